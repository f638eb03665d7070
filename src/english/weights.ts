import { ActionWeights, ClassWeights, WordClusters } from './table.js';

/** `RDE2`, little-endian. */
const MAGIC = 0x32454452;

/** What the weights file holds. */
export interface Weights {
  /** `UPOS XPOS` of each class of the tagger. */
  readonly tags: readonly string[];
  /** Label of each class of the labeler. */
  readonly labels: readonly string[];
  /** Words that always had one tag, and the class of each. */
  readonly closed: ReadonlyMap<string, number>;
  readonly clusters: WordClusters;
  readonly tagger: ClassWeights;
  readonly actions: ActionWeights;
  readonly labeler: ClassWeights;
  /** From which lead of the best over the second best on the first features alone a decision is taken. */
  readonly certain: { readonly tag: number; readonly action: number; readonly label: number };
}

/** Reads the weights file without copying its tables. Throws RangeError where it is not one. */
export function readWeights(file: ArrayBufferLike): Weights {
  const head = file.byteLength < 8 ? new Int32Array(2) : new Int32Array(file, 0, 2);
  if (head[0] !== MAGIC) throw new RangeError('not a weights file of the English reader');
  const index = new Int32Array(file, 8, (head[1] ?? 0) * 2);
  const at = (k: number): number => index[2 * k] ?? 0;
  const bytes = (k: number): number => index[2 * k + 1] ?? 0;
  const lines = (k: number): string[] =>
    bytes(k) === 0 ? [] : decode(new Uint8Array(file, at(k), bytes(k))).split('\n');
  const ints = (k: number): Int32Array => new Int32Array(file, at(k), bytes(k) >> 2);
  const shorts = (k: number): Uint16Array => new Uint16Array(file, at(k), bytes(k) >> 1);
  const closed = new Map<string, number>();
  for (const line of lines(2)) {
    const [word = '', tag = '0'] = line.split('\t');
    closed.set(word, Number(tag));
  }
  const [tag = 0, action = 0, label = 0] = ints(9);
  return {
    tags: lines(0),
    labels: lines(1),
    closed,
    clusters: new WordClusters(ints(3)),
    tagger: new ClassWeights(ints(4), shorts(5)),
    actions: new ActionWeights(ints(6)),
    labeler: new ClassWeights(ints(7), shorts(8)),
    certain: { tag, action, label },
  };
}

/** UTF-8 of one- to three-byte forms, which is all that stands in the file's word lists. */
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
