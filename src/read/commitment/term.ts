import { actOf, type Candidate, hasActor, isActor, type Scope } from './candidate.js';
import {
  governed,
  infinitive,
  isFinite,
  isGerund,
  isNegated,
  isPassive,
  isRelation,
  isVerb,
  kid,
  lemma,
  type Range,
  upos,
  word,
  xpos,
} from './clause.js';
import { nextNominal } from './condition.js';
import { duesIn } from './due.js';
import { ACTORS, BARRING_VERBS, BINDING_VERBS, PROVIDING } from './en.js';
import { clauseEnd } from './extent.js';
import { inCondition, isInstrument } from './modal.js';
import { phraseOf } from './phrase.js';
import { conjuncts, subjectsOf } from './subject.js';
import { isPossible } from './verb.js';

/** What an agreement, a rule, an order or a time limit lays on a party. */
export function atTerm(scope: Scope, i: number): Candidate | null {
  const { g } = scope;
  const tag = upos(g, i);
  if (word(g, i) === 'deadline') return termFor(scope, i);
  // `the accord calls for`: a verb taken for a noun.
  if (tag === 'NOUN' && word(g, i) === 'calls' && word(g, i + 1) === 'for' && isInstrument(g, i - 1))
    return calledFor(scope, i);
  if (tag === 'VERB') {
    const base = lemma(g, i);
    if (BINDING_VERBS.has(base)) return binding(scope, i) ?? (PROVIDING.has(base) ? provided(scope, i) : null);
    if (BARRING_VERBS.has(base)) return barring(scope, i);
    if (base === 'give') return given(scope, i);
    if (base === 'have') return limited(scope, i);
    if (base === 'call' && word(g, i + 1) === 'for') return calledFor(scope, i);
    if (base === 'demand' && word(g, i + 1) === 'that') return demanded(scope, i);
    if (PROVIDING.has(base)) return provided(scope, i);
    return null;
  }
  // `the decree bars boats from`: a verb taken for a noun.
  if (tag === 'NOUN' && (word(g, i) === 'bars' || word(g, i) === 'bans' || word(g, i) === 'orders'))
    return word(g, i) === 'orders' ? binding(scope, i) : barring(scope, i);
  if (tag === 'AUX') return lemma(g, i) === 'have' ? limited(scope, i) : null;
  if (word(g, i) === 'demanding' && word(g, i + 1) === 'that') return demanded(scope, i);
  if (tag === 'NOUN') {
    const period = termFor(scope, i);
    if (period) return period;
    return isInstrument(g, i) ? deal(scope, i) : null;
  }
  return null;
}

/** `required the port to open`; passive `was ordered to pay`, and `treaty obliging skippers to`. */
function binding(scope: Scope, i: number): Candidate | null {
  const { g, last } = scope;
  if (isNegated(g, i) || isPossible(scope, i) || inCondition(scope, i)) return null;
  // What circumstances force is no duty.
  const forced = lemma(g, i) === 'force' || lemma(g, i) === 'compel';
  if (
    forced &&
    (xpos(g, i) === 'VBN' || !subjectsOf(g, i).some((head) => isInstrument(g, head) || ACTORS.has(lemma(g, head))))
  )
    return null;
  const imposed = { rule: 'commitment/duty-imposed', force: 'duty' as const, trigger: i };
  if (xpos(g, i) === 'VBN' && (isPassive(g, i) || isRelation(g, i, 'acl'))) {
    const verb = infinitive(g, i + 1);
    if (verb < 0) return null;
    const heads =
      isRelation(g, i, 'acl') && !isPassive(g, i)
        ? [g.tokens[i]!.head ?? -1].filter((head) => head >= 0)
        : subjectsOf(g, i);
    return hasActor(scope, heads) ? { ...imposed, ...actOf(scope, verb, i + 1), heads } : null;
  }
  const head = bound(scope, i);
  if (head < 0) return null;
  for (let k = head + 1; k < last && k < head + 16; k++) {
    const verb = infinitive(g, k, true);
    if (verb >= 0) return { ...imposed, ...actOf(scope, verb, k), heads: conjuncts(g, head) };
    if (g.timeOf[k]! < 0 && (isFinite(g, k) || (upos(g, k) === 'PUNCT' && word(g, k) !== '-'))) return null;
  }
  return null;
}

/** The head of the noun phrase right after the verb at `i`; -1 when none stands there. */
function bound({ g, last }: Scope, i: number): number {
  const object = kid(g, i, 'obj', 'iobj');
  if (object > i && object - i <= 10) return object;
  return nextNominal(g, i + 1, last);
}

