import { binaryKind, bom, declaredEncoding, utf16Without } from '../input/bytes.js';
import { problem } from '../input/source.js';
import type { Issue } from '../model/issue.js';

/** Bytes as characters, or why they are none. */
export interface Decoded {
  /** Null when the bytes hold no text. */
  readonly text: string | null;
  /** Stands beside the text, or says why there is none. */
  readonly issue: Issue | null;
}

/**
 * Decodes the bytes of a source. In this order: a byte order mark; valid UTF-8; UTF-16 seen by its zeros; the encoding
 * that the page declares; UTF-8 with a few broken places; Windows-1252, the web's own guess. What had to be guessed or
 * replaced is told.
 *
 * @param page true for HTML, whose standard names Windows-1252 as the encoding of pages that declare none
 */
export function decode(name: string, bytes: Uint8Array, page: boolean): Decoded {
  const binary = binaryKind(bytes);
  if (binary) return { text: null, issue: problem('input/binary', `${name} is ${binary.kind}, not text`, binary.help) };
  const marked = bom(bytes) ?? utf16Without(bytes);
  if (marked !== null && marked !== 'utf-8') return strict(name, bytes, marked);
  const utf8 = attempt(bytes, 'utf-8');
  const declared = page ? declaredEncoding(bytes) : null;
  if (utf8 !== null && !(declared?.startsWith('iso-2022') && bytes.includes(0x1b))) return { text: utf8, issue: null };
  const told = declared === null || /^utf-?(?:8|16)/.test(declared) ? null : attempt(bytes, declared);
  if (told !== null) return { text: told, issue: null };
  const { sound, broken } = utf8Sequences(bytes);
  if (marked === 'utf-8' || (sound >= broken && sound > 0)) return replaced(name, bytes, broken);
  const text = attempt(bytes, 'windows-1252') ?? '';
  if (!readsAsLatin(text)) {
    return {
      text: null,
      issue: problem(
        'input/encoding',
        `${name} is in no encoding that Readout can tell: it is not UTF-8, and as Windows-1252 it makes no words`,
        'Save it as UTF-8.',
      ),
    };
  }
  const help = 'Save it as UTF-8, and compare quotation marks and accents.';
  const message = `${name} is not UTF-8 and names no encoding; it was read as Windows-1252, which is a guess`;
  return { text, issue: { code: 'input/encoding-guessed', severity: page ? 'warning' : 'error', message, help } };
}

function strict(name: string, bytes: Uint8Array, encoding: string): Decoded {
  const text = attempt(bytes, encoding);
  if (text !== null) return { text, issue: null };
  return {
    text: null,
    issue: problem('input/encoding', `${name} is marked as ${encoding.toUpperCase()} but is not`, 'Save it as UTF-8.'),
  };
}

function replaced(name: string, bytes: Uint8Array, broken: number): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  const message = `${name} is UTF-8 with ${broken} broken ${broken === 1 ? 'place' : 'places'}; each was read as "\ufffd"`;
  return {
    text,
    issue: problem(
      'input/encoding-broken',
      message,
      'Fetch or save it again; words that hold the mark cannot be compared.',
    ),
  };
}

/**
 * Characters of bytes 0x80 to 0x9f in Windows-1252; the five that it leaves open keep their number (Encoding standard,
 * index-windows-1252).
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const LATIN_LABELS =
  /^(?:windows-1252|(?:x-)?cp-?1252|iso[-_]?8859-?1(?::1987)?|latin-?1|l1|(?:us-)?ascii|cp819|ibm819|iso-ir-100|ansi_x3\.4-1968)$/;

/** The text, or null when the bytes are not of this encoding or the platform does not know it. */
function attempt(bytes: Uint8Array, encoding: string): string | null {
  // Some versions of Node decode Windows-1252 as ISO 8859-1, so that quotation marks turn into control characters.
  if (LATIN_LABELS.test(encoding))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * How many multi-byte sequences of UTF-8 are whole, and how many places are broken: what a decoder writes U+FFFD for
 * (Unicode 3.9, maximal subparts).
 */
function utf8Sequences(bytes: Uint8Array): { readonly sound: number; readonly broken: number } {
  let sound = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!;
    const length =
      byte < 0x80
        ? 1
        : 0xc2 <= byte && byte < 0xe0
          ? 2
          : 0xe0 <= byte && byte < 0xf0
            ? 3
            : 0xf0 <= byte && byte < 0xf5
              ? 4
              : 0;
    let there = 1;
    while (there < length && (bytes[at + there] ?? 0) >> 6 === 2) there++;
    if (length === 0 || there < length) broken++;
    else if (length > 1) sound++;
    at += there;
  }
  return { sound, broken };
}

/** True when text decoded byte by byte looks written: hardly any control characters, and most letters plain. */
function readsAsLatin(text: string): boolean {
  const head = text.slice(0, 200_000);
  const controls = (head.match(/[\u0000-\u0008\u000e-\u001f\u0080-\u009f]/g) ?? []).length;
  const high = (head.match(/[\u00a0-\uffff]/g) ?? []).length;
  return controls <= 0.002 * head.length && high <= 0.25 * head.length;
}
