import type { Statement } from '../../model/report.js';
import { hull, type Span } from '../../model/span.js';
import { FUNCTION_WORDS } from '../../text/en.js';
import type { KeyedReport } from '../keyed.js';
import type { Collation, WitnessText, WordRange } from './collate.js';
import type { Comparison, Stretches } from './compared.js';
import { withoutCredit } from './difference.js';
import type { ReportStatement, StatementGroup } from './match.js';
import { type Found, foundOf } from './record.js';

/**
 * Two statements are collated word by word when these shares of the words of matter of the shorter and of the longer
 * agree.
 */
const SHORTER = 0.6;
const LONGER = 0.3;
/** Two quotations, when this share of the shorter one's words agrees. */
const AGREES = 0.5;
/** So many statements of a group are set against the first. */
const SET_AGAINST = 12;
/** A quotation of fewer words is not compared as one. */
const QUOTED_WORDS = 4;

/** Compares two stretches. */
type Compared = (stretches: Stretches) => Comparison;

/** Differences in the words of statements that are the same: the first of each report against the first of all. */
export function wordingVariants(
  { statements }: StatementGroup,
  reports: ReadonlyMap<string, KeyedReport>,
  textOf: (report: KeyedReport) => Omit<WitnessText, 'start' | 'end'>,
  compared: Compared,
): Found[] {
  const [first, ...others] = statements
    .filter(({ report }, i) => statements.findIndex((other) => other.report === report) === i)
    .slice(0, SET_AGAINST);
  const x = first && reports.get(first.report);
  if (!first || !x) return [];
  return others.flatMap((other) => {
    const y = reports.get(other.report);
    return y ? between(x, first, y, other, textOf, compared) : [];
  });
}

function between(
  x: KeyedReport,
  one: ReportStatement,
  y: KeyedReport,
  other: ReportStatement,
  textOf: (report: KeyedReport) => Omit<WitnessText, 'start' | 'end'>,
  compared: Compared,
): Found[] {
  const keys = [
    { report: x.key, id: one.statement.id },
    { report: y.key, id: other.statement.id },
  ];
  const [a, b] = [hull(one.statement.content), hull(other.statement.content)];
  if (!a || !b) return [];
  const whole = compared({ x: { ...textOf(x), ...a }, y: { ...textOf(y), ...b } });
  const told = ({ collation, differences }: Comparison): Found[] =>
    differences.flatMap((difference) => foundOf(collation, withoutCredit(difference), keys));
  if (matches(whole.collation)) return told(whole);
  const part = quotations(x, one.statement, y, other.statement, textOf, compared);
  return part ? told(part) : [];
}

/** The quotations of the two statements that agree best, where that is well enough. */
function quotations(
  x: KeyedReport,
  one: Statement,
  y: KeyedReport,
  other: Statement,
  textOf: (report: KeyedReport) => Omit<WitnessText, 'start' | 'end'>,
  compared: Compared,
): Comparison | null {
  const within = (report: KeyedReport, statement: Statement): { start: number; end: number }[] =>
    (textOf(report).quotations ?? []).filter(({ start, end }) =>
      statement.content.some((span) => span.start <= start && end <= span.end + 1),
    );
  let best: Comparison | null = null;
  for (const a of within(x, one))
    for (const b of within(y, other)) {
      const trim = trimmed(compared({ x: { ...textOf(x), ...a }, y: { ...textOf(y), ...b } }).collation);
      const comparison = trim && compared({ x: { ...textOf(x), ...trim[0] }, y: { ...textOf(y), ...trim[1] } });
      if (
        comparison &&
        agreement(comparison.collation) >= AGREES &&
        (!best || agreement(comparison.collation) > agreement(best.collation))
      )
        best = comparison;
    }
  return best;
}

/**
 * The two stretches without what only one has before the first and after the last agreement, but for as many words as
 * the other has there.
 */
function trimmed({ witnesses, columns }: Collation): readonly [Span, Span] | null {
  const [a, b] = witnesses;
  const agreed = columns.filter(({ agree }) => agree);
  const [first, last] = [agreed[0], agreed.at(-1)];
  if (!a || !b || !first || !last || Math.min(a.forms.length, b.forms.length) < QUOTED_WORDS) return null;
  const [before, after] = [columns[0], columns.at(-1)];
  const lead = before && !before.agree ? Math.min(...before.ranges.map(size)) : 0;
  const tail = after && !after.agree ? Math.min(...after.ranges.map(size)) : 0;
  const cut = (w: 0 | 1): Span => {
    const witness = w === 0 ? a : b;
    return {
      start: witness.starts[(first.ranges[w] as WordRange).from - lead] as number,
      end: witness.ends[(last.ranges[w] as WordRange).to - 1 + tail] as number,
    };
  };
  return [cut(0), cut(1)];
}

function matches({ witnesses, columns }: Collation): boolean {
  const [a, b] = witnesses.map(({ forms }) => matter(forms));
  const equal = columns.reduce(
    (sum, { agree, ranges }) =>
      sum + (agree ? matter((witnesses[0]?.forms ?? []).slice(ranges[0]?.from, ranges[0]?.to)) : 0),
    0,
  );
  return equal >= SHORTER * Math.min(a ?? 0, b ?? 0) && equal >= LONGER * Math.max(a ?? 0, b ?? 0);
}

function matter(forms: readonly string[]): number {
  return forms.filter((form) => !FUNCTION_WORDS.has(form)).length;
}

/** Share of the shorter witness's words that agree. */
function agreement({ witnesses, columns }: Collation): number {
  const equal = columns.reduce((sum, { agree, ranges }) => sum + (agree ? size(ranges[0] as WordRange) : 0), 0);
  return equal / Math.max(1, Math.min(...witnesses.map(({ forms }) => forms.length)));
}

function size({ from, to }: WordRange): number {
  return to - from;
}
