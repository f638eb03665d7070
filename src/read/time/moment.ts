import { clockAt } from './clock.js';
import type { Core } from './core.js';
import { type Cursor, isDash, isMark, isPossessive, isWord, runsOn, senseAt } from './cursor.js';
import type { Point } from './meaning.js';
import { type PointFound, pointAt, withYearShift } from './point.js';
import { quarterAt } from './quarter.js';
import type { Lexicon } from './scan.js';
import { deicticAt, placedAt } from './unit.js';

/** A calendar point, with the part of day or clock that follows it. */
export function dateAt(w: Cursor, i: number, lexicon: Lexicon): Core | null {
  const base = pointAt(w, i, lexicon);
  return base ? withRest(w, base) : null;
}

/** A point and the part of day or clock told with it: Saturday night, yesterday morning, Wednesday at 10 p.m. */
function withRest(w: Cursor, found: PointFound): Core {
  const shifted =
    found.point.year === undefined && found.point.month !== undefined && found.point.yearShift === undefined
      ? withYearShift(w, found)
      : found;
  const { point, next, rule } = shifted;
  const dayKnown =
    point.weekday !== undefined ||
    point.day !== undefined ||
    point.deictic !== undefined ||
    point.holiday !== undefined;
  if (!dayKnown || point.part !== undefined) return { next, meaning: point, rule };
  const part = senseAt(w, next);
  if (part?.part !== undefined && !part.plural && part.word !== 'overnight') {
    const clock = clockAfter(w, next + 1);
    if (clock)
      return {
        next: clock.next,
        meaning: { ...point, part: part.part, clock: clock.clock, ...(clock.zone ? { zone: clock.zone } : {}) },
        rule: 'time/date-clock',
      };
    return { next: next + 1, meaning: { ...point, part: part.part }, rule: 'time/date-part' };
  }
  const clock = clockAfter(w, next);
  if (clock)
    return {
      next: clock.next,
      meaning: { ...point, clock: clock.clock, ...(clock.zone ? { zone: clock.zone } : {}) },
      rule: 'time/date-clock',
    };
  if (point.weekday !== undefined && isWord(w, next, 'week') && !isPossessive(w, next + 1) && rule === 'time/weekday')
    return { next: next + 1, meaning: { ...point, weeks: 1 }, rule: 'time/weekday-week' };
  return { next, meaning: point, rule };
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
  for (const at of [found.next, isWord(w, found.next, 'on') || isMark(w, found.next, 44) ? found.next + 1 : -1]) {
    if (at < 0 || !runsOn(w, at)) continue;
    const day = pointAt(w, at, lexicon);
    if (
      day &&
      (day.point.weekday !== undefined ||
        day.point.day !== undefined ||
        day.point.deictic !== undefined ||
        day.point.holiday !== undefined) &&
      !day.point.part
    ) {
      const part = senseAt(w, day.next);
      const night = part?.part !== undefined && !part.plural && part.word !== 'overnight';
      return { next: night ? day.next + 1 : day.next, meaning: { ...day.point, ...own }, rule: 'time/clock-date' };
    }
  }
  return { next: found.next, meaning: own, rule: 'time/clock' };
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
  if (isWord(w, the + 1, 'of') || (isWord(w, the + 1, 'on') && the > i)) {
    const day = runsOn(w, the + 2) ? pointAt(w, the + 2, lexicon) : null;
    if (
      day &&
      (day.point.weekday !== undefined || day.point.day !== undefined || day.point.deictic !== undefined) &&
      !day.point.part
    )
      return { next: day.next, meaning: { ...day.point, part: sense.part }, rule: 'time/part-date' };
  }
  if (the > i && isWord(w, i - 1, 'in') && sense.word !== 'dusk')
    return { next: the + 1, meaning: { kind: 'point', then: 0, part: sense.part }, rule: 'time/part-then' };
  if (isDash(w, i - 1) && sense.part !== 'NI' && senseAt(w, i - 2)?.stage !== undefined)
    return { next: the + 1, meaning: { kind: 'point', then: 0, part: sense.part }, rule: 'time/part-then' };
  if (senseAt(w, i - 1)?.stage !== undefined && (sense.part === 'MO' || sense.part === 'AF' || sense.part === 'EV')) {
    const day = runsOn(w, the + 1) ? pointAt(w, isWord(w, the + 1, 'on') ? the + 2 : the + 1, lexicon) : null;
    if (day && (day.point.weekday !== undefined || day.point.day !== undefined || day.point.deictic !== undefined))
      return { next: day.next, meaning: { ...day.point, part: sense.part }, rule: 'time/part-date' };
    return { next: the + 1, meaning: { kind: 'point', then: 0, part: sense.part }, rule: 'time/part-then' };
  }
  return null;
}
