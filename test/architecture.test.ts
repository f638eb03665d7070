import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path/posix';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.js';

const root = 'src';

/**
 * What each room may import. A room is a folder of src/ or a file at its top; rooms stand in the order in which they
 * build on each other.
 */
const may: Record<string, readonly string[]> = {
  model: [],
  text: ['model'],
  'kept.ts': ['text'],
  calendar: ['model'],
  english: ['model'],
  input: ['model', 'text', 'calendar'],
  read: ['model', 'text', 'calendar', 'english'],
  relate: ['model', 'text', 'calendar', 'kept.ts', 'read'],
  account: ['model', 'text', 'calendar', 'kept.ts', 'relate'],
  check: ['model', 'text', 'calendar', 'english', 'read', 'relate', 'account'],
  primary: ['model', 'text', 'relate', 'check'],
  find: ['model', 'text', 'relate'],
  digest: ['model', 'text', 'calendar'],
  diff: ['model'],
  page: ['model', 'text', 'digest'],
  client: [],
  output: ['model', 'text', 'calendar', 'digest', 'diff', 'page'],
  watch: ['model', 'text', 'digest', 'diff', 'output'],
  'pipeline.ts': ['model', 'text', 'english', 'input', 'kept.ts', 'read', 'relate', 'account', 'check', 'primary'],
  batch: ['model', 'text', 'english', 'input', 'read', 'relate', 'pipeline.ts'],
  library: ['model', 'english', 'output', 'pipeline.ts'],
  'core.ts': [
    'library',
    'diff',
    'digest',
    'find',
    'model',
    'english',
    'input',
    'read',
    'account',
    'check',
    'output',
    'pipeline.ts',
  ],
  archive: ['model', 'text', 'english', 'read', 'relate', 'account', 'pipeline.ts'],
  app: [
    'model',
    'text',
    'calendar',
    'input',
    'english',
    'read',
    'relate',
    'account',
    'output',
    'watch',
    'core.ts',
    'pipeline.ts',
    'archive',
    'batch',
  ],
  'index.ts': ['model', 'core.ts', 'app'],
  server: ['archive', 'model', 'input', 'digest', 'page', 'output', 'app', 'pipeline.ts', 'core.ts'],
  mcp: ['model', 'text', 'check', 'find', 'digest', 'app'],
  cli: [
    'archive',
    'watch',
    'model',
    'text',
    'english',
    'account',
    'check',
    'digest',
    'diff',
    'output',
    'app',
    'batch',
    'server',
    'mcp',
    'pipeline.ts',
    'core.ts',
  ],
};
const core = [
  'model',
  'text',
  'kept.ts',
  'calendar',
  'english',
  'input',
  'read',
  'relate',
  'account',
  'check',
  'primary',
  'find',
  'digest',
  'diff',
  'page',
  'output',
  'watch',
  'pipeline.ts',
  'batch',
  'library',
  'core.ts',
];

const files = sourceFiles(root);
const imports = files.flatMap((file) =>
  [...source(file).matchAll(/^(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]/gm)].map(
    ([line, from = '']) => ({
      file,
      from,
      type: /^(?:import|export)\s+type\b/.test(line),
      to: from.startsWith('.') ? relative('.', resolve(dirname(file), from)).replace(/\.js$/, '.ts') : null,
    }),
  ),
);

test('every room imports only the rooms below it', () => {
  const bad = imports.filter(
    ({ file, to }) => to !== null && room(file) !== room(to) && !(may[room(file)] ?? []).includes(room(to)),
  );
  expect(bad.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test('every import leads to a file', () => {
  expect(
    imports
      .filter(({ to }) => to !== null && !files.includes(to) && !files.includes(`${to}x`))
      .map(({ file, from }) => `${file}: ${from}`),
  ).toEqual([]);
});

test('what holds between reports is reached by its doors', () => {
  const doors = ['src/relate/block/blocks.ts', 'src/relate/bundle.ts', 'src/relate/story.ts'];
  const past = imports.filter(
    ({ file, to }) => room(file) !== 'relate' && to !== null && room(to) === 'relate' && !doors.includes(to),
  );
  expect(past.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  const byAccount = imports.flatMap(({ file, to }) =>
    room(file) === 'account' && to !== null && room(to) === 'relate' ? [to] : [],
  );
  expect([...new Set(byAccount)].sort()).toEqual(['src/relate/bundle.ts', 'src/relate/story.ts']);
});

test('no file leads back to itself, by types neither', () => {
  const next = new Map(
    files.map((file) => [
      file,
      imports.flatMap((one) =>
        one.file === file && one.to !== null ? [files.includes(one.to) ? one.to : `${one.to}x`] : [],
      ),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const one of next.get(file) ?? []) visit(one, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('the core has no clock, no chance, no locale and no platform', () => {
  const banned =
    /\bDate\b|\bMath\.random\b|['"]node:|\bprocess\.|\bIntl\.|\.toLocale|localeCompare|\bconsole\.|\bfetch\(/;
  const hits = files
    .filter((file) => core.includes(room(file)))
    .flatMap((file) =>
      code(file)
        .split('\n')
        .filter((line) => banned.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(hits).toEqual([]);
});

test('only app opens files, only cli writes to the terminal', () => {
  const only = (pattern: RegExp, where: RegExp) =>
    expect(files.filter((file) => pattern.test(code(file)) && !where.test(file))).toEqual([]);
  only(/['"]node:fs/, /^src\/(app|server)\//);
  only(/\bconsole\.|process\.std(out|err)/, /^src\/cli\//);
});

test('files are named for what they hold', () => {
  expect(
    files.filter((file) => /(^|\/|-)(utils?|helpers?|common|misc|shared|lib|manager|services?)(\.ts|\/|-)/.test(file)),
  ).toEqual([]);
  expect(files.filter((file) => /[A-Z_]/.test(file.slice(root.length)))).toEqual([]);
});

function room(file: string): string {
  return relative(root, file).split('/')[0] ?? '';
}
function source(file: string): string {
  return readFileSync(file, 'utf8');
}
/** Code without comments and string contents that only mention a word. */
function code(file: string): string {
  return source(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
}
