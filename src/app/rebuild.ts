import type { English } from '../english/index.js';
import type { Account } from '../model/account.js';
import type { Correction } from '../model/correction.js';
import type { Report, SourceDocument } from '../model/report.js';
import { accountOf, readTogether } from '../pipeline.js';

/** Where two values differ: a JSON Pointer (RFC 6901), and what stands there in each. */
export interface Difference {
  readonly where: string;
  readonly what: string;
}

/**
 * The account made anew from its sources, with the corrections that it holds. A day that was given for reports without
 * one (`--published`) is given again.
 */
export function rebuiltAccount(account: Account, documents: readonly SourceDocument[], english: English): Account {
  const primary = (account.primary ?? []).map(({ report }) => report);
  const marked = documents.map(({ primary: _primary, ...document }): SourceDocument => {
    const own = primary.find(({ name, text }) => name === document.name && text === document.text)?.primary;
    return own ? { ...document, primary: own } : document;
  });
  return accountOf(asGiven(marked, [...account.reports, ...primary]), english, account.corrections);
}

/** The reports made anew from their sources and the corrections beside these, by siglum. */
export function rebuiltReports(
  reports: readonly Report[],
  documents: readonly SourceDocument[],
  english: English,
  corrections: readonly Correction[],
): ReadonlyMap<string, Report> {
  const made = readTogether(asGiven(documents, reports), english, corrections).reports;
  return new Map(made.map((report) => [report.siglum, report]));
}

function asGiven(documents: readonly SourceDocument[], reports: readonly Report[]): SourceDocument[] {
  const dates = new Map(reports.map(({ name, published }) => [name, published]));
  return documents.map((document) => {
    const date = dates.get(document.name);
    return document.published === null && date?.from === 'given'
      ? { ...document, published: { value: date.value, from: 'given' } }
      : document;
  });
}

/** The first `most` places where two JSON values differ, in the order of the first. Depth of nesting is no danger. */
export function differences(found: unknown, due: unknown, most: number): Difference[] {
  const list: Difference[] = [];
  const stack: [where: string, found: unknown, due: unknown][] = [['', found, due]];
  for (let top = stack.pop(); top && list.length < most; top = stack.pop()) {
    const [where, a, b] = top;
    if (a === b) continue;
    if (!isTree(a) || !isTree(b) || Array.isArray(a) !== Array.isArray(b)) {
      list.push({ where: where || '/', what: `${brief(a)} is not what the sources give: ${brief(b)}` });
      continue;
    }
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].reverse();
    for (const key of keys)
      stack.push([`${where}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, own(a, key), own(b, key)]);
  }
  return list;
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function brief(value: unknown): string {
  const written = value === undefined ? 'nothing' : (JSON.stringify(value) ?? 'nothing');
  return written.length > 160 ? `${written.slice(0, 160)}…` : written;
}
