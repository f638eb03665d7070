/** How alike two things are, more than 0; pairs not listed are not alike at all. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly value: number;
}

/**
 * Groups things by average link (UPGMA, Sokal & Michener 1958): the two groups whose members are most alike on average are joined,
 * as long as that average is at least `threshold`. Gives the group of each thing, named by its lowest member.
 * `sizes[i]` says for how many things `i` stands. Equal averages are joined in the order of the things. Near linear in the links.
 */
export function averageLink(sizes: readonly number[], links: readonly Link[], threshold: number): number[] {
  const size = Float64Array.from(sizes);
  const version = new Int32Array(sizes.length);
  const near: Map<number, number>[] = sizes.map(() => new Map());
  const queue = new Queue();
  for (const { a, b, value } of links) {
    const weight = value * (size[a] as number) * (size[b] as number);
    near[a]?.set(b, weight);
    near[b]?.set(a, weight);
    if (value >= threshold) queue.push({ value, a: Math.min(a, b), b: Math.max(a, b), stamp: 0 });
  }
  const group = sizes.map((_, i) => i);
  for (let top = queue.pop(); top; top = queue.pop()) {
    const { a, b } = top;
    if (group[a] !== a || group[b] !== b || top.stamp !== stampOf(version, a, b)) continue;
    group[b] = a;
    size[a] = (size[a] as number) + (size[b] as number);
    version[a] = (version[a] as number) + 1;
    const [mine, theirs] = [near[a] as Map<number, number>, near[b] as Map<number, number>];
    mine.delete(b);
    for (const [other, weight] of theirs) {
      near[other]?.delete(b);
      if (other === a) continue;
      mine.set(other, (mine.get(other) ?? 0) + weight);
    }
    theirs.clear();
    for (const [other, weight] of mine) {
      near[other]?.set(a, weight);
      const value = weight / ((size[a] as number) * (size[other] as number));
      if (value >= threshold) queue.push({ value, a: Math.min(a, other), b: Math.max(a, other), stamp: stampOf(version, a, other) });
    }
  }
  return group.map((_, i) => root(group, i));
}

function stampOf(version: Int32Array, a: number, b: number): number {
  return (version[a] as number) + (version[b] as number);
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
