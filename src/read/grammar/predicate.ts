import type { SentenceTokens, Token } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { type ReportSyntax, type VerbGroup, word } from './syntax.js';
import { verbGroup } from './verb-group.js';
import { verbsThat } from './verbs.js';
import {
  CONDITIONAL,
  DO_FORMS,
  HELPERS,
  LIKE_PREPOSITIONS,
  NEGATIONS,
  NONE,
  PREPOSITIONAL,
  SUBORDINATORS,
} from './words.js';

/**
 * A verb that may tell a happening, with its helping words and the words of its clause. Positions are indexes of
 * tokens.
 */
export interface Predicate {
  /** The verb itself. */
  readonly verb: number;
  /** First helping word, or the verb. */
  readonly group: number;
  /** Tokens of its clause `[first, last)`, by the words that part clauses. */
  readonly first: number;
  readonly last: number;
  /** The word that opens the clause (that, who, after, if ...); null for a main clause. */
  readonly opener: string | null;
  readonly standing: Standing;
}

/** Whether the verb tells what happened. */
export type Standing = 'happened' | 'participle' | 'unreal';

/**
 * The verbs of one sentence with their clauses, in order; `timeTokens` are those of its times. Linear in the sentence.
 */
export function predicatesOf(
  syntax: ReportSyntax,
  sentence: SentenceTokens,
  timeTokens: ReadonlySet<number>,
): Predicate[] {
  const { tokens } = syntax;
  const verbs: { verb: number; group: number; standing: Standing }[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i];
    if (!token || !isVerb(token) || LIKE_PREPOSITIONS.has(word(syntax, i)) || isHelper(syntax, i, sentence)) continue;
    if (isAttribute(syntax, i) || isGoal(syntax, i)) continue;
    // A form in -ing right after its verb belongs to it: began patrolling, announced sweeping rules.
    if (token.xpos === 'VBG' && verbs.at(-1)?.verb === i - 1) continue;
    const own = verbGroup(syntax, i);
    const group = own.from;
    const standing = standingOf(syntax, own, sentence);
    verbs.push({
      verb: i,
      group,
      standing: standing === 'participle' && takesObject(syntax, sentence, i, timeTokens) ? 'happened' : standing,
    });
  }
  // A sentence whose only verb is a participle without helper has it for its main verb: "Voters elected Holt", whatever
  // the tag.
  const [only] = verbs;
  if (
    verbs.length === 1 &&
    only?.standing === 'participle' &&
    only.verb > sentence.first &&
    (tokens[only.verb - 1]?.xpos.startsWith('NN') || tokens[only.verb - 1]?.xpos === 'PRP')
  )
    verbs[0] = { ...only, standing: 'happened' };
  let border: Border = { last: sentence.first, first: sentence.first, opener: null };
  const found: Predicate[] = [];
  for (const [index, { verb, group, standing }] of verbs.entries()) {
    if (index === 0) border = { ...borderBetween(syntax, sentence.first - 1, group, true), last: sentence.first };
    const next = verbs[index + 1];
    const after: Border = next
      ? borderBetween(syntax, verb, next.group, false)
      : { last: sentence.last, first: sentence.last, opener: null };
    const unreal = border.opener !== null && CONDITIONAL.has(border.opener);
    found.push({
      verb,
      group,
      first: Math.max(border.first, verb - REACH),
      last: Math.min(after.last, verb + REACH),
      opener: border.opener,
      standing: unreal ? 'unreal' : standing,
    });
    border = after;
  }
  return found;
}

/**
 * The predicates whose clause may hold a token, in order: those with their verb within a clause's reach of it.
 * `predicates` are of one sentence.
 */
export function predicatesNear(predicates: readonly Predicate[], token: number): Predicate[] {
  let low = 0;
  let high = predicates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((predicates[middle]?.verb ?? Infinity) < token - REACH) low = middle + 1;
    else high = middle;
  }
  const near: Predicate[] = [];
  for (let i = low; i < predicates.length; i++) {
    const one = predicates[i];
    if (!one || one.verb > token + REACH) break;
    near.push(one);
  }
  return near;
}

/** Words that a clause reaches at most to either side of its verb. */
const REACH = 40;

/** Verbs whose "to" leads to a noun: sentenced to life. */
const TO_A_NOUN = verbsThat('to-a-noun');

