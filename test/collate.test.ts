import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { collate, rising } from '../src/digest/collate.js';
import type { SourceDocument } from '../src/model/report.js';
import { collation } from '../src/page/collation.js';
import { accountOf } from '../src/pipeline.js';

const word = fc.constantFrom(
  'the',
  'The',
  'bridge',
  'bridge,',
  '“bridge”',
  'ferry',
  'toll',
  'toll.',
  '–',
  'of',
  'Tolvane',
  '12',
  '12%',
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '\n', '  ')), { maxLength: 60 })
  .map((words) => words.map(([one, space]) => one + space).join(''));

test('what is collated is both texts, every character, and the same words are the same', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const runs = collate(a, b);
      expect(runs.map((run) => run.a).join('')).toBe(a);
      expect(runs.map((run) => run.b).join('')).toBe(b);
      for (const { kind, a: one, b: other } of runs)
        if (kind === 'same') expect(one.split(/\s+/)).toEqual(other.split(/\s+/));
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('words are told apart by form and by what they are', () => {
  expect(collate('In view of it', 'in sight of it')).toEqual([
    { kind: 'form', a: 'In ', b: 'in ' },
    { kind: 'differ', a: 'view ', b: 'sight ' },
    { kind: 'same', a: 'of it', b: 'of it' },
  ]);
  expect(collate('the toll, he said', 'the toll he said')).toEqual([
    { kind: 'same', a: 'the ', b: 'the ' },
    { kind: 'form', a: 'toll, ', b: 'toll ' },
    { kind: 'same', a: 'he said', b: 'he said' },
  ]);
  expect(collate('', 'all new')).toEqual([{ kind: 'differ', a: '', b: 'all new' }]);
});

test('one equal word between larger differences does not scatter the marks', () => {
  expect(
    collate('before dawn a crew of six set out', 'after long talks a mayor and her deputy set out').filter(
      ({ kind }) => kind === 'differ',
    ),
  ).toHaveLength(1);
});

test('two long texts with nothing in common are set side by side in time that grows with their length', () => {
  const long = (seed: string, length: number): string =>
    Array.from({ length }, (_, index) => `${seed}${index}`).join(' ');
  const timed = (length: number): number => {
    const start = performance.now();
    collate(long('a', length), long('b', length));
    collate(`same ${long('a', length)}`, `${long('a', length)} same`);
    return performance.now() - start;
  };
  timed(20_000);
  const [one, two] = [Math.min(timed(20_000), timed(20_000)), Math.min(timed(40_000), timed(40_000))];
  expect(two).toBeLessThan(4 * one + 20);
});

test('the heaviest rising run is kept, not the one of most steps', () => {
  expect(rising([1, 2, 3])).toEqual([0, 1, 2]);
  expect(rising([5, 1, 2], [10, 1, 1])).toEqual([0]);
  expect(rising([])).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 12 }), (values) => {
      const kept = rising(values).map((index) => values[index] ?? 0);
      expect(kept.every((value, index) => index === 0 || (kept[index - 1] ?? 0) < value)).toBe(true);
      let most = 0;
      for (let mask = 0; mask < 1 << values.length; mask++) {
        const some = values.filter((_, index) => mask & (1 << index));
        if (some.every((value, index) => index === 0 || (some[index - 1] ?? 0) < value))
          most = Math.max(most, some.length);
      }
      expect(kept.length).toBe(most);
    }),
    { numRuns: 60, seed: 11 },
  );
});

test('rows of a comparison hold every word of every report once, in the order of each', () => {
  const paragraphs = [
    'The council of Ostrel voted on Tuesday to keep the old ferry line open until the end of next winter.',
    'Mayor Lena Vuori said the town had found four million crowns for repairs to both piers and the slip.',
    'Fishermen from the lower harbour had asked for a smaller toll and for a second landing stage in spring.',
    'A study of the ferry line counted nine hundred crossings a week before the bridge was closed to lorries.',
  ];
  const [p1 = '', p2 = '', p3 = '', p4 = ''] = paragraphs;
  const texts = [
    [p1, p2, p3, p4],
    [p1, 'Nobody spoke against it.', p4, p2],
    [p3, 'The vote was short.', p2.replace('four', 'five')],
    ['Something else was printed here, about gardens.'],
  ];
  const documents: SourceDocument[] = texts.map((parts, index) => ({
    name: `r${index}.txt`,
    text: parts.join('\n\n'),
    url: null,
    outlet: null,
    language: null,
    published: { value: '2024-03-07', from: 'given' },
    headline: null,
    issues: [],
  }));
  const account = accountOf(documents, english());
  const story = account.stories[0];
  const members = account.reports.filter(({ siglum }) => story?.reports.includes(siglum));
  const [base, ...others] = members;
  expect(others.length).toBeGreaterThan(0);
  if (!story || !base) return;
  const { rows, moved } = collation(story, base, others);
  members.forEach((report, at) => {
    const spans = rows.flatMap((row) => (at === 0 ? row.base : row.others[at - 1]) ?? []);
    expect(
      spans
        .map(({ start, end }) => report.text.slice(start, end))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe(report.text.replace(/\s+/g, ' ').trim());
    spans.forEach((span, index) => expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0));
  });
  expect(moved.length).toBeGreaterThan(0);
  expect(rows.filter(({ kind }) => kind === 'shared').length).toBeGreaterThan(2);
});
