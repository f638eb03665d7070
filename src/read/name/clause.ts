import type { Token } from '../../model/report.js';
import type { Part } from './focus.js';
import type { Word } from './words.js';

/** The verb whose subject a token is, or stands beside as apposition, title or partner; null where it is none's. */
export function verbOfSubject(token: number, tokens: readonly Token[]): Token | null {
  let one = tokens[token];
  for (let n = 0; one !== undefined && n < 4; n++) {
    const head = one.head === null ? undefined : tokens[one.head];
    if (one.deprel.startsWith('nsubj')) return head ?? null;
    if (!/^(?:appos|flat|compound|nmod:desc|conj)/.test(one.deprel)) return null;
    one = head;
  }
  return null;
}

/** The subject's verb among the words `[first, last)` of a name or phrase. */
export function verbOfWords(
  words: readonly Word[],
  first: number,
  last: number,
  tokens: readonly Token[],
): Token | null {
  for (let i = first; i < last; i++) {
    const verb = verbOfSubject(words[i]!.token, tokens);
    if (verb) return verb;
  }
  return null;
}

/**
 * What the subject of a verb is in its sentence: the main clause is the one of the root, of what is joined to it, and
 * of a verb of saying beside what is said.
 */
export function partOf(verb: Token | null, tokens: readonly Token[]): Part {
  if (verb === null) return 'other';
  let one: Token | undefined = verb;
  for (let n = 0; one !== undefined && n < 4; n++) {
    if (one.deprel === 'root' || one.head === null) return 'main';
    if (one.deprel !== 'conj' && one.deprel !== 'parataxis') break;
    one = tokens[one.head];
  }
  return 'subject';
}

/** The words behind a token that it hangs on, by way of a clause or phrase put before them: "After his talk, …". */
export function clausesAbove(token: number, tokens: readonly Token[]): Set<Token> {
  const out = new Set<Token>();
  const own = tokens[token]!;
  let one: Token = own;
  for (let n = 0; one.head !== null && n < 6; n++) {
    const head = tokens[one.head]!;
    const fronted = one.deprel === 'advcl' || one.deprel === 'obl' || one.deprel === 'advmod';
    if (fronted && head.start > own.start) out.add(head);
    one = head;
  }
  return out;
}
