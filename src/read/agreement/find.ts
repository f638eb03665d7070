import type { AgreementMention, Time } from '../../model/report.js';
import { type PartyAt, partyIndex } from '../commitment/locate.js';
import { nounPhraseStart } from '../grammar/noun-phrase.js';
import { conjuncts, subjectsOf } from '../grammar/subject.js';
import {
  isRelation,
  lemmaAt,
  type Range,
  type ReportSyntax,
  sentenceAt,
  spanOfRange,
  word,
  xpos,
} from '../grammar/syntax.js';
import type { Names } from '../name/find.js';
import {
  AGREEMENT_HEADS,
  AMOUNTS,
  DAY_BEHIND,
  MAKING,
  MATTER_BEHIND,
  PARTIES_BEHIND,
  POINTING,
  SOMETIMES_HEADS,
} from './en.js';

/** Words of one mention behind its noun, and before it, at most. */
const REACH = 24;

interface Reading {
  readonly syntax: ReportSyntax;
  readonly times: readonly Time[];
  readonly partyAt: PartyAt;
}

/** A noun of agreement with what its phrase holds. */
interface Phrase extends Range {
  readonly head: number;
  readonly parties: readonly string[];
  /** Index of the time that dates it; null for none. */
  readonly time: number | null;
}

/**
 * Where a report speaks of an agreement as a thing that is there: "the June 7 deal", "the accord", "signed a pact with
 * Oran on Monday". Told of each are its day, its parties as far as the words name them, and whether they tell that it
 * was made. A deal that is sought, possible or denied a being ("no deal", "a deal could") is not taken. Linear in
 * tokens: what is read around a noun is bounded.
 */
export function findAgreements(
  syntax: ReportSyntax,
  { names, times }: { readonly names: Names; readonly times: readonly Time[] },
): AgreementMention[] {
  const reading: Reading = { syntax, times, partyAt: partyIndex(names.parties) };
  const found: AgreementMention[] = [];
  for (let i = 0; i < syntax.tokens.length; i++) {
    const phrase = phraseAt(reading, i);
    const mention = phrase === null ? null : mentionOf(reading, phrase);
    if (mention !== null) found.push(mention);
  }
  return found;
}

function phraseAt(reading: Reading, head: number): Phrase | null {
  const { syntax } = reading;
  const lemma = lemmaAt(syntax, head);
  if (!AGREEMENT_HEADS.has(lemma) && !SOMETIMES_HEADS.has(lemma)) return null;
  if (!xpos(syntax, head).startsWith('NN') || isModifier(syntax, head)) return null;
  const sentence = sentenceAt(syntax, head);
  const from = nounPhraseStart(syntax, head, Math.max(sentence.first, head - REACH));
  const first = from < 0 ? head : from;
  if (AMOUNTS.has(word(syntax, head - 1)) || isDenied(syntax, first)) return null;
  return { head, ...behind(reading, first, head, Math.min(sentence.last, head + REACH)) };
}

/** What is done about agreements, also where it is taken for a verb: `the treaty talks`. */
const BUSINESS: ReadonlySet<string> = new Set(['talks', 'terms', 'makers', 'negotiations', 'breakers', 'making']);

/** `the deal terms`, `treaty talks`: the noun that follows is what is spoken of. */
function isModifier(syntax: ReportSyntax, i: number): boolean {
  if (BUSINESS.has(word(syntax, i + 1))) return true;
  return xpos(syntax, i + 1).startsWith('NN') && syntax.timeOf[i + 1]! < 0 && sentenceAt(syntax, i).last > i + 1;
}

function isDenied(syntax: ReportSyntax, first: number): boolean {
  const w = word(syntax, first);
  return w === 'no' || w === 'any' || w === 'another' || w === 'without';
}

/** Reads on behind the noun: parties, matter and day, each behind its preposition or behind "signed", in any order. */
function behind(reading: Reading, first: number, head: number, end: number): Omit<Phrase, 'head'> {
  const { syntax } = reading;
  const parties = partiesIn(reading, first, head);
  let time = timeIn(reading, first, head);
  let last = head + 1;
  for (let rounds = 0; rounds < 4 && last < end; rounds++) {
    const made = MAKING.has(lemmaAt(syntax, last)) && /^VB[DN]$/.test(xpos(syntax, last)) ? last + 1 : last;
    const at = made < end && DAY_BEHIND.has(word(syntax, made)) ? made + 1 : made;
    // `review the deal on Monday`: a day behind "on" is that of the verb, which must be one of making.
    const own = made > last || word(syntax, last) === 'of' || isMade(syntax, head);
    const day = own && time === null && at < end ? dayAt(reading, at) : null;
    if (day !== null) {
      time = day.time;
      last = day.last;
      continue;
    }
    const w = word(syntax, last);
    if (!PARTIES_BEHIND.has(w) && !MATTER_BEHIND.has(w)) break;
    const next = phraseEnd(syntax, last + 1, end);
    if (next === last + 1) break;
    if (PARTIES_BEHIND.has(w)) parties.push(...partiesIn(reading, last + 1, next));
    last = next;
  }
  return { first, last, parties: [...new Set(parties)], time };
}

