import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. A lone surrogate counts as U+FFFD. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * An id made from content alone: `kind` and the first 12 hexadecimal digits of the SHA-256 of the parts.
 * Equal parts give equal ids; the parts are joined by a character that no text holds twice by chance (U+001F).
 */
export function contentId(kind: string, ...parts: readonly (string | number | null)[]): string {
  return `${kind}:${sha256Hex(parts.map((part) => part ?? '').join('\u001f')).slice(0, 12)}`;
}

/** SHA-256 of a text in UTF-8, in Base64, as a content security policy writes it. */
export function sha256Base64(text: string): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const bytes = sha256(utf8ToBytes(text));
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    out +=
      digits.charAt(a >> 2) +
      digits.charAt(((a & 3) << 4) | ((b ?? 0) >> 4)) +
      (b === undefined ? '=' : digits.charAt(((b & 15) << 2) | ((c ?? 0) >> 6))) +
      (c === undefined ? '=' : digits.charAt(c & 63));
  }
  return out;
}
