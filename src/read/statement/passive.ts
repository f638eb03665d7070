import type { SentenceTokens } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { fullPhraseStart } from '../grammar/noun-phrase.js';
import { type ReportSyntax, spanOf, word, xpos } from '../grammar/syntax.js';
import { isVerbTag } from '../grammar/word-class.js';
import { subjectAfter } from './behind.js';
import { clauseEnd } from './clause.js';
import { HEARSAY } from './en-verbs.js';
import { headOf, type Phrase } from './head.js';
import { phraseEnd } from './phrase-end.js';
import type { VerbPlace } from './place.js';
import type { Proposal } from './relation.js';
import { subjectBefore } from './subject.js';

/** "was criticized by the union": the agent is the source. */
export function byAgent(place: VerbPlace): Proposal | null {
  const { syntax, clause, end } = place;
  const { cue, group } = clause;
  const agent = agentAfter(syntax, group.to, end);
  if (!agent || end < agent.to) return null;
  const content = agentContent(place, agent);
  const span = spanOf(syntax, group.from, group.to);
  const source = spanOf(syntax, agent.from, agent.to);
  if (!content || !span || !source) return null;
  return {
    cue: span,
    cueToken: group.verb,
    source: [source],
    sourceHead: agent.head,
    content: [content],
    class: cue.class,
    stance: cue.stance,
    addressee: null,
    clause: { start: span.start, end: source.end },
  };
}

/** "by the union", straight behind the verb or behind one adverb or time. */
function agentAfter(syntax: ReportSyntax, from: number, end: number): Phrase | null {
  const at = xpos(syntax, from).startsWith('RB') ? from + 1 : from;
  if (word(syntax, at) !== 'by' || at >= end) return null;
  const tag = xpos(syntax, at + 1);
  return tag === 'VBG' || tag === 'CD' || tag === '$' ? null : subjectAfter(syntax, at + 1, end);
}

/** What a passive with an agent hands over: a clause or infinitive behind the agent, else its own subject. */
function agentContent({ syntax, clause, sentence }: VerbPlace, agent: Phrase): Span | null {
  const { cue, group } = clause;
  const at = agent.to;
  if ((word(syntax, at) === 'that' && cue.frames.has('that')) || (cue.frames.has('wh') && asks(syntax, at)))
    return spanOf(syntax, at, clauseEnd(syntax, at, group.verb, sentence));
  if (xpos(syntax, at) === 'TO' && cue.frames.has('infinitive'))
    return spanOf(syntax, at, phraseEnd(syntax, at, clauseEnd(syntax, at, group.verb, sentence)));
  if (cue.frames.has('told') || (!cue.frames.has('object') && cue.stance !== 'promising')) return null;
  const phrase = group.passive ? subjectBefore(syntax, group, sentence) : nounBefore(syntax, group.from - 1, sentence);
  return phrase ? spanOf(syntax, phrase.from, phrase.to) : null;
}

function asks(syntax: ReportSyntax, at: number): boolean {
  const tag = xpos(syntax, at);
  return word(syntax, at) === 'whether' || word(syntax, at) === 'if' || tag === 'WRB' || tag === 'WP';
}

/** "the tariffs threatened by": the noun phrase straight before the participle. */
function nounBefore(syntax: ReportSyntax, end: number, { first }: SentenceTokens): Phrase | null {
  if (end < first || xpos(syntax, end) === 'PRP') return null;
  const from = fullPhraseStart(syntax, end, first);
  return from < 0 ? null : { from, to: end + 1, head: headOf(syntax, from, end + 1, -1) };
}

/** "is said to have left", "it was reported that": handed on from nobody. */
export function hearsay({ syntax, clause, sentence, end }: VerbPlace): Proposal | null {
  const { cue, group, lemma } = clause;
  if (!group.passive || group.modal || !HEARSAY.has(lemma) || agentAfter(syntax, group.to, end)) return null;
  const subject = subjectBefore(syntax, group, sentence);
  if (!subject) return null;
  const at = group.to;
  const infinitive = xpos(syntax, at) === 'TO' && isVerbTag(xpos(syntax, at + 1));
  const that = word(syntax, at) === 'that' && word(syntax, subject.from) === 'it' && subject.to === subject.from + 1;
  if (!infinitive && !that) return null;
  const rest = spanOf(syntax, at, clauseEnd(syntax, at, group.verb, sentence));
  const start = spanOf(syntax, subject.from, subject.to);
  const span = spanOf(syntax, group.from, group.to);
  if (!rest || !start || !span) return null;
  return {
    cue: span,
    cueToken: group.verb,
    source: [],
    sourceHead: -1,
    content: that ? [rest] : [start, rest],
    class: 'saying',
    stance: cue.stance === 'promising' ? 'neutral' : cue.stance,
    addressee: null,
    clause: span,
  };
}
