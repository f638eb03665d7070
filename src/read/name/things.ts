import type { Token } from '../../model/report.js';
import { Is } from './lexicon.js';
import type { Gathered, Gathering } from './parties.js';
import { type PronounMention, quotedWords } from './pronouns.js';
import type { Reference } from './refer.js';
import type { Spotted } from './spot.js';
import { Shape, type Word } from './words.js';

const SINGULAR: ReadonlySet<string> = new Set(['it', 'its', 'itself']);
const PLURAL: ReadonlySet<string> = new Set(['they', 'them', 'their', 'theirs', 'themselves']);

/**
 * A subject of a clause: a body or state by name or noun phrase, several persons, or something else (`parties` empty).
 */
interface Subject {
  readonly word: number;
  readonly parties: readonly Gathered[];
  readonly plural: boolean;
}

/**
 * Links "it" and "they" to bodies and states: to the subject named last before the pronoun, in its own sentence or, for
 * a pronoun that speaks ("It said"), in the one before. Any other subject between breaks the link; objects are not
 * linked. Two persons who are one subject are the candidates of a "they", which stays open.
 */
export function linkThings(
  { words, sentences }: Spotted,
  tokens: readonly Token[],
  gathering: Gathering,
  references: readonly Reference[],
): PronounMention[] {
  const parties = partyAt(gathering, references);
  const quoted = quotedWords(words, sentences);
  const out: PronounMention[] = [];
  let before: Subject[] = [];
  for (const { first, last, heading } of sentences) {
    const here: Subject[] = [];
    for (let i = first; i < last; i++) {
      const word = words[i]!;
      const subject = tokens[word.token]?.deprel.startsWith('nsubj') === true;
      const plural = PLURAL.has(word.key);
      if (!heading && word.upos === 'PRON' && (plural || SINGULAR.has(word.key))) {
        const object = !subject && (word.key === 'it' || word.key === 'them');
        const speaks = i + 1 < last && (words[i + 1]!.is & Is.Speech) !== 0;
        const link =
          object || expletive(words, i, last)
            ? null
            : antecedent(
                i,
                plural,
                quoted[i] === 1 ? here : here.filter(({ word: at }) => quoted[at] !== 1),
                speaks ? before : [],
              );
        if (link) out.push(link);
        if (subject) here.push({ word: i, parties: link ? (link.party ? [link.party] : link.candidates) : [], plural });
      } else if (subject && isNoun(word)) here.push(subjectAt(i, word, words, tokens, parties, last));
    }
    const told = here.filter(({ word }) => quoted[word] !== 1);
    if (told.length > 0) before = told;
  }
  return out;
}

/** Word → the body, state or person that a name or noun phrase over it stands for. */
function partyAt(
  { placed }: Gathering,
  references: readonly Reference[],
): Map<number, { readonly party: Gathered; readonly plural: boolean }> {
  const out = new Map<number, { party: Gathered; plural: boolean }>();
  for (const { first, last, party, plural } of references)
    if (party) for (let i = first; i < last; i++) out.set(i, { party, plural });
  for (const {
    named: {
      candidate: { piece },
    },
    party,
  } of placed)
    for (let i = piece.first; i < piece.last; i++) if (!out.has(i)) out.set(i, { party, plural: false });
  return out;
}

function isNoun({ upos }: Word): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'NUM' || upos === 'ADJ';
}

function subjectAt(
  at: number,
  word: Word,
  words: readonly Word[],
  tokens: readonly Token[],
  parties: ReturnType<typeof partyAt>,
  last: number,
): Subject {
  const found = parties.get(at);
  if (!found) return { word: at, parties: [], plural: word.upos === 'NOUN' && /s$/.test(word.key) };
  const all = new Set([found.party]);
  // "Wren and Kessel": what is coordinated with the subject belongs to it.
  for (let i = at + 1; i < last && i < at + 12; i++) {
    const token = tokens[words[i]!.token];
    if (token?.deprel === 'conj' && token.head === word.token) {
      const other = parties.get(i);
      if (other) all.add(other.party);
    }
  }
  return { word: at, parties: [...all], plural: found.plural || all.size > 1 };
}

function antecedent(
  at: number,
  plural: boolean,
  here: readonly Subject[],
  before: readonly Subject[],
): PronounMention | null {
  const near = here.length > 0 ? here[here.length - 1]! : before[0];
  const one =
    near && fits(near, plural)
      ? near
      : here.length > 1 && fits(here[0]!, plural) && near!.plural !== plural
        ? here[0]!
        : null;
  if (!one || one.parties.length === 0) return null;
  if (one.parties.length > 1) return plural ? { word: at, party: null, candidates: one.parties } : null;
  const [party] = one.parties;
  return party && party.type !== 'person' ? { word: at, party, candidates: [] } : null;
}

function fits({ parties, plural }: Subject, wanted: boolean): boolean {
  return parties.length > 0 && plural === wanted;
}

/** "It is clear that", "it was raining": the pronoun stands for nothing. */
function expletive(words: readonly Word[], at: number, last: number): boolean {
  const word = words[at]!;
  if (word.key !== 'it') return false;
  if (word.deprel === 'expl') return true;
  const next = words[at + 1];
  const after = words[at + 2];
  if (at + 2 >= last || next === undefined || after === undefined) return false;
  if (
    next.upos === 'AUX' &&
    (after.upos === 'ADJ' ||
      after.upos === 'ADV' ||
      after.upos === 'PART' ||
      after.upos === 'DET' ||
      after.shape === Shape.Number)
  )
    return true;
  return /^(?:seems|seemed|appears|appeared|happens|takes|took)$/.test(next.key) || (next.is & Is.Calendar) !== 0;
}
