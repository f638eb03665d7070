import type { Feature } from './evidence.js';
import { Is, type Lexicon } from './lexicon.js';
import type { Piece } from './pieces.js';
import { isCapital, QUOTES, type Seen } from './runs.js';
import { Shape, type Word, type WordSentence } from './words.js';

/** A name in its sentence, with its neighbors among the pieces. */
export interface Candidate {
  readonly piece: Piece;
  readonly sentence: WordSentence;
  readonly before: Piece | null;
}

/** What the words of a name say of its type. */
export function wordFeatures(
  words: readonly Word[],
  { first, last, known, initial }: Piece,
  { words: list }: Lexicon,
  seen: Seen,
): Feature[] {
  const out: Feature[] = ['bias'];
  const head = words[last - 1]!;
  const start = words[first]!;
  let capitals = 0;
  let common = 0;
  let unknown = 0;
  for (let i = first; i < last; i++) {
    const word = words[i]!;
    if (!isCapital(word)) {
      if (word.is & Is.Particle) out.push('particle');
      else if (QUOTES.has(word.text) && i > first && i + 1 < last && !out.includes('nickname')) out.push('nickname');
      continue;
    }
    capitals++;
    if (word.is & (Is.Common | Is.NoName) && !(word.is & (Is.Male | Is.Female))) common++;
    else if (!(word.is & (Is.Place | Is.Adjective | Is.BodyHead | Is.PlaceHead | Is.OtherHead))) unknown++;
    if (
      i + 1 < last &&
      (word.shape === Shape.Initial
        ? word.text.length === 2
        : word.shape === Shape.Dotted && word.text.length <= 6 && !known && !(word.is & Is.Place))
    )
      out.push('initial');
    if (/\d/.test(word.text)) out.push('digits');
    if (word.text.includes('-')) {
      if (/^(?:al|el|ul|as|ash|an|ar|ad|at|az)-/i.test(word.text)) out.push('article');
      else if (/[a-z]-[a-z]/.test(word.text)) out.push('syllables');
    }
  }
  // "Jim Press": a given name before a weak head makes a person's name.
  const personal =
    capitals === 2 &&
    (start.is & (Is.Male | Is.Female)) !== 0 &&
    !(start.is & (Is.Place | Is.Common)) &&
    (head.is & Is.WeakHead) !== 0;
  if (common > 0 && !personal) out.push(common === capitals ? 'commonOnly' : 'common');
  if (known)
    out.push(
      known.type === 'organization'
        ? 'knownBody'
        : known.kind === 'city' || known.kind === 'capital' || known.kind === 'division'
          ? 'knownCity'
          : 'knownPlace',
    );
  const gendered = (start.is & (Is.Male | Is.Female)) !== 0;
  if (capitals > 1) {
    if (gendered)
      out.push(start.is & Is.Place ? 'givenPlace' : start.is & (Is.Common | Is.NoName) ? 'givenCommon' : 'given');
    else if (
      start.text.includes('-') &&
      ((list.get(start.key.slice(0, start.key.indexOf('-'))) ?? 0) & (Is.Male | Is.Female)) !== 0
    )
      out.push('given');
    else if (
      start.shape === Shape.Capitals &&
      start.text.length > 1 &&
      start.text.length < 6 &&
      head.shape !== Shape.Capitals
    )
      out.push('acronymFirst');
    else if (start.is & Is.Place) out.push('placeFirst');
    else if (start.is & Is.Adjective) out.push('adjective');
    if (head.is & Is.Surname) out.push('surname');
    if (/ing$/.test(start.key) && !gendered && !(start.is & Is.Surname)) out.push('gerund');
    if (/(?:ing|ed)$/.test(head.key) && !gendered && !(head.is & (Is.Surname | Is.BodyHead))) out.push('gerund');
    if (
      last - first === 2 &&
      start.is & Is.Common &&
      head.is & Is.Place &&
      !(start.is & (Is.NoName | Is.Male | Is.Female))
    )
      out.push('commonPlace');
    if (common === 0 && unknown === capitals && !gendered)
      out.push(capitals === 2 ? 'twoUnknown' : capitals === 3 ? 'threeUnknown' : 'longName');
    else if (capitals > 4) out.push('longName');
    if (/^(?:jr|sr)\.?$|^i{2,3}$|^iv$/.test(head.key) && !(words[last - 2]!.is & (Is.OtherHead | Is.Common)))
      out.push('generation');
  } else {
    if (gendered && !(start.is & (Is.Place | Is.Common))) out.push('givenAlone');
    if (start.is & Is.Surname) out.push('surnameAlone');
    if (initial && !seen.capital.has(start.key)) out.push('opensSentenceOnly');
  }
  if (capitals === 1 && (start.shape === Shape.Capitals || start.shape === Shape.Dotted)) out.push('acronym');
  if (capitals === 1 && /^[A-Z]{2,}s$/.test(start.text)) out.push('acronymPlural');
  for (let i = first; i < last; i++) {
    const { text, shape } = words[i]!;
    if (shape !== Shape.Mixed || text.includes('-')) continue;
    if (/^(?:Mc|Mac|O['’]|D['’]|De|Du|Le|La|Fitz|Van|Di)[A-Z]/.test(text)) out.push('celtic');
    else if (!gendered || i === first) out.push('camel');
  }
  if (/\.(?:com|org|net|co|uk|gov|edu|tv|io)$/.test(head.key)) out.push('domain');
  if (head.is & Is.BodyHead && !personal) out.push('bodyHead');
  if (head.is & Is.PlaceHead) out.push('placeHead');
  if (head.is & Is.OtherHead) out.push('otherHead');
  const key = head.key;
  if (key.length > 4) {
    if (/(?:tion|ment|ness|ship|ism|ity|ance|ence|ology|ics)s?$/.test(key)) out.push('abstractEnding');
    else if (
      /(?:stan|burg|burgh|ville|shire|grad|pur|abad|ford|ton|ham|wick|land|mouth|port|dorf|stadt|polis)$/.test(key)
    )
      out.push('placeEnding');
    else if (
      /(?:sson|sen|son|man|berg|stein|ski|sky|vich|ovic|enko|escu|ez|idis|opoulos|yan|ov|ova|ev|eva|off|etti|elli|ini|ardi)$/.test(
        key,
      )
    )
      out.push('surnameEnding');
    else if (/[^su]s$/.test(key) && capitals > 1) out.push('plural');
  }
  if (capitals === 1 && seen.states.get(start.key) === start.key) out.push('hasAdjective');
  if (seen.lower.has(start.key) && !gendered) out.push('seenLower');
  return out;
}

