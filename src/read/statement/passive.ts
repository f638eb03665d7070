import type { SentenceTokens } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { fullPhraseStart } from '../grammar/noun-phrase.js';
import { lemmaAt, type ReportSyntax, spanOf, type VerbGroup, word, xpos } from '../grammar/syntax.js';
import { verbGroup } from '../grammar/verb-group.js';
import { isVerbTag } from '../grammar/word-class.js';
import { subjectAfter } from './behind.js';
import { clauseEnd, phraseEnd, sentenceEnd } from './clause.js';
import type { VerbCue } from './en.js';
import { headOf, type Phrase } from './head.js';
import { familyOf, type Relation } from './relation.js';
import { subjectBefore } from './subject.js';

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
export function passiveRelation(
  syntax: ReportSyntax,
  cue: VerbCue,
  group: VerbGroup,
  sentence: SentenceTokens,
): Relation | null {
  const end = sentenceEnd(syntax, sentence);
  const subject = subjectBefore(syntax, group, sentence);
  const agent = agentAfter(syntax, group.to, sentence, end);
  if (agent) return withAgent(syntax, cue, group, subject, agent, sentence, end);
  return group.passive ? hearsay(syntax, cue, group, subject, sentence) : null;
}

/** "by the union", straight behind the verb or behind one adverb or time. */
function agentAfter(syntax: ReportSyntax, from: number, sentence: SentenceTokens, end: number): Phrase | null {
  let at = from;
  if (xpos(syntax, at).startsWith('RB')) at++;
  if (word(syntax, at) !== 'by' || at >= end) return null;
  const tag = xpos(syntax, at + 1);
  if (tag === 'VBG' || tag === 'CD' || tag === '$') return null;
  return subjectAfter(syntax, at + 1, sentence, end);
}

function withAgent(
  syntax: ReportSyntax,
  cue: VerbCue,
  group: VerbGroup,
  subject: Phrase | null,
  agent: Phrase,
  sentence: SentenceTokens,
  end: number,
): Relation | null {
  const next = word(syntax, agent.to);
  let content: Span | null = null;
  if (
    (next === 'that' && cue.frames.has('that')) ||
    (cue.frames.has('wh') &&
      (next === 'whether' || next === 'if' || xpos(syntax, agent.to) === 'WRB' || xpos(syntax, agent.to) === 'WP'))
  ) {
    content = spanOf(syntax, agent.to, clauseEnd(syntax, agent.to, group.verb, sentence));
  } else if (xpos(syntax, agent.to) === 'TO' && cue.frames.has('infinitive')) {
    content = spanOf(syntax, agent.to, phraseEnd(syntax, agent.to, clauseEnd(syntax, agent.to, group.verb, sentence)));
  } else if ((cue.frames.has('object') || cue.stance === 'promising') && !cue.frames.has('told')) {
    const phrase = group.passive ? subject : nounBefore(syntax, group.from - 1, sentence);
    content = phrase ? spanOf(syntax, phrase.from, phrase.to) : null;
  }
  if (!content || end < agent.to) return null;
  const span = spanOf(syntax, group.from, group.to);
  const source = spanOf(syntax, agent.from, agent.to);
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
function nounBefore(syntax: ReportSyntax, end: number, { first }: SentenceTokens): Phrase | null {
  if (end < first) return null;
  const from = fullPhraseStart(syntax, end, first);
  return from < 0 || xpos(syntax, end) === 'PRP'
    ? null
    : { from, to: end + 1, head: headOf(syntax, from, end + 1, -1) };
}

function hearsay(
  syntax: ReportSyntax,
  cue: VerbCue,
  group: VerbGroup,
  subject: Phrase | null,
  sentence: SentenceTokens,
): Relation | null {
  if (!subject || !HEARSAY.has(lemmaAt(syntax, group.verb)) || group.modal) return null;
  const at = group.to;
  const infinitive = xpos(syntax, at) === 'TO' && isVerbTag(xpos(syntax, at + 1));
  const clause = word(syntax, at) === 'that' && word(syntax, subject.from) === 'it' && subject.to === subject.from + 1;
  if (!infinitive && !clause) return null;
  const rest = spanOf(syntax, at, clauseEnd(syntax, at, group.verb, sentence));
  const start = spanOf(syntax, subject.from, subject.to);
  const span = spanOf(syntax, group.from, group.to);
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
export function quotedSpeaker(syntax: ReportSyntax, saying: VerbGroup, sentence: SentenceTokens): Phrase | null {
  const as = saying.from - 1;
  if (word(syntax, as) !== 'as') return null;
  for (let i = as - 1; i > sentence.first && as - i < 14; i--) {
    const lemma = lemmaAt(syntax, i);
    if (
      !isVerbTag(xpos(syntax, i)) ||
      (lemma !== 'quote' && lemma !== 'cite' && lemma !== 'describe' && lemma !== 'report')
    )
      continue;
    const group = verbGroup(syntax, i);
    if (group.passive || group.to === as) return subjectBefore(syntax, group, sentence);
    const from = fullPhraseStart(syntax, as - 1, i + 1);
    return from < 0 ? null : { from, to: as, head: headOf(syntax, from, as, -1) };
  }
  return null;
}
