import type { Draft } from '../../model/report.js';
import { english } from './en.js';
import type { Hit } from './meaning.js';
import type { Words } from './scan.js';
import { type Governors, governorsOf } from './tense-tree.js';
import { type Direction, directionAt, isSurelyAhead, presentVerbs, tenseLexiconOf } from './tense-words.js';

export type { Direction } from './tense-words.js';

/** What of a report the tense of its clauses is read from; without tokens from the words alone. */
export type TenseSource = Pick<Draft, 'text' | 'layout'> & Partial<Pick<Draft, 'tokens'>>;

/** Whether clauses tell of what was or of what is to come: the one door between times and verbs. */
export interface Tense {
  /** The direction of the clause that holds an expression. */
  readonly directionOf: (hit: Hit) => Direction;
  /** True where it looks ahead so plainly that even "Friday's summit" lies there. */
  readonly isSurelyAhead: (hit: Hit) => boolean;
}

const LEXICON = tenseLexiconOf(english.tense);

export function tenseOf(words: Words, source: TenseSource): Tense {
  const presents = presentVerbs(source);
  const governors: Governors = governorsOf(source);
  return {
    directionOf: ({ first, next }) => {
      const start = words.start[first] ?? 0;
      const end = words.end[next - 1] ?? start;
      return governors.directionOf({ start, end }) ?? directionAt(words, first, next, LEXICON, presents);
    },
    isSurelyAhead: ({ first, next }) => isSurelyAhead(words, first, next, LEXICON),
  };
}
