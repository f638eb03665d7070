#!/usr/bin/env node
/**
 * Bundles programs out of `dist/` into `dist/bundle/`, each as one file: opening it takes a tenth of the time that
 * finding and opening four hundred modules takes. A test builds the bundle again and compares.
 *
 *     npm run build
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * What is started as a program, by the name of its file. They stand two folders below the package, as the modules do
 * that look for its weights. They are CommonJS, so none may await at its top.
 */
const PROGRAMS = { readout: 'cli/run.js', 'pdf-process': 'app/pdf-process.js', 'crew-worker': 'app/crew-worker.js' };

/** What may be missing where the program runs. */
const OPTIONAL = ['unpdf', 'hyparquet', 'hyparquet-writer'];

/** The files of the bundle by name, made of the modules in `dist`. */
export async function bundle(dist = at('dist')) {
  const files = { 'package.json': '{ "type": "commonjs" }\n' };
  for (const [name, path] of Object.entries(PROGRAMS)) {
    const { output } = await build(options(name, join(dist, path)));
    for (const file of output) files[file.fileName] = file.code ?? String(file.source);
  }
  return files;
}

const options = (name, path) => ({
  configFile: false,
  root: at('.'),
  logLevel: 'error',
  publicDir: false,
  ssr: { noExternal: true, external: OPTIONAL },
  build: {
    ssr: true,
    write: false,
    target: 'es2022',
    license: { fileName: `${name}.licenses.md` },
    rolldownOptions: {
      input: { [name]: path },
      output: {
        format: 'cjs',
        entryFileNames: '[name].js',
        codeSplitting: false,
        // Names and lines are kept, so that what READOUT_DEBUG prints can be read; shorter, it opens no faster.
        minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
      },
    },
  },
});

/**
 * What a cluster runs, as one file that needs Node and nothing else: by name, as {@link bundle}.
 *
 * @param dist the folder of compiled modules
 * @param write whether it is written to `mapper/` there
 */
export async function mapper(dist = at('dist'), write = false) {
  const { output } = await build({
    configFile: false,
    root: at('.'),
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write,
      target: 'es2022',
      outDir: `${dist}/mapper`,
      emptyOutDir: true,
      license: { fileName: 'LICENSES.md' },
      rolldownOptions: {
        input: { 'readout-map': `${dist}/cli/mapper.js` },
        output: {
          entryFileNames: '[name].mjs',
          minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
          codeSplitting: false,
        },
      },
    },
  });
  return Object.fromEntries(output.map((file) => [file.fileName, file.code ?? String(file.source)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = at('dist/bundle');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(await bundle())) writeFileSync(join(folder, name), text);
  await mapper(at('dist'), true);
}
