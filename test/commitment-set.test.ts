import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Span, spanFault } from '../src/model/span.js';

interface Labelled {
  readonly id: string;
  readonly from: string;
  readonly url: string;
  readonly half: string;
  readonly text: string;
  readonly labels: readonly {
    readonly force: readonly string[];
    readonly party: readonly string[];
    readonly act: Span;
    readonly due: Span | null;
    readonly condition: Span | null;
  }[];
}

const set = readFileSync('test/sets/commitments-wiki.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled);

test('the labelled commitments are well formed: places in their sentences, parties in their words', () => {
  const bad = set.flatMap(({ id, text, labels }) =>
    labels.flatMap(({ act, due, condition, party, force }) => [
      ...[act, due, condition].flatMap((span) => (span === null ? [] : (spanFault(text, span) ?? []))),
      ...party.filter((one) => one !== '-' && !text.includes(one)).map((one) => `${id}: ${one}`),
      ...force.filter((one) => !['promise', 'duty', 'plan', 'threat', 'refusal'].includes(one)),
    ]),
  );
  expect(bad).toEqual([]);
  expect(set.length).toBeGreaterThanOrEqual(400);
});

test('an article stands in one half, and each sentence says where it is from', () => {
  const halves = new Map<string, string>();
  for (const { from, half, url } of set) {
    const article = from.slice(0, from.lastIndexOf('/'));
    expect(halves.get(article) ?? half).toBe(half);
    expect(url).toMatch(/^https?:\/\/en\.wikinews\.org\//);
    halves.set(article, half);
  }
  const tested = set.filter(({ half }) => half === 'test').length;
  expect(Math.abs(tested / set.length - 0.5)).toBeLessThan(0.05);
});
