import type { Commitment, Statement, Time } from '../../model/report.js';
import { hull, type Span } from '../../model/span.js';
import type { Candidate, Scope } from './candidate.js';
import { type Clauses, infinitive, isNegated, lemma, type Range, upos, word } from './clause.js';
import { type Condition, conditionsBetween } from './condition.js';
import { type DeadlineBefore, type Due, duesIn } from './due.js';
import { AVERTING, AVERTING_PHRASES } from './en.js';
import { clauseEnd } from './extent.js';
import type { PartyAt } from './locate.js';
import { phraseOf, spanOf, withOpeningMark } from './phrase.js';
import { isPenalty, type Reading } from './reading.js';

/** Gives a candidate its condition, date, consequence, parties and statement. */
export function complete(
  { g, times, partyAt, statementAt, deadlineBefore, published }: Reading,
  scope: Scope,
  candidate: Candidate,
): Commitment {
  const condition = conditionOf(scope, candidate);
  const heads = candidate.heads.filter((head) => !condition || head < condition.first || condition.last <= head);
  const due = dueOf(scope, candidate, condition, published);
  const act = trimAct(scope, candidate, times, due);
  const told = statementAt(g.tokens[act.first]!.start) ?? statementAt(g.tokens[candidate.trigger]!.start);
  // What is bound by the trigger stands after it: `forced the port` is no phrase.
  const ranges = candidate.party
    ? [candidate.party]
    : heads.map((head) => {
        const range = phraseOf(g, head);
        if (head < candidate.trigger && candidate.trigger < range.last)
          return { first: range.first, last: Math.max(head + 1, candidate.trigger) };
        return head > candidate.trigger && range.first <= candidate.trigger
          ? { first: candidate.trigger + 1, last: range.last }
          : range;
      });
  const named = ranges.map((range) => spanOf(g, range));
  const speaker = candidate.bindsSpeaker && told !== null;
  const party = speaker ? [...told.source] : named;
  const parties = speaker ? (told.party === null ? [] : [told.party]) : ids(g, ranges, heads, partyAt, told);
  const consequence = consequenceOf(scope, candidate, act, condition);
  const dueTime = due?.time ?? candidate.due ?? namedDeadline(g, scope, candidate.act, condition, deadlineBefore);
  const judge = condition?.judge ?? null;
  const parts: Span[] = [...named, spanOf(g, act), g.tokens[candidate.trigger]!];
  for (const range of [
    condition,
    consequence,
    candidate.beneficiary ?? null,
    due && due.last <= scope.last ? due : null,
  ])
    if (range) parts.push(spanOf(g, range));
  const { start, end } = hull(parts)!;
  return {
    id: `commitment:${start}-${end}:${g.tokens[act.first]!.start}`,
    start,
    end,
    party,
    parties,
    act: spanOf(g, act),
    beneficiary: candidate.beneficiary ? spanOf(g, candidate.beneficiary) : null,
    due: dueTime < 0 ? null : (times[dueTime]?.id ?? null),
    condition: condition ? spanOf(g, condition) : null,
    judge: judge ? spanOf(g, judge) : null,
    consequence: consequence ? spanOf(g, consequence) : null,
    force: candidate.force,
    statement: told?.id ?? null,
    rule: candidate.rule,
  };
}

/** Ids of the parties bound. `I` and `we` in a quotation are the one quoted, where no mention says more. */
function ids(
  g: Clauses,
  ranges: readonly Range[],
  heads: readonly number[],
  partyAt: PartyAt,
  told: Statement | null,
): string[] {
  const found: string[] = [];
  ranges.forEach((range, index) => {
    const head = g.tokens[heads[index] ?? range.last - 1]!;
    const span = spanOf(g, range);
    const last = g.tokens[range.last - 1]!;
    const w = g.text.slice(head.start, head.end).toLowerCase();
    const id = partyAt(span, head) ?? partyAt(span, last) ?? (w === 'i' || w === 'we' ? (told?.party ?? null) : null);
    if (id !== null && !found.includes(id)) found.push(id);
  });
  return found;
}

