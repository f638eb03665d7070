import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayWords, factWords, openWords } from '../src/account/words.js';
import { addMonths, civilFromDays, daysFromCivil, formatDays, weekdayOf } from '../src/calendar/civil.js';
import type { Layout, Report } from '../src/model/report.js';
import { spanFault } from '../src/model/span.js';
import { findTimes } from '../src/read/time/find.js';
import type { KeyedReport } from '../src/relate/bundle.js';
import { inferDates } from '../src/relate/dating/date.js';
import { redate } from '../src/relate/dating/redate.js';
import { type Case, runCases } from './cases.js';
import { ownNames } from './keyed.js';

/**
 * Every sentence mark followed by a bar starts a paragraph, so that a report of several stands on one line of a case.
 */
function layoutOf(text: string): Layout {
  const paragraphs = [...text.matchAll(/[^|]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    role: 'body' as const,
  }));
  return { furniture: [], paragraphs, headline: null, dateline: null, byline: null, credits: [] };
}

/** Enough of a report for dating: text, day of publication and times. */
function report(
  siglum: string,
  text: string,
  published: string | null,
  persons: readonly string[] = [],
): KeyedReport & Report {
  const date = published === null ? null : ({ value: published, from: 'given' } as const);
  return {
    format: 'readout/1',
    name: siglum,
    id: `report:${siglum}`,
    key: siglum,
    siglum,
    url: null,
    outlet: null,
    language: 'en',
    text,
    published: date,
    headline: null,
    dateline: null,
    byline: null,
    credits: [],
    furniture: [],
    paragraphs: layoutOf(text).paragraphs,
    sentences: [],
    names: [],
    parties: persons.map((name) => ({ id: name, name, type: 'person', roles: [], mentions: [] })),
    openMentions: [],
    statements: [],
    figures: [],
    times: findTimes({ text, published: date, layout: layoutOf(text) }),
    commitments: [],
    complianceClaims: [],
    events: [],
    story: null,
    origin: null,
    issues: [],
  } as unknown as KeyedReport & Report;
}

/**
 * Paragraphs `R1:` or `R1 2024-03-07:` of a case are its reports; `@groups R1 R2, R3` names which are of one event,
 * `@persons` who is told of in all of them.
 */
function print({ text, fields }: Case): string {
  const reports = text.split('\n').map((line) => {
    const [, siglum = '', published, words = ''] = /^(R\d+)(?: (\d{4}-\d{2}-\d{2}))?: (.*)$/.exec(line) ?? [];
    return report(siglum, words, published ?? null, fields['persons']?.split(', '));
  });
  const groups = fields['groups']?.split(', ').map((group) => group.split(' '));
  const { dates, facts, times, undecided } = inferDates(reports, groups);
  const exact = (siglum: string, id: string): string => {
    const found = reports.find((one) => one.siglum === siglum);
    const time = found?.times.find((one) => one.id === id);
    return time ? `${siglum} "${found?.text.slice(time.start, time.end) ?? ''}"` : '';
  };
  const naming = ownNames(reports);
  return [
    ...facts.map(
      ({ of, value, grounds, reports: keys }) =>
        `fact ${of.kind} ${value}: ${factWords(of, naming)} [${dayWords(grounds, naming)}] ${keys.join(' ')}`,
    ),
    ...times.map(
      (time) =>
        `time ${exact(time.report, time.time)} = ${time.value} (${time.rule.slice(7)}) ${dayWords(time.grounds, naming)}`,
    ),
    ...dates.map(
      (date) =>
        `report ${date.report}: ${date.value ?? `${date.notBefore ?? '?'} to ${date.notAfter ?? '?'}`} (${date.rule.slice(7)})`,
    ),
    ...undecided.map(
      ({ of, why, candidates }) =>
        `open ${openWords.what(of, naming)}: ${openWords.why(why, [], naming)}${candidates.length > 0 ? ` {${candidates.join(', ')}}` : ''}`,
    ),
  ].join('\n');
}

describe('cases', () => runCases(fileURLToPath(new URL('cases/dating.txt', import.meta.url)), print));

describe('laws', () => {
  const SEED = { seed: 20240307, numRuns: 200 };
  const MONTHS = [
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
  ];
  const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  const name = (days: number): string => {
    const { month, day } = civilFromDays(days);
    return `${MONTHS[month - 1]} ${day}`;
  };

  test('start plus length is the end, whatever the dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11000, max: 20000 }), fc.integer({ min: 2, max: 300 }), (start, length) => {
        const { year } = civilFromDays(start);
        const { facts } = inferDates([
          report('R1', `The truce of ${name(start)}, ${year}, began, starting a ${length}-day period of calm.`, null),
        ]);
        return facts.some(({ of, value }) => of.kind === 'period-end' && value === formatDays(start + length));
      }),
      SEED,
    );
  });

  test('every evidence holds and the order of the reports does not matter to what is dated', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 11000, max: 20000 }),
        fc.integer({ min: 10, max: 90 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (start, length, order) => {
          const { year } = civilFromDays(start);
          const end = start + length;
          const weekday = WEEKDAYS[weekdayOf(end - 1) - 1];
          const all = [
            report(
              'R1',
              `The two sides made a deal on ${name(start)}, setting the clock on a ${length}-day period. The envoys met on ${weekday}. The meeting fell a day before the end of the ${length}-day period.`,
              null,
            ),
            report('R2', `The envoys met on ${weekday} in Orlenz.`, null),
            report('R3', `A deal was signed on ${name(start)}, ${year}.`, null),
          ];
          const shuffled = order.map((index) => all[index]).filter((one) => one !== undefined);
          const dating = inferDates(shuffled);
          const key = (one: typeof dating): string =>
            JSON.stringify([...one.times].map(({ report: siglum, time, value }) => [siglum, time, value]).sort());
          const evidence = [...dating.facts, ...dating.times, ...dating.undecided, ...dating.dates].flatMap(
            (one) => one.evidence,
          );
          const holds = evidence.every(
            (place) => spanFault(all.find(({ key: own }) => own === place.report)?.text ?? '', place) === null,
          );
          return (
            holds &&
            key(dating) === key(inferDates(all)) &&
            dating.times.some(({ report: siglum, value }) => siglum === 'R2' && value === formatDays(end - 1))
          );
        },
      ),
      SEED,
    );
  });

  test('a report with its publication date is dated by it alone', () => {
    const { dates } = inferDates([report('R1', 'The envoys met on Sunday.', '2024-03-07')]);
    expect(dates).toEqual([]);
  });

  test('a month added to a date in any year leads to a day of that year', () => {
    expect(addMonths(civilFromDays(daysFromCivil({ year: 2023, month: 12, day: 31 })), 2)).toEqual({
      year: 2024,
      month: 2,
      day: 29,
    });
  });
});

describe('a report dated anew', () => {
  const bare = report('R1', 'The envoys met on Sunday, and again on June 3, 2018.', null);

  test('resolves its times from the new date and keeps their spans and ids', () => {
    const dated = redate(bare, { value: '2024-03-07', from: 'inferred' });
    expect(dated.times.map(({ value }) => value)).toEqual(['2024-03-03', '2018-06-03']);
    expect(dated.times.map(({ id }) => id)).toEqual(bare.times.map(({ id }) => id));
  });
});
