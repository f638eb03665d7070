import type { PartyType } from '../../model/report.js';
import { keyOf, type NamedRun } from './classify.js';
import { Is, type Known, type Lexicon } from './lexicon.js';
import { isCapital, knownAt, type Seen } from './runs.js';
import { Shape, type Word, type WordSentence } from './words.js';

interface Found {
  readonly last: number;
  readonly type: PartyType;
  readonly known: Known | null;
}

/**
 * Names in headlines in title case and in lines in capitals, where a capital tells nothing: names that the running text
 * or the lists know, and given names with a word behind them that the running text never writes small.
 */
export function spotTitled(
  words: readonly Word[],
  sentences: readonly WordSentence[],
  named: readonly NamedRun[],
  lexicon: Lexicon,
  seen: Seen,
): NamedRun[] {
  const types = new Map<string, PartyType>();
  const most = new Map<string, number>();
  for (const {
    type,
    candidate: { piece },
  } of named) {
    const key = keyOf(words, piece.first, piece.last);
    types.set(key, type);
    const first = words[piece.first]!.key;
    most.set(first, Math.max(most.get(first) ?? 0, piece.last - piece.first));
    // A headline uses the family name of someone named in full below.
    const end = words[piece.last - 1]!;
    if (
      type === 'person' &&
      piece.last - piece.first > 1 &&
      !(end.is & (Is.Common | Is.NoName)) &&
      !types.has(end.key)
    ) {
      types.set(end.key, type);
      most.set(end.key, Math.max(most.get(end.key) ?? 0, 1));
    }
  }
  const out: NamedRun[] = [];
  for (const sentence of sentences) {
    if (!sentence.titled) continue;
    const shouted = allCapitals(words, sentence);
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!isCapital(words[i]!)) continue;
      const found = foundAt(words, i, sentence, types, most, lexicon, seen, shouted);
      if (!found) continue;
      const piece = {
        first: i,
        last: found.last,
        kind: 'name' as const,
        type: found.type,
        known: found.known,
        initial: false,
        rule: 'name/headline',
      };
      out.push({ candidate: { piece, sentence, before: null }, type: found.type });
      i = found.last - 1;
    }
  }
  return out;
}

function foundAt(
  words: readonly Word[],
  at: number,
  { last }: WordSentence,
  types: ReadonlyMap<string, PartyType>,
  most: ReadonlyMap<string, number>,
  lexicon: Lexicon,
  seen: Seen,
  shouted: boolean,
): Found | null {
  const word = words[at]!;
  for (let end = Math.min(last, at + (most.get(word.key) ?? 0)); end > at; end--) {
    const type = types.get(keyOf(words, at, end));
    if (type && !(end - at === 1 && word.is & (Is.NoName | Is.Calendar)))
      return { last: end, type, known: lexicon.known.get(keyOf(words, at, end)) ?? null };
  }
  const known = knownAt(words, at, last, lexicon);
  if (
    known &&
    known.known.kind !== 'adjective' &&
    !(shouted && known.known.caps && word.is & Is.NoName) &&
    (known.last - at > 1 || !(word.is & (Is.Common | Is.BodyHead)))
  ) {
    return { last: known.last, type: known.known.type, known: known.known };
  }
  const next = at + 1 < last ? words[at + 1]! : null;
  const given = word.is & (Is.Male | Is.Female) && !(word.is & (Is.Common | Is.NoName | Is.Place));
  if (
    given &&
    next &&
    isCapital(next) &&
    !seen.lower.has(next.key) &&
    !(next.is & (Is.Common | Is.NoName | Is.Role | Is.BodyHead | Is.OtherHead | Is.Speech)) &&
    (next.is & Is.Surname || next.upos === 'PROPN') &&
    !/s$/.test(next.key)
  ) {
    return { last: at + 2, type: 'person', known: null };
  }
  return null;
}

function allCapitals(words: readonly Word[], { first, last }: WordSentence): boolean {
  for (let i = first; i < last; i++) if (words[i]!.shape === Shape.Capital && words[i]!.text.length > 3) return false;
  return true;
}
