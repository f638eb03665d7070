import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, createServer, type Socket } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Changes } from '../../src/app/changes.js';
import { readPaths } from '../../src/app/sources.js';
import { english } from '../../src/app/weights.js';
import { Workspace } from '../../src/app/workspace.js';
import { type Opened, open } from '../../src/server/open.js';
import { isOthers, ownerIn } from '../../src/server/peer.js';
import { correctionId } from '../../src/text/correction.js';
import { measured, random, runs } from './record.js';

const root = mkdtempSync(join(tmpdir(), 'readout-served-'));
const SECRET = 'The mayor said on Monday that the ferry landing at Ostrell would close.';
writeFileSync(join(root, 'a.txt'), SECRET);
writeFileSync(join(root, 'b.txt'), `${SECRET} A clerk said that it would stay open.`);
const workspace = new Workspace(
  readPaths([root]).documents,
  english(),
  join(root, 'readout-corrections.json'),
  new Changes([root], undefined),
);
const desk = {
  account: () => workspace.account(),
  file: workspace.file,
  get problems() {
    return [...(workspace.problems ?? []), ...workspace.issues];
  },
  correct: workspace.correct.bind(workspace),
  undo: workspace.undo.bind(workspace),
};
let served: Opened;
let port = 0;
let key = '';

beforeAll(async () => {
  served = await open(desk);
  const address = new URL(served.address);
  port = Number(address.port);
  key = address.searchParams.get('token') ?? '';
});
afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

function ask(
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
    own = true,
  }: { method?: string; headers?: Record<string, string>; body?: string | Buffer; own?: boolean } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        headers: { ...(own ? { cookie: `readout-${port}=${key}` } : {}), ...headers },
        agent: false,
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString(), headers: answer.headers }),
        );
        answer.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Bytes as they are on a connection of their own, and all that comes back before it is closed. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let got = '';
    socket.on('data', (chunk) => (got += chunk.toString('latin1')));
    socket.on('close', () => resolve(got));
    socket.on('error', () => resolve(got));
    socket.setTimeout(400, () => socket.destroy());
  });
}

const ROUTES = [
  '/',
  '/reports',
  '/parties',
  '/export',
  '/search?q=ferry',
  '/report/R1',
  '/report/R1/raw',
  '/account.json',
  '/export/account.json',
  '/corrections',
  '/help',
  '/nowhere',
  '/export/none',
];
const form = (fields: Record<string, string>): { method: string; body: string; headers: Record<string, string> } => ({
  method: 'POST',
  body: new URLSearchParams(fields).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded', origin: `http://127.0.0.1:${port}` },
});

