import type { Issue } from '../../model/issue.js';
import type { ByteSource, Inflated, Platform, ReadContext } from '../context.js';
import { raise } from '../limits.js';
import { problem } from '../source.js';

/** Where the packed bytes of a gzip member begin (RFC 1952, 2.3); null where there is none, or not the whole header. */
export function gzipStart(bytes: Uint8Array, at: number): number | null {
  if (bytes[at] !== 0x1f || bytes[at + 1] !== 0x8b || bytes[at + 2] !== 8) return null;
  const flags = bytes[at + 3] ?? 0;
  let start = at + 10;
  if (flags & 4) start += 2 + ((bytes[start] ?? 0) | ((bytes[start + 1] ?? 0) << 8));
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const zero = bytes.indexOf(0, start);
    if (zero < 0) return null;
    start = zero + 1;
  }
  if (flags & 2) start += 2;
  return start <= bytes.length ? start : null;
}

/** One member of a gzip file unpacked; `taken` counts its header and trailer too. */
export function inflateMember(platform: Platform, bytes: Uint8Array, at: number, most: number): Inflated {
  const start = gzipStart(bytes, at);
  if (start === null)
    return { bytes: new Uint8Array(), state: at + 18 > bytes.length ? 'truncated' : 'damaged', taken: null };
  const inflated = platform.inflate(bytes.subarray(start), most);
  return { ...inflated, taken: inflated.taken === null ? null : start - at + inflated.taken + 8 };
}

interface Gunzipped {
  /** Null where there is nothing to read. */
  readonly bytes: Uint8Array | null;
  readonly issue: Issue | null;
  /** True for a web archive, which is unpacked record by record. */
  readonly warc: boolean;
}

const WARC = [0x57, 0x41, 0x52, 0x43, 0x2f];

/** The bytes of a gzip file, its members joined. What can be had of a broken one is given, and told. */
export function gunzipped({ name, bytes }: ByteSource, { platform, limits }: ReadContext): Gunzipped {
  const most = limits.bytes;
  const parts: Uint8Array[] = [];
  let total = 0;
  for (let at = 0; at < bytes.length; ) {
    const member = inflateMember(platform, bytes, at, most - total);
    if (at === 0 && WARC.every((byte, index) => member.bytes[index] === byte))
      return { bytes: null, issue: null, warc: true };
    if (member.state === 'too-large') return { bytes: null, issue: tooLarge(name, most), warc: false };
    if (member.bytes.length > 0) parts.push(member.bytes);
    total += member.bytes.length;
    if (member.state !== 'whole' || member.taken === null) {
      // Zeros after the last member are padding.
      const padding = at > 0 && bytes.subarray(at).every((byte) => byte === 0);
      return {
        bytes: total > 0 ? joined(parts) : null,
        issue: padding ? null : broken(name, member.state, total),
        warc: false,
      };
    }
    at += member.taken;
  }
  return { bytes: joined(parts), issue: null, warc: false };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function broken(name: string, state: Inflated['state'], total: number): Issue {
  const what = state === 'truncated' ? 'is a damaged gzip file that breaks off' : 'is a damaged gzip file';
  const rest = total > 0 ? '; what stands before that was read' : '';
  return problem('input/unreadable', `${name} ${what}${rest}`, 'Fetch or save it again.');
}

function tooLarge(name: string, most: number): Issue {
  return problem(
    'input/too-large',
    `${name} is larger than ${most / 1_000_000} MB once it is unpacked`,
    raise('bytes'),
  );
}
