/** How alike two things are, more than 0; pairs not listed are not alike at all. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly value: number;
}

/**
 * Groups things by average link (UPGMA, Sokal & Michener 1958): the two groups whose members are most alike on average
 * are joined, as long as that average is at least `threshold`. Gives the group of each thing, named by its lowest
 * member. Equal averages are joined in the order of the things. Near linear in the links.
 *
 * Where only the nearest things of each were looked for, `floors[i]` is the least likeness that was kept for thing `i`,
 * and two things that both have a floor and no link count as alike to `UNSEEN` of the lower one; 0 for a thing of which
 * every link is listed.
 *
 * Where each thing stands for several that are one, `sizes` says for how many, and a link is between all of both.
 */
export function averageLink(
  count: number,
  links: readonly Link[],
  threshold: number,
  floors: readonly number[] = [],
  sizes: readonly number[] = [],
): number[] {
  const groups: Group[] = Array.from({ length: count }, (_, i) => ({
    size: sizes[i] ?? 1,
    open: (floors[i] ?? 0) > 0 ? 1 : 0,
    floor: floors[i] ?? 0,
    version: 0,
    near: new Map(),
  }));
  const queue = new Queue();
  const offer = (a: number, b: number): void => {
    const [x, y] = [groups[a] as Group, groups[b] as Group];
    const value = average(x, y, x.near.get(b) as Tie);
    if (value >= threshold) queue.push({ value, a: Math.min(a, b), b: Math.max(a, b), stamp: x.version + y.version });
  };
  for (const { a, b, value } of links) {
    const both = (floors[a] ?? 0) > 0 && (floors[b] ?? 0) > 0 ? 1 : 0;
    const sum = value * (sizes[a] ?? 1) * (sizes[b] ?? 1);
    groups[a]?.near.set(b, { sum, seen: both });
    groups[b]?.near.set(a, { sum, seen: both });
    offer(a, b);
  }
  const group = groups.map((_, i) => i);
  for (let top = queue.pop(); top; top = queue.pop()) {
    const { a, b } = top;
    const [x, y] = [groups[a] as Group, groups[b] as Group];
    if (group[a] !== a || group[b] !== b || top.stamp !== x.version + y.version) continue;
    group[b] = a;
    x.size += y.size;
    x.open += y.open;
    x.floor += y.floor;
    x.version++;
    x.near.delete(b);
    for (const [other, tie] of y.near) {
      const third = groups[other] as Group;
      third.near.delete(b);
      if (other === a) continue;
      const mine = x.near.get(other);
      const joint = mine ? { sum: mine.sum + tie.sum, seen: mine.seen + tie.seen } : tie;
      x.near.set(other, joint);
    }
    y.near.clear();
    for (const [other, tie] of x.near) {
      groups[other]?.near.set(a, tie);
      offer(a, other);
    }
  }
  return group.map((_, i) => root(group, i));
}

/** Two things of which nothing is known are held to be this much of the lower floor alike. */
const UNSEEN = 0.7;

/** Links between two groups: their sum, and how many of them are between things with floors. */
interface Tie {
  readonly sum: number;
  readonly seen: number;
}

interface Group {
  size: number;
  /** Members with a floor, and the sum of their floors. */
  open: number;
  floor: number;
  version: number;
  readonly near: Map<number, Tie>;
}

function average(x: Group, y: Group, { sum, seen }: Tie): number {
  const unseen = x.open * y.open - seen;
  const floor = unseen > 0 ? UNSEEN * unseen * Math.min(x.floor / x.open, y.floor / y.open) : 0;
  return (sum + floor) / (x.size * y.size);
}

function root(group: number[], i: number): number {
  let at = i;
  while (group[at] !== at) at = group[at] as number;
  group[i] = at;
  return at;
}

interface Entry extends Link {
  readonly stamp: number;
}

/** A binary heap: highest value first, then lowest `a`, then lowest `b`. */
class Queue {
  readonly #heap: Entry[] = [];

  push(entry: Entry): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(entry);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!before(entry, heap[up] as Entry)) break;
      heap[at] = heap[up] as Entry;
      at = up;
    }
    heap[at] = entry;
  }

  pop(): Entry | null {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (!top || !last) return null;
    if (heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1] as Entry, heap[child] as Entry)) child++;
      if (!before(heap[child] as Entry, last)) break;
      heap[at] = heap[child] as Entry;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}

function before(x: Entry, y: Entry): boolean {
  return x.value !== y.value ? x.value > y.value : x.a !== y.a ? x.a < y.a : x.b < y.b;
}
