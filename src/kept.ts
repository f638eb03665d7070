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

/** The number of each result that a stage gave, in the order in which they were made. */
const NUMBERS = new WeakMap<object, number>();
let made = 0;

/**
 * What says which result of a stage this is, for the parts of another stage's argument. Holds for this run alone.
 *
 * @throws RangeError for an object that no stage gave
 */
export function named(result: object): string {
  const number = NUMBERS.get(result);
  if (number === undefined) throw new RangeError('no stage gave this object, so it has no name');
  return `~${number}`;
}

/** Longer texts are numbered: a key of two reports that share text would be longer than what they share. */
const LONGEST_TEXT = 24;
/** Longer arguments are hashed. */
const LONGEST_ARGUMENT = 4000;

/** A result that is kept, and the keys of the results of other stages that it was made from. */
interface Entry {
  readonly value: unknown;
  readonly from: readonly string[];
}

/**
 * Keeps the results of pure stages by the whole of their arguments. A result that two turns in a row did not ask for is
 * forgotten. As long as one is asked for, what it was made from stays too: when one part of its argument changes, most
 * of that is asked for again. So no more is held than what the last two turns were made from. The numbers of long texts
 * are forgotten likewise: one that comes again has another number, and what was made from it is made anew.
 */
export class Kept {
  #now = new Map<string, Entry>();
  #before = new Map<string, Entry>();
  /** The keys asked for by the stages that are running, the innermost last. */
  readonly #asked: Set<string>[] = [];
  #texts = new Map<string, string>();
  #textsBefore = new Map<string, string>();
  #numbered = 0;
  readonly #made = new Map<string, number>();

  /** How often a stage had to be run. */
  made(name: string): number {
    return this.#made.get(name) ?? 0;
  }

  /** How many results, and numbers of long texts, are held now. */
  get held(): { readonly results: number; readonly texts: number } {
    return {
      results: new Set([...this.#now.keys(), ...this.#before.keys()]).size,
      texts: new Set([...this.#texts.keys(), ...this.#textsBefore.keys()]).size,
    };
  }

  /** Begins a turn. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
    this.#textsBefore = this.#texts;
    this.#texts = new Map();
  }

  /** The stage that runs a function once for each argument. */
  readonly stage: StageMaker = <A extends object, R>(name: string, parts: PartsOf<A>, run: (argument: A) => R) => {
    const fields = Object.entries(parts) as [keyof A, (value: unknown) => Part][];
    return (argument: A): R => {
      let whole = name;
      for (const [field, part] of fields) whole += `\u001e${this.#written(part(argument[field]))}`;
      const key = whole.length > LONGEST_ARGUMENT ? `${name} ${sha256Hex(whole)}` : whole;
      this.#asked.at(-1)?.add(key);
      const known = this.#now.get(key) ?? this.#before.get(key);
      if (known) {
        this.#keep(key, known);
        return known.value as R;
      }
      const kept = this.#run(() => run(argument));
      this.#made.set(name, this.made(name) + 1);
      if (typeof kept.value === 'object' && kept.value !== null && !NUMBERS.has(kept.value))
        NUMBERS.set(kept.value, made++);
      this.#now.set(key, kept);
      return kept.value as R;
    };
  };

  /** Runs a stage and notes what it asks others for. */
  #run(run: () => unknown): Entry {
    const asked = new Set<string>();
    this.#asked.push(asked);
    try {
      return { value: run(), from: [...asked] };
    } finally {
      this.#asked.pop();
    }
  }

  /** Takes a result over into this turn, with what it was made from. */
  #keep(key: string, entry: Entry): void {
    if (this.#now.has(key)) return;
    this.#now.set(key, entry);
    for (const one of entry.from) {
      const under = this.#before.get(one);
      if (under) this.#keep(one, under);
    }
  }

  /** A part in writing. Texts that hold a mark of writing are quoted, so that no two parts are written alike. */
  #written(part: Part): string {
    if (typeof part === 'string') return part.length > LONGEST_TEXT ? this.#numberOf(part) : quoted(part);
    if (typeof part === 'object' && part !== null) {
      let list = '[';
      for (const one of part) list += `${this.#written(one)},`;
      return `${list}]`;
    }
    return part === null || part === undefined ? 'null' : String(part);
  }

  #numberOf(text: string): string {
    const number = this.#texts.get(text) ?? this.#textsBefore.get(text) ?? `#${this.#numbered++}`;
    this.#texts.set(text, number);
    return number;
  }
}

function quoted(text: string): string {
  return MARKS.test(text) ? JSON.stringify(text) : text;
}

const MARKS = /["#,[\]\u001e]|^[\d-]|^(?:true|false|null)$/;
