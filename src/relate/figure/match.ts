import type { Figure } from '../../model/report.js';
import { byKey, type KeyedReport } from '../keyed.js';
import { barBetween, compareFigures, type FigureComparison, type FigureVerdict } from './compare.js';
import { contextsOf, type FigureInContext, type RowAt } from './context.js';
import { HUMAN } from './en.js';
import { ENOUGH, evidenceBetween } from './evidence.js';
import type { FigureBar, FigureReason, FigureSum } from './reason.js';
import { type ChangeSum, changeSums } from './sum.js';

/** A figure of one report. */
export interface FigureMention {
  readonly report: string;
  readonly figure: Figure;
}

/** One way of giving the figure, and who gives it so. */
export interface FigureReading {
  /** As written, up to three wordings of one value and hedge: "almost a third / about a third". */
  readonly text: string;
  readonly mentions: readonly FigureMention[];
}

/** Two readings set side by side, by their place in `readings`. */
export interface FigurePair extends FigureComparison {
  readonly a: number;
  readonly b: number;
}

/** Figures of several reports, or several of one, that measure the same thing. */
export interface FigureGroup {
  /** What they measure, in the reports' own words, and whether they tell of a fall or rise in it. */
  readonly measure: string;
  readonly change: Figure['change'];
  readonly mentions: readonly FigureMention[];
  readonly readings: readonly FigureReading[];
  readonly pairs: readonly FigurePair[];
  readonly mark: 'same' | 'compatible' | 'differs';
  /** The reason of the pair that decides the mark; null where all give the same. */
  readonly reason: FigureReason | null;
  /** The sums between readings, each once. */
  readonly sums: readonly FigureSum[];
  /** Figures near it that were weighed and not set beside it, each with the reason. */
  readonly apart: readonly FigureApart[];
  /** Figures of reports of another event, weighed in the same way. */
  readonly beside: readonly FigureApart[];
  readonly rule: string;
}

/** A figure that was not set beside others, and why. */
export interface FigureApart {
  readonly mention: FigureMention;
  readonly reason: FigureBar;
}

/** Groups a figure is weighed against, and members of a group it is set beside, at most: keeps the work near linear. */
const GROUPS_WEIGHED = 24;
const MEMBERS_WEIGHED = 6;
const READINGS_PAIRED = 8;
const APART_LISTED = 6;

interface Building {
  readonly members: FigureInContext[];
  /** One of each way of giving it, at most {@link MEMBERS_WEIGHED}. */
  readonly samples: FigureInContext[];
}

/** How the figures of a story stand to each other. */
export interface FigureRelations {
  /** Figures that measure one thing, in the order of their first mention. */
  readonly groups: readonly FigureGroup[];
  /** Figures that stand alone, in the order of reports and text. */
  readonly alone: readonly FigureMention[];
  /** Changes in percent, checked against the values beside them. */
  readonly sums: readonly (ChangeSum & { readonly report: string })[];
}

/**
 * Groups the figures of `reports` that measure the same thing. Figures are looked up by what they count, by the acts
 * told and by equal values, so the work is near linear in their number; the result does not depend on the order of
 * reports. `beside` are reports of another event: their figures are in no group, but where one is near and barred it is
 * said why.
 */
export function matchFigures(
  reports: readonly KeyedReport[],
  beside: readonly KeyedReport[] = [],
  rowAt: RowAt = () => null,
): FigureRelations {
  const read = [...reports].sort(byKey).map((report) => ({ report, contexts: contextsOf(report, rowAt) }));
  const all = read.flatMap(({ report, contexts }) => contexts.filter(({ figure }) => isTelling(report, figure)));
  const groups: Building[] = [];
  const index = new Map<string, number[]>();
  const told = new Map<string, number>();
  for (const one of all) enter(one, groups, index, told);
  joinPointed(groups);
  const several = groups.filter(({ members }) => members.length > 1);
  const grouped = new Set(several.flatMap(({ members }) => members));
  const others = several.length > 0 ? nearbyOf(beside) : null;
  return {
    groups: several.map((group) => finish(group, groups, index, others)),
    alone: all.filter((one) => !grouped.has(one)).map(mentionOf),
    sums: read.flatMap(({ report, contexts }) => changeSums(contexts).map((sum) => ({ report: report.key, ...sum }))),
  };
}

