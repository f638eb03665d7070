import { DAYS, fullPhraseEnd } from '../grammar/noun-phrase.js';
import { lemmaAt, type ReportSyntax, type VerbGroup, word, xpos } from '../grammar/syntax.js';
import { isAuxiliary, isFiniteTag, isNounTag, isVerbTag } from '../grammar/word-class.js';
import { isDash } from './clause.js';
import type { Found, Reach, Reader } from './content-kind.js';
import type { Frame } from './en.js';
import { CONTENT_PREPOSITIONS, INSERTS } from './en-clause.js';
import { CHANNELS } from './en-sources.js';
import { EXPRESSING, SPEECH_VERBS } from './en-verbs.js';
import { isSmallClause } from './small-clause.js';

// Content that a mark or a word opens: words in marks, clauses with "that", "whether", infinitives, prepositions.

/** "called the plan “reckless”": an object and what is said of it, right behind the verb. */
function small({ syntax, cue, group, at, end }: Reach): Found | null {
  const tag = xpos(syntax, at);
  if (!cue.frames.has('small') || at !== group.to || tag === 'IN' || tag === 'TO') return null;
  return isSmallClause(syntax, group, at, end) ? { kind: 'small', from: at } : 'none';
}

/** "said “the pier is shut”" */
function marks({ syntax, cue, at }: Reach): Found | null {
  const quote = syntax.quoteOf[at] as number;
  if (quote < 0 || quote === syntax.quoteOf[at - 1]) return null;
  if (cue.frames.has('quote')) return { kind: 'quote', from: at };
  return cue.frames.has('object') || cue.frames.has('that') ? { kind: 'object', from: at } : 'none';
}

/** "said, “...”", "said, in a letter, that ..." */
function comma({ syntax, cue, at, end }: Reach): Found | null {
  if (word(syntax, at) !== ',') return null;
  if (word(syntax, at + 1) === 'that' && cue.frames.has('that') && xpos(syntax, at + 1) !== 'DT')
    return { kind: 'that', from: at + 1 };
  if ((syntax.quoteOf[at + 1] as number) >= 0 && cue.frames.has('quote')) return { kind: 'quote', from: at + 1 };
  const next = overInsert(syntax, at, end);
  return next < 0 ? 'none' : { next };
}

/** "said: ..." */
function colon({ syntax, cue, at }: Reach): Found | null {
  if (word(syntax, at) !== ':') return null;
  return cue.frames.has('quote') || cue.frames.has('that') ? { kind: 'colon', from: at + 1 } : 'none';
}

/** "shot back, “...”" */
function overParticle({ syntax, cue, group, at }: Reach): Found | null {
  const tag = xpos(syntax, at);
  const mark = word(syntax, at + 1);
  const particle = at === group.to && (tag === 'RP' || tag === 'RB') && (mark === ',' || mark === ':');
  return particle && cue.frames.has('quote') ? { next: at + 1 } : null;
}

/** "said no" */
function yesOrNo({ syntax, lemma, at, end }: Reach): Found | null {
  const text = word(syntax, at);
  const answer = lemma === 'say' && (text === 'no' || text === 'yes');
  return answer && (at + 1 === end || word(syntax, at + 1) === ',') ? { kind: 'object', from: at } : null;
}

/** "expressed hope that ..." */
function expressed({ syntax, lemma, at }: Reach): Found | null {
  return EXPRESSING.has(lemma) && word(syntax, at + 1) === 'that' ? { kind: 'that', from: at + 1 } : null;
}

/** "said - as often before - that ..." */
function overDashes({ syntax, cue, at, end }: Reach): Found | null {
  if (!isDash(syntax, at)) return null;
  const close = closingDash(syntax, at, end);
  return close > 0 && word(syntax, close + 1) === 'that' && cue.frames.has('that')
    ? { kind: 'that', from: close + 1 }
    : 'none';
}

function stop({ syntax, at }: Reach): Found | null {
  return word(syntax, at) === ';' || word(syntax, at) === ')' ? 'none' : null;
}

/** "noted that ...", but not "wrote in a letter that was published" */
function that({ syntax, cue, group, at, end, addressee }: Reach): Found | null {
  if (word(syntax, at) !== 'that' || !cue.frames.has('that')) return null;
  const tag = xpos(syntax, at);
  // Right behind whom it was told to, the clause is what was told: "told the crews that".
  const behindWhom = addressee !== null && addressee.end === syntax.tokens[at - 1]?.end;
  if (!behindWhom && at > group.to && isNounTag(xpos(syntax, at - 1)) && isRelative(syntax, at)) return 'none';
  return tag === 'IN' || tag === 'WDT' || !isEndOrVerb(syntax, at + 1, end) ? { kind: 'that', from: at } : null;
}

/**
 * "that was published": a finite verb right behind it, and not one that may be a noun before another: "that talks
 * would".
 */
