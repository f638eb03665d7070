import type { Commitment, Statement, Time } from '../../model/report.js';
import { hull, type Span } from '../../model/span.js';
import { clauseEnd } from '../grammar/extent.js';
import { phraseOf, withOpeningMark } from '../grammar/noun-phrase.js';
import { tellersOf } from '../grammar/subject.js';
import { lemmaAt, type Range, type ReportSyntax, spanOfRange, upos, word, xpos } from '../grammar/syntax.js';
import { infinitive, isNegated } from '../grammar/verb-group.js';
import type { Candidate, Scope } from './candidate.js';
import { type Condition, conditionsBetween } from './condition.js';
import { type DeadlineBefore, type Due, duesIn } from './due.js';
import { AVERTING, AVERTING_PHRASES, DATE_HEDGES } from './en.js';
import type { PartyAt } from './locate.js';
import { isPenalty, type Reading } from './reading.js';

/** Gives a candidate its condition, date, consequence, parties and statement. */
export function complete(reading: Reading, scope: Scope, candidate: Candidate): Commitment {
  const { syntax, times, statementAt, deadlineBefore, published } = reading;
  const condition = conditionOf(scope, candidate);
  const heads = candidate.heads.filter((head) => !condition || head < condition.first || condition.last <= head);
  const due = dueOf(scope, candidate, condition, published);
  const act = trimAct(scope, candidate, times, due);
  const told = statementAt(syntax.tokens[act.first]!.start) ?? statementAt(syntax.tokens[candidate.trigger]!.start);
  // What is bound by the trigger stands after it: `forced the port` is no phrase.
  const ranges = candidate.party
    ? [candidate.party]
    : heads.map((head) => {
        const range = withSharedOffice(syntax, head, phraseOf(syntax, head));
        if (head < candidate.trigger && candidate.trigger < range.last)
          return { first: range.first, last: Math.max(head + 1, candidate.trigger) };
        return head > candidate.trigger && range.first <= candidate.trigger
          ? { first: candidate.trigger + 1, last: range.last }
          : range;
      });
  const named = ranges.map((range) => spanOfRange(syntax, range));
  const speaker = candidate.bindsSpeaker && told !== null;
  const party = speaker ? [...told.source] : named;
  const parties = speaker ? (told.party === null ? [] : [told.party]) : ids(reading, ranges, heads, told);
  const consequence = consequenceOf(scope, candidate, act, condition);
  const dueTime = due?.time ?? candidate.due ?? namedDeadline(syntax, scope, candidate.act, condition, deadlineBefore);
  const judge = condition?.judge ?? null;
  const parts: Span[] = [...named, spanOfRange(syntax, act), syntax.tokens[candidate.trigger]!];
  for (const range of [
    condition,
    consequence,
    candidate.beneficiary ?? null,
    due && due.last <= scope.last ? due : null,
  ])
    if (range) parts.push(spanOfRange(syntax, range));
  const { start, end } = hull(parts)!;
  return {
    id: `commitment:${start}-${end}:${syntax.tokens[act.first]!.start}`,
    start,
    end,
    party,
    parties,
    act: spanOfRange(syntax, act),
    beneficiary: candidate.beneficiary ? spanOfRange(syntax, candidate.beneficiary) : null,
    due: dueTime < 0 ? null : (times[dueTime]?.id ?? null),
    condition: condition ? spanOfRange(syntax, condition) : null,
    judge: judge ? spanOfRange(syntax, judge) : null,
    consequence: consequence ? spanOfRange(syntax, consequence) : null,
    force: candidate.force,
    statement: told?.id ?? null,
    rule: candidate.rule,
  };
}

/** `the presidents of Dolmar and Kestria`: one office of two, and both are in its phrase. */
function withSharedOffice(syntax: ReportSyntax, head: number, range: Range): Range {
  if (xpos(syntax, head) !== 'NNS' || word(syntax, range.last) !== 'and') return range;
  if (upos(syntax, range.last - 1) !== 'PROPN' || upos(syntax, range.last + 1) !== 'PROPN') return range;
  return { first: range.first, last: phraseOf(syntax, range.last + 1).last };
}

