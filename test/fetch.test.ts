import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, hostOf, innerOf, isPublic } from '../src/app/fetch/address.js';
import { type FetchedPaths, fetchPaths, keptBeside, type PathOptions } from '../src/app/fetch/paths.js';
import { robotsFor } from '../src/app/fetch/robots.js';
import { readPaths } from '../src/app/sources.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const page = (headline: string): string =>
  `<!doctype html><html><head><title>${headline}</title>` +
  '<meta property="article:published_time" content="2024-03-07T10:00:00Z"></head><body><article>' +
  `<h1>${headline}</h1><p>The pier at Port Vela will be closed for nine weeks, the harbour office said on Thursday.</p>` +
  '<p>Some 140 boats must moor elsewhere in the meantime, said Ilse Maran, who runs the office.</p>' +
  '<p>The repairs will cost 2.4 million crowns, the town said, and fishermen asked for help.</p></article></body></html>';

let handlers: Record<string, Handler> = {};
let asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  const handler = handlers[request.url ?? ''];
  if (handler) return handler(request, response);
  response.writeHead(404);
  response.end('not here');
});
let origin = '';
let folder = '';
const html =
  (headline: string, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(page(headline));
  };

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), 'readout-fetch-'));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  handlers = {};
  asked = [];
});

let count = 0;
const waits: number[] = [];

/** Fetches from the server of this test, without waiting. */
async function fetched(
  paths: readonly string[],
  options: Partial<PathOptions> = {},
): Promise<FetchedPaths & { readonly told: readonly string[] }> {
  waits.length = 0;
  const found = await fetchPaths(
    paths.map((path) => (path.startsWith('/') ? origin + path : path)),
    {
      keep: join(folder, `${++count}.warc.gz`),
      hosts: ['127.0.0.1'],
      wait: async (milliseconds) => void waits.push(milliseconds),
      ...options,
    },
  );
  return { ...found, told: found.problems.map(({ code, message }) => `${code} ${message.replaceAll(origin, '')}`) };
}

describe('where addresses may lead', () => {
  test.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.255.0.1',
    '169.254.169.254',
    '172.31.0.1',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '64:ff9b::a9fe:a9fe',
    '2001:db8::1',
    '2002:7f00:1::',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1%eth0',
    'ff02::1',
    'nothing',
  ])('%s is not public', (ip) => expect(isPublic(ip)).toBe(false));

  test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1', '64:ff9b::808:808'])('%s is', (ip) =>
    expect(isPublic(ip)).toBe(true),
  );

  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f.0.0.1/',
    'http://2130706433/',
    'http://0177.0.0.01/',
    'http://127.0.0.1./',
    'http://１２７.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://[0:0:0:0:0:ffff:127.0.0.1]/',
  ])('%s is refused, whatever its spelling', async (address) => {
    const { told, kept } = await fetched([address], { hosts: [] });
    expect(told).toEqual([expect.stringMatching(/^input\/not-fetched .* is on this machine or its own network$/)]);
    expect(kept).toBeNull();
  });

  // Not asked for in tests: were the check to fail, an inner service would be met.
  test.each(['http://169.254.169.254/latest/', 'http://0xa9fea9fe/', 'http://0/', 'http://[fd00:ec2::254]/'])(
    '%s leads inside',
    (address) => expect(innerOf([hostOf(addressOf(address))])).toBeDefined(),
  );

  test('a name that leads inside is refused', async () => {
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
    const { told } = await fetched(['http://pier.example/'], { hosts: [], resolve });
    expect(told[0]).toContain('pier.example (127.0.0.1) is on this machine or its own network');
  });

  test('one inner address among public ones is enough', () => {
    expect(innerOf(['8.8.8.8', '2606:4700::1'])).toBeUndefined();
    expect(innerOf(['8.8.8.8', '10.0.0.7'])).toBe('10.0.0.7');
  });

  test('a redirect inside is refused, and no robots.txt is asked for there', async () => {
    const port = new URL(origin).port;
    handlers['/out'] = (_, response) => {
      response.writeHead(302, { location: `http://127.0.0.1:${port}/inner` });
      response.end();
    };
    const { told } = await fetched([`http://pier.example:${port}/out`], {
      hosts: ['pier.example'],
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    });
    expect(told[0]).toContain('127.0.0.1 is on this machine or its own network');
    expect(asked).toEqual(['/robots.txt', '/out']);
  });

  test('what is no address of the web, or holds a password, cannot be met', () => {
    expect(() => addressOf('ftp://a.example/x')).toThrow('not fetched');
    expect(() => addressOf('https://me:secret@a.example/x')).toThrow(/^(?!.*secret).*name or password/);
    expect(() => addressOf('http://')).toThrow('no address');
    expect(addressOf('https://a.example/x#part').href).toBe('https://a.example/x');
  });
});

