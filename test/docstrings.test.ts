import { expect, test } from 'vitest';
import { docstringsOf, saidOf } from '../tools/schema/docstrings.js';

const SOURCE = `
import type { Other } from './other.js';

// No docstring: /** it only looks like one */
/** A stretch: from ≈ "here" on. */
export interface Stretch {
  /** Where it begins. */
  readonly start: number;
  /**
   * Where it ends, told in a docstring
   * of two lines.
   *
   * @example 7
   */
  readonly end?: number;
  /* a comment, no docstring */
  readonly bare: string;
  readonly silent: readonly { /** Inside. */ readonly inside: string }[]; /** Behind. */
}

/** See {@link Stretch}. */
export interface Words extends Stretch, Other {
  /** Says more of where it begins. */
  readonly start: number;
  readonly exact: string;
}

export type Silent = 'a' | 'b';

/** One of two. */
export type Choice = 'a' | 'b';

/** Not exported. */
interface Hidden {
  readonly field: string;
}

/** No type. */
export const LIST: readonly Hidden[] = [];
`;
const docs = docstringsOf([
  ['stretch.ts', SOURCE],
  ['other.ts', "export interface Other {\n  /** The other's. */\n  readonly other: string;\n}\n"],
]);

test('exported interfaces and types are found with what they say', () => {
  expect([...docs].map(([name, { says }]) => [name, says])).toEqual([
    ['Stretch', 'A stretch: from ≈ "here" on.'],
    ['Words', 'See Stretch.'],
    ['Silent', null],
    ['Choice', 'One of two.'],
    ['Other', null],
  ]);
});

test('a field has the docstring right before it, as one line, without tags', () => {
  expect([...(docs.get('Stretch')?.fields ?? [])]).toEqual([
    ['start', 'Where it begins.'],
    ['end', 'Where it ends, told in a docstring of two lines.'],
    ['bare', null],
    ['silent', null],
  ]);
});

test('what an interface extends speaks for fields that it does not declare', () => {
  const said = ['start', 'end', 'other', 'exact', 'nowhere'].map((field) => saidOf(field, 'Words', docs));
  expect(said).toEqual([
    'Says more of where it begins.',
    'Where it ends, told in a docstring of two lines.',
    "The other's.",
    null,
    null,
  ]);
  expect(saidOf('start', 'Nothing', docs)).toBeNull();
});

test('one name for two types and a source that does not parse are faults', () => {
  const one = 'export interface One {}';
  expect(() =>
    docstringsOf([
      ['a.ts', one],
      ['b.ts', one],
    ]),
  ).toThrow('b.ts: another file has a type of the name One too');
  expect(() => docstringsOf([['c.ts', 'export interface {']])).toThrow('c.ts: ');
});
