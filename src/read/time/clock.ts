import {
  type Cursor,
  integerAt,
  isCapital,
  isDash,
  isGlued,
  isMark,
  isOneOf,
  isWord,
  runsOn,
  senseAt,
  widthAt,
} from './cursor.js';
import { BEFORE_CLOCK, BEFORE_HOUR, BEFORE_MILITARY, NOONS, PAST_HOUR, ZONE_MIDDLES, ZONE_NAMES } from './en-sets.js';
import type { Clock } from './meaning.js';

/** A time of the clock as found. */
export interface ClockFound {
  readonly next: number;
  readonly clock: Clock;
  readonly zone: string | null;
}

/** The digits of a clock: hour, minute and second as written. */
interface Face {
  readonly next: number;
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  /** What stands between hour and minute. */
  readonly by: 'colon' | 'point' | null;
}

/**
 * 10 p.m., 10:30, 8:15 a.m. EDT, 2.15pm, 0730 GMT, 0430 hours, noon, midnight, 4 o'clock, 4 in the morning, ten minutes
 * before 9 a.m.; null where none starts at `i`.
 */
export function clockAt(w: Cursor, i: number): ClockFound | null {
  return minutesFromHour(w, i) ?? hourAt(w, i);
}

/** A clock that is not counted from another. */
function hourAt(w: Cursor, i: number): ClockFound | null {
  if (isOneOf(w, i, NOONS)) return withZone(w, i + 1, { hour: 12, minute: 0 });
  if (isWord(w, i, 'midnight')) return withZone(w, i + 1, { hour: 24, minute: null });
  if (Number.isNaN(w.value[i] ?? NaN)) return spelledHour(w, i);
  if (i > 0 && isGlued(w, i) && NO_CLOCK_BEFORE.has(w.mark[i - 1] ?? 0)) return null;
  if (widthAt(w, i) === 4 && !Number.isNaN(integerAt(w, i, 4))) return military(w, i, integerAt(w, i, 4));
  const face = faceAt(w, i);
  return face ? digitClock(w, i, face) : null;
}

const NO_CLOCK_BEFORE: ReadonlySet<number> = new Set([58, 46, 36]);

/** Hour, with minutes and seconds behind colons or minutes behind a point: 4, 4:30, 4:30:15, 4.30. */
function faceAt(w: Cursor, i: number): Face | null {
  const pointed = pointedFace(w, i);
  if (pointed) return pointed;
  const hour = integerAt(w, i, 2);
  if (Number.isNaN(hour) || hour > 24) return null;
  const plain: Face = { next: i + 1, hour, minute: null, second: null, by: null };
  const by = isMark(w, i + 1, 58) ? 'colon' : isMark(w, i + 1, 46) ? 'point' : null;
  const minute = by && isGlued(w, i + 1) ? sixtiethAt(w, i + 2) : null;
  if (minute === null) return plain;
  const second = isMark(w, i + 3, 58) && isGlued(w, i + 3) ? sixtiethAt(w, i + 4) : null;
  return { next: second === null ? i + 3 : i + 5, hour, minute, second, by };
}

/** "2.15" is scanned as one number: two digits behind the point are minutes. */
function pointedFace(w: Cursor, i: number): Face | null {
  const width = widthAt(w, i);
  if (width < 4 || width > 5) return null;
  const digits = /^(\d{1,2})\.([0-5]\d)$/.exec(w.text.slice(w.start[i], w.end[i]));
  if (!digits || Number(digits[1]) > 24) return null;
  return { next: i + 1, hour: Number(digits[1]), minute: Number(digits[2]), second: null, by: 'point' };
}

/** Two digits below sixty, glued to what stands before; null for anything else. */
function sixtiethAt(w: Cursor, i: number): number | null {
  const value = integerAt(w, i, 2);
  return isGlued(w, i) && widthAt(w, i) === 2 && value < 60 ? value : null;
}

function digitClock(w: Cursor, i: number, face: Face): ClockFound | null {
  const { next, hour, minute, second, by } = face;
  const seconds = second === null ? {} : { second };
  const half = isDash(w, next) ? next + 1 : next;
  if (runsOn(w, half) && (isWord(w, half, 'am') || isWord(w, half, 'pm'))) {
    if (hour < 1 || hour > 12) return null;
    return withZone(w, half + 1, { hour: (hour % 12) + (isWord(w, half, 'pm') ? 12 : 0), minute, ...seconds });
  }
  if (isOClock(w, next)) return partAfter(w, next + 1, hour, minute ?? 0);
  const zoned = withZone(w, next, { hour, minute, ...seconds });
  if (zoned.zone) return zoned;
  if (partOfDay(w, next)) return partAfter(w, next, hour, minute);
  // 4:30 with neither zone nor part of day may be a score or a verse: only a preposition of time makes it a clock.
  return by === 'colon' && hour < 24 && isOneOf(w, i - 1, BEFORE_CLOCK) ? zoned : null;
}

