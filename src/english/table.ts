import { mix } from './hash.js';
import type { Lookup } from './lookup.js';

/**
 * Weights of linear classifiers over hashed features, packed for reading in place: nothing is unpacked when a file is
 * loaded. The low bits of a feature's hash choose a bucket of four slots, other bits of it are kept in the slot as a
 * check, so that a look costs one line of cache and no branch. A feature that was never trained passes a check by
 * accident about once in 2,000 slots (8,000 for actions).
 */

/** Check bits of a feature: never 0, so that a slot of 0 is empty. */
function check(feature: number, bits: number): number {
  return (Math.imul(feature, 0x9e3779b1) >>> (32 - bits)) | 1;
}

/**
 * The feature of the value that comes `behind` places behind one: a value is what a template sees, a feature holds the
 * template's number too. Numbers count up from `number`; 0 where the values are features already.
 */
export function featureOf(value: number, number: number, behind: number): number {
  return number === 0 ? value : mix(number + behind, value);
}

/** Slots of a bucket: 16 bytes. */
const BUCKET = 4;

const LIST_CHECK = 12;
const ACTION_CHECK = 14;

/** What stands for the number of classes where a whole row follows: a score of 16 bits for each class. */
const ROW = 0xffff;
/** Below every sum of scores. */
const BELOW = -0x8000;

/** Scores of so many classes with what fills up a row: eight stand in a vector. */
function widthOf(classes: number): number {
  return (classes + 7) & ~7;
}

/**
 * Weights for many classes of which a feature speaks for some. A slot is check << 20 | place; at its place in `entries`
 * stands the number of classes, then for each class << 9 | weight in nine signed bits. A feature that speaks for many
 * has a row there instead. Place 0 holds an empty list.
 */
export class ClassWeights {
  private readonly mask: number;
  /** How many scores `add` takes: those of the classes, and what fills up a row. */
  readonly width: number;

  /** @param lookup adds in its room, in which all of them stand then: slots, entries, values and scores */
  constructor(
    private readonly slots: Int32Array,
    private readonly entries: Uint16Array,
    private readonly classes: number,
    private readonly lookup: Lookup | null = null,
  ) {
    this.mask = slots.length / BUCKET - 1;
    this.width = widthOf(classes);
  }

  /** Sets all scores to 0, and what fills up the row below every score. */
  clear(scores: Int16Array): void {
    scores.fill(0, 0, this.classes);
    scores.fill(BELOW, this.classes);
  }

  /**
   * Adds the weights of `values[from, to)` to `scores`; `number` is that of the first of them, as `featureOf` takes it.
   * Gives back the first of the best classes in the low eight bits, and above them by how much it leads every other.
   * The values are overwritten.
   */
  add(values: Int32Array, from: number, to: number, number: number, scores: Int16Array): number {
    const { slots, entries, mask, width, lookup } = this;
    if (lookup !== null) {
      const at = values.byteOffset;
      return lookup.classes(
        slots.byteOffset,
        mask,
        entries.byteOffset,
        at + 4 * from,
        at + 4 * to,
        number,
        scores.byteOffset,
        2 * width,
      );
    }
    for (let k = from; k < to; k++) this.addOne(featureOf(values[k]!, number, k - from), scores);
    return bestOf(scores);
  }

  private addOne(feature: number, scores: Int16Array): void {
    const { slots, entries, mask, width } = this;
    const wanted = (Math.imul(feature, 0x9e3779b1) >>> 20) | 1;
    const at = (feature & mask) << 2;
    const a = slots[at]!,
      b = slots[at + 1]!,
      c = slots[at + 2]!,
      d = slots[at + 3]!;
    // Without branches: all ones where the check agrees, else 0.
    const place =
      (a & ((((a >>> 20) ^ wanted) - 1) >> 31)) |
      (b & ((((b >>> 20) ^ wanted) - 1) >> 31)) |
      (c & ((((c >>> 20) ^ wanted) - 1) >> 31)) |
      (d & ((((d >>> 20) ^ wanted) - 1) >> 31));
    let i = place & 0xfffff;
    const count = entries[i]!;
    if (count === ROW) {
      for (let k = 0; k < width; k++) scores[k]! += entries[++i]!;
      return;
    }
    const stop = i + count;
    while (i < stop) {
      const entry = entries[++i]!;
      scores[entry >> 9]! += (entry << 23) >> 23;
    }
  }
}

/** The first of the highest scores in the low eight bits, and above them by how much it leads every other. */
function bestOf(scores: Int16Array): number {
  let k = 0;
  let most = scores[0]!;
  let second = BELOW;
  for (let i = 1; i < scores.length; i++) {
    const score = scores[i]!;
    if (score > most) {
      second = most;
      most = score;
      k = i;
    } else if (score > second) second = score;
  }
  return ((most - second) << 8) | k;
}

/**
 * Weights for the three actions of the parser, those of LEFT and RIGHT against SHIFT: check << 18 | left << 9 | right.
 */
export class ActionWeights {
  private readonly mask: number;
  /** Sums since the last `clear`. */
  left = 0;
  right = 0;

  /** @param lookup adds in its room, in which slots and values stand then */
  constructor(
    private readonly slots: Int32Array,
    private readonly lookup: Lookup | null = null,
  ) {
    this.mask = slots.length / BUCKET - 1;
  }