/** A day or month at a token, with the index behind its last word; null where a length or nothing stands there. */
function dayAt({ syntax, times }: Reading, at: number): { readonly time: number; readonly last: number } | null {
  const time = syntax.timeOf[at]!;
  if (time < 0 || !isDay(times[time])) return null;
  let last = at;
  while (last < syntax.tokens.length && syntax.timeOf[last] === time) last++;
  return { time, last };
}

function isDay(time: Time | undefined): boolean {
  return time !== undefined && (time.type === 'DATE' || time.type === 'TIME') && !/_REF$/.test(time.value ?? '');
}

/** The day before a noun: `the June 7 deal`, `Monday's accord`. */
function timeIn({ syntax, times }: Reading, first: number, head: number): number | null {
  for (let i = head - 1; i >= first; i--) if (isDay(times[syntax.timeOf[i]!])) return syntax.timeOf[i]!;
  return null;
}

/** Index behind a plain noun phrase, with others joined to it by commas and "and". */
function phraseEnd(syntax: ReportSyntax, from: number, end: number): number {
  let i = from;
  while (i < end && syntax.timeOf[i]! < 0 && isOfPhrase(syntax, i)) i++;
  while (i > from && word(syntax, i - 1) === 'and') i--;
  return i;
}

function isOfPhrase(syntax: ReportSyntax, i: number): boolean {
  const tag = xpos(syntax, i);
  if (/^(?:NN|JJ|DT|CD|POS|PRP)/.test(tag) || word(syntax, i) === '-') return true;
  if (word(syntax, i) === 'and') return /^(?:NNP|DT)/.test(xpos(syntax, i + 1));
  return word(syntax, i) === 'of' && /^(?:NN|JJ|DT)/.test(xpos(syntax, i - 1));
}

function partiesIn({ syntax, partyAt }: Reading, first: number, last: number): string[] {
  const found: string[] = [];
  for (let i = first; i < last; i++) {
    const token = syntax.tokens[i]!;
    const party = syntax.nameOf[i]! >= 0 || xpos(syntax, i).startsWith('NN') ? partyAt(token, token) : null;
    if (party !== null && !found.includes(party)) found.push(party);
  }
  return found;
}

function isMade(syntax: ReportSyntax, head: number): boolean {
  const above = syntax.tokens[head]!.head;
  return above !== null && MAKING.has(lemmaAt(syntax, above)) && isTold(syntax, above);
}

function mentionOf(reading: Reading, phrase: Phrase): AgreementMention | null {
  const { syntax } = reading;
  const maker = makerOf(syntax, phrase);
  const time = phrase.time ?? (maker === null ? null : onlyDay(reading, phrase));
  const rule = ruleOf(syntax, phrase, maker);
  if (rule === null) return null;
  const subjects = maker === null || maker > phrase.head ? [] : makersOf(reading, maker);
  const span = spanOfRange(syntax, phrase);
  const name =
    rule === 'agreement/named'
      ? spanOfRange(syntax, { first: nameStart(syntax, phrase), last: phrase.head + 1 })
      : null;
  return {
    id: `agreement:${span.start}-${span.end}`,
    ...span,
    name,
    day: time === null ? null : (reading.times[time]?.id ?? null),
    parties: [...new Set([...phrase.parties, ...subjects])],
    rule,
  };
}

/** The verb that makes it: `signed a deal`, `a deal was reached`, `the deal struck in May`; null for none. */
function makerOf(syntax: ReportSyntax, { first, head, last }: Phrase): number | null {
  for (let i = head + 1; i < last; i++)
    if (MAKING.has(lemmaAt(syntax, i)) && /^VB[DN]$/.test(xpos(syntax, i))) return i;
  const above = syntax.tokens[head]!.head;
  for (const i of [above, above === null ? null : syntax.tokens[above]!.head]) {
    if (i === null || i === undefined || !MAKING.has(lemmaAt(syntax, i))) continue;
    if (isTold(syntax, i) && Math.abs(i - first) < REACH) return i;
  }
  return null;
}

