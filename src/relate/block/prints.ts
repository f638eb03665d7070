import { GRAM } from '../passage/grams.js';

/** Of so many grams in a row one at least is a fingerprint, so a shared run of `GRAM + WINDOW - 1` words has one. */
const WINDOW = 8;
/** Fingerprints and terms are whole numbers below 2^52: exact in JSON, in SQL and as a number here. */
const HIGH_BITS = 20;
const HIGH = 1 << HIGH_BITS;

/** A text as a whole number below 2^52, the same everywhere. */
export function numberOf(text: string, seed = 0): number {
  let low = 0x811c9dc5 ^ seed;
  let high = 0x9747b28c ^ seed;
  for (let k = 0; k < text.length; k++) {
    const unit = text.charCodeAt(k);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    high ^= high >>> 15;
  }
  return joined(low, high);
}

/**
 * The fingerprints of a text's words, ascending, each once: of every `WINDOW` grams of `GRAM` words the one with the
 * lowest hash (winnowing, Schleimer et al. 2003). They hang on the words alone. Linear.
 */
export function fingerprints(forms: readonly string[]): number[] {
  const hashes = Float64Array.from({ length: Math.max(0, forms.length - GRAM + 1) });
  const words = forms.map((form) => numberOf(form));
  for (let at = 0; at < hashes.length; at++) hashes[at] = gramAt(words, at);
  const prints = new Set<number>();
  let lowest = -1;
  for (let end = Math.min(WINDOW, hashes.length) - 1; end >= 0 && end < hashes.length; end++) {
    const start = Math.max(0, end - WINDOW + 1);
    if (lowest < start) lowest = lowestIn(hashes, start, end);
    else if ((hashes[end] as number) <= (hashes[lowest] as number)) lowest = end;
    prints.add(hashes[lowest] as number);
  }
  return [...prints].sort((a, b) => a - b);
}

/** The place of the lowest of `[start, end]`, the last of equals. */
function lowestIn(hashes: Float64Array, start: number, end: number): number {
  let lowest = start;
  for (let at = start + 1; at <= end; at++) if ((hashes[at] as number) <= (hashes[lowest] as number)) lowest = at;
  return lowest;
}

function gramAt(words: readonly number[], at: number): number {
  let low = 0x2545f491;
  let high = 0x165667b1;
  for (let k = at; k < at + GRAM; k++) {
    const word = words[k] as number;
    low = Math.imul(low ^ (word % 0x100000000 | 0), 0x85ebca6b);
    low ^= low >>> 13;
    high = Math.imul(high ^ Math.floor(word / HIGH), 0xc2b2ae35);
    high ^= high >>> 16;
  }
  return joined(low, high);
}

function joined(low: number, high: number): number {
  const mixed = Math.imul(low ^ (low >>> 16), 0x7feb352d);
  const other = Math.imul(high ^ (high >>> 15), 0x846ca68b);
  return ((mixed ^ (mixed >>> 15)) >>> 0) * HIGH + ((other ^ (other >>> 16)) >>> (32 - HIGH_BITS));
}