describe('who is let in', () => {
  test('G1: no name but our own, on any route', async () => {
    const names = [
      'evil.example',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      '127.0.0.1.nip.io',
      'localhost.',
      '127.0.0.1.',
      '127.1',
      '2130706433',
      '0x7f000001',
      '0177.0.0.1',
      '0.0.0.0',
      '[::]',
      '[::ffff:127.0.0.1]',
      '[0:0:0:0:0:0:0:1]',
      '192.168.0.1',
      'foo.localhost',
      'localhost@evil.example',
      'evil.example#localhost',
      '127.0.0.1%00',
      '１２７.0.0.1',
      '',
    ];
    const hosts = names
      .flatMap((name) => [`${name}:${port}`, name])
      .concat(`127.0.0.1:${port + 1}`, '127.0.0.1', 'localhost:80', `127.0.0.1:${port}:${port}`, `127.0.0.1:0${port}`);
    let tried = 0;
    for (const host of hosts)
      for (const path of ROUTES.slice(0, runs(3, ROUTES.length))) {
        const answer = await raw(
          `GET ${path} HTTP/1.1\r\nHost: ${Buffer.from(host).toString('latin1')}\r\nCookie: readout-${port}=${key}\r\nConnection: close\r\n\r\n`,
        );
        expect(
          answer.startsWith('HTTP/1.1 421') || answer.startsWith('HTTP/1.1 400'),
          `${host} ${answer.slice(0, 40)}`,
        ).toBe(true);
        expect(answer).not.toContain('Ostrell');
        tried++;
      }
    for (const head of [
      `GET / HTTP/1.1\r\n`,
      `GET / HTTP/1.1\r\nHost: evil.example\r\nHost: 127.0.0.1:${port}\r\n`,
      `GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n`,
      `GET / HTTP/1.0\r\n`,
    ]) {
      expect(await raw(`${head}Cookie: readout-${port}=${key}\r\nConnection: close\r\n\r\n`)).not.toContain('Ostrell');
      tried++;
    }
    measured('G1', `${tried} requests under ${hosts.length} other names: all refused`);
  }, 120_000);

  test('G3: nothing that another site causes reads or changes', async () => {
    let tried = 0;
    for (const site of ['cross-site', 'same-site'])
      for (const mode of ['no-cors', 'cors', 'websocket', 'navigate'])
        for (const [path, init] of [
          ['/corrections', form({ kind: 'dismiss', item: 'x' })],
          ['/corrections/undo', form({ id: 'x' })],
          ['/account.json', {}],
          ['/report/R1/raw', {}],
        ] as const) {
          if (mode === 'navigate' && !('method' in init)) continue;
          const { origin: _, ...rest } = 'headers' in init ? init.headers : { origin: '' };
          const { status, text } = await ask(path, {
            ...init,
            headers: { ...rest, 'sec-fetch-site': site, 'sec-fetch-mode': mode },
          });
          expect(status, `${site} ${mode} ${path}`).toBe(403);
          expect(text).not.toContain('Ostrell');
          tried++;
        }
    for (const origin of [
      'http://evil.example',
      'null',
      `http://127.0.0.1:${port + 1}`,
      `https://127.0.0.1:${port}`,
      'file://',
      `http://evil.example?http://127.0.0.1:${port}`,
    ])
      for (const path of ['/corrections', '/account.json']) {
        const { status } = await ask(path, {
          ...(path === '/corrections' ? form({ kind: 'dismiss', item: 'x' }) : {}),
          headers: { origin },
        });
        expect(status, origin).toBe(403);
        tried++;
      }
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'])
      expect((await ask('/corrections', { method })).status).toBe(403);
    expect(
      (await ask('/corrections', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } }))
        .status,
    ).toBe(403);
    expect(
      (
        await ask('/account.json', {
          headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
          own: false,
        })
      ).status,
    ).toBe(401);
    expect(workspace.account().corrections).toEqual([]);
    measured('G3', `${tried} requests caused by other sites or ports: 0 read, 0 changed`);
  });

  test('G4: no key, an old one, one of another port; the key stands nowhere but in the address', async () => {
    for (const path of ROUTES)
      for (const cookie of [
        '',
        `readout-${port}=`,
        `readout-${port}=${key.slice(1)}`,
        `readout=${key}`,
        `readout-${port + 1}=${key}`,
        `readout-${port}=${key}0`,
      ]) {
        const { status, text } = await ask(path, { own: false, headers: cookie === '' ? {} : { cookie } });
        expect(status, `${path} ${cookie}`).toBe(401);
        expect(text).not.toContain('Ostrell');
      }
    const entry = await ask(`/?token=${key}`, { own: false });
    expect(entry.status).toBe(303);
    expect(entry.headers.location).toBe('/');
    expect(entry.headers['set-cookie']).toEqual([
      expect.stringMatching(new RegExp(`^readout-${port}=${key}; Path=/; HttpOnly; SameSite=Strict$`)),
    ]);
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    const second = await open(desk);
    expect(second.address).not.toContain(key);
    await second.close();
    for (const path of ROUTES) {
      const answer = await ask(path);
      expect(answer.text + JSON.stringify(answer.headers), path).not.toContain(key);
    }
    measured('G4', `${ROUTES.length * 6} requests without the key: 401; the key in 0 of ${ROUTES.length} answers`);
  });

  test('only this machine is listened to', async () => {
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one && !one.internal && one.family === 'IPv4');
    for (const other of others) {
      const reached = await new Promise((resolve) => {
        const socket = connect(port, other!.address, () => resolve(true));
        socket.on('error', () => resolve(false));
        socket.setTimeout(500, () => resolve(false));
      });
      expect(reached, other!.address).toBe(false);
    }
    const second = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.2', () => resolve(true));
      socket.on('error', () => resolve(false));
    });
    expect(second).toBe(false);
  });

  test('whose a connection is, where the system tells', () => {
    const line = (from: string, to: string, uid: number): string =>
      `   1: ${from} ${to} 01 00000000:00000000 00:00000000 00000000  ${uid}        0 7 1 0 20 4 30 10 -1`;
    const table = [
      '  sl  local_address rem_address',
      line('0100007F:1F90', '0100007F:C001', 0),
      line('0100007F:C001', '0100007F:1F90', 1001),
    ].join('\n');
    expect(ownerIn(table, 0xc001, 0x1f90)).toBe(1001);
    expect(ownerIn(table, 0xc002, 0x1f90)).toBeNull();
    expect(ownerIn('', 1, 2)).toBeNull();
    expect(isOthers({ remotePort: undefined, localPort: 1 })).toBe(false);
  });

  test.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
    'another person of this machine is shown nothing, with the key neither',
    () => {
      const script = `require('http').get({host:'127.0.0.1',port:${port},path:'/account.json',headers:{cookie:'readout-${port}=${key}'}},(a)=>{a.on('data',(d)=>process.stdout.write(d))}).on('error',(e)=>process.stdout.write('error '+e.code))`;
      const child = (uid: number): Promise<string> =>
        new Promise((resolve) => {
          const run = spawn(process.execPath, ['-e', script], { uid, cwd: '/', stdio: ['ignore', 'pipe', 'ignore'] });
          let out = '';
          run.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
          run.on('close', () => resolve(out));
          run.on('error', () => resolve('not run'));
        });
      return child(65_534).then(async (out) => {
        expect(out).not.toContain('Ostrell');
        expect(await child(0)).toContain('Ostrell');
      });
    },
  );
});

