import type { Report } from '../../model/report.js';
import { TOPIC } from '../story/group.js';
import { PROPER, type Profile, profileOf, Stems } from '../story/profile.js';
import { type Bag, bagOf } from '../story/vectors.js';
import { Vocabulary, type Witness, witnessWords } from '../witness.js';
import { fingerprints, numberOf, WordHashes } from './prints.js';

/**
 * What a report is found by, and all that is needed to say which reports it can have to do with: numbers only, the same
 * in every run and on every machine, whatever other reports there are.
 */
export interface Signature {
  /** Day of publication, counted from 1970-01-01; null where it is not known. */
  readonly day: number | null;
  /** Fingerprints of its text, ascending: whole numbers below 2^52. A shared run of 13 words has one at least. */
  readonly prints: readonly number[];
  /** The terms that tell most of what it is about, ascending: whole numbers below 2^52. */
  readonly terms: readonly number[];
  /** Weight of each term, 1 to 1000: thousandths of the length of the whole report's vector. */
  readonly weights: readonly number[];
}

/** Terms kept of a report, the weightiest. */
const TERMS = 64;
const THOUSANDTHS = 1000;

/**
 * The signature of a report. How common a word is comes from a fixed table of English, so nothing of it hangs on other
 * reports. Linear in the text.
 *
 * @example signatureOf(readReport(document, english)).prints.length // about a number for every 4 or 5 words
 */
export function signatureOf(report: Omit<Report, 'siglum'>): Signature {
  const keyed = { ...report, key: report.id };
  const witness: Witness = { report: keyed, ...witnessWords(keyed, new Vocabulary()) };
  const stems = new Stems();
  const profile = profileOf(witness, stems);
  return new Signatures(stems).of(witness, profile, bagOf(profile, TOPIC));
}

/** Makes signatures of witnesses whose words and stems are numbered together: each is hashed once. */
export class Signatures {
  readonly #hashes = new WordHashes();
  readonly #stems: Stems;
  readonly #terms: [number[], number[]] = [[], []];

  constructor(stems: Stems) {
    this.#stems = stems;
  }

  /** The signature of a witness with its profile and its terms. */
  of({ words, ids }: Witness, profile: Profile, bag: Bag): Signature {
    const weighed = weigh(bag, this.#stems, (stemmed, part) => this.#term(stemmed, part))
      .sort((p, q) => q.weight - p.weight || p.term - q.term)
      .slice(0, TERMS)
      .sort((p, q) => p.term - q.term);
    return {
      day: profile.published,
      prints: fingerprints(ids, words.forms, this.#hashes),
      terms: weighed.map(({ term }) => term),
      weights: weighed.map(({ weight }) => weight),
    };
  }

  #term(stemmed: number, part: 0 | 1): number {
    return (this.#terms[part][stemmed] ??= numberOf(this.#stems.names[stemmed] as string, part));
  }
}

interface Weighed {
  readonly term: number;
  readonly weight: number;
}

/** A key of a bag is so many times the number of a stem, and its kind: 0 for the stem, `PROPER` for it as a name. */
const KINDS = 3;

/** The terms of a bag with their weights, as the first look for topics weighs them when nothing was counted. */
function weigh({ keys, times }: Bag, stems: Stems, termOf: (stemmed: number, part: 0 | 1) => number): Weighed[] {
  const values = Float64Array.from(keys, (key, k) => {
    const background = stems.background[Math.floor(key / KINDS)] as number;
    return (1 + Math.log(times[k] as number)) * -Math.log(background);
  });
  const length = [0, 0];
  const isName = (key: number): 0 | 1 => (key % KINDS === PROPER ? 1 : 0);
  keys.forEach((key, k) => {
    length[isName(key)] = (length[isName(key)] as number) + (values[k] as number) ** 2;
  });
  const scale = [TOPIC.words, TOPIC.names].map((share, part) =>
    Math.sqrt(share / Math.max(length[part] as number, 1e-9)),
  );
  return Array.from(keys, (key, k) => {
    const part = isName(key);
    const weight = Math.round(THOUSANDTHS * (values[k] as number) * (scale[part] as number));
    return { term: termOf(Math.floor(key / KINDS), part), weight };
  }).filter(({ weight }) => weight > 0);
}
