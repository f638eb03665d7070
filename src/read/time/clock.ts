import { type Cursor, integerAt, isDash, isGlued, isMark, isWord, runsOn, senseAt, widthAt } from './cursor.js';
import type { Clock } from './meaning.js';

/** A time of the clock as found. */
export interface ClockFound {
  readonly next: number;
  readonly clock: Clock;
  readonly zone: string | null;
}

/**
 * 10 p.m., 10:30, 8:15 a.m. EDT, 0730 GMT, noon, midnight, 4 o'clock, 4 in the morning; null where none starts at `i`.
 */
export function clockAt(w: Cursor, i: number): ClockFound | null {
  if (isWord(w, i, 'noon') || isWord(w, i, 'noontime') || isWord(w, i, 'midday'))
    return withZone(w, i + 1, { hour: 12, minute: 0 });
  if (isWord(w, i, 'midnight')) return withZone(w, i + 1, { hour: 24, minute: null });
  const digits = integerAt(w, i, 4);
  if (Number.isNaN(digits)) return spelledHour(w, i);
  if (i > 0 && isGlued(w, i) && (w.mark[i - 1] === 58 || w.mark[i - 1] === 46 || w.mark[i - 1] === 36)) return null;
  if (widthAt(w, i) === 4) return military(w, i, digits);
  if (widthAt(w, i) > 2 || digits > 24) return null;
  let at = i + 1;
  let minute: number | null = null;
  let second: number | undefined;
  if ((isMark(w, at, 58) || isMark(w, at, 46)) && isGlued(w, at) && isGlued(w, at + 1) && widthAt(w, at + 1) === 2) {
    const minutes = integerAt(w, at + 1, 2);
    if (!Number.isNaN(minutes) && minutes < 60) {
      minute = minutes;
      at += 2;
      const seconds =
        isMark(w, at, 58) && isGlued(w, at) && isGlued(w, at + 1) && widthAt(w, at + 1) === 2
          ? integerAt(w, at + 1, 2)
          : NaN;
      if (!Number.isNaN(seconds) && seconds < 60) {
        second = seconds;
        at += 2;
      }
    }
  }
  const dash = isDash(w, at) ? at + 1 : at;
  const half = runsOn(w, dash) && (isWord(w, dash, 'am') || isWord(w, dash, 'pm'));
  if (half) {
    if (digits < 1 || digits > 12) return null;
    const hour = (digits % 12) + (isWord(w, dash, 'pm') ? 12 : 0);
    return withZone(w, dash + 1, { hour, minute, ...(second === undefined ? {} : { second }) });
  }
  if (isWord(w, at, "o'clock") || (minute === null && isWord(w, at, 'o’clock'))) return partAfter(w, at + 1, digits, 0);
  const colon = minute !== null && w.mark[i + 1] === 58;
  if (colon && digits < 24) {
    const zoned = withZone(w, at, { hour: digits, minute, ...(second === undefined ? {} : { second }) });
    // 4:30 with neither zone nor part of day may be a score or a verse: only a preposition of time makes it a clock.
    if (
      zoned.zone ||
      isWord(w, i - 1, 'at') ||
      isWord(w, i - 1, 'until') ||
      isWord(w, i - 1, 'by') ||
      isWord(w, i - 1, 'about') ||
      isWord(w, i - 1, 'around') ||
      partOfDay(w, at)
    )
      return partAfter(w, at, digits, minute, zoned);
    return null;
  }
  if (minute !== null) {
    const zoned = withZone(w, at, { hour: digits, minute });
    return zoned.zone ? zoned : null;
  }
  const zoned = withZone(w, at, { hour: digits, minute: null });
  if (zoned.zone && zoned.next > at) return zoned;
  return partOfDay(w, at) ? partAfter(w, at, digits, null) : null;
}

/** 0730 GMT, 1800 local time. */
function military(w: Cursor, i: number, digits: number): ClockFound | null {
  const hour = Math.floor(digits / 100);
  const minute = digits % 100;
  if (hour > 24 || minute > 59) return null;
  const zoned = withZone(w, i + 1, { hour, minute });
  return zoned.zone ? zoned : null;
}

/** Four o'clock, seven in the morning. */
function spelledHour(w: Cursor, i: number): ClockFound | null {
  const hour = senseAt(w, i)?.number;
  if (hour === undefined || hour < 1 || hour > 12 || isWord(w, i, 'a') || isWord(w, i, 'an')) return null;
  if (isWord(w, i + 1, "o'clock") || isWord(w, i + 1, 'o’clock')) return partAfter(w, i + 2, hour, 0);
  return partOfDay(w, i + 1) ? partAfter(w, i + 1, hour, null) : null;
}

/** "in the morning" at `i`. */
function partOfDay(w: Cursor, i: number): boolean {
  return (
    isWord(w, i, 'in') && isWord(w, i + 1, 'the') && senseAt(w, i + 2)?.part !== undefined && !senseAt(w, i + 2)?.plural
  );
}

function partAfter(w: Cursor, at: number, hour: number, minute: number | null, otherwise?: ClockFound): ClockFound {
  if (partOfDay(w, at) && hour <= 12) {
    const part = senseAt(w, at + 2)?.part;
    const late = part === 'AF' || part === 'EV' || (part === 'NI' && hour >= 6);
    return withZone(w, at + 3, { hour: (hour % 12) + (late ? 12 : 0), minute });
  }
  return otherwise ?? withZone(w, at, { hour, minute });
}

/** The clock with the zone printed after it: GMT, EST, Eastern Daylight Time, local time. */
function withZone(w: Cursor, at: number, clock: Clock): ClockFound {
  if (!runsOn(w, at)) return { next: at, clock, zone: null };
  const sense = w.sense[at];
  if (sense?.zone && isUpper(w, at)) return { next: at + 1, clock, zone: w.text.slice(w.start[at], w.end[at]) };
  for (const name of [
    'eastern',
    'central',
    'pacific',
    'mountain',
    'british',
    'european',
    'universal',
    'local',
  ] as const) {
    if (!isWord(w, at, name)) continue;
    const mid =
      isWord(w, at + 1, 'standard') ||
      isWord(w, at + 1, 'daylight') ||
      isWord(w, at + 1, 'european') ||
      isWord(w, at + 1, 'summer')
        ? at + 2
        : at + 1;
    const close = isWord(w, mid, 'summer') ? mid + 1 : mid;
    if (isWord(w, close, 'time'))
      return {
        next: close + 1,
        clock,
        zone: name === 'local' ? 'local time' : w.text.slice(w.start[at], w.end[close]),
      };
  }
  return { next: at, clock, zone: null };
}

function isUpper(w: Cursor, i: number): boolean {
  const code = w.text.charCodeAt(w.start[i] ?? 0);
  return 65 <= code && code <= 90;
}
