import { SparseTable } from './table.js';

/** `RDE1`, little-endian. */
const MAGIC = 0x31454452;

/** What the weights file holds. Sections stand in this order; see `tools/train/README.md`. */
export interface Weights {
  /** `UPOS XPOS` of each class of the tagger. */
  readonly tags: readonly string[];
  /** Labels of each class of the labeler. */
  readonly labels: readonly string[];
  /** Words that always had one tag, and the class of each. */
  readonly closed: ReadonlyMap<string, number>;
  readonly tagger: SparseTable;
  readonly actions: SparseTable;
  readonly labeler: SparseTable;
}

/** Reads the weights file without copying its tables. Throws RangeError where it is not one. */
export function readWeights(file: ArrayBufferLike): Weights {
  const head = new Int32Array(file, 0, 2);
  if (head[0] !== MAGIC) throw new RangeError('not a weights file of the English reader');
  const count = head[1] ?? 0;
  const index = new Int32Array(file, 8, count * 2);
  const part = (k: number): [number, number] => [index[2 * k] ?? 0, index[2 * k + 1] ?? 0];
  const lines = (k: number): string[] => {
    const [at, length] = part(k);
    return length === 0 ? [] : decode(new Uint8Array(file, at, length)).split('\n');
  };
  const table = (k: number): SparseTable => {
    const [at, length] = part(k);
    const [from, bytes] = part(k + 1);
    return new SparseTable(new Int32Array(file, at, length / 4), new Int16Array(file, from, bytes / 2));
  };
  const closed = new Map<string, number>();
  for (const line of lines(2)) {
    const [word = '', tag = '0'] = line.split('\t');
    closed.set(word, Number(tag));
  }
  return { tags: lines(0), labels: lines(1), closed, tagger: table(3), actions: table(5), labeler: table(7) };
}

/** UTF-8, of which only one- to three-byte forms are written by the trainer. */
function decode(bytes: Uint8Array): string {
  const parts: string[] = [];
  let units: number[] = [];
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i++]!;
    if (byte < 0x80) units.push(byte);
    else if (byte < 0xe0) units.push(((byte & 0x1f) << 6) | (bytes[i++]! & 0x3f));
    else units.push(((byte & 0xf) << 12) | ((bytes[i++]! & 0x3f) << 6) | (bytes[i++]! & 0x3f));
    if (units.length > 4096) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  parts.push(String.fromCharCode(...units));
  return parts.join('');
}
