import type { Evidence, Item } from '../../model/account.js';
import type { Figure } from '../../model/report.js';
import { overlaps, type Span } from '../../model/span.js';
import type { KeyedReport } from '../../relate/bundle.js';
import type { Neighbour, Unit } from '../../relate/story.js';
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
    const near = weighing.near(item);
    if (near.length === 0) return item;
    const reports = new Set(near.map(({ report }) => report));
    return {
      ...item,
      mark: item.mark === 'single' ? 'near' : item.mark,
      near: item.mark === 'single' ? near.slice(0, SHOWN) : item.near,
      absent: item.absent.filter((siglum) => !reports.has(siglum)),
    };
  });
}

class Weighing {
  readonly #context: StoryContext;
  readonly #units = new Map<string, WeighedUnit[]>();
  readonly #values = new Map<string, Evidence[]>();
  readonly #figures = new Map<string, Figure>();

  constructor(context: StoryContext) {
    this.#context = context;
    const { units, nearest } = context.relations.propositions;
    units.forEach((unit, at) => {
      const siglum = context.naming.siglum(unit.report);
      const list = this.#units.get(siglum);
      const entry = { unit, nearest: nearest[at] ?? [] };
      if (list) list.push(entry);
      else this.#units.set(siglum, [entry]);
    });
    for (const report of context.relations.reports) this.#readFigures(report);
  }

  #readFigures(report: KeyedReport): void {
    const { naming } = this.#context;
    for (const figure of report.figures) {
      const place = naming.cite({ report: report.key, start: figure.start, end: figure.end });
      this.#figures.set(`${place.report} ${place.start}`, figure);
      const value = valueOf(figure);
      const list = this.#values.get(value);
      if (list) list.push(place);
      else this.#values.set(value, [place]);
    }
  }

  /** What reports that an item is not of have that is like it; the likest first. */
  near({ kind, evidence }: Item): Evidence[] {
    const own = new Set(evidence.map(({ report }) => report));
    const found = new Map<string, { readonly place: Evidence; readonly likeness: number }>();
    for (const { unit, likeness } of evidence.flatMap((one) => this.#around(one))) {
      const place = this.#context.naming.cite(unit);
      if (own.has(place.report) || likeness < BAR || (found.get(place.report)?.likeness ?? 0) >= likeness) continue;
      found.set(place.report, { place, likeness });
    }
    const alike = [...found.values()].sort((p, q) => q.likeness - p.likeness).map(({ place }) => place);
    const equal =
      kind === 'figure' ? evidence.flatMap((one) => this.#equal(one)).filter(({ report }) => !own.has(report)) : [];
    return [...inOrder(equal), ...alike];
  }

  /** The likest sentences for those that a place stands in. */
  #around(place: Evidence): Neighbour[] {
    const units = this.#units.get(place.report) ?? [];
    return unitsAround(units, place).flatMap(({ unit, nearest }) =>
      overlaps(unit, place) && most(unit, place) ? nearest : [],
    );
  }

  /** Where other figures give the same value. */
  #equal({ report, start }: Evidence): Evidence[] {
    const figure = this.#figures.get(`${report} ${start}`);
    return figure ? (this.#values.get(valueOf(figure)) ?? []) : [];
  }
}

/** A sentence with the likest of other reports. */
interface WeighedUnit {
  readonly unit: Unit;
  readonly nearest: readonly Neighbour[];
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
