import { clockAt } from './clock.js';
import { isDash, isGlued, isMark, isPossessive, isWord, runsOn, senseAt, type Cursor } from './cursor.js';
import { dayAt, monthDateAt, numericDateAt } from './date.js';
import { centuryAt, decadeAt, standsAsYear, yearAt } from './era.js';
import { holidayAt } from './holiday.js';
import { lengthAt } from './length.js';
import type { Hit, Meaning, Point } from './meaning.js';
import { quarterAt, seasonAt } from './quarter.js';
import { referenceAt } from './reference.js';
import type { Lexicon } from './scan.js';
import { setAt } from './set.js';
import { deicticAt, placedAt, weekdayAt } from './unit.js';
import type { Mod } from './words.js';

interface Core {
  readonly next: number;
  readonly meaning: Meaning;
  readonly mod?: Mod | null;
  readonly rule: string;
}

/** The time expression that starts at entry `i`, with its article, hedge and stage; null where none does. The longest reading wins. */
export function phraseAt(w: Cursor, i: number, lexicon: Lexicon): Hit | null {
  const hedged = hedgeAt(w, i);
  if (hedged) {
    const inner = stagedAt(w, hedged.next, lexicon);
    if (inner && takesHedge(inner, hedged.mod) && !(isWord(w, hedged.next, 'the') && (isWord(w, i, 'over') || isWord(w, i, 'within')))) return { first: i, next: inner.next, meaning: inner.meaning, mod: inner.mod ?? hedged.mod, rule: inner.rule };
    if (hedged.only) return null;
  }
  const plain = stagedAt(w, i, lexicon);
  return plain ? { first: i, next: plain.next, meaning: plain.meaning, mod: plain.mod ?? null, rule: plain.rule } : null;
}

/** A hedge belongs to lengths, clock times and dates; before a vague reference or a set it says something else. */
function takesHedge(core: Core, mod: Mod): boolean {
  const { meaning } = core;
  if (meaning.kind === 'fixed') return meaning.type === 'DURATION' && !core.rule.endsWith('adjective');
  if (meaning.kind === 'offset') return true;
  if (meaning.kind === 'unit') return false;
  if (mod !== 'APPROX') return false;
  return meaning.clock !== undefined || meaning.day !== undefined || meaning.year !== undefined || meaning.decade !== undefined;
}

/** About, nearly, more than, at least, up to, no more than: the hedge at `i`. `only` when the words have no other use in a time. */
function hedgeAt(w: Cursor, i: number): { readonly next: number; readonly mod: Mod; readonly only: boolean } | null {
  const sense = senseAt(w, i);
  if (!sense) return null;
  if (sense.hedge !== undefined) return { next: i + 1, mod: sense.hedge, only: false };
  const than = isWord(w, i + 1, 'than');
  if (sense.word === 'more' && than) return { next: i + 2, mod: 'MORE_THAN', only: false };
  if (sense.word === 'less' && than) return { next: i + 2, mod: 'LESS_THAN', only: false };
  if (sense.word === 'at' && isWord(w, i + 1, 'least')) return { next: i + 2, mod: 'EQUAL_OR_MORE', only: false };
  if (sense.word === 'at' && isWord(w, i + 1, 'most')) return { next: i + 2, mod: 'EQUAL_OR_LESS', only: false };
  if (sense.word === 'up' && isWord(w, i + 1, 'to')) return { next: i + 2, mod: 'EQUAL_OR_LESS', only: false };
  if (sense.word === 'no' && isWord(w, i + 1, 'more') && isWord(w, i + 2, 'than')) return { next: i + 3, mod: 'EQUAL_OR_LESS', only: false };
  if (sense.word === 'no' && isWord(w, i + 1, 'less') && isWord(w, i + 2, 'than')) return { next: i + 3, mod: 'EQUAL_OR_MORE', only: false };
  return null;
}

