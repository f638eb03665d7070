import { irregularParticiple, irregularPast } from './irregular.js';

/** What the spelling of a word allows it to be, whatever its tag: bits of a set. */
export const PAST = 1;
export const PARTICIPLE = 2;
/** A past that is no other word: `sank`, not `saw` or `rose`. */
export const ONLY_PAST = 4;
/** A noun of people in `-men`, which looks like a participle. */
export const MEN = 8;
/** A verb of saying or thinking, whose clause may follow without "that". */
export const SAYS = 16;
export const REFLEXIVE = 32;
/** "by" */
export const BY = 64;
/** A form of "have", "be" or "get", which helps a participle. */
export const HELPS = 128;
/** A verb that keeps an object in the passive: "men given work", "a man called Holt". */
export const KEEPS_OBJECT = 256;
/** Opens a time without a preposition: "last week", "this morning". */
export const TIME = 512;
/** "ago", "later": what stands before it is a time. */
export const AGO = 2048;
/** Prepositions that may open a clause with a verb of its own: "as", "after". */
export const MAY_OPEN = 4096;
/** "with" and "without": what they open has no finite verb. */
export const WITH = 8192;
/** Before "to" a participle: "men believed to be armed". */
export const RAISED = 16384;
/** A verb that a whole clause may follow without "that", beside those of `SAYS`. */
export const MAY_TAKE_CLAUSE = 32768;
/** "at least", "up to", "as many as": of an amount. */
export const AMOUNT = 65536;
/** A participle that hardly ever is a past without an object: "based", "compared". */
export const PASSIVE = 262144;
/** Written with a capital. */
export const CAPITAL = 524288;
/** A verb of saying whose object is the hearer. */
export const TELLS = 131072;
/** He, she, they and the like, which are subjects only. */
export const SUBJECT = 1024;

const SAID = `said says say claimed claims insisted insists warned warns argued argues
  thought thinks think believed believes believe knew knows know feared fears fear hoped hopes hope felt feels feel
  suggested suggests`;
const CLAUSE_TAKEN = `added adds add announced announces reported reports report confirmed confirms estimated
  estimates denied denies
  figured figure found find finds saw see sees heard hear hears learned learnt showed shows show noted notes note
  admitted admits
  acknowledged agreed agrees decided decides ensured ensure ensures expected expects expect proved proves wished wish
  wishes meant
  means mean guessed guess supposed realized realised understood understands imagined made makes make let lets told
  tells
  helped help helps had has have got get gets`;
const OBJECT_KEPT = `given offered called named dubbed considered made elected left paid told asked shown sent
  awarded granted deemed
  declared promised denied owed taught handed charged fined lent sold titled entitled labeled labelled nicknamed
  appointed
  thought believed judged voted worth`;
const RAISING = `believed thought known said found alleged expected required forced supposed meant intended designed
  used needed
  reported rumoured rumored asked told`;
const TIMES =
  'home abroad last this next every each yesterday today monday tuesday wednesday thursday friday saturday sunday';
const HELPERS = `have has had having 've be is are was were been being am 's 're 'm get gets got getting gotten`;
/** Pasts of irregular verbs that are also nouns, adjectives or forms of other verbs. */
const ALSO_OTHER = `saw felt found ground wound bore lay rose dove spoke stole drove broke bit left led met shot cost
  hit set let put
  cut shut got hurt bet bid split spread cast read beat spat lit bound bent shed rid wed wove fell forbade stuck
  stung built`;

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const LISTS: readonly (readonly [ReadonlySet<string>, number])[] = [
  [set(SAID), SAYS],
  [set(OBJECT_KEPT), KEEPS_OBJECT],
  [set(TIMES), TIME],
  [set(HELPERS), HELPS],
  [set('himself herself itself themselves ourselves yourself myself yourselves'), REFLEXIVE],
  [set('he she they we i'), SUBJECT],
  [set('by'), BY],
  [set('based compared located situated dated aged concerned involved designed used needed born'), PASSIVE],
  [set('told tells tell informed assured reminded'), TELLS],
  [set(CLAUSE_TAKEN), MAY_TAKE_CLAUSE],
  [set('least most up as many much around about over under nearly almost some roughly'), AMOUNT],
  [set('as after before since until while because though although if than when once unless whereas'), MAY_OPEN],
  [set('with without'), WITH],
  [set(RAISING), RAISED],
  [set('ago later earlier'), AGO],
];
const OTHER_WORDS = set(ALSO_OTHER);

/** The bits for `word`; `lower` is the same in lower case. */
export function wordFormOf(word: string, lower: string): number {
  const first = word.charCodeAt(0);
  let form = 0x41 <= first && first <= 0x5a ? CAPITAL : 0;
  for (const [words, bit] of LISTS) if (words.has(lower)) form |= bit;
  const isRegular = lower.length > 3 && lower.endsWith('ed') && !lower.endsWith('eed');
  const isPast = irregularPast.has(lower);
  const isParticiple = irregularParticiple.has(lower);
  if (isRegular || isPast) form |= PAST;
  if (isRegular || isParticiple || lower === 'got') form |= PARTICIPLE;
  if (isPast && !isParticiple && !isRegular && !OTHER_WORDS.has(lower)) form |= ONLY_PAST;
  if (lower.length > 4 && lower.endsWith('men') && !lower.endsWith('omen')) form |= MEN;
  return lower.length > 5 && lower.endsWith('women') ? form | MEN : form;
}
