import { limitsFrom } from '../input/limits.js';
import { readBytes } from '../input/read.js';
import type { ReadSource } from '../input/source.js';
import { PLATFORM } from './platform.js';

/**
 * Reads what a file holds into documents, whatever form of {@link readBytes} it has: a page, a feed, a wire, a mail, an
 * archive of them. What cannot be read is told in `problems`, never thrown.
 *
 * @param name the name of its file or its address: it becomes the name of the report; its ending speaks for its form
 * @param content its bytes, or its characters
 */
export function readInput(name: string, content: string | Uint8Array): ReadSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readBytes({ name, bytes }, PLATFORM, limitsFrom(process.env['READOUT_LIMITS']));
}
