import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Every test that a paper names is there. */
function named(paper: string): { readonly file: string; readonly name: string }[] {
  return [...readFileSync(paper, 'utf8').matchAll(/\| (test\/\S+\.test\.ts): ([^|]+) \|/g)].map(
    ([, file = '', name = '']) => ({ file, name: name.trim() }),
  );
}

test('SECURITY.md names tests that there are', () => {
  const all = named('SECURITY.md');
  expect(all.length).toBeGreaterThan(15);
  for (const { file, name } of all) {
    expect(existsSync(file), file).toBe(true);
    // Names of a list of cases stand in the source with a place for each.
    const cases = name === 'ENOSPC' ? "'ENOSPC'" : name;
    expect(readFileSync(file, 'utf8'), `${file}: ${name}`).toContain(cases);
  }
});

test('the catalogue has its 68 rows, each with tests or the reason why not', async () => {
  const { ROWS } = (await import(new URL('../../tools/trust/rows.mjs', import.meta.url).href)) as {
    ROWS: readonly { id: string; tests: readonly string[]; note?: string; applies?: false }[];
  };
  expect(new Set(ROWS.map(({ id }) => id)).size).toBe(68);
  for (const { id, tests, note } of ROWS) {
    expect(tests.length > 0 || note !== undefined, id).toBe(true);
    for (const one of tests) {
      const [file = ''] = one.split(':');
      expect(existsSync(`test/${file}`), one).toBe(true);
    }
  }
});

test('every planted fault names a test that there is, and its text stands once', async () => {
  const { FAULTS } = (await import(new URL('../../tools/trust/planted-faults.mjs', import.meta.url).href)) as {
    FAULTS: readonly { id: string; file: string; from: string; to: string; test: string }[];
  };
  expect(FAULTS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(FAULTS.map(({ id }) => id)).size).toBe(FAULTS.length);
  for (const { id, file, from, to, test: by } of FAULTS) {
    expect(readFileSync(file, 'utf8').split(from).length, id).toBe(2);
    expect(from).not.toBe(to);
    expect(existsSync(by), id).toBe(true);
  }
});
