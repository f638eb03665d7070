import type { Commitment } from '../../model/report.js';
import { type Span, textOf } from '../../model/span.js';
import { FUNCTION_WORDS } from '../../text/en.js';
import { wordsOf } from '../../text/words.js';
import type { KeyedReport, PartyOf } from '../keyed.js';
import { BODY_LINES } from './en.js';
import { formsOf, isNumber, matterOf } from './matter.js';

/** One telling of a commitment. */
export interface CommitmentTelling {
  readonly report: string;
  readonly commitment: Commitment;
  /** TIMEX3 value of the time it falls due; null when it has none or it is not known. */
  readonly due: string | null;
}

/** In what the tellings of one commitment differ. */
export type CommitmentDifference = 'force' | 'deadline' | 'condition' | 'judge';

/** One way in which a commitment is told, and who tells it so. */
export interface CommitmentReading {
  readonly text: string;
  readonly tellings: readonly CommitmentTelling[];
}

/** Tellings that are held to be of one commitment. */
export interface CommitmentGroup {
  readonly tellings: readonly CommitmentTelling[];
  /** By the words of act and condition, most told first. */
  readonly readings: readonly CommitmentReading[];
  /** Only what every telling says may differ: a report that names no date does not differ in it. */
  readonly differs: readonly CommitmentDifference[];
  /** What their acts have in common: words as first written, and the day they fall due; null for one telling. */
  readonly common: { readonly words: readonly string[]; readonly due: string | null } | null;
  /** True where a word of it is in so many others that it was not set beside all of them. */
  readonly crowded: boolean;
}

interface Entry {
  readonly telling: CommitmentTelling;
  readonly parties: ReadonlySet<string>;
  /** The last word of who is bound, as written: "province"; empty where nobody is named. */
  readonly bound: string;
  readonly types: ReadonlySet<string>;
  /** Words of the act that carry matter, as compared, with the form first written. */
  readonly words: ReadonlyMap<string, string>;
  readonly numbers: ReadonlySet<string>;
  readonly condition: ReadonlySet<string>;
  readonly sense: 'to do' | 'refused' | 'barred';
  readonly text: string;
}

/** Rules whose act must not be done. */
const BARRED: ReadonlySet<string> = new Set(['commitment/duty-barred', 'commitment/duty-not-to']);

/** So many commitments told otherwise are led to by one word, at most. */
const MOST_IN_BUCKET = 48;

/** The words of a condition, as they stand behind its act: a conjunction that opened a sentence loses its capital. */
export function conditionText(text: string, condition: Span): string {
  const words = textOf(text, condition);
  const first = /^[A-Z][a-z]+/.exec(words)?.[0].toLowerCase() ?? '';
  return FUNCTION_WORDS.has(first) ? words[0]!.toLowerCase() + words.slice(1) : words;
}

/**
 * Weight of common words of act and condition, as a share of the smaller side; swept 0.3 to 0.7 on two small stories.
 */
const ENOUGH = 0.5;
const ENOUGH_WITH_SUPPORT = 0.34;

/**
 * Joins the tellings of one commitment, in several reports and within one: acts that share their rarer words, with a
 * party in common where both name one, no figure against another, and a refusal never with what is refused. `partyOf`
 * gives the party of the account for a party of a report. What is told in the same words meets at once, however often
 * it is told; others meet over a word, in buckets of bounded size: near linear. Groups and tellings stand in the order
 * of reports and text.
 */