  clear(): void {
    this.left = 0;
    this.right = 0;
  }

  /** Adds the weights of `values[from, to)` to `left` and `right`; the rest as `ClassWeights.add` has it. */
  add(values: Int32Array, from: number, to: number, number: number): void {
    const { slots, mask, lookup } = this;
    let { left, right } = this;
    if (lookup !== null) {
      const at = values.byteOffset;
      const sums = lookup.actions(slots.byteOffset, mask, at + 4 * from, at + 4 * to, number);
      this.left = left + (sums >> 16);
      this.right = right + ((sums << 16) >> 16);
      return;
    }
    for (let k = from; k < to; k++) {
      const feature = featureOf(values[k]!, number, k - from);
      const wanted = (Math.imul(feature, 0x9e3779b1) >>> 18) | 1;
      const at = (feature & mask) << 2;
      const a = slots[at]!,
        b = slots[at + 1]!,
        c = slots[at + 2]!,
        d = slots[at + 3]!;
      const body =
        (a & ((((a >>> 18) ^ wanted) - 1) >> 31)) |
        (b & ((((b >>> 18) ^ wanted) - 1) >> 31)) |
        (c & ((((c >>> 18) ^ wanted) - 1) >> 31)) |
        (d & ((((d >>> 18) ^ wanted) - 1) >> 31));
      left += (body << 14) >> 23;
      right += (body << 23) >> 23;
    }
    this.left = left;
    this.right = right;
  }
}

/**
 * Clusters of words by the hash of the normalized word: check << 24 | topic << 12 | use, numbered from 0 in the file
 * and from 1 here.
 */
export class WordClusters {
  private readonly mask: number;

  constructor(private readonly slots: Int32Array) {
    this.mask = slots.length - 1;
  }

  /** `topic << 13 | use`, both from 1; 0 for a word in no cluster. */
  of(word: number): number {
    const { slots, mask } = this;
    const wanted = check(word, 8);
    for (let at = word & mask; ; at = (at + 1) & mask) {
      const slot = slots[at]!;
      if (slot === 0) return 0;
      if (slot >>> 24 === wanted) return ((((slot >>> 12) & 0xfff) + 1) << 13) | ((slot & 0xfff) + 1);
    }
  }
}

/** One feature's weights: `[class, weight]` each, a weight from -256 to 255. */
export type PackedFeature = readonly [feature: number, weights: readonly (readonly [number, number])[]];

/** From so many classes on a feature has a row. Measured: with 10 to 40 reading takes the same time. */
const LEAST_ROW = 16;

/**
 * What `ClassWeights` reads, in at most 2^`bits` slots. Features come in order of importance: those that find no room
 * are left out.
 */
export function packClassWeights(
  features: readonly PackedFeature[],
  bits: number,
  classes: number,
): [Int32Array, Uint16Array] {
  const slots = new Int32Array(1 << bits);
  const entries: number[] = [0];
  for (const [feature, weights] of features) {
    if (entries.length + weights.length >= 1 << 20) break;
    const at = place(slots, feature, LIST_CHECK);
    if (at < 0) continue;
    slots[at] = (check(feature, LIST_CHECK) << 20) | entries.length;
    entries.push(...packedList(weights, classes));
  }
  return [slots, Uint16Array.from(entries)];
}

/** Weights as a list of the classes they speak for, or as a row of all. */
function packedList(weights: PackedFeature[1], classes: number): number[] {
  if (weights.length < LEAST_ROW) return [weights.length, ...weights.map(([k, weight]) => (k << 9) | (weight & 0x1ff))];
  const row = Array<number>(widthOf(classes)).fill(0);
  for (const [k, weight] of weights) row[k] = weight & 0xffff;
  return [ROW, ...row];
}

/** What `ActionWeights` reads: features with the weights of LEFT and RIGHT, in order of importance. */
export function packActionWeights(features: readonly (readonly [number, number, number])[], bits: number): Int32Array {
  const slots = new Int32Array(1 << bits);
  for (const [feature, left, right] of features) {
    const at = place(slots, feature, ACTION_CHECK);
    if (at >= 0) slots[at] = (check(feature, ACTION_CHECK) << 18) | ((left & 0x1ff) << 9) | (right & 0x1ff);
  }
  return slots;
}

/**
 * A free slot of the feature's bucket; -1 when it is full or holds a feature with the same check, which could not be
 * told apart.
 */
function place(slots: Int32Array, feature: number, bits: number): number {
  const at = (feature & (slots.length / BUCKET - 1)) * BUCKET;
  const wanted = check(feature, bits);
  for (let i = at; i < at + BUCKET; i++) {
    if (slots[i] === 0) return i;
    if (slots[i]! >>> (32 - bits) === wanted) return -1;
  }
  return -1;
}

/** What `WordClusters` reads: hash of the word, topic and use, both from 0 to 4095. */
export function packClusters(words: readonly (readonly [number, number, number])[]): Int32Array {
  let size = 16;
  while (words.length > 0.75 * size) size *= 2;
  const slots = new Int32Array(size);
  for (const [word, topic, use] of words) {
    const wanted = check(word, 8);
    let at = word & (size - 1);
    while (slots[at] !== 0 && slots[at]! >>> 24 !== wanted) at = (at + 1) & (size - 1);
    if (slots[at] === 0) slots[at] = (wanted << 24) | (topic << 12) | use;
  }
  return slots;
}
