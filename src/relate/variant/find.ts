import type { Evidence, Lineage, Variant } from '../../model/account.js';
import type { Report } from '../../model/report.js';
import { quotedRanges } from '../quoted.js';
import { compareSigla } from '../siglum.js';
import { attributionsLost, attributionVariants } from './attribution.js';
import type { WitnessText } from './collate.js';
import { Comparisons } from './comparisons.js';
import { withoutCredit } from './difference.js';
import { matchStatements, type PartyOf, type StatementGroup } from './match.js';
import { type Found, finish, foundOf, merge } from './record.js';
import { wordingVariants } from './wording.js';

/** A variant before the account says which items it touches. */
export interface FoundVariant extends Omit<Variant, 'items'> {
  /** Statements it is about, as `siglum id`, e.g. `R1 statement:64-203`. */
  readonly statements: readonly string[];
  /**
   * Who is credited, the outermost first, one chain a report (`R1 → Vell → Brandt`); empty where attribution does not
   * differ.
   */
  readonly chains: readonly string[];
}

/** Pairs of reports whose shared text is collated, at most; those that share most come first. */
const PAIRS = 120;

/**
 * Where reports of one story differ in what they share: their shared passages word by word, statements that are the
 * same in who is credited, by what channel, quoted or told, and in what words. A difference found in several pairs of
 * reports is one variant. Order: by the first evidence.
 */
export function findVariants(
  reports: readonly Report[],
  groups: readonly StatementGroup[] = matchStatements(reports),
  lineage: readonly Lineage[] = [],
  partyOf: PartyOf = () => null,
  comparisons: Comparisons = new Comparisons(),
): FoundVariant[] {
  const bySiglum = new Map(reports.map((report) => [report.siglum, report]));
  const texts = new Map<string, Omit<WitnessText, 'start' | 'end'>>();
  const textOf = (report: Report): Omit<WitnessText, 'start' | 'end'> => {
    const known = texts.get(report.siglum);
    if (known) return known;
    const tags = report.tokens ? new Map(report.tokens.map(({ start, xpos }) => [start, xpos])) : undefined;
    const made = {
      siglum: report.siglum,
      text: report.text,
      skip: [
        ...report.furniture,
        ...(report.dateline ? [report.dateline] : []),
        ...(report.byline ? [report.byline] : []),
      ].sort((a, b) => a.start - b.start),
      quotations: quotedRanges(report.text),
      ...(tags ? { tags } : {}),
    };
    texts.set(report.siglum, made);
    return made;
  };
  const found: Found[] = [];
  const pairs = [...lineage]
    .sort((p, q) => q.sharedWords - p.sharedWords || compareSigla(p.a, q.a) || compareSigla(p.b, q.b))
    .slice(0, PAIRS);
  for (const { a, b, passages } of pairs) {
    const [x, y] = [bySiglum.get(a), bySiglum.get(b)];
    if (!x || !y) continue;
    for (const passage of passages) {
      const { collation, differences } = comparisons.of(
        { ...textOf(x), ...spanOf(passage.a) },
        { ...textOf(y), ...spanOf(passage.b) },
      );
      for (const difference of differences) found.push(...foundOf(collation, withoutCredit(difference)));
      found.push(...attributionsLost(x, y, collation, partyOf));
    }
  }
  for (const group of groups) {
    found.push(...attributionVariants(group, bySiglum, partyOf));
    found.push(...wordingVariants(group, bySiglum, textOf, comparisons));
  }
  const ids = idsOf(reports);
  return merge(found).map((one) => finish(one, ids));
}

/**
 * What reports are called in ids: by their content, and where several have the same, by their place among those too.
 */
function idsOf(reports: readonly Report[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    reports.map(({ siglum, id }) => {
      const count = counts.get(id) ?? 0;
      counts.set(id, count + 1);
      return [siglum, count === 0 ? id : `${id} ${count}`];
    }),
  );
}

function spanOf({ start, end }: Evidence): { start: number; end: number } {
  return { start, end };
}
