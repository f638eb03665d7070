import type { Account } from '../model/account.js';
import type { Correction } from '../model/correction.js';
import { FORMAT, type Report } from '../model/report.js';
import type { Related } from '../relate/relate.js';

/** The account of a set of reports that were read and related. */
export function buildAccount(reports: readonly Report[], related: Related, corrections: readonly Correction[] = []): Account {
  const stories = related.stories.map(({ id, reports: members, others }) => ({
    id, title: '', when: null, place: null, reports: members, others, origins: [], lineage: [], items: [], variants: [], within: [], timeline: [], undecided: [],
  }));
  return { format: FORMAT, reports, parties: [], stories, corrections };
}
