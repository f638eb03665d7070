import type { Evidence } from '../model/account.js';
import type { Figure, Hedge } from '../model/report.js';
import type { Span } from '../model/span.js';
import { spanAt } from '../model/span.js';
import {
  asked,
  evidenceIn,
  hitsIn,
  itemsByPlace,
  met,
  type Searched,
  type Shelf,
  shelvesOf,
  termsOf,
} from './query.js';

/** What figures are asked for; what is left out is not asked. */
export interface FigureQuestion {
  /** Words that must all be met in what is counted, its unit or its place; with `inSentence`, in the sentence. */
  readonly of?: string;
  /** True: a figure answers too where its sentence has the words, and not its measure. */
  readonly inSentence?: boolean;
  /** The unit as Readout writes it: `percent`, `dollar`, `year of age`. */
  readonly unit?: string;
  /** Values that the figure's range must touch, both ends included. */
  readonly from?: number;
  readonly to?: number;
  /** Siglum of the only report that is searched. */
  readonly report?: string;
}

/** A figure that answers a question. Every place is of the report `report`. */
export interface FoundFigure {
  readonly report: string;
  /** Id of the figure in its report. */
  readonly id: string;
  /** The account's item that holds it; null where reports are searched alone, or it is in none. */
  readonly item: string | null;
  /** Both equal for one value; null for an open end. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly hedge: Hedge;
  readonly change: 'up' | 'down' | null;
  /** The figure's own words. */
  readonly figure: Evidence;
  /** What is counted or measured, as written. */
  readonly measure: Evidence | null;
  /** By whose count, where the figure's clause says so. */
  readonly per: string | null;
  /** The words that answer `of`; empty where nothing was asked. */
  readonly matched: readonly Evidence[];
  /** The rule that found the figure. */
  readonly rule: string;
}

/**
 * Which figures of something: the figures of an account, or of reports, that answer a question, by siglum and place.
 * All words asked for must be met. Time is linear in what is searched.
 *
 * @throws RangeError when `of` holds no word
 *
 * @example
 * findFigures(account, { of: 'wardens' }).map(({ report, figure, low }) => [report, figure.exact, low]);
 * // → [["R3", "870", 870], ["R4", "900", 900], ["R6", "about 900", 900], ["R6", "250", 250]]
 *
 * @example
 * findFigures(account, { unit: 'percent', from: 50 }).map(({ report, figure }) => `${report} ${figure.exact}`);
 * // → ["R5 about 60 percent"]
 */
export function findFigures(from: Searched, question: FigureQuestion = {}): FoundFigure[] {
  const of = asked(question.of, 'of');
  const items = itemsByPlace(from, 'figure');
  return shelvesOf(from)
    .filter(({ siglum }) => question.report === undefined || siglum === question.report)
    .flatMap((shelf) => {
      const ask = of && { terms: of, hits: hitsIn(shelf, of), inSentence: question.inSentence === true };
      return shelf.report.figures
        .filter((figure) => isOfValue(figure, question))
        .flatMap((figure) => foundFigure(shelf, figure, ask, items) ?? []);
    });
}

function isOfValue({ unit, low, high }: Figure, { unit: asked, from, to }: FigureQuestion): boolean {
  if (asked !== undefined && unit !== asked) return false;
  return (from === undefined || from <= (high ?? Infinity)) && (to === undefined || (low ?? -Infinity) <= to);
}

function foundFigure(
  shelf: Shelf,
  figure: Figure,
  of: Asked | null,
  items: ReadonlyMap<string, string>,
): FoundFigure | null {
  const matched = of === null ? [] : matchedOf(shelf, figure, of);
  if (matched === null) return null;
  const { id, low, high, unit, hedge, change, measure, per, rule, start, end } = figure;
  return {
    report: shelf.siglum,
    id,
    item: items.get(`${shelf.siglum} ${start} ${end}`) ?? null,
    low,
    high,
    unit,
    hedge,
    change,
    figure: evidenceIn(shelf, figure),
    measure: measure && evidenceIn(shelf, measure),
    per,
    matched: matched.map((span) => evidenceIn(shelf, span)),
    rule,
  };
}

/** A question's terms with the places of a report that stand for them. */
interface Asked {
  readonly terms: readonly string[];
  readonly hits: ReturnType<typeof hitsIn>;
  readonly inSentence: boolean;
}

function matchedOf({ report }: Shelf, figure: Figure, { terms, hits, inSentence }: Asked): Span[] | null {
  const unit = new Set(termsOf(figure.unit ?? ''));
  const rest = terms.filter((term) => !unit.has(term));
  const near = [figure, figure.measure, figure.place ?? null].filter((span) => span !== null);
  const found = met(hits, near, rest);
  if (found !== null || !inSentence) return found;
  const sentence = spanAt(report.sentences, figure.start);
  return sentence && met(hits, [sentence], rest);
}
