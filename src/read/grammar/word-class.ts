import { type ReportSyntax, upos, word, xpos } from './syntax.js';

// Classes of single words, by tag, by spelling, or by both.

export function isNounTag(tag: string): boolean {
  return tag.startsWith('NN');
}

export function isVerbTag(tag: string): boolean {
  return tag.startsWith('VB');
}

export function isFiniteTag(tag: string): boolean {
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';
}

const AUXILIARIES = new Set([
  'be',
  'have',
  'do',
  'get',
  '’s',
  "'s",
  '’ve',
  "'ve",
  '’re',
  "'re",
  '’d',
  "'d",
  '’ll',
  "'ll",
]);
const AUXILIARY_WORDS = new Set([
  "'s",
  "'ve",
  "'re",
  "'d",
  "'ll",
  "'m",
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  'has',
  'have',
  'had',
  'having',
  'do',
  'does',
  'did',
  'ca',
  'wo',
  "n't",
  'not',
]);

export function isAuxiliary(syntax: ReportSyntax, i: number): boolean {
  const tag = xpos(syntax, i);
  if (tag === 'MD') return true;
  return (
    (isVerbTag(tag) && AUXILIARIES.has(syntax.tokens[i]!.lemma)) ||
    (AUXILIARY_WORDS.has(word(syntax, i)) && tag !== 'POS')
  );
}

const PRONOUNS: ReadonlySet<string> = new Set(
  `i me we us you he him she her it they them who whom which that this these those what whoever whatever one ones
    another other others each all both some any none nobody everybody somebody anybody everyone someone anyone
    nothing everything something anything there myself himself herself itself themselves ourselves yourself my our
    your his its their mine ours yours hers theirs whose 's 'em`.split(/\s+/),
);

/** True for a pronoun by its form: the class is closed, so a name taken for one is none. */
export function isPronoun(syntax: ReportSyntax, i: number): boolean {
  if (upos(syntax, i) !== 'PRON' || !PRONOUNS.has(word(syntax, i))) return false;
  // `US`, `IT`: capitals throughout are a name.
  const { start, end } = syntax.tokens[i]!;
  return end - start === 1 || syntax.text.charCodeAt(start + 1) > 0x5a;
}

/** True for a verb, or for an auxiliary that stands as one. */
export function isVerb(syntax: ReportSyntax, i: number): boolean {
  return upos(syntax, i) === 'VERB' || xpos(syntax, i).startsWith('VB');
}

export function isFiniteVerb(syntax: ReportSyntax, i: number): boolean {
  const tag = xpos(syntax, i);
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';
}

export function isNominal(syntax: ReportSyntax, i: number): boolean {
  const tag = upos(syntax, i);
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM';
}

export function isQuoteMark(syntax: ReportSyntax, i: number): boolean {
  const w = word(syntax, i);
  return w === '"' || w === '“' || w === '”' || w === "''" || w === '``' || w === '«' || w === '»' || w === '‘';
}

/** True for a gerund, also where it was taken for a noun. */
export function isGerund(syntax: ReportSyntax, i: number): boolean {
  return (
    xpos(syntax, i) === 'VBG' ||
    (upos(syntax, i) === 'NOUN' &&
      xpos(syntax, i) === 'NN' &&
      word(syntax, i).endsWith('ing') &&
      word(syntax, i).length > 5)
  );
}
