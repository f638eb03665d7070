/**
 * Weights of a linear classifier over hashed features, sparse: a feature has weights only for the classes it speaks for.
 * Open addressing, linear probing; `slots` holds pairs (key, offset << 8 | count), a count of 0 marks an empty slot;
 * `entries` holds one class and one weight each (class << 8 | weight as a signed byte).
 */
export class SparseTable {
  private readonly mask: number;

  constructor(
    private readonly slots: Int32Array,
    private readonly entries: Int16Array,
  ) {
    this.mask = (slots.length >> 1) - 1;
  }

  /** Adds the weights of one feature to `scores`. */
  add(feature: number, scores: Int32Array): void {
    const { slots, entries, mask } = this;
    let at = feature & mask;
    for (;;) {
      const packed = slots[2 * at + 1]!;
      const count = packed & 0xff;
      if (count === 0) return;
      if (slots[2 * at] === feature) {
        const from = packed >>> 8;
        for (let i = from; i < from + count; i++) {
          const entry = entries[i]!;
          const k = (entry >> 8) & 0xff;
          scores[k] = scores[k]! + ((entry << 24) >> 24);
        }
        return;
      }
      at = (at + 1) & mask;
    }
  }
}