function isRelative(syntax: ReportSyntax, that: number): boolean {
  if (!isFiniteTag(xpos(syntax, that + 1))) return false;
  return isAuxiliary(syntax, that + 1) || !isFiniteTag(xpos(syntax, that + 2));
}

/** "asked whether ..." */
function question({ syntax, cue, lemma, at }: Reach): Found | null {
  if (!cue.frames.has('wh')) return null;
  const tag = xpos(syntax, at);
  const text = word(syntax, at);
  const opens = tag === 'WRB' || tag === 'WP' || text === 'whether' || (text === 'if' && lemma === 'ask');
  return opens ? { kind: 'wh', from: at } : null;
}

/** "promised to go" */
function infinitive({ syntax, cue, at }: Reach): Found | null {
  if (xpos(syntax, at) !== 'TO' || !isVerbLike(syntax, at + 1)) return null;
  return cue.frames.has('infinitive') ? { kind: 'infinitive', from: at } : 'none';
}

/** "denied taking it" */
function gerund({ syntax, cue, group, at }: Reach): Found | null {
  const here = xpos(syntax, at) === 'VBG' && at === group.to;
  return here && cue.frames.has('gerund') ? { kind: 'gerund', from: at } : null;
}

/** "spoke about taxes" */
function preposition({ syntax, cue, group, at, end }: Reach): Found | null {
  const text = word(syntax, at);
  if (!CONTENT_PREPOSITIONS.has(text) || !cue.frames.has(text as Frame) || xpos(syntax, at) === 'NN') return null;
  if (DAYS.has(word(syntax, at + 1)) || xpos(syntax, at + 1) === 'CD') return 'none';
  const phrase = fullPhraseEnd(syntax, at + 1, end);
  if (word(syntax, phrase) === ':' && (syntax.quoteOf[phrase + 1] as number) >= 0)
    return { kind: 'colon', from: phrase + 1 };
  if (isSetting(syntax, group, at, phrase)) return 'none';
  return thatAhead(syntax, at, end) < 0 || !cue.frames.has('that') ? { kind: 'prep', from: at + 1 } : null;
}

/** "Speaking on Radio Nine", "spoke at a rally": where or to whom one speaks is no content. */
function isSetting(syntax: ReportSyntax, group: VerbGroup, at: number, phrase: number): boolean {
  if (!SPEECH_VERBS.has(lemmaAt(syntax, group.verb)) || word(syntax, at) !== 'on') return false;
  const tag = xpos(syntax, phrase - 1);
  return CHANNELS.has(word(syntax, phrase - 1)) || tag.startsWith('NNP') || group.form === 'gerund';
}

/** Forms of content that a mark or word opens, in order. */
export const CLAUSES: readonly Reader[] = [
  small,
  marks,
  comma,
  colon,
  overParticle,
  yesOrNo,
  expressed,
  overDashes,
  stop,
  that,
  question,
  infinitive,
  gerund,
  preposition,
];

export function isVerbLike(syntax: ReportSyntax, i: number): boolean {
  return isVerbTag(xpos(syntax, i)) || (xpos(syntax, i).startsWith('RB') && isVerbTag(xpos(syntax, i + 1)));
}

function isEndOrVerb(syntax: ReportSyntax, i: number, end: number): boolean {
  const tag = xpos(syntax, i);
  return i >= end || isVerbTag(tag) || tag === 'MD' || tag === ',' || tag === 'IN' || tag === 'TO';
}

/** Position of a "that" within reach that opens a clause, before any verb; -1 when there is none. */
function thatAhead(syntax: ReportSyntax, from: number, end: number): number {
  for (let i = from; i < end && i - from < 25; i++) {
    if (word(syntax, i) === 'that' && xpos(syntax, i) !== 'DT') return i;
    if (isFiniteTag(xpos(syntax, i)) || (syntax.quoteOf[i] as number) >= 0) return -1;
  }
  return -1;
}

/** The second dash of an insertion; -1 when the dash opens none. */
function closingDash(syntax: ReportSyntax, open: number, end: number): number {
  for (let i = open + 1; i < end && i - open < 15; i++) if (isDash(syntax, i)) return i;
  return -1;
}

/**
 * Behind a comma: ", in an interview with The Post, that ..." resumes at "that"; -1 when the content is not resumed.
 */
function overInsert(syntax: ReportSyntax, comma: number, end: number): number {
  if (xpos(syntax, comma + 1) === 'VBG' || xpos(syntax, comma + 1) === 'CC') return -1;
  for (let i = comma + 1; i < end && i - comma < 20; i++) {
    const quoted = (syntax.quoteOf[i + 1] as number) >= 0;
    if (word(syntax, i) === ':') return quoted ? i : -1;
    if (word(syntax, i) === ',') {
      const clause = INSERTS.has(word(syntax, comma + 1)) && xpos(syntax, i + 1) === 'PRP';
      return word(syntax, i + 1) === 'that' || quoted || clause ? i + 1 : -1;
    }
    if (isFiniteTag(xpos(syntax, i))) return -1;
  }
  return -1;
}
