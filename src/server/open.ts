import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp, type Desk } from './app.js';

/** A page being served. */
export interface Opened {
  /** With the token that lets its reader in. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the reading interface on 127.0.0.1 alone, at `port` (0: any that is free), until it is closed. */
export async function open(desk: Desk, port = 0): Promise<Opened> {
  const [token, pairing] = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')];
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  const real = typeof bound === 'object' && bound !== null ? bound.port : port;
  const app = createApp(desk, { port: real, token, pairing });
  server.on('request', getRequestListener(app.fetch));
  server.requestTimeout = 10_000;
  server.headersTimeout = 5_000;
  return {
    address: `http://127.0.0.1:${real}/?token=${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
