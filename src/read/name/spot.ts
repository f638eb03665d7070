import type { Draft } from '../../model/report.js';
import { classify, type NamedRun } from './classify.js';
import type { Candidate } from './context.js';
import type { Lexicon } from './lexicon.js';
import { piecesOf, type Piece } from './pieces.js';
import { runsOf, seenIn, type Seen } from './runs.js';
import { wordsOf, type DraftWords } from './words.js';

/** The names of a draft with their types, in order, and everything they were found from. */
export interface Spotted extends DraftWords {
  readonly seen: Seen;
  /** All pieces of all runs, in order: names, roles, adjectives. */
  readonly pieces: readonly Piece[];
  readonly named: readonly NamedRun[];
}

/** Finds the names of persons, bodies and places, without yet saying which stand for the same party. */
export function spotNames(draft: Draft, lexicon: Lexicon): Spotted {
  const { words, sentences } = wordsOf(draft, lexicon);
  const seen = seenIn(words, sentences);
  const pieces: Piece[] = [];
  const candidates: Candidate[] = [];
  for (const sentence of sentences) {
    for (const run of runsOf(words, sentence, lexicon, seen)) {
      let before: Piece | null = pieces[pieces.length - 1] ?? null;
      for (const piece of piecesOf(words, run, lexicon, seen)) {
        pieces.push(piece);
        if (piece.kind === 'name') candidates.push({ piece, sentence, before });
        before = piece;
      }
    }
  }
  return { words, sentences, seen, pieces, named: classify(words, candidates, lexicon, seen) };
}
