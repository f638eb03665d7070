import { showDate } from '../digest/dates.js';
import type { Entry, Section, SectionId, StoryDigest } from '../digest/digest.js';
import { type Nearness, nearness, seenFrom, type Today } from '../digest/today.js';
import { EntryLine, type Links } from './parts.js';

/** What stands over the lines of a section in the brief. */
const SHORT: Readonly<Partial<Record<SectionId, string>>> = {
  differ: 'They differ',
  due: 'Due',
  compliance: 'How it is said to stand',
  within: 'Within one report',
  agree: 'They agree',
};

/**
 * What a reader wants to know first: do they agree, what needs my eyes, what is due; then the ten lines of the brief,
 * each with the ways to its words.
 */
export function Brief({
  story,
  links,
  today,
}: {
  readonly story: StoryDigest;
  readonly links: Links;
  /** The day from which what is due is seen. */
  readonly today: Today | null;
}) {
  const runs = runsOf(story, today);
  return (
    <div class="brief">
      <Answers story={story} today={today} />
      {runs.length === 0 ? null : (
        <div class="lines">
          {runs.map(({ section, entries }) => (
            <div key={section.id}>
              <h2>
                {SHORT[section.id] ?? section.title}
                {section.entries.length > entries.length ? ` (${entries.length} of ${section.entries.length})` : ''}
              </h2>
              <ul class="items">
                {entries.map((entry, index) => (
                  <EntryLine entry={dated(entry)} links={links} shape="line" key={index} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** What is still to come before what is past, each with its day seen from today. */
function comingFirst(due: readonly Entry[], today: Today | null, count: number): Entry[] {
  const past = (entry: Entry): boolean => nearness(entry.when, today) === 'past';
  return [...seenFrom([...due.filter((entry) => !past(entry)), ...due.filter(past)].slice(0, count), today)];
}

/** The lines of the brief, section by section; of what is due what is to come first. */
export function runsOf(
  { brief, sections }: StoryDigest,
  today: Today | null,
): { section: Section; entries: Entry[] }[] {
  const runs: { section: Section; entries: Entry[] }[] = [];
  for (const { section: id, entry } of brief) {
    const section = sections.find((one) => one.id === id);
    const found = section?.entries[entry];
    if (!section || !found) continue;
    const last = runs[runs.length - 1];
    if (last?.section === section) last.entries.push(found);
    else runs.push({ section, entries: [found] });
  }
  return runs.map(({ section, entries }) => ({
    section,
    entries: section.id === 'due' ? comingFirst(section.entries, today, entries.length) : entries,
  }));
}

/** An entry that stands without its heading has it before its title: the day, or whose keeping is meant. */
function dated(entry: Entry): Entry {
  return entry.group === null ? entry : { ...entry, title: `${entry.group}: ${entry.title}` };
}

/** What is due, seen from a day: how many, the next, how many of them are past. */
function dueWords(due: readonly Entry[], today: Today | null): string {
  if (due.length === 0) return 'Nothing with a date.';
  const near = due.map(({ when }) => nearness(when, today));
  const next = due.find((_, index) => near[index] === 'week' || near[index] === 'later')?.when ?? null;
  const count = (one: Nearness): number => near.filter((other) => other === one).length;
  return `${[
    `${due.length}`,
    next === null ? '' : `next ${showDate(next)}`,
    count('week') === 0 ? '' : count('week') === 1 ? 'within a week' : `${count('week')} within a week`,
    count('past') > 0 ? `${count('past')} past` : '',
  ]
    .filter(Boolean)
    .join(', ')}.`;
}

function Answers({ story, today }: { readonly story: StoryDigest; readonly today: Today | null }) {
  const count = (id: SectionId): number => story.sections.find((section) => section.id === id)?.entries.length ?? 0;
  const [differ, agree, within, open] = [count('differ'), count('agree'), count('within'), count('undecided')];
  const due = story.sections.find(({ id }) => id === 'due')?.entries ?? [];
  const eyes = [
    differ > 0 ? `${differ} ${differ === 1 ? 'difference' : 'differences'}` : '',
    within > 0 ? `${within} within one report` : '',
    open > 0 ? `${open} not resolved` : '',
  ].filter(Boolean);
  return (
    <dl class="answers">
      <div>
        <dt>Do they agree?</dt>
        <dd>
          {story.count.startsWith('1 report ')
            ? 'One report: nothing to compare.'
            : `Agree in ${agree === 0 ? 'nothing' : agree}, differ in ${differ === 0 ? 'nothing' : differ}.`}
        </dd>
      </div>
      <div>
        <dt>What needs my eyes?</dt>
        <dd>{eyes.length === 0 ? 'Nothing was found.' : `${eyes.join(', ')}.`}</dd>
      </div>
      <div>
        <dt>What is due?</dt>
        <dd>{dueWords(due, today)}</dd>
      </div>
    </dl>
  );
}
