import type { SentenceTokens, Token } from '../../model/report.js';
import { beforeMainVerb, clauseEnd } from './clause.js';
import { CUE_ADJECTIVES, CUE_NOUNS, type Frame } from './en.js';
import { headOf, type Phrase } from './head.js';
import { inheritedSubject } from './inherit.js';
import { fullPhraseEnd, isNoun, isVerb, nounPhraseStart, verbGroup } from './phrase.js';
import type { Relation } from './relation.js';
import { genitiveStart } from './relative.js';
import { subjectBefore } from './subject.js';
import { spanOf, type View, word, xpos } from './view.js';

/** "his claim that ...", "the minister's call for ...", "criticism of the deal by the union". */
export function nounRelation(view: View, at: number, sentence: SentenceTokens): Relation | null {
  const token = view.tokens[at] as Token;
  if (!isNoun(token.xpos) || (view.quoteOf[at] as number) >= 0) return null;
  const cue = CUE_NOUNS.get(token.lemma);
  if (!cue) return null;
  const next = word(view, at + 1);
  const infinitive = xpos(view, at + 1) === 'TO' && isVerb(xpos(view, at + 2));
  let from = -1;
  if (
    next === 'that' &&
    cue.frames.has('that') &&
    xpos(view, at + 1) !== 'DT' &&
    !isVerb(xpos(view, at + 2)) &&
    xpos(view, at + 2) !== 'MD'
  )
    from = at + 1;
  else if (infinitive && cue.frames.has('to')) from = at + 1;
  else if (PREPOSITIONS.has(next) && cue.frames.has(next as Frame) && !infinitive) from = at + 2;
  if (from < 0) return null;
  const source = possessor(view, at, sentence);
  if (!source) return null;
  const to = beforeMainVerb(view, from, clauseEnd(view, from, at, sentence), infinitive || from === at + 2 ? 0 : 1);
  const content = spanOf(
    view,
    from,
    from === at + 2 && xpos(view, from) !== 'VBG'
      ? Math.min(to, Math.max(fullPhraseEnd(view, from, to), from + 1))
      : to,
  );
  const span = spanOf(view, source.from, source.to);
  const cueSpan = spanOf(view, source.to, from === at + 2 ? from : at + 1);
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
function possessor(view: View, at: number, { first }: SentenceTokens): Phrase | null {
  for (let i = at - 1; i >= first && at - i < 5; i--) {
    const tag = xpos(view, i);
    if (tag === 'PRP$')
      return word(view, i) === 'its' || word(view, i) === 'my' || word(view, i) === 'our'
        ? null
        : { from: i, to: i + 1, head: i };
    if (tag === 'POS') {
      const start = genitiveStart(view, i - 1, first);
      return start < 0
        ? null
        : { from: start, to: i + 1, head: headOf(view, nounPhraseStart(view, i - 1, first), i, -1) };
    }
    if (!tag.startsWith('JJ') && !isNoun(tag) && tag !== 'RB' && tag !== 'CD' && tag !== 'VBN') return null;
  }
  return null;
}

/** "is confident that ...", "are worried about ...". */
export function adjectiveRelation(view: View, at: number, sentence: SentenceTokens): Relation | null {
  const tag = xpos(view, at);
  if ((!tag.startsWith('JJ') && tag !== 'VBN') || (view.quoteOf[at] as number) >= 0) return null;
  const stance = CUE_ADJECTIVES.get(word(view, at));
  if (!stance || word(view, at + 1) !== 'that') return null;
  const group = verbGroup(view, at, sentence.first, sentence.last);
  if (group.from === at) return null;
  const source =
    subjectBefore(view, group, sentence) ??
    inheritedSubject(view, at, sentence, (verb) => verbGroup(view, verb, sentence.first, sentence.last));
  if (!source) return null;
  const content = spanOf(view, at + 1, clauseEnd(view, at + 1, at, sentence));
  const cue = spanOf(view, group.from, at + 1);
  const span = spanOf(view, source.from, source.to);
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
