import { expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { digestOf } from '../src/digest/digest.js';
import { effectOf } from '../src/digest/effect.js';
import { nearness, todayOf } from '../src/digest/today.js';
import { correctionOf } from '../src/input/corrections.js';
import type { Correction } from '../src/model/correction.js';
import type { Report, SourceDocument } from '../src/model/report.js';
import { inRuns } from '../src/page/parts.js';
import { firstsOf } from '../src/page/who-first.js';
import { Collection } from '../src/pipeline.js';
import { correctionsIn } from '../src/server/posted.js';

const TEXT =
  'Mayor Ada Merrow opened the pier on Monday. Governor Jonas Feld said the pier would cost 40 million crowns. He will pay 300 workers by June 12.';

const document: SourceDocument = {
  name: 'pier.txt',
  text: TEXT,
  url: null,
  outlet: 'Vela Post',
  language: null,
  published: { value: '2024-06-04', from: 'given' },
  headline: null,
  issues: [],
};

/** A correction of words of the text. */
function of(exact: string, rest: object): Correction {
  const start = TEXT.indexOf(exact);
  const entry = { report: 'pier.txt', start, end: start + exact.length, exact, reason: '', ...rest };
  const correction = correctionOf(entry);
  if (!correction) throw new Error(JSON.stringify(entry));
  return correction;
}

function read(...corrections: readonly Correction[]): Report {
  const collection = new Collection(english());
  collection.hold([document]);
  collection.correct(corrections);
  return collection.account().reports[0]!;
}

test('the reader says who speaks, and the party follows', () => {
  const before = read();
  const report = read(of('the pier would cost 40 million crowns', { kind: 'speaker', name: 'Ada Merrow' }));
  const [was, now] = [before, report].map(({ statements, text, parties }) => {
    const { source, party } = statements.find(({ content }) =>
      content.some(({ start }) => text.startsWith('the pier would cost', start)),
    )!;
    return [
      source.map(({ start, end }) => text.slice(start, end)).join(),
      parties.find(({ id }) => id === party)?.name,
    ];
  });
  expect(was).toEqual(['Governor Jonas Feld', 'Jonas Feld']);
  expect(now).toEqual(['Ada Merrow', 'Ada Merrow']);
});

test('a name that the report does not have changes nothing', () => {
  const changed = read(of('the pier would cost 40 million crowns', { kind: 'speaker', name: 'Rina Okafor' }));
  expect(changed.statements).toEqual(read().statements);
});

test('what is no figure is none, another number and another day are what the reader says', () => {
  const figures = (report: Report): (number | null)[] => report.figures.map(({ low }) => low);
  expect(figures(read())).toContain(300);
  expect(figures(read(of('300', { kind: 'not-read', what: 'figure' })))).not.toContain(300);
  expect(figures(read(of('300', { kind: 'figure', value: 350 })))).toContain(350);
  const due = read(of('June 12', { kind: 'day', value: '2024-07-12' }));
  expect(due.times.map(({ value }) => value)).toContain('2024-07-12');
  expect(due.times.map(({ value }) => value)).not.toContain('2024-06-12');
});

test('a correction whose words stand elsewhere now changes nothing', () => {
  const moved = { ...of('300', { kind: 'figure', value: 350 }), start: 0, end: 3 } as Correction;
  expect(read(moved).figures).toEqual(read().figures);
});

test('nothing is joined with itself', () => {
  expect(correctionOf({ kind: 'same-party', names: ['Ada', 'Ada'] })).toBeNull();
  expect(correctionOf({ kind: 'same-party', names: ['Ada', 'Jonas'] })).not.toBeNull();
});

test('one form dates several reports: each by its own field, the others by the one for all', () => {
  const account = { reports: [] } as unknown as Parameters<typeof correctionsIn>[1];
  const form = { kind: 'dates', all: '2024-06-05', report: ['a', 'b'], value: ['2024-06-03', ''] };
  expect(correctionsIn(form, account)?.map((one) => 'value' in one && one.value)).toEqual(['2024-06-03', '2024-06-05']);
  expect(correctionsIn({ ...form, all: '', value: ['', ''] }, account)).toBeNull();
  expect(correctionsIn({ ...form, value: ['2024-06-31', ''] }, account)).toBeNull();
});

test('what a correction moved is told by its counts', () => {
  const account = (...corrections: readonly Correction[]) => {
    const collection = new Collection(english());
    collection.hold([document]);
    collection.correct(corrections);
    return digestOf(collection.account());
  };
  expect(effectOf(account(), account())).toEqual([]);
  expect(effectOf(account(), account(of('300', { kind: 'not-read', what: 'figure' })))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^figures in one report \d+ → \d+$/)]),
  );
});

test('today is the day that is given, else that of the newest report, never the clock', () => {
  const reports = ['2024-06-04', '2024-06-06', null].map((value) => ({
    published: value === null ? null : ({ value, from: 'given' } as const),
  }));
  expect(todayOf(reports)).toEqual({ day: '2024-06-06', from: 'newest' });
  expect(todayOf(reports, '2024-07-01')).toEqual({ day: '2024-07-01', from: 'given' });
  expect(todayOf(reports, 'tomorrow')?.from).toBe('newest');
  expect(todayOf([{ published: null }])).toBeNull();
  const today = todayOf(reports);
  expect(['2024-06-05', '2024-06-13', '2024-06-14', '2024-06', 'P3D', null].map((day) => nearness(day, today))).toEqual(
    ['past', 'week', 'later', 'week', null, null],
  );
});

test('who first: by the moment where both have one, else by the day; the undated stand apart', () => {
  const report = (siglum: string, value: string | null, at?: string) =>
    ({ siglum, published: value === null ? null : { value, from: 'given', ...(at ? { at } : {}) } }) as Report;
  const items = [
    {
      kind: 'figure',
      support: { reports: 4, origins: 4 },
      evidence: ['R1', 'R2', 'R3', 'R4'].map((siglum) => ({ report: siglum, start: 0, end: 1, exact: 'x' })),
    },
  ] as unknown as Parameters<typeof firstsOf>[0]['items'];
  const [told] = firstsOf({ items }, [
    report('R1', '2024-06-05'),
    report('R2', '2024-06-04', '2024-06-04T10:00Z'),
    report('R3', '2024-06-04', '2024-06-04T09:00Z'),
    report('R4', null),
  ]);
  expect(told).toMatchObject({ first: ['R3'], later: ['R2', 'R1'], undated: ['R4'] });
});

test('long lists of sigla are drawn together in runs', () => {
  expect(inRuns('not mentioned: R1 R2 R3 R4 R5 R6 R7 R8 R9 R12')).toBe('not mentioned: R1–R9 R12');
  expect(inRuns('not mentioned: R1 R2 R3')).toBe('not mentioned: R1 R2 R3');
});
