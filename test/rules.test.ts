import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { dismissedNumbers } from '../src/read/figure/dismissed.js';
import { readReport } from '../src/read/read.js';
import type { RuleText } from '../src/read/rule.js';
import { RULES } from '../src/read/rules.js';

/** The names of all rules that fire in a text read by itself, reasons of figures that are none included. */
function fired(text: string): Set<string> {
  const report = readReport(
    {
      name: 'case',
      text,
      url: null,
      outlet: null,
      language: null,
      published: { value: '2024-07-25', from: 'given' },
      headline: null,
      issues: [],
    },
    english(),
  );
  const ids = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) collect(one);
    else if (value !== null && typeof value === 'object')
      for (const [key, one] of Object.entries(value)) {
        if (key === 'rule' && typeof one === 'string') ids.add(one);
        else if (key !== 'tokens') collect(one);
      }
  };
  collect(report);
  collect(dismissedNumbers(report));
  return ids;
}

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s: a case for and a case against', (id, rule) => {
  expect([...fired(rule.example)], `“${rule.example}”`).toContain(id);
  expect([...fired(rule.not)], `“${rule.not}”`).not.toContain(id);
});

test('no two rules bear one name', () => {
  expect(RULES.map(({ id }) => id).filter((id, i, all) => all.indexOf(id) !== i)).toEqual([]);
});

test('docs/rules.md is made from the rules', () => {
  const page = pageOf(RULES);
  if (process.env['UPDATE'] === '1' && !process.env['CI']) writeFileSync('docs/rules.md', page);
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(page);
});

/** The page of all rules, a table a kind. */
function pageOf(rules: readonly RuleText[]): string {
  const kinds = [...new Set(rules.map(({ id }) => id.split('/')[0] ?? ''))];
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const rows = (kind: string): string =>
    rules
      .filter(({ id }) => id.startsWith(`${kind}/`))
      .map(({ id, says, example, not }) => `| \`${id}\` | ${cell(says)} | ${cell(example)} | ${cell(not)} |`)
      .join('\n');
  const tables = kinds.map(
    (kind) => `## ${kind}\n\n| rule | says | fires in | not in |\n|---|---|---|---|\n${rows(kind)}\n`,
  );
  return `# The rules of reading\n\nMade from the code by \`UPDATE=1 npx vitest run test/rules.test.ts\`.\n\n${tables.join('\n')}`;
}
