import type { ComplianceClaim } from '../../model/report.js';
import { hull, type Span } from '../../model/span.js';
import { hasActor, type Scope } from './candidate.js';
import {
  type Clauses,
  infinitive,
  isFinite,
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
import { agentOf, nextNominal } from './condition.js';
import { AGREEMENTS, COMPLIANCE, FEW, OBLIGATIONS, PROGRESS, RULES, SIGNS, WORKING } from './en.js';
import { clauseEnd } from './extent.js';
import { formsOf } from './forms.js';
import { inCondition } from './modal.js';
import { phraseOf, spanOf, withOpeningMark } from './phrase.js';
import { type Reading, scopeOf } from './reading.js';
import { subjectsOf } from './subject.js';

type Polarity = ComplianceClaim['polarity'];

/** What one rule found: who is said to keep what, and in which words. */
interface Claim {
  readonly rule: string;
  readonly polarity: Polarity;
  readonly trigger: number;
  readonly heads: readonly number[];
  readonly claim: Range;
  readonly what: Range | null;
}

/**
 * Finds what is said of the keeping of commitments, in text order: `has kept its side of the bargain`, `missed two of
 * its targets`, `little sign of the wardens`. It says how a report, or one who speaks in it, tells it, never how it is.
 * `party` holds the noun phrases whose keeping is meant, `what` that which is kept or not, `claim` the words that say
 * so.
 */
export function claimsOf(reading: Reading): ComplianceClaim[] {
  const { g, partyAt, statementAt } = reading;
  const found: ComplianceClaim[] = [];
  for (const { first, last } of g.sentences) {
    let scope: Scope | null = null;
    for (let i = first; i < last; i++) {
      if (!BEGINNINGS.has(g.words[i]!)) continue;
      scope ??= scopeOf(reading, first, last);
      if (inCondition(scope, i)) continue;
      const claim = claimAt(scope, i);
      if (claim === null) continue;
      const ranges = claim.heads.map((head) => phraseOf(g, head));
      const party = ranges.map((range) => spanOf(g, range));
      const parties = [
        ...new Set(ranges.flatMap((range, index) => partyAt(spanOf(g, range), g.tokens[claim.heads[index]!]!) ?? [])),
      ];
      const parts: Span[] = [spanOf(g, withOpeningMark(g, claim.claim)), ...party];
      const { start, end } = hull(parts)!;
      found.push({
        id: `compliance:${start}-${end}`,
        start,
        end,
        party,
        parties,
        claim: spanOf(g, withOpeningMark(g, claim.claim)),
        what: claim.what ? spanOf(g, claim.what) : null,
        polarity: claim.polarity,
        statement: statementAt(g.tokens[claim.trigger]!.start)?.id ?? null,
        rule: claim.rule,
      });
      // One claim a clause: what it says is read.
      i = Math.max(i, claim.claim.last - 1);
    }
  }
  return found;
}

const PATTERNS: ReadonlyMap<string, (typeof COMPLIANCE)[number][1][]> = group();
const BEGINNINGS: ReadonlySet<string> = formsOf([
  ...COMPLIANCE.map(([verb]) => verb),
  ...PROGRESS,
  ...SIGNS,
  ...[...PROGRESS, ...SIGNS].map((noun) => `${noun}s`),
  ...WORKING.keys(),
  'done',
  'do',
  'work',
  'way',
  'fail',
  'failed',
  'fails',
  'failing',
  'compliance',
  'breach',
  'violation',
  'track',
  'schedule',
]);

function group(): Map<string, (typeof COMPLIANCE)[number][1][]> {
  const map = new Map<string, (typeof COMPLIANCE)[number][1][]>();
  for (const [verb, pattern] of COMPLIANCE) map.set(verb, [...(map.get(verb) ?? []), pattern]);
  return map;
}

function claimAt(scope: Scope, i: number): Claim | null {
  const { g } = scope;
  const base = lemma(g, i);
  const noun = upos(g, i) === 'NOUN';
  if (base === 'fail') return failed(scope, i);
  if (!noun || word(g, i).endsWith('ed')) {
    const kept = PATTERNS.has(base) ? keeping(scope, i, base) : null;
    if (kept) return kept;
    if (base === 'do') return enough(scope, i);
    if (WORKING.has(base)) return working(scope, i);
  }
  if (PROGRESS.has(singular(base))) return progress(scope, i);
  if (SIGNS.has(singular(base))) return signs(scope, i);
  if (base === 'work' || base === 'way') return moreToDo(scope, i);
  return standing(scope, i, base);
}

function singular(word: string): string {
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** `has kept its promise`, `violated the truce`, `accused the port of breaching the terms`. */
function keeping(scope: Scope, i: number, base: string): Claim | null {
  const { g } = scope;
  const passive = isPassive(g, i);
  if (!isTold(scope, i)) return null;
  for (const { polarity, then, object } of PATTERNS.get(base)!) {
    if (then && !then.every((w, k) => word(g, i + 1 + k) === w)) continue;
    const end = clauseEnd(g, i, scope.stops);
    const from = i + 1 + (then?.length ?? 0);
    const agent = passive ? agentOf(g, i, end) : null;
    const subjects = passive ? subjectsOf(g, i) : [];
    if (
      object &&
      !(passive
        ? subjects.some((head) => object.has(lemma(g, head)))
        : holds(scope, from, Math.min(end, from + 9), object))
    )
      continue;
    const heads = passive ? (agent ? [agent.last - 1] : []) : (accused(scope, i) ?? subjectsOf(g, i));
    if (!passive && !hasActor(scope, heads) && !heads.some((head) => word(g, head) === 'it')) return null;
    const negated = isNegated(g, i);
    const what = passive ? (subjects[0] === undefined ? null : phraseOf(g, subjects[0])) : objectOf(scope, from, end);
    const claim = {
      first: passive && what ? Math.min(what.first, i) : groupFirst(scope, i),
      last: Math.max(end, i + 1),
    };
    return {
      rule: 'compliance/keeping',
      polarity: negated ? (polarity === 'met' ? 'not met' : 'met') : polarity,
      trigger: i,
      heads,
      claim,
      what,
    };
  }
  return null;
}

/** What is kept is among the words that follow, before another verb. */
function holds({ g }: Scope, from: number, to: number, nouns: ReadonlySet<string>): boolean {
  for (let k = from; k < to; k++) {
    if (upos(g, k) === 'NOUN' && nouns.has(lemma(g, k))) return true;
    if (isFinite(g, k) || word(g, k) === 'to' || word(g, k) === ',') return false;
  }
  return false;
}

/** True for a verb told as so: finite, perfect or progressive; not what is wished, promised, possible or to come. */
function isTold(scope: Scope, i: number): boolean {
  const { g } = scope;
  const tag = xpos(g, i);
  if (isAsked(scope, i)) return false;
  if (tag === 'VBD' || tag === 'VBZ') return true;
  if (tag === 'VBP') return word(g, i - 1) !== 'to';
  if (tag === 'VB') return isDenied(scope, i);
  if (tag === 'VBN') {
    for (let k = i - 1; k >= scope.first && k >= i - 5; k--) {
      if (xpos(g, k) === 'MD' || word(g, k) === 'to') return false;
      if (upos(g, k) !== 'AUX' && upos(g, k) !== 'ADV' && upos(g, k) !== 'PART' && upos(g, k) !== 'VERB')
        return k < i - 1 || (g.tokens[k]!.head === null && word(g, i + 1) !== 'by');
    }
    return true;
  }
  return (
    tag === 'VBG' &&
    (isRelation(g, i, 'root') || kid(g, i, 'aux') >= 0 || word(g, i - 1) === 'of' || lemma(g, i - 1) === 'be')
  );
}

/** `whether it has met`: a question. */
function isAsked({ g, first }: Scope, i: number): boolean {
  for (let k = i - 1; k >= first && k >= i - 10; k--) {
    if (word(g, k) === 'whether') return true;
    if (upos(g, k) === 'VERB' || word(g, k) === ',') return false;
  }
  return false;
}

/** `did not keep`, `does not comply`. */
function isDenied({ g }: Scope, i: number): boolean {
  for (let k = i - 1; k >= i - 4 && k >= 0; k--) if (lemma(g, k) === 'do' && upos(g, k) === 'AUX') return true;
  return false;
}

/** `accused X of breaking`: X. */
function accused({ g }: Scope, i: number): readonly number[] | null {
  if (xpos(g, i) !== 'VBG' || word(g, i - 1) !== 'of') return null;
  for (let k = i - 2; k >= i - 12 && k >= 0; k--)
    if (lemma(g, k) === 'accuse' && isVerb(g, k)) {
      const head = nextNominal(g, k + 1, i);
      return head < 0 ? [] : [head];
    }
  return null;
}

function groupFirst({ g, first }: Scope, i: number): number {
  let from = i;
  while (
    from > first &&
    (upos(g, from - 1) === 'AUX' ||
      upos(g, from - 1) === 'ADV' ||
      word(g, from - 1) === 'not' ||
      word(g, from - 1) === "n't")
  )
    from--;
  return from;
}

function objectOf({ g }: Scope, from: number, to: number): Range | null {
  if (from >= to) return null;
  const first = upos(g, from) === 'ADP' && from + 1 < to ? from + 1 : from;
  return first < to ? { first, last: to } : null;
}

/** `failed to meet the target`. */
function failed(scope: Scope, i: number): Claim | null {
  const { g } = scope;
  const verb = infinitive(g, i + 1);
  if (verb < 0 || !isTold(scope, i) || isNegated(g, i)) return null;
  const patterns = PATTERNS.get(lemma(g, verb));
  const end = clauseEnd(g, verb, scope.stops);
  if (
    !patterns?.some(
      ({ polarity, then, object }) =>
        polarity === 'met' &&
        (!then || then.every((w, k) => word(g, verb + 1 + k) === w)) &&
        (!object || holds(scope, verb + 1, end, object)),
    )
  )
    return null;
  const heads = subjectsOf(g, i);
  return hasActor(scope, heads)
    ? {
        rule: 'compliance/failed',
        polarity: 'not met',
        trigger: i,
        heads,
        claim: { first: groupFirst(scope, i), last: end },
        what: objectOf(scope, verb + 1, end),
      }
    : null;
}

/** `has done enough to`, `has not done enough`, `has done too little`, `must do more`. */
function enough(scope: Scope, i: number): Claim | null {
  const { g } = scope;
  if (upos(g, i) === 'AUX') return null;
  const next = word(g, i + 1);
  const little = (next === 'too' && word(g, i + 2) === 'little') || (next === 'little' && isTold(scope, i));
  const more = next === 'more' && hasDuty(scope, i);
  if (next !== 'enough' && !little && !more && !(next === 'its' && word(g, i + 2) === 'part')) return null;
  if (!more && !isTold(scope, i)) return null;
  const heads = subjectsOf(g, i);
  if (!hasActor(scope, heads)) return null;
  const polarity: Polarity = more
    ? 'partly'
    : (next === 'enough' || next === 'its') !== isNegated(g, i)
      ? 'met'
      : 'not met';
  const end = clauseEnd(g, i, scope.stops);
  const to = next === 'too' ? i + 3 : next === 'its' ? i + 3 : i + 2;
  return {
    rule: more ? 'compliance/more-to-do' : 'compliance/enough',
    polarity,
    trigger: i,
    heads,
    claim: { first: groupFirst(scope, i), last: end },
    what: infinitive(g, to) >= 0 && to + 1 < end ? { first: to + 1, last: end } : null,
  };
}

function hasDuty({ g }: Scope, i: number): boolean {
  for (let k = i - 1; k >= i - 4 && k >= 0; k--) {
    const w = word(g, k);
    if (w === 'must' || w === 'should' || lemma(g, k) === 'need' || (lemma(g, k) === 'have' && word(g, k + 1) === 'to'))
      return true;
  }
  return false;
}

/** `has made progress on`, `headway made by the port in`. */
function progress(scope: Scope, i: number): Claim | null {
  const { g, last, first } = scope;
  if (upos(g, i) !== 'NOUN') return null;
  let verb = -1;
  for (let k = i - 1; k >= first && k >= i - 6; k--) {
    if (!isVerb(g, k) && upos(g, k) !== 'AUX') continue;
    verb = k;
    break;
  }
  const base = verb < 0 ? '' : lemma(g, verb);
  const made = base === 'make' || base === 'see' || base === 'show' || base === 'achieve';
  const end = clauseEnd(g, i, scope.stops);
  const none = FEW.has(word(g, i - 1)) || word(g, i - 1) === 'no';
  const polarity: Polarity = none || (verb >= 0 && isNegated(g, verb)) ? 'not met' : 'partly';
  const what =
    word(g, i + 1) === 'in' || word(g, i + 1) === 'on' || word(g, i + 1) === 'toward' || word(g, i + 1) === 'towards'
      ? objectOf(scope, i + 2, end)
      : null;
  if (word(g, i + 1) === 'made') {
    const agent = agentOf(g, i + 1, Math.min(last, i + 6));
    const heads = agent ? [agent.last - 1] : [];
    return {
      rule: 'compliance/progress',
      polarity,
      trigger: i,
      heads,
      claim: { first: phraseOf(g, i).first, last: Math.max(end, i + 1) },
      what,
    };
  }
  if (base === 'make') {
    if (!isTold(scope, verb) && xpos(g, verb) !== 'VBN' && xpos(g, verb) !== 'VBG') return null;
    if (isWished(scope, verb)) return null;
    const heads = subjectsOf(g, verb);
    return hasActor(scope, heads)
      ? {
          rule: 'compliance/progress',
          polarity,
          trigger: i,
          heads,
          claim: { first: groupFirst(scope, verb), last: Math.max(end, i + 1) },
          what,
        }
      : null;
  }
  if (!made && !what) return null;
  // `advances in Oran's efforts`: whose efforts they are.
  const owner = what ? possessorIn(scope, what) : -1;
  return owner < 0
    ? null
    : {
        rule: 'compliance/progress',
        polarity,
        trigger: i,
        heads: [owner],
        claim: { first: phraseOf(g, i).first, last: Math.max(end, i + 1) },
        what,
      };
}

/** `to make progress`: not made. */
function isWished({ g }: Scope, verb: number): boolean {
  return word(g, verb - 1) === 'to' || xpos(g, verb - 1) === 'MD';
}

function possessorIn({ g }: Scope, { first, last }: Range): number {
  for (let k = first; k < last && k < first + 8; k++) if (xpos(g, k) === 'POS' && k > first) return k - 1;
  return -1;
}

/** `few signs of the deployment`. */
function signs(scope: Scope, i: number): Claim | null {
  const { g } = scope;
  // Of something known already: `of that deployment`, not `of life`.
  const known =
    upos(g, i + 2) === 'DET' || upos(g, i + 2) === 'PRON' || xpos(g, i + 2) === 'POS' || g.nameOf[i + 2]! >= 0;
  if (word(g, i + 1) !== 'of' || !known || word(g, i + 2) === 'a' || word(g, i + 2) === 'any') return null;
  if (!FEW.has(word(g, i - 1)) && !(word(g, i - 1) === 'of' && FEW.has(word(g, i - 2)))) return null;
  const end = clauseEnd(g, i + 1, scope.stops);
  return end <= i + 2
    ? null
    : {
        rule: 'compliance/few-signs',
        polarity: 'not met',
        trigger: i,
        heads: [],
        claim: { first: i - 1, last: end },
        what: { first: i + 2, last: end },
      };
}

/** `more work to do`, `a long way to go`. */
function moreToDo(scope: Scope, i: number): Claim | null {
  const { g } = scope;
  if (word(g, i + 1) !== 'to') return null;
  const next = word(g, i + 2);
  const before = word(g, i - 1);
  const way = lemma(g, i) === 'way' && before === 'long' && next === 'go';
  const work =
    lemma(g, i) === 'work' &&
    (next === 'do' || (next === 'be' && word(g, i + 3) === 'done')) &&
    (before === 'more' ||
      before === 'much' ||
      before === 'of' ||
      before === 'hard' ||
      before === 'enough' ||
      before === 'the');
  if (!way && !work) return null;
  let { first } = phraseOf(g, i);
  while (
    first > scope.first &&
    (word(g, first - 1) === 'more' || word(g, first - 1) === 'much' || word(g, first - 1) === 'still')
  )
    first--;
  if (first === i && word(g, i - 1) === 'of') first = i - 3;
  return {
    rule: 'compliance/more-to-do',
    polarity: 'partly',
    trigger: i,
    heads: [],
    claim: { first, last: i + (next === 'be' ? 4 : 3) },
    what: null,
  };
}

/** `the deal appears to be working`, `the bargain is paying off`, `the truce has held`. */
function working(scope: Scope, i: number): Claim | null {
  const { g } = scope;
  const { then, polarity } = WORKING.get(lemma(g, i))!;
  if (then && word(g, i + 1) !== then) return null;
  const subject = subjectsOf(g, i).find((head) => isKept(g, head)) ?? openingAgreement(scope, i);
  if (subject === undefined || isFuture(scope, i)) return null;
  const claim = { first: phraseOf(g, subject).first, last: clauseEnd(g, i, scope.stops) };
  return {
    rule: 'compliance/working',
    polarity: isNegated(g, i) ? (polarity === 'met' ? 'not met' : 'met') : polarity,
    trigger: i,
    heads: [],
    claim,
    what: phraseOf(g, subject),
  };
}

function isKept(g: Clauses, i: number): boolean {
  return AGREEMENTS.has(lemma(g, i)) || RULES.has(lemma(g, i)) || OBLIGATIONS.has(lemma(g, i));
}

/**
 * `The deal that the two states made in June appears to be working`: the noun that opens the sentence, over its
 * relative clause.
 */
function openingAgreement({ g, first }: Scope, i: number): number | undefined {
  for (let k = first; k < first + 4 && k < i; k++) {
    if (upos(g, k) !== 'NOUN') continue;
    if (!isKept(g, k) || (word(g, k + 1) !== 'that' && word(g, k + 1) !== 'which')) return undefined;
    for (let m = k + 1; m < i; m++)
      if (word(g, m) === ',' || word(g, m) === ';' || upos(g, m) === 'CCONJ') return undefined;
    return k;
  }
  return undefined;
}

function isFuture({ g }: Scope, i: number): boolean {
  for (let k = i - 1; k >= i - 4 && k >= 0; k--) if (xpos(g, k) === 'MD') return true;
  return false;
}

/** `is in compliance with`, `in breach of`, `on track to`, `behind schedule`. */
function standing(scope: Scope, i: number, base: string): Claim | null {
  const { g } = scope;
  const before = word(g, i - 1);
  const full = before === 'full' || before === 'clear' || before === 'partial' || before === 'open';
  const preposition = full ? word(g, i - 2) : before;
  let polarity: Polarity | null = null;
  if (base === 'compliance' && preposition === 'in') polarity = before === 'partial' ? 'partly' : 'met';
  else if ((base === 'breach' || base === 'violation') && preposition === 'in') polarity = 'not met';
  else if (base === 'track' && preposition === 'on') polarity = 'met';
  else if (
    base === 'schedule' &&
    (preposition === 'behind' || preposition === 'on' || (preposition === 'of' && word(g, i - 2) === 'ahead'))
  )
    polarity = preposition === 'behind' ? 'not met' : 'met';
  if (polarity === null) return null;
  const from = full ? i - 2 : preposition === 'of' ? i - 2 : i - 1;
  let verb = from - 1;
  while (verb > from - 5 && verb >= scope.first && lemma(g, verb) !== 'be' && lemma(g, verb) !== "'s") verb--;
  if (verb <= from - 5 || verb < scope.first) return null;
  const subjects = subjectsOf(g, verb).length > 0 ? subjectsOf(g, verb) : subjectsOf(g, i);
  if (subjects.length === 0 || isFuture(scope, verb + 1)) return null;
  let negated = false;
  for (let k = verb + 1; k < from; k++) if (word(g, k) === 'not' || word(g, k) === "n't") negated = true;
  const end = clauseEnd(g, i, scope.stops);
  if (negated) polarity = polarity === 'met' ? 'not met' : 'met';
  return {
    rule: 'compliance/standing',
    polarity,
    trigger: i,
    heads: hasActor(scope, subjects) ? subjects : [],
    claim: { first: verb, last: Math.max(end, i + 1) },
    what: objectOf(scope, i + 1, end),
  };
}