/**
 * Puts a figure into the group that it fits best, else into one of its own; `told` is where one was put that is told in
 * the same words.
 */
function enter(
  one: FigureInContext,
  groups: Building[],
  index: Map<string, number[]>,
  told: Map<string, number>,
): void {
  const keys = keysOf(one);
  const words = wordingOf(one);
  const home = bestGroup(one, keys, groups, index, told.get(words));
  const at = home ?? groups.push({ members: [], samples: [] }) - 1;
  told.set(words, at);
  const group = groups[at];
  if (!group) return;
  group.members.push(one);
  if (
    group.samples.length < MEMBERS_WEIGHED &&
    !group.samples.some((sample) => sameReading(sample, one) && sample.heads.join() === one.heads.join())
  )
    group.samples.push(one);
  for (const key of keys) {
    const list = index.get(key);
    if (!list) index.set(key, [at]);
    else if (list[list.length - 1] !== at && !list.includes(at, Math.max(0, list.length - GROUPS_WEIGHED)))
      list.push(at);
  }
}

/**
 * "The firm says 1,900. The union puts the number at 2,400": both are of one thing, and so are all that each is with.
 */
function joinPointed(groups: readonly Building[]): void {
  const home = new Map(
    groups.flatMap((group) => group.members.map(({ key, figure }) => [`${key} ${figure.id}`, group] as const)),
  );
  for (const one of groups.flatMap(({ members }) => members)) {
    const mine = home.get(`${one.key} ${one.figure.id}`);
    const other = one.pointsTo === null ? undefined : home.get(`${one.key} ${one.pointsTo}`);
    if (!mine || !other || mine === other) continue;
    const barred = other.samples.some((a) => mine.samples.some((b) => barBetween(a, b) !== null));
    if (barred) continue;
    other.members.push(...mine.members);
    other.samples.push(...mine.samples.slice(0, MEMBERS_WEIGHED - other.samples.length));
    for (const { key, figure } of mine.members) home.set(`${key} ${figure.id}`, other);
    mine.members.length = 0;
    mine.samples.length = 0;
  }
}

/** False for a figure that names more than it tells: "one of the largest", "the two countries". */
export function isTelling(report: KeyedReport, figure: Figure): boolean {
  if (figure.rule === 'figure/one-of') return false;
  if (figure.rule !== 'figure/cardinal-words' || figure.hedge !== 'exact' || (figure.high ?? 0) > 10) return true;
  if (figure.low === 1 && figure.high === 1) return false;
  const before = report.text.slice(Math.max(0, figure.start - 24), figure.start);
  return !/\b(?:the|these|those|their|its|his|her|our|all|other|both|nations|nations’|countries’|nations'|countries') (?:[a-z]+ )?$/i.test(
    before,
  );
}

/** What two figures have alike that are one in all that is compared. */
function wordingOf(one: FigureInContext): string {
  const { low, high, unit, hedge, change } = one.figure;
  const { words, measure, act, time, status, verb } = one;
  const lists = [one.heads, one.terms, one.acts, one.place, one.who, one.topic].map((list) => list.join());
  return [low, high, unit, hedge, change, words, measure, act, time, status, verb, ...lists].join('\u001f');
}

function keysOf(one: FigureInContext): string[] {
  const { kind } = one.scale;
  const keys = [...one.heads, ...one.acts]
    .filter((word) => word !== 'drop' && word !== 'rise')
    .map((word) => `${kind}|${word}`);
  if (one.heads.some((head) => HUMAN.has(head))) keys.push(`${kind}|person`);
  keys.push(`${kind}=${one.figure.low}-${one.figure.high}`);
  return [...new Set(keys)];
}

