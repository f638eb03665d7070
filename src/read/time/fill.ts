import {
  addMonths,
  civilFromDays,
  daysInMonth,
  formatDays,
  formatYear,
  isCivilDate,
  pad,
  weekdayOf,
} from '../../calendar/civil.js';
import { holidayIn, nthWeekday } from '../../calendar/holiday.js';
import type { TimePart, TimeType } from '../../model/report.js';
import { type Context, PUBLISHED, type Resolved } from './context.js';
import type { Clock, Point, WeekdayCount } from './meaning.js';
import { dayOf, type Place, placeValue } from './place.js';
import type { Season } from './words.js';

const SEASON_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

interface Filled {
  readonly value: string | null;
  readonly implied: readonly TimePart[];
  readonly anchor: string | null;
  readonly place: Place | null;
  readonly candidates?: readonly string[];
}

const NOTHING: Filled = { value: null, implied: [], anchor: null, place: null };

/** Fills in what a calendar point leaves out: the year of a date, the week of a weekday, the day of a clock time. */
export function resolvePoint(point: Point, context: Context): Resolved {
  const known = knownParts(point);
  const timed = point.clock !== undefined || point.part !== undefined;
  const type: TimeType = timed ? 'TIME' : 'DATE';
  const filled = fillPoint(point, context);
  if (filled.value === null || !timed) return { type, known, ...filled };
  const suffix = point.clock ? clockValue(point.clock, point.zone) : (point.part ?? '');
  return {
    type,
    known,
    ...filled,
    value: `${filled.value}T${suffix}`,
    ...(filled.candidates ? { candidates: filled.candidates.map((one) => `${one}T${suffix}`) } : {}),
  };
}

/**
 * The clock as ISO 8601 writes it; of the zones only universal time has a letter there, any other stands in the words
 * alone.
 */
function clockValue({ hour, minute, second }: Clock, zone: string | undefined): string {
  const seconds = second === undefined ? '' : `:${pad(second, 2)}`;
  const universal = zone === 'GMT' || zone === 'UTC' ? 'Z' : '';
  return `${pad(hour, 2)}:${pad(minute ?? 0, 2)}${seconds}${universal}`;
}

function knownParts(point: Point): TimePart[] {
  const parts: TimePart[] = [];
  if (point.year !== undefined) parts.push('year');
  if (point.decade !== undefined) parts.push('decade');
  if (point.quarter !== undefined || point.half !== undefined) parts.push('quarter');
  if (point.season !== undefined) parts.push('season');
  if (point.month !== undefined) parts.push('month');
  if (point.day !== undefined) parts.push('day');
  if (point.holiday !== undefined && point.holiday.kind !== 'unreckoned') parts.push('month', 'day');
  if (point.weekday !== undefined) parts.push('weekday');
  if (point.part !== undefined) parts.push('part-of-day');
  if (point.clock !== undefined) parts.push('hour');
  if (point.clock && point.clock.minute !== null) parts.push('minute');
  if (point.zone !== undefined) parts.push('zone');
  return parts;
}

function fillPoint(point: Point, context: Context): Filled {
  if (point.century !== undefined)
    return {
      value: pad(point.century - 1, 2),
      implied: [],
      anchor: null,
      place: { grain: 'century', days: dayOf((point.century - 1) * 100, 1, 1) },
    };
  if (point.decade !== undefined)
    return {
      value: String(Math.floor(point.decade / 10)),
      implied: [],
      anchor: null,
      place: { grain: 'decade', days: dayOf(point.decade, 1, 1) },
    };
  if (point.deictic !== undefined) return fillDeictic(point.deictic, context);
  if (point.holiday !== undefined) return fillHoliday(point, context);
  if (point.quarter !== undefined || point.half !== undefined) return fillQuarter(point, context);
  if (point.season !== undefined) return fillSeason(point, point.season, context);
  if (point.nth !== undefined) return fillNthWeekday(point, point.nth, context);
  if (point.month !== undefined) return fillMonth(point, point.month, context);
  if (point.weekday !== undefined) return fillWeekday(point, point.weekday, context);
  if (point.year !== undefined && point.samePeriod && context.period?.grain === 'quarter') {
    const { month } = civilFromDays(context.period.days);
    const place: Place = { grain: 'quarter', days: dayOf(point.year, month, 1) };
    return { value: placeValue(place), implied: ['quarter'], anchor: context.period.id, place };
  }
  if (point.year !== undefined)
    return {
      value: formatYear(point.year) + (point.through === undefined ? '' : `/${formatYear(point.through)}`),
      implied: [],
      anchor: null,
      place: { grain: 'year', days: dayOf(point.year, 1, 1) },
    };
  return fillDay(point.then ?? 0, context);
}

