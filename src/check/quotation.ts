import type { FindingKind } from '../model/check.js';
import { overlaps, type Span } from '../model/span.js';
import { wordsOf } from '../text/words.js';
import { conditionBeside } from './condition.js';
import { type Desk, type Found, type PlacedSentence, sentenceAt } from './desk.js';
import { type Difference, differencesBetween } from './difference.js';
import { OPENERS } from './en.js';
import { isMatter, LONGEST, type Located, sameForm } from './passages.js';
import { alsoCredited, otherSpeaker, sameSpeaker } from './speaker.js';

/** Share of a quotation's words that must stand in a source for the source to hold it at all. */
const HELD = 0.5;
/** Another's words of which fewer than this share are equal are another statement, not this one in his mouth. */
const ANOTHERS = 0.75;
/** So many equal words in their order are worth showing, of whatever kind. */
const NEAR = 6;
/** A piece that stands elsewhere has so many words at least. */
const PIECE = 3;
/** Quotations of fewer words are looked for as they stand. */
const PHRASE = 3;
/** Part of a quotation's words outside quotation marks in the source, from which on it is no quotation there. */
const IN_MARKS = 0.5;

/** Every quotation of the draft against the sources. */
export function checkQuotations(desk: Desk): Found[] {
  return desk.quotations.flatMap((stretch) => checkQuotation(desk, stretch) ?? []);
}

/** One stretch between quotation marks; null where it holds no word. */
function checkQuotation(desk: Desk, { start, end, places }: PlacedSentence): Found | null {
  const { draft } = desk;
  const stretch: Span = { start, end };
  const { forms } = wordsOf(draft.text.slice(stretch.start, stretch.end));
  if (forms.length === 0) return null;
  const pieces = joinedPieces(desk, forms, places);
  if (pieces) return joinedFrom(desk, stretch, pieces);
  const read = places
    .filter((place) => isHeld(desk, stretch, place, forms))
    .map((place) => ({ place, differences: differencesBetween(draft, stretch, place) }))
    .sort((p, q) => byWords(p, q));
  const [best] = read;
  if (!best) return missing(stretch, places[0], forms);
  const alike = read.filter((one) => weightOf(one) === weightOf(best)).map(({ place }) => placeOf(place));
  if (best.place.share < ANOTHERS && otherSpeaker(draft, stretch, alike, desk.partyOf))
    return missing(stretch, best.place, forms);
  if (desk.own && forms.length < TURN && !isWithin(desk, stretch, best.place) && !isOfSpeaker(desk, stretch, alike))
    return missing(stretch, best.place, forms);
  return { ...findingsOf(desk, stretch, best, alike), kind: 'quotation', stretch };
}

/** Fewer words than these are anybody's: of a document they are quoted where its speaker, or its sentence, is told. */
const TURN = 5;

function isOfSpeaker({ draft, partyOf }: Desk, stretch: Span, places: Found['places']): boolean {
  return sameSpeaker(draft, stretch, places, partyOf);
}

interface ReadPlace {
  readonly place: Located;
  readonly differences: readonly Difference[];
}

/** A phrase of a word or two counts where it is quoted, or where the draft's own sentence stands. */
function isHeld(desk: Desk, stretch: Span, place: Located, forms: readonly string[]): boolean {
  if (forms.length < PHRASE)
    return place.equal === forms.length && (place.inMarks >= IN_MARKS || isWithin(desk, stretch, place));
  if (place.share >= CLEAR || (place.share >= LONG_CLEAR && place.equal >= LONG)) return true;
  if (place.share < HELD) return false;
  if (longestQuoted(place, forms) >= RUN) return true;
  if (place.matter < HELD - 0.1 && forms.some(isMatter)) return false;
  return plainMatter(place, forms) >= PLAIN || !forms.some(isMatter);
}

/** So many words of a quotation in one go, in quotation marks there, are no chance. */
const RUN = 6;

/** Words of the longest run that stands unbroken in quotation marks in the source. */
function longestQuoted({ source, against }: Located, forms: readonly string[]): number {
  let [best, run] = [0, 0];
  forms.forEach((form, i) => {
    const j = against[i] as number;
    const equal = j >= 0 && source.quoted[j] === 1 && sameForm(form, source.words.forms[j] ?? '');
    run = equal ? (run > 0 && against[i - 1] === j - 1 ? run + 1 : 1) : 0;
    best = Math.max(best, run);
  });
  return best;
}

