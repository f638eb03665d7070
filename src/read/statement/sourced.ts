import type { SentenceTokens, Token } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { fullPhraseEnd, nounPhraseEnd } from '../grammar/noun-phrase.js';
import { type ReportSyntax, spanOf, word, xpos } from '../grammar/syntax.js';
import { isFiniteTag } from '../grammar/word-class.js';
import { subjectAfter } from './behind.js';
import { clauseEnd, isDash, LONGEST, sentenceEnd } from './clause.js';
import { headOf, type Phrase } from './head.js';
import type { Relation } from './relation.js';

/** "According to the survey, ..." and "..., according to the survey": the attribution of a prepositional phrase. */
export function phraseRelation(syntax: ReportSyntax, at: number, sentence: SentenceTokens): Relation | null {
  if ((syntax.quoteOf[at] as number) >= 0) return null;
  const end = sentenceEnd(syntax, sentence);
  const text = word(syntax, at);
  if (text === 'according' && word(syntax, at + 1) === 'to') return sourcePhrase(syntax, at, at + 2, sentence, end);
  if (text === 'per' && isOpening(syntax, at, sentence) && xpos(syntax, at + 1) !== 'NN')
    return sourcePhrase(syntax, at, at + 1, sentence, end);
  if (
    text === 'in' &&
    word(syntax, at + 1) === 'the' &&
    /^(words?|view|opinion|eyes)$/.test(word(syntax, at + 2)) &&
    word(syntax, at + 3) === 'of'
  )
    return sourcePhrase(syntax, at, at + 4, sentence, end);
  if (text === 'as' || text === 'in' || text === 'from') return ownWords(syntax, at, sentence, end);
  return null;
}

/** What things go or are sorted by: "according to plan" names no source. */
const MEASURES = new Set([
  'plan',
  'size',
  'schedule',
  'need',
  'rank',
  'age',
  'custom',
  'tradition',
  'type',
  'order',
  'height',
  'taste',
  'weight',
  'merit',
  'script',
  'ability',
  'color',
  'design',
  'instructions',
  'rules',
  'price',
  'season',
]);

function isOpening(syntax: ReportSyntax, at: number, { first }: SentenceTokens): boolean {
  return at === first || word(syntax, at - 1) === ',';
}

function sourcePhrase(
  syntax: ReportSyntax,
  at: number,
  from: number,
  sentence: SentenceTokens,
  end: number,
): Relation | null {
  const source = phraseSource(syntax, from, sentence, end);
  if (!source || (source.to === source.from + 1 && MEASURES.has(word(syntax, source.from)))) return null;
  const content = contentBeside(syntax, at, source.to, sentence, end);
  return build(syntax, at, from, source, content, 'according-to');
}

/** The source behind "according to": its whole phrase with apposition, up to a comma that closes it. */
function phraseSource(syntax: ReportSyntax, from: number, sentence: SentenceTokens, end: number): Phrase | null {
  const source = subjectAfter(syntax, from, sentence, end);
  if (source) return source;
  const stop = nounPhraseEnd(syntax, from, end);
  return stop > from ? { from, to: stop, head: headOf(syntax, from, stop, -1) } : null;
}

function build(
  syntax: ReportSyntax,
  at: number,
  cueTo: number,
  source: Phrase,
  content: Span[],
  rule: string,
): Relation | null {
  const cue = spanOf(syntax, at, cueTo);
  const span = spanOf(syntax, source.from, source.to);
  if (!cue || !span || content.length === 0) return null;
  return {
    cue,
    cueToken: at,
    source: [span],
    sourceHead: source.head,
    content,
    class: 'saying',
    stance: 'neutral',
    addressee: null,
    clause: { start: Math.min(cue.start, span.start), end: Math.max(cue.end, span.end) },
    rule: `statement/${rule}`,
    weight: 80,
  };
}

/**
 * The clause a source phrase goes with: what follows when it opens the sentence, else what stands before it, and behind
 * where it goes on.
 */
export function contentBeside(
  syntax: ReportSyntax,
  at: number,
  to: number,
  sentence: SentenceTokens,
  end: number,
): Span[] {
  const lead = leadFinite(syntax, sentence.first, at);
  const opens = at === sentence.first || (!lead && (syntax.quoteOf[at - 1] as number) < 0);
  let rest = to;
  while (rest < end && word(syntax, rest) !== ',' && (syntax.quoteOf[rest] as number) < 0) {
    const next = fullPhraseEnd(syntax, rest + 1, end);
    if (
      (xpos(syntax, rest) === 'IN' ||
        xpos(syntax, rest) === 'VBN' ||
        xpos(syntax, rest) === 'VBG' ||
        xpos(syntax, rest) === 'TO') &&
      next > rest + 1
    )
      rest = next;
    else break;
  }
  const after = word(syntax, rest) === ',' ? rest + 1 : rest;
  if (opens) {
    const before = spansOf(syntax, skipLead(syntax, sentence.first, at), at - 1);
    return [
      ...(before.length && at - sentence.first > 2 ? before : []),
      ...spansOf(syntax, after, clauseEnd(syntax, after, at, sentence)),
    ];
  }
  const previous = at - 1;
  const quote = syntax.quoteOf[previous] as number;
  if (quote >= 0) {
    const span = syntax.quotes[quote] as Span;
    return [{ start: Math.min(span.start, startOf(syntax, clauseStart(syntax, sentence, previous))), end: span.end }];
  }
  const stop =
    word(syntax, previous) === ',' || isDash(syntax, previous) || word(syntax, previous) === '(' ? previous : at;
  const content = spansOf(syntax, clauseStart(syntax, sentence, stop), stop);
  if (
    word(syntax, previous) === ',' &&
    word(syntax, rest) === ',' &&
    after < end &&
    !isFiniteTag(xpos(syntax, after)) &&
    xpos(syntax, after) !== 'CC' &&
    xpos(syntax, after) !== 'VBG' &&
    xpos(syntax, after) !== 'WDT' &&
    word(syntax, after) !== 'which' &&
    word(syntax, after) !== 'who'
  )
    return content;
  if (word(syntax, previous) === ',' && word(syntax, rest) === ',' && isFiniteTag(xpos(syntax, after)))
    return [...content, ...spansOf(syntax, after, clauseEnd(syntax, after, at, sentence))];
  return content;
}

