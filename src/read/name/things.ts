import type { Token } from '../../model/report.js';
import { firstOf } from '../rule.js';
import type { Subject } from './body-focus.js';
import type { PronounMention } from './focus.js';
import { Is } from './lexicon.js';
import type { Gathered, Gathering } from './party.js';
import type { RuledPronoun } from './pronouns.js';
import { quotedWords } from './quoted.js';
import type { Reference } from './reference.js';
import { THINGS } from './rules.js';
import type { Spotted } from './spot.js';
import { Shape, type Word } from './words.js';

const SINGULAR: ReadonlySet<string> = new Set(['it', 'its', 'itself']);
const PLURAL: ReadonlySet<string> = new Set(['they', 'them', 'their', 'theirs', 'themselves']);

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
): RuledPronoun[] {
  const parties = partyAt(gathering, references);
  const quoted = quotedWords(words, sentences);
  const out: RuledPronoun[] = [];
  let before: Subject[] = [];
  for (const { first, last, heading } of sentences) {
    const here: Subject[] = [];
    for (let i = first; i < last; i++) {
      const word = words[i]!;
      const plural = PLURAL.has(word.key);
      const isSubject = tokens[word.token]?.deprel.startsWith('nsubj') === true;
      if (!heading && word.upos === 'PRON' && (plural || SINGULAR.has(word.key))) {
        const heard = quoted[i] === 1 ? here : here.filter(({ word: at }) => quoted[at] !== 1);
        const speaks = i + 1 < last && (words[i + 1]!.is & Is.Speech) !== 0;
        const thing = { word: i, plural, here: heard, before: speaks ? before : [] };
        const found = isLinked(words, i, last, isSubject) ? firstOf(THINGS, thing) : null;
        if (found) out.push({ ...found.finding, rule: found.rule.id });
        if (isSubject) here.push({ word: i, parties: found ? partiesOf(found.finding) : [], plural });
      } else if (isSubject && isNoun(word)) here.push(subjectAt(i, word, words, tokens, parties, last));
    }
    const told = here.filter(({ word }) => quoted[word] !== 1);
    if (told.length > 0) before = told;
  }
  return out;
}

function partiesOf({ party, candidates }: PronounMention): readonly Gathered[] {
  return party ? [party] : candidates;
}

/** Objects are not linked, nor what stands for nothing. */
function isLinked(words: readonly Word[], at: number, last: number, isSubject: boolean): boolean {
  const { key } = words[at]!;
  return (isSubject || (key !== 'it' && key !== 'them')) && !expletive(words, at, last);
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

/** "It is clear that", "it was raining": the pronoun stands for nothing. */
function expletive(words: readonly Word[], at: number, last: number): boolean {
  const word = words[at]!;
  if (word.key !== 'it') return false;
  if (word.deprel === 'expl') return true;
  const next = words[at + 1];
  const after = words[at + 2];
  if (at + 2 >= last || next === undefined || after === undefined) return false;
  if (next.upos === 'AUX' && (PREDICATES.has(after.upos) || after.shape === Shape.Number)) return true;
  return /^(?:seems|seemed|appears|appeared|happens|takes|took)$/.test(next.key) || (next.is & Is.Calendar) !== 0;
}

/** Classes of words that stand behind "it is" where "it" is nothing. */
const PREDICATES: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'PART', 'DET']);
