import { EN } from './en.js';
import type { UnitKind } from './units.js';
import type { Words } from './words.js';

/** A unit read at a number, and the word it ends at. */
export interface UnitRead {
  readonly name: string;
  readonly kind: UnitKind;
  readonly to: number;
  readonly age: boolean;
  readonly joined: boolean;
}

/** True when letters or digits run on at `at`: "p.m." and "p2" are no pence. */
export function tied(w: Words, at: number): boolean {
  if (!w.glued(at)) return false;
  const dotted = w.isSign(at, '.') && w.glued(at + 1) && w.isWord(at + 1);
  return dotted || w.isWord(at) || w.isNumber(at) || w.kinds[at] === 'code';
}

/** "12 m²": a length with the sign of a square or a cube. */
export function squared(w: Words, at: number, unit: UnitRead): UnitRead {
  const power = w.glued(at + 1) ? w.raw(at + 1) : '';
  if (unit.kind !== 'length' || (power !== '²' && power !== '³')) return unit;
  return {
    ...unit,
    name: `${power === '²' ? 'square' : 'cubic'} ${unit.name}`,
    kind: power === '²' ? 'area' : 'volume',
    to: unit.to + 1,
  };
}

/** "degrees", "degrees Celsius", "deg C". */
export function readDegrees(w: Words, at: number, joined: boolean): UnitRead {
  const dot = w.isSign(at, '.') && w.lower(at - 1) === 'deg' ? at + 1 : at;
  return degreesOf(w, w.isSign(dot, '-') && w.glued(dot) ? dot + 1 : dot, at, joined);
}

/** The scale named at `at`, or plain degrees that end at `end`. */
export function degreesOf(w: Words, at: number, end: number, joined: boolean): UnitRead {
  const scale = w.opens[at] ? undefined : EN.degrees[w.lower(at)];
  return { name: scale ?? 'degree', kind: 'temperature', to: scale ? at + 1 : end, age: false, joined };
}

/** The end of "old", "-old", "of age" after a unit of time; 0 where none stands. */
export function ageEnd(w: Words, at: number): number {
  const dash = w.isSign(at, '-') && w.glued(at) ? at + 1 : at;
  const word = w.lower(dash);
  if (word === 'old' || (word === 'olds' && dash === at + 1)) return dash + 1;
  if (w.lower(at) === 'of' && w.lower(at + 1) === 'age') return at + 2;
  return 0;
}
