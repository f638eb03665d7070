import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { FORMS } from '../src/model/formats.js';
// @ts-expect-error a script of ours, without types
import { bundle } from '../tools/bundle/build.mjs';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const BUNDLE = at('dist/bundle');
const scratch = mkdtempSync(join(tmpdir(), 'readout-bundle-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** What V8 made of it is no part of what must be the same. */
const written = new Map(
  readdirSync(BUNDLE)
    .filter((name) => !name.endsWith('.compiled'))
    .map((name) => [name, readFileSync(join(BUNDLE, name), 'utf8')]),
);

function run(main: string, args: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: scratch,
    env: { PATH: process.env['PATH'] ?? '', NODE_DISABLE_COMPILE_CACHE: '1' },
    maxBuffer: 1e9,
  });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

test('the bundle is what the modules build to', async () => {
  const built = await (bundle as () => Promise<Record<string, string>>)();
  expect(Object.keys(built).sort()).toEqual([...written.keys()].sort());
  for (const [name, text] of written) expect(built[name] === text, name).toBe(true);
});

const { dependencies, optionalDependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as {
  dependencies: object;
  optionalDependencies: object;
};

test('it needs Node, itself and what may be missing, nothing else', () => {
  const outside = [...builtinModules, ...Object.keys(optionalDependencies)];
  const mayBe = (name: string): boolean => outside.includes(name.replace(/^node:/, ''));
  const needed = [...written]
    .filter(([name]) => name.endsWith('.js'))
    .flatMap(([name, text]) => importsOf(text).map((from) => [name, from] as const));
  expect(needed.length).toBeGreaterThan(5);
  expect(needed.filter(([, from]) => !mayBe(from))).toEqual([]);
});

/** What a program asks for by a literal name, at its start or when it is called. */
const importsOf = (text: string): string[] =>
  [...text.matchAll(/\b(?:require|import)\(["'`]([^"'`$]+)["'`]\)/g)].map(([, name = '']) => name);

test('whose code it holds stands beside it with its licence', () => {
  const licences = written.get('readout.licenses.md') ?? '';
  expect(Object.keys(dependencies).filter((name) => !licences.includes(`## ${name} - `))).toEqual([]);
});

test('it says what the modules say, in every form', () => {
  const outputs = Object.values(FORMS).map(({ ending }) => `account${ending}`);
  const told = ['bin/readout.js', 'dist/cli/main.js'].map((main) => {
    const args = ['account', at('examples/harbour'), ...outputs.flatMap((file) => ['-o', file])];
    const account = run(at(main), args);
    const files = outputs.map((file) => readFileSync(join(scratch, file), 'utf8'));
    const others = [
      ['--help'],
      ['--version'],
      ['read', at('examples/harbour'), '--explain'],
      ['read', at('examples/formats')],
      ['compare', at('examples/harbour/radio.txt'), at('examples/harbour/ledger.txt')],
      ['read', 'nowhere.txt'],
      ['verify', 'account.json', at('examples/harbour')],
      ['diff', 'account.json', at('examples/harbour')],
      ['check', at('examples/harbour/radio.txt'), at('examples/harbour')],
    ].map((other) => run(at(main), other));
    return { account, files, others };
  });
  expect(told[0]?.account.code).toBe(0);
  expect(told[0]?.files.every((text) => text.length > 100)).toBe(true);
  expect(told[0]).toEqual(told[1]);
});

test('a packed package runs before anything is installed beside it', () => {
  const packed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: at('.'), shell: false });
  const [{ files }] = JSON.parse(packed.stdout.toString()) as [{ files: readonly { path: string }[] }];
  for (const { path } of files) cpSync(at(path), join(scratch, 'package', path));
  const account = run(join(scratch, 'package/bin/readout.js'), [at('examples/harbour'), '-o', 'packed.html']);
  expect(account).toMatchObject({ code: 0 });
  expect(files.map(({ path }) => path).filter((path) => path.endsWith('.compiled'))).toEqual([]);
  expect(readFileSync(join(scratch, 'packed.html'), 'utf8')).toBe(readFileSync(join(scratch, 'account.html'), 'utf8'));
});
