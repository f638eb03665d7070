import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { Workspace } from '../src/app/workspace.js';
import { FORM_LIST } from '../src/model/formats.js';
import type { SourceDocument } from '../src/model/report.js';
import { accountToHtml } from '../src/output/html.js';
import { accountOf } from '../src/pipeline.js';
import { createApp, type Desk } from '../src/server/app.js';
import { harbour, harbourDocuments } from './harbour.js';
import { STORY_VIEWS } from './views.js';

const GATE = { port: 8000, token: 'key' };
const folder = mkdtempSync(join(tmpdir(), 'readout-server-'));
afterAll(() => rmSync(folder, { recursive: true }));
const account = await harbour();
const desk: Desk = {
  account: () => account,
  file: null,
  problems: [
    { code: 'input/too-large', severity: 'error', message: 'big.txt is larger than 20 MB', help: 'Split it.' },
  ],
  correct: () => {},
  undo: () => {},
};

async function ask(
  path: string,
  {
    host = '127.0.0.1:8000',
    cookie = 'readout-8000=key',
    of = desk,
    ...init
  }: RequestInit & { readonly host?: string; readonly cookie?: string; readonly of?: Desk } = {},
): Promise<{ readonly status: number; readonly text: string; readonly headers: Headers }> {
  const answer = await createApp(of, GATE).request(`http://127.0.0.1:8000${path}`, {
    ...init,
    headers: { host, cookie, ...(init.headers as Record<string, string> | undefined) },
  });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

const form = (fields: Readonly<Record<string, string>>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://127.0.0.1:8000' },
});

/** What every page that cannot be shown must say, and must not. */
function toldWell(text: string): void {
  expect(text).toMatch(/<p class="what">[^<]{10,}<\/p><p>[^<]{10,}<\/p>/);
  expect(text).toContain('<h1>');
}

