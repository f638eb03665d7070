import type { SentenceTokens, Time } from '../../model/report.js';
import { type Predicate, predicatesNear } from '../grammar/predicate.js';
import { type ReportSyntax, sentenceAt, word } from '../grammar/syntax.js';
import { verbGroup } from '../grammar/verb-group.js';
import {
  APPOINTED,
  BOUNDING,
  CALLS_OFF,
  FIXES,
  HAPPENING_VERBS,
  MOVES,
  OCCASIONS,
  PLAIN,
  REPORTING,
  UNREAL,
} from './en.js';
import { type DatingTime, lemmaOf } from './when.js';

/** What is to come on a day that its sentence gives, by the index of the word that tells it. */
export interface Ahead {
  readonly trigger: number;
  /** The word whose clause holds who or what it is of: the participle of "is expected to resume". */
  readonly within: number;
  readonly time: DatingTime;
  readonly rule: string;
}

/** A day that lies ahead, with the verb whose clause holds it. */
interface Setting {
  readonly syntax: ReportSyntax;
  readonly sentence: SentenceTokens;
  readonly time: DatingTime;
  readonly owner: Predicate | null;
}

/** How a sentence may set a day for what is to come, in the order in which it is asked. */
const SET_BY: readonly ((setting: Setting) => Ahead | null)[] = [byMoving, byFixing, byVerb, byOccasion];

/**
 * What a sentence sets for days after publication: not what is called off, denied, hung on a condition or only
 * foreseen. `times` are those of the sentence that lie ahead and that nothing else has taken.
 */
export function aheadIn(
  syntax: ReportSyntax,
  sentence: SentenceTokens,
  times: readonly DatingTime[],
  predicates: readonly Predicate[],
): Ahead[] {
  if (times.length === 0 || isAsked(syntax, sentence) || hasCondition(syntax, sentence)) return [];
  const found: Ahead[] = [];
  const setBy = isOff(syntax, predicates) ? [byMoving] : SET_BY;
  for (const time of times) {
    const ahead = firstOf(setBy, { syntax, sentence, time, owner: ownerOf(time, predicates) });
    const before = found.at(-1);
    if (ahead === null || isApposed(syntax, time)) continue;
    // "In May or early June" is one thing with two days: the first stands for both.
    if (before?.trigger === ahead.trigger && hasOr(syntax, before.time.last, time.first))
      found[found.length - 1] = { ...before, time: { ...before.time, last: time.last } };
    else found.push(ahead);
  }
  return found;
}

/** `On 1 October, the last day of the term`: the day before it once more. */
function isApposed(syntax: ReportSyntax, { first }: DatingTime): boolean {
  const at = word(syntax, first - 1) === 'the' ? first - 2 : first - 1;
  return at < first - 1 && word(syntax, at) === ',' && (syntax.timeOf[at - 1] ?? -1) >= 0;
}

/** What hangs on a condition is set by nobody; a commitment tells it with its condition. */
function hasCondition(syntax: ReportSyntax, { first, last }: SentenceTokens): boolean {
  for (let i = first; i < last; i++) if (CONDITIONS.has(word(syntax, i)) && word(syntax, i - 1) !== 'as') return true;
  return false;
}

function hasOr(syntax: ReportSyntax, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (word(syntax, i) === 'or') return true;
  return false;
}

function firstOf(setBy: typeof SET_BY, setting: Setting): Ahead | null {
  for (const by of setBy) {
    const ahead = by(setting);
    if (ahead) return ahead;
  }
  return null;
}

/** True for a time of the calendar that lies after the day of publication; of this month for its end alone. */
export function isAhead(time: Time | null, published: string | null): boolean {
  if (!time?.value || !published || !/^\d{4}-(?:\d\d|W\d\d)/.test(time.value)) return false;
  if (/^\d{4}-\d{2}-\d{2}/.test(time.value)) return time.value.slice(0, 10) > published;
  if (time.mod === 'END') return (time.lastDay ?? '') > published;
  return (time.firstDay ?? '') > published;
}

/** The verb before a day, of those whose clause holds it; else the first behind a day in front. */
function ownerOf({ first }: DatingTime, predicates: readonly Predicate[]): Predicate | null {
  const near = predicatesNear(predicates, first);
  const before = near.filter((one) => one.verb < first && first < one.last).at(-1);
  return before ?? near.find((one) => one.verb > first && one.first <= first) ?? null;
}

function isAsked(syntax: ReportSyntax, { last }: SentenceTokens): boolean {
  return [1, 2].some((back) => word(syntax, last - back) === '?');
}

/** Called off, put off, dropped: the day that was set is none any more. */
function isOff(syntax: ReportSyntax, predicates: readonly Predicate[]): boolean {
  return predicates.some(({ verb }) => CALLS_OFF.has(lemmaOf(syntax, verb)) || isParted(syntax, verb));
}

