import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** One case of a case file: a text, what is said of it, and what is expected to be read from it. */
export interface Case {
  readonly title: string;
  /** Lines `@key value` before the text, e.g. `@published 2024-03-07`. */
  readonly fields: Readonly<Record<string, string>>;
  readonly text: string;
  readonly expected: string;
}

/**
 * Runs every case of a file through `print` and compares. A case is
 *
 *     # title: what is guarded
 *     @published 2024-03-07
 *     The text, over as many lines and paragraphs as it needs.
 *     ==>
 *     one line an annotation, as `print` writes it (`nothing` where nothing may be found)
 *
 * `UPDATE=1` rewrites the expectations for the eye to judge; with CI set, nothing is ever written.
 */
export function runCases(path: string, print: (one: Case) => string): void {
  const cases = parseCases(readFileSync(path, 'utf8'), path);
  const update = process.env['UPDATE'] === '1' && !process.env['CI'];
  const printed: string[] = [];
  for (const one of cases) {
    test(`${path.replace(/^.*test\//, '')}: ${one.title}`, () => {
      const actual = print(one).trim() || 'nothing';
      printed.push(write({ ...one, expected: actual }));
      if (update) {
        if (printed.length === cases.length) writeFileSync(path, printed.join('\n'));
      } else expect(actual).toBe(one.expected);
    });
  }
}

export function parseCases(source: string, path: string): Case[] {
  const blocks = source.replaceAll('\r\n', '\n').split(/^# /m).slice(1);
  return blocks.map((block) => {
    const [title = '', ...lines] = block.split('\n');
    const fields: Record<string, string> = {};
    while (lines[0]?.startsWith('@')) {
      const [, key = '', value = ''] = /^@(\S+) ?(.*)$/.exec(lines.shift() ?? '') ?? [];
      fields[key] = value;
    }
    const arrow = lines.indexOf('==>');
    if (arrow < 0) throw new Error(`${path}: case "${title}" has no line "==>"`);
    return {
      title,
      fields,
      text: lines.slice(0, arrow).join('\n').trim(),
      expected: lines
        .slice(arrow + 1)
        .join('\n')
        .trim(),
    };
  });
}

function write({ title, fields, text, expected }: Case): string {
  const head = Object.entries(fields)
    .map(([key, value]) => `@${key} ${value}\n`)
    .join('');
  return `# ${title}\n${head}${text}\n==>\n${expected}\n`;
}