function startOf(syntax: ReportSyntax, token: number): number {
  return (syntax.tokens[token] as Token).start;
}

function skipLead(syntax: ReportSyntax, from: number, to: number): number {
  while (
    from < to &&
    (xpos(syntax, from) === 'CC' ||
      word(syntax, from) === ',' ||
      (xpos(syntax, from).startsWith('RB') && word(syntax, from + 1) === ','))
  )
    from++;
  return from;
}

function clauseStart(syntax: ReportSyntax, sentence: SentenceTokens, to: number): number {
  let start = skipLead(syntax, sentence.first, to);
  for (let i = to - 1; i > start && to - i < LONGEST; i--) {
    if (word(syntax, i) === ';') {
      start = i + 1;
      break;
    }
  }
  return start;
}

function leadFinite(syntax: ReportSyntax, from: number, to: number): boolean {
  for (let i = Math.max(from, to - LONGEST); i < to; i++) if (isFiniteTag(xpos(syntax, i))) return true;
  return false;
}

function spansOf(syntax: ReportSyntax, from: number, to: number): Span[] {
  const span = spanOf(syntax, from, to);
  return span ? [span] : [];
}

/** "as Berg put it", "in Berg's words", "in his view": the words beside them are the source's own. */
function ownWords(syntax: ReportSyntax, at: number, sentence: SentenceTokens, end: number): Relation | null {
  const text = word(syntax, at);
  if (text === 'as') {
    const stop = fullPhraseEnd(syntax, at + 1, end);
    if (stop === at + 1 || !/^(put|puts|phrased)$/.test(word(syntax, stop)) || word(syntax, stop + 1) !== 'it')
      return null;
    const source: Phrase = { from: at + 1, to: stop, head: headOf(syntax, at + 1, stop, -1) };
    const cue = spanOf(syntax, stop, stop + 2);
    const relation = build(syntax, at, at + 1, source, contentBeside(syntax, at, stop + 2, sentence, end), 'as-put');
    if (!relation || !cue) return null;
    const rest = stop + 2;
    const goesOn =
      word(syntax, at - 1) === ',' &&
      word(syntax, rest) === ',' &&
      relation.content.length === 1 &&
      xpos(syntax, rest + 1) !== 'CC' &&
      xpos(syntax, rest + 1) !== 'VBG' &&
      !xpos(syntax, rest + 1).startsWith('W');
    const content = goesOn
      ? [...relation.content, ...spansOf(syntax, rest + 1, clauseEnd(syntax, rest + 1, stop, sentence))]
      : relation.content;
    return { ...relation, content, cue, cueToken: stop };
  }
  if (text === 'from') return pointOfView(syntax, at, sentence, end);
  const stop = nounPhraseEnd(syntax, at + 1, end);
  if (stop < at + 3 || !/^(words?|view|opinion|telling)$/.test(word(syntax, stop - 1))) return null;
  const possessor = xpos(syntax, at + 1) === 'PRP$' ? at + 2 : xpos(syntax, stop - 2) === 'POS' ? stop - 2 : -1;
  if (possessor < 0 || (xpos(syntax, at + 1) === 'PRP$' && stop !== at + 3 && word(syntax, at + 2) !== 'own'))
    return null;
  const after = xpos(syntax, possessor) === 'POS' ? possessor + 1 : possessor;
  const source: Phrase = { from: at + 1, to: after, head: possessor - 1 };
  return build(syntax, after, stop, source, contentBeside(syntax, at, stop, sentence, end), 'own-words');
}

/** "from Sweden's point of view", "from the union's perspective". */
function pointOfView(syntax: ReportSyntax, at: number, sentence: SentenceTokens, end: number): Relation | null {
  let mark = at + 1;
  while (
    mark < end &&
    mark - at < 7 &&
    xpos(syntax, mark) !== 'POS' &&
    xpos(syntax, mark) !== 'PRP$' &&
    word(syntax, mark) !== "'"
  )
    mark++;
  const split = word(syntax, mark) === "'" && word(syntax, mark + 1) === 's' ? 1 : 0;
  const noun = word(syntax, mark + split + 1);
  const long = noun === 'point' && word(syntax, mark + split + 2) === 'of' && word(syntax, mark + split + 3) === 'view';
  if (!long && noun !== 'perspective' && noun !== 'viewpoint' && noun !== 'standpoint') return null;
  const to = mark + split + (long ? 4 : 2);
  const source: Phrase =
    xpos(syntax, mark) === 'PRP$'
      ? { from: mark, to: mark + 1, head: mark }
      : { from: at + 1, to: mark, head: mark - 1 };
  return build(syntax, mark + split + 1, to, source, contentBeside(syntax, at, to, sentence, end), 'point-of-syntax');
}
