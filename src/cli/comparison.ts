import type { Account, Lineage, Variant } from '../model/account.js';
import type { Report } from '../model/report.js';
import { columns, wrap } from '../output/columns.js';
import { safeText } from './safe-text.js';

interface ComparisonOptions {
  readonly width: number;
  readonly color: boolean;
}

/**
 * Two reports side by side: how much they share, then the left and the right report in text order, shared stretches on
 * one row (`=` the same characters, `≈` lightly edited), and every place where they differ.
 */
export function comparison(account: Account, { width, color }: ComparisonOptions): string {
  const [left, right] = account.reports;
  if (!left || !right) return '';
  const bold = (text: string): string => (color ? `\u001b[1m${text}\u001b[0m` : text);
  const dim = (text: string): string => (color ? `\u001b[2m${text}\u001b[0m` : text);
  const half = Math.floor((width - 3) / 2);
  const lineage = account.stories
    .flatMap((story) => story.lineage)
    .find(({ a, b }) => (a === left.siglum && b === right.siglum) || (a === right.siglum && b === left.siglum));
  const lines = [
    ...sideBySide(title(left), title(right), ' ', half).map(bold),
    dim('─'.repeat(width)),
    ...summary(lineage, left.siglum, width),
  ];
  for (const row of rowsOf(left, right, lineage)) {
    lines.push('');
    lines.push(...sideBySide(row.left, row.right, row.mark, half));
  }
  const variants = account.stories.flatMap((story) => story.variants);
  if (variants.length > 0) lines.push('', dim('─'.repeat(width)), bold(`WHERE THEY DIFFER (${variants.length})`));
  for (const variant of variants) lines.push('', ...variantLines(variant, width));
  return `${lines.map((line) => line.replace(/(?<![ \t])[ \t]+$/, '')).join('\n')}\n`;
}

function title({ siglum, name, outlet, published }: Report): string {
  return safeText([`${siglum} ${name}`, outlet, published?.value].filter(Boolean).join(' · '));
}

function summary(lineage: Lineage | undefined, leftSiglum: string, width: number): string[] {
  if (!lineage || lineage.sharedWords === 0) return ['No stretch of text is shared.'];
  const [ofLeft, ofRight] =
    lineage.a === leftSiglum ? [lineage.shareOfA, lineage.shareOfB] : [lineage.shareOfB, lineage.shareOfA];
  const share = (value: number): string => `${Math.round(100 * value)} %`;
  const text =
    `${lineage.sharedWords} words are shared: ${share(ofLeft)} of the left report and ` +
    `${share(ofRight)} of the right one; the longest run is ${lineage.longestRun} words. ` +
    `${lineage.basis}`;
  return wrap(safeText(text), width);
}

interface Row {
  readonly left: string;
  readonly right: string;
  readonly mark: '=' | '≈' | ' ';
}

/**
 * The passages of the left report in order, each beside its counterpart, and what stands between them alone on its
 * side.
 */
function rowsOf(left: Report, right: Report, lineage: Lineage | undefined): Row[] {
  const passages = (lineage?.passages ?? [])
    .map(({ a, b }) => (a.report === left.siglum ? { left: a, right: b } : { left: b, right: a }))
    .sort((x, y) => x.left.start - y.left.start);
  const rows: Row[] = [];
  let from = 0;
  let fromRight = 0;
  for (const passage of passages) {
    if (passage.left.start < from) continue;
    const alone = {
      left: paragraphs(left, from, passage.left.start),
      right: passage.right.start >= fromRight ? paragraphs(right, fromRight, passage.right.start) : '',
    };
    if (alone.left || alone.right) rows.push({ ...alone, mark: ' ' });
    const ends = { left: afterMarks(left.text, passage.left.end), right: afterMarks(right.text, passage.right.end) };
    const shared = {
      left: tidy(left.text.slice(passage.left.start, ends.left)),
      right: tidy(right.text.slice(passage.right.start, ends.right)),
    };
    rows.push({ ...shared, mark: shared.left === shared.right ? '=' : '≈' });
    from = ends.left;
    fromRight = Math.max(fromRight, ends.right);
  }
  const rest = {
    left: paragraphs(left, from, left.text.length),
    right: paragraphs(right, fromRight, right.text.length),
  };
  if (rest.left || rest.right) rows.push({ ...rest, mark: ' ' });
  return rows;
}

/** The position after the marks that close what ends at `at`. */
function afterMarks(text: string, at: number): number {
  return at + /^[.,;:!?…’”"')\]]{0,6}/.exec(text.slice(at, at + 6))![0].length;
}

/** The running text between two positions, furniture left out. */
function paragraphs({ paragraphs: all, text }: Report, start: number, end: number): string {
  return all
    .flatMap((paragraph) => {
      const cut = tidy(text.slice(Math.max(start, paragraph.start), Math.min(end, paragraph.end)));
      return paragraph.start < end && start < paragraph.end && cut ? [cut] : [];
    })
    .join('\n');
}

function tidy(text: string): string {
  return safeText(text.replace(/\s+/g, ' ').trim());
}

function sideBySide(left: string, right: string, mark: string, half: number): string[] {
  const lines = (text: string): string[] => text.split('\n').flatMap((part) => (part ? wrap(part, half) : []));
  const [a, b] = [lines(left), lines(right)];
  return Array.from({ length: Math.max(a.length, b.length) }, (_, row) => {
    const cell = a[row] ?? '';
    return `${cell}${' '.repeat(Math.max(0, half - columns(cell)))} ${mark} ${b[row] ?? ''}`;
  });
}

function variantLines(variant: Variant, width: number): string[] {
  const head = `${variant.substantive ? '≠' : '≈'} ${variant.kind}: ${variant.explanation}`;
  const readings = variant.readings.flatMap(({ text, evidence }) =>
    wrap(
      safeText(
        `${evidence.map(({ report, start }) => `${report}:${start}`).join(' ')}  ` +
          (text.replace(/\s+/g, ' ') || '(nothing)'),
      ),
      width - 4,
    ).map((line) => `    ${line}`),
  );
  return [...wrap(safeText(head), width), ...readings];
}
