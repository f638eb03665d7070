/** Two things that belong together, by their numbers, and how strongly. */
export interface ValuedPair {
  readonly a: number;
  readonly b: number;
  /** Millionths, 0 and more. */
  readonly value: number;
}

/** A block of more reports than this is parted where its links are weakest ... */
export const MOST = 1000;
/** ... step by step, in millionths, up to where reports are plainly of one matter. */
const STEP = 20_000;
const PLAINLY = 500_000;

/**
 * The components of a graph of `count` things: each a list of numbers, ascending, in the order of their first. A
 * component of more than `most` things is parted: links under a threshold are left out, and the threshold is raised by
 * steps of 20,000 until the parts are small enough or all links left are of 500,000 and more. Depends on the links as a
 * set. Near linear in the links.
 *
 * @example components(4, [{ a: 0, b: 1, value: 600_000 }, { a: 1, b: 2, value: 50_000 }]) // [[0, 1, 2], [3]]
 */
export function components(count: number, links: readonly ValuedPair[], most = MOST): number[][] {
  const blocks: number[][] = [];
  let waiting = [{ members: Array.from({ length: count }, (_, i) => i), links, least: 0 }];
  while (waiting.length > 0) {
    const next: typeof waiting = [];
    for (const { members, links: inside, least } of waiting)
      for (const part of partsOf(members, inside))
        if (part.members.length <= most || least >= PLAINLY) blocks.push(part.members);
        else next.push(weakened(part, least));
    waiting = next;
  }
  return blocks.sort((p, q) => (p[0] as number) - (q[0] as number));
}

interface Part {
  readonly members: number[];
  readonly links: readonly ValuedPair[];
}

/** A part without its weakest links: the threshold is the next step that leaves one out. */
function weakened({ members, links }: Part, least: number): Part & { readonly least: number } {
  let lowest = Infinity;
  for (const { value } of links) lowest = Math.min(lowest, value);
  const step = Math.max(least + STEP, (Math.floor(lowest / STEP) + 1) * STEP);
  const threshold = Math.min(step, PLAINLY);
  return { members, links: links.filter(({ value }) => value >= threshold), least: threshold };
}

/** The components of some things, with the links inside each. */
function partsOf(members: readonly number[], links: readonly ValuedPair[]): Part[] {
  const place = new Map(members.map((member, k) => [member, k] as const));
  const root = Int32Array.from(members, (_, k) => k);
  for (const { a, b } of links) {
    const [x, y] = [rootOf(root, place.get(a) as number), rootOf(root, place.get(b) as number)];
    root[Math.max(x, y)] = Math.min(x, y);
  }
  const parts = new Map<number, { members: number[]; links: ValuedPair[] }>();
  members.forEach((member, k) => {
    const own = rootOf(root, k);
    const part = parts.get(own);
    if (part) part.members.push(member);
    else parts.set(own, { members: [member], links: [] });
  });
  for (const link of links) parts.get(rootOf(root, place.get(link.a) as number))?.links.push(link);
  return [...parts.values()];
}

function rootOf(root: Int32Array, k: number): number {
  let at = k;
  while (root[at] !== at) {
    root[at] = root[root[at] as number] as number;
    at = root[at] as number;
  }
  return at;
}
