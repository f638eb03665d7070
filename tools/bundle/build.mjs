#!/usr/bin/env node
/**
 * Bundles the command line out of `dist/` into `dist/bundle/`: opening one file takes a tenth of the time that finding
 * and opening four hundred takes. `readout.js` holds what an account needs; commands and forms that are called for by
 * name stay in files of their own, opened when they are. A test builds it again and compares.
 *
 *     npm run build
 */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * What is started as a program, by the name of its file in the bundle. They stand two folders below the package, as the
 * modules that look for its weights do.
 */
const ENTRIES = { main: 'cli/main.js', 'pdf-process': 'app/pdf-process.js', 'crew-worker': 'app/crew-worker.js' };

/** What may be missing where the program runs. */
const OPTIONAL = ['unpdf', 'hyparquet', 'hyparquet-writer'];

/** With all that they import, these are `readout.js`. */
const TOGETHER =
  /\/dist\/(?:cli\/(?:run|commands\/(?:account|read))|app\/(?:weights|workspace)|pipeline|output\/(?:html|terminal))\.js$/;

/**
 * The files of the bundle by name.
 *
 * @param dist the folder of compiled modules
 * @param write whether they are written to `bundle/` there
 */
export async function bundle(dist = at('dist'), write = false) {
  const entries = Object.entries(ENTRIES).map(([name, path]) => [name, `${dist}/${path}`]);
  const { output } = await build({
    configFile: false,
    root: at('.'),
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: OPTIONAL },
    build: {
      ssr: true,
      write,
      target: 'es2022',
      outDir: `${dist}/bundle`,
      emptyOutDir: true,
      license: { fileName: 'LICENSES.md' },
      rolldownOptions: {
        input: Object.fromEntries(entries),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          // Names are kept, so that what READOUT_DEBUG prints can be read.
          minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
          codeSplitting: { groups: [{ name: 'readout', test: TOGETHER }] },
        },
      },
    },
  });
  return Object.fromEntries(output.map((file) => [file.fileName, file.code ?? String(file.source)]));
}

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
        input: { 'readout-map': `${dist}/app/batch/mapper.js` },
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
  await bundle(at('dist'), true);
  await mapper(at('dist'), true);
}
