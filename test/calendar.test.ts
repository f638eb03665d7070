import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  civilFromDays,
  daysFromCivil,
  daysInMonth,
  formatDate,
  formatDays,
  isCivilDate,
  isoWeekOf,
  mondayOf,
  parseDate,
  weekdayOf,
} from '../src/calendar/civil.js';
import { easterSunday, holidayIn, nthWeekday } from '../src/calendar/holiday.js';

const SEED = { seed: 20240307, numRuns: 2000 };
const anyDay = fc.integer({ min: -2_000_000, max: 2_000_000 });

describe('civil dates', () => {
  test('law: a day count and its date lead back to each other', () => {
    fc.assert(
      fc.property(anyDay, (days) => daysFromCivil(civilFromDays(days)) === days && isCivilDate(civilFromDays(days))),
      SEED,
    );
  });

  test('law: the next day is the next day of the month, or the first of the next month', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const a = civilFromDays(days);
        const b = civilFromDays(days + 1);
        if (a.day < daysInMonth(a.year, a.month))
          return b.day === a.day + 1 && b.month === a.month && b.year === a.year;
        return b.day === 1 && b.month === (a.month % 12) + 1 && b.year === a.year + (a.month === 12 ? 1 : 0);
      }),
      SEED,
    );
  });

  test('law: seven days on, the same weekday; one day on, the next', () => {
    fc.assert(
      fc.property(
        anyDay,
        (days) => weekdayOf(days + 7) === weekdayOf(days) && weekdayOf(days + 1) === (weekdayOf(days) % 7) + 1,
      ),
      SEED,
    );
  });

  test('law: a day lies within the seven days of its ISO week, and 400 years repeat', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const week = isoWeekOf(days);
        const monday = mondayOf(week);
        const later = isoWeekOf(days + 146097);
        return (
          monday <= days &&
          days < monday + 7 &&
          1 <= week.week &&
          week.week <= 53 &&
          later.week === week.week &&
          later.year === week.year + 400
        );
      }),
      SEED,
    );
  });

  test('law: months added and taken away lead back, unless the day had to be cut', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (days, months) => {
        const date = civilFromDays(days);
        const moved = addMonths(date, months);
        const back = addMonths(moved, -months);
        return (
          isCivilDate(moved) && (moved.day === date.day ? formatDate(back) === formatDate(date) : moved.day < date.day)
        );
      }),
      SEED,
    );
  });

  test.each([
    ['2024-03-07', 4],
    ['2000-02-29', 2],
    ['1969-12-31', 3],
    ['1900-01-01', 1],
  ])('%s is weekday %i', (text, weekday) => {
    const date = parseDate(text);
    expect(date && weekdayOf(daysFromCivil(date))).toBe(weekday);
  });

  test.each([
    ['2021-01-03', '2020-53'],
    ['2021-01-04', '2021-1'],
    ['2024-12-30', '2025-1'],
    ['2019-07-21', '2019-29'],
  ])('%s lies in ISO week %s', (text, expected) => {
    const date = parseDate(text);
    const { year, week } = isoWeekOf(daysFromCivil(date ?? { year: 0, month: 1, day: 1 }));
    expect(`${year}-${week}`).toBe(expected);
  });

  test.each(['2023-02-29', '2024-13-01', '2024-00-10', '24-01-01', '2024-1-1', '2024-01-01x', ''])(
    '%j is no date',
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );

  test('a time of day after the date does not hinder', () => {
    expect(parseDate('2024-03-07T23:10:00Z')).toEqual({ year: 2024, month: 3, day: 7 });
  });

  test('the last day of January, a month on, is the last of February', () => {
    expect(addMonths({ year: 2024, month: 1, day: 31 }, 1)).toEqual({ year: 2024, month: 2, day: 29 });
  });

  test('years outside four digits carry a sign', () => {
    expect(formatDate({ year: -44, month: 3, day: 15 })).toBe('-0044-03-15');
    expect(formatDate({ year: 12024, month: 3, day: 15 })).toBe('+12024-03-15');
  });
});

describe('holidays', () => {
  test.each([
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2000, '2000-04-23'],
    [1961, '1961-04-02'],
    [2038, '2038-04-25'],
  ])('Easter %i', (year, expected) => {
    expect(formatDays(easterSunday(year))).toBe(expected);
  });

  test('law: Easter is a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
        const days = easterSunday(year);
        return (
          weekdayOf(days) === 7 &&
          daysFromCivil({ year, month: 3, day: 22 }) <= days &&
          days <= daysFromCivil({ year, month: 4, day: 25 })
        );
      }),
      SEED,
    );
  });

  test('the fourth Thursday, the last Monday and the day after the first Monday', () => {
    expect(formatDays(nthWeekday(2023, 11, 4, 4))).toBe('2023-11-23');
    expect(formatDays(nthWeekday(2024, 5, 1, -1))).toBe('2024-05-27');
    expect(formatDays(nthWeekday(2024, 12, 2, -1))).toBe('2024-12-31');
    expect(formatDays(holidayIn(2024, { kind: 'election' }) ?? 0)).toBe('2024-11-05');
  });

  test('a feast of another calendar is not reckoned', () => {
    expect(holidayIn(2024, { kind: 'unreckoned' })).toBeNull();
  });
});