function fillDeictic(shift: number, { published }: Context): Filled {
  if (published === null) return NOTHING;
  return dayFilled(published + shift, ['year', 'month', 'day'], PUBLISHED);
}

/** A clock time or part of day by itself: on the day told last in the paragraph, else on the day of publication. */
function fillDay(shift: number, { day, published }: Context): Filled {
  const base = day ?? (published === null ? null : { days: published, id: PUBLISHED });
  return base ? dayFilled(base.days + shift, ['year', 'month', 'day'], base.id) : NOTHING;
}

function fillHoliday(point: Point, context: Context): Filled {
  const { holiday } = point;
  if (!holiday || holiday.kind === 'unreckoned') return NOTHING;
  const dayIn = (year: number): number => holidayIn(year, holiday) ?? NaN;
  if (point.year !== undefined) return dayFilled(dayIn(point.year), ['month', 'day'], null);
  const { published } = context;
  if (published === null) return NOTHING;
  const { year } = civilFromDays(published);
  if (point.yearShift !== undefined) return dayFilled(dayIn(year + point.yearShift), ['year'], PUBLISHED);
  return dayFilled(nearest(year, published, dayIn, point, context), ['year'], PUBLISHED);
}

function fillMonth(point: Point, month: number, context: Context): Filled {
  const { day } = point;
  const valid = (year: number): boolean => day === undefined || day <= daysInMonth(year, month);
  const make = (year: number, implied: readonly TimePart[], anchor: string | null): Filled => {
    if (!valid(year)) return NOTHING;
    if (day !== undefined) return dayFilled(dayOf(year, month, day), implied, anchor);
    return {
      value: `${formatYear(year)}-${pad(month, 2)}`,
      implied,
      anchor,
      place: { grain: 'month', days: dayOf(year, month, 1) },
    };
  };
  if (point.year !== undefined && point.order === 'open' && day !== undefined) {
    const other = dayFilled(dayOf(point.year, day, month), [], null);
    const own = make(point.year, [], null);
    if (context.order === 'day-first') return other;
    if (context.order === 'month-first') return own;
    return { ...NOTHING, candidates: [own.value ?? '', other.value ?? ''].sort() };
  }
  if (point.year !== undefined) return make(point.year, [], null);
  if (point.then !== undefined) {
    if (!context.last) return NOTHING;
    return make(civilFromDays(context.last.days).year, ['year'], context.last.id);
  }
  const { published } = context;
  if (published === null) return NOTHING;
  const { year } = civilFromDays(published);
  if (point.yearShift !== undefined) return make(year + point.yearShift, ['year'], PUBLISHED);
  if (day !== undefined && point.weekday !== undefined) {
    // Weekday and date together: the nearest year in which they agree.
    for (const step of [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6]) {
      if (valid(year + step) && weekdayOf(dayOf(year + step, month, day)) === point.weekday && Math.abs(step) <= 1)
        return make(year + step, ['year'], PUBLISHED);
    }
    return NOTHING;
  }
  const chosen =
    day === undefined
      ? nearestMonth(published, month, point, context)
      : civilFromDays(nearest(year, published, (y) => (valid(y) ? dayOf(y, month, day) : NaN), point, context)).year;
  return make(chosen, ['year'], PUBLISHED);
}

/** The year in which a month without year lies, by the tense of its clause. */
function nearestMonth(published: number, month: number, { shift }: Point, { direction, since }: Context): number {
  const now = civilFromDays(published);
  const before = month <= now.month ? now.year : now.year - 1;
  const after = month >= now.month ? now.year : now.year + 1;
  if (shift === -1) return month < now.month ? now.year : now.year - 1;
  if (shift === 1) return month > now.month ? now.year : now.year + 1;
  if (shift === 0) return now.year;
  const way = direction();
  if (way === 'past') return before;
  if (way === 'future' && since !== null && since <= published) {
    const seen = civilFromDays(since);
    return month >= seen.month ? seen.year : seen.year + 1;
  }
  if (way === 'future') return after;
  const back = (now.year - before) * 12 + now.month - month;
  const ahead = (after - now.year) * 12 + month - now.month;
  return ahead < back && ahead <= 4 ? after : before;
}

