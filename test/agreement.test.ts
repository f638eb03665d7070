import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verifyAccount } from '../src/account/verify.js';
import { english } from '../src/app/weights.js';
import { digestOf } from '../src/digest/digest.js';
import type { Account, Agreement } from '../src/model/account.js';
import { textOf } from '../src/model/span.js';
import { accountOf } from '../src/pipeline.js';
import { runCases } from './cases.js';
import { documentOf, read } from './read-text.js';

runCases(fileURLToPath(new URL('cases/agreement.txt', import.meta.url)), ({ text, fields }) => {
  const report = read(text, { published: fields['published'] });
  const names = new Map(report.parties.map(({ id, name }) => [id, name]));
  return (report.agreements ?? [])
    .map((one) => {
      const day = report.times.find(({ id }) => id === one.day)?.value ?? '-';
      const parties = one.parties.map((id) => names.get(id)).join(' + ') || '-';
      return `${textOf(text, one)} | day: ${day} | parties: ${parties} (${one.rule.replace('agreement/', '')})`;
    })
    .join('\n');
});

/** An agreement over three months: signed, a day before its review, after it, and when its period is over. */
const MONTHS: readonly (readonly [day: string, text: string])[] = [
  [
    '2024-03-05',
    `Oran and Dolmar strike deal on ferry tolls

HALDEN, March 5 - Oran and Dolmar signed a deal on Monday that averts tolls on Oran's ferries, officials said.

Under the March 4 agreement, Oran will deploy 600 wardens along the Tarn canal within 90 days. Dolmar promised to suspend the tolls.

The two countries will review the deal on April 18. If Dolmar deems that Oran has done too little, the two sides will begin talks on new berth rules.

Dolmar's President Tam Holt warned that he would impose the tolls if crossings do not fall.`,
  ],
  [
    '2024-04-17',
    `Dolmar weighs next step as review of March accord nears

HALDEN, April 17 - A day before the end of a 45-day period set in the March accord with Dolmar, Oran has deployed some 210 wardens along the Tarn canal, Foreign Minister Odile Strand said on Wednesday.

The understanding calls for Oran to deploy 600 wardens. There were few signs of that deployment so far at the Vesk lock.

Strand said Oran had made significant progress. Dolmar's Interior Secretary Bea Palmer said there was more work to do.

If crossings are not significantly lower by Thursday, the two sides must begin talks on berth rules.`,
  ],
  [
    '2024-05-02',
    `Dolmar says Oran kept part of deal

HALDEN, May 2 - Dolmar will not impose tolls on ferries before June, President Tam Holt said on Thursday, after a review of the deal signed on March 4.

Holt said Oran had met only part of its commitments. Oran has deployed 430 wardens along the Tarn canal, its interior ministry said, short of the 600 it pledged.

The 90-day period ends on June 2.`,
  ],
  [
    '2024-06-04',
    `Tolls back on the table as 90-day deadline passes

HALDEN, June 4 - Dolmar threatened on Tuesday to impose tolls on ferries from July 1, saying Oran had failed to honor the March deal.

Odile Strand, Oran's foreign minister, said on Tuesday that Oran had fulfilled its obligations under the accord.`,
  ],
];

const documents = MONTHS.map(([published, text], i) => documentOf(`m${i}`, text, { published }));
const account: Account = accountOf(documents, english());

describe('a length under an agreement', () => {
  const days = (length: string): (string | null | undefined)[] =>
    (
      accountOf(
        [
          documentOf(
            'a',
            `Oran and Dolmar signed a deal on May 6. Under the May 6 deal, Oran must free the crew within ${length}.`,
            { published: '2024-05-07' },
          ),
        ],
        english(),
      ).agreements ?? []
    ).flatMap(({ terms }) => terms.map(({ when }) => when));

  test('runs from its day', () => expect(days('30 days')).toEqual(['2024-06-05']));
  test('not where only working days count', () => expect(days('30 working days')).toEqual([null]));
  test('not where it is said to run from something else', () => expect(days('30 days of a trial')).toEqual([null]));
});

