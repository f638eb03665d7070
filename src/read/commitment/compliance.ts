import type { ComplianceClaim } from '../../model/report.js';
import { hull, type Span } from '../../model/span.js';
import { clauseEnd } from '../grammar/extent.js';
import { formsOf } from '../grammar/forms.js';
import { phraseOf, withOpeningMark } from '../grammar/noun-phrase.js';
import { subjectsOf } from '../grammar/subject.js';
import {
  childOf,
  isRelation,
  lemmaAt,
  type Range,
  type ReportSyntax,
  spanOfRange,
  upos,
  word,
  xpos,
} from '../grammar/syntax.js';
import { infinitive, isNegated, isPassive } from '../grammar/verb-group.js';
import { isFiniteVerb, isVerb } from '../grammar/word-class.js';
import { AGREEMENTS } from '../grammar/words.js';
import { hasActor, type Scope } from './candidate.js';
import { agentOf, nextNominal } from './condition.js';
import { COMPLIANCE, FEW, OBLIGATIONS, PROGRESS, REPORTING, RULES, SIGNS, WORKING } from './en.js';
import { type Reading, scopeOf } from './reading.js';
import { inCondition } from './supposed.js';

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
  const { syntax, partyAt, statementAt } = reading;
  const found: ComplianceClaim[] = [];
  for (const { first, last } of syntax.sentences) {
    let scope: Scope | null = null;
    for (let i = first; i < last; i++) {
      if (!BEGINNINGS.has(syntax.lower[i]!)) continue;
      scope ??= scopeOf(reading, first, last);
      if (inCondition(scope, i)) continue;
      const claim = claimAt(scope, i);
      if (claim === null) continue;
      const ranges = claim.heads.map((head) => phraseOf(syntax, head));
      const party = ranges.map((range) => spanOfRange(syntax, range));
      const parties = [
        ...new Set(
          ranges.flatMap(
            (range, index) => partyAt(spanOfRange(syntax, range), syntax.tokens[claim.heads[index]!]!) ?? [],
          ),
        ),
      ];
      const parts: Span[] = [spanOfRange(syntax, withOpeningMark(syntax, claim.claim)), ...party];
      const { start, end } = hull(parts)!;
      found.push({
        id: `compliance:${start}-${end}`,
        start,
        end,
        party,
        parties,
        claim: spanOfRange(syntax, withOpeningMark(syntax, claim.claim)),
        what: claim.what ? spanOfRange(syntax, claim.what) : null,
        polarity: claim.polarity,
        statement: statementAt(syntax.tokens[claim.trigger]!.start)?.id ?? null,
        rule: claim.rule,
      });
      // One claim a clause: what it says is read.
      i = Math.max(i, claim.claim.last - 1);
    }
  }
  return found;
}

