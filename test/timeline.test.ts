import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, nameOfDay, showDate } from '../src/digest/dates.js';
import { scaleOf, writeValue } from '../src/page/scale.js';
import { lineOf } from '../src/page/timeline-line.js';
import { type Row, rowsOf } from '../src/page/timeline-rows.js';
import { harbour } from './harbour.js';

test('a date covers its days', () => {
  const told = (value: string): string => {
    const days = daysOf(value);
    return days ? `${nameOfDay(days.first)} – ${nameOfDay(days.last)}` : 'none';
  };
  expect(
    Object.fromEntries(
      [
        '2024-06-03',
        '2024-06-03T10:00',
        '2024-02',
        '2024',
        '2024-W31',
        '2024-W31-WE',
        '2024-SP',
        '2024-WI',
        '2024-Q3',
        'P3D',
        '2024-13',
        'PRESENT_REF',
        '',
      ].map((value) => [value, told(value)]),
    ),
  ).toEqual({
    '2024-06-03': '3 Jun 2024 – 3 Jun 2024',
    '2024-06-03T10:00': '3 Jun 2024 – 3 Jun 2024',
    '2024-02': '1 Feb 2024 – 29 Feb 2024',
    '2024': '1 Jan 2024 – 31 Dec 2024',
    '2024-W31': '29 Jul 2024 – 4 Aug 2024',
    '2024-W31-WE': '3 Aug 2024 – 4 Aug 2024',
    '2024-SP': '1 Mar 2024 – 31 May 2024',
    '2024-WI': '1 Dec 2024 – 28 Feb 2025',
    '2024-Q3': '1 Jul 2024 – 30 Sep 2024',
    P3D: 'none',
    '2024-13': 'none',
    PRESENT_REF: 'none',
    '': 'none',
  });
  expect(['2024-SP', '2024-H2', '2024-W31-WE'].map(showDate)).toEqual([
    'spring 2024',
    'second half of 2024',
    'weekend of Sat 3 Aug 2024',
  ]);
});

const when = fc.oneof(
  fc.integer({ min: 0, max: 2000 }).map((day) => new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10)),
  fc.constantFrom('2024', '2024-05', '2024-W31', '2023-SP', null),
);
const rows = fc
  .array(fc.tuple(when, fc.constantFrom('told' as const, 'due' as const, 'computed' as const, 'published' as const)), {
    maxLength: 60,
  })
  .map((list) =>
    list.map(
      ([value, kind]): Row => ({
        kind,
        when: value,
        item: null,
        evidence: [],
        computed: null,
        sigla: kind === 'published' ? ['R1'] : [],
        dates: [],
        period: null,
      }),
    ),
  );

test('the line keeps the order of days, and its labels apart', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const line = lineOf(list, showDate);
      if (!line) return;
      line.stops.slice(1).forEach((stop, index) => {
        const before = line.stops[index];
        expect(stop.day).toBeGreaterThan(before?.day ?? Infinity);
        expect(stop.x - (before?.x ?? 0)).toBeGreaterThanOrEqual(50);
      });
      for (const one of line.stretches)
        for (const other of line.stretches)
          if (one !== other && one.row === other.row)
            expect(one.to < other.from || other.to < one.from || one.from === other.from).toBe(true);
      expect(line.stretches.every(({ from, to }) => from <= to && to <= line.width)).toBe(true);
    }),
    { seed: 9, numRuns: 200 },
  );
});

test('everything of the timeline stands in the list once, in order, with the days of publication', async () => {
  const account = await harbour();
  for (const story of account.stories) {
    const list = rowsOf(story, account.reports);
    expect(list.filter(({ kind }) => kind !== 'published').length).toBe(story.timeline.length);
    expect(list.flatMap(({ sigla }) => sigla).sort()).toEqual(
      account.reports
        .filter(({ siglum, published }) => story.reports.includes(siglum) && published)
        .map(({ siglum }) => siglum)
        .sort(),
    );
    const firsts = list.flatMap(({ when: day }) => (day === null ? [] : [daysOf(day)?.first ?? 0]));
    expect([...firsts].sort((a, b) => a - b)).toEqual(firsts);
  }
  const period = rowsOf(account.stories[0]!, account.reports).find((row) => row.period !== null)?.period;
  expect(period ? period.last - period.first : null).toBe(60);
});

test('a scale gives every value its place, in order; near values stay near', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.001, max: 1e13, noNaN: true }), { minLength: 2, maxLength: 12 }),
      (values) => {
        const scale = scaleOf(values);
        if (!scale) return;
        const sorted = [...values].sort((a, b) => a - b);
        const places = sorted.map(scale.place);
        expect(places.every((place) => -1e-9 <= place && place <= 1 + 1e-9)).toBe(true);
        places.slice(1).forEach((place, index) => expect(place).toBeGreaterThanOrEqual(places[index] ?? 0));
        expect(scale.ticks.length).toBeGreaterThan(0);
        expect(scale.ticks.length).toBeLessThan(9);
        expect([...scale.ticks].sort((a, b) => a - b)).toEqual(scale.ticks);
      },
    ),
    { seed: 9, numRuns: 300 },
  );
  const near = scaleOf([791, 800]);
  expect((near?.place(800) ?? 1) - (near?.place(791) ?? 0)).toBeLessThan(0.1);
  expect(scaleOf([5, 5])).toBe(null);
  expect(scaleOf([3, 6000])?.logarithmic).toBe(true);
  expect([
    writeValue(12_600_000_000, false),
    writeValue(21_000, false),
    writeValue(0.28, true),
    writeValue(791, false),
    writeValue(1_234_567, false),
  ]).toEqual(['12.6 billion', '21,000', '28 %', '791', '1.235 million']);
});
