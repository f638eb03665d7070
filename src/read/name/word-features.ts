import type { Feature } from './evidence.js';
import { Is, type Lexicon } from './lexicon.js';
import type { Piece } from './pieces.js';
import { isCapital, QUOTES, type Seen } from './runs.js';
import { Shape, type Word } from './words.js';

const GIVEN = Is.Male | Is.Female;

/** A name as its words show it. */
interface Shown {
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
  readonly start: Word;
  readonly head: Word;
  readonly capitals: number;
  /** Capitalized words that are common words; and those that no list knows. */
  readonly common: number;
  readonly unknown: number;
  /** The first word is a given name. */
  readonly gendered: boolean;
  /** "Jim Press": a given name before a weak head makes a person's name. */
  readonly personal: boolean;
}

/** What the words of a name say of its type. */
export function wordFeatures(words: readonly Word[], piece: Piece, { words: list }: Lexicon, seen: Seen): Feature[] {
  const { first, last, known } = piece;
  const shown = shownBy(words, first, last);
  const { start, head, capitals, common, gendered, personal } = shown;
  const out: Feature[] = ['bias'];
  for (let i = first; i < last; i++) out.push(...partFeatures(shown, i, known !== null, out));
  if (common > 0 && !personal) out.push(common === capitals ? 'commonOnly' : 'common');
  if (known) out.push(knownFeature(known));
  out.push(...(capitals > 1 ? longFeatures(shown, list) : singleFeatures(shown, piece, seen)));
  out.push(...mixedFeatures(shown));
  if (/\.(?:com|org|net|co|uk|gov|edu|tv|io)$/.test(head.key)) out.push('domain');
  if (head.is & Is.BodyHead && !personal) out.push('bodyHead');
  if (head.is & Is.PlaceHead) out.push('placeHead');
  if (head.is & Is.OtherHead) out.push('otherHead');
  const ending = endingFeature(head.key, capitals);
  if (ending) out.push(ending);
  if (capitals === 1 && seen.states.get(start.key) === start.key) out.push('hasAdjective');
  if (seen.lower.has(start.key) && !gendered) out.push('seenLower');
  return out;
}

function shownBy(words: readonly Word[], first: number, last: number): Shown {
  const start = words[first]!;
  const head = words[last - 1]!;
  let [capitals, common, unknown] = [0, 0, 0];
  for (let i = first; i < last; i++) {
    const word = words[i]!;
    if (!isCapital(word)) continue;
    capitals++;
    if (word.is & (Is.Common | Is.NoName) && !(word.is & GIVEN)) common++;
    else if (!(word.is & (Is.Place | Is.Adjective | Is.BodyHead | Is.PlaceHead | Is.OtherHead))) unknown++;
  }
  const gendered = (start.is & GIVEN) !== 0;
  const personal = capitals === 2 && gendered && !(start.is & (Is.Place | Is.Common)) && (head.is & Is.WeakHead) !== 0;
  return { words, first, last, start, head, capitals, common, unknown, gendered, personal };
}

/** What one word of a name says: a particle, a nickname's mark, an initial, digits, a hyphen. */
function partFeatures(
  { words, first, last }: Shown,
  at: number,
  known: boolean,
  before: readonly Feature[],
): Feature[] {
  const word = words[at]!;
  if (!isCapital(word)) {
    if (word.is & Is.Particle) return ['particle'];
    const nickname = QUOTES.has(word.text) && at > first && at + 1 < last && !before.includes('nickname');
    return nickname ? ['nickname'] : [];
  }
  const out: Feature[] = [];
  if (at + 1 < last && isInitial(word, known)) out.push('initial');
  if (/\d/.test(word.text)) out.push('digits');
  if (!word.text.includes('-')) return out;
  if (/^(?:al|el|ul|as|ash|an|ar|ad|at|az)-/i.test(word.text)) out.push('article');
  else if (/[a-z]-[a-z]/.test(word.text)) out.push('syllables');
  return out;
}

function isInitial({ shape, text, is }: Word, known: boolean): boolean {
  if (shape === Shape.Initial) return text.length === 2;
  return shape === Shape.Dotted && text.length <= 6 && !known && !(is & Is.Place);
}

function knownFeature({ type, kind }: NonNullable<Piece['known']>): Feature {
  if (type === 'organization') return 'knownBody';
  return kind === 'city' || kind === 'capital' || kind === 'division' ? 'knownCity' : 'knownPlace';
}

