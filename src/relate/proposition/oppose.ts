import { agreeInTime } from '../figure/period.js';
import type { Clause } from './clause.js';
import { GENERAL, harmOf, LIGHT, PEOPLE, sidesOf } from './en.js';
import { isSilent } from './silence.js';

/** Why two clauses cannot both be so, or say it with another strength. */
export type OppositionKind = 'denied' | 'opposed' | 'hedged' | 'unique' | 'dated';

/** Two clauses of one matter that exclude each other, with the reason. */
export interface Opposition {
  readonly kind: OppositionKind;
  readonly a: Clause;
  readonly b: Clause;
  /** How much of their matter they share, 0 to 1. */
  readonly likeness: number;
}

/** Clauses that are compared under one head, at most. */
const WEIGHED = 60;

/**
 * Clauses of a story that exclude each other: one denies what the other tells, one act against its opposite, what may
 * be against what is, two that are each the only or the largest. Clauses meet under their heads, in bounded numbers:
 * near linear.
 */
export function oppositions(clauses: readonly Clause[]): Opposition[] {
  const weights = weigh(clauses);
  const found: Opposition[] = [];
  const byKey = new Map<string, Clause[]>();
  const put = (key: string, clause: Clause): void => {
    const list = byKey.get(key);
    if (!list) byKey.set(key, [clause]);
    else if (list.length < WEIGHED) list.push(clause);
  };
  for (const clause of clauses) {
    if (clause.modality === 'open') continue;
    put(clause.proVerb ? PRO_VERBS : `head ${clause.head}`, clause);
    if (clause.denied) for (const term of clause.terms) put(`denied ${term}`, clause);
    for (const { line, side } of sidesOf(clause.head)) put(`act ${line} ${side}`, clause);
  }
  for (const [key, list] of byKey) {
    if (key.startsWith('head ')) for (const [a, b] of pairs(list)) push(found, headed(a, b, weights));
    else if (key.endsWith(' 0'))
      for (const a of list) for (const b of byKey.get(`${key.slice(0, -1)}1`) ?? []) push(found, acted(a, b, weights));
  }
  for (const [none, some] of harmless(clauses)) push(found, harmed(none, some, weights));
  for (const pro of byKey.get(PRO_VERBS) ?? []) {
    const others = new Set(pro.terms.flatMap((term) => byKey.get(`denied ${term}`) ?? []));
    for (const other of others) push(found, proVerbal(pro, other, weights));
  }
  return found.sort((p, q) => q.likeness - p.likeness);
}

/** Where "no one was hurt" is told, with each clause of another report that tells of people hurt; bounded. */
function* harmless(clauses: readonly Clause[]): Generator<readonly [Clause, Clause]> {
  const harms = clauses.filter(({ head, modality }) => harmOf(head) !== null && modality === 'told');
  const none = harms.filter(({ nobody, denied }) => nobody && denied).slice(0, WEIGHED);
  const some = harms.filter(({ denied, subjectWord }) => !denied && !POINTING.test(subjectWord)).slice(0, WEIGHED);
  for (const a of none)
    for (const b of some) if (a.report !== b.report && harmOf(a.head) === harmOf(b.head)) yield [a, b];
}

/**
 * "No one was hurt" and "two people were injured" exclude each other where the first says of nobody and nothing else
 * than the second: a place or body that it names must be told there too.
 */
function harmed(none: Clause, some: Clause, weights: ReadonlyMap<string, number>): Opposition | null {
  const own = none.terms.filter((term) => !PEOPLE.has(term));
  const shared = sharedTerms(none, some);
  if (own.some((term) => !shared.includes(term))) return null;
  return { kind: 'denied', a: none, b: some, likeness: Math.max(DENIED, likenessOf(none, some, shared, weights)) };
}

/** Where clauses whose verb stands for another meet. */
const PRO_VERBS = 'pro-verbs';

