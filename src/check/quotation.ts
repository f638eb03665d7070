import type { FindingKind } from '../model/check.js';
import { overlaps, type Span } from '../model/span.js';
import { wordsOf } from '../text/words.js';
import { type Desk, type Found, sentenceAt } from './desk.js';
import { type Difference, differencesBetween } from './difference.js';
import { isMatter, type Located } from './passages.js';
import { otherSpeaker } from './speaker.js';

/** Share of a quotation's words that must stand in a source for the source to hold it at all. */
const HELD = 0.5;
/** From this share of changed words on it is told anew rather than altered. */
const RETOLD = 0.4;
/** A piece that stands elsewhere has so many words at least, and this share of them. */
const PIECE = 3;
const PIECE_HELD = 0.8;
/** Quotations of fewer words are looked for as they stand. */
const PHRASE = 3;
/** Part of a quotation's words outside quotation marks in the source, from which on it is no quotation there. */
const IN_MARKS = 0.5;

/** Every quotation of the draft against the sources. */
export function checkQuotations(desk: Desk): Found[] {
  return desk.quotations.flatMap((stretch) => checkQuotation(desk, stretch) ?? []);
}

/** One stretch between quotation marks; null where it holds no word. */
export function checkQuotation(desk: Desk, stretch: Span): Found | null {
  const { draft, passages, sources } = desk;
  const { forms } = wordsOf(draft.text.slice(stretch.start, stretch.end));
  if (forms.length === 0) return null;
  const places = passages.find(forms);
  const pieces = joinedPieces(desk, forms, places[0]);
  if (pieces) return joinedFrom(desk, stretch, pieces, forms);
  const read = places
    .filter((place) => isHeld(desk, stretch, place, forms))
    .map((place) => ({ place, differences: differencesBetween(draft, stretch, place) }))
    .sort((p, q) => byWords(p, q));
  const [best] = read;
  if (!best) return missing(stretch, places[0], forms, sources.length);
  const alike = read.filter((one) => weightOf(one) === weightOf(best)).map(({ place }) => placeOf(place));
  return { ...findingsOf(desk, stretch, best, alike), kind: 'quotation', stretch };
}

interface ReadPlace {
  readonly place: Located;
  readonly differences: readonly Difference[];
}

/** A phrase of a word or two counts where it is quoted, or where the draft's own sentence stands. */
function isHeld(desk: Desk, stretch: Span, place: Located, forms: readonly string[]): boolean {
  if (forms.length < PHRASE)
    return place.equal === forms.length && (place.inMarks >= IN_MARKS || isWithin(desk, stretch, place));
  return place.share >= HELD && (place.matter >= HELD - 0.1 || !forms.some(isMatter));
}

function isWithin(desk: Desk, stretch: Span, place: Located): boolean {
  const near = sentenceAt(desk, stretch)?.places ?? [];
  return near.some((one) => one.matter >= HELD && one.source === place.source && overlaps(one, place));
}

function weightOf({ differences, place }: ReadPlace): string {
  return `${differences.filter(({ shown }) => !shown).length} ${place.equal} ${place.inMarks >= IN_MARKS}`;
}

/** The place with fewest differences first; of equal ones that which stands in quotation marks. */
function byWords(p: ReadPlace, q: ReadPlace): number {
  const size = ({ differences }: ReadPlace): number =>
    differences.reduce((sum, { shown, matter }) => sum + (shown ? 0 : 1 + matter), 0);
  return size(p) - size(q) || q.place.equal - p.place.equal || q.place.inMarks - p.place.inMarks;
}

function placeOf({ source, start, end }: Located): { report: Located['source']['report']; span: Span } {
  return { report: source.report, span: { start, end } };
}

