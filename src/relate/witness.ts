import { FUNCTION_WORDS } from '../text/en.js';
import { type Words, wordsOf } from '../text/words.js';
import type { KeyedReport } from './keyed.js';
import { quotedRanges } from './quoted.js';

/** A report as it is compared: its words outside furniture, each with its number in the vocabulary and its nature. */
export interface Witness extends WitnessWords {
  readonly report: KeyedReport;
}

/** What of a witness does not hang on its key. */
export interface WitnessWords {
  readonly words: Words;
  /** Vocabulary number of each word. */
  readonly ids: Int32Array;
  /** `QUOTED | NAME | CONTENT` of each word. */
  readonly nature: Uint8Array;
}

/** The word stands inside quotation marks. */
export const QUOTED = 1;
/** The word is written with a capital (names, titles, and first words of sentences), or is a number. */
export const NAME = 2;
/** The word carries matter: no function word. */
export const CONTENT = 4;

/**
 * Numbers words in the order in which they are met; nothing that is found hangs on the numbers, only on which are
 * equal.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();

  get size(): number {
    return this.#ids.size;
  }

  number(form: string): number {
    const known = this.#ids.get(form);
    if (known !== undefined) return known;
    this.#ids.set(form, this.#ids.size);
    return this.#ids.size - 1;
  }
}

/** A text of which more than this is furniture has nothing else to be compared by: captions, lists. */
const MOSTLY = 0.65;

/** The words of a report, numbered. */
export function witnessWords(report: KeyedReport, vocabulary: Vocabulary): WitnessWords {
  const { text } = report;
  const skip = [...report.furniture].sort((a, b) => a.start - b.start);
  const outside = wordsOf(text, skip);
  const words =
    skip.reduce((sum, { start, end }) => sum + end - start, 0) > MOSTLY * text.length ? wordsOf(text) : outside;
  const ids = Int32Array.from(words.forms, (form) => vocabulary.number(form));
  const nature = new Uint8Array(ids.length);
  const quoted = quotedRanges(text);
  let range = 0;
  words.forms.forEach((form, i) => {
    const start = words.starts[i] ?? 0;
    while (range < quoted.length && (quoted[range]?.end ?? 0) <= start) range++;
    const within = range < quoted.length && (quoted[range]?.start ?? Infinity) <= start;
    const unit = text.charCodeAt(start);
    const capital =
      unit < 0x61 ? unit >= 0x30 && unit !== 0x27 : unit > 0x7f && text[start] !== text[start]?.toLowerCase();
    nature[i] = (within ? QUOTED : 0) | (capital ? NAME : 0) | (FUNCTION_WORDS.has(form) ? 0 : CONTENT);
  });
  return { words, ids, nature };
}
