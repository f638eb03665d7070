import { daysOf } from '../digest/dates.js';
import type { Row } from './timeline-rows.js';

/** A day of the line and what stands on it. */
export interface Stop {
  readonly day: number;
  readonly x: number;
  readonly marks: readonly ('told' | 'due' | 'computed' | 'differs')[];
  /** Reports published on it. */
  readonly sigla: readonly string[];
}

/**
 * A stretch of days: a date that is known to the week or month only, a period, or dates that reports do not agree in.
 */
export interface Stretch {
  readonly kind: 'uncertain' | 'period' | 'differs';
  readonly from: number;
  readonly to: number;
  /** Row below the line, from 0 on. */
  readonly row: number;
  readonly label: string;
  /** True where it goes on beyond the line. */
  readonly before: boolean;
  readonly after: boolean;
}

export interface Line {
  readonly width: number;
  readonly stops: readonly Stop[];
  readonly gaps: readonly { readonly x: number; readonly days: number }[];
  readonly stretches: readonly Stretch[];
  readonly rows: number;
}

const NARROW = 52;
const MARGIN = 44;
/** A short line is drawn out to about this width, but no gap to more than twice its own. */
const WIDE = 1000;

/**
 * The days of a timeline from left to right. Long gaps are shortened, and say how many days they are; null where there
 * are not two days.
 */
export function lineOf(rows: readonly Row[], nameOf: (when: string) => string): Line | null {
  const stops = stopsOf(rows);
  const days = [...stops.keys()].sort((a, b) => a - b);
  if (days.length < 2) return null;
  const at = new Map<number, number>();
  const gaps: { x: number; days: number }[] = [];
  const widths = days.map((day, index) => (index === 0 ? 0 : NARROW + 16 * Math.log2(day - (days[index - 1] ?? day))));
  const drawnOut = Math.min(2, Math.max(1, WIDE / widths.reduce((sum, one) => sum + one, 1)));
  let x = MARGIN;
  days.forEach((day, index) => {
    const gap = index === 0 ? 0 : day - (days[index - 1] ?? day);
    const wide = Math.round((widths[index] ?? 0) * drawnOut);
    if (gap > 6) gaps.push({ x: x + wide / 2, days: gap });
    x += wide;
    at.set(day, x);
  });
  const place = (day: number): number => placed(day, days, at);
  const first = days[0] ?? 0;
  const last = days[days.length - 1] ?? 0;
  const spans = rows.flatMap((row): Omit<Stretch, 'row'>[] => {
    const stretch = (kind: Stretch['kind'], from: number, to: number, label: string): Omit<Stretch, 'row'> => ({
      kind,
      from: place(from),
      to: place(to),
      label,
      before: from < first,
      after: to > last,
    });
    const span = row.when === null ? null : daysOf(row.when);
    const told = row.dates.flatMap(({ value }) => daysOf(value) ?? []);
    return [
      ...(span && span.first < span.last && span.first <= last && first <= span.last
        ? [stretch('uncertain', span.first, span.last, nameOf(row.when ?? ''))]
        : []),
      ...(row.period
        ? [stretch('period', row.period.first, row.period.last, `${row.period.last - row.period.first} days ƒ`)]
        : []),
      ...(told.length > 0
        ? [
            stretch(
              'differs',
              Math.min(...told.map((one) => one.first)),
              Math.max(...told.map((one) => one.last)),
              `≠ ${row.dates.map(({ sigla }) => sigla.join(' ')).join(' | ')}`,
            ),
          ]
        : []),
    ];
  });
  const unique = [
    ...new Map(spans.map((span) => [`${span.kind} ${span.from} ${span.to} ${span.label}`, span])).values(),
  ];
  const stretches = inRows(unique);
  return {
    width: Math.max(x + MARGIN, ...stretches.map(({ from, to, label }) => Math.max(to, from) + 8 + label.length * 7)),
    stops: days.map((day) => ({
      day,
      x: place(day),
      marks: stops.get(day)?.marks ?? [],
      sigla: stops.get(day)?.sigla ?? [],
    })),
    gaps,
    stretches,
    rows: Math.max(0, ...stretches.map(({ row }) => row + 1)),
  };
}

function stopsOf(rows: readonly Row[]): Map<number, { marks: Stop['marks'][number][]; sigla: string[] }> {
  const stops = new Map<number, { marks: Stop['marks'][number][]; sigla: string[] }>();
  const stop = (day: number): { marks: Stop['marks'][number][]; sigla: string[] } => {
    const found = stops.get(day) ?? { marks: [], sigla: [] };
    stops.set(day, found);
    return found;
  };
  for (const row of rows) {
    const span = row.when === null ? null : daysOf(row.when);
    if (row.period) stop(row.period.first);
    if (row.dates.length > 0)
      for (const { value } of row.dates) {
        const told = daysOf(value);
        if (told && told.first === told.last) stop(told.first).marks.push('differs');
      }
    else if (span && span.first === span.last) {
      if (row.kind === 'published') stop(span.first).sigla.push(...row.sigla);
      else stop(span.first).marks.push(row.kind);
    }
  }
  return stops;
}

/** The place of any day: between two stops by its share of the gap, beyond the ends a little outside. */
function placed(day: number, days: readonly number[], at: ReadonlyMap<number, number>): number {
  const first = days[0] ?? 0;
  const last = days[days.length - 1] ?? 0;
  if (day < first) return (at.get(first) ?? 0) - 22;
  if (day > last) return (at.get(last) ?? 0) + 22;
  const after = days.find((one) => day <= one) ?? last;
  const before = days[days.indexOf(after) - 1] ?? after;
  const [from, to] = [at.get(before) ?? 0, at.get(after) ?? 0];
  return after === before ? to : Math.round(from + ((day - before) / (after - before)) * (to - from));
}

/** Stretches one under the other where they or their labels would touch. */
function inRows(spans: readonly Omit<Stretch, 'row'>[]): Stretch[] {
  const ends: number[] = [];
  return [...spans]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((span) => {
      const end = span.to + 14 + span.label.length * 7;
      let row = ends.findIndex((one) => one < span.from);
      if (row < 0) row = ends.push(0) - 1;
      ends[row] = end;
      return { ...span, row };
    });
}