const PLEDGED: ReadonlySet<string> = new Set(['promised', 'pledged', 'agreed', 'vowed', 'required', 'planned']);
const PATTERNS: ReadonlyMap<string, (typeof COMPLIANCE)[number][1][]> = group();
const BEGINNINGS: ReadonlySet<string> = formsOf([
  ...COMPLIANCE.map(([verb]) => verb),
  ...PROGRESS,
  ...SIGNS,
  ...[...PROGRESS, ...SIGNS].map((noun) => `${noun}s`),
  ...WORKING.keys(),
  ...PLEDGED,
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
  const { syntax } = scope;
  const base = lemmaAt(syntax, i);
  const noun = upos(syntax, i) === 'NOUN';
  if (base === 'fail') return failed(scope, i);
  if (PLEDGED.has(word(syntax, i))) return shortOf(scope, i);
  if (!noun || word(syntax, i).endsWith('ed')) {
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
  const { syntax } = scope;
  const passive = isPassive(syntax, i);
  if (!isTold(scope, i)) return null;
  for (const { polarity, then, object } of PATTERNS.get(base)!) {
    if (then && !then.every((w, k) => word(syntax, i + 1 + k) === w)) continue;
    const end = clauseEnd(syntax, i, scope.stops);
    const from = i + 1 + (then?.length ?? 0);
    const agent = passive ? agentOf(syntax, i, end) : null;
    const subjects = passive ? subjectsOf(syntax, i) : [];
    if (
      object &&
      !(passive
        ? subjects.some((head) => object.has(lemmaAt(syntax, head)))
        : holds(scope, from, Math.min(end, from + 9), object))
    )
      continue;
    const heads = passive ? (agent ? [agent.last - 1] : []) : (accused(scope, i) ?? subjectsOf(syntax, i));
    if (!passive && !hasActor(scope, heads) && !heads.some((head) => word(syntax, head) === 'it')) return null;
    const negated = isNegated(syntax, i);
    const what = passive
      ? subjects[0] === undefined
        ? null
        : phraseOf(syntax, subjects[0])
      : objectOf(scope, from, end);
    const claim = {
      first: passive && what ? Math.min(what.first, i) : groupFirst(scope, i),
      last: Math.max(end, i + 1),
    };
    return {
      rule: 'compliance/keeping',
      polarity: told(polarity, negated, inPart(scope, claim.first, claim.last)),
      trigger: i,
      heads,
      claim,
      what,
    };
  }
  return null;
}

/** How a verb of keeping or breaking tells it: denied it says the other, of a part only the part. */
function told(polarity: Polarity, negated: boolean, part: 'part' | 'all' | null): Polarity {
  if (polarity === 'met' && (negated ? part === 'all' : part === 'part')) return 'partly';
  return negated ? (polarity === 'met' ? 'not met' : 'met') : polarity;
}

const PARTS: ReadonlySet<string> = new Set(['part', 'some', 'half', 'most', 'many', 'few']);
const PARTLY: ReadonlySet<string> = new Set(['partly', 'partially', 'largely', 'mostly', 'barely']);

/** `met only part of its pledge`, `partly kept`: of a part; `has not met all of its pledges`: not of all. */
function inPart({ syntax }: Scope, first: number, last: number): 'part' | 'all' | null {
  for (let k = first; k < Math.min(last, first + 12); k++) {
    const w = word(syntax, k);
    if (PARTLY.has(w) || (w === 'part' && word(syntax, k - 1) === 'in')) return 'part';
    if (PARTS.has(w) && word(syntax, k + 1) === 'of' && !/^PRP\$/.test(xpos(syntax, k - 1))) return 'part';
    if (w === 'part' && word(syntax, k + 1) === 'of') return 'part';
    if (w === 'all' || w === 'fully' || w === 'entirely' || w === 'every') return 'all';
  }
  return null;
}

const FEWER: ReadonlySet<string> = new Set(['fewer', 'less', 'lower']);

/**
 * `short of the 6,000 it pledged`, `not the 400 it had promised`, `fewer than the 30 promised`: what was done is set
 * against what was to be.
 */
function shortOf(scope: Scope, i: number): Claim | null {
  const { syntax, first } = scope;
  const number = figureBefore(scope, i);
  if (number < 0) return null;
  const the = word(syntax, number - 1) === 'the' ? number - 1 : number;
  const [before, earlier] = [word(syntax, the - 1), word(syntax, the - 2)];
  const opens =
    (before === 'of' && (earlier === 'short' || earlier === 'instead')) ||
    (before === 'than' && (FEWER.has(earlier) || earlier === 'rather'))
      ? the - 2
      : before === 'not' || before === 'below'
        ? the - 1
        : -1;
  if (opens < first || opens > i) return null;
  const own = subjectsOf(syntax, i).filter((head) => head > number && head < i);
  const named = own.some((head) => xpos(syntax, head) !== 'PRP');
  const heads = named ? own : mainSubjects(scope, opens);
  return {
    rule: 'compliance/short-of',
    polarity: 'partly',
    trigger: i,
    heads,
    claim: { first: opens, last: i + 1 },
    what: { first: the, last: i + 1 },
  };
}

/** The number that a verb of promising takes up: `the 6,000 guards that it had promised`; -1 for none. */
function figureBefore({ syntax, first }: Scope, i: number): number {
  for (let k = i - 1; k >= first && k >= i - 8; k--) {
    if (xpos(syntax, k) === 'CD') return k;
    if (word(syntax, k) === ',' || (isVerb(syntax, k) && lemmaAt(syntax, k) !== 'have')) return -1;
  }
  return -1;
}

/** Subjects of the verb before a token. */
function mainSubjects({ syntax, first }: Scope, i: number): readonly number[] {
  for (let k = i - 1; k >= first && k >= i - 20; k--)
    if (isFiniteVerb(syntax, k) && !REPORTING.has(lemmaAt(syntax, k))) return subjectsOf(syntax, k);
  return [];
}

/** What is kept is among the words that follow, before another verb. */
function holds({ syntax }: Scope, from: number, to: number, nouns: ReadonlySet<string>): boolean {
  for (let k = from; k < to; k++) {
    if (upos(syntax, k) === 'NOUN' && nouns.has(lemmaAt(syntax, k))) return true;
    if (isFiniteVerb(syntax, k) || word(syntax, k) === 'to' || word(syntax, k) === ',') return false;
  }
  return false;
}

/** True for a verb told as so: finite, perfect or progressive; not what is wished, promised, possible or to come. */
function isTold(scope: Scope, i: number): boolean {
  const { syntax } = scope;
  const tag = xpos(syntax, i);
  if (isAsked(scope, i)) return false;
  if (tag === 'VBD' || tag === 'VBZ') return true;
  if (tag === 'VBP') return word(syntax, i - 1) !== 'to';
  if (tag === 'VB') return isDenied(scope, i);
  if (tag === 'VBN') {
    for (let k = i - 1; k >= scope.first && k >= i - 5; k--) {
      if (xpos(syntax, k) === 'MD' || word(syntax, k) === 'to') return false;
      if (
        upos(syntax, k) !== 'AUX' &&
        upos(syntax, k) !== 'ADV' &&
        upos(syntax, k) !== 'PART' &&
        upos(syntax, k) !== 'VERB'
      )
        return k < i - 1 || (syntax.tokens[k]!.head === null && word(syntax, i + 1) !== 'by');
    }
    return true;
  }
  return (
    tag === 'VBG' &&
    (isRelation(syntax, i, 'root') ||
      childOf(syntax, i, 'aux') >= 0 ||
      word(syntax, i - 1) === 'of' ||
      lemmaAt(syntax, i - 1) === 'be')
  );
}

/** `whether it has met`: a question. */
function isAsked({ syntax, first }: Scope, i: number): boolean {
  for (let k = i - 1; k >= first && k >= i - 10; k--) {
    if (word(syntax, k) === 'whether') return true;
    if (upos(syntax, k) === 'VERB' || word(syntax, k) === ',') return false;
  }
  return false;
}

/** `did not keep`, `does not comply`. */
function isDenied({ syntax }: Scope, i: number): boolean {
  for (let k = i - 1; k >= i - 4 && k >= 0; k--)
    if (lemmaAt(syntax, k) === 'do' && upos(syntax, k) === 'AUX') return true;
  return false;
}

/** `accused X of breaking`: X. */
function accused({ syntax }: Scope, i: number): readonly number[] | null {
  if (xpos(syntax, i) !== 'VBG' || word(syntax, i - 1) !== 'of') return null;
  for (let k = i - 2; k >= i - 12 && k >= 0; k--)
    if (lemmaAt(syntax, k) === 'accuse' && isVerb(syntax, k)) {
      const head = nextNominal(syntax, k + 1, i);
      return head < 0 ? [] : [head];
    }
  return null;
}

function groupFirst({ syntax, first }: Scope, i: number): number {
  let from = i;
  while (
    from > first &&
    (upos(syntax, from - 1) === 'AUX' ||
      upos(syntax, from - 1) === 'ADV' ||
      word(syntax, from - 1) === 'not' ||
      word(syntax, from - 1) === "n't")
  )
    from--;
  return from;
}

function objectOf({ syntax }: Scope, from: number, to: number): Range | null {
  if (from >= to) return null;
  const first = upos(syntax, from) === 'ADP' && from + 1 < to ? from + 1 : from;
  return first < to ? { first, last: to } : null;
}

/** `failed to meet the target`. */
function failed(scope: Scope, i: number): Claim | null {
  const { syntax } = scope;
  const verb = infinitive(syntax, i + 1);
  if (verb < 0 || !isTold(scope, i) || isNegated(syntax, i)) return null;
  const patterns = PATTERNS.get(lemmaAt(syntax, verb));
  const end = clauseEnd(syntax, verb, scope.stops);
  if (
    !patterns?.some(
      ({ polarity, then, object }) =>
        polarity === 'met' &&
        (!then || then.every((w, k) => word(syntax, verb + 1 + k) === w)) &&
        (!object || holds(scope, verb + 1, end, object)),
    )
  )
    return null;
  const heads = subjectsOf(syntax, i);
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
  const { syntax } = scope;
  if (upos(syntax, i) === 'AUX') return null;
  const next = word(syntax, i + 1);
  const little = (next === 'too' && word(syntax, i + 2) === 'little') || (next === 'little' && isTold(scope, i));
  const more = next === 'more' && hasDuty(scope, i);
  if (next !== 'enough' && !little && !more && !(next === 'its' && word(syntax, i + 2) === 'part')) return null;
  if (!more && !isTold(scope, i)) return null;
  const heads = subjectsOf(syntax, i);
  if (!hasActor(scope, heads)) return null;
  const polarity: Polarity = more
    ? 'partly'
    : (next === 'enough' || next === 'its') !== isNegated(syntax, i)
      ? 'met'
      : 'not met';
  const end = clauseEnd(syntax, i, scope.stops);
  const to = next === 'too' ? i + 3 : next === 'its' ? i + 3 : i + 2;
  return {
    rule: more ? 'compliance/more-to-do' : 'compliance/enough',
    polarity,
    trigger: i,
    heads,
    claim: { first: groupFirst(scope, i), last: end },
    what: infinitive(syntax, to) >= 0 && to + 1 < end ? { first: to + 1, last: end } : null,
  };
}

function hasDuty({ syntax }: Scope, i: number): boolean {
  for (let k = i - 1; k >= i - 4 && k >= 0; k--) {
    const w = word(syntax, k);
    if (
      w === 'must' ||
      w === 'should' ||
      lemmaAt(syntax, k) === 'need' ||
      (lemmaAt(syntax, k) === 'have' && word(syntax, k + 1) === 'to')
    )
      return true;
  }
  return false;
}

/** `has made progress on`, `headway made by the port in`. */
function progress(scope: Scope, i: number): Claim | null {
  const { syntax, last, first } = scope;
  if (upos(syntax, i) !== 'NOUN') return null;
  let verb = -1;
  for (let k = i - 1; k >= first && k >= i - 6; k--) {
    if (!isVerb(syntax, k) && upos(syntax, k) !== 'AUX') continue;
    verb = k;
    break;
  }
  const base = verb < 0 ? '' : lemmaAt(syntax, verb);
  const made = base === 'make' || base === 'see' || base === 'show' || base === 'achieve';
  const end = clauseEnd(syntax, i, scope.stops);
  const none = FEW.has(word(syntax, i - 1)) || word(syntax, i - 1) === 'no';
  const polarity: Polarity = none || (verb >= 0 && isNegated(syntax, verb)) ? 'not met' : 'partly';
  const what =
    word(syntax, i + 1) === 'in' ||
    word(syntax, i + 1) === 'on' ||
    word(syntax, i + 1) === 'toward' ||
    word(syntax, i + 1) === 'towards'
      ? objectOf(scope, i + 2, end)
      : null;
  if (word(syntax, i + 1) === 'made') {
    const agent = agentOf(syntax, i + 1, Math.min(last, i + 6));
    const heads = agent ? [agent.last - 1] : [];
    return {
      rule: 'compliance/progress',
      polarity,
      trigger: i,
      heads,
      claim: { first: phraseOf(syntax, i).first, last: Math.max(end, i + 1) },
      what,
    };
  }
  if (base === 'make') {
    if (!isTold(scope, verb) && xpos(syntax, verb) !== 'VBN' && xpos(syntax, verb) !== 'VBG') return null;
    if (isWished(scope, verb)) return null;
    const heads = subjectsOf(syntax, verb);
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
        claim: { first: phraseOf(syntax, i).first, last: Math.max(end, i + 1) },
        what,
      };
}

/** `to make progress`: not made. */
function isWished({ syntax }: Scope, verb: number): boolean {
  return word(syntax, verb - 1) === 'to' || xpos(syntax, verb - 1) === 'MD';
}

function possessorIn({ syntax }: Scope, { first, last }: Range): number {
  for (let k = first; k < last && k < first + 8; k++) if (xpos(syntax, k) === 'POS' && k > first) return k - 1;
  return -1;
}

/** `few signs of the deployment`. */
function signs(scope: Scope, i: number): Claim | null {
  const { syntax } = scope;
  // Of something known already: `of that deployment`, not `of life`.
  const known =
    upos(syntax, i + 2) === 'DET' ||
    upos(syntax, i + 2) === 'PRON' ||
    xpos(syntax, i + 2) === 'POS' ||
    syntax.nameOf[i + 2]! >= 0;
  if (word(syntax, i + 1) !== 'of' || !known || word(syntax, i + 2) === 'a' || word(syntax, i + 2) === 'any')
    return null;
  if (!FEW.has(word(syntax, i - 1)) && !(word(syntax, i - 1) === 'of' && FEW.has(word(syntax, i - 2)))) return null;
  const end = clauseEnd(syntax, i + 1, scope.stops);
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
  const { syntax } = scope;
  if (word(syntax, i + 1) !== 'to') return null;
  const next = word(syntax, i + 2);
  const before = word(syntax, i - 1);
  const way = lemmaAt(syntax, i) === 'way' && before === 'long' && next === 'go';
  const work =
    lemmaAt(syntax, i) === 'work' &&
    (next === 'do' || (next === 'be' && word(syntax, i + 3) === 'done')) &&
    (before === 'more' ||
      before === 'much' ||
      before === 'of' ||
      before === 'hard' ||
      before === 'enough' ||
      before === 'the');
  if (!way && !work) return null;
  let { first } = phraseOf(syntax, i);
  while (
    first > scope.first &&
    (word(syntax, first - 1) === 'more' || word(syntax, first - 1) === 'much' || word(syntax, first - 1) === 'still')
  )
    first--;
  if (first === i && word(syntax, i - 1) === 'of') first = i - 3;
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
  const { syntax } = scope;
  const { then, polarity } = WORKING.get(lemmaAt(syntax, i))!;
  if (then && word(syntax, i + 1) !== then) return null;
  const subject = subjectsOf(syntax, i).find((head) => isKept(syntax, head)) ?? openingAgreement(scope, i);
  if (subject === undefined || isFuture(scope, i)) return null;
  const claim = { first: phraseOf(syntax, subject).first, last: clauseEnd(syntax, i, scope.stops) };
  return {
    rule: 'compliance/working',
    polarity: isNegated(syntax, i) ? (polarity === 'met' ? 'not met' : 'met') : polarity,
    trigger: i,
    heads: [],
    claim,
    what: phraseOf(syntax, subject),
  };
}

function isKept(syntax: ReportSyntax, i: number): boolean {
  return AGREEMENTS.has(lemmaAt(syntax, i)) || RULES.has(lemmaAt(syntax, i)) || OBLIGATIONS.has(lemmaAt(syntax, i));
}

/**
 * `The deal that the two states made in June appears to be working`: the noun that opens the sentence, over its
 * relative clause.
 */
function openingAgreement({ syntax, first }: Scope, i: number): number | undefined {
  for (let k = first; k < first + 4 && k < i; k++) {
    if (upos(syntax, k) !== 'NOUN') continue;
    if (!isKept(syntax, k) || (word(syntax, k + 1) !== 'that' && word(syntax, k + 1) !== 'which')) return undefined;
    for (let m = k + 1; m < i; m++)
      if (word(syntax, m) === ',' || word(syntax, m) === ';' || upos(syntax, m) === 'CCONJ') return undefined;
    return k;
  }
  return undefined;
}

function isFuture({ syntax }: Scope, i: number): boolean {
  for (let k = i - 1; k >= i - 4 && k >= 0; k--) if (xpos(syntax, k) === 'MD') return true;
  return false;
}

/** `is in compliance with`, `in breach of`, `on track to`, `behind schedule`. */
function standing(scope: Scope, i: number, base: string): Claim | null {
  const { syntax } = scope;
  const qualified = QUALIFIERS.has(word(syntax, i - 1));
  const preposition = word(syntax, qualified ? i - 2 : i - 1);
  const said = standingOf(base, preposition, word(syntax, i - 1), word(syntax, i - 2));
  if (said === null) return null;
  const from = qualified || preposition === 'of' ? i - 2 : i - 1;
  const verb = copulaBefore(scope, from);
  if (verb < 0) return null;
  const own = subjectsOf(syntax, verb);
  const subjects = own.length > 0 ? own : subjectsOf(syntax, i);
  if (subjects.length === 0 || isFuture(scope, verb + 1)) return null;
  const end = clauseEnd(syntax, i, scope.stops);
  return {
    rule: 'compliance/standing',
    polarity: isNotBetween(syntax, verb, from) ? turned(said) : said,
    trigger: i,
    heads: hasActor(scope, subjects) ? subjects : [],
    claim: { first: verb, last: Math.max(end, i + 1) },
    what: objectOf(scope, i + 1, end),
  };
}

/** Adjectives between the preposition and the noun: `in full compliance`. */
const QUALIFIERS: ReadonlySet<string> = new Set(['full', 'clear', 'partial', 'open']);

/** `in compliance`, `in breach`, `on track`, `behind schedule` */
function standingOf(base: string, preposition: string, before: string, second: string): Polarity | null {
  if (base === 'compliance' && preposition === 'in') return before === 'partial' ? 'partly' : 'met';
  if ((base === 'breach' || base === 'violation') && preposition === 'in') return 'not met';
  if (base === 'track' && preposition === 'on') return 'met';
  if (base !== 'schedule') return null;
  if (preposition === 'behind') return 'not met';
  return preposition === 'on' || (preposition === 'of' && second === 'ahead') ? 'met' : null;
}

function turned(polarity: Polarity): Polarity {
  return polarity === 'met' ? 'not met' : 'met';
}

/** The form of "be" a few words before; -1 for none. */
function copulaBefore({ syntax, first }: Scope, from: number): number {
  for (let k = from - 1; k > from - 5 && k >= first; k--)
    if (lemmaAt(syntax, k) === 'be' || lemmaAt(syntax, k) === "'s") return k;
  return -1;
}

function isNotBetween(syntax: ReportSyntax, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (word(syntax, k) === 'not' || word(syntax, k) === "n't") return true;
  return false;
}
