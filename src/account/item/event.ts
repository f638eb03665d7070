import type { Item, ItemDue, Mark, Reading } from '../../model/account.js';
import { textOf } from '../../model/span.js';
import type { EventGroup } from '../../relate/story.js';
import { evidenceOf, type StoryContext } from '../context.js';
import { snippet } from '../snippet.js';
import { eventWords } from '../words.js';
import { dayOf, dueAt } from './due.js';
import { finishItem } from './item.js';

/** What the reports of a story tell as having happened, one item an event. */
export function eventItems(context: StoryContext): Item[] {
  return context.relations.events.flatMap((group) => {
    const readings = readingsOf(group, context);
    const [first] = readings;
    if (!first) return [];
    const due = group.ahead ? dueOfEvent(group, context) : null;
    return [
      finishItem(
        {
          kind: 'event',
          title: titleOf(group, readings, context),
          mark: markOf(group),
          parties: group.parties,
          readings,
          computed: null,
          when: dayOf(due) ?? group.tellings.find(({ when }) => when !== null)?.when ?? null,
          due,
          rule: `event/same-${group.by}`,
        },
        context,
      ),
    ];
  });
}

/** When what is set for a day is due, by the first telling. */
function dueOfEvent({ tellings }: EventGroup, { byKey }: StoryContext): ItemDue | null {
  const [first] = tellings.filter(({ time }) => time !== null);
  const report = first && byKey.get(first.report);
  return report && first.time ? dueAt(report, first.time) : null;
}

/** Tellings on two days differ; the same words are the same. */
function markOf({ sameDay, sameWords }: EventGroup): Mark {
  if (!sameDay) return 'differs';
  return sameWords ? 'same' : 'compatible';
}

/** One reading a wording, whatever its capitals and white space. */
function readingsOf({ tellings }: EventGroup, { byKey, naming }: StoryContext): Reading[] {
  const readings = new Map<string, { text: string; evidence: Reading['evidence'][number][] }>();
  for (const { report: key, event } of tellings) {
    const report = byKey.get(key);
    if (!report) continue;
    const words = textOf(report.text, event);
    const wording = words.toLowerCase().replace(/\s+/g, ' ');
    const reading = readings.get(wording) ?? { text: snippet(words, 140), evidence: [] };
    reading.evidence.push(evidenceOf(report, event, naming));
    readings.set(wording, reading);
  }
  return [...readings.values()];
}

/** "Meeting of A and B" where people or bodies take part in it, else the shortest telling. */
function titleOf({ kind, parties }: EventGroup, readings: readonly Reading[], { relations }: StoryContext): string {
  const actors = parties
    .flatMap((id) => relations.parties.all.get(id) ?? [])
    .filter(({ type }) => type !== 'place')
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1))
    .slice(0, 3);
  const named = eventWords.title(
    kind,
    actors.map(({ name }) => name),
  );
  const shortest = readings
    .map(({ evidence }) => snippet(evidence[0]?.exact ?? '', 90))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return named ?? shortest[0] ?? '';
}