function bestGroup(
  one: FigureInContext,
  keys: readonly string[],
  groups: readonly Building[],
  index: ReadonlyMap<string, number[]>,
  equal: number | undefined,
): number | null {
  const near = new Map<number, number>();
  for (const key of keys) {
    const list = index.get(key) ?? [];
    for (let k = Math.max(0, list.length - GROUPS_WEIGHED); k < list.length; k++)
      near.set(list[k] ?? 0, (near.get(list[k] ?? 0) ?? 0) + 1);
  }
  const weighed = [...near].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, GROUPS_WEIGHED);
  let best: number | null = null;
  let most = ENOUGH - 1;
  if (equal !== undefined && !weighed.some(([at]) => at === equal)) weighed.push([equal, 0]);
  for (const [at] of weighed) {
    const score = scoreAgainst(groups[at]?.samples ?? [], one);
    if (most < score) [best, most] = [at, score];
  }
  return best;
}

/**
 * The best evidence for a figure belonging to a group; none where one of the group's samples speaks clearly against it.
 */
function scoreAgainst(samples: readonly FigureInContext[], one: FigureInContext): number {
  let score = -1;
  let barred = 0;
  for (const sample of samples) {
    const { verdict } = compareFigures(sample, one);
    if (verdict === 'not-comparable') {
      barred++;
      continue;
    }
    const evidence = evidenceBetween(sample, one, verdict);
    if (verdict === 'differs' && evidence < 1) return -1;
    score = Math.max(score, evidence);
  }
  return barred * 2 > samples.length ? -1 : score;
}

function finish(
  { members }: Building,
  groups: readonly Building[],
  index: ReadonlyMap<string, number[]>,
  beside: Nearby | null,
): FigureGroup {
  const readings = readingsOf(members);
  const pairs = pairsOf(readings);
  const deciding = pairs.reduce<FigurePair | null>(
    (worst, pair) => (worst === null || WEIGHT[pair.verdict] > WEIGHT[worst.verdict] ? pair : worst),
    null,
  );
  const mark =
    deciding === null || deciding.verdict === 'same'
      ? 'same'
      : deciding.verdict === 'differs'
        ? 'differs'
        : 'compatible';
  const most = readings.reduce((best, each) => (each.mentions.length > best.mentions.length ? each : best)).mentions;
  return {
    measure: measureOf(members, most),
    change: members.find(({ figure }) => figure.change !== null)?.figure.change ?? null,
    mentions: members.map(mentionOf),
    readings: readings.map(({ words, mentions }) => ({ text: [...words].slice(0, 3).join(' / '), mentions })),
    pairs,
    mark,
    reason: mark === 'same' ? null : (deciding?.reason ?? null),
    sums: sumsOf(pairs),
    apart: barredFrom(members, nearGroups(members, groups, index)),
    beside: beside ? barredFrom(members, beside.to(members)) : [],
    rule: 'figure/same-measure',
  };
}

/** Of several verdicts the weightiest decides. */
const WEIGHT: Readonly<Record<FigureVerdict, number>> = { same: 0, 'not-comparable': 1, compatible: 2, differs: 3 };

interface ReadingUnderWay {
  readonly sample: FigureInContext;
  readonly words: Set<string>;
  readonly mentions: FigureMention[];
}

function readingsOf(members: readonly FigureInContext[]): ReadingUnderWay[] {
  const readings: ReadingUnderWay[] = [];
  for (const one of members) {
    const reading = readings.find(({ sample }) => sameReading(sample, one));
    if (reading) {
      reading.mentions.push(mentionOf(one));
      reading.words.add(one.words);
    } else readings.push({ sample: one, words: new Set([one.words]), mentions: [mentionOf(one)] });
  }
  return readings;
}

function pairsOf(readings: readonly ReadingUnderWay[]): FigurePair[] {
  const pairs: FigurePair[] = [];
  for (let a = 0; a < readings.length && a < READINGS_PAIRED; a++) {
    for (let b = a + 1; b < readings.length && b < READINGS_PAIRED; b++) {
      const [x, y] = [readings[a]?.sample, readings[b]?.sample];
      if (x && y) pairs.push({ a, b, ...compareFigures(x, y) });
    }
  }
  return pairs;
}

function sumsOf(pairs: readonly FigurePair[]): FigureSum[] {
  const sums = new Map<string, FigureSum>();
  for (const { verdict, sum } of pairs)
    if (sum !== null && (verdict === 'differs' || verdict === 'compatible')) sums.set(JSON.stringify(sum), sum);
  return [...sums.values()];
}