/** `bars foreign boats from selling`: the object must not. */
function barring(scope: Scope, i: number): Candidate | null {
  const { g, last } = scope;
  if (isNegated(g, i) || isPossible(scope, i) || inCondition(scope, i)) return null;
  const base = word(g, i) === 'bars' ? 'bar' : lemma(g, i);
  const passive = xpos(g, i) === 'VBN' && (isPassive(g, i) || isRelation(g, i, 'acl'));
  const imposed = { rule: 'commitment/duty-barred', force: 'duty' as const, trigger: i };
  if (passive) {
    const from = word(g, i + 1) === 'from' && isGerund(g, i + 2) ? i + 2 : infinitive(g, i + 1);
    if (from < 0) return null;
    const heads = subjectsOf(g, i);
    return hasActor(scope, heads) || heads.some((head) => upos(g, head) === 'NOUN')
      ? { ...imposed, ...actOf(scope, from, i + 1), heads }
      : null;
  }
  // Hindering in fact is no rule: only an instrument or an authority prohibits by it.
  const subjects = subjectsOf(g, i);
  const legal = base === 'bar' || base === 'ban' || base === 'prohibit' || base === 'forbid';
  if (!legal && (!isFinite(g, i) || !subjects.some((head) => isInstrument(g, head)))) return null;
  const head = bound(scope, i);
  if (head < 0) return null;
  for (let k = head + 1; k < last && k < head + 12; k++) {
    const verb = word(g, k) === 'from' && isGerund(g, k + 1) ? k + 1 : base === 'forbid' ? infinitive(g, k) : -1;
    if (verb >= 0) return { ...imposed, ...withoutMeans(scope, actOf(scope, verb, k)), heads: conjuncts(g, head) };
    if (isFinite(g, k) || upos(g, k) === 'PUNCT') return null;
  }
  return null;
}

/** What is barred, less the means of barring it: `from landing fish by closing the quays`. */
function withoutMeans(
  { g }: Scope,
  built: { readonly verb: number; readonly act: Range },
): { readonly verb: number; readonly act: Range } {
  for (let k = built.verb + 1; k + 1 < built.act.last; k++)
    if (word(g, k) === 'by' && xpos(g, k + 1) === 'VBG') return { ...built, act: { first: built.act.first, last: k } };
  return built;
}

/** `gave the port until Friday to open`, `was given ten days to`. */
function given(scope: Scope, i: number): Candidate | null {
  const { g, last } = scope;
  if (isNegated(g, i) || inCondition(scope, i)) return null;
  const passive = xpos(g, i) === 'VBN' && isPassive(g, i);
  const head = passive ? -1 : bound(scope, i);
  if (!passive && (head < 0 || !isActor(scope, head))) return null;
  const from = passive ? i + 1 : head + 1;
  return untilTo(scope, i, from, Math.min(last, from + 12), passive ? subjectsOf(g, i) : conjuncts(g, head));
}

/** `has 30 days to`, `have until Friday to`. */
function limited(scope: Scope, i: number): Candidate | null {
  const { g, last } = scope;
  if (isNegated(g, i) || inCondition(scope, i)) return null;
  const heads = subjectsOf(g, i);
  return hasActor(scope, heads) ? untilTo(scope, i, i + 1, Math.min(last, i + 9), heads) : null;
}

function untilTo(scope: Scope, i: number, from: number, to: number, heads: readonly number[]): Candidate | null {
  const { g } = scope;
  let due = -1;
  for (let k = from; k < to; k++) {
    if (g.timeOf[k]! >= 0) {
      due = g.timeOf[k]!;
      continue;
    }
    const verb = infinitive(g, k, true);
    if (verb >= 0)
      return due < 0
        ? null
        : { rule: 'commitment/duty-time-limit', force: 'duty', trigger: i, ...actOf(scope, verb, k), heads, due };
    const tag = upos(g, k);
    if (tag === 'VERB' || tag === 'PUNCT' || tag === 'PRON' || tag === 'CCONJ') return null;
  }
  return null;
}