/** What a name of several capitalized words says. */
function longFeatures(shown: Shown, list: Lexicon['words']): Feature[] {
  const { words, first, last, start, head, gendered } = shown;
  const out: Feature[] = [];
  const opening = openingFeature(shown, list);
  if (opening) out.push(opening);
  if (head.is & Is.Surname) out.push('surname');
  if (/ing$/.test(start.key) && !gendered && !(start.is & Is.Surname)) out.push('gerund');
  if (/(?:ing|ed)$/.test(head.key) && !gendered && !(head.is & (Is.Surname | Is.BodyHead))) out.push('gerund');
  const commonStart = (start.is & Is.Common) !== 0 && !(start.is & (Is.NoName | GIVEN));
  if (last - first === 2 && commonStart && head.is & Is.Place) out.push('commonPlace');
  const size = sizeFeature(shown);
  if (size) out.push(size);
  if (/^(?:jr|sr)\.?$|^i{2,3}$|^iv$/.test(head.key) && !(words[last - 2]!.is & (Is.OtherHead | Is.Common)))
    out.push('generation');
  return out;
}

/** What the first word of a longer name says. */
function openingFeature({ start, head, gendered }: Shown, list: Lexicon['words']): Feature | null {
  if (gendered) {
    if (start.is & Is.Place) return 'givenPlace';
    return start.is & (Is.Common | Is.NoName) ? 'givenCommon' : 'given';
  }
  const hyphen = start.key.indexOf('-');
  if (start.text.includes('-') && (list.get(start.key.slice(0, hyphen)) ?? 0) & GIVEN) return 'given';
  if (isShortAcronym(start) && head.shape !== Shape.Capitals) return 'acronymFirst';
  if (start.is & Is.Place) return 'placeFirst';
  return start.is & Is.Adjective ? 'adjective' : null;
}

function isShortAcronym({ shape, text }: Word): boolean {
  return shape === Shape.Capitals && text.length > 1 && text.length < 6;
}

function sizeFeature({ capitals, common, unknown, gendered }: Shown): Feature | null {
  if (common === 0 && unknown === capitals && !gendered)
    return capitals === 2 ? 'twoUnknown' : capitals === 3 ? 'threeUnknown' : 'longName';
  return capitals > 4 ? 'longName' : null;
}

/** What a name of one capitalized word says. */
function singleFeatures({ start, capitals, gendered }: Shown, { initial }: Piece, seen: Seen): Feature[] {
  const out: Feature[] = [];
  if (gendered && !(start.is & (Is.Place | Is.Common))) out.push('givenAlone');
  if (start.is & Is.Surname) out.push('surnameAlone');
  if (initial && !seen.capital.has(start.key)) out.push('opensSentenceOnly');
  if (capitals === 1 && (start.shape === Shape.Capitals || start.shape === Shape.Dotted)) out.push('acronym');
  if (capitals === 1 && /^[A-Z]{2,}s$/.test(start.text)) out.push('acronymPlural');
  return out;
}

/** "McWren" is a family name, "NorBank" none. */
function mixedFeatures({ words, first, last, gendered }: Shown): Feature[] {
  const out: Feature[] = [];
  for (let i = first; i < last; i++) {
    const { text, shape } = words[i]!;
    if (shape !== Shape.Mixed || text.includes('-')) continue;
    if (/^(?:Mc|Mac|O['’]|D['’]|De|Du|Le|La|Fitz|Van|Di)[A-Z]/.test(text)) out.push('celtic');
    else if (!gendered || i === first) out.push('camel');
  }
  return out;
}

const ABSTRACT = /(?:tion|ment|ness|ship|ism|ity|ance|ence|ology|ics)s?$/;
const PLACES = /(?:stan|burg|burgh|ville|shire|grad|pur|abad|ford|ton|ham|wick|land|mouth|port|dorf|stadt|polis)$/;
const SURNAMES = new RegExp(
  '(?:sson|sen|son|man|berg|stein|ski|sky|vich|ovic|enko|escu|ez|idis|opoulos|yan|ov|ova|ev|eva|off|etti|elli|ini|' +
    'ardi)$',
);

/** What the last letters of a name say. */
function endingFeature(key: string, capitals: number): Feature | null {
  if (key.length <= 4) return null;
  if (ABSTRACT.test(key)) return 'abstractEnding';
  if (PLACES.test(key)) return 'placeEnding';
  if (SURNAMES.test(key)) return 'surnameEnding';
  return /[^su]s$/.test(key) && capitals > 1 ? 'plural' : null;
}
