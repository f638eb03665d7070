import type { Stance } from '../../model/report.js';

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

type Group = readonly [CueClass, Stance, string, string];

/**
 * Verbs. The stance is that of the reporter's word towards what is said:
 * - neutral: leaves it to the speaker (*say, tell, write*)
 * - distancing: lets doubt show (*claim, allege, insist*)
 * - factive: takes it as so (*acknowledge, reveal, point out*), after Kiparsky and Kiparsky 1970 and Hooper 1975
 * - denying, promising, warning, asking: the act that the words perform (Searle 1976)
 */
const VERBS: readonly Group[] = [
  ['saying', 'neutral', 'quote that bare wh', 'say'],
  ['saying', 'neutral', 'quote that bare wh infinitive', 'state declare proclaim'],
  ['saying', 'neutral', 'quote that bare', 'add continue conclude'],
  ['saying', 'neutral', 'quote that bare wh told object', 'tell'],
  ['saying', 'neutral', 'quote that bare object', 'write tweet retweet post message blog text'],
  ['saying', 'neutral', 'quote that bare wh', 'explain reply respond answer comment remark observe'],
  ['saying', 'neutral', 'quote that bare told object', 'email e-mail'],
  ['saying', 'neutral', 'quote that bare object', 'announce report mention relate recount specify'],
  ['saying', 'neutral', 'quote that bare', 'joke quip muse opine gush deadpan chime ad-lib'],
  [
    'saying',
    'neutral',
    'quote that bare',
    'shout yell scream whisper mutter murmur cry exclaim chant bellow bark holler',
  ],
  ['saying', 'neutral', 'quote that', 'summarize recap intone enthuse wisecrack interject retort counter rejoin'],
  ['saying', 'neutral', 'quote that bare object', 'echo repeat reiterate recite restate paraphrase'],
  ['saying', 'neutral', 'quote that bare object', 'testify recall recollect'],
  ['saying', 'neutral', 'that bare object', 'signal indicate convey communicate intimate'],
  ['saying', 'neutral', 'that object told bare', 'inform advise notify brief assure reassure'],
  ['saying', 'neutral', 'quote that bare object', 'suggest propose'],
  ['saying', 'neutral', 'quote that object', 'stress emphasize emphasise underscore underline highlight'],
  ['saying', 'neutral', 'for against', 'argue'],
  ['saying', 'neutral', 'quote that bare', 'maintain'],
  ['saying', 'neutral', 'quote that bare object', 'argue contend assert reason posit theorize affirm reaffirm attest'],
  ['saying', 'neutral', 'quote that', 'agree disagree concur'],
  ['saying', 'neutral', 'that bare object', 'predict forecast project estimate calculate'],
  ['saying', 'neutral', 'that object', 'imply hint insinuate'],
  ['saying', 'neutral', 'quote object wh', 'describe depict'],
  ['saying', 'neutral', 'object wh', 'discuss address outline detail cite list explain elaborate clarify recount'],
  ['saying', 'neutral', 'object', 'quote recite reference invoke name'],
  ['saying', 'neutral', 'thank', 'thank congratulate'],
  ['saying', 'neutral', 'quote that bare object', 'rule opine decree'],
  ['saying', 'distancing', 'quote that bare infinitive', 'claim'],
  ['saying', 'distancing', 'quote that bare object', 'allege purport'],
  ['saying', 'distancing', 'quote that bare', 'insist boast brag'],
  ['saying', 'distancing', 'that bare', 'speculate surmise'],
  [
    'saying',
    'factive',
    'quote that bare object',
    'note acknowledge admit concede confess disclose reveal divulge confirm',
  ],
  ['saying', 'factive', 'that told', 'remind'],
  ['saying', 'denying', 'that bare gerund object', 'deny'],
  [
    'saying',
    'denying',
    'quote object',
    'reject dismiss rebuff refute dispute rebut contradict disavow repudiate debunk',
  ],
  ['saying', 'promising', 'quote that bare infinitive', 'promise pledge vow swear'],
  ['saying', 'promising', 'infinitive', 'threaten offer undertake'],
  ['saying', 'promising', 'that bare told', 'guarantee'],
  ['saying', 'warning', 'quote that bare of about against told', 'warn caution'],
  ['saying', 'asking', 'told', 'ask'],
  ['saying', 'asking', 'quote wh infinitive', 'ask wonder inquire'],
  ['saying', 'asking', 'for', 'ask'],
  ['saying', 'asking', 'quote that infinitive object', 'demand request'],
  ['saying', 'asking', 'quote that infinitive', 'plead beg pray implore beseech'],
  ['saying', 'asking', 'that infinitive object', 'urge exhort'],
  ['saying', 'asking', 'that object gerund', 'recommend advocate'],
  ['saying', 'neutral', 'quote that bare about', 'complain lament gripe grumble fume bemoan'],
  ['saying', 'neutral', 'object', 'decry deplore'],
  [
    'saying',
    'neutral',
    'quote object',
    'criticize criticise condemn denounce slam blast assail ridicule mock rip chide rebuke scold lambaste lambast excoriate castigate attack hammer knock bash skewer deride disparage belittle taunt accuse blame fault ding trash scorn admonish berate savage pan insult',
  ],
  ['saying', 'neutral', 'quote object', 'praise hail laud applaud commend tout extol celebrate salute welcome'],
  ['saying', 'neutral', 'object', 'question challenge'],
  ['saying', 'neutral', 'object', 'defend justify'],
  ['favoring', 'neutral', 'object', 'endorse support back oppose favor favour champion embrace disavow'],
  ['favoring', 'neutral', 'object gerund', 'resist protest'],
  ['thinking', 'neutral', 'that bare quote', 'think believe feel suspect figure reckon guess'],
  ['thinking', 'neutral', 'that bare infinitive', 'hope wish'],
  ['thinking', 'neutral', 'that bare infinitive object', 'expect'],
  ['thinking', 'neutral', 'that bare object', 'fear doubt'],
  ['thinking', 'neutral', 'that', 'worry fret'],
  ['thinking', 'neutral', 'that bare', 'assume anticipate imagine presume'],
  ['thinking', 'factive', 'that', 'know realize realise recognize recognise understand learn remember regret'],
  ['thinking', 'neutral', 'infinitive object', 'want'],
  ['thinking', 'promising', 'infinitive', 'intend plan'],
  ['thinking', 'neutral', 'object infinitive gerund', 'prefer'],
  ['thinking', 'neutral', 'infinitive object', 'seek'],
  ['thinking', 'denying', 'infinitive', 'refuse decline'],
  ['thinking', 'neutral', 'that infinitive', 'decide'],
  ['thinking', 'neutral', 'that', 'determine'],
  ['thinking', 'neutral', 'object gerund', 'consider'],
  [
    'saying',
    'neutral',
    'quote that bare',
    'point-out lay-out spell-out set-out make-clear fire-back shoot-back hit-back push-back',
  ],
  ['saying', 'neutral', 'object', 'attribute express voice'],
  ['saying', 'promising', 'infinitive', 'agree'],
  ['saying', 'neutral', 'small for on', 'call'],
  ['saying', 'neutral', 'small', 'label brand dub deem'],
  ['saying', 'neutral', 'as', 'portray cast characterize characterise depict'],
  ['thinking', 'neutral', 'as', 'see view regard treat frame'],
  ['saying', 'neutral', 'to', 'point refer allude'],
  ['saying', 'neutral', 'about on of', 'speak talk'],
  ['saying', 'neutral', 'against', 'speak'],
  ['saying', 'distancing', 'of about', 'boast brag'],
  ['saying', 'distancing', 'on', 'insist'],
  ['saying', 'neutral', 'about', 'write joke gush rave tweet ask'],
  ['thinking', 'neutral', 'about', 'worry'],
  ['saying', 'neutral', 'for against', 'vouch push lobby campaign'],
  ['thinking', 'neutral', 'to', 'object'],
  ['thinking', 'neutral', 'with', 'side'],
  ['saying', 'neutral', 'at that', 'hint'],
  ['saying', 'neutral', 'about', 'wonder hint rail'],
  ['saying', 'neutral', 'against at', 'rail lash-out'],
  ['saying', 'neutral', 'on', 'comment elaborate expound lecture'],
  ['saying', 'neutral', 'to', 'respond reply react'],
  ['saying', 'neutral', 'for', 'apologize argue advocate'],
  ['saying', 'neutral', 'with', 'agree disagree concur'],
  ['saying', 'denying', 'that wh', 'dispute'],
  ['saying', 'neutral', 'wh that', 'question ponder'],
  ['saying', 'asking', 'infinitive told', 'encourage invite advise instruct order implore'],
  ['saying', 'neutral', 'object', 'liken compare credit trumpet herald cheer vilify lament bemoan scold apologize'],
  ['saying', 'neutral', 'quote that', 'demur scold counter stipulate'],
  ['saying', 'factive', 'that bare wh object', 'detail'],
  ['showing', 'factive', 'that bare wh object', 'show'],
  ['showing', 'factive', 'that bare wh', 'find'],
  ['showing', 'factive', 'that wh', 'demonstrate illustrate'],
  ['saying', 'distancing', 'quote that', 'charge profess'],
  ['saying', 'neutral', 'on', 'expand dwell touch'],
  ['showing', 'neutral', 'quote', 'read'],
];