/** Told as done: past or perfect, or the present of a headline, under no modal, "to" or negation. */
function isTold(syntax: ReportSyntax, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i--) {
    const w = word(syntax, i);
    if (w === 'to' || w === 'not' || w === "n't" || w === 'never' || xpos(syntax, i) === 'MD') return false;
    if (!/^(?:RB|VB)/.test(xpos(syntax, i))) break;
  }
  return /^VB[DNPZ]$/.test(xpos(syntax, verb));
}

/** Parties of the subjects of a verb of making. */
function makersOf({ syntax, partyAt }: Reading, verb: number): string[] {
  return subjectsOf(syntax, verb)
    .flatMap((head) => conjuncts(syntax, head))
    .flatMap((head) => partyAt(syntax.tokens[head]!, syntax.tokens[head]!) ?? []);
}

/** The one day of the sentence in which it is made; null for none or several. */
function onlyDay({ syntax, times }: Reading, { head }: Phrase): number | null {
  const { first, last } = sentenceAt(syntax, head);
  const days = new Set<number>();
  for (let i = first; i < last; i++) if (isDay(times[syntax.timeOf[i]!])) days.add(syntax.timeOf[i]!);
  const [only] = days;
  return days.size === 1 ? (only ?? null) : null;
}

/** First word of the name that ends in a noun of agreement: capitals, but for the one that opens the sentence. */
function nameStart(syntax: ReportSyntax, { first, head }: Phrase): number {
  const opening = sentenceAt(syntax, head).first;
  let i = head;
  while (i > first && i - 1 > opening && isCapital(syntax, i - 1) && syntax.timeOf[i - 1]! < 0) i--;
  return i;
}

function isCapital({ text, tokens }: ReportSyntax, i: number): boolean {
  return (
    /^\p{Lu}/u.test(text.slice(tokens[i]!.start, tokens[i]!.end)) ||
    text.slice(tokens[i]!.start, tokens[i]!.end) === '-'
  );
}

function ruleOf(syntax: ReportSyntax, phrase: Phrase, maker: number | null): string | null {
  const always = AGREEMENT_HEADS.has(lemmaAt(syntax, phrase.head));
  if (maker !== null && (always || phrase.parties.length > 0)) return 'agreement/made';
  if (phrase.time !== null) return 'agreement/dated';
  if (isCapital(syntax, phrase.head) && nameStart(syntax, phrase) < phrase.head)
    return isHeading(syntax, phrase.head) ? null : 'agreement/named';
  const pointed = hasPointer(syntax, phrase);
  // `to negotiate a pact between A and B`: only as a subject is what is not pointed to there.
  const there = pointed || isRelation(syntax, phrase.head, 'nsubj') || isRelation(syntax, phrase.head, 'nsubj:pass');
  if (phrase.parties.length > (pointed ? 0 : 1) && there) return 'agreement/parties';
  if (always && tellsWhatItDid(syntax, phrase.last)) return 'agreement/told';
  return always && pointed ? 'agreement/known' : knownAsSubject(syntax, phrase);
}

/** `a deal that headed off the duties`: it is there, since it did something. */
function tellsWhatItDid(syntax: ReportSyntax, i: number): boolean {
  const w = word(syntax, i);
  return (w === 'that' || w === 'which') && /^VB[DZ]$/.test(xpos(syntax, i + 1));
}

/** `the understanding calls for`, `the settlement requires`: a thing that is understood by nobody, but provides. */
function knownAsSubject(syntax: ReportSyntax, phrase: Phrase): string | null {
  const next = phrase.last;
  return hasPointer(syntax, phrase) && phrase.last === phrase.head + 1 && /^(?:VBZ|VBD|MD)$/.test(xpos(syntax, next))
    ? 'agreement/known'
    : null;
}

function hasPointer(syntax: ReportSyntax, { first }: Phrase): boolean {
  return POINTING.has(word(syntax, first));
}

/** In a heading with capitals throughout no capital names. */
function isHeading(syntax: ReportSyntax, i: number): boolean {
  const { first, last } = sentenceAt(syntax, i);
  let capitals = 0;
  for (let k = first; k < last; k++) if (/^\p{Lu}/u.test(syntax.text[syntax.tokens[k]!.start] ?? '')) capitals++;
  return capitals * 2 > last - first && last - first > 4;
}
