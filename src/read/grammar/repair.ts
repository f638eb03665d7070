import type { SentenceTokens, Token } from '../../model/report.js';
import { type Form, SAYING_FORMS } from './forms.js';
import { DOCUMENTS, UNNAMED } from './nouns.js';

// Tags put right by what stands beside a word: a tagger guesses at rare words, and a slip at a verb of saying costs a
// whole statement. Every kind of annotation, and whoever asks for the syntax, sees the tags as they stand here.

/** What a repair looks at: words in lower case, their tags, those before `i` put right already. */
interface Place {
  readonly i: number;
  readonly lower: readonly string[];
  readonly tags: readonly string[];
  /** The form of a verb of saying that the word may be by its letters. */
  readonly form: Form | undefined;
}

/** A repair of one tag: the sentence says where, `at` gives the right tag or null. */
interface Repair {
  readonly says: string;
  /** The word in capitals is mended. */
  readonly example: string;
  readonly at: (place: Place) => string | null;
}

/** The tokens with their tags put right; the tokens themselves where nothing is wrong. Linear. */
export function repairTags(
  text: string,
  tokens: readonly Token[],
  lower: readonly string[],
  sentences: readonly SentenceTokens[],
  nameOf: Int32Array,
): readonly Token[] {
  const tags = tokens.map((token, i) => namedTag(text, token, nameOf[i]! >= 0, lower[i]!));
  for (let i = 0; i < tags.length; i++) tags[i] = repaired(tags, lower, i);
  for (const sentence of sentences) giveVerb(tags, lower, sentence);
  return tokens.map((token, i) => (tags[i] === token.xpos ? token : retagged(token, tags[i]!)));
}

/**
 * A word of a name is a proper noun, and so is a capital word that the parser took for a subject and the tagger for an
 * adjective or verb: surnames are rare words.
 */
function namedTag(text: string, { start, xpos, deprel }: Token, inName: boolean, word: string): string {
  if (isLower(text, start)) return xpos;
  if (inName && xpos !== 'POS') return xpos.startsWith('NNP') ? xpos : 'NNP';
  const subject = (xpos.startsWith('JJ') || xpos.startsWith('VB')) && deprel.startsWith('nsubj');
  return subject && !MANY.has(word) ? 'NNP' : xpos;
}

function repaired(tags: readonly string[], lower: readonly string[], i: number): string {
  const form = SAYING_FORMS.get(lower[i]!);
  const place: Place = { i, lower, tags, form };
  for (const repair of REPAIRS) {
    const tag = repair.at(place);
    if (tag !== null) return tag;
  }
  if (form === undefined) return tags[i]!;
  for (const repair of VERB_REPAIRS) {
    const tag = repair.at(place);
    if (tag !== null) return tag;
  }
  return tags[i]!;
}

/** Repairs of any word, in order. */
const REPAIRS: readonly Repair[] = [
  {
    says: '"to" before a base form is the mark of the infinitive',
    example: 'They agreed TO meet',
    at: ({ i, lower, tags }) =>
      lower[i] === 'to' && tags[i] === 'IN' && (tags[i + 1] === 'VB' || (isBase(lower[i + 1]) && tags[i + 1] === 'VBP'))
        ? 'TO'
        : null,
  },
  {
    says: 'a foreign word is a name',
    example: 'said ELYSEE officials',
    at: ({ i, tags }) => (tags[i] === 'FW' ? 'NNP' : null),
  },
  {
    says: 'a word in -ly is an adverb',
    example: 'he FLATLY refused',
    at: ({ i, lower, tags, form }) =>
      form === undefined && tags[i]!.startsWith('VB') && lower[i]!.endsWith('ly') && lower[i]!.length > 5 ? 'RB' : null,
  },
  {
    says: 'a plural of those who speak, beside another verb, is a noun',
    example: 'said SUPPORTERS say',
    at: ({ i, lower, tags }) =>
      tags[i] === 'VBZ' &&
      SPEAKING_PLURALS.has(lower[i]!) &&
      (tags[i - 1]?.startsWith('VB') === true || isBase(lower[i + 1]))
        ? 'NNS'
        : null,
  },
  {
    says: 'an adjective right before a verb of saying is its subject',
    example: 'the ACCUSED said',
    at: ({ i, lower, tags }) => (tags[i] === 'JJ' && SAID.has(lower[i + 1] ?? '') ? 'NN' : null),
  },
  {
    says: 'a word for who speaks, before a verb or comma, is a noun',
    example: 'an OFFICIAL told',
    at: ({ i, lower, tags }) =>
      tags[i] === 'JJ' && UNNAMED.has(lower[i]!) && (tags[i + 1]?.startsWith('VB') === true || tags[i + 1] === ',')
        ? 'NN'
        : null,
  },
];