/** What the place of a name in its sentence says of its type. */
export function contextFeatures(words: readonly Word[], { piece, sentence, before }: Candidate): Feature[] {
  const out: Feature[] = [];
  const { first, last } = piece;
  const prev = first > sentence.first ? words[first - 1]! : null;
  const prev2 = first - 1 > sentence.first ? words[first - 2]! : null;
  const next = last < sentence.last ? words[last]! : null;
  const next2 = last + 1 < sentence.last ? words[last + 1]! : null;
  let common = 0;
  for (let i = first; i < last; i++)
    if (words[i]!.upos === 'PROPN') common--;
    else if (words[i]!.upos === 'NOUN' || words[i]!.upos === 'ADJ' || words[i]!.upos === 'VERB') common++;
  // The tag of an unknown word says little where any word has a capital.
  if (
    common > 0 &&
    !(piece.initial && last - first === 1 && !(words[first]!.upos === 'NOUN' && words[first]!.key.endsWith('s')))
  )
    out.push('taggedCommon');
  else if (common < 0) out.push('taggedName');

  if (before && before.last === first && before.kind === 'role') out.push('afterTitle');
  else if (prev) beforeName(words, sentence, first, prev, prev2, next, out);
  if (next) afterName(words, sentence, last, next, next2, out);
  if (pronounFollows(words, last, sentence.last)) out.push('beforePronoun');
  // "ALDMOOR (NPA) —" and "ALDMOOR —" at the start of a report.
  if (
    next &&
    first === sentence.first &&
    words[last - 1]!.shape === Shape.Capitals &&
    (/^[—–]$|^--$/.test(next.text) || (next.text === '(' && words[last + 2]?.text === ')'))
  )
    out.push('dateline');
  if (prev && next && QUOTES.has(prev.text) && QUOTES.has(next.text)) out.push('inQuotes');
  return out;
}

