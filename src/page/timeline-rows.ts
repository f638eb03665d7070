import { daysOf } from '../digest/dates.js';
import type { Evidence, Item, Story, TimelineEntry } from '../model/account.js';
import type { Report, Time } from '../model/report.js';

/** What stands on a timeline at one time: told or due, worked out, or the publication of reports. */
export interface Row {
  readonly kind: 'told' | 'due' | 'computed' | 'published';
  /** TIMEX3; null when no date could be given. */
  readonly when: string | null;
  readonly item: Item | null;
  readonly evidence: readonly Evidence[];
  readonly computed: string | null;
  /** Sigla of the reports that were published then. */
  readonly sigla: readonly string[];
  /** Where reports give it different dates: each with those who do. */
  readonly dates: readonly { readonly value: string; readonly sigla: readonly string[] }[];
  /** Days over which a period runs that ends then, where the reports give its start and length. */
  readonly period: { readonly first: number; readonly last: number } | null;
}

/** Everything that has its place in time, the undated last; publications stand among what is told. */
export function rowsOf(story: Story, reports: readonly Report[]): Row[] {
  const items = new Map(story.items.map((item) => [item.id, item]));
  const members = reports.filter(({ siglum }) => story.reports.includes(siglum));
  const told = story.timeline.map((entry): Row => {
    const item = items.get(entry.items[0] ?? '') ?? null;
    return {
      kind: item === null ? 'computed' : item.kind === 'commitment' ? 'due' : 'told',
      when: entry.when,
      item,
      evidence: entry.evidence,
      computed: entry.computed,
      sigla: [],
      dates: item ? datesOf(item, members) : [],
      period: item === null ? periodOf(entry, reports) : null,
    };
  });
  const days = new Map<string, string[]>();
  for (const { siglum, published } of members)
    if (published) days.set(published.value, [...(days.get(published.value) ?? []), siglum]);
  const published = [...days].map(
    ([when, sigla]): Row => ({
      kind: 'published',
      when,
      item: null,
      evidence: [],
      computed: null,
      sigla,
      dates: [],
      period: null,
    }),
  );
  const order = new Map([...told, ...published].map((row, index) => [row, index]));
  return [...told, ...published].sort(
    (a, b) => firstOf(a) - firstOf(b) || lastOf(a) - lastOf(b) || (order.get(a) ?? 0) - (order.get(b) ?? 0),
  );
}

function firstOf({ when }: Row): number {
  return when === null ? Number.MAX_SAFE_INTEGER : (daysOf(when)?.first ?? Number.MAX_SAFE_INTEGER - 1);
}

function lastOf({ when }: Row): number {
  return when === null ? 0 : (daysOf(when)?.last ?? 0);
}

/** The dates that the reports give an item, where they give it more than one. */
function datesOf(item: Item, reports: readonly Report[]): Row['dates'] {
  const dates = new Map<string, Set<string>>();
  for (const { report: siglum, start, end } of item.evidence) {
    const report = reports.find((one) => one.siglum === siglum);
    const ids =
      item.kind === 'event'
        ? (report?.events ?? []).flatMap((one) => (one.start === start && one.end === end ? [one.time] : []))
        : (report?.commitments ?? []).flatMap((one) => (one.start === start && one.end === end ? [one.due] : []));
    for (const { id, value } of report?.times ?? [])
      if (value !== null && ids.includes(id) && daysOf(value))
        dates.set(value, (dates.get(value) ?? new Set()).add(siglum));
  }
  const list = [...dates].map(([value, sigla]) => ({ value, sigla: [...sigla] }));
  return apart(list.map(({ value }) => value)) ? list : [];
}

/** True where some two of the dates have no day in common. */
function apart(values: readonly string[]): boolean {
  const spans = values.flatMap((value) => daysOf(value) ?? []);
  return Math.max(...spans.map(({ first }) => first)) > Math.min(...spans.map(({ last }) => last));
}

/** The period that a day was worked out from: its evidence has the length and a first day that fit the day. */
function periodOf(entry: TimelineEntry, reports: readonly Report[]): Row['period'] {
  const last = entry.when === null ? null : daysOf(entry.when);
  if (!last) return null;
  const times = entry.evidence.flatMap((one) => timeAt(one, reports) ?? []);
  for (const { value } of times) {
    const [, count, unit] = /^P(\d{1,4})([DW])$/.exec(value ?? '') ?? [];
    if (!count) continue;
    const first = last.first - Number(count) * (unit === 'W' ? 7 : 1);
    if (times.some((time) => time.value !== null && daysOf(time.value)?.first === first))
      return { first, last: last.first };
  }
  return null;
}

function timeAt({ report, start, end }: Evidence, reports: readonly Report[]): Time | undefined {
  return reports
    .find(({ siglum }) => siglum === report)
    ?.times.find((time) => time.start === start && time.end === end);
}
