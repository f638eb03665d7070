import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFile } from '../src/app/archive.js';
import { looseRights, makeToken, readTokens, revokeToken } from '../src/app/token-file.js';
import { logOf } from '../src/archive/corrections.js';
import { listStories } from '../src/archive/list.js';
import type { Served } from '../src/server/serve.js';
import { Sessions } from '../src/server/sessions.js';
import { driversHere } from './archive/drivers.js';
import { EDITORS, LATE, secretOf, servedDesk, TOKENS } from './team.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-serve-'));
const anything = (await driversHere()).length > 0;

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Asks a port as a browser or a stranger would: headers are as given, the Host too. */
function asked(
  port: number,
  path: string,
  {
    method = 'GET',
    headers = {},
    form,
  }: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly form?: Readonly<Record<string, string>>;
  } = {},
): Promise<Answer> {
  const body = form === undefined ? '' : new URLSearchParams(form).toString();
  const sent =
    form === undefined
      ? {}
      : { origin: `http://127.0.0.1:${port}`, 'content-type': 'application/x-www-form-urlencoded' };
  return new Promise((resolve, reject) => {
    const request = ask(
      { host: '127.0.0.1', port, path, method: form ? 'POST' : method, headers: { ...sent, ...headers } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (some) => (text += some));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

/** Signs an editor in, and gives what the browser would send from then on. */
async function signedIn(
  port: number,
  name: string,
  base = '',
): Promise<{ readonly cookie: string; readonly csrf: string }> {
  const answer = await asked(port, `${base}/login`, { form: { name, secret: secretOf(name), next: '/' } });
  expect(answer.status).toBe(303);
  const cookie = String(answer.headers['set-cookie']).split(';', 1)[0] ?? '';
  const { text } = await asked(port, `${base}/login`, { headers: { cookie } });
  return { cookie, csrf: /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? '' };
}

describe.skipIf(!anything)('the pages over an archive', () => {
  let desk: Awaited<ReturnType<typeof servedDesk>>;
  let strike = '';

  beforeAll(async () => {
    desk = await servedDesk(folder);
    const { stories } = await listStories(desk.archive.database, {}, 10);
    strike = stories.find(({ reports }) => reports === 3)?.id.slice('story:'.length) ?? '';
  });
  afterAll(async () => {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) => asked(desk.port, path, { headers });

  test('readers see stories, facets, search and log, and get no cookie', async () => {
    for (const path of ['/', '/search', '/search?q=crossings', '/log', '/help', `/story/${strike}/`]) {
      const { status, headers, text } = await get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers['set-cookie']).toBeUndefined();
      expect(String(headers['content-security-policy'])).toContain("frame-ancestors 'none'");
      expect(headers['cache-control']).toBe('no-store');
      expect(text).not.toContain('<form method="post"');
    }
    const list = JSON.parse((await get('/stories.json?outlet=The+Courier')).text);
    expect([list.total, list.stories[0].id]).toEqual([1, `story:${strike}`]);
    expect((await get('/?outlet=The+Courier')).text).toContain('1 story');
    expect((await get('/?outlet=Nobody')).text).toContain('No story is so.');
  });

  test('search finds words, parties, figures, quotations and what is due; what is found has a lasting address', async () => {
    for (const query of [
      'q=night+crossings',
      'party=Merrow',
      'figure=40',
      'quote=rest+hours',
      'due-before=2024-05-01',
    ]) {
      const { found } = JSON.parse((await get(`/search.json?${query}`)).text);
      expect([query, found.length > 0]).toEqual([query, true]);
    }
    const { found } = JSON.parse((await get('/search.json?party=Merrow')).text);
    const { text } = await get('/search?party=Merrow');
    const address = `/report/${found[0].report.slice('report:'.length)}?at=${found[0].start}-${found[0].stop}`;
    expect(text).toContain(address);
    const { status, headers } = await get(address);
    expect(status).toBe(302);
    expect(headers.location).toMatch(/^\/story\/[0-9a-f]+\/report\/R\d#R\d-\d+-\d+$/);
    expect((await get('/search?figure=many')).status).toBe(400);
    expect((await get('/search?figure=many')).text).toContain('is no number');
  });

  test('items and reports lead on by their lasting addresses; all views of a story answer, and their twins', async () => {
    const account = JSON.parse((await get(`/story/${strike}/account.json`)).text);
    expect(account.title.length).toBeGreaterThan(3);
    const figures = JSON.parse((await get(`/story/${strike}/figures.json`)).text);
    const id = String(figures[0].id);
    const led = await get(`/item/${id.slice(id.indexOf(':') + 1)}`);
    expect(led.status).toBe(302);
    expect((await get(String(led.headers.location))).status).toBe(200);
    for (const view of [
      'statements',
      'figures',
      'commitments',
      'timeline',
      'matrix',
      'lineage',
      'compare',
      'reports',
      'parties',
      'corrections',
      'export',
      'help',
      'report/R1',
      'search?q=strike',
    ]) {
      const { status, text } = await get(`/story/${strike}/${view}`);
      expect([view, status]).toEqual([view, 200]);
      const away = [...text.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, to]) => to ?? '');
      expect(away.filter((to) => !/^\/(?:story\/|report\/|item\/|login|$)/.test(to))).toEqual([]);
    }
    expect((await get(`/story/${strike}/report/R1/raw`)).text).toContain('Ferry drivers');
    expect((await get(`/story/${strike}/export/account.md`)).headers['content-disposition']).toContain('account.md');
    for (const none of [
      '/story/0123456789ab/',
      '/story/x/',
      '/report/0123456789ab',
      '/item/0123456789ab',
      '/nowhere',
      `/story/${strike}/export/a.exe`,
    ])
      expect([none, (await get(none)).status]).toEqual([none, 404]);
  });

  test('an address outside the names is not answered; other sites may link and nothing more', async () => {
    const host = (name: string) => get('/', { host: name });
    expect((await host(`desk.example:${desk.port}`)).status).toBe(421);
    expect((await host(`192.0.2.7:${desk.port}`)).status).toBe(421);
    expect((await host(`localhost:${desk.port}`)).status).toBe(200);
    expect((await get('/', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await get('/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).status).toBe(200);
    expect((await asked(desk.port, '/', { method: 'PUT' })).status).toBe(403);
    const elsewhere = { form: { name: 'x', secret: 'y' }, headers: { origin: 'http://evil.example' } };
    expect((await asked(desk.port, '/login', elsewhere)).status).toBe(403);
  });

  test('who is signed in corrects by name; forms of other sessions change nothing', async () => {
    const [ada, bo] = [await signedIn(desk.port, EDITORS[0]), await signedIn(desk.port, EDITORS[1])];
    const fields = { kind: 'published', report: 'beacon.txt', value: '2024-03-03', reason: 'as printed' };
    const send = (path: string, form: Readonly<Record<string, string>>, cookie: string) =>
      asked(desk.port, path, { form, headers: { cookie } });
    const path = `/story/${strike}/corrections`;
    expect((await send(path, fields, '')).status).toBe(401);
    expect((await send(path, { ...fields, csrf: bo.csrf }, ada.cookie)).status).toBe(403);
    expect((await logOf(desk.archive.database, null, 10)).total).toBe(0);
    const page = await get(`/story/${strike}/report/R1`, { cookie: ada.cookie });
    expect(page.text).toContain(`action="${path}"`);
    expect((await send(path, { ...fields, csrf: ada.csrf }, ada.cookie)).status).toBe(303);
    const told = JSON.parse((await get(`/story/${strike}/reports.json`)).text);
    expect(told.find(({ name }: { name: string }) => name === 'beacon.txt').published.value).toBe('2024-03-03');
    const { text } = await get('/log', { cookie: bo.cookie });
    expect(text).toContain('<bdi>Ada Merrow</bdi>');
    const id = /name="id" value="([^"]+)"/.exec(text)?.[1] ?? '';
    expect((await send('/log/undo', { id, csrf: bo.csrf }, bo.cookie)).status).toBe(303);
    expect((await send('/log/undo', { id, csrf: ada.csrf }, ada.cookie)).status).toBe(409);
    const { lines } = JSON.parse((await get('/log.json')).text);
    expect(lines.map(({ reader, act }: { reader: string; act: string }) => [reader, act])).toEqual([
      ['Bo Quill', 'undone'],
      ['Ada Merrow', 'made'],
    ]);
    expect((await send('/logout', { csrf: ada.csrf }, ada.cookie)).status).toBe(303);
    expect((await send(path, { ...fields, csrf: ada.csrf }, ada.cookie)).status).toBe(401);
  });

  test('two editors at once lose nothing, and pages are served while another process adds', async () => {
    const editors = await Promise.all(EDITORS.map((name) => signedIn(desk.port, name)));
    const before = (await logOf(desk.archive.database, null, 1)).total;
    const other = await openFile(join(folder, 'archive.db'), folder);
    const adding = other.add([LATE]);
    const sent = editors.flatMap(({ cookie, csrf }, who) =>
      Array.from({ length: 4 }, (_, n) =>
        asked(desk.port, `/story/${strike}/corrections`, {
          form: { kind: 'own-party', report: 'quay.txt', name: `Name ${who} ${n}`, csrf },
          headers: { cookie },
        }),
      ),
    );
    const read = Array.from({ length: 10 }, () => get(`/story/${strike}/`));
    const answers = await Promise.all([...sent, ...read]);
    await adding;
    await other.close();
    expect(answers.map(({ status }) => status).filter((status) => ![200, 301, 303].includes(status))).toEqual([]);
    const { total, lines } = await logOf(desk.archive.database, null, 20);
    expect(total - before).toBe(8);
    expect(
      lines.filter(({ reader, correction }) => correction.kind === 'own-party' && reader === 'Bo Quill').length,
    ).toBe(4);
    // The late report made the two stories one: the address of the other leads on.
    const { stories } = await listStories(desk.archive.database, {}, 10);
    const [old] = await desk.archive.database.all<{ readonly old: string }>('select old from moved');
    expect(old).toBeDefined();
    const led = await get(`/story/${old?.old.slice('story:'.length)}/figures?story=x`);
    expect([led.status, led.headers.location]).toEqual([301, `/story/${stories[0]?.id.slice(6)}/figures?story=x`]);
    expect((await get(`/story/${strike}/corrections`)).text).toContain('Name 1 3');
  });

  test('behind a proxy: a path before all, another name, https, the address of who asks', async () => {
    const inner = mkdtempSync(join(tmpdir(), 'readout-serve-'));
    const proxied: Served = await servedDesk(inner, {
      basePath: '/desk',
      names: ['desk.example'],
      believed: 'x-forwarded',
    });
    const headers = {
      'x-forwarded-host': 'desk.example',
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '192.0.2.1',
    };
    const list = await asked(proxied.port, '/desk/', { headers });
    expect(list.status).toBe(200);
    expect(
      [...list.text.matchAll(/(?:href|action)="(\/[^"]*)"/g)].filter(([, to]) => !to?.startsWith('/desk/')),
    ).toEqual([]);
    expect((await asked(proxied.port, '/', { headers })).status).toBe(404);
    expect(
      (await asked(proxied.port, '/desk/', { headers: { ...headers, 'x-forwarded-host': 'evil.example' } })).status,
    ).toBe(421);
    const form = { name: EDITORS[0], secret: secretOf(EDITORS[0]), next: '//evil.example' };
    const own = { ...headers, origin: 'https://desk.example' };
    const entered = await asked(proxied.port, '/desk/login', { form, headers: own });
    expect(entered.headers.location).toBe('/desk/');
    expect(String(entered.headers['set-cookie'])).toMatch(/Path=\/desk\/; HttpOnly; Secure; SameSite=Strict/);
    const wrong = { ...form, secret: 'guess' };
    for (let n = 0; n < 10; n++)
      expect((await asked(proxied.port, '/desk/login', { form: wrong, headers: own })).status).toBe(401);
    const late = await asked(proxied.port, '/desk/login', { form, headers: own });
    expect([late.status, Number(late.headers['retry-after']) > 200]).toEqual([429, true]);
    const neighbor = { ...own, 'x-forwarded-for': '192.0.2.1, 192.0.2.2' };
    expect((await asked(proxied.port, '/desk/login', { form, headers: neighbor })).status).toBe(303);
    await proxied.close();
    rmSync(inner, { recursive: true });
  });

  test('without editors nothing can be changed', async () => {
    const inner = mkdtempSync(join(tmpdir(), 'readout-serve-'));
    const closed = await servedDesk(inner, { sessions: null });
    expect((await asked(closed.port, '/login')).status).toBe(404);
    expect((await asked(closed.port, '/log/undo', { form: { id: 'x' } })).status).toBe(403);
    expect((await asked(closed.port, '/')).text).not.toContain('Sign in');
    await closed.close();
    rmSync(inner, { recursive: true });
  });
});

describe('tokens', () => {
  test('a secret is shown once and kept as a hash, for its owner alone; a new one ends the old', () => {
    const inner = mkdtempSync(join(tmpdir(), 'readout-token-'));
    const file = join(inner, 'tokens.json');
    const first = makeToken(file, ' Ada Merrow ');
    expect(readFileSync(file, 'utf8')).not.toContain(first);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(looseRights(file)).toBeNull();
    let now = 0;
    const sessions = new Sessions(
      () => readTokens(file),
      () => now,
    );
    const entered = sessions.signIn('Ada Merrow', first, 'a');
    const id = 'id' in entered ? entered.id : '';
    expect(sessions.of(id)?.name).toBe('Ada Merrow');
    makeToken(file, 'Bo');
    expect(sessions.of(id)?.name).toBe('Ada Merrow');
    makeToken(file, 'Ada Merrow');
    expect(sessions.of(id)).toBeNull();
    expect(sessions.signIn('Ada Merrow', first, 'a')).toEqual({ refused: true });
    revokeToken(file, 'Bo');
    expect(readTokens(file).map(({ name }) => name)).toEqual(['Ada Merrow']);
    expect(() => revokeToken(file, 'Bo')).toThrow('no token for "Bo"');
    expect(() => makeToken(file, ' ')).toThrow('needs a name');
    writeFileSync(file, '{}');
    expect(() => readTokens(file)).toThrow('is no file of tokens');
    now += 1;
    rmSync(inner, { recursive: true });
  });

  test('sessions end after half a day; failures of one address stop it for minutes, and no other', () => {
    let now = 0;
    const sessions = new Sessions(
      () => TOKENS,
      () => now,
    );
    const enter = (secret: string, address: string) => sessions.signIn(EDITORS[0], secret, address);
    const entered = enter(secretOf(EDITORS[0]), 'a');
    const id = 'id' in entered ? entered.id : '';
    now = 12 * 3_600_000 - 1;
    expect(sessions.of(id)).not.toBeNull();
    now++;
    expect(sessions.of(id)).toBeNull();
    for (let n = 0; n < 10; n++) expect(enter('no', 'b')).toEqual({ refused: true });
    expect(enter(secretOf(EDITORS[0]), 'b')).toEqual({ wait: 300 });
    expect('id' in enter(secretOf(EDITORS[0]), 'c')).toBe(true);
    now += 5 * 60_000;
    expect('id' in enter(secretOf(EDITORS[0]), 'b')).toBe(true);
  });
});
