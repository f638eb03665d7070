import { civilFromDays, formatDays, pad, weekdayOf } from '../../calendar/civil.js';
import { contentId } from '../../text/hash.js';
import { isFirstPlace, type KeyedReport, type Place, placeIn } from '../keyed.js';
import { type Clues, cluesOf, type DayClue, type WeekdayClue } from './clue.js';
import { countOf, DatedTimes, dated } from './dated.js';
import type { Subject } from './en.js';
import { daysOfPeriods, halfPeriods, type StartedPeriod, startedPeriods } from './period.js';
import { publicationOf } from './publication.js';
import type { CalendarDay, ComputedFact, DatedTime, Dating, DayGround, UndatedTime } from './types.js';
import { addDaysInAnyYear, dayCount, isDeadline, weekdaysOfDates, type YearFound, yearOf } from './year.js';

export type { ComputedFact, DatedTime, Dating, InferredDate, UndatedTime } from './types.js';

/**
 * Works out what the reports' own words force about dates that they leave open: the year of a date that another report
 * prints in full, the end of a period of so many days, the day that is told by its distance from that end, and from
 * these the days between which a report was published. Only what follows is given, with its sum and evidence; all else
 * is listed as undecided. `groups` names the reports of one event, by key, and nothing passes from one to another
 * but the year of a date: that too only between reports that tell of the same persons and bodies and the same kind of
 * happening. Without groups all reports are one.
 */
export function inferDates(reports: readonly KeyedReport[], groups?: readonly (readonly string[])[]): Dating {
  const clues = new Map(reports.map((report) => [report.key, cluesOf(report)] as const));
  const found: Found = { facts: [], times: new DatedTimes(), undecided: [] };
  const printed = [...clues.values()].flatMap((one) => one.days).filter(({ year }) => year !== null);
  for (const group of groups ?? [reports.map(({ key }) => key)]) {
    const members = new Set(group);
    dateGroup(new Map([...clues].filter(([key]) => members.has(key))), printed, found);
  }
  const dates = reports
    .filter(({ published }) => published === null)
    .map((report) => publicationOf(report, clues.get(report.key), found.times, found.undecided));
  return { dates, facts: uniqueFacts(found.facts), times: found.times.all(), undecided: found.undecided };
}

/** What is found goes here, in the order of the groups. */
interface Found {
  readonly facts: ComputedFact[];
  readonly times: DatedTimes;
  readonly undecided: UndatedTime[];
}

/** Dates the reports of one event; `printed` are the full dates of all reports. */
function dateGroup(
  clues: ReadonlyMap<string, Clues>,
  printed: readonly DayClue[],
  { facts, times, undecided }: Found,
): void {
  const all = [...clues.values()];
  const undated = all.flatMap((one) => one.days).filter(({ year }) => year === null);
  const weekdays = weekdaysOfDates(all);
  const periods = all.flatMap(startedPeriods);

  // Dates that are of one time: those a period joins, and those that are the same date.
  const years = new Map<string, YearFound>();
  for (const set of joined(undated, periods)) {
    const keys = new Set(set.map(keyOf));
    const full = printed.filter(
      (clue) =>
        keys.has(keyOf(clue)) &&
        set.some((own) => keyOf(own) === keyOf(clue) && (clues.has(clue.report.key) || tellsOfTheSame(own, clue))),
    );
    const found = yearOf(
      set,
      full,
      weekdays.filter((one) => keys.has(keyOf(one))),
    );
    for (const key of keys) years.set(key, found);
    if (!set.some(({ time }) => time.value === null)) continue;
    if (found.year !== null) facts.push(yearFact(found.year, found, set));
    else if (found.candidates.length > 0) undecided.push(openYear(set, found));
  }

  // The end of a period that starts on a full date is a full date too.
  for (const { start, period, evidence } of periods) {
    const first = start.year === null ? null : dayCount(start.year, start.month, start.day);
    if (first === null) continue;
    const end = civilFromDays(first + period.days);
    const grounds: DayGround[] = [{ kind: 'sum', start: dayOf(start), days: period.days, end }];
    if (years.get(keyOf(end))?.year == null)
      years.set(keyOf(end), { year: end.year, candidates: [end.year], grounds, evidence });
  }

  for (const clue of undated) {
    const found = years.get(keyOf(clue));
    const days = found?.year == null ? null : dayCount(found.year, clue.month, clue.day);
    if (days === null || !found) continue;
    if (clue.time.value === null) times.add(dated(clue, days, yearly(found), found.evidence, 'dating/year'));
  }

  for (const started of periods) {
    const fact = endOfPeriod(started, years.get(keyOf(started.start)), undated);
    if (fact) facts.push(fact);
  }
  const days = happenings(clues, periods, years, facts);
  for (const half of all.flatMap(halfPeriods)) {
    const other = periods.find(({ period }) => period.days === half.half);
    if (other)
      facts.push(
        halfFact(
          half.half,
          half.period.days,
          [...half.evidence, ...other.evidence],
          [half.period.report.key, other.period.report.key],
        ),
      );
  }
  spread(days, clues, times);
}

