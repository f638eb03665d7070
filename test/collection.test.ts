import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import type { English } from '../src/english/index.js';
import type { Correction } from '../src/model/correction.js';
import type { SourceDocument } from '../src/model/report.js';
import { accountOf, Collection, readTogether } from '../src/pipeline.js';
import { generatedReports } from './generated.js';
import { harbourDocuments } from './harbour.js';
import { chance, pick, SENTENCES, story } from './planted.js';
import { documentOf } from './read-text.js';

const SEED = 20250311;

/** English that reads each text once and counts how often it is asked. */
function counted(): English & { asked: number } {
  const whole = english();
  const known = new Map<string, ReturnType<English['read']>>();
  const reader = {
    ...whole,
    asked: 0,
    read(text: string, paragraphs: Parameters<English['read']>[1]): ReturnType<English['read']> {
      reader.asked++;
      const key = JSON.stringify([text, paragraphs]);
      const found = known.get(key) ?? whole.read(text, paragraphs);
      known.set(key, found);
      return found;
    },
  };
  return reader;
}

/**
 * Reports to draw from: the example story, copies and edits of one text, others that share nothing, and awkward ones.
 */
async function pool(): Promise<SourceDocument[]> {
  const random = chance(SEED);
  const planted = Array.from({ length: 5 }, (_, i) =>
    documentOf(
      `planted-${i}`,
      `${story(random, 7).join(' ')}\n\n${SENTENCES[i]}`,
      i % 2 === 0 ? { published: `2024-05-0${i + 1}` } : {},
    ),
  );
  const [first] = planted as [SourceDocument, ...SourceDocument[]];
  return [
    ...(await harbourDocuments()),
    ...generatedReports(4),
    ...planted,
    { ...first, name: 'a-copy' },
    { ...first, name: 'planted-1' },
    documentOf(
      'm-dates',
      'The ferry pact of June 7, 2024, began a 45-day period. Harbour Minister Ilse Brandt and Union leader Tomas Rehn met in Velden.',
    ),
    documentOf(
      'n-dates',
      'Ilse Brandt and Tomas Rehn agreed on the ferry pact on June 7. The 45-day period of the pact ends soon, Brandt said on Monday.',
    ),
    documentOf(
      'sigla',
      'R1000000001 said that R1 and R2 would pay R10000000002 crowns to R1 on Tuesday. “R1000000000 owes us,” R1 told R1000000001.',
    ),
    documentOf('empty', ''),
  ];
}

const edits: readonly Correction[] = [
  { kind: 'published', report: 'planted-1', value: '2024-05-02', reason: 'told by the desk' },
  { kind: 'own-story', report: 'planted-2', reason: '' },
  { kind: 'same-story', reports: ['planted-0', 'm-dates'], reason: 'R1000000000 says so' },
  { kind: 'same-party', names: ['Ilse Brandt', 'Brandt'], reason: '' },
];

type Step = { readonly kind: 'add' | 'remove' | 'replace' | 'correct'; readonly at: number };
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<Step['kind'][]>('add', 'add', 'add', 'remove', 'replace', 'correct'),
    at: fc.nat(99),
  }),
  { minLength: 3, maxLength: 9 },
);

describe('a collection that changes', () => {
  test('gives the bytes of reading all anew, whatever came in, went, changed or was corrected', async () => {
    const sources = await pool();
    const reader = counted();
    fc.assert(
      fc.property(steps, (list) => {
        const collection = new Collection(reader);
        let corrections: readonly Correction[] = [];
        for (const { kind, at } of list) {
          const one = sources[at % sources.length] as SourceDocument;
          const { documents } = collection;
          if (kind === 'add') collection.add(one);
          else if (kind === 'remove' && documents.length > 0)
            collection.remove((documents[at % documents.length] as SourceDocument).name);
          else if (kind === 'replace' && documents.length > 0)
            collection.replace({ ...(documents[at % documents.length] as SourceDocument), text: one.text });
          else if (kind === 'correct') {
            corrections = edits.filter((_, i) => ((at >> i) & 1) === 1);
            collection.correct(corrections);
          }
          // What is kept of each step is what the next begins with; anew it is read once, at the end.
          collection.account();
        }
        expect(JSON.stringify(collection.account())).toBe(
          JSON.stringify(accountOf(collection.documents, reader, corrections)),
        );
        expect(JSON.stringify(collection.readTogether())).toBe(
          JSON.stringify(readTogether(collection.documents, reader, corrections)),
        );
      }),
      { seed: SEED, numRuns: 24 },
    );
  }, 240_000);

  test('also where so many share a text that not every pair is compared', () => {
    const reader = counted();
    const random = chance(11);
    const copies = Array.from({ length: 60 }, (_, i) =>
      documentOf(
        `copy-${String(Math.floor(random() * 1e6)).padStart(6, '0')}-${i}`,
        SENTENCES.filter(() => random() < 0.8).join(' '),
      ),
    );
    const collection = new Collection(reader);
    collection.add(...copies.slice(0, 46));
    for (const [step, one] of copies.slice(46).entries()) {
      collection.add(one);
      if (random() < 0.3) collection.remove(pick(collection.documents, random).name);
      collection.readTogether();
      if (step % 5 !== 4) continue;
      expect(JSON.stringify(collection.readTogether())).toBe(
        JSON.stringify(readTogether(collection.documents, reader)),
      );
    }
    expect(JSON.stringify(collection.account())).toBe(JSON.stringify(accountOf(collection.documents, reader)));
  }, 240_000);
});

