import { components, MOST } from './components.js';
import { linksOf, type Signed } from './links.js';

export { components, MOST, type ValuedPair } from './components.js';
export {
  type BlockLink,
  COPIED,
  HUBS,
  LINKED,
  likenessOf,
  linksOf,
  PRINT_CAP,
  PRINTS_SHARED,
  type Signed,
  SPAN,
  TERM_CAP,
} from './links.js';
export { type Signature, Signatures, signatureOf } from './signature.js';

/**
 * The blocks of reports: two reports that can have to do with each other are in one block, so what holds between
 * reports is found block by block. Each block lists places among `reports`, ascending, in the order of their first.
 * Depends on the reports as a set; a block by itself is one block. Near linear.
 *
 * @example blocksOf(reports.map((report) => ({ id: report.id, signature: signatureOf(report) })))
 */
export function blocksOf(reports: readonly Signed[], most = MOST): number[][] {
  return components(reports.length, linksOf(reports), most);
}