/** Persons and bodies that two reports must share before one's full date tells the year of the other's. */
const SHARED_PARTIES = 2;

/** True when two dates are told of the same kind of happening, in reports of the same persons and bodies. */
export function tellsOfTheSame(a: DayClue, b: DayClue): boolean {
  if (!a.subjects.some((subject) => b.subjects.includes(subject))) return false;
  const names = partiesOf(a.report);
  let shared = 0;
  for (const name of partiesOf(b.report)) if (names.has(name)) shared++;
  return shared >= SHARED_PARTIES;
}

function partiesOf({ parties }: KeyedReport): ReadonlySet<string> {
  return new Set(parties.filter(({ type }) => type !== 'place').map(({ name }) => name));
}

/** A day worked out, and what is said to be on it. */
interface Happening {
  readonly days: number;
  readonly grounds: readonly DayGround[];
  readonly evidence: readonly Place[];
  readonly subject: Subject | 'day';
}

/** Month and day of a date, whatever its year. */
export function keyOf({ month, day }: { readonly month: number; readonly day: number }): string {
  return `${month}-${day}`;
}

/** Dates without year in sets of one time each. */
function joined(undated: readonly DayClue[], periods: readonly StartedPeriod[]): DayClue[][] {
  const sets = new Map<string, DayClue[]>();
  for (const clue of undated) {
    const set = sets.get(keyOf(clue));
    if (set) set.push(clue);
    else sets.set(keyOf(clue), [clue]);
  }
  for (const { start, period } of periods) {
    const end = addDaysInAnyYear(start.month, start.day, period.days);
    const a = sets.get(keyOf(start));
    const b = end ? sets.get(keyOf(end)) : undefined;
    if (!a || !b || a === b) continue;
    a.push(...b);
    for (const [key, set] of sets) if (set === b) sets.set(key, a);
  }
  return [...new Set(sets.values())];
}

/** The year that was found, and by what. */
function yearly({ year, grounds }: YearFound): DayGround[] {
  return year === null ? [...grounds] : [{ kind: 'year', year }, ...grounds];
}

/** Dates without year, each once. */
function datesOf(set: readonly DayClue[]): CalendarDay[] {
  return [...new Map(set.map((clue) => [keyOf(clue), { ...dayOf(clue), year: null }])).values()];
}

function dayOf({ year, month, day }: CalendarDay): CalendarDay {
  return { year, month, day };
}

function yearFact(year: number, { grounds, evidence }: YearFound, set: readonly DayClue[]): ComputedFact {
  const days = datesOf(set);
  return {
    id: contentId('fact', 'year', days.map(keyOf).join(), String(year)),
    of: { kind: 'year', days, year },
    value: String(year),
    grounds,
    evidence: [...evidence, ...set.map((clue) => placeIn(clue.report, clue.time))].filter(isFirstPlace),
    reports: keysOf(set.map(({ report }) => report)),
    rule: 'dating/year',
  };
}

function openYear(set: readonly DayClue[], { candidates, grounds }: YearFound): UndatedTime {
  return {
    of: { kind: 'year', days: datesOf(set) },
    why: { kind: 'years', grounds, years: candidates },
    candidates: candidates.map(String),
    evidence: set.map((clue) => placeIn(clue.report, clue.time)),
  };
}

