import { readFileSync } from 'node:fs';
import { type English, loadEnglish } from '../english/index.js';

/** The reader of English with weights from a file that was shipped beside a program. */
export function shippedEnglish(weights: URL): English {
  const file = readFileSync(weights);
  return loadEnglish(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
}
