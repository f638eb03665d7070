/** Words in a gram: the shortest run that counts as shared text (six, as in text reuse research: Clough et al. 2002). */
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
 * Indexes the grams of texts given as vocabulary numbers. Grams are compared word by word, so equal hashes never merge two.
 * Time and memory are linear in the number of words.
 */
export function indexGrams(texts: readonly Int32Array[]): Grams {
  const total = texts.reduce((sum, text) => sum + text.length + 1, 0);
  const all = new Int32Array(total);
  const offsets = new Int32Array(texts.length + 1);
  const textOf = new Int32Array(total);
  let at = 0;
  texts.forEach((text, t) => {
    offsets[t] = at;
    all.set(text, at);
    textOf.fill(t, at, at + text.length + 1);
    at += text.length;
    all[at++] = -1 - t;
  });
  offsets[texts.length] = at;

  const mask = tableSize(total) - 1;
  const table = new Int32Array(mask + 1).fill(-1);
  const gramAt = new Int32Array(total).fill(-1);
  const example: number[] = [];
  const count: number[] = [];
  const textCount: number[] = [];
  const lastText: number[] = [];
  const inLastText: number[] = [];
  for (let place = 0; place + GRAM < total + 1; place++) {
    if (textOf[place] !== textOf[place + GRAM - 1] || at_(all, place + GRAM - 1) < 0) continue;
    const t = at_(textOf, place);
    let slot = hash(all, place) & mask;
    let gram = at_(table, slot);
    while (gram >= 0 && !equal(all, example[gram] ?? 0, place)) {
      slot = (slot + 1) & mask;
      gram = at_(table, slot);
    }
    if (gram < 0) {
      gram = example.length;
      table[slot] = gram;
      example.push(place);
      count.push(0);
      textCount.push(0);
      lastText.push(-1);
      inLastText.push(0);
    }
    if (lastText[gram] !== t) {
      lastText[gram] = t;
      inLastText[gram] = 0;
      textCount[gram] = (textCount[gram] ?? 0) + 1;
    }
    if ((inLastText[gram] ?? 0) >= PER_REPORT) continue;
    inLastText[gram] = (inLastText[gram] ?? 0) + 1;
    count[gram] = (count[gram] ?? 0) + 1;
    gramAt[place] = gram;
  }

  const firstPlace = new Int32Array(count.length + 1);
  count.forEach((n, gram) => (firstPlace[gram + 1] = at_(firstPlace, gram) + n));
  const next = firstPlace.slice();
  const places = new Int32Array(at_(firstPlace, count.length));
  for (let place = 0; place < total; place++) {
    const gram = at_(gramAt, place);
    if (gram < 0) continue;
    const to = at_(next, gram);
    places[to] = place;
    next[gram] = to + 1;
  }
  return { all, offsets, textOf, gramAt, places, firstPlace, textCount: Int32Array.from(textCount) };
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

function equal(all: Int32Array, a: number, b: number): boolean {
  for (let k = 0; k < GRAM; k++) if (all[a + k] !== all[b + k]) return false;
  return true;
}

function tableSize(entries: number): number {
  let size = 1024;
  while (size < entries * 2) size *= 2;
  return size;
}

function at_(list: Int32Array, index: number): number {
  return list[index] as number;
}
