import type { ByteRange, Platform, ReadContext } from '../context.js';
import { gzipStart, inflateMember } from './gzip.js';
import { blankLine, headerLines, latinText } from './http.js';

/** A record of a web archive. */
export interface WarcRecord {
  /** `response`, `resource`, `revisit` ... in small letters. */
  readonly type: string;
  readonly target: string | null;
  readonly headers: ReadonlyMap<string, string>;
  /** Read only when it is asked for. */
  readonly block: () => Uint8Array;
}

/** What was odd about the records. */
export interface WarcTold {
  records: number;
  damaged: number;
  wrongLength: number;
  truncated: number;
  tooLarge: number;
  /** True when there were more records than the limit. */
  cut: boolean;
}

const WINDOW = 65_536;
/** A record's header is seldom longer. */
const LONGEST_HEADER = 8_192;
/** So many beginnings of a gzip member are tried in one archive after damage. */
const MOST_TRIES = 5_000;
const MEMBER_WINDOW = 1_048_576;
const MARK = latinBytes('WARC/');

/** The records of a web archive, packed record by record (gzip) or not, in order. */
export function* warcRecords(range: ByteRange, context: ReadContext, told: WarcTold): Generator<WarcRecord> {
  const first = range.read(0, 3);
  const records =
    first[0] === 0x1f && first[1] === 0x8b
      ? packedRecords(range, context, told)
      : plainRecords(range, told, context.limits.bytes);
  for (const record of records) {
    if (told.records >= context.limits.entries * 100) {
      told.cut = true;
      return;
    }
    told.records++;
    yield record;
  }
}

/** Records one after the other; one whose length is wrong ends where the next begins. */
function* plainRecords(range: ByteRange, told: WarcTold, most: number): Generator<WarcRecord> {
  let at = findMark(range, 0, true);
  while (at >= 0 && at < range.length) {
    const window = range.read(at, Math.min(range.length, at + WINDOW));
    const blank = blankLine(window);
    if (!blank) {
      told.damaged++;
      // No header ends in this window, so none that begins early in it is whole either.
      at = window.length < WINDOW ? -1 : findMark(range, at + WINDOW - LONGEST_HEADER, false);
      continue;
    }
    const headers = headerLines(latinText(window.subarray(0, blank.end)));
    const start = at + blank.body;
    const said = Number(headers.get('content-length') ?? Number.NaN);
    const { end, next } = extent(range, start, said, told);
    at = next;
    if (end - start > most && isWanted(headers)) {
      told.tooLarge++;
      continue;
    }
    yield recordOf(headers, () => range.read(start, end));
  }
}

/** Where a block ends and the next record begins, whatever its length says. */
function extent(
  range: ByteRange,
  start: number,
  said: number,
  told: WarcTold,
): { readonly end: number; readonly next: number } {
  const end = start + said;
  if (Number.isInteger(said) && said >= 0 && end <= range.length) {
    const after = range.read(end, Math.min(range.length, end + 64));
    const gap = blankBytes(after);
    if (end + gap >= range.length || startsWithMark(after, gap)) return { end, next: end + gap };
  }
  const next = findMark(range, start, false);
  if (next < 0) {
    told.truncated += Number.isInteger(said) && end > range.length ? 1 : 0;
    told.wrongLength += Number.isInteger(said) && end > range.length ? 0 : 1;
    return { end: range.length, next: -1 };
  }
  told.wrongLength++;
  return { end: next, next };
}

function isWanted(headers: ReadonlyMap<string, string>): boolean {
  return /^(?:response|resource|conversion)$/i.test(headers.get('warc-type') ?? '');
}

function recordOf(headers: ReadonlyMap<string, string>, block: () => Uint8Array): WarcRecord {
  const target = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
  return { type: (headers.get('warc-type') ?? '').toLowerCase(), target, headers, block };
}

/** Members of a gzip file with a record each. After a damaged one the next that unpacks to a record is looked for. */
function* packedRecords(range: ByteRange, context: ReadContext, told: WarcTold): Generator<WarcRecord> {
  const { limits } = context;
  const search = new MemberSearch(context.platform);
  let at = 0;
  while (at < range.length) {
    const member = memberAt(range, at, context);
    if (member.state === 'whole' && member.taken !== null) {
      yield* plainRecords(rangeOver(member.bytes), told, limits.bytes);
      at += member.taken;
      continue;
    }
    if (member.state === 'truncated') {
      told.truncated++;
      yield* plainRecords(rangeOver(member.bytes), { ...told }, limits.bytes);
    } else if (member.state === 'too-large') told.tooLarge++;
    else if (!isPadding(range, at)) told.damaged++;
    at = search.next(range, at + 1);
    if (at < 0) return;
  }
}

function memberAt(range: ByteRange, at: number, { platform, limits }: ReadContext): ReturnType<typeof inflateMember> {
  for (let size = MEMBER_WINDOW; ; size *= 8) {
    const window = range.read(at, Math.min(range.length, at + size));
    const member = inflateMember(platform, window, 0, limits.unpacked);
    if (member.state !== 'truncated' || at + size >= range.length || size > limits.unpacked) return member;
  }
}

/** Looks for the next member that unpacks to a record, within a number of tries for the whole archive. */
class MemberSearch {
  private tries = 0;

  constructor(private readonly platform: Platform) {}

  /** Where it begins; -1 for none. */
  next(range: ByteRange, from: number): number {
    for (let at = from; at < range.length; at += WINDOW - 2) {
      const window = range.read(at, Math.min(range.length, at + WINDOW));
      for (let index = window.indexOf(0x1f); index >= 0; index = window.indexOf(0x1f, index + 1)) {
        if (window[index + 1] !== 0x8b || window[index + 2] !== 8) continue;
        if (++this.tries > MOST_TRIES) return -1;
        if (this.holdsRecord(range, at + index)) return at + index;
      }
    }
    return -1;
  }

  private holdsRecord(range: ByteRange, at: number): boolean {
    const near = range.read(at, Math.min(range.length, at + 4_096));
    const start = gzipStart(near, 0);
    return start !== null && startsWithMark(this.platform.inflate(near.subarray(start), 1_000_000).bytes, 0);
  }
}

function isPadding(range: ByteRange, at: number): boolean {
  return (
    range.length - at < WINDOW &&
    range.read(at, range.length).every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d)
  );
}

function rangeOver(bytes: Uint8Array): ByteRange {
  return { length: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}

/** Where the next `WARC/` begins a line; -1 for none. */
function findMark(range: ByteRange, from: number, atStart: boolean): number {
  for (let at = from; at < range.length; at += WINDOW - 8) {
    const window = range.read(Math.max(0, at - 1), Math.min(range.length, at + WINDOW));
    const shift = Math.max(0, at - 1);
    for (let index = window.indexOf(MARK[0]!); index >= 0; index = window.indexOf(MARK[0]!, index + 1)) {
      const place = shift + index;
      if (place < from || !startsWithMark(window, index)) continue;
      if (window[index - 1] === 0x0a || (atStart && place === 0)) return place;
    }
  }
  return -1;
}

function startsWithMark(bytes: Uint8Array, at: number): boolean {
  return (
    MARK.every((byte, index) => bytes[at + index] === byte) &&
    (bytes[at + 5] ?? 0) >= 0x30 &&
    (bytes[at + 5] ?? 0) <= 0x39
  );
}

function blankBytes(bytes: Uint8Array): number {
  let count = 0;
  while (bytes[count] === 0x0a || bytes[count] === 0x0d) count++;
  return count;
}

function latinBytes(text: string): number[] {
  return [...text].map((char) => char.charCodeAt(0));
}
