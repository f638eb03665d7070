import type { Evidence, Item } from '../../model/account.js';
import type { Figure } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { KeyedReport } from '../../relate/bundle.js';
import type { Telling, Unit } from '../../relate/story.js';
import type { StoryContext } from '../context.js';
import { inOrder } from '../context.js';

/** From this likeness on a sentence of another report may tell the same, so nothing is said to stand in one alone. */
const BAR = 0.13;
/** Places that are shown, at most. */
const SHOWN = 3;

/**
 * Items with what other reports have that is like them. That something stands in one report only, or is not mentioned
 * in another, is a claim: it is made only where the likest thing of every other report was weighed and found too
 * unlike.
 */
export function weighItems(items: readonly Item[], context: StoryContext): Item[] {
  const weighing = new Weighing(context);
  return items.map((item) => {
    const { reports, places } = weighing.near(item);
    if (reports.length === 0) return item;
    const single = item.mark === 'single';
    const present = [...item.evidence.map(({ report }) => report), ...reports];
    return {
      ...item,
      mark: single ? 'near' : item.mark,
      near: single ? places : item.near,
      absent: context.roll.absent(present),
    };
  });
}

/** What reports that an item is not of have that is like it: all of these reports, and the likest places. */
interface NearItem {
  readonly reports: readonly string[];
  readonly places: readonly Evidence[];
}

/** Figures of one value: where they stand, in order, and in which reports. */
interface EqualFigures {
  readonly places: Evidence[];
  readonly reports: number[];
}

class Weighing {
  readonly #context: StoryContext;
  readonly #sigla: readonly string[];
  readonly #placeOf: ReadonlyMap<string, number>;
  readonly #units: WeighedUnit[][];
  readonly #values = new Map<string, EqualFigures>();
  readonly #figures = new Map<string, Figure>();
  /** The item that each report and each telling was last looked at for, and what of each report is likest to it. */
  #item = 0;
  readonly #own: Int32Array;
  readonly #met: Int32Array;
  readonly #seen: Int32Array;
  readonly #likeness: Float64Array;
  readonly #likest: (Unit | null)[];

  constructor(context: StoryContext) {
    this.#context = context;
    const { propositions, reports } = context.relations;
    this.#sigla = reports.map(({ key }) => context.naming.siglum(key));
    this.#placeOf = new Map(this.#sigla.map((siglum, at) => [siglum, at]));
    this.#units = reports.map(() => []);
    propositions.units.forEach((unit, at) => {
      const report = this.#placeOf.get(context.naming.siglum(unit.report)) ?? -1;
      this.#units[report]?.push({ unit, telling: propositions.tellingOf[at] as number });
    });
    reports.forEach((report, at) => this.#readFigures(report, at));
    this.#own = new Int32Array(reports.length);
    this.#met = new Int32Array(reports.length);
    this.#seen = new Int32Array(propositions.tellings.length);
    this.#likeness = new Float64Array(reports.length);
    this.#likest = reports.map(() => null);
  }

  #readFigures(report: KeyedReport, at: number): void {
    const { naming } = this.#context;
    const places = report.figures.map((figure) => {
      const place = naming.cite({ report: report.key, start: figure.start, end: figure.end });
      this.#figures.set(`${place.report} ${place.start}`, figure);
      return { place, value: valueOf(figure) };
    });
    places.sort((p, q) => p.place.start - q.place.start || p.place.end - q.place.end);
    for (const { place, value } of places) {
      const equal = this.#values.get(value) ?? { places: [], reports: [] };
      this.#values.set(value, equal);
      equal.places.push(place);
      if (equal.reports.at(-1) !== at) equal.reports.push(at);
    }
  }

