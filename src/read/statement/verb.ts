import type { SentenceTokens, Token } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { ALWAYS_VERBS } from '../grammar/forms.js';
import { fullPhraseEnd, fullPhraseStart } from '../grammar/noun-phrase.js';
import { lemmaAt, type ReportSyntax, spanOf, type VerbGroup, word, xpos } from '../grammar/syntax.js';
import { verbGroup } from '../grammar/verb-group.js';
import { isAuxiliary, isFiniteTag, isNounTag, isVerbTag } from '../grammar/word-class.js';
import { adverbialsEnd } from './adverbial.js';
import { invertedRelation, parentheticalContent } from './aside.js';
import { sentenceEnd } from './clause.js';
import { contentRight, PHRASAL, type Right, spans } from './content.js';
import { CUE_VERBS, type Frame, type VerbCue } from './en.js';
import { CHANNELS } from './en-sources.js';
import type { Phrase } from './head.js';
import { inheritedSubject } from './inherit.js';
import { passiveRelation, quotedSpeaker } from './passive.js';
import { familyOf, type Relation } from './relation.js';
import { contentBeside } from './sourced.js';
import { subjectBefore } from './subject.js';

/** Any verb may hand over words in marks: "he shot back, “...”", "“...,” she fumed". */
const QUOTING: ReadonlySet<Frame> = new Set(['quote'] as const);

const UNLISTED: VerbCue = { frames: QUOTING, class: 'saying', stance: 'neutral' };

/** Verbs whose object is the act: in "expressed hope that" the hope is no verb. */
const EXPRESSING = new Set(['express', 'voice']);

/** The attribution that the verb at token `verb` makes, or null when it makes none. */
export function verbRelation(syntax: ReportSyntax, verb: number, sentence: SentenceTokens): Relation | null {
  const always = ALWAYS_VERBS.get(word(syntax, verb));
  if (!always && !isVerbTag(xpos(syntax, verb))) return null;
  if (EXPRESSING.has(lemmaAt(syntax, verb - 1))) return null;
  const lemma = always ?? lemmaAt(syntax, verb);
  if ((syntax.quoteOf[verb] as number) >= 0) return null;
  const end = sentenceEnd(syntax, sentence);
  const listed = CUE_VERBS.get(`${lemma} ${word(syntax, verb + 1)}`) ?? CUE_VERBS.get(lemma);
  const cue = listed?.frames.has('quote')
    ? listed
    : quotesBeside(syntax, verb, sentence)
      ? { ...(listed ?? UNLISTED), frames: QUOTING }
      : listed;
  if (!cue) return null;
  const group = verbGroup(syntax, verb);
  if (
    group.passive ||
    (word(syntax, group.to) === 'by' &&
      (group.form === 'participle' || (group.from === verb && xpos(syntax, verb) === 'VBD' && !cue.frames.has('bare'))))
  )
    return passiveRelation(syntax, cue, group, sentence);
  if ((lemma === 'quote' || lemma === 'cite') && quotesAsSaying(syntax, group.to, end)) return null;
  if (
    group.form === 'gerund' &&
    (lemmaAt(syntax, verb - 1) === 'have' || xpos(syntax, verb - 1) === 'DT' || xpos(syntax, verb - 1) === 'PRP$')
  )
    return null;
  const groupOf = (at: number): VerbGroup => verbGroup(syntax, at);

  const beside = subjectBefore(syntax, group, sentence);
  const quoted = group.form === 'gerund' ? quotedSpeaker(syntax, group, sentence) : null;
  const before =
    quoted ??
    (beside &&
    group.form === 'gerund' &&
    (word(syntax, group.from - 1) === ',' || cue.class === 'thinking' || isIssued(syntax, beside, sentence))
      ? null
      : beside);
  const right = contentRight(syntax, cue, lemma, group, sentence, end, before !== null);
  const as =
    before &&
    word(syntax, before.from - 1) === 'as' &&
    (!right || right.kind === 'object' || right.kind === 'prep') &&
    cue.frames.has('that')
      ? asClause(syntax, cue, group, before, sentence, end)
      : null;
  if (as) return as;
  const parenthetical =
    cue.frames.has('bare') || cue.frames.has('quote')
      ? parentheticalContent(syntax, cue, group, before, right, sentence, end)
      : null;
  const inverted = !before || !parenthetical ? invertedRelation(syntax, cue, group, sentence, end) : null;
  if (inverted && (!right || right.kind === 'object' || right.kind === 'bare' || right.kind === 'prep')) {
    return relation(
      syntax,
      cue,
      group,
      inverted.subject,
      inverted.content,
      null,
      inverted.clauseTo,
      'cue-after-inverted',
      90,
    );
  }
  if (
    parenthetical &&
    (!right ||
      parenthetical.quoted ||
      right.kind === 'object' ||
      right.kind === 'prep' ||
      (right.kind === 'quote' && parenthetical.joins))
  ) {
    const subject = before ?? inheritedSubject(syntax, verb, sentence, groupOf);
    if (!subject) return null;
    const content =
      right?.kind === 'quote'
        ? [...parenthetical.content, ...spans(syntax, right.from, right.to)]
        : parenthetical.content;
    return relation(
      syntax,
      cue,
      group,
      subject,
      content,
      parenthetical.addressee,
      parenthetical.clauseTo,
      'cue-inside-or-after',
      85,
    );
  }
  if (!right) return before ? relativeObject(syntax, cue, group, before, sentence) : null;
  if (cue.class === 'showing' && group.form === 'infinitive') return null;
  if (right.kind === 'infinitive' && before && word(syntax, before.from - 1) === 'what') return null;
  if (word(syntax, verb) === 'states' && right.kind !== 'that' && right.kind !== 'quote' && right.kind !== 'colon')
    return null;
  if (
    group.form === 'infinitive' &&
    (right.kind === 'object' || (right.kind === 'prep' && word(syntax, group.from - 1) === 'and'))
  )
    return null;
  if (
    (cue.class === 'favoring' || cue.class === 'thinking') &&
    PHRASAL.has(right.kind) &&
    identifies(syntax, group, before)
  )
    return null;
  if (
    group.form === 'participle' &&
    (!before || right.kind === 'object' || right.kind === 'prep' || right.kind === 'infinitive')
  )
    return null;
  const subject = before ?? subjectElsewhere(syntax, group, right, sentence, groupOf);
  if (!subject) return null;
  return relation(
    syntax,
    cue,
    group,
    subject,
    [...gapFiller(syntax, right, subject, sentence), ...spans(syntax, right.from, right.to)],
    right.addressee,
    right.clauseTo,
    right.kind,
    right.kind === 'object' ? 40 : 70,
    right.kind === 'prep' && right.from - group.to <= 2 ? right.from : group.to,
  );
}