/** True where "he", "she", "his" or "her" follows before anyone else is named. */
function pronounFollows(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 12; i++) {
    const word = words[i]!;
    if (PRONOUNS.has(word.key)) return true;
    if (isCapital(word) || word.is & Is.Role) return false;
  }
  return false;
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him', 'himself', 'herself']);

function beforeName(
  words: readonly Word[],
  { first: from }: WordSentence,
  first: number,
  prev: Word,
  prev2: Word | null,
  next: Word | null,
  out: Feature[],
): void {
  if (prev.shape === Shape.Lower) {
    if (prev.is & Is.Role) out.push(KIN.has(prev.key) ? 'afterKin' : 'afterRole');
    else if (prev.is & Is.Title) out.push('afterTitle');
    else if (prev.is & Is.BodyAppositive) out.push('afterBodyNoun');
    else if (prev.is & Is.PlaceNoun) out.push('afterPlaceNoun');
    else if (DIRECTIONS.has(prev.key)) out.push('afterDirection');
    else if (prev.key === 'of' && prev2) {
      if (prev2.is & Is.PlaceNoun) out.push('afterPlaceNoun');
      else if (DIRECTIONS.has(prev2.key)) out.push('afterDirection');
      else if ((prev2.is & Is.Role && !(words[first]!.is & Is.Common)) || MEMBERSHIP.has(prev2.key))
        out.push('afterRoleOf');
    } else if ((prev.key === 'for' || prev.key === 'at') && prev2 && prev2.is & Is.Role) out.push('afterRoleOf');
    else if (prev.is & Is.InPlace) out.push('afterIn');
    else if (prev.key === 'at') out.push('afterAt');
    else if (prev.key === 'from') out.push('afterFrom');
    else if (prev.key === 'to') out.push('afterTo');
    else if (prev.key === 'by') out.push('afterBy');
    else if (prev.key === 'with') out.push('afterWith');
  } else if (prev.text === '(' && prev2 && isCapital(prev2)) out.push('inParenAfterBody');
  else if (prev.text === ',' && prev2) {
    // "the head of the institute, Ana Wren,": a role noun phrase ends at the comma.
    if (roleBefore(words, from, first - 2)) out.push('afterRoleApposition');
  }
  // In "the Wren camp" the article is the camp's.
  const modifies = next !== null && next.shape === Shape.Lower && next.upos === 'NOUN';
  if (prev.key === 'the' && !modifies) {
    out.push('afterThe');
    if (prev2 && prev2.shape === Shape.Lower) {
      if (prev2.is & Is.InPlace) out.push('afterInThe');
      else if (prev2.key === 'at' || prev2.key === 'to') out.push('afterAtThe');
    }
  } else if ((prev.key === 'a' || prev.key === 'an') && !modifies) out.push('afterA');
}

function roleBefore(words: readonly Word[], from: number, at: number): boolean {
  for (let i = at; i >= from && i > at - 9; i--) {
    const word = words[i]!;
    if ((word.shape === Shape.Mark && word.key !== "'") || word.upos === 'VERB' || word.upos === 'AUX') return false;
    if (word.is & Is.Role && word.shape === Shape.Lower) return true;
  }
  return false;
}