function verbTable(groups: readonly Group[]): ReadonlyMap<string, VerbCue> {
  const table = new Map<string, VerbCue>();
  for (const [kind, stance, frames, lemmas] of groups) {
    for (const lemma of lemmas.split(' ')) {
      const key = lemma.includes('-') && lemma !== 'ad-lib' && lemma !== 'e-mail' ? lemma.replace('-', ' ') : lemma;
      const known = table.get(key);
      const all = new Set<Frame>([...(known?.frames ?? []), ...(frames.split(' ') as Frame[])]);
      table.set(key, { frames: all, class: known?.class ?? kind, stance: known?.stance ?? stance });
    }
  }
  return table;
}

export const CUE_VERBS = verbTable(VERBS);

/** A noun that attributes with its possessor or "by" as source, and how its content follows. */
export interface NounCue {
  readonly frames: ReadonlySet<Frame>;
  readonly stance: Stance;
}

const NOUNS: readonly (readonly [Stance, string, string])[] = [
  [
    'neutral',
    'that',
    'statement remark comment assertion argument belief view opinion conclusion reminder suggestion notion insistence',
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
    'criticism praise endorsement assessment description characterization portrayal announcement critique depiction defense',
  ],
  ['neutral', 'about on', 'remark comment statement view opinion concern'],
  ['neutral', 'to', 'opposition objection'],
  ['neutral', 'on', 'attack'],
  ['neutral', 'that of', 'hope fear confidence suspicion doubt'],
  ['neutral', 'to', 'refusal desire'],
];

function nounTable(): ReadonlyMap<string, NounCue> {
  const table = new Map<string, NounCue>();
  for (const [stance, frames, lemmas] of NOUNS) {
    for (const lemma of lemmas.split(' ')) {
      const known = table.get(lemma);
      table.set(lemma, {
        frames: new Set<Frame>([...(known?.frames ?? []), ...(frames.split(' ') as Frame[])]),
        stance: known?.stance ?? stance,
      });
    }
  }
  return table;
}

export const CUE_NOUNS = nounTable();

/** Adjectives that give the mind of their subject: "is confident that". */
export const CUE_ADJECTIVES: ReadonlyMap<string, Stance> = new Map([
  ...'confident sure certain convinced hopeful optimistic skeptical doubtful concerned worried glad proud happy surprised disappointed adamant afraid'
    .split(' ')
    .map((adjective) => [adjective, 'neutral'] as const),
  ...'aware'.split(' ').map((adjective) => [adjective, 'factive'] as const),
]);
