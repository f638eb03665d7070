import { formatDays } from '../../calendar/civil.js';
import { type KeyedReport, type Place, placeIn } from '../keyed.js';
import type { Clue, Clues } from './clue.js';
import { countOf, type DatedTimes } from './dated.js';
import { redate } from './redate.js';
import type { DayGround, InferredDate, OpenGround, UndatedTime } from './types.js';
import { dayCount } from './year.js';

/**
 * The days between which a report was published: those on which every weekday of it that is dated otherwise would be
 * read as that date.
 */
export function publicationOf(
  report: KeyedReport,
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
  const evidence = known.map(({ clue }) => placeIn(report, clue.time));
  const none = { report: report.key, value: null, notBefore: null, notAfter: null, grounds: [], rule: 'dating/none' };
  if (known.length > 0 && kept.length === 0) {
    const of = { kind: 'publication', report: report.key } as const;
    undecided.push({ of, why: { kind: 'other-weeks' }, candidates: [], evidence });
    return { ...none, evidence };
  }
  if (known.length === 0) {
    const latest = latestPrinted(own);
    const after = latest === null ? null : formatDays(latest.days);
    for (const clue of weekdays) stayOpen(clue, after, undecided);
    if (!latest) return { ...none, evidence: [] };
    const { at } = latest;
    const grounds: DayGround[] = [{ kind: 'past', at }];
    return { ...none, notBefore: after, grounds, evidence: [at], rule: 'dating/after-printed-date' };
  }
  const days = kept.map(([day]) => day);
  const window = { from: formatDays(Math.min(...days)), to: formatDays(Math.max(...days)) };
  for (const clue of own?.all ?? [])
    settle(clue, window, new Set(kept.map(([, values]) => values.get(clue.time.id) ?? '')), times, undecided);
  return {
    report: report.key,
    value: window.from === window.to ? window.from : null,
    notBefore: window.from,
    notAfter: window.to,
    grounds: [
      ...known.map((one): DayGround => {
        return { kind: 'weekday-is', at: placeIn(report, one.clue.time), day: formatDays(one.days) };
      }),
      { kind: 'window', ...window },
    ],
    evidence,
    rule: 'dating/weekday-window',
  };
}

/** The report's times as each day of publication within a week of these days would have them, by day. */
function readingsAround(report: KeyedReport, days: readonly number[]): Map<number, ReadonlyMap<string, string>> {
  const readings = new Map<number, ReadonlyMap<string, string>>();
  if (days.length === 0) return readings;
  for (let day = Math.max(...days) - 7; day <= Math.min(...days) + 7; day++) {
    const { times } = redate(report, { value: formatDays(day), from: 'inferred' });
    readings.set(day, new Map(times.flatMap(({ id, value }) => (value === null ? [] : [[id, value] as const]))));
  }
  return readings;
}

function stayOpen({ report, time, older }: Clue, after: string | null, undecided: UndatedTime[]): void {
  if (time.value !== null) return;
  const at = placeIn(report, time);
  const why: OpenGround = older ? { kind: 'older-copy' } : { kind: 'no-week', after };
  undecided.push({ of: { kind: 'time', at }, why, candidates: [], evidence: [at] });
}

/** First and last day on which a report may have been published. */
interface Window {
  readonly from: string;
  readonly to: string;
}

/**
 * A time of a report whose days of publication are bounded: one value where all of them agree, else open with those
 * that are left.
 */
function settle(
  clue: Clue,
  window: Window,
  left: ReadonlySet<string>,
  times: DatedTimes,
  undecided: UndatedTime[],
): void {
  const { report, time } = clue;
  if (time.value !== null || (time.type !== 'DATE' && time.type !== 'TIME') || times.of(clue)) return;
  const at = placeIn(report, time);
  const values = [...left].filter((value) => value !== '').sort();
  const [only] = values;
  if (values.length === 1 && only !== undefined && left.size === 1) {
    times.add({
      report: report.key,
      time: time.id,
      value: only,
      grounds: [{ kind: 'throughout', at, value: only, ...window }],
      evidence: [at],
      rule: 'dating/weekday-window',
    });
  } else
    undecided.push({
      of: { kind: 'time', at },
      why: clue.older ? { kind: 'older-copy' } : { kind: 'window', ...window },
      candidates: values,
      evidence: [at],
    });
}

/** The latest full date that the report prints of something past. */
function latestPrinted(own: Clues | undefined): { readonly days: number; readonly at: Place } | null {
  let best: { days: number; at: Place } | null = null;
  for (const clue of own?.days ?? []) {
    if (clue.year === null) continue;
    const days = dayCount(clue.year, clue.month, clue.day);
    const before = clue.report.text
      .slice(Math.max(clue.sentence.start, clue.time.start - 30), clue.time.start)
      .toLowerCase();
    // A date to come bounds nothing: by, until, deadline, will.
    if (days === null || /\b(?:by|until|before|will|deadline|through)\b/.test(before)) continue;
    if (!best || days > best.days) best = { days, at: placeIn(clue.report, clue.time) };
  }
  return best;
}
