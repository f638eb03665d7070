import type { Account } from '../model/account.js';
import { ReadoutError } from '../model/issue.js';
import type { Report } from '../model/report.js';
import { sha256Hex } from '../text/hash.js';

/** Entries of a page where none is asked for, and at most. */
export const [USUAL, MOST] = [20, 100];
/** Characters of JSON from which on a page ends; it holds one entry at least. */
const PAGE = 40_000;
/** Characters of one place's words, and of any other text, that are given at most. */
const [MOST_WORDS, MOST_TEXT] = [1_000, 2_000];

/** A page of an answer, with what it takes to re-read every place on it. */
export interface Answer {
  readonly entries: readonly object[];
  /** Entries on all pages. */
  readonly total: number;
  /** Asks for the next page; null on the last. */
  readonly next: string | null;
  /** The reports that the page's places are of. */
  readonly reports: readonly ReportHead[];
  /** What changed, or could not be read, since the start. */
  readonly notes: readonly string[];
  readonly [more: string]: unknown;
}

/** What tells one text of a report from another: positions are of the text with this hash. */
export interface ReportHead {
  readonly report: string;
  readonly name: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
  readonly sha256: string;
  /** UTF-16 code units. */
  readonly length: number;
}

const heads = new WeakMap<Report, ReportHead>();

export function headOf(one: Report): ReportHead {
  const known = heads.get(one);
  if (known) return known;
  const { siglum, name, outlet, published, text } = one;
  const head = {
    report: siglum,
    name,
    outlet,
    published: published?.value ?? null,
    sha256: sha256Hex(text),
    length: text.length,
  };
  heads.set(one, head);
  return head;
}

/** What is asked of the pages of an answer. */
export interface PageAsked {
  readonly cursor?: string;
  readonly limit?: number;
}

/**
 * One page of `all`. A cursor is of one question and of the reports as they stood: it says how far the pages before it
 * went, and what they were of.
 *
 * @throws ReadoutError when the cursor is of something else
 */
export function pageOf(
  all: readonly object[],
  question: string,
  { account, notes }: { readonly account: Account; readonly notes: readonly string[] },
  { cursor, limit = USUAL }: PageAsked,
): Answer {
  const stand = sha256Hex([question, ...account.reports.map(({ id, siglum }) => `${siglum} ${id}`)].join('\u001f'));
  const of = stand.slice(0, 12);
  const [from = '', mark] = cursor === undefined ? ['0', of] : cursor.split('.');
  if (mark !== of || !/^\d{1,9}$/.test(from))
    throw new ReadoutError(
      'the cursor is of another question, or the reports have changed since',
      'Ask again without it.',
    );
  const entries: object[] = [];
  let size = 0;
  for (const entry of all.slice(Number(from), Number(from) + limit)) {
    const one = bounded(entry) as object;
    size += JSON.stringify(one).length;
    if (size > PAGE && entries.length > 0) break;
    entries.push(one);
  }
  const at = Number(from) + entries.length;
  const cited = new Set<string>();
  cite(entries, cited);
  return {
    entries,
    total: all.length,
    next: at < all.length ? `${at}.${of}` : null,
    reports: account.reports.filter(({ siglum }) => cited.has(siglum)).map(headOf),
    notes,
  };
}

/** The value with long texts cut; a place whose words are cut says so, and they still begin where it does. */
function bounded(value: unknown): unknown {
  if (typeof value === 'string') return value.length > MOST_TEXT ? `${whole(value, MOST_TEXT)}…` : value;
  if (Array.isArray(value)) return value.map(bounded);
  if (typeof value !== 'object' || value === null) return value;
  const { exact, ...others } = value as Readonly<Record<string, unknown>>;
  const rest = Object.fromEntries(Object.entries(others).map(([key, one]) => [key, bounded(one)]));
  if (typeof exact !== 'string') return exact === undefined ? rest : { ...rest, exact };
  return exact.length > MOST_WORDS ? { ...rest, exact: whole(exact, MOST_WORDS), cut: true } : { ...rest, exact };
}

/** The first characters of a text, no surrogate pair cut. */
export function whole(text: string, length: number): string {
  return text.slice(0, /[\ud800-\udbff]/.test(text.charAt(length - 1)) ? length - 1 : length);
}

/** The sigla of all places in a value. */
function cite(value: unknown, cited: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) cite(one, cited);
  else if (typeof value === 'object' && value !== null) {
    const { report } = value as { readonly report?: unknown };
    if (typeof report === 'string') cited.add(report);
    for (const one of Object.values(value)) cite(one, cited);
  }
}
