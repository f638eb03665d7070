import { clauseEnd } from '../grammar/extent.js';
import { phraseOf } from '../grammar/noun-phrase.js';
import { conjuncts, subjectsOf } from '../grammar/subject.js';
import { childOf, isRelation, lemmaAt, type Range, type ReportSyntax, upos, word, xpos } from '../grammar/syntax.js';
import { governed, infinitive, isNegated, isPassive } from '../grammar/verb-group.js';
import { isFiniteVerb, isGerund, isQuoteMark, isVerb } from '../grammar/word-class.js';
import { actOf, type Candidate, hasActor, isActor, type Scope } from './candidate.js';
import { nextNominal } from './condition.js';
import { duesIn } from './due.js';
import { ACTORS, BARRING_VERBS, BINDING_VERBS, PROVIDING } from './en.js';
import { isInstrument } from './modal.js';
import { inCondition } from './supposed.js';
import { isPossible } from './verb.js';

/** What an agreement, a rule, an order or a time limit lays on a party. */
export function atTerm(scope: Scope, i: number): Candidate | null {
  const { syntax } = scope;
  const tag = upos(syntax, i);
  if (word(syntax, i) === 'deadline') return termFor(scope, i);
  // `the accord calls for`: a verb taken for a noun.
  if (tag === 'NOUN' && word(syntax, i) === 'calls' && word(syntax, i + 1) === 'for' && isInstrument(syntax, i - 1))
    return calledFor(scope, i);
  if (tag === 'VERB') {
    const base = lemmaAt(syntax, i);
    if (BINDING_VERBS.has(base)) return binding(scope, i) ?? (PROVIDING.has(base) ? provided(scope, i) : null);
    if (BARRING_VERBS.has(base)) return barring(scope, i);
    if (base === 'give') return given(scope, i);
    if (base === 'have') return limited(scope, i);
    if (base === 'call' && word(syntax, i + 1) === 'for') return calledFor(scope, i);
    if (base === 'demand' && word(syntax, i + 1) === 'that') return demanded(scope, i);
    if (PROVIDING.has(base)) return provided(scope, i);
    return null;
  }
  // `the decree bars boats from`: a verb taken for a noun.
  if (tag === 'NOUN' && (word(syntax, i) === 'bars' || word(syntax, i) === 'bans' || word(syntax, i) === 'orders'))
    return word(syntax, i) === 'orders' ? binding(scope, i) : barring(scope, i);
  if (tag === 'AUX') return lemmaAt(syntax, i) === 'have' ? limited(scope, i) : null;
  if (word(syntax, i) === 'demanding' && word(syntax, i + 1) === 'that') return demanded(scope, i);
  if (tag === 'NOUN') {
    const period = termFor(scope, i);
    if (period) return period;
    return isInstrument(syntax, i) ? deal(scope, i) : null;
  }
  return null;
}

/** `required the port to open`; passive `was ordered to pay`, and `treaty obliging skippers to`. */
function binding(scope: Scope, i: number): Candidate | null {
  const { syntax, last } = scope;
  if (isNegated(syntax, i) || isPossible(scope, i) || inCondition(scope, i) || isOver(scope, i)) return null;
  // What circumstances force is no duty.
  const forced = lemmaAt(syntax, i) === 'force' || lemmaAt(syntax, i) === 'compel';
  if (
    forced &&
    (xpos(syntax, i) === 'VBN' ||
      !subjectsOf(syntax, i).some((head) => isInstrument(syntax, head) || ACTORS.has(lemmaAt(syntax, head))))
  )
    return null;
  const imposed = { rule: 'commitment/duty-imposed', force: 'duty' as const, trigger: i };
  if (xpos(syntax, i) === 'VBN' && (isPassive(syntax, i) || isRelation(syntax, i, 'acl'))) {
    const verb = infinitive(syntax, i + 1);
    if (verb < 0) return null;
    const heads =
      isRelation(syntax, i, 'acl') && !isPassive(syntax, i)
        ? [syntax.tokens[i]!.head ?? -1].filter((head) => head >= 0)
        : subjectsOf(syntax, i);
    return hasActor(scope, heads) ? { ...imposed, ...actOf(scope, verb, i + 1), heads } : null;
  }
  const head = bound(scope, i);
  if (head < 0) return null;
  for (let k = head + 1; k < last && k < head + 16; k++) {
    const verb = infinitive(syntax, k, true);
    if (verb >= 0) return { ...imposed, ...actOf(scope, verb, k), heads: conjuncts(syntax, head) };
    if (syntax.timeOf[k]! < 0 && (isFiniteVerb(syntax, k) || (upos(syntax, k) === 'PUNCT' && word(syntax, k) !== '-')))
      return null;
  }
  return null;
}

