import type { SentenceTokens, Token } from '../../model/report.js';
import { fullPhraseEnd, nounPhraseStart } from '../grammar/noun-phrase.js';
import { type ReportSyntax, spanOf, word, xpos } from '../grammar/syntax.js';
import { verbGroup } from '../grammar/verb-group.js';
import { isNounTag, isVerbTag } from '../grammar/word-class.js';
import { clauseEnd } from './clause.js';
import { CUE_ADJECTIVES, CUE_NOUNS, type Frame, type NounCue } from './en.js';
import { NOUN_PREPOSITIONS } from './en-clause.js';
import { headOf, type Phrase } from './head.js';
import { inheritedSubject } from './inherit.js';
import { beforeMainVerb } from './phrase-end.js';
import type { Place } from './place.js';
import type { Proposal } from './relation.js';
import { genitiveStart } from './relative.js';
import { subjectBefore } from './subject.js';

/** "his claim that ..." */
export function nounClause(place: Place): Proposal | null {
  const { syntax, at } = place;
  const cue = nounAt(syntax, at);
  if (!cue?.frames.has('that') || word(syntax, at + 1) !== 'that' || xpos(syntax, at + 1) === 'DT') return null;
  if (isVerbTag(xpos(syntax, at + 2)) || xpos(syntax, at + 2) === 'MD') return null;
  return withPossessor(place, cue, at + 1, 1);
}

/** "the minister's call for ...", "his promise to pay" */
export function nounPhrase(place: Place): Proposal | null {
  const { syntax, at } = place;
  const cue = nounAt(syntax, at);
  if (!cue) return null;
  const infinitive = xpos(syntax, at + 1) === 'TO' && isVerbTag(xpos(syntax, at + 2));
  if (infinitive) return cue.frames.has('to') ? withPossessor(place, cue, at + 1, 0) : null;
  const next = word(syntax, at + 1);
  if (!NOUN_PREPOSITIONS.has(next) || !cue.frames.has(next as Frame)) return null;
  return withPossessor(place, cue, at + 2, 0);
}

function nounAt(syntax: ReportSyntax, at: number): NounCue | null {
  if (!isNounTag(xpos(syntax, at)) || (syntax.quoteOf[at] as number) >= 0) return null;
  return CUE_NOUNS.get((syntax.tokens[at] as Token).lemma) ?? null;
}

/** The noun with its possessor as source and its content from `from` on, in which `verbs` finite verbs are its own. */
function withPossessor(
  { syntax, at, sentence }: Place,
  { stance }: NounCue,
  from: number,
  verbs: number,
): Proposal | null {
  const source = possessor(syntax, at, sentence);
  if (!source) return null;
  const to = beforeMainVerb(syntax, from, clauseEnd(syntax, from, at, sentence), verbs);
  const phrase = from === at + 2 && xpos(syntax, from) !== 'VBG';
  const content = spanOf(syntax, from, phrase ? Math.min(to, Math.max(fullPhraseEnd(syntax, from, to), from + 1)) : to);
  const span = spanOf(syntax, source.from, source.to);
  const cue = spanOf(syntax, source.to, from === at + 2 ? from : at + 1);
  if (!content || !span || !cue) return null;
  return {
    cue,
    cueToken: at,
    source: [span],
    sourceHead: source.head,
    content: [content],
    class: 'saying',
    stance,
    addressee: null,
    clause: { start: span.start, end: cue.end },
  };
}

/** Possessors that stand for no speaker of their own. */
const NO_SPEAKERS: ReadonlySet<string> = new Set(['its', 'my', 'our']);

/** The possessor of a noun phrase: "his", "the mayor's". */
function possessor(syntax: ReportSyntax, at: number, { first }: SentenceTokens): Phrase | null {
  for (let i = at - 1; i >= first && at - i < 5; i--) {
    const tag = xpos(syntax, i);
    if (tag === 'PRP$') return NO_SPEAKERS.has(word(syntax, i)) ? null : { from: i, to: i + 1, head: i };
    if (tag === 'POS') {
      const start = genitiveStart(syntax, i - 1, first);
      const head = start < 0 ? -1 : headOf(syntax, nounPhraseStart(syntax, i - 1, first), i, -1);
      return start < 0 ? null : { from: start, to: i + 1, head };
    }
    if (!tag.startsWith('JJ') && !isNounTag(tag) && tag !== 'RB' && tag !== 'CD' && tag !== 'VBN') return null;
  }
  return null;
}

/** "is confident that ..." */
export function adjective({ syntax, at, sentence }: Place): Proposal | null {
  const tag = xpos(syntax, at);
  if ((!tag.startsWith('JJ') && tag !== 'VBN') || (syntax.quoteOf[at] as number) >= 0) return null;
  const stance = CUE_ADJECTIVES.get(word(syntax, at));
  if (!stance || word(syntax, at + 1) !== 'that') return null;
  const group = verbGroup(syntax, at);
  if (group.from === at) return null;
  const source = subjectBefore(syntax, group, sentence) ?? inheritedSubject(syntax, at, sentence);
  const content = spanOf(syntax, at + 1, clauseEnd(syntax, at + 1, at, sentence));
  const cue = spanOf(syntax, group.from, at + 1);
  const span = source ? spanOf(syntax, source.from, source.to) : null;
  if (!source || !content || !cue || !span) return null;
  return {
    cue,
    cueToken: at,
    source: [span],
    sourceHead: source.head,
    content: [content],
    class: 'thinking',
    stance,
    addressee: null,
    clause: { start: span.start, end: cue.end },
  };
}