describe('what cannot be shown says what, why and what next', () => {
  test.each([
    ['a name that is not ours', '/', { host: 'evil.example:8000' }, 421, 'does not answer to this name'],
    ['another site', '/', { headers: { 'sec-fetch-site': 'cross-site' } }, 403, 'other sites'],
    ['no key', '/', { cookie: '' }, 401, 'shown to one person'],
    ['the key of a page at another port', '/', { cookie: 'readout-8001=key' }, 401, 'shown to one person'],
    ['the key of an earlier run', '/?token=old', { cookie: '' }, 401, 'opens nothing any more'],
    ['an address where nothing stands', '/nowhere', {}, 404, 'Nothing stands at this address'],
    ['a report that there is not', '/report/R99', {}, 404, 'R1, R2 and so on'],
    ['an item that there is not', '/item/none', {}, 404, 'No item of this account'],
    ['the raw text of a report that there is not', '/report/R99/raw', {}, 404, 'no report of this name'],
    ['an export that there is not', '/export/account.exe', {}, 404, 'not written in this form'],
    ['an export named like a method', '/export/constructor', {}, 404, 'not written in this form'],
    ['a correction without its fields', '/corrections', form({ kind: 'published' }), 400, 'nothing was changed'],
    [
      'a form too large',
      '/corrections',
      form({ kind: 'dismiss', item: 'x'.repeat(200_000) }),
      413,
      'larger than any correction',
    ],
    ['a form sent elsewhere', '/elsewhere', form({}), 404, 'Nothing stands'],
    [
      'a form of another site',
      '/corrections',
      { ...form({}), headers: { origin: 'http://evil.example' } },
      403,
      'other sites',
    ],
  ] as const)('%s', async (_name, path, init, status, words) => {
    const answer = await ask(path, init);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(words);
    toldWell(answer.text);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('whoever has no key sees nothing of any report', async () => {
    for (const init of [{ cookie: '' }, { host: 'evil.example' }, { cookie: 'readout=guess' }]) {
      const { text } = await ask('/report/R1', init);
      for (const { name, outlet, text: words } of account.reports)
        for (const one of [name, outlet ?? name, words.slice(0, 30)]) expect(text).not.toContain(one);
    }
  });

  test('a fault of Readout is called one', async () => {
    const { status, text } = await ask('/', {
      of: {
        ...desk,
        account: () => {
          throw new Error('no such thing <b>');
        },
      },
    });
    expect(status).toBe(500);
    expect(text).toContain('no such thing &lt;b');
    toldWell(text);
  });
});

test('no reports, and inputs that could not be read, are told on the page', async () => {
  const none = { ...account, reports: [], stories: [], parties: [] };
  const { text } = await ask('/', { of: { ...desk, account: () => none } });
  expect(text).toContain('No reports yet.');
  expect(text).toContain('big.txt is larger than 20 MB');
  expect((await ask('/')).text).toContain('1 input could not be read');
  expect((await ask('/reports')).text).toContain('input/too-large');
});

test('every form in which the account can be taken is offered, served and named as a file', async () => {
  const { text } = await ask('/export');
  for (const { file, use } of FORM_LIST) {
    if (file === null) continue;
    expect(text).toContain(`href="/export/${file}"`);
    expect(text).toContain(use.slice(0, 20));
    const answer = await ask(`/export/${file}`);
    expect(answer.status, file).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain(file);
    expect(answer.text.length).toBeGreaterThan(100);
  }
});

test('each view leads to itself as data, and the tables hold their own kind', async () => {
  for (const [view, kind] of [
    ['statements', 'statement'],
    ['figures', 'figure'],
    ['commitments', 'commitment'],
  ] as const) {
    const { text } = await ask(`/${view}`);
    expect(text).toContain(`href="/${view}.json"`);
    expect(text).toContain(`href="/export/${view}.csv"`);
    const { data } = Papa.parse<Record<string, string>>((await ask(`/export/${view}.csv`)).text, {
      header: true,
      skipEmptyLines: true,
    });
    expect(new Set(data.map((row) => row['kind']))).toEqual(new Set([kind]));
  }
  const { data } = Papa.parse<Record<string, string>>((await ask('/export/matrix.csv')).text, {
    header: true,
    skipEmptyLines: true,
  });
  const items = account.stories.flatMap((story) => story.items);
  expect(data.length).toBe(items.length);
  for (const row of data) {
    const item = items.find(({ id }) => id === row['item']);
    for (const { siglum } of account.reports)
      expect(row[siglum] !== '', `${row['item']} in ${siglum}`).toBe(
        item?.evidence.some(({ report }) => report === siglum),
      );
  }
});

test('a corrections file that cannot be read is told, and never written over', async () => {
  const file = join(folder, 'readout-corrections.json');
  writeFileSync(file, '{ "corrections": [ half a file');
  const workspace = new Workspace(await harbourDocuments(), english(), file);
  const of: Desk = {
    account: () => account,
    file,
    problems: workspace.issues,
    correct: (one) => workspace.correct(one),
    undo: (id) => workspace.undo(id),
  };
  expect((await ask('/reports', { of })).text).toContain('corrections/not-json');
  const answer = await ask('/corrections', {
    ...form({ kind: 'published', report: account.reports[0]?.name ?? '', value: '2024-08-01' }),
    of,
  });
  expect(answer.status).toBe(409);
  toldWell(answer.text);
  expect(readFileSync(file, 'utf8')).toBe('{ "corrections": [ half a file');
});

test('a corrections file that cannot be written is told', async () => {
  const file = join(folder, 'gone', 'readout-corrections.json');
  const workspace = new Workspace([], english(), file);
  const of: Desk = {
    account: () => account,
    file,
    correct: (one) => workspace.correct(one),
    undo: (id) => workspace.undo(id),
  };
  const answer = await ask('/corrections', {
    ...form({ kind: 'published', report: 'a.txt', value: '2024-08-01' }),
    of,
  });
  expect(answer.status).toBe(409);
  expect(answer.text).toContain('ENOENT');
});

describe('while reports are read', () => {
  test('every address says how far that is, and asks again by itself', async () => {
    const of: Desk = { ...desk, progress: () => ({ read: 31, total: 50 }) };
    for (const path of ['/', '/report/R1', '/export/account.csv']) {
      const answer = await ask(path, { of });
      expect(answer.status, path).toBe(503);
      expect(answer.headers.get('refresh')).toBe('1');
      expect(answer.text).toContain('31 of 50 reports read.');
      toldWell(answer.text);
    }
    expect(JSON.parse((await ask('/account.json', { of })).text)).toEqual({ reading: { read: 31, total: 50 } });
    expect((await ask('/', { of, cookie: '' })).status).toBe(401);
    expect((await ask('/', { of: { ...desk, progress: () => null } })).status).toBe(200);
  });

  test('others may work between two reports; the account is the same; it can be broken off', async () => {
    const documents = await harbourDocuments();
    const workspace = new Workspace(documents, english(), null);
    const seen: (number | undefined)[] = [];
    await workspace.prepare(async () => {
      seen.push(workspace.progress?.read);
      return true;
    });
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(workspace.progress).toBe(null);
    expect(JSON.stringify(workspace.account())).toBe(JSON.stringify(account));
    const broken = new Workspace(documents, english(), null);
    await broken.prepare(async () => (broken.progress?.read ?? 0) < 2);
    expect(broken.progress).toEqual({ read: 2, total: 6 });
  });
});

test('no link of any view leads nowhere', async () => {
  const seen = new Map<string, string>();
  const queue = [
    ...STORY_VIEWS,
    '/reports',
    '/parties',
    '/corrections',
    '/export',
    '/help',
    '/search?q=strait',
    ...account.reports.map(({ siglum }) => `/report/${siglum}`),
  ];
  for (const view of queue) {
    const { text } = await ask(view);
    for (const [, href = ''] of text.matchAll(/ href="(\/[^"]*)"/g)) {
      const address = href.replaceAll('&amp;', '&').split('#')[0] ?? '';
      if (!seen.has(address)) seen.set(address, view);
    }
  }
  const dead: string[] = [];
  for (const [address, from] of seen) if ((await ask(address)).status !== 200) dead.push(`${address} on ${from}`);
  expect(dead).toEqual([]);
  expect([...seen.keys()].filter((address) => address.startsWith('/compare?')).length).toBeGreaterThan(2);
}, 60_000);

test('no link within the file leads nowhere, from the boxes and lines of its drawings neither', () => {
  const html = accountToHtml(account);
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => id);
  expect([...new Set(links.filter((id) => !ids.has(id)))]).toEqual([]);
  expect(links.filter((id) => id.startsWith('pair-')).length).toBeGreaterThan(2);
});