/** Repairs of words that may be a form of a verb of saying, in order. */
const VERB_REPAIRS: readonly Repair[] = [
  {
    says: 'a past form after "and" or "but" with its clause behind it is a verb',
    example: 'and CONFIRMED that',
    at: (place) =>
      (hasTag(place, 'JJ') || hasTag(place, 'VBN') || hasTag(place, 'NN')) &&
      isForm(place, 'VBD') &&
      isJoined(place) &&
      (opensThat(place) || opensInfinitive(place))
        ? 'VBD'
        : null,
  },
  {
    says: 'what is no noun, adjective, base form or particle is believed',
    example: 'he SAID',
    at: ({ i, tags }) => (MISTAKABLE.has(tags[i]!) ? null : tags[i]!),
  },
  {
    says: 'a past form in -ed behind a noun is a verb',
    example: 'Odo QUIPPED',
    at: (place) =>
      isForm(place, 'VBD') && place.lower[place.i]!.endsWith('ed') && mayBePast(place, place.tags[place.i]!)
        ? 'VBD'
        : null,
  },
  {
    says: 'a form in -s behind a noun is a verb where words in marks, a clause or an infinitive follow',
    example: 'Odo VOWS to',
    at: (place) =>
      isThirdPerson(place) && (opensWords(place) || opensInfinitive(place)) && behindNoun(place) ? 'VBZ' : null,
  },
  {
    says: 'a form in -s between a noun and a possessive is a verb',
    example: 'Odo PRAISES his crew',
    at: (place) => (isThirdPerson(place) && tagAfter(place) === 'PRP$' && behindNoun(place) ? 'VBZ' : null),
  },
  {
    says: 'a form in -s before a pronoun is a verb behind a noun, "and" or "but"',
    example: 'and STRESSES he',
    at: (place) =>
      isThirdPerson(place) && tagAfter(place) === 'PRP' && (isJoined(place) || behindNoun(place)) ? 'VBZ' : null,
  },
  {
    says: 'a form in -ing behind a comma, or joined and before "that", is a verb',
    example: ', WARNING that',
    at: (place) =>
      isForm(place, 'VBG') && (place.tags[place.i - 1] === ',' || (opensThat(place) && isJoined(place))) ? 'VBG' : null,
  },
  {
    says: 'a base form behind a plural and before a stop, comma or "that" is a finite verb',
    example: 'officials CLAIM that',
    at: (place) =>
      isForm(place, 'VB') &&
      (hasTag(place, 'NN') || hasTag(place, 'VB')) &&
      place.tags[place.i - 1] === 'NNS' &&
      (wordAfter(place) === '.' || wordAfter(place) === ',' || opensThat(place))
        ? 'VBP'
        : null,
  },
  {
    says: 'a form in -s behind a name, in a clause of "which", before a stop or comma is a verb',
    example: 'which Odo DENIES,',
    at: (place) =>
      isThirdPerson(place) &&
      place.tags[place.i - 1] === 'NNP' &&
      (wordAfter(place) === ',' || wordAfter(place) === '.') &&
      (place.lower[place.i - 2] === 'which' || place.lower[place.i - 3] === 'which')
        ? 'VBZ'
        : null,
  },
  {
    says: 'a past form with "back" or "out" and a mark behind it is a verb',
    example: 'Odo SHOT back:',
    at: (place) =>
      isForm(place, 'VBD') && hasTag(place, 'NN') && behindNoun(place) && answersBack(place) ? 'VBD' : null,
  },
  {
    says: '"read" before words in marks or a clause is a past',
    example: 'the sign READ: “Closed”',
    at: (place) => (place.lower[place.i] === 'read' && opensWords(place) ? 'VBD' : null),
  },
];

/** Tags of nouns and adjectives that a tagger gives to verbs it does not know. */
const MISTAKABLE: ReadonlySet<string> = new Set(['NN', 'NNS', 'JJ', 'VB', 'VBP', 'IN', 'RB', 'UH']);

const SAID: ReadonlySet<string> = new Set(['said', 'says', 'told', 'wrote', 'added']);