/** "I can do it with an order" and "the board cannot close the pier with an order": the verb may be any. */
function proVerbal(pro: Clause, other: Clause, weights: ReadonlyMap<string, number>): Opposition | null {
  if (pro.report === other.report && pro.sentence === other.sentence) return null;
  if (pro.denied || other.proVerb || !other.verbal || !sameMood(pro, other) || otherSubjects(pro, other)) return null;
  const shared = sharedTerms(pro, other);
  if (shared.length < 2) return null;
  const likeness = likenessOf({ ...pro, head: '' }, { ...other, head: '' }, shared, weights);
  return likeness >= PRO ? { kind: 'denied', a: other, b: pro, likeness } : null;
}

function push(found: Opposition[], one: Opposition | null): void {
  if (one) found.push(one);
}

function* pairs(list: readonly Clause[]): Generator<readonly [Clause, Clause]> {
  for (let i = 0; i < list.length; i++)
    for (let k = i + 1; k < list.length; k++) yield [list[i] as Clause, list[k] as Clause];
}

/** Two clauses with one head. */
function headed(a: Clause, b: Clause, weights: ReadonlyMap<string, number>): Opposition | null {
  if (a.report === b.report && a.sentence === b.sentence) return null;
  if (otherSubjects(a, b)) return a.unique !== '' && a.unique === b.unique ? unique(a, b, weights) : null;
  if (otherThings(a, b)) return null;
  const shared = sharedTerms(a, b);
  const alone = isAlone(a) && a.unique === b.unique && !a.verbal && !b.verbal;
  if (shared.length < (alone ? 0 : LIGHT.has(a.head) ? 2 : 1)) return null;
  const likeness = likenessOf(a, b, shared, weights);
  if (a.denied !== b.denied)
    // Who gave no answer is told by `silences`, with all that was said.
    return !isSilent(a) && !isSilent(b) && sameMood(a, b) && likeness >= (alone ? aloneOf(a) : DENIED)
      ? { kind: 'denied', a, b, likeness }
      : null;
  if ((a.modality === 'possible') !== (b.modality === 'possible') && likeness >= HEDGED && a.report !== b.report)
    return { kind: 'hedged', a, b, likeness };
  if (!otherDays(a, b)) return null;
  const beside = likenessOf(withoutDays(a), withoutDays(b), shared, weights);
  return beside >= DATED ? { kind: 'dated', a, b, likeness: beside } : null;
}

/** The clause without the words of its days: what is told of one day and of another is alike but for these. */
function withoutDays(clause: Clause): Clause {
  const days = new Set(clause.times.flatMap(({ words }) => words.split(/\s+/)));
  return { ...clause, terms: clause.terms.filter((term) => !days.has(term)) };
}

/** True where two verbs have one day or year each, and these exclude each other: the same words are the same day. */
function otherDays(a: Clause, b: Clause): boolean {
  const [x, y] = [a.times[0], b.times[0]];
  if (a.report === b.report || a.times.length !== 1 || b.times.length !== 1 || !x || !y) return false;
  return x.words !== y.words && agreeInTime(x.value, y.value) !== 'meet' && agreeInTime(x.value, y.value) !== 'unknown';
}

/** "the only port", "the largest port"; "the only way" does not say of what. */
function isAlone({ head, unique: word }: Clause): boolean {
  return word !== '' && !GENERAL.has(head);
}

/** "the only port" and "not the only port" need share no more. */
function aloneOf({ unique: word }: Clause): number {
  return word === 'only' ? 0 : ALONE;
}

/** Least likeness of clauses that exclude each other, by why. */
const DENIED = 0.35;
const ALONE = 0.12;
const HEDGED = 0.6;
const OPPOSED = 0.3;
const OPPOSED_OPEN = 0.45;
const DATED = 0.45;
const PRO = 0.45;
const UNIQUE = 0.5;

function acted(a: Clause, b: Clause, weights: ReadonlyMap<string, number>): Opposition | null {
  if (a.report === b.report && a.sentence === b.sentence) return null;
  if (a.denied !== b.denied || !sameMood(a, b) || otherSubjects(a, b)) return null;
  const same = a.subject !== null && a.subject === b.subject;
  const shared = sharedTerms(a, b);
  if (shared.length < (same ? 1 : 2)) return null;
  const likeness = likenessOf(a, b, shared, weights);
  return likeness >= (same ? OPPOSED : OPPOSED_OPEN) ? { kind: 'opposed', a, b, likeness } : null;
}

