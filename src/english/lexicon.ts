import { hashRange, mix } from './hash.js';
import { markOf } from './marks.js';
import { wordFormOf } from './word-form.js';
import type { WordType } from './word-type.js';

const MOST_TYPES = 1 << 16;
/** Words made to collide are described anew each time instead of being looked for ever longer. */
const MOST_PROBES = 32;

/** Clusters of words by the hash of the normalized word: `topic << 13 | use`, both from 1; 0 for a word in none. */
export interface Clusters {
  of(word: number): number;
}

/**
 * The word types met so far, found by the characters of a text without cutting them out. Bounded: what it holds changes
 * speed only, never a result.
 */
export class Lexicon {
  private slots: (WordType | undefined)[] = Array<WordType | undefined>(4 * MOST_TYPES).fill(undefined);
  private size = 0;

  constructor(
    private readonly closed: ReadonlyMap<string, number>,
    private readonly clusters: Clusters,
  ) {}

  /** The type of the word that stands at `[start, end)` of `text`. */
  typeAt(text: string, start: number, end: number): WordType {
    const mask = this.slots.length - 1;
    const first = hashRange(text, start, end) & mask;
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const at = (first + probe) & mask;
      const type = this.slots[at];
      if (type === undefined) return this.add(text.slice(start, end), at);
      if (isAt(type.text, text, start, end)) return type;
    }
    return this.describe(text.slice(start, end));
  }

  typeOf(word: string): WordType {
    return this.typeAt(word, 0, word.length);
  }

  private add(word: string, at: number): WordType {
    const type = this.describe(word);
    if (this.size >= MOST_TYPES) {
      this.slots.fill(undefined);
      this.size = 0;
      at = hashRange(word, 0, word.length) & (this.slots.length - 1);
    }
    this.slots[at] = type;
    this.size++;
    return type;
  }

  private describe(word: string): WordType {
    return describe(word, this.closed.get(word) ?? -1, this.clusters);
  }
}

/** True when `word` is what stands at `[start, end)` of `text`. */
function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

export function describe(text: string, tag: number, clusters: Clusters): WordType {
  const norm = normalized(text);
  const n = norm.length;
  const shape = shapeOf(text);
  const suffix = (k: number): number => (n < k ? 0 : mix(k, hashRange(norm, n - k, n)));
  const prefix = (k: number): number => (n < k ? 0 : mix(k + 8, hashRange(norm, 0, k)));
  const hash = hashRange(norm, 0, n);
  const cluster = clusters.of(hash);
  return {
    text,
    norm: hash,
    shape: hashRange(shape, 0, shape.length),
    shortShape: hashRange(shape, 0, Math.min(3, shape.length)),
    suffix1: suffix(1),
    suffix2: suffix(2),
    suffix3: suffix(3),
    suffix4: suffix(4),
    prefix1: prefix(1),
    prefix2: prefix(2),
    prefix3: prefix(3),
    topic: cluster >>> 13,
    use: cluster & 0x1fff,
    tag,
    form: wordFormOf(text, norm),
    mark: markOf(text),
    lemmaTag: -1,
    lemma: '',
    scores: null,
  };
}

/** The form in which a word is looked up: lower case, straight marks, a run of digits as one `0`. */
export function normalized(text: string): string {
  let out = '';
  const lower = text.length > 64 ? text.slice(0, 64).toLowerCase() : text.toLowerCase();
  let inDigits = false;
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if (isDigit(unit)) {
      if (!inDigits) out += '0';
      inDigits = true;
      continue;
    }
    if (inDigits && (unit === 0x2c || unit === 0x2e) && isDigit(lower.charCodeAt(i + 1))) continue;
    inDigits = false;
    if (unit === 0x2019 || unit === 0x2018 || unit === 0x60) out += "'";
    else if (unit === 0x201c || unit === 0x201d || unit === 0xab || unit === 0xbb || unit === 0x201e) out += '"';
    else if (unit === 0x2013 || unit === 0x2014) out += '-';
    else if (unit === 0x2026) out += '...';
    else out += lower[i];
  }
  return out;
}

function isDigit(unit: number): boolean {
  return 0x30 <= unit && unit <= 0x39;
}

/** Capitals `X`, small letters `x`, digits `d`, other units themselves; runs cut at two. */
function shapeOf(text: string): string {
  let out = '';
  let last = '';
  let run = 0;
  for (let i = 0; i < text.length && i < 64; i++) {
    const unit = text[i]!;
    const upper = unit.toUpperCase();
    const lower = unit.toLowerCase();
    const kind = isDigit(unit.charCodeAt(0)) ? 'd' : upper === lower ? unit : unit === upper ? 'X' : 'x';
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) out += kind;
  }
  return out;
}
