import type { SentenceTokens } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { adverbialsEnd, skipAdverbial } from './adverbial.js';
import { subjectAfter } from './behind.js';
import { clauseEnd, isDash, startsCueClause } from './clause.js';
import { type Right, spans } from './content.js';
import type { VerbCue } from './en.js';
import type { Phrase } from './head.js';
import { leftContent } from './left.js';
import { isAuxiliary, type VerbGroup } from './phrase.js';
import { type View, word, xpos } from './view.js';

interface Parenthetical {
  readonly content: Span[];
  readonly addressee: Span | null;
  readonly clauseTo: number;
  /** True where a quotation behind the cue clause goes on with the one before it. */
  readonly joins: boolean;
  /** True where the words before the cue clause are a quotation. */
  readonly quoted: boolean;
}

/** ", she said." and ", she said, ...": content before the cue clause, and behind it where it goes on. */
export function parentheticalContent(
  view: View,
  cue: VerbCue,
  group: VerbGroup,
  before: Phrase | null,
  right: Right | null,
  sentence: SentenceTokens,
  end: number,
): Parenthetical | null {
  if (group.form !== 'finite' && !(group.form === 'participle' && before)) return null;
  const clauseFrom = before ? before.from : group.from;
  const left = leftContent(view, clauseFrom, sentence, cue);
  if (!left) return null;
  const { to, addressee } = adverbialsEnd(view, group.to, end, cue);
  if (left.quoted && right?.kind !== 'quote' && right?.kind !== 'that' && right?.kind !== 'colon')
    return {
      content: resumed(view, left.spans, to, end, group, sentence),
      addressee,
      clauseTo: to,
      joins: true,
      quoted: true,
    };
  if (right && right.kind === 'quote' && word(view, right.from - 1) === ',')
    return {
      content: left.spans,
      addressee,
      clauseTo: to,
      joins: left.quoted || (left.clause && !left.fronted),
      quoted: false,
    };
  if (
    to < end &&
    (view.quoteOf[to] as number) < 0 &&
    !isDash(view, to) &&
    xpos(view, to) !== 'VBG' &&
    !CLOSING.has(word(view, to))
  )
    return null;
  const content = left.spans.slice();
  if (word(view, to) === ',' && to + 1 < end) {
    const rest = to + 1;
    const resumes =
      !left.quoted &&
      (!left.clause || !startsOwnClause(view, rest, end)) &&
      xpos(view, rest) !== 'VBG' &&
      xpos(view, rest) !== 'CC' &&
      word(view, rest) !== 'who' &&
      word(view, rest) !== 'which';
    if (startsCueClause(view, rest, end) && (left.clause || !left.fronted))
      return { content, addressee, clauseTo: to, joins: true, quoted: false };
    if (resumes) content.push(...spans(view, rest, clauseEnd(view, rest, group.verb, sentence)));
    else if (!left.clause && !left.quoted) return null;
  } else if (!left.clause && !left.quoted) return null;
  return { content, addressee, clauseTo: to, joins: true, quoted: false };
}

/** What may stand behind a cue clause that has its content before it. */
const CLOSING = new Set([',', ';', 'as', 'when', 'after', 'while', 'and', 'but', 'before', 'if']);

/** Behind ", he said," a quotation goes on: its parts are one statement. */
export function resumed(
  view: View,
  left: readonly Span[],
  to: number,
  end: number,
  group: VerbGroup,
  sentence: SentenceTokens,
): Span[] {
  if (to + 1 < end && (word(view, to) === ',' || isDash(view, to)) && (view.quoteOf[to + 1] as number) >= 0)
    return [...left, ...spans(view, to + 1, clauseEnd(view, to + 1, group.verb, sentence))];
  return left.slice();
}

function startsOwnClause(view: View, from: number, end: number): boolean {
  return xpos(view, from) === 'DT' && end - from > 3
    ? false
    : word(view, from) === 'adding' || word(view, from) === 'citing';
}

/** "...," said Anna Berg. */
export function invertedRelation(
  view: View,
  cue: VerbCue,
  group: VerbGroup,
  sentence: SentenceTokens,
  end: number,
): { subject: Phrase; content: Span[]; clauseTo: number } | null {
  if (
    !cue.frames.has('quote') ||
    (group.form !== 'finite' && group.form !== 'participle') ||
    group.modal ||
    isAuxiliary(view, group.from)
  )
    return null;
  if (group.from === sentence.first) return invertedBeforeQuote(view, group, sentence, end);
  const left = leftContent(view, group.from, sentence, cue);
  if (left && !left.quoted && !left.clause) return invertedBeforeQuote(view, group, sentence, end);
  if (!left) return null;
  if (group.form === 'participle' && !left.quoted) return null;
  if (!left.quoted && word(view, group.from - 1) !== ',') return null;
  const subject = subjectAfter(view, group.to, sentence, end);
  if (!subject) return null;
  if (!left.quoted && subject.to < end && word(view, subject.to) !== ',') return null;
  const content = left.spans.slice();
  let clauseTo = subject.to;
  if (word(view, clauseTo) === ',' && (view.quoteOf[clauseTo + 1] as number) >= 0) {
    content.push(...spans(view, clauseTo + 1, clauseEnd(view, clauseTo + 1, group.verb, sentence)));
  }
  while (clauseTo < end) {
    const next = skipAdverbial(view, clauseTo, end, cue.frames);
    if (next <= clauseTo) break;
    clauseTo = next;
  }
  return { subject, content, clauseTo };
}

/** "But, said Berg, “...”": the cue clause stands before its quotation. */
function invertedBeforeQuote(
  view: View,
  group: VerbGroup,
  sentence: SentenceTokens,
  end: number,
): { subject: Phrase; content: Span[]; clauseTo: number } | null {
  const subject = subjectAfter(view, group.to, sentence, end);
  if (
    !subject ||
    (word(view, subject.to) !== ',' && word(view, subject.to) !== ':') ||
    (view.quoteOf[subject.to + 1] as number) < 0
  )
    return null;
  return {
    subject,
    content: spans(view, subject.to + 1, clauseEnd(view, subject.to + 1, group.verb, sentence)),
    clauseTo: subject.to,
  };
}
