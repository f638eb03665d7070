import type { SentenceTokens, Token } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { adverbialsEnd } from './adverbial.js';
import { invertedRelation, parentheticalContent } from './aside.js';
import { sentenceEnd } from './clause.js';
import { contentRight, PHRASAL, type Right, spans } from './content.js';
import { CUE_VERBS, type Frame, type VerbCue } from './en.js';
import { CHANNELS } from './en-sources.js';
import { ALWAYS_VERBS } from './forms.js';
import type { Phrase } from './head.js';
import { inheritedSubject } from './inherit.js';
import { passiveRelation, quotedSpeaker } from './passive.js';
import {
  fullPhraseEnd,
  fullPhraseStart,
  isAuxiliary,
  isFinite,
  isNoun,
  isVerb,
  type VerbGroup,
  verbGroup,
} from './phrase.js';
import { familyOf, type Relation } from './relation.js';
import { contentBeside } from './sourced.js';
import { subjectBefore } from './subject.js';
import { lemmaOf, spanOf, type View, word, xpos } from './view.js';

/** Any verb may hand over words in marks: "he shot back, “...”", "“...,” she fumed". */
const QUOTING: ReadonlySet<Frame> = new Set(['quote'] as const);

const UNLISTED: VerbCue = { frames: QUOTING, class: 'saying', stance: 'neutral' };

/** Verbs whose object is the act: in "expressed hope that" the hope is no verb. */
const EXPRESSING = new Set(['express', 'voice']);

