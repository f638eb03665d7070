import { PLATFORM } from '../src/app/platform.js';
import { LIMITS, type Limits } from '../src/input/limits.js';
import { readBytes } from '../src/input/read.js';
import type { ReadSource } from '../src/input/source.js';

/** Characters as the bytes of their numbers. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0) & 255);
}

/** What becomes of a file of this name that holds these bytes, or this text in UTF-8. */
export function readInput(name: string, content: string | Uint8Array, limits: Partial<Limits> = {}): ReadSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return readBytes({ name, bytes }, PLATFORM, { ...LIMITS, ...limits });
}
