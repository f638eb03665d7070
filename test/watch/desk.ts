import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openFile } from '../../src/app/archive.js';
import type { Door } from '../../src/app/watch/doors.js';
import { Watch, type WatchOptions } from '../../src/app/watch/watch.js';
import type { Archive } from '../../src/archive/archive.js';
import { type KeptEvent, lineOf } from '../../src/watch/event.js';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine alone, which answers what a test puts on its paths. */
export class Press {
  readonly pages = new Map<string, Handler>();
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers']; readonly body: string }[] = [];
  readonly #server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url ?? '';
      this.asked.push({ path, headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      const handler = this.pages.get(path);
      if (handler) return handler(request, response);
      response.writeHead(404);
      response.end('not here');
    });
  });
  origin = '';

  async open(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    this.origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Puts a text on a path. */
  put(path: string, text: string, headers: Record<string, string> = {}): void {
    this.pages.set(path, (_, response) => {
      response.writeHead(200, headers);
      response.end(text);
    });
  }
}

/** An entry of a feed of ours: its headline is its first line. */
export interface Told {
  readonly guid: string;
  readonly day: string;
  readonly text: string;
}

export function rss(title: string, entries: readonly Told[]): string {
  const items = entries.map(({ guid, day, text }) => {
    const [headline = '', ...rest] = text.split('\n').filter(Boolean);
    const body = rest.map((line) => `<p>${line}</p>`).join('');
    const date = new Date(`${day}T08:00:00Z`).toUTCString();
    return (
      `<item><title>${headline}</title><guid isPermaLink="false">${guid}</guid><pubDate>${date}</pubDate>` +
      `<content:encoded><![CDATA[${body}]]></content:encoded></item>`
    );
  });
  return (
    '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>' +
    `<title>${title}</title>${items.join('')}</channel></rss>`
  );
}

export function jsonFeed(title: string, entries: readonly Told[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    items: entries.map(({ guid, day, text }) => {
      const [headline = '', ...rest] = text.split('\n').filter(Boolean);
      return { id: guid, title: headline, content_text: rest.join('\n\n'), date_published: `${day}T08:00:00Z` };
    }),
  });
}

/** What a watch told in one round, line by line, and the notes beside. */
export interface Heard {
  readonly lines: readonly string[];
  readonly kinds: readonly string[];
  readonly events: readonly KeptEvent[];
  readonly notes: readonly string[];
}

/** Opens the archive in a folder, does one round, closes it: as `readout watch --once` does. */
export async function oneRound(
  folder: string,
  options: Partial<WatchOptions>,
  open: () => Promise<Archive> = () => openFile(join(folder, 'archive.db'), 'the archive'),
): Promise<Heard> {
  const archive = await open();
  const events: KeptEvent[] = [];
  const notes: string[] = [];
  const door: Door = { name: 'terminal', most: 1, tell: async (some) => void events.push(...some) };
  try {
    const watch = new Watch({
      sources: [],
      archive,
      today: null,
      near: 3,
      pages: false,
      hosts: ['127.0.0.1'],
      wait: async () => {},
      stopped: () => false,
      note: (message) => notes.push(message),
      ...options,
      doors: [door, ...(options.doors ?? [])],
    });
    await watch.round();
  } finally {
    await archive.close();
  }
  return { events, lines: events.map(lineOf), kinds: events.map(({ kind }) => kind), notes };
}