/** Early July, late on Saturday, mid-1980s, the end of November, earlier this year; or the expression without a stage. */
function stagedAt(w: Cursor, i: number, lexicon: Lexicon): Core | null {
  const core = coreAt(w, i, lexicon);
  const the = isWord(w, i, 'the') ? i + 1 : i;
  const stage = senseAt(w, the)?.stage;
  if (stage === undefined) {
    if (the > i && !core) {
      // The article before a calendar point: the 1970s, the summer of 1994, the 2018 fourth quarter.
      const inner = coreAt(w, the, lexicon);
      return inner && takesArticle(inner) ? inner : null;
    }
    if (the > i && core) {
      const inner = coreAt(w, the, lexicon);
      return inner && inner.next > core.next && takesArticle(inner) ? inner : core;
    }
    return core;
  }
  const word = senseAt(w, the)?.word ?? '';
  let at = the + 1;
  if (isDash(w, at) && isGlued(w, at)) at++;
  if (word === 'end' || word === 'beginning' || word === 'start' || word === 'middle' || word === 'close' || word === 'outset' || word === 'midst') {
    if (!isWord(w, at, 'of') || the === i && word !== 'end') return core;
    at++;
  } else if (word === 'latter') return core;
  else if (isWord(w, at, 'on') || isWord(w, at, 'in')) at++;
  const inner = coreAt(w, at, lexicon) ?? articleAt(w, at, lexicon);
  if (!inner || !takesStage(inner)) return core;
  if (core && core.next > inner.next) return core;
  return { ...inner, mod: stage };
}

/** "the" and what follows it, for points that take an article. */
function articleAt(w: Cursor, i: number, lexicon: Lexicon): Core | null {
  if (!isWord(w, i, 'the')) return null;
  const inner = coreAt(w, i + 1, lexicon);
  if (inner && takesArticle(inner)) return inner;
  const unit = senseAt(w, i + 1)?.unit;
  if (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade' || unit === 'century' || unit === 'weekend') {
    return { next: i + 2, meaning: { kind: 'unit', grain: unit, shift: 0, from: unit === 'day' ? 'then' : 'now' }, rule: 'time/unit-staged' };
  }
  const part = senseAt(w, i + 1)?.part;
  if (part) return { next: i + 2, meaning: { kind: 'point', then: 0, part }, rule: 'time/part-then' };
  return null;
}

function takesStage({ meaning }: Core): boolean {
  if (meaning.kind === 'point') return meaning.clock === undefined;
  return meaning.kind === 'unit';
}

function takesArticle({ meaning, rule }: Core): boolean {
  if (meaning.kind === 'point') {
    // The 1970s, the winter of 1994, the third quarter; a month, day or year has no article of its own: the July 22 deadline.
    return meaning.decade !== undefined || meaning.century !== undefined || meaning.season !== undefined || meaning.quarter !== undefined || meaning.half !== undefined || rule === 'time/year-period';
  }
  // the nine months, the past ... are read with their own article; a plain length takes it too: the two days of talks.
  return meaning.kind === 'fixed' && meaning.type === 'DURATION' && rule === 'time/length';
}

/** The longest expression without hedge and stage that starts at `i`. */
function coreAt(w: Cursor, i: number, lexicon: Lexicon): Core | null {
  let best: Core | null = null;
  const keep = (core: Core | null): void => {
    if (core && (!best || core.next > best.next)) best = core;
  };
  const sense = w.sense[i] ?? null;
  const digits = !Number.isNaN(w.value[i] ?? NaN);
  if (!sense && !digits && !isMark(w, i, 39) && !isMark(w, i, 0x2019) && !isMark(w, i, 0x2018)) return letteredAt(w, i);
  keep(dateAt(w, i, lexicon));
  keep(clockedAt(w, i, lexicon));
  if (sense || digits) {
    keep(lengthAt(w, i));
    keep(spanOfUnits(w, i));
  }
  if (sense) {
    keep(setAt(w, i));
    keep(placed(w, i, lexicon));
    keep(referenceAt(w, i));
    keep(yearAgoAt(w, i));
    keep(yearEndAt(w, i));
    keep(theYearAt(w, i));
    keep(weekOfAt(w, i, lexicon));
    keep(sameLastYearAt(w, i));
  }
  return best;
}

function letteredAt(w: Cursor, i: number): Core | null {
  const code = w.text.charCodeAt(w.start[i] ?? 0);
  if (code !== 81 && code !== 70) return null;
  const quarter = quarterAt(w, i);
  return quarter ? { next: quarter.next, meaning: quarter.point, rule: quarter.rule } : null;
}

/** A calendar point, with the part of day or clock that follows it. */
function dateAt(w: Cursor, i: number, lexicon: Lexicon): Core | null {
  const base = pointAt(w, i, lexicon);
  return base ? withRest(w, base) : null;
}

interface PointFound {
  readonly next: number;
  readonly point: Point;
  readonly rule: string;
}

