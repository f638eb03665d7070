import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printNumber } from '../src/account/print.js';
import { figureWords } from '../src/account/words.js';
import { english } from '../src/app/weights.js';
import { readReport } from '../src/read/read.js';
import type { KeyedReport } from '../src/relate/bundle.js';
import { compareFigures } from '../src/relate/figure/compare.js';
import { contextsOf, placeWords } from '../src/relate/figure/context.js';
import { matchFigures } from '../src/relate/figure/match.js';
import { agreeInTime } from '../src/relate/figure/period.js';
import { changeSums } from '../src/relate/figure/sum.js';
import { roundness } from '../src/relate/figure/value.js';
import { runCases } from './cases.js';
import { documentOf } from './read-text.js';

const path = (name: string): string => fileURLToPath(new URL(`cases/figure-${name}.txt`, import.meta.url));

function read(text: string, key: string, published: string | null): KeyedReport {
  const report = readReport(documentOf(key, text, { language: null, published: published ?? undefined }), english());
  return { ...report, key };
}

/** Reports of a case stand under each other, parted by a line `---`. */
const reportsOf = (text: string, published: string | undefined): KeyedReport[] =>
  text.split(/\n---\n/).map((part, index) => read(part, `R${index + 1}`, published ?? '2024-06-12'));

// The first figure of each text, set beside the other.
runCases(path('compare'), ({ text, fields }) => {
  const [a, b] = reportsOf(text, fields['published']).map((report) => contextsOf(report)[0]);
  if (!a || !b) return 'no two figures';
  const { verdict, reason, sum } = compareFigures(a, b);
  return `${verdict}: ${figureWords.reason(reason)}${sum === null ? '' : `\n${figureWords.sum(sum)}`}`;
});

// What is set beside what in several reports.
runCases(path('match'), ({ text, fields }) =>
  matchFigures(reportsOf(text, fields['published']))
    .groups.map(({ mark, readings, reason, sums, apart, ...group }) =>
      [
        `${mark}: ${figureWords.measure(group)}: ${readings.map(({ text: words, mentions }) => `${words} (${mentions.map(({ report }) => report).join(' ')})`).join(' | ')}`,
        ...(reason === null ? [] : [`  ${figureWords.reason(reason)}`]),
        ...(sums.length === 0 ? [] : [`  ${sums.map(figureWords.sum).join('; ')}`]),
        ...apart.map(({ mention, reason: why }) => `  apart ${mention.report}: ${figureWords.reason(why)}`),
      ].join('\n'),
    )
    .join('\n'),
);

describe('figures side by side: laws', () => {
  const hedge = fc.constantFrom('', 'about ', 'nearly ', 'more than ', 'at least ', 'up to ', 'fewer than ');
  const number = fc.integer({ min: 2, max: 1400 });
  test('order does not matter, and a figure is the same as itself', () => {
    fc.assert(
      fc.property(hedge, number, hedge, number, (h, m, k, n) => {
        const [a] = contextsOf(read(`Police arrested ${h}${m} smugglers.`, 'R1', null));
        const [b] = contextsOf(read(`Police arrested ${k}${n} smugglers.`, 'R2', null));
        if (!a || !b) throw new Error('a figure was not read');
        expect(compareFigures(a, b).verdict).toBe(compareFigures(b, a).verdict);
        expect(compareFigures(a, a).verdict).toBe('same');
      }),
      { seed: 11, numRuns: 60 },
    );
  });
  test('groups do not depend on the order of reports', () => {
    const texts = [
      'Police arrested 40 smugglers on Friday near Calder. The levy is 30 percent.',
      'About 40 smugglers were arrested on Friday. Some 300 boats lay in the harbor.',
      'Arrests reached 52 smugglers on Friday. The 30 percent levy stays.',
    ];
    const reports = texts.map((text, index) => read(text, `R${index + 1}`, '2024-06-12'));
    expect(matchFigures([...reports].reverse())).toEqual(matchFigures(reports));
  });
  test('time grows in step with the number of reports', () => {
    const text =
      'Police arrested 40 smugglers on Friday near Calder. The levy is 30 percent. Exports fell 4% to 300 tonnes in May. Two bridges and 900 houses were destroyed.';
    const one = read(text, 'R1', '2024-06-12');
    const time = (n: number): number => {
      const reports = Array.from({ length: n }, (_, index) => ({ ...one, key: `R${index + 1}` }));
      const start = performance.now();
      matchFigures(reports);
      return performance.now() - start;
    };
    time(100);
    const [small, large] = [time(200), time(1600)];
    expect(large).toBeLessThan(30 * small + 100);
  });
});

describe('figures: the report’s own arithmetic of change', () => {
  const sums = (text: string): string[] =>
    changeSums(contextsOf(read(text, 'R1', null))).map(
      ({ fits, sum }) => `${fits ? 'fits' : 'does not fit'}: ${figureWords.sum(sum)}`,
    );
  test('a percentage that the values on both sides make', () => {
    expect(sums('Revenue rose 12% to $56.2 million from $50.2 million.')).toEqual([
      'fits: (56,200,000 − 50,200,000) / 50,200,000 = 12%, told as 12%',
    ]);
  });
  test('a percentage that they do not make', () => {
    expect(sums('Revenue rose 31% to $56.2 million from $50.2 million.')).toEqual([
      'does not fit: (56,200,000 − 50,200,000) / 50,200,000 = 12%, told as 31%',
    ]);
  });
  test('round values leave room', () => {
    expect(sums('Arrests fell by about a third to about 2,000 from 3,100.')).toEqual([
      'fits: (2,000 − 3,100) / 3,100 = −35.5%, told as about a third',
    ]);
  });
  test('nothing is made of one side', () => {
    expect(sums('Arrests fell by about a third to about 2,000.')).toEqual([]);
  });
});

describe('figures side by side: parts', () => {
  test('the place a round number is rounded to', () => {
    expect([34000, 683, 14.2, 200000, 0.3333, 0].map(roundness)).toEqual([1000, 1, 0.1, 100000, 0.0001, 0]);
  });
  test('numbers printed for reading', () => {
    expect([34000, 1234567.5, 33.33333, -4000, 0.5].map(printNumber)).toEqual([
      '34,000',
      '1,234,567.5',
      '33.33',
      '−4,000',
      '0.5',
    ]);
  });
  test('places in one form', () => {
    expect([
      placeWords('the northern U.S. coast'),
      placeWords('the U.S.-Canada border'),
      placeWords('Central America'),
      placeWords('the United States'),
    ]).toEqual(
      [['us', 'coast'], ['us', 'canada', 'border'], ['central', 'america'], ['us']].map((words) =>
        words.filter((word) => word !== 'central'),
      ),
    );
  });
  test('reference times that meet, stand near or apart', () => {
    expect([
      agreeInTime('2024-06', '2024-06-12'),
      agreeInTime('2024-06-12', '2024-06-14'),
      agreeInTime('2024-05', '2024-06'),
      agreeInTime('2024-Q2', '2024-06'),
      agreeInTime('2024-W23', '2024-06-05'),
      agreeInTime('PXM', '2024'),
      agreeInTime(null, '2024'),
    ]).toEqual(['meet', 'near', 'apart', 'meet', 'meet', 'unknown', 'unknown']);
  });
});
