import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blocksOf,
  components,
  LINKED,
  likenessOf,
  linksOf,
  PRINT_CAP,
  PRINTS_SHARED,
  type Signature,
  type Signed,
  signatureOf,
} from '../src/relate/block/blocks.js';
import { reportOf } from './report.js';

const WORDS =
  'quarry ferry lantern orchard turbine chapel harbor granary tariff canal viaduct brewery meadow depot mill'.split(
    ' ',
  );

/** A text of so many words that follows from a number. */
function prose(seed: number, words: number): string {
  let state = (seed * 2654435761) >>> 0;
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return `${WORDS[state % WORDS.length]}${(state >>> 8) % 40}`;
  }).join(' ');
}

const signature = fc.record({
  day: fc.option(fc.integer({ min: 19_000, max: 19_060 }), { nil: null }),
  prints: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 12 }).map((list) => list.sort((a, b) => a - b)),
  terms: fc
    .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 })
    .map((list) => list.sort((a, b) => a - b)),
});
const signed: fc.Arbitrary<Signed[]> = fc.array(signature, { minLength: 1, maxLength: 40 }).map((list) =>
  list.map(({ terms, ...rest }, i) => ({
    id: `report:${i}`,
    signature: { ...rest, terms, weights: terms.map((term) => 100 + (term % 7) * 60) },
  })),
);

const idsOf = (reports: readonly Signed[], blocks: readonly (readonly number[])[]): string[] =>
  blocks
    .map((block) =>
      block
        .map((i) => reports[i]?.id)
        .sort()
        .join(),
    )
    .sort();

