/**
 * What a cluster runs: one stage of a corpus as a program that reads lines and prints lines. It is bundled into one
 * file, which is shipped with the weights beside it.
 *
 *     node readout-map.mjs read [DATE] < documents    prints key, id, signature, packed
 *     node readout-map.mjs blocks      < reports and links    prints block, key
 *     node readout-map.mjs tell        < block, key, packed, by block    prints block, number, table, row
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { issueLine, partsOfPiece } from '../app/batch/pieces.js';
import { linesOfTelling, partsOfTelling, patienceForTelling, type Told } from '../app/batch/telling.js';
import { type CrewOptions, crewed } from '../app/crew.js';
import { lostIssue, patienceFor } from '../app/crew-read.js';
import { serve } from '../app/crew-serve.js';
import type { WorkName } from '../app/crew-work.js';
import { shippedEnglish } from '../app/shipped-weights.js';
import { documentOfLine } from '../batch/line.js';
import { type BlockRows, blocksOfLinks, type KeyLink } from '../batch/stages.js';
import type { SourceDocument } from '../model/report.js';

/** Documents of one piece of a worker's work. */
const TOGETHER = 8;

const PROGRAM = new URL(import.meta.url);
const jobs = Math.max(1, Number(process.env['READOUT_JOBS'] ?? 1) || 1);

async function* lines(): AsyncGenerator<string, void, undefined> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) yield line;
}

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Documents that are read together, and lines of what is no document. */
interface Piece {
  readonly documents: readonly SourceDocument[];
  readonly issues: readonly string[];
}

async function* pieces(date: string | undefined): AsyncGenerator<Piece, void, undefined> {
  let [documents, issues]: [SourceDocument[], string[]] = [[], []];
  for await (const line of lines()) {
    if (line.trim() === '') continue;
    const { document, problems } = documentOfLine(line, date);
    issues.push(...problems.map(issueLine));
    if (document) documents.push(document);
    if (documents.length + issues.length < TOGETHER) continue;
    yield { documents, issues };
    [documents, issues] = [[], []];
  }
  yield { documents, issues };
}

async function read(date: string | undefined): Promise<void> {
  const crew: CrewOptions<Piece> = {
    jobs,
    program: PROGRAM,
    start: 'records' satisfies WorkName,
    patience: ({ documents }) => patienceFor(documents),
    parts: partsOfPiece,
  };
  for await (const outcome of crewed<Piece, string[]>(pieces(date), crew)) {
    const { documents, issues } = outcome.payload;
    for (const line of issues) await print(line);
    if ('fault' in outcome) for (const one of documents) await print(issueLine(lostIssue(one, outcome.fault)));
    else for (const line of outcome.value) await print(line);
  }
}

/** Lines of one column are keys of reports, lines of three are links. */
async function blocks(): Promise<void> {
  const keys: string[] = [];
  const links: KeyLink[] = [];
  for await (const line of lines()) {
    const [a = '', b = '', value = ''] = line.split('\t');
    if (b === '' || b === '\\N') keys.push(a);
    else links.push({ a, b, value: Number(value) });
  }
  for (const block of blocksOfLinks(keys, links)) for (const key of block) await print(`${block[0]}\t${key}`);
}

async function* blocksIn(): AsyncGenerator<Told, void, undefined> {
  let block = '';
  let [keys, packed]: [string[], string[]] = [[], []];
  for await (const line of lines()) {
    const [own = '', key = '', text = ''] = line.split('\t');
    if (own !== block && keys.length > 0) {
      yield { block, keys, packed, part: false };
      [keys, packed] = [[], []];
    }
    block = own;
    keys.push(key);
    packed.push(text);
  }
  if (keys.length > 0) yield { block, keys, packed, part: false };
}

async function tellAll(): Promise<void> {
  const crew: CrewOptions<Told> = {
    jobs,
    program: PROGRAM,
    start: 'tell' satisfies WorkName,
    patience: patienceForTelling,
    parts: partsOfTelling,
  };
  let block = '';
  let number = 0;
  for await (const outcome of crewed<Told, BlockRows>(blocksIn(), crew)) {
    if (outcome.payload.block !== block) [block, number] = [outcome.payload.block, 0];
    for (const line of linesOfTelling(outcome.payload, 'fault' in outcome ? outcome.fault : outcome.value)) {
      const [table, row] = columnsOf(line);
      await print(`${block}\t${number++}\t${table}\t${row}`);
    }
  }
}

function columnsOf(line: string): [string, string] {
  const tab = line.indexOf('\t');
  return line.startsWith('!') ? ['!', line.split('\t')[2] as string] : [line.slice(0, tab), line.slice(tab + 1)];
}

const STAGES: Readonly<Record<string, (argument: string | undefined) => Promise<void>>> = {
  read,
  blocks,
  tell: tellAll,
};

if (isMainThread) {
  const [stage = '', argument] = process.argv.slice(2);
  const run = Object.hasOwn(STAGES, stage) ? STAGES[stage] : undefined;
  if (run) await run(argument);
  else {
    process.stderr.write(`readout-map: there is no stage ${stage}\n  Give one of ${Object.keys(STAGES).join(', ')}.\n`);
    process.exitCode = 2;
  }
} else if (parentPort) {
  serve(parentPort, workerData as WorkName, shippedEnglish(new URL('./english.bin', import.meta.url)));
}