function pointAt(w: Cursor, i: number, lexicon: Lexicon): PointFound | null {
  let best: PointFound | null = null;
  const keep = (found: { next: number; point: Point; rule: string } | null): void => {
    if (found && (!best || found.next > best.next)) best = found;
  };
  const sense = w.sense[i] ?? null;
  keep(monthDateAt(w, i));
  if (sense?.weekday !== undefined) keep(weekdayDate(w, i));
  keep(numericDateAt(w, i));
  keep(quarterAt(w, i));
  const season = seasonAt(w, i);
  if (season && (!season.alone || seasonStands(w, i))) keep(season);
  if (sense) {
    const holiday = holidayAt(w, i, lexicon);
    if (holiday) keep(withYear(w, { next: holiday.next, point: { kind: 'point', holiday: holiday.rule }, rule: 'time/holiday' }));
    const deictic = deicticAt(w, i);
    if (deictic && deictic.meaning.kind === 'point') keep({ next: deictic.next, point: deictic.meaning, rule: deictic.rule });
  }
  keep(decadeAt(w, i));
  keep(centuryAt(w, i));
  keep(fiscalYearAt(w, i));
  keep(samePeriodAt(w, i));
  const year = yearAt(w, i);
  if (year && (Number.isNaN(w.value[i] ?? NaN) || standsAsYear(w, i))) keep({ next: year.next, point: { kind: 'point', year: year.year }, rule: 'time/year' });
  return best;
}

/** Monday, July 22, 2019; Monday the 22nd; Monday. */
function weekdayDate(w: Cursor, i: number): PointFound | null {
  const weekday = weekdayAt(w, i);
  if (!weekday || weekday.meaning.kind !== 'point') return null;
  const { point } = { point: weekday.meaning };
  let at = weekday.next;
  if (isMark(w, at, 44) || isMark(w, at, 40)) at++;
  else if (isWord(w, at, 'the')) at++;
  if (runsOn(w, at)) {
    const date = monthDateAt(w, at);
    const close = isMark(w, at - 1, 40) && date !== null && isMark(w, date.next, 41) ? 1 : 0;
    if (date && date.point.day !== undefined) return { next: date.next + close, point: { ...date.point, weekday: point.weekday ?? 0 }, rule: date.point.year === undefined ? 'time/weekday-month-day' : 'time/date' };
    const day = isWord(w, at - 1, 'the') ? dayAt(w, at) : null;
    // "On Tuesday the first trains ran" counts trains: only figures make it the day of the month.
    if (day?.ordinal && day.next === at + 2) return { next: day.next, point: { kind: 'point', weekday: point.weekday ?? 0, day: day.value }, rule: 'time/weekday-day' };
  }
  return { next: weekday.next, point, rule: weekday.rule };
}

/** A holiday with its year: Christmas 2018, Thanksgiving last year. */
function withYear(w: Cursor, found: PointFound): PointFound {
  const at = isMark(w, found.next, 44) || isWord(w, found.next, 'of') ? found.next + 1 : found.next;
  const year = runsOn(w, at) ? yearAt(w, at) : null;
  if (year && (Number.isNaN(w.value[at] ?? NaN) || standsAsYear(w, at))) return { ...found, next: year.next, point: { ...found.point, year: year.year } };
  return withYearShift(w, found);
}

/** "last year", "of this year" after a month, day or holiday. */
function withYearShift(w: Cursor, found: PointFound): PointFound {
  const at = isMark(w, found.next, 44) || isWord(w, found.next, 'of') ? found.next + 1 : found.next;
  const shift = isWord(w, at, 'last') || isWord(w, at, 'this') || isWord(w, at, 'next') ? senseAt(w, at)?.shift : undefined;
  if (shift !== undefined && isWord(w, at + 1, 'year') && !isPossessive(w, at + 2)) return { ...found, next: at + 2, point: { ...found.point, yearShift: shift } };
  return found;
}

/** A season's name alone is a time after "in (the)", "this" ..., never where it may be a verb or a spring of water. */
function seasonStands(w: Cursor, i: number): boolean {
  const word = w.sense[i]?.word ?? '';
  if (isDash(w, i + 1) && isGlued(w, i + 1)) return false;
  const stage = senseAt(w, i - 1)?.stage !== undefined || (isDash(w, i - 1) && senseAt(w, i - 2)?.stage !== undefined);
  if (stage) return true;
  const the = isWord(w, i - 1, 'the');
  const before = the ? i - 2 : i - 1;
  const led = isWord(w, before, 'in') || isWord(w, before, 'by') || isWord(w, before, 'over') || isWord(w, before, 'during') || isWord(w, before, 'through') || isWord(w, before, 'throughout') || isWord(w, before, 'until') || isWord(w, before, 'since') || isWord(w, before, 'into');
  if (!led) return false;
  if (word === 'fall' && !the) return false;
  const next = i + 1;
  if (isWord(w, next, 'of')) return false;
  return !runsOn(w, next) || (w.mark[next] ?? 0) !== 0 || w.sense[next] !== null;
}

