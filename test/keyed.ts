import { type Naming, namingOf } from '../src/account/naming.js';
import { type Related, relatedIn } from '../src/account/parts.js';
import type { Report } from '../src/model/report.js';
import { type KeyedReport, relateBundle } from '../src/relate/bundle.js';

/** Reports whose sigla are their keys. */
export function keyed<R extends Report>(reports: readonly R[]): (R & KeyedReport)[] {
  return reports.map((report) => ({ ...report, key: report.siglum }));
}

/** The naming by which a report is called what its key is. */
export function ownNames(reports: readonly Report[]): Naming {
  return namingOf(keyed(reports), (key) => key);
}

/** Reports related, in words. */
export function relate(reports: readonly Report[]): Related {
  return relatedIn(relateBundle(keyed(reports)), ownNames(reports));
}
