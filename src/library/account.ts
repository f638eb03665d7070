import type { English } from '../english/index.js';
import type { Account } from '../model/account.js';
import type { Correction } from '../model/correction.js';
import * as pipeline from '../pipeline.js';
import { documentsOf, type GivenDocument } from './given.js';

/**
 * The account of a set of documents: everything from text to timeline, in one call. The order in which they are given
 * does not matter; the same documents give the same account.
 *
 * @throws ReadoutError where a document is not of its form
 */
export function accountOf(
  documents: readonly GivenDocument[],
  english: English,
  corrections: readonly Correction[] = [],
): Account {
  return pipeline.accountOf(documentsOf(documents), english, corrections);
}