/** Fiscal 1989, fiscal year 2019, FY2019, FY 2019, the year 2000. */
function fiscalYearAt(w: Cursor, i: number): PointFound | null {
  if (isWord(w, i, 'fiscal') || isWord(w, i, 'financial') || isWord(w, i, 'calendar') || isWord(w, i, 'fy')) {
    const at = isWord(w, i + 1, 'year') ? i + 2 : i + 1;
    const year = runsOn(w, at) ? yearAt(w, at) : null;
    if (year && !(isWord(w, i, 'financial') && at === i + 1)) return { next: year.next, point: { kind: 'point', year: year.year }, rule: 'time/fiscal-year' };
  }
  if (isWord(w, i, 'year')) {
    const year = runsOn(w, i + 1) ? yearAt(w, i + 1) : null;
    if (year) return { next: year.next, point: { kind: 'point', year: year.year }, rule: 'time/year' };
    if (isWord(w, i + 1, 'two') && isWord(w, i + 2, 'thousand')) return { next: i + 3, point: { kind: 'point', year: 2000 }, rule: 'time/year' };
  }
  return null;
}

/** The 1988 quarter, the 1988 period: the period that results are told of, in that year. */
function samePeriodAt(w: Cursor, i: number): PointFound | null {
  const year = Number.isNaN(w.value[i] ?? NaN) ? null : yearAt(w, i);
  if (!year || !isWord(w, i - 1, 'the')) return null;
  const noun = senseAt(w, year.next);
  if (noun?.plural || (noun?.unit !== 'quarter' && noun?.unit !== 'period')) return null;
  return { next: year.next + 1, point: { kind: 'point', year: year.year, samePeriod: true }, rule: 'time/year-period' };
}

/** A point and the part of day or clock told with it: Saturday night, yesterday morning, Wednesday at 10 p.m. */
function withRest(w: Cursor, found: PointFound): Core {
  const shifted = found.point.year === undefined && found.point.month !== undefined && found.point.yearShift === undefined ? withYearShift(w, found) : found;
  const { point, next, rule } = shifted;
  const dayKnown = point.weekday !== undefined || point.day !== undefined || point.deictic !== undefined || point.holiday !== undefined;
  if (!dayKnown || point.part !== undefined) return { next, meaning: point, rule };
  const part = senseAt(w, next);
  if (part?.part !== undefined && !part.plural && part.word !== 'overnight') {
    const clock = clockAfter(w, next + 1);
    if (clock) return { next: clock.next, meaning: { ...point, part: part.part, clock: clock.clock, ...(clock.zone ? { zone: clock.zone } : {}) }, rule: 'time/date-clock' };
    return { next: next + 1, meaning: { ...point, part: part.part }, rule: 'time/date-part' };
  }
  const clock = clockAfter(w, next);
  if (clock) return { next: clock.next, meaning: { ...point, clock: clock.clock, ...(clock.zone ? { zone: clock.zone } : {}) }, rule: 'time/date-clock' };
  if (point.weekday !== undefined && isWord(w, next, 'week') && !isPossessive(w, next + 1) && rule === 'time/weekday') return { next: next + 1, meaning: { ...point, weeks: 1 }, rule: 'time/weekday-week' };
  return { next, meaning: point, rule };
}

function clockAfter(w: Cursor, i: number): ReturnType<typeof clockAt> {
  const at = isWord(w, i, 'at') ? i + 1 : isMark(w, i, 44) && isWord(w, i + 1, 'at') ? i + 2 : -1;
  if (at < 0 || !runsOn(w, at)) return null;
  const about = senseAt(w, at)?.hedge === 'APPROX' ? at + 1 : at;
  return clockAt(w, about);
}

