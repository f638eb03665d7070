import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Archive } from '../archive/archive.js';
import { ReadoutError } from '../model/issue.js';
import type { Sessions } from './sessions.js';
import { createTeamApp } from './team.js';
import type { BelievedHeaders } from './team-guard.js';

/** How an archive is served. */
export interface Serving {
  readonly archive: Archive;
  readonly sessions: Sessions | null;
  /** The address that is listened on. */
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly basePath: string;
  readonly names: readonly string[];
  readonly believed: BelievedHeaders | null;
}

/** An archive being served. */
export interface Served {
  readonly address: string;
  readonly port: number;
  /** Ends it, once the requests at work are answered or a second has passed. */
  readonly close: () => Promise<void>;
}

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|localhost|::1)$/;

/** True where only this machine can ask. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/**
 * Serves the pages over an archive until it is closed.
 *
 * @throws ReadoutError where the address cannot be listened on
 */
export async function serve({ host, port, archive, sessions, ...rest }: Serving): Promise<Served> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(host, port, error)));
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  const real = typeof bound === 'object' && bound !== null ? bound.port : port;
  const named = host.includes(':') ? `[${host}]` : host;
  const names = isLoopback(host) ? rest.names : [...rest.names, `${named}:${real}`];
  const gate = { ...rest, port: real, names, beyond: !isLoopback(host) };
  server.on('request', getRequestListener(createTeamApp({ archive, sessions, gate }).fetch));
  server.requestTimeout = 10_000;
  server.headersTimeout = 5_000;
  return {
    address: `http://${named}:${real}${rest.basePath}/`,
    port: real,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 1_000).unref();
      }),
  };
}

function cannotListen(host: string, port: number, { code, message }: NodeJS.ErrnoException): ReadoutError {
  if (code === 'EADDRINUSE')
    return new ReadoutError(`port ${port} is taken by another program`, 'Give another one with --port N; 0 takes any.');
  if (code === 'EACCES')
    return new ReadoutError(`port ${port} may not be used`, 'Ports below 1024 are for the system: give --port 8470.');
  return new ReadoutError(
    `${host} cannot be listened on (${code ?? message})`,
    'Give an address of this machine: --host.',
  );
}
