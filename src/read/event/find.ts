import type { HappenedEvent, Published, SentenceTokens, Statement, Time } from '../../model/report.js';
import { contains, type Span } from '../../model/span.js';
import { phraseOf } from '../grammar/noun-phrase.js';
import { type Predicate, predicatesNear, predicatesOf, spanOfTokens } from '../grammar/predicate.js';
import { type ReportSyntax, word } from '../grammar/syntax.js';
import { PAST_BE } from '../grammar/words.js';
import type { Names } from '../name/find.js';
import { type Ahead, aheadIn, isAhead } from './ahead.js';
import { HAPPENING_VERBS, LIGHT, LISTED, OCCUR, PLAIN, UNREAL } from './en.js';
import { isDated, isNotYet, nounHappened, nounIn, nounParties } from './noun.js';
import { mentionsBefore, mentionsOf, type PartyMention, partiesIn, placeIn, unique } from './party.js';
import { type DatingTime, datesHappening, isHappening, lemmaOf, ownerOf } from './when.js';

/** What happenings are found from, beside the syntax. */
export interface EventSources {
  readonly published: Published | null;
  readonly names: Names;
  readonly times: readonly Time[];
  readonly statements: readonly Statement[];
  /** Times by id that something else falls due at: what is set for them is told there. */
  readonly taken: ReadonlySet<string>;
}

const PERIODS: ReadonlySet<string> = new Set(['year', 'quarter', 'period', 'month', 'week', 'half', 'season', 'term']);

/**
 * Finds what the report tells as having happened, in text order; not what is denied or only possible; of what is
 * planned only what is set for a day, marked as ahead. A
 * happening is a verb of the word list in the past (active or passive) or the perfect, any other verb of doing in the
 * past whose clause gives a day, or a noun of happening with a day (TimeML 1.2.1: events of class OCCURRENCE that are
 * not negated, modal or conditional).
 */
export function findEvents(syntax: ReportSyntax, found: EventSources): HappenedEvent[] {
  const mentions = mentionsOf(syntax, found.names);
  const contents = found.statements
    .flatMap((statement) => statement.content.map((span) => ({ span, statement })))
    .sort((a, b) => a.span.start - b.span.start);
  const published = found.published?.value.slice(0, 10) ?? null;
  const events: HappenedEvent[] = [];
  let at = 0;
  let opened = 0;
  let open: Content[] = [];
  for (const sentence of syntax.sentences) {
    const times: DatingTime[] = [];
    while (at < found.times.length && (found.times[at]?.start ?? 0) < sentence.end) {
      const time = found.times[at++];
      if (time && time.start >= sentence.start) {
        const range = tokensOf(syntax, sentence, time);
        if (range) times.push({ time, ...range });
      }
    }
    for (const event of eventsOf(syntax, sentence, times, mentions, published, found.taken)) {
      for (; opened < contents.length && (contents[opened]?.span.start ?? Infinity) <= event.trigger.start; opened++)
        open.push(contents[opened] as Content);
      open = open.filter(({ span }) => span.end > sentence.start);
      const statement = statementOf(event.trigger, open);
      if (statement?.stance === 'denying') continue;
      // What a speaker tells in his own words with no day is no happening of the timeline.
      if (event.time === null && statement?.form === 'direct') continue;
      events.push({ ...event, statement: statement?.id ?? null });
    }
  }
  return events;
}

interface Content {
  readonly span: Span;
  readonly statement: Statement;
}

