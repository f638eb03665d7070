import { type Collation, collate, type WitnessText } from './collate.js';
import { type Difference, differences } from './difference.js';

/** Two stretches side by side, and where they differ. */
export interface Comparison {
  readonly collation: Collation;
  readonly differences: readonly Difference[];
}

/** A comparison that is kept, with the numbers of the two readings. */
interface Kept extends Comparison {
  readonly a: number;
  readonly b: number;
}

/** Compares stretches word by word, and keeps what it found as long as both readings stand in the collection. */
export class Comparisons {
  readonly #kept = new Map<string, Kept>();
  #keys: ReadonlyMap<string, number> = new Map();
  #made = 0;

  /** How many pairs of stretches were collated. */
  get made(): number {
    return this.#made;
  }

  /** From now on sigla stand for the readings of these numbers. Without a number a comparison is not kept. */
  begin(keys: ReadonlyMap<string, number>): void {
    this.#keys = keys;
  }

  /** Forgets what was found in readings that are gone. */
  forget(stands: (key: number) => boolean): void {
    for (const [name, { a, b }] of this.#kept) if (!stands(a) || !stands(b)) this.#kept.delete(name);
  }

  /** The second stretch against the first. */
  of(x: WitnessText, y: WitnessText): Comparison {
    const [a, b] = [this.#keys.get(x.siglum), this.#keys.get(y.siglum)];
    if (a === undefined || b === undefined) return this.#make(x, y);
    const name = `${a} ${x.start} ${x.end} ${b} ${y.start} ${y.end}`;
    const known = this.#kept.get(name);
    if (known) return { ...known, collation: called(known.collation, x.siglum, y.siglum) };
    const made = { ...this.#make(x, y), a, b };
    this.#kept.set(name, made);
    return made;
  }

  #make(x: WitnessText, y: WitnessText): Comparison {
    this.#made++;
    const collation = collate([x, y]);
    return { collation, differences: differences(collation) };
  }
}

/** The collation with the sigla that its witnesses go by now. */
function called(collation: Collation, ...sigla: readonly [string, string]): Collation {
  return {
    ...collation,
    witnesses: collation.witnesses.map((witness, w) => ({ ...witness, siglum: sigla[w] ?? witness.siglum })),
  };
}
