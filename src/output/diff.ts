import { type AccountChange, type AccountDiff, CHANGE_KINDS, type ChangeKind } from '../diff/diff.js';
import type { Evidence } from '../model/account.js';
import { wrap } from './columns.js';

/** How each kind of change is headed. */
const HEADS: Readonly<Record<ChangeKind, string>> = {
  'figure-moved': 'figures that moved',
  'term-changed': 'terms that changed',
  'deadline-passed': 'deadlines that passed',
  'figure-told': 'figures newly told beside those pledged',
  'term-told': 'terms of an agreement told again or otherwise',
  'day-counted': 'days newly counted',
  'agreement-new': 'agreements newly told of',
  'fulfilment-told': 'newly told of keeping or breaking',
  'attribution-lost': 'attributions lost since',
  'now-differs': 'where reports now differ',
  'now-agrees': 'where reports no longer differ',
  'told-anew': 'told in other words',
  new: 'new',
  'told-again': 'told by more reports',
  gone: 'no longer told',
  'report-new': 'reports that came',
  'report-changed': 'reports whose text changed',
  'report-gone': 'reports that went',
};

/** Changes of a kind that are printed; the rest is counted. */
const PRINTED = 6;

/** The diff as JSON. */
export function diffToJson(diff: AccountDiff): string {
  return `${JSON.stringify(diff, null, 1)}\n`;
}

/** The diff on `width` columns: one screen, kind by kind; `full` prints every change. */
export function diffToTerminal(diff: AccountDiff, width = 80, full = false): string {
  const lines = headOf(diff).flatMap((line) => wrap(line, width));
  for (const { kind, changes } of grouped(diff)) {
    lines.push('', `${HEADS[kind].toUpperCase()} (${changes.length})`);
    const shown = full ? changes : changes.slice(0, PRINTED);
    for (const change of shown) for (const line of changeLines(change, width)) lines.push(line);
    if (shown.length < changes.length) lines.push(`  … and ${changes.length - shown.length} more (--full)`);
  }
  if (diff.changes.length === 0) lines.push('', 'Nothing changed.');
  return `${lines.join('\n')}\n`;
}

/** The diff as Markdown, every change. */
export function diffToMarkdown(diff: AccountDiff): string {
  const lines = [`# What changed`, '', ...headOf(diff)];
  for (const { kind, changes } of grouped(diff)) {
    lines.push('', `## ${sentence(HEADS[kind])} (${changes.length})`, '');
    for (const { title, was, is, evidence } of changes) {
      lines.push(
        `- **${escaped(title)}**${was === null ? '' : ` was: ${escaped(was)};`}` +
          `${is === null ? '' : ` is: ${escaped(is)}`}`,
      );
      if (evidence.next.length > 0) lines.push(`  ${places(evidence.next)}`);
    }
  }
  if (diff.changes.length === 0) lines.push('', 'Nothing changed.');
  return `${lines.join('\n')}\n`;
}

function headOf({ old, next }: AccountDiff): string[] {
  const side = (name: string, { reports, newest }: AccountDiff['old']): string =>
    `${name}: ${reports} ${reports === 1 ? 'report' : 'reports'}${newest === null ? '' : `, newest ${newest}`}`;
  return [`${side('old', old)} · ${side('new', next)}`];
}

function grouped({
  changes,
}: AccountDiff): { readonly kind: ChangeKind; readonly changes: readonly AccountChange[] }[] {
  return CHANGE_KINDS.map((kind) => ({ kind, changes: changes.filter((one) => one.kind === kind) })).filter(
    (group) => group.changes.length > 0,
  );
}

function changeLines({ kind, title, was, is, evidence }: AccountChange, width: number): string[] {
  const lines = wrap(title, width - 4).map((line, i) => `${i === 0 ? '  ' : '    '}${line}`);
  const part = (head: string, text: string, where: readonly Evidence[]): string[] => {
    const [first = '', ...rest] = wrap(
      `${head}${short(text)}${where.length > 0 ? `  ${places(where)}` : ''}`,
      width - 6,
    );
    return [`      ${first}`, ...rest.map((line) => `      ${line}`)];
  };
  // Where the same words are only told by more reports, or the title says them, the places alone are news.
  const compared = SHOWS_BOTH.has(kind);
  if (was !== null && (compared || is === null)) lines.push(...part(compared ? 'was: ' : '', was, evidence.old));
  if (is === null) return lines;
  lines.push(...part(compared ? 'is:  ' : '', compared || !title.includes(is) ? is : '', evidence.next));
  return lines;
}

/** Changes of which both sides are printed. */
const SHOWS_BOTH: ReadonlySet<ChangeKind> = new Set([
  'figure-moved',
  'term-changed',
  'figure-told',
  'term-told',
  'now-differs',
  'now-agrees',
  'told-anew',
]);

/** Evidence is cut where it is long; the whole stands in JSON and Markdown. */
function short(text: string): string {
  return text.length > 240 ? `${text.slice(0, 239)}…` : text;
}

function places(evidence: readonly Evidence[]): string {
  const shown = evidence.slice(0, 3).map(({ report, start, end }) => `${report} ${start}–${end}`);
  return `${shown.join(', ')}${evidence.length > 3 ? ` and ${evidence.length - 3} more` : ''}`;
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}