/** Where one clause ends and the next begins, and the word that opens the next. */
interface Border {
  readonly last: number;
  readonly first: number;
  readonly opener: string | null;
}

/**
 * The border between a verb and the next verb's group: a subordinator, else a colon or quotation mark, else ", and",
 * else "to" or "and" before the verb, else a comma, else the subject.
 */
function borderBetween(syntax: ReportSyntax, verb: number, group: number, leading: boolean): Border {
  const { tokens } = syntax;
  const from = Math.max(verb + 1, group - REACH);
  let strong = -1;
  let joined = -1;
  let comma = -1;
  for (let at = group - 1; at >= from; at--) {
    const w = word(syntax, at);
    const xpos = tokens[at]?.xpos ?? '';
    if (
      SUBORDINATORS.has(w) &&
      (xpos !== 'DT' || ((tokens[at - 1]?.xpos ?? '').startsWith('VB') && startsPhrase(tokens[at + 1]))) &&
      opensClause(syntax, at, group)
    )
      return { last: at, first: at + 1, opener: w };
    if (
      strong < 0 &&
      (xpos === ':' || xpos === '``' || xpos === "''" || w === '“' || w === '”' || w === ';' || w === '—' || w === '"')
    )
      strong = at;
    if (joined < 0 && xpos === 'CC' && (tokens[at - 1]?.xpos === ',' || at === group - 1)) joined = at;
    if (xpos === ',' && at < group - 1) comma = at;
  }
  if (strong >= 0) return { last: strong, first: strong + 1, opener: null };
  if (leading) return { last: from, first: from, opener: null };
  if (joined >= 0) return { last: joined, first: joined + 1, opener: joined === group - 1 ? 'and' : null };
  if (word(syntax, group) === 'to') return { last: group, first: group, opener: 'to' };
  if (comma >= 0) return { last: comma, first: comma + 1, opener: null };
  const subject = subjectStart(syntax, from, group);
  return { last: subject, first: subject, opener: null };
}

/** "That" between a verb and a plural, a name or a pronoun opens a clause, whatever its tag. */
function startsPhrase(token: Token | undefined): boolean {
  const xpos = token?.xpos ?? '';
  return xpos === 'NNS' || xpos.startsWith('NNP') || xpos === 'PRP' || xpos === 'DT' || xpos === 'CD';
}

/** Where the noun phrase right before a verb group starts: "said on Sunday | it averted". */
function subjectStart({ tokens }: ReportSyntax, from: number, group: number): number {
  let at = group;
  while (at > from) {
    const xpos = tokens[at - 1]?.xpos ?? '';
    if (xpos === 'PRP' || xpos === 'DT' || xpos === 'PRP$')
      return tokens[at - 2]?.xpos === 'IN' && xpos !== 'PRP' ? group : at - 1;
    if (!(xpos.startsWith('NN') || xpos.startsWith('JJ') || xpos === 'CD' || xpos === 'POS')) break;
    at--;
  }
  // A noun after a preposition is no subject: "a pact signed in May | set out".
  return tokens[at - 1]?.xpos === 'IN' ? group : at;
}

/**
 * A participle between a subject and an object is a past tense, whatever its tag: officials detained nearly 800 people.
 * A passive one has no object.
 */
function takesObject(
  { tokens }: ReportSyntax,
  sentence: SentenceTokens,
  i: number,
  timeTokens: ReadonlySet<number>,
): boolean {
  const before = tokens[i - 1]?.xpos ?? '';
  if (i <= sentence.first || (!before.startsWith('NN') && before !== 'PRP')) return false;
  let at = i + 1;
  while (at < sentence.last && tokens[at]?.xpos.startsWith('RB')) at++;
  const after = tokens[at]?.xpos ?? '';
  return (
    at < sentence.last &&
    !timeTokens.has(at) &&
    (after === 'DT' ||
      after === 'CD' ||
      after === 'PRP' ||
      after === 'PRP$' ||
      after.startsWith('NN') ||
      after.startsWith('JJ'))
  );
}

/** A participle between a number, article or adjective and its noun is an adjective: 800 undocumented migrants. */
function isAttribute({ tokens }: ReportSyntax, i: number): boolean {
  const xpos = tokens[i]?.xpos ?? '';
  if (xpos !== 'VBN' && xpos !== 'VBD' && xpos !== 'VBG') return false;
  const before = tokens[i - 1]?.xpos ?? '';
  const after = tokens[i + 1]?.xpos ?? '';
  return (
    (before === 'CD' || before === 'DT' || before === 'PRP$' || before === 'POS' || before.startsWith('JJ')) &&
    (after.startsWith('NN') || after.startsWith('JJ'))
  );
}