/** Samples of other groups that count the same noun, or are changes in percent too. */
function* nearGroups(
  [first]: readonly FigureInContext[],
  groups: readonly Building[],
  index: ReadonlyMap<string, number[]>,
): Generator<FigureInContext> {
  if (!first) return;
  const near = new Set<number>();
  for (const head of first.heads)
    for (const at of (index.get(`${first.scale.kind}|${head}`) ?? []).slice(0, 50)) near.add(at);
  if (isChangedShare(first))
    for (let at = 0; at < groups.length && at < 400; at++)
      if (groups[at]?.samples[0]?.scale.kind === 'share') near.add(at);
  for (const at of [...near].sort((a, b) => a - b)) yield* groups[at]?.samples ?? [];
}

function isChangedShare({ scale, figure }: FigureInContext): boolean {
  return scale.kind === 'share' && figure.change !== null;
}

/** Figures of reports of another event, by what they count. */
interface Nearby {
  /** Those that count the same noun as the first of a group, or are changes in percent too. */
  to(members: readonly FigureInContext[]): readonly FigureInContext[];
}

function nearbyOf(reports: readonly KeyedReport[]): Nearby | null {
  const all = [...reports]
    .sort(byKey)
    .flatMap((report) => contextsOf(report).filter(({ figure }) => isTelling(report, figure)));
  if (all.length === 0) return null;
  const byHead = new Map<string, FigureInContext[]>();
  const put = (key: string, one: FigureInContext): void => {
    const list = byHead.get(key);
    if (!list) byHead.set(key, [one]);
    else if (list.length < 400) list.push(one);
  };
  for (const one of all) {
    for (const head of one.heads) put(`${one.scale.kind}|${head}`, one);
    if (isChangedShare(one)) put('change', one);
  }
  return {
    to: ([first]) => {
      if (!first) return [];
      const heads = first.heads.flatMap((head) => (byHead.get(`${first.scale.kind}|${head}`) ?? []).slice(0, 50));
      return [...new Set(isChangedShare(first) ? [...heads, ...(byHead.get('change') ?? [])] : heads)];
    },
  };
}

/** Of figures near a group those of its kind and direction that were kept out, with the reason. */
function barredFrom(members: readonly FigureInContext[], near: Iterable<FigureInContext>): FigureApart[] {
  const [first] = members;
  const own = new Set(members);
  const found: FigureApart[] = [];
  if (!first) return found;
  for (const one of near) {
    if (found.length >= APART_LISTED) break;
    if (own.has(one) || one.figure.change !== first.figure.change) continue;
    if (one.scale.kind !== 'share' && !one.heads.some((head) => first.heads.includes(head))) continue;
    const reason = members.map((member) => barBetween(member, one)).find((bar) => bar !== null);
    if (reason) found.push({ mention: mentionOf(one), reason });
  }
  return found;
}

/** The fullest measure of the reading most reports give, kept short. */
function measureOf(members: readonly FigureInContext[], most: readonly FigureMention[]): string {
  const told = new Set(most.map(({ figure }) => figure));
  const measures = members
    .filter(({ figure }) => told.has(figure))
    .map(({ measure, figure, scale }) => measure ?? (scale.kind === 'count' ? figure.unit : null))
    .filter((measure) => measure !== null);
  const [first] = members;
  let title = measures[0] ?? first?.words ?? '';
  for (const measure of measures) if (title.length < measure.length && measure.length <= 60) title = measure;
  return title;
}

function sameReading(a: FigureInContext, b: FigureInContext): boolean {
  return (
    (a.figure.low === b.figure.low &&
      a.figure.high === b.figure.high &&
      a.figure.hedge === b.figure.hedge &&
      a.figure.unit?.split(' ').pop() === b.figure.unit?.split(' ').pop()) ||
    (a.words.toLowerCase() === b.words.toLowerCase() && a.scale.kind === b.scale.kind)
  );
}

function mentionOf({ key, figure }: FigureInContext): FigureMention {
  return { report: key, figure };
}
