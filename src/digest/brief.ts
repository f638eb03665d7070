/** The sections of a digest, by name. */
export type SectionId =
  | 'differ'
  | 'due'
  | 'compliance'
  | 'agreements'
  | 'agree'
  | 'within'
  | 'statements'
  | 'figures'
  | 'commitments'
  | 'events'
  | 'lineage'
  | 'timeline'
  | 'undecided'
  | 'dismissed';

/** A line of the brief: an entry by its place in its section. */
export interface BriefLine {
  /** The section. */
  readonly section: SectionId;
  /** Place of the entry in it, from 0. */
  readonly entry: number;
}

/** Lines of a brief. */
const LINES = 10;

/** So many lines a section may have while others still have some to give. */
const SHARES: readonly (readonly [SectionId, number])[] = [
  ['differ', 5],
  ['due', 2],
  ['compliance', 1],
  ['within', 1],
  ['agree', 1],
];

/**
 * What the first screen holds, ten lines at most: what differs first, then what is due, how it stands, what a report
 * has against itself, what agrees. Lines that a section does not need go to the sections after it, in the same order.
 */
export function briefOf(
  sections: readonly { readonly id: SectionId; readonly entries: readonly unknown[] }[],
): BriefLine[] {
  const count = (id: SectionId): number => sections.find((section) => section.id === id)?.entries.length ?? 0;
  const given = new Map(SHARES.map(([id, share]) => [id, Math.min(share, count(id))]));
  let left = LINES - [...given.values()].reduce((sum, one) => sum + one, 0);
  for (const [id] of SHARES) {
    const more = Math.min(left, count(id) - given.get(id)!);
    given.set(id, given.get(id)! + more);
    left -= more;
  }
  return SHARES.flatMap(([section]) => Array.from({ length: given.get(section)! }, (_, entry) => ({ section, entry })));
}
