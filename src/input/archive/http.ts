import type { Platform } from '../context.js';

/** An answer of a server, as a web archive keeps it. */
export interface HttpAnswer {
  readonly status: number;
  /** By name in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

const LONGEST_HEAD = 65_536;

/** Header lines up to the first blank line, by name in small letters; of one name the first holds. */
export function headerLines(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** Where a blank line ends a header, and where the body begins; null where there is none. */
export function blankLine(bytes: Uint8Array, from = 0): { readonly end: number; readonly body: number } | null {
  const stop = Math.min(bytes.length, from + LONGEST_HEAD);
  for (let at = from; at < stop; at++) {
    if (bytes[at] !== 0x0a) continue;
    if (bytes[at + 1] === 0x0a) return { end: at, body: at + 2 };
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return { end: at, body: at + 3 };
  }
  return null;
}

export function latinText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}

/** Reads a stored answer: its chunks joined, its body unpacked to at most `most` bytes. Null for no answer of HTTP. */
export function readHttp(block: Uint8Array, platform: Platform, most: number): HttpAnswer | null {
  const blank = blankLine(block);
  const head = latinText(block.subarray(0, blank?.end ?? Math.min(block.length, LONGEST_HEAD)));
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head);
  if (!status) return null;
  const headers = headerLines(head);
  const sent = block.subarray(blank?.body ?? block.length);
  const whole = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? dechunked(sent) : sent;
  return {
    status: Number(status[1]),
    headers,
    body: unpacked(whole, headers.get('content-encoding') ?? '', platform, most),
  };
}

/** Chunks joined (RFC 9112, 7.1); bytes that are not chunked after all stay as they are. */
function dechunked(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const line = latinText(bytes.subarray(at, at + 64));
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i.exec(line);
    if (!size) {
      if (at === 0) return bytes;
      break;
    }
    const from = at + size[0].length;
    const count = Number.parseInt(size[1]!, 16);
    if (count === 0) break;
    whole.set(bytes.subarray(from, from + count), length);
    length += Math.min(count, Math.max(0, bytes.length - from));
    at = from + count;
    if (bytes[at] === 0x0d) at++;
    if (bytes[at] === 0x0a) at++;
  }
  return whole.subarray(0, length);
}

/** Some archives keep the header of a packing that they have undone: then the bytes stay as they are. */
function unpacked(bytes: Uint8Array, encoding: string, platform: Platform, most: number): Uint8Array {
  if (bytes.length === 0) return bytes;
  if (/gzip/i.test(encoding) || (bytes[0] === 0x1f && bytes[1] === 0x8b)) {
    if (bytes[0] !== 0x1f) return bytes;
    const inflated = platform.inflate(bytes.subarray(10), most);
    return inflated.bytes.length > 0 ? inflated.bytes : bytes;
  }
  if (/deflate/i.test(encoding)) {
    const zlib = ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0;
    const inflated = platform.inflate(zlib ? bytes.subarray(2) : bytes, most);
    return inflated.bytes.length > 0 ? inflated.bytes : bytes;
  }
  if (/\bbr\b/i.test(encoding)) {
    const inflated = platform.brotli(bytes, most);
    return inflated.bytes.length > 0 ? inflated.bytes : bytes;
  }
  return bytes;
}