/** `a 45-day period for the government to show`, `deadline for both sides to withdraw`. */
function termFor(scope: Scope, i: number): Candidate | null {
  const { g, last } = scope;
  const base = lemma(g, i);
  const timed = g.timeOf[i]!;
  if (
    base !== 'deadline' &&
    base !== 'period' &&
    base !== 'limit' &&
    base !== 'window' &&
    base !== 'ultimatum' &&
    timed < 0
  )
    return null;
  let due = timed;
  for (let k = i - 1; due < 0 && k >= i - 4 && k >= scope.first; k--) due = g.timeOf[k]!;
  let at = i + 1;
  while (at < last && (g.timeOf[at]! >= 0 || word(g, at) === 'of')) {
    if (g.timeOf[at]! >= 0) due = g.timeOf[at]!;
    at++;
  }
  // `it took six years for him to`: how long it was.
  for (let k = i - 1; k >= scope.first && k >= i - 5; k--)
    if (lemma(g, k) === 'take' || word(g, k) === 'took') return null;
  if (word(g, at) === 'for') {
    const head = nextNominal(g, at + 1, last);
    if (head < 0 || (due < 0 && base !== 'deadline' && base !== 'ultimatum')) return null;
    const end = phraseOf(g, head).last;
    const verb = infinitive(g, end);
    if (verb < 0) return null;
    return {
      rule: 'commitment/duty-time-limit',
      force: 'duty',
      trigger: i,
      ...actOf(scope, verb, end),
      heads: conjuncts(g, head),
      ...(due < 0 ? {} : { due }),
    };
  }
  // `a 60-day period in which the ministry must show`: the duty is read at its own word, with this as its term.
  if ((base === 'deadline' || base === 'ultimatum') && infinitive(g, at) >= 0) {
    const verb = g.tokens[i]!.head;
    const heads = verb !== null && isVerb(g, verb) && verb < i ? subjectsOf(g, verb) : [];
    if (!hasActor(scope, heads)) return null;
    return {
      rule: 'commitment/duty-time-limit',
      force: 'duty',
      trigger: i,
      ...actOf(scope, infinitive(g, at), at),
      heads,
      ...(due < 0 ? {} : { due }),
    };
  }
  return null;
}

/** `demanding that Oran withdraw within a week`: with a date, an ultimatum. */
function demanded(scope: Scope, i: number): Candidate | null {
  const found = bindingClause(scope, i, i + 1, 'commitment/duty-demanded', true);
  if (
    found === null ||
    found.heads.length === 0 ||
    duesIn(scope.g, scope.times, found.act.first, found.act.last).length === 0
  )
    return provided(scope, i);
  return { ...found, force: 'duty' };
}

/** `the deal calls for Oran to release the crews`. */
function calledFor(scope: Scope, i: number): Candidate | null {
  const { g, last } = scope;
  if (!isInstrument(g, i - 1) && !subjectsOf(g, i).some((head) => isInstrument(g, head))) return null;
  const head = nextNominal(g, i + 2, last);
  if (head < 0) return null;
  const end = phraseOf(g, head).last;
  const verb = infinitive(g, end);
  return verb < 0
    ? null
    : { rule: 'commitment/term', force: 'promise', trigger: i, ...actOf(scope, verb, end), heads: conjuncts(g, head) };
}

/**
 * `the text provides that X will Y`, also over a condition: `lays out that if J finds ..., the two would begin talks`.
 */
function provided(scope: Scope, i: number): Candidate | null {
  const { g, last } = scope;
  if (isNegated(g, i) || !(subjectsOf(g, i).some((head) => isInstrument(g, head)) || instrumentBefore(scope, i)))
    return null;
  let k = i + 1;
  while (k < last && k < i + 4 && word(g, k) !== 'that' && (upos(g, k) === 'ADP' || upos(g, k) === 'ADV')) k++;
  const that = word(g, k) === 'that' ? k : k - 1;
  const base = lemma(g, i);
  const demands = base === 'require' || base === 'mandate' || base === 'demand';
  return bindingClause(scope, i, that, 'commitment/term', demands && word(g, k) === 'that');
}

/** True where the clause opens with an instrument, whatever stands between: `A text agreed in June provides`. */
function instrumentBefore({ g, first }: Scope, i: number): boolean {
  let found = false;
  for (let k = i - 1; k >= first && k >= i - 14; k--) {
    const w = word(g, k);
    if (w === ',' || w === '“' || w === 'that') break;
    const before = upos(g, k - 1) === 'DET' || upos(g, k - 1) === 'ADJ' ? k - 2 : k - 1;
    if (upos(g, k) === 'NOUN' && isInstrument(g, k) && (k - 1 < first || upos(g, before) !== 'ADP')) found = true;
    else if (upos(g, k) === 'NOUN' && found) found = upos(g, k + 1) === 'NOUN';
  }
  return found;
}

