import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { Workspace } from '../src/app/workspace.js';
import { createApp } from '../src/server/app.js';
import { harbourDocuments } from './harbour.js';

const CODE = 'ab'.repeat(16);
const EXTENSION = `chrome-extension://${'abcdefghijklmnop'.repeat(2)}`;
const OTHER = 'moz-extension://01234567-89ab-cdef-0123-456789abcdef';

const PAGE = {
  url: 'https://sarrow.example/2024/08/harbour?id=7',
  html: `<!doctype html><html lang="en"><head><meta charset="iso-8859-1"><title>Ferries wait</title>
<meta property="article:published_time" content="2024-08-03T08:00:00Z"></head><body><article><h1>Ferries wait</h1>
<p>Teodor Brask said on Saturday that the ferries would wait for the pilots’ café vote. “We wait, and we do not sail,” he said.</p>
<p>The harbour office in Tolvane counted 1,700 unlicensed boats in July, a clerk said. The strait was calm for most of that month.</p>
</article></body></html>`,
};

async function app(pairing: string | undefined = CODE) {
  const workspace = new Workspace(await harbourDocuments(), english(), null);
  const desk = {
    account: () => workspace.account(),
    file: null,
    correct: () => {},
    undo: () => {},
    receive: (page: { readonly url: string; readonly html: string }) => workspace.receive(page),
  };
  const served = createApp(desk, { port: 8000, token: 'key', ...(pairing === undefined ? {} : { pairing }) });
  const send = async (
    body: string,
    { origin = EXTENSION, code = CODE, host = '127.0.0.1:8000', method = 'POST' } = {},
  ): Promise<{ status: number; message: string; headers: Headers }> => {
    const answer = await served.request('http://127.0.0.1:8000/send', {
      method,
      headers: { host, origin, authorization: `Bearer ${code}`, 'content-type': 'application/json' },
      ...(method === 'POST' ? { body } : {}),
    });
    const text = await answer.text();
    const message = text.startsWith('{') ? JSON.parse(text).message : text;
    return { status: answer.status, message, headers: answer.headers };
  };
  return { workspace, served, send };
}

describe('a page that the browser sends', () => {
  test('joins the reports as it is read, with its address, and is told', async () => {
    const { workspace, send, served } = await app();
    const { status, message, headers } = await send(JSON.stringify(PAGE));
    expect([status, message]).toEqual([
      200,
      'Added: sarrow.example-2024-08-harbour-id-7.html. Reload Readout to see it.',
    ]);
    expect(headers.get('access-control-allow-origin')).toBe(EXTENSION);
    const { reports } = workspace.account();
    expect(reports.length).toBe(7);
    const report = reports.find(({ url }) => url === PAGE.url);
    expect(report).toMatchObject({ published: { value: '2024-08-03', from: 'metadata' } });
    expect(report?.text).toContain('café vote');
    const cookie = 'readout-8000=key';
    const page = await served.request('http://127.0.0.1:8000/reports', { headers: { host: '127.0.0.1:8000', cookie } });
    expect(await page.text()).toContain('was sent from the browser and stands in no folder');
  });

  test('takes the place of what was sent from its address before', async () => {
    const { workspace, send } = await app();
    await send(JSON.stringify(PAGE));
    await send(JSON.stringify({ ...PAGE, html: PAGE.html.replace('1,700', '1,900') }));
    const found = workspace.account().reports.filter(({ url }) => url === PAGE.url);
    expect(found.map(({ text }) => /1,[79]00/.exec(text)?.[0])).toEqual(['1,900']);
  });

  test('without a report in it is refused in words', async () => {
    const { workspace, send } = await app();
    const { status, message } = await send(JSON.stringify({ ...PAGE, html: '' }));
    expect([status, message]).toMatchObject([409, expect.stringContaining('no main text was found')]);
    expect(workspace.account().reports.length).toBe(6);
  });
});

