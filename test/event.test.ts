import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import type { Report } from '../src/model/report.js';
import { contains, spanFault } from '../src/model/span.js';
import { readReport } from '../src/read/read.js';
import { matchEvents } from '../src/relate/event/match.js';
import { runCases } from './cases.js';
import { keyed } from './keyed.js';
import { reportOf } from './report.js';

function read(text: string, published: string | null): Report {
  const document = {
    name: 'case',
    text,
    url: null,
    outlet: null,
    language: 'en',
    published: published === null ? null : { value: published, from: 'given' as const },
    headline: null,
    issues: [],
  };
  return readReport(document, english());
}

/** One line a happening: trigger, day, where, rule; with `@parties` also who, and by whom it is told. */
function print(report: Report, withParties: boolean): string {
  const names = new Map(report.parties.map(({ id, name }) => [id, name]));
  const cut = ({ start, end }: { start: number; end: number }): string => report.text.slice(start, end);
  return report.events
    .map(({ trigger, time, parties, place, statement, rule }) => {
      const when = report.times.find(({ id }) => id === time);
      const by = report.statements.find(({ id }) => id === statement);
      const source = by?.source.map(cut).join(' + ');
      return [
        cut(trigger),
        when ? `${cut(when)} = ${when.value ?? '?'}` : 'no day',
        withParties ? parties.map((id) => names.get(id) ?? id).join(' + ') || 'nobody' : '',
        place ? `in ${cut(place)}` : '',
        withParties && source ? `told by ${source}` : '',
        rule.slice(6),
      ]
        .filter(Boolean)
        .join(' | ');
    })
    .join('\n');
}

describe('cases', () =>
  runCases(fileURLToPath(new URL('cases/event.txt', import.meta.url)), ({ text, fields }) =>
    print(read(text, fields['published'] ?? null), fields['parties'] !== undefined),
  ));

test('law: spans hold, the trigger lies in its event, ids are unique and derive from the trigger', () => {
  const piece = fc.constantFrom(
    'Ana Wren',
    'the board',
    'met',
    'was',
    'arrested',
    'on Sunday',
    'a meeting',
    'Sunday',
    'in Orlenz',
    'had',
    'not',
    'resigned',
    ',',
    '.',
    'that',
    'who',
    'if',
    'will',
    'to',
    'and',
    'announced',
    'the deal',
    'was signed',
    'June 7',
    '“',
    '”',
    'denied',
    'after',
    '\n\n',
    '—',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join(' ');
      const { events, times } = read(text, '2024-03-07');
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      for (const event of events) {
        expect(spanFault(text, event)).toBe(null);
        expect(contains(event, event.trigger)).toBe(true);
        expect(event.id).toBe(`event:${event.trigger.start}-${event.trigger.end}`);
        if (event.time !== null) expect(times.some(({ id }) => id === event.time)).toBe(true);
      }
    }),
    { seed: 20240307, numRuns: 300 },
  );
});

test('law: a negated or future verb never makes a happening', () => {
  const verb = fc.constantFrom(
    ['resign', 'resigned'],
    ['arrive', 'arrived'],
    ['vote', 'voted'],
    ['meet', 'met'],
    ['withdraw', 'withdrawn'],
  );
  fc.assert(
    fc.property(
      verb,
      fc.constantFrom('will', 'did not', 'may', 'would', 'could', 'will not', 'must'),
      ([base], helper) => {
        const { events } = read(`The minister ${helper} ${base} on Monday.`, '2024-03-07');
        expect(events.filter(({ ahead }) => !ahead)).toEqual([]);
        if (helper !== 'will') expect(events).toEqual([]);
      },
    ),
    { seed: 20240307, numRuns: 40 },
  );
});

test('tellings in the same words are of one event, also without a party, unless their days differ', () => {
  const telling = (siglum: string, words: string, time: string | null): Report => {
    const event = {
      id: `event:${siglum}`,
      start: 0,
      end: words.length,
      kind: 'happening',
      trigger: { start: 4, end: 8 },
      parties: [],
      place: null,
      time: time === null ? null : 't',
      rule: 'event/test',
    };
    return reportOf(siglum, words, {
      events: [event as unknown as Report['events'][number]],
      times: time === null ? [] : [{ id: 't', value: time } as unknown as Report['times'][number]],
    });
  };
  const groups = (reports: readonly Report[]): string[] =>
    matchEvents(keyed(reports), () => null)
      .map(({ tellings }) => tellings.map(({ report }) => report).join(' '))
      .sort();
  expect(
    groups([
      telling('R1', 'The pier burned down', null),
      telling('R2', 'The pier  burned down', null),
      telling('R3', 'The mill burned down', null),
    ]),
  ).toEqual(['R1 R2', 'R3']);
  expect(
    groups([
      telling('R1', 'The pier burned down', '2024-03-07'),
      telling('R2', 'The pier burned down', null),
      telling('R3', 'The pier burned down', '2024-03-08'),
    ]),
  ).toEqual(['R1 R2', 'R3']);
});
