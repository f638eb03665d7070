import { type Room, roomOf } from './lookup.js';
import { ActionWeights, ClassWeights, WordClusters } from './table.js';

/** `RDE3`, little-endian. */
const MAGIC = 0x33454452;

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
  /** Room for features and for scores, where what adds the weights can reach them. */
  readonly desk: Desk;
}

/** Gives out arrays to work with. */
export interface Desk {
  readonly features: (count: number) => Int32Array;
  readonly scores: (count: number) => Int16Array;
}

/** Bytes before the weights in a room, for features and scores; the weights begin at a multiple of 8. */
const DESK = 8_192;

/**
 * Reads the weights file. It is copied once into a room where there is WebAssembly to read it there; its tables are
 * read in place.
 *
 * @param plain true to do without WebAssembly, which gives the same and takes longer
 * @throws RangeError where it is no weights file
 */
export function readWeights(file: ArrayBufferLike, plain = false): Weights {
  const room = plain ? null : roomOf(DESK + file.byteLength);
  if (room === null) return weightsAt(file, 0, null);
  new Uint8Array(room.buffer, DESK).set(new Uint8Array(file));
  return weightsAt(room.buffer, DESK, room);
}

function weightsAt(file: ArrayBufferLike, start: number, room: Room | null): Weights {
  const head = file.byteLength < start + 8 ? new Int32Array(2) : new Int32Array(file, start, 2);
  if (head[0] !== MAGIC) throw new RangeError('not a weights file of the English reader');
  const index = new Int32Array(file, start + 8, (head[1] ?? 0) * 2);
  const at = (k: number): number => start + (index[2 * k] ?? 0);
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
  const tags = lines(0);
  const labels = lines(1);
  return {
    tags,
    labels,
    closed,
    clusters: new WordClusters(ints(3)),
    tagger: new ClassWeights(ints(4), shorts(5), tags.length, room?.lookup),
    actions: new ActionWeights(ints(6), room?.lookup),
    labeler: new ClassWeights(ints(7), shorts(8), labels.length, room?.lookup),
    certain: { tag, action, label },
    desk: deskOf(room),
  };
}

/** The desk of a room, given out piece by piece; without a room, arrays of their own. */
function deskOf(room: Room | null): Desk {
  if (room === null) return { features: (count) => new Int32Array(count), scores: (count) => new Int16Array(count) };
  const { buffer } = room;
  let used = 0;
  const take = (bytes: number): number => {
    const at = used;
    used += (bytes + 15) & ~15;
    if (used > DESK) throw new RangeError('more than the desk holds');
    return at;
  };
  return {
    features: (count) => new Int32Array(buffer, take(4 * count), count),
    scores: (count) => new Int16Array(buffer, take(2 * count), count),
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
