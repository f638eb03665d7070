/**
 * Whether an archive on PostgreSQL outlives the end of any process of a team: `node tools/archive/kill.mjs [MOMENTS]
 * [SEED] --postgres URL`. One process hands reports in and says when each is in, two read, two are clerks (one stands
 * by); at random moments one of them is killed (SIGKILL) and started again, mostly readers and the clerk at work. In
 * the end what was said to be in must be in, once, and all accounts must be those of a file of SQLite.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { archiveServer, openFile, openServer } from '../../dist/app/archive.js';
import { fileInbox, readInbox } from '../../dist/app/archive-team.js';
import { examine } from '../../dist/archive/doctor.js';
import { accountToJson } from '../../dist/output/json.js';
import { reports } from './reports.mjs';

const DOCUMENTS = reports(60);
/** Seconds of a lease: short, so that the one that stands by is seen to take over. */
const LEASE = 1;
/** Milliseconds between two documents, and between two kills, at most. */
const PACE = 60;
const PAUSE = 700;

const open = (url) => openServer(archiveServer(url), true);

/** The schema of one archive of a server. */
function schemaOf(url, name) {
  return `${url}${url.includes('?') ? '&' : '?'}schema=${name}`;
}

/** A process of the team. */
export async function child(role, url, first) {
  const ended = new AbortController();
  process.on('SIGTERM', () => ended.abort());
  const archive = await open(url);
  process.stdout.write('open\n');
  const shift = { once: false, ended: ended.signal, told: (line) => process.stdout.write(`${line}\n`) };
  if (role === 'reader') await readInbox(archive, 3, shift);
  if (role === 'clerk') await fileInbox(archive, LEASE, shift);
  if (role === 'desk')
    for (const document of DOCUMENTS.slice(Number(first))) {
      await archive.submit([document]);
      process.stdout.write(`in ${document.name}\n`);
      await after(Math.random() * PACE);
    }
  await archive.close();
}

/** A process that is started again where it was killed. */
class Member {
  constructor(role, url, heard) {
    Object.assign(this, { role, url, heard, ended: false });
    this.start(0);
  }

  start(first) {
    const tool = fileURLToPath(new URL('kill.mjs', import.meta.url));
    this.process = spawn(process.execPath, [tool, '--member', this.role, this.url, String(first)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.opened = new Promise((resolve) => {
      this.process.stdout.on('data', (data) => {
        for (const line of data.toString().split('\n').filter(Boolean)) this.heard(this, line);
        resolve();
      });
      this.gone = new Promise((gone) => {
        this.process.on('exit', (code, signal) => {
          if (code !== 0 && signal !== 'SIGKILL') this.heard(this, `fault ${this.role} ended with ${code ?? signal}`);
          this.ended = code === 0;
          resolve();
          gone();
        });
      });
    });
  }

  async kill() {
    this.process.kill('SIGKILL');
    await this.gone;
  }

  async end() {
    this.process.kill('SIGTERM');
    await this.gone;
  }
}

async function told(archive) {
  const { findings } = await examine(archive, false);
  const rows = await archive.database.all('select id from stories order by id');
  const hash = createHash('sha256');
  for (const { id } of rows) hash.update(accountToJson((await archive.account(id)).account));
  return { findings, hash: hash.digest('hex').slice(0, 16) };
}

async function calmHash() {
  const folder = mkdtempSync(join(tmpdir(), 'readout-calm-'));
  try {
    const archive = await openFile(join(folder, 'calm.db'), folder);
    await archive.add(DOCUMENTS);
    const { hash } = await told(archive);
    await archive.close();
    return hash;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One archive: kills, until all is handed in and read, or no moment is left. Gives how many were killed. */
async function disturbed(url, most, random, wrong) {
  const acknowledged = new Set();
  let [clerk, leases] = [null, 0];
  const heard = (member, line) => {
    if (line.startsWith('in ')) acknowledged.add(line.slice(3));
    if (line.startsWith('fault ')) wrong(line);
    if (!line.startsWith('holds the lease')) return;
    clerk = member;
    leases++;
  };
  await (await open(url)).close();
  const desk = new Member('desk', url, heard);
  const team = ['reader', 'reader', 'clerk', 'clerk'].map((role) => new Member(role, url, heard));
  const look = await open(url);
  let killed = 0;
  while (killed < most) {
    await after(random() * PAUSE);
    const unfinished = (await look.unread()) > 0 || !desk.ended;
    if (!unfinished) break;
    const readers = team.filter(({ role }) => role === 'reader');
    const choice = random();
    const victim = choice < 0.45 ? readers[Math.floor(random() * 2)] : choice < 0.85 ? (clerk ?? team[2]) : desk;
    if (victim.ended) continue;
    // Every third is killed before it has begun: in the midst of opening.
    if (random() > 0.33) await victim.opened;
    await victim.kill();
    killed++;
    victim.start(acknowledged.size);
  }
  await desk.gone;
  for (const member of team) await member.opened;
  await Promise.all(team.map((member) => member.end()));
  const quiet = { once: true, ended: new AbortController().signal, told: () => {} };
  await readInbox(look, 25, quiet);
  // The lease of one that was killed has to run out first.
  for (; (await look.database.one('select nr from reports where story is null')) !== null; await after(200))
    await fileInbox(look, LEASE, quiet);
  const rows = await look.database.all('select name from reports');
  const names = new Set(rows.map(({ name }) => name));
  if (names.size !== rows.length) wrong(`${url}: a report is in twice`);
  for (const name of acknowledged) if (!names.has(name)) wrong(`${url}: ${name} was acknowledged and is lost`);
  if (acknowledged.size !== DOCUMENTS.length) wrong(`${url}: ${acknowledged.size} of ${DOCUMENTS.length} handed in`);
  const result = await told(look);
  await look.close();
  return { ...result, killed, leases };
}

/** Kills at so many moments, over as many archives as that takes; gives how many faults were found. */
export async function killTeam(url, moments, random) {
  let faults = 0;
  const wrong = (what) => {
    faults++;
    console.error(what);
  };
  const expected = await calmHash();
  let [killed, archives, leases] = [0, 0, 0];
  while (killed < moments) {
    const name = `kill_${process.pid}_${archives++}`;
    const archive = schemaOf(url, name);
    const result = await disturbed(archive, moments - killed, random, wrong);
    killed += result.killed;
    leases += result.leases;
    for (const { what } of result.findings) wrong(`${name}: ${what}`);
    if (result.hash !== expected) wrong(`${name}: its accounts are not those of a file of SQLite`);
    console.log(`${killed} of ${moments} killed, ${faults} faults`);
    const last = await open(archive);
    await last.database.run(`drop schema ${name} cascade`);
    await last.close();
  }
  console.log(
    `${killed} killed, ${archives} archives finished, ${leases} leases taken, ${faults} faults, accounts ${expected}`,
  );
  return faults;
}