/** The condition that governs an act: one that follows it with no other act between, or one that opens its clause. */
function conditionOf({ g, conditions: all }: Scope, { act, trigger, heads, verb }: Candidate): Condition | null {
  const conditions = conditionsBetween(all, act.first - 60, act.last + 14);
  for (const condition of conditions)
    if (act.last <= condition.first && condition.first - act.last <= 2) return condition;
  for (const condition of conditions)
    if (
      !condition.preposed &&
      act.first < condition.first &&
      condition.first <= act.last + 12 &&
      onlyDates(g, act.last, condition.first)
    )
      return condition;
  const from = Math.min(trigger, act.first, ...heads);
  for (const condition of conditions) {
    if (!condition.preposed || condition.last > act.first) continue;
    const subject = heads.filter((head) => head >= condition.last);
    const start = subject.length > 0 ? Math.min(...subject) : act.first;
    if (start >= condition.last && start - condition.last <= 14 && noVerb(g, condition.last, Math.min(start, verb)))
      return condition;
    if (from < condition.first && start - condition.last <= 14) return condition;
  }
  return null;
}

/** True where nothing but small words stands between an act and its date. */
function connected(g: Clauses, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (upos(g, i) === 'PUNCT' || upos(g, i) === 'CCONJ' || upos(g, i) === 'VERB' || word(g, i) === 'not') return false;
  return true;
}

function onlyDates(g: Clauses, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      g.timeOf[i]! < 0 &&
      upos(g, i) !== 'ADP' &&
      upos(g, i) !== 'PUNCT' &&
      upos(g, i) !== 'ADV' &&
      upos(g, i) !== 'DET'
    )
      return false;
  return true;
}

function noVerb(g: Clauses, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (upos(g, i) === 'VERB') return false;
  return true;
}

/**
 * The date of an act: a deadline before a mere date, in the act, before its clause, in its condition; or the length it
 * is set in.
 */
function dueOf(scope: Scope, candidate: Candidate, condition: Condition | null, published: string | null): Due | null {
  const { g, times, first } = scope;
  const { act, trigger, heads } = candidate;
  const own = duesIn(g, times, act.first, Math.min(scope.last, act.last + 4)).filter(
    ({ first: at }) => at < act.last || connected(g, act.last, at),
  );
  const deadline = own.find(({ how }) => how === 'deadline');
  if (deadline) return deadline;
  if (candidate.due !== undefined) return null;
  const start = Math.min(trigger, act.first, ...heads.filter((head) => head >= first));
  const opening = duesIn(g, times, Math.max(first, start - 14), start).find(
    ({ how, last }) => how === 'deadline' && start - last <= 3,
  );
  if (opening) return opening;
  const length = termBefore(g, start, first) ?? own.find(({ how }) => how === 'length');
  if (length) return length;
  const inside =
    condition === null
      ? undefined
      : duesIn(g, times, condition.first, condition.last).find(({ how }) => how === 'deadline');
  if (inside) return inside;
  return (
    own.find(
      ({ how, last, time }) => how === 'date' && last <= act.last + 4 && isAhead(times[time]?.value ?? null, published),
    ) ?? null
  );
}

/** True for a date that is not over when the report is published: a past one dates something else. */
function isAhead(value: string | null, published: string | null): boolean {
  if (value === null) return true;
  if (value.endsWith('_REF') || (published === null && value.length === 4)) return false;
  if (published === null || value[4] !== '-' || value[5] === 'W' || value[5]! > '9')
    return value.length !== 4 || published === null || value >= published.slice(0, 4);
  const known = Math.min(value.length, published.length);
  return value.slice(0, known) >= published.slice(0, known);
}

/** `a 90-day span during which X has agreed to`: the length that the relative clause is set in. */
function termBefore(g: Clauses, start: number, first: number): Due | null {
  for (let i = start - 1; i >= first && i >= start - 6; i--) {
    if (word(g, i) !== 'which') continue;
    const preposition = word(g, i - 1);
    if (preposition !== 'in' && preposition !== 'during' && preposition !== 'over' && preposition !== 'within')
      return null;
    for (let k = i - 2; k >= first && k >= i - 5; k--)
      if (g.timeOf[k]! >= 0) return { time: g.timeOf[k]!, first: k, last: k + 1, how: 'length' };
    return null;
  }
  return null;
}

/** `by the deadline`: the time of the deadline that was last named before; -1 when the words say no such thing. */
function namedDeadline(
  g: Clauses,
  { first }: Scope,
  act: Range,
  condition: Condition | null,
  before: DeadlineBefore,
): number {
  for (const range of [{ first: Math.max(first, act.first - 12), last: act.last + 4 }, condition]) {
    if (!range) continue;
    for (let i = range.first; i < range.last && i < g.tokens.length; i++) {
      if (lemma(g, i) !== 'deadline') continue;
      const w =
        word(g, i - 1) === 'the' || word(g, i - 1) === 'that' || word(g, i - 1) === 'this' ? word(g, i - 2) : '';
      if (w === 'by' || w === 'before' || w === 'until') return before(i);
    }
  }
  return -1;
}

