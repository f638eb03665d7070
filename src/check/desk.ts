import type { Evidence } from '../model/account.js';
import {
  type CheckedKind,
  type CheckMark,
  type DraftFinding,
  FINDING_KINDS,
  type FindingKind,
  type WordDifference,
} from '../model/check.js';
import type { Span } from '../model/span.js';
import type { KeyedReport, PartyOf } from '../relate/story.js';
import { contentId } from '../text/hash.js';
import type { Located, Passages } from './passages.js';
import { findingWords } from './words.js';

/** What a draft is checked with: its reading, its sources and what relates them. */
export interface Desk {
  readonly draft: KeyedReport;
  readonly sources: readonly KeyedReport[];
  /** True where the sources are quoted as documents: what they say themselves is what stands in quotation marks. */
  readonly own: boolean;
  readonly passages: Passages;
  readonly partyOf: PartyOf;
  /** Origin of the report of a key: reports of one origin share one text. */
  readonly originOf: ReadonlyMap<string, string>;
  /** Sentences of the draft, each with its places in the sources, best first. */
  readonly sentences: readonly PlacedSentence[];
  /** What stands in quotation marks in the draft, in order. */
  readonly quotations: readonly PlacedSentence[];
}

export interface PlacedSentence extends Span {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly places: readonly Located[];
}

/** What was found of one thing, before it is written down. */
export interface Found {
  readonly kind: CheckedKind;
  readonly stretch: Span;
  /** All that holds, in any order. */
  readonly findings: readonly FindingKind[];
  readonly differences?: readonly WordDifference[];
  readonly places: readonly { readonly report: KeyedReport; readonly span: Span }[];
  /** What is worth saying beside it: who says it there, the sum. */
  readonly note?: string;
  readonly computed?: string | null;
}

const MARKS: Readonly<Record<FindingKind, CheckMark>> = {
  same: '=',
  compatible: '≈',
  cut: '≠',
  joined: '≠',
  altered: '≠',
  'paraphrase-in-marks': '≠',
  'hedge-dropped': '≠',
  'condition-dropped': '≠',
  'negation-differs': '≠',
  'speaker-differs': '≠',
  'day-differs': '≠',
  'other-measure': '≠',
  'value-differs': '≠',
  'one-source': '①',
  'not-in-sources': '·',
  'not-resolved': '?',
};

/** Places that are shown of one thing, at most. */
const SHOWN = 6;

/** A finding as it is given back: the gravest first, its places as evidence, who supports it. */
export function written(desk: Desk, found: Found): DraftFinding {
  const { draft, sources, originOf } = desk;
  const reports = new Set(found.places.map(({ report }) => report.key));
  const origins = new Set([...reports].map((key) => originOf.get(key) ?? key));
  const alone = origins.size === 1 && originsOf(desk) > 1;
  const kinds = gravestFirst([...found.findings, ...(alone ? (['one-source'] as const) : [])]);
  const finding = kinds.find((kind) => kind !== 'one-source') ?? 'same';
  const { start, end } = found.stretch;
  const exact = draft.text.slice(start, end);
  const places = found.places.map(({ report, span }) => evidenceOf(report, span)).slice(0, SHOWN);
  return {
    id: contentId('check', found.kind, finding, start, exact),
    kind: found.kind,
    finding,
    also: kinds.filter((kind) => kind !== finding && kind !== 'same'),
    mark: finding === 'same' && alone ? '①' : MARKS[finding],
    draft: { start, end, exact },
    says: findingWords(finding, found, places[0]?.report ?? null, sources.length),
    differences: found.differences ?? [],
    sources: places,
    support: { reports: reports.size, origins: origins.size },
    computed: found.computed ?? null,
  };
}

function originsOf({ originOf }: Desk): number {
  return new Set(originOf.values()).size;
}

/** Kinds, each once, in the order in which they are told. */
export function gravestFirst(kinds: readonly FindingKind[]): FindingKind[] {
  return FINDING_KINDS.filter((kind) => kinds.includes(kind));
}

function evidenceOf({ key, text }: KeyedReport, { start, end }: Span): Evidence {
  return { report: key, start, end, exact: text.slice(start, end) };
}

/** The sentence of the draft that holds a position, and the quotation that does. */
export function stretchesAt(desk: Desk, span: Span): PlacedSentence[] {
  return [heldIn(desk.sentences, span), heldIn(desk.quotations, span)].filter((one) => one !== null);
}

export function sentenceAt(desk: Desk, span: Span): PlacedSentence | null {
  return heldIn(desk.sentences, span);
}

function heldIn(sentences: readonly PlacedSentence[], { start }: Span): PlacedSentence | null {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = sentences[middle] as PlacedSentence;
    if (start < one.start) high = middle - 1;
    else if (one.end <= start) low = middle + 1;
    else return one;
  }
  return null;
}

/** The words of a source that stand against a stretch of a sentence; null where none do. */
export function counterpart({ starts, ends }: PlacedSentence, place: Located, stretch: Span): Span | null {
  const { words } = place.source;
  let [first, last] = [-1, -1];
  place.against.forEach((j, i) => {
    if (j < 0 || (ends[i] as number) <= stretch.start || stretch.end <= (starts[i] as number)) return;
    if (first < 0) first = j;
    last = j;
  });
  return first < 0 ? null : { start: words.starts[first] as number, end: words.ends[last] as number };
}