describe('an agreement over several reports and stories', () => {
  const [deal] = account.agreements ?? [];

  test('is one, whatever it is called', () => {
    expect(account.agreements).toHaveLength(1);
    expect(deal).toMatchObject({
      title: 'Deal of 4 March 2024: Dolmar and Oran',
      when: '2024-03-04',
      reports: ['R1', 'R2', 'R3', 'R4'],
    });
    expect(deal?.called.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['the March 4 agreement', 'The understanding', 'the March deal', 'the accord']),
    );
  });

  test('holds its terms, joined over the reports, with where their tellings differ', () => {
    const talks = term(deal, /begin talks/);
    expect(talks?.readings).toHaveLength(2);
    expect(talks?.computed).toContain('who or what judges: Dolmar (R1) | crossings (R2)');
    expect(talks?.computed).toContain('condition: if Dolmar deems');
    expect(term(deal, /review the deal/)).toMatchObject({ role: 'review', when: '2024-04-18' });
    expect(term(deal, /impose the tolls/)?.role).toBe('consequence');
  });

  test('counts its days from its own day and shows the sum', () => {
    expect(term(deal, /deploy 600 wardens/)).toMatchObject({ when: '2024-06-02' });
    expect(term(deal, /deploy 600 wardens/)?.computed).toBe(
      '4 March 2024 + 90 days = Sunday 2 June 2024; R3 names that day',
    );
    expect(deal?.periods.map(({ value, when }) => [value, when])).toEqual([
      ['P45D', '2024-04-18'],
      ['P90D', '2024-06-02'],
    ]);
    const due = account.stories.flatMap(({ items }) => items.filter(({ when }) => when === '2024-06-02'));
    expect(due.map(({ title }) => title)).toContain('Oran undertakes: deploy 600 wardens along the Tarn canal');
  });

  test('sets what each side says of its keeping side by side, in order of time', () => {
    const days = deal?.tellings.map(({ when }) => when) ?? [];
    expect(days).toEqual([...days].sort());
    expect(deal?.tellings.filter(({ kind }) => kind === 'figure').map(({ when, text }) => [when, text])).toEqual([
      ['2024-04-17', 'some 210 wardens'],
      ['2024-05-02', '430 wardens'],
    ]);
    const [first] = deal?.tellings.filter(({ kind }) => kind === 'figure') ?? [];
    expect(first?.pledged.map(({ text }) => text)).toContain('600 wardens');
    expect(deal?.tellings.map(({ by, polarity }) => [by, polarity])).toEqual(
      expect.arrayContaining([
        [null, 'not met'],
        ['Bea Palmer', 'partly'],
        ['Tam Holt', 'partly'],
        ['Odile Strand', 'met'],
      ]),
    );
  });

  test('stands whole in one story; the others point to it', () => {
    const sections = digestOf(account).stories.flatMap(({ sections }) =>
      sections.filter(({ id }) => id === 'agreements'),
    );
    expect(sections).toHaveLength(account.stories.length);
    expect(sections.filter(({ entries }) => entries.length > 1)).toHaveLength(1);
  });

  test('rests on words of the reports, whatever their order', () => {
    expect(verifyAccount(account).failures).toEqual([]);
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(JSON.stringify(accountOf(shuffled, english()).agreements)).toBe(JSON.stringify(account.agreements));
      }),
      { numRuns: 3 },
    );
  });
});

describe('agreements that are not one', () => {
  const together = (...texts: readonly string[]): readonly Agreement[] =>
    accountOf(
      texts.map((text, i) => documentOf(`t${i}`, text, { published: '2024-06-04' })),
      english(),
    ).agreements ?? [];

  test('two days', () => {
    expect(
      together(
        'Oran and Dolmar signed a deal on May 6. Under the May 6 deal, Oran will free the crew.',
        'Oran and Dolmar signed a deal on April 3. Under the April 3 deal, Oran will free the crew.',
      ),
    ).toHaveLength(2);
  });

  test('other parties', () => {
    expect(
      together(
        'Oran and Dolmar signed a deal on May 6. Under the deal, Oran will free the crew.',
        'Vesk and Kestria signed a deal on May 6. Under the deal, Vesk will free the crew.',
      ),
    ).toHaveLength(2);
  });

  test('other matter', () => {
    expect(
      together(
        'The fishing agreement between Oran and Dolmar requires Oran to pay the crews.',
        'The extradition agreement between Oran and Dolmar requires Oran to free the crews.',
      ),
    ).toHaveLength(2);
  });

  test('one that is only sought is none', () => {
    expect(together('Oran is seeking a deal with Dolmar. Oran will free the crew.')).toEqual([]);
  });
});

function term(agreement: Agreement | undefined, words: RegExp): Agreement['terms'][number] | undefined {
  return agreement?.terms.find(
    ({ title, readings }) => words.test(title) || readings.some(({ text }) => words.test(text)),
  );
}
