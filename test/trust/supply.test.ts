import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FULL, measured } from './record.js';

interface Part {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}
const json = (file: string): never => JSON.parse(readFileSync(file, 'utf8')) as never;
const lock: { readonly packages: Readonly<Record<string, Part>> } = json('package-lock.json');
const parts = Object.entries(lock.packages).filter(([path]) => path !== '');
const shipped = parts.filter(([, { dev, devOptional }]) => !dev && !devOptional);
const optional = new Set(
  shipped.filter(([, part]) => part.optional).map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 13)),
);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);

/** Licences that ask for no more than their own text to be kept; tools of development may also be MPL-2.0. */
const PERMISSIVE = new Set(['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'MIT OR Apache-2.0']);

test('the list of parts is what the lock file installs, and what is installed', async () => {
  const { sbomOf } = (await import(new URL('../../tools/trust/sbom.mjs', import.meta.url).href)) as {
    sbomOf: (of: unknown) => unknown;
  };
  const sbom: { readonly components: readonly { readonly name: string; readonly version: string }[] } =
    json('sbom.json');
  expect(sbom, 'run node tools/trust/sbom.mjs').toEqual(sbomOf(lock));
  expect(sbom.components.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(
    shipped.map(([path, { version }]) => `${nameOf(path)} ${version}`).sort(),
  );
  for (const [path, { version }] of shipped) {
    if (!existsSync(path) && optional.has(nameOf(path))) continue;
    expect((json(`${path}/package.json`) as { version: string }).version, path).toBe(version);
  }
});

test('licences: all are known, and permissive where they are shipped', () => {
  for (const [path, { license }] of parts) expect([...PERMISSIVE, 'MPL-2.0'], path).toContain(license);
  for (const [path, { license }] of shipped) expect(PERMISSIVE.has(license ?? ''), path).toBe(true);
});

test('no part runs a script when it is installed, and all are pinned by version and hash', () => {
  expect(
    parts.filter(([path, { hasInstallScript }]) => hasInstallScript && existsSync(path)).map(([path]) => path),
  ).toEqual([]);
  for (const [path, { integrity }] of parts) expect(integrity, path).toMatch(/^sha512-/);
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  const { dependencies, optionalDependencies, devDependencies } = json('package.json') as Record<
    string,
    Record<string, string>
  >;
  for (const [name, version] of Object.entries({ ...dependencies, ...optionalDependencies, ...devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
});

test('every dependency stands in README.md with its reason', () => {
  const readme = readFileSync('README.md', 'utf8');
  const { dependencies, optionalDependencies } = json('package.json') as Record<string, Record<string, string>>;
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies }))
    expect(readme, name).toMatch(new RegExp(`^\\|[^|]*\`${name}\``, 'm'));
});

test('publishing is set up with provenance', () => {
  const { publishConfig } = json('package.json') as { publishConfig?: { provenance?: boolean } };
  expect(publishConfig?.provenance).toBe(true);
  const workflow = readFileSync('.github/workflows/publish.yml', 'utf8');
  expect(workflow).toContain('id-token: write');
  expect(workflow).toMatch(/npm publish --provenance/);
  expect(workflow).not.toMatch(/pull_request_target|\$\{\{\s*github\.event/);
});

/** Hashes of all files below a folder. */
function hashes(folder: string, below = ''): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(folder, below)).flatMap((name) => {
      const path = join(below, name);
      if (statSync(join(folder, path)).isDirectory()) return Object.entries(hashes(folder, path));
      return [
        [
          path,
          createHash('sha256')
            .update(readFileSync(join(folder, path)))
            .digest('hex'),
        ],
      ];
    }),
  );
}

test.skipIf(!FULL)(
  'two builds are equal to the byte',
  () => {
    const builds = [0, 1].map(() => {
      const out = mkdtempSync(join(tmpdir(), 'readout-build-'));
      execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', out]);
      const found = hashes(out);
      rmSync(out, { recursive: true });
      return found;
    });
    expect(builds[0]).toEqual(builds[1]);
    expect(Object.keys(builds[0] ?? {}).length).toBeGreaterThan(200);
  },
  600_000,
);

test('the figures of this row', () => {
  measured(
    'L5',
    `${shipped.length} parts shipped, ${parts.length} in all: 0 install scripts, all pinned by SHA-512, licences permissive${FULL ? '; two builds equal' : ''}`,
  );
});
