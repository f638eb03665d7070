import type { SentenceTokens } from '../../model/report.js';
import { clauseEnd, isDash, sentenceEnd } from './clause.js';
import { CUE_VERBS } from './en.js';
import { headOf, RELATIVES } from './head.js';
import { inheritedSubject } from './inherit.js';
import { isFinite, isNoun, verbGroup } from './phrase.js';
import type { Relation } from './relation.js';
import { subjectBefore } from './subject.js';
import { lemmaOf, spanOf, type View, word, xpos } from './view.js';

/**
 * A colon that hands over to someone's words: a name and a colon before a quotation or in a headline ("Berg: ..."),
 * or any clause before a colon and a quotation, whatever its verb ("She had this advice: “...”").
 */
export function colonRelation(view: View, at: number, sentence: SentenceTokens, headline: boolean): Relation | null {
  if (word(view, at) !== ':' || (view.quoteOf[at] as number) >= 0 || at === sentence.first) return null;
  const quoted = (view.quoteOf[at + 1] as number) >= 0 && at + 1 < view.tokens.length;
  const closes = at === sentence.last - 1 && at + 1 < view.tokens.length;
  if (!quoted && !headline) return closes ? introduced(view, at, sentence) : null;
  return labelled(view, at, sentence, quoted) ?? (quoted ? introduced(view, at, sentence) : null);
}

/**
 * "“...” — Anna Berg", the name behind the quotation or in a paragraph of its own: a name and its apposition, without a
 * verb, to the sentence's end.
 */
export function signedRelation(view: View, at: number, sentence: SentenceTokens): Relation | null {
  if (!isDash(view, at) || at === 0 || sentence.last - at > 30) return null;
  const quote = view.quotes[view.quoteOf[at - 1] as number];
  if (
    !quote ||
    (view.quoteOf[at] as number) >= 0 ||
    (at === sentence.first && quote.paragraph < sentence.paragraph - 1)
  )
    return null;
  const to = sentenceEnd(view, sentence);
  if (xpos(view, at + 1) !== 'NNP') return null;
  for (let i = at + 1; i < to; i++) if (isFinite(xpos(view, i)) && !RELATIVES.has(word(view, i - 1))) return null;
  const source = spanOf(view, at + 1, to);
  const cue = spanOf(view, at, at + 1);
  if (!source || !cue) return null;
  return {
    cue,
    cueToken: at,
    source: [source],
    sourceHead: headOf(view, at + 1, to, -1),
    content: [{ start: quote.start, end: quote.end }],
    class: 'saying',
    stance: 'neutral',
    addressee: null,
    clause: { start: cue.start, end: source.end },
    rule: 'statement/signed',
    weight: 60,
  };
}

/** Words of a label before a colon: a name of no more than six tokens, from the sentence's start. */
function labelled(view: View, at: number, sentence: SentenceTokens, quoted: boolean): Relation | null {
  let first = at - 1;
  while (first > sentence.first && at - first < 8 && !isDash(view, first - 1)) first--;
  if (at - first > 6) return null;
  let names = 0;
  for (let i = first; i < at; i++) {
    const tag = xpos(view, i);
    if (tag === 'NNP' || tag === 'NNPS' || (quoted && isNoun(tag))) names++;
    else if (!isNoun(tag) && tag !== 'JJ' && tag !== 'CC' && tag !== 'POS' && tag !== '.' && tag !== 'DT') return null;
  }
  if (names === 0 || !isNoun(xpos(view, at - 1))) return null;
  const source = spanOf(view, first, at);
  const content = quoteOrClause(view, at + 1, at, sentence);
  const cue = spanOf(view, at, at + 1);
  if (!source || !content || !cue) return null;
  return {
    cue,
    cueToken: at,
    source: [source],
    sourceHead: headOf(view, first, at, -1),
    content: [content],
    class: 'saying',
    stance: 'neutral',
    addressee: null,
    clause: { start: source.start, end: cue.end },
    rule: 'statement/label',
    weight: 60,
  };
}

/** The subject of the clause before the colon speaks. */
function introduced(view: View, at: number, sentence: SentenceTokens): Relation | null {
  let verb = -1;
  for (let i = at - 1; i >= sentence.first && at - i < 40; i--) {
    if ((view.quoteOf[i] as number) >= 0) return null;
    if (isFinite(xpos(view, i)) && xpos(view, i) !== 'MD') {
      verb = i;
      break;
    }
  }
  const closes = at === sentence.last - 1;
  if (verb < 0 || (!closes && CUE_VERBS.get(lemmaOf(view, verb))?.frames.has('quote') === true)) return null;
  const groupOf = (i: number): ReturnType<typeof verbGroup> => verbGroup(view, i, sentence.first, sentence.last);
  const group = groupOf(verb);
  const subject = subjectBefore(view, group, sentence) ?? inheritedSubject(view, verb, sentence, groupOf);
  if (!subject) return null;
  const source = spanOf(view, subject.from, subject.to);
  const cue = spanOf(view, group.from, at + 1);
  const content = quoteOrClause(view, at + 1, verb, sentence);
  if (!source || !cue || !content) return null;
  return {
    cue,
    cueToken: verb,
    source: [source],
    sourceHead: subject.head,
    content: [content],
    class: 'saying',
    stance: 'neutral',
    addressee: null,
    clause: { start: source.start, end: cue.end },
    rule: 'statement/introduced',
    weight: 45,
  };
}

function quoteOrClause(
  view: View,
  from: number,
  cue: number,
  sentence: SentenceTokens,
): { start: number; end: number } | null {
  const quote = view.quotes[view.quoteOf[from] as number];
  if (quote) return { start: quote.start, end: quote.end };
  if (from === sentence.last) return blockBehind(view, cue, sentence);
  return from < sentence.last
    ? spanOf(
        view,
        from,
        Math.max(from + 1, Math.min(sentenceEnd(view, sentence), clauseEnd(view, from, cue, sentence))),
      )
    : null;
}

/** Verbs behind which a paragraph without marks may be set off as quoted. */
const BLOCKS = new Set([
  'write',
  'say',
  'state',
  'read',
  'post',
  'tweet',
  'declare',
  'report',
  'argue',
  'explain',
  'note',
  'continue',
  'add',
]);

/** The paragraph behind a colon that ends its own: words quoted as a block, without marks. */
function blockBehind(view: View, verb: number, sentence: SentenceTokens): { start: number; end: number } | null {
  if (!BLOCKS.has(lemmaOf(view, verb))) return null;
  const next = view.draft.layout.paragraphs[sentence.paragraph + 1];
  const first = view.tokens[sentence.last];
  if (!next || !first || next.role !== 'body' || first.start < next.start || first.start >= next.end) return null;
  return { start: first.start, end: next.end };
}
