import { daysFromCivil, isCivilDate, parseDate } from '../../calendar/civil.js';
import type { Draft, Report, Time } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Context, Told } from './context.js';
import { isDash, isMark, isPossessive, isWord } from './cursor.js';
import { dayAt } from './date.js';
import { english } from './en.js';
import { yearAt } from './era.js';
import type { Hit, Meaning } from './meaning.js';
import { findOlderCopy, hangsOnWeek, type OlderCopy } from './older.js';
import { phraseAt } from './phrase.js';
import { placeOf } from './place.js';
import { resolve } from './resolve.js';
import { BREAK, lexiconOf, scan, type Words } from './scan.js';
import { directionAt, isSurelyAhead, tenseLexiconOf } from './tense.js';

const LEXICON = lexiconOf(english);
const TENSE = tenseLexiconOf(english.tense);

/** What of a draft the times are found from. */
export type TimeSource = Pick<Draft, 'text' | 'published' | 'layout'> &
  Partial<Pick<Draft, 'tokens'>> &
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
  return resolveAll(
    words,
    hits,
    publicationDay(draft),
    presentVerbs(draft),
    findOlderCopy(draft, words, hits)?.start ?? Infinity,
  );
}

/** The stretch of a report that seems to be copy of another day; null where nothing shows one. */
export function olderCopyOf(source: TimeSource): OlderCopy | null {
  const words = scan(source.text, stretchesOf(source), LEXICON);
  return findOlderCopy(source, words, hitsOf(words));
}

/**
 * Starts of the verbs that in the plain present tell what is set down for a day, outside headlines: there the present
 * tells of what was.
 */
function presentVerbs({ text, tokens, layout }: TimeSource): ReadonlySet<number> {
  const starts = new Set<number>();
  if (!tokens) return starts;
  const headings = layout.paragraphs.filter(({ role }) => role !== 'body');
  let at = 0;
  for (const [index, { start, end, xpos, lemma }] of tokens.entries()) {
    if ((xpos !== 'VBZ' && xpos !== 'VBP') || !SCHEDULED.has(lemma)) continue;
    // The form has to bear the tag out, and the word before: meets, meet; never broke, never "her run".
    const before = tokens[index - 1];
    if (
      before &&
      (/^(?:PRP\$|DT|JJ[RS]?|POS|IN|CD)$/.test(before.xpos) || text.slice(before.start, before.end) === 'her')
    )
      continue;
    const form = text.slice(start, end);
    if (xpos === 'VBZ' ? !/^[a-z]+s$/.test(form) : form !== lemma) continue;
    while (at < headings.length && (headings[at]?.end ?? 0) <= start) at++;
    if ((headings[at]?.start ?? Infinity) > start) starts.add(start);
  }
  return starts;
}

const SCHEDULED = new Set(english.tense.scheduled);

function publicationDay({ published }: TimeSource): number | null {
  const date = published ? parseDate(published.value) : null;
  return date ? daysFromCivil(date) : null;
}

/** The text outside furniture, cut where one paragraph, headline or dateline ends. */
function stretchesOf({ text, layout }: TimeSource): Span[] {
  const cuts = new Set<number>([0, text.length]);
  for (const span of [...layout.furniture, ...layout.paragraphs, layout.headline, layout.dateline, layout.byline]) {
    if (!span) continue;
    cuts.add(span.start);
    cuts.add(span.end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const furniture = [...layout.furniture].sort((a, b) => a.start - b.start);
  const stretches: Span[] = [];
  let at = 0;
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i] ?? 0;
    const end = sorted[i + 1] ?? 0;
    while (at < furniture.length && (furniture[at]?.end ?? 0) <= start) at++;
    const inFurniture = at < furniture.length && (furniture[at]?.start ?? Infinity) <= start;
    if (!inFurniture && start < end) stretches.push({ start, end });
  }
  return stretches;
}

/**
 * What the words of one expression say by themselves, e.g. month and day of "July 22"; null where they are no time
 * expression.
 */
export function meaningOf(words: string): Meaning | null {
  const scanned = scan(words, [{ start: 0, end: words.length }], LEXICON);
  return hitsOf(scanned).find(({ first, next }) => first === 0 && next === scanned.count)?.meaning ?? null;
}

/** All expressions, none overlapping, in order. */
function hitsOf(words: Words): Hit[] {
  const hits: Hit[] = [];
  let i = 0;
  while (i < words.count) {
    const sense = words.sense[i];
    const mark = words.mark[i];
    const digits = mark === 0 && !sense && !Number.isNaN(words.value[i]);
    const possible = sense
      ? sense.opens && (!sense.leads || saysMore(words, i + 1))
      : digits || mark === 39 || mark === 0x2019 || mark === 0x2018 || isLetterQ(words, i);
    const before = hits.at(-1);
    const hit =
      (possible ? phraseAt(words, i, LEXICON) : null) ?? (digits && before ? dayAfter(words, i, before) : null);
    if (hit && hit.next > i) {
      // "March 2-6, 2019": the year is of both days.
      if (
        before &&
        hit.rule === 'time/day-of-range' &&
        hit.meaning.kind === 'point' &&
        hit.meaning.year !== undefined &&
        before.meaning.kind === 'point' &&
        before.meaning.year === undefined
      ) {
        hits[hits.length - 1] = {
          ...before,
          meaning: { ...before.meaning, year: hit.meaning.year },
          rule: 'time/range-date',
        };
      }
      hits.push(hit);
      i = hit.next;
    } else i++;
  }
  return hits;
}