describe('what is answered', () => {
  test('F6: the headers of every answer', async () => {
    const answers = [
      ...(await Promise.all(ROUTES.map((path) => ask(path)))),
      await ask('/', { own: false }),
      await ask('/', { headers: { host: 'evil.example' } }),
      await ask('/corrections', form({})),
    ];
    for (const { headers } of answers) {
      const policy = String(headers['content-security-policy']);
      for (const part of [
        "default-src 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
        "base-uri 'none'",
      ])
        expect(policy).toContain(part);
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
    measured('F6', `${answers.length} answers, errors and exports among them: all headers on each`);
  });

  test('G5: no path leads out', async () => {
    const ups = [
      '../',
      '..%2f',
      '%2e%2e/',
      '..\\',
      '..%5c',
      '%c0%ae%c0%ae/',
      '....//',
      '..;/',
      '%252e%252e%252f',
      '\u0000../',
      '/',
      '//',
      'file:///',
      'C:\\',
    ];
    const wanted = ['etc/passwd', 'etc/hostname', 'proc/self/environ', 'package.json', 'a.txt', 'Windows/win.ini'];
    let tried = 0;
    for (const prefix of ['/', '/export/', '/report/', '/report/R1/', '/item/'])
      for (const up of ups)
        for (const depth of [1, 4, 9])
          for (const name of wanted) {
            const path = encodeURI(`${prefix}${up.repeat(depth)}${name}`).replaceAll('%25', '%');
            const answer = await raw(
              `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: readout-${port}=${key}\r\nConnection: close\r\n\r\n`,
            );
            expect(answer, path).not.toMatch(/root:x:|"devDependencies"|^PATH=/m);
            expect(answer.slice(0, 12), path).not.toMatch(/ 500/);
            tried++;
            if (tried % 7 !== 0 && runs(0, 1) === 0) break;
          }
    measured('G5', `${tried} paths that climb: 0 files, 0 faults`);
  }, 300_000);

  test('a form that is broken is the sender’s fault, not ours; large headers, bodies and smuggling are refused', async () => {
    const boundary = { 'content-type': 'multipart/form-data; boundary=x', origin: `http://127.0.0.1:${port}` };
    for (const body of ['--y\r\n', '--x\r\nContent-Disposition: form-data; name="a\r\n\r\n', '', '--x', '\u0000'])
      expect((await ask('/corrections', { method: 'POST', headers: boundary, body })).status, body).toBe(400);
    for (const body of ['%', '%ff%fe', 'kind=%zz', '='.repeat(50_000), '&'.repeat(50_000)])
      expect((await ask('/corrections', { ...form({}), body })).status).toBe(400);
    expect((await ask('/corrections', { ...form({}), body: 'x'.repeat(200_000) })).status).toBe(413);
    expect(await raw(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX: ${'y'.repeat(100_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431/,
    );
    for (const both of [
      'Content-Length: 5\r\nTransfer-Encoding: chunked',
      'Transfer-Encoding: chunked\r\nTransfer-Encoding: identity',
      'Content-Length: 5\r\nContent-Length: 6',
      'Transfer-Encoding: xchunked',
    ])
      expect(
        await raw(
          `POST /corrections HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${both}\r\n\r\n0\r\n\r\nGET /account.json HTTP/1.1\r\n\r\n`,
        ),
      ).not.toContain('Ostrell');
    for (const path of [
      `/search?q=${'('.repeat(5_000)}`,
      '/compare?a=R1&a=R2&b=__proto__',
      '/?story=__proto__',
      '/search?q=%ff&constructor=1',
      '/report/%E0%A4%A',
      `/item/${'x'.repeat(8_000)}`,
    ])
      expect((await ask(path)).status, path).toBeLessThan(500);
  });

  test('G6: slow and many connections keep nobody waiting', async () => {
    const open: Socket[] = [];
    const many = runs(300, 2_000);
    for (let i = 0; i < many; i++) {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-${i}: `),
      );
      socket.on('error', () => {});
      open.push(socket);
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    const times: number[] = [];
    let answered = 0;
    for (let i = 0; i < 30; i++) {
      const began = performance.now();
      const status = await ask('/help').then(
        (answer) => answer.status,
        () => 0,
      );
      times.push(performance.now() - began);
      if (status === 200) answered++;
    }
    for (const socket of open) socket.destroy();
    times.sort((a, b) => a - b);
    // Above the bound of connections new ones are closed until old ones time out.
    if (many < 500) expect(answered).toBe(30);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await ask('/help')).status).toBe(200);
    measured(
      'G6',
      `${many} half-sent requests held open: ${answered} of 30 others answered, 95th of 100 in ${Math.round(times[28] ?? 0)} ms`,
    );
  }, 60_000);

  test('the number of connections has a bound, and it holds', async () => {
    const sockets = await Promise.all(
      Array.from(
        { length: 700 },
        () =>
          new Promise<Socket>((resolve) => {
            const socket = connect(port, '127.0.0.1', () => resolve(socket));
            socket.resume();
            socket.on('error', () => resolve(socket));
          }),
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 800));
    const alive = sockets.filter((socket) => !socket.destroyed && socket.readyState === 'open').length;
    for (const socket of sockets) socket.destroy();
    expect(alive).toBeLessThanOrEqual(512);
    expect(alive).toBeGreaterThan(100);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await ask('/help')).status).toBe(200);
  }, 60_000);

  test('random bytes are answered or closed, and the page goes on', async () => {
    const next = random(7);
    for (let i = 0; i < runs(20, 3_000); i++) {
      const bytes = Buffer.from(Array.from({ length: 1 + Math.floor(next() * 400) }, () => Math.floor(next() * 256)));
      await raw(bytes.toString('latin1'));
    }
    expect((await ask('/help')).status).toBe(200);
  }, 600_000);
});

test('ports: one in use or not to be had is told in one line', async () => {
  await expect(open(desk, port)).rejects.toThrow(`port ${port} of this machine is in use`);
  const blocker = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => blocker.once('listening', resolve));
  const taken = (blocker.address() as { port: number }).port;
  await expect(open(desk, taken)).rejects.toMatchObject({ name: 'ReadoutError' });
  blocker.close();
});

test('what is set right is kept, and taken back once however often it is sent', async () => {
  expect((await ask('/corrections', form({ kind: 'published', report: 'a.txt', value: '2024-99-99' }))).status).toBe(
    400,
  );
  for (let i = 0; i < 2; i++)
    expect((await ask('/corrections', form({ kind: 'published', report: 'a.txt', value: '2024-03-04' }))).status).toBe(
      303,
    );
  expect((await ask('/corrections', form({ kind: 'published', report: 'b.txt', value: '2024-03-05' }))).status).toBe(
    303,
  );
  const { corrections } = workspace.account();
  expect(corrections).toHaveLength(2);
  expect(workspace.account().reports[0]?.published?.value).toBe('2024-03-04');
  const id = correctionId(corrections[0]!);
  expect((await ask('/corrections')).text).toContain(id);
  for (let i = 0; i < 2; i++) expect((await ask('/corrections/undo', form({ id }))).status).toBe(303);
  for (const fields of [{}, { id: '' }, { index: '' }, { index: '0' }]) await ask('/corrections/undo', form(fields));
  expect(workspace.account().corrections.map((one) => 'report' in one && one.report)).toEqual(['b.txt']);
});

test('a file that changes is read again; a folder that goes is told, and what was read stays', async () => {
  writeFileSync(join(root, 'a.txt'), 'The harbour master said that the landing stays open until May.');
  expect((await ask('/report/R1/raw')).text).toContain('harbour master');
  rmSync(root, { recursive: true });
  const { status, text } = await ask('/reports');
  expect(status).toBe(200);
  expect(text).toContain('cannot be found any more');
  expect((await ask('/report/R1/raw')).text).toContain('harbour master');
});
