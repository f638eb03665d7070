#!/usr/bin/env node
/**
 * Bundles `src/client/` into the one script that every page carries, and writes it as a module of the page: a page is
 * served and saved without a build, and its policy names the script by its hash. A test builds it again and compares.
 *
 *     npm run client
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The text of the module `src/page/client.ts`. */
export async function clientModule() {
  const built = await build({
    configFile: false,
    root: at('.'),
    logLevel: 'silent',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: at('src/client/main.ts'), formats: ['iife'], name: 'readout' },
    },
  });
  const [chunk] = [built].flat().flatMap(({ output }) => output);
  const code = chunk.code.trim();
  if (/<\/script|<!--/i.test(code)) throw new Error('The script would end the element that it stands in.');
  return `/** Generated from src/client by "npm run client": the one script of every page, comfort only. Do not edit. */\nexport const CLIENT = ${JSON.stringify(code)};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await clientModule();
  writeFileSync(at('src/page/client.ts'), text);
  console.log(`src/page/client.ts: ${Buffer.byteLength(text)} bytes`);
}
