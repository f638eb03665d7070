import type { SentenceTokens, Token } from '../../model/report.js';
import { CUE_VERBS } from './en.js';
import { type Phrase, RELATIVES } from './head.js';
import { isFinite, isVerb, type VerbGroup } from './phrase.js';
import { subjectBefore } from './subject.js';
import { lemmaOf, type View, word, xpos } from './view.js';

/** The subject a verb shares with another one: of the verb it is coordinated with, or of the clause it hangs on. */
export function inheritedSubject(
  view: View,
  verb: number,
  sentence: SentenceTokens,
  groupOf: (verb: number) => VerbGroup,
): Phrase | null {
  const own = groupOf(verb);
  if (own.form !== 'infinitive' && isCoordinated(view, own.from)) {
    const speaker = speakerBefore(view, own, sentence, groupOf);
    if (speaker) return speaker;
  }
  let at = verb;
  for (let guard = 0; guard < 6; guard++) {
    const { head, deprel } = view.tokens[at] as Token;
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
    if (deprel !== 'conj' && deprel !== 'xcomp' && xpos(view, verb) === 'VBG') break;
    if (isVerb(xpos(view, at)) && at < verb) {
      const group = groupOf(at);
      if (group.form === 'participle' || word(view, group.to) === 'by') continue;
      const subject = subjectBefore(view, group, sentence);
      if (subject) return subject;
    }
  }
  return lastSubject(view, verb, sentence, groupOf);
}

function isCoordinated(view: View, from: number): boolean {
  const before = word(view, from - 1);
  return before === 'and' || before === 'but' || (before === ',' && xpos(view, from) === 'VBG');
}

/**
 * The subject of a verb of saying in the same form to the left: two such verbs joined by "and" or "but" have one
 * speaker.
 */
function speakerBefore(
  view: View,
  own: VerbGroup,
  sentence: SentenceTokens,
  groupOf: (verb: number) => VerbGroup,
): Phrase | null {
  const cue = CUE_VERBS.get(lemmaOf(view, own.verb));
  if (cue?.class !== 'saying' || !(cue.frames.has('that') || cue.frames.has('quote'))) return null;
  for (let i = own.from - 1; i > sentence.first && own.from - i < 60; i--) {
    if ((view.quoteOf[i] as number) >= 0 || !isVerb(xpos(view, i))) continue;
    const other = CUE_VERBS.get(lemmaOf(view, i));
    if (other?.class !== 'saying' || !(other.frames.has('that') || other.frames.has('quote'))) continue;
    const group = groupOf(i);
    if (group.form !== 'finite' || group.modal !== own.modal) continue;
    const subject = subjectBefore(view, group, sentence);
    if (subject) return subject;
  }
  return null;
}

/** The subject of the nearest finite verb to the left that has one beside it. */
function lastSubject(
  view: View,
  verb: number,
  sentence: SentenceTokens,
  groupOf: (verb: number) => VerbGroup,
): Phrase | null {
  let nearest: Phrase | null = null;
  for (let i = verb - 1; i > sentence.first && verb - i < 90; i--) {
    if ((view.quoteOf[i] as number) >= 0) continue;
    const tag = xpos(view, i);
    if (!isFinite(tag)) continue;
    const group = groupOf(i);
    if (group.from === i && word(view, group.to) === 'by') continue;
    const subject = subjectBefore(view, group, sentence);
    if (!subject || RELATIVES.has(word(view, group.from - 1))) continue;
    if (SPEAKING.has(lemmaOf(view, i))) return subject;
    nearest ??= subject;
  }
  return nearest;
}

/** Verbs whose speaker goes on in ", adding that", ", calling it". */
const SPEAKING = new Set([
  'say',
  'tell',
  'write',
  'argue',
  'state',
  'announce',
  'tweet',
  'insist',
  'note',
  'declare',
  'explain',
  'respond',
  'reply',
  'claim',
  'speak',
  'criticize',
  'acknowledge',
  'warn',
  'ask',
  'suggest',
]);
