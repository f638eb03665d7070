import type { SentenceTokens, Token } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { subjectAfter } from './behind.js';
import { clauseEnd, isDash, LONGEST, sentenceEnd } from './clause.js';
import { headOf, type Phrase } from './head.js';
import { fullPhraseEnd, isFinite, nounPhraseEnd } from './phrase.js';
import type { Relation } from './relation.js';
import { spanOf, type View, word, xpos } from './view.js';

/** "According to the survey, ..." and "..., according to the survey": the attribution of a prepositional phrase. */
export function phraseRelation(view: View, at: number, sentence: SentenceTokens): Relation | null {
  if ((view.quoteOf[at] as number) >= 0) return null;
  const end = sentenceEnd(view, sentence);
  const text = word(view, at);
  if (text === 'according' && word(view, at + 1) === 'to') return sourcePhrase(view, at, at + 2, sentence, end);
  if (text === 'per' && isOpening(view, at, sentence) && xpos(view, at + 1) !== 'NN')
    return sourcePhrase(view, at, at + 1, sentence, end);
  if (
    text === 'in' &&
    word(view, at + 1) === 'the' &&
    /^(words?|view|opinion|eyes)$/.test(word(view, at + 2)) &&
    word(view, at + 3) === 'of'
  )
    return sourcePhrase(view, at, at + 4, sentence, end);
  if (text === 'as' || text === 'in' || text === 'from') return ownWords(view, at, sentence, end);
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

function isOpening(view: View, at: number, { first }: SentenceTokens): boolean {
  return at === first || word(view, at - 1) === ',';
}

function sourcePhrase(view: View, at: number, from: number, sentence: SentenceTokens, end: number): Relation | null {
  const source = phraseSource(view, from, sentence, end);
  if (!source || (source.to === source.from + 1 && MEASURES.has(word(view, source.from)))) return null;
  const content = contentBeside(view, at, source.to, sentence, end);
  return build(view, at, from, source, content, 'according-to');
}

/** The source behind "according to": its whole phrase with apposition, up to a comma that closes it. */
function phraseSource(view: View, from: number, sentence: SentenceTokens, end: number): Phrase | null {
  const source = subjectAfter(view, from, sentence, end);
  if (source) return source;
  const stop = nounPhraseEnd(view, from, end);
  return stop > from ? { from, to: stop, head: headOf(view, from, stop, -1) } : null;
}

function build(view: View, at: number, cueTo: number, source: Phrase, content: Span[], rule: string): Relation | null {
  const cue = spanOf(view, at, cueTo);
  const span = spanOf(view, source.from, source.to);
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
export function contentBeside(view: View, at: number, to: number, sentence: SentenceTokens, end: number): Span[] {
  const lead = leadFinite(view, sentence.first, at);
  const opens = at === sentence.first || (!lead && (view.quoteOf[at - 1] as number) < 0);
  let rest = to;
  while (rest < end && word(view, rest) !== ',' && (view.quoteOf[rest] as number) < 0) {
    const next = fullPhraseEnd(view, rest + 1, end);
    if (
      (xpos(view, rest) === 'IN' ||
        xpos(view, rest) === 'VBN' ||
        xpos(view, rest) === 'VBG' ||
        xpos(view, rest) === 'TO') &&
      next > rest + 1
    )
      rest = next;
    else break;
  }
  const after = word(view, rest) === ',' ? rest + 1 : rest;
  if (opens) {
    const before = spansOf(view, skipLead(view, sentence.first, at), at - 1);
    return [
      ...(before.length && at - sentence.first > 2 ? before : []),
      ...spansOf(view, after, clauseEnd(view, after, at, sentence)),
    ];
  }
  const previous = at - 1;
  const quote = view.quoteOf[previous] as number;
  if (quote >= 0) {
    const span = view.quotes[quote] as Span;
    return [{ start: Math.min(span.start, startOf(view, clauseStart(view, sentence, previous))), end: span.end }];
  }
  const stop = word(view, previous) === ',' || isDash(view, previous) || word(view, previous) === '(' ? previous : at;
  const content = spansOf(view, clauseStart(view, sentence, stop), stop);
  if (
    word(view, previous) === ',' &&
    word(view, rest) === ',' &&
    after < end &&
    !isFinite(xpos(view, after)) &&
    xpos(view, after) !== 'CC' &&
    xpos(view, after) !== 'VBG' &&
    xpos(view, after) !== 'WDT' &&
    word(view, after) !== 'which' &&
    word(view, after) !== 'who'
  )
    return content;
  if (word(view, previous) === ',' && word(view, rest) === ',' && isFinite(xpos(view, after)))
    return [...content, ...spansOf(view, after, clauseEnd(view, after, at, sentence))];
  return content;
}

function startOf(view: View, token: number): number {
  return (view.tokens[token] as Token).start;
}

function skipLead(view: View, from: number, to: number): number {
  while (
    from < to &&
    (xpos(view, from) === 'CC' ||
      word(view, from) === ',' ||
      (xpos(view, from).startsWith('RB') && word(view, from + 1) === ','))
  )
    from++;
  return from;
}

function clauseStart(view: View, sentence: SentenceTokens, to: number): number {
  let start = skipLead(view, sentence.first, to);
  for (let i = to - 1; i > start && to - i < LONGEST; i--) {
    if (word(view, i) === ';') {
      start = i + 1;
      break;
    }
  }
  return start;
}

function leadFinite(view: View, from: number, to: number): boolean {
  for (let i = Math.max(from, to - LONGEST); i < to; i++) if (isFinite(xpos(view, i))) return true;
  return false;
}

function spansOf(view: View, from: number, to: number): Span[] {
  const span = spanOf(view, from, to);
  return span ? [span] : [];
}

/** "as Berg put it", "in Berg's words", "in his view": the words beside them are the source's own. */
function ownWords(view: View, at: number, sentence: SentenceTokens, end: number): Relation | null {
  const text = word(view, at);
  if (text === 'as') {
    const stop = fullPhraseEnd(view, at + 1, end);
    if (stop === at + 1 || !/^(put|puts|phrased)$/.test(word(view, stop)) || word(view, stop + 1) !== 'it') return null;
    const source: Phrase = { from: at + 1, to: stop, head: headOf(view, at + 1, stop, -1) };
    const cue = spanOf(view, stop, stop + 2);
    const relation = build(view, at, at + 1, source, contentBeside(view, at, stop + 2, sentence, end), 'as-put');
    if (!relation || !cue) return null;
    const rest = stop + 2;
    const goesOn =
      word(view, at - 1) === ',' &&
      word(view, rest) === ',' &&
      relation.content.length === 1 &&
      xpos(view, rest + 1) !== 'CC' &&
      xpos(view, rest + 1) !== 'VBG' &&
      !xpos(view, rest + 1).startsWith('W');
    const content = goesOn
      ? [...relation.content, ...spansOf(view, rest + 1, clauseEnd(view, rest + 1, stop, sentence))]
      : relation.content;
    return { ...relation, content, cue, cueToken: stop };
  }
  if (text === 'from') return pointOfView(view, at, sentence, end);
  const stop = nounPhraseEnd(view, at + 1, end);
  if (stop < at + 3 || !/^(words?|view|opinion|telling)$/.test(word(view, stop - 1))) return null;
  const possessor = xpos(view, at + 1) === 'PRP$' ? at + 2 : xpos(view, stop - 2) === 'POS' ? stop - 2 : -1;
  if (possessor < 0 || (xpos(view, at + 1) === 'PRP$' && stop !== at + 3 && word(view, at + 2) !== 'own')) return null;
  const after = xpos(view, possessor) === 'POS' ? possessor + 1 : possessor;
  const source: Phrase = { from: at + 1, to: after, head: possessor - 1 };
  return build(view, after, stop, source, contentBeside(view, at, stop, sentence, end), 'own-words');
}

/** "from Sweden's point of view", "from the union's perspective". */
function pointOfView(view: View, at: number, sentence: SentenceTokens, end: number): Relation | null {
  let mark = at + 1;
  while (
    mark < end &&
    mark - at < 7 &&
    xpos(view, mark) !== 'POS' &&
    xpos(view, mark) !== 'PRP$' &&
    word(view, mark) !== "'"
  )
    mark++;
  const split = word(view, mark) === "'" && word(view, mark + 1) === 's' ? 1 : 0;
  const noun = word(view, mark + split + 1);
  const long = noun === 'point' && word(view, mark + split + 2) === 'of' && word(view, mark + split + 3) === 'view';
  if (!long && noun !== 'perspective' && noun !== 'viewpoint' && noun !== 'standpoint') return null;
  const to = mark + split + (long ? 4 : 2);
  const source: Phrase =
    xpos(view, mark) === 'PRP$' ? { from: mark, to: mark + 1, head: mark } : { from: at + 1, to: mark, head: mark - 1 };
  return build(view, mark + split + 1, to, source, contentBeside(view, at, to, sentence, end), 'point-of-view');
}
