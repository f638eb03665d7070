import type { Draft } from '../../model/report.js';
import { classify, type NamedRun } from './classify.js';
import type { Candidate } from './context.js';
import type { Lexicon } from './lexicon.js';
import { type Piece, piecesOf } from './pieces.js';
import { runsOf, type Seen, seenIn } from './runs.js';
import { spotTitled } from './titled.js';
import { type DraftWords, Shape, type Word, wordsOf } from './words.js';

/** The names of a draft with their types, in order, and everything they were found from. */
export interface Spotted extends DraftWords {
  readonly seen: Seen;
  /** All pieces of all runs, in order: names, roles, adjectives. */
  readonly pieces: readonly Piece[];
  readonly named: readonly NamedRun[];
}

/** The candidates for names in running text, in order, and all pieces that the runs fall into. */
export interface Candidates extends DraftWords {
  readonly seen: Seen;
  readonly pieces: readonly Piece[];
  readonly candidates: readonly Candidate[];
}

/** Finds what may be a name. Where a report has running text, headlines in title case are left for later. */
export function candidatesOf(draft: Draft, lexicon: Lexicon): Candidates {
  const { words, sentences } = wordsOf(draft, lexicon);
  const seen = seenIn(words, sentences);
  const pieces: Piece[] = [];
  const candidates: Candidate[] = [];
  const plain = sentences.some(({ titled }) => !titled);
  for (const sentence of sentences) {
    if (sentence.titled && plain) continue;
    for (const run of runsOf(words, sentence, lexicon, seen)) {
      let before: Piece | null = pieces[pieces.length - 1] ?? null;
      for (const piece of withAdministration(words, piecesOf(words, run, lexicon, seen), sentence.last)) {
        pieces.push(piece);
        if (piece.kind === 'name') candidates.push({ piece, sentence, before });
        before = piece;
      }
    }
  }
  return { words, sentences, seen, pieces, candidates };
}

/** Finds the names of persons, bodies and places, without yet saying which stand for the same party. */
export function spotNames(draft: Draft, lexicon: Lexicon): Spotted {
  const { words, sentences, seen, pieces, candidates } = candidatesOf(draft, lexicon);
  const plain = sentences.some(({ titled }) => !titled);
  const named = classify(words, candidates, lexicon, seen);
  if (plain && sentences.some(({ titled }) => titled)) {
    for (const one of spotTitled(words, sentences, named, lexicon, seen)) named.push(one);
    named.sort((a, b) => a.candidate.piece.first - b.candidate.piece.first);
  }
  return { words, sentences, seen, pieces, named };
}

/** "the Wren administration": a head of state's name and the noun after it name the body that governs. */
function withAdministration(words: readonly Word[], pieces: Piece[], last: number): Piece[] {
  const end = pieces[pieces.length - 1];
  const next = end && end.last < last ? words[end.last]! : null;
  if (!end || next?.key !== 'administration' || next.shape !== Shape.Lower || end.kind !== 'name' || end.type !== null)
    return pieces;
  return [...pieces.slice(0, -1), { ...end, last: end.last + 1, type: 'organization', rule: 'name/administration' }];
}