/** After "sentenced to", "returned to" comes a noun, whatever its tag: life in prison, work. */
function isGoal(syntax: ReportSyntax, i: number): boolean {
  return (
    word(syntax, i - 1) === 'to' &&
    syntax.tokens[i]?.xpos === 'VB' &&
    TO_A_NOUN.has(syntax.tokens[i - 2]?.lemma.toLowerCase() ?? '')
  );
}

function isVerb({ xpos }: Token): boolean {
  return xpos.startsWith('VB');
}

/** A form of be, have, do that helps a verb which follows within three words. */
function isHelper(syntax: ReportSyntax, i: number, sentence: SentenceTokens): boolean {
  const token = syntax.tokens[i];
  if (!token || !HELPERS.has(word(syntax, i))) return false;
  for (let at = i + 1; at < Math.min(sentence.last, i + 5); at++) {
    const next = syntax.tokens[at];
    if (!next) return false;
    if (isVerb(next)) return next.xpos !== 'VB' || DO_FORMS.has(word(syntax, i));
    if (!isBetween(syntax, at)) return false;
  }
  return false;
}

/** Adverbs and "not" may stand between a helper and its verb. */
function isBetween(syntax: ReportSyntax, i: number): boolean {
  const token = syntax.tokens[i];
  return token !== undefined && (token.xpos.startsWith('RB') || NEGATIONS.has(word(syntax, i)));
}

/** What a verb's helping words say of its happening (TimeML: tense, aspect, modality and polarity of an event). */
function standingOf(syntax: ReportSyntax, group: VerbGroup, sentence: SentenceTokens): Standing {
  const tag = syntax.tags[group.verb]!;
  const past = tag === 'VBN' || tag === 'VBD';
  if (group.modal || group.form === 'infinitive' || group.negated || hasNo(syntax, group.from, sentence))
    return 'unreal';
  if (group.perfect) return tag === 'VB' || tag === 'VBG' ? 'unreal' : 'happened';
  if (group.be !== null) return group.be === 'past' && past ? 'happened' : 'unreal';
  if (group.do !== null) return group.do === 'past' ? 'happened' : 'unreal';
  if (tag === 'VBD') return 'happened';
  return tag === 'VBN' ? 'participle' : 'unreal';
}

/** "No deal was reached", "nobody was hurt": the subject denies it. */
function hasNo(syntax: ReportSyntax, group: number, sentence: SentenceTokens): boolean {
  for (let at = group - 1; at >= Math.max(sentence.first, group - 7); at--) {
    const token = syntax.tokens[at];
    if (!token || isVerb(token) || token.xpos === ',' || token.xpos === 'IN') return false;
    if (NONE.has(word(syntax, at))) return true;
  }
  return false;
}

/** A preposition (after the meeting) opens no clause when only a noun phrase and a comma follow it. */
function opensClause(syntax: ReportSyntax, at: number, group: number): boolean {
  const w = word(syntax, at);
  if (!PREPOSITIONAL.has(w)) return true;
  for (let i = at + 1; i < group; i++) if (syntax.tokens[i]?.xpos === ',') return false;
  return true;
}

/** Tags of words that cannot end a clause: prepositions, articles, joining and relative words. */
const DANGLING: ReadonlySet<string> = new Set(['IN', 'TO', 'CC', 'DT', 'WDT', 'WP', 'PRP$', 'WP$', 'MD', 'WRB']);

/**
 * The characters that tokens `[first, last)` span, without marks at either end and without words that lead on at the
 * end; null where nothing is left.
 */
export function spanOfTokens({ text, tokens }: ReportSyntax, first: number, last: number): Span | null {
  let from = first;
  let to = last;
  while (from < to && isMark(text, tokens[from])) from++;
  while (from < to && (isMark(text, tokens[to - 1]) || DANGLING.has(tokens[to - 1]?.xpos ?? ''))) to--;
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  return start !== undefined && end !== undefined && from < to ? { start, end } : null;
}

function isMark(text: string, token: Token | undefined): boolean {
  return token !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(token.start, token.end));
}