/** From this share of equal words on in their order a source holds a quotation, whatever the others are. */
const CLEAR = 0.7;
/** The same for so many equal words. */
const LONG_CLEAR = 0.6;
const LONG = 8;
/**
 * With fewer equal words so many of them must be of matter and no name: two sentences on one matter share its names.
 */
const PLAIN = 2;

/** Words of matter that a place has in common with a quotation, each once, names and titles left out. */
function plainMatter({ source, against }: Located, forms: readonly string[]): number {
  const found = new Set<string>();
  forms.forEach((form, i) => {
    const j = against[i] as number;
    if (j < 0 || !isMatter(form) || !sameForm(form, source.words.forms[j] ?? '')) return;
    const first = source.report.text.charAt(source.words.starts[j] as number);
    if (first === first.toLowerCase()) found.add(form);
  });
  return found.size;
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
  const told = withoutMoved(differences.filter(({ shown }) => !shown));
  findings.push(...told.map(({ kind }) => kind));
  if (isParaphrase(desk, stretch, place, places)) findings.push('paraphrase-in-marks');
  const other = otherSpeaker(desk.draft, stretch, places, desk.partyOf);
  const also = other ? null : alsoCredited(desk.draft, stretch, places, desk.partyOf);
  if (other || also) findings.push('speaker-differs');
  const condition = told.length === 0 ? droppedCondition(desk, stretch, place) : null;
  if (condition !== null) findings.push('condition-dropped');
  if (findings.length === 0) findings.push('same');
  const worst = other && !told.some(({ kind }) => kind === 'value-differs' || kind === 'negation-differs');
  const shown = differences.some((one) => one.shown) && told.length === 0;
  return {
    findings,
    differences: told,
    places,
    ...(worst ? { note: `${other.draft} here, ${other.source} there` } : {}),
    ...(also ? { note: `${also.draft} here and in one source, ${also.source} in another` } : {}),
    ...(condition !== null && !other && !also ? { note: `without “${condition}”` } : {}),
    ...(shown && !other ? { note: 'cut, and the draft shows it' } : {}),
  };
}

/** Fewer words are a phrase, which takes over no condition. */
const CLAUSE = 4;
/** Characters of a condition that are told, at most. */
const NOTED = 80;

/**
 * The condition that the source goes on with in its sentence, in quotation marks there, where the draft's quotation
 * ends and neither shows a cut nor tells the condition beside it; null for none.
 */
