import type { Draft } from '../../model/report.js';
import { fold } from '../../text/fold.js';
import { Is, type Lexicon } from './lexicon.js';

/** How a word is written. */
export const Shape = {
  Other: 0,
  Lower: 1,
  Capital: 2,
  Capitals: 3,
  Initial: 4,
  Dotted: 5,
  Mixed: 6,
  Number: 7,
  Mark: 8,
} as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/** A word as names are made of: a token, or several joined by hyphens into one name ("Wren-Kessel", "al-Hadrim"). */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded form, by which the lists are asked. */
  readonly key: string;
  readonly shape: Shape;
  /** What the lists say of `key`. */
  readonly is: number;
  /** Words of the longest known name that begins with it; 0 where none does. */
  readonly longest: number;
  /** First of its tokens. */
  readonly token: number;
  readonly upos: string;
  /** Label of its token in the syntax, `nsubj`. */
  readonly deprel: string;
  /** True where no white space stands before it. */
  readonly glued: boolean;
}

/** A sentence as words `[first, last)`. */
export interface WordSentence {
  readonly first: number;
  readonly last: number;
  readonly heading: boolean;
  /** True where capitals say nothing: headlines in title case, lines in capitals. */
  readonly titled: boolean;
}

export interface DraftWords {
  readonly words: readonly Word[];
  readonly sentences: readonly WordSentence[];
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly token: number;
}

/** The words of a draft: its tokens, joined or split at hyphens as names need it. */
export function wordsOf(draft: Draft, lexicon: Lexicon): DraftWords {
  const words: Word[] = [];
  const sentences: WordSentence[] = [];
  const forms = new Map<string, Form>();
  for (const { first, last, paragraph } of draft.sentences) {
    const from = words.length;
    readWords(draft, piecesOf(draft, first, last), lexicon, forms, words);
    const heading = (draft.layout.paragraphs[paragraph]?.role ?? 'body') !== 'body';
    sentences.push({ first: from, last: words.length, heading, titled: isTitled(words, from, words.length, heading) });
  }
  return { words, sentences };
}

/** Tokens `[first, last)` with inner hyphens and possessive endings split off, so any tokenization gives the same. */
function piecesOf({ text, tokens }: Draft, first: number, last: number): Piece[] {
  const pieces: Piece[] = [];
  for (let token = first; token < last; token++) {
    const { start, end } = tokens[token]!;
    let from = start;
    if (end - start > 2) {
      for (let i = start + 1; i < end - 1; i++) {
        const unit = text.charCodeAt(i);
        if (isHyphen(unit) && isLetterUnit(text.charCodeAt(i - 1)) && isLetterUnit(text.charCodeAt(i + 1))) {
          pieces.push({ start: from, end: i, token }, { start: i, end: i + 1, token });
          from = i + 1;
        } else if (i === end - 2 && isApostrophe(unit) && (text.charCodeAt(i + 1) | 32) === 0x73 && i > from) {
          pieces.push({ start: from, end: i, token });
          from = i;
        }
      }
    }
    pieces.push({ start: from, end, token });
  }
  return pieces;
}

/** What is known of a written form, wherever it stands. */
interface Form {
  readonly key: string;
  readonly shape: Shape;
  readonly is: number;
  readonly longest: number;
}

function formOf(written: string, { words, longest }: Lexicon): Form {
  const key = fold(written);
  const shape = shapeOf(written);
  return {
    key,
    shape,
    is: words.get(key) ?? 0,
    longest: shape === Shape.Lower || shape === Shape.Mark ? 0 : (longest.get(key) ?? 0),
  };
}

function readWords(
  draft: Draft,
  pieces: readonly Piece[],
  lexicon: Lexicon,
  forms: Map<string, Form>,
  out: Word[],
): void {
  const { text, tokens } = draft;
  for (let i = 0; i < pieces.length; ) {
    const first = pieces[i]!;
    let next = i + 1;
    let end = first.end;
    while (next + 1 < pieces.length && joins(text, pieces, i, next, lexicon)) {
      end = pieces[next + 1]!.end;
      next += 2;
    }
    const written = text.slice(first.start, end);
    let form = forms.get(written);
    if (form === undefined) {
      form = formOf(written, lexicon);
      forms.set(written, form);
    }
    const { key, shape, is, longest } = form;
    const token = tokens[first.token]!;
    out.push({
      start: first.start,
      end,
      text: written,
      key,
      shape,
      is,
      longest,
      token: first.token,
      upos: token.upos,
      deprel: token.deprel,
      glued: i > 0 && pieces[i - 1]!.end === first.start,
    });
    i = next;
  }
}