function afterName(
  words: readonly Word[],
  sentence: WordSentence,
  last: number,
  next: Word,
  next2: Word | null,
  out: Feature[],
): void {
  if (next.shape === Shape.Lower) {
    if (next.is & Is.Speech) out.push('speaks');
    else if (next.key === 'who') out.push('beforeWho');
    else if (next.is & Is.PlaceNoun) out.push('beforePlaceNoun');
    else if (next.is & Is.OtherNoun) out.push('beforeOtherNoun');
    else if (next.is & Is.BodyPossession) out.push('beforePossession');
    else if (next.is & Is.BodyAppositive) out.push('beforeBodyNoun');
    else if (next.upos === 'VERB' || next.upos === 'AUX') out.push('subject');
  } else if (next.shape === Shape.Number && !next.glued)
    out.push(/^(?!(?:19|20)\d\d$)\d{3,}$/.test(next.text) ? 'beforeModel' : 'beforeNumber');
  else if (next.text === '-' && next2) {
    if (next2.key === 'based') out.push('beforeBased');
    else if (/^(?:led|owned|backed|affiliated|run)$/.test(next2.key)) out.push('beforeBodyNoun');
  } else if (
    next.text === '(' &&
    next2 &&
    next2.shape === Shape.Capitals &&
    words[last + 2]?.text === ')' &&
    !/^[dri]-/.test(next2.key)
  )
    out.push('beforeParenAcronym');
  else if (next.key === "'s" || next.key === "'")
    out.push(next2 && next2.is & (Is.BodyPossession | Is.BodyAppositive) ? 'possessiveBody' : 'possessive');
  else if (next.text === ',' && next2) {
    if (next2.shape === Shape.Number && /^\d\d$/.test(next2.text) && /^[,.;]$/.test(words[last + 2]?.text ?? ''))
      out.push('beforeAge');
    else if (next2.key === 'who') out.push('beforeWho');
    else if (isCapital(next2) && (next2.is & Is.Place || DIVISIONS.has(next2.key)) && endsPlace(words[last + 2]))
      out.push('beforeCommaPlace');
    else if (roleAfter(words, last + 1, sentence.last)) out.push('beforeRoleApposition');
  }
}

/** True where the word after "Aldmoor, Norland" does not carry the second name on. */
function endsPlace(after: Word | undefined): boolean {
  return after === undefined || (after.key !== "'s" && !(isCapital(after) && !(after.is & Is.Calendar)));
}

/** Short forms of divisions as tokens without their full stop. */
const DIVISIONS: ReadonlySet<string> = new Set(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'.split(
    ' ',
  ),
);

function roleAfter(words: readonly Word[], at: number, last: number): boolean {
  for (let i = at; i < last && i < at + 7; i++) {
    const word = words[i]!;
    if (word.is & Is.Role && (word.shape === Shape.Lower || isCapital(word))) return true;
    if (
      (word.shape === Shape.Mark && word.text !== '-') ||
      word.upos === 'VERB' ||
      word.upos === 'ADP' ||
      word.upos === 'CCONJ' ||
      word.is & Is.BodyAppositive
    )
      return false;
  }
  return false;
}

/** Role nouns of kinship and acquaintance: they stand before persons only. */
const KIN: ReadonlySet<string> = new Set(
  'father mother son daughter brother sister husband wife widow widower uncle aunt nephew niece cousin grandfather grandmother friend boyfriend girlfriend partner man woman boy girl'.split(
    ' ',
  ),
);
const DIRECTIONS: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest northern southern eastern western central northeastern northwestern southeastern southwestern downtown upstate mainland nearby'.split(
    ' ',
  ),
);
const MEMBERSHIP: ReadonlySet<string> = new Set(
  'member members employees employee part subsidiary shares branch division unit supporters supporter critics acquisition customers'.split(
    ' ',
  ),
);