function endOfPeriod(
  { start, period, evidence }: StartedPeriod,
  found: YearFound | undefined,
  undated: readonly DayClue[],
): ComputedFact | null {
  const year = start.year ?? found?.year ?? null;
  const first = year === null ? null : dayCount(year, start.month, start.day);
  const end =
    first === null
      ? withoutYear(addDaysInAnyYear(start.month, start.day, period.days))
      : civilFromDays(first + period.days);
  // Over a leap day the sum depends on a year that no report gives.
  if (end === null) return null;
  const stated = undated.filter((clue) => keyOf(clue) === keyOf(end));
  const reports = keysOf(stated.map(({ report }) => report));
  const sum: DayGround = { kind: 'sum', start: { ...dayOf(start), year }, days: period.days, end };
  return {
    id: contentId('fact', 'period-end', `${year} ${keyOf(start)}`, period.days),
    of: { kind: 'period-end', days: period.days, noun: nounAfter(period.report, period.time.end) },
    value: `${end.year === null ? '' : `${pad(end.year, 4)}-`}${pad(end.month, 2)}-${pad(end.day, 2)}`,
    grounds: reports.length > 0 ? [sum, { kind: 'named', reports }] : [sum],
    evidence: [...evidence, ...stated.map((clue) => placeIn(clue.report, clue.time))],
    reports: keysOf([period.report, ...stated.map(({ report }) => report)]),
    rule: 'dating/start-plus-length',
  };
}

function withoutYear(found: { readonly month: number; readonly day: number } | null): CalendarDay | null {
  return found && { year: null, ...found };
}

/** Days told by their distance from a period whose end is known. */
function happenings(
  clues: ReadonlyMap<string, Clues>,
  periods: readonly StartedPeriod[],
  years: ReadonlyMap<string, YearFound>,
  facts: ComputedFact[],
): Happening[] {
  const found: Happening[] = [];
  for (const [key, own] of clues) {
    for (const told of daysOfPeriods(own)) {
      const started =
        periods.find(({ period }) => period.days === told.period.days && period.report.key === key) ??
        periods.find(({ period }) => period.days === told.period.days);
      if (!started) continue;
      const year = started.start.year ?? years.get(keyOf(started.start))?.year ?? null;
      const first = year === null ? null : dayCount(year, started.start.month, started.start.day);
      if (first === null) continue;
      const edge = told.from === 'end' ? first + told.period.days : first;
      const days = edge + told.days;
      const [subject = 'day'] = told.subjects;
      const start = { ...dayOf(started.start), year };
      const length = told.period.days;
      const grounds: DayGround[] = [
        ...(told.from === 'end' ? [{ kind: 'sum', start, days: length, end: civilFromDays(edge) } as const] : []),
        { kind: 'distance', days: told.days, day: formatDays(days) },
      ];
      const evidence = [
        ...started.evidence,
        ...told.evidence,
        ...(years.get(keyOf(started.start))?.evidence ?? []),
      ].filter(isFirstPlace);
      found.push({ days, grounds, evidence, subject });
      facts.push({
        id: contentId('fact', 'offset-day', subject, formatDays(days)),
        of: { kind: 'offset-day', subject },
        value: formatDays(days),
        grounds,
        evidence,
        reports: [key],
        rule: 'dating/distance-from-period',
      });
    }
  }
  return found;
}

/**
 * Gives the day of a happening to the weekdays that other sentences and reports tell of it, where the weekday agrees.
 */