/** `had ordered the crews to leave`: an order of before what is told. */
function isOver({ syntax }: Scope, i: number): boolean {
  return xpos(syntax, i) === 'VBN' && (word(syntax, i - 1) === 'had' || word(syntax, i - 2) === 'had');
}

/** `demanded that boats be kept from`: what one wants of another. */
function isDemanded({ syntax }: Scope, i: number): boolean {
  return (
    word(syntax, i - 1) === 'be' &&
    xpos(syntax, i - 2) !== 'MD' &&
    word(syntax, i - 2) !== 'to' &&
    word(syntax, i - 2) !== 'not'
  );
}

/** The head of the noun phrase right after the verb at `i`; -1 when none stands there. */
function bound({ syntax, last }: Scope, i: number): number {
  const object = childOf(syntax, i, 'obj', 'iobj');
  if (object > i && object - i <= 10) return object;
  return nextNominal(syntax, i + 1, last);
}

/** `bars foreign boats from selling`: the object must not. */
function barring(scope: Scope, i: number): Candidate | null {
  const { syntax, last } = scope;
  if (isNegated(syntax, i) || isPossible(scope, i) || inCondition(scope, i) || isDemanded(scope, i)) return null;
  const base = word(syntax, i) === 'bars' ? 'bar' : lemmaAt(syntax, i);
  const passive = xpos(syntax, i) === 'VBN' && (isPassive(syntax, i) || isRelation(syntax, i, 'acl'));
  const imposed = { rule: 'commitment/duty-barred', force: 'duty' as const, trigger: i };
  if (passive) {
    const at = isQuoteMark(syntax, i + 1) ? i + 2 : i + 1;
    const from = word(syntax, at) === 'from' ? gerundAfter(syntax, at) : infinitive(syntax, at);
    if (from < 0) return null;
    const heads = subjectsOf(syntax, i);
    return hasActor(scope, heads) || heads.some((head) => upos(syntax, head) === 'NOUN')
      ? { ...imposed, ...actOf(scope, from, i + 1), heads }
      : null;
  }
  // Hindering in fact is no rule: only an instrument or an authority prohibits by it.
  const subjects = subjectsOf(syntax, i);
  const legal = base === 'bar' || base === 'ban' || base === 'prohibit' || base === 'forbid';
  if (!legal && (!isFiniteVerb(syntax, i) || !subjects.some((head) => isInstrument(syntax, head)))) return null;
  const head = bound(scope, i);
  if (head < 0) return null;
  for (let k = head + 1; k < last && k < head + 12; k++) {
    const verb =
      word(syntax, k) === 'from' && isGerund(syntax, k + 1) ? k + 1 : base === 'forbid' ? infinitive(syntax, k) : -1;
    if (verb >= 0) return { ...imposed, ...withoutMeans(scope, actOf(scope, verb, k)), heads: conjuncts(syntax, head) };
    if (isFiniteVerb(syntax, k) || upos(syntax, k) === 'PUNCT') return null;
  }
  return null;
}

/** The gerund after a preposition, over adverbs: `from wilfully landing`; -1 for none. */
function gerundAfter(syntax: ReportSyntax, i: number): number {
  for (let k = i + 1; k < i + 4; k++) {
    if (isGerund(syntax, k)) return k;
    if (upos(syntax, k) !== 'ADV' && !isQuoteMark(syntax, k)) return -1;
  }
  return -1;
}

/** What is barred, less the means of barring it: `from landing fish by closing the quays`. */
function withoutMeans(
  { syntax }: Scope,
  built: { readonly verb: number; readonly act: Range },
): { readonly verb: number; readonly act: Range } {
  for (let k = built.verb + 1; k + 1 < built.act.last; k++)
    if (word(syntax, k) === 'by' && xpos(syntax, k + 1) === 'VBG')
      return { ...built, act: { first: built.act.first, last: k } };
  return built;
}

