import { copyFileSync, mkdtempSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { InMemoryTransport } from '@modelcontextprotocol/server';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AccountSource, FileAccounts } from '../src/app/accounts.js';
import { Changes } from '../src/app/changes.js';
import { readSources } from '../src/app/sources.js';
import { english } from '../src/app/weights.js';
import { digestOf } from '../src/digest/digest.js';
import { serve } from '../src/mcp/serve.js';
import { TOOLS } from '../src/mcp/tools.js';
import { sha256Hex } from '../src/text/hash.js';
import { harbour } from './harbour.js';

interface Place {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly cut?: true;
}

interface Told {
  readonly entries: readonly Record<string, unknown>[];
  readonly total: number;
  readonly next: string | null;
  readonly reports: readonly { report: string; sha256: string; length: number }[];
  readonly notes: readonly string[];
}

type Call = (name: string, args?: Record<string, unknown>) => Promise<Told>;

/** A client of the SDK before a server over these paths, in this process. */
async function connected(paths: readonly string[]): Promise<{ client: Client; call: Call; logged: string[] }> {
  const { documents, corrections } = await readSources(paths);
  return clientOf(new FileAccounts(documents, english(), new Changes(paths, undefined), corrections));
}

async function clientOf(source: AccountSource): Promise<{ client: Client; call: Call; logged: string[] }> {
  const [here, there] = InMemoryTransport.createLinkedPair();
  const logged: string[] = [];
  await serve(source, (line) => logged.push(line), there);
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(here);
  const call: Call = async (name, args = {}) => {
    const result = await client.callTool({ name, arguments: args });
    const [first] = result.content;
    const text = first?.type === 'text' ? first.text : '';
    if (result.isError === true) throw new Error(text);
    expect(JSON.parse(text)).toEqual(result.structuredContent);
    return result.structuredContent as unknown as Told;
  };
  return { client, call, logged };
}

/** All pages of an answer. */
async function allPages(call: Call, name: string, args: Record<string, unknown>): Promise<Told[]> {
  const pages: Told[] = [];
  for (let cursor: string | null | undefined; cursor !== null; cursor = pages.at(-1)!.next)
    pages.push(await call(name, cursor === undefined ? args : { ...args, cursor }));
  return pages;
}

/** Every place in an answer, wherever it stands. */
function placesIn(value: unknown): Place[] {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'exact' in value && 'report' in value ? [value as Place] : [];
  return [...own, ...Object.values(value).flatMap(placesIn)];
}

