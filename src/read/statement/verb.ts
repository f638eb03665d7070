import type { SentenceTokens } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { fullPhraseEnd, fullPhraseStart } from '../grammar/noun-phrase.js';
import { isDenied } from '../grammar/polarity.js';
import { type ReportSyntax, spanOf, type VerbGroup, word, xpos } from '../grammar/syntax.js';
import { isAuxiliary, isFiniteTag, isNounTag } from '../grammar/word-class.js';
import { adverbialsEnd } from './addressee.js';
import { contentBeside } from './beside.js';
import { PHRASAL, spans } from './content.js';
import type { ContentKind, Right } from './content-kind.js';
import type { Phrase } from './head.js';
import { inheritedSubject } from './inherit.js';
import type { VerbPlace } from './place.js';
import type { Proposal } from './relation.js';

/** "As Berg said, the plan ..." and "..., as Berg said": the clause beside is the content. */
export function asClause(place: VerbPlace): Proposal | null {
  const { syntax, sentence, end, clause } = place;
  const { cue, group, before, right } = clause;
  if (!before || word(syntax, before.from - 1) !== 'as' || !cue.frames.has('that')) return null;
  if (right && right.kind !== 'object' && right.kind !== 'prep') return null;
  const at = before.from - 1;
  const opens = at === sentence.first || word(syntax, at - 1) === ',' || xpos(syntax, at - 1) === 'CC';
  if (!opens && (syntax.quoteOf[at - 1] as number) < 0) return null;
  const { to, addressee } = adverbialsEnd(syntax, group.to, end, cue);
  if (to < end && word(syntax, to) !== ',') return null;
  return proposal(place, before, contentBeside(syntax, at, to, sentence, end), addressee, to);
}

/** Contents that a verb seems to have behind it where its subject stands there. */
const MAYBE_SUBJECT: ReadonlySet<ContentKind> = new Set(['object', 'bare', 'prep'] as const);

/** "...," said Berg. */
export function invertedClause(place: VerbPlace): Proposal | null {
  const { inverted, right } = place.clause;
  if (!inverted || (right && !MAYBE_SUBJECT.has(right.kind))) return null;
  return proposal(place, inverted.subject, inverted.content, null, inverted.clauseTo);
}

/** "..., she said." and "..., she said, ..." */
export function asideClause(place: VerbPlace): Proposal | null {
  const { syntax, sentence, at } = place;
  const { parenthetical, right, before } = place.clause;
  if (!parenthetical) return null;
  const goesOn = right?.kind === 'quote' && parenthetical.joins;
  const free = !right || parenthetical.quoted || right.kind === 'object' || right.kind === 'prep' || goesOn;
  const subject = free ? (before ?? inheritedSubject(syntax, at, sentence)) : null;
  if (!subject) return null;
  const behind = right?.kind === 'quote' ? spans(syntax, right.from, right.to) : [];
  return proposal(
    place,
    subject,
    [...parenthetical.content, ...behind],
    parenthetical.addressee,
    parenthetical.clauseTo,
  );
}

/** "the charge, which the mayor denies": the content stands before the clause. */
export function relativeObject(place: VerbPlace): Proposal | null {
  const { syntax, sentence } = place;
  const { cue, group, before, right } = place.clause;
  if (right || !before || !cue.frames.has('object') || group.form !== 'finite') return null;
  const pronoun = before.from - 1;
  if (word(syntax, pronoun) !== 'which' || pronoun < sentence.first + 2) return null;
  const end = word(syntax, pronoun - 1) === ',' ? pronoun - 2 : pronoun - 1;
  const start = fullPhraseStart(syntax, end, sentence.first);
  return start < 0 ? null : proposal(place, before, spans(syntax, start, end + 1), null, group.to);
}

/** The verb with what stands behind it as its content: "noted that ...", "praised the deal". */
export function contentClause(place: VerbPlace): Proposal | null {
  const { syntax, sentence } = place;
  const { group, before, right } = place.clause;
  if (!right || isNoContent(place, right)) return null;
  const subject = before ?? subjectElsewhere(syntax, group, right, sentence);
  if (!subject) return null;
  return proposal(
    place,
    subject,
    [...gapFiller(syntax, right, subject, sentence), ...spans(syntax, right.from, right.to)],
    right.addressee,
    right.clauseTo,
    right.kind === 'prep' && right.from - group.to <= 2 ? right.from : group.to,
  );
}

