import { actOf, type Candidate, hasActor, type Scope } from './candidate.js';
import { governed, infinitive, isNegated, isPassive, isRelation, isVerb, lemma, upos, word, xpos } from './clause.js';
import { agentOf, conditionsBetween } from './condition.js';
import { duesIn } from './due.js';
import {
  AGREEMENTS,
  ASSENT,
  FORECASTING,
  HARM,
  HARM_ALWAYS,
  NOT_UNDERTAKEN,
  QUESTIONS,
  REPORTING,
  RULES,
  SAYING,
  SCHEDULED,
  SOMETIMES_UNDERTAKEN,
  TAKING_EFFECT,
} from './en.js';
import { phraseOf } from './phrase.js';
import { speakersFor, subjectsOf } from './subject.js';

const WILL: ReadonlySet<string> = new Set(['will', "'ll", 'wo', 'shall']);
const WOULD: ReadonlySet<string> = new Set(['would', "'d"]);
const CAN: ReadonlySet<string> = new Set(['can', 'ca', 'could', 'can not', 'cannot']);

/**
 * Commitments by an auxiliary: `will`, `would` in what is told, `must`, `has to`, `is to`, `is going to`, `does not
 * accept`.
 */
export function atModal(scope: Scope, i: number): Candidate | null {
  const { g } = scope;
  const w = word(g, i);
  if (xpos(g, i) === 'MD' || (w === 'must' && isVerb(g, i + 1))) {
    // `her will`: the noun.
    if (isQuestion(scope) || xpos(g, i - 1) === 'PRP$' || word(g, i - 1) === 'her') return null;
    if (WILL.has(w) || WOULD.has(w)) return future(scope, i, WOULD.has(w));
    if (w === 'must') return duty(scope, i, governed(g, i), i);
    if (CAN.has(w)) return cannot(scope, i);
    return null;
  }
  const base = lemma(g, i);
  if (base === 'have' || base === 'need') return obliged(scope, i);
  if (base === 'be') return destined(scope, i);
  if (base === 'go' && xpos(g, i) === 'VBG') return going(scope, i);
  if (base === 'do') return doesNot(scope, i);
  if (
    TAKING_EFFECT.has(base) &&
    (xpos(g, i) === 'VBZ' || xpos(g, i) === 'VBP') &&
    upos(g, i) === 'VERB' &&
    !inCondition(scope, i)
  )
    return schedule(scope, i - 1, i, subjectsOf(g, i), false);
  return null;
}

/** A question undertakes nothing. */
function isQuestion({ g, last, first }: Scope): boolean {
  for (let i = last - 1; i >= first && i >= last - 3; i--) if (word(g, i).startsWith('?')) return true;
  return false;
}

/** Where the clause of the word at `i` lies under an agreement: `under the deal, ...`, `in return, ...`. */
export function underAgreement({ g, first }: Scope, i: number): boolean {
  for (let k = i - 1; k >= first && k >= i - 40; k--) {
    const w = word(g, k);
    if (w === 'return' || w === 'exchange') {
      if (word(g, k - 1) === 'in') return true;
      continue;
    }
    if (!AGREEMENTS.has(lemma(g, k)) || !opensUnder(g, k, first)) continue;
    return true;
  }
  return false;
}

/**
 * True where a preposition of accord stands before the noun phrase that ends in `k`: `under the June deal`, `as part of
 * a pact`.
 */
function opensUnder(g: Scope['g'], k: number, first: number): boolean {
  for (let m = k - 1; m >= first && m >= k - 8; m--) {
    const w = word(g, m);
    if (
      w === 'under' ||
      (w === 'part' && word(g, m + 1) === 'of') ||
      (w === 'terms' && word(g, m + 1) === 'of') ||
      w === 'per'
    )
      return true;
    if (upos(g, m) === 'VERB' || w === ',') return false;
  }
  return false;
}

