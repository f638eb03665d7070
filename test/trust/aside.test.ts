import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pdfContent } from '../../src/app/pdf.js';
import { LIMITS } from '../../src/input/limits.js';
import { measured } from './record.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-aside-'));
afterAll(() => rmSync(folder, { recursive: true }));
const WATCH = new URL('../../dist/app/memory-watch.js', import.meta.url).href;

/** What a library that reads PDFs might do with one, in the process that is there for it. */
const KINDS: Readonly<Record<string, string>> = {
  'loops for ever': 'for (;;) {}',
  'eats the heap': 'const all = []; for (;;) all.push({ at: all.length, text: String(all.length).repeat(9) });',
  'eats memory beside the heap': 'const all = []; for (;;) all.push(new Uint8Array(20_000_000).fill(7));',
  'calls itself without end': 'const again = (n) => again(n + 1) + 1; again(0);',
  aborts: 'process.abort();',
  'ends as if all were well': 'process.exit(0);',
  'writes what is no answer': 'process.stdout.write(\'{"content":\'); process.exitCode = 0;',
  'answers with a number': "process.stdout.write('5');",
  'refuses for no known reason': 'process.stdout.write(\'{"refused":"because"}\');',
  'answers without end':
    "const piece = 'x'.repeat(1 << 20); const more = () => process.stdout.write(piece, more); more();",
  'never answers': 'setInterval(() => {}, 1000);',
};

test('A9: whatever a reader of PDFs does costs that PDF only', () => {
  const bytes = Buffer.from('%PDF-1.7');
  const limits = { ...LIMITS, seconds: 3 };
  Object.entries(KINDS).forEach(([kind, code], at) => {
    const program = join(folder, `${at}.mjs`);
    writeFileSync(program, `import { watchMemory } from ${JSON.stringify(WATCH)};\nwatchMemory();\n${code}\n`);
    const began = Date.now();
    const answer = pdfContent({ name: 'a.pdf', bytes }, limits, program);
    expect(answer, kind).toMatchObject({ code: 'input/gave-up' });
    // The limit and the time that a process takes to begin; ten times that here, for machines with much else to do.
    expect(Date.now() - began, kind).toBeLessThan(60_000);
  });
  measured('A9', `${Object.keys(KINDS).length} kinds: each given up in one line, nothing else lost`);
}, 200_000);
