import { daysFromCivil, parseDate } from '../../calendar/civil.js';
import type { Draft, Report, Time } from '../../model/report.js';
import { type Context, PUBLISHED, type Resolved } from './context.js';
import { isPossessive, isWord } from './cursor.js';
import { extentOf, isOneSentence, type Read, withNeighbours } from './extent.js';
import { hitsOf, LEXICON } from './hits.js';
import type { Hit } from './meaning.js';
import { Memory } from './memory.js';
import { findOlderCopy, hangsOnWeek, type OlderCopy } from './older.js';
import { inOrder, type Ordered, type ResolvedHit } from './range.js';
import { resolve } from './resolve.js';
import { scan, type Words } from './scan.js';
import { postStamps, StampCursor, stampsOf } from './stamp.js';
import { stretchesOf } from './stretch.js';
import { type Tense, tenseOf } from './tense.js';

/** What of a draft the times are found from. */
export type TimeSource = Pick<Draft, 'text' | 'published' | 'layout'> &
  Partial<Pick<Draft, 'tokens' | 'posts'>> &
  Partial<Pick<Report, 'parties'>>;

/**
 * Finds and resolves the time expressions of a report, in text order. Extents and values follow TimeML 1.2.1 (TIMEX3)
 * and the TempEval-3 guidelines; what an expression leaves out is filled in from the publication date by the tense of
 * its clause, or from a time told before. Where neither gives it, `value` is null and `known` names the parts that the
 * words give. Where the text shows that a stretch is older copy, what hangs on the week of publication stays undecided
 * there, with the value it would have had as its candidate.
 */
export function findTimes(draft: TimeSource): Time[] {
  const words = scan(draft.text, stretchesOf(draft), LEXICON);
  const hits = hitsOf(words);
  const published = publicationDay(draft);
  return resolveAll(
    words,
    hits,
    published,
    new StampCursor(draft.posts ? postStamps(draft.posts) : stampsOf(draft.text, draft.layout, published), published),
    tenseOf(words, draft),
    findOlderCopy(draft, words, hits)?.start ?? Infinity,
  );
}

/** The stretch of a report that seems to be copy of another day; null where nothing shows one. */
export function olderCopyOf(source: TimeSource): OlderCopy | null {
  const words = scan(source.text, stretchesOf(source), LEXICON);
  return findOlderCopy(source, words, hitsOf(words));
}

function publicationDay({ published }: TimeSource): number | null {
  const date = published ? parseDate(published.value) : null;
  return date ? daysFromCivil(date) : null;
}

/** Values in text order, each from what was told before it. */
function resolveAll(
  words: Words,
  hits: readonly Hit[],
  published: number | null,
  stamps: StampCursor,
  tense: Tense,
  olderFrom: number,
): Time[] {
  const read: Read[] = [];
  const memory = new Memory(published);
  const order = orderOf(hits);
  let before: ResolvedHit | null = null;
  for (const [index, hit] of hits.entries()) {
    memory.reach(words, hit.first);
    const { day, last, period } = memory;
    const span = { start: words.start[hit.first] ?? 0, end: words.end[hit.next - 1] ?? 0 };
    const reading = stamps.at(span.start);
    const context: Context = {
      published: reading.days,
      day,
      last,
      period,
      order,
      direction: () => tense.directionOf(hit),
      since: sinceOf(words, hit, before),
      surelyAhead: () => tense.isSurelyAhead(hit),
      early: hit.mod === 'START',
      possessive: isPossessive(words, hit.next),
      endsOn: null,
    };
    const id = `time:${span.start}-${span.end}`;
    const alone = anchoredTo(
      reading.anchor,
      resolve(hit.meaning, { ...context, endsOn: endOf(words, hit, hits[index + 1], context) }),
    );
    const { direction } = context;
    if (span.start >= olderFrom && hangsOnWeek(hit)) {
      const time = { id, ...span, ...leftOpen(alone), mod: hit.mod, rule: hit.rule };
      read.push({ hit, time, resolved: { ...alone, place: null }, direction });
      before = null;
      continue;
    }
    const ordered: Ordered | null =
      hit.joint === 'range' && before ? inOrder(before, { hit, resolved: alone, id, direction }, context) : null;
    const previous = read.at(-1);
    if (ordered?.first && previous)
      read[read.length - 1] = { ...previous, time: { ...previous.time, ...written(ordered.first) } };
    const resolved: Resolved = ordered?.second ?? alone;
    const time = { id, ...span, ...written(resolved), mod: hit.mod, ...extentOf(hit, resolved), rule: hit.rule };
    read.push({ hit, time, resolved, direction });
    memory.keep(hit, id, resolved);
    before = { hit, resolved, id, direction };
  }
  return withNeighbours(words, read, published);
}

/** The day or month of an act to do something, where the expression stands in what is to be done: "vowed in May to". */
function sinceOf(words: Words, { first }: Hit, before: ResolvedHit | null): number | null {
  const { hit, resolved, direction } = before ?? {};
  const place = resolved?.place;
  if (!hit || !place || !isWord(words, hit.next, 'to') || first - hit.next > REACH) return null;
  if ((place.grain !== 'day' && place.grain !== 'month') || direction?.() !== 'past') return null;
  return isOneSentence(words, hit.next, first) ? place.days : null;
}

/** Words of what is to be done, at most. */
const REACH = 30;

/** What was filled in from the day of a stamp hangs on the stamp. */
function anchoredTo(anchor: string, resolved: Resolved): Resolved {
  return resolved.anchor === PUBLISHED && anchor !== PUBLISHED ? { ...resolved, anchor } : resolved;
}

/** What of a resolved expression is printed. */
function written({ place: _place, ...rest }: Resolved): Omit<Resolved, 'place'> {
  return rest;
}

/** In older copy a value that hangs on the week of publication is only a candidate. */
function leftOpen({ type, known, value }: Resolved): Omit<Resolved, 'place'> & { readonly olderCopy: true } {
  const candidates = value === null ? {} : { candidates: [value] };
  return { type, value: null, known, implied: [], anchor: null, ...candidates, olderCopy: true };
}

/** How the report orders day and month in figures, by the first date that leaves no choice. */
function orderOf(hits: readonly Hit[]): 'month-first' | 'day-first' | null {
  for (const { meaning } of hits)
    if (meaning.kind === 'point' && meaning.order && meaning.order !== 'open') return meaning.order;
  return null;
}

/** The day that "ended July 31" gives for the expression before it; null where no such words follow. */
function endOf(words: Words, hit: Hit, following: Hit | undefined, context: Context): number | null {
  if (!following || following.first !== hit.next + 1) return null;
  if (!isWord(words, hit.next, 'ended') && !isWord(words, hit.next, 'ending')) return null;
  const { place } = resolve(following.meaning, {
    ...context,
    direction: () => (isWord(words, hit.next, 'ended') ? 'past' : 'open'),
  });
  return place?.grain === 'day' ? place.days : null;
}
