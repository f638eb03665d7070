import type { Token } from '../../model/report.js';
import type { Gender } from './lexicon.js';
import type { Gathered, Gathering } from './parties.js';
import type { Reference } from './refer.js';
import { QUOTES } from './runs.js';
import type { Spotted } from './spot.js';
import type { Word, WordSentence } from './words.js';

/** A pronoun and whom it stands for; `party` null where that is open. */
export interface PronounMention {
  readonly word: number;
  readonly party: Gathered | null;
  readonly candidates: readonly Gathered[];
}

/** A person spoken of, as the search for an antecedent sees it. `party` null for one who is not named. */
interface Spoken {
  readonly word: number;
  readonly sentence: number;
  readonly subject: boolean;
  readonly quoted: boolean;
  readonly pronoun: boolean;
  readonly party: Gathered | null;
}

const GENDER: ReadonlyMap<string, Gender> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
]);

/**
 * Links "he" and "she" to persons. Candidates stand in the same or the two sentences before that hold any; subjects
 * weigh more than others and near more than far, as centering has it (Grosz, Joshi and Weinstein 1995). Where two fit
 * nearly alike, the pronoun stays open. Words inside quotation marks are not taken for their speaker.
 */
export function linkPronouns(
  { words, sentences }: Spotted,
  tokens: readonly Token[],
  gathering: Gathering,
  references: readonly Reference[],
): PronounMention[] {
  const spoken = people(words, tokens, gathering, references);
  const quoted = quotedWords(words, sentences);
  const speakers = speakersOf(spoken, words, sentences, tokens, quoted);
  const out: PronounMention[] = [];
  const heard: Spoken[] = [];
  let next = 0;
  for (let s = 0; s < sentences.length; s++) {
    const { first, last, heading } = sentences[s]!;
    for (let i = first; i < last; i++) {
      const { upos, key } = words[i]!;
      while (next < spoken.length && spoken[next]!.word <= i) {
        const one = spoken[next++]!;
        heard.push({
          word: one.word,
          sentence: s,
          subject: one.subject,
          quoted: quoted[one.word] === 1,
          pronoun: false,
          party: one.party,
        });
      }
      if (heading || (upos !== 'PRON' && upos !== 'DET')) continue;
      const gender = GENDER.get(key);
      if (gender === undefined) continue;
      const found = resolve(i, gender, s, heard, words, tokens, quoted, speakers[s] ?? null);
      if (!found) continue;
      out.push(found);
      if (found.party) {
        found.party.gender ??= gender;
        heard.push({
          word: i,
          sentence: s,
          subject: isSubject(words[i]!, tokens),
          quoted: quoted[i] === 1,
          pronoun: true,
          party: found.party,
        });
      }
    }
  }
  return out;
}

/** Persons by name and by role, in order. */
function people(
  words: readonly Word[],
  tokens: readonly Token[],
  { placed }: Gathering,
  references: readonly Reference[],
): Spoken[] {
  const out: Spoken[] = [];
  const add = (word: number, last: number, party: Gathered | null): void => {
    let subject = false;
    for (let i = word; i < last && !subject; i++) subject = isSubject(words[i]!, tokens);
    out.push({ word, sentence: 0, subject, quoted: false, pronoun: false, party });
  };
  for (const {
    named: {
      candidate: { piece },
    },
    party,
  } of placed)
    if (party.type === 'person') add(piece.first, piece.last, party);
  for (const { first, last, party, person, plural } of references)
    if (person && !plural) add(first, Math.min(last, first + 6), party);
  return out.sort((a, b) => a.word - b.word);
}

/** True where the word is the subject of a clause, or stands beside the noun that is. */
function isSubject({ token }: Word, tokens: readonly Token[]): boolean {
  let one = tokens[token];
  for (let n = 0; one !== undefined && n < 4; n++) {
    if (one.deprel.startsWith('nsubj')) return true;
    if (!/^(?:appos|flat|compound|nmod:desc|conj)/.test(one.deprel) || one.head === null) return false;
    one = tokens[one.head];
  }
  return false;
}

/**
 * 1 for each word inside quotation marks. Marks are taken to close at the end of a sentence unless the next one goes
 * on.
 */
export function quotedWords(words: readonly Word[], sentences: readonly WordSentence[]): Uint8Array {
  const out = new Uint8Array(words.length);
  let open = false;
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      const { text } = words[i]!;
      if (text === '“' || text === '«' || text === '``') open = true;
      else if (text === '”' || text === '»' || text === "''") open = false;
      else if (text === '"' && QUOTES.has(text)) open = !open;
      else if (open) out[i] = 1;
    }
  }
  return out;
}

