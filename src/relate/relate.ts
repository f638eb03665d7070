import type { Lineage, Origin } from '../model/account.js';
import type { Report } from '../model/report.js';

/** Reports of one event. */
export interface StoryGroup {
  readonly id: string;
  /** Sigla, in order. */
  readonly reports: readonly string[];
  /** Reports that share its topic but not its event, and why each is kept apart. */
  readonly others: readonly { readonly report: string; readonly why: string }[];
  /** Why these reports are together, in words. */
  readonly reasons: readonly string[];
}

/** How a set of reports hangs together. Every report is in exactly one origin and one story. */
export interface Related {
  readonly origins: readonly Origin[];
  /** Pairs that share text, by siglum. */
  readonly lineage: readonly Lineage[];
  readonly stories: readonly StoryGroup[];
}

/** Relates reports to each other. The result does not depend on their order. */
export function relate(reports: readonly Report[]): Related {
  return {
    origins: reports.map(({ siglum, id, credits }) => ({ id: `origin:${id.slice(7)}`, reports: [siglum], credit: credits[0]?.agency ?? null })),
    lineage: [],
    stories: reports.map(({ siglum, id }) => ({ id: `story:${id.slice(7)}`, reports: [siglum], others: [], reasons: [] })),
  };
}