function unique(a: Clause, b: Clause, weights: ReadonlyMap<string, number>): Opposition | null {
  if (a.verbal || a.denied || b.denied || a.unique === '' || a.subject === null || b.subject === null) return null;
  const shared = sharedTerms(a, b);
  if (shared.length < 1) return null;
  const likeness = likenessOf(a, b, shared, weights);
  return likeness >= UNIQUE ? { kind: 'unique', a, b, likeness } : null;
}

/**
 * True where one cannot be so if the other is: both told, both of what is to come, or one that something cannot be and
 * one that it is. What was agreed and what will not be agreed again go together.
 */
function sameMood(a: Clause, b: Clause): boolean {
  if (a.modality === b.modality) return true;
  const [not, so] = a.denied ? [a, b] : [b, a];
  return not.denied && not.modality === 'possible' && (so.modality === 'told' || so.modality === 'future');
}

/** True where both subjects are known parties, and others. */
function otherSubjects(a: Clause, b: Clause): boolean {
  if (a.subject === null || b.subject === null || a.subject === b.subject) return false;
  // A name that one report has for a party may be that of a party in another.
  return a.subject.startsWith('name ') === b.subject.startsWith('name ');
}

/**
 * True where two nouns are told of that are not the same thing: "the strike was lawful", "the arrest was not lawful".
 */
function otherThings(a: Clause, b: Clause): boolean {
  if (a.byNoun || b.byNoun || (a.subject !== null && a.subject === b.subject)) return false;
  const [x, y] = [a.subjectWord, b.subjectWord];
  if (x === y || POINTING.test(x) || POINTING.test(y)) return false;
  return !a.terms.includes(y) && !b.terms.includes(x);
}

/** Words that stand for a thing named elsewhere; also none. */
const POINTING =
  /^(?:|i|we|he|she|it|they|you|this|that|these|those|who|which|one|some|many|all|none|no|nobody|there)$/;

function sharedTerms(a: Clause, b: Clause): string[] {
  const other = new Set(b.terms);
  return a.terms.filter((term) => other.has(term));
}

/** Cosine of the two clauses' words, by their rarity among the clauses. */
function likenessOf(a: Clause, b: Clause, shared: readonly string[], weights: ReadonlyMap<string, number>): number {
  const weight = (word: string): number => (weights.get(word) ?? 0) ** 2;
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weight(word), 0);
  const head = a.head === b.head ? weight(a.head) : 0;
  const [x, y] = [sum(a.terms) + weight(a.head), sum(b.terms) + weight(b.head)];
  return x > 0 && y > 0 ? (sum(shared) + head) / Math.sqrt(x * y) : 0;
}

function weigh(clauses: readonly Clause[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { head, terms } of clauses)
    for (const word of new Set([head, ...terms])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log((clauses.length + 1) / count)]));
}

/** Clauses of one matter, those that tell it in one way against those that tell it in another. */
export interface OpposedGroup {
  readonly kind: OppositionKind;
  readonly sides: readonly [readonly Clause[], readonly Clause[]];
  readonly likeness: number;
}

/** Pairs that share a clause, as one; what is denied, hedged or the earlier act stands on the first side. */
export function groupsOf(found: readonly Opposition[]): OpposedGroup[] {
  const groups: { kind: OppositionKind; sides: [Clause[], Clause[]]; likeness: number }[] = [];
  const home = new Map<Clause, (typeof groups)[number]>();
  for (const { kind, a, b, likeness } of found) {
    const [first, second] = isFirst(kind, a, b) ? [a, b] : [b, a];
    const group = [home.get(first), home.get(second)].find((one) => one?.kind === kind);
    if (!group) {
      const made = { kind, sides: [[first], [second]] as [Clause[], Clause[]], likeness };
      groups.push(made);
      home.set(first, made);
      home.set(second, made);
      continue;
    }
    [first, second].forEach((clause, side) => {
      if (home.has(clause)) return;
      group.sides[side as 0 | 1].push(clause);
      home.set(clause, group);
    });
  }
  return groups;
}

function isFirst(kind: OppositionKind, a: Clause, b: Clause): boolean {
  if (kind === 'denied') return a.denied || !b.denied;
  if (kind === 'hedged') return a.modality === 'possible';
  return true;
}
