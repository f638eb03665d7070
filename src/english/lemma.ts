import {
  irregularAdjectives,
  irregularNouns,
  irregularOther,
  irregularParticiple,
  irregularPast,
  PLURAL_ONLY,
} from './irregular.js';

/**
 * Whether a word (in lower case) is known to stand in English text; decides between bases such as `creat` and `create`.
 */
export type Known = (word: string) => boolean;

/**
 * The dictionary form of `word` as its tags say it is used, by the conventions of UD English: lower case but for names
 * and what is written with capitals inside a sentence. `initial` is true for the first word of a sentence, whose
 * capital says nothing.
 */
export function lemmaOf(word: string, upos: string, xpos: string, initial: boolean, known: Known): string {
  switch (upos) {
    case 'PUNCT':
    case 'SYM':
    case 'X':
    case 'INTJ':
      return upos === 'INTJ' ? word.toLowerCase() : straight(word);
    case 'NUM':
      return isFigure(word) ? word.replaceAll(',', '') : /^[IVXLC]+$/.test(word) ? word : word.toLowerCase();
    case 'PROPN':
      return xpos === 'NNPS' ? nameSingular(straight(word)) : straight(word);
    case 'ADJ':
      if (keepsCapital(word, xpos, initial))
        return xpos === 'JJR' || xpos === 'JJS' ? lemmaOf(word.toLowerCase(), upos, xpos, false, known) : word;
      break;
    case 'NOUN':
      if (isAcronym(word)) return xpos === 'NNS' && word.endsWith('s') ? word.slice(0, -1) : word;
      break;
  }
  return lemmaByForm(straight(word.toLowerCase()), upos, xpos, known);
}

/** The dictionary form of a word in lower case. */
function lemmaByForm(lower: string, upos: string, xpos: string, known: Known): string {
  switch (xpos) {
    case 'NNS':
    case 'NNPS':
      return singular(lower, known);
    case 'VBD':
      return irregularPast.get(lower) ?? irregularOther.get(lower) ?? stem(lower, 'ed', known);
    case 'VBN':
      return (
        irregularParticiple.get(lower) ??
        irregularPast.get(lower) ??
        irregularOther.get(lower) ??
        stem(lower, 'ed', known)
      );
    case 'VBG':
      return irregularOther.get(lower) ?? stem(lower, 'ing', known);
    case 'VBZ':
      return irregularOther.get(lower) ?? third(lower, known);
    case 'VBP':
    case 'MD':
    case 'VB':
      return irregularOther.get(lower) ?? lower;
    case 'POS':
      return "'s";
    case 'RB':
      return lower === "n't" || lower === 'nt' ? 'not' : lower;
  }
  return lemmaByClass(lower, upos, xpos, known);
}

/** The same for words other than nouns and verbs. */
function lemmaByClass(lower: string, upos: string, xpos: string, known: Known): string {
  switch (xpos) {
    case 'JJR':
    case 'JJS':
      return irregularAdjectives.get(lower) ?? degree(lower, xpos === 'JJR' ? 'er' : 'est', known);
    case 'RBR':
    case 'RBS':
      return (
        irregularAdverbs.get(lower) ??
        irregularAdjectives.get(lower) ??
        degree(lower, xpos === 'RBR' ? 'er' : 'est', known)
      );
  }
  if (upos === 'DET') return DETERMINERS.get(lower) ?? lower;
  if (upos === 'PRON') return xpos === 'PRP' && lower === 'her' ? 'she' : (PRONOUNS.get(lower) ?? lower);
  return upos === 'AUX' ? (irregularOther.get(lower) ?? lower) : lower;
}

const irregularAdverbs: ReadonlyMap<string, string> = new Map([
  ['better', 'well'],
  ['best', 'well'],
  ['worse', 'badly'],
  ['worst', 'badly'],
]);
const DETERMINERS: ReadonlyMap<string, string> = new Map([
  ['an', 'a'],
  ['these', 'this'],
  ['those', 'that'],
]);
const PRONOUNS: ReadonlyMap<string, string> = new Map(
  "me I|i I|him he|us we|them they|those that|these this|whom who|'s we|'em they"
    .split('|')
    .map((p) => p.split(' ') as [string, string]),
);

function straight(word: string): string {
  return word.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace('…', '...');
}

function isFigure(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word.length < 6 && /^[A-Z][A-Z0-9]+s?$/.test(word);
}

/** Adjectives from names keep their capital: by their tag, by where they stand, or by their form. */
function keepsCapital(word: string, xpos: string, initial: boolean): boolean {
  const unit = word.charCodeAt(0);
  if (unit < 0x41 || unit > 0x5a) return /[a-z]-[A-Z]/.test(word);
  return xpos === 'NNP' || !initial || NATIONAL_ENDING.test(word) || NATIONAL.test(word);
}

