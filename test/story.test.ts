import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { readTogether } from '../src/pipeline.js';
import { relate } from './keyed.js';
import { chance } from './planted.js';
import { documentOf, type Given, readAll } from './read-text.js';

const MEETING: readonly string[] = [
  'Harbour Minister Ilse Brandt met Union leader Tomas Rehn in Velden on Sunday to talk about the crane that fell on two warehouses. Rehn said the dock must stay closed until the supports are tested. Brandt promised weekly reports to the crews.',
  'VELDEN – The dock stays shut, Tomas Rehn said after he met Harbour Minister Ilse Brandt on Sunday. The union leader wants every crane tested. Brandt said inspectors had found cracks in the supports of two cranes.',
  'Brandt and Rehn talked for three hours in Velden on Sunday about the accident at the dock, in which a crane fell on two warehouses. Crews will hear of the inspection every week, the harbour minister said.',
  'On Sunday the harbour minister, Ilse Brandt, met the head of the dockers union, Tomas Rehn, in Velden. The two agreed that no crane will move before its supports are tested.',
];
const LATER =
  'Harbour Minister Ilse Brandt has been in Marisport, where she spoke of the dock and its cranes. On Tuesday, Brandt met Tomas Rehn and the insurer, Karin Lood, to settle who pays for the two warehouses. Lood called the talks useful. Rehn said on Tuesday that the crews had waited long enough.';
const ELSEWHERE =
  'The Kestrel choir won the northern singing prize in Osterlo on Friday with a programme of old sea songs. Its conductor, Mira Falk, thanked the audience and the bakers of Osterlo.';

const grouped = (texts: readonly (readonly [string, Given?])[]): string =>
  readAll(texts)
    .related.stories.map(({ reports }) => reports.join('+'))
    .join(' ');

describe('reports of one event', () => {
  test('four tellings of one meeting are a story, another matter is not of it', () => {
    expect(grouped([...MEETING, ELSEWHERE].map((text) => [text]))).toBe('R1+R2+R3+R4 R5');
  });

  test('a later meeting of the same people, on another day, in another place and with another, is a story of its own', () => {
    const { stories } = readAll([...MEETING, LATER].map((text) => [text])).related;
    expect(stories.map(({ reports }) => reports.join('+'))).toEqual(['R1+R2+R3+R4', 'R5']);
    expect(stories[0]?.others).toEqual([
      {
        report: 'R5',
        why: 'R5: Tuesday, Marisport, with Lood; R1, R2, R3 and R4: Sunday, Velden, with Brandt and Rehn',
      },
    ]);
  });

  test('what was published weeks apart is not of one event', () => {
    const dates = ['2024-05-05', '2024-05-06', '2024-05-06', '2024-07-01'];
    expect(grouped(MEETING.map((text, i) => [text, { published: dates[i] ?? '' }]))).toBe('R1+R2+R3 R4');
  });

  test('unless it prints the same text', () => {
    expect(
      grouped([
        [MEETING[0] ?? '', { published: '2024-05-05' }],
        [MEETING[0] ?? '', { published: '2024-07-01' }],
      ]),
    ).toBe('R1+R2');
  });

  test('why they are together is said in words', () => {
    const { stories } = readAll(MEETING.map((text) => [text])).related;
    expect(stories[0]?.reasons[0]).toBe('R1, R2, R3 and R4: Sunday, Velden, with Brandt and Rehn');
  });

  test('one report alone is one story', () => {
    expect(grouped([[ELSEWHERE]])).toBe('R1');
  });

  test('no report at all is no story', () => {
    expect(relate([])).toEqual({ origins: [], lineage: [], stories: [], derivations: [] });
  });
});

test('the order of documents does not matter', () => {
  const documents = [...MEETING, LATER, ELSEWHERE].map((text, i) => documentOf(`${i}`, text));
  const first = JSON.stringify(readTogether(documents, english()).related);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
      const random = chance(seed);
      const shuffled = documents
        .map((document) => ({ document, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ document }) => document);
      expect(JSON.stringify(readTogether(shuffled, english()).related)).toBe(first);
    }),
    { seed: 41, numRuns: 10 },
  );
});

test('reports that begin with other persons are rather two stories than one, never the other way', () => {
  const leads = (name: string): string => `Harbour pilot ${name} was in Sarrow. `;
  const shared = [
    'ferries',
    'quays',
    'pilots',
    'lanterns',
    'breath',
    'wheels',
    'guilds',
    'courts',
    'records',
    'boats',
    'crews',
    'mates',
  ];
  const own = (mark: string): string[] => shared.map((word) => `${mark}${word}`);
  const text = (name: string, mark: string, common: number): string =>
    `${leads(name)}${mark} ${[...own(mark).slice(0, 12 - common), ...shared.slice(0, common)].map((word, i) => `${word} ${mark}${i}`).join(', ')}.`;
  const stories = (one: string, other: string, common: number): number =>
    grouped([text(one, 'bra', common), text(other, 'kel', common)].map((body) => [body])).split(' ').length;
  const counts = shared.map(
    (_, common) => [stories('Ada Merrow', 'Ada Merrow', common), stories('Ada Merrow', 'Jonas Feld', common)] as const,
  );
  for (const [same, others] of counts) expect(others).toBeGreaterThanOrEqual(same);
  expect(counts.some(([same, others]) => same === 1 && others === 2)).toBe(true);
});
