import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import type { Figure, Report } from '../src/model/report.js';
import { spanFault } from '../src/model/span.js';
import { ACLED } from '../src/read/figure/convention.js';
import { findFigures } from '../src/read/figure/find.js';
import { readReport } from '../src/read/read.js';
import { runCases } from './cases.js';
import { documentOf } from './read-text.js';

const path = (name: string): string => fileURLToPath(new URL(`cases/figure-${name}.txt`, import.meta.url));

function read(text: string, published: string | null = null): Report {
  return readReport(documentOf('case', text, { language: null, published: published ?? undefined }), english());
}

/** `words = value unit, hedge, change` */
function value(text: string, figure: Figure): string {
  const { low, high, unit, hedge, change, shift, level } = figure;
  const number = low === high ? String(low) : `${low ?? '…'} to ${high ?? '…'}`;
  return [
    `${text.slice(figure.start, figure.end)} = ${number}${unit === null ? '' : ` ${unit}`}`,
    hedge === 'exact' ? '' : hedge,
    change ?? (shift ? `${shift} by a noun` : ''),
    level ? `${level} a change` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The value, then what is measured, where, when, against what, by whose count. */
function context(report: Report, figure: Figure): string {
  const { text } = report;
  const cut = (span: { start: number; end: number } | null | undefined): string =>
    span ? text.slice(span.start, span.end) : '';
  const time = report.times.find(({ id }) => id === figure.time);
  const parts = [
    ['of', cut(figure.measure)],
    ['in', cut(figure.place)],
    ['when', time ? cut(time) : ''],
    ['against', cut(figure.baseline)],
    ['by', figure.per ?? ''],
  ];
  return [value(text, figure), ...parts.filter(([, words]) => words).map(([name, words]) => `${name}: ${words}`)].join(
    ' | ',
  );
}

for (const name of ['number', 'unit', 'money', 'hedge', 'change', 'range', 'none', 'spelling']) {
  runCases(path(name), ({ text }) =>
    read(text)
      .figures.map((figure) => value(text, figure))
      .join('\n'),
  );
}
runCases(path('measure'), ({ text, fields }) => {
  const report = read(text, fields['published'] ?? null);
  return report.figures.map((figure) => context(report, figure)).join('\n');
});

describe('figures: conventions', () => {
  const draft = (text: string): Figure[] => {
    const report = read(text);
    return findFigures(
      {
        text,
        published: null,
        outlet: null,
        layout: { ...report, paragraphs: report.paragraphs },
        sentences: [],
        tokens: [],
      },
      [],
      ACLED,
    );
  };
  test('ACLED’s values for open magnitudes when asked for', () => {
    expect(
      draft('Dozens were hurt and hundreds fled; tens of thousands lost power, several thousand for days.').map(
        ({ low, high }) => [low, high],
      ),
    ).toEqual([
      [12, 12],
      [100, 100],
      [10000, 10000],
      [3000, 3000],
    ]);
  });
  test('without syntax, numbers, units and hedges are still read', () => {
    expect(
      draft('Nearly 300 lorries crossed in three days, up 12% on May.').map(({ low, unit, hedge, change }) => [
        low,
        unit,
        hedge,
        change,
      ]),
    ).toEqual([
      [300, 'lorry', 'about', null],
      [3, 'day', 'exact', null],
      [12, 'percent', 'exact', 'up'],
    ]);
  });
});

describe('figures: laws', () => {
  const piece = fc.constantFrom(
    '12',
    '3.5',
    '1,200',
    'about ',
    'nearly ',
    'a third',
    ' of ',
    'two',
    '-',
    '%',
    ' percent',
    '$',
    '€',
    'million',
    ' bn',
    'k',
    ' ',
    ', ',
    '. ',
    'from ',
    ' to ',
    'between ',
    ' and ',
    'fell ',
    'by ',
    'hundreds',
    ' people',
    '½',
    '/',
    'half',
    ' a ',
    'one',
    ' in ',
    'five',
    'US',
    '–',
    '(',
    ')',
    '😀',
    'May ',
    '2019',
    '’s',
    'per ',
    'week',
    '\n\n',
    'é',
  );
  const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  test('spans hold, lie in order, do not overlap; low never exceeds high; ids tell the span', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const figure of read(text).figures) {
          expect(spanFault(text, figure)).toBeNull();
          if (figure.measure) expect(spanFault(text, figure.measure)).toBeNull();
          if (figure.place) expect(spanFault(text, figure.place)).toBeNull();
          if (figure.baseline) expect(spanFault(text, figure.baseline)).toBeNull();
          expect(figure.start).toBeGreaterThanOrEqual(last);
          last = figure.end;
          if (figure.low !== null && figure.high !== null) expect(figure.low).toBeLessThanOrEqual(figure.high);
          expect(Number.isNaN(figure.low)).toBe(false);
          expect(figure.id).toBe(`figure:${figure.start}-${figure.end}`);
          expect(figure.rule).toMatch(/^figure\/[a-z-]+$/);
        }
      }),
      { seed: 20190721, numRuns: 400 },
    );
  });
  test('a number printed with grouping marks is read as itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2101, max: 999_999_999 }), (number) => {
        const digits = String(number).replace(/\B(?=(\d{3})+$)/g, ',');
        const [figure] = read(`The dam holds ${digits} barrels.`).figures;
        expect(figure?.low).toBe(number);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});

describe('figures: hostile text', () => {
  const inputs: Record<string, (n: number) => string> = {
    digits: (n) => '7'.repeat(n),
    'digits and commas': (n) => '1,'.repeat(n / 2),
    commas: (n) => ','.repeat(n),
    'a third of': (n) => 'a third of '.repeat(n / 11),
    hundreds: (n) => 'hundreds of thousands '.repeat(n / 22),
    numerals: (n) => 'one hundred and '.repeat(n / 16),
    'from to': (n) => 'from 5 to '.repeat(n / 10),
    ranges: (n) => '1-2-'.repeat(n / 4),
    'hedges only': (n) => 'more than about '.repeat(n / 16),
    money: (n) => '$1bn '.repeat(n / 5),
    'no spaces': (n) => 'a1'.repeat(n / 2),
    dots: (n) => '1.'.repeat(n / 2),
  };
  for (const [name, make] of Object.entries(inputs)) {
    test(`time grows in step with the text: ${name}`, () => {
      const time = (n: number): number => {
        const text = make(n);
        const draft = {
          text,
          published: null,
          outlet: null,
          layout: {
            furniture: [],
            paragraphs: [{ start: 0, end: text.length, role: 'body' as const }],
            headline: null,
            dateline: null,
            byline: null,
            credits: [],
          },
          sentences: [],
          tokens: [],
        };
        let best = Infinity;
        for (let turn = 0; turn < 4; turn++) {
          const start = performance.now();
          findFigures(draft, []);
          best = Math.min(best, performance.now() - start);
        }
        return best;
      };
      time(1 << 14);
      const [small, large] = [time(1 << 14), time(1 << 17)];
      // Eight times the text: eight times the time, with room for noise; a square would be sixty-four.
      expect(large).toBeLessThan(32 * small + 100);
    });
  }
});
