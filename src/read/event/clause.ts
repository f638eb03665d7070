import type { Draft, SentenceTokens, Token } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Lexicon } from './lexicon.js';

/** A verb that may tell a happening, with its helping words and the words of its clause. Positions are indexes of tokens. */
export interface Predicate {
  /** The verb itself. */
  readonly verb: number;
  /** First helping word, or the verb. */
  readonly group: number;
  /** Tokens of its clause `[first, last)`, by the words that part clauses. */
  readonly first: number;
  readonly last: number;
  /** The word that opens the clause (that, who, after, if ...); null for a main clause. */
  readonly opener: string | null;
  readonly standing: Standing;
}

/** Whether the verb tells what happened. */
export type Standing = 'happened' | 'participle' | 'unreal';

/** The words of a token in lower case. */
export function wordAt({ text, tokens }: Draft, i: number): string {
  const token = tokens[i];
  return token ? text.slice(token.start, token.end).toLowerCase() : '';
}

/** The verbs of one sentence with their clauses, in order. Linear in the sentence. */
export function predicatesOf(draft: Draft, sentence: SentenceTokens, lexicon: Lexicon): Predicate[] {
  const { tokens } = draft;
  const verbs: { verb: number; group: number; standing: Standing }[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i];
    if (!token || !isVerb(token) || isHelper(draft, i, sentence, lexicon)) continue;
    const { group, standing } = groupOf(draft, i, sentence, lexicon);
    verbs.push({ verb: i, group, standing });
  }
  return verbs.map(({ verb, group, standing }, index) => {
    const { first, opener } = clauseStart(draft, sentence, group, verbs[index - 1]?.verb ?? -1, lexicon);
    const last = clauseEnd(draft, sentence, verb, verbs[index + 1]?.group ?? sentence.last, lexicon);
    const real = opener !== null && lexicon.conditional.has(opener) ? 'unreal' : standing;
    return { verb, group, first, last, opener, standing: real };
  });
}

function isVerb({ xpos }: Token): boolean {
  return xpos.startsWith('VB');
}

/** A form of be, have, do that helps a verb which follows within three words. */
function isHelper(draft: Draft, i: number, sentence: SentenceTokens, lexicon: Lexicon): boolean {
  const token = draft.tokens[i];
  if (!token || !lexicon.helpers.has(wordAt(draft, i))) return false;
  for (let at = i + 1; at < Math.min(sentence.last, i + 5); at++) {
    const next = draft.tokens[at];
    if (!next) return false;
    if (isVerb(next)) return next.xpos !== 'VB' || lexicon.does.has(wordAt(draft, i));
    if (!isBetween(draft, at, lexicon)) return false;
  }
  return false;
}

/** Adverbs and "not" may stand between a helper and its verb. */
function isBetween(draft: Draft, i: number, lexicon: Lexicon): boolean {
  const token = draft.tokens[i];
  return token !== undefined && (token.xpos.startsWith('RB') || lexicon.negation.has(wordAt(draft, i)));
}

/** The helping words before a verb, and what they make of it. */
function groupOf(draft: Draft, verb: number, sentence: SentenceTokens, lexicon: Lexicon): { readonly group: number; readonly standing: Standing } {
  const { tokens } = draft;
  let group = verb;
  let modal = false;
  let negated = false;
  let had = false;
  let was = false;
  let is = false;
  let does = false;
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - 6); at--) {
    const word = wordAt(draft, at);
    const xpos = tokens[at]?.xpos ?? '';
    if (xpos === 'POS') break;
    if (lexicon.negation.has(word)) negated = true;
    else if (xpos === 'MD' || lexicon.modals.has(word)) modal = true;
    else if (word === 'to' && at === verb - 1) modal = true;
    else if (word === 'to' && group < verb) modal = true;
    else if (lexicon.had.has(word)) had = true;
    else if (lexicon.was.has(word)) was = true;
    else if (lexicon.is.has(word)) is = true;
    else if (lexicon.does.has(word)) does = true;
    else if (word === 'being') continue;
    else if (xpos.startsWith('RB')) continue;
    else break;
    group = at;
  }
  const xpos = tokens[verb]?.xpos ?? '';
  if (modal || negated || hasNo(draft, group, sentence, lexicon)) return { group, standing: 'unreal' };
  if (had) return { group, standing: xpos === 'VB' || xpos === 'VBG' ? 'unreal' : 'happened' };
  if (was) return { group, standing: xpos === 'VBN' || xpos === 'VBD' ? 'happened' : 'unreal' };
  if (is) return { group, standing: 'unreal' };
  if (does) return { group, standing: wordAt(draft, group) === 'did' ? 'happened' : 'unreal' };
  if (xpos === 'VBD') return { group, standing: 'happened' };
  if (xpos === 'VBN') return { group, standing: 'participle' };
  return { group, standing: 'unreal' };
}