  near({ kind, evidence }: Item): NearItem {
    this.#item++;
    for (const { report } of evidence) this.#own[this.#placeOf.get(report) ?? -1] = this.#item;
    const alike = this.#alike(evidence);
    const equal = kind === 'figure' ? this.#equal(evidence) : [];
    const places = inOrder(equal.flatMap((one) => this.#firstOf(one))).slice(0, SHOWN);
    for (const report of this.#likestOf(alike, SHOWN - places.length))
      places.push(this.#context.naming.cite(this.#likest[report] as Unit));
    for (const { reports } of equal) for (const report of reports) this.#meet(report, alike);
    return { reports: alike.map((report) => this.#sigla[report] as string), places };
  }

  /** Reports that have a sentence like one of those that the evidence stands in, in the order in which they are met. */
  #alike(evidence: readonly Evidence[]): number[] {
    const { tellings, nearest } = this.#context.relations.propositions;
    const met: number[] = [];
    for (const place of evidence)
      for (const { unit, telling } of unitsAround(this.#units[this.#placeOf.get(place.report) ?? -1] ?? [], place)) {
        if (this.#seen[telling] === this.#item || !most(unit, place)) continue;
        this.#seen[telling] = this.#item;
        this.#offer(tellings[telling], 1, met);
        for (const { other, likeness } of nearest[telling] ?? []) {
          if (likeness < BAR) break;
          this.#offer(tellings[other], likeness, met);
        }
      }
    return met;
  }

  #offer(telling: Telling | undefined, likeness: number, met: number[]): void {
    telling?.reports.forEach((report, k) => {
      const known = this.#met[report] === this.#item && this.#likest[report] !== null;
      if (known ? (this.#likeness[report] as number) >= likeness : !this.#meet(report, met)) return;
      this.#likeness[report] = likeness;
      this.#likest[report] = telling.firsts[k] ?? null;
    });
  }

  /** Notes a report that the item is not of; false for one that it is of, or that was met. */
  #meet(report: number, met: number[]): boolean {
    if (this.#own[report] === this.#item || this.#met[report] === this.#item) return false;
    this.#met[report] = this.#item;
    this.#likest[report] = null;
    met.push(report);
    return true;
  }

  /** The likest of these reports, at most so many; of equal ones those first met. */
  #likestOf(met: readonly number[], count: number): number[] {
    const found: number[] = [];
    for (const report of met) {
      const likeness = this.#likeness[report] as number;
      const at = found.findLastIndex((other) => (this.#likeness[other] as number) >= likeness) + 1;
      if (at < count) found.splice(at, 0, report);
      if (found.length > count) found.pop();
    }
    return found;
  }

  /** Other figures that give the values of these. */
  #equal(evidence: readonly Evidence[]): EqualFigures[] {
    const values = new Set(
      evidence.flatMap(({ report, start }) => {
        const figure = this.#figures.get(`${report} ${start}`);
        return figure ? [valueOf(figure)] : [];
      }),
    );
    return [...values].flatMap((value) => this.#values.get(value) ?? []);
  }

  /** The first places in reports that the item is not of. */
  #firstOf({ places }: EqualFigures): Evidence[] {
    const found: Evidence[] = [];
    for (const place of places) {
      if (found.length === SHOWN) break;
      if (this.#own[this.#placeOf.get(place.report) ?? -1] !== this.#item) found.push(place);
    }
    return found;
  }
}

/** A sentence, and the telling that it is of. */
interface WeighedUnit {
  readonly unit: Unit;
  readonly telling: number;
}

/** Of sentences in text order those that share a character with a place. */
function unitsAround(units: readonly WeighedUnit[], place: Span): WeighedUnit[] {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.unit.end ?? 0) <= place.start) low = middle + 1;
    else high = middle;
  }
  const found: WeighedUnit[] = [];
  for (let i = low; i < units.length && (units[i]?.unit.start ?? 0) < place.end; i++)
    found.push(units[i] as WeighedUnit);
  return found;
}

/** True where the two share most of one of them. */
function most(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return 2 * shared >= Math.min(a.end - a.start, b.end - b.start);
}

function valueOf({ low, high, unit }: Figure): string {
  return `${low} ${high} ${unit?.split(' ').at(-1) ?? ''}`;
}