/** `a deal that both states look at ...`, `a pact under which the army will leave`. */
function deal(scope: Scope, i: number): Candidate | null {
  const { g, last } = scope;
  const next = word(g, i + 1);
  let from = -1;
  if (next === 'that') from = i + 1;
  else if ((next === 'under' || next === 'by' || next === 'in') && word(g, i + 2) === 'which') from = i + 2;
  else if (next === 'whereby') from = i + 1;
  else if (next === ',' && word(g, i + 2) === 'under' && word(g, i + 3) === 'which') from = i + 3;
  else if (next === 'for' || next === 'requiring' || next === 'obliging')
    return next === 'for' ? agreedFor(scope, i) : null;
  if (from < 0) return null;
  // `a deal that removed the threat`: a relative clause, no term.
  if (!isNominalStart(scope, from + 1) || from + 2 >= last) return null;
  return bindingClause(scope, i, from, 'commitment/term', next === 'that');
}

/** `an agreement for the crews to return`. */
function agreedFor(scope: Scope, i: number): Candidate | null {
  const { g, last } = scope;
  const head = nextNominal(g, i + 2, last);
  if (head < 0) return null;
  const end = phraseOf(g, head).last;
  const verb = infinitive(g, end);
  return verb < 0 || !isActor(scope, head)
    ? null
    : { rule: 'commitment/term', force: 'promise', trigger: i, ...actOf(scope, verb, end), heads: conjuncts(g, head) };
}

function isNominalStart({ g }: Scope, i: number): boolean {
  const tag = upos(g, i);
  return (
    tag === 'DET' ||
    tag === 'PROPN' ||
    tag === 'NOUN' ||
    tag === 'ADJ' ||
    tag === 'NUM' ||
    (tag === 'PRON' && xpos(g, i) === 'PRP') ||
    xpos(g, i) === 'PRP$' ||
    word(g, i) === 'if' ||
    tag === 'SCONJ'
  );
}

/**
 * The first clause after `from` that looks ahead: by a modal, or, where `bare` is true, by a base form (the subjunctive
 * of terms).
 */
function bindingClause(scope: Scope, trigger: number, from: number, rule: string, bare: boolean): Candidate | null {
  const { g, last } = scope;
  for (let k = from + 1; k < last && k < from + 70; k++) {
    if (inCondition(scope, k)) continue;
    const w = word(g, k);
    if (w === ';' || w === '.') return null;
    if (xpos(g, k) === 'MD') {
      if (w === 'can' || w === 'could' || w === 'may' || w === 'might') return null;
      const verb = governed(g, k);
      if (verb < 0) return null;
      const heads = subjectsOf(g, verb).filter((head) => head > from);
      const force = w === 'must' || w === 'shall' ? 'duty' : isNegated(g, verb) ? 'refusal' : 'promise';
      const built = actOf(scope, verb, k);
      if (hasActor(scope, heads)) return { rule, force, trigger, ...built, heads };
      const subject = heads[0];
      if (subject === undefined) return null;
      return {
        rule,
        force,
        trigger,
        verb,
        act: { first: phraseOf(g, subject).first, last: clauseEnd(g, verb, scope.stops) },
        heads: [],
      };
    }
    if (
      upos(g, k) === 'VERB' &&
      (xpos(g, k) === 'VBN' || xpos(g, k) === 'VBD') &&
      !isPassive(g, k) &&
      g.tokens[k]!.head !== null
    )
      return null;
    if ((!isFinite(g, k) && xpos(g, k) !== 'VB') || word(g, k - 1) === 'to') continue;
    if (!bare || (xpos(g, k) !== 'VB' && xpos(g, k) !== 'VBP') || upos(g, k) === 'AUX') return null;
    const heads = subjectsOf(g, k).filter((head) => head > from);
    // What a law requires of things binds whoever has them.
    if (heads[0] !== undefined && !hasActor(scope, heads) && BINDING_VERBS.has(lemma(g, trigger)))
      return {
        rule: 'commitment/duty-imposed',
        force: 'duty',
        trigger,
        verb: k,
        act: { first: phraseOf(g, heads[0]).first, last: clauseEnd(g, k, scope.stops) },
        heads: [],
      };
    return hasActor(scope, heads) ? { rule, force: 'promise', trigger, ...actOf(scope, k, from), heads } : null;
  }
  return null;
}
