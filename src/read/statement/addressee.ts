import type { Span } from '../../model/span.js';
import { nounPhraseEnd } from '../grammar/noun-phrase.js';
import { type ReportSyntax, spanOf, word, xpos } from '../grammar/syntax.js';
import { isFiniteTag } from '../grammar/word-class.js';
import { skipAdverbial } from './adverbial.js';
import type { VerbCue } from './en.js';
import { TIME_OPENERS } from './en-clause.js';

/** End of the noun phrase at `from` that says whom it was told to: "told the council". */
export function addresseeEnd(syntax: ReportSyntax, from: number, end: number): number {
  if ((syntax.quoteOf[from] as number) >= 0 || TIME_OPENERS.has(word(syntax, from))) return from;
  if (word(syntax, from) === 'that' && xpos(syntax, from) !== 'DT') return from;
  let stop = nounPhraseEnd(syntax, from, end);
  if (stop > from && word(syntax, stop) === 'of') stop = Math.max(stop, nounPhraseEnd(syntax, stop + 1, end));
  if (stop > from && word(syntax, stop) === 'and') {
    const next = nounPhraseEnd(syntax, stop + 1, end);
    if (next > stop + 1 && !isFiniteTag(xpos(syntax, next))) stop = next;
  }
  return stop;
}

/** Behind a cue whose content stands before it: over whom it was told to, when and where, and whom. */
export function adverbialsEnd(
  syntax: ReportSyntax,
  from: number,
  end: number,
  cue: VerbCue,
): { to: number; addressee: Span | null } {
  let at = cue.frames.has('told') ? addresseeEnd(syntax, from, end) : from;
  let addressee = spanOf(syntax, from, at);
  for (let guard = 0; at < end && guard < 8; guard++) {
    const next = skipAdverbial(syntax, at, end, cue.frames);
    if (next <= at) break;
    if (word(syntax, at) === 'to' && !addressee)
      addressee = spanOf(syntax, at + 1, Math.max(addresseeEnd(syntax, at + 1, end), at + 2));
    at = next;
  }
  return { to: at, addressee };
}
