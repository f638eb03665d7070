import type { Stance } from '../../model/report.js';
import { VERBS } from '../grammar/verbs.js';

/**
 * Words of English that attribute, as data. Order within a list carries no meaning.
 *
 * Frames say what may follow the word as its content:
 * - `quote` words in quotation marks: *she quipped, “...”*
 * - `that` a clause opened by a subordinator: *she noted that ...*
 * - `bare` a clause without one: *she said it was ...*
 * - `wh` a question clause: *she asked whether ...*
 * - `object` a noun phrase that is the content itself: *she praised the deal*
 * - `infinitive` *she promised to go*; `gerund` *she denied taking it*
 * - `told` a noun phrase before the content is whom it was said to: *she told reporters that ...*
 * - `thank` *she thanked him for coming*: whom, then the content
 * - `as` *she described it as ...*; `small` *she called it “...”*
 * - `of about on for against to with from at in` content behind that preposition: *she spoke about taxes*
 */
export type Frame =
  | 'quote'
  | 'that'
  | 'bare'
  | 'wh'
  | 'object'
  | 'infinitive'
  | 'gerund'
  | 'told'
  | 'as'
  | 'small'
  | 'thank'
  | 'of'
  | 'about'
  | 'on'
  | 'for'
  | 'against'
  | 'to'
  | 'with'
  | 'from'
  | 'at'
  | 'in';

/**
 * `saying` puts words into the world, `thinking` reports a mind, `favoring` takes a side, `showing` has a document or
 * data as source.
 */
export type CueClass = 'saying' | 'thinking' | 'favoring' | 'showing';

export interface VerbCue {
  readonly frames: ReadonlySet<Frame>;
  readonly class: CueClass;
  readonly stance: Stance;
}

/**
 * Verbs that hand over words or minds, from the column `says` of the table of verbs. The stance is that of the
 * reporter's
 * word towards what is said:
 * - neutral: leaves it to the speaker (*say, tell, write*)
 * - distancing: lets doubt show (*claim, allege, insist*)
 * - factive: takes it as so (*acknowledge, reveal, point out*), after Kiparsky and Kiparsky 1970 and Hooper 1975
 * - denying, promising, warning, asking: the act that the words perform (Searle 1976)
 */
export const CUE_VERBS: ReadonlyMap<string, VerbCue> = new Map(
  [...VERBS.values()].flatMap(({ lemma, says }) => (says === '' ? [] : [[lemma, cueOf(says)] as const])),
);

/** Reads `saying neutral: quote that`. */
function cueOf(says: string): VerbCue {
  const [head = '', frames = ''] = says.split(': ');
  const [kind, stance] = head.split(/\s+/);
  return { frames: new Set(frames.split(/\s+/) as Frame[]), class: kind as CueClass, stance: stance as Stance };
}

/** A noun that attributes with its possessor or "by" as source, and how its content follows. */
export interface NounCue {
  readonly frames: ReadonlySet<Frame>;
  readonly stance: Stance;
}

const NOUNS: readonly (readonly [Stance, string, string])[] = [
  [
    'neutral',
    'that',
    'statement remark comment assertion argument belief syntax opinion conclusion reminder suggestion ' +
      'notion insistence',
  ],
  ['distancing', 'that of', 'claim allegation contention accusation charge complaint'],
  ['factive', 'that of', 'admission acknowledgment acknowledgement confession revelation disclosure'],
  ['denying', 'that of', 'denial'],
  ['denying', 'of', 'rejection dismissal condemnation denunciation'],
  ['promising', 'that to of', 'promise pledge vow commitment offer threat'],
  ['warning', 'that about of', 'warning caution prediction forecast'],
  ['asking', 'that for to', 'call demand request plea appeal'],
  [
    'neutral',
    'of',
    'criticism praise endorsement assessment description characterization portrayal announcement critique ' +
      'depiction defense',
  ],
  ['neutral', 'about on', 'remark comment statement syntax opinion concern'],
  ['neutral', 'to', 'opposition objection'],
  ['neutral', 'on', 'attack'],
  ['neutral', 'that of', 'hope fear confidence suspicion doubt'],
  ['neutral', 'to', 'refusal desire'],
];

function nounTable(): ReadonlyMap<string, NounCue> {
  const table = new Map<string, NounCue>();
  for (const [stance, frames, lemmas] of NOUNS) {
    for (const lemma of lemmas.split(/\s+/)) {
      const known = table.get(lemma);
      table.set(lemma, {
        frames: new Set<Frame>([...(known?.frames ?? []), ...(frames.split(/\s+/) as Frame[])]),
        stance: known?.stance ?? stance,
      });
    }
  }
  return table;
}

export const CUE_NOUNS = nounTable();

/** Adjectives that give the mind of their subject: "is confident that". */
export const CUE_ADJECTIVES: ReadonlyMap<string, Stance> = new Map([
  ...`confident sure certain convinced hopeful optimistic skeptical doubtful concerned worried glad proud happy
    surprised disappointed adamant afraid`
    .split(/\s+/)
    .map((adjective) => [adjective, 'neutral'] as const),
  ...'aware'.split(/\s+/).map((adjective) => [adjective, 'factive'] as const),
]);
