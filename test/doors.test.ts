import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { HELP } from '../src/cli/help.js';
import * as library from '../src/index.js';
import { TOOLS } from '../src/mcp/tools.js';
import { FINDING_KINDS } from '../src/model/check.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-doors-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DOCS = readFileSync('docs/doors.md', 'utf8');
const README = readFileSync('README.md', 'utf8');
const BIN = resolve('bin/readout.js');

/** The blocks of a paper in one language. */
function blocks(paper: string, language: string): string[] {
  return [...paper.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, of, text = '']) =>
    of === language ? [text] : [],
  );
}

/** Runs `readout` in a folder that holds the examples. */
function readout(line: string): { code: number | null; out: string; err: string } {
  const args = line
    .replace(/^npx readout /, '')
    .replaceAll('examples/', `${resolve('examples')}/`)
    .split(' ');
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

describe('docs/doors.md', () => {
  const commands = blocks(DOCS, 'sh').flatMap((text) => text.trim().split('\n'));

  test('its commands run as they stand', () => {
    expect(commands.length).toBe(4);
    for (const line of commands) {
      const [, , command = ''] = line.split(' ');
      expect(HELP).toContain(`readout ${command} `);
      if (command !== 'check') continue;
      const { code, out, err } = readout(line);
      expect([code, err.replace(/^readout: wrote .*\n/gm, '')]).toEqual([line.includes('--fail-on') ? 1 : 0, '']);
      expect(out).toContain('another is credited with it (R3): Pell here, Osk there');
    }
    for (const file of ['check.html', 'check.sarif']) expect(existsSync(join(folder, file))).toBe(true);
  });

  test('what it shows of an output is in the output', () => {
    const { out } = readout(commands[0] ?? '');
    for (const line of blocks(DOCS, '')
      .find((text) => text.startsWith('≠'))!
      .trimEnd()
      .split('\n'))
      expect(out).toContain(line);
  });

  test('names every finding and every tool', () => {
    for (const kind of FINDING_KINDS) expect(DOCS).toContain(`\`${kind}\``);
    for (const { name } of TOOLS) expect(DOCS).toContain(`\`${name}\``);
  });

  test('its client configuration and its library example are of this version', () => {
    const { mcpServers } = JSON.parse(blocks(DOCS, 'json')[0] ?? '');
    expect(mcpServers.readout.args.slice(0, 2)).toEqual(['readout', 'mcp']);
    const names = /import \{ ([^}]+) \} from 'readout'/.exec(blocks(DOCS, 'ts')[0] ?? '')?.[1]?.split(', ') ?? [];
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) expect(library).toHaveProperty(name);
  });
});