/** The day that comes round once a year, in the year that tense, "last" or "next" picks; without them the nearest. */
function nearest(
  year: number,
  published: number,
  dayIn: (year: number) => number,
  { shift }: Point,
  { direction, since }: Context,
): number {
  const days = [year - 1, year, year + 1].map(dayIn).filter((one) => !Number.isNaN(one));
  const before = days.filter((one) => one <= published).at(-1) ?? NaN;
  const after = days.find((one) => one >= published) ?? NaN;
  if (Number.isNaN(before)) return after;
  if (Number.isNaN(after)) return before;
  if (shift === -1) return days.filter((one) => one < published).at(-1) ?? before;
  if (shift === 1) return days.find((one) => one > published) ?? after;
  if (shift === 0) return days.find((one) => civilFromDays(one).year === year) ?? before;
  const back = published - before;
  const ahead = after - published;
  const way = direction();
  if (way === 'future' && since !== null && since <= published) return days.find((one) => one >= since) ?? after;
  // News seldom gives a day ten months back without its year: such a day lies ahead, whatever verb stands near.
  if (way === 'past') return back > 300 && ahead < 45 ? after : before;
  if (way === 'future') return ahead > 300 && back < 45 ? before : after;
  return ahead < back && ahead <= 92 ? after : before;
}

function fillWeekday(point: Point, weekday: number, context: Context): Filled {
  const { published, direction, day, last } = context;
  if (point.then !== undefined) {
    const base = day ?? last;
    if (!base) return NOTHING;
    const step = point.then;
    const target =
      step > 0
        ? after(base.days, weekday, 1)
        : step < 0
          ? before(base.days, weekday, 1)
          : before(base.days, weekday, 0);
    return dayFilled(target, ['year', 'month', 'day'], base.id);
  }
  if (published === null) return NOTHING;
  const implied: readonly TimePart[] = ['year', 'month', 'day'];
  if (point.day !== undefined) return fillWeekdayDay(weekday, point.day, published);
  if (point.coming) return dayFilled(after(published, weekday, 0), implied, PUBLISHED);
  if (point.count) return dayFilled(countedDay(published, weekday, point.count), implied, PUBLISHED);
  if (point.shift === -1) return placedWeekday(point, published, before(published, weekday, 1), -7, implied);
  if (point.shift === 1) return placedWeekday(point, published, after(published, weekday, 1), 7, implied);
  // "Tuesday's ruling" names what is known already, so it looks back unless the clause plainly looks ahead.
  const way = context.possessive ? (context.surelyAhead() ? 'future' : 'past') : direction();
  if (point.weeks) return dayFilled(after(published, weekday, 1) + 7 * point.weeks, implied, PUBLISHED);
  if (point.shift === 0 && way === 'open') return dayFilled(after(published, weekday, 0), implied, PUBLISHED);
  if (way === 'future') return dayFilled(after(published, weekday, 0), implied, PUBLISHED);
  const behind = before(published, weekday, 0);
  const ahead = behind + 7;
  // Of a report of Friday "announced early Saturday" tells of the night that followed its stamp: a day almost a week
  // back would be "last Saturday". Both are kept.
  if (ahead !== published + 1 || !(context.early || point.part === 'MO')) return dayFilled(behind, implied, PUBLISHED);
  return { ...dayFilled(ahead, implied, PUBLISHED), candidates: [formatDays(behind), formatDays(ahead)] };
}

/** "Monday the 22nd": the nearest month in which they agree. */
function fillWeekdayDay(weekday: number, day: number, published: number): Filled {
  const now = civilFromDays(published);
  for (const step of [0, 1, -1, 2, -2]) {
    const { year, month } = addMonths({ ...now, day: 1 }, step);
    if (isCivilDate({ year, month, day }) && weekdayOf(dayOf(year, month, day)) === weekday)
      return dayFilled(dayOf(year, month, day), ['year', 'month'], PUBLISHED);
  }
  return NOTHING;
}

function countedDay(published: number, weekday: number, { from, weeks }: WeekdayCount): number {
  if (from === 'coming') return after(published, weekday, 1) + 7 * weeks;
  if (from === 'past') return before(published, weekday, 1) - 7 * weeks;
  return published - weekdayOf(published) + weekday + 7 * weeks;
}

/** The first Monday of May: in the year told, else in the one that the tense of the clause picks. */
function fillNthWeekday(point: Point, nth: number, context: Context): Filled {
  const { weekday = 1, month = 1 } = point;
  const dayIn = (year: number): number => {
    const days = nthWeekday(year, month, weekday, nth);
    return civilFromDays(days).month === month ? days : NaN;
  };
  if (point.year !== undefined) return dayFilled(dayIn(point.year), ['day'], null);
  const { published } = context;
  if (published === null) return NOTHING;
  const { year } = civilFromDays(published);
  return dayFilled(nearest(year, published, dayIn, point, context), ['year', 'day'], PUBLISHED);
}