/** `gave the port until Friday to open`, `was given ten days to`. */
function given(scope: Scope, i: number): Candidate | null {
  const { syntax, last } = scope;
  if (isNegated(syntax, i) || inCondition(scope, i)) return null;
  const passive = xpos(syntax, i) === 'VBN' && isPassive(syntax, i);
  const head = passive ? -1 : bound(scope, i);
  if (!passive && (head < 0 || !isActor(scope, head))) return null;
  const from = passive ? i + 1 : head + 1;
  return untilTo(scope, i, from, Math.min(last, from + 12), passive ? subjectsOf(syntax, i) : conjuncts(syntax, head));
}

/** `has 30 days to`, `have until Friday to`. */
function limited(scope: Scope, i: number): Candidate | null {
  const { syntax, last } = scope;
  if (isNegated(syntax, i) || inCondition(scope, i)) return null;
  const heads = subjectsOf(syntax, i);
  return hasActor(scope, heads) ? untilTo(scope, i, i + 1, Math.min(last, i + 9), heads) : null;
}

function untilTo(scope: Scope, i: number, from: number, to: number, heads: readonly number[]): Candidate | null {
  const { syntax } = scope;
  let due = -1;
  for (let k = from; k < to; k++) {
    if (syntax.timeOf[k]! >= 0) {
      // `90 days from 1 March`: the length is the term, the day what it counts from.
      const counted = due >= 0 && scope.times[due]?.type === 'DURATION' && COUNTING.has(word(syntax, k - 1));
      if (!counted) due = syntax.timeOf[k]!;
      while (syntax.timeOf[k + 1]! >= 0 && syntax.timeOf[k + 1] === syntax.timeOf[k]) k++;
      continue;
    }
    const verb = infinitive(syntax, k, true);
    if (verb >= 0)
      return due < 0
        ? null
        : { rule: 'commitment/duty-time-limit', force: 'duty', trigger: i, ...actOf(scope, verb, k), heads, due };
    const tag = upos(syntax, k);
    if (tag === 'VERB' || tag === 'PUNCT' || tag === 'PRON' || tag === 'CCONJ') return null;
  }
  return null;
}

/** Words between a length and what it counts from. */
const COUNTING: ReadonlySet<string> = new Set(['from', 'after', 'of', 'starting', 'since']);

/** `a 45-day period for the government to show`, `deadline for both sides to withdraw`. */
function termFor(scope: Scope, i: number): Candidate | null {
  const { syntax, last } = scope;
  const base = lemmaAt(syntax, i);
  if (!TERMS.has(base) && syntax.timeOf[i]! < 0) return null;
  const { due, at } = termTime(scope, i);
  if (tookLong(scope, i)) return null;
  const dated = base === 'deadline' || base === 'ultimatum';
  const limit = { rule: 'commitment/duty-time-limit', force: 'duty' as const, trigger: i };
  if (word(syntax, at) === 'for') {
    const head = nextNominal(syntax, at + 1, last);
    if (head < 0 || (due < 0 && !dated)) return null;
    const end = phraseOf(syntax, head).last;
    const verb = infinitive(syntax, end);
    const heads = conjuncts(syntax, head);
    return verb < 0 ? null : { ...limit, ...actOf(scope, verb, end), heads, ...dueAs(due) };
  }
  // `a 60-day period in which the ministry must show`: the duty is read at its own word, with this as its term.
  const verb = infinitive(syntax, at);
  if (!dated || verb < 0) return null;
  const giver = syntax.tokens[i]!.head;
  const heads = giver !== null && isVerb(syntax, giver) && giver < i ? subjectsOf(syntax, giver) : [];
  return hasActor(scope, heads) ? { ...limit, ...actOf(scope, verb, at), heads, ...dueAs(due) } : null;
}

/** Nouns of a term in which something is to be done. */
const TERMS: ReadonlySet<string> = new Set(['deadline', 'period', 'limit', 'window', 'ultimatum']);

function dueAs(due: number): Pick<Candidate, 'due'> {
  return due < 0 ? {} : { due };
}

/** The time of a term at `i`, before it or in its "of" phrase, and the word after both. */
function termTime({ syntax, first, last }: Scope, i: number): { readonly due: number; readonly at: number } {
  let due = syntax.timeOf[i]!;
  for (let k = i - 1; due < 0 && k >= i - 4 && k >= first; k--) due = syntax.timeOf[k]!;
  let at = i + 1;
  for (; at < last && (syntax.timeOf[at]! >= 0 || word(syntax, at) === 'of'); at++)
    if (syntax.timeOf[at]! >= 0) due = syntax.timeOf[at]!;
  return { due, at };
}