function findingsOf(
  desk: Desk,
  stretch: Span,
  { place, differences }: ReadPlace,
  places: Found['places'],
): Omit<Found, 'kind' | 'stretch'> {
  const findings: FindingKind[] = [];
  const told = differences.filter(({ shown }) => !shown);
  findings.push(...told.map(({ kind }) => kind));
  const changed = told.filter(({ kind }) => kind === 'altered').reduce((sum, { matter }) => sum + matter, 0);
  const retold = changed >= 3 && 1 - place.share >= RETOLD;
  if (retold || place.inMarks < IN_MARKS) findings.push('paraphrase-in-marks');
  const other = otherSpeaker(desk.draft, stretch, places, desk.partyOf);
  if (other) findings.push('speaker-differs');
  if (findings.length === 0) findings.push('same');
  const worst = other && !told.some(({ kind }) => kind === 'value-differs' || kind === 'negation-differs');
  const shown = differences.some((one) => one.shown) && told.length === 0;
  return {
    findings,
    differences: told,
    places,
    ...(worst ? { note: `${other.draft} here, ${other.source} there` } : {}),
    ...(shown && !other ? { note: 'cut, and the draft shows it' } : {}),
  };
}

/** A quotation that no source holds. */
function missing(stretch: Span, nearest: Located | undefined, forms: readonly string[], sources: number): Found {
  const near = nearest && forms.length >= PHRASE && nearest.matter >= 0.34 && nearest.equal >= 3 ? nearest : null;
  return {
    kind: 'quotation',
    stretch,
    findings: ['not-in-sources'],
    places: near ? [placeOf(near)] : [],
    ...(near ? { note: `nearest, in ${sources} read: “${textOf(near)}”` } : {}),
  };
}

function textOf({ source, start, end }: Located): string {
  return source.report.text.slice(start, Math.min(end, start + 120)).replace(/\s+/g, ' ');
}

/** Two pieces of one quotation that stand in two places of the sources. */
interface Pieces {
  readonly first: Located;
  readonly second: Located;
  /** Number of the draft's word at which the second begins. */
  readonly at: number;
}

/**
 * The part of a quotation that its best place does not have, where it stands elsewhere: the quotation is joined from
 * two.
 */
function joinedPieces({ passages }: Desk, forms: readonly string[], best: Located | undefined): Pieces | null {
  if (!best || forms.length < 2 * PIECE || best.share > 0.95) return null;
  const { from, to } = longestOpen(forms, best);
  const atEdge = from === 0 || to === Math.min(forms.length, best.against.length);
  if (!atEdge || to - from < PIECE) return null;
  const rest = forms.slice(from, to);
  const other = passages.find(rest)[0];
  if (!other || other.share < PIECE_HELD || !rest.some(isMatter)) return null;
  return from === 0 ? { first: other, second: best, at: to } : { first: best, second: other, at: from };
}

/** The longest run of the draft's words that have no equal in a place. */
function longestOpen(forms: readonly string[], { source, against }: Located): { from: number; to: number } {
  let [best, from] = [{ from: 0, to: 0 }, 0];
  for (let i = 0; i <= against.length; i++) {
    const j = i < against.length ? (against[i] as number) : 0;
    const equal = i === against.length || (j >= 0 && source.words.forms[j] === forms[i]);
    if (!equal) continue;
    if (i - from > best.to - best.from) best = { from, to: i };
    from = i + 1;
  }
  return best;
}

function joinedFrom(desk: Desk, stretch: Span, { first, second, at }: Pieces, forms: readonly string[]): Found {
  const { starts } = wordsOf(desk.draft.text.slice(stretch.start, stretch.end));
  const shown = /…|\.\s?\.\s?\.|\[[^\]]*\]/.test(
    desk.draft.text.slice(stretch.start + (starts[at - 1] ?? 0), stretch.start + (starts[at] ?? 0)),
  );
  const places = [first, second].map(placeOf);
  const near = first.source === second.source && second.from - first.to < forms.length + 12 && second.from >= first.to;
  const other = otherSpeaker(desk.draft, stretch, places, desk.partyOf);
  const inMarks = first.inMarks >= IN_MARKS && second.inMarks >= IN_MARKS;
  const findings: FindingKind[] = [shown ? 'same' : near && !crosses(first, second) ? 'cut' : 'joined'];
  if (other) findings.push('speaker-differs');
  if (!inMarks) findings.push('paraphrase-in-marks');
  return {
    kind: 'quotation',
    stretch,
    findings,
    places,
    ...(shown ? { note: 'cut, and the draft shows it' } : { note: `“${textOf(first)}” and “${textOf(second)}”` }),
  };
}

/** A sentence ends between two pieces. */
function crosses(first: Located, second: Located): boolean {
  return /[.!?]["”’']?\s/.test(first.source.report.text.slice(first.end, second.start));
}
