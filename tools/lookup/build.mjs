#!/usr/bin/env node
/**
 * Assembles `src/english/lookup.wat` and writes it as a module of the reader, which must need no file beside itself. A
 * test assembles it again and compares.
 *
 *     npm run lookup
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import wabt from 'wabt';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The text of the module `src/english/lookup-bytes.ts`. */
export async function lookupModule() {
  const { parseWat } = await wabt();
  const wat = parseWat('lookup.wat', readFileSync(at('src/english/lookup.wat'), 'utf8'), { simd: true });
  const hex = Buffer.from(wat.toBinary({}).buffer).toString('hex');
  const lines = hex.match(/.{1,100}/g).map((line) => `  '${line}',`);
  return [
    '/** Generated from lookup.wat by "npm run lookup": its bytes, in hexadecimal. Do not edit. */',
    `export const LOOKUP_BYTES: string = [\n${lines.join('\n')}\n].join('');\n`,
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(at('src/english/lookup-bytes.ts'), await lookupModule());
