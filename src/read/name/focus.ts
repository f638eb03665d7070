import type { Token } from '../../model/report.js';
import { GOING_ON, SPEAKING } from './en-link.js';
import type { Gender } from './lexicon.js';
import type { Gathered } from './party.js';
import type { Word } from './words.js';

/** A pronoun and whom it stands for; `party` null where that is open. */
export interface PronounMention {
  readonly word: number;
  readonly party: Gathered | null;
  readonly candidates: readonly Gathered[];
}

/** What a person is in a clause: the subject of the main one, of another one, or anything else. */
export type Part = 'main' | 'subject' | 'other';

/** A person spoken of, as the search for an antecedent sees it. `party` null for one who is not named. */
export interface Spoken {
  readonly word: number;
  /** Its sentence, quotations not counted: see `narrativeOf`. */
  readonly narrative: number;
  readonly part: Part;
  readonly speaks: boolean;
  readonly quoted: boolean;
  readonly pronoun: boolean;
  readonly party: Gathered | null;
  /** What a noun says of one who is not named: "his sister". */
  readonly gender: Gender | null;
}

/** "he" or "she" with what stands before it. */
export interface Pronounced {
  readonly word: number;
  readonly gender: Gender;
  readonly narrative: number;
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  readonly quoted: boolean;
  /** The verb it is the subject of, as a token; null where it is none's. */
  readonly verb: Token | null;
  readonly possessive: boolean;
  /** Persons spoken of, in text order; those before the pronoun are the first `until`. */
  readonly heard: readonly Spoken[];
  readonly until: number;
  /** Who says the quotation it stands in, where that is known. */
  readonly speaker: Gathered | null;
  /** Who spoke last before, and in which sentence; null where nobody named did. */
  readonly floor: { readonly party: Gathered | null; readonly narrative: number } | null;
  /** The subject of the main clause behind it, where it stands in a clause before that. */
  readonly ahead: Gathered | null;
}

/** Sentences before the pronoun's in which a person is looked for. */
const BACK = 3;
/** Persons looked at. */
const MOST = 40;
/** How far ahead the best must be for the pronoun to be decided. */
const MARGIN = 0.6;
/** The same inside quotation marks, where the speaker has people in mind that the report has not. */
const QUOTED_MARGIN = 1.3;

/** What a person's part in its clause weighs, by how many sentences back. */
const WEIGHTS: Readonly<Record<Part, readonly number[]>> = {
  main: [3.2, 2.8, 1.5, 0.9],
  subject: [2.6, 1.7, 0.9, 0.6],
  other: [1.4, 1, 0.6, 0.4],
};

/**
 * "Before he took office, Wren …": the clause stands before its main clause, and the subject is named there. Where the
 * sentence before is about somebody else who fits, both are candidates.
 */
export function subjectAhead(pronounced: Pronounced): PronounMention | null {
  const { ahead, gender, word, quoted } = pronounced;
  if (ahead === null || quoted || !agrees(ahead, gender)) return null;
  const before = lastMain(pronounced);
  if (!before?.party || before.party === ahead || !agrees(before.party, gender))
    return { word, party: ahead, candidates: [] };
  return { word, party: null, candidates: [before.party, ahead] };
}

/**
 * "Wren said he would stay", "Wren lost his seat": the one person who is a subject in the pronoun's own sentence before
 * it, where it is a subject itself or tells whose.
 */
export function subjectOfSentence(pronounced: Pronounced): PronounMention | null {
  const { heard, until, narrative, quoted, verb, possessive, gender, word } = pronounced;
  if (quoted || (verb === null && !possessive)) return null;
  const subjects = new Set<Gathered | null>();
  for (let i = until - 1; i >= 0 && heard[i]!.narrative === narrative && i > until - MOST; i--) {
    const one = heard[i]!;
    if (one.part !== 'other' && !one.quoted && agrees(one.party ?? one, gender)) subjects.add(one.party);
  }
  const [party] = subjects;
  return subjects.size === 1 && party ? { word, party, candidates: [] } : null;
}