describe('adding one report does again only what it touches', () => {
  const random = chance(23);
  const related = Array.from({ length: 6 }, (_, i) => documentOf(`related-${i}`, `${story(random, 9).join(' ')}`));
  const others = ['choir', 'orchard', 'comet', 'library'].map((name, i) =>
    documentOf(
      name,
      [
        'The Maribel choir won the northern singing prize in Haldern on Friday, its conductor, Mira Falk, said. “We sang for the bakers,” Falk told the crowd.',
        'Orchard keepers in Lunde expect 40 percent fewer plums after the late frost, the growers board said in a statement on Monday.',
        'A comet passed over the Selva range on Thursday night, and astronomer Pia Norr said that it will return in 312 years.',
        'The town library of Brame will close for two years from March, mayor Otto Klee said, because its roof let in the rain.',
      ][i] ?? '',
    ),
  );

  /** A collection of the documents whose account was made, and the work that one more document brings. */
  function brings(
    documents: readonly SourceDocument[],
    one: SourceDocument,
  ): {
    readonly read: number;
    readonly aligned: number;
    readonly collated: number;
    readonly told: number;
    readonly asked: number;
  } {
    const reader = counted();
    const collection = new Collection(reader);
    collection.hold(documents);
    collection.account();
    const [before, asked] = [collection.work, reader.asked];
    collection.add(one);
    collection.account();
    const { work } = collection;
    return {
      read: work.read - before.read,
      aligned: work.aligned - before.aligned,
      collated: work.collated - before.collated,
      told: work.told - before.told,
      asked: reader.asked - asked,
    };
  }

  test('one that has to do with none is read and told, nothing else', () => {
    for (const name of ['aaa', 'm', 'zzz']) {
      const one = documentOf(
        name,
        'Skaters crossed the frozen Marn canal for the first time since 1997, the ice guild of Terwolde said on Sunday.',
      );
      expect(brings([...related, ...others], one)).toEqual({ read: 1, aligned: 0, collated: 0, told: 1, asked: 1 });
    }
  });

  test('one that shares text is aligned and collated with those that it shares with, and its story is told', () => {
    for (const name of ['aaa', 'm', 'zzz']) {
      const one = documentOf(name, story(chance(99), 9).join(' '));
      const { collated, ...rest } = brings([...related, ...others], one);
      const collection = new Collection(counted());
      collection.hold([...related, ...others, one]);
      expect(collection.account().stories.map(({ reports }) => reports.length)).toEqual([7, 1, 1, 1, 1]);
      const all = collection.work.collated;
      expect(rest).toEqual({ read: 1, aligned: related.length, told: 1, asked: 1 });
      expect(collated).toBeGreaterThan(0);
      // Seven reports have 21 pairs, the new one is in six of them.
      expect(collated).toBeLessThan(all / 2);
    }
  });

  test('taking it out again, or correcting one story, does nothing again that was not touched', () => {
    const reader = counted();
    const collection = new Collection(reader);
    collection.hold([...related, ...others]);
    collection.account();
    const { work } = collection;
    collection.add(
      documentOf(
        'm',
        'Skaters crossed the frozen Marn canal for the first time since 1997, the ice guild of Terwolde said on Sunday.',
      ),
    );
    collection.account();
    collection.remove('m');
    collection.account();
    const item = collection.account().stories[0]?.items[0];
    collection.correct([{ kind: 'dismiss', item: item?.id ?? '', reason: 'not news' }]);
    expect(collection.account().stories[0]?.items[0]?.dismissed).toBe('not news');
    expect(collection.work).toEqual({ ...work, read: work.read + 1, told: work.told + 1 });
  });

  test('no key of a report is left in an account', async () => {
    const collection = new Collection(counted());
    collection.hold([...(await harbourDocuments()), ...related]);
    expect(JSON.stringify(collection.account())).not.toMatch(/\\u0000|"key"/);
  });
});

test('the example of the library: one report more', async () => {
  const [late, ...documents] = (await harbourDocuments()) as [SourceDocument, ...SourceDocument[]];
  const collection = new Collection(english());
  collection.add(...documents);
  collection.account();
  collection.add(late);
  expect(JSON.stringify(collection.account())).toBe(JSON.stringify(accountOf([...documents, late], english())));
});