describe('over the example story', () => {
  let client: Client;
  let call: Call;
  let texts: ReadonlyMap<string, string>;

  beforeAll(async () => {
    ({ client, call } = await connected(['examples/harbour']));
    texts = new Map((await harbour()).reports.map(({ siglum, text }) => [siglum, text]));
  });
  afterAll(() => client.close());

  /** Every place stands where it says, of a report whose hash is told. */
  const verify = (pages: readonly Told[]): number => {
    let count = 0;
    for (const page of pages) {
      const heads = new Map(page.reports.map((head) => [head.report, head]));
      for (const { report, start, end, exact, cut } of placesIn(page.entries)) {
        const text = texts.get(report) ?? '';
        expect(text.slice(start, cut ? start + exact.length : end)).toBe(exact);
        expect(exact.length).toBeGreaterThan(0);
        expect(heads.get(report)?.sha256).toBe(sha256Hex(text));
        expect(heads.get(report)?.length).toBe(text.length);
        count++;
      }
    }
    return count;
  };

  test('lists its tools: read-only, with closed schemas', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'account',
      'find',
      'check_quote',
      'check_draft',
      'compare',
      'due',
      'sources',
    ]);
    for (const { annotations, inputSchema, outputSchema, description } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(inputSchema['additionalProperties']).toBe(false);
      expect(outputSchema).toBeDefined();
      expect(description).toBeTruthy();
      expect(JSON.stringify(Object.keys(inputSchema.properties ?? {}))).not.toMatch(/path|file|url/);
    }
  });

  const QUESTIONS: readonly (readonly [string, Record<string, unknown>])[] = [
    ['account', {}],
    ['account', { section: 'differ' }],
    ['account', { section: 'statements', limit: 7 }],
    ['account', { section: 'timeline' }],
    ['find', { about: 'pilot zone' }],
    ['find', { by: 'Brask', limit: 3 }],
    ['find', { kind: 'figures', about: 'unlicensed boats' }],
    ['check_quote', { quote: 'We are not in port yet', speaker: 'Brask' }],
    ['check_draft', { draft: 'Kestria has hired 900 wardens. “We are not in port yet,” Pell said.', all: true }],
    ['compare', { a: 'R1', b: 'R2' }],
    ['compare', { a: 'R3', b: 'R5' }],
    ['due', {}],
    ['sources', {}],
    ['sources', { report: 'R4', start: 100, end: 300 }],
  ];

  test.each(QUESTIONS)('%s %j: every place verifies, page by page', async (name, args) => {
    const pages = await allPages(call, name, args);
    const entries = pages.flatMap((page) => page.entries);
    expect(entries.length).toBe(pages[0]?.total);
    expect(entries.length).toBeGreaterThan(0);
    if (!(name === 'sources' && args['report'] === undefined) && args['b'] !== 'R5')
      expect(verify(pages)).toBeGreaterThan(0);
    for (const page of pages) expect(JSON.stringify(page).length).toBeLessThan(80_000);
  });

  test('a property of all answers to drafts made of the reports themselves', async () => {
    const sentences = [...texts.values()]
      .flatMap((text) => text.split(/(?<=[.”])\s+/))
      .filter((one) => one.length > 20);
    await fc.assert(
      fc.asyncProperty(fc.subarray(sentences, { minLength: 1, maxLength: 4 }), fc.nat(9), async (some, drop) => {
        const draft = some
          .map((one) =>
            one
              .split(' ')
              .filter((_, i) => i !== drop)
              .join(' '),
          )
          .join('\n\n');
        const pages = await allPages(call, 'check_draft', { draft, all: true, limit: 50 });
        verify(pages);
        for (const { draft: at } of pages.flatMap(({ entries }) => entries) as { draft?: Place }[])
          if (at) expect(draft.slice(at.start, at.end)).toBe(at.exact);
      }),
      { seed: 20, numRuns: 8 },
    );
  });

  test('what is asked is answered', async () => {
    const [quote] = (await call('check_quote', { quote: 'We are not in port yet', speaker: 'Brask' })).entries;
    expect(quote).toMatchObject({ finding: 'same', kind: 'quotation' });
    const [other] = (await call('check_quote', { quote: 'We are not in port yet', speaker: 'Runa Pell' })).entries;
    expect(other).toMatchObject({ finding: 'speaker-differs' });
    const found = await call('find', { about: 'levy', by: 'Tamblyn', report: 'R6' });
    expect(found.entries).toMatchObject([{ speaker: 'Osric Tamblyn', report: 'R6' }]);
    const due = await call('due', { from: '2024-08-10', to: '2024-09-15' });
    expect(due.entries.map(({ when }) => when)).toEqual(['2024-08-16']);
    const { stories } = digestOf(await harbour());
    expect((await call('account')).total).toBe(stories.reduce((sum, { brief }) => sum + brief.length, 0));
    const [story] = stories;
    expect((await call('account', { story: story!.id })).total).toBe(story!.brief.length);
    expect((await call('check_draft', { draft: 'Nothing is checked here.' })).entries).toBeDefined();
    const [stretch] = (await call('sources', { report: 'R1', start: 0, end: 9 })).entries;
    expect(stretch).toMatchObject({ exact: texts.get('R1')?.slice(0, 9) });
    expect((await call('compare', { a: 'R1', b: 'R5' })).entries).toMatchObject([{ kind: 'apart', report: 'R5' }]);
  });

  test('the same question has the same answer', async () => {
    const once = await call('account', { section: 'agree' });
    expect(await call('account', { section: 'agree' })).toEqual(once);
  });

  test('what cannot be met is told in a line, and what to do', async () => {
    await expect(call('compare', { a: 'R1', b: 'R99' })).rejects.toThrow('there is no report R99\nThere are R1 to R6');
    await expect(call('compare', { a: 'R1', b: 'R1' })).rejects.toThrow('not compared with itself');
    await expect(call('find', {})).rejects.toThrow('nothing is asked');
    await expect(call('find', { about: '…' })).rejects.toThrow('holds no word');
    await expect(call('check_quote', { quote: '“ ”' })).rejects.toThrow('holds no word');
    await expect(call('account', { story: 'story:none' })).rejects.toThrow('there is no story');
    await expect(call('sources', { report: 'R1', start: 999_999 })).rejects.toThrow('has no characters');
    await expect(call('nothing')).rejects.toThrow();
    const { next } = await call('account', { section: 'statements', limit: 2 });
    await expect(call('account', { section: 'figures', limit: 2, cursor: next })).rejects.toThrow('the cursor is of');
    await expect(call('account', { cursor: '9999999999.x' })).rejects.toThrow('the cursor is of');
  });

  test('a hostile argument is refused or answered, and the server lives on', async () => {
    const huge = 'x'.repeat(1_000_000);
    for (const name of TOOLS.map((tool) => tool.name))
      for (const args of [
        { about: huge, quote: huge, draft: huge, report: huge, a: huge, b: huge },
        { path: '/etc/passwd' },
        { report: '../../etc/passwd', a: '../a', b: 'file:///etc/passwd', quote: 7, draft: null },
        { story: 'examples/../../etc' },
        { limit: -1 },
        { limit: 1e9 },
        JSON.parse('{"__proto__": {"limit": 5}, "constructor": {"prototype": {}}}'),
      ])
        await expect(call(name, args), `${name} ${JSON.stringify(args).slice(0, 60)}`).rejects.toThrow();
    const odd = '\u0000\u001b[2J\u202e\ud800 levy \u2028 “ ”';
    for (const [name, key] of [
      ['find', 'about'],
      ['check_quote', 'quote'],
      ['check_draft', 'draft'],
    ] as const)
      expect(verify([await call(name, { [key]: odd })])).toBeGreaterThanOrEqual(0);
    for (const word of ['__proto__', 'constructor', 'toString'])
      expect((await call('find', { about: word })).entries).toEqual([]);
    expect(({} as Record<string, unknown>)['limit']).toBeUndefined();
    expect((await call('sources')).total).toBe(6);
  });
});