/** "“…,” he added": who has just spoken goes on, whoever was spoken of meanwhile. */
export function speakerGoesOn(pronounced: Pronounced): PronounMention | null {
  const { floor, verb, quoted, gender, narrative, word } = pronounced;
  if (quoted || verb === null || floor === null || narrative - floor.narrative > 1) return null;
  if (!SPEAKING.has(verb.lemma) || (floor.party !== null && !agrees(floor.party, gender))) return null;
  const since = lastMain(pronounced);
  if (since && since.party !== floor.party && !since.speaks && !GOING_ON.has(verb.lemma)) return null;
  if (floor.party === null) return null;
  return { word, party: floor.party, candidates: [] };
}

/** The subject of the last main clause before the pronoun, in its own sentence or the one before. */
function lastMain({ heard, until, narrative }: Pronounced): Spoken | null {
  for (let i = until - 1; i >= 0 && i > until - MOST; i--) {
    const one = heard[i]!;
    if (narrative - one.narrative > 1) return null;
    if (one.part === 'main' && !one.quoted) return one;
  }
  return null;
}

/**
 * The person in focus: subjects of main clauses weigh more than others and near more than far, as centering has it
 * (Grosz, Joshi and Weinstein 1995). Where two fit nearly alike, the pronoun stays open.
 */
export function personInFocus(pronounced: Pronounced): PronounMention | null {
  const scores = scoresOf(pronounced);
  const ranked = [...scores].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best) return null;
  const { word } = pronounced;
  const candidates = ranked.flatMap(([party]) => (party ? [party] : []));
  const margin = pronounced.quoted ? QUOTED_MARGIN : MARGIN;
  const clear = second === undefined || best[1] - second[1] >= margin;
  if (best[0] !== null && clear) return { word, party: best[0], candidates: [] };
  return candidates.length > 0 ? { word, party: null, candidates } : null;
}

function scoresOf(pronounced: Pronounced): Map<Gathered | null, number> {
  const { heard, until, gender, narrative, quoted, speaker } = pronounced;
  const scores = new Map<Gathered | null, number>();
  let oldest = narrative;
  for (let k = until - 1, n = 0; k >= 0 && n < MOST; k--, n++) {
    const one = heard[k]!;
    const back = narrative - one.narrative;
    if (back > BACK || (back > 1 && scores.size > 0 && one.narrative < oldest)) break;
    oldest = Math.min(oldest, one.narrative);
    if (!agrees(one.party ?? one, gender)) continue;
    // Whoever speaks a quotation says "I" of himself.
    if (quoted && one.party !== null && one.party === speaker) continue;
    const score = scoreOf(pronounced, one, back);
    const before = scores.get(one.party);
    scores.set(one.party, before === undefined ? score : Math.max(before, score) + 0.15);
  }
  return scores;
}

function scoreOf(pronounced: Pronounced, one: Spoken, back: number): number {
  const { gender, quoted, verb } = pronounced;
  let score = WEIGHTS[one.part][back]!;
  if (one.party === null) score -= 0.4;
  else if (one.party.gender === gender) score += 0.4;
  if (one.pronoun) score += 0.3;
  if (verb !== null && one.part !== 'other') score += 0.3;
  if (one.quoted && !quoted) score -= 1.6;
  if (quoted && !one.quoted && one.part !== 'other' && back === 0) score -= 4;
  if (back === 0 && bound(pronounced, one)) score -= 3;
  return score;
}

/** "Wren praised him": an object is not the subject of its own verb. */
function bound({ possessive, verb, words, tokens, word }: Pronounced, one: Spoken): boolean {
  if (possessive || verb !== null || one.part === 'other') return false;
  const headOf = (at: number): number | null => tokens[words[at]!.token]?.head ?? null;
  const head = headOf(one.word);
  return head !== null && head === headOf(word);
}

function agrees({ gender }: Pick<Gathered, 'gender'>, wanted: Gender): boolean {
  return gender === null || gender === wanted;
}