const NATIONAL_ENDING = /[a-z]{2}(?:ian|ean|can|ish|nese|aeli|raqi|tani|emi|audi)$/;
const NATIONAL = /(?:French|Dutch|Greek|Swiss|Czech|German|Roman|Korean|Afghan|Thai|Arab)$/;

function nameSingular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ics|ss|us)$/.test(word)) return word;
  return word.endsWith('ies') && word.length > 5 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

function singular(word: string, known: Known): string {
  if (PLURAL_ONLY.has(word) || isFigure(word)) return word;
  const listed = irregularNouns.get(word);
  if (listed !== undefined) return listed;
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -2)}an`;
  if (word.endsWith('children') || word.endsWith('people')) return word.endsWith('n') ? word.slice(0, -3) : word;
  if (!word.endsWith('s') || word.endsWith('ss') || word.length < 3) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('es')) return withoutEs(word, known);
  return word.endsWith("'s") ? word.slice(0, -2) : word.slice(0, -1);
}

/** `-es` is the plural or third person of a base in a hissing sound or `o`, else `-s` of a base in `e`. */
function withoutEs(word: string, known: Known): string {
  const short = word.slice(0, -2);
  const long = word.slice(0, -1);
  if (/(?:ss|sh|tch|x|zz)$/.test(short)) return short;
  if (/(?:s|z|ch|o)$/.test(short)) {
    if (/(?:ch|o)$/.test(short)) return known(short) || !known(long) ? short : long;
    return known(long) ? long : short;
  }
  return long;
}

function third(word: string, known: Known): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('es')) return withoutEs(word, known);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** Takes `ed` or `ing` off and restores what spelling did to the base: a doubled consonant, a dropped e, y for i. */
function stem(word: string, ending: string, known: Known): string {
  if (!word.endsWith(ending) || word.length <= ending.length + 1) return word;
  const base = word.slice(0, -ending.length);
  if (!/[aeiouy]/.test(base)) return ending === 'ed' ? word.slice(0, -1) : word;
  if (ending === 'ed' && base.endsWith('i')) return base.length > 2 ? `${base.slice(0, -1)}y` : `${base}e`;
  if (ending === 'ed' && base.endsWith('e')) return `${base}e`;
  if (ending === 'ing' && base.endsWith('y') && base.length === 2) return `${base[0]}ie`;
  return restored(base, known);
}

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

function restored(base: string, known: Known): string {
  const last = base[base.length - 1];
  const before = base[base.length - 2];
  const third = base[base.length - 3];
  if (last === before && !isVowel(last)) {
    const single = base.slice(0, -1);
    if (base.length === 3 && isVowel(third)) return base;
    if (last === 's' || last === 'f' || last === 'z') return base;
    if (last !== 'l' || !known(base)) return known(single) || !known(base) ? single : base;
    // `called` and `controlled`: both bases are spelled with either number of l.
    return known(single) && single.length > 4 ? single : base;
  }
  if (last === 'e' || last === 'y' || last === 'w' || last === 'x' || last === 'o') return base;
  // One syllable, one vowel letter, one consonant: had it not ended in e, the consonant would be doubled.
  if (!isVowel(last) && isVowel(before) && !isVowel(third) && !/[aeiouy]/.test(base.slice(0, -2))) return `${base}e`;
  const long = `${base}e`;
  if (/(?:[cvu]|[^aeioun]g|dg|[^aeiou]z|[^aeiouwr]l)$/.test(base)) return long;
  const isLong = known(long);
  if (isLong !== known(base)) return isLong ? long : base;
  return SILENT_E.test(base) ? long : base;
}

/** Ends of a base that mostly drop an e, for words that the list does not decide. */
const SILENT_E =
  /(?:[^aeiou][aiu]t|[^aeiou][aiu]r|[^aeiou]od|[aeiou]s|[^aeiou][aeiou][kzgbp]|[^aeiou]i[dnm]|[lnr]s|um|[ae]ng)$/;

function degree(word: string, ending: string, known: Known): string {
  if (!word.endsWith(ending) || word.length < ending.length + 2) return word;
  const base = word.slice(0, -ending.length);
  if (base.endsWith('i')) return `${base.slice(0, -1)}y`;
  const n = base.length;
  if (n > 2 && base[n - 1] === base[n - 2] && 'bdgmnpt'.includes(base[n - 1] ?? '')) return base.slice(0, -1);
  const long = `${base}e`;
  if (
    n > 2 &&
    !isVowel(base[n - 1]) &&
    isVowel(base[n - 2]) &&
    !isVowel(base[n - 3]) &&
    !/[aeiouy]/.test(base.slice(0, -2)) &&
    !/[wxy]$/.test(base)
  )
    return long;
  return known(long) && (!known(base) || /(?:[^aeiou]l|[cgv]|[^aeiou][aeiou]r)$/.test(base)) ? long : base;
}
