import { GRAM } from '../passage/grams.js';

/** Of so many grams in a row one at least is a fingerprint, so a shared run of `GRAM + WINDOW - 1` words has one. */
const WINDOW = 8;
/** Fingerprints and terms are whole numbers below 2^52: exact in JSON, in SQL and as a number here. */
const HIGH_BITS = 20;
const HIGH = 1 << HIGH_BITS;

/** A text as a whole number below 2^52, the same everywhere; another one for each seed. */
export function numberOf(text: string, seed = 0): number {
  return joined(hash(text, 0x811c9dc5 ^ seed, 0x01000193), hash(text, 0x9747b28c ^ seed, 0x5bd1e995));
}

/** The hashes of words by their numbers, each worked out once. */
export class WordHashes {
  #low = new Int32Array(1024);
  #high = new Int32Array(1024);
  #known = new Uint8Array(1024);

  /** Two hashes of each word, in order. */
  of(ids: Int32Array, forms: readonly string[]): { readonly low: Int32Array; readonly high: Int32Array } {
    const low = new Int32Array(ids.length);
    const high = new Int32Array(ids.length);
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k] as number;
      if (id >= this.#known.length || this.#known[id] === 0) this.#learn(id, forms[k] as string);
      low[k] = this.#low[id] as number;
      high[k] = this.#high[id] as number;
    }
    return { low, high };
  }

  #learn(id: number, form: string): void {
    while (id >= this.#known.length) {
      const [low, high, known] = [this.#low, this.#high, this.#known];
      const size = 2 * known.length;
      [this.#low, this.#high, this.#known] = [new Int32Array(size), new Int32Array(size), new Uint8Array(size)];
      this.#low.set(low);
      this.#high.set(high);
      this.#known.set(known);
    }
    this.#low[id] = hash(form, 0x2545f491, 0x01000193);
    this.#high[id] = hash(form, 0x165667b1, 0x5bd1e995);
    this.#known[id] = 1;
  }
}

/**
 * The fingerprints of a text's words, ascending, each once: of every `WINDOW` grams of `GRAM` words the one with the
 * lowest hash (winnowing, Schleimer et al. 2003). They hang on the words alone. Linear.
 */
export function fingerprints(ids: Int32Array, forms: readonly string[], hashes: WordHashes): number[] {
  const grams = gramsOf(hashes.of(ids, forms));
  const prints = new Set<number>();
  let lowest = -1;
  for (let end = Math.min(WINDOW, grams.length) - 1; end >= 0 && end < grams.length; end++) {
    const start = Math.max(0, end - WINDOW + 1);
    if (lowest < start) lowest = lowestIn(grams, start, end);
    else if ((grams[end] as number) <= (grams[lowest] as number)) lowest = end;
    prints.add(grams[lowest] as number);
  }
  return [...prints].sort((a, b) => a - b);
}

/** The place of the lowest of `[start, end]`, the last of equals. */
function lowestIn(grams: Float64Array, start: number, end: number): number {
  let lowest = start;
  for (let at = start + 1; at <= end; at++) if ((grams[at] as number) <= (grams[lowest] as number)) lowest = at;
  return lowest;
}

const BASES = [0x0019660d, 0x43fd43fd] as const;
/** What the first word of a gram counts for in each lane. */
const [FIRST_LOW, FIRST_HIGH] = BASES.map((base) => {
  let power = 1;
  for (let k = 1; k < GRAM; k++) power = Math.imul(power, base);
  return power;
}) as [number, number];

/** The hash of the gram that begins at each word, rolled from word to word (Karp & Rabin 1987). */
function gramsOf({ low, high }: { readonly low: Int32Array; readonly high: Int32Array }): Float64Array {
  const grams = new Float64Array(Math.max(0, low.length - GRAM + 1));
  let [one, other] = [0, 0];
  for (let k = 0; k < low.length; k++) {
    if (k >= GRAM) {
      one = (one - Math.imul(low[k - GRAM] as number, FIRST_LOW)) | 0;
      other = (other - Math.imul(high[k - GRAM] as number, FIRST_HIGH)) | 0;
    }
    one = (Math.imul(one, BASES[0]) + (low[k] as number)) | 0;
    other = (Math.imul(other, BASES[1]) + (high[k] as number)) | 0;
    if (k >= GRAM - 1) grams[k - GRAM + 1] = joined(one, other);
  }
  return grams;
}

function hash(text: string, seed: number, prime: number): number {
  let h = seed;
  for (let k = 0; k < text.length; k++) {
    h = Math.imul(h ^ text.charCodeAt(k), prime);
    h ^= h >>> 15;
  }
  return h;
}

function joined(low: number, high: number): number {
  const mixed = Math.imul(low ^ (low >>> 16), 0x7feb352d);
  const other = Math.imul(high ^ (high >>> 15), 0x846ca68b);
  return ((mixed ^ (mixed >>> 15)) >>> 0) * HIGH + ((other ^ (other >>> 16)) >>> (32 - HIGH_BITS));
}