function isParted(syntax: ReportSyntax, verb: number): boolean {
  return CALLS_OFF.has(`${lemmaOf(syntax, verb)} ${word(syntax, verb + 1)}`);
}

/** The word that leads a day in, over what refines it: `until early April`. */
function leadOf({ syntax, sentence, time }: Setting): string {
  let at = time.first - 1;
  while (at > sentence.first && REFINING.has(word(syntax, at))) at--;
  return at < sentence.first ? '' : word(syntax, at);
}

const REFINING: ReadonlySet<string> = new Set(['early', 'late', 'mid', 'the', 'end', 'of', 'start', 'about', 'around']);

/** `Put the auction off until 4 April`. */
function byMoving(setting: Setting): Ahead | null {
  const { syntax, owner, time } = setting;
  if (owner === null || !['until', 'till', 'to'].includes(leadOf(setting))) return null;
  const moved = MOVES.has(lemmaOf(syntax, owner.verb)) || isParted(syntax, owner.verb);
  if (!moved || verbGroup(syntax, owner.verb).negated) return null;
  return { trigger: owner.verb, within: owner.verb, time, rule: 'event/ahead-moved' };
}

/** `Is scheduled for 12 March`, `the vote, set for Tuesday`, `expected to resume in May`, `due on Friday`. */
function byFixing(setting: Setting): Ahead | null {
  const { syntax, owner, time, sentence } = setting;
  if (owner !== null && isHeldBack(syntax, owner)) return null;
  for (let at = time.first - 1; at > sentence.first && at > time.first - FIXED_WITHIN; at--) {
    if (word(syntax, at) === 'due' && isLedIn(setting, at))
      return { trigger: at, within: at, time, rule: 'event/ahead-fixed' };
    if (!FIXES.has(lemmaOf(syntax, at)) || !(syntax.tokens[at]?.xpos === 'VBN' || isSetFor(syntax, at))) continue;
    const group = verbGroup(syntax, at);
    if (group.negated || group.perfect || group.be === 'past') return null;
    const verb = syntax.tokens[at + 1]?.xpos === 'TO' ? infinitiveAfter(syntax, at + 2, time.first) : null;
    if (verb === null && !isLedIn(setting, at)) return null;
    return verb !== null && isForeseen(syntax, verb)
      ? null
      : { trigger: verb ?? at, within: at, time, rule: 'event/ahead-fixed' };
  }
  return null;
}

/** `The vote, set for Tuesday`: whatever the tag. */
function isSetFor(syntax: ReportSyntax, at: number): boolean {
  return word(syntax, at) === 'set' && word(syntax, at - 1) === ',' && word(syntax, at + 1) === 'for';
}

/** Words between what fixes a day and the day, at most. */
const FIXED_WITHIN = 16;

/** `Scheduled for`, `set for`, `due by` and the day at once. */
function isLedIn({ syntax, time }: Setting, at: number): boolean {
  for (let i = at + 1; i < time.first; i++) {
    const xpos = syntax.tokens[i]?.xpos ?? '';
    if (xpos !== 'IN' && xpos !== 'DT' && xpos !== 'RB' && !REFINING.has(word(syntax, i))) return false;
  }
  return true;
}

function infinitiveAfter({ tokens }: ReportSyntax, from: number, to: number): number | null {
  for (let i = from; i < Math.min(to, from + 3); i++) if (tokens[i]?.xpos === 'VB') return i;
  return null;
}

/** Prices expected to rise, a town said to be quiet: what is foreseen, and set by nobody. */
function isForeseen(syntax: ReportSyntax, verb: number): boolean {
  const lemma = lemmaOf(syntax, verb);
  return HAPPENING_VERBS.get(lemma) === 'change' || !(APPOINTED.has(lemma) || !PLAIN.has(lemma));
}

/** `Will meet on Friday`, `begins on Monday`, `is reached in September`, `is visiting on Tuesday`. */
function byVerb(setting: Setting): Ahead | null {
  const { syntax, owner, time } = setting;
  if (owner === null || BOUNDING.has(leadOf(setting)) || isHeldBack(syntax, owner)) return null;
  const group = verbGroup(syntax, owner.verb);
  const tag = syntax.tokens[owner.verb]?.xpos ?? '';
  const lemma = lemmaOf(syntax, owner.verb);
  if (isForeseen(syntax, owner.verb)) return null;
  const modal = group.modal ? modalOf(syntax, owner) : '';
  const future = WILL.has(modal) || (modal === 'would' && isReported(syntax, owner));
  const present = !group.modal && !group.perfect && group.form === 'finite';
  const simple = present && group.be === null && (tag === 'VBZ' || tag === 'VBP') && APPOINTED.has(lemma);
  const passive = present && group.be === 'present' && (tag === 'VBN' || tag === 'VBG');
  if (!(passive || simple || (future && APPOINTED.has(lemma)))) return null;
  return { trigger: owner.verb, within: owner.verb, time, rule: 'event/ahead-verb' };
}