/**
 * Ids of the parties bound. `I` and `we` in a quotation are the one quoted, and `he`, `she`, `it` and `they` in what is
 * told without marks the one who tells, where no mention says more.
 */
function ids(
  { syntax, partyAt, persons }: Reading,
  ranges: readonly Range[],
  heads: readonly number[],
  told: Statement | null,
): string[] {
  const found: string[] = [];
  ranges.forEach((range, index) => {
    const at = heads[index] ?? range.last - 1;
    const head = syntax.tokens[at]!;
    const id =
      partyAt(spanOfRange(syntax, range), head) ??
      partyAt(spanOfRange(syntax, range), syntax.tokens[range.last - 1]!) ??
      partyOfPronoun(syntax, at, told, partyAt, persons);
    if (id !== null && !found.includes(id)) found.push(id);
  });
  return found;
}

function partyOfPronoun(
  syntax: ReportSyntax,
  at: number,
  told: Statement | null,
  partyAt: PartyAt,
  persons: ReadonlySet<string>,
): string | null {
  const w = word(syntax, at);
  if (w === 'i' || w === 'we') return told?.party ?? null;
  const personal = w === 'he' || w === 'she';
  if ((!personal && w !== 'it' && w !== 'they') || (syntax.quoteOf[at] ?? -1) >= 0) return null;
  const [teller] = tellersOf(syntax, at);
  const near =
    teller === undefined ? null : partyAt(spanOfRange(syntax, phraseOf(syntax, teller)), syntax.tokens[teller]!);
  const id = told?.party ?? near;
  return id !== null && persons.has(id) === personal ? id : null;
}

/** The condition that governs an act: one that follows it with no other act between, or one that opens its clause. */
function conditionOf({ syntax, conditions: all }: Scope, { act, trigger, heads, verb }: Candidate): Condition | null {
  const conditions = conditionsBetween(all, act.first - 60, act.last + 14);
  for (const condition of conditions)
    if (act.last <= condition.first && condition.first - act.last <= 2) return condition;
  for (const condition of conditions)
    if (
      !condition.preposed &&
      act.first < condition.first &&
      condition.first <= act.last + 12 &&
      onlyDates(syntax, act.last, condition.first)
    )
      return condition;
  const from = Math.min(trigger, act.first, ...heads);
  for (const condition of conditions) {
    if (!condition.preposed || condition.last > act.first) continue;
    const subject = heads.filter((head) => head >= condition.last);
    const start = subject.length > 0 ? Math.min(...subject) : act.first;
    if (
      start >= condition.last &&
      start - condition.last <= 14 &&
      noVerb(syntax, condition.last, Math.min(start, verb, Math.max(trigger, condition.last)))
    )
      return condition;
    if (from < condition.first && start - condition.last <= 14) return condition;
  }
  return null;
}

/** True where nothing but small words stands between an act and its date. */
function connected(syntax: ReportSyntax, from: number, to: number): boolean {
  for (let i = isHedgedDate(syntax, from) ? from + 2 : from; i < to; i++)
    if (
      upos(syntax, i) === 'PUNCT' ||
      upos(syntax, i) === 'CCONJ' ||
      upos(syntax, i) === 'VERB' ||
      word(syntax, i) === 'not'
    )
      return false;
  return true;
}

/** `, probably on Tuesday`, `— perhaps in early June`: a date set off with a hedge is still the date of the act. */
function isHedgedDate(syntax: ReportSyntax, at: number): boolean {
  return upos(syntax, at) === 'PUNCT' && DATE_HEDGES.has(word(syntax, at + 1));
}

function onlyDates(syntax: ReportSyntax, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      syntax.timeOf[i]! < 0 &&
      upos(syntax, i) !== 'ADP' &&
      upos(syntax, i) !== 'PUNCT' &&
      upos(syntax, i) !== 'ADV' &&
      upos(syntax, i) !== 'DET'
    )
      return false;
  return true;
}

function noVerb(syntax: ReportSyntax, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (upos(syntax, i) === 'VERB') return false;
  return true;
}

/**
 * The date of an act: a deadline before a mere date, in the act, before its clause, in its condition; or the length it
 * is set in.
 */
