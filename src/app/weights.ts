import { readFileSync } from 'node:fs';
import { type English, loadEnglish } from '../english/index.js';

let loaded: English | null = null;

/** The reader of English with the weights that ship in the package; loaded once a process. */
export function english(): English {
  if (loaded) return loaded;
  const file = readFileSync(new URL('../../weights/english.bin', import.meta.url));
  loaded = loadEnglish(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  return loaded;
}
