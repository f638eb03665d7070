import type { Draft, Token } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { DONE_BY_INFINITIVE, FIRST_TO } from './en-sets.js';
import type { Direction } from './tense-words.js';

/** The tense of the verb that an expression hangs on in the tree of its sentence. */
export interface Governors {
  /** Null where no verb governs it directly, or its tense leaves the direction to the words around. */
  readonly directionOf: (span: Span) => Direction | null;
}

export function governorsOf({ tokens = [] }: Partial<Pick<Draft, 'tokens'>>): Governors {
  let at = 0;
  return {
    directionOf: (span) => {
      while (at > 0 && (tokens[at - 1]?.end ?? 0) > span.start) at--;
      while (at < tokens.length && (tokens[at]?.end ?? 0) <= span.start) at++;
      if (isSubjectTime(tokens, at, span)) return 'past';
      const verb = headOutside(tokens, at, span);
      return verb === null ? null : directionOfVerb(tokens, verb, at);
    },
  };
}

/** "The council on Wednesday agreed to lease": a day right before its verb in the past. */
function isSubjectTime(tokens: readonly Token[], from: number, { end }: Span): boolean {
  let i = from;
  while (i < tokens.length && (tokens[i]?.start ?? Infinity) < end) i++;
  if (tokens[i]?.xpos === 'RB') i++;
  return tokens[i]?.xpos === 'VBD' && tokens[i]?.upos === 'VERB';
}

/** The head that the words of an expression have outside it. */
function headOutside(tokens: readonly Token[], from: number, { end }: Span): number | null {
  for (let i = from; i < tokens.length && (tokens[i]?.start ?? Infinity) < end; i++) {
    const head = tokens[i]?.head ?? null;
    if (head === null) return null;
    if (head < from || (tokens[head]?.start ?? 0) >= end) return head;
  }
  return null;
}

function directionOfVerb(tokens: readonly Token[], verb: number, from: number): Direction | null {
  const { xpos, upos } = tokens[verb] ?? {};
  if (upos !== 'VERB') return null;
  // "On Wednesday agreed to plead guilty": the day of the verb behind it, whatever that verb promises.
  if (xpos === 'VBD' && verb > from) return 'past';
  // "The crane that the port bought in June is working": a past right before its day.
  if (xpos === 'VBD' && from - verb <= 2) return 'past';
  // "The ministry is sending three boats on Friday": what is under way and has a day is yet to come.
  if (xpos === 'VBG' && verb < from && isUnderWay(tokens, verb)) return 'future';
  // "When the limit is reached in May": what is done of itself has its day ahead, as a timetable tells it.
  if (xpos === 'VBN' && verb < from && isUnderWay(tokens, verb)) return 'future';
  // "Firms for the scheme to run through June": what is to be done lies ahead, unless it was managed or failed.
  // "Had promised to leave by Friday": seen from a day before, and that day is over.
  if (xpos === 'VB' && verb < from && hangsOnPluperfect(tokens, verb)) return 'past';
  if (xpos === 'VB' && verb < from && isMarkedTo(tokens, verb)) return isDone(tokens, verb) ? null : 'future';
  if (xpos === 'VB' && verb < from && isModal(tokens, verb) && !hasParticiple(tokens, verb, from)) return 'future';
  return null;
}

/** "is sending", "are also leaving": the present of "be" right before, over one adverb. */
function isUnderWay(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i >= verb - 2; i--) {
    const { lemma, xpos } = tokens[i] ?? {};
    if (lemma === 'be') return xpos === 'VBZ' || xpos === 'VBP';
    if (xpos !== 'RB') return false;
  }
  return false;
}

/**
 * True where the verb above is in the past perfect: `had promised to`, `had said that it would`. What is only joined to
 * it has a tense of its own: `had drained two tanks and would drain the third by Friday`.
 */
function hangsOnPluperfect(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.deprel === 'conj' && isModal(tokens, verb)) return false;
  const above = tokens[verb]?.head ?? null;
  if (above === null || above > verb || tokens[above]?.xpos !== 'VBN') return false;
  for (let i = above - 1; i >= 0 && i >= above - 3; i--)
    if (tokens[i]?.lemma === 'have') return tokens[i]?.xpos === 'VBD';
  return false;
}

function isModal(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i >= verb - 4; i--) {
    const one = tokens[i];
    if (one?.xpos === 'MD' && one.head === verb) return true;
  }
  return false;
}

/** A participle between, whose the day may be: "will appeal the fine imposed Monday"; not "will keep it closed". */
function hasParticiple(tokens: readonly Token[], verb: number, from: number): boolean {
  for (let i = verb + 1; i < from; i++) {
    const { xpos, deprel, upos } = tokens[i] ?? {};
    if ((xpos === 'VBN' || xpos === 'VBD' || upos === 'PUNCT') && deprel !== 'xcomp' && deprel !== 'amod') return true;
  }
  return false;
}

function isMarkedTo(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i >= verb - 3; i--)
    if (tokens[i]?.xpos === 'TO' && tokens[i]?.head === verb) return true;
  return false;
}

/** "Managed to reopen on Tuesday", "was able to leave": the verb above says that it was done, or was not. */
function isDone(tokens: readonly Token[], verb: number): boolean {
  const above = tokens[tokens[verb]?.head ?? -1];
  for (let i = verb - 1; i >= 0 && i >= verb - 10; i--) if (FIRST_TO.has(tokens[i]?.lemma ?? '')) return true;
  return above !== undefined && (DONE_BY_INFINITIVE.has(above.lemma) || tokens[verb]?.deprel === 'advcl');
}
