import type { SentenceTokens, Token } from '../../model/report.js';
import { ALWAYS_VERBS } from '../grammar/forms.js';
import { lemmaAt, type ReportSyntax, type VerbGroup, word, xpos } from '../grammar/syntax.js';
import { verbGroup } from '../grammar/verb-group.js';
import { isAuxiliary, isFiniteTag, isVerbTag } from '../grammar/word-class.js';
import { type Inverted, invertedContent, type Parenthetical, parentheticalContent } from './aside.js';
import { contentRight } from './content.js';
import type { Right } from './content-kind.js';
import { CUE_VERBS, type Frame, type VerbCue } from './en.js';
import { CHANNELS } from './en-sources.js';
import { EXPRESSING, QUOTING_VERBS } from './en-verbs.js';
import type { Phrase } from './head.js';
import { quotedSpeaker } from './quoted-speaker.js';
import { subjectBefore } from './subject.js';

/** A verb that hands over words, with what stands around it as its subject and content. */
export interface VerbClause {
  readonly cue: VerbCue;
  readonly lemma: string;
  readonly group: VerbGroup;
  /** True where what is said is the subject or missing, and the speaker, if any, stands behind "by". */
  readonly passive: boolean;
  /** The subject before the verb. */
  readonly before: Phrase | null;
  /** The content behind the verb. */
  readonly right: Right | null;
  /** The content before the cue clause: "..., she said". */
  readonly parenthetical: Parenthetical | null;
  /** The content before the cue clause, and the subject behind the verb: "..., said Berg". */
  readonly inverted: Inverted | null;
}

/** Any verb may hand over words in marks: "he shot back, “...”", "“...,” she fumed". */
const QUOTING: ReadonlySet<Frame> = new Set(['quote'] as const);

const UNLISTED: VerbCue = { frames: QUOTING, class: 'saying', stance: 'neutral' };

/** The word at token `verb` as one that hands over words, or null when it is none. */
export function verbClause(
  syntax: ReportSyntax,
  verb: number,
  sentence: SentenceTokens,
  end: number,
): VerbClause | null {
  const always = ALWAYS_VERBS.get(word(syntax, verb));
  if (!always && !isVerbTag(xpos(syntax, verb))) return null;
  if ((syntax.quoteOf[verb] as number) >= 0 || EXPRESSING.has(lemmaAt(syntax, verb - 1))) return null;
  const lemma = always ?? lemmaAt(syntax, verb);
  const cue = cueAt(syntax, verb, lemma, sentence);
  if (!cue) return null;
  const group = verbGroup(syntax, verb);
  if (isPassiveReading(syntax, cue, group))
    return { cue, lemma, group, passive: true, before: null, right: null, parenthetical: null, inverted: null };
  if (QUOTING_VERBS.has(lemma) && quotesAsSaying(syntax, group.to, end)) return null;
  if (group.form === 'gerund' && isNominalGerund(syntax, verb)) return null;
  const before = speakerBefore(syntax, cue, group, sentence);
  if (isUnreal(syntax, group, before, sentence)) return null;
  const right = contentRight(syntax, cue, lemma, group, sentence, end, before !== null);
  const sides = cue.frames.has('bare') || cue.frames.has('quote');
  const parenthetical = sides ? parentheticalContent(syntax, cue, group, before, right, sentence, end) : null;
  const inverted = !before || !parenthetical ? invertedContent(syntax, cue, group, sentence, end) : null;
  return { cue, lemma, group, passive: false, before, right, parenthetical, inverted };
}

/**
 * "Had Berg said", "If Berg says", "Did Berg say?": a clause of what may be, or a question whether it is, tells no
 * saying.
 * A question with "why" or "when" takes it as said.
 */
function isUnreal(syntax: ReportSyntax, group: VerbGroup, before: Phrase | null, { first }: SentenceTokens): boolean {
  if (!before || before.to > group.from || before.from <= first) return false;
  const opener = before.from - 1;
  const text = word(syntax, opener);
  if (text === 'if' || text === 'unless') return group.modal || xpos(syntax, group.verb) !== 'VBD';
  const inverted =
    isAuxiliary(syntax, opener) && group.from === group.verb && (opener === first || opensAnew(syntax, opener));
  return inverted && INVERTED.has(xpos(syntax, group.verb));
}

/** Forms of a verb whose helper stands before the subject. */
const INVERTED: ReadonlySet<string> = new Set(['VB', 'VBN', 'VBD', 'VBP']);

