import type { Issue } from '../../model/issue.js';
import type { ByteSource, ReadContext } from '../context.js';
import { raise } from '../limits.js';
import { problem } from '../source.js';
import { entriesOf, packedBytes, type ZipEntry } from './zip.js';

/** Bytes that may unpack to this much are never too much, however small they were packed. */
const ALWAYS_ALLOWED = 1_000_000;

/** Unpacks members of one ZIP archive, and counts what they come to. */
export class ZipMembers {
  readonly entries: readonly ZipEntry[];
  /** How many members there are; null where the directory is damaged. */
  readonly count: number | null;
  private left: number;

  constructor(
    private readonly source: ByteSource,
    private readonly context: ReadContext,
  ) {
    const { entries, count } = entriesOf(source.bytes, context.limits.entries);
    this.entries = entries;
    this.count = count;
    const { unpacked, ratio } = context.limits;
    this.left = Math.min(unpacked, Math.max(ALWAYS_ALLOWED, ratio * source.bytes.length));
  }

  /** The bytes of the member of a name; or why they cannot be had. Null where there is none of that name. */
  named(name: string): Uint8Array | Issue | null {
    const entry = this.entries.find((one) => one.name === name);
    return entry ? this.bytes(entry) : null;
  }

  /** The bytes of a member; or why they cannot be had. */
  bytes(entry: ZipEntry): Uint8Array | Issue {
    const where = `${this.source.name}/${entry.name}`;
    if (entry.encrypted)
      return problem('input/locked', `${where} is encrypted`, 'Unpack it with its password, and give what it holds.');
    const packed = packedBytes(this.source.bytes, entry);
    if (!packed || (entry.method !== 0 && entry.method !== 8))
      return problem(
        'input/unreadable',
        `${where} ${packed ? 'is packed in a way that is not read' : 'is not where the archive says'}`,
        'Unpack the archive with another program, and give what it holds.',
      );
    if (entry.method === 0) return packed.length > this.left ? this.tooLarge(where) : this.taken(packed);
    const { bytes, state } = this.context.platform.inflate(packed, this.left);
    if (state === 'too-large') return this.tooLarge(where);
    if (state !== 'whole')
      return problem('input/unreadable', `${where} is damaged`, 'Fetch or make the archive again.');
    return this.taken(bytes);
  }

  private taken(bytes: Uint8Array): Uint8Array {
    this.left -= bytes.length;
    return bytes;
  }

  private tooLarge(where: string): Issue {
    const { unpacked, ratio } = this.context.limits;
    return problem(
      'input/too-large',
      `${where} unpacks to more than is read: ${unpacked / 1_000_000} MB, and ${ratio} times the size of its archive`,
      raise('unpacked'),
    );
  }
}
