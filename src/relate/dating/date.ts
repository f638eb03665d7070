import { civilFromDays, formatDays, pad, weekdayOf } from '../../calendar/civil.js';
import type { Evidence } from '../../model/account.js';
import type { Report } from '../../model/report.js';
import { contentId } from '../../text/hash.js';
import { type Clues, cluesOf, type DayClue, evidenceOf, type WeekdayClue } from './clue.js';
import { countOf, DatedTimes, dated } from './dated.js';
import { daysOfPeriods, halfPeriods, type StartedPeriod, startedPeriods } from './period.js';
import { printCount, printDay, printDays } from './print.js';
import { publicationOf } from './publication.js';
import type { ComputedFact, DatedTime, Dating, UndatedTime } from './types.js';
import { addDaysInAnyYear, dayCount, isDeadline, weekdaysOfDates, type YearFound, yearOf } from './year.js';

export type { ComputedFact, DatedTime, Dating, InferredDate, UndatedTime } from './types.js';

/**
 * Works out what the reports' own words force about dates that they leave open: the year of a date that another report
 * prints in full, the end of a period of so many days, the day that is told by its distance from that end, and from
 * these the days between which a report was published. Only what follows is given, with its sum and evidence; all else
 * is listed as undecided. `groups` names the reports of one event, by siglum, and nothing passes from one to another
 * but the year of a date: that too only between reports that tell of the same persons and bodies and the same kind of
 * happening. Without groups all reports are one.
 */
