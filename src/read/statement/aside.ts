import type { SentenceTokens } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { UNNAMED } from '../grammar/nouns.js';
import { type ReportSyntax, type VerbGroup, word, xpos } from '../grammar/syntax.js';
import { isAuxiliary, isFiniteTag } from '../grammar/word-class.js';
import { adverbialsEnd } from './addressee.js';
import { skipAdverbial } from './adverbial.js';
import { subjectAfter } from './behind.js';
import { clauseEnd, isDash, startsCueClause } from './clause.js';
import { spans } from './content.js';
import type { Right } from './content-kind.js';
import type { VerbCue } from './en.js';
import { CLOSING } from './en-clause.js';
import type { Phrase } from './head.js';
import { type Left, leftContent } from './left.js';

export interface Parenthetical {
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
  const left = leftContent(syntax, before ? before.from : group.from, sentence, cue);
  if (!left) return null;
  const { to, addressee } = adverbialsEnd(syntax, group.to, end, cue);
  const found = { addressee, clauseTo: to, joins: true, quoted: false };
  if (left.quoted && right?.kind !== 'quote' && right?.kind !== 'that' && right?.kind !== 'colon')
    return { ...found, content: resumed(syntax, left.spans, to, end, group, sentence), quoted: true };
  if (right && right.kind === 'quote' && word(syntax, right.from - 1) === ',')
    return { ...found, content: left.spans, joins: joinsQuote(syntax, left, right.from) };
  if (!mayClose(syntax, to, end)) return null;
  if (word(syntax, to) !== ',' || to + 1 >= end)
    return left.clause || left.quoted ? { ...found, content: left.spans } : null;
  const rest = to + 1;
  if (startsCueClause(syntax, rest, end) && (left.clause || !left.fronted)) return { ...found, content: left.spans };
  if (resumesBehind(syntax, rest, end, left))
    return {
      ...found,
      content: [...left.spans, ...spans(syntax, rest, clauseEnd(syntax, rest, group.verb, sentence))],
    };
  return left.clause || left.quoted ? { ...found, content: left.spans } : null;
}

/** True where a quotation behind the cue clause goes on with the words before it: "The trains, he said, “have ...”". */
function joinsQuote(syntax: ReportSyntax, left: Left, from: number): boolean {
  if (left.quoted) return true;
  const verb = isFiniteTag(xpos(syntax, from + 1));
  return !left.fronted && left.spans.length > 0 && (left.clause || verb);
}

/** True where a cue clause whose content stands before it may end. */
function mayClose(syntax: ReportSyntax, to: number, end: number): boolean {
  if (to >= end || (syntax.quoteOf[to] as number) >= 0 || isDash(syntax, to)) return true;
  return xpos(syntax, to) === 'VBG' || CLOSING.has(word(syntax, to));
}

/** "The pier, she said, is unsafe": what stands before the cue clause goes on behind it. */
function resumesBehind(syntax: ReportSyntax, rest: number, end: number, left: Left): boolean {
  if (left.quoted || (left.clause && startsOwnClause(syntax, rest, end))) return false;
  const tag = xpos(syntax, rest);
  const text = word(syntax, rest);
  return tag !== 'VBG' && tag !== 'CC' && text !== 'who' && text !== 'which';
}

/** Behind ", he said," a quotation goes on: its parts are one statement. */
function resumed(
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
  if (xpos(syntax, from) === 'DT' && end - from > 3) return false;
  return word(syntax, from) === 'adding' || word(syntax, from) === 'citing';
}

export interface Inverted {
  readonly subject: Phrase;
  readonly content: Span[];
  readonly clauseTo: number;
}

/** "...," said Anna Berg. */
export function invertedContent(
  syntax: ReportSyntax,
  cue: VerbCue,
  group: VerbGroup,
  sentence: SentenceTokens,
  end: number,
): Inverted | null {
  if (!cue.frames.has('quote') || (group.form !== 'finite' && group.form !== 'participle')) return null;
  if (group.modal || isAuxiliary(syntax, group.from)) return null;
  if (group.from === sentence.first) return invertedBeforeQuote(syntax, group, sentence, end);
  const left = leftContent(syntax, group.from, sentence, cue);
  if (left && !left.quoted && !left.clause) return invertedBeforeQuote(syntax, group, sentence, end);
  if (!left || (!left.quoted && (group.form === 'participle' || word(syntax, group.from - 1) !== ','))) return null;
  const subject = subjectAfter(syntax, group.to, end);
  if (!subject || (!left.quoted && subject.to < end && word(syntax, subject.to) !== ',')) return null;
  if (!left.quoted && isHeadline(syntax, sentence) && !isSpeaker(syntax, subject.to - 1)) return null;
  const goesOn = word(syntax, subject.to) === ',' && (syntax.quoteOf[subject.to + 1] as number) >= 0;
  const behind = goesOn ? spans(syntax, subject.to + 1, clauseEnd(syntax, subject.to + 1, group.verb, sentence)) : [];
  return {
    subject,
    content: [...left.spans, ...behind],
    clauseTo: overAdverbials(syntax, subject.to, end, cue),
  };
}

function isHeadline(syntax: ReportSyntax, { paragraph }: SentenceTokens): boolean {
  return syntax.paragraphs[paragraph]?.role !== 'body';
}

/** A name, or a word for who speaks: in a headline, where verbs have capitals too, "Says Council Knew" ends in none. */
function isSpeaker(syntax: ReportSyntax, i: number): boolean {
  const text = word(syntax, i);
  return (syntax.nameOf[i] as number) >= 0 || UNNAMED.has(text) || UNNAMED.has(text.replace(/s$/, ''));
}

function overAdverbials(syntax: ReportSyntax, from: number, end: number, cue: VerbCue): number {
  let to = from;
  while (to < end) {
    const next = skipAdverbial(syntax, to, end, cue.frames);
    if (next <= to) break;
    to = next;
  }
  return to;
}

/** "But, said Berg, “...”": the cue clause stands before its quotation. */
function invertedBeforeQuote(
  syntax: ReportSyntax,
  group: VerbGroup,
  sentence: SentenceTokens,
  end: number,
): Inverted | null {
  const subject = subjectAfter(syntax, group.to, end);
  if (!subject || (syntax.quoteOf[subject.to + 1] as number) < 0) return null;
  if (word(syntax, subject.to) !== ',' && word(syntax, subject.to) !== ':') return null;
  return {
    subject,
    content: spans(syntax, subject.to + 1, clauseEnd(syntax, subject.to + 1, group.verb, sentence)),
    clauseTo: subject.to,
  };
}
