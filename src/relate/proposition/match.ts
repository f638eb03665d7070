import { averageLink, type Link } from '../cluster.js';
import type { KeyedReport, PartyOf } from '../keyed.js';
import type { Clause } from './clause.js';
import { groupsOf, type OpposedGroup, oppositions } from './oppose.js';
import { type ChangedQuotation, changedQuotations } from './quotation.js';
import { type Silence, silences } from './silence.js';
import { similar } from './similar.js';
import { type Unit, unitsOf } from './unit.js';

/** Sentences of several reports that tell the same thing. */
export interface Row {
  /** In the order of reports and text. */
  readonly units: readonly Unit[];
  /** True where one denies of a thing what another tells of it: they are not said to agree. */
  readonly torn: boolean;
  /** Likeness of the least alike pair that was joined, 0 to 1. */
  readonly likeness: number;
}

/** A sentence of another report that is like one, and how much, 0 to 1. */
export interface Neighbour {
  readonly unit: Unit;
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
  /** The likest sentence of each other report for the unit at a place of `units`, the likest first. */
  readonly nearest: readonly (readonly Neighbour[])[];
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
  const units = reports.flatMap((report) => unitsOf(report, partyOf));
  const told = tellings(units);
  const near = similar(told.map(({ first }) => first));
  const best = told.map((one, i) => bestOf(one, near[i] ?? [], told));
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
    nearest: nearestOf(units, told, best),
  };
}

/** Sentences told in the same words. */
interface Telling {
  readonly first: Unit;
  readonly units: readonly Unit[];
  readonly reports: ReadonlySet<string>;
}

function tellings(units: readonly Unit[]): Telling[] {
  const byWords = new Map<string, Unit[]>();
  for (const unit of units) {
    const list = byWords.get(unit.words);
    if (list) list.push(unit);
    else byWords.set(unit.words, [unit]);
  }
  return [...byWords.values()].map((same) => ({
    first: same[0] as Unit,
    units: same,
    reports: new Set(same.map(({ report }) => report)),
  }));
}

/** The likest telling in each report that does not have the words itself. */
type Best = ReadonlyMap<string, { readonly other: number; readonly likeness: number }>;

function bestOf(
  { reports }: Telling,
  near: readonly { other: number; likeness: number }[],
  told: readonly Telling[],
): Best {
  const best = new Map<string, { other: number; likeness: number }>();
  for (const { other, likeness } of near)
    for (const report of told[other]?.reports ?? [])
      if (!reports.has(report) && !best.has(report)) best.set(report, { other, likeness });
  return best;
}

function isSame(i: number, j: number, likeness: number, told: readonly Telling[], best: readonly Best[]): boolean {
  if (likeness < LIKELY) return false;
  const [x, y] = [told[i] as Telling, told[j] as Telling];
  if (!isTelling(x) || !isTelling(y)) return false;
  const there = [...y.reports].some((report) => best[i]?.get(report)?.other === j);
  const back = [...x.reports].some((report) => best[j]?.get(report)?.other === i);
  const mutual = there && back;
  if (mutual && likeness >= SURE) return true;
  if (!mutual && !((there || back) && likeness >= SURE)) return false;
  return !excludes(x.first, y.first) && agrees(i, j, likeness, told, best);
}

function isTelling({ first }: Telling): boolean {
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
  const [x, y] = [(told[i] as Telling).first, (told[j] as Telling).first];
  if (shares(x.numbers, y.numbers) || shares(x.quoted, y.quoted)) return true;
  if (likeness < FIRM) return false;
  if (shares(x.days, y.days)) return true;
  return [...(best[i]?.values() ?? [])].some(
    ({ other, likeness }) =>
      other !== j && likeness >= LIKELY && [...(best[j]?.values() ?? [])].some((one) => one.other === other),
  );
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
      : [{ units, torn: isTorn(units, clauses), likeness: least.get(at) ?? 1 }];
  });
}

function nearestOf(units: readonly Unit[], told: readonly Telling[], best: readonly Best[]): Neighbour[][] {
  const at = new Map(told.flatMap(({ units: same }, i) => same.map((unit) => [unit, i] as const)));
  return units.map((unit) => {
    const own = told[at.get(unit) ?? -1];
    const same = (own?.units ?? []).filter(({ report }) => report !== unit.report).slice(0, 8);
    const others = [...(best[at.get(unit) ?? -1] ?? [])].flatMap(([report, { other, likeness }]) => {
      const found = told[other]?.units.find((one) => one.report === report);
      return found ? [{ unit: found, likeness }] : [];
    });
    return [...same.map((one) => ({ unit: one, likeness: 1 })), ...others].sort((p, q) => q.likeness - p.likeness);
  });
}