export function inferDates(reports: readonly Report[], groups?: readonly (readonly string[])[]): Dating {
  const clues = new Map(reports.map((report) => [report.siglum, cluesOf(report)] as const));
  const found: Found = { facts: [], times: new DatedTimes(), undecided: [] };
  const printed = [...clues.values()].flatMap((one) => one.days).filter(({ year }) => year !== null);
  for (const group of groups ?? [reports.map(({ siglum }) => siglum)]) {
    const members = new Set(group);
    dateGroup(new Map([...clues].filter(([siglum]) => members.has(siglum))), printed, found);
  }
  const dates = reports
    .filter(({ published }) => published === null)
    .map((report) => publicationOf(report, clues.get(report.siglum), found.times, found.undecided));
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
        set.some((own) => keyOf(own) === keyOf(clue) && (clues.has(clue.report.siglum) || tellsOfTheSame(own, clue))),
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
    const from = printDay(start.year, start.month, start.day);
    const sum = `${from} + ${printCount(period.days)} = ${printDays(first + period.days)}`;
    if (years.get(keyOf(end))?.year == null)
      years.set(keyOf(end), { year: end.year, candidates: [end.year], computed: sum, evidence });
  }

  for (const clue of undated) {
    const found = years.get(keyOf(clue));
    const days = found?.year == null ? null : dayCount(found.year, clue.month, clue.day);
    if (days === null || !found) continue;
    if (clue.time.value === null)
      times.add(dated(clue, days, `year ${found.year ?? ''}: ${found.computed}`, found.evidence, 'dating/year'));
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
          [half.period.report.siglum, other.period.report.siglum],
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

function partiesOf({ parties }: Report): ReadonlySet<string> {
  return new Set(parties.filter(({ type }) => type !== 'place').map(({ name }) => name));
}

/** A day worked out, and what is said to be on it. */
interface Happening {
  readonly days: number;
  readonly computed: string;
  readonly evidence: readonly Evidence[];
  readonly subject: string;
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

function yearFact(year: number, { computed, evidence }: YearFound, set: readonly DayClue[]): ComputedFact {
  const dates = [...new Set(set.map(({ month, day }) => printDay(null, month, day)))].join(' and ');
  return {
    id: contentId('fact', 'year', dates, String(year)),
    kind: 'year',
    value: String(year),
    title: `${dates}: the year is ${year}`,
    computed,
    evidence: [...evidence, ...set.map((clue) => evidenceOf(clue.report, clue.time))].filter(isFirst),
    reports: sigla(set.map(({ report }) => report)),
    rule: 'dating/year',
  };
}

function openYear(set: readonly DayClue[], { candidates, computed }: YearFound): UndatedTime {
  const dates = [...new Set(set.map(({ month, day }) => printDay(null, month, day)))].join(' and ');
  return {
    what: `year of ${dates}`,
    why: `${computed}; that is so in ${candidates.join(', ')}`,
    candidates: candidates.map(String),
    evidence: set.map((clue) => evidenceOf(clue.report, clue.time)),
  };
}

function endOfPeriod(
  { start, period, evidence }: StartedPeriod,
  found: YearFound | undefined,
  undated: readonly DayClue[],
): ComputedFact | null {
  const year = start.year ?? found?.year ?? null;
  const first = year === null ? null : dayCount(year, start.month, start.day);
  const open = first === null ? addDaysInAnyYear(start.month, start.day, period.days) : null;
  const end = first === null ? null : first + period.days;
  // Over a leap day the sum depends on a year that no report gives.
  if (end === null && !open) return null;
  const date = end === null ? open : civilFromDays(end);
  const stated = date ? undated.filter(({ month, day }) => month === date.month && day === date.day) : [];
  const printedEnd = end === null ? printDay(null, open?.month ?? 1, open?.day ?? 1) : printDays(end);
  const sum = `${printDay(year, start.month, start.day)} + ${printCount(period.days)} = ${printedEnd}`;
  const agreed =
    stated.length > 0
      ? `; ${sigla(stated.map(({ report }) => report)).join(', ')} ${stated.length > 1 ? 'name' : 'names'} that day`
      : '';
  return {
    id: contentId('fact', 'period-end', sum),
    kind: 'period-end',
    value: end === null ? `${pad(open?.month ?? 1, 2)}-${pad(open?.day ?? 1, 2)}` : formatDays(end),
    title: `end of the ${period.days}-day ${nounAfter(period.report, period.time.end)}`,
    computed: sum + agreed,
    evidence: [...evidence, ...stated.map((clue) => evidenceOf(clue.report, clue.time))],
    reports: sigla([period.report, ...stated.map(({ report }) => report)]),
    rule: 'dating/start-plus-length',
  };
}

/** Days told by their distance from a period whose end is known. */
function happenings(
  clues: ReadonlyMap<string, Clues>,
  periods: readonly StartedPeriod[],
  years: ReadonlyMap<string, YearFound>,
  facts: ComputedFact[],
): Happening[] {
  const found: Happening[] = [];
  for (const [siglum, own] of clues) {
    for (const told of daysOfPeriods(own)) {
      const started =
        periods.find(({ period }) => period.days === told.period.days && period.report.siglum === siglum) ??
        periods.find(({ period }) => period.days === told.period.days);
      if (!started) continue;
      const year = started.start.year ?? years.get(keyOf(started.start))?.year ?? null;
      const first = year === null ? null : dayCount(year, started.start.month, started.start.day);
      if (first === null) continue;
      const edge = told.from === 'end' ? first + told.period.days : first;
      const days = edge + told.days;
      const [subject = 'day'] = told.subjects;
      const start = printDay(year, started.start.month, started.start.day);
      const sum = told.from === 'end' ? `${start} + ${printCount(told.period.days)} = ${printDays(edge)}; ` : '';
      const computed = `${sum}${told.days < 0 ? '−' : '+'} ${printCount(Math.abs(told.days))} = ${printDays(days)}`;
      const evidence = [
        ...started.evidence,
        ...told.evidence,
        ...(years.get(keyOf(started.start))?.evidence ?? []),
      ].filter(isFirst);
      found.push({ days, computed, evidence, subject });
      facts.push({
        id: contentId('fact', 'offset-day', subject, formatDays(days)),
        kind: 'offset-day',
        value: formatDays(days),
        title: `day of the ${subject}`,
        computed,
        evidence,
        reports: [siglum],
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
            `${happening.computed}; "${evidenceOf(clue.report, clue.time).exact}" is said of the ${happening.subject}`,
            [...happening.evidence, evidenceOf(clue.report, clue.time)].filter(isFirst),
            'dating/same-happening',
          ),
        );
      }
    }
  }
  // The same words with the same weekday tell of the same day: reports of one event that share a sentence.
  for (const [source, settled] of settledWeekdays(clues, times)) {
    for (const [siglum, own] of clues) {
      if (siglum === settled.report) continue;
      for (const clue of own.weekdays) {
        if (clue.older || clue.time.value !== null || clue.weekday !== source.weekday || times.of(clue)) continue;
        const words = sharedRun(source, clue);
        if (words === null) continue;
        const evidence = [...settled.evidence, evidenceOf(clue.report, clue.time)].filter(isFirst);
        times.add(
          dated(
            clue,
            countOf(settled.value),
            `${settled.report} and ${siglum} tell it in the same words ("${words}"), ` +
              `and there the day is ${printDays(countOf(settled.value))}`,
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
            `the deadline is ${printDays(countOf(match.value))}`,
            [...match.evidence, evidenceOf(clue.report, clue.time)].filter(isFirst),
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

function halfFact(
  half: number,
  whole: number,
  evidence: readonly Evidence[],
  reports: readonly string[],
): ComputedFact {
  const computed = `${half} days is half of ${whole} days`;
  return {
    id: contentId('fact', 'half-period', computed),
    kind: 'half-period',
    value: String(half),
    title: `${half} and ${whole} days`,
    computed,
    evidence,
    reports: [...new Set(reports)].sort(),
    rule: 'dating/half-of-period',
  };
}

function nounAfter(report: Report, at: number): string {
  return /^[\s-]?([A-Za-z-]{2,20})/.exec(report.text.slice(at, at + 24))?.[1]?.toLowerCase() ?? 'period';
}

function sigla(reports: readonly Report[]): string[] {
  return [...new Set(reports.map(({ siglum }) => siglum))].sort();
}

function isFirst(one: Evidence, index: number, list: readonly Evidence[]): boolean {
  return (
    list.findIndex(({ report, start, end }) => report === one.report && start === one.start && end === one.end) ===
    index
  );
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
            evidence: [...before.evidence, ...fact.evidence].filter(isFirst),
            reports: [...new Set([...before.reports, ...fact.reports])].sort(),
          }
        : fact,
    );
  }
  return [...byId.values()];
}
