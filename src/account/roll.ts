/** A report of a story as items count it. */
export interface StoryMember {
  readonly siglum: string;
  readonly id: string;
  readonly name: string;
  /** The origin whose text it prints. */
  readonly origin: string;
}

/**
 * The reports of a story, called over: which are in, which are not. Items that the same reports leave out share one
 * list, for a story of many reports has more such names than words.
 */
export class Roll {
  readonly #places: ReadonlyMap<string, number>;
  readonly #absent = new Map<string, readonly string[]>();
  readonly members: readonly StoryMember[];

  /** `members` in the order of sigla. */
  constructor(members: readonly StoryMember[]) {
    this.members = members;
    this.#places = new Map(members.map(({ siglum }, at) => [siglum, at]));
  }

  /** The report of a siglum; undefined where it is none of the story. */
  member(siglum: string): StoryMember | undefined {
    return this.members[this.#places.get(siglum) ?? -1];
  }

  /** The sigla of those that are not among these, in order. */
  absent(present: Iterable<string>): readonly string[] {
    const marks = new Uint16Array(Math.ceil(this.members.length / 16));
    for (const siglum of present) {
      const at = this.#places.get(siglum);
      if (at !== undefined) marks[at >> 4] = (marks[at >> 4] as number) | (1 << (at & 15));
    }
    const key = String.fromCharCode(...marks);
    const known = this.#absent.get(key);
    if (known) return known;
    const absent = this.members
      .filter((_, at) => ((marks[at >> 4] as number) & (1 << (at & 15))) === 0)
      .map(({ siglum }) => siglum);
    this.#absent.set(key, absent);
    return absent;
  }
}
