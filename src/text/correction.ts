import type { Correction } from '../model/correction.js';
import { contentId } from './hash.js';

/** The id of a correction: equal corrections have equal ids, so taking one back twice takes back one. */
export function correctionId(correction: Correction): string {
  return contentId('correction', JSON.stringify(correction));
}

/** The corrections with one more; the same list where it is there already. */
export function withCorrection(corrections: readonly Correction[], one: Correction): readonly Correction[] {
  const id = correctionId(one);
  return corrections.some((other) => correctionId(other) === id) ? corrections : [...corrections, one];
}

/** The corrections without those of an id; the same list where there is none. */
export function withoutCorrection(corrections: readonly Correction[], id: string): readonly Correction[] {
  const left = corrections.filter((one) => correctionId(one) !== id);
  return left.length === corrections.length ? corrections : left;
}
