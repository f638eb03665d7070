import { sha256Hex } from './text/hash.js';

/** What says which argument a stage was given: texts, numbers, and lists of them. */
export type Part = string | number | boolean | null | undefined | readonly Part[];

/**
 * For every field of an argument what says which value it has. The compiler asks for all of them, so a result cannot be
 * kept under less than it was made from.
 */
export type PartsOf<A> = { readonly [K in keyof A]-?: (value: A[K]) => Part };

/** Makes of a pure function one that gives the same results. */
export type StageMaker = <A extends object, R>(
  name: string,
  parts: PartsOf<A>,
  run: (argument: A) => R,
) => (argument: A) => R;

/** Keeps nothing: the function as it is. */
export const unkept: StageMaker = (_name, _parts, run) => run;

/**
 * The name of each result that a stage gave: what it was made from, by the stage's name and the parts of the argument.
 */
const NAMES = new WeakMap<object, string>();

/**
 * What says which result of a stage this is, for the parts of another stage's argument.
 *
 * @throws RangeError for an object that no stage gave
 */
export function named(result: object): string {
  const name = NAMES.get(result);
  if (name === undefined) throw new RangeError('no stage gave this object, so it has no name');
  return name;
}

/** Longer names are hashed. */
const LONGEST_NAME = 240;

/**
 * Keeps the results of pure stages by the whole of their arguments. A result that two turns in a row did not ask for is
 * forgotten, so no more is held than the last two turns needed. Names hang on content alone: they are the same in every
 * run, so a store on disk may use them too.
 */
export class Kept {
  #now = new Map<string, { readonly value: unknown }>();
  #before = new Map<string, { readonly value: unknown }>();
  readonly #made = new Map<string, number>();

  /** How often a stage had to be run. */
  made(name: string): number {
    return this.#made.get(name) ?? 0;
  }

  /** Begins a turn. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** The stage that runs a function once for each argument. */
  readonly stage: StageMaker = <A extends object, R>(name: string, parts: PartsOf<A>, run: (argument: A) => R) => {
    const fields = Object.entries(parts) as [keyof A, (value: unknown) => Part][];
    return (argument: A): R => {
      const whole = fields.map(([field, part]) => written(part(argument[field]))).join('\u001e');
      const key = `${name} ${whole.length > LONGEST_NAME ? sha256Hex(whole) : whole}`;
      const known = this.#now.get(key) ?? this.#before.get(key);
      const kept = known ?? { value: run(argument) };
      if (!known) {
        this.#made.set(name, this.made(name) + 1);
        if (typeof kept.value === 'object' && kept.value !== null && !NAMES.has(kept.value)) NAMES.set(kept.value, key);
      }
      this.#now.set(key, kept);
      return kept.value as R;
    };
  };
}

/** A part in writing. Texts that hold a mark of writing are quoted, so that no two parts are written alike. */
function written(part: Part): string {
  if (typeof part === 'string')
    return /["[\]\u001e]|^[\d-]|^(?:true|false|null)$/.test(part) ? JSON.stringify(part) : part;
  if (typeof part === 'object' && part !== null) return `[${part.map(written).join()}]`;
  return part === null || part === undefined ? 'null' : String(part);
}
