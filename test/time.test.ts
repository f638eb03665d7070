import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysFromCivil, parseDate } from '../src/calendar/civil.js';
import type { Layout, Published, Time } from '../src/model/report.js';
import { spanFault } from '../src/model/span.js';
import { findTimes } from '../src/read/time/find.js';
import { type Case, runCases } from './cases.js';
import { read as readReport } from './read-text.js';

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

for (const file of ['time', 'time-length', 'time-not', 'time-open', 'time-range', 'time-news']) {
  describe(file, () => runCases(fileURLToPath(new URL(`cases/${file}.txt`, import.meta.url)), print));
}

describe('the day of writing', () => {
  const block = (line: string, text: string): string => `${line}\n${text}\n`;
  const readBlocks = (blocks: readonly (readonly [string, string])[], published: string): (string | null)[] => {
    const text = blocks.map(([line, body]) => block(line, body)).join('');
    const furniture = blocks.map(([line]) => {
      const start = text.indexOf(line);
      return { start, end: start + line.length, why: 'publication line' };
    });
    return findTimes({
      text,
      published: { value: published, from: 'given' },
      layout: { ...layoutOf(text), furniture },
    }).map(({ value }) => value);
  };

  test('of every block of a live blog is that of its own stamp', () =>
    expect(
      readBlocks(
        [
          ['March 7, 2024, 9:15 a.m.', 'The ferry sank on Wednesday. It will search again tomorrow.'],
          ['March 8, 2024, 7:05 a.m.', 'Two men were found on Thursday. Today the search goes on.'],
        ],
        '2024-03-07',
      ),
    ).toEqual(['2024-03-06', '2024-03-08', '2024-03-07', '2024-03-08']));

  test('of a page changed after its day of publication is the day of the change', () =>
    expect(readBlocks([['Updated March 9, 2024', 'The ferry sank on Friday.']], '2024-03-07')).toEqual(['2024-03-08']));

  test('is the day of publication where a single line names one before it', () =>
    expect(readBlocks([['March 5, 2024', 'The ferry sank on Wednesday.']], '2024-03-07')).toEqual(['2024-03-06']));
});

describe('what a time covers', () => {
  const covered = (text: string): string[] =>
    read(text, '2024-03-07').map(
      ({ start, end, firstDay, lastDay, lengthFrom }) =>
        `${text.slice(start, end)}: ${firstDay ?? ''} to ${lastDay ?? ''}${lengthFrom ? ` from ${lengthFrom}` : ''}`,
    );

  test('the end of a month ends on its last day', () =>
    expect(covered('The road is to reopen by the end of May.')).toEqual(['the end of May:  to 2024-05-31']));
  test('both ends of a range cover the whole range', () =>
    expect(covered('The union will strike from 11 to 14 March.')).toEqual([
      '11: 2024-03-11 to 2024-03-14',
      '14 March: 2024-03-11 to 2024-03-14',
    ]));
  test('a length that bounds something counts from the day told with it', () =>
    expect(covered('The court ruled on 4 March that the firm must pay within 30 days.')[1]).toBe(
      'within 30 days: 2024-03-04 to 2024-04-03 from time:19-26',
    ));
  test('or from the day of publication', () =>
    expect(covered('The minister promised to pay the crews within 30 days.')).toEqual([
      'within 30 days: 2024-03-07 to 2024-04-06 from published',
    ]));
  test('but from nothing where it is counted from what has no day', () =>
    expect(covered('Claims must be filed within 30 days of the ruling.')).toEqual(['within 30 days:  to ']));
});

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

  test('a range of weekdays never runs backwards and spans a week at most', () => {
    const tense = fc.constantFrom('ran', 'will run', 'is to run', 'had run', 'runs');
    const joint = fc.constantFrom(' to ', ' through ', ' until ', '-');
    fc.assert(
      fc.property(
        iso,
        tense,
        fc.constantFrom(...WEEKDAYS),
        joint,
        fc.constantFrom(...WEEKDAYS),
        (day, verb, a, to, b) => {
          fc.pre(a !== b);
          const [first, last] = read(`The fair ${verb} from ${a}${to}${b}.`, day);
          const gap = count(last?.value ?? '') - count(first?.value ?? '');
          return gap > 0 && gap < 7 && first?.rangeTo === last?.id;
        },
      ),
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
    ['a week from Saturday', 'a week from Saturday '],
    ['days before a month', '1, 2, 3 and 4 '],
    ['minutes before minutes', 'two minutes before '],
    ['within days', 'within 30 days Monday '],
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

describe('days by the syntax of their sentence', () => {
  /** Of a report of Wednesday 6 March 2024. */
  const days = (text: string): (string | null)[] =>
    readReport(text, { published: '2024-03-06' }).times.map(({ value }) => value);

  test.each([
    // Joined to a past perfect, with a modal of its own: to come; what the past perfect governs is over.
    ['The port said it had drained two basins and would drain the third by Friday.', ['2024-03-08']],
    ['The port said it had promised to drain the third by Friday.', ['2024-03-01']],
    // What was to be done is seen from the day on which it was promised; what will be done from that of the report.
    ['The port promised in May to buy three boats by the end of November.', ['2023-05', '2023-11']],
    ['The port promised on Tuesday to buy three boats by the end of November.', ['2024-03-05', '2024-11']],
    ['The port, which was opened in May, will buy three boats by the end of November.', ['2023-05', '2024-11']],
    ['The port has bought two of the three boats that it promised by the end of February.', ['2024-02']],
    ['The port has bought two of the three boats that it promised by the end of April.', ['2024-04']],
    ['The port has to buy all the boats that are promised by the end of February.', ['2025-02']],
    // What must happen before a session that has its day: the session is to come.
    [
      'Brandt said he would go to court unless the mayor resigns before Monday’s session of the council.',
      ['2024-03-11'],
    ],
    ['Brandt said he went to court before Monday’s session of the council.', ['2024-03-04']],
  ])('%s', (text, expected) => expect(days(text)).toEqual(expected));

  test('working days count no days of the calendar', () => {
    const last = (text: string): (string | undefined)[] =>
      readReport(text, { published: '2024-03-06' }).times.map(({ lastDay }) => lastDay);
    expect(last('The firm must answer within 20 working days.')).toEqual([undefined]);
    expect(last('The firm must answer within 20 days.')).toEqual(['2024-03-26']);
  });
});
