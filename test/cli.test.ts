import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';

/** The program is run as people run it. READOUT_BUILD names a folder of modules to run instead. */
const BUILD = process.env['READOUT_BUILD'];
const MAIN = fileURLToPath(new URL(BUILD ? `../${BUILD}/cli/main.js` : '../bin/readout.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'readout-'));
afterAll(() => rmSync(root, { recursive: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function readout(
  args: readonly string[],
  { input, env = {} }: { readonly input?: string | Uint8Array; readonly env?: Readonly<Record<string, string>> } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: root,
    input,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    maxBuffer: 1e9,
  });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return name;
}

interface Line {
  readonly name: string;
  readonly siglum: string;
  readonly text: string;
  readonly outlet: string | null;
  readonly published: { readonly value: string; readonly from: string } | null;
  readonly headline: object | null;
}
const lines = (out: string): Line[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

const PIER =
  'PORT VELA (AP) — The harbor council agreed on Monday to widen the eastern pier, Mayor Ilse Maran said.\n\nThe work will cost about 41 million crowns and begin in May.\n';
write('town/a.txt', PIER);
write(
  'town/b.txt',
  'The harbor council agreed on Monday to widen the eastern pier, said Ilse Maran, the mayor.\n\n“Nobody should have to wait a sixth year,” she said.\n',
);
write('town/reports.csv', 'file,outlet,published\na.txt,Vela Post,2024-03-05\nb.txt,Coast Radio,2024-03-06\n');

describe('help', () => {
  test('--version prints the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(readout(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
  test('--help names every command and exit code, on 80 columns', () => {
    for (const args of [['--help'], ['-h']]) {
      const { code, out } = readout(args);
      expect(code).toBe(0);
      for (const word of [
        'readout read',
        'readout verify',
        'readout check',
        'readout compare',
        'readout open',
        'readout mcp',
        '--published',
        'reports.csv',
        'Exit codes',
      ])
        expect(out).toContain(word);
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });
});

describe('what cannot be met is told in one line and what to do, exit code 2', () => {
  test.each([
    [[], 'no path'],
    [['nowhere.txt'], 'no file or folder nowhere.txt'],
    [['*.nothing'], 'no file matches'],
    [['--bogus', 'town'], "unknown option '--bogus'"],
    [['read'], 'paths'],
    [['ftp://post.example/1'], 'an address of ftp, which is not fetched'],
    [['https://me:secret@post.example/1'], 'holds a name or password'],
    [['town', '--keep', 'x.zip'], '.warc.gz'],
    [['town', '--published', 'yesterday'], '"yesterday" is no date'],
    [['town', '--width', '7'], '--width'],
    [['town', '-o', 'x.pdf'], 'x.pdf'],
    [['town', '-o', 'nowhere/x.md'], 'nowhere/x.md cannot be written'],
    [['compare', 'town/a.txt'], 'b'],
    [['verify', 'nowhere.json'], 'no file nowhere.json'],
    [['verify', 'town/a.txt'], 'is not JSON'],
    [['compare', 'town/a.txt', 'town/a.txt'], 'two reports'],
  ] as const)('%j', (args, what) => {
    const { code, out, err } = readout(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(what);
    expect(err).toMatch(/^readout: .+\n {2}.+\n$/);
  });
});

describe('readout read', () => {
  test('one JSON line a report; the sidecar says what the text does not', () => {
    const { code, out, err } = readout(['read', 'town']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines(out).map(({ name, siglum, outlet, published }) => [name, siglum, outlet, published?.value])).toEqual([
      ['a.txt', 'R1', 'Vela Post', '2024-03-05'],
      ['b.txt', 'R2', 'Coast Radio', '2024-03-06'],
    ]);
  });
  test('the order of paths and the way they are written do not matter', () => {
    const first = readout(['read', 'town/a.txt', 'town/b.txt']).out;
    expect(first).not.toBe('');
    for (const args of [['town/b.txt', 'town/a.txt'], ['./town/', 'town/a.txt'], ['town/*.txt'], [join(root, 'town')]])
      expect(readout(['read', ...args]).out).toBe(first);
  });
  test('standard input, JSON Lines and gzip', () => {
    const row = `${JSON.stringify({ id: 'n1', text: PIER, published: '2024-03-05' })}\n`;
    write('packed/n.jsonl.gz', gzipSync(row));
    write('packed/p.txt.gz', gzipSync(PIER));
    expect(lines(readout(['read', '-'], { input: PIER }).out)).toMatchObject([{ name: 'stdin', text: PIER }]);
    expect(lines(readout(['read', '-'], { input: row }).out)).toMatchObject([{ name: 'n1', text: PIER }]);
    expect(lines(readout(['read', 'packed']).out)).toMatchObject([{ name: 'n1' }, { name: 'p.txt.gz', text: PIER }]);
  });
  test('--published dates the reports that give no date themselves', () => {
    const row = `${JSON.stringify({ id: 'n1', text: PIER, published: '2024-03-01' })}\n${JSON.stringify({ id: 'n2', text: PIER })}\n`;
    expect(
      lines(readout(['read', '-', '--published', '7 March 2024'], { input: row }).out).map(
        ({ published }) => published,
      ),
    ).toEqual([
      { value: '2024-03-01', from: 'given' },
      { value: '2024-03-07', from: 'given' },
    ]);
  });
  test('files of one name in two folders are told apart by the folder', () => {
    write('two/x/a.txt', PIER);
    write('two/y/a.txt', PIER.replace('May', 'June'));
    expect(lines(readout(['read', 'two']).out).map(({ name }) => name)).toEqual(['x/a.txt', 'y/a.txt']);
  });
  test('--syntax adds the words; without it there are none', () => {
    expect(readout(['read', 'town/a.txt']).out).not.toContain('"tokens"');
    expect(lines(readout(['read', 'town/a.txt', '--syntax']).out)[0]).toHaveProperty('tokens');
  });
  test('--explain prints every annotation with its words and rule', () => {
    expect(readout(['read', 'town/a.txt', '--explain']).out).toMatch(/dateline +“PORT VELA \(AP\) —”/);
    expect(readout(['read', 'town/a.txt', '--explain']).out).toMatch(
      /\n +\d+-\d+ {2}sentence +“[^”]+.*\n +1 +\S+ +[A-Z]+ +\S+ +\S+ +\S+ +(?:\d+|-) /,
    );
  });
  test('a reader that closes the pipe ends the program quietly', async () => {
    write(
      'many.jsonl',
      Array.from({ length: 400 }, (_, index) => JSON.stringify({ id: `n${index}`, text: PIER.repeat(3) })).join('\n'),
    );
    const child = spawn(process.execPath, [MAIN, 'read', 'many.jsonl'], { cwd: root });
    let err = '';
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('what cannot be read is named with the reason; the rest is read, exit code 3', () => {
  test('empty, binary, damaged and mis-encoded files', () => {
    const bad: readonly (readonly [name: string, content: string | Uint8Array, reason: string])[] = [
      ['empty', '', 'is empty'],
      ['blank', ' \n\t\n', 'holds no text'],
      ['pdf', '%PDF-1.7\n', 'is a PDF'],
      ['nul', 'a\u0000b'.repeat(90), 'is binary data'],
      ['gz', Buffer.from([0x1f, 0x8b, 8, 0, 1]), 'is a damaged gzip file'],
      ['latin', Buffer.from('The caf\xe9 on the pier was closed on Monday.', 'latin1'), 'is not UTF-8'],
      ['cut', Buffer.from('The pier “was closed” on Monday — yes').subarray(0, -5), 'is UTF-8 with 1 broken place'],
      [
        'random',
        Buffer.from(Array.from({ length: 400 }, (_, index) => 128 + ((index * 97) % 128))),
        'is in no encoding',
      ],
      ['utf16', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), 'is marked as UTF-16LE but is not'],
    ];
    for (const [name, content] of bad) write(`bad/${name}.txt`, content);
    write('bad/good.txt', PIER);
    const { code, out, err } = readout(['read', 'bad']);
    expect(code).toBe(3);
    for (const [name, , reason] of bad)
      expect(err).toMatch(new RegExp(`^readout: bad/${name}\\.txt ${reason}.*\\n  \\S`, 'm'));
    expect(err).not.toMatch(/\n\s+at /);
    expect(lines(out).map(({ name: file }) => file)).toEqual(['cut.txt', 'good.txt', 'latin.txt']);
  });
  test('a file that may not be read', () => {
    chmodSync(join(root, write('closed/c.txt', PIER)), 0);
    write('closed/good.txt', PIER);
    const { code, err, out } = readout(['read', 'closed']);
    if (process.getuid?.() === 0) return expect(code).toBe(0);
    expect(code).toBe(3);
    expect(err).toContain('you may not read it');
    expect(lines(out)).toHaveLength(1);
  });
  test('a file that unpacks to more than a source may hold', () => {
    write('bomb/b.txt.gz', gzipSync(Buffer.alloc(21_000_000, 'pier ')));
    write('bomb/good.txt', PIER);
    expect(readout(['read', 'bomb'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('larger than 20 MB') as unknown,
    });
  });
  test('bad lines of JSON Lines, bad rows of reports.csv', () => {
    write('rows/r.jsonl', `{"id":"n1","text":"The pier was closed on Monday."}\n{oops\n`);
    write('rows/reports.csv', 'file,published\nr.jsonl,2024-03-05\nlost.txt,2024-03-05\nr.jsonl,31/12/24\n');
    const { code, out, err } = readout(['read', 'rows']);
    expect(code).toBe(3);
    for (const what of ['rows/r.jsonl, line 2', 'line 3 names lost.txt', 'line 4']) expect(err).toContain(what);
    expect(lines(out)).toMatchObject([{ name: 'n1', published: { value: '2024-03-05' } }]);
  });
  test('nothing at all can be read', () => {
    write('none/e.txt', '');
    expect(readout(['none'])).toMatchObject({ code: 3, out: '' });
  });
  test('files of other forms, broken links and accounts of our own are told, and that is all', () => {
    write('mixed/a.txt', PIER);
    write('mixed/picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]));
    symlinkSync('nowhere', join(root, 'mixed/link.txt'));
    symlinkSync('.', join(root, 'mixed/loop'));
    readout(['mixed', ...['html', 'md', 'txt', 'json'].flatMap((ending) => ['-o', `mixed/account.${ending}`])]);
    for (const args of [['mixed'], ['mixed/*']]) {
      const { code, out, err } = readout(['read', ...args]);
      expect(lines(out).map(({ name }) => name)).toEqual(['a.txt']);
      for (const name of [
        'account.html',
        'account.md',
        'account.txt',
        ...(args[0] === 'mixed' ? ['picture.png', 'link.txt', 'account.json'] : []),
      ])
        expect(err).toContain(name);
      expect(code).toBe(args[0] === 'mixed' ? 0 : 3);
    }
  });
});

test('a bug says that it is one: one line, exit code 70, and where it happened only when asked', () => {
  const planted = {
    NODE_OPTIONS: '--import=data:text/javascript,JSON.stringify=()=>{throw(new(TypeError)(%27planted%27))}',
  };
  expect(readout(['read', 'town'], { env: planted })).toEqual({
    code: 70,
    out: '',
    err: 'readout: this is a bug in Readout: TypeError: planted\n  Please report it. READOUT_DEBUG=1 prints where it happened.\n',
  });
  expect(readout(['read', 'town'], { env: { ...planted, READOUT_DEBUG: '1' } }).err).toMatch(/planted\n +at /);
});

describe('the account', () => {
  test('data on standard output, messages on standard error; the same bytes each time', () => {
    const first = readout(['town', '-o', 'town.json', '-o', 'town.md', '-o', 'town.html']);
    expect(first.code).toBe(0);
    expect(first.out).not.toBe('');
    expect(first.err).toBe('readout: wrote town.json\nreadout: wrote town.md\nreadout: wrote town.html\n');
    expect(readout(['town']).out).toBe(first.out);
    expect(readout(['town', '--json']).out.replaceAll('\\u', '')).toBe(
      readFileSync(join(root, 'town.json'), 'utf8').replaceAll('\\u', ''),
    );
  });
  test('color only when wanted', () => {
    const colored = (env: Readonly<Record<string, string>>, ...args: string[]): boolean =>
      readout(['town', ...args], { env }).out.includes('\u001b[');
    expect([
      colored({}),
      colored({ FORCE_COLOR: '1' }),
      colored({ FORCE_COLOR: '1', NO_COLOR: '1' }),
      colored({ FORCE_COLOR: '1' }, '--no-color'),
    ]).toEqual([false, true, false, false]);
  });
  test('lines keep to the columns asked for', () => {
    for (const width of [60, 100])
      for (const line of readout(['town', '--width', String(width)]).out.split('\n'))
        expect([...line].length).toBeLessThanOrEqual(width);
  });
  test('nothing in a report reaches the terminal as a command', () => {
    write(
      'evil/\u001b[31mred\u202e.txt',
      `The \u001b]0;title\u0007mayor \u009b2Jsaid on Monday that the pier \u202eis closed\u202c.\n`,
    );
    for (const args of [
      ['evil'],
      ['evil', '--json'],
      ['read', 'evil'],
      ['read', 'evil', '--explain'],
      ['evil/\u001b[31mnowhere.txt'],
    ]) {
      const { out, err } = readout(args);
      expect(`${out}${err}`).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
  });
});

describe('readout verify', () => {
  test('every evidence of an account holds, also against the files', () => {
    readout(['town', '-o', 'held.json']);
    expect(readout(['verify', 'held.json'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^(\d+) of \1 held\n$/) as unknown,
    });
    expect(readout(['verify', 'held.json', 'town'])).toMatchObject({ code: 0 });
    expect(readout(['verify', 'held.json', 'two'])).toMatchObject({ code: 1 });
  });
  test('one changed word, one moved span and one unknown siglum are found', () => {
    const account = readFileSync(join(root, write('held2.json', readout(['town', '--json']).out)), 'utf8');
    write('changed.json', account.replace('eastern pier, Mayor', 'western dock, Mayor'));
    const { code, out, err } = readout(['verify', 'changed.json']);
    expect(code).toBe(1);
    expect(out).toMatch(/^\/.+: .+ is not what stands at/m);
    expect(err).toMatch(/failed in changed\.json/);
    write('siglum.json', account.replace(/"siglum": "R1"/, '"siglum": "R9"'));
    expect(readout(['verify', 'siglum.json']).code).toBe(1);
  });
  test('lines of "readout read" can be verified too', () => {
    write('lines.jsonl', readout(['read', 'town']).out);
    expect(readout(['verify', 'lines.jsonl']).code).toBe(0);
  });
});

test('readout compare prints two reports side by side', () => {
  const { code, out } = readout(['compare', 'town/a.txt', 'town/b.txt', '--width', '90']);
  expect(code).toBe(0);
  expect(out).toMatch(/R1 a\.txt.* {3,}R2 b\.txt/);
  for (const line of out.split('\n')) expect([...line].length).toBeLessThanOrEqual(90);
});

test('readout open serves on this machine until it is interrupted', async () => {
  const child = spawn(process.execPath, [MAIN, 'open', 'town'], { cwd: root });
  const address = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim())),
  );
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
  child.kill('SIGINT');
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
});

test('every issue code stands in docs/issues.md, and every code there is in use', () => {
  const folder = new URL('../src/', import.meta.url);
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.tsx?$/.test(file));
  const source = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
  const named = /(?:(?:problem|issue)\(\s*|code:\s*)'([a-z]+\/[a-z-]+)'|'((?:input|corrections)\/[a-z-]+)'/g;
  const used = new Set([...source.matchAll(named)].map(([, code, other]) => code ?? other));
  const told = new Set(
    [...readFileSync(new URL('../docs/issues.md', import.meta.url), 'utf8').matchAll(/^### (.+)$/gm)].map(
      ([, code]) => code,
    ),
  );
  expect([...told].sort()).toEqual([...used].sort());
});

describe('check', () => {
  test('sets a draft against reports; --fail-on decides the exit code', () => {
    const draft = '“We do accept a pilot zone,” Morovane said.\n';
    const harbour = fileURLToPath(new URL('../examples/harbour', import.meta.url));
    const run = (...args: string[]) => readout(['check', '-', harbour, ...args], { input: draft });
    expect(run()).toMatchObject({ code: 0, out: expect.stringContaining('one denies what the other does not') });
    expect(run('--fail-on', 'negation-differs').code).toBe(1);
    expect(run('--fail-on', 'cut').code).toBe(0);
    expect(run('--fail-on', 'nonsense')).toMatchObject({ code: 2, err: expect.stringContaining('not-in-sources') });
    expect(run('-o', 'x.doc')).toMatchObject({ code: 2, err: expect.stringContaining('.sarif') });
  });
});

test('help of a command names its own options and none of another', () => {
  const { code, out } = readout(['read', '--help']);
  expect(code).toBe(0);
  expect(out).toContain('readout read PATH...');
  expect(out).toContain('--syntax');
  expect(out).not.toContain('readout serve');
  expect(out).not.toContain('Options of "check"');
  expect(readout(['open', '--help']).out).toContain('--no-browser');
});

describe('--primary', () => {
  const speech = write(
    'primary/speech.txt',
    'Transcript of remarks by Mayor Edda Kolt, Varn\n\nMAYOR KOLT: The bridge will open in May.\n\nREPORTER: And the tolls?\n\n' +
      'MAYOR KOLT: There will be no tolls while I sit in this chair.\n\nREPORTER: Thank you.\n',
  );
  const report = write(
    'primary/report.txt',
    '“There will be no tolls while I sit in this chair,” Kolt said on Monday.\n',
  );

  test('sets the reports against the text, which is none of them', () => {
    const { code, out, err } = readout([report, '--primary', speech]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('1 report in 1 text');
    expect(out).toContain('Set against P1 speech.txt');
    expect(out).toContain('quoted by R1');
  });

  test('a text that says what it is is told; --no-primary takes none', () => {
    const told = readout([report, speech]);
    expect(told.out).toContain('Set against P1');
    expect(told.err).toContain('is a transcript, as its head says');
    const none = readout([report, speech, '--no-primary']);
    expect(none.out).not.toContain('Set against');
    expect(none.err).toBe('');
  });

  test('what cannot be done is said in one line and what to do', () => {
    for (const args of [
      [speech, '--primary', speech],
      [report, '--primary', 'primary/none.txt'],
      [report, '--primary', '-'],
    ]) {
      const { code, err } = readout(args);
      expect(code).toBe(2);
      expect(err).toMatch(/^readout: .+\n {2}.+\n$/);
    }
  });

  test('an account with one is verified from its sources', () => {
    readout([report, '--primary', speech, '-o', 'primary.json']);
    expect(readout(['verify', 'primary.json', report, speech]).code).toBe(0);
  });
});

test('a mistyped command is taken for a path, and the one that was meant is named', () => {
  const { code, err } = readout(['storis']);
  expect(code).toBe(2);
  expect(err).toContain('there is no file or folder storis');
  expect(err).toContain('Or was the command "stories" meant?');
  expect(readout(['a-report-that-is-not-there.txt']).err).not.toContain('was the command');
});

test('a day that is none is refused, and an archive where none can be made', () => {
  const { code, err } = readout(['stories', '--day', 'march']);
  expect(code).toBe(2);
  expect(err).toContain('Give a day, a month or a year');
  if (process.platform !== 'linux') return;
  const report = write('no-place/a.txt', 'The council met on Monday.\n');
  expect(readout(['add', report, '--archive', '/proc/readout']).err).toContain('cannot be made');
});