test('a call that is given up ends, and others are answered', async () => {
  let begun = () => {};
  const waiting = new Promise<void>((go) => (begun = go));
  let reason: unknown;
  const account = await harbour();
  let first = true;
  const source: AccountSource = {
    current: async (_story, signal) => {
      if (first) {
        first = false;
        begun();
        await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      }
      return { account, notes: [] };
    },
    read: () => {
      throw new Error('nothing is read here');
    },
  };
  const { client, call } = await clientOf({
    ...source,
    current: (story, signal) => {
      signal.addEventListener('abort', () => (reason = signal.reason));
      return source.current(story, signal);
    },
  });
  const stop = new AbortController();
  const given = client.callTool({ name: 'account', arguments: {} }, { signal: stop.signal });
  await waiting;
  stop.abort('enough');
  await expect(given).rejects.toThrow();
  await expect.poll(() => reason).toBeDefined();
  expect((await call('sources')).total).toBe(6);
  await expect(call('check_draft', { draft: 'a' })).rejects.toThrow('this is a bug in Readout: nothing is read here');
  await client.close();
});

test('reading is given up between reports', async () => {
  const { documents } = await readSources(['examples/harbour']);
  const source = new FileAccounts(documents, english(), new Changes(['examples/harbour'], undefined));
  const stop = new AbortController();
  const given = source.current(null, stop.signal);
  stop.abort(new Error('enough'));
  await expect(given).rejects.toThrow('enough');
  await expect(source.current(null, stop.signal)).rejects.toThrow('enough');
  expect((await source.current(null, new AbortController().signal)).account.reports.length).toBe(6);
});

describe('files that change while it runs', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-mcp-'));
    for (const file of readdirSync('examples/harbour'))
      copyFileSync(join('examples/harbour', file), join(folder, file));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('are told, and only what was named is read', async () => {
    const only = join(folder, 'beacon.txt');
    const one = await connected([only]);
    const { client, call } = await connected([folder]);
    const first = await call('account', { section: 'statements', limit: 2 });
    expect(first.notes).toEqual([]);
    writeFileSync(
      join(folder, 'late.txt'),
      'Brask said on Friday that the ferry treaty is a matter for the two ministers.\n',
    );
    unlinkSync(join(folder, 'radio.txt'));
    writeFileSync(
      join(folder, 'ledger.txt'),
      'Brask said on Friday that no levy is planned by the premier or his office.\n',
    );
    const { notes, entries } = await call('sources');
    expect(notes).toEqual(expect.arrayContaining(['radio.txt is gone', 'late.txt is new', 'ledger.txt has changed']));
    expect(entries.map(({ name }) => name)).toContain('late.txt');
    await expect(call('account', { section: 'statements', limit: 2, cursor: first.next })).rejects.toThrow('changed');
    unlinkSync(only);
    const left = await one.call('sources');
    expect(left.total).toBe(1);
    expect(left.notes.join()).toMatch(/beacon\.txt.*what follows is of what was read before/);
    rmSync(folder, { recursive: true, force: true });
    expect((await call('sources')).notes.at(-1)).toMatch(/what follows is of what was read before/);
    await Promise.all([client.close(), one.client.close()]);
  });
});

describe('on standard input and output', () => {
  test('it speaks the protocol there and nothing else, and ends with its client', async () => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: ['bin/readout.js', 'mcp', 'examples/harbour'],
      cwd: resolve('.'),
      stderr: 'pipe',
    });
    let told = '';
    transport.stderr?.on('data', (chunk) => (told += String(chunk)));
    const pinned = { versionNegotiation: { mode: { pin: '2026-07-28' } } };
    const client = new Client({ name: 'test', version: '1' }, pinned);
    const errors: Error[] = [];
    client.onerror = (error) => errors.push(error);
    await client.connect(transport);
    expect(client.getServerVersion()).toMatchObject({ name: 'readout' });
    expect(client.getInstructions()).toContain('UTF-16');
    const given = new AbortController();
    const first = client.callTool({ name: 'account', arguments: {} }, { signal: given.signal });
    given.abort();
    await expect(first).rejects.toThrow();
    const { structuredContent } = await client.callTool({ name: 'due', arguments: {} });
    expect((structuredContent as unknown as Told).total).toBe(6);
    await client.close();
    expect(errors).toEqual([]);
    expect(told).toBe('readout: 6 reports for a client of the Model Context Protocol\n');
  });
});