/**
 * The second day of a range or pair, which takes its month from the first: Nov. 8-10, April 24 and 25, from May 2 to 6.
 */
function dayAfter(words: Words, i: number, before: Hit): Hit | null {
  const { meaning } = before;
  if (
    before.next !== i - 1 ||
    meaning.kind !== 'point' ||
    meaning.month === undefined ||
    meaning.day === undefined ||
    meaning.clock
  )
    return null;
  const day = dayAt(words, i);
  if (!day || day.value <= meaning.day || !isCivilDate({ year: 2000, month: meaning.month, day: day.value }))
    return null;
  const dash = isDash(words, i - 1);
  const joined =
    isWord(words, i - 1, 'to') ||
    isWord(words, i - 1, 'through') ||
    isWord(words, i - 1, 'and') ||
    isWord(words, i - 1, 'or');
  if (!dash && !joined) return null;
  // "July 4 and 25 people" counts people: the day must close its phrase.
  if (!dash && !closesPhrase(words, day.next)) return null;
  const year = isMark(words, day.next, 44) ? yearAt(words, day.next + 1) : null;
  const { weekday: _weekday, ...rest } = meaning;
  return {
    first: i,
    next: year?.next ?? day.next,
    meaning: { ...rest, day: day.value, ...(year ? { year: year.year } : {}) },
    mod: null,
    rule: 'time/day-of-range',
  };
}

/** True where a phrase can end: a mark, a word of the list that is no unit, the end. */
function closesPhrase(words: Words, i: number): boolean {
  if (i >= words.count || (words.mark[i] ?? 0) !== 0) return true;
  const sense = words.sense[i];
  return sense !== null && sense !== undefined && sense.unit === undefined && sense.number === undefined;
}

/** True when entry `i` can carry an expression on: a word of the list, a number, an apostrophe, a dash. */
function saysMore(words: Words, i: number): boolean {
  return words.sense[i] !== null || (words.mark[i] ?? 0) !== 0 || !Number.isNaN(words.value[i] ?? NaN);
}

/** Q3 starts with a letter that no list holds. */
function isLetterQ(words: Words, i: number): boolean {
  return (
    words.mark[i] === 0 &&
    words.text.charCodeAt(words.start[i] ?? 0) === 81 &&
    words.end[i] === (words.start[i] ?? 0) + 1
  );
}

/** Results are told of a quarter that is over; a quarter still running is one of forecasts. */
function hasEnded(firstDay: number, published: number | null): boolean {
  return published === null || firstDay + 90 <= published;
}

/** Values in text order, each from what was told before it. */
function resolveAll(
  words: Words,
  hits: readonly Hit[],
  published: number | null,
  presents: ReadonlySet<number>,
  olderFrom: number,
): Time[] {
  const times: Time[] = [];
  let day: Told | null = null;
  let last: Told | null = null;
  let period: Told | null = null;
  let scanned = 0;
  let fresh = false;
  const order = orderOf(hits);
  for (const [index, hit] of hits.entries()) {
    // A day told in one paragraph does not carry a clock time in the next.
    for (; scanned <= hit.first; scanned++) {
      if (words.mark[scanned] !== BREAK) continue;
      // What is counted from goes one paragraph further than the hours of a day do.
      if (!fresh) last = null;
      fresh = false;
      day = null;
    }
    const context: Context = {
      published,
      day,
      last,
      period,
      order,
      direction: () => directionAt(words, hit.first, hit.next, TENSE, presents),
      surelyAhead: () => isSurelyAhead(words, hit.first, hit.next, TENSE),
      possessive: isPossessive(words, hit.next),
      endsOn: null,
    };
    const { place, ...resolved } = resolve(hit.meaning, {
      ...context,
      endsOn: endOf(words, hit, hits[index + 1], context),
    });
    const start = words.start[hit.first] ?? 0;
    const end = words.end[hit.next - 1] ?? 0;
    const id = `time:${start}-${end}`;
    if (start >= olderFrom && hangsOnWeek(hit)) {
      const { type, known, value } = resolved;
      times.push({
        id,
        start,
        end,
        type,
        value: null,
        mod: hit.mod,
        known,
        implied: [],
        anchor: null,
        ...(value === null ? {} : { candidates: [value] }),
        rule: `${hit.rule}-older-copy`,
      });
      continue;
    }
    times.push({ id, start, end, ...resolved, mod: hit.mod, rule: hit.rule });
    // Results for nine months compare with the year before, not with a quarter.
    if (hit.rule === 'time/length-placed' && resolved.value?.endsWith('M') && published !== null)
      period = { ...placeOf('year', published), id };
    if (!place) continue;
    const told: Told = { ...place, id };
    last = told;
    fresh = true;
    if (place.grain === 'day') day = told;
    else if (
      place.grain === 'quarter' &&
      hit.meaning.kind !== 'offset' &&
      hit.rule !== 'time/year-before' &&
      hasEnded(place.days, published)
    )
      period = told;
  }
  return times;
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
