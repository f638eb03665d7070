import { nounPhraseEnd } from '../grammar/noun-phrase.js';
import { childOf, type ReportSyntax } from '../grammar/syntax.js';

/** A source found: tokens `[from, to)` and its head. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** The relative pronoun that stands for the phrase in the cue's own clause, else -1. */
  readonly pronoun?: number;
}

export const SUBJECTS = ['nsubj', 'nsubj:pass', 'csubj', 'nsubj:outer'];

/** The last noun of the first plain noun phrase in `[from, to)`: the head of an English noun phrase stands last. */
export function headOf(syntax: ReportSyntax, from: number, to: number, verb: number): number {
  if (verb >= 0) {
    const subject = childOf(syntax, verb, ...SUBJECTS);
    if (subject >= from && subject < to) return subject;
  }
  const end = nounPhraseEnd(syntax, from, to);
  return end > from ? end - 1 : from;
}