function future(scope: Scope, i: number, past: boolean): Candidate | null {
  const { g } = scope;
  const verb = governed(g, i);
  if (verb < 0 || inCondition(scope, i) || xpos(g, verb) === 'VBD' || word(g, verb - 2) === 'able') return null;
  const base = lemma(g, verb);
  // `will have to` is a duty, `will be ready to` and `will begin to` are read at their own words.
  if (base === 'have' && infinitive(g, verb + 1) >= 0)
    return past && !reported(scope, i, verb) ? null : duty(scope, i, infinitive(g, verb + 1), verb + 1);
  const heads = speakersFor(g, subjectsOf(g, verb));
  if (isAsked(scope, heads[0] ?? i) || isForecast(scope, heads[0] ?? i)) return null;
  const negated = isNegated(g, verb) || word(g, i + 1) === 'not' || word(g, i + 1) === "n't" || isInvertedNo(scope, i);
  const agreed = underAgreement(scope, i);
  if (past && !agreed && !reported(scope, i, verb)) return null;
  // `I would scold them`: of what is not so.
  if (past && heads.some((head) => word(g, head) === 'i' || word(g, head) === 'we')) return null;
  if (xpos(g, verb) === 'VBN' && holdsHave(scope, i, verb)) return null;
  if ((past && (base === 'like' || base === 'rather')) || isGuess(scope, i, verb)) return null;
  const actor = hasActor(scope, heads);
  const built = actOf(scope, verb, i);
  const tail = { trigger: i, ...built };
  if (isPassive(g, verb) || (base === 'be' && xpos(g, verb + 1) === 'VBN')) {
    // Who comes after is not who acts.
    if (base === 'replace' || base === 'succeed' || base === 'follow' || base === 'join' || base === 'accompany')
      return null;
    const agent = agentOf(g, verb, built.act.last);
    if (negated)
      return agent || (heads[0] !== undefined && SCHEDULED.has(lemma(g, heads[0])))
        ? {
            rule: 'commitment/refusal-will',
            force: 'refusal',
            ...tail,
            heads: agent ? [agent.last - 1] : [],
            ...(agent ? { party: agent } : {}),
          }
        : null;
    const dated = duesIn(g, scope.times, built.act.first, built.act.last).length > 0;
    if (!agent && !dated && !agreed) return null;
    return {
      rule: agreed ? 'commitment/term-under' : 'commitment/plan-passive',
      force: agreed ? 'promise' : 'plan',
      ...tail,
      act: { first: subjectFirst(scope, heads, built.act.first), last: built.act.last },
      heads: agent ? [agent.last - 1] : [],
      ...(agent ? { party: agent } : {}),
    };
  }
  if (negated) {
    if (
      !actor ||
      (NOT_UNDERTAKEN.has(base) && !SOMETIMES_UNDERTAKEN.has(base) && !isPlanned(scope, verb)) ||
      base === 'know' ||
      (SAYING.has(base) && base !== 'discuss' && base !== 'give' && base !== 'provide')
    )
      return null;
    return { rule: 'commitment/refusal-will', force: 'refusal', ...tail, heads };
  }
  if (!actor) return schedule(scope, i, verb, heads, agreed);
  if (base === 'be' || NOT_UNDERTAKEN.has(base)) {
    if (!isPlanned(scope, verb)) return null;
  }
  if (agreed) return { rule: 'commitment/term-under', force: 'promise', ...tail, heads };
  if (HARM_ALWAYS.has(base) || (HARM.has(base) && conditional(scope, verb)))
    return { rule: 'commitment/threat-will', force: 'threat', ...tail, heads };
  if (word(g, i) === 'shall') return { rule: 'commitment/duty', force: 'duty', ...tail, heads };
  return { rule: past ? 'commitment/plan-would' : 'commitment/plan-will', force: 'plan', ...tail, heads };
}

