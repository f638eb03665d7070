/**
 * A run of words as two texts have it: in the same form, in another form (case, quotation marks, punctuation), or
 * otherwise.
 */
export interface Collated {
  readonly kind: 'same' | 'form' | 'differ';
  /** As the one has it, as the other has it; together the runs are both texts, every character of them. */
  readonly a: string;
  readonly b: string;
}

interface Word {
  readonly text: string;
  readonly key: string;
}

/** More products of lengths than this are not tabled; longer texts are first cut at words that both have once. */
const TABLE = 1_000_000;

/** Fewer equal words than this between larger differences are chance, not a shared reading. */
const KEPT = 3;

/**
 * Sets two texts beside each other word by word: a longest common subsequence of words without their outer marks and
 * case (dynamic programming; long texts are cut at words that stand once in both, in the order of both: Cohen's
 * patience diff).
 *
 * @example collate('In view of it', 'in sight of it') // → form In|in, differ view|sight, same "of it"
 */
export function collate(a: string, b: string): Collated[] {
  return joined(tidied(joined(aligned(words(a), words(b)))));
}

function aligned(a: readonly Word[], b: readonly Word[]): Collated[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head]?.key === b[head]?.key) head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail]?.key === b[b.length - 1 - tail]?.key
  )
    tail++;
  const inner = middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return [
    ...pairs(a.slice(0, head), b.slice(0, head)),
    ...inner,
    ...pairs(a.slice(a.length - tail), b.slice(b.length - tail)),
  ];
}

function middle(a: readonly Word[], b: readonly Word[]): Collated[] {
  if (a.length === 0 || b.length === 0 || a.length * b.length <= TABLE) return tabled(a, b);
  const anchors = onceInBoth(a, b);
  if (anchors.length === 0) return [{ kind: 'differ', a: text(a), b: text(b) }];
  const runs: Collated[] = [];
  let [i, j] = [0, 0];
  for (const [atA, atB] of anchors) {
    const [left, right] = [a.slice(i, atA), b.slice(j, atB)];
    runs.push(
      ...(left.length * right.length <= TABLE
        ? tabled(left, right)
        : [{ kind: 'differ' as const, a: text(left), b: text(right) }]),
      ...pairs(a.slice(atA, atA + 1), b.slice(atB, atB + 1)),
    );
    [i, j] = [atA + 1, atB + 1];
  }
  const [left, right] = [a.slice(i), b.slice(j)];
  return [
    ...runs,
    ...(left.length * right.length <= TABLE
      ? tabled(left, right)
      : [{ kind: 'differ' as const, a: text(left), b: text(right) }]),
  ];
}

function tabled(a: readonly Word[], b: readonly Word[]): Collated[] {
  if (a.length === 0 && b.length === 0) return [];
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length - 1; 0 <= i; i--)
    for (let j = b.length - 1; 0 <= j; j--)
      table[i * width + j] = a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const runs: Collated[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    if (one && other && one.key === other.key) {
      for (const run of pairs([one], [other])) runs.push(run);
      i++;
      j++;
    } else if (one && (!other || at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ kind: 'differ', a: one.text, b: '' });
      i++;
    } else if (other) {
      runs.push({ kind: 'differ', a: '', b: other.text });
      j++;
    }
  }
  return runs;
}

/** Positions of words that stand once in each, as far as they keep one order: a longest rising run of them. */
function onceInBoth(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const once = (words: readonly Word[]): Map<string, number> => {
    const seen = new Map<string, number>();
    words.forEach(({ key }, index) => seen.set(key, seen.has(key) ? -1 : index));
    return seen;
  };
  const inB = once(b);
  const both = [...once(a)].flatMap(([key, atA]): [number, number][] => {
    const atB = inB.get(key) ?? -1;
    return atA >= 0 && atB >= 0 ? [[atA, atB]] : [];
  });
  return rising(both.map(([, atB]) => atB)).flatMap((index) => (both[index] ? [both[index]] : []));
}

/**
 * Indexes of the heaviest strictly rising subsequence; without weights the longest. The best of all that end below a
 * value is kept in a Fenwick tree over the sorted values, so n log n.
 */
export function rising(values: readonly number[], weights: readonly number[] = []): number[] {
  const sorted = [...new Set(values)].sort((x, y) => x - y);
  const ranks = new Map(sorted.map((value, index) => [value, index + 1]));
  const tree = new Array<number>(sorted.length + 1).fill(-1);
  const total: number[] = [];
  const before: number[] = [];
  const better = (one: number, other: number): number => ((total[other] ?? 0) > (total[one] ?? 0) ? other : one);
  let best = -1;
  values.forEach((value, index) => {
    const rank = ranks.get(value) ?? 1;
    let last = -1;
    for (let at = rank - 1; 0 < at; at -= at & -at) last = better(last, tree[at] ?? -1);
    total[index] = (total[last] ?? 0) + (weights[index] ?? 1);
    before[index] = last;
    for (let at = rank; at < tree.length; at += at & -at) tree[at] = better(tree[at] ?? -1, index);
    best = better(best, index);
  });
  const found: number[] = [];
  for (let at = best; 0 <= at; at = before[at] ?? -1) found.push(at);
  return found.reverse();
}

/** Equal words side by side: of the same form or not. White space is no difference. */
function pairs(a: readonly Word[], b: readonly Word[]): Collated[] {
  return a.map((one, index) => {
    const other = b[index] ?? one;
    return { kind: one.text.trim() === other.text.trim() ? 'same' : 'form', a: one.text, b: other.text };
  });
}

/**
 * One or two equal words between larger differences on both sides count with these: they would only scatter the marks.
 */
function tidied(runs: readonly Collated[]): Collated[] {
  return runs.map((run, index) => {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    if (run.kind === 'differ' || before?.kind !== 'differ' || after?.kind !== 'differ') return run;
    const size = count(run.a);
    const around = Math.min(Math.max(count(before.a), count(before.b)), Math.max(count(after.a), count(after.b)));
    return size < KEPT && size < around ? { ...run, kind: 'differ' } : run;
  });
}

function joined(runs: readonly Collated[]): Collated[] {
  const out: { kind: Collated['kind']; a: string; b: string }[] = [];
  for (const run of runs) {
    const last = out[out.length - 1];
    if (last && last.kind === run.kind) {
      last.a += run.a;
      last.b += run.b;
    } else out.push({ ...run });
  }
  return out;
}

function words(text: string): Word[] {
  return (text.match(/^\s+|\S+\s*/g) ?? []).map((word) => ({ text: word, key: keyOf(word) }));
}

/** A word for comparison: lower case, without marks around it; a mark alone is itself. */
function keyOf(word: string): string {
  const plain = word.trim().toLowerCase().replace(/[’‘]/g, "'");
  const bare = plain.replace(/^[^\p{L}\p{N}$€£%]+|[^\p{L}\p{N}%]+$/gu, '');
  return bare === '' ? plain.replace(/[“”„«»]/g, '"') : bare;
}

function text(words: readonly Word[]): string {
  return words.map((word) => word.text).join('');
}

/** Words of a text, counted by white space. */
export function count(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
