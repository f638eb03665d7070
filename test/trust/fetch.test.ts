import { createServer, type Server, Socket, type SocketConnectOpts } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isPublic } from '../../src/app/fetch/address.js';
import { fetchAll } from '../../src/app/fetch/fetch.js';
import { ask, type Resolved } from '../../src/app/fetch/request.js';
import { LIMITS } from '../../src/input/limits.js';
import { measured, runs } from './record.js';

/** Where connections were begun, as an IP address each; none is let out of this machine, whatever the code asks for. */
let dialled: string[] = [];
/** Ports of this machine that the tests themselves serve. */
const own = new Set<number>();
const connect = Socket.prototype.connect;

beforeAll(() => {
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
    const [first] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
    const { host, port, lookup } = first as SocketConnectOpts & { host?: string; port?: number; lookup?: never };
    if (own.has(Number(port))) return Reflect.apply(connect, this, args) as Socket;
    const dial = (address: string): void => {
      dialled.push(address);
      this.destroy(Object.assign(new Error('not let out'), { code: 'ECONNREFUSED' }));
    };
    if (/^[\d.]+$|:/.test(host ?? '')) process.nextTick(dial, host ?? '');
    else
      (lookup as unknown as (host: string, options: object, done: (...all: never[]) => void) => void)(
        host ?? '',
        {},
        (error: Error | null, address: string) => (error ? this.destroy(error) : dial(address)),
      );
    return this;
  } as typeof connect;
});
afterAll(() => {
  Socket.prototype.connect = connect;
});
beforeEach(() => {
  dialled = [];
});

const rules = { hosts: new Set<string>(), bytes: 100_000, time: 2_000 };
const options = { agent: 'test', limits: LIMITS, wait: async () => {}, time: 1_000 };

/** Addresses of this machine, of inner networks and of providers, as IPv4. */
const INNER = [
  [127, 0, 0, 1],
  [10, 1, 2, 3],
  [192, 168, 0, 1],
  [172, 16, 9, 9],
  [169, 254, 169, 254],
  [100, 100, 100, 200],
  [0, 0, 0, 0],
  [192, 0, 0, 192],
] as const;

