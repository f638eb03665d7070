import { describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { momentIn } from '../src/input/date.js';
import { accountOf } from '../src/pipeline.js';
import { relate } from './keyed.js';
import { chance, story } from './planted.js';
import { documentOf } from './read-text.js';
import { reportOf } from './report.js';

describe('who was first within a day', () => {
  const text = story(chance(3)).join(' ');
  const at = (moment: string, from: 'given' | 'metadata') => ({
    published: { value: '2024-05-03', at: moment, from },
  });
  const only = (a: object, b: object) => relate([reportOf('R1', text, a), reportOf('R2', text, b)]).lineage[0];

  test('is told where the moment of both is known, with what each rests on', () => {
    expect(only(at('2024-05-03T14:05Z', 'given'), at('2024-05-03T09:30Z', 'metadata'))).toMatchObject({
      direction: 'b-to-a',
      basis: 'Both were published on 2024-05-03, R2 at 09:30 UTC (by its page data), R1 at 14:05 UTC (as given).',
    });
  });

  test('is not told where only one is known, nor where both are of one minute', () => {
    const day = { published: { value: '2024-05-03', from: 'given' } };
    for (const other of [day, at('2024-05-03T09:30Z', 'given')])
      expect(only(at('2024-05-03T09:30Z', 'given'), other)).toMatchObject({
        direction: null,
        basis: 'Both were published on 2024-05-03; nothing shows which came first.',
      });
  });

  test('a moment needs a time of day and a zone', () => {
    expect(
      [
        '2024-05-03T18:30:00+02:00',
        '2024-05-03T23:30-05:00',
        '2024-05-03T00:10:00.000+0100',
        'Fri, 03 May 2024 10:00:00 GMT',
        '2024-05-03T18:30:00',
        '2024-05-03',
        'May 3, 2024, 10:00',
      ].map(momentIn),
    ).toEqual(['2024-05-03T16:30Z', '2024-05-04T04:30Z', '2024-05-02T23:10Z', '2024-05-03T10:00Z', null, null, null]);
  });
});

describe('a date in an address', () => {
  const open = (given: object): string[] =>
    accountOf([documentOf('a', 'The mill of Sarrow burned down. Nobody was hurt.', given)], english())
      .stories.flatMap(({ undecided }) => undecided)
      .map(({ what, why }) => `${what}: ${why}`);

  test('is offered, not taken, with its reason', () => {
    expect(open({ url: 'https://ledger.example/2024/05/27/mill' })).toEqual([
      'publication of R1: its address holds a date (/2024/05/27/), and addresses are also dated by what a page is of, or by when it was filed; it may be 2024-05-27',
    ]);
  });

  test('is not offered where the day is known, or none is in it', () => {
    expect(open({ url: 'https://ledger.example/2024/05/27/mill', published: '2024-05-28' })).toEqual([]);
    expect(open({ url: 'https://ledger.example/20240/mill' })).toEqual([]);
    expect(open({ url: 'https://ledger.example/2024/02/31/mill' })).toEqual([]);
  });
});

describe('an event told in the same words', () => {
  const marks = (...texts: readonly string[]): string[] =>
    accountOf(
      texts.map((text, i) => documentOf(`r${i}`, text, { published: '2024-05-08' })),
      english(),
    ).stories.flatMap(({ items }) =>
      items.flatMap(({ kind, mark, readings }) => (kind === 'event' ? [`${mark} ${readings.length}`] : [])),
    );

  test('is the same, and is read once', () => {
    const told = 'The council met on Monday. The square was full of people, and the bells of Sarrow rang for an hour.';
    expect(marks(told, told)).toContain('same 1');
  });

  test('is compatible in other words', () => {
    const found = marks(
      'The council of Sarrow met on Monday. The square was full of people, and the bells of Sarrow rang for an hour.',
      'On Monday the council of Sarrow met again. The square was full of people, and the bells of Sarrow rang for an hour.',
    );
    expect(found.filter((mark) => mark.startsWith('same 2'))).toEqual([]);
  });
});

test('reports stand in the order of their sigla, R2 before R10, in figures too', () => {
  const documents = Array.from({ length: 11 }, (_, i) =>
    documentOf(
      `n-${String(i).padStart(2, '0')}`,
      `Police in Sarrow arrested ${40 + i} smugglers on Friday near the mill. The smugglers came by boat at night.`,
      { published: '2024-05-08' },
    ),
  );
  const account = accountOf(documents, english());
  for (const { items } of account.stories)
    for (const { evidence } of items) {
      const order = evidence.map(({ report }) => Number(report.slice(1)));
      expect([...order].sort((a, b) => a - b)).toEqual(order);
    }
  const [figure] = account.stories.flatMap(({ items }) =>
    items.filter(({ kind, mark }) => kind === 'figure' && mark !== 'single'),
  );
  const first = figure?.readings.map(({ evidence }) => Number(evidence[0]?.report.slice(1)));
  expect([...(first ?? [])].sort((a, b) => a - b)).toEqual(first);
});