function tokensOf(
  syntax: ReportSyntax,
  sentence: SentenceTokens,
  { start, end }: Span,
): { readonly first: number; readonly last: number } | null {
  let low = sentence.first;
  let high = sentence.last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((syntax.tokens[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < sentence.last && (syntax.tokens[last]?.start ?? Infinity) < end) last++;
  return last > low ? { first: low, last } : null;
}

type EventFound = Omit<HappenedEvent, 'statement'>;

/** The days of a sentence that date happenings, by the verb or noun that each dates. */
function daysByOwner(
  syntax: ReportSyntax,
  sentence: SentenceTokens,
  times: readonly DatingTime[],
  predicates: ReturnType<typeof predicatesOf>,
): { readonly ofVerb: ReadonlyMap<number, DatingTime>; readonly ofNoun: ReadonlyMap<number, DatingTime> } {
  const ofVerb = new Map<number, DatingTime>();
  const ofNoun = new Map<number, DatingTime>();
  for (const time of times.filter((one) => datesHappening(one.time))) {
    const owner = ownerOf(syntax, sentence, time, predicates);
    const map = owner?.kind === 'noun' ? ofNoun : ofVerb;
    if (owner?.kind === 'verb' && isBaseline(syntax, owner.token, time.first)) continue;
    if (owner && outranks(time, map.get(owner.token), owner.token)) map.set(owner.token, time);
  }
  return { ofVerb, ofNoun };
}

function eventsOf(
  syntax: ReportSyntax,
  sentence: SentenceTokens,
  times: readonly DatingTime[],
  mentions: readonly PartyMention[],
  published: string | null,
  dueElsewhere: ReadonlySet<string>,
): EventFound[] {
  const timeTokens = new Set<number>();
  for (const { first, last } of times) for (let token = first; token < last; token++) timeTokens.add(token);
  const predicates = predicatesOf(syntax, sentence, timeTokens);
  const { ofVerb, ofNoun } = daysByOwner(syntax, sentence, times, predicates);
  const habitual = new Set(times.filter(({ time }) => time.type === 'SET').map(({ first }) => first));
  const found: EventFound[] = [];
  const taken = new Set<number>();
  let subject: readonly string[] = [];
  for (const [index, predicate] of predicates.entries()) {
    const own = partiesIn(syntax, mentions, predicate.first, predicate.group, sentence.first);
    if (own.length > 0 || (predicate.opener !== null && predicate.opener !== 'and')) subject = own;
    const told = toldBy(syntax, sentence, predicate, predicates[index - 1] ?? null, ofVerb, ofNoun, habitual);
    if (!told || isAhead(told.time?.time ?? null, published)) continue;
    taken.add(told.trigger);
    const antecedent = antecedentOf(syntax, mentions, predicate);
    const parties = unique([
      ...(antecedent ? [antecedent.party] : []),
      ...(own.length > 0 ? own : antecedent ? [] : subject),
      ...partiesIn(syntax, mentions, predicate.verb, predicate.last, sentence.first),
    ]);
    const event = eventOf(
      syntax,
      sentence,
      mentions,
      antecedent?.first ?? predicate.first,
      predicate.last,
      told.trigger,
      told.time,
      parties,
      told.rule,
    );
    if (event) found.push(event);
  }
  for (const [token, time] of ofNoun) {
    if (taken.has(token) || isAhead(time.time, published)) continue;
    if (
      !nounHappened(syntax, sentence, token, predicates) &&
      !(isDated(time, token, published) && !isNotYet(syntax, sentence, token))
    )
      continue;
    const predicate = predicatesNear(predicates, token).find(({ first, last }) => first <= token && token < last);
    const [first, last] = [
      Math.max(sentence.first, predicate?.first ?? token - 6),
      Math.min(sentence.last, Math.max(predicate?.last ?? token + 8, time.last)),
    ];
    const event = eventOf(
      syntax,
      sentence,
      mentions,
      Math.min(first, token),
      Math.max(last, token + 1),
      token,
      time,
      nounParties(syntax, sentence, mentions, token, predicate, first, last),
      'event/dated-noun',
    );
    if (event) found.push(event);
  }
  // A range is due by its end, which knows where it begins.
  const open = times.filter(
    ({ time }) =>
      datesHappening(time) && time.rangeTo === undefined && isAhead(time, published) && !dueElsewhere.has(time.id),
  );
  for (const ahead of aheadIn(syntax, sentence, open, predicates))
    found.push(...aheadEvent(syntax, sentence, mentions, predicates, ahead, taken));
  return found.sort((a, b) => a.trigger.start - b.trigger.start);
}

/** Where a clause begins; of a relative one where the phrase does that it is of: `the ship that will call in May`. */
function withAntecedent(syntax: ReportSyntax, { first, opener }: Predicate): number {
  const relative = opener === 'that' || opener === 'which' || opener === 'who';
  const head = first - (word(syntax, first - 2) === ',' ? 3 : 2);
  return relative && head >= 0 && syntax.tokens[head]?.xpos.startsWith('NN') ? phraseOf(syntax, head).first : first;
}

/** What is set for a day, with the words of its clause. */
function aheadEvent(
  syntax: ReportSyntax,
  sentence: SentenceTokens,
  mentions: readonly PartyMention[],
  predicates: readonly Predicate[],
  { trigger, within, time, rule }: Ahead,
  taken: Set<number>,
): EventFound[] {
  const near = predicatesNear(predicates, within).filter(({ first, last }) => first <= within && within < last);
  const own = near.find(({ verb }) => verb === within) ?? near.at(-1);
  const begin = own ? withAntecedent(syntax, own) : within - 6;
  const first = Math.min(trigger, time.first, Math.max(sentence.first, begin));
  const last = Math.max(trigger + 1, time.last, Math.min(sentence.last, own?.last ?? trigger + 8));
  const parties = partiesIn(syntax, mentions, first, last, sentence.first);
  const event = eventOf(syntax, sentence, mentions, first, last, trigger, time, parties, rule);
  if (event === null) return [];
  // Of "on 10, 12 and 15 March" each day is one event; those behind the first are named by their day.
  const id = taken.has(trigger) ? `event:${time.time.start}-${time.time.end}` : event.id;
  taken.add(trigger);
  return [{ ...event, id, ahead: true }];
}

/** Of several times the finest dates a happening, of equally fine ones the nearest to its word. */
function outranks(time: DatingTime, other: DatingTime | undefined, token: number): boolean {
  if (!other) return true;
  const [fine, otherFine] = [time.time.value?.length ?? 0, other.time.value?.length ?? 0];
  return fine === otherFine ? Math.abs(time.first - token) < Math.abs(other.first - token) : fine > otherFine;
}

/** "Fell to 5 from 8 a year ago": the day of what a change is measured against dates nothing. */
function isBaseline(syntax: ReportSyntax, verb: number, first: number): boolean {
  const lemma = syntax.tokens[verb]?.lemma.toLowerCase() ?? '';
  if (HAPPENING_VERBS.get(lemma) !== 'change') return false;
  for (let at = first - 1; at > verb; at--) {
    const w = word(syntax, at);
    if (w === 'to') return false;
    if (w === 'than' && /^(?:more|less|fewer)$/.test(word(syntax, at - 1))) continue;
    if (w === 'from' || w === 'than' || w === 'versus' || w === 'against' || w === 'compared') return true;
  }
  return false;
}

interface Told {
  readonly trigger: number;
  readonly time: DatingTime | null;
  readonly rule: string;
}

/** A predicate with what stands around it in its sentence. */
interface Telling {
  readonly syntax: ReportSyntax;
  readonly sentence: SentenceTokens;
  readonly predicate: Predicate;
  readonly lemma: string;
  /** The time that dates the verb, and those that date nouns, by noun. */
  readonly time: DatingTime | null;
  readonly ofNoun: ReadonlyMap<number, DatingTime>;
}

/** What a predicate may tell, in the order in which it is asked; `none` ends the asking. */
const TOLD_BY: readonly ((telling: Telling) => Told | 'none' | null)[] = [
  byParticiple,
  byLightVerb,
  byOccurring,
  byHappeningVerb,
  byDatedVerb,
];

/** What a predicate tells as having happened; null where nothing. */
function toldBy(
  syntax: ReportSyntax,
  sentence: SentenceTokens,
  predicate: Predicate,
  before: Predicate | null,
  ofVerb: ReadonlyMap<number, DatingTime>,
  ofNoun: ReadonlyMap<number, DatingTime>,
  habitual: ReadonlySet<number>,
): Told | null {
  const { verb, standing, first, last } = predicate;
  if (standing === 'unreal') return null;
  const lemma = lemmaOf(syntax, verb);
  if (habitual.size > 0 && someToken(first, last, (token) => habitual.has(token))) return null;
  if (isGoverned(syntax, predicate, before)) return null;
  // "The quarter ended March 31" tells of a period, not of an end.
  if (lemma === 'end' && PERIODS.has(lemmaOf(syntax, verb - 1))) return null;
  const telling = { syntax, sentence, predicate, lemma, time: ofVerb.get(verb) ?? null, ofNoun };
  for (const by of TOLD_BY) {
    const told = by(telling);
    if (told !== null) return told === 'none' ? null : told;
  }
  return null;
}

/** "A deal announced Wednesday": a participle alone counts when its day follows at once. */
function byParticiple({ syntax, predicate: { verb, standing }, lemma, time }: Telling): Told | 'none' | null {
  if (standing !== 'participle') return null;
  if (!time || time.first < verb || time.first > verb + 3) return 'none';
  if (PLAIN.has(lemma) && !HAPPENING_VERBS.has(lemma)) return 'none';
  const done = LIGHT.has(lemma) && isHappening(syntax, verb - 1);
  return done
    ? { trigger: verb - 1, time, rule: 'event/noun-done' }
    : { trigger: verb, time, rule: 'event/dated-participle' };
}

/** Held a meeting; or a deal was reached, a deal reached in June. */
function byLightVerb({ syntax, sentence, predicate, lemma, time, ofNoun }: Telling): Told | null {
  if (!LIGHT.has(lemma)) return null;
  const { verb, first, last, group } = predicate;
  const noun = nounIn(syntax, verb + 1, Math.min(last, verb + 9)) ?? nounIn(syntax, first, group);
  if (noun === null || isNotYet(syntax, sentence, noun)) return null;
  return { trigger: noun, time: time ?? ofNoun.get(noun) ?? null, rule: 'event/noun-done' };
}

/** The attack occurred; the storm came. */
function byOccurring({ syntax, sentence, predicate, lemma, time, ofNoun }: Telling): Told | 'none' | null {
  if (!OCCUR.has(lemma)) return null;
  const noun = nounIn(syntax, predicate.first, predicate.group);
  if (noun !== null && !isNotYet(syntax, sentence, noun))
    return { trigger: noun, time: time ?? ofNoun.get(noun) ?? null, rule: 'event/noun-occurred' };
  return lemma === 'come' || lemma === 'happen' || lemma === 'occur' ? 'none' : null;
}

/** Signed, arrested, killed: with its day, or where the list keeps it without one. */
function byHappeningVerb({ syntax, predicate, lemma, time, ofNoun }: Telling): Told | 'none' | null {
  const kind = HAPPENING_VERBS.get(lemma);
  // "Its goals were met" tells of no meeting.
  if (kind === 'meeting' && isPassive(syntax, predicate)) return 'none';
  const dated = time ?? nounTime(predicate, ofNoun);
  if (!kind || !(dated || LISTED.has(lemma))) return null;
  const rule = dated ? 'event/happening-verb-dated' : 'event/happening-verb';
  return { trigger: predicate.verb, time: dated, rule };
}

/** Any other verb of doing whose clause gives a day. */
function byDatedVerb({ syntax, predicate: { verb }, lemma, time }: Telling): Told | null {
  return time && !PLAIN.has(lemma) && isFullVerb(syntax, verb)
    ? { trigger: verb, time, rule: 'event/dated-verb' }
    : null;
}

function someToken(first: number, last: number, test: (token: number) => boolean): boolean {
  for (let token = first; token < last; token++) if (test(token)) return true;
  return false;
}

function isPassive(syntax: ReportSyntax, { group, verb }: Predicate): boolean {
  return someToken(group, verb, (token) => PAST_BE.has(word(syntax, token)));
}

/** A date on the subject noun dates its verb: "that June 7 deal was reached". */
function nounTime({ first, group }: Predicate, ofNoun: ReadonlyMap<number, DatingTime>): DatingTime | null {
  for (let token = first; token < group && ofNoun.size > 0; token++) {
    const time = ofNoun.get(token);
    if (time) return time;
  }
  return null;
}

function isFullVerb(syntax: ReportSyntax, verb: number): boolean {
  const token = syntax.tokens[verb];
  return token !== undefined && (token.xpos === 'VBD' || token.xpos === 'VBN');
}

/** True when a verb before makes the clause unreal: denied that, feared that. */
function isGoverned(syntax: ReportSyntax, { first, opener }: Predicate, before: Predicate | null): boolean {
  if (!before) return false;
  const lemma = syntax.tokens[before.verb]?.lemma.toLowerCase() ?? '';
  if (!UNREAL.has(lemma)) return false;
  return opener === 'that' || opener === null ? first - before.verb < 4 : false;
}

/** The mention that a relative word stands for: Ames, who resigned. Null where none stands right before it. */
function antecedentOf(
  syntax: ReportSyntax,
  mentions: readonly PartyMention[],
  { first, opener }: Predicate,
): PartyMention | null {
  if (opener !== 'who' && opener !== 'which' && opener !== 'that') return null;
  const relative = first - 1;
  for (const mention of mentionsBefore(mentions, relative)) {
    const gap = relative - mention.last;
    if (gap === 0 || (gap === 1 && word(syntax, relative - 1) === ','))
      return mention.place && opener === 'who' ? null : mention;
  }
  return null;
}

/** True when the day lies after publication: then it has not happened yet. */

function eventOf(
  syntax: ReportSyntax,
  sentence: SentenceTokens,
  mentions: readonly PartyMention[],
  first: number,
  last: number,
  trigger: number,
  time: DatingTime | null,
  parties: readonly string[],
  rule: string,
): EventFound | null {
  const span = spanOfTokens(syntax, first, last);
  const token = syntax.tokens[trigger];
  if (!span || !token) return null;
  const { start, end } = { start: Math.min(span.start, token.start), end: Math.max(span.end, token.end) };
  return {
    id: `event:${token.start}-${token.end}`,
    start,
    end,
    trigger: { start: token.start, end: token.end },
    parties,
    time: time?.time.id ?? null,
    place: placeIn(syntax, mentions, first, last, sentence.first),
    rule,
  };
}

/** The innermost statement whose content holds the trigger. */
function statementOf(trigger: Span, contents: readonly Content[]): Statement | null {
  let best: Statement | null = null;
  let size = Infinity;
  for (const { span, statement } of contents) {
    if (contains(span, trigger) && span.end - span.start < size) [best, size] = [statement, span.end - span.start];
  }
  return best;
}