describe('who may send', () => {
  test('is asked for name, origin and code', async () => {
    const { workspace, send } = await app();
    const body = JSON.stringify(PAGE);
    const refused = [
      await send(body, { origin: 'https://evil.example' }),
      await send(body, { origin: 'http://127.0.0.1:8000' }),
      await send(body, { origin: 'null' }),
      await send(body, { origin: `${EXTENSION}.evil.example` }),
      await send(body, { host: 'evil.example:8000' }),
      await send(body, { code: 'cd'.repeat(16) }),
      await send(body, { code: '' }),
      await send(body, { method: 'GET' }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 401, 401, 401]);
    for (const { headers } of refused.slice(0, 5)) expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(workspace.documents.length).toBe(6);
  });

  test('is the first extension that has the code, and no other then', async () => {
    const { send } = await app();
    expect((await send('', { origin: OTHER, method: 'OPTIONS' })).status).toBe(204);
    expect((await send(JSON.stringify(PAGE))).status).toBe(200);
    expect((await send(JSON.stringify(PAGE), { origin: OTHER })).status).toBe(403);
    expect((await send('', { origin: OTHER, method: 'OPTIONS' })).status).toBe(403);
  });

  test('sees nothing of the account by the code', async () => {
    const { served } = await app();
    for (const path of ['/', '/pair', '/account.json', `/?token=${CODE}`]) {
      const headers = { host: '127.0.0.1:8000', authorization: `Bearer ${CODE}`, cookie: `readout-8000=${CODE}` };
      expect((await served.request(`http://127.0.0.1:8000${path}`, { headers })).status).toBe(401);
    }
  });

  test('finds the code on the local page alone', async () => {
    const { served } = await app();
    const headers = { host: '127.0.0.1:8000', cookie: 'readout-8000=key' };
    expect(await (await served.request('http://127.0.0.1:8000/pair', { headers })).text()).toContain(`8000-${CODE}`);
    const without = createApp(
      { account: () => ({}) as never, file: null, correct: () => {}, undo: () => {} },
      { port: 8000, token: 'key' },
    );
    expect((await without.request('http://127.0.0.1:8000/send', { method: 'POST', headers })).status).toBe(403);
  });

  test('may send no more than a page', async () => {
    const { workspace, send } = await app();
    const huge = await send(JSON.stringify({ ...PAGE, html: 'x'.repeat(20_000_001) }));
    expect([huge.status, huge.message]).toEqual([413, 'A page may have 20 MB at most.']);
    const odd = [
      '',
      '[]',
      'null',
      '{"url":7}',
      JSON.stringify({ ...PAGE, url: 'javascript:alert(1)' }),
      '{"__proto__":{}}',
    ];
    for (const body of odd) expect([(await send(body)).status, body]).toEqual([400, body]);
    expect((await send(JSON.stringify({ ...PAGE, url: `https://a.example/${'x'.repeat(5_000)}` }))).status).toBe(400);
    expect(workspace.documents.length).toBe(6);
  });
});

test('the manifests ask for no more than the page in view, and run no code from outside', () => {
  for (const file of ['manifest.json', 'manifest.firefox.json']) {
    const manifest = JSON.parse(readFileSync(`extension/${file}`, 'utf8'));
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
    expect(manifest.permissions).toEqual(['activeTab', 'scripting']);
    expect(manifest.host_permissions ?? manifest.content_scripts ?? manifest.background).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toMatch(/^default-src 'none'; script-src 'self';/);
  }
  expect(readFileSync('extension/popup.html', 'utf8')).not.toMatch(/https?:|<script>|onclick|style=/);
  const code = readFileSync('extension/popup.js', 'utf8');
  expect(code).not.toMatch(/\beval\b|innerHTML|import\(|https:\/\//);
  expect(code.match(/http:\/\/[^/`$]+/g)).toEqual(['http://127.0.0.1:']);
});
