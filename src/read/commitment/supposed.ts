import { phraseOf } from '../grammar/noun-phrase.js';
import { isRelation, lemmaAt, upos, word, xpos } from '../grammar/syntax.js';
import { isQuoteMark } from '../grammar/word-class.js';
import type { Scope } from './candidate.js';
import { conditionsBetween } from './condition.js';
import { BEFALLING_PHRASES, FORECASTING, QUESTIONS, REPORTING, SAYING } from './en.js';

/** True where the clause is told: in the content of a statement, or under a verb of telling. */
export function reported(scope: Scope, i: number, verb: number): boolean {
  if (scope.isTold(i)) return true;
  const { syntax } = scope;
  let at: number | null = verb;
  for (let hop = 0; hop < 6 && at !== null; hop++) {
    const head: number | null = syntax.tokens[at]?.head ?? null;
    if (head === null) return false;
    if (
      (isRelation(syntax, at, 'ccomp') || isRelation(syntax, at, 'parataxis')) &&
      REPORTING.has(lemmaAt(syntax, head))
    )
      return true;
    at = head;
  }
  return false;
}

/** What one only declines to say, which is no refusal: `refused to comment`, but not `refused to give in`. */
export function isSaying(syntax: Scope['syntax'], verb: number): boolean {
  const next = word(syntax, verb + 1);
  return SAYING.has(lemmaAt(syntax, verb)) && next !== 'in' && next !== 'up' && next !== 'way';
}

export function inCondition({ conditions }: Scope, i: number): boolean {
  return conditionsBetween(conditions, i, i).some(({ first, last }) => first <= i && i < last);
}

/** Asked about, foreseen, guessed at, looked back on or of what is not so. */
export function isSupposed(scope: Scope, i: number, verb: number, heads: readonly number[]): boolean {
  const from = heads.length === 0 ? i : Math.min(...heads);
  if (isAsked(scope, from) || isForecast(scope, from) || isGuess(scope, i, verb, from)) return true;
  if (isRhetoric(scope, from) || isWithout(scope, from) || befalls(scope.syntax, verb)) return true;
  return xpos(scope.syntax, verb) === 'VBN' && holdsHave(scope, i, verb);
}

/** `I would scold them`, `would like`: of what is not so. */
export function isOfWhatIsNot(syntax: Scope['syntax'], heads: readonly number[], base: string): boolean {
  if (base === 'like' || base === 'rather') return true;
  return heads.some((head) => word(syntax, head) === 'i' || word(syntax, head) === 'we');
}

/** `together, we will build a better world`: all are meant, and nobody is bound. */
function isRhetoric({ syntax, first }: Scope, subject: number): boolean {
  if (word(syntax, subject) !== 'we') return false;
  for (let k = subject - 1; k >= first && k >= subject - 4; k--) if (word(syntax, k) === 'together') return true;
  return false;
}

/** `without us they would not talk`: told of what is not so. */
function isWithout({ syntax, first }: Scope, subject: number): boolean {
  for (let k = subject - 1; k >= first && k > subject - 14; k--) {
    if (word(syntax, k) !== 'without') continue;
    const before = word(syntax, k - 1);
    if (k === first || before === ',' || before === 'and' || isQuoteMark(syntax, k - 1)) return true;
  }
  return false;
}

/** `run out`, `break down`: two words that together befall their subject. */
function befalls(syntax: Scope['syntax'], verb: number): boolean {
  return BEFALLING_PHRASES.get(lemmaAt(syntax, verb))?.includes(word(syntax, verb + 1)) === true;
}