export function matchCommitments(reports: readonly KeyedReport[], partyOf: PartyOf = () => null): CommitmentGroup[] {
  const entries = reports.flatMap((report) => entriesOf(report, partyOf));
  const weights = weightsOf(entries);
  const root = entries.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (root[at] !== at) at = root[at] = root[root[at]!]!;
    return at;
  };
  const firsts: number[] = [];
  const known = new Map<string, number>();
  entries.forEach((entry, index) => {
    const words = wordingOf(entry);
    const first = known.get(words);
    if (first === undefined) {
      known.set(words, index);
      firsts.push(index);
    } else if (isSame(entry, entry, weights)) root[index] = first;
  });
  const { buckets, crowded } = bucketsOf(entries, firsts);
  for (const bucket of buckets) {
    for (let i = 0; i < bucket.length; i++) {
      for (let k = i + 1; k < bucket.length; k++) {
        const [a, b] = [find(bucket[i]!), find(bucket[k]!)];
        if (a !== b && isSame(entries[bucket[i]!]!, entries[bucket[k]!]!, weights))
          root[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const groups = new Map<number, Entry[]>();
  entries.forEach((entry, index) => {
    const at = find(index);
    const group = groups.get(at);
    if (group) group.push(entry);
    else groups.set(at, [entry]);
  });
  return [...groups].map(([first, group]) => groupOf(group, crowded.has(first)));
}

function entriesOf(report: KeyedReport, partyOf: PartyOf): Entry[] {
  const values = new Map(report.times.map(({ id, value }) => [id, value]));
  const types = new Map(report.parties.map(({ id, type }) => [id, type === 'person' ? 'person' : 'body']));
  const names = new Map(report.parties.map(({ id, name }) => [id, name]));
  return report.commitments.map((commitment): Entry => {
    const { key, text } = report;
    const act = formsOf(text, commitment.act);
    const parties = commitment.parties.map((id) => partyOf(key, id) ?? names.get(id) ?? id);
    return {
      telling: { report: key, commitment, due: commitment.due === null ? null : (values.get(commitment.due) ?? null) },
      parties: new Set(parties),
      bound: formsOf(text, commitment.party[0] ?? { start: 0, end: 0 }).at(-1) ?? '',
      types: new Set(commitment.parties.map((id) => types.get(id) ?? '')),
      words: new Map(
        act
          .filter((form) => !isNumber(form))
          .reverse()
          .map((form) => [matterOf(form), form]),
      ),
      numbers: new Set(act.filter(isNumber)),
      condition: new Set(commitment.condition ? formsOf(text, commitment.condition).map(matterOf) : []),
      sense: commitment.force === 'refusal' ? 'refused' : BARRED.has(commitment.rule) ? 'barred' : 'to do',
      text:
        textOf(text, commitment.act) + (commitment.condition ? ` ${conditionText(text, commitment.condition)}` : ''),
    };
  });
}

/** Inverse frequency of each word among the commitments. */
function weightsOf(entries: readonly Entry[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words, condition } of entries)
    for (const word of new Set([...words.keys(), ...condition])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + entries.length / (counts.get(word) ?? 1));
}

/** What two tellings have alike that are one in all that is compared. */
function wordingOf({ telling, parties, types, words, numbers, condition, sense }: Entry): string {
  return JSON.stringify([
    sense,
    telling.due,
    ...[parties, types, words.keys(), numbers, condition].map((list) => [...list].sort()),
  ]);
}

/**
 * Of these commitments those that share a word, the rarest words first; and those that a word was too full for.
 */
function bucketsOf(
  entries: readonly Entry[],
  which: readonly number[],
): { readonly buckets: number[][]; readonly crowded: ReadonlySet<number> } {
  const buckets = new Map<string, number[]>();
  const crowded = new Set<number>();
  for (const index of which) {
    const { words, condition } = entries[index] as Entry;
    for (const word of new Set([...words.keys(), ...condition])) {
      const bucket = buckets.get(word);
      if (!bucket) buckets.set(word, [index]);
      else if (bucket.length < MOST_IN_BUCKET) bucket.push(index);
      else crowded.add(index);
    }
  }
  return {
    buckets: [...buckets.entries()]
      .filter(([, { length }]) => length > 1)
      .sort((a, b) => a[1].length - b[1].length || (a[0] < b[0] ? -1 : 1))
      .map(([, bucket]) => bucket),
    crowded,
  };
}

function isSame(a: Entry, b: Entry, weight: (word: string) => number): boolean {
  if (a.sense !== b.sense) return false;
  if (a.numbers.size > 0 && b.numbers.size > 0 && !meets(a.numbers, b.numbers)) return false;
  // A minister and the state she speaks for are not one party, nor two against each other.
  const party =
    a.parties.size > 0 && b.parties.size > 0 && meets(a.types, b.types) ? meets(a.parties, b.parties) : null;
  const acts = shared(a.words, b.words, weight, Math.min);
  if (acts === 0) return false;
  const strangers = party !== true && isOtherThing(a, b);
  const due = a.telling.due !== null && a.telling.due === b.telling.due;
  const conditions = shared(keyed(a.condition), keyed(b.condition), weight, Math.min);
  // A dated or conditional term is not told by an act that has neither, unless one party or figure and most words are
  // shared.
  const bare = (one: Entry): boolean => one.telling.due === null && one.condition.size === 0;
  const counted = party !== false && meets(a.numbers, b.numbers);
  if (bare(a) !== bare(b) && party !== true && !counted && shared(a.words, b.words, weight, Math.max) < ENOUGH)
    return false;
  const supported = (party === true && a.words.size > 1 && b.words.size > 1) || due || conditions >= ENOUGH;
  if ((party === false || strangers) && !(due || conditions >= ENOUGH)) return false;
  return (
    acts >= (supported ? ENOUGH_WITH_SUPPORT : ENOUGH) && (common(a.words, b.words) >= 2 || (due && a.words.size > 0))
  );
}

/**
 * "The company" and "the province" are two, though neither is named; "the firm" may be the company, and words that
 * point ("it", "both", "officials") may be anyone.
 */
function isOtherThing(a: Entry, b: Entry): boolean {
  const [x, y] = [BODY_LINES.get(a.bound), BODY_LINES.get(b.bound)];
  return x !== undefined && y !== undefined && x !== y;
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

function keyed(words: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map([...words].map((word) => [word, word]));
}

function common(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number {
  let count = 0;
  for (const one of a.keys()) if (b.has(one)) count++;
  return count;
}

/** Weight of the words of both, as a share of one side: the lighter by `Math.min`, the heavier by `Math.max`. */
function shared(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
  weight: (word: string) => number,
  side: (left: number, right: number) => number,
): number {
  let both = 0;
  let left = 0;
  let right = 0;
  for (const word of a.keys()) {
    left += weight(word);
    if (b.has(word)) both += weight(word);
  }
  for (const word of b.keys()) right += weight(word);
  const whole = side(left, right);
  return whole === 0 ? 0 : both / whole;
}

function groupOf(entries: readonly Entry[], crowded: boolean): CommitmentGroup {
  const tellings = entries.map(({ telling }) => telling);
  const byText = new Map<string, CommitmentTelling[]>();
  for (const { text, telling } of entries) {
    const key = text.replace(/\s+/g, ' ');
    const reading = byText.get(key);
    if (reading) reading.push(telling);
    else byText.set(key, [telling]);
  }
  const readings = [...byText.entries()].map(([text, told]) => ({ text, tellings: told }));
  readings.sort((a, b) => b.tellings.length - a.tellings.length);
  return {
    tellings,
    readings,
    differs: differencesOf(entries),
    common: entries.length === 1 ? null : commonOf(entries),
    crowded,
  };
}

function differencesOf(entries: readonly Entry[]): CommitmentDifference[] {
  const found: CommitmentDifference[] = [];
  const several = (values: readonly (string | null)[]): boolean =>
    new Set(values.filter((value) => value !== null)).size > 1;
  if (several(entries.map(({ telling }) => telling.commitment.force))) found.push('force');
  if (several(entries.map(({ telling }) => telling.due))) found.push('deadline');
  if (several(entries.map(({ condition }) => (condition.size === 0 ? null : [...condition].sort().join(' ')))))
    found.push('condition');
  if (several(entries.map(judgeOf))) found.push('judge');
  return found;
}

function judgeOf({ telling: { commitment }, text }: Entry): string | null {
  if (!commitment.judge || !commitment.condition) return null;
  // The judge stands in the condition, and the condition at the end of the entry's text.
  const from =
    text.length -
    (commitment.condition.end - commitment.condition.start) +
    (commitment.judge.start - commitment.condition.start);
  return wordsOf(text.slice(from, from + commitment.judge.end - commitment.judge.start))
    .forms.filter((form) => !FUNCTION_WORDS.has(form))
    .map(matterOf)
    .join(' ');
}

function commonOf(entries: readonly Entry[]): CommitmentGroup['common'] {
  const [first, ...rest] = entries;
  const words = [...first!.words]
    .reverse()
    .filter(([word]) => rest.every(({ words: other }) => other.has(word)))
    .map(([, form]) => form)
    .slice(0, 5);
  const { due } = first!.telling;
  return { words, due: rest.every(({ telling }) => telling.due === due) ? due : null };
}
