import { figureWords } from '../account/words.js';
import type { FindingKind } from '../model/check.js';
import type { Figure } from '../model/report.js';
import { overlaps, type Span } from '../model/span.js';
import {
  compareFigures,
  contextsOf,
  type FigureComparison,
  type FigureInContext,
  type KeyedReport,
  sameHeads,
} from '../relate/story.js';
import { counterpart, type Desk, type Found, stretchesAt } from './desk.js';

/** Figures of one measure that a figure of the draft is set against, at most. */
const AGAINST = 40;
/** A sentence that has so many of its words in a source in their order has its figures there too. */
const FOLLOWS = 0.6;

/** A figure of a source, and how one of the draft stands to it. */
interface Compared {
  readonly report: KeyedReport;
  readonly figure: Figure;
  readonly comparison: FigureComparison;
}

/** Every figure of the draft with its measure, against the sources. */
export function checkFigures(desk: Desk): Found[] {
  const shelf = new FigureShelf(desk.sources);
  return contextsOf(desk.draft).map((one) => checkFigure(desk, shelf, one));
}

function checkFigure(desk: Desk, shelf: FigureShelf, one: FigureInContext): Found {
  const stretch: Span = { start: one.figure.start, end: one.figure.end };
  const here = countered(desk, shelf, one);
  const elsewhere = shelf
    .like(one)
    .map((other) => compared(shelf, one, other))
    .filter(({ comparison }) => comparison.verdict !== 'not-comparable');
  const same = [...here, ...elsewhere].filter(({ comparison }) => comparison.verdict === 'same');
  if (same.length > 0) return found(stretch, 'same', same);
  const [near] = here;
  if (near) return found(stretch, findingOf(one, near), here);
  const compatible = elsewhere.filter(({ comparison }) => comparison.verdict === 'compatible');
  if (compatible.length > 0) return found(stretch, 'compatible', compatible);
  const differing = elsewhere.filter(({ comparison }) => comparison.verdict === 'differs');
  return differing.length > 0
    ? found(stretch, 'value-differs', differing)
    : { kind: 'figure', stretch, findings: ['not-in-sources'], places: [] };
}

function compared(shelf: FigureShelf, one: FigureInContext, other: FigureInContext): Compared {
  return { report: shelf.reportOf(other), figure: other.figure, comparison: compareFigures(one, other) };
}

function found(stretch: Span, finding: FindingKind, against: readonly Compared[]): Found {
  const [first] = against;
  const { sum, reason } = first?.comparison ?? { sum: null, reason: null };
  const told = finding !== 'same' && reason ? figureWords.reason(reason) : '';
  return {
    kind: 'figure',
    stretch,
    findings: [finding],
    places: against.map(({ report, figure }) => ({ report, span: { start: figure.start, end: figure.end } })),
    ...(told === '' ? {} : { note: told.replace(/\.$/, '') }),
    computed: sum && finding !== 'same' ? figureWords.sum(sum) : null,
  };
}

/** The figures that stand at the same place of the sentences that the draft's sentence follows. */
function countered(desk: Desk, shelf: FigureShelf, one: FigureInContext): Compared[] {
  const found = stretchesAt(desk, one.figure).flatMap((stretch) =>
    stretch.places
      .filter(({ share }) => share >= FOLLOWS)
      .flatMap((place) => {
        const span = counterpart(stretch, place, one.figure);
        const other = span && shelf.at(place.source.report, span);
        return other ? [compared(shelf, one, other)] : [];
      }),
  );
  return found.map((each) => (isSameHere(one, each) ? asSame(each) : each));
}

/** Word for word the same figure in the same sentence, whatever is told around it. */
function isSameHere({ figure }: FigureInContext, { figure: other, comparison }: Compared): boolean {
  return (
    comparison.verdict === 'not-comparable' &&
    figure.low === other.low &&
    figure.high === other.high &&
    figure.unit === other.unit &&
    figure.hedge === other.hedge
  );
}

function asSame(one: Compared): Compared {
  return { ...one, comparison: { ...one.comparison, verdict: 'same', sum: null } };
}

function findingOf({ figure }: FigureInContext, { comparison, figure: other }: Compared): FindingKind {
  if (comparison.verdict === 'compatible')
    return figure.hedge === 'exact' && other.hedge !== 'exact' && figure.low === other.low
      ? 'hedge-dropped'
      : 'compatible';
  if (figure.low === other.low && figure.high === other.high && figure.unit !== other.unit) return 'other-measure';
  if (comparison.verdict === 'differs' || figure.low !== other.low) return 'value-differs';
  return 'other-measure';
}

/** The figures of the sources, by what they measure and by where they stand. */
class FigureShelf {
  readonly #byMeasure = new Map<string, FigureInContext[]>();
  readonly #byReport = new Map<string, readonly FigureInContext[]>();
  readonly #reports: ReadonlyMap<string, KeyedReport>;

  constructor(reports: readonly KeyedReport[]) {
    this.#reports = new Map(reports.map((report) => [report.key, report]));
    for (const report of reports) {
      const all = contextsOf(report);
      this.#byReport.set(report.key, all);
      for (const one of all)
        for (const head of one.heads) {
          const list = this.#byMeasure.get(`${one.scale.kind}|${head}`);
          if (!list) this.#byMeasure.set(`${one.scale.kind}|${head}`, [one]);
          else if (list.length < AGAINST) list.push(one);
        }
    }
  }

  reportOf({ key }: FigureInContext): KeyedReport {
    return this.#reports.get(key) as KeyedReport;
  }

  /** Figures that measure the like. */
  like(one: FigureInContext): FigureInContext[] {
    const near = one.heads.flatMap((head) => this.#byMeasure.get(`${one.scale.kind}|${head}`) ?? []);
    return [...new Set(near)].filter((other) => sameHeads(one, other));
  }

  /** The figure at a place of a report. */
  at({ key }: KeyedReport, span: Span): FigureInContext | null {
    const all = this.#byReport.get(key) ?? [];
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle] as FigureInContext).figure.end <= span.start) low = middle + 1;
      else high = middle;
    }
    const one = all[low];
    return one && overlaps(one.figure, span) ? one : null;
  }
}
