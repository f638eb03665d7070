import { base64Bytes } from '../base64.js';
import type { Platform } from '../context.js';
import { latinBytes, quotedPrintable } from './transfer.js';

/** The headers of a message or part, by name in small letters; of one name the first holds. */
export type Headers = ReadonlyMap<string, string>;

/** Where the headers end; text that does not begin with one has none. */
const LINE = /^(?:[!-9;-~]{1,76}[ \t]*:|[ \t]|From |>From )/;

/** Splits a message, as characters with the codes of its bytes, into headers and body. */
export function splitMessage(text: string): { readonly headers: Headers; readonly body: string } {
  const headers = new Map<string, string>();
  let name = '';
  let at = 0;
  const start = /^(?:[ \t]*\r?\n){1,20}/.exec(text.slice(0, 2_000));
  if (start) at = start[0].length;
  while (at < text.length) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, end).replace(/\r$/, '');
    if (line.trim() === '' && !/^[ \t]/.test(line)) return { headers, body: text.slice(end + 1) };
    if (!LINE.test(line)) return { headers, body: text.slice(at) };
    at = end + 1;
    if (/^[ \t]/.test(line)) {
      if (name !== '') headers.set(name, `${headers.get(name)} ${line.trim()}`.slice(0, 20_000));
      continue;
    }
    if (/^>?From /.test(line)) continue;
    const colon = line.indexOf(':');
    const next = line.slice(0, colon).trim().toLowerCase();
    name = headers.has(next) ? '' : next;
    if (name !== '') headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: '' };
}

/** A parameter of a header such as `Content-Type` (RFC 2045, 5.1; RFC 2231 without its continuations). */
export function parameter(header: string | undefined, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\*?\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.){0,400})"|([^;\\s]{1,400}))`, 'i').exec(
    header ?? '',
  );
  return match ? (match[1] ?? match[2] ?? '').replace(/\\(.)/g, '$1') : null;
}

const WORD = /=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\r\n]{0,4000})\?=/gi;

/** A header's text with its encoded words read (RFC 2047); what is in no known encoding is read as it stands. */
export function headerText(value: string | undefined, platform: Platform): string | null {
  if (value === undefined) return null;
  const joined = value.replace(/\?=\s+(?==\?)/g, '?=');
  const text = WORD.test(joined) ? wordsRead(joined, platform) : decodedText(latinBytes(joined), null, platform);
  return text.replace(/\s+/g, ' ').trim() || null;
}

/** Words beside each other of one encoding are put together first: a character may be cut between them. */
function wordsRead(value: string, platform: Platform): string {
  const parts: { charset: string | null; bytes: Uint8Array }[] = [];
  let at = 0;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(value); match; match = WORD.exec(value)) {
    if (match.index > at) parts.push({ charset: null, bytes: latinBytes(value.slice(at, match.index)) });
    const bytes =
      match[2]!.toLowerCase() === 'b' ? base64Bytes(match[3]!) : quotedPrintable(match[3]!.replaceAll('_', ' '));
    const last = parts.at(-1);
    const charset = match[1]!.toLowerCase();
    if (last && last.charset === charset && match.index === at) last.bytes = appended(last.bytes, bytes);
    else parts.push({ charset, bytes });
    at = match.index + match[0].length;
  }
  if (at < value.length) parts.push({ charset: null, bytes: latinBytes(value.slice(at)) });
  WORD.lastIndex = 0;
  return parts.map(({ charset, bytes }) => decodedText(bytes, charset, platform)).join('');
}

function appended(a: Uint8Array, b: Uint8Array): Uint8Array {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

function decodedText(bytes: Uint8Array, charset: string | null, platform: Platform): string {
  if (bytes.length === 0) return '';
  return platform.decode({ name: '', bytes }, false, charset).text ?? String.fromCharCode(...bytes.subarray(0, 4_000));
}

/** The name in an address (`"Ada Quill" <ada@harbour.example>`), else the address. */
export function senderName(from: string | null): string | null {
  if (!from) return null;
  const named = /^"?((?:[^"<\\]|\\.){1,200}?)"?\s*<[^<>]{0,200}>/.exec(from.trim())?.[1]?.trim();
  const comment = /\(([^()]{1,100})\)\s*$/.exec(from)?.[1]?.trim();
  const address = /[^\s<>,;"]{1,100}@[^\s<>,;"]{1,200}/.exec(from)?.[0];
  return (named || comment || address || from.trim()).replace(/\\(.)/g, '$1') || null;
}
