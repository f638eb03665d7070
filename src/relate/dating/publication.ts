import { formatDays } from '../../calendar/civil.js';
import type { Evidence } from '../../model/account.js';
import type { Report } from '../../model/report.js';
import { type Clue, type Clues, evidenceOf } from './clue.js';
import { countOf, type DatedTimes } from './dated.js';
import { printDays } from './print.js';
import { redate } from './redate.js';
import type { InferredDate, UndatedTime } from './types.js';
import { dayCount } from './year.js';

/**
 * The days between which a report was published: those on which every weekday of it that is dated otherwise would be
 * read as that date.
 */
export function publicationOf(
  report: Report,
  own: Clues | undefined,
  times: DatedTimes,
  undecided: UndatedTime[],
): InferredDate {
  const weekdays = own?.weekdays ?? [];
  const known = weekdays.flatMap((clue) => {
    const found = times.of(clue);
    return found ? [{ clue, days: countOf(found.value) }] : [];
  });
  const readings = readingsAround(
    report,
    known.map(({ days }) => days),
  );
  const kept = [...readings].filter(([, values]) =>
    known.every(({ clue, days }) => values.get(clue.time.id) === formatDays(days)),
  );
  const evidence = known.map(({ clue }) => evidenceOf(report, clue.time));
  if (known.length > 0 && kept.length === 0) {
    undecided.push({
      what: `publication of ${report.siglum}`,
      why: 'its weekdays belong to different weeks',
      candidates: [],
      evidence,
    });
    return {
      report: report.siglum,
      value: null,
      notBefore: null,
      notAfter: null,
      computed: '',
      evidence,
      rule: 'dating/none',
    };
  }
  const reasons = known
    .map(({ clue, days }) => `"${report.text.slice(clue.time.start, clue.time.end)}" is ${printDays(days)}`)
    .filter((one, index, list) => list.indexOf(one) === index);
  if (known.length === 0) {
    const latest = latestPrinted(own);
    for (const clue of weekdays) stayOpen(clue, latest?.days ?? null, undecided);
    if (!latest)
      return {
        report: report.siglum,
        value: null,
        notBefore: null,
        notAfter: null,
        computed: '',
        evidence: [],
        rule: 'dating/none',
      };
    return {
      report: report.siglum,
      value: null,
      notBefore: formatDays(latest.days),
      notAfter: null,
      computed: `it prints "${latest.evidence.exact}" as past`,
      evidence: [latest.evidence],
      rule: 'dating/after-printed-date',
    };
  }
  const days = kept.map(([day]) => day);
  const [from, to] = [Math.min(...days), Math.max(...days)];
  for (const clue of own?.all ?? [])
    settle(clue, from, to, new Set(kept.map(([, values]) => values.get(clue.time.id) ?? '')), times, undecided);
  const window = from === to ? printDays(from) : `from ${printDays(from)} to ${printDays(to)}`;
  return {
    report: report.siglum,
    value: from === to ? formatDays(from) : null,
    notBefore: formatDays(from),
    notAfter: formatDays(to),
    computed: `${reasons.join('; ')}; as it names the day by its weekday alone, it was published ${window}`,
    evidence,
    rule: 'dating/weekday-window',
  };
}

/** The report's times as each day of publication within a week of these days would have them, by day. */
function readingsAround(report: Report, days: readonly number[]): Map<number, ReadonlyMap<string, string>> {
  const readings = new Map<number, ReadonlyMap<string, string>>();
  if (days.length === 0) return readings;
  for (let day = Math.max(...days) - 7; day <= Math.min(...days) + 7; day++) {
    const { times } = redate(report, { value: formatDays(day), from: 'inferred' });
    readings.set(day, new Map(times.flatMap(({ id, value }) => (value === null ? [] : [[id, value] as const]))));
  }
  return readings;
}

function stayOpen({ report, time, older }: Clue, after: number | null, undecided: UndatedTime[]): void {
  if (time.value !== null) return;
  const own = evidenceOf(report, time);
  const why = older
    ? OLDER
    : `no date in the reports fixes its week${after === null ? '' : `; it lies after ${printDays(after)}`}`;
  undecided.push({ what: `"${own.exact}" in ${report.siglum}`, why, candidates: [], evidence: [own] });
}

const OLDER = "it stands in older copy set behind the report's own text, of another week";

/**
 * A time of a report whose days of publication are bounded: one value where all of them agree, else open with those
 * that are left.
 */
function settle(
  clue: Clue,
  from: number,
  to: number,
  left: ReadonlySet<string>,
  times: DatedTimes,
  undecided: UndatedTime[],
): void {
  const { report, time } = clue;
  if (time.value !== null || (time.type !== 'DATE' && time.type !== 'TIME') || times.of(clue)) return;
  const own = evidenceOf(report, time);
  const values = [...left].filter((value) => value !== '').sort();
  const [only] = values;
  const window =
    from === to ? `published on ${printDays(from)}` : `published from ${printDays(from)} to ${printDays(to)}`;
  if (values.length === 1 && only !== undefined && left.size === 1) {
    times.add({
      report: report.siglum,
      time: time.id,
      value: only,
      computed: `${window}, "${own.exact}" is ${countOf(only) ? printDays(countOf(only)) : only} throughout`,
      evidence: [own],
      rule: 'dating/weekday-window',
    });
  } else
    undecided.push({
      what: `"${own.exact}" in ${report.siglum}`,
      why: clue.older ? OLDER : window,
      candidates: values,
      evidence: [own],
    });
}

/** The latest full date that the report prints of something past. */
function latestPrinted(own: Clues | undefined): { readonly days: number; readonly evidence: Evidence } | null {
  let best: { days: number; evidence: Evidence } | null = null;
  for (const clue of own?.days ?? []) {
    if (clue.year === null) continue;
    const days = dayCount(clue.year, clue.month, clue.day);
    const before = clue.report.text
      .slice(Math.max(clue.sentence.start, clue.time.start - 30), clue.time.start)
      .toLowerCase();
    // A date to come bounds nothing: by, until, deadline, will.
    if (days === null || /\b(?:by|until|before|will|deadline|through)\b/.test(before)) continue;
    if (!best || days > best.days) best = { days, evidence: evidenceOf(clue.report, clue.time) };
  }
  return best;
}