function droppedCondition(desk: Desk, stretch: Span, place: Located): string | null {
  const { forms } = wordsOf(desk.draft.text.slice(stretch.start, stretch.end));
  if (forms.length < CLAUSE || /(?:…|\.\.\.)\W*$/.test(desk.draft.text.slice(stretch.start, stretch.end))) return null;
  const sentence = sentenceAt(desk, stretch);
  const told = sentence ? wordsOf(desk.draft.text.slice(sentence.start, sentence.end)).forms : [];
  const condition = told.some((form) => OPENERS.has(form)) ? null : conditionBeside(place);
  const [words = ''] = condition?.split(/["”]/) ?? [];
  return condition === null ? null : words.replace(/\s+/g, ' ').trim().replace(/[,.]$/, '').slice(0, NOTED);
}

/**
 * The source has it outside quotation marks. What a document tells that somebody said is a paraphrase where the draft
 * puts it in his mouth; the document's own words it may quote.
 */
function isParaphrase(desk: Desk, stretch: Span, place: Located, places: Found['places']): boolean {
  return place.inMarks < IN_MARKS && (!desk.own || isOfSpeaker(desk, stretch, places));
}

/** Words left out here and put in there, and function words left out beside altered ones, are part of the altering. */
function withoutMoved(told: readonly Difference[]): readonly Difference[] {
  if (!told.some(({ kind }) => kind === 'altered')) return told;
  const added = new Set(told.filter(({ source }) => source === '').map(({ draft }) => draft.toLowerCase()));
  const isMoved = ({ kind, draft, source, matter }: Difference): boolean =>
    (kind === 'cut' && matter === 0) || (draft === '' && added.has(source.toLowerCase()));
  return told.map((one) => (isMoved(one) ? { ...one, kind: 'altered' } : one));
}

/** A quotation that no source holds. */
function missing(stretch: Span, nearest: Located | undefined, forms: readonly string[]): Found {
  const like = nearest && ((nearest.matter >= 0.34 && nearest.equal >= 3) || nearest.equal >= NEAR);
  const near = nearest && like && forms.length >= PHRASE ? nearest : null;
  return {
    kind: 'quotation',
    stretch,
    findings: ['not-in-sources'],
    places: near ? [placeOf(near)] : [],
    ...(near ? { note: `nearest is “${textOf(near)}”` } : {}),
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
 * The two pieces of a quotation that stand word for word in two places: its first words in one, all others in another
 * source, before the first, or far behind it. Null where one place has it all, or all but what it leaves out.
 */
function joinedPieces({ passages }: Desk, forms: readonly string[], places: readonly Located[]): Pieces | null {
  const [best] = places;
  if (!best || forms.length < 2 * PIECE || forms.length > LONGEST) return null;
  if (best.equal > forms.length - PIECE) return null;
  const half = forms.length >> 1;
  const heads = [...places, ...passages.find(forms.slice(0, half))].flatMap((one) => headIn(forms, one));
  const tails = [
    ...places.flatMap((one) => tailIn(forms, one, 0)),
    ...passages.find(forms.slice(half)).flatMap((one) => tailIn(forms, one, half)),
  ];
  const [head, tail] = [longest(heads), longest(tails)];
  if (!head || !tail || head.length + tail.length < forms.length) return null;
  if (heads.some((one) => tails.some((other) => follows(one, other, forms.length)))) return null;
  const at = Math.max(forms.length - tail.length, Math.min(head.length, forms.length - PIECE));
  const pieces = [forms.slice(0, at), forms.slice(at)];
  if (!pieces.every(tells)) return null;
  const [first, second] = pieces.map((piece) => passages.find(piece)[0]);
  return first && second ? { first, second, at } : null;
}

/** A piece that is no turn of phrase: four words or two of matter. */
function tells(piece: readonly string[]): boolean {
  return piece.length >= PIECE && (piece.length > PIECE || piece.filter(isMatter).length > 1) && piece.some(isMatter);
}

/** So many first or last words of a quotation stand unbroken in a source, from a word of it on. */
interface Run {
  readonly source: Located['source'];
  readonly from: number;
  readonly length: number;
}

function headIn(forms: readonly string[], { source, against }: Located): Run[] {
  const from = against[0] ?? -1;
  let length = 0;
  while (from >= 0 && length < forms.length && source.words.forms[from + length] === forms[length]) length++;
  return length >= PIECE ? [{ source, from, length }] : [];
}

function tailIn(forms: readonly string[], { source, against }: Located, offset: number): Run[] {
  const last = against[forms.length - 1 - offset] ?? -1;
  let length = 0;
  while (length < forms.length && last >= length && source.words.forms[last - length] === forms.at(-1 - length))
    length++;
  return length >= PIECE ? [{ source, from: last - length + 1, length }] : [];
}

function longest(runs: readonly Run[]): Run | null {
  return runs.reduce<Run | null>((best, one) => (best && best.length >= one.length ? best : one), null);
}

/** Words left out between two pieces of one place, at most. */
const BETWEEN = 40;

/** Both are of one place, with words left out between them or none. */
function follows(head: Run, tail: Run, words: number): boolean {
  const between = tail.from + tail.length - head.from - words;
  return head.source === tail.source && head.length + tail.length >= words && between >= 0 && between <= BETWEEN;
}

function joinedFrom(desk: Desk, stretch: Span, { first, second, at }: Pieces): Found {
  const { starts } = wordsOf(desk.draft.text.slice(stretch.start, stretch.end));
  const shown = /…|\.\s?\.\s?\.|\[[^[\]]*\]/.test(
    desk.draft.text.slice(stretch.start + (starts[at - 1] ?? 0), stretch.start + (starts[at] ?? 0)),
  );
  const places = [first, second].map(placeOf);
  const other = otherSpeaker(desk.draft, stretch, places, desk.partyOf);
  const inMarks = first.inMarks >= IN_MARKS && second.inMarks >= IN_MARKS;
  const findings: FindingKind[] = [shown ? 'same' : 'joined'];
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
