/** A member of a ZIP archive, as its directory tells. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 DEFLATE; others are not unpacked. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  /** As told; it may be wrong. */
  readonly size: number;
  /** Where its own header begins. */
  readonly at: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** How many there are, more than `entries` where the limit was met; null where the directory is damaged. */
  readonly count: number | null;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** The end record and the longest comment after it. */
const END_REACH = 65_557;

export function isZip(bytes: Uint8Array): boolean {
  return u32(bytes, 0) === LOCAL || u32(bytes, 0) === END;
}

/**
 * The members of a ZIP archive (APPNOTE 6.3.10), at most `most`, by its central directory. Archives of more than 4 GB
 * (ZIP64) are not read. Nothing is unpacked.
 */
export function entriesOf(bytes: Uint8Array, most: number): ZipDirectory {
  const end = endOf(bytes);
  if (end < 0) return { entries: [], count: null };
  const count = u16(bytes, end + 10);
  const entries: ZipEntry[] = [];
  let at = u32(bytes, end + 16);
  // A self-extracting archive has something before it: the directory stands right before its end record.
  if (u32(bytes, at) !== CENTRAL && count > 0) at = end - u32(bytes, end + 12);
  for (let index = 0; index < count && entries.length < most; index++) {
    if (u32(bytes, at) !== CENTRAL) return { entries, count: null };
    const nameLength = u16(bytes, at + 28);
    const flags = u16(bytes, at + 8);
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0),
      method: u16(bytes, at + 10),
      encrypted: (flags & 1) !== 0,
      packed: u32(bytes, at + 20),
      size: u32(bytes, at + 24),
      at: u32(bytes, at + 42),
    });
    at += 46 + nameLength + u16(bytes, at + 30) + u16(bytes, at + 32);
  }
  return { entries, count };
}

/** The packed bytes of a member; null where its own header does not stand where the directory says. */
export function packedBytes(bytes: Uint8Array, { at, packed }: ZipEntry): Uint8Array | null {
  if (u32(bytes, at) !== LOCAL) return null;
  const start = at + 30 + u16(bytes, at + 26) + u16(bytes, at + 28);
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : null;
}

function endOf(bytes: Uint8Array): number {
  const from = Math.max(0, bytes.length - END_REACH);
  for (let at = bytes.length - 22; at >= from; at--) if (u32(bytes, at) === END) return at;
  return -1;
}

/** A name in UTF-8 where it says so or where it is; else each byte a character. A name is a label and no path. */
function nameOf(bytes: Uint8Array, utf8: boolean): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  if (!utf8 && !/[\u0080-\u00ff]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replace(/[%\u0080-\u00ff]/g, (char) => `%${char.charCodeAt(0).toString(16)}`));
  } catch {
    return text;
  }
}

function u16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
}
