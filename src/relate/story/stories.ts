import { contentId } from '../../text/hash.js';
import type { Sharing } from '../passage/align.js';
import type { StoryGroup } from '../relate.js';
import { bySiglum, compareSigla } from '../siglum.js';
import type { Witness } from '../witness.js';
import { groupStories } from './group.js';
import { profileOf, Stems } from './profile.js';

/** The stories of witnesses (in an order that does not depend on how they were given), in the order of their first sigla. */
export function storiesOf(witnesses: readonly Witness[], sharings: readonly Sharing[]): StoryGroup[] {
  const stems = new Stems();
  const profiles = witnesses.map((witness) => profileOf(witness, stems));
  const length = (i: number): number => Math.max(1, witnesses[i]?.ids.length ?? 1);
  const { story } = groupStories(profiles, stems.names, sharings.map(({ a, b, words }) => ({ a, b, share: words / Math.min(length(a), length(b)) })));
  const members = new Map<number, Witness[]>();
  story.forEach((name, i) => members.set(name, [...(members.get(name) ?? []), witnesses[i] as Witness]));
  return [...members.values()]
    .map((group): StoryGroup => {
      const reports = group.map(({ report }) => report).sort(bySiglum);
      return { id: contentId('story', ...reports.map(({ id }) => id).sort()), reports: reports.map(({ siglum }) => siglum), others: [], reasons: [] };
    })
    .sort((p, q) => compareSigla(p.reports[0] ?? '', q.reports[0] ?? ''));
}
