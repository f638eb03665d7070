import type { Derivation } from '../../model/account.js';

/** From this share of its words on, a report is wholly derived ... */
export const WHOLLY = 0.6;
/** ... from this on, partly. */
export const PARTLY = 0.15;

/**
 * Grade of a report of which `share` (0 to 1) stands in another text, in runs of six words and more.
 * The grades are those of the METER corpus (Clough, Gaizauskas, Piao & Wilks 2002); the bounds are measured on copied
 * news.
 */
export function derivation(share: number): Derivation {
  return share >= WHOLLY ? 'wholly' : share >= PARTLY ? 'partly' : 'non';
}