/** `asked if the port would close`, `whether she will run`: open, not undertaken. */
export function isAsked({ g, first }: Scope, i: number): boolean {
  for (let k = i - 1; k >= first && k >= i - 8; k--) {
    // `on Tuesday, when the bank is to pay`: no question.
    if (word(g, k) === 'when' && k > first && (word(g, k - 1) === ',' || g.timeOf[k - 1]! >= 0)) return false;
    if (QUESTIONS.has(word(g, k)) || (word(g, k) === 'if' && (upos(g, k - 1) === 'VERB' || upos(g, k - 1) === 'PRON')))
      return true;
    if (
      upos(g, k) !== 'DET' &&
      upos(g, k) !== 'ADJ' &&
      upos(g, k) !== 'NOUN' &&
      upos(g, k) !== 'PROPN' &&
      upos(g, k) !== 'ADV' &&
      word(g, k) !== '-'
    )
      return false;
  }
  return false;
}

/** `feared it would`, `are confident that he will`: told as what may come. */
function isForecast({ g, first }: Scope, i: number): boolean {
  const from = g.tokens[i] === undefined ? i : phraseOf(g, i).first;
  for (let k = from - 1; k >= first && k >= from - 2; k--) {
    if (FORECASTING.has(lemma(g, k))) return true;
    if (word(g, k) !== 'that') return false;
  }
  return false;
}

/** `under no circumstances will we`, `never will they`: the negation stands first. */
function isInvertedNo({ g, first }: Scope, i: number): boolean {
  if (word(g, i - 1) === 'never') return true;
  for (let k = i - 1; k >= first && k >= i - 4; k--) {
    if (word(g, k) === 'no' && (word(g, k - 1) === 'under' || word(g, k - 1) === 'at' || word(g, k - 1) === 'in'))
      return true;
    if (upos(g, k) !== 'NOUN') return false;
  }
  return false;
}

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

/** `will probably sell`: a guess at what is to come. */
function isGuess({ g }: Scope, from: number, to: number): boolean {
  for (let k = from - 1; k < to; k++) if (GUESSES.has(word(g, k))) return true;
  return false;
}

/** `will have left`, `would not have`: looked back on. */
function holdsHave({ g }: Scope, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (word(g, k) === 'have') return true;
  return false;
}

const RETURNING: ReadonlySet<string> = new Set(['back', 'home', 'out', 'away', 'ahead', 'forward']);

/**
 * True for a verb that is undertaken only with an object, an infinitive or a date: `will find the money`, not `will
 * find out`.
 */
function isPlanned({ g }: Scope, verb: number): boolean {
  const base = lemma(g, verb);
  if (base === 'be') return false;
  if ((base === 'come' || base === 'go') && RETURNING.has(word(g, verb + 1))) return true;
  if (base === 'continue' || base === 'go')
    return infinitive(g, verb + 1) >= 0 || (base === 'go' && word(g, verb + 1) === 'to');
  if (!SOMETIMES_UNDERTAKEN.has(base)) return false;
  return (
    upos(g, verb + 1) === 'DET' ||
    upos(g, verb + 1) === 'NUM' ||
    upos(g, verb + 1) === 'PROPN' ||
    xpos(g, verb + 1) === 'PRP$' ||
    infinitive(g, verb + 1) >= 0
  );
}

/** True where a condition stands near the verb and its failing brings the act about. */
function conditional({ conditions }: Scope, verb: number): boolean {
  return conditionsBetween(conditions, verb - 60, verb + 60).some(({ failing, exchange }) => failing && !exchange);
}

/** `the levy will take effect on 1 May`: nobody is named, but a date falls due. */
function schedule(scope: Scope, i: number, verb: number, heads: readonly number[], agreed: boolean): Candidate | null {
  const { g } = scope;
  const subject = heads[0] ?? scheduledBefore(scope, i);
  if (subject === undefined) return null;
  const built = actOf(scope, verb, i);
  // What hangs on a condition and has a date is arranged, whatever it is: `the ferries will sail on 1 May if ...`.
  const arranged =
    xpos(g, i) === 'MD' &&
    conditionsBetween(scope.conditions, built.act.first - 60, built.act.last + 6).length > 0 &&
    duesIn(g, scope.times, built.act.first, built.act.last).some(({ how }) => how === 'date') &&
    !NOT_UNDERTAKEN.has(lemma(g, verb));
  if (!arranged && (!SCHEDULED.has(lemma(g, subject)) || !TAKING_EFFECT.has(lemma(g, verb)))) return null;
  if (duesIn(g, scope.times, built.act.first, built.act.last).length === 0 && !agreed && scope.conditions.length === 0)
    return null;
  return {
    rule: 'commitment/schedule',
    force: 'plan',
    trigger: i,
    verb,
    act: {
      first: heads.length > 0 ? subjectFirst(scope, heads, built.act.first) : phraseOf(g, subject).first,
      last: built.act.last,
    },
    heads: [],
  };
}