/** Plurals of those who speak and of what is cited, which a tagger may take for verbs. */
const SPEAKING_PLURALS: ReadonlySet<string> = new Set([...UNNAMED, ...DOCUMENTS].map((noun) => `${noun}s`));

function isBase(word: string | undefined): boolean {
  return SAYING_FORMS.get(word ?? '')?.tag === 'VB';
}

function hasTag({ i, tags }: Place, tag: string): boolean {
  return tags[i] === tag;
}

function isForm({ form }: Place, tag: Form['tag']): boolean {
  return form?.tag === tag;
}

function isThirdPerson(place: Place): boolean {
  return isForm(place, 'VBZ') && hasTag(place, 'NNS');
}

function mayBePast(place: Place, tag: string): boolean {
  return tag === 'JJ' ? behindNoun(place) : tag.startsWith('VB') || tag === 'NN' || tag === 'IN';
}

function wordAfter({ i, lower }: Place): string {
  return lower[i + 1] ?? '';
}

function tagAfter({ i, tags }: Place): string {
  return tags[i + 1] ?? '';
}

function behindNoun({ i, tags }: Place): boolean {
  return isNominalTag(tags[i - 1]);
}

function isJoined({ i, lower }: Place): boolean {
  return lower[i - 1] === 'and' || lower[i - 1] === 'but';
}

function opensThat(place: Place): boolean {
  return wordAfter(place) === 'that';
}

function opensInfinitive(place: Place): boolean {
  return wordAfter(place) === 'to' && place.tags[place.i + 2] === 'VB';
}

function opensWords(place: Place): boolean {
  const next = wordAfter(place);
  const second = place.lower[place.i + 2];
  return next === 'that' || next === '“' || next === ':' || (next === ',' && (second === '“' || second === '"'));
}

function answersBack(place: Place): boolean {
  const next = wordAfter(place);
  const second = place.lower[place.i + 2];
  return (next === 'back' || next === 'out') && (second === ',' || second === ':');
}

function isNominalTag(tag: string | undefined): boolean {
  return tag !== undefined && (tag.startsWith('NN') || tag === 'PRP');
}

function isLower(text: string, at: number): boolean {
  const char = text[at] ?? '';
  return char === char.toLowerCase();
}

/** A sentence without any finite verb, a headline for one, has it in a form of saying taken for a noun. */
function giveVerb(tags: string[], lower: readonly string[], { first, last }: SentenceTokens): void {
  for (let i = first; i < last; i++) if (FINITE.has(tags[i]!)) return;
  for (let i = first + 1; i < last - 1; i++) {
    const form = SAYING_FORMS.get(lower[i]!);
    if (!form || form.tag === 'VBG' || form.tag === 'VBN') continue;
    if (!mayBeSubject(form, tags[i - 1]!, lower[i - 1]!) || !mayBeFinite(form, tags[i]!, tags[i - 1]!)) continue;
    tags[i] = form.tag === 'VB' ? 'VBP' : form.tag;
    return;
  }
}

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Tags under which a finite verb of saying hides in a headline. */
const HIDING: ReadonlySet<string> = new Set(['NNS', 'NN', 'VBN', 'JJ', 'VB']);

const MANY: ReadonlySet<string> = new Set([
  'some',
  'many',
  'others',
  'most',
  'few',
  'several',
  'they',
  'we',
  'both',
  'all',
]);

function mayBeSubject(form: Form, before: string, word: string): boolean {
  if (form.tag === 'VB') return before === 'NNS' || before === 'NNPS' || MANY.has(word);
  return isNominalTag(before) || before === ',' || before === '-RRB-';
}

function mayBeFinite(form: Form, tag: string, before: string): boolean {
  const capital = tag === 'NNP' || tag === 'NNPS';
  return HIDING.has(tag) || (form.tag === 'VBZ' && capital && (before === 'NNP' || before === 'NNPS'));
}

/** The word under another tag, with the universal class that goes with it. */
function retagged(token: Token, xpos: string): Token {
  return { ...token, xpos, upos: uposOf(xpos, token.upos) };
}

function uposOf(xpos: string, upos: string): string {
  if (xpos.startsWith('NNP')) return 'PROPN';
  if (xpos.startsWith('NN')) return 'NOUN';
  if (xpos.startsWith('VB')) return upos === 'AUX' ? 'AUX' : 'VERB';
  if (xpos === 'TO') return 'PART';
  return xpos === 'RB' ? 'ADV' : upos;
}
