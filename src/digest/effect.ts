import type { Digest, SectionId } from './digest.js';

const WORDS: readonly (readonly [SectionId, string])[] = [
  ['differ', 'differ'],
  ['agree', 'agree'],
  ['within', 'within one report'],
  ['due', 'due'],
  ['undecided', 'not resolved'],
  ['statements', 'statements in one report'],
  ['figures', 'figures in one report'],
  ['commitments', 'commitments in one report'],
  ['dismissed', 'set aside'],
];

/**
 * How the counts of an account moved from one digest to the next, in words; empty where none did.
 *
 * @example effectOf(before, after) // → ['differ 24 → 23']
 */
export function effectOf(before: Digest, after: Digest): readonly string[] {
  const count = (digest: Digest, id: SectionId): number =>
    digest.stories.reduce(
      (sum, { sections }) => sum + (sections.find((section) => section.id === id)?.entries.length ?? 0),
      0,
    );
  return [
    ...(before.count === after.count ? [] : [`${before.count} → ${after.count}`]),
    ...(before.stories.length === after.stories.length
      ? []
      : [`stories ${before.stories.length} → ${after.stories.length}`]),
    ...WORDS.flatMap(([id, word]) => {
      const [from, to] = [count(before, id), count(after, id)];
      return from === to ? [] : [`${word} ${from} → ${to}`];
    }),
  ];
}