/** The noun of a schedule that opens the clause, where the parse lost it: `talks on a pilot zone would begin`. */
function scheduledBefore({ g, first }: Scope, i: number): number | undefined {
  for (let k = i - 1; k >= first && k >= i - 8 && upos(g, k) !== 'PUNCT'; k--)
    if (SCHEDULED.has(lemma(g, k)) && (k === first || upos(g, k - 1) === 'PUNCT' || upos(g, k - 1) === 'DET')) return k;
  return undefined;
}

function subjectFirst({ g }: Scope, heads: readonly number[], otherwise: number): number {
  const head = heads[0];
  if (head === undefined || head >= otherwise || otherwise - phraseOf(g, head).last > 3) return otherwise;
  let first = head;
  while (
    first > scopeFirst(g, head) &&
    g.leftEdge[head]! <= first - 1 &&
    upos(g, first - 1) !== 'PUNCT' &&
    upos(g, first - 1) !== 'VERB' &&
    upos(g, first - 1) !== 'SCONJ' &&
    g.timeOf[first - 1]! < 0
  )
    first--;
  return first;
}

function scopeFirst(g: Scope['g'], i: number): number {
  return g.sentences[g.sentenceOf[i]!]?.first ?? i;
}

/** True where the clause is told: in the content of a statement, or under a verb of telling. */
export function reported(scope: Scope, i: number, verb: number): boolean {
  if (scope.isTold(i)) return true;
  const { g } = scope;
  let at: number | null = verb;
  for (let hop = 0; hop < 6 && at !== null; hop++) {
    const head: number | null = g.tokens[at]?.head ?? null;
    if (head === null) return false;
    if ((isRelation(g, at, 'ccomp') || isRelation(g, at, 'parataxis')) && REPORTING.has(lemma(g, head))) return true;
    at = head;
  }
  return false;
}

export function inCondition({ conditions }: Scope, i: number): boolean {
  return conditionsBetween(conditions, i, i).some(({ first, last }) => first <= i && i < last);
}

/** `must`, `has to`, `needs to`: `verb` is the act, after the word at `after`. */
function duty(scope: Scope, i: number, verb: number, after: number): Candidate | null {
  const { g } = scope;
  if (verb < 0 || inCondition(scope, i)) return null;
  // `must have left`: a guess at the past.
  if (word(g, i) === 'must' && word(g, i + 1) === 'have' && xpos(g, verb) === 'VBN') return null;
  const heads = speakersFor(g, subjectsOf(g, i === verb ? i : upos(g, i) === 'AUX' || xpos(g, i) === 'MD' ? verb : i));
  const built = actOf(scope, verb, after);
  const base = lemma(g, verb);
  if (isPassive(g, verb) || (base === 'be' && xpos(g, verb + 1) === 'VBN')) {
    const agent = agentOf(g, verb, built.act.last);
    const act = { first: subjectFirst(scope, heads, built.act.first), last: built.act.last };
    if (
      !agent &&
      duesIn(g, scope.times, built.act.first, built.act.last).length === 0 &&
      !underAgreement(scope, i) &&
      !(heads[0] !== undefined && (SCHEDULED.has(lemma(g, heads[0])) || isInstrument(g, heads[0])))
    )
      return null;
    return {
      rule: 'commitment/duty-passive',
      force: 'duty',
      trigger: i,
      verb,
      act,
      heads: agent ? [agent.last - 1] : [],
      ...(agent ? { party: agent } : {}),
    };
  }
  if (!hasActor(scope, heads)) return null;
  if (
    word(g, heads[0] ?? -1) === 'you' ||
    base === 'admit' ||
    base === 'say' ||
    base === 'confess' ||
    ((base === 'tell' || base === 'ask' || base === 'add') && word(g, heads[0] ?? -1) === 'i') ||
    base === 'know' ||
    base === 'think' ||
    base === 'feel' ||
    base === 'wonder' ||
    base === 'believe' ||
    base === 'like' ||
    base === 'love' ||
    base === 'realize'
  )
    return null;
  // `must be tired`, `must be doing well`: guesses.
  if (
    base === 'be' ||
    (xpos(g, verb) === 'VBG' && word(g, i + 1) === 'be') ||
    (upos(g, verb) === 'ADJ' && word(g, verb - 1) === 'be')
  )
    return null;
  const negated = isNegated(g, verb) || word(g, i + 1) === 'not' || word(g, i + 1) === "n't";
  return { rule: negated ? 'commitment/duty-not-to' : 'commitment/duty', force: 'duty', trigger: i, ...built, heads };
}

