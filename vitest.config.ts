import { defineConfig } from 'vitest/config';

/** Tests of the pages in a real browser. */
const BROWSER = [
  'reading',
  'smooth',
  'page-hard',
  'page',
  'page-tasks',
  'firefox',
  'extension',
  'serve-page',
  'datasette',
  'trust/browser',
].map((name) => `test/${name}.test.ts`);

/** Tests that run the whole way, from files to outputs, or over a large input. */
const WHOLE = [
  ...[
    'batch',
    'spark',
    'bundle',
    'cli',
    'collection',
    'input',
    'server',
    'stories',
    'statement-scale',
    'english-laws',
    'lineage',
  ],
  ...['mcp', 'doors', 'serve', 'archive/commands'],
  ...['aside', 'corpora', 'corrections', 'growth', 'intake', 'outputs', 'server', 'terminal', 'verify'].map(
    (name) => `trust/${name}`,
  ),
  'fuzz/readers',
].map((name) => `test/${name}.test.ts`);

const shared = {
  pool: 'threads',
  isolate: false,
  testTimeout: 120_000,
  // Growth is measured in time, and other work on the machine disturbs it: what is wrong fails twice.
  retry: 1,
} as const;

const project = (name: string, include: readonly string[], exclude: readonly string[] = []): object => ({
  extends: true,
  test: { ...shared, name, include: [...include], exclude: [...exclude] },
});

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  test: {
    ...shared,
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      project('fast', ['test/**/*.test.ts'], [...BROWSER, ...WHOLE]),
      project('whole', WHOLE),
      project('browser', BROWSER),
    ],
  },
});
