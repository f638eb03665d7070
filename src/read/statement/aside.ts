import type { SentenceTokens } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { type ReportSyntax, type VerbGroup, word, xpos } from '../grammar/syntax.js';
import { isAuxiliary } from '../grammar/word-class.js';
import { adverbialsEnd, skipAdverbial } from './adverbial.js';
import { subjectAfter } from './behind.js';
import { clauseEnd, isDash, startsCueClause } from './clause.js';
import { type Right, spans } from './content.js';
import type { VerbCue } from './en.js';
import type { Phrase } from './head.js';
import { leftContent } from './left.js';

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
  syntax: ReportSyntax,
  cue: VerbCue,
  group: VerbGroup,
  before: Phrase | null,
  right: Right | null,
  sentence: SentenceTokens,
  end: number,
): Parenthetical | null {
  if (group.form !== 'finite' && !(group.form === 'participle' && before)) return null;
  const clauseFrom = before ? before.from : group.from;
  const left = leftContent(syntax, clauseFrom, sentence, cue);
  if (!left) return null;
  const { to, addressee } = adverbialsEnd(syntax, group.to, end, cue);
  if (left.quoted && right?.kind !== 'quote' && right?.kind !== 'that' && right?.kind !== 'colon')
    return {
      content: resumed(syntax, left.spans, to, end, group, sentence),
      addressee,
      clauseTo: to,
      joins: true,
      quoted: true,
    };
  if (right && right.kind === 'quote' && word(syntax, right.from - 1) === ',')
    return {
      content: left.spans,
      addressee,
      clauseTo: to,
      joins: left.quoted || (left.clause && !left.fronted),
      quoted: false,
    };
  if (
    to < end &&
    (syntax.quoteOf[to] as number) < 0 &&
    !isDash(syntax, to) &&
    xpos(syntax, to) !== 'VBG' &&
    !CLOSING.has(word(syntax, to))
  )
    return null;
  const content = left.spans.slice();
  if (word(syntax, to) === ',' && to + 1 < end) {
    const rest = to + 1;
    const resumes =
      !left.quoted &&
      (!left.clause || !startsOwnClause(syntax, rest, end)) &&
      xpos(syntax, rest) !== 'VBG' &&
      xpos(syntax, rest) !== 'CC' &&
      word(syntax, rest) !== 'who' &&
      word(syntax, rest) !== 'which';
    if (startsCueClause(syntax, rest, end) && (left.clause || !left.fronted))
      return { content, addressee, clauseTo: to, joins: true, quoted: false };
    if (resumes) content.push(...spans(syntax, rest, clauseEnd(syntax, rest, group.verb, sentence)));
    else if (!left.clause && !left.quoted) return null;
  } else if (!left.clause && !left.quoted) return null;
  return { content, addressee, clauseTo: to, joins: true, quoted: false };
}

/** What may stand behind a cue clause that has its content before it. */
const CLOSING = new Set([',', ';', 'as', 'when', 'after', 'while', 'and', 'but', 'before', 'if']);

/** Behind ", he said," a quotation goes on: its parts are one statement. */
export function resumed(
  syntax: ReportSyntax,
  left: readonly Span[],
  to: number,
  end: number,
  group: VerbGroup,
  sentence: SentenceTokens,
): Span[] {
  if (to + 1 < end && (word(syntax, to) === ',' || isDash(syntax, to)) && (syntax.quoteOf[to + 1] as number) >= 0)
    return [...left, ...spans(syntax, to + 1, clauseEnd(syntax, to + 1, group.verb, sentence))];
  return left.slice();
}

function startsOwnClause(syntax: ReportSyntax, from: number, end: number): boolean {
  return xpos(syntax, from) === 'DT' && end - from > 3
    ? false
    : word(syntax, from) === 'adding' || word(syntax, from) === 'citing';
}

/** "...," said Anna Berg. */
export function invertedRelation(
  syntax: ReportSyntax,
  cue: VerbCue,
  group: VerbGroup,
  sentence: SentenceTokens,
  end: number,
): { subject: Phrase; content: Span[]; clauseTo: number } | null {
  if (
    !cue.frames.has('quote') ||
    (group.form !== 'finite' && group.form !== 'participle') ||
    group.modal ||
    isAuxiliary(syntax, group.from)
  )
    return null;
  if (group.from === sentence.first) return invertedBeforeQuote(syntax, group, sentence, end);
  const left = leftContent(syntax, group.from, sentence, cue);
  if (left && !left.quoted && !left.clause) return invertedBeforeQuote(syntax, group, sentence, end);
  if (!left) return null;
  if (group.form === 'participle' && !left.quoted) return null;
  if (!left.quoted && word(syntax, group.from - 1) !== ',') return null;
  const subject = subjectAfter(syntax, group.to, sentence, end);
  if (!subject) return null;
  if (!left.quoted && subject.to < end && word(syntax, subject.to) !== ',') return null;
  const content = left.spans.slice();
  let clauseTo = subject.to;
  if (word(syntax, clauseTo) === ',' && (syntax.quoteOf[clauseTo + 1] as number) >= 0) {
    content.push(...spans(syntax, clauseTo + 1, clauseEnd(syntax, clauseTo + 1, group.verb, sentence)));
  }
  while (clauseTo < end) {
    const next = skipAdverbial(syntax, clauseTo, end, cue.frames);
    if (next <= clauseTo) break;
    clauseTo = next;
  }
  return { subject, content, clauseTo };
}

/** "But, said Berg, “...”": the cue clause stands before its quotation. */
function invertedBeforeQuote(
  syntax: ReportSyntax,
  group: VerbGroup,
  sentence: SentenceTokens,
  end: number,
): { subject: Phrase; content: Span[]; clauseTo: number } | null {
  const subject = subjectAfter(syntax, group.to, sentence, end);
  if (
    !subject ||
    (word(syntax, subject.to) !== ',' && word(syntax, subject.to) !== ':') ||
    (syntax.quoteOf[subject.to + 1] as number) < 0
  )
    return null;
  return {
    subject,
    content: spans(syntax, subject.to + 1, clauseEnd(syntax, subject.to + 1, group.verb, sentence)),
    clauseTo: subject.to,
  };
}
