import { base64Bytes } from '../base64.js';

/** The bytes of a part, given as characters with the codes of its bytes, by the way it was sent (RFC 2045, 6). */
export function sentBytes(body: string, encoding: string): Uint8Array {
  const how = encoding.trim().toLowerCase();
  if (how === 'base64') return base64Bytes(body);
  if (how === 'quoted-printable') return quotedPrintable(body);
  if (/^x-?uu(?:e|encode)$/.test(how)) return uudecoded(body) ?? latinBytes(body);
  return latinBytes(body);
}

export function latinBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Bytes of quoted-printable text (RFC 2045, 6.7); what is no escape stays as it is. */
export function quotedPrintable(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x3d) {
      bytes[length++] = unit;
      continue;
    }
    const after = text.slice(at + 1, at + 3);
    const soft = /^(?:\r\n|\n|\r)/.exec(after) ?? /^[ \t]{1,80}\r?\n/.exec(text.slice(at + 1, at + 84));
    if (soft) at += soft[0].length;
    else if (/^[0-9a-f]{2}$/i.test(after)) {
      bytes[length++] = Number.parseInt(after, 16);
      at += 2;
    } else bytes[length++] = unit;
  }
  return bytes.subarray(0, length);
}

/** Bytes of uuencoded text between `begin` and `end`; null where there is none. */
function uudecoded(text: string): Uint8Array | null {
  const lines = text.split(/\r?\n/);
  const begin = lines.findIndex((line) => /^begin [0-7]{3,4} /.test(line));
  if (begin < 0) return null;
  const bytes: number[] = [];
  for (const line of lines.slice(begin + 1)) {
    if (line === 'end') break;
    const count = (line.charCodeAt(0) - 32) & 63;
    const value = (at: number): number => ((line.charCodeAt(at) || 32) - 32) & 63;
    for (let at = 1, left = count; left > 0; at += 4, left -= 3) {
      const word = (value(at) << 18) | (value(at + 1) << 12) | (value(at + 2) << 6) | value(at + 3);
      for (let byte = 0; byte < Math.min(3, left); byte++) bytes.push((word >> (16 - 8 * byte)) & 255);
    }
  }
  return Uint8Array.from(bytes);
}
