import { dayOf, finite } from '../model/column.js';
import type { Report, Time } from '../model/report.js';
import type { Span } from '../model/span.js';
import { textOf } from '../model/span.js';
import { storable, storableOrNull } from './database.js';

/** A row as it travels in JSON. */
export type Row = readonly (string | number | null)[];

/** The rows of a report's annotations, by table. */
export interface AnnotationRows {
  readonly parties: readonly Row[];
  readonly statements: readonly Row[];
  readonly figures: readonly Row[];
  readonly commitments: readonly Row[];
  readonly events: readonly Row[];
}

/** What is queried of a report, as rows of its tables. `nr` is the report's. */
export function annotationRows(nr: number, report: Report): AnnotationRows {
  const place = placesIn(report.text);
  const words = (span: Span | null | undefined): string | null =>
    span ? storable(textOf(report.text, span).replace(/\s+/g, ' ')) : null;
  const all = (spans: readonly Span[]): string | null => words(spans[0]);
  const names = new Map(report.parties.map(({ id, name }) => [id, storable(name)]));
  const times = new Map(report.times.map((time) => [time.id, time]));
  const when = (id: string | null): Time | null => (id === null ? null : (times.get(id) ?? null));
  return {
    parties: distinct(
      report.parties.map(({ name, type, mentions }) => [nr, storable(name), type, mentions.length]),
      ([, name, type]) => `${name}\u0000${type}`,
    ),
    statements: report.statements.map((one, at) => [
      ...[nr, at, one.start, one.end, ...place(one)],
      ...[one.form, all(one.source), nameOf(names, one.party), words(one.cue), one.channelKind ?? null, one.stance],
    ]),
    figures: report.figures.map((one, at) => [
      ...[nr, at, one.start, one.end, ...place(one)],
      ...[finite(one.low), finite(one.high), storableOrNull(one.unit), one.hedge, one.change, words(one.measure)],
    ]),
    commitments: report.commitments.map((one, at) => [
      ...[nr, at, one.start, one.end, ...place(one)],
      ...[one.force, nameOf(names, one.parties[0] ?? null) ?? all(one.party)],
      ...[words(when(one.due)), dayOf(when(one.due))],
    ]),
    events: report.events.map((one, at) => [
      ...[nr, at, one.start, one.end, ...place(one)],
      ...[words(one.trigger), dayOf(when(one.time)), words(one.place)],
    ]),
  };
}

function nameOf(names: ReadonlyMap<string, string>, id: string | null): string | null {
  return id === null ? null : (names.get(id) ?? null);
}

function distinct(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

/**
 * Where a span stands in characters rather than UTF-16 code units: the first one, counted from 1 as `substr` does, and
 * how many. A text without pairs of surrogates needs no counting.
 */
export function placesIn(text: string): (span: Span) => [first: number, length: number] {
  if (!/[\ud800-\udfff]/.test(text)) return ({ start, end }) => [start + 1, end - start];
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at++) if (text.codePointAt(at)! > 0xffff) pairs.push(at++);
  const before = (at: number): number => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ({ start, end }) => {
    const first = start - before(start);
    return [first + 1, end - before(end) - first];
  };
}
