import { contains, type Span } from '../../model/span.js';
import type { Relation } from './relation.js';

/** A relation that is kept, and the index in the same list of the one in whose content its cue stands; -1 for none. */
export interface Kept {
  readonly relation: Relation;
  readonly within: number;
}

/** Statements that may be open around a cue: deeper nesting is noise. */
const DEEPEST = 12;

/**
 * Ways of quoting that make a statement of their own inside another: a clause or quotation with its own cue and source.
 */
const CLAUSAL = new Set([
  'statement/that',
  'statement/bare',
  'statement/quote',
  'statement/colon',
  'statement/wh',
  'statement/aside',
  'act/thanked',
]);

/**
 * Weighs proposals against each other. A cue inside another's content is nested: it is kept only where it says who said
 * what in a clause of its own; attitudes and noun phrases inside reported speech are part of what is reported. Of
 * proposals with the same content the one whose rule stands earlier stays. Linear but for the depth of nesting.
 */
export function arbitrate(relations: readonly Relation[]): Kept[] {
  const ordered = relations
    .map((relation, index) => ({ relation, index, ...outer(relation) }))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.relation.rank - b.relation.rank || a.index - b.index);
  const kept: Kept[] = [];
  const open: number[] = [];
  for (const { relation, start } of ordered) {
    while (open.length && outer((kept[open[open.length - 1] as number] as Kept).relation).end <= start) open.pop();
    const twin = open.find((index) => sameContent((kept[index] as Kept).relation, relation));
    if (twin !== undefined) {
      const { relation: other, within } = kept[twin] as Kept;
      if (relation.rank < other.rank) kept[twin] = { relation, within };
      continue;
    }
    const holder = innermost(kept, open, relation);
    if (holder >= 0 && !standsNested(relation)) continue;
    kept.push({ relation, within: holder });
    open.push(kept.length - 1);
    if (open.length > 2 * DEEPEST) open.splice(0, DEEPEST);
  }
  return kept;
}

/** The open relation in whose content the cue stands; -1 when in none. */
function innermost(kept: readonly Kept[], open: readonly number[], relation: Relation): number {
  for (let i = open.length - 1; i >= 0 && open.length - i <= DEEPEST; i--) {
    const index = open[i] as number;
    const other = (kept[index] as Kept).relation;
    if (relation.cue && other.content.some((span) => contains(span, relation.cue as Span))) return index;
  }
  return -1;
}

function sameContent(a: Relation, b: Relation): boolean {
  const x = a.content[0];
  const y = b.content[0];
  return (
    x !== undefined &&
    y !== undefined &&
    a.content.length === b.content.length &&
    x.start === y.start &&
    x.end === y.end
  );
}

function standsNested(relation: Relation): boolean {
  return relation.class === 'saying' && CLAUSAL.has(relation.rule);
}

function outer({ content, source, cue }: Relation): Span {
  let start = Infinity;
  let end = 0;
  for (const span of [...content, ...source, ...(cue ? [cue] : [])]) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}
