import { irregularAdjectives, irregularNouns, irregularOther, irregularParticiple, irregularPast } from './irregular.js';

/** The dictionary form of `word` as its Penn tag says it is used: lower case but for names. */
export function lemmaOf(word: string, upos: string, xpos: string): string {
  if (upos === 'PUNCT' || upos === 'SYM' || upos === 'NUM' || upos === 'X') return straight(word);
  if (upos === 'PROPN') return xpos === 'NNPS' ? singularName(word) : straight(word);
  const lower = straight(word.toLowerCase());
  switch (xpos) {
    case 'NNS': case 'NNPS': return singular(lower);
    case 'VBD': return irregularPast.get(lower) ?? irregularOther.get(lower) ?? stem(lower, 'ed');
    case 'VBN': return irregularParticiple.get(lower) ?? irregularPast.get(lower) ?? irregularOther.get(lower) ?? stem(lower, 'ed');
    case 'VBG': return irregularOther.get(lower) ?? stem(lower, 'ing');
    case 'VBZ': return irregularOther.get(lower) ?? third(lower);
    case 'VBP': case 'MD': case 'VB': return irregularOther.get(lower) ?? lower;
    case 'JJR': case 'RBR': return irregularAdjectives.get(lower) ?? degree(lower, 'er');
    case 'JJS': case 'RBS': return irregularAdjectives.get(lower) ?? degree(lower, 'est');
    case 'POS': return "'s";
    case 'RB': return lower === "n't" ? 'not' : lower;
    default: return upos === 'DET' && lower === 'an' ? 'a' : upos === 'PRON' ? pronoun(lower) : upos === 'AUX' ? irregularOther.get(lower) ?? lower : lower;
  }
}

function straight(word: string): string {
  return word.replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}

const PRONOUNS: ReadonlyMap<string, string> = new Map(
  'me I|i I|him he|us we|them they|those that|these this|whom who|\'s we|\'em they'.split('|').map((p) => p.split(' ') as [string, string]),
);

/** Lemmas of personal pronouns keep case apart (`him` is `he`), possessives give the pronoun: `his` is `his` in GUM and EWT. */
function pronoun(lower: string): string {
  return PRONOUNS.get(lower) ?? lower;
}

function singularName(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

function singular(word: string): string {
  const known = irregularNouns.get(word);
  if (known !== undefined) return known;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (!word.endsWith('s') || word.endsWith('ss') || word.length < 3) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:[sxz]|ch|sh)es$/.test(word)) {
    if (/(?:[aeiou]s|[aeiou]z|ns|rs|ps|ws|[aeiou]ch?e?s)es$/.test(word) && !/(?:us|as|is)es$/.test(word)) return /(?:[sc]h)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
    if (/[^s](?:as|is|us)es$/.test(word)) return /(?:[aeu]us|cas|[bhpv]as|ris|ais|tis|wis|cis|uis|vis|mis|pus|lis|nis|dis|rus)es$/.test(word) ? word.slice(0, -1) : word.slice(0, -2);
    return word.slice(0, -2);
  }
  return word.slice(0, -1);
}

function third(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(word)) return /(?:aches|shoes|toes)$/.test(word) ? word.slice(0, -1) : word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

const VOWELS = 'aeiou';

/** Takes `ed` or `ing` off and restores what spelling did to the base: a doubled consonant, a dropped e, y for i. */
function stem(word: string, ending: string): string {
  if (!word.endsWith(ending) || word.length <= ending.length + 1) return word;
  const base = word.slice(0, -ending.length);
  if (!/[aeiouy]/.test(base)) return ending === 'ed' && base.length >= 1 ? word.slice(0, -1) : word;
  if (ending === 'ed' && base.endsWith('i')) return base.length > 2 ? `${base.slice(0, -1)}y` : `${base}e`;
  if (ending === 'ing' && base.length === 2 && base.endsWith('y')) return `${base.slice(0, 1)}ie`;
  return restored(base);
}

/** Base forms by the end of what is left: which ends take an e, and which doubled letters are the base's own. */
function restored(base: string): string {
  const n = base.length;
  const last = base[n - 1] ?? '';
  const before = base[n - 2] ?? '';
  if (last === before && !VOWELS.includes(last)) {
    if (last === 's' || last === 'f' || last === 'z') return base;
    if (last === 'l') return KEEP_LL.test(base) ? base : base.slice(0, -1);
    return base === 'add' || base === 'ebb' || base === 'err' || base === 'egg' || base === 'purr' ? base : base.slice(0, -1);
  }
  return TAKES_E.test(base) && !NO_E.test(base) ? `${base}e` : base;
}

const KEEP_LL = /(?:^|[^o])(?:call|fill|kill|pull|roll|sell|spell|spill|tell|yell|bill|till|drill|thrill|chill|poll|toll|stall|install|fall|dwell|swell|smell|skill|grill|will|null|cull|dull|mill|stroll|scroll|enroll|shell|ball|wall|hall|gall|bell|quell|fulfill|instill|distill|appall|enthrall|recall|befall|smell|ill|troll|knoll|pill|drill|shrill|trill)$/;
const TAKES_E = /(?:[^aeiou][aeiouy][gkmprsvz]|[cvuz]|[aeiou][lr]v|[^aeiouw]l|[ai]d|dg|rg|[nlr]g|[aeou]s|[aei]ss?|[ln]s|rs|ps|[aou]k|ik|[aeiou]{1,2}[cvz]|[ao]m|[iu]m|[iuo]n|an|[iou]r|ar|er|[aiou]t|[aou]b|ib|[aeiou]ng|th|[aiou]l|[aiuo]p|[ou]d|ud|ys|yz|yp)$/;
const NO_E = /(?:en|on|er|or(?<!(?:^|[^aeiou])[bcfhlnpst]or)|it|et|op(?<!(?:^|[^aeiou])[chlpr]op)|il|el|al|ol(?<!r?ol)|om|ow|ew|aw|ay|ey|oy|x|[^aeiou]ing|[aeiou]{2}[dfklmnprt]|at(?<!(?:[^aeiou]at))|in(?<!(?:[bdlmfpruwh]in))|an(?<!(?:pl)an)|ish|ch|sh)$/;

function degree(word: string, ending: string): string {
  if (!word.endsWith(ending)) return word;
  const base = word.slice(0, -ending.length);
  if (base.endsWith('i')) return `${base.slice(0, -1)}y`;
  const n = base.length;
  if (n > 2 && base[n - 1] === base[n - 2] && 'bdgmnpt'.includes(base[n - 1] ?? '')) return base.slice(0, -1);
  return /(?:[^aeiou][aeiou][cgrsz]|[^aeiou]l|[aeiou]t|[aeiou]d|iv|av|ar|ur|[cg]|id|ud|am|in|os|is)$/.test(base) && !/(?:ear|eat|oud|ead|ool|low|old|ong|oung|eat|ight)$/.test(base) ? `${base}e` : base;
}
