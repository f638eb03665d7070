import type { Evidence, Item, Variant } from '../model/account.js';
import { contains, overlaps, type Span } from '../model/span.js';
import type { FoundVariant } from '../relate/story.js';
import type { StoryContext } from './context.js';
import { contentOf } from './item/statement.js';
import { variantWords } from './words.js';

/** Where reports of a story differ in what they share, each with the items that stand on its words. */
export function variantsOf(context: StoryContext, items: readonly Item[]): Variant[] {
  const contents = new Map(
    context.relations.reports.flatMap(({ key, statements }) =>
      statements.map((statement) => [`${key} ${statement.id}`, contentOf(statement)] as const),
    ),
  );
  const byReport = statementsByReport(items);
  return context.relations.variants.map((variant) => variantOf(variant, byReport, contents, context));
}

/** A place of a statement, with the place of its item among the items. */
interface ItemPlace extends Span {
  readonly at: number;
  readonly id: string;
}

/** Where statements stand in each report. */
function statementsByReport(items: readonly Item[]): ReadonlyMap<string, readonly ItemPlace[]> {
  const places = new Map<string, ItemPlace[]>();
  items.forEach(({ kind, evidence, id }, at) => {
    if (kind !== 'statement') return;
    for (const { report, start, end } of evidence) {
      const list = places.get(report);
      if (list) list.push({ start, end, at, id });
      else places.set(report, [{ start, end, at, id }]);
    }
  });
  return places;
}

/**
 * A variant with the items that stand on the words it is of. Where a report's words hold shorter words of its own, the
 * longer stand.
 */
function variantOf(
  { id, kind, substantive, readings: found, statements, finding }: FoundVariant,
  byReport: ReadonlyMap<string, readonly ItemPlace[]>,
  contents: ReadonlyMap<string, Span>,
  { naming }: StoryContext,
): Variant {
  const all = found.map(({ text, quoted, places }) => ({ text, quoted, evidence: places.map(naming.cite) }));
  const places = all.flatMap(({ evidence }) => evidence);
  const told = statements.flatMap(({ report, id: statement }) => {
    const span = contents.get(`${report} ${statement}`);
    return span ? [{ report: naming.siglum(report), ...span }] : [];
  });
  const readings = all.flatMap(({ text, evidence }) => {
    const whole = evidence.filter((one) => !isWithinOther(one, places));
    return whole.length > 0 ? [{ text, evidence: whole }] : [];
  });
  const explanation = variantWords(
    kind,
    finding,
    all.map(({ text, quoted, evidence }) => ({
      text,
      quoted,
      sigla: [...new Set(evidence.map(({ report }) => report))],
    })),
    naming,
  );
  return {
    id,
    kind,
    substantive,
    readings: readings.length > 1 ? readings : all.map(({ text, evidence }) => ({ text, evidence })),
    explanation,
    items: touchedBy(told, places, byReport),
  };
}

/** True where the words lie in longer ones of the same report. */
function isWithinOther(one: Evidence, places: readonly Evidence[]): boolean {
  return places.some(
    (other) =>
      other !== one &&
      other.report === one.report &&
      contains(other, one) &&
      other.end - other.start > one.end - one.start,
  );
}

/** Items of the statements it is of; where it is of none, of all that overlap its words. */
function touchedBy(
  told: readonly (Span & { readonly report: string })[],
  places: readonly Evidence[],
  byReport: ReadonlyMap<string, readonly ItemPlace[]>,
): string[] {
  const touched = new Map<number, string>();
  for (const place of told.length > 0 ? told : places)
    for (const one of byReport.get(place.report) ?? []) {
      const meets = told.length > 0 ? one.start === place.start && one.end === place.end : overlaps(place, one);
      if (meets) touched.set(one.at, one.id);
    }
  return [...touched].sort(([p], [q]) => p - q).map(([, id]) => id);
}
