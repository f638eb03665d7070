import { formatDays, mondayOf } from '../calendar/civil.js';
import type { Item, TimelineEntry } from '../model/account.js';
import { KINDS } from '../model/kinds.js';
import { compareText } from '../model/order.js';
import type { ComputedFact } from '../relate/story.js';
import type { Naming } from './naming.js';
import { dayWords, factWords } from './words.js';

/**
 * Events and dated commitments of a story in order of time; undated events follow. Days that Readout worked out say
 * how.
 */
export function timelineOf(items: readonly Item[], facts: readonly ComputedFact[], naming: Naming): TimelineEntry[] {
  const told = items
    .filter(
      ({ kind, when, dismissed }) =>
        dismissed === null &&
        (KINDS[kind].timeline === 'always' || (KINDS[kind].timeline === 'dated' && when !== null)),
    )
    .map(({ id, when, evidence, computed }): TimelineEntry => ({ when, items: [id], evidence, computed }));
  const computed = facts
    .filter(({ value }) => /^\d{4}-\d{2}-\d{2}$/.test(value))
    .map(
      ({ value, of, grounds, evidence }): TimelineEntry => ({
        when: value,
        items: [],
        evidence: evidence.map(naming.cite),
        computed: `${factWords(of, naming)}: ${dayWords(grounds, naming)}`,
      }),
    );
  return [...told, ...computed].sort(
    (a, b) =>
      Number(a.when === null) - Number(b.when === null) ||
      compareText(firstDay(a.when), firstDay(b.when)) ||
      compareText(a.when ?? '', b.when ?? '') ||
      compareText(a.items[0] ?? '', b.items[0] ?? ''),
  );
}

/**
 * The first day that a TIMEX3 date covers, for the order: a week by its Monday, a month and a year by their first day.
 */
function firstDay(when: string | null): string {
  const [, year, week] = /^(\d{4})-W(\d{2})/.exec(when ?? '') ?? [];
  if (year && week) return formatDays(mondayOf({ year: Number(year), week: Number(week) }));
  const [, season] = /^\d{4}-(SP|SU|FA|WI|Q\d|H\d)/.exec(when ?? '') ?? [];
  if (season) return `${when?.slice(0, 4)}-${SEASONS[season] ?? '01'}-00`;
  return `${when ?? ''}-00-00`.slice(0, 10);
}

const SEASONS: Readonly<Record<string, string>> = {
  SP: '03',
  SU: '06',
  FA: '09',
  WI: '12',
  Q1: '01',
  Q2: '04',
  Q3: '07',
  Q4: '10',
  H1: '01',
  H2: '07',
};
