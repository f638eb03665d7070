import { daysFromCivil, parseDate } from '../../calendar/civil.js';
import type { Layout, Post } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { type Context, PUBLISHED } from './context.js';
import { hitsOf, LEXICON } from './hits.js';
import type { Hit } from './meaning.js';
import { resolve } from './resolve.js';
import { scan } from './scan.js';

/** A line that gives the day on which what follows it was written. */
export interface Stamp extends Span {
  /** Its day, from 1970-01-01. */
  readonly days: number;
  /** How times that hang on it name it; absent for a line. */
  readonly anchor?: string;
}

/** A stamp before the first character of each post, by the time that the page gives it. */
export function postStamps(posts: readonly Post[]): Stamp[] {
  return posts.flatMap(({ start, end, value }) => {
    const days = dayOf(value);
    return days === null ? [] : [{ start, end: start, days, anchor: `post:${start}-${end}` }];
  });
}

/** Furniture that gives a day of writing. */
const PUBLICATION_LINE = 'publication line';

/**
 * The stamps of a report that is written in blocks, as live blogs are, or changed after its day of publication: the
 * lines of publication that give several days, or one after it. Of "Posted on 7 March, updated on 8 March" the last day
 * counts. Empty where the day of publication holds for the whole text, and where none is known.
 */
export function stampsOf(text: string, { furniture }: Pick<Layout, 'furniture'>, published: number | null): Stamp[] {
  if (published === null) return [];
  const stamps: Stamp[] = [];
  for (const { start, end, why } of furniture) {
    const days = why === PUBLICATION_LINE ? lastDayIn(text.slice(start, end), published) : null;
    if (days !== null && Math.abs(days - published) <= FAR) stamps.push({ start, end, days });
  }
  stamps.sort((a, b) => a.start - b.start);
  const several = new Set(stamps.map(({ days }) => days)).size > 1;
  return several ? stamps : stamps.filter(({ days }) => days > published);
}

/** Days between a stamp and the day of publication at most: further off it is of another page. */
const FAR = 92;

function lastDayIn(line: string, published: number): number | null {
  const words = scan(line, [{ start: 0, end: line.length }], LEXICON);
  let last: number | null = null;
  for (const hit of hitsOf(words)) {
    const days = givesDay(hit) ? dayOf(resolve(hit.meaning, plainContext(published)).value) : null;
    if (days !== null && (last === null || days > last)) last = days;
  }
  return last;
}

function givesDay({ meaning }: Hit): boolean {
  return meaning.kind === 'point' && meaning.month !== undefined && meaning.day !== undefined;
}

function dayOf(value: string | null): number | null {
  const date = value === null ? null : parseDate(value);
  return date ? daysFromCivil(date) : null;
}

function plainContext(published: number): Context {
  return {
    published,
    day: null,
    last: null,
    period: null,
    order: null,
    direction: () => 'open',
    since: null,
    surelyAhead: () => false,
    early: false,
    possessive: false,
    endsOn: null,
  };
}

/** The day from which what stands at a place is read, and by what name it is its anchor. */
export interface Reading {
  readonly days: number | null;
  readonly anchor: string;
}

/** Gives the reading of each place; places must be asked for in text order. */
export class StampCursor {
  private next = 0;
  private current: Reading;
  constructor(
    private readonly stamps: readonly Stamp[],
    published: number | null,
  ) {
    this.current = { days: published, anchor: PUBLISHED };
  }

  at(start: number): Reading {
    for (; (this.stamps[this.next]?.end ?? Infinity) <= start; this.next++) {
      const stamp = this.stamps[this.next];
      if (stamp) this.current = { days: stamp.days, anchor: stamp.anchor ?? `stamp:${stamp.start}-${stamp.end}` };
    }
    return this.current;
  }
}
