/** Who holds what: for each of a list of whole numbers those that hold it, ascending, with what each holds of it. */
export interface Holders {
  /** Place of the first holder of each number among `who`, and behind the last that of the end. */
  readonly first: Int32Array;
  readonly who: Int32Array;
  /** Place in the holder's own list. */
  readonly place: Int32Array;
  /** For each holder the numbers' own numbers (0, 1, 2 ...), in the order of its list. */
  readonly names: readonly Int32Array[];
}

/** An index of lists of whole numbers from 0 below 2^53, each list with each number once. Linear. */
export function holdersOf(lists: readonly ArrayLike<number>[]): Holders {
  const table = new NumberTable(lists.reduce((sum, list) => sum + list.length, 0));
  const names = lists.map((list) => Int32Array.from(list, (number) => table.name(number)));
  const first = new Int32Array(table.size + 1);
  for (const own of names) for (const name of own) first[name + 1] = (first[name + 1] as number) + 1;
  for (let name = 0; name < table.size; name++) first[name + 1] = (first[name + 1] as number) + (first[name] as number);
  const next = first.slice();
  const who = new Int32Array(first[table.size] as number);
  const place = new Int32Array(who.length);
  names.forEach((own, holder) => {
    own.forEach((name, k) => {
      const at = next[name] as number;
      who[at] = holder;
      place[at] = k;
      next[name] = at + 1;
    });
  });
  return { first, who, place, names };
}

/** How many hold a number. */
export function countOf({ first }: Holders, name: number): number {
  return (first[name + 1] as number) - (first[name] as number);
}

/** The first place among `who` of a holder of the number that comes after `holder`. */
export function placeAfter({ first, who }: Holders, name: number, holder: number): number {
  let low = first[name] as number;
  let high = first[name + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((who[middle] as number) <= holder) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives whole numbers names 0, 1, 2 ... in the order in which they come. An open table, at most half full. */
class NumberTable {
  readonly #keys: Float64Array;
  readonly #names: Int32Array;
  size = 0;

  constructor(most: number) {
    let slots = 16;
    while (slots < 2 * most) slots *= 2;
    this.#keys = new Float64Array(slots).fill(-1);
    this.#names = new Int32Array(slots);
  }

  name(number: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul((number % 0x100000000) | 0, 0x9e3779b1) ^ Math.floor(number / 0x100000)) & mask;
    while (this.#keys[slot] !== number) {
      if (this.#keys[slot] === -1) {
        this.#keys[slot] = number;
        this.#names[slot] = this.size;
        return this.size++;
      }
      slot = (slot + 1) & mask;
    }
    return this.#names[slot] as number;
  }
}