const WILL: ReadonlySet<string> = new Set(['will', "'ll", '’ll', 'shall', 'wo']);

/** `Said that it would open in May`: a future seen from then. */
function isReported(syntax: ReportSyntax, { group }: Predicate): boolean {
  const { first } = sentenceAt(syntax, group);
  for (let i = group - 1; i >= first && i > group - REPORTED_WITHIN; i--)
    if (syntax.tokens[i]?.xpos.startsWith('VB') && REPORTING.has(lemmaOf(syntax, i))) return true;
  return false;
}

const REPORTED_WITHIN = 20;

function modalOf({ tokens, lower }: ReportSyntax, { group, verb }: Predicate): string {
  for (let i = group; i < verb; i++) if (tokens[i]?.xpos === 'MD') return lower[i] ?? '';
  return '';
}

/** Denied, under a condition, or governed by a word of doubt right before: `feared that talks will end`. */
function isHeldBack(syntax: ReportSyntax, { verb, opener, group }: Predicate): boolean {
  if (verbGroup(syntax, verb).negated || (opener !== null && HOLDING.has(opener))) return true;
  const { first } = sentenceAt(syntax, verb);
  for (let i = group - 1; i >= first && i > group - DOUBTED_WITHIN; i--)
    if (syntax.tokens[i]?.xpos.startsWith('VB') && DOUBTS.has(lemmaOf(syntax, i))) return true;
  return false;
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless']);
const HOLDING: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest']);
const DOUBTED_WITHIN = 8;
/** Of the words that put a happening in doubt those that say nothing of a plan. */
const DOUBTS: ReadonlySet<string> = new Set(
  [...UNREAL].filter((one) => !['expect', 'plan', 'propose', 'suppose'].includes(one)),
);

/** `A summit with its leader in May`, `Tuesday's hearing`, `the deadline is 12 May`. */
function byOccasion(setting: Setting): Ahead | null {
  const { syntax, sentence, time, owner } = setting;
  if (owner !== null && isHeldBack(syntax, owner)) return null;
  if (DOUBTS.has(owner === null ? '' : lemmaOf(syntax, owner.verb))) return null;
  const bounded = BOUNDING.has(leadOf(setting));
  const noun = occasionBehind(syntax, sentence, time) ?? (bounded ? null : occasionBefore(setting));
  return noun === null ? null : { trigger: noun, within: noun, time, rule: 'event/ahead-noun' };
}

/** `Tuesday's hearing`, `the May 12 deadline`. */
function occasionBehind(syntax: ReportSyntax, { last }: SentenceTokens, time: DatingTime): number | null {
  let at = syntax.tokens[time.last]?.xpos === 'POS' ? time.last + 1 : time.last;
  for (let steps = 0; steps < 3 && at < last; steps++, at++) {
    if (isOccasion(syntax, at) && !syntax.tokens[at + 1]?.xpos.startsWith('NN')) return at;
    if (!/^(?:JJ|NN)/.test(syntax.tokens[at]?.xpos ?? '')) return null;
  }
  return null;
}

/** The occasion before a day with no verb between, save a form of "be". */
function occasionBefore({ syntax, sentence, time }: Setting): number | null {
  const from = Math.max(sentence.first, time.first - OCCASION_WITHIN);
  let being = false;
  for (let at = time.first - 1; at >= from; at--) {
    const xpos = syntax.tokens[at]?.xpos ?? '';
    if (isOccasion(syntax, at)) return isDoubted(syntax, sentence, at) || (being && !isSubject(syntax, at)) ? null : at;
    if (!xpos.startsWith('VB') && xpos !== 'MD') continue;
    if (being || !PRESENT_BE.has(word(syntax, at))) return null;
    being = true;
  }
  return null;
}

/** `The next meeting of the council is …`: what follows qualifies it. */
function isSubject({ tokens }: ReportSyntax, noun: number): boolean {
  return /^(?:VB|IN|TO|,|MD)/.test(tokens[noun + 1]?.xpos ?? '');
}

/** Words between an occasion and its day, at most. */
const OCCASION_WITHIN = 12;
const PRESENT_BE: ReadonlySet<string> = new Set(['is', 'are', "'s", '’s', 'be']);

function isOccasion({ tokens }: ReportSyntax, i: number): boolean {
  const token = tokens[i];
  return (token?.xpos === 'NN' || token?.xpos === 'NNS') && OCCASIONS.has(token.lemma.toLowerCase());
}

/** No meeting, a canceled hearing. */
function isDoubted(syntax: ReportSyntax, { first }: SentenceTokens, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(first, noun - 4); at--) if (OFF_WORDS.has(word(syntax, at))) return true;
  return false;
}

const OFF_WORDS: ReadonlySet<string> = new Set(
  'no any without canceled cancelled postponed alleged hypothetical possible'.split(' '),
);
