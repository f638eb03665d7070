/**
 * Words in a gram: the shortest run that counts as shared text (six, as in text reuse research: Clough et al. 2002).
 */
export const GRAM = 6;

/** Occurrences of one gram kept from one report: enough for refrains, and a bound on repetitive text. */
const PER_REPORT = 4;

/**
 * Every gram (run of `GRAM` words) of a list of texts, with the places where it stands.
 * Text `t` occupies `[offsets[t], offsets[t + 1] - 1)` of `all`; a number that no other place has parts texts.
 */
export interface Grams {
  readonly all: Int32Array;
  readonly offsets: Int32Array;
  /** Text of each place. */
  readonly textOf: Int32Array;
  /** Gram that begins at each place, -1 where none does or where the place is not kept. */
  readonly gramAt: Int32Array;
  /** Places of gram `g`, ascending: `places[firstPlace[g]] .. places[firstPlace[g + 1] - 1]`. */
  readonly places: Int32Array;
  readonly firstPlace: Int32Array;
  /** Texts in which gram `g` stands. */
  readonly textCount: Int32Array;
}

/**
 * Numbers grams, and keeps the numbers: a text that was numbered once need not be looked through again. Grams are
 * compared word by word, so equal hashes never merge two. Time and memory are linear in the number of words. Texts must
 * not be changed afterwards.
 */
export class GramTable {
  #table: Int32Array<ArrayBuffer>;
  #size = 0;
  /** A place of each gram: the text and the word where it begins; and the text that last held it, with how often. */
  #exampleText = new Int32Array(512);
  #examplePlace = new Int32Array(512);
  #lastText = new Int32Array(512);
  #inLastText = new Uint8Array(512);
  readonly #texts: Int32Array[] = [];
  #words = 0;

  /** `expected` words are to come; more may. */
  constructor(expected = 0) {
    let slots = 1024;
    while (slots < 2 * expected) slots *= 2;
    this.#table = new Int32Array(slots).fill(-1);
  }

  /** How many grams are numbered. */
  get size(): number {
    return this.#size;
  }

  /** How many words were looked through. */
  get words(): number {
    return this.#words;
  }

  /**
   * The number of the gram that begins at each word of a text; -1 where none does, and from the fifth place of the same
   * gram on.
   */
  numbers(ids: Int32Array): Int32Array {
    const text = this.#texts.push(ids) - 1;
    this.#words += ids.length;
    const numbers = new Int32Array(ids.length).fill(-1);
    for (let place = 0; place + GRAM <= ids.length; place++) {
      const gram = this.#gram(ids, place, text);
      if (this.#lastText[gram] !== text) {
        this.#lastText[gram] = text;
        this.#inLastText[gram] = 0;
      }
      if ((this.#inLastText[gram] as number) >= PER_REPORT) continue;
      this.#inLastText[gram] = (this.#inLastText[gram] as number) + 1;
      numbers[place] = gram;
    }
    return numbers;
  }

  #gram(ids: Int32Array, place: number, text: number): number {
    const mask = this.#table.length - 1;
    let slot = hash(ids, place) & mask;
    for (let gram = at_(this.#table, slot); gram >= 0; gram = at_(this.#table, slot)) {
      if (equal(this.#texts[at_(this.#exampleText, gram)] as Int32Array, at_(this.#examplePlace, gram), ids, place))
        return gram;
      slot = (slot + 1) & mask;
    }
    const gram = this.#size++;
    if (gram >= this.#exampleText.length) this.#grow();
    this.#table[slot] = gram;
    this.#exampleText[gram] = text;
    this.#examplePlace[gram] = place;
    this.#lastText[gram] = -1;
    if (this.#size * 2 > this.#table.length) this.#rehash();
    return gram;
  }

  #grow(): void {
    const longer = (list: Int32Array): Int32Array<ArrayBuffer> => {
      const copy = new Int32Array(list.length * 2);
      copy.set(list);
      return copy;
    };
    [this.#exampleText, this.#examplePlace, this.#lastText] = [
      longer(this.#exampleText),
      longer(this.#examplePlace),
      longer(this.#lastText),
    ];
    const counts = new Uint8Array(this.#inLastText.length * 2);
    counts.set(this.#inLastText);
    this.#inLastText = counts;
  }

  #rehash(): void {
    const table = new Int32Array(this.#table.length * 2).fill(-1);
    const mask = table.length - 1;
    for (let gram = 0; gram < this.#size; gram++) {
      let slot = hash(this.#texts[at_(this.#exampleText, gram)] as Int32Array, at_(this.#examplePlace, gram)) & mask;
      while (at_(table, slot) >= 0) slot = (slot + 1) & mask;
      table[slot] = gram;
    }
    this.#table = table;
  }
}

/** A text as vocabulary numbers, with the numbers of its grams in one table. */
export interface GramText {
  readonly ids: Int32Array;
  readonly grams: Int32Array;
}

/**
 * Every gram of texts that were numbered in one table of `size` grams. Linear in the words and in the size of the
 * table.
 */
export function indexGrams(texts: readonly GramText[], size: number): Grams {
  const total = texts.reduce((sum, { ids }) => sum + ids.length + 1, 0);
  const all = new Int32Array(total);
  const offsets = new Int32Array(texts.length + 1);
  const textOf = new Int32Array(total);
  const gramAt = new Int32Array(total).fill(-1);
  const firstPlace = new Int32Array(size + 1);
  const textCount = new Int32Array(size);
  const lastText = new Int32Array(size).fill(-1);
  let at = 0;
  texts.forEach(({ ids, grams }, t) => {
    offsets[t] = at;
    all.set(ids, at);
    textOf.fill(t, at, at + ids.length + 1);
    gramAt.set(grams, at);
    for (const gram of grams) {
      if (gram < 0) continue;
      firstPlace[gram + 1] = at_(firstPlace, gram + 1) + 1;
      if (lastText[gram] === t) continue;
      lastText[gram] = t;
      textCount[gram] = at_(textCount, gram) + 1;
    }
    at += ids.length;
    all[at++] = -1 - t;
  });
  offsets[texts.length] = at;
  for (let gram = 0; gram < size; gram++) firstPlace[gram + 1] = at_(firstPlace, gram + 1) + at_(firstPlace, gram);
  const next = firstPlace.slice();
  const places = new Int32Array(at_(firstPlace, size));
  for (let place = 0; place < total; place++) {
    const gram = at_(gramAt, place);
    if (gram < 0) continue;
    const to = at_(next, gram);
    places[to] = place;
    next[gram] = to + 1;
  }
  return { all, offsets, textOf, gramAt, places, firstPlace, textCount };
}

function hash(all: Int32Array, place: number): number {
  let h = 0x811c9dc5;
  for (let k = 0; k < GRAM; k++) {
    h = Math.imul(h ^ at_(all, place + k), 0x01000193);
    h ^= h >>> 15;
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

function equal(one: Int32Array, a: number, other: Int32Array, b: number): boolean {
  for (let k = 0; k < GRAM; k++) if (one[a + k] !== other[b + k]) return false;
  return true;
}

function at_(list: Int32Array, index: number): number {
  return list[index] as number;
}
