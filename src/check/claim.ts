import type { FindingKind } from '../model/check.js';
import { compareSpans, overlaps, type Span } from '../model/span.js';
import { wordsOf } from '../text/words.js';
import { conditionBeside } from './condition.js';
import { type Desk, type Found, gravestFirst, type PlacedSentence } from './desk.js';
import { type Difference, differencesBetween } from './difference.js';
import { OPENERS } from './en.js';
import { isMatter, type Located } from './passages.js';
import { otherSpeaker } from './speaker.js';
import { brief } from './words.js';

/** From this share of equal words on a sentence follows its source word for word. */
const FOLLOWS = 0.6;
/** So close, that a single exchanged word is told. */
const CLOSE = 0.75;
/** Share of words of matter by which a sentence tells the same, told otherwise; and below which it is not there. */
const TOLD = 0.5;
const ABSENT = 0.34;
/** Sentences of fewer words of matter say too little to be looked for. */
const MATTER = 3;

/** Findings of words that are told of a sentence outside quotation marks: it may be cut and put otherwise. */
const OF_CLAIMS: ReadonlySet<FindingKind> = new Set([
  'value-differs',
  'negation-differs',
  'day-differs',
  'other-measure',
  'condition-dropped',
  'hedge-dropped',
]);

/** Every sentence of the draft, attributed or told, against the sources. */
export function checkClaims(desk: Desk): Found[] {
  return desk.sentences.flatMap((sentence) => checkClaim(desk, sentence) ?? []);
}

function checkClaim(desk: Desk, sentence: PlacedSentence): Found | null {
  const stretch: Span = { start: sentence.start, end: sentence.end };
  if (outside(desk, stretch).filter(isMatter).length < MATTER) return null;
  const close = sentence.places.filter(({ share }) => share >= FOLLOWS);
  if (close.length > 0) return following(desk, stretch, close);
  const [best] = sentence.places;
  const matter = best?.matter ?? 0;
  if (!best || matter < ABSENT) return { kind: 'claim', stretch, findings: ['not-in-sources'], places: [] };
  const places = sentence.places.filter((place) => place.matter >= TOLD).map(placeOf);
  if (matter < TOLD) return { kind: 'claim', stretch, findings: ['not-resolved'], places: [placeOf(best)] };
  const other = otherSpeaker(desk.draft, stretch, places, desk.partyOf);
  return {
    kind: 'claim',
    stretch,
    findings: [other ? 'speaker-differs' : 'compatible'],
    places,
    ...(other ? { note: `${other.draft} here, ${other.source} there` } : {}),
  };
}

/**
 * The words of a sentence outside its quotations, which are checked by themselves, and of what is quoted outside who
 * says it and how.
 */
function outside({ draft, quotations }: Desk, { start, end }: Span): readonly string[] {
  const quoted = quotationsIn(quotations, { start, end });
  const saying = draft.statements
    .filter(
      ({ form, content }) => form !== 'indirect' && content.some((one) => quoted.some((two) => overlaps(one, two))),
    )
    .flatMap(({ source, cue, addressee, channel }) =>
      [...source, cue, addressee, channel].filter((one) => one !== null),
    );
  const skip = [{ start: 0, end: start }, ...quoted, ...saying.filter((one) => overlaps(one, { start, end }))];
  return wordsOf(draft.text.slice(0, end), skip.sort(compareSpans)).forms;
}

function quotationsIn(quotations: readonly Span[], stretch: Span): Span[] {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle] as Span).end <= stretch.start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let k = low; k < quotations.length && (quotations[k] as Span).start < stretch.end; k++)
    found.push(quotations[k] as Span);
  return found;
}

function placeOf({ source, start, end }: Located): Found['places'][number] {
  return { report: source.report, span: { start, end } };
}

/** A sentence whose words stand in the sources in their order. */
function following(desk: Desk, stretch: Span, close: readonly Located[]): Found {
  const read = close
    .map((place) => ({ place, differences: differencesBetween(desk.draft, stretch, place) }))
    .sort((p, q) => sizeOf(p.differences) - sizeOf(q.differences));
  const [best] = read;
  const size = sizeOf(best?.differences ?? []);
  const places = read.filter(({ differences }) => sizeOf(differences) === size).map(({ place }) => placeOf(place));
  const quotations = quotationsIn(desk.quotations, stretch);
  const differences = (best?.differences ?? []).filter(
    ({ shown, at }) => !shown && !(at && quotations.some((one) => overlaps(one, at))),
  );
  const findings: FindingKind[] = differences.filter(({ kind }) => OF_CLAIMS.has(kind)).map(({ kind }) => kind);
  const other = otherSpeaker(desk.draft, stretch, places, desk.partyOf);
  if (other) findings.push('speaker-differs');
  const told = wordsOf(desk.draft.text.slice(stretch.start, stretch.end)).forms;
  const dropped =
    best && size === 0 && !told.some((form) => OPENERS.has(form))
      ? read.map(({ place }) => conditionBeside(place))
      : [];
  const [condition] = dropped;
  if (condition && !dropped.includes(null)) findings.push('condition-dropped');
  if (findings.length === 0) findings.push(ofOtherWords(differences, best?.place.share ?? 0));
  const [first] = gravestFirst(findings);
  return {
    kind: 'claim',
    stretch,
    findings,
    differences: differences.filter(({ kind }) => kind === first || OF_CLAIMS.has(kind)),
    places,
    ...(other && first === 'speaker-differs' ? { note: `${other.draft} here, ${other.source} there` } : {}),
    ...(condition && first === 'condition-dropped' ? { note: `without “${brief(condition.trim())}”` } : {}),
  };
}

/** Same, told in other words, or one word exchanged in a sentence that is word for word the source's. */
function ofOtherWords(differences: readonly Difference[], share: number): FindingKind {
  if (differences.length === 0) return 'same';
  const exchanged = differences.filter(({ draft, source, matter }) => draft !== '' && source !== '' && matter > 0);
  return share >= CLOSE && exchanged.length > 0 ? 'altered' : 'compatible';
}

function sizeOf(differences: readonly Difference[]): number {
  return differences.reduce((sum, { matter, shown }) => sum + (shown ? 0 : 1 + matter), 0);
}