function spread(days: readonly Happening[], clues: ReadonlyMap<string, Clues>, times: DatedTimes): void {
  for (const happening of days) {
    for (const own of clues.values()) {
      for (const clue of own.weekdays) {
        if (clue.older || clue.time.value !== null || clue.subjects[0] !== happening.subject) continue;
        if (clue.weekday !== weekdayOf(happening.days)) continue;
        times.add(
          dated(
            clue,
            happening.days,
            [
              ...happening.grounds,
              { kind: 'said-of', at: placeIn(clue.report, clue.time), subject: happening.subject },
            ],
            [...happening.evidence, placeIn(clue.report, clue.time)].filter(isFirstPlace),
            'dating/same-happening',
          ),
        );
      }
    }
  }
  // The same words with the same weekday tell of the same day: reports of one event that share a sentence.
  for (const [source, settled] of settledWeekdays(clues, times)) {
    for (const [key, own] of clues) {
      if (key === settled.report) continue;
      for (const clue of own.weekdays) {
        if (clue.older || clue.time.value !== null || clue.weekday !== source.weekday || times.of(clue)) continue;
        const words = sharedRun(source, clue);
        if (words === null) continue;
        const evidence = [...settled.evidence, placeIn(clue.report, clue.time)].filter(isFirstPlace);
        times.add(
          dated(
            clue,
            countOf(settled.value),
            [{ kind: 'same-words', reports: [settled.report, key], words, day: settled.value }],
            evidence,
            'dating/same-words',
          ),
        );
      }
    }
  }
  // A deadline named by its weekday in a report that gives its date.
  for (const own of clues.values()) {
    const deadlines = own.days.filter(isDeadline).flatMap((day) => times.of(day) ?? []);
    const byWeekday = new Map(deadlines.reverse().map((one) => [weekdayOf(countOf(one.value)), one] as const));
    for (const clue of own.weekdays) {
      if (clue.older || clue.time.value !== null || !isDeadline(clue)) continue;
      const match = byWeekday.get(clue.weekday);
      if (match)
        times.add(
          dated(
            clue,
            countOf(match.value),
            [{ kind: 'deadline', day: match.value }],
            [...match.evidence, placeIn(clue.report, clue.time)].filter(isFirstPlace),
            'dating/same-deadline',
          ),
        );
    }
  }
}

/** Weekdays that are dated, with their days; at most twenty a report, so that many reports stay cheap. */
function settledWeekdays(clues: ReadonlyMap<string, Clues>, times: DatedTimes): [WeekdayClue, DatedTime][] {
  return [...clues.values()].flatMap(({ weekdays }) =>
    weekdays
      .flatMap((clue): [WeekdayClue, DatedTime][] => {
        const settled = times.of(clue);
        return settled ? [[clue, settled]] : [];
      })
      .slice(0, 20),
  );
}

/** Words that must run alike before two sentences count as one. */
const SHARED_WORDS = 6;

/**
 * The longest run of words that the sentences of two clues share; null where it is shorter than six words or nothing
 * but a name.
 */
function sharedRun(a: WeekdayClue, b: WeekdayClue): string | null {
  const first = wordsOf(a);
  const second = wordsOf(b);
  const starts = new Map<string, number[]>();
  for (let j = 0; j + 2 < second.length; j++) {
    const key = second.slice(j, j + 3).join(' ');
    starts.set(key, [...(starts.get(key) ?? []), j]);
  }
  let best: readonly string[] = [];
  for (let i = 0; i + 2 < first.length; i++) {
    for (const j of starts.get(first.slice(i, i + 3).join(' ')) ?? []) {
      let run = 3;
      while (i + run < first.length && j + run < second.length && first[i + run] === second[j + run]) run++;
      if (run > best.length) best = first.slice(i, i + run);
    }
  }
  return best.length >= SHARED_WORDS && best.some((word) => word.length > 3 && /^\p{Ll}/u.test(word))
    ? best.join(' ')
    : null;
}

/** At most 80 words of a clue's sentence. */
function wordsOf({ report, sentence }: WeekdayClue): string[] {
  return (
    report.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 800)).match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, 80);
}

function halfFact(half: number, whole: number, evidence: readonly Place[], reports: readonly string[]): ComputedFact {
  return {
    id: contentId('fact', 'half-period', half, whole),
    of: { kind: 'half-period', half, whole },
    value: String(half),
    grounds: [{ kind: 'half', half, whole }],
    evidence,
    reports: [...new Set(reports)].sort(),
    rule: 'dating/half-of-period',
  };
}

function nounAfter(report: KeyedReport, at: number): string {
  return /^[\s-]?([A-Za-z-]{2,20})/.exec(report.text.slice(at, at + 24))?.[1]?.toLowerCase() ?? 'period';
}

function keysOf(reports: readonly KeyedReport[]): string[] {
  return [...new Set(reports.map(({ key }) => key))].sort();
}

function uniqueFacts(facts: readonly ComputedFact[]): ComputedFact[] {
  const byId = new Map<string, ComputedFact>();
  for (const fact of facts) {
    const before = byId.get(fact.id);
    byId.set(
      fact.id,
      before
        ? {
            ...before,
            evidence: [...before.evidence, ...fact.evidence].filter(isFirstPlace),
            reports: [...new Set([...before.reports, ...fact.reports])].sort(),
          }
        : fact,
    );
  }
  return [...byId.values()];
}