test('every view that has nothing to show says what, why and what next', async () => {
  const dry = accountOf(
    [
      {
        name: 'a.txt',
        text: 'The pier is long.\n\nGulls like it.',
        url: null,
        outlet: null,
        language: null,
        published: null,
        headline: null,
        issues: [],
      },
    ],
    english(),
  );
  for (const view of [...STORY_VIEWS, '/corrections', '/search?q=', '/search?q=iceberg']) {
    const { status, text } = await ask(view, { of: { ...desk, problems: [], account: () => dry } });
    expect(status, view).toBe(200);
    expect(text, view).toMatch(/<div class="state"><p class="what">[^<]{10,}<\/p><p>[^<]{20,}<\/p>/);
  }
});

test('reports that share nothing and part in nothing: said so', async () => {
  const one = (name: string, text: string): SourceDocument => ({
    name,
    text,
    url: null,
    outlet: null,
    language: null,
    published: { value: '2024-06-05', from: 'given' },
    headline: null,
    issues: [],
  });
  const alike = accountOf(
    [
      one(
        'a.txt',
        'TOLVANE — Harbour Minister Ada Merrow met Governor Jonas Feld in Tolvane on Tuesday.\n\nAda Merrow and Jonas Feld spoke about the bridge.',
      ),
      one(
        'b.txt',
        'TOLVANE — In Tolvane on Tuesday, Governor Jonas Feld received Harbour Minister Ada Merrow.\n\nThe bridge was the matter between Jonas Feld and Ada Merrow.',
      ),
    ],
    english(),
    [{ kind: 'same-story', reports: ['a.txt', 'b.txt'], reason: '' }],
  );
  const of: Desk = { ...desk, problems: [], account: () => alike };
  expect(alike.stories.length).toBe(1);
  expect((await ask('/lineage', { of })).text).toContain('No origin is shared.');
  expect((await ask('/', { of })).text).toContain('Nothing differs.');
  expect((await ask('/', { of })).text).toContain('Nothing is due.');
});