/** The spellings of one IPv4 address that a browser takes, and IPv6 addresses that lead to it. */
function spellings(parts: readonly [number, number, number, number]): string[] {
  const [a, b, c, d] = parts;
  const whole = ((a * 256 + b) * 256 + c) * 256 + d;
  const [hex, octal] = [(n: number) => `0x${n.toString(16)}`, (n: number) => `0${n.toString(8)}`];
  const wide = (text: string): string => text.replace(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
  const [high, low] = [(a * 256 + b).toString(16), (c * 256 + d).toString(16)];
  const dotted = parts.join('.');
  return [
    dotted,
    `${dotted}.`,
    String(whole),
    hex(whole),
    octal(whole),
    hex(whole).toUpperCase().replace('0X', '0x'),
    `${a}.${whole % 16_777_216}`,
    `${a}.${b}.${c * 256 + d}`,
    parts.map(hex).join('.'),
    parts.map(octal).join('.'),
    [hex(a), octal(b), c, d].join('.'),
    [a, b, c, hex(d)].join('.'),
    [`000${octal(a)}`, b, c, d].join('.'),
    wide(dotted),
    dotted.replaceAll('.', '。'),
    dotted.replaceAll('.', '%2e'),
    dotted.replace(/\d/, (one) => `%3${one}`),
    `[::ffff:${dotted}]`,
    `[::ffff:${high}:${low}]`,
    `[0:0:0:0:0:FFFF:${dotted}]`,
    `[::${dotted}]`,
    `[64:ff9b::${dotted}]`,
    `[64:ff9b::${high}:${low}]`,
    `[64:ff9b:1::${high}:${low}]`,
    `[2002:${high}:${low}::1]`,
    `[2002:${high}:${low}:1:2:3:4:5]`,
    `[2001:0:${high}:${low}::1]`,
    `[2001:0:1::${(0xffff - (c * 256 + d)).toString(16)}]`,
    `[::ffff:0:${dotted}]`,
    `[fe80::${high}:${low}]`,
    `[fd00::${high}:${low}]`,
    `user@${dotted}`,
    `public.example@${dotted}`,
    `public.example:80@${dotted}`,
    `${dotted}:80`,
    `${dotted}:443`,
    `${dotted}\\@public.example`,
    `${dotted}#@public.example`,
    `${dotted}?@public.example`,
  ];
}

const NAMES = ['localhost', 'LOCALHOST', 'localhost.', 'a.localhost', 'ip6-localhost', 'metadata.google.internal'];
const FORMS = [
  ...INNER.flatMap(spellings),
  ...NAMES,
  '[::]',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[fd00:ec2::254]',
  '[ff02::1]',
  '[fec0::1]',
];

const inside = async (): Promise<readonly Resolved[]> => [{ address: '127.0.0.1', family: 4 }];

describe('E1: addresses that lead inside', () => {
  test('are asked for by no spelling, and by no redirect', async () => {
    for (const scheme of ['http', 'https']) {
      const { fetched } = await fetchAll(
        FORMS.map((form) => `${scheme}://${form}/`).filter((address) => URL.canParse(address) && !credentials(address)),
        { ...options, resolve: inside },
      );
      expect(fetched).toEqual([]);
    }
    expect(dialled).toEqual([]);
    const { port, stop } = await serving((path, socket) => {
      const at = /^\/(\d+)$/.exec(path);
      if (!at) return socket.end('HTTP/1.1 404 None\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      const location = Buffer.from(`http://${FORMS[Number(at[1])]}/x`, 'utf8').toString('latin1');
      socket.end(`HTTP/1.1 302 Found\r\nlocation: ${location}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
    });
    const redirecting = FORMS.map((_, at) => `http://front.example:${port}/${at}`);
    // The front is allowed by its name; where it leads is not.
    const { fetched } = await fetchAll(redirecting, { ...options, hosts: ['front.example'], resolve: inside });
    await stop();
    expect(fetched).toEqual([]);
    expect(dialled).toEqual([]);
    measured('E1', `${FORMS.length} forms, asked for directly by two schemes and by redirect: 0 connections inside`);
  });

  test('the watch over connections sees one', async () => {
    const resolve = async (): Promise<Resolved[]> => [{ address: '127.0.0.1', family: 4 }];
    await fetchAll(['http://pier.example/'], { ...options, hosts: ['pier.example'], resolve });
    expect(dialled).toContain('127.0.0.1');
  });
});

function credentials(address: string): boolean {
  const { username, password } = new URL(address);
  return username !== '' || password !== '';
}

test('E2: the address that was judged is the one that is dialled', async () => {
  const outer = [
    { address: '8.8.8.8', family: 4 },
    { address: '2606:4700::1', family: 6 },
  ];
  const inner = [
    { address: '127.0.0.1', family: 4 },
    { address: '10.0.0.7', family: 4 },
    { address: '::1', family: 6 },
    { address: '::ffff:169.254.169.254', family: 6 },
    { address: '64:ff9b::a00:1', family: 6 },
  ];
  const attempts = runs(500, 10_000);
  let asked = 0;
  const answers: (() => Resolved[])[] = [
    () => [asked++ % 2 === 0 ? outer[0]! : inner[0]!],
    () => [asked++ % 2 === 0 ? inner[1]! : outer[1]!],
    () => [outer[0]!, inner[asked++ % inner.length]!],
    () => [inner[asked++ % inner.length]!, outer[1]!],
    () => [inner[asked++ % inner.length]!],
    () => (asked++ % 3 === 2 ? [inner[2]!] : [outer[1]!]),
  ];
  for (let at = 0; at < attempts; at++) {
    const resolve = async (): Promise<Resolved[]> => answers[at % answers.length]!();
    await ask(new URL('http://turns.example/'), {}, { ...rules, resolve }).catch(() => {});
  }
  expect(dialled.length).toBeGreaterThan(attempts / 5);
  expect(dialled.filter((address) => !isPublic(address))).toEqual([]);
  measured('E2', `${attempts} attempts, ${dialled.length} dialled: 0 inner addresses`);
}, 120_000);

/** Serves raw answers by path on this machine until it is stopped. */
async function serving(
  answer: (path: string, socket: Socket) => void,
): Promise<{ readonly port: number; readonly asked: string[]; readonly stop: () => Promise<void> }> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', (data) => {
      const path = /^[A-Z]+ (\S+)/.exec(String(data))?.[1] ?? '';
      asked.push(path);
      answer(path, socket);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  own.add(port);
  return {
    port,
    asked,
    stop: () =>
      new Promise((done) => {
        own.delete(port);
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}

const NONE = 'HTTP/1.1 404 None\r\ncontent-length: 0\r\nconnection: close\r\n\r\n';
const PAGE = `<!doctype html><title>Pier</title><p>The pier was closed on Monday.</p>`;
const GOOD = `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${PAGE.length}\r\nconnection: close\r\n\r\n${PAGE}`;

test('E3: each redirect is judged, and they end', async () => {
  const { port, asked, stop } = await serving((path, socket) => {
    const hop = /^\/hop(\d+)$/.exec(path);
    const location = hop ? `/hop${Number(hop[1]) + 1}` : LEADS[Number(/^\/to(\d+)$/.exec(path)?.[1])];
    if (location === undefined && path !== '/nowhere') return socket.end(NONE);
    const line = location === undefined ? '' : `location: ${location}\r\n`;
    socket.end(`HTTP/1.1 302 Found\r\n${line}content-length: 0\r\nconnection: close\r\n\r\n`);
  });
  const LEADS = [
    '/to0',
    '/to2',
    '/to1',
    'file:///etc/passwd',
    'gopher://pier.example/1',
    'data:text/html,x',
    'javascript:alert(1)',
    'ftp://pier.example/x',
    'http://127.0.0.1/inner',
    `http://127.0.0.1:${port}/inner`,
    '//127.0.0.1/inner',
    '/\\127.0.0.1/inner',
    '\\\\127.0.0.1\\inner',
    'https://[::1]/inner',
    'http://me:secret@front.example/x',
    'http://',
    'http:///127.0.0.1/inner',
    'http://front.example%00.127.0.0.1/',
    'ws://front.example/x',
    'view-source:http://127.0.0.1/',
  ];
  const starts = [...LEADS.map((_, at) => `/to${at}`), '/hop0', '/nowhere'];
  const { fetched, failed } = await fetchAll(
    starts.map((path) => `http://front.example:${port}${path}`),
    { ...options, hosts: ['front.example'], resolve: inside },
  );
  await stop();
  expect(fetched).toEqual([]);
  expect(failed.size).toBe(starts.length);
  expect(dialled).toEqual([]);
  expect(asked.filter((path) => path.includes('inner') || path.includes('passwd'))).toEqual([]);
  expect(Math.max(...asked.flatMap((path) => Number(/^\/hop(\d+)$/.exec(path)?.[1] ?? [])))).toBeLessThanOrEqual(5);
  measured('E3', `${starts.length} kinds of redirect: 0 forbidden requests, at most 5 hops, each told`);
}, 60_000);

/** Servers that misbehave: what each does with a request. `ends` false where an answer may come of it. */
const ODD: Readonly<Record<string, (socket: Socket) => void>> = {
  'never answers': () => {},
  'one byte of a head each moment': (socket) => drip(socket, GOOD, 60),
  'one byte of a body each moment': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\n');
    drip(socket, 'x'.repeat(5_000), 60);
  },
  'stops in a body': (socket) => void socket.write('HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\nhalf'),
  'chunks without end': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
    const more = (): void => void (socket.destroyed || socket.write(`4000\r\n${'x'.repeat(0x4000)}\r\n`, more));
    more();
  },
  'a chunk that is no number': (socket) =>
    void socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nx\r\n'),
  'less than it said': (socket) => void socket.end('HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\nhalf'),
  'a length that is none': (socket) => void socket.end('HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\nx'),
  'a negative length': (socket) => void socket.end('HTTP/1.1 200 OK\r\ncontent-length: -5\r\n\r\nx'),
  'two lengths': (socket) => void socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 5\r\n\r\nxxxxx'),
  'a length and chunks': (socket) =>
    void socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'),
  'a head of megabytes': (socket) => void socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(2_000_000)}\r\n\r\n`),
  'a hundred thousand header lines': (socket) =>
    void socket.end(`HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(100_000)}\r\n`),
  'a reset at once': (socket) => void socket.resetAndDestroy(),
  'a reset in the body': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\nhalf', () => socket.resetAndDestroy());
  },
  'closed at once': (socket) => void socket.end(),
  'no HTTP': (socket) => void socket.end('220 mail.example ready\r\n'),
  'HTTP of the first days': (socket) => void socket.end('<p>The pier was closed.</p>'),
  'random bytes': (socket) => void socket.end(Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 37) % 256))),
  'busy for a year': (socket) =>
    void socket.end('HTTP/1.1 503 Busy\r\nretry-after: 31536000\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'),
  'too many, come at an unreadable day': (socket) =>
    void socket.end('HTTP/1.1 429 Many\r\nretry-after: soon\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'),
  'continues for ever': (socket) => {
    const more = (): void =>
      void (socket.destroyed || socket.write('HTTP/1.1 100 Continue\r\n\r\n', () => setTimeout(more, 5)));
    more();
  },
  'switches protocols': (socket) =>
    void socket.write('HTTP/1.1 101 Switch\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
  'more than it may': (socket) =>
    void socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 300000\r\n\r\n${'x'.repeat(300_000)}`),
};

function drip(socket: Socket, text: string, every: number): void {
  let at = 0;
  const timer = setInterval(
    () => (socket.destroyed || at >= text.length ? clearInterval(timer) : socket.write(text[at++]!)),
    every,
  );
}

test('E4: servers that misbehave end in time with a reason, and the others are fetched', async () => {
  const kinds = Object.keys(ODD);
  const { port, stop } = await serving((path, socket) => {
    const kind = kinds[Number(/^\/odd(\d+)$/.exec(path)?.[1])];
    if (kind !== undefined) return ODD[kind]!(socket);
    socket.end(path.startsWith('/good') ? GOOD : NONE);
  });
  // Each under a name of its own, since a host is asked for two pages at a time.
  const odd = kinds.map((_, at) => `http://odd${at}.example:${port}/odd${at}`);
  const good = kinds.map((_, at) => `http://good${at}.example:${port}/good${at}`);
  const { fetched, failed } = await fetchAll([...odd, ...good], {
    ...options,
    limits: { ...LIMITS, bytes: 200_000 },
    hosts: kinds.flatMap((_, at) => [`odd${at}.example`, `good${at}.example`]),
    resolve: inside,
  });
  await stop();
  expect(good.filter((address) => !fetched.some(({ asked }) => asked === address))).toEqual([]);
  const unnamed = odd.filter((address) => (failed.get(address)?.message ?? '').length < 10);
  expect(unnamed.map((address) => kinds[odd.indexOf(address)])).toEqual([]);
  measured(
    'E4',
    `${kinds.length} kinds of server: each ended with a reason; ${good.length} of ${good.length} others fetched beside them`,
  );
}, 120_000);