/** Behind a comma, "and" or an opening clause of its own. */
function opensAnew(syntax: ReportSyntax, i: number): boolean {
  return word(syntax, i - 1) === ',' || xpos(syntax, i - 1) === 'CC';
}

/** The verb as it stands in the table, with a particle where it has one; any finite verb beside a quotation quotes. */
function cueAt(syntax: ReportSyntax, verb: number, lemma: string, sentence: SentenceTokens): VerbCue | undefined {
  const listed = CUE_VERBS.get(`${lemma} ${word(syntax, verb + 1)}`) ?? CUE_VERBS.get(lemma);
  if (listed?.frames.has('quote') || !quotesBeside(syntax, verb, sentence)) return listed;
  return { ...(listed ?? UNLISTED), frames: QUOTING };
}

/** "was criticized by", "threatened by" */
function isPassiveReading(syntax: ReportSyntax, cue: VerbCue, group: VerbGroup): boolean {
  if (group.passive) return true;
  if (word(syntax, group.to) !== 'by') return false;
  const { verb, from, form } = group;
  return form === 'participle' || (from === verb && xpos(syntax, verb) === 'VBD' && !cue.frames.has('bare'));
}

/** "having said", "the saying", "his telling" */
function isNominalGerund(syntax: ReportSyntax, verb: number): boolean {
  const before = xpos(syntax, verb - 1);
  return lemmaAt(syntax, verb - 1) === 'have' || before === 'DT' || before === 'PRP$';
}

/** The subject before the verb, but not the noun before a participle that does not speak itself. */
function speakerBefore(syntax: ReportSyntax, cue: VerbCue, group: VerbGroup, sentence: SentenceTokens): Phrase | null {
  const beside = subjectBefore(syntax, group, sentence);
  if (group.form !== 'gerund') return beside;
  const quoted = quotedSpeaker(syntax, group, sentence);
  if (quoted || !beside) return quoted;
  const apart = word(syntax, group.from - 1) === ',' || cue.class === 'thinking';
  return apart || isIssued(syntax, beside, sentence) ? null : beside;
}

/**
 * True when a finite verb stands straight between its subject and a quotation with a comma, or behind one that ends in
 * a comma inside its marks.
 */
function quotesBeside(syntax: ReportSyntax, verb: number, sentence: SentenceTokens): boolean {
  if (!isFiniteTag(xpos(syntax, verb)) || isAuxiliary(syntax, verb)) return false;
  return quoteBehind(syntax, verb, sentence) || quoteBefore(syntax, verb, sentence);
}

function quoteBehind(syntax: ReportSyntax, verb: number, { last }: SentenceTokens): boolean {
  let after = verb + 1;
  while (after < last && after - verb < 3 && (xpos(syntax, after) === 'RP' || xpos(syntax, after).startsWith('RB')))
    after++;
  return word(syntax, after) === ',' && after + 1 < last && (syntax.quoteOf[after + 1] as number) >= 0;
}

function quoteBefore(syntax: ReportSyntax, verb: number, { first }: SentenceTokens): boolean {
  const { from } = verbGroup(syntax, verb);
  const before = syntax.tokens[from] as Token;
  for (let i = from - 1; i >= 0 && from - i < 8; i--) {
    const quote = syntax.quotes[syntax.quoteOf[i] as number];
    if (quote) {
      const tail = syntax.text.slice(Math.max(quote.start, quote.end - 4), quote.end);
      return /[,?!]\s?["”'’]+$/.test(tail) && before.start - quote.end < 60;
    }
    if (i < first || isVerbTag(xpos(syntax, i)) || word(syntax, i) === ',') return false;
  }
  return false;
}

/** "quoted a guard as saying": the words are the guard's. */
function quotesAsSaying(syntax: ReportSyntax, from: number, end: number): boolean {
  for (let i = from; i < end && i - from < 12; i++) if (word(syntax, i) === 'as') return xpos(syntax, i + 1) === 'VBG';
  return false;
}

/** "issued a statement saying": the statement is the way, its issuer the source. */
function isIssued(syntax: ReportSyntax, phrase: Phrase, { first }: SentenceTokens): boolean {
  const kind = CHANNELS.get(lemmaAt(syntax, phrase.head).toLowerCase());
  if (!kind) return false;
  let verb = phrase.from - 1;
  if (verb > first && xpos(syntax, verb) === 'RP') verb--;
  return verb > first && isVerbTag(xpos(syntax, verb)) && !isAuxiliary(syntax, verb);
}