describe('signatures', () => {
  it('are whole numbers below 2^52, ascending, each once', () => {
    const { prints, terms, weights } = signatureOf(reportOf('r', prose(1, 200)));
    for (const list of [prints, terms]) {
      expect(list).toEqual([...new Set(list)].sort((a, b) => a - b));
      expect(list.every((one) => Number.isInteger(one) && one >= 0 && one < 2 ** 52)).toBe(true);
    }
    expect(weights).toHaveLength(terms.length);
    expect(prints.length).toBeGreaterThan(30);
  });

  it('have a fingerprint for every shared run of 13 words, wherever it stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat(60), fc.nat(60), (seed, before, after) => {
        const run = prose(seed, 13);
        const one = signatureOf(reportOf('r', `${prose(seed + 1, before)} ${run} ${prose(seed + 2, 40)}`));
        const other = signatureOf(reportOf('r', `${prose(seed + 3, 50)} ${run} ${prose(seed + 4, after)}`));
        expect(likenessOf(one, other).prints).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it('know the day and nothing of the name', () => {
    const dated = signatureOf({ ...reportOf('r', 'Ferries stop.'), published: { value: '1970-01-11', from: 'given' } });
    expect(dated.day).toBe(10);
    const one = { ...reportOf('r', prose(5, 80)), name: 'a.txt' };
    expect(signatureOf(one)).toEqual(signatureOf({ ...one, name: 'b.txt' }));
  });
});

describe('links', () => {
  it('do not hang on the order of reports', () => {
    fc.assert(
      fc.property(signed, fc.integer(), (reports, turn) => {
        const other = [...reports].sort((p, q) => ((p.id.length * 31 + turn) % 7) - ((q.id.length * 17 + turn) % 5));
        const shuffled = [...other].reverse();
        const named = (list: readonly Signed[]): string[] =>
          linksOf(list)
            .map(({ a, b, value }) => `${[list[a]?.id, list[b]?.id].sort().join(' ')} ${value}`)
            .sort();
        expect(named(shuffled)).toEqual(named(reports));
        expect(idsOf(shuffled, blocksOf(shuffled))).toEqual(idsOf(reports, blocksOf(reports)));
      }),
    );
  });

  it('are what two signatures alone say, as long as nothing is too common', () => {
    fc.assert(
      fc.property(signed, (reports) => {
        const found = new Map(linksOf(reports).map(({ a, b, value }) => [`${a} ${b}`, value]));
        for (let a = 0; a < reports.length; a++)
          for (let b = a + 1; b < reports.length; b++) {
            const { value, prints } = likenessOf(
              reports[a]?.signature as Signature,
              reports[b]?.signature as Signature,
            );
            const linked = value >= LINKED || prints >= PRINTS_SHARED;
            expect(found.get(`${a} ${b}`)).toBe(linked ? value : undefined);
          }
      }),
    );
  });

  it('of a text that very many print grow with their number, not with its square', () => {
    const copies = (count: number): number =>
      linksOf(
        Array.from({ length: count }, (_, i) => ({
          id: `report:${i}`,
          signature: { day: null, prints: [1, 2, 3, 4, 5], terms: [], weights: [] },
        })),
      ).length;
    expect(copies(PRINT_CAP)).toBe((PRINT_CAP * (PRINT_CAP - 1)) / 2);
    expect(copies(4000) / copies(2000)).toBeLessThan(2.1);
  });

  it('of a text that 3,000 papers print make one block', () => {
    const wire = { day: 19_000, prints: [1, 2, 3, 4, 5], terms: [7], weights: [900] };
    const papers = Array.from({ length: 3000 }, (_, i) => ({ id: `report:${i}`, signature: wire }));
    expect(blocksOf(papers)).toHaveLength(1);
  });
});

describe('a block', () => {
  it('by itself is one block, whatever was too common among all', () => {
    const many = fc
      .array(
        fc.record({
          day: fc.constantFrom(null, 19_001, 19_006, 19_012, 19_024),
          prints: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8]),
          terms: fc.subarray([1, 2, 3, 4, 5, 6], { minLength: 1 }),
        }),
        { minLength: 150, maxLength: 420 },
      )
      .map((list) =>
        list.map(({ terms, ...rest }, i) => ({
          id: `report:${i}`,
          signature: { ...rest, terms, weights: terms.map((term) => 150 + 40 * term) },
        })),
      );
    fc.assert(
      fc.property(many, fc.integer({ min: 5, max: 400 }), (reports, most) => {
        for (const block of blocksOf(reports, most)) {
          const alone = block.map((at) => reports[at] as Signed);
          expect(blocksOf(alone, most)).toHaveLength(1);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('components', () => {
  const links = fc.array(
    fc
      .tuple(fc.nat(29), fc.nat(29), fc.integer({ min: 0, max: 900_000 }))
      .filter(([a, b]) => a !== b)
      .map(([a, b, value]) => ({ a: Math.min(a, b), b: Math.max(a, b), value })),
    { maxLength: 60 },
  );

  it('hold each thing once and every link inside', () => {
    fc.assert(
      fc.property(links, (list) => {
        const blocks = components(30, list);
        expect(blocks.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, i) => i));
        const of = new Map(blocks.flatMap((block, at) => block.map((one) => [one, at])));
        for (const { a, b } of list) expect(of.get(a)).toBe(of.get(b));
      }),
    );
  });

  it('are the same from shards of the links in any order', () => {
    fc.assert(
      fc.property(links, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 12 }), (list, shards, most) => {
        const parted = Array.from({ length: shards }, (_, s) => list.filter((_, k) => k % shards === s)).reverse();
        expect(components(30, parted.flat(), most)).toEqual(components(30, list, most));
      }),
    );
  });

  it('that are too large are parted where links are weakest', () => {
    const chain = [
      { a: 0, b: 1, value: 600_000 },
      { a: 1, b: 2, value: 110_000 },
      { a: 2, b: 3, value: 600_000 },
    ];
    expect(components(4, chain, 4)).toEqual([[0, 1, 2, 3]]);
    expect(components(4, chain, 2)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('of things that are plainly of one matter are left whole', () => {
    const chain = Array.from({ length: 9 }, (_, a) => ({ a, b: a + 1, value: 500_000 }));
    expect(components(10, chain, 3)).toHaveLength(1);
  });
});
