import type { Item, TimelineEntry } from '../model/account.js';
import type { ComputedFact } from '../relate/dating/date.js';
import { compareText } from './context.js';

/** Events and dated commitments of a story in order of time; undated events follow. Days that Readout worked out say how. */
export function timelineOf(items: readonly Item[], facts: readonly ComputedFact[]): TimelineEntry[] {
  const told = items
    .filter(({ kind, when, dismissed }) => dismissed === null && (kind === 'event' || (kind === 'commitment' && when !== null)))
    .map(({ id, when, evidence, computed }): TimelineEntry => ({ when, items: [id], evidence, computed }));
  const computed = facts.filter(({ value }) => /^\d{4}-\d{2}-\d{2}$/.test(value)).map(({ value, title, computed: sum, evidence }): TimelineEntry => ({ when: value, items: [], evidence, computed: `${title}: ${sum}` }));
  return [...told, ...computed].sort((a, b) => Number(a.when === null) - Number(b.when === null) || compareText(a.when ?? '', b.when ?? '') || compareText(a.items[0] ?? '', b.items[0] ?? ''));
}
