import { sequenceLength } from './bytes.js';
import { readHtml } from './html/read.js';
import { problem, type ReadSource, type Source } from './source.js';

/** One part of a MIME message: its headers by name in small letters, and its body as it is written. */
interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const MOST_PARTS = 500;

/** True for a page saved with all its parts in one MIME file (RFC 2557), as browsers write `.mhtml`. */
export function isMhtml(head: string): boolean {
  return (
    /^(?:From: <Saved by |[\w-]{2,40}: )/.test(head) &&
    /^MIME-Version: 1\.0\s*$/im.test(head) &&
    /^Content-Type: multipart\/related;/im.test(head)
  );
}

/** Reads a page saved as MHTML: its first part of HTML is the page. */
export function readMhtml({ name, text, issues }: Source): ReadSource {
  const message = partOf(text.slice(0, 20_000), false);
  const boundary = /boundary="?([^";\r\n]{1,100})"?/i.exec(message.headers.get('content-type') ?? '')?.[1];
  const part = boundary === undefined ? wholePage(text, message) : htmlPart(text, boundary);
  if (!part)
    return {
      documents: [],
      problems: [
        problem('input/no-text', `${name}: no page was found in the MHTML file`, 'Save the page again, as HTML.'),
      ],
    };
  const read = readHtml({ name, text: decoded(part), issues });
  const url = message.headers.get('snapshot-content-location') ?? part.headers.get('content-location') ?? null;
  const address = url !== null && /^https?:\/\//i.test(url) ? url.replace(/#.*$/s, '') : null;
  // Positions in the page's source would be positions in no file that is there.
  return {
    ...read,
    documents: read.documents.map(({ offsets: _, ...document }) => ({ ...document, url: document.url ?? address })),
  };
}

/** A message that is a page and has no parts. */
function wholePage(text: string, { headers }: Part): Part | undefined {
  return /^text\/html\b/i.test(headers.get('content-type') ?? '') ? partOf(text, true) : undefined;
}

function htmlPart(text: string, boundary: string): Part | undefined {
  const mark = `--${boundary}`;
  let at = text.indexOf(mark);
  for (let count = 0; at >= 0 && count < MOST_PARTS; count++) {
    const from = text.indexOf('\n', at) + 1;
    const next = text.indexOf(mark, at + mark.length);
    if (from === 0) return undefined;
    const part = partOf(text.slice(from, next < 0 ? text.length : next), true);
    if (/^text\/html\b/i.test(part.headers.get('content-type') ?? '')) return part;
    at = next;
  }
  return undefined;
}

/** Headers up to the first blank line, lines that go on joined; then the body. */
function partOf(text: string, withBody: boolean): Part {
  const blank = /\r?\n\r?\n/.exec(text.slice(0, 20_000));
  const head = blank ? text.slice(0, blank.index) : text.slice(0, 20_000);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: withBody && blank ? text.slice(blank.index + blank[0].length) : '' };
}

function decoded({ headers, body }: Part): string {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'quoted-printable') return utf8(quotedPrintable(body));
  return encoding === 'base64' ? utf8(base64(body)) : body;
}

/** Bytes of quoted-printable text (RFC 2045, 6.7). */
function quotedPrintable(text: string): number[] {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x3d) {
      if (unit < 0x80) bytes.push(unit);
      else for (const byte of utf8Bytes(text[at]!)) bytes.push(byte);
      continue;
    }
    const hex = text.slice(at + 1, at + 3);
    if (/^[0-9A-Fa-f]{2}$/.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    } else if (hex === '\r\n') at += 2;
    else if (hex[0] === '\n') at += 1;
    else bytes.push(unit);
  }
  return bytes;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of base64 text; other characters are skipped (RFC 2045, 6.8). */
function base64(text: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const char of text) {
    const digit = DIGITS.indexOf(char);
    if (digit < 0) continue;
    value = ((value << 6) | digit) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((value >> bits) & 0xff);
    }
  }
  return bytes;
}

/** Characters of UTF-8 bytes; a byte that is none of it becomes U+FFFD. */
function utf8(bytes: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!;
    const length = sequenceLength(byte);
    let code = length === 1 ? byte : byte & (0x7f >> length);
    let there = 1;
    while (there < length && (bytes[at + there] ?? 0) >> 6 === 2) code = (code << 6) | (bytes[at + there++]! & 0x3f);
    const valid =
      length > 0 &&
      there === length &&
      code <= 0x10ffff &&
      !(0xd800 <= code && code < 0xe000) &&
      (length < 3 || code >= (length === 3 ? 0x800 : 0x10000));
    parts.push(valid ? String.fromCodePoint(code) : '\ufffd');
    at += valid ? length : 1;
  }
  return parts.join('');
}

function utf8Bytes(char: string): number[] {
  const code = char.charCodeAt(0);
  return code < 0x800
    ? [0xc0 | (code >> 6), 0x80 | (code & 0x3f)]
    : [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
}