/** `asked if the port would close`, `whether she will run`: open, not undertaken. */
export function isAsked({ syntax, first }: Scope, i: number): boolean {
  for (let k = i - 1; k >= first && k >= i - 8; k--) {
    // `on Tuesday, when the bank is to pay`: no question.
    if (word(syntax, k) === 'when' && k > first && (word(syntax, k - 1) === ',' || syntax.timeOf[k - 1]! >= 0))
      return false;
    if (
      QUESTIONS.has(word(syntax, k)) ||
      (word(syntax, k) === 'if' && (upos(syntax, k - 1) === 'VERB' || upos(syntax, k - 1) === 'PRON'))
    )
      return true;
    if (
      upos(syntax, k) !== 'DET' &&
      upos(syntax, k) !== 'ADJ' &&
      upos(syntax, k) !== 'NOUN' &&
      upos(syntax, k) !== 'PROPN' &&
      upos(syntax, k) !== 'ADV' &&
      word(syntax, k) !== '-'
    )
      return false;
  }
  return false;
}

/** `feared it would`, `are confident that he will`: told as what may come. */
export function isForecast({ syntax, first }: Scope, i: number): boolean {
  const from = syntax.tokens[i] === undefined ? i : phraseOf(syntax, i).first;
  for (let k = from - 1; k >= first && k >= from - 4; k--) {
    if (FORECASTING.has(lemmaAt(syntax, k))) return true;
    if (word(syntax, k) !== 'that' && lemmaAt(syntax, k) !== 'be' && !isQuoteMark(syntax, k)) return false;
  }
  return false;
}

/** `under no circumstances will we`, `never will they`: the negation stands first. */
export function isInvertedNo({ syntax, first }: Scope, i: number): boolean {
  if (word(syntax, i - 1) === 'never' || word(syntax, i - 1) === 'nor') return true;
  if (isNoCircumstance(syntax, i, first)) return true;
  for (let k = i - 1; k >= first && k >= i - 4; k--) {
    if (
      word(syntax, k) === 'no' &&
      (word(syntax, k - 1) === 'under' || word(syntax, k - 1) === 'at' || word(syntax, k - 1) === 'in')
    )
      return true;
    if (upos(syntax, k) !== 'NOUN') return false;
  }
  return false;
}

/** `there is no circumstance under which I will`: the negation stands in the clause above. */
function isNoCircumstance(syntax: Scope['syntax'], i: number, first: number): boolean {
  let k = i - 1;
  while (k > first && k > i - 5 && word(syntax, k) !== 'which') k--;
  if (word(syntax, k) !== 'which' || upos(syntax, k - 1) !== 'ADP') return false;
  for (let m = k - 2; m >= first && m >= k - 5; m--) if (word(syntax, m) === 'no') return true;
  return false;
}

/** Adverbs with which the one who speaks of himself promises all the more: `certainly I will ask him`. */
const EMPHATIC: ReadonlySet<string> = new Set(['surely', 'undoubtedly', 'doubtless', 'certainly', 'eventually']);

const GUESSES: ReadonlySet<string> = new Set([
  'probably',
  'likely',
  'possibly',
  'perhaps',
  'presumably',
  'inevitably',
  'surely',
  'undoubtedly',
  'doubtless',
  'certainly',
  'eventually',
  'hopefully',
  'maybe',
  'easily',
]);

/**
 * `will probably sell`, `maybe they will`, `will sell, hopefully`, `will either win or lose`: a guess at what is to
 * come.
 */
function isGuess({ syntax, last }: Scope, from: number, to: number, subject: number): boolean {
  const own = word(syntax, subject) === 'i' || word(syntax, subject) === 'we';
  if (GUESSES.has(word(syntax, subject - 1)) && !(own && EMPHATIC.has(word(syntax, subject - 1)))) return true;
  for (let k = from - 1; k < to; k++) {
    const w = word(syntax, k);
    if (GUESSES.has(w) && !(own && EMPHATIC.has(w))) return true;
    if (w === 'either' && k >= from) return true;
  }
  for (let k = to + 1; k < last && k < to + 12; k++) if (word(syntax, k) === 'hopefully') return true;
  return false;
}

/** `will have left`, `would not have`: looked back on. */
function holdsHave({ syntax }: Scope, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (word(syntax, k) === 'have') return true;
  return false;
}
