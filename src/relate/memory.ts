/**
 * What pure steps gave, by the content they were given. A result that two turns in a row did not ask for is forgotten,
 * so a memory holds no more than the last two turns needed. State only: whether a result is remembered or made anew, it
 * is the same.
 */
export class Memory<T> {
  #now = new Map<string | number, T>();
  #before = new Map<string | number, T>();
  #made = 0;

  /** How often a result had to be made. */
  get made(): number {
    return this.#made;
  }

  /** The result kept under `key`, else a new one; one that does not `hold` any more is made anew. */
  of(key: string | number, make: () => T, holds: (value: T) => boolean = always): T {
    const known = this.#now.get(key) ?? this.#before.get(key);
    const value = known !== undefined && holds(known) ? known : this.#make(make);
    this.#now.set(key, value);
    return value;
  }

  /** Begins a turn. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  #make(make: () => T): T {
    this.#made++;
    return make();
  }
}

function always(): boolean {
  return true;
}
