import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collate, placeOf, printed } from '../src/relate/variant/collate.js';
import { differences } from '../src/relate/variant/difference.js';
import { runCases } from './cases.js';
import { chance, KINDS, plant, story } from './planted.js';

const witness = (key: string, text: string) => ({ key, text, start: 0, end: text.length });
const SEED = 20190;

runCases(new URL('cases/variant.txt', import.meta.url).pathname, ({ text }) => {
  const collation = collate(text.split('\n----\n').map((part, i) => witness(`R${i + 1}`, part)));
  const [a, b] = collation.witnesses;
  return differences(collation)
    .map(
      (one) =>
        `${one.substantive ? 'substantive' : 'accidental'} ${one.kind}: ${(a && printed(a, one.a)) || '-'} | ${(b && printed(b, one.b)) || '-'}`,
    )
    .join('\n');
});

describe('a planted edit is found, typed and placed', () => {
  for (const kind of KINDS) {
    test(`${kind}: at least 98 of 100`, () => {
      let planted = 0;
      const missed: string[] = [];
      for (let seed = SEED; planted < 100; seed++) {
        const edit = plant(kind, chance(seed));
        if (!edit) continue;
        planted++;
        const collation = collate([witness('R1', edit.before), witness('R2', edit.after)]);
        const found = differences(collation);
        const base = collation.witnesses[0];
        const right = found.some((difference) => {
          const place = base && placeOf(base, difference.a);
          return difference.kind === kind && place && place.start <= edit.at.end + 1 && edit.at.start <= place.end + 1;
        });
        if (!right || found.length > 2)
          missed.push(
            `${seed}: ${found.map(({ kind: as, a, b }) => `${as} [${base && printed(base, a)}] [${collation.witnesses[1] && printed(collation.witnesses[1], b)}]`).join('; ') || 'nothing'}`,
          );
      }
      expect(missed.length, missed.slice(0, 5).join('\n')).toBeLessThanOrEqual(2);
    });
  }
});

describe('laws', () => {
  const texts = fc.integer({ min: 0, max: 1e6 }).map((seed) => story(chance(seed), 6).join(' '));

  test('a text against itself differs nowhere', () => {
    fc.assert(
      fc.property(texts, (text) => differences(collate([witness('R1', text), witness('R2', text)])).length === 0),
      { seed: SEED },
    );
  });

  test('b against a mirrors a against b', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const one = collate([witness('R1', a), witness('R2', b)]).columns.map(({ agree, ranges: [x, y] }) => ({
          agree,
          x,
          y,
        }));
        const other = collate([witness('R2', b), witness('R1', a)]).columns.map(({ agree, ranges: [y, x] }) => ({
          agree,
          x,
          y,
        }));
        expect(other).toEqual(one);
      }),
      { seed: SEED },
    );
  });

  test('columns cover every word of every witness once, in order', () => {
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        const { witnesses, columns } = collate([witness('R1', a), witness('R2', b), witness('R3', c)]);
        witnesses.forEach(({ forms }, w) => {
          let at = 0;
          for (const { ranges } of columns) {
            expect(ranges[w]?.from).toBe(at);
            at = ranges[w]?.to ?? -1;
          }
          expect(at).toBe(forms.length);
        });
      }),
      { seed: SEED },
    );
  });
});
