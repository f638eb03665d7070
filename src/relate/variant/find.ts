import { compareText } from '../../model/order.js';
import type { KeyedReport, PartyOf, Place } from '../keyed.js';
import type { SharedLineage } from '../origin/lineage.js';
import { quotedRanges } from '../quoted.js';
import { attributionsLost, attributionVariants } from './attribution.js';
import type { WitnessText } from './collate.js';
import { type Comparison, compareStretches, type Stretches } from './compared.js';
import { withoutCredit } from './difference.js';
import { matchStatements, type StatementGroup } from './match.js';
import { type Found, type FoundVariant, finish, foundOf, merge } from './record.js';
import { wordingVariants } from './wording.js';

/** Pairs of reports whose shared text is collated, at most; those that share most come first. */
const PAIRS = 120;

/** How many pairs of reports share text that is not collated. */
export function uncollated(lineage: readonly SharedLineage[]): number {
  return Math.max(0, lineage.length - PAIRS);
}

/**
 * Where reports of one story differ in what they share: their shared passages word by word, statements that are the
 * same in who is credited, by what channel, quoted or told, and in what words. A difference found in several pairs of
 * reports is one variant. Order: by the first evidence.
 */
export function findVariants(
  reports: readonly KeyedReport[],
  groups: readonly StatementGroup[] = matchStatements(reports),
  lineage: readonly SharedLineage[] = [],
  partyOf: PartyOf = () => null,
  compared: (stretches: Stretches) => Comparison = compareStretches,
): FoundVariant[] {
  const byKey = new Map(reports.map((report) => [report.key, report]));
  const texts = new Map<string, Omit<WitnessText, 'start' | 'end'>>();
  const textOf = (report: KeyedReport): Omit<WitnessText, 'start' | 'end'> => {
    const known = texts.get(report.key);
    if (known) return known;
    const tags = report.tokens ? new Map(report.tokens.map(({ start, xpos }) => [start, xpos])) : undefined;
    const made = {
      key: report.key,
      text: report.text,
      skip: [
        ...report.furniture,
        ...(report.dateline ? [report.dateline] : []),
        ...(report.byline ? [report.byline] : []),
      ].sort((a, b) => a.start - b.start),
      quotations: quotedRanges(report.text),
      ...(tags ? { tags } : {}),
    };
    texts.set(report.key, made);
    return made;
  };
  const found: Found[] = [];
  const pairs = [...lineage]
    .sort((p, q) => q.sharedWords - p.sharedWords || compareText(p.a, q.a) || compareText(p.b, q.b))
    .slice(0, PAIRS);
  for (const { a, b, passages } of pairs) {
    const [x, y] = [byKey.get(a), byKey.get(b)];
    if (!x || !y) continue;
    for (const passage of passages) {
      const { collation, differences } = compared({
        x: { ...textOf(x), ...spanOf(passage.a) },
        y: { ...textOf(y), ...spanOf(passage.b) },
      });
      for (const difference of differences) found.push(...foundOf(collation, withoutCredit(difference)));
      found.push(...attributionsLost(x, y, collation, partyOf));
    }
  }
  for (const group of groups) {
    found.push(...attributionVariants(group, byKey, partyOf));
    found.push(...wordingVariants(group, byKey, textOf, compared));
  }
  const ids = idsOf(reports);
  return merge(found).map((one) => finish(one, ids));
}

/**
 * What reports are called in ids: by their content, and where several have the same, by their place among those too.
 */
function idsOf(reports: readonly KeyedReport[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    reports.map(({ key, id }) => {
      const count = counts.get(id) ?? 0;
      counts.set(id, count + 1);
      return [key, count === 0 ? id : `${id} ${count}`];
    }),
  );
}

function spanOf({ start, end }: Place): { start: number; end: number } {
  return { start, end };
}
