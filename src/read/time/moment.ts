import { clockAt } from './clock.js';
import type { Core } from './core.js';
import { type Cursor, isDash, isMark, isPossessive, isWord, runsOn, senseAt } from './cursor.js';
import type { Point } from './meaning.js';
import { placedAt } from './placed.js';
import { pointAt, withYearShift } from './point.js';
import type { PointFound } from './point-found.js';
import { quarterAt } from './quarter.js';
import type { Lexicon } from './scan.js';
import { deicticAt } from './unit.js';
import { countedWeekdayAt } from './weekday.js';
import type { PartOfDay } from './words.js';

/** A calendar point, with the part of day or clock that follows it. */
export function dateAt(w: Cursor, i: number, lexicon: Lexicon): Core | null {
  const base = pointAt(w, i, lexicon);
  return base ? withRest(w, base) : null;
}

/** A weekday with its count in front, with what follows it: two Fridays ago, a week from Saturday at noon. */
export function countedDayAt(w: Cursor, i: number): Core | null {
  const found = countedWeekdayAt(w, i);
  return found ? withRest(w, found) : null;
}

/** A point and the part of day or clock told with it: Saturday night, yesterday morning, Wednesday at 10 p.m. */
function withRest(w: Cursor, found: PointFound): Core {
  const { point, next, rule } =
    found.point.year === undefined && found.point.month !== undefined && found.point.yearShift === undefined
      ? withYearShift(w, found)
      : found;
  const plain: Core = { next, meaning: point, rule };
  if (!isDay(point) || point.part !== undefined) return plain;
  const part = senseAt(w, next);
  if (part?.part !== undefined && !part.plural && part.word !== 'overnight') {
    const parted = { ...point, part: part.part };
    return withClock(w, next + 1, parted) ?? { next: next + 1, meaning: parted, rule: 'time/date-part' };
  }
  const clocked = withClock(w, next, point);
  if (clocked) return clocked;
  if (point.weekday !== undefined && isWord(w, next, 'week') && !isPossessive(w, next + 1) && rule === 'time/weekday')
    return { next: next + 1, meaning: { ...point, weeks: 1 }, rule: 'time/weekday-week' };
  return plain;
}

/** True for a point that names a day: only a day has hours. */
function isDay({ weekday, day, deictic, holiday }: Point): boolean {
  return weekday !== undefined || day !== undefined || deictic !== undefined || holiday !== undefined;
}

function withClock(w: Cursor, next: number, point: Point): Core | null {
  const found = clockAfter(w, next);
  if (!found) return null;
  const { clock, zone } = found;
  return { next: found.next, meaning: { ...point, clock, ...(zone ? { zone } : {}) }, rule: 'time/date-clock' };
}

function clockAfter(w: Cursor, i: number): ReturnType<typeof clockAt> {
  const at = isWord(w, i, 'at') ? i + 1 : isMark(w, i, 44) && isWord(w, i + 1, 'at') ? i + 2 : -1;
  if (at < 0 || !runsOn(w, at)) return null;
  const about = senseAt(w, at)?.hedge === 'APPROX' ? at + 1 : at;
  return clockAt(w, about);
}

/** A clock, with the day told after it: 10 p.m. Wednesday, noon on July 4, 5 p.m. EST, Nov. 9. */
export function clockedAt(w: Cursor, i: number, lexicon: Lexicon): Core | null {
  const found = clockAt(w, i);
  if (!found) return null;
  const { clock, zone } = found;
  const own: Point = { kind: 'point', clock, ...(zone ? { zone } : {}) };
  const on = isWord(w, found.next, 'on') || isMark(w, found.next, 44) ? found.next + 1 : -1;
  for (const at of [found.next, on]) {
    const day = at < 0 || !runsOn(w, at) ? null : dayPointAt(w, at, lexicon);
    if (!day) continue;
    const part = senseAt(w, day.next);
    const night = part?.part !== undefined && !part.plural && part.word !== 'overnight';
    return { next: night ? day.next + 1 : day.next, meaning: { ...day.point, ...own }, rule: 'time/clock-date' };
  }
  return { next: found.next, meaning: own, rule: 'time/clock' };
}

/** A day by itself, without a part of it; this Friday and next Tuesday too. */
function dayPointAt(w: Cursor, i: number, lexicon: Lexicon): PointFound | null {
  const day = pointAt(w, i, lexicon);
  if (day && isDay(day.point) && !day.point.part) return day;
  const weekday = placedAt(w, i, lexicon);
  return weekday?.rule === 'time/weekday-placed' && weekday.meaning.kind === 'point'
    ? { next: weekday.next, point: weekday.meaning, rule: weekday.rule }
    : null;
}

/**
 * A unit, weekday, month, season or part of day with the word that places it: last week, this year's third quarter, the
 * next morning.
 */
export function placed(w: Cursor, i: number, lexicon: Lexicon): Core | null {
  const found = placedAt(w, i, lexicon) ?? deicticAt(w, i);
  if (!found) return partOfDayAt(w, i, lexicon);
  if (found.meaning.kind === 'point') return withRest(w, { next: found.next, point: found.meaning, rule: found.rule });
  if (found.meaning.kind === 'unit' && isPossessive(w, found.next)) {
    // This year's third quarter.
    const shift = found.meaning.grain === 'year' && found.meaning.from === 'now' ? found.meaning.shift : undefined;
    const quarter = shift === undefined ? null : quarterAt(w, found.next + 1);
    if (quarter && shift !== undefined && quarter.point.year === undefined)
      return { next: quarter.next, meaning: { ...quarter.point, yearShift: shift }, rule: 'time/quarter' };
  }
  return { next: found.next, meaning: found.meaning, rule: found.rule };
}

/** The morning, the night of July 4, mid-afternoon: a part of the day told last, or of the day named with it. */
function partOfDayAt(w: Cursor, i: number, lexicon: Lexicon): Core | null {
  const the = isWord(w, i, 'the') ? i + 1 : i;
  const sense = senseAt(w, the);
  if (sense?.part === undefined || sense.plural || sense.word === 'overnight') return null;
  const { part } = sense;
  const of = isWord(w, the + 1, 'of') || (isWord(w, the + 1, 'on') && the > i);
  const dated = of ? partOf(w, the + 2, part, lexicon) : null;
  if (dated) return dated;
  const then: Core = { next: the + 1, meaning: { kind: 'point', then: 0, part }, rule: 'time/part-then' };
  if (the > i && isWord(w, i - 1, 'in') && sense.word !== 'dusk') return then;
  if (isDash(w, i - 1) && part !== 'NI' && senseAt(w, i - 2)?.stage !== undefined) return then;
  if (senseAt(w, i - 1)?.stage === undefined || part === 'NI') return null;
  return part === 'MO' || part === 'AF' || part === 'EV'
    ? (partOf(w, afterOn(w, the + 1), part, lexicon) ?? then)
    : null;
}

function afterOn(w: Cursor, i: number): number {
  return isWord(w, i, 'on') ? i + 1 : i;
}

/** A part of the day that is named at `i`: the evening of February 28, late afternoon on Monday. */
function partOf(w: Cursor, i: number, part: PartOfDay, lexicon: Lexicon): Core | null {
  const day = runsOn(w, i) ? pointAt(w, i, lexicon) : null;
  if (!day || day.point.part || !isDay(day.point) || day.point.holiday !== undefined) return null;
  return { next: day.next, meaning: { ...day.point, part }, rule: 'time/part-date' };
}
