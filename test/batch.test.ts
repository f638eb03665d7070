import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../src/app/weights.js';
import { documentOfLine } from '../src/batch/line.js';
import { rowsOfAccount } from '../src/batch/rows.js';
import { documentKey } from '../src/batch/stages.js';
import { TABLES } from '../src/batch/tables.js';
import type { SourceDocument } from '../src/model/report.js';
import { accountOf } from '../src/pipeline.js';
// @ts-expect-error a script of ours, without types
import { corpus } from '../tools/bench/corpus.mjs';
import { corpusHashes } from './corpus-hashes.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-batch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const PROGRAM = at('bin/readout.js');
const ENV = { PATH: process.env['PATH'] ?? '', NODE_DISABLE_COMPILE_CACHE: '1' };

function readout(...args: readonly string[]): {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env: ENV,
    maxBuffer: 1e9,
  });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

const hashes = (out: string): Record<string, string> => corpusHashes(join(folder, out));

async function rowsIn(out: string, table: string): Promise<Record<string, unknown>[]> {
  const bytes = readFileSync(join(folder, out, `${table}.parquet`));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return parquetReadObjects({ file });
}

const documents = [...(corpus as (count: number) => Iterable<Record<string, string>>)(48)];
const lines = documents.map((one) => JSON.stringify(one));

beforeAll(() => {
  writeFileSync(join(folder, 'a.jsonl'), `${lines.slice(0, 20).join('\n')}\n{"text": 7}\nno json\n${lines[3]}\n`);
  writeFileSync(join(folder, 'b.jsonl.gz'), gzipSync(lines.slice(20, 36).join('\n')));
  const rest = documents.slice(36);
  const columnData = ['id', 'text', 'published', 'outlet'].map((name) => ({
    name,
    data: rest.map((one) => one[name] as string),
    type: 'STRING' as const,
  }));
  writeFileSync(join(folder, 'c.parquet'), new Uint8Array(parquetWriteBuffer({ columnData })));
});

const INPUTS = ['a.jsonl', 'b.jsonl.gz', 'c.parquet'];

