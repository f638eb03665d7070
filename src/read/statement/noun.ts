import type { SentenceTokens, Token } from '../../model/report.js';
import { fullPhraseEnd, nounPhraseStart } from '../grammar/noun-phrase.js';
import { type ReportSyntax, spanOf, word, xpos } from '../grammar/syntax.js';
import { verbGroup } from '../grammar/verb-group.js';
import { isNounTag, isVerbTag } from '../grammar/word-class.js';
import { beforeMainVerb, clauseEnd } from './clause.js';
import { CUE_ADJECTIVES, CUE_NOUNS, type Frame } from './en.js';
import { headOf, type Phrase } from './head.js';
import { inheritedSubject } from './inherit.js';
import type { Relation } from './relation.js';
import { genitiveStart } from './relative.js';
import { subjectBefore } from './subject.js';

/** "his claim that ...", "the minister's call for ...", "criticism of the deal by the union". */
export function nounRelation(syntax: ReportSyntax, at: number, sentence: SentenceTokens): Relation | null {
  const token = syntax.tokens[at] as Token;
  if (!isNounTag(token.xpos) || (syntax.quoteOf[at] as number) >= 0) return null;
  const cue = CUE_NOUNS.get(token.lemma);
  if (!cue) return null;
  const next = word(syntax, at + 1);
  const infinitive = xpos(syntax, at + 1) === 'TO' && isVerbTag(xpos(syntax, at + 2));
  let from = -1;
  if (
    next === 'that' &&
    cue.frames.has('that') &&
    xpos(syntax, at + 1) !== 'DT' &&
    !isVerbTag(xpos(syntax, at + 2)) &&
    xpos(syntax, at + 2) !== 'MD'
  )
    from = at + 1;
  else if (infinitive && cue.frames.has('to')) from = at + 1;
  else if (PREPOSITIONS.has(next) && cue.frames.has(next as Frame) && !infinitive) from = at + 2;
  if (from < 0) return null;
  const source = possessor(syntax, at, sentence);
  if (!source) return null;
  const to = beforeMainVerb(syntax, from, clauseEnd(syntax, from, at, sentence), infinitive || from === at + 2 ? 0 : 1);
  const content = spanOf(
    syntax,
    from,
    from === at + 2 && xpos(syntax, from) !== 'VBG'
      ? Math.min(to, Math.max(fullPhraseEnd(syntax, from, to), from + 1))
      : to,
  );
  const span = spanOf(syntax, source.from, source.to);
  const cueSpan = spanOf(syntax, source.to, from === at + 2 ? from : at + 1);
  if (!content || !span || !cueSpan) return null;
  return {
    cue: cueSpan,
    cueToken: at,
    source: [span],
    sourceHead: source.head,
    content: [content],
    class: 'saying',
    stance: cue.stance,
    addressee: null,
    clause: { start: span.start, end: cueSpan.end },
    rule: next === 'that' ? 'statement/noun' : 'act/noun',
    weight: 50,
  };
}

const PREPOSITIONS = new Set(['of', 'about', 'on', 'for', 'to', 'against']);

/** The possessor of a noun phrase: "his", "the mayor's". */
function possessor(syntax: ReportSyntax, at: number, { first }: SentenceTokens): Phrase | null {
  for (let i = at - 1; i >= first && at - i < 5; i--) {
    const tag = xpos(syntax, i);
    if (tag === 'PRP$')
      return word(syntax, i) === 'its' || word(syntax, i) === 'my' || word(syntax, i) === 'our'
        ? null
        : { from: i, to: i + 1, head: i };
    if (tag === 'POS') {
      const start = genitiveStart(syntax, i - 1, first);
      return start < 0
        ? null
        : { from: start, to: i + 1, head: headOf(syntax, nounPhraseStart(syntax, i - 1, first), i, -1) };
    }
    if (!tag.startsWith('JJ') && !isNounTag(tag) && tag !== 'RB' && tag !== 'CD' && tag !== 'VBN') return null;
  }
  return null;
}

/** "is confident that ...", "are worried about ...". */
export function adjectiveRelation(syntax: ReportSyntax, at: number, sentence: SentenceTokens): Relation | null {
  const tag = xpos(syntax, at);
  if ((!tag.startsWith('JJ') && tag !== 'VBN') || (syntax.quoteOf[at] as number) >= 0) return null;
  const stance = CUE_ADJECTIVES.get(word(syntax, at));
  if (!stance || word(syntax, at + 1) !== 'that') return null;
  const group = verbGroup(syntax, at);
  if (group.from === at) return null;
  const source =
    subjectBefore(syntax, group, sentence) ?? inheritedSubject(syntax, at, sentence, (verb) => verbGroup(syntax, verb));
  if (!source) return null;
  const content = spanOf(syntax, at + 1, clauseEnd(syntax, at + 1, at, sentence));
  const cue = spanOf(syntax, group.from, at + 1);
  const span = spanOf(syntax, source.from, source.to);
  if (!content || !cue || !span) return null;
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
    rule: 'attitude/adjective',
    weight: 50,
  };
}
