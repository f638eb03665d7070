/** The library on Node: everything of the core, and the weights that ship with it. */

import { english } from './app/weights.js';
import { accountOf as accountBy, type GivenDocument } from './core.js';
import type { Account } from './model/account.js';
import type { Correction } from './model/correction.js';

export { type FetchedPaths, fetchPaths, type PathOptions } from './app/fetch/paths.js';
export { readInput } from './app/read-input.js';
export { english } from './app/weights.js';
export * from './core.js';

/**
 * The account of a set of documents: everything from text to timeline, in one call, by the reader of English that ships
 * with the package where no other is given. The order in which documents are given does not matter.
 *
 * @throws ReadoutError where a document is not of its form
 */
export function accountOf(
  documents: readonly GivenDocument[],
  reader = english(),
  corrections: readonly Correction[] = [],
): Account {
  return accountBy(documents, reader, corrections);
}