/**
 * "Last Monday", "next Friday": where the nearest one lies in the week of publication, the one a week further off may
 * be meant as well. Of what is to come the further one is the likelier, since the nearer would be "Friday" or "this
 * Friday"; both are kept.
 */
function placedWeekday(
  point: Point,
  published: number,
  nearest: number,
  further: 7 | -7,
  implied: readonly TimePart[],
): Filled {
  const sameWeek = published - weekdayOf(published) === nearest - weekdayOf(nearest);
  if (!sameWeek || point.nearest) return dayFilled(nearest, implied, PUBLISHED);
  return {
    ...dayFilled(further > 0 ? nearest + further : nearest, implied, PUBLISHED),
    candidates: [formatDays(nearest), formatDays(nearest + further)].sort(),
  };
}

/** The latest such weekday at least `gap` days before. */
function before(days: number, weekday: number, gap: number): number {
  const from = days - gap;
  return from - ((weekdayOf(from) - weekday + 7) % 7);
}

/** The earliest such weekday at least `gap` days after. */
function after(days: number, weekday: number, gap: number): number {
  const from = days + gap;
  return from + ((weekday - weekdayOf(from) + 7) % 7);
}

function fillQuarter(point: Point, context: Context): Filled {
  const half = point.half !== undefined;
  const number = point.half ?? point.quarter ?? 1;
  const make = (year: number, implied: readonly TimePart[], anchor: string | null): Filled => ({
    value: `${formatYear(year)}-${half ? 'H' : 'Q'}${number}`,
    implied,
    anchor,
    place: { grain: half ? 'half' : 'quarter', days: dayOf(year, (number - 1) * (half ? 6 : 3) + 1, 1) },
  });
  if (point.year !== undefined) return make(point.year, [], null);
  const { published, direction } = context;
  if (published === null) return NOTHING;
  const now = civilFromDays(published);
  if (point.yearShift !== undefined) return make(now.year + point.yearShift, ['year'], PUBLISHED);
  const length = half ? 6 : 3;
  const current = Math.floor((now.month - 1) / length) + 1;
  if (point.shift === -1) return make(number < current ? now.year : now.year - 1, ['year'], PUBLISHED);
  if (point.shift === 1) return make(number > current ? now.year : now.year + 1, ['year'], PUBLISHED);
  if (number <= current) {
    const far = direction() === 'future' && number < current && number === 1;
    return make(far ? now.year + 1 : now.year, ['year'], PUBLISHED);
  }
  // A quarter still to come this year, told in the past, was last year's.
  return make(
    direction() === 'past' && number - current >= 2
      ? now.year - 1
      : number - current === 3 && direction() !== 'future'
        ? now.year - 1
        : now.year,
    ['year'],
    PUBLISHED,
  );
}

function fillSeason(point: Point, season: Season, context: Context): Filled {
  const first = SEASON_MONTH[season];
  const make = (year: number, implied: readonly TimePart[], anchor: string | null): Filled => ({
    value: `${formatYear(year)}-${season}`,
    implied,
    anchor,
    place: { grain: 'season', days: dayOf(year, first, 1) },
  });
  if (point.year !== undefined) return make(point.year, [], null);
  if (point.then !== undefined)
    return context.last ? make(civilFromDays(context.last.days).year, ['year'], context.last.id) : NOTHING;
  const { published, direction } = context;
  if (published === null) return NOTHING;
  const now = civilFromDays(published);
  if (point.yearShift !== undefined) return make(now.year + point.yearShift, ['year'], PUBLISHED);
  // January and February belong to the winter that began the year before.
  const started = season === 'WI' && now.month <= 2 ? now.year - 1 : first <= now.month ? now.year : now.year - 1;
  const running = now.month >= first ? now.month < first + 3 : season === 'WI' && now.month <= 2;
  if (point.shift === -1) return make(running ? started - 1 : started, ['year'], PUBLISHED);
  if (point.shift === 1) return make(first > now.month ? now.year : now.year + 1, ['year'], PUBLISHED);
  const way = direction();
  // "This winter", until it is over or told of as past, is the one that began in December.
  if (point.shift === 0)
    return make(
      season === 'WI' && (now.month <= 2 || (now.month <= 5 && way !== 'future')) ? now.year - 1 : now.year,
      ['year'],
      PUBLISHED,
    );
  if (way === 'future')
    return make(running ? started : first > now.month ? now.year : now.year + 1, ['year'], PUBLISHED);
  return make(started, ['year'], PUBLISHED);
}

function dayFilled(days: number, implied: readonly TimePart[], anchor: string | null): Filled {
  if (Number.isNaN(days)) return NOTHING;
  return { value: formatDays(days), implied, anchor, place: { grain: 'day', days } };
}