/** `it took six years for him to`: how long it was. */
function tookLong({ syntax, first }: Scope, i: number): boolean {
  for (let k = i - 1; k >= first && k >= i - 5; k--) if (lemmaAt(syntax, k) === 'take') return true;
  return false;
}

/** `demanding that Oran withdraw within a week`: with a date, an ultimatum. */
function demanded(scope: Scope, i: number): Candidate | null {
  const found = bindingClause(scope, i, i + 1, 'commitment/duty-demanded', true);
  if (
    found === null ||
    found.heads.length === 0 ||
    duesIn(scope.syntax, scope.times, found.act.first, found.act.last).length === 0
  )
    return provided(scope, i);
  return { ...found, force: 'duty' };
}

/** `the deal calls for Oran to release the crews`. */
function calledFor(scope: Scope, i: number): Candidate | null {
  const { syntax, last } = scope;
  // `the accord with Dolmar calls for`: the nearest noun is not the subject.
  const provides = subjectsOf(syntax, i).some((head) => isInstrument(syntax, head)) || instrumentBefore(scope, i);
  if (!isInstrument(syntax, i - 1) && !provides) return null;
  const head = nextNominal(syntax, i + 2, last);
  if (head < 0) return null;
  return toDo(scope, i, head);
}

/** A promise of whom an instrument names by `head`, to do what the infinitive behind says; null where none stands. */
function toDo(scope: Scope, trigger: number, head: number): Candidate | null {
  const { syntax } = scope;
  const end = phraseOf(syntax, head).last;
  const verb = infinitive(syntax, end);
  return verb < 0
    ? null
    : {
        rule: 'commitment/term',
        force: 'promise',
        trigger,
        ...actOf(scope, verb, end),
        heads: conjuncts(syntax, head),
      };
}

/**
 * `the text provides that X will Y`, also over a condition: `lays out that if J finds ..., the two would begin talks`.
 */
function provided(scope: Scope, i: number): Candidate | null {
  const { syntax, last } = scope;
  if (
    isNegated(syntax, i) ||
    !(subjectsOf(syntax, i).some((head) => isInstrument(syntax, head)) || instrumentBefore(scope, i))
  )
    return null;
  let k = i + 1;
  while (
    k < last &&
    k < i + 4 &&
    word(syntax, k) !== 'that' &&
    (upos(syntax, k) === 'ADP' || upos(syntax, k) === 'ADV')
  )
    k++;
  const that = word(syntax, k) === 'that' ? k : k - 1;
  const base = lemmaAt(syntax, i);
  const demands = base === 'require' || base === 'mandate' || base === 'demand';
  return bindingClause(scope, i, that, 'commitment/term', demands && word(syntax, k) === 'that');
}

/** True where the clause opens with an instrument, whatever stands between: `A text agreed in June provides`. */
function instrumentBefore({ syntax, first }: Scope, i: number): boolean {
  let found = false;
  for (let k = i - 1; k >= first && k >= i - 14; k--) {
    const w = word(syntax, k);
    if (w === ',' || w === '“' || w === 'that') break;
    const before = upos(syntax, k - 1) === 'DET' || upos(syntax, k - 1) === 'ADJ' ? k - 2 : k - 1;
    if (upos(syntax, k) === 'NOUN' && isInstrument(syntax, k) && (k - 1 < first || upos(syntax, before) !== 'ADP'))
      found = true;
    else if (upos(syntax, k) === 'NOUN' && found) found = upos(syntax, k + 1) === 'NOUN';
  }
  return found;
}

/** `a deal that both states look at ...`, `a pact under which the army will leave`. */
function deal(scope: Scope, i: number): Candidate | null {
  const { syntax, last } = scope;
  const next = word(syntax, i + 1);
  let from = -1;
  if (next === 'that') from = i + 1;
  else if ((next === 'under' || next === 'by' || next === 'in') && word(syntax, i + 2) === 'which') from = i + 2;
  else if (next === 'whereby') from = i + 1;
  else if (next === ',' && word(syntax, i + 2) === 'under' && word(syntax, i + 3) === 'which') from = i + 3;
  else if (next === 'for' || next === 'requiring' || next === 'obliging')
    return next === 'for' ? agreedFor(scope, i) : null;
  if (from < 0) return null;
  // `a deal that removed the threat`: a relative clause, no term.
  if (!isNominalStart(scope, from + 1) || from + 2 >= last) return null;
  return bindingClause(scope, i, from, 'commitment/term', next === 'that');
}

