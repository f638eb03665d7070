import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, createWriteStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lineOfDocument } from '../../batch/line.js';
import { civilDate } from '../../input/date.js';
import { ReadoutError } from '../../model/issue.js';
import { shown } from '../files.js';
import { makeFolders } from '../folder.js';
import type { ClusterOptions } from './engines.js';
import { isDone, writeLines } from './files.js';
import { documentsOf, type Input, inputsOf } from './inputs.js';
import { type BatchOptions, type Job, openJob } from './job.js';
import { type BatchResult, isWritten } from './local.js';
import { sqlOf } from './sql.js';
import { clearWork, writeTables } from './tables.js';

/** Bytes of input that one piece of the work holds: some thousand reports. */
const PIECE = 4_000_000;
const MOST_PIECES = 20_000;

/**
 * Reads a corpus on Apache Spark: writes the files to ship and the SQL, runs the `spark-sql` of `SPARK_HOME`, and
 * brings what comes back into the tables. They are the same, byte for byte, as those of `batchHere`.
 *
 * @throws ReadoutError where Spark is not there or breaks down
 */
export async function batchOnSpark(
  paths: readonly string[],
  options: BatchOptions,
  cluster: ClusterOptions,
): Promise<BatchResult> {
  const program = cluster.plan ? null : sparkSql(process.env['SPARK_HOME']);
  const inputs = inputsOf(paths);
  const job = openJob(inputs, options);
  if (isWritten(job.out)) return { counts: null, blocks: 0, issues: 0 };
  const work = resolve(job.work, 'spark');
  const rows = join(work, 'rows');
  if (!isDone(join(work, 'again', '_SUCCESS'))) {
    const sql = await planOf(inputs, work, options, cluster);
    if (program === null) return { counts: null, blocks: 0, issues: 0, plan: sql };
    options.told?.('running Spark');
    await runSpark(program, sql, job, cluster);
  }
  const issues = textOf(join(work, 'issues'));
  const again = Number(textOf(join(work, 'again'))[0] ?? 0);
  const counts = await writeTables(partsOf(rows), issues, again, job);
  const blocks = counts['reports'] ?? 0;
  if (!options.keep) clearWork(job);
  return { counts, blocks, issues: issues.length };
}

function sparkSql(home: string | undefined): string {
  if (home === undefined || home === '')
    throw new ReadoutError(
      'SPARK_HOME is not set, so it is not known where Spark is',
      'Set it to the folder that holds bin/spark-sql (of pip: the folder of the package pyspark).',
    );
  const program = join(home, 'bin', process.platform === 'win32' ? 'spark-sql.cmd' : 'spark-sql');
  if (!existsSync(program))
    throw new ReadoutError(`there is no ${program}`, 'Set SPARK_HOME to the folder that holds bin/spark-sql.');
  return program;
}

/** Writes what is shipped and the SQL; gives the file of the SQL. */
async function planOf(inputs: readonly Input[], work: string, options: BatchOptions, cluster: ClusterOptions) {
  makeFolders(work);
  const ship = ['readout-map.mjs', 'english.bin'].map((name) => {
    copyFileSync(shipped(name), join(work, name));
    return join(work, name);
  });
  const lines = await Promise.all(inputs.map((input, at) => asLines(input, join(work, 'input', `${at}.jsonl`))));
  const columns = new Map<string, readonly string[]>();
  for (const { path, kind } of lines) if (kind === 'parquet') columns.set(path, await columnsOf(path));
  const bytes = inputs.reduce((sum, { size }) => sum + size, 0);
  const published = options.published === undefined ? null : civilDate(options.published);
  const sql = sqlOf({
    inputs: lines,
    columns: (path) => columns.get(path) ?? [],
    ship,
    node: cluster.node === undefined ? null : resolve(cluster.node),
    work,
    published,
    pieces: Math.min(MOST_PIECES, Math.max(4, Math.ceil(bytes / PIECE))),
  });
  const file = join(work, 'job.sql');
  writeLines(file, [sql]);
  return file;
}

/** Where a file that is shipped to executors stands in the package. */
function shipped(name: string): string {
  const places =
    name === 'english.bin'
      ? ['../../../weights/english.bin', '../../weights/english.bin']
      : ['../../mapper/readout-map.mjs', '../mapper/readout-map.mjs'];
  const found = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find(existsSync);
  if (!found) throw new ReadoutError(`${name} is not there`, 'Build Readout: npm run build.');
  return found;
}

/** An input that Spark itself cannot open is made lines. */
async function asLines(input: Input, file: string): Promise<Pick<Input, 'path' | 'kind'>> {
  if (input.kind !== 'other') return { path: resolve(input.path), kind: input.kind };
  const lines: string[] = [];
  for await (const found of documentsOf(input)) if ('document' in found) lines.push(lineOfDocument(found.document));
  writeLines(file, lines);
  return { path: file, kind: 'lines' };
}

async function columnsOf(path: string): Promise<string[]> {
  const parquet = await import('hyparquet');
  const metadata = await parquet.parquetMetadataAsync(await parquet.asyncBufferFromFile(path));
  return parquet.parquetSchema(metadata).children.map(({ element }) => element.name);
}

/** Settings without which `spark-sql` keeps a catalog of its own in the folder it is started in. */
const CONF = [
  'spark.sql.catalogImplementation=in-memory',
  'spark.ui.showConsoleProgress=false',
  'spark.ui.enabled=false',
];
/** Lines at the end of what Spark printed that are told where it broke down. */
const TOLD = 5;

async function runSpark(program: string, sql: string, job: Job, { master, conf }: ClusterOptions): Promise<void> {
  const log = join(job.out, 'spark.log');
  const args = [
    ...(master === undefined ? [] : ['--master', master]),
    ...[...CONF, `spark.sql.warehouse.dir=${resolve(job.work, 'warehouse')}`, ...conf].flatMap((one) => [
      '--conf',
      one,
    ]),
    ...['-f', sql],
  ];
  const out = createWriteStream(log);
  const run = spawn(program, args, {
    cwd: job.work,
    // A cluster of this machine alone listens to this machine alone.
    env: isHere(master) ? { SPARK_LOCAL_IP: '127.0.0.1', ...process.env } : process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  run.stdout.pipe(out, { end: false });
  run.stderr.pipe(out, { end: false });
  const [code] = (await once(run, 'close').catch((error: Error) => {
    throw new ReadoutError(`${program} cannot be started: ${error.message}`, 'Check SPARK_HOME.');
  })) as [number | null];
  out.end();
  await once(out, 'close');
  if (code === 0) return;
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  const cause = lines.find((line) => /Exception|Error:/.test(line)) ?? lines.slice(-TOLD).join(' ');
  throw new ReadoutError(
    `Spark ended with ${code}: ${cause.slice(0, 300)}`,
    `${shown(log)} holds all that it printed. Run the batch again when the cause is gone.`,
  );
}

function isHere(master: string | undefined): boolean {
  return master?.startsWith('local') ?? false;
}

/** The files of a folder that Spark wrote text into, in order. */
function partsOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith('part-'))
    .sort()
    .map((name) => join(folder, name));
}

function textOf(folder: string): string[] {
  return partsOf(folder).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  );
}
