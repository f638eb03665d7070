import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Packing } from '../batch/stages.js';

/** Level of compression: beyond it time grows faster than size shrinks. */
const LEVEL = 3;

/** Texts packed for a line: compressed, in Base64. */
export const PACKING: Packing = {
  pack: (text) => deflateRawSync(text, { level: LEVEL }).toString('base64'),
  unpack: (packed) => inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8'),
};