/** `an agreement for the crews to return`. */
function agreedFor(scope: Scope, i: number): Candidate | null {
  const { syntax, last } = scope;
  const head = nextNominal(syntax, i + 2, last);
  return head < 0 || !isActor(scope, head) ? null : toDo(scope, i, head);
}

function isNominalStart({ syntax }: Scope, i: number): boolean {
  const tag = upos(syntax, i);
  return (
    tag === 'DET' ||
    tag === 'PROPN' ||
    tag === 'NOUN' ||
    tag === 'ADJ' ||
    tag === 'NUM' ||
    (tag === 'PRON' && xpos(syntax, i) === 'PRP') ||
    xpos(syntax, i) === 'PRP$' ||
    word(syntax, i) === 'if' ||
    tag === 'SCONJ'
  );
}

/**
 * The first clause after `from` that looks ahead: by a modal, or, where `bare` is true, by a base form (the subjunctive
 * of terms).
 */
function bindingClause(scope: Scope, trigger: number, from: number, rule: string, bare: boolean): Candidate | null {
  const { syntax, last } = scope;
  for (let k = from + 1; k < last && k < from + 70; k++) {
    if (inCondition(scope, k)) continue;
    if (word(syntax, k) === ';' || word(syntax, k) === '.' || tellsPast(syntax, k)) return null;
    if (xpos(syntax, k) === 'MD') return byModal(scope, trigger, from, k, rule);
    if ((!isFiniteVerb(syntax, k) && xpos(syntax, k) !== 'VB') || word(syntax, k - 1) === 'to') continue;
    const base = (xpos(syntax, k) === 'VB' || xpos(syntax, k) === 'VBP') && upos(syntax, k) !== 'AUX';
    return bare && base ? bySubjunctive(scope, trigger, from, k, rule) : null;
  }
  return null;
}

/** A past verb of the clause: it tells what was, and binds nobody. */
function tellsPast(syntax: ReportSyntax, k: number): boolean {
  if (upos(syntax, k) !== 'VERB' || (xpos(syntax, k) !== 'VBN' && xpos(syntax, k) !== 'VBD')) return false;
  return !isPassive(syntax, k) && syntax.tokens[k]!.head !== null;
}

/** `that the port will open`, `that no ship shall wait` */
function byModal(scope: Scope, trigger: number, from: number, k: number, rule: string): Candidate | null {
  const { syntax } = scope;
  const w = word(syntax, k);
  if (w === 'can' || w === 'could' || w === 'may' || w === 'might') return null;
  const verb = governed(syntax, k);
  if (verb < 0) return null;
  const heads = subjectsOf(syntax, verb).filter((head) => head > from);
  const force = w === 'must' || w === 'shall' ? 'duty' : isNegated(syntax, verb) ? 'refusal' : 'promise';
  if (hasActor(scope, heads)) return { rule, force, trigger, ...actOf(scope, verb, k), heads };
  return heads[0] === undefined ? null : { ...ofThing(scope, trigger, verb, heads[0]), rule, force };
}

/** `that Oran release the crews` */
function bySubjunctive(scope: Scope, trigger: number, from: number, k: number, rule: string): Candidate | null {
  const { syntax } = scope;
  const heads = subjectsOf(syntax, k).filter((head) => head > from);
  if (hasActor(scope, heads)) return { rule, force: 'promise', trigger, ...actOf(scope, k, from), heads };
  // What a law requires of things binds whoever has them.
  const laid = heads[0] !== undefined && BINDING_VERBS.has(lemmaAt(syntax, trigger));
  return laid ? { ...ofThing(scope, trigger, k, heads[0]!), rule: 'commitment/duty-imposed', force: 'duty' } : null;
}

/** What is laid down for a thing: the act is its whole clause, and nobody is named. */
function ofThing(
  { syntax, stops }: Scope,
  trigger: number,
  verb: number,
  subject: number,
): Omit<Candidate, 'rule' | 'force'> {
  const act = { first: phraseOf(syntax, subject).first, last: clauseEnd(syntax, verb, stops) };
  return { trigger, verb, act, heads: [] };
}
