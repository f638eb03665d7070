import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server of one's own, in a folder that goes with it. */
export interface Server {
  /** Address of an archive in a schema of it. */
  readonly url: (schema: string) => string;
  readonly stop: () => Promise<void>;
}

/** The newest PostgreSQL that is installed, of 15 at least; null where there is none. */
function programs(): string | null {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).map(Number) : [];
  const newest = Math.max(0, ...versions.filter(Number.isFinite));
  const folder = join(root, String(newest), 'bin');
  return newest >= 15 && existsSync(join(folder, 'initdb')) ? folder : null;
}

/** The server refuses to run as root: then it runs as the user that its package has made. */
function asUser(): { readonly uid: number; readonly gid: number } | null | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = ['-u', '-g'].map((which) => {
    const { status, stdout } = spawnSync('id', [which, 'postgres']);
    return status === 0 ? Number(stdout) : Number.NaN;
  });
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid: uid as number, gid: gid as number } : null;
}

/**
 * Makes and starts a server that listens on a socket in its folder alone; null where PostgreSQL is not installed. What
 * it holds need not outlive a power cut.
 */
export async function startPostgres(): Promise<Server | null> {
  const bin = programs();
  const user = asUser();
  if (bin === null || user === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'readout-pg-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { cwd: folder, env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' }, ...user };
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    options,
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const settings = ['listen_addresses=', 'fsync=off', 'max_connections=60', 'shared_buffers=64MB'];
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-k', folder, ...settings.flatMap((setting) => ['-c', setting])],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const end = (): void => void child.kill('SIGINT');
  process.once('exit', end);
  await ready(child);
  return {
    url: (schema) => `postgres://postgres@/postgres?host=${encodeURIComponent(folder)}&schema=${schema}`,
    stop: async () => {
      process.off('exit', end);
      await stopped(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let told = '';
    child.stderr?.on('data', (data: Buffer) => {
      told = `${told}${data}`.slice(-4_000);
      if (told.includes('ready to accept connections')) resolve();
    });
    child.on('exit', () => reject(new Error(`postgres ended: ${told}`)));
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.on('exit', () => resolve());
    child.kill('SIGINT');
  });
}
