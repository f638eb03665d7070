import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysFromCivil, parseDate } from '../src/calendar/civil.js';
import type { Layout, Published, Time } from '../src/model/report.js';
import { spanFault } from '../src/model/span.js';
import { findTimes } from '../src/read/time/find.js';
import { type Case, runCases } from './cases.js';

/** Every line a paragraph. */
function layoutOf(text: string): Layout {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    role: 'body' as const,
  }));
  return { furniture: [], paragraphs, headline: null, dateline: null, byline: null, credits: [] };
}

function read(text: string, published: string | null): Time[] {
  const date: Published | null = published === null ? null : { value: published, from: 'given' };
  return findTimes({ text, published: date, layout: layoutOf(text) });
}

/** One line a time: words, type, value, mod, what the words give, what was filled in and from what, rule. */
function print({ text, fields }: Case): string {
  return read(text, fields['published'] ?? null)
    .map((time) => {
      const words = text.slice(time.start, time.end).replaceAll(/\s+/g, ' ');
      const anchor =
        time.anchor === null ? '' : ` < ${time.anchor.startsWith('time:') ? nameOf(time.anchor, text) : time.anchor}`;
      const filled = time.implied.length > 0 ? ` + ${time.implied.join(' ')}` : '';
      return `${words} = ${time.type} ${time.value ?? '?'}${time.candidates ? ` {${time.candidates.join(', ')}}` : ''}${time.mod ? ` ${time.mod}` : ''} (${time.known.join(' ')}${filled}${anchor}) ${time.rule.slice(5)}${time.olderCopy ? ' older-copy' : ''}`;
    })
    .join('\n');
}

function nameOf(id: string, text: string): string {
  const [start = '0', end = '0'] = id.slice(5).split('-');
  return `"${text.slice(Number(start), Number(end))}"`;
}

for (const file of ['time', 'time-length', 'time-not', 'time-open', 'time-range']) {
  describe(file, () => runCases(fileURLToPath(new URL(`cases/${file}.txt`, import.meta.url)), print));
}

describe('a verb in the plain present', () => {
  const text = 'Parliament votes in Orlenz on Tuesday.';
  const verb = { start: 11, end: 16, upos: 'VERB', xpos: 'VBZ', lemma: 'vote', head: null, deprel: 'root' };
  const value = (role: 'body' | 'headline', lemma: string): string | null | undefined =>
    findTimes({
      text,
      published: { value: '2024-03-07', from: 'given' },
      layout: { ...layoutOf(text), paragraphs: [{ start: 0, end: text.length, role }] },
      tokens: [{ ...verb, lemma }],
    })[0]?.value;

  test('of what is set down for a day looks ahead', () => expect(value('body', 'vote')).toBe('2024-03-12'));
  test('in a headline tells of what was', () => expect(value('headline', 'vote')).toBe('2024-03-05'));
  test('of another kind leaves the weekday behind', () => expect(value('body', 'say')).toBe('2024-03-05'));
});

describe('laws', () => {
  const SEED = { seed: 20240307, numRuns: 300 };
  const day = fc.integer({
    min: daysFromCivil({ year: 1985, month: 1, day: 1 }),
    max: daysFromCivil({ year: 2035, month: 12, day: 31 }),
  });
  const iso = day.map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

  test('a past weekday lies within the seven days up to publication', () => {
    fc.assert(
      fc.property(iso, fc.constantFrom(...WEEKDAYS), (published, weekday) => {
        const [time] = read(`The mayor resigned on ${weekday}.`, published);
        const gap = count(published) - count(time?.value ?? '');
        return gap >= 0 && gap < 7;
      }),
      SEED,
    );
  });

  test('a weekday to come lies within the seven days from publication', () => {
    fc.assert(
      fc.property(iso, fc.constantFrom(...WEEKDAYS), (published, weekday) => {
        const [time] = read(`The mayor will speak on ${weekday}.`, published);
        const gap = count(time?.value ?? '') - count(published);
        return gap >= 0 && gap < 7;
      }),
      SEED,
    );
  });

  test('a full date is read as it stands, whatever the day of publication', () => {
    fc.assert(
      fc.property(iso, iso, (published, date) => {
        const { year, month, day: number } = parseDate(date) ?? { year: 0, month: 1, day: 1 };
        const name = [
          'January',
          'February',
          'March',
          'April',
          'May',
          'June',
          'July',
          'August',
          'September',
          'October',
          'November',
          'December',
        ][month - 1];
        const [time] = read(`It opened on ${name} ${number}, ${year}.`, published);
        return time?.value === date && time.anchor === null;
      }),
      SEED,
    );
  });

  test('without a publication date nothing is anchored to one, and nothing that was not told is filled in', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Sunday',
            'last week',
            'July 22',
            'in June',
            'two days ago',
            'yesterday',
            'the third quarter',
            'at noon',
            'next spring',
            '.',
            ',',
          ),
          { maxLength: 12 },
        ),
        (parts) =>
          read(parts.join(' '), null).every(
            (time) =>
              time.anchor !== 'published' && (time.value === null || time.implied.length === 0 || time.anchor !== null),
          ),
      ),
      SEED,
    );
  });

  test('on any text: spans hold, stand in order, do not overlap, and give the same twice', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'July',
        'Sunday',
        '22',
        '2019',
        'last',
        'week',
        'the',
        'end',
        'of',
        'a',
        'day',
        'before',
        'two',
        '-',
        ',',
        '.',
        "'",
        '’s',
        '70',
        's',
        ':',
        '10',
        'p.m.',
        'EST',
        '\n',
        '\n\n',
        'ago',
        'third',
        'quarter',
        'mid',
        'late',
        'on',
        'hundred',
        'and',
        '½',
        '/',
        '$',
        '%',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 60 }),
        fc.option(iso, { nil: null }),
        (parts, published) => {
          const text = parts.map(([word, gap]) => word + gap).join('');
          const times = read(text, published);
          let end = 0;
          for (const time of times) {
            if (spanFault(text, time) !== null || time.start < end || time.id !== `time:${time.start}-${time.end}`)
              return false;
            end = time.end;
          }
          return JSON.stringify(times) === JSON.stringify(read(text, published));
        },
      ),
      { ...SEED, numRuns: 1500 },
    );
  });

  test.each([
    ['digits', '1234567890'],
    ['digits in threes', '123,456,'],
    ['commas', ','],
    ['a third of', 'a third of '],
    ['the end of', 'the end of '],
    ['two to', 'two to '],
    ['hundred and', 'hundred and '],
    ['Monday at', 'Monday at '],
    ['year-', 'year-'],
    ['apostrophes', "'"],
    ['dashes', '1-'],
    ['last', 'last '],
    ['July', 'July '],
    ['the week of', 'the week of '],
  ])('time grows with the text and no faster: %s', (_name, unit) => {
    const run = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const start = performance.now();
      read(text, '2024-03-07');
      return performance.now() - start;
    };
    run(20_000);
    const small = Math.max(5, Math.min(run(40_000), run(40_000)));
    expect(Math.min(run(160_000), run(160_000)) / small).toBeLessThan(16);
  });

  function count(date: string): number {
    const parsed = parseDate(date);
    return parsed ? daysFromCivil(parsed) : NaN;
  }
});