/** The attribution that the verb at token `verb` makes, or null when it makes none. */
export function verbRelation(view: View, verb: number, sentence: SentenceTokens): Relation | null {
  const always = ALWAYS_VERBS.get(word(view, verb));
  if (!always && !isVerb(xpos(view, verb))) return null;
  if (EXPRESSING.has(lemmaOf(view, verb - 1))) return null;
  const lemma = always ?? lemmaOf(view, verb);
  if ((view.quoteOf[verb] as number) >= 0) return null;
  const end = sentenceEnd(view, sentence);
  const listed = CUE_VERBS.get(`${lemma} ${word(view, verb + 1)}`) ?? CUE_VERBS.get(lemma);
  const cue = listed?.frames.has('quote')
    ? listed
    : quotesBeside(view, verb, sentence)
      ? { ...(listed ?? UNLISTED), frames: QUOTING }
      : listed;
  if (!cue) return null;
  const group = verbGroup(view, verb, sentence.first, sentence.last);
  if (
    group.passive ||
    (word(view, group.to) === 'by' &&
      (group.form === 'participle' || (group.from === verb && xpos(view, verb) === 'VBD' && !cue.frames.has('bare'))))
  )
    return passiveRelation(view, cue, group, sentence);
  if ((lemma === 'quote' || lemma === 'cite') && quotesAsSaying(view, group.to, end)) return null;
  if (
    group.form === 'gerund' &&
    (lemmaOf(view, verb - 1) === 'have' || xpos(view, verb - 1) === 'DT' || xpos(view, verb - 1) === 'PRP$')
  )
    return null;
  const groupOf = (at: number): VerbGroup => verbGroup(view, at, sentence.first, sentence.last);

  const beside = subjectBefore(view, group, sentence);
  const quoted = group.form === 'gerund' ? quotedSpeaker(view, group, sentence) : null;
  const before =
    quoted ??
    (beside &&
    group.form === 'gerund' &&
    (word(view, group.from - 1) === ',' || cue.class === 'thinking' || isIssued(view, beside, sentence))
      ? null
      : beside);
  const right = contentRight(view, cue, lemma, group, sentence, end, before !== null);
  const as =
    before &&
    word(view, before.from - 1) === 'as' &&
    (!right || right.kind === 'object' || right.kind === 'prep') &&
    cue.frames.has('that')
      ? asClause(view, cue, group, before, sentence, end)
      : null;
  if (as) return as;
  const parenthetical =
    cue.frames.has('bare') || cue.frames.has('quote')
      ? parentheticalContent(view, cue, group, before, right, sentence, end)
      : null;
  const inverted = !before || !parenthetical ? invertedRelation(view, cue, group, sentence, end) : null;
  if (inverted && (!right || right.kind === 'object' || right.kind === 'bare' || right.kind === 'prep')) {
    return relation(
      view,
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
    const subject = before ?? inheritedSubject(view, verb, sentence, groupOf);
    if (!subject) return null;
    const content =
      right?.kind === 'quote'
        ? [...parenthetical.content, ...spans(view, right.from, right.to)]
        : parenthetical.content;
    return relation(
      view,
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
  if (!right) return before ? relativeObject(view, cue, group, before, sentence) : null;
  if (cue.class === 'showing' && group.form === 'infinitive') return null;
  if (right.kind === 'infinitive' && before && word(view, before.from - 1) === 'what') return null;
  if (word(view, verb) === 'states' && right.kind !== 'that' && right.kind !== 'quote' && right.kind !== 'colon')
    return null;
  if (
    group.form === 'infinitive' &&
    (right.kind === 'object' || (right.kind === 'prep' && word(view, group.from - 1) === 'and'))
  )
    return null;
  if (
    (cue.class === 'favoring' || cue.class === 'thinking') &&
    PHRASAL.has(right.kind) &&
    identifies(view, group, before)
  )
    return null;
  if (
    group.form === 'participle' &&
    (!before || right.kind === 'object' || right.kind === 'prep' || right.kind === 'infinitive')
  )
    return null;
  const subject = before ?? subjectElsewhere(view, group, right, sentence, groupOf);
  if (!subject) return null;
  return relation(
    view,
    cue,
    group,
    subject,
    [...gapFiller(view, right, subject, sentence), ...spans(view, right.from, right.to)],
    right.addressee,
    right.clauseTo,
    right.kind,
    right.kind === 'object' ? 40 : 70,
    right.kind === 'prep' && right.from - group.to <= 2 ? right.from : group.to,
  );
}

function relation(
  view: View,
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
  const source = spanOf(view, subject.from, subject.to);
  const cueSpan = spanOf(view, cueStart(view, group, subject), cueTo);
  if (!source || !cueSpan || content.length === 0) return null;
  const clause = spanOf(view, Math.min(subject.from, group.from), Math.max(clauseTo, group.to));
  return {
    cue: cueSpan,
    cueToken: group.verb,
    source: subject.pronoun === undefined ? [source] : [source, ...pronounSpan(view, subject.pronoun)],
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
function quotesBeside(view: View, verb: number, { first, last }: SentenceTokens): boolean {
  if (!isFinite(xpos(view, verb)) || isAuxiliary(view, verb)) return false;
  let after = verb + 1;
  while (after < last && after - verb < 3 && (xpos(view, after) === 'RP' || xpos(view, after).startsWith('RB')))
    after++;
  if (word(view, after) === ',' && after + 1 < last && (view.quoteOf[after + 1] as number) >= 0) return true;
  const group = verbGroup(view, verb, first, last);
  const before = view.tokens[group.from] as Token;
  for (let i = group.from - 1; i >= 0 && group.from - i < 8; i--) {
    const quote = view.quotes[view.quoteOf[i] as number];
    if (!quote) {
      if (i < first || isVerb(xpos(view, i)) || word(view, i) === ',') return false;
      continue;
    }
    return (
      /[,?!]\s?["”'’]+$/.test(view.text.slice(Math.max(quote.start, quote.end - 4), quote.end)) &&
      before.start - quote.end < 60
    );
  }
  return false;
}

/** "quoted a guard as saying": the words are the guard's. */
function quotesAsSaying(view: View, from: number, end: number): boolean {
  for (let i = from; i < end && i - from < 12; i++) if (word(view, i) === 'as') return xpos(view, i + 1) === 'VBG';
  return false;
}

/** "the charge, which the mayor denies": the content stands before the clause. */
function relativeObject(
  view: View,
  cue: VerbCue,
  group: VerbGroup,
  subject: Phrase,
  { first }: SentenceTokens,
): Relation | null {
  const pronoun = subject.from - 1;
  if (word(view, pronoun) !== 'which' || !cue.frames.has('object') || group.form !== 'finite' || pronoun < first + 2)
    return null;
  const end = word(view, pronoun - 1) === ',' ? pronoun - 2 : pronoun - 1;
  const start = fullPhraseStart(view, end, first);
  return start < 0
    ? null
    : relation(view, cue, group, subject, spans(view, start, end + 1), null, group.to, 'relative-object', 40);
}

/** "issued a statement saying": the statement is the way, its issuer the source. */
function isIssued(view: View, phrase: Phrase, { first }: SentenceTokens): boolean {
  const kind = CHANNELS.get(lemmaOf(view, phrase.head).toLowerCase());
  if (!kind) return false;
  let verb = phrase.from - 1;
  if (verb > first && xpos(view, verb) === 'RP') verb--;
  return verb > first && isVerb(xpos(view, verb)) && !isAuxiliary(view, verb);
}

/**
 * "the names she said would follow": the phrase that a relative clause of saying takes out of its content, put before
 * it.
 */
function gapFiller(view: View, right: Right, subject: Phrase, { first }: SentenceTokens): Span[] {
  if (
    right.kind !== 'bare' ||
    !(isFinite(xpos(view, right.from)) || isAuxiliary(view, right.from)) ||
    subject.to > right.from
  )
    return [];
  let end = subject.from - 1;
  if (word(view, end) === 'that' || word(view, end) === 'which' || word(view, end) === 'who') end--;
  if (word(view, end) === ',') end--;
  if (end < first) return [];
  const start = fullPhraseStart(view, end, first);
  return start < 0 ? [] : spans(view, start, subject.from);
}

/**
 * "voters who want a wall", "the group backing her": a relative clause says which ones are meant, it does not report
 * what they hold.
 */
function identifies(view: View, group: VerbGroup, before: Phrase | null): boolean {
  return (
    before?.pronoun !== undefined || (group.form === 'gerund' && before !== null && isNoun(xpos(view, group.from - 1)))
  );
}

/** "As Berg said, the plan ..." and "..., as Berg said": the clause beside is the content. */
function asClause(
  view: View,
  cue: VerbCue,
  group: VerbGroup,
  subject: Phrase,
  sentence: SentenceTokens,
  end: number,
): Relation | null {
  const at = subject.from - 1;
  if (
    at !== sentence.first &&
    word(view, at - 1) !== ',' &&
    xpos(view, at - 1) !== 'CC' &&
    (view.quoteOf[at - 1] as number) < 0
  )
    return null;
  const { to, addressee } = adverbialsEnd(view, group.to, end, cue);
  if (to < end && word(view, to) !== ',') return null;
  return relation(
    view,
    cue,
    group,
    subject,
    contentBeside(view, at, to, sentence, end),
    addressee,
    to,
    'as-clause',
    75,
  );
}

function pronounSpan(view: View, at: number): Span[] {
  const span = spanOf(view, at, at + 1);
  return span ? [span] : [];
}

function cueStart(_view: View, group: VerbGroup, subject: Phrase): number {
  return subject.to <= group.from || subject.from >= group.to ? group.from : group.verb;
}

/** A source that does not stand beside the verb: participles, infinitives and coordinated verbs take another verb's. */
function subjectElsewhere(
  view: View,
  group: VerbGroup,
  right: Right,
  sentence: SentenceTokens,
  groupOf: (verb: number) => VerbGroup,
): Phrase | null {
  const first =
    group.from === sentence.first || (group.from === sentence.first + 1 && xpos(view, sentence.first) === 'IN');
  if (group.form === 'gerund' && first && word(view, right.to) === ',')
    return subjectAfterComma(view, right.to + 1, sentence);
  return inheritedSubject(view, group.verb, sentence, groupOf);
}

function subjectAfterComma(view: View, from: number, { last }: SentenceTokens): Phrase | null {
  const end = fullPhraseEnd(view, from, last);
  return end > from ? { from, to: end, head: end - 1 } : null;
}