function cannot(scope: Scope, i: number): Candidate | null {
  const { g } = scope;
  const next = word(g, i + 1);
  if (next !== 'not' && next !== "n't" && next !== 'never') return null;
  const verb = governed(g, i);
  if (verb < 0 || !ASSENT.has(lemma(g, verb)) || inCondition(scope, i)) return null;
  const heads = speakersFor(g, subjectsOf(g, verb));
  if (!hasActor(scope, heads)) return null;
  return { rule: 'commitment/refusal-cannot', force: 'refusal', trigger: i, ...actOf(scope, verb, i), heads };
}

/** `has to`, `needs to`, also after a modal; a past `had to` is narrative unless told. */
function obliged(scope: Scope, i: number): Candidate | null {
  const { g } = scope;
  const verb = infinitive(g, i + 1);
  if (verb < 0 || upos(g, i) === 'NOUN') return null;
  if (isNegated(g, i) || (xpos(g, i) === 'VBD' && !reported(scope, i, i))) return null;
  if (xpos(g, i) === 'VBN' || xpos(g, i) === 'VBG') return null;
  // After a modal, the modal is read; after `to`, the verb above.
  if (xpos(g, i) === 'VB') return null;
  // `the votes needed to win`: a participle, with no subject before it.
  if (word(g, i) === 'needed') {
    const head = subjectsOf(g, i)[0];
    if (head === undefined || i - phraseOf(g, head).last > 2) return null;
  }
  return duty(scope, i, verb, i + 1);
}

/** `is to visit`, `are to be released`. */
function destined(scope: Scope, i: number): Candidate | null {
  const { g } = scope;
  const tag = xpos(g, i);
  if ((tag !== 'VBZ' && tag !== 'VBP' && tag !== 'VBD') || inCondition(scope, i)) return null;
  const at = word(g, i + 1) === 'not' || word(g, i + 1) === "n't" ? i + 2 : i + 1;
  const verb = infinitive(g, at, SCHEDULED.has(lemma(g, subjectsOf(g, i)[0] ?? -1)) || SCHEDULED.has(lemma(g, i - 1)));
  if (verb < 0) return null;
  if (tag === 'VBD' && !reported(scope, i, verb)) return null;
  const heads = subjectsOf(g, i).length > 0 ? subjectsOf(g, i) : subjectsOf(g, verb);
  const built = actOf(scope, verb, at);
  if (isPassive(g, verb) || (lemma(g, verb) === 'be' && xpos(g, verb + 1) === 'VBN')) {
    if (duesIn(g, scope.times, built.act.first, built.act.last).length === 0) return null;
    return {
      rule: 'commitment/plan-passive',
      force: 'plan',
      trigger: i,
      verb,
      act: { first: subjectFirst(scope, heads, built.act.first), last: built.act.last },
      heads: [],
    };
  }
  if (!hasActor(scope, heads)) return schedule(scope, at, verb, heads, false);
  if (NOT_UNDERTAKEN.has(lemma(g, verb)) && !isPlanned(scope, verb)) return null;
  return {
    rule: at > i + 1 ? 'commitment/duty-not-to' : 'commitment/plan-is-to',
    force: at > i + 1 ? 'duty' : 'plan',
    trigger: i,
    ...built,
    heads,
  };
}

