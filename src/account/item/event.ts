import type { Item } from '../../model/account.js';
import { textOf } from '../../model/span.js';
import { type EventTelling, matchEvents } from '../../relate/event/match.js';
import { evidenceOf, type StoryContext } from '../context.js';
import { snippet } from '../snippet.js';
import { finishItem } from './item.js';

/** What the reports of a story tell as having happened, one item an event. */
export function eventItems(context: StoryContext): Item[] {
  const reports = new Map(context.reports.map((report) => [report.siglum, report]));
  return matchEvents(context.reports, context.partyOf).flatMap(({ tellings, kind, why }) => {
    const readings = tellings.flatMap(({ siglum, event }) => {
      const report = reports.get(siglum);
      return report ? [{ text: snippet(textOf(report.text, event), 140), evidence: [evidenceOf(report, event)] }] : [];
    });
    const parties = [
      ...new Set(
        tellings.flatMap(({ siglum, event }) => event.parties.flatMap((party) => context.partyOf(siglum, party) ?? [])),
      ),
    ].sort();
    const when = tellings.find((telling) => telling.when !== null)?.when ?? null;
    const first = readings[0];
    if (!first) return [];
    return [
      finishItem(
        {
          kind: 'event',
          title: titleOf(tellings, kind, parties, context) ?? first.text,
          mark: marksAgree(tellings) ? 'compatible' : 'differs',
          parties,
          readings,
          computed: null,
          when,
          rule: `event/${why.startsWith('the same day') ? 'same-day' : 'same-parties'}`,
        },
        context,
      ),
    ];
  });
}

/**
 * "Meeting of A and B" where people or bodies take part in a kind of happening that has a name of its own, else the
 * shortest telling.
 */
function titleOf(
  tellings: readonly EventTelling[],
  kind: string,
  parties: readonly string[],
  context: StoryContext,
): string | null {
  const actors = parties
    .flatMap((id) => context.parties.get(id) ?? [])
    .filter(({ type }) => type !== 'place')
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1))
    .slice(0, 3);
  const [first, ...others] = actors.map(({ name }) => name);
  if (kind === 'meeting' && first !== undefined && others.length > 0)
    return `Meeting of ${[first, ...others.slice(0, -1)].join(', ')} and ${others[others.length - 1]}`;
  const shortest = tellings
    .flatMap(({ siglum, event }) => {
      const report = context.reports.find((one) => one.siglum === siglum);
      return report ? [snippet(textOf(report.text, event), 90)] : [];
    })
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return shortest[0] ?? null;
}

function marksAgree(tellings: readonly EventTelling[]): boolean {
  const days = new Set(tellings.flatMap(({ when }) => (when === null ? [] : [when.slice(0, 10)])));
  return days.size < 2;
}
