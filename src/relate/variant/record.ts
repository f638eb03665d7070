import type { Evidence, Reading, VariantKind } from '../../model/account.js';
import { overlaps } from '../../model/span.js';
import { contentId } from '../../text/hash.js';
import { compareSigla } from '../siglum.js';
import { type Collation, placeOf, printed } from './collate.js';
import type { Difference } from './difference.js';
import { explain, type ToldReading } from './explain.js';
import type { FoundVariant } from './find.js';

/** What one report has at a place: its words (empty where it has none) and where that is. */
export interface FoundReading {
  readonly text: string;
  readonly evidence: Evidence;
  /** True where the words stand in quotation marks. */
  readonly quoted?: boolean;
}

/** A difference between two reports, before those of other pairs are joined to it. */
export interface Found {
  readonly kind: VariantKind;
  readonly substantive: boolean;
  readonly readings: readonly FoundReading[];
  readonly statements: readonly string[];
  readonly chains: readonly string[];
  /** Set where the kind's own words would not do. */
  readonly explanation: string | null;
}

/** A difference of a collation of two, with its evidence; nothing where a side has no words at all. */
export function foundOf(
  { witnesses, base }: Collation,
  difference: Difference,
  statements: readonly string[] = [],
): Found[] {
  const readings: FoundReading[] = [];
  for (const [w, range] of [
    [base, difference.a],
    [1 - base, difference.b],
  ] as const) {
    const witness = witnesses[w];
    const place = witness && placeOf(witness, range);
    if (!place) return [];
    readings.push({
      text: printed(witness, range),
      evidence: { report: witness.siglum, ...place, exact: witness.text.slice(place.start, place.end) },
      quoted: witness.quoted[range.from] === 1,
    });
  }
  return [
    { kind: difference.kind, substantive: difference.substantive, readings, statements, chains: [], explanation: null },
  ];
}

/** Differences of one kind that meet in the same words of a report are one place of variation. */
export function merge(found: readonly Found[]): Found[] {
  const group = found.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (group[at] !== at) at = group[at] as number;
    return at;
  };
  const first = new Map<string, number>();
  found.forEach(({ kind, readings, chains }, i) => {
    const keys = readings
      .filter(({ text }) => text !== '')
      .map(({ evidence }) => `${kind} ${evidence.report} ${evidence.start} ${evidence.end}`);
    if (chains.length > 0) keys.push(`${kind} ${[...chains].sort().join('; ')}`);
    for (const key of keys) {
      const before = first.get(key);
      if (before === undefined) first.set(key, i);
      else group[Math.max(root(i), root(before))] = Math.min(root(i), root(before));
    }
  });
  const merged = new Map<number, Found>();
  found.forEach((one, i) => {
    const before = merged.get(root(i));
    if (!before) merged.set(root(i), one);
    else {
      merged.set(root(i), {
        kind: one.kind,
        substantive: before.substantive || one.substantive,
        readings: [...before.readings, ...one.readings],
        statements: [...new Set([...before.statements, ...one.statements])],
        chains: [...new Set([...before.chains, ...one.chains])],
        explanation: before.explanation ?? one.explanation,
      });
    }
  });
  return withoutEchoes([...merged.values()]).sort(orderOf);
}

/** Without differences of channel in the words where the statements that hold them say the same. */
function withoutEchoes(found: readonly Found[]): Found[] {
  const told = found
    .filter(({ kind, explanation }) => kind === 'channel' && explanation !== null)
    .flatMap(({ readings }) => readings.filter(({ text }) => text !== '').map(({ evidence }) => evidence));
  return found.filter(
    ({ kind, explanation, readings }) =>
      kind !== 'channel' ||
      explanation !== null ||
      !readings.some(({ evidence }) =>
        told.some((other) => other.report === evidence.report && overlaps(other, evidence)),
      ),
  );
}

/**
 * A variant with its readings put together, its id and its sentence; `ids` gives what the reports are called in ids.
 */
export function finish(
  { kind, substantive, readings, statements, chains, explanation }: Found,
  ids: ReadonlyMap<string, string>,
): FoundVariant {
  const distinct = new Map<string, { text: string; quoted: boolean; evidence: Evidence[] }>();
  for (const { text, evidence, quoted = false } of readings) {
    const key = kind === 'direct-indirect' ? `${quoted} ${normalized(kind, text)}` : normalized(kind, text);
    const entry = distinct.get(key) ?? { text, quoted, evidence: [] };
    if (
      !entry.evidence.some(
        ({ report, start, end }) => report === evidence.report && start === evidence.start && end === evidence.end,
      )
    )
      entry.evidence.push(evidence);
    distinct.set(key, entry);
  }
  const ordered = [...distinct.values()]
    .map(({ text, quoted, evidence }) => ({ text, quoted, evidence: evidence.sort(byPlace) }))
    .sort((p, q) => byPlace(p.evidence[0] as Evidence, q.evidence[0] as Evidence));
  const told = ordered.map(
    ({ text, quoted, evidence }): ToldReading => ({
      text,
      quoted,
      sigla: [...new Set(evidence.map(({ report }) => report))],
    }),
  );
  return {
    id: contentId(
      'variant',
      kind,
      ...ordered.flatMap(({ evidence }) =>
        evidence.map(({ report, start, end }) => `${ids.get(report) ?? report} ${start} ${end}`),
      ),
    ),
    kind,
    substantive,
    readings: ordered.map(({ text, evidence }): Reading => ({ text, evidence })),
    explanation: explanation ?? explain(kind, told),
    statements: [...statements].sort(),
    chains: [...chains].sort((p, q) => compareSigla(p.split(' ')[0] ?? '', q.split(' ')[0] ?? '') || (p < q ? -1 : 1)),
  };
}

/** Readings that are the same for the kind of difference: where form is the matter, every character counts. */
function normalized(kind: VariantKind, text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return kind === 'punctuation' ||
    kind === 'case' ||
    kind === 'spelling' ||
    kind === 'moved' ||
    kind === 'direct-indirect'
    ? line
    : line.toLowerCase();
}

function byPlace(a: Evidence, b: Evidence): number {
  return compareSigla(a.report, b.report) || a.start - b.start || a.end - b.end;
}

function orderOf(p: Found, q: Found): number {
  const [a, b] = [p, q].map(({ readings }) => readings.map(({ evidence }) => evidence).sort(byPlace)[0] as Evidence);
  return byPlace(a as Evidence, b as Evidence) || (p.kind < q.kind ? -1 : p.kind > q.kind ? 1 : 0);
}