/**
 * For each sentence that holds a quotation, the named person who is the subject of its verb of saying; a sentence
 * wholly inside the quotation has the speaker of the one before.
 */
function speakersOf(
  spoken: readonly Spoken[],
  words: readonly Word[],
  sentences: readonly WordSentence[],
  tokens: readonly Token[],
  quoted: Uint8Array,
): (Gathered | null)[] {
  const out: (Gathered | null)[] = [];
  let next = 0;
  for (const { first, last } of sentences) {
    let speaker: Gathered | null = null;
    for (; next < spoken.length && spoken[next]!.word < last; next++) {
      const one = spoken[next]!;
      if (one.word < first || quoted[one.word] === 1 || !one.subject || speaker || !one.party) continue;
      const verb = verbOf(words[one.word]!, tokens);
      if (verb !== null && SAYS.test(verb)) speaker = one.party;
    }
    const inside = quoted[first] === 1 && quoted[last - 1] === 1;
    out.push(speaker ?? (inside ? (out[out.length - 1] ?? null) : null));
  }
  return out;
}

const SAYS =
  /^(?:say|tell|add|write|state|note|explain|insist|argue|claim|warn|reply|ask|tweet|declare|announce|recall|continue|comment|remark|joke|testify|post|promise|vow|admit|acknowledge|think|believe)$/;

/** Lemma of the verb whose subject the word belongs to; null where it is none's. */
function verbOf({ token }: Word, tokens: readonly Token[]): string | null {
  let one = tokens[token];
  for (let n = 0; one !== undefined && n < 4; n++) {
    const head: Token | undefined = one.head === null ? undefined : tokens[one.head];
    if (one.deprel.startsWith('nsubj')) return head?.lemma ?? null;
    one = head;
  }
  return null;
}

/** Sentences before the pronoun's in which a person is looked for. */
const BACK = 3;
/** How far ahead the best must be for the pronoun to be decided. */
const MARGIN = 0.6;

function resolve(
  at: number,
  gender: Gender,
  sentence: number,
  heard: readonly Spoken[],
  words: readonly Word[],
  tokens: readonly Token[],
  quoted: Uint8Array,
  speaker: Gathered | null,
): PronounMention | null {
  const scores = new Map<Gathered | null, number>();
  const inQuote = quoted[at] === 1;
  const subject = isSubject(words[at]!, tokens);
  let oldest = sentence;
  for (let k = heard.length - 1, n = 0; k >= 0 && n < 40; k--, n++) {
    const one = heard[k]!;
    const back = sentence - one.sentence;
    if (back > BACK || (back > 1 && scores.size > 0 && one.sentence < oldest)) break;
    oldest = Math.min(oldest, one.sentence);
    if (one.party && one.party.gender !== null && one.party.gender !== gender) continue;
    let score = back === 0 ? (one.subject ? 3 : 1.4) : back === 1 ? (one.subject ? 2.4 : 1) : one.subject ? 1.2 : 0.5;
    if (one.party?.gender === gender) score += 0.4;
    if (one.pronoun) score += 0.3;
    if (subject && one.subject) score += 0.3;
    if (inQuote !== one.quoted && one.quoted) score -= 1;
    // Whoever speaks a quotation says "I" of himself.
    if (inQuote && one.party !== null && one.party === speaker) continue;
    if (inQuote && !one.quoted && one.subject && back === 0) score -= 4;
    if (
      back === 0 &&
      one.subject &&
      !subject &&
      words[at]!.key !== 'his' &&
      words[at]!.key !== 'her' &&
      sameClause(one.word, at, words, tokens)
    )
      score -= 3;
    if (one.party === null) score -= 0.4;
    const before = scores.get(one.party);
    scores.set(one.party, before === undefined ? score : Math.max(before, score) + 0.15);
  }
  const ranked = [...scores].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best) return null;
  const candidates = ranked.flatMap(([party]) => (party ? [party] : []));
  const clear = second === undefined || best[1] - second[1] >= MARGIN;
  if (best[0] !== null && clear) return { word: at, party: best[0], candidates: [] };
  return candidates.length > 0 ? { word: at, party: null, candidates } : null;
}

/** True where a subject and a later object hang on the same verb. */
function sameClause(subject: number, at: number, words: readonly Word[], tokens: readonly Token[]): boolean {
  const verb = (token: number | null | undefined): number | null => {
    const one = token === null || token === undefined ? undefined : tokens[token];
    return one ? one.head : null;
  };
  const a = verb(words[subject]?.token);
  return a !== null && a === verb(words[at]?.token);
}
