#!/usr/bin/env node
/**
 * Whether an archive outlives the end of the process that writes it: `node tools/archive/kill.mjs [MOMENTS] [SEED]`.
 * A process adds reports one by one and says when each is in; it is killed (SIGKILL) at random moments, also while it
 * goes on with what the last one left. After each, what was said to be in must be in, once; in the end all accounts
 * must be those of an archive that nobody disturbed. Exit code 1 where something does not hold. With `--postgres URL` it
 * is a team of processes on a server, any of which is killed: see kill-team.mjs.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFile } from '../../dist/app/archive.js';
import { examine } from '../../dist/archive/doctor.js';
import { accountToJson } from '../../dist/output/json.js';
import { child, killTeam } from './kill-team.mjs';
import { reports } from './reports.mjs';

const DOCUMENTS = reports(18);

if (process.argv[2] === '--child') {
  const archive = await openFile(process.argv[3], process.argv[3]);
  process.stdout.write('open\n');
  for (const document of DOCUMENTS) {
    await archive.add([document]);
    process.stdout.write(`${document.name}\n`);
  }
  await archive.close();
  process.exit(0);
}

if (process.argv[2] === '--member') {
  await child(...process.argv.slice(3));
  process.exit(0);
}

const moments = Number(process.argv[2] ?? 200);
let state = Number(process.argv[3] ?? 1) >>> 0;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
};

const server = process.argv.indexOf('--postgres');
if (server > 0) process.exit((await killTeam(process.argv[server + 1], moments, random)) > 0 ? 1 : 0);

/** Runs the process that adds, and kills it after so many milliseconds from when it has the archive open. */
function adding(file, after) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--child', file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    let began = null;
    child.stdout.on('data', (data) => {
      out += data;
      if (began !== null || !out.includes('open\n')) return;
      began = performance.now();
      if (after !== null) setTimeout(() => child.kill('SIGKILL'), after);
    });
    child.on('exit', (code) => {
      const said = out.split('\n').slice(1, -1);
      resolve({ said, whole: code === 0, took: began === null ? 0 : performance.now() - began });
    });
  });
}

async function told(file) {
  const archive = await openFile(file, file);
  const { findings } = await examine(archive, false);
  const rows = await archive.database.all('select id from stories order by id');
  const hash = createHash('sha256');
  for (const { id } of rows) hash.update(accountToJson((await archive.account(id)).account));
  await archive.close();
  return { findings, hash: hash.digest('hex').slice(0, 16) };
}

const folder = mkdtempSync(join(tmpdir(), 'readout-kill-'));
let faults = 0;
const wrong = (what) => {
  faults++;
  console.error(what);
};
try {
  const calm = join(folder, 'calm.db');
  const { took } = await adding(calm, null);
  const expected = await told(calm);
  let file = join(folder, 'killed-0.db');
  let acknowledged = new Set();
  let archives = 0;
  let recovered = 0;
  for (let moment = 0; moment < moments; moment++) {
    // Every third is killed soon: in the midst of going on with what the last one left.
    const { said, whole } = await adding(file, moment % 3 === 2 ? random() * 30 : random() * took * 0.6);
    for (const name of said) acknowledged.add(name);
    if (!whole) recovered++;
    const archive = await openFile(file, file);
    const rows = await archive.database.all('select name from reports');
    const names = rows.map(({ name }) => name);
    if (new Set(names).size !== names.length) wrong(`moment ${moment}: a report is in twice`);
    for (const name of acknowledged)
      if (!names.includes(name)) wrong(`moment ${moment}: ${name} was acknowledged and is lost`);
    for (const fault of await archive.database.integrity()) wrong(`moment ${moment}: ${fault}`);
    await archive.close();
    if (!whole && moment < moments - 1 && acknowledged.size < DOCUMENTS.length) continue;
    await adding(file, null);
    const { findings, hash } = await told(file);
    for (const { what } of findings) wrong(`archive ${archives}: ${what}`);
    if (hash !== expected.hash) wrong(`archive ${archives}: its accounts are not those of an undisturbed one`);
    archives++;
    acknowledged = new Set();
    file = join(folder, `killed-${archives}.db`);
  }
  console.log(
    `${moments} moments, ${recovered} killed, ${archives} archives finished, ${faults} faults, accounts ${expected.hash}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = faults > 0 ? 1 : 0;