/** "No deal was reached", "nobody was hurt": the subject denies it. */
function hasNo(draft: Draft, group: number, sentence: SentenceTokens, lexicon: Lexicon): boolean {
  for (let at = group - 1; at >= Math.max(sentence.first, group - 7); at--) {
    const token = draft.tokens[at];
    if (!token || isVerb(token) || token.xpos === ',' || token.xpos === 'IN') return false;
    if (lexicon.none.has(wordAt(draft, at))) return true;
  }
  return false;
}

/** Where the clause of a verb starts: behind the last word that parts clauses, at most 40 words back. */
function clauseStart(draft: Draft, sentence: SentenceTokens, group: number, before: number, lexicon: Lexicon): { readonly first: number; readonly opener: string | null } {
  const from = Math.max(sentence.first, before + 1, group - 40);
  for (let at = group - 1; at >= from; at--) {
    const word = wordAt(draft, at);
    const xpos = draft.tokens[at]?.xpos ?? '';
    if (lexicon.subordinators.has(word) && opensClause(draft, at, group, lexicon)) return { first: at + 1, opener: word };
    if (xpos === ':' || xpos === '``' || xpos === "''" || word === '“' || word === '”') return { first: at + 1, opener: null };
    if (xpos === 'CC' && at === group - 1) return { first: at + 1, opener: null };
  }
  return { first: from, opener: null };
}

/** A preposition (after the meeting) opens no clause when only a noun phrase and a comma follow it. */
function opensClause(draft: Draft, at: number, group: number, lexicon: Lexicon): boolean {
  const word = wordAt(draft, at);
  if (!lexicon.prepositional.has(word)) return true;
  for (let i = at + 1; i < group; i++) if (draft.tokens[i]?.xpos === ',') return false;
  return true;
}

/** Where the clause of a verb ends: before the next word that parts clauses, at most 40 words on. */
function clauseEnd(draft: Draft, sentence: SentenceTokens, verb: number, next: number, lexicon: Lexicon): number {
  const { tokens } = draft;
  const to = Math.min(sentence.last, verb + 41);
  for (let at = verb + 1; at < to; at++) {
    const word = wordAt(draft, at);
    const xpos = tokens[at]?.xpos ?? '';
    if (at >= next) {
      // Up to the next verb all belongs here, but for a subject or joining word that stands before that verb.
      let end = at;
      for (let back = at - 1; back > verb; back--) {
        const mark = tokens[back]?.xpos ?? '';
        if (mark === ',' || mark === 'CC' || mark === 'TO') {
          end = back;
          break;
        }
        if (back < at - 8) break;
      }
      return end;
    }
    if (lexicon.subordinators.has(word) && !lexicon.prepositional.has(word)) return at;
    if (xpos === ':' || xpos === '``' || word === '“' || word === ';' || word === '—') return at;
    if (xpos === '.' || xpos === "''") return at;
  }
  return to;
}

/** The characters that tokens `[first, last)` span, without marks at either end; null where nothing is left. */
export function spanOfTokens({ text, tokens }: Draft, first: number, last: number): Span | null {
  let from = first;
  let to = last;
  while (from < to && isMark(text, tokens[from])) from++;
  while (from < to && isMark(text, tokens[to - 1])) to--;
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  return start !== undefined && end !== undefined && from < to ? { start, end } : null;
}

function isMark(text: string, token: Token | undefined): boolean {
  return token !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(token.start, token.end));
}
