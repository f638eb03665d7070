import { daysFromCivil, parseDate, weekdayOf } from '../../calendar/civil.js';
import { averageLink, type Link } from '../cluster.js';
import type { KeyedReport, PartyOf } from '../keyed.js';
import type { Clause } from './clause.js';
import { groupsOf, type OpposedGroup, oppositions } from './oppose.js';
import { type ChangedQuotation, changedQuotations } from './quotation.js';
import { type Silence, silences } from './silence.js';
import { type Near, similar } from './similar.js';
import { type Unit, unitsOf } from './unit.js';

/** Sentences of several reports that tell the same thing. */
export interface Row {
  /** In the order of reports and text. */
  readonly units: readonly Unit[];
  /** True where one denies of a thing what another tells of it: they are not said to agree. */
  readonly torn: boolean;
  /** Sentences that have a day, and those that tell of its being moved to another; null where none does. */
  readonly moved: readonly [set: readonly Unit[], moved: readonly Unit[]] | null;
  /** Likeness of the least alike pair that was joined, 0 to 1. */
  readonly likeness: number;
}

/** Clauses that exclude each other, and parties that are silent in one report and speak in another. */
export interface Opposed {
  readonly groups: readonly OpposedGroup[];
  readonly silences: readonly Silence[];
  readonly quotations: readonly ChangedQuotation[];
}

/** What the reports tell that excludes what others, or they themselves, tell. Near linear. */
export function matchOpposed(reports: readonly KeyedReport[], clauses: readonly Clause[], partyOf: PartyOf): Opposed {
  return {
    groups: groupsOf(oppositions(clauses)),
    silences: silences(reports, clauses, partyOf),
    quotations: changedQuotations(reports, partyOf),
  };
}

/** The sentences of a story and how they stand to each other. */
export interface Propositions {
  /** In the order of reports and text. */
  readonly units: readonly Unit[];
  readonly rows: readonly Row[];
  /** Sentences told in the same words, in the order of the first of each. */
  readonly tellings: readonly Telling[];
  /** The telling that the unit at each place of `units` is of. */
  readonly tellingOf: Int32Array;
  /** For each telling others that are like it, the likest first: no report has one likelier than the first it is in. */
  readonly nearest: readonly (readonly Near[])[];
}

/** Sentences told in the same words. */
export interface Telling {
  readonly units: readonly Unit[];
  /** The reports that tell it, by their places among the reports, and what is first told so in each. */
  readonly reports: readonly number[];
  readonly firsts: readonly Unit[];
}

/** From this likeness on two sentences that are each other's likest are the same: 98 of 100 as read. */
const SURE = 0.3;
/** From here on they are where one thing more agrees and nothing speaks against it. */
const LIKELY = 0.17;
/** From here on a common day or a third sentence like both is enough; below, a common number or quotation. */
const FIRM = 0.24;
/** A sentence of fewer words of matter says too little to be joined. */
const TELLING = 3;
/** The average likeness that holds a row together, and what a pair that was not joined counts of its own. */
const HELD = 0.18;
const UNJOINED = 0.4;

/**
 * Sets the sentences of the reports side by side. Equal sentences are one, however many reports have them; then two are
 * joined that are each other's likest between their reports, surely when they are much alike, else when they agree in
 * one thing more and in no party, figure or day exclude each other. Near linear in the sentences.
 */
export function matchPropositions(
  reports: readonly KeyedReport[],
  partyOf: PartyOf,
  clauses: readonly Clause[] = [],
): Propositions {
  const units: Unit[] = [];
  const reportOf: number[] = [];
  reports.forEach((report, at) => {
    for (const unit of unitsOf(report, partyOf)) {
      units.push(unit);
      reportOf.push(at);
    }
  });
  const { told, tellingOf } = tellings(units, reportOf);
  const near = similar(told.map(firstOf));
  const best = bests(told, near, reports.length);
  const links: Link[] = [];
  near.forEach((list, i) => {
    for (const { other, likeness } of list) {
      if (other < i) continue;
      const joined = isSame(i, other, likeness, told, best);
      if (joined || likeness >= LIKELY) links.push({ a: i, b: other, value: joined ? likeness : likeness * UNJOINED });
    }
  });
  return {
    units,
    rows: rowsOf(told, links, clausesBySentence(clauses)),
    tellings: told,
    tellingOf,
    nearest: best.map(({ list }) => list),
  };
}

function tellings(
  units: readonly Unit[],
  reportOf: readonly number[],
): { readonly told: readonly Telling[]; readonly tellingOf: Int32Array } {
  const byWords = new Map<string, number>();
  const told: { units: Unit[]; reports: number[]; firsts: Unit[] }[] = [];
  const tellingOf = Int32Array.from(units, (unit, place) => {
    const at = byWords.get(unit.words) ?? told.push({ units: [], reports: [], firsts: [] }) - 1;
    byWords.set(unit.words, at);
    const telling = told[at] as (typeof told)[number];
    telling.units.push(unit);
    // Units come report by report, so one that is not of the last report is of a new one.
    const report = reportOf[place] as number;
    if (telling.reports.at(-1) !== report) {
      telling.reports.push(report);
      telling.firsts.push(unit);
    }
    return at;
  });
  return { told, tellingOf };
}

function firstOf({ units }: Telling): Unit {
  return units[0] as Unit;
}

/** The likest of other reports for a telling: one for each report that does not have its words, the likest first. */
interface Best {
  readonly list: readonly Near[];
  readonly others: ReadonlySet<number>;
}

