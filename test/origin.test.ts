import { describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import type { Report } from '../src/model/report.js';
import { accountOf } from '../src/pipeline.js';
import type { KeyedReport } from '../src/relate/bundle.js';
import { averageLink } from '../src/relate/cluster.js';
import { olderCopy as olderCopyIn } from '../src/relate/dating/redate.js';
import { derivation } from '../src/relate/origin/derivation.js';
import { wordsOf } from '../src/text/words.js';
import { keyed, relate } from './keyed.js';
import { chance, pick, SENTENCES, story } from './planted.js';
import { documentOf, read } from './read-text.js';
import { reportOf } from './report.js';

const olderCopy = (report: Report) => olderCopyIn(keyed([report])[0] as KeyedReport);

const origins = (texts: readonly string[]): string =>
  relate(texts.map((text, i) => reportOf(`R${i + 1}`, text)))
    .origins.map(({ reports }) => reports.join('+'))
    .join(' ');

describe('families of one text', () => {
  const wire = SENTENCES.slice(0, 8).join(' ');

  test('a copy, and a copy with a cut and an added sentence, are one origin', () => {
    expect(origins([wire, wire, `${SENTENCES.slice(0, 6).join(' ')} ${SENTENCES[12]}`])).toBe('R1+R2+R3');
  });

  test('reports that share nothing but a quotation are two origins', () => {
    const quotation = SENTENCES[3] as string;
    const own = [SENTENCES.slice(8, 14), SENTENCES.slice(0, 3).concat(SENTENCES.slice(4, 8))].map((rest) =>
      [rest[0], quotation, ...rest.slice(1)].join(' '),
    );
    expect(origins(own)).toBe('R1 R2');
  });

  test('a report put together from two texts does not make them one', () => {
    const other = SENTENCES.slice(8, 16).join(' ');
    expect(
      origins([
        wire,
        wire,
        other,
        other,
        `${SENTENCES.slice(0, 2).join(' ')} ${SENTENCES.slice(8, 10).join(' ')} ${'Own words stand here that no other report has in any order at all. '.repeat(4)}`,
      ]),
    ).toBe('R1+R2 R3+R4 R5');
  });

  test('a text that very many print is one origin, however each has cut it', () => {
    const random = chance(7);
    const texts = Array.from({ length: 90 }, () => SENTENCES.filter(() => random() < 0.85).join(' '));
    expect(relate(texts.map((text, i) => reportOf(`R${i + 1}`, text))).origins.length).toBe(1);
  });

  test('the agency that one of them credits is the credit of all', () => {
    const credited = reportOf('R1', wire, { credits: [{ start: 0, end: 5, agency: 'AP' }] });
    expect(relate([credited, reportOf('R2', wire)]).origins).toMatchObject([{ reports: ['R1', 'R2'], credit: 'AP' }]);
  });
});

describe('direction is given only with its evidence', () => {
  const text = story(chance(3)).join(' ');
  const day = (value: string) => ({ published: { value, from: 'given' as const } });
  const only = (a: object, b: object) => relate([reportOf('R1', text, a), reportOf('R2', text, b)]).lineage[0];

  test('none for copies without dates or credits', () => {
    expect(only({}, {})).toMatchObject({
      direction: null,
      basis: 'Publication dates are not known of R1 and R2; nothing shows which came first.',
    });
  });

  test('the earlier has it first', () => {
    expect(only(day('2024-05-04'), day('2024-05-03'))).toMatchObject({
      direction: 'b-to-a',
      basis: 'R2 was published on 2024-05-03, R1 on 2024-05-04.',
    });
  });

  test('one credits the outlet of the other', () => {
    expect(only({ outlet: 'Reuters' }, { credits: [{ start: 0, end: 7, agency: 'Reuters' }] })).toMatchObject({
      direction: 'a-to-b',
      basis: 'R2 credits Reuters, the outlet of R1.',
    });
  });

  test('a later day shows nothing where both may have the text from an agency', () => {
    const credited = { credits: [{ start: 0, end: 2, agency: 'AP' }] };
    expect(only({ ...day('2024-05-03'), ...credited }, day('2024-05-04'))).toMatchObject({
      direction: null,
      basis:
        'R1 credits AP, R2 credits no agency: both may have it from AP. R1 was published on 2024-05-03, R2 on 2024-05-04. The days do not show which had it first.',
    });
    expect(only({ ...day('2024-05-03'), ...credited }, { ...day('2024-05-04'), ...credited })).toMatchObject({
      direction: null,
    });
  });

  test('one names the other’s outlet, which is no agency', () => {
    const told = story(chance(3)).join(' ');
    const pair = (a: object, b: object) =>
      relate([reportOf('R1', told, a), reportOf('R2', `${told} The crews first spoke to Quayside Today.`, b)])
        .lineage[0];
    expect(pair({ outlet: 'Quayside Today' }, { outlet: 'The Ledger' })).toMatchObject({
      direction: 'a-to-b',
      basis: 'R2 names Quayside Today, the outlet of R1.',
    });
    expect(pair({ outlet: 'Quayside Today' }, { outlet: 'Quayside Today' })).toMatchObject({ direction: null });
  });

  test('one stands wholly in the other: shortened from there, where no agency is near and no day says otherwise', () => {
    const sentences = story(chance(4), 10);
    const [long, short] = [sentences.join(' '), sentences.slice(0, 6).join(' ')];
    const pair = (a: object, b: object) => relate([reportOf('R1', short, a), reportOf('R2', long, b)]).lineage[0];
    const more = wordsOf(long).forms.length - wordsOf(short).forms.length;
    const fact = `R1 stands wholly in R2, which has ${more} words more.`;
    expect(pair({}, {})).toMatchObject({
      direction: 'b-to-a',
      basis: `${fact} R1 has nothing of its own, so it is probably shortened from there.`,
    });
    expect(pair(day('2024-05-03'), day('2024-05-04'))).toMatchObject({
      direction: 'a-to-b',
      basis: `R1 was published on 2024-05-03, R2 on 2024-05-04. ${fact}`,
    });
    expect(pair({ credits: [{ start: 0, end: 2, agency: 'AP' }] }, {})).toMatchObject({ direction: null });
  });

  test('an error carried over shows that one has it from the other, though both credit one agency', () => {
    const right = story(chance(8), 16).join(' ');
    const wrong = right.replace('President', 'Presidnet').replace('a clear answer', 'a clear anwser');
    expect(wrong).not.toBe(right);
    const agency = { credits: [{ start: 0, end: 2, agency: 'AP' }] };
    const { lineage } = relate([
      reportOf('R1', `${wrong} Seen first in one town.`, { ...day('2024-05-03'), ...agency }),
      reportOf('R2', `Later it was told elsewhere. ${wrong}`, { ...day('2024-05-05'), ...agency }),
      reportOf('R3', right, { ...day('2024-05-04'), ...agency }),
    ]);
    expect(lineage.map(({ a, b, direction }) => `${a} ${b} ${direction}`)).toEqual([
      'R1 R2 a-to-b',
      'R1 R3 null',
      'R2 R3 null',
    ]);
    expect(lineage[0]?.basis).toBe(
      'R1 was published on 2024-05-03, R2 on 2024-05-05. Both print “anwser” and “presidnet”, where R3 has “answer” and “president”: one has it from the other, or both from a copy with the error. Both credit AP: two copies of one agency text.',
    );
  });

  test('a spelling by custom, an ending or another word is no error', () => {
    const text = story(chance(8), 16).join(' ');
    for (const [from, to] of [
      ['labour', 'labor'],
      ['warehouses', 'warehouse'],
      ['sharp', 'steep'],
      ['gates', 'dates'],
    ] as const) {
      const other = text.replace(from, to);
      const { lineage } = relate([reportOf('R1', other), reportOf('R2', `Told again. ${other}`), reportOf('R3', text)]);
      expect(lineage.map(({ basis }) => basis).join()).not.toContain('Both print');
    }
  });

  test('nothing but quoted words in common shows no direction, whatever the days', () => {
    const quoted = `“We owe the families a clear answer about the safety of these machines and the people who work on them,” Brandt said.`;
    const { lineage } = relate([
      reportOf('R1', `The yard was closed. ${quoted}`, day('2024-05-03')),
      reportOf('R2', `In Velden it rained. ${quoted}`, day('2024-05-05')),
    ]);
    expect(lineage[0]).toMatchObject({
      direction: null,
      basis:
        'R1 was published on 2024-05-03, R2 on 2024-05-05. What they share stands in quotation marks: both may have it from whoever said it; nothing shows which came first.',
    });
  });

  test('none when both credit one agency on one day', () => {
    const credited = { ...day('2024-05-03'), credits: [{ start: 0, end: 2, agency: 'AP' }] };
    expect(only(credited, credited)).toMatchObject({
      direction: null,
      basis:
        'Both credit AP: two copies of one agency text. Both were published on 2024-05-03; nothing shows which came first.',
    });
  });
});

test('grades of derivation are those of METER', () => {
  expect([0.9, 0.6, 0.59, 0.15, 0.14, 0].map(derivation)).toEqual([
    'wholly',
    'wholly',
    'partly',
    'partly',
    'non',
    'non',
  ]);
});

test('average link joins by the average and not by the nearest member', () => {
  const links = [
    { a: 0, b: 1, value: 0.9 },
    { a: 1, b: 2, value: 0.7 },
    { a: 2, b: 3, value: 0.9 },
  ];
  expect(averageLink(4, links, 0.3)).toEqual([0, 0, 2, 2]);
  expect(averageLink(4, links, 0.1)).toEqual([0, 0, 0, 0]);
});

test('segments say which report each stretch is shared with', () => {
  const random = chance(11);
  const shared = story(random, 5).join(' ');
  const own =
    'Nothing in these lines was ever printed by another outlet on the coast, and the editor wrote each of them alone at night with a pot of tea beside the lamp and a cat upon the sill. '.repeat(
      2,
    );
  const paragraphs = [
    { start: 0, end: shared.length, role: 'body' as const },
    { start: shared.length + 2, end: shared.length + 2 + own.length, role: 'body' as const },
  ];
  const { derivations } = relate([reportOf('R1', `${shared}\n\n${own}`, { paragraphs }), reportOf('R2', shared)]);
  expect(derivations.map(({ report, derivation: grade, from }) => [report, grade, from.join()])).toEqual([
    ['R1', 'partly', 'R2'],
    ['R2', 'wholly', 'R1'],
  ]);
  expect(derivations[0]?.segments.map(({ sharedWith, why }) => `${sharedWith.join()} ${why}`)).toEqual([
    'R2 stands in R2 too',
    ' stands in no other report',
  ]);
});

describe('older copy put into a report', () => {
  const filler =
    'The quay was closed to all but the crews of the two ferries, and the harbour office kept its shutters down. '.repeat(
      4,
    );
  const first = `Harbour Minister Ilse Brandt met Union leader Tomas Rehn on Tuesday in Velden.\n\nBrandt said on Tuesday that the dock would reopen. Rehn spoke to his members on Wednesday. ${filler}\n\n`;
  const second = `Harbour Minister Ilse Brandt closed the dock on Saturday, Reuters reported, after a crane fell on two warehouses.\n\nThe police said late on Saturday that four people had died, and on Friday the board had been warned. ${filler}`;

  test('it begins where other days are named, an agency is named and a person is introduced anew', () => {
    const text = first + second;
    const found = olderCopy(read(text));
    expect(found && text.slice(found.start, found.start + 45)).toBe('Harbour Minister Ilse Brandt closed the dock ');
    expect(found?.reasons).toEqual([
      'from here on it opens with a day of its own and names Reuters as reporting',
      'the days named from here on (Friday and Saturday) are none of those before (Tuesday and Wednesday), and Brandt is introduced anew',
    ]);
  });

  test('not where the same days go on', () => {
    expect(olderCopy(read(first + second.replaceAll('Saturday', 'Tuesday')))).toBeNull();
  });

  test('its days are left open, with the day that the publication would give them', () => {
    const { times, text } = read(first + second, { published: '2024-05-30' });
    const weekdays = times
      .filter(({ rule }) => rule.includes('weekday'))
      .map(
        ({ start, end, value, candidates, rule }) =>
          `${text.slice(start, end)} ${value ?? `? ${candidates?.join()}`} ${rule}`,
      );
    expect(weekdays).toEqual([
      'Tuesday 2024-05-28 time/weekday',
      'Tuesday 2024-05-28 time/weekday',
      'Wednesday 2024-05-29 time/weekday',
      'Saturday ? 2024-05-25 time/weekday-older-copy',
      'late on Saturday ? 2024-05-25 time/weekday-older-copy',
      'Friday ? 2024-05-24 time/weekday-older-copy',
    ]);
  });

  test('it is told in the account, once, with its reasons and its days', () => {
    const [story] = accountOf([documentOf('a', first + second, { published: '2024-05-30' })], english()).stories;
    expect(story?.within.map(({ what }) => what).filter((what) => what.startsWith('a stretch'))).toEqual([
      'a stretch that seems to be copy of another day: from here on it opens with a day of its own and names Reuters as reporting; the days named from here on (Friday and Saturday) are none of those before (Tuesday and Wednesday), and Brandt is introduced anew; so “Saturday”, “late on Saturday”, “Friday” may be of another week and are left undated',
    ]);
    expect(story?.segments.map(({ older, start }) => [older, start])).toEqual([[true, first.length]]);
  });

  test('also where a report leaves the persons it begins with', () => {
    const talks = [
      'Premier Ada Merrow met the miners’ leader Jonas Feld on Monday.',
      'Merrow said the shafts stay open.',
      'Feld thanked her.',
      'The two meet again soon.',
    ];
    const fire = [
      'A fire burned down a mill in Kesmond on Thursday, AFP reported.',
      'Nobody was hurt.',
      'The cause is not known.',
    ];
    const found = olderCopy(read([...talks, ...fire].join('\n\n'), { published: '2024-05-07' }));
    expect(found?.reasons[1]).toBe('it names Ada Merrow and Jonas Feld no more, whom the report begins with');
    expect(olderCopy(read([...talks, ...fire, 'Merrow sent a letter.'].join('\n\n')))).toBeNull();
    expect(olderCopy(read([...talks, ...fire].join('\n\n').replace(', AFP reported', '')))).toBeNull();
  });

  test('not without an agency and a person introduced anew', () => {
    expect(
      olderCopy(read(first + second.replace(', Reuters reported,', '').replace('Harbour Minister Ilse Brandt', 'She'))),
    ).toBeNull();
  });
});

test('a pair of unlike stories shares nothing', () => {
  const random = chance(5);
  const left = SENTENCES.filter((_, i) => i % 2 === 0);
  const right = SENTENCES.filter((_, i) => i % 2 === 1);
  for (let k = 0; k < 20; k++) {
    const texts = [left, right].map((list) => Array.from({ length: 5 }, () => pick(list, random)).join(' '));
    expect(relate(texts.map((text, i) => reportOf(`R${i + 1}`, text))).lineage).toEqual([]);
  }
});