/** 0730 GMT, 1800 local time, 0430 hours; 1500 hours may be how long it took, and is told apart by what leads it in. */
function military(w: Cursor, i: number, digits: number): ClockFound | null {
  const hour = Math.floor(digits / 100);
  const minute = digits % 100;
  if (hour > 24 || minute > 59) return null;
  const zoned = withZone(w, i + 1, { hour, minute });
  if (zoned.zone) return zoned;
  const hours = isWord(w, i + 1, 'hours') || isWord(w, i + 1, 'hrs');
  const led = hour < 10 || isOneOf(w, i - 1, BEFORE_MILITARY);
  return hours && led && !isWord(w, i + 2, 'of') ? withZone(w, i + 2, { hour, minute }) : null;
}

/** Ten minutes before 9 a.m., half past seven, a quarter to ten. */
function minutesFromHour(w: Cursor, i: number): ClockFound | null {
  const counted = shiftAt(w, i);
  if (!counted) return null;
  const hour = hourAt(w, counted.next) ?? (counted.plain ? plainHour(w, counted.next) : null);
  if (!hour || hour.clock.minute) return null;
  const total = (hour.clock.hour * 60 + counted.minutes + 1440) % 1440;
  return { ...hour, clock: { hour: Math.floor(total / 60), minute: total % 60 } };
}

/** The minutes before or past an hour, up to the hour: "12 minutes before", "half past", "a quarter to". */
function shiftAt(w: Cursor, i: number): { readonly next: number; readonly minutes: number; plain: boolean } | null {
  const a = isWord(w, i, 'a') ? i + 1 : i;
  const part = isWord(w, a, 'quarter') ? 15 : isWord(w, i, 'half') ? 30 : null;
  if (part !== null) {
    if (isWord(w, a + 1, 'past')) return { next: a + 2, minutes: part, plain: true };
    return part === 15 && isWord(w, a + 1, 'to') ? { next: a + 2, minutes: -15, plain: true } : null;
  }
  const count = Number.isNaN(integerAt(w, i, 2)) ? senseAt(w, i)?.number : integerAt(w, i, 2);
  if (count === undefined || count < 1 || count > 59 || senseAt(w, i + 1)?.unit !== 'minute') return null;
  const sign = isOneOf(w, i + 2, BEFORE_HOUR) ? -1 : isOneOf(w, i + 2, PAST_HOUR) ? 1 : 0;
  return sign === 0 ? null : { next: i + 3, minutes: sign * count, plain: false };
}

/** An hour with nothing that says of which half of the day it is. */
function plainHour(w: Cursor, i: number): ClockFound | null {
  const digits = integerAt(w, i, 2);
  const hour = Number.isNaN(digits) ? (isWord(w, i, 'a') ? undefined : senseAt(w, i)?.number) : digits;
  return hour !== undefined && 1 <= hour && hour <= 12 ? { next: i + 1, clock: { hour, minute: 0 }, zone: null } : null;
}

function isOClock(w: Cursor, i: number): boolean {
  return isWord(w, i, "o'clock") || isWord(w, i, 'o’clock');
}

/** Four o'clock, seven in the morning. */
function spelledHour(w: Cursor, i: number): ClockFound | null {
  const hour = senseAt(w, i)?.number;
  if (hour === undefined || hour < 1 || hour > 12 || isWord(w, i, 'a') || isWord(w, i, 'an')) return null;
  if (isOClock(w, i + 1)) return partAfter(w, i + 2, hour, 0);
  // "Ten a.m."
  if (isWord(w, i + 1, 'am') || isWord(w, i + 1, 'pm'))
    return withZone(w, i + 2, { hour: (hour % 12) + (isWord(w, i + 1, 'pm') ? 12 : 0), minute: null });
  return partOfDay(w, i + 1) ? partAfter(w, i + 1, hour, null) : null;
}

/** "in the morning" at `i`. */
function partOfDay(w: Cursor, i: number): boolean {
  return (
    isWord(w, i, 'in') && isWord(w, i + 1, 'the') && senseAt(w, i + 2)?.part !== undefined && !senseAt(w, i + 2)?.plural
  );
}

function partAfter(w: Cursor, at: number, hour: number, minute: number | null): ClockFound {
  if (!partOfDay(w, at) || hour > 12) return withZone(w, at, { hour, minute });
  const part = senseAt(w, at + 2)?.part;
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && hour >= 6);
  return withZone(w, at + 3, { hour: (hour % 12) + (late ? 12 : 0), minute });
}

/** The clock with the zone printed after it: GMT, EST, Eastern Daylight Time, local time. */
function withZone(w: Cursor, at: number, clock: Clock): ClockFound {
  if (!runsOn(w, at)) return { next: at, clock, zone: null };
  if (w.sense[at]?.zone && isCapital(w, at)) return { next: at + 1, clock, zone: w.text.slice(w.start[at], w.end[at]) };
  if (!isOneOf(w, at, ZONE_NAMES)) return { next: at, clock, zone: null };
  const middle = isOneOf(w, at + 1, ZONE_MIDDLES) ? at + 2 : at + 1;
  const close = isWord(w, middle, 'summer') ? middle + 1 : middle;
  if (!isWord(w, close, 'time')) return { next: at, clock, zone: null };
  return {
    next: close + 1,
    clock,
    zone: isWord(w, at, 'local') ? 'local time' : w.text.slice(w.start[at], w.end[close]),
  };
}
