import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { webhookDoor } from '../../src/app/watch/doors.js';
import { jsonFeed, oneRound, Press, rss } from './desk.js';

let press = new Press();
let folder = '';
beforeEach(async () => {
  press = new Press();
  await press.open();
  folder = mkdtempSync(join(tmpdir(), 'readout-feeds-'));
});
afterEach(() => {
  press.close();
  rmSync(folder, { recursive: true, force: true });
});

const MILL = `Mill burns in Orrin

The old paper mill at Orrin burned down on Sunday, the fire brigade said. Twelve families had to leave their homes.`;
const ONE = { guid: 'mill', day: '2024-05-06', text: MILL };
const text = (lines: readonly string[]): string[] => lines.map((line) => line.replaceAll(press.origin, 'HOST'));

test('a feed that fails costs itself only, is told once, is left alone, and its return is told', async () => {
  press.put('/good', rss('The Lamp', [ONE]));
  press.pages.set('/hangs', () => {});
  press.pages.set('/broken', (_, response) => response.writeHead(500).end('no'));
  press.put('/page', '<!doctype html><html><body><p>No feed at all.</p></body></html>');
  const sources = ['/good', '/hangs', '/broken', '/gone', '/page'].map((path) => press.origin + path);
  let now = Date.UTC(2024, 4, 6);
  const options = { sources, time: 400, clock: () => now };
  const first = await oneRound(folder, options);
  expect(text(first.lines)).toEqual(
    [
      'source failed: HOST/broken: “answers 500” ',
      'source failed: HOST/gone: “answers 404” ',
      'source failed: HOST/hangs: “took more than 0 seconds” ',
      'source failed: HOST/page: “answers with what is no whole feed” ',
      expect.stringMatching(/^new story: Mill burns in Orrin \(The Lamp\)/),
    ].map((line) => (typeof line === 'string' ? line.trim() : line)),
  );
  const asked = press.asked.filter(({ path }) => path === '/broken').length;
  expect(asked).toBe(3);
  expect((await oneRound(folder, options)).lines).toEqual([]);
  expect(press.asked.filter(({ path }) => path === '/broken')).toHaveLength(asked);
  press.put('/broken', jsonFeed('The Torch', []));
  now += 6 * 60_000;
  expect(text((await oneRound(folder, options)).lines)).toEqual(['source back: HOST/broken']);
});

test('a feed that has not changed is not sent again', async () => {
  let sent = 0;
  press.pages.set('/feed', (request, response) => {
    if (request.headers['if-none-match'] === '"1"') return response.writeHead(304).end();
    sent++;
    return response.writeHead(200, { etag: '"1"' }).end(rss('The Lamp', [ONE]));
  });
  const sources = [`${press.origin}/feed`];
  expect((await oneRound(folder, { sources })).kinds).toEqual(['story-new']);
  expect((await oneRound(folder, { sources })).kinds).toEqual([]);
  expect(sent).toBe(1);
});

test('this machine is not asked unless it is named', async () => {
  press.put('/feed', rss('The Lamp', [ONE]));
  const { lines } = await oneRound(folder, { sources: [`${press.origin}/feed`], hosts: [] });
  expect(lines.join()).toMatch(/^source failed: .*on this machine or its own network/);
  expect(press.asked).toEqual([]);
});

test('beginnings are left out and told once; with pages the pages are fetched, each once', async () => {
  const item = `<item><title>Mill burns in Orrin</title><link>${press.origin}/mill.html</link><guid>mill</guid><description>The old paper mill …</description></item>`;
  press.put('/feed', `<rss version="2.0"><channel><title>The Lamp</title>${item}</channel></rss>`);
  const body = MILL.split('\n\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
  press.put(
    '/mill.html',
    `<html><head><title>Mill burns in Orrin</title></head><body><article>${body}</article></body></html>`,
  );
  const sources = [`${press.origin}/feed`];
  const without = await oneRound(folder, { sources });
  expect(without.lines).toEqual([]);
  expect(without.notes).toEqual([expect.stringContaining('1 of 1 entries hold the beginning of a report only')]);
  expect((await oneRound(folder, { sources })).notes).toEqual([]);
  expect((await oneRound(folder, { sources, pages: true })).kinds).toEqual(['story-new']);
  expect((await oneRound(folder, { sources, pages: true })).kinds).toEqual([]);
  expect(press.asked.filter(({ path }) => path === '/mill.html')).toHaveLength(1);
});

test('a feed in another order, with other bytes of the same text, tells nothing', async () => {
  const two = {
    guid: 'quarry',
    day: '2024-05-06',
    text: 'Quarry reopens\n\nThe quarry at Sill reopened on Monday, its owner Bo Lind said.',
  };
  press.put('/feed', rss('The Lamp', [ONE, two]));
  const sources = [`${press.origin}/feed`];
  expect((await oneRound(folder, { sources })).kinds).toEqual(['story-new', 'story-new']);
  press.put('/feed', `${rss('The Lamp', [two, ONE]).replace('</channel>', '<ttl>5</ttl></channel>')}\n`);
  expect((await oneRound(folder, { sources })).kinds).toEqual([]);
});

test('a webhook gets each event once, also when it was down for a round', async () => {
  press.put('/feed', rss('The Lamp', [ONE]));
  let down = true;
  press.pages.set('/hook', (_, response) => response.writeHead(down ? 503 : 204).end());
  const doors = [webhookDoor(`${press.origin}/hook`, { hosts: ['127.0.0.1'], wait: async () => {} })];
  const sources = [`${press.origin}/feed`];
  const posts = (): typeof press.asked => press.asked.filter(({ path }) => path === '/hook');
  const first = await oneRound(folder, { sources, doors });
  expect(first.kinds).toEqual(['story-new']);
  expect(first.notes).toEqual([expect.stringMatching(/^the webhook on .* answers 503$/)]);
  expect(posts()).toHaveLength(3);
  down = false;
  await oneRound(folder, { sources, doors });
  await oneRound(folder, { sources, doors });
  expect(posts()).toHaveLength(4);
  expect(new Set(posts().map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  expect(JSON.parse(posts()[3]!.body)).toMatchObject({
    format: 'readout-watch/1',
    events: [{ kind: 'story-new', title: 'Mill burns in Orrin', outlets: ['The Lamp'] }],
  });
});
