import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Kept, named, type Part } from '../src/kept.js';

interface Sum {
  readonly a: string;
  readonly b: readonly string[];
}

test('a stage runs once for each argument, and two turns without a call forget a result', () => {
  const kept = new Kept();
  const joined = kept.stage('joined', { a: (a) => a, b: (b) => b }, ({ a, b }: Sum) => ({ text: [a, ...b].join() }));
  const first = joined({ a: 'x', b: ['y'] });
  expect(joined({ a: 'x', b: ['y'] })).toBe(first);
  expect(joined({ a: 'x,y', b: [] })).not.toBe(first);
  expect(kept.made('joined')).toBe(2);
  kept.turn();
  expect(joined({ a: 'x', b: ['y'] })).toBe(first);
  kept.turn();
  kept.turn();
  expect(joined({ a: 'x', b: ['y'] })).not.toBe(first);
});

test('however many turns there were, no more is held than the last two needed', () => {
  const kept = new Kept();
  const joined = kept.stage('joined', { a: (a) => a, b: (b) => b }, ({ a, b }: Sum) => ({ text: [a, ...b].join() }));
  const long = 'a text that is longer than what a key holds as it stands';
  for (let turn = 0; turn < 200; turn++) {
    kept.turn();
    for (let at = 0; at < 5; at++) joined({ a: `${long} ${turn} ${at}`, b: ['y'] });
    expect(kept.held.results).toBeLessThanOrEqual(10);
    expect(kept.held.texts).toBeLessThanOrEqual(10);
  }
  expect(kept.made('joined')).toBe(1_000);
});

test('a result has a name of its own, by which what is made of it is kept', () => {
  const kept = new Kept();
  const one = kept.stage('one', { a: (value) => value }, ({ a }: { readonly a: string }) => [a]);
  const two = kept.stage('two', { of: named }, ({ of }: { readonly of: readonly string[] }) => of.join());
  two({ of: one({ a: 'x' }) });
  two({ of: one({ a: 'x' }) });
  expect([kept.made('one'), kept.made('two')]).toEqual([1, 1]);
  two({ of: one({ a: 'y' }) });
  expect([kept.made('one'), kept.made('two')]).toEqual([2, 2]);
  expect(named(one({ a: 'x' }))).not.toBe(named(one({ a: 'y' })));
  expect(() => named({})).toThrow(RangeError);
});

test('a long text that was forgotten does not stand for another', () => {
  const kept = new Kept();
  const same = kept.stage('same', { a: (value) => value }, ({ a }: { readonly a: string }) => [a]);
  const texts = Array.from({ length: 5 }, (_, i) => `${'a long text of many words '.repeat(3)}${i}`);
  for (let turn = 0; turn < 12; turn++) {
    kept.turn();
    for (const a of texts.slice(turn % 3, (turn % 3) + 2)) expect(same({ a })).toEqual([a]);
  }
});

test('no two arguments have one name', () => {
  const part: fc.Arbitrary<Part> = fc.letrec<{ part: Part }>((tie) => ({
    part: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('', 'a', 'b', ',', '[', ']', '"', 'null', '1', 'a,b', '\u001e', 'true'),
      fc.constantFrom(0, 1, -1, 12),
      fc.constant(null),
      fc.boolean(),
      fc.array(tie('part'), { maxLength: 3 }),
    ),
  })).part;
  const argument = fc.record({ a: part, b: part });
  const kept = new Kept();
  const stage = kept.stage('whole', { a: (a) => a, b: (b) => b }, (one: { readonly a: Part; readonly b: Part }) => [
    one,
  ]);
  fc.assert(
    fc.property(argument, argument, (x, y) => {
      const same = JSON.stringify([x.a, x.b]) === JSON.stringify([y.a, y.b]);
      expect(stage(x) === stage(y)).toBe(same);
    }),
    { seed: 20250311, numRuns: 2000 },
  );
});

test('what a kept result was made from stays as long as it does', () => {
  const kept = new Kept();
  const word = kept.stage('word', { a: (value) => value }, ({ a }: { readonly a: string }) => [a]);
  const text = kept.stage('text', { all: (all) => all }, ({ all }: { readonly all: readonly string[] }) => ({
    words: all.map((a) => word({ a })),
  }));
  text({ all: ['x', 'y'] });
  for (let turn = 0; turn < 5; turn++) {
    kept.turn();
    text({ all: ['x', 'y'] });
  }
  kept.turn();
  text({ all: ['x', 'z'] });
  expect([kept.made('word'), kept.made('text')]).toEqual([3, 2]);
  kept.turn();
  kept.turn();
  kept.turn();
  text({ all: ['x'] });
  expect(kept.made('word')).toBe(4);
});
