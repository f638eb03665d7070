import type { Draft, Time } from '../../model/report.js';

/** Finds and resolves the time expressions of a report, in text order. */
export function findTimes(_draft: Draft): Time[] {
  return [];
}