/** A clock, with the day told after it: 10 p.m. Wednesday, noon on July 4, 5 p.m. EST, Nov. 9. */
function clockedAt(w: Cursor, i: number, lexicon: Lexicon): Core | null {
  const found = clockAt(w, i);
  if (!found) return null;
  const { clock, zone } = found;
  const own: Point = { kind: 'point', clock, ...(zone ? { zone } : {}) };
  for (const at of [found.next, isWord(w, found.next, 'on') || isMark(w, found.next, 44) ? found.next + 1 : -1]) {
    if (at < 0 || !runsOn(w, at)) continue;
    const day = pointAt(w, at, lexicon);
    if (day && (day.point.weekday !== undefined || day.point.day !== undefined || day.point.deictic !== undefined || day.point.holiday !== undefined) && !day.point.part) return { next: day.next, meaning: { ...day.point, ...own }, rule: 'time/clock-date' };
  }
  return { next: found.next, meaning: own, rule: 'time/clock' };
}

function placed(w: Cursor, i: number, lexicon: Lexicon): Core | null {
  const found = placedAt(w, i, lexicon) ?? deicticAt(w, i);
  if (!found) return partOfDayAt(w, i, lexicon);
  if (found.meaning.kind === 'point') return withRest(w, { next: found.next, point: found.meaning, rule: found.rule });
  if (found.meaning.kind === 'unit' && isPossessive(w, found.next)) {
    // This year's third quarter.
    const shift = found.meaning.grain === 'year' && found.meaning.from === 'now' ? found.meaning.shift : undefined;
    const quarter = shift === undefined ? null : quarterAt(w, found.next + 1);
    if (quarter && shift !== undefined && quarter.point.year === undefined) return { next: quarter.next, meaning: { ...quarter.point, yearShift: shift }, rule: 'time/quarter' };
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
    if (day && (day.point.weekday !== undefined || day.point.day !== undefined || day.point.deictic !== undefined) && !day.point.part) return { next: day.next, meaning: { ...day.point, part: sense.part }, rule: 'time/part-date' };
  }
  if (the > i && isWord(w, i - 1, 'in') && sense.word !== 'dusk') return { next: the + 1, meaning: { kind: 'point', then: 0, part: sense.part }, rule: 'time/part-then' };
  if (isDash(w, i - 1) && senseAt(w, i - 2)?.stage !== undefined) return { next: the + 1, meaning: { kind: 'point', then: 0, part: sense.part }, rule: 'time/part-then' };
  if (senseAt(w, i - 1)?.stage !== undefined && (sense.part === 'MO' || sense.part === 'AF' || sense.part === 'EV')) {
    const day = runsOn(w, the + 1) ? pointAt(w, isWord(w, the + 1, 'on') ? the + 2 : the + 1, lexicon) : null;
    if (day && (day.point.weekday !== undefined || day.point.day !== undefined || day.point.deictic !== undefined)) return { next: day.next, meaning: { ...day.point, part: sense.part }, rule: 'time/part-date' };
    return { next: the + 1, meaning: { kind: 'point', then: 0, part: sense.part }, rule: 'time/part-then' };
  }
  return null;
}

/** The past two months, the next few days, the first nine months, the last 24 hours. */
function spanOfUnits(w: Cursor, i: number): Core | null {
  const the = isWord(w, i, 'the') || isWord(w, i, 'these') || isWord(w, i, 'those') ? i + 1 : i;
  const word = senseAt(w, the);
  if (!word) return null;
  const placing = word.shift !== undefined || word.word === 'first' || word.word === 'final' || word.word === 'latest' || word.word === 'opening' || word.word === 'closing' || word.word === 'initial';
  if (!placing) return null;
  const length = lengthAt(w, the + 1);
  if (!length || length.meaning.kind !== 'fixed' || length.meaning.type !== 'DURATION' || length.rule === 'time/length-adjective' || length.rule === 'time/length-open') return null;
  if (isWord(w, the + 1, 'a') || isWord(w, the + 1, 'an')) return null;
  return { next: length.next, meaning: length.meaning, mod: length.mod, rule: 'time/length-placed' };
}

/** Year-end, year's end: the end of the year of speaking. */
function yearEndAt(w: Cursor, i: number): Core | null {
  const the = isWord(w, i, 'the') ? i + 1 : i;
  if (!isWord(w, the, 'year')) return null;
  const end = isPossessive(w, the + 1) || isDash(w, the + 1) ? the + 2 : the + 1;
  if (!isWord(w, end, 'end')) return null;
  return { next: end + 1, meaning: { kind: 'unit', grain: 'year', shift: 0, from: 'now' }, mod: 'END', rule: 'time/year-end' };
}