/** True where the words behind the verb are no content of it, by the form in which the verb stands. */
function isNoContent({ syntax, at, clause, sentence }: VerbPlace, { kind }: Right): boolean {
  const { cue, group, before } = clause;
  if (cue.class === 'showing' && group.form === 'infinitive') return true;
  if (kind === 'infinitive' && before && word(syntax, before.from - 1) === 'what') return true;
  // "would not say whether", "declined to say how": nothing is said.
  if (kind === 'wh' && cue.class === 'saying' && isDenied(syntax, group.verb)) return true;
  if (word(syntax, at) === 'states' && kind !== 'that' && kind !== 'quote' && kind !== 'colon') return true;
  const shared = kind === 'prep' && word(syntax, group.from - 1) === 'and';
  if (group.form === 'infinitive' && (kind === 'object' || shared)) return true;
  const mind = cue.class === 'favoring' || cue.class === 'thinking';
  if (mind && PHRASAL.has(kind) && identifies(syntax, group, before)) return true;
  if (group.form !== 'participle') return false;
  // "Ravn, who was elected in March, promised to": behind the comma that closes an apposition stands the main verb.
  const main = before?.from === sentence.first && before.to === group.from - 1 && word(syntax, before.to) === ',';
  return !main && (!before || kind === 'object' || kind === 'prep' || kind === 'infinitive');
}

/** The proposal of a verb, its clause reaching from subject to `clauseTo`. */
function proposal(
  { syntax, clause: { cue, group } }: VerbPlace,
  subject: Phrase,
  content: readonly Span[],
  addressee: Span | null,
  clauseTo: number,
  cueTo = group.to,
): Proposal | null {
  const source = spanOf(syntax, subject.from, subject.to);
  const cueSpan = spanOf(syntax, cueStart(group, subject), cueTo);
  if (!source || !cueSpan || content.length === 0) return null;
  const clause = spanOf(syntax, Math.min(subject.from, group.from), Math.max(clauseTo, group.to));
  return {
    cue: cueSpan,
    cueToken: group.verb,
    source: subject.pronoun === undefined ? [source] : [source, ...spans(syntax, subject.pronoun, subject.pronoun + 1)],
    sourceHead: subject.head,
    content,
    class: cue.class,
    stance: cue.stance,
    addressee,
    clause: clause ?? cueSpan,
  };
}

/**
 * "the names she said would follow": the phrase that a relative clause of saying takes out of its content, put before
 * it.
 */
function gapFiller(syntax: ReportSyntax, right: Right, subject: Phrase, { first }: SentenceTokens): Span[] {
  if (right.kind !== 'bare' || subject.to > right.from) return [];
  if (!isFiniteTag(xpos(syntax, right.from)) && !isAuxiliary(syntax, right.from)) return [];
  let end = subject.from - 1;
  const joint = word(syntax, end);
  if (joint === 'that' || joint === 'which' || joint === 'who') end--;
  if (word(syntax, end) === ',') end--;
  const start = end < first ? -1 : fullPhraseStart(syntax, end, first);
  return start < 0 ? [] : spans(syntax, start, subject.from);
}

/**
 * "voters who want a wall", "the group backing her": a relative clause says which ones are meant, it does not report
 * what they hold.
 */
function identifies(syntax: ReportSyntax, group: VerbGroup, before: Phrase | null): boolean {
  if (before?.pronoun !== undefined) return true;
  return group.form === 'gerund' && before !== null && isNounTag(xpos(syntax, group.from - 1));
}

function cueStart(group: VerbGroup, subject: Phrase): number {
  return subject.to <= group.from || subject.from >= group.to ? group.from : group.verb;
}

/** A source that does not stand beside the verb: participles, infinitives and coordinated verbs take another verb's. */
function subjectElsewhere(
  syntax: ReportSyntax,
  group: VerbGroup,
  right: Right,
  sentence: SentenceTokens,
): Phrase | null {
  const { first, last } = sentence;
  const opens = group.from === first || (group.from === first + 1 && xpos(syntax, first) === 'IN');
  if (group.form === 'gerund' && opens && word(syntax, right.to) === ',') {
    const from = right.to + 1;
    const to = fullPhraseEnd(syntax, from, last);
    return to > from ? { from, to, head: to - 1 } : null;
  }
  return inheritedSubject(syntax, group.verb, sentence);
}