function bests(told: readonly Telling[], near: readonly (readonly Near[])[], count: number): Best[] {
  const seen = new Int32Array(count).fill(-1);
  return told.map(({ reports }, i): Best => {
    for (const report of reports) seen[report] = i;
    const list = (near[i] ?? []).filter(({ other }) => {
      let isNew = false;
      for (const report of told[other]?.reports ?? []) {
        if (seen[report] === i) continue;
        seen[report] = i;
        isNew = true;
      }
      return isNew;
    });
    return { list, others: new Set(list.map(({ other }) => other)) };
  });
}

function isSame(i: number, j: number, likeness: number, told: readonly Telling[], best: readonly Best[]): boolean {
  if (likeness < LIKELY) return false;
  const [x, y] = [told[i] as Telling, told[j] as Telling];
  if (!isTelling(x) || !isTelling(y)) return false;
  const there = best[i]?.others.has(j) === true;
  const back = best[j]?.others.has(i) === true;
  const mutual = there && back;
  if (mutual && likeness >= SURE) return true;
  if (!mutual && !((there || back) && likeness >= SURE)) return false;
  return !excludes(firstOf(x), firstOf(y)) && agrees(i, j, likeness, told, best);
}

function isTelling(telling: Telling): boolean {
  const first = firstOf(telling);
  return first.tells && first.terms.length >= TELLING;
}

/** True where two sentences name other parties, other days or other numbers, with none in common. */
function excludes(x: Unit, y: Unit): boolean {
  return apart(x.parties, y.parties) || apart(x.days, y.days);
}

function apart(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return x.size > 0 && y.size > 0 && !shares(x, y);
}

function shares(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  for (const one of x) if (y.has(one)) return true;
  return false;
}

/** One thing more in which two sentences agree: a number, a day, a quotation, a party that few name, a neighbour. */
function agrees(i: number, j: number, likeness: number, told: readonly Telling[], best: readonly Best[]): boolean {
  const [x, y] = [firstOf(told[i] as Telling), firstOf(told[j] as Telling)];
  if (shares(x.numbers, y.numbers) || shares(x.quoted, y.quoted)) return true;
  if (likeness < FIRM) return false;
  if (shares(x.days, y.days)) return true;
  const { list } = best[i] as Best;
  const { others } = best[j] as Best;
  return list.some(({ other, likeness }) => other !== j && likeness >= LIKELY && others.has(other));
}

function clausesBySentence(clauses: readonly Clause[]): ReadonlyMap<string, readonly Clause[]> {
  const found = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const key = `${clause.report} ${clause.sentence}`;
    const list = found.get(key);
    if (list) list.push(clause);
    else found.set(key, [clause]);
  }
  return found;
}

/** Sentences of a row that are looked into for denials, at most. */
const LOOKED_INTO = 12;

/** True where one of the sentences denies a verb, or a noun after "is", that another tells with words in common. */
function isTorn(units: readonly Unit[], clauses: ReadonlyMap<string, readonly Clause[]>): boolean {
  const own = units.slice(0, LOOKED_INTO).flatMap((one) => clauses.get(`${one.report} ${one.sentence}`) ?? []);
  return own.some(
    (a) =>
      a.denied &&
      own.some(
        (b) =>
          !b.denied && b.head === a.head && b.terms.some((term) => a.terms.includes(term)) && a.report !== b.report,
      ),
  );
}

/** True where a report has no day or no number in common with another: what they tell alike is something else. */
function isApart(units: readonly Unit[]): boolean {
  const some = units.slice(0, LOOKED_INTO);
  return some.some((x) =>
    some.some((y) => x.report < y.report && (otherDays(x.days, y.days) || otherNumbers(x.numbers, y.numbers))),
  );
}

/** Other days, and other days of the week: by a week a bare weekday may be misread. */
function otherDays(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return apart(x, y) && apart(weekdaysOf(x), weekdaysOf(y));
}

function weekdaysOf(days: Iterable<string>): ReadonlySet<string> {
  return new Set(
    [...days].map((day) => {
      const date = parseDate(day);
      return date ? String(weekdayOf(daysFromCivil(date))) : day;
    }),
  );
}

/** So near to each other two numbers may be one, said roughly. */
const ROUGHLY = 0.1;

function otherNumbers(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= ROUGHLY * Math.max(Math.abs(a), Math.abs(b));
  return x.size > 0 && y.size > 0 && ![...x].some((a) => [...y].some((b) => near(Number(a), Number(b))));
}

function movedIn(units: readonly Unit[]): Row['moved'] {
  const moved = units.filter(({ movedTo }) => movedTo !== null);
  if (moved.length === 0) return null;
  const days = new Set(moved.map(({ movedTo }) => movedTo as string));
  const set = units.filter(({ movedTo, days: own }) => movedTo === null && otherDays(own, days));
  return set.length > 0 ? [set, moved] : null;
}

function rowsOf(
  told: readonly Telling[],
  links: readonly Link[],
  clauses: ReadonlyMap<string, readonly Clause[]>,
): Row[] {
  const group = averageLink(told.length, links, HELD);
  const members = new Map<number, number[]>();
  group.forEach((at, i) => {
    const list = members.get(at);
    if (list) list.push(i);
    else members.set(at, [i]);
  });
  const least = new Map<number, number>();
  for (const { a, b, value } of links)
    if (group[a] === group[b]) least.set(group[a] as number, Math.min(least.get(group[a] as number) ?? 1, value));
  return [...members].flatMap(([at, list]) => {
    const units = list.flatMap((i) => told[i]?.units ?? []);
    return !list.every((i) => isTelling(told[i] as Telling)) || new Set(units.map(({ report }) => report)).size < 2
      ? []
      : [
          {
            units,
            torn: isTorn(units, clauses) || isApart(units),
            moved: movedIn(units),
            likeness: least.get(at) ?? 1,
          },
        ];
  });
}