test('the draft that the README checks is there, and its command runs', () => {
  const line = README.split('\n').find((one) => one.startsWith('npx readout check examples/'))!;
  const { code, out } = readout(line.replace(/\s+#.*$/, ''));
  expect(code).toBe(0);
  expect(out).toContain('draft.txt against 6 sources');
});

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Record<string, string>;
  readonly shell?: string;
  readonly with?: Record<string, string>;
}

describe('action.yml', () => {
  const action = parse(readFileSync('action.yml', 'utf8'));
  const steps: readonly Step[] = action.runs.steps;

  test('is composite, and takes nothing into its scripts but by the environment', () => {
    expect(action.runs.using).toBe('composite');
    for (const { run, shell, uses } of steps) {
      expect(shell).toBe('bash');
      expect(uses).toBeUndefined();
      expect(run).not.toContain('${{');
    }
    const asked = [...JSON.stringify(steps).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(new Set(asked)).toEqual(new Set(Object.keys(action.inputs)));
    const built = /npm run (\w+)/.exec(steps[0]?.run ?? '')?.[1] ?? '';
    expect(JSON.parse(readFileSync('package.json', 'utf8')).scripts).toHaveProperty(built);
    expect(existsSync(steps[1]!.env!['READOUT']!.replace(/^\$\{\{ github\.action_path \}\}/, '.'))).toBe(true);
  });

  test('its script checks, fails on what it is told to, and writes its files', () => {
    const run = (failOn: string, draft = resolve('examples/draft.txt')) => {
      const out = mkdtempSync(join(folder, 'action-'));
      const env = {
        ...process.env,
        READOUT: BIN,
        DRAFT: draft,
        SOURCES: `${resolve('examples/harbour')}\n\n`,
        FAIL_ON: failOn,
        PUBLISHED: '2024-08-03',
        SARIF: 'readout.sarif',
        RUNNER_TEMP: out,
        GITHUB_OUTPUT: join(out, 'output'),
        GITHUB_STEP_SUMMARY: join(out, 'summary'),
      };
      const { status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', steps[1]?.run ?? ''], { cwd: out, env });
      return { status, out, read: (file: string): string => readFileSync(join(out, file), 'utf8') };
    };
    const failed = run('speaker-differs,altered');
    expect(failed.status).toBe(1);
    expect(JSON.parse(failed.read('readout.sarif')).version).toBe('2.1.0');
    expect(failed.read('summary')).toContain('## Credited to another');
    expect(failed.read('output')).toBe('sarif=readout.sarif\n');
    expect(run('').status).toBe(0);
    expect(run('', '--version').status).toBe(2);
    expect(run('', '$(touch made).txt').status).toBe(2);
    expect(existsSync(join(folder, 'made'))).toBe(false);
  });

  test('the example of the paper uses it as it is', () => {
    const workflow = parse(blocks(DOCS, 'yaml')[0] ?? '');
    const used: readonly Step[] = workflow.jobs.check.steps;
    const own = used.find(({ uses }) => uses?.includes('/readout@'));
    for (const name of Object.keys(own?.with ?? {})) expect(action.inputs).toHaveProperty(name);
    for (const [name, { required }] of Object.entries<{ required?: boolean }>(action.inputs))
      if (required) expect(own?.with).toHaveProperty(name);
    const upload = used.find(({ uses }) => uses?.includes('upload-sarif'));
    expect(upload?.with?.['sarif_file']).toMatch(/^\$\{\{ steps\.readout\.outputs\.sarif \}\}$/);
    const kinds = (own?.with?.['fail-on'] ?? '').split(',');
    for (const kind of kinds) expect(FINDING_KINDS).toContain(kind);
  });
});

test('the Dockerfile copies what is there, and starts what it copied', () => {
  const lines = readFileSync('Dockerfile', 'utf8').replace(/\\\n/g, ' ').split('\n');
  const instructions = lines.filter((line) => line !== '' && !line.startsWith('#'));
  for (const line of instructions) expect(line).toMatch(/^(?:FROM|WORKDIR|COPY|RUN|USER|ENTRYPOINT|CMD) /);
  const copied = instructions
    .filter((line) => line.startsWith('COPY'))
    .flatMap((line) => line.split(' ').slice(1, -1))
    .filter((word) => !word.startsWith('--'))
    .map((word) => word.replace(/^\/readout\//, ''));
  for (const path of copied) expect(existsSync(path), path).toBe(true);
  const entry = JSON.parse(instructions.find((line) => line.startsWith('ENTRYPOINT'))!.slice('ENTRYPOINT '.length));
  expect(existsSync(entry[1].replace('/readout/', ''))).toBe(true);
  expect(instructions.indexOf('USER node')).toBeGreaterThan(0);
  for (const line of instructions.filter((one) => one.startsWith('FROM')))
    expect(Number(/node:(\d+)/.exec(line)?.[1])).toBeGreaterThanOrEqual(20);
  const left = readFileSync('.dockerignore', 'utf8').trim().split('\n');
  expect(left.filter((one) => copied.includes(one) && one !== 'node_modules' && one !== 'dist')).toEqual([]);
});
