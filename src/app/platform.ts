import { brotliDecompressSync, constants, inflateRawSync } from 'node:zlib';
import type { Inflated, Platform } from '../input/context.js';
import { decode } from './decode.js';
import { pdfContent } from './pdf.js';

const NOTHING = new Uint8Array();

/** What readers of files need of Node. */
export const PLATFORM: Platform = { decode, inflate, brotli, pdf: pdfContent };

/** `info` gives the engine too, which knows how many packed bytes it took; the types do not say so. */
interface WithEngine {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

function inflate(bytes: Uint8Array, most: number): Inflated {
  const limits = { maxOutputLength: Math.max(1, most), info: true };
  try {
    const { buffer, engine } = inflateRawSync(bytes, limits) as unknown as WithEngine;
    return { bytes: buffer, state: 'whole', taken: engine.bytesWritten };
  } catch (error) {
    const state = stateOf(error);
    return { bytes: state === 'truncated' ? beginning(bytes, most) : NOTHING, state, taken: null };
  }
}

/** What a stream that breaks off holds up to there. */
function beginning(bytes: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, most), finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return NOTHING;
  }
}

function brotli(bytes: Uint8Array, most: number): Inflated {
  try {
    return { bytes: brotliDecompressSync(bytes, { maxOutputLength: Math.max(1, most) }), state: 'whole', taken: null };
  } catch (error) {
    return { bytes: NOTHING, state: stateOf(error), taken: null };
  }
}

function stateOf(error: unknown): Inflated['state'] {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : code === 'Z_BUF_ERROR' ? 'truncated' : 'damaged';
}