function relation(
  syntax: ReportSyntax,
  cue: VerbCue,
  group: VerbGroup,
  subject: Phrase,
  content: readonly Span[],
  addressee: Span | null,
  clauseTo: number,
  rule: string,
  weight: number,
  cueTo = group.to,
): Relation | null {
  const source = spanOf(syntax, subject.from, subject.to);
  const cueSpan = spanOf(syntax, cueStart(syntax, group, subject), cueTo);
  if (!source || !cueSpan || content.length === 0) return null;
  const clause = spanOf(syntax, Math.min(subject.from, group.from), Math.max(clauseTo, group.to));
  return {
    cue: cueSpan,
    cueToken: group.verb,
    source: subject.pronoun === undefined ? [source] : [source, ...pronounSpan(syntax, subject.pronoun)],
    sourceHead: subject.head,
    content,
    class: cue.class,
    stance: cue.stance,
    addressee,
    clause: clause ?? cueSpan,
    rule: `${familyOf(cue, rule)}/${rule}`,
    weight,
  };
}

/**
 * True when a finite verb stands straight between its subject and a quotation with a comma, or behind one that ends in
 * a comma inside its marks.
 */
function quotesBeside(syntax: ReportSyntax, verb: number, { first, last }: SentenceTokens): boolean {
  if (!isFiniteTag(xpos(syntax, verb)) || isAuxiliary(syntax, verb)) return false;
  let after = verb + 1;
  while (after < last && after - verb < 3 && (xpos(syntax, after) === 'RP' || xpos(syntax, after).startsWith('RB')))
    after++;
  if (word(syntax, after) === ',' && after + 1 < last && (syntax.quoteOf[after + 1] as number) >= 0) return true;
  const group = verbGroup(syntax, verb);
  const before = syntax.tokens[group.from] as Token;
  for (let i = group.from - 1; i >= 0 && group.from - i < 8; i--) {
    const quote = syntax.quotes[syntax.quoteOf[i] as number];
    if (!quote) {
      if (i < first || isVerbTag(xpos(syntax, i)) || word(syntax, i) === ',') return false;
      continue;
    }
    return (
      /[,?!]\s?["”'’]+$/.test(syntax.text.slice(Math.max(quote.start, quote.end - 4), quote.end)) &&
      before.start - quote.end < 60
    );
  }
  return false;
}

/** "quoted a guard as saying": the words are the guard's. */
function quotesAsSaying(syntax: ReportSyntax, from: number, end: number): boolean {
  for (let i = from; i < end && i - from < 12; i++) if (word(syntax, i) === 'as') return xpos(syntax, i + 1) === 'VBG';
  return false;
}

/** "the charge, which the mayor denies": the content stands before the clause. */
function relativeObject(
  syntax: ReportSyntax,
  cue: VerbCue,
  group: VerbGroup,
  subject: Phrase,
  { first }: SentenceTokens,
): Relation | null {
  const pronoun = subject.from - 1;
  if (word(syntax, pronoun) !== 'which' || !cue.frames.has('object') || group.form !== 'finite' || pronoun < first + 2)
    return null;
  const end = word(syntax, pronoun - 1) === ',' ? pronoun - 2 : pronoun - 1;
  const start = fullPhraseStart(syntax, end, first);
  return start < 0
    ? null
    : relation(syntax, cue, group, subject, spans(syntax, start, end + 1), null, group.to, 'relative-object', 40);
}

/** "issued a statement saying": the statement is the way, its issuer the source. */
function isIssued(syntax: ReportSyntax, phrase: Phrase, { first }: SentenceTokens): boolean {
  const kind = CHANNELS.get(lemmaAt(syntax, phrase.head).toLowerCase());
  if (!kind) return false;
  let verb = phrase.from - 1;
  if (verb > first && xpos(syntax, verb) === 'RP') verb--;
  return verb > first && isVerbTag(xpos(syntax, verb)) && !isAuxiliary(syntax, verb);
}

/**
 * "the names she said would follow": the phrase that a relative clause of saying takes out of its content, put before
 * it.
 */
function gapFiller(syntax: ReportSyntax, right: Right, subject: Phrase, { first }: SentenceTokens): Span[] {
  if (
    right.kind !== 'bare' ||
    !(isFiniteTag(xpos(syntax, right.from)) || isAuxiliary(syntax, right.from)) ||
    subject.to > right.from
  )
    return [];
  let end = subject.from - 1;
  if (word(syntax, end) === 'that' || word(syntax, end) === 'which' || word(syntax, end) === 'who') end--;
  if (word(syntax, end) === ',') end--;
  if (end < first) return [];
  const start = fullPhraseStart(syntax, end, first);
  return start < 0 ? [] : spans(syntax, start, subject.from);
}

/**
 * "voters who want a wall", "the group backing her": a relative clause says which ones are meant, it does not report
 * what they hold.
 */
function identifies(syntax: ReportSyntax, group: VerbGroup, before: Phrase | null): boolean {
  return (
    before?.pronoun !== undefined ||
    (group.form === 'gerund' && before !== null && isNounTag(xpos(syntax, group.from - 1)))
  );
}

/** "As Berg said, the plan ..." and "..., as Berg said": the clause beside is the content. */
function asClause(
  syntax: ReportSyntax,
  cue: VerbCue,
  group: VerbGroup,
  subject: Phrase,
  sentence: SentenceTokens,
  end: number,
): Relation | null {
  const at = subject.from - 1;
  if (
    at !== sentence.first &&
    word(syntax, at - 1) !== ',' &&
    xpos(syntax, at - 1) !== 'CC' &&
    (syntax.quoteOf[at - 1] as number) < 0
  )
    return null;
  const { to, addressee } = adverbialsEnd(syntax, group.to, end, cue);
  if (to < end && word(syntax, to) !== ',') return null;
  return relation(
    syntax,
    cue,
    group,
    subject,
    contentBeside(syntax, at, to, sentence, end),
    addressee,
    to,
    'as-clause',
    75,
  );
}

function pronounSpan(syntax: ReportSyntax, at: number): Span[] {
  const span = spanOf(syntax, at, at + 1);
  return span ? [span] : [];
}

function cueStart(_view: ReportSyntax, group: VerbGroup, subject: Phrase): number {
  return subject.to <= group.from || subject.from >= group.to ? group.from : group.verb;
}

/** A source that does not stand beside the verb: participles, infinitives and coordinated verbs take another verb's. */
function subjectElsewhere(
  syntax: ReportSyntax,
  group: VerbGroup,
  right: Right,
  sentence: SentenceTokens,
  groupOf: (verb: number) => VerbGroup,
): Phrase | null {
  const first =
    group.from === sentence.first || (group.from === sentence.first + 1 && xpos(syntax, sentence.first) === 'IN');
  if (group.form === 'gerund' && first && word(syntax, right.to) === ',')
    return subjectAfterComma(syntax, right.to + 1, sentence);
  return inheritedSubject(syntax, group.verb, sentence, groupOf);
}

function subjectAfterComma(syntax: ReportSyntax, from: number, { last }: SentenceTokens): Phrase | null {
  const end = fullPhraseEnd(syntax, from, last);
  return end > from ? { from, to: end, head: end - 1 } : null;
}
