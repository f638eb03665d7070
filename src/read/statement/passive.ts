import type { SentenceTokens } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { subjectAfter } from './behind.js';
import { clauseEnd, phraseEnd, sentenceEnd } from './clause.js';
import type { VerbCue } from './en.js';
import { headOf, type Phrase } from './head.js';
import { fullPhraseStart, isVerb, type VerbGroup, verbGroup } from './phrase.js';
import { familyOf, type Relation } from './relation.js';
import { subjectBefore } from './subject.js';
import { lemmaOf, spanOf, type View, word, xpos } from './view.js';

/** Verbs whose passive hands on a statement without its source: "is said to", "it was reported that". */
const HEARSAY = new Set([
  'say',
  'report',
  'believe',
  'think',
  'allege',
  'understand',
  'rumor',
  'expect',
  'estimate',
  'claim',
  'announce',
  'assume',
  'agree',
]);

/**
 * The attribution that a passive makes: with its agent as source ("was criticized by the union"), handed on from nobody
 * ("is said to have left"), or null when it makes none.
 */
export function passiveRelation(view: View, cue: VerbCue, group: VerbGroup, sentence: SentenceTokens): Relation | null {
  const end = sentenceEnd(view, sentence);
  const subject = subjectBefore(view, group, sentence);
  const agent = agentAfter(view, group.to, sentence, end);
  if (agent) return withAgent(view, cue, group, subject, agent, sentence, end);
  return group.passive ? hearsay(view, cue, group, subject, sentence) : null;
}

/** "by the union", straight behind the verb or behind one adverb or time. */
function agentAfter(view: View, from: number, sentence: SentenceTokens, end: number): Phrase | null {
  let at = from;
  if (xpos(view, at).startsWith('RB')) at++;
  if (word(view, at) !== 'by' || at >= end) return null;
  const tag = xpos(view, at + 1);
  if (tag === 'VBG' || tag === 'CD' || tag === '$') return null;
  return subjectAfter(view, at + 1, sentence, end);
}

function withAgent(
  view: View,
  cue: VerbCue,
  group: VerbGroup,
  subject: Phrase | null,
  agent: Phrase,
  sentence: SentenceTokens,
  end: number,
): Relation | null {
  const next = word(view, agent.to);
  let content: Span | null = null;
  if (
    (next === 'that' && cue.frames.has('that')) ||
    (cue.frames.has('wh') &&
      (next === 'whether' || next === 'if' || xpos(view, agent.to) === 'WRB' || xpos(view, agent.to) === 'WP'))
  ) {
    content = spanOf(view, agent.to, clauseEnd(view, agent.to, group.verb, sentence));
  } else if (xpos(view, agent.to) === 'TO' && cue.frames.has('infinitive')) {
    content = spanOf(view, agent.to, phraseEnd(view, agent.to, clauseEnd(view, agent.to, group.verb, sentence)));
  } else if ((cue.frames.has('object') || cue.stance === 'promising') && !cue.frames.has('told')) {
    const phrase = group.passive ? subject : nounBefore(view, group.from - 1, sentence);
    content = phrase ? spanOf(view, phrase.from, phrase.to) : null;
  }
  if (!content || end < agent.to) return null;
  const span = spanOf(view, group.from, group.to);
  const source = spanOf(view, agent.from, agent.to);
  if (!span || !source) return null;
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
    rule: `${familyOf(cue, 'passive')}/passive`,
    weight: 60,
  };
}

/** "the tariffs threatened by": the noun phrase straight before the participle. */
function nounBefore(view: View, end: number, { first }: SentenceTokens): Phrase | null {
  if (end < first) return null;
  const from = fullPhraseStart(view, end, first);
  return from < 0 || xpos(view, end) === 'PRP' ? null : { from, to: end + 1, head: headOf(view, from, end + 1, -1) };
}

function hearsay(
  view: View,
  cue: VerbCue,
  group: VerbGroup,
  subject: Phrase | null,
  sentence: SentenceTokens,
): Relation | null {
  if (!subject || !HEARSAY.has(lemmaOf(view, group.verb)) || group.modal) return null;
  const at = group.to;
  const infinitive = xpos(view, at) === 'TO' && isVerb(xpos(view, at + 1));
  const clause = word(view, at) === 'that' && word(view, subject.from) === 'it' && subject.to === subject.from + 1;
  if (!infinitive && !clause) return null;
  const rest = spanOf(view, at, clauseEnd(view, at, group.verb, sentence));
  const start = spanOf(view, subject.from, subject.to);
  const span = spanOf(view, group.from, group.to);
  if (!rest || !start || !span) return null;
  return {
    cue: span,
    cueToken: group.verb,
    source: [],
    sourceHead: -1,
    content: clause ? [rest] : [start, rest],
    class: 'saying',
    stance: cue.stance === 'promising' ? 'neutral' : cue.stance,
    addressee: null,
    clause: span,
    rule: 'statement/hearsay',
    weight: 55,
  };
}

/** "was quoted as saying", "quoted a guard as saying": whom it is quoted from, for the "saying" behind "as". */
export function quotedSpeaker(view: View, saying: VerbGroup, sentence: SentenceTokens): Phrase | null {
  const as = saying.from - 1;
  if (word(view, as) !== 'as') return null;
  for (let i = as - 1; i > sentence.first && as - i < 14; i--) {
    const lemma = lemmaOf(view, i);
    if (!isVerb(xpos(view, i)) || (lemma !== 'quote' && lemma !== 'cite' && lemma !== 'describe' && lemma !== 'report'))
      continue;
    const group = verbGroup(view, i, sentence.first, sentence.last);
    if (group.passive || group.to === as) return subjectBefore(view, group, sentence);
    const from = fullPhraseStart(view, as - 1, i + 1);
    return from < 0 ? null : { from, to: as, head: headOf(view, from, as, -1) };
  }
  return null;
}