describe('robots.txt', () => {
  test.each([
    ['User-agent: *\nDisallow: /', '/x', false],
    ['User-agent: *\nDisallow:', '/x', true],
    ['User-agent: other\nDisallow: /', '/x', true],
    ['User-agent: Readout/2.0\nDisallow: /', '/x', false],
    ['User-agent: *\nDisallow: /\n\nUser-agent: readout\nDisallow: /a', '/x', true],
    ['User-agent: a\nUser-agent: readout\nDisallow: /x', '/x', false],
    ['User-agent: readout\nDisallow: /x\nUser-agent: readout\nDisallow: /y', '/y', false],
    ['User-agent: *\nDisallow: /news\nAllow: /news/open', '/news/open/1', true],
    ['User-agent: *\nDisallow: /x\nAllow: /x', '/x', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?page=1', true],
    ['User-agent: *\nDisallow: /a*b*c', '/axxbyyc/d', false],
    ['User-agent: *\nDisallow: /a$', '/ab', true],
    ['User-agent: *\nDisallow: /%7Ejoe/', '/~joe/x', false],
    ['User-agent: *\nDisallow: /père', '/p%C3%A8re', false],
    ['User-agent: *\r\ndisallow : /x # private\r\n', '/x', false],
    ['Disallow: /x', '/x', true],
    ['User-agent: *\nDisallow: /', '/robots.txt', true],
  ] as const)('%j: %s %s', (text, path, may) => expect(robotsFor(text, 'readout').allows(path)).toBe(may));

  test('a pause is the longest that is asked for', () => {
    expect(robotsFor('User-agent: *\nCrawl-delay: 4\nUser-agent: *\nCrawl-delay: 2', 'readout').delay).toBe(4);
  });

  test('many stars cost no more than their number', () => {
    const robots = robotsFor(`User-agent: *\nDisallow: /${'*a'.repeat(100_000)}$`, 'readout');
    expect(robots.allows(`/${'a'.repeat(2_000)}b`)).toBe(true);
  });

  test('what a site asks is kept; a site whose robots.txt fails is left alone; one without is fetched', async () => {
    handlers['/robots.txt'] = (_, response) => response.end('User-agent: *\nDisallow: /private');
    handlers['/private/1'] = html('Private');
    handlers['/open'] = html('Open pier');
    const { told, kept } = await fetched(['/private/1', '/open']);
    expect(told).toEqual([expect.stringContaining('input/not-fetched /private/1 is not to be fetched by robots')]);
    expect(kept?.pages).toBe(1);
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
    handlers['/robots.txt'] = (_, response) => {
      response.writeHead(503);
      response.end();
    };
    expect((await fetched(['/open'])).told[0]).toContain('answers 503');
    delete handlers['/robots.txt'];
    expect((await fetched(['/open'])).told).toEqual([]);
  });
});

describe('how pages are fetched', () => {
  test('never more than two at a time from one host; one where it asks for a pause', async () => {
    let now = 0;
    let most = 0;
    for (let at = 0; at < 6; at++)
      handlers[`/${at}`] = (request, response) => {
        most = Math.max(most, ++now);
        setTimeout(() => {
          now--;
          html(`Pier ${at}`)(request, response);
        }, 20);
      };
    await fetched(['/0', '/1', '/2', '/3', '/4', '/5']);
    expect(most).toBe(2);
    most = 0;
    handlers['/robots.txt'] = (_, response) => response.end('User-agent: *\nCrawl-delay: 3');
    await fetched(['/0', '/1', '/2']);
    expect(most).toBe(1);
    expect(waits.filter((wait) => wait > 2_000 && wait <= 3_000)).toHaveLength(2);
  });

  test('a busy server is asked again after the pause it names, three times in all', async () => {
    let tries = 0;
    handlers['/busy'] = (request, response) => {
      if (++tries > 2) return html('Busy pier')(request, response);
      response.writeHead(503, { 'retry-after': '7' });
      response.end();
    };
    expect((await fetched(['/busy'])).told).toEqual([]);
    expect(waits).toEqual([7_000, 7_000]);
    handlers['/down'] = (_, response) => response.destroy();
    expect((await fetched(['/down'])).told).toEqual(['input/fetch-failed /down broke off']);
    expect(waits).toEqual([1_000, 4_000]);
    handlers['/later'] = (_, response) => {
      response.writeHead(429, { 'retry-after': '3600' });
      response.end();
    };
    expect((await fetched(['/later'])).told[0]).toContain('asks to come back in 3600 seconds');
  });

  test('a redirect is followed, one without end is not', async () => {
    handlers['/short'] = (_, response) => {
      response.writeHead(301, { location: '/long#part' });
      response.end();
    };
    handlers['/long'] = html('Long pier');
    const { paths } = await fetched(['/short']);
    expect(readPaths(paths).documents.map(({ name }) => name)).toEqual([`${origin}/long`]);
    handlers['/round'] = (_, response) => {
      response.writeHead(302, { location: '/round' });
      response.end();
    };
    expect((await fetched(['/round'])).told).toEqual(['input/fetch-failed /round leads on more than 5 times']);
  });

  test('too much is given up, by what is said and by what is sent, and an error page is no report', async () => {
    process.env['READOUT_LIMITS'] = 'bytes=5000';
    try {
      handlers['/said'] = (_, response) => {
        response.writeHead(200, { 'content-length': '6000' });
        response.end('x'.repeat(6_000));
      };
      handlers['/sent'] = (_, response) => {
        response.write('x'.repeat(3_000));
        response.end('x'.repeat(3_000));
      };
      const { told } = await fetched(['/said', '/sent', '/none']);
      expect(told).toEqual([
        'input/fetch-failed /said sends more than 5000 bytes',
        'input/fetch-failed /sent sends more than 5000 bytes',
        'input/fetch-failed /none answers 404',
      ]);
    } finally {
      delete process.env['READOUT_LIMITS'];
    }
  });
});

describe('what is kept', () => {
  test('pages, feeds and texts are read from the archive, by their addresses, packed or not', async () => {
    handlers['/page'] = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      response.end(gzipSync(page('Packed pier')));
    };
    handlers['/feed'] = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      const item = (number: number): string =>
        `<item><title>Pier ${number}</title><description>The pier at Port Vela is shut for ${number} weeks, the office ` +
        'said, and all boats must moor elsewhere until June.</description></item>';
      response.end(`<?xml version="1.0"?><rss version="2.0"><channel>${item(8)}${item(9)}</channel></rss>`);
    };
    handlers['/text'] = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.end('The pier at Port Vela is shut, the harbour office said.');
    };
    const { paths, told } = await fetched(['/page', '/feed', '/text']);
    expect(told).toEqual([]);
    const { documents, problems } = readPaths(paths);
    expect(problems).toEqual([]);
    expect(documents.map(({ name }) => name.replace(origin, ''))).toEqual(['/page', '/feed:1', '/feed:2', '/text']);
    expect(documents[0]?.headline).toBe('Packed pier');
    expect(documents[0]?.url).toBe(`${origin}/page`);
  });

  test('what has not changed is not sent again, and what is read stays the same', async () => {
    const keep = join(folder, 'twice.warc.gz');
    const seen: (string | undefined)[] = [];
    handlers['/tagged'] = (request, response) => {
      seen.push(request.headers['if-none-match']);
      if (request.headers['if-none-match'] === '"v1"') {
        response.writeHead(304);
        response.end();
      } else html('Tagged pier', { etag: '"v1"' })(request, response);
    };
    const first = await fetched(['/tagged'], { keep });
    const before = readPaths(first.paths).documents;
    const second = await fetched(['/tagged'], { keep });
    expect(seen).toEqual([undefined, '"v1"']);
    expect(second.kept).toEqual({ file: keep, pages: 1, unchanged: 1, aside: null });
    expect(readPaths(second.paths).documents).toEqual(before);
    expect(gunzipSync(readFileSync(keep)).toString('latin1')).toContain('WARC-Type: revisit');
  });

  test('a page that changed is kept beside the one before, and both are versions of one report', async () => {
    const keep = join(folder, 'changing.warc.gz');
    handlers['/news'] = html('Pier to close for nine weeks');
    await fetched(['/news'], { keep });
    const same = await fetched(['/news'], { keep });
    expect(same.kept?.aside).toBeNull();
    handlers['/news'] = html('Pier to close until June');
    const { kept } = await fetched(['/news'], { keep });
    expect(kept?.aside).toMatch(/changing\.\d{8}T\d{6}Z\.warc\.gz$/);
    const { documents } = readPaths([kept?.aside ?? '', keep]);
    expect(documents.map(({ headline }) => headline).sort()).toEqual([
      'Pier to close for nine weeks',
      'Pier to close until June',
    ]);
    expect(new Set(documents.map(({ name }) => name)).size).toBe(1);
    for (const { retrieved } of documents) expect(retrieved).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test('a file that is there stays a file, and paths without addresses are not touched', async () => {
    expect(await fetched(['package.json', 'examples'])).toMatchObject({
      paths: ['package.json', 'examples'],
      kept: null,
    });
  });

  test('it stands beside the first result', () => {
    expect(keptBeside('out/account.html')).toBe('out/account.warc.gz');
    expect(keptBeside('account.matrix.csv')).toBe('account.warc.gz');
    expect(keptBeside(undefined)).toBe('readout-fetched.warc.gz');
  });
});
