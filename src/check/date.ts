import type { FindingKind } from '../model/check.js';
import type { Time } from '../model/report.js';
import { overlaps, type Span } from '../model/span.js';
import type { KeyedReport } from '../relate/story.js';
import { counterpart, type Desk, type Found, stretchesAt } from './desk.js';

const FOLLOWS = 0.6;
/** Places of one day that are shown, at most. */
const SHOWN = 6;

interface Placed {
  readonly report: KeyedReport;
  readonly time: Time;
}

/** Every date of the draft against the sources: first where its sentence follows one of theirs, else anywhere. */
export function checkDates(desk: Desk): Found[] {
  const byValue = new Map<string, Placed[]>();
  for (const report of desk.sources)
    for (const time of report.times) {
      if (!isDay(time) || time.value === null) continue;
      const list = byValue.get(dayOf(time.value));
      if (!list) byValue.set(dayOf(time.value), [{ report, time }]);
      else if (list.length < SHOWN) list.push({ report, time });
    }
  return desk.draft.times.filter(isDay).map((time) => checkDate(desk, byValue, time));
}

/** A day, month or year: no length, no "now". */
function isDay({ type, known, value }: Time): boolean {
  const dated = known.some((part) => part === 'day' || part === 'weekday' || part === 'month' || part === 'year');
  return (type === 'DATE' || type === 'TIME') && (dated || (value !== null && /^\d{4}-\d\d-\d\d/.test(value)));
}

function dayOf(value: string): string {
  return value.slice(0, 10);
}

function checkDate(desk: Desk, byValue: ReadonlyMap<string, readonly Placed[]>, time: Time): Found {
  const here = countered(desk, time);
  const stretch: Span = { start: time.start, end: time.end };
  const of = (finding: FindingKind, placed: readonly Placed[], note?: string): Found => ({
    kind: 'date',
    stretch,
    findings: [finding],
    places: placed.map(({ report, time: { start, end } }) => ({ report, span: { start, end } })),
    ...(note === undefined ? {} : { note }),
  });
  const words = desk.draft.text.slice(time.start, time.end);
  const same = here.filter((one) => isSame(words, time, one));
  if (same.length > 0) return of('same', same);
  const [near] = here;
  if (near) {
    if (isPart(time.value, near.time.value) || isInWords(words, time, near)) return of('compatible', here);
    const theirs = near.report.text.slice(near.time.start, near.time.end);
    return of('day-differs', here, `“${told(words, time)}”, the source “${told(theirs, near.time)}”`);
  }
  if (time.value === null) return of('not-resolved', [], 'the draft gives no day to count from');
  const elsewhere = byValue.get(dayOf(time.value)) ?? [];
  return of(elsewhere.length > 0 ? 'same' : 'not-in-sources', elsewhere);
}

/** One day; where either cannot be resolved, one wording. */
function isSame(words: string, { value }: Time, { report, time }: Placed): boolean {
  if (value !== null && time.value !== null) return dayOf(value) === dayOf(time.value);
  return plain(words) === plain(report.text.slice(time.start, time.end));
}

/** A weekday for which the draft gives no day to count from, named in the words of the source: "Thursday, Aug. 1". */
function isInWords(words: string, { value }: Time, { report, time }: Placed): boolean {
  if (value !== null) return false;
  return ` ${plain(report.text.slice(time.start, time.end))} `.includes(` ${plain(words)} `);
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[.,]/g, '').replace(/\s+/g, ' ');
}

/** One is a part of the other: a day of its month. */
function isPart(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && (a.startsWith(b) || b.startsWith(a));
}

function told(words: string, { value }: Time): string {
  return value === null || value === words ? words : `${words} (${value})`;
}

/** The dates at the same place of the sentences that the draft's sentence follows. */
function countered(desk: Desk, time: Time): Placed[] {
  return stretchesAt(desk, time).flatMap((stretch) =>
    stretch.places
      .filter(({ share }) => share >= FOLLOWS)
      .flatMap((place) => {
        const span = counterpart(stretch, place, time);
        const { report } = place.source;
        const other = span && report.times.find((one) => isDay(one) && overlaps(one, span));
        return other ? [{ report, time: other }] : [];
      }),
  );
}