describe('readout batch', () => {
  it('writes the same files with one thread and with two, from lines, packed lines and Parquet', () => {
    const one = readout('batch', ...INPUTS, '--out', 'one', '--jobs', '1');
    expect(one).toMatchObject({ code: 3, out: '' });
    expect(one.err).toContain('48 reports');
    expect(readout('batch', ...INPUTS, '--out', 'two', '--jobs', '2').code).toBe(3);
    expect(hashes('two')).toEqual(hashes('one'));
    expect(existsSync(join(folder, 'one/stages'))).toBe(false);
  });

  it('tells what could not be read, each once, and what stood there twice', () => {
    const issues = readFileSync(join(folder, 'one/issues.jsonl'), 'utf8').trim().split('\n');
    const codes = issues.map((line) => (JSON.parse(line) as { code: string }).code);
    expect(codes.sort()).toEqual(['batch/again', 'input/bad-field', 'input/bad-json']);
  });

  it('has the rows of the account of all reports read together', async () => {
    const read = lines.map((line) => documentOfLine(line).document as SourceDocument);
    const account = accountOf(read, english());
    const keys = new Map(read.map((document) => [document.name, documentKey(document)]));
    const expected = new Map<string, string[]>(TABLES.map(({ name }) => [name, []]));
    for (const { table, row } of rowsOfAccount(account, ({ name }) => keys.get(name) ?? ''))
      expected.get(table)?.push(JSON.stringify(row));
    for (const { name, columns } of TABLES) {
      const rows = (await rowsIn('one', name)).map((row) =>
        JSON.stringify(
          columns.map(({ name: column }) => {
            const value = row[column] ?? null;
            return typeof value === 'bigint' ? Number(value) : value;
          }),
        ),
      );
      expect(rows.sort(), name).toEqual(expected.get(name)?.sort());
    }
  });

  it('points at the words of every piece of evidence', async () => {
    const texts = new Map((await rowsIn('one', 'reports')).map((row) => [row['report'], row['text'] as string]));
    const evidence = await rowsIn('one', 'evidence');
    expect(evidence.length).toBeGreaterThan(100);
    for (const { report, start, end, words } of evidence)
      expect(texts.get(report)?.slice(Number(start), Number(end)).replace(/\s+/g, ' ').trim()).toBe(words);
  });

  it('goes on after it was killed, and does again nothing that was finished', async () => {
    const many = [...(corpus as (count: number) => Iterable<object>)(64)].map((one) => JSON.stringify(one));
    writeFileSync(join(folder, 'many.jsonl'), many.join('\n'));
    const first = join(folder, 'killed/stages/read/0000000.tsv');
    const run = spawn(
      process.execPath,
      [PROGRAM, 'batch', 'many.jsonl', '--out', 'killed', '--jobs', '2', '--shard', '8'],
      {
        cwd: folder,
        env: ENV,
      },
    );
    const ended = new Promise((done) => run.on('close', done));
    while (!existsSync(first) && run.exitCode === null) await new Promise((wait) => setTimeout(wait, 20));
    run.kill('SIGKILL');
    await ended;
    expect(existsSync(join(folder, 'killed/stories.parquet'))).toBe(false);
    const before = readFileSync(first);
    const marked = before.toString('latin1').split('\n').slice(1).join('\n');
    // What is finished is taken as it stands: a report taken out of it stays away.
    writeFileSync(first, marked, 'latin1');
    expect(readout('batch', 'many.jsonl', '--out', 'killed', '--keep', '--shard', '8').err).toContain(' 63 reports');
    writeFileSync(first, before);
    rmSync(join(folder, 'killed/stages/blocks.tsv'));
    rmSync(join(folder, 'killed/stages/tell'), { recursive: true });
    rmSync(join(folder, 'killed/stories.parquet'));
    expect(readout('batch', 'many.jsonl', '--out', 'killed', '--shard', '8').code).toBe(0);
    expect(readout('batch', 'many.jsonl', '--out', 'whole').code).toBe(0);
    expect(hashes('killed')).toEqual(hashes('whole'));
    expect(readout('batch', 'many.jsonl', '--out', 'whole').err).toContain('nothing was left to be done');
  });

  it('refuses a folder of another batch, and says what to do', () => {
    const other = readout('batch', 'a.jsonl', '--out', 'one');
    expect(other).toMatchObject({ code: 2, out: '' });
    expect(other.err).toContain('holds a batch of other files');
    expect(readout('batch', 'a.jsonl').err).toContain('--out DIR');
    expect(readout('batch', 'a.jsonl', '--out', 'x', '--engine', 'abacus').err).toContain('local, spark');
    expect(readout('batch', 'a.jsonl', '--out', 'x', '--engine', 'spark').err).toContain('SPARK_HOME');
  });

  it('writes what Spark needs without Spark: the SQL, the stages in one file, the weights', () => {
    expect(readout('batch', ...INPUTS, '--out', 'plan', '--engine', 'spark', '--plan').err).toContain('job.sql');
    const work = join(folder, 'plan/stages/spark');
    const sql = readFileSync(join(work, 'job.sql'), 'utf8');
    expect(sql).toContain(`ADD FILE '${join(work, 'readout-map.mjs')}'`);
    expect(sql).toContain('to_json(struct(`id`, `text`, `outlet`, `published`))');
    const stage = (name: string, input: string): string =>
      spawnSync(process.execPath, ['readout-map.mjs', name], {
        cwd: work,
        input,
        env: ENV,
        maxBuffer: 1e9,
      }).stdout.toString();
    const read = stage('read', `${lines.slice(0, 6).join('\n')}\nno json\n`);
    const rows = read
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows.filter(([key]) => key === '!')).toHaveLength(1);
    const reports = rows.filter(([key]) => key !== '!');
    expect(reports).toHaveLength(6);
    const keys = reports.map(([key]) => key as string);
    const links = [`${keys[0]}\t${keys[1]}\t400000`, `${keys[2]}\t${keys[1]}\t400000`];
    const blocks = stage('blocks', [...keys.map((key) => `${key}\t\t`), ...links].join('\n'));
    expect(
      new Set(
        blocks
          .trim()
          .split('\n')
          .map((line) => line.split('\t')[0]),
      ).size,
    ).toBe(4);
    const told = stage('tell', reports.map(([key, , , packed]) => `${keys[0]}\t${key}\t${packed}`).join('\n'));
    const numbers = told
      .trim()
      .split('\n')
      .map((line) => Number(line.split('\t')[1]));
    expect(numbers).toEqual(numbers.map((_, at) => at));
  });

  it('leaves no unfinished file', () => {
    expect(readdirSync(join(folder, 'one')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('several threads elsewhere', () => {
  it('give the account that one gives', () => {
    const account = (jobs: string): string => readout('a.jsonl', 'b.jsonl.gz', '--json', '--jobs', jobs).out;
    expect(account('2')).toBe(account('1'));
  });

  it('read each report alone as it comes, with nothing of the others', () => {
    const alone = readout('read', 'a.jsonl', 'b.jsonl.gz', '--alone', '--jobs', '2');
    const together = readout('read', 'a.jsonl', 'b.jsonl.gz', '--jobs', '1');
    const bare = (text: string): string[] =>
      text
        .trim()
        .split('\n')
        .map((line) => JSON.stringify({ ...JSON.parse(line), siglum: '', story: null, origin: null }))
        .sort();
    expect(alone.code).toBe(3);
    expect(bare(alone.out)).toEqual(bare(together.out));
    expect(alone.out).toContain('"siglum":"","');
  });
});
