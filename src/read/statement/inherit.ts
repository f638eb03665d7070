import type { SentenceTokens, Token } from '../../model/report.js';
import { lemmaAt, type ReportSyntax, type VerbGroup, word, xpos } from '../grammar/syntax.js';
import { verbGroup } from '../grammar/verb-group.js';
import { isFiniteTag, isVerbTag } from '../grammar/word-class.js';
import { CUE_VERBS } from './en.js';
import { RELATIVES } from './en-sources.js';
import type { Phrase } from './head.js';
import { subjectBefore } from './subject.js';

/** The subject a verb shares with another one: of the verb it is coordinated with, or of the clause it hangs on. */
export function inheritedSubject(syntax: ReportSyntax, verb: number, sentence: SentenceTokens): Phrase | null {
  const own = verbGroup(syntax, verb);
  if (own.form !== 'infinitive' && isCoordinated(syntax, own.from)) {
    const speaker = speakerBefore(syntax, own, sentence);
    if (speaker) return speaker;
  }
  let at = verb;
  for (let guard = 0; guard < 6; guard++) {
    const { head, deprel } = syntax.tokens[at] as Token;
    if (head === null || head < sentence.first || head >= sentence.last) break;
    if (
      deprel !== 'conj' &&
      deprel !== 'xcomp' &&
      deprel !== 'advcl' &&
      deprel !== 'parataxis' &&
      deprel !== 'ccomp' &&
      deprel !== 'dep' &&
      deprel !== 'obl'
    )
      break;
    at = head;
    if (deprel !== 'conj' && deprel !== 'xcomp' && xpos(syntax, verb) === 'VBG') break;
    if (isVerbTag(xpos(syntax, at)) && at < verb) {
      const group = verbGroup(syntax, at);
      if (group.form === 'participle' || word(syntax, group.to) === 'by') continue;
      const subject = subjectBefore(syntax, group, sentence);
      if (subject) return subject;
    }
  }
  return lastSubject(syntax, verb, sentence);
}

function isCoordinated(syntax: ReportSyntax, from: number): boolean {
  const before = word(syntax, from - 1);
  return before === 'and' || before === 'but' || (before === ',' && xpos(syntax, from) === 'VBG');
}

/**
 * The subject of a verb of saying in the same form to the left: two such verbs joined by "and" or "but" have one
 * speaker.
 */
function speakerBefore(syntax: ReportSyntax, own: VerbGroup, sentence: SentenceTokens): Phrase | null {
  const cue = CUE_VERBS.get(lemmaAt(syntax, own.verb));
  if (cue?.class !== 'saying' || !(cue.frames.has('that') || cue.frames.has('quote'))) return null;
  for (let i = own.from - 1; i > sentence.first && own.from - i < 60; i--) {
    if ((syntax.quoteOf[i] as number) >= 0 || !isVerbTag(xpos(syntax, i))) continue;
    const other = CUE_VERBS.get(lemmaAt(syntax, i));
    if (other?.class !== 'saying' || !(other.frames.has('that') || other.frames.has('quote'))) continue;
    const group = verbGroup(syntax, i);
    if (group.form !== 'finite' || group.modal !== own.modal) continue;
    const subject = subjectBefore(syntax, group, sentence);
    if (subject) return subject;
  }
  return null;
}

/**
 * The subject of the nearest finite verb to the left that has one beside it and is of no clause under another, or of a
 * verb of saying.
 */
function lastSubject(syntax: ReportSyntax, verb: number, sentence: SentenceTokens): Phrase | null {
  let nearest: Phrase | null = null;
  let under: Phrase | null = null;
  for (let i = verb - 1; i > sentence.first && verb - i < 90; i--) {
    if ((syntax.quoteOf[i] as number) >= 0 || !isFiniteTag(xpos(syntax, i))) continue;
    const group = verbGroup(syntax, i);
    if (group.from === i && word(syntax, group.to) === 'by') continue;
    const subject = subjectBefore(syntax, group, sentence);
    if (!subject || RELATIVES.has(word(syntax, group.from - 1))) continue;
    if (CUE_VERBS.get(lemmaAt(syntax, group.verb))?.class === 'saying') return subject;
    if (word(syntax, subject.from - 1) === 'that') under ??= subject;
    else nearest ??= subject;
  }
  return nearest ?? under;
}
