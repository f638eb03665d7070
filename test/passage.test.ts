import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lineage } from '../src/model/account.js';
import { runCases } from './cases.js';
import { relate } from './keyed.js';
import { chance, pick, story } from './planted.js';
import { reportOf } from './report.js';

/** The lineage of texts named R1, R2 ... in their order. */
function lineageOf(texts: readonly string[]): readonly Lineage[] {
  return relate(texts.map((text, i) => reportOf(`R${i + 1}`, text))).lineage;
}

const line = (text: string): string => text.replace(/\s+/g, ' ');

runCases(new URL('cases/passage.txt', import.meta.url).pathname, ({ text }) =>
  lineageOf(text.split('\n----\n'))
    .flatMap(({ passages }) =>
      passages.map(({ a, b, words, grade }) => `${words} ${grade}: ${line(a.exact)} = ${line(b.exact)}`),
    )
    .join('\n'),
);

const SEED = 615;
const texts = fc.integer({ min: 0, max: 1e6 }).map((seed) => story(chance(seed), 7).join(' '));

describe('laws', () => {
  test('a text shares all of itself with its copy, in one passage', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [only, ...more] = lineageOf([text, text]);
        expect(more).toEqual([]);
        expect([only?.shareOfA, only?.shareOfB, only?.passages.length, only?.passages[0]?.grade]).toEqual([
          1,
          1,
          1,
          'verbatim',
        ]);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('b against a mirrors a against b', () => {
    fc.assert(
      fc.property(texts, texts, (x, y) => {
        const [one] = lineageOf([x, y]);
        const [other] = lineageOf([y, x]);
        const spans = (lineage: Lineage | undefined, mirrored: boolean) =>
          (lineage?.passages ?? [])
            .map(({ a, b }) =>
              (mirrored ? [b.start, b.end, a.start, a.end] : [a.start, a.end, b.start, b.end]).join(' '),
            )
            .sort();
        expect(spans(other, true)).toEqual(spans(one, false));
        expect([other?.sharedWords, other?.shareOfB, other?.shareOfA]).toEqual([
          one?.sharedWords,
          one?.shareOfA,
          one?.shareOfB,
        ]);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('evidence is the words at its positions', () => {
    fc.assert(
      fc.property(texts, texts, (x, y) => {
        for (const { passages } of lineageOf([x, y])) {
          for (const { a, b } of passages)
            expect([a.exact, b.exact]).toEqual([x.slice(a.start, a.end), y.slice(b.start, b.end)]);
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('the order of reports does not matter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const random = chance(seed);
        const reports = Array.from({ length: 6 }, (_, i) => reportOf(`R${i + 1}`, story(random, 6).join(' ')));
        const shuffled = [...reports].sort(() => random() - 0.5);
        expect(relate(shuffled)).toEqual(relate(reports));
      }),
      { seed: SEED, numRuns: 30 },
    );
  });

  test('a sentence planted in unlike text is found where it was planted', () => {
    let found = 0;
    for (let seed = 0; seed < 100; seed++) {
      const random = chance(seed);
      const sentences = story(random, 12);
      const planted = pick(
        sentences.filter((sentence) => sentence.split(' ').length > 9),
        random,
      );
      const rest = sentences.filter((sentence) => sentence !== planted);
      const [x, y] = [rest.slice(0, 5), rest.slice(5, 10)].map((own) =>
        [...own.slice(0, 2), planted, ...own.slice(2)].join(' '),
      ) as [string, string];
      const [lineage] = lineageOf([x, y]);
      if (
        lineage?.passages.some(
          ({ a, b }) =>
            Math.abs(a.start - x.indexOf(planted)) < 3 &&
            Math.abs(b.start - y.indexOf(planted)) < 3 &&
            a.end - a.start >= planted.length - 4,
        )
      )
        found++;
    }
    expect(found).toBeGreaterThanOrEqual(98);
  });
});