function dueOf(scope: Scope, candidate: Candidate, condition: Condition | null, published: string | null): Due | null {
  const { syntax, times, first } = scope;
  const { act, trigger, heads } = candidate;
  const own = duesIn(syntax, times, act.first, Math.min(scope.last, act.last + 7)).filter(
    ({ first: at }) => at < act.last || connected(syntax, act.last, at),
  );
  const deadline = own.find(({ how }) => how === 'deadline');
  if (deadline) return deadline;
  if (candidate.due !== undefined) return null;
  const start = Math.min(trigger, act.first, ...heads.filter((head) => head >= first));
  const opening = duesIn(syntax, times, Math.max(first, start - 14), start).find(
    ({ how, last, time }) =>
      start - last <= 3 && (how === 'deadline' || (how === 'date' && own.length === 0 && scope.isAhead(time))),
  );
  if (opening) return opening;
  const lengths = own.filter(({ how }) => how === 'length');
  // `strike for two days next week`: how long it is, not by when.
  const length = termBefore(syntax, start, first) ?? lengths.find(({ first: at }) => word(syntax, at) !== 'for');
  if (length) return length;
  const inside =
    condition === null
      ? undefined
      : duesIn(syntax, times, condition.first, condition.last).find(({ how }) => how === 'deadline');
  if (inside) return inside;
  const day = own.find(
    ({ how, last, time }) => how === 'date' && last <= act.last + 7 && isAhead(times[time]?.value ?? null, published),
  );
  return day ?? lengths[0] ?? null;
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
function termBefore(syntax: ReportSyntax, start: number, first: number): Due | null {
  for (let i = start - 1; i >= first && i >= start - 6; i--) {
    if (word(syntax, i) !== 'which') continue;
    const preposition = word(syntax, i - 1);
    if (preposition !== 'in' && preposition !== 'during' && preposition !== 'over' && preposition !== 'within')
      return null;
    for (let k = i - 2; k >= first && k >= i - 5; k--)
      if (syntax.timeOf[k]! >= 0) return { time: syntax.timeOf[k]!, first: k, last: k + 1, how: 'length' };
    return null;
  }
  return null;
}

/** `by the deadline`: the time of the deadline that was last named before; -1 when the words say no such thing. */
function namedDeadline(
  syntax: ReportSyntax,
  { first }: Scope,
  act: Range,
  condition: Condition | null,
  before: DeadlineBefore,
): number {
  for (const range of [{ first: Math.max(first, act.first - 12), last: act.last + 4 }, condition]) {
    if (!range) continue;
    for (let i = range.first; i < range.last && i < syntax.tokens.length; i++) {
      if (lemmaAt(syntax, i) !== 'deadline') continue;
      const w =
        word(syntax, i - 1) === 'the' || word(syntax, i - 1) === 'that' || word(syntax, i - 1) === 'this'
          ? word(syntax, i - 2)
          : '';
      if (w === 'by' || w === 'before' || w === 'until') return before(i);
    }
  }
  return -1;
}

/** The act without the dates that close it. */
function trimAct({ syntax }: Scope, { act, verb, force }: Candidate, times: readonly Time[], own: Due | null): Range {
  const floor = Math.max(act.first + 1, verb + 1);
  let { first, last } = act;
  while (
    first + 1 < last &&
    first < verb &&
    ((!bindsNegation(force) && isNegation(syntax, first)) || LOOSE_ADVERBS.has(word(syntax, first)))
  )
    first++;
  for (let again = 0; again < 3; again++) {
    const closing = duesIn(syntax, times, act.first, last).find(
      (due) =>
        due.last >= last &&
        due.first >= floor &&
        (due.how !== 'length' || word(syntax, due.first) === 'in') &&
        due.time === own?.time,
    );
    if (!closing) break;
    last = closing.first;
  }
  if (
    last - 3 >= floor &&
    lemmaAt(syntax, last - 1) === 'deadline' &&
    (word(syntax, last - 3) === 'by' || word(syntax, last - 3) === 'before' || word(syntax, last - 3) === 'until')
  )
    last -= 3;
  while (last > floor && (opensDate(syntax, times, last - 1) || upos(syntax, last - 1) === 'CCONJ')) last--;
  return withOpeningMark(syntax, { first, last });
}

const BEFORE_DATES: ReadonlySet<string> = new Set(', at on by until till from between to through - –'.split(' '));

/** What is left of a date behind an act: its preposition, or the other day of a range or of a choice of two. */
function opensDate(syntax: ReportSyntax, times: readonly Time[], i: number): boolean {
  const w = word(syntax, i);
  if (w === ',') return true;
  const next = syntax.timeOf[i + 1] ?? -1;
  if (BEFORE_DATES.has(w)) return next >= 0 || (syntax.timeOf[i] ?? -1) >= 0;
  const own = times[syntax.timeOf[i] ?? -1];
  return own !== undefined && (own.rangeTo !== undefined || (word(syntax, i + 1) === 'or' && own.type === 'DATE'));
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

/** A promise or duty not to do something holds the `not`; a refusal's act is what is refused. */
function bindsNegation(force: Candidate['force']): boolean {
  return force === 'promise' || force === 'duty';
}

function isNegation(syntax: ReportSyntax, i: number): boolean {
  const w = word(syntax, i);
  return (
    w === 'not' || w === "n't" || w === 'never' || w === 'longer' || (w === 'no' && word(syntax, i + 1) === 'longer')
  );
}

/**
 * What follows where it is not kept: `or face tariffs`, what it averts, or the act itself where the condition is a
 * failing.
 */
function consequenceOf(scope: Scope, candidate: Candidate, act: Range, condition: Condition | null): Range | null {
  const { syntax, last, stops } = scope;
  if (candidate.averted) return trimmedRange(syntax, candidate.averted);
  for (let i = act.last; i < last && i <= act.last + 6; i++) {
    if (word(syntax, i) !== 'or' || !isPenalty(syntax, i + 1)) continue;
    // `or else the gates stay shut`: a clause of its own.
    const whole = word(syntax, i + 1) === 'else' || word(syntax, i + 1) === 'otherwise';
    return whole
      ? trimmedRange(syntax, { first: i + 2 < last ? i + 2 : i + 1, last })
      : { first: i + 1, last: clauseEnd(syntax, i + 1, stops) };
  }
  if (candidate.force === 'duty' || candidate.force === 'promise') {
    for (let i = act.first + 1; i + 1 < act.last; i++) {
      const verb = infinitive(syntax, i);
      if (verb < 0) continue;
      const phrasal = AVERTING_PHRASES.has(lemmaAt(syntax, verb)) && word(syntax, verb + 1) === 'off';
      if ((AVERTING.has(lemmaAt(syntax, verb)) || phrasal) && !isNegated(syntax, verb)) {
        const from = verb + (phrasal ? 2 : 1);
        if (from < act.last) return { first: from, last: act.last };
      }
    }
  }
  // `will do it unless`: what follows is the act only where it is a threat.
  const brings =
    word(syntax, condition?.first ?? -1) === 'unless' ? candidate.force === 'threat' : candidate.force !== 'refusal';
  return condition?.failing && !condition.exchange && brings ? act : null;
}

function trimmedRange(syntax: ReportSyntax, { first, last }: Range): Range | null {
  while (last > first && upos(syntax, last - 1) === 'PUNCT') last--;
  return first < last ? { first, last } : null;
}

/** `Otherwise ...`, `If not, ...` at the head of a sentence says what follows if the commitment before is not kept. */
export function continueWithConsequence(
  syntax: ReportSyntax,
  first: number,
  last: number,
  found: Commitment[],
  at: number,
): void {
  const w = word(syntax, first);
  const opens =
    w === 'otherwise'
      ? 1
      : (w === 'if' && word(syntax, first + 1) === 'not') || (w === 'failing' && word(syntax, first + 1) === 'that')
        ? 2
        : 0;
  if (opens === 0) return;
  let from = first + opens;
  if (word(syntax, from) === ',') from++;
  const previous = found[at];
  if (!previous || previous.consequence || from >= last || (previous.force !== 'duty' && previous.force !== 'promise'))
    return;
  const whole = trimmedRange(syntax, { first: from, last });
  if (whole) found[at] = { ...previous, consequence: spanOfRange(syntax, whole) };
}