/** True where the hyphen at piece `at` joins the word that begins at piece `from` to the piece after it. */
function joins(text: string, pieces: readonly Piece[], from: number, at: number, { words }: Lexicon): boolean {
  const left = pieces[at - 1]!;
  const hyphen = pieces[at]!;
  const right = pieces[at + 1]!;
  if (hyphen.end - hyphen.start !== 1 || !isHyphen(text.charCodeAt(hyphen.start))) return false;
  if (left.end !== hyphen.start || hyphen.end !== right.start) return false;
  const leftCapital = isUpperUnit(text.charCodeAt(left.start));
  const rightCapital = isUpperUnit(text.charCodeAt(right.start));
  const leftKey = fold(text.slice(left.start, left.end));
  const rightKey = fold(text.slice(right.start, right.end));
  const leftIs = words.get(leftKey) ?? 0;
  const rightIs = words.get(rightKey) ?? 0;
  const opens = at - 1 === from;
  if (rightCapital) {
    if (opens && !leftCapital) return ARTICLES.has(leftKey);
    // "Norland-Kessel border": two places side by side stay two names.
    const known = Is.Place | Is.Adjective;
    return !(
      (leftIs & known || /\./.test(leftKey)) &&
      (rightIs & known || /\./.test(rightKey)) &&
      !(leftIs & (Is.Male | Is.Female))
    );
  }
  if (!leftCapital && opens) return false;
  if (!isLetterUnit(text.charCodeAt(right.start))) return isDigitUnit(text.charCodeAt(right.start));
  // "Kim Il-sung" and "Pyae-hwan": a lower-case syllable inside a name; "Norland-based" is none.
  if (
    rightIs &
    (Is.CompoundTail |
      Is.Role |
      Is.BodyAppositive |
      Is.Common |
      Is.NoName |
      Is.PlaceNoun |
      Is.RoleModifier |
      Is.BodyHead |
      Is.OtherHead)
  )
    return false;
  // "Kim So-ra": an English word and a syllable that is none, behind a name.
  if (leftIs & Is.NoName && rightIs === 0 && leftKey.length + rightKey.length < 7)
    return capitalBeside(text, pieces, from - 1) && !/^(?:called|so)$/.test(rightKey);
  if (leftIs & (Is.Place | Is.Adjective | Is.NoName) || /\./.test(leftKey)) return false;
  return (
    rightKey.length <= 6 &&
    !/(?:ed|ous|ion)$/.test(rightKey) &&
    !(rightKey.length > 5 && /(?:ing|al)$/.test(rightKey)) &&
    (capitalBeside(text, pieces, from - 1) || capitalBeside(text, pieces, at + 2))
  );
}

const ARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'ul',
  'as',
  'ash',
  'an',
  'ar',
  'ad',
  'at',
  'az',
  'abu',
  'bin',
]);

function capitalBeside(text: string, pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece !== undefined && isUpperUnit(text.charCodeAt(piece.start));
}

/** A sentence whose longer words nearly all begin with capitals. */
function isTitled(words: readonly Word[], first: number, last: number, heading: boolean): boolean {
  let lower = 0;
  let upper = 0;
  for (let i = first; i < last; i++) {
    const { shape, text, upos } = words[i]!;
    if (shape === Shape.Lower) {
      if (text.length > 3 || upos === 'VERB' || upos === 'AUX' || upos === 'NOUN') lower++;
    } else if (text.length > 3 && (shape === Shape.Capital || shape === Shape.Capitals)) upper++;
  }
  if (heading) return upper > 1 && lower * 3 <= upper;
  return upper > 4 && lower === 0;
}

/** How a word is written, from its letters. */
export function shapeOf(text: string): Shape {
  let upper = 0;
  let lower = 0;
  let digit = 0;
  let dots = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x61 && unit <= 0x7a) lower++;
    else if (unit >= 0x41 && unit <= 0x5a) upper++;
    else if (isDigitUnit(unit)) digit++;
    else if (unit === 0x2e) dots++;
    else if (unit > 0x7f && isLetterUnit(unit)) {
      if (isUpperUnit(unit)) upper++;
      else lower++;
    }
  }
  if (upper + lower === 0) return digit > 0 ? Shape.Number : Shape.Mark;
  if (upper === 0) return digit > 0 ? Shape.Other : Shape.Lower;
  const firstUpper = isUpperUnit(text.charCodeAt(0));
  if (lower === 0) {
    if (upper === 1 && text.length <= 2) return Shape.Initial;
    return dots >= upper && upper > 1 ? Shape.Dotted : Shape.Capitals;
  }
  if (upper === 1 && firstUpper) return Shape.Capital;
  return Shape.Mixed;
}

export function isUpperUnit(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

function isLetterUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit === 0x2e;
  return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x206f) && unit !== 0xd7 && unit !== 0xf7;
}

function isDigitUnit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}
