import { fullPhraseEnd, nounPhraseEnd } from '../grammar/noun-phrase.js';
import { type ReportSyntax, spanOf, word, xpos } from '../grammar/syntax.js';
import { isFiniteTag, isNounTag } from '../grammar/word-class.js';
import { looksLikeClause } from './clause.js';
import { isVerbLike } from './content-clause.js';
import type { Found, Reach, Reader } from './content-kind.js';

// Content that no word opens: a clause without "that", a noun phrase, and what follows a noun phrase that names whom.

/** "called the council, “...”", "told it like this: “...”": a noun phrase before words in marks. */
function addressed({ syntax, cue, group, at, end, hasSubject }: Reach): Found | null {
  const noun = at === group.to ? fullPhraseEnd(syntax, at, end) : at;
  if (noun === at || (syntax.quoteOf[noun + 1] as number) < 0) return null;
  const { frames } = cue;
  if (hasSubject && frames.has('quote') && word(syntax, noun) === ',')
    return { kind: 'quote', from: noun + 1, addressee: spanOf(syntax, at, noun) };
  if (word(syntax, noun) !== ':') return null;
  const whom = frames.has('told') || frames.has('infinitive');
  return { kind: 'colon', from: noun + 1, addressee: whom ? spanOf(syntax, at, noun) : null };
}

/** "thanked him for coming" */
function thanked({ syntax, cue, group, at, end }: Reach): Found | null {
  if (!cue.frames.has('thank') || at !== group.to) return null;
  const object = nounPhraseEnd(syntax, at, end);
  if (object === at || word(syntax, object) !== 'for') return 'none';
  return { kind: 'thanked', from: object, addressee: spanOf(syntax, at, object) };
}

/** "said it was ..." */
function bare({ syntax, cue, lemma, at, end }: Reach): Found | null {
  const text = word(syntax, at);
  if (!cue.frames.has('bare') || text === 'of' || text === 'than') return null;
  const loose = !cue.frames.has('object') && cue.class !== 'showing' && cue.stance !== 'distancing';
  const clause = looksLikeClause(syntax, at, end, loose) || (lemma === 'say' && end - at > 2);
  return clause ? { kind: 'bare', from: at } : null;
}

/** "described it as ..." */
function as({ syntax, cue, group, at, end }: Reach): Found | null {
  if (!cue.frames.has('as') || at !== group.to) return null;
  return regardsAs(syntax, at, end) ? { kind: 'as', from: at } : 'none';
}

/** "urged the council to vote" */
function objectInfinitive({ syntax, cue, at, end }: Reach): Found | null {
  if (!cue.frames.has('infinitive') || !cue.frames.has('object')) return null;
  const object = fullPhraseEnd(syntax, at, end);
  if (object === at || xpos(syntax, object) !== 'TO' || !isVerbLike(syntax, object + 1)) return null;
  return { kind: 'infinitive', from: object, addressee: spanOf(syntax, at, object) };
}

/** "praised the deal" */
function object({ syntax, cue, at }: Reach): Found | null {
  return cue.frames.has('object') && startsObject(syntax, at) ? { kind: 'object', from: at } : null;
}

/** Forms of content that no word opens, in order. */
export const PHRASES: readonly Reader[] = [addressed, thanked, bare, as, objectInfinitive, object];

/** "sees the deal as a chance": an object, and "as" in reach. */
function regardsAs(syntax: ReportSyntax, from: number, end: number): boolean {
  const object = fullPhraseEnd(syntax, from, end);
  if (object === from) return false;
  for (let i = object; i < end && i - object < 6; i++) {
    if (word(syntax, i) === 'as') return true;
    if (word(syntax, i) === ',' || isFiniteTag(xpos(syntax, i))) return false;
  }
  return false;
}

const OBJECT_TAGS: ReadonlySet<string> = new Set(['DT', 'PDT', 'PRP', 'PRP$', 'CD', '$', 'VBG', 'VBN']);

function startsObject(syntax: ReportSyntax, i: number): boolean {
  const tag = xpos(syntax, i);
  return isNounTag(tag) || tag.startsWith('JJ') || OBJECT_TAGS.has(tag);
}
