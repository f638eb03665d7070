import type { VariantKind } from '../../model/account.js';
import { compareText } from '../../model/order.js';
import { overlaps } from '../../model/span.js';
import { contentId } from '../../text/hash.js';
import { byPlace, type Place, samePlace } from '../keyed.js';
import type { CreditChain } from './chain.js';
import { type CollatedWitness, type Collation, placeOf, printed, type WordRange } from './collate.js';
import type { Difference } from './difference.js';

/** What one report has at a place: its words (empty where it has none) and where that is. */
export interface FoundReading {
  readonly text: string;
  readonly place: Place;
  /** True where the words stand in quotation marks. */
  readonly quoted?: boolean;
}

/** A statement of a report, by its id there. */
export interface StatementRef {
  readonly report: string;
  readonly id: string;
}

/** What a difference in who is credited, or where it was said, is told by; other kinds are told by their readings. */
export type VariantFinding =
  /** One credits `credit`, the other `instead`. */
  | ({ readonly kind: 'shifted'; readonly credit: string | null; readonly instead: string | null } & Credited)
  /** One has it from these, the other tells it without them. */
  | ({ readonly kind: 'lost'; readonly names: readonly string[] } & Credited)
  /** One names the source, the other has words instead. */
  | ({ readonly kind: 'unnamed'; readonly name: string; readonly instead: string | null } & Credited)
  /** The channels that both give; the place or channel that one gives and the other does not. */
  | { readonly kind: 'channels'; readonly from: Place; readonly to: Place }
  | { readonly kind: 'placed'; readonly at: Place; readonly to: string };

interface Credited {
  readonly from: string;
  readonly to: string;
  readonly chains: readonly CreditChain[];
}

/** A difference between two reports, before those of other pairs are joined to it. */
export interface Found {
  readonly kind: VariantKind;
  readonly substantive: boolean;
  readonly readings: readonly FoundReading[];
  readonly statements: readonly StatementRef[];
  readonly chains: readonly CreditChain[];
  /** Null where the readings say it. */
  readonly finding: VariantFinding | null;
}

/** One way of having a place of variation. */
export interface VariantReading {
  readonly text: string;
  readonly quoted: boolean;
  /** In order. */
  readonly places: readonly Place[];
}

/** A place where reports differ. */
export interface FoundVariant extends Omit<Found, 'readings'> {
  readonly id: string;
  /** In the order of their first places. */
  readonly readings: readonly VariantReading[];
}

/** A difference of a collation of two, with its evidence; nothing where a side has no words at all. */
export function foundOf(
  { witnesses, base }: Collation,
  difference: Difference,
  statements: readonly StatementRef[] = [],
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
      place: { report: witness.key, ...place },
      quoted: isQuoted(witness, range),
    });
  }
  return [
    { kind: difference.kind, substantive: difference.substantive, readings, statements, chains: [], finding: null },
  ];
}

/** True where the words stand in a quotation; where there are none, where the quotation stands that lacks them. */
function isQuoted({ quoted }: CollatedWitness, { from, to }: WordRange): boolean {
  return quoted[from] === 1 || (from === to && quoted[from - 1] === 1);
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
    const keys = readings.filter(({ text }) => text !== '').map(({ place }) => `${kind} ${nameOfPlace(place)}`);
    if (chains.length > 0) keys.push(`${kind} ${chains.map(nameOfChain).sort().join('; ')}`);
    for (const key of keys) {
      const before = first.get(key);
      if (before === undefined) first.set(key, i);
      else group[Math.max(root(i), root(before))] = Math.min(root(i), root(before));
    }
  });
  const merged = new Map<number, Found[]>();
  found.forEach((one, i) => {
    const list = merged.get(root(i));
    if (list) list.push(one);
    else merged.set(root(i), [one]);
  });
  return withoutEchoes([...merged.values()].map(joined)).sort(orderOf);
}

/** Differences that are one place of variation. */
function joined(found: readonly Found[]): Found {
  const [first] = found as readonly [Found, ...Found[]];
  if (found.length === 1) return first;
  return {
    kind: first.kind,
    substantive: found.some(({ substantive }) => substantive),
    readings: found.flatMap(({ readings }) => readings),
    statements: unique(
      found.flatMap(({ statements }) => statements),
      nameOfStatement,
    ),
    chains: unique(
      found.flatMap(({ chains }) => chains),
      nameOfChain,
    ),
    finding: found.find(({ finding }) => finding !== null)?.finding ?? null,
  };
}

function unique<T>(list: readonly T[], nameOf: (one: T) => string): T[] {
  return [...new Map(list.map((one) => [nameOf(one), one])).values()];
}

function nameOfPlace({ report, start, end }: Place): string {
  return `${report} ${start} ${end}`;
}

function nameOfStatement({ report, id }: StatementRef): string {
  return `${report} ${id}`;
}

function nameOfChain({ report, credits }: CreditChain): string {
  return [report, ...credits].join('\u001f');
}

/** Without differences of channel in the words where the statements that hold them say the same. */
function withoutEchoes(found: readonly Found[]): Found[] {
  const told = found
    .filter(({ kind, finding }) => kind === 'channel' && finding !== null)
    .flatMap(({ readings }) => readings.filter(({ text }) => text !== '').map(({ place }) => place));
  return found.filter(
    ({ kind, finding, readings }) =>
      kind !== 'channel' ||
      finding !== null ||
      !readings.some(({ place }) => told.some((other) => other.report === place.report && overlaps(other, place))),
  );
}

/** A variant with its readings put together and its id; `ids` gives what the reports are called in ids. */
export function finish({ readings, ...found }: Found, ids: ReadonlyMap<string, string>): FoundVariant {
  const { kind, statements, chains } = found;
  const distinct = new Map<string, { text: string; quoted: boolean; places: Place[] }>();
  for (const { text, place, quoted = false } of readings) {
    const key = kind === 'direct-indirect' ? `${quoted} ${normalized(kind, text)}` : normalized(kind, text);
    const entry = distinct.get(key) ?? { text, quoted, places: [] };
    if (!entry.places.some((other) => samePlace(other, place))) entry.places.push(place);
    distinct.set(key, entry);
  }
  const ordered = [...distinct.values()]
    .map((entry) => ({ ...entry, places: entry.places.sort(byPlace) }))
    .sort((p, q) => byPlace(p.places[0] as Place, q.places[0] as Place));
  const named = ordered.flatMap(({ places }) =>
    places.map(({ report, start, end }) => `${ids.get(report) ?? report} ${start} ${end}`),
  );
  return {
    ...found,
    id: contentId('variant', kind, ...named),
    readings: ordered,
    statements: [...statements].sort((p, q) => compareText(nameOfStatement(p), nameOfStatement(q))),
    chains: [...chains].sort((p, q) => compareText(nameOfChain(p), nameOfChain(q))),
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

function orderOf(p: Found, q: Found): number {
  const [a, b] = [p, q].map(({ readings }) => readings.map(({ place }) => place).sort(byPlace)[0] as Place);
  return byPlace(a as Place, b as Place) || compareText(p.kind, q.kind);
}