/** The act without the dates that close it. */
function trimAct({ g }: Scope, { act, verb }: Candidate, times: readonly Time[], own: Due | null): Range {
  const floor = Math.max(act.first + 1, verb + 1);
  let { first, last } = act;
  while (
    first + 1 < last &&
    first < verb &&
    ((isNegation(g, first) && word(g, first + 1) !== 'to') || LOOSE_ADVERBS.has(word(g, first)))
  )
    first++;
  for (let again = 0; again < 3; again++) {
    const closing = duesIn(g, times, act.first, last).find(
      (due) => due.last >= last && due.first >= floor && due.how !== 'length' && due.time === own?.time,
    );
    if (!closing) break;
    last = closing.first;
  }
  if (
    last - 3 >= floor &&
    lemma(g, last - 1) === 'deadline' &&
    (word(g, last - 3) === 'by' || word(g, last - 3) === 'before' || word(g, last - 3) === 'until')
  )
    last -= 3;
  while (last > floor && (word(g, last - 1) === ',' || upos(g, last - 1) === 'CCONJ')) last--;
  return withOpeningMark(g, { first, last });
}

/** Adverbs that place an act among others and are no part of it. */
const LOOSE_ADVERBS: ReadonlySet<string> = new Set([
  'also',
  'still',
  'then',
  'now',
  'reportedly',
  'just',
  'only',
  'even',
  'already',
  'thus',
  'therefore',
  'ultimately',
  'again',
]);

/** A refusal holds the `not`: its act is what is refused. */
function isNegation(g: Clauses, i: number): boolean {
  const w = word(g, i);
  return w === 'not' || w === "n't" || w === 'never' || w === 'longer' || (w === 'no' && word(g, i + 1) === 'longer');
}

/**
 * What follows where it is not kept: `or face tariffs`, what it averts, or the act itself where the condition is a
 * failing.
 */
function consequenceOf(scope: Scope, candidate: Candidate, act: Range, condition: Condition | null): Range | null {
  const { g, last, stops } = scope;
  if (candidate.averted) return trimmedRange(g, candidate.averted);
  for (let i = act.last; i < last && i <= act.last + 6; i++) {
    if (word(g, i) !== 'or' || !isPenalty(g, i + 1)) continue;
    // `or else the gates stay shut`: a clause of its own.
    const whole = word(g, i + 1) === 'else' || word(g, i + 1) === 'otherwise';
    return whole
      ? trimmedRange(g, { first: i + 2 < last ? i + 2 : i + 1, last })
      : { first: i + 1, last: clauseEnd(g, i + 1, stops) };
  }
  if (candidate.force === 'duty' || candidate.force === 'promise') {
    for (let i = act.first + 1; i + 1 < act.last; i++) {
      const verb = infinitive(g, i);
      if (verb < 0) continue;
      const phrasal = AVERTING_PHRASES.has(lemma(g, verb)) && word(g, verb + 1) === 'off';
      if ((AVERTING.has(lemma(g, verb)) || phrasal) && !isNegated(g, verb)) {
        const from = verb + (phrasal ? 2 : 1);
        if (from < act.last) return { first: from, last: act.last };
      }
    }
  }
  // `will do it unless`: what follows is the act only where it is a threat.
  const brings =
    word(g, condition?.first ?? -1) === 'unless' ? candidate.force === 'threat' : candidate.force !== 'refusal';
  return condition?.failing && !condition.exchange && brings ? act : null;
}

function trimmedRange(g: Clauses, { first, last }: Range): Range | null {
  while (last > first && upos(g, last - 1) === 'PUNCT') last--;
  return first < last ? { first, last } : null;
}

/** `Otherwise ...`, `If not, ...` at the head of a sentence says what follows if the commitment before is not kept. */
export function continueWithConsequence(
  g: Clauses,
  first: number,
  last: number,
  found: Commitment[],
  at: number,
): void {
  const w = word(g, first);
  const opens =
    w === 'otherwise'
      ? 1
      : (w === 'if' && word(g, first + 1) === 'not') || (w === 'failing' && word(g, first + 1) === 'that')
        ? 2
        : 0;
  if (opens === 0) return;
  let from = first + opens;
  if (word(g, from) === ',') from++;
  const previous = found[at];
  if (!previous || previous.consequence || from >= last || (previous.force !== 'duty' && previous.force !== 'promise'))
    return;
  const whole = trimmedRange(g, { first: from, last });
  if (whole) found[at] = { ...previous, consequence: spanOf(g, whole) };
}
