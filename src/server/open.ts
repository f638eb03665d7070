import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { ReadoutError } from '../model/issue.js';
import { createApp, type Desk } from './app.js';
import { isOthers } from './peer.js';

/** A page being served. */
export interface Opened {
  /** With the token that lets its reader in. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Connections at once; one browser opens six. More are closed as they come, so that waiting ones fill no memory. */
const CONNECTIONS = 512;
/** Bytes of a request's headers; a browser sends about one thousand. */
const HEADERS = 16_384;

/**
 * Serves the reading interface on 127.0.0.1 alone, at `port` (0: any that is free), until it is closed.
 *
 * @throws ReadoutError when the port cannot be had
 */
export async function open(desk: Desk, port = 0): Promise<Opened> {
  const [token, pairing] = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')];
  const server = createServer({ maxHeaderSize: HEADERS });
  await listening(server, port);
  const bound = server.address();
  const real = typeof bound === 'object' && bound !== null ? bound.port : port;
  const known = new WeakMap<object, boolean>();
  const others = ({ incoming }: { readonly incoming?: IncomingMessage }): boolean => {
    const socket = incoming?.socket;
    if (socket === undefined) return false;
    const judged = known.get(socket) ?? isOthers(socket);
    known.set(socket, judged);
    return judged;
  };
  const app = createApp(desk, { port: real, token, pairing, others });
  server.on('request', getRequestListener(app.fetch));
  server.maxConnections = CONNECTIONS;
  server.requestTimeout = 60_000;
  // Longer than any account takes to be made: what waits meanwhile is no slow client.
  server.headersTimeout = 30_000;
  server.keepAliveTimeout = 5_000;
  return {
    address: `http://127.0.0.1:${real}/?token=${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Why a port cannot be had, and what to do. */
const REASONS: Readonly<Record<string, readonly [why: string, next: string]>> = {
  EADDRINUSE: ['is in use', 'Give another with --port, or leave it out to take any that is free.'],
  EACCES: ['may not be used by you', 'Give one above 1023 with --port, or leave it out to take any that is free.'],
};

async function listening(server: Server, port: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
    const [why, next] = REASONS[code] ?? [`cannot be had (${code})`, 'Give another with --port.'];
    throw new ReadoutError(`port ${port} of this machine ${why}`, next);
  }
}
