import type { Draft, Figure, Time } from '../../model/report.js';

/** Finds the figures of a report, in text order. `statement` is filled in later, when statements are known. */
export function findFigures(_draft: Draft, _times: readonly Time[]): Figure[] {
  return [];
}
