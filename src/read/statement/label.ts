import type { SentenceTokens } from '../../model/report.js';
import { lemmaAt, type ReportSyntax, spanOf, word, xpos } from '../grammar/syntax.js';
import { verbGroup } from '../grammar/verb-group.js';
import { isFiniteTag, isNounTag } from '../grammar/word-class.js';
import { clauseEnd, isDash, sentenceEnd } from './clause.js';
import { CUE_VERBS } from './en.js';
import { headOf, RELATIVES } from './head.js';
import { inheritedSubject } from './inherit.js';
import type { Relation } from './relation.js';
import { subjectBefore } from './subject.js';

/**
 * A colon that hands over to someone's words: a name and a colon before a quotation or in a headline ("Berg: ..."),
 * or any clause before a colon and a quotation, whatever its verb ("She had this advice: “...”").
 */
export function colonRelation(
  syntax: ReportSyntax,
  at: number,
  sentence: SentenceTokens,
  headline: boolean,
): Relation | null {
  if (word(syntax, at) !== ':' || (syntax.quoteOf[at] as number) >= 0 || at === sentence.first) return null;
  const quoted = (syntax.quoteOf[at + 1] as number) >= 0 && at + 1 < syntax.tokens.length;
  const closes = at === sentence.last - 1 && at + 1 < syntax.tokens.length;
  if (!quoted && !headline) return closes ? introduced(syntax, at, sentence) : null;
  return labelled(syntax, at, sentence, quoted) ?? (quoted ? introduced(syntax, at, sentence) : null);
}

/**
 * "“...” — Anna Berg", the name behind the quotation or in a paragraph of its own: a name and its apposition, without a
 * verb, to the sentence's end.
 */
export function signedRelation(syntax: ReportSyntax, at: number, sentence: SentenceTokens): Relation | null {
  if (!isDash(syntax, at) || at === 0 || sentence.last - at > 30) return null;
  const quote = syntax.quotes[syntax.quoteOf[at - 1] as number];
  if (
    !quote ||
    (syntax.quoteOf[at] as number) >= 0 ||
    (at === sentence.first && quote.paragraph < sentence.paragraph - 1)
  )
    return null;
  const to = sentenceEnd(syntax, sentence);
  if (xpos(syntax, at + 1) !== 'NNP') return null;
  for (let i = at + 1; i < to; i++)
    if (isFiniteTag(xpos(syntax, i)) && !RELATIVES.has(word(syntax, i - 1))) return null;
  const source = spanOf(syntax, at + 1, to);
  const cue = spanOf(syntax, at, at + 1);
  if (!source || !cue) return null;
  return {
    cue,
    cueToken: at,
    source: [source],
    sourceHead: headOf(syntax, at + 1, to, -1),
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
function labelled(syntax: ReportSyntax, at: number, sentence: SentenceTokens, quoted: boolean): Relation | null {
  let first = at - 1;
  while (first > sentence.first && at - first < 8 && !isDash(syntax, first - 1)) first--;
  if (at - first > 6) return null;
  let names = 0;
  for (let i = first; i < at; i++) {
    const tag = xpos(syntax, i);
    if (tag === 'NNP' || tag === 'NNPS' || (quoted && isNounTag(tag))) names++;
    else if (!isNounTag(tag) && tag !== 'JJ' && tag !== 'CC' && tag !== 'POS' && tag !== '.' && tag !== 'DT')
      return null;
  }
  if (names === 0 || !isNounTag(xpos(syntax, at - 1))) return null;
  const source = spanOf(syntax, first, at);
  const content = quoteOrClause(syntax, at + 1, at, sentence);
  const cue = spanOf(syntax, at, at + 1);
  if (!source || !content || !cue) return null;
  return {
    cue,
    cueToken: at,
    source: [source],
    sourceHead: headOf(syntax, first, at, -1),
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
function introduced(syntax: ReportSyntax, at: number, sentence: SentenceTokens): Relation | null {
  let verb = -1;
  for (let i = at - 1; i >= sentence.first && at - i < 40; i--) {
    if ((syntax.quoteOf[i] as number) >= 0) return null;
    if (isFiniteTag(xpos(syntax, i)) && xpos(syntax, i) !== 'MD') {
      verb = i;
      break;
    }
  }
  const closes = at === sentence.last - 1;
  if (verb < 0 || (!closes && CUE_VERBS.get(lemmaAt(syntax, verb))?.frames.has('quote') === true)) return null;
  const groupOf = (i: number): ReturnType<typeof verbGroup> => verbGroup(syntax, i);
  const group = groupOf(verb);
  const subject = subjectBefore(syntax, group, sentence) ?? inheritedSubject(syntax, verb, sentence, groupOf);
  if (!subject) return null;
  const source = spanOf(syntax, subject.from, subject.to);
  const cue = spanOf(syntax, group.from, at + 1);
  const content = quoteOrClause(syntax, at + 1, verb, sentence);
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
  syntax: ReportSyntax,
  from: number,
  cue: number,
  sentence: SentenceTokens,
): { start: number; end: number } | null {
  const quote = syntax.quotes[syntax.quoteOf[from] as number];
  if (quote) return { start: quote.start, end: quote.end };
  if (from === sentence.last) return blockBehind(syntax, cue, sentence);
  return from < sentence.last
    ? spanOf(
        syntax,
        from,
        Math.max(from + 1, Math.min(sentenceEnd(syntax, sentence), clauseEnd(syntax, from, cue, sentence))),
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
function blockBehind(
  syntax: ReportSyntax,
  verb: number,
  sentence: SentenceTokens,
): { start: number; end: number } | null {
  if (!BLOCKS.has(lemmaAt(syntax, verb))) return null;
  const next = syntax.paragraphs[sentence.paragraph + 1];
  const first = syntax.tokens[sentence.last];
  if (!next || !first || next.role !== 'body' || first.start < next.start || first.start >= next.end) return null;
  return { start: first.start, end: next.end };
}