/** The year ended June 30, a length; for the year, for the week: the one that is spoken of. */
function theYearAt(w: Cursor, i: number): Core | null {
  if (!isWord(w, i, 'the')) return null;
  const full = isWord(w, i + 1, 'fiscal') || isWord(w, i + 1, 'full') || isWord(w, i + 1, 'financial') || isWord(w, i + 1, 'calendar');
  const at = full ? i + 2 : i + 1;
  const unit = senseAt(w, at);
  if ((unit?.unit !== 'year' && unit?.unit !== 'week' && unit?.unit !== 'month') || unit.plural) return null;
  if (isWord(w, at + 1, 'ended') || isWord(w, at + 1, 'ending')) return { next: at + 1, meaning: { kind: 'fixed', type: 'DURATION', value: `P1${unit.unit[0]?.toUpperCase() ?? ''}` }, rule: 'time/length-ended' };
  const closed = (w.mark[at + 1] ?? 0) !== 0 || at + 1 >= w.count;
  const led = isWord(w, i - 1, 'for') || (full && unit.unit === 'year') || (isWord(w, i - 1, 'of') && senseAt(w, i - 2)?.unit === 'month');
  if (!led || (!closed && !full)) return null;
  return { next: at + 1, meaning: { kind: 'unit', grain: unit.unit, shift: 0, from: 'now' }, rule: 'time/unit-article' };
}

/** The same period last year, the same month a year ago: one year before what was told. */
function sameLastYearAt(w: Cursor, i: number): Core | null {
  const the = isWord(w, i, 'the') ? i + 1 : i;
  if (!isWord(w, the, 'same') && !isWord(w, the, 'corresponding') && !isWord(w, the, 'comparable')) return null;
  const unit = senseAt(w, the + 1)?.unit;
  if (unit !== 'period' && unit !== 'quarter' && unit !== 'month' && unit !== 'week') return null;
  const at = isWord(w, the + 2, 'of') || isWord(w, the + 2, 'in') ? the + 3 : the + 2;
  const lastYear = (isWord(w, at, 'last') || (isWord(w, at, 'the') && isWord(w, at + 1, 'previous'))) && !isPossessive(w, at + 2);
  const end = lastYear ? (isWord(w, at, 'last') ? at + 1 : at + 2) : -1;
  const year = lastYear && isWord(w, end, 'year') ? end + 1 : isWord(w, at, 'a') && isWord(w, at + 1, 'year') && (isWord(w, at + 2, 'ago') || isWord(w, at + 2, 'earlier') || isWord(w, at + 2, 'before')) ? at + 3 : -1;
  if (year < 0) return null;
  return { next: year, meaning: { kind: 'offset', grain: 'year', amount: -1, from: 'then', same: unit === 'month' || unit === 'week' ? unit : 'quarter' }, rule: 'time/same-last-year' };
}

/** The week of March 6. */
function weekOfAt(w: Cursor, i: number, lexicon: Lexicon): Core | null {
  const the = isWord(w, i, 'the') ? i + 1 : i;
  if (!isWord(w, the, 'week') || !isWord(w, the + 1, 'of')) return null;
  const day = pointAt(w, the + 2, lexicon);
  if (!day || day.point.day === undefined) return null;
  return { next: day.next, meaning: { kind: 'offset', grain: 'week', amount: 0, from: 'base', base: day.point }, rule: 'time/week-of' };
}

/** Year-ago, the year-earlier period, the comparable year-ago quarter: one year before the period that is spoken of. */
function yearAgoAt(w: Cursor, i: number): Core | null {
  let at = isWord(w, i, 'the') ? i + 1 : i;
  if (isWord(w, at, 'comparable') || isWord(w, at, 'corresponding')) at++;
  if (!isWord(w, at, 'year') || !isDash(w, at + 1) || !(isWord(w, at + 2, 'ago') || isWord(w, at + 2, 'earlier'))) return null;
  const meaning: Meaning = { kind: 'offset', grain: 'year', amount: -1, from: 'then' };
  const noun = at + 3;
  const period = senseAt(w, noun)?.unit;
  if (period === 'period' || period === 'quarter') return { next: noun + 1, meaning, rule: 'time/year-before' };
  const quarter = runsOn(w, noun) ? quarterAt(w, noun) : null;
  if (quarter && quarter.point.quarter !== undefined) return { next: quarter.next, meaning: { ...quarter.point, yearShift: -1 }, rule: 'time/year-before' };
  return { next: at + 3, meaning, rule: 'time/year-before' };
}
