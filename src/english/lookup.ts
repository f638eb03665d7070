import { LOOKUP_BYTES } from './lookup-bytes.js';

/**
 * The sums of `table.ts` as WebAssembly, which checks the four slots of a bucket at once: a third of the time, and the
 * same numbers. All arguments are places in bytes in the room, but `mask`, which has a bit for each bit of a bucket's
 * number, and `number`, that of the first value in `[at, stop)`. Values are overwritten.
 */
export interface Lookup {
  /** Sums for LEFT and RIGHT over the values in `[at, stop)`, as `left << 16 | right`. */
  actions(slots: number, mask: number, at: number, stop: number, number: number): number;
  /**
   * Adds the lists and rows of the values in `[at, stop)` to `scores`, which take `size` bytes. Gives back the first of
   * the best classes in the low eight bits, and above them by how much it leads every other.
   */
  classes(
    slots: number,
    mask: number,
    entries: number,
    at: number,
    stop: number,
    number: number,
    scores: number,
    size: number,
  ): number;
}

/** The memory that weights, features and scores must stand in for a `Lookup`. */
export interface Room {
  readonly buffer: ArrayBuffer;
  readonly lookup: Lookup;
}

/** What is used of WebAssembly, which is no part of the language's own library. */
declare const WebAssembly:
  | {
      readonly Module: new (bytes: Uint8Array) => object;
      readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
      readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
    }
  | undefined;

const PAGE = 65_536;

/**
 * A room of at least so many bytes; null where there is no WebAssembly with vectors, or where a policy forbids it: then
 * `table.ts` adds by itself.
 */
export function roomOf(bytes: number): Room | null {
  if (typeof WebAssembly === 'undefined') return null;
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
    const module = new WebAssembly.Module(bytesOf(LOOKUP_BYTES));
    const { exports } = new WebAssembly.Instance(module, { room: { memory } });
    return { buffer: memory.buffer, lookup: exports as Lookup };
  } catch {
    return null;
  }
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}