/** `is going to`, `are not going to`. */
function going(scope: Scope, i: number): Candidate | null {
  const { g } = scope;
  const verb = infinitive(g, i + 1);
  if (verb < 0 || inCondition(scope, i)) return null;
  let be = i - 1;
  while (
    be > i - 5 &&
    be >= 0 &&
    lemma(g, be) !== 'be' &&
    lemma(g, be) !== "'re" &&
    lemma(g, be) !== "'s" &&
    lemma(g, be) !== "'m"
  )
    be--;
  if (be <= i - 5 || be < 0) return null;
  const heads = subjectsOf(g, i);
  const negated = isNegated(g, i);
  const base = lemma(g, verb);
  if (!hasActor(scope, heads) || word(g, heads[0] ?? -1) === 'you') return null;
  if (xpos(g, be) === 'VBD' && !reported(scope, i, verb)) return null;
  if (NOT_UNDERTAKEN.has(base) && !isPlanned(scope, verb) && !(negated && base === 'change')) return null;
  return {
    rule: negated ? 'commitment/refusal-will' : 'commitment/plan-going-to',
    force: negated ? 'refusal' : 'plan',
    trigger: i,
    ...actOf(scope, verb, i + 1),
    heads,
  };
}

/** `does not accept`, `do not agree`; the perfect `has not accepted` is read by `hasNot`. */
function doesNot(scope: Scope, i: number): Candidate | null {
  const { g } = scope;
  if (xpos(g, i) === 'VBD' && !scope.isTold(i)) return null;
  const next = word(g, i + 1);
  if (next !== 'not' && next !== "n't") return null;
  const verb = governed(g, i);
  return verb < 0 ? null : withheld(scope, i, verb);
}

/** `has not accepted`, `have never agreed to`. */
export function hasNot(scope: Scope, i: number): Candidate | null {
  const { g } = scope;
  if (lemma(g, i) !== 'have' || (word(g, i + 1) !== 'not' && word(g, i + 1) !== "n't" && word(g, i + 1) !== 'never'))
    return null;
  const verb = governed(g, i);
  return verb < 0 || xpos(g, verb) !== 'VBN' ? null : withheld(scope, i, verb);
}

const WITHHELD: ReadonlySet<string> = new Set([
  'accept',
  'agree',
  'consent',
  'recognize',
  'recognise',
  'tolerate',
  'allow',
  'permit',
  'intend',
  'plan',
  'negotiate',
  'yield',
  'budge',
  'endorse',
]);

function withheld(scope: Scope, i: number, verb: number): Candidate | null {
  const { g } = scope;
  const base = lemma(g, verb);
  if (!WITHHELD.has(base) || inCondition(scope, i)) return null;
  if (base === 'agree' && (word(g, verb + 1) === 'with' || word(g, verb + 1) === 'on' || word(g, verb + 1) === 'that'))
    return null;
  if ((base === 'plan' || base === 'intend') && infinitive(g, verb + 1) < 0) return null;
  const heads = speakersFor(g, subjectsOf(g, verb));
  if (!hasActor(scope, heads)) return null;
  const inner = base === 'plan' || base === 'intend' ? infinitive(g, verb + 1) : -1;
  const built = inner >= 0 ? actOf(scope, inner, verb + 1) : actOf(scope, verb, i);
  return { rule: 'commitment/refusal-does-not', force: 'refusal', trigger: i, ...built, heads };
}

/** Bodies of rules whose words bind: also a law. */
export function isInstrument(g: Scope['g'], i: number): boolean {
  const base = lemma(g, i);
  return AGREEMENTS.has(base) || RULES.has(base);
}
