import { bom, declaredEncoding, sequenceLength, utf16Without, utf32 } from '../input/bytes.js';
import type { ByteSource, Decoded } from '../input/context.js';
import { problem } from '../input/source.js';

/**
 * Decodes the bytes of a source. In this order: a byte order mark; UTF-16 and UTF-32 seen by their zeros; valid UTF-8;
 * the encoding that a header, a page or a document in XML names; UTF-8 with a few broken places; Windows-1252, the
 * web's own guess. What had to be guessed or replaced is told, and so is a name that the bytes contradict.
 *
 * @param markup true for HTML and XML, whose standards let them name their encoding themselves
 */
export function decode({ name, bytes }: ByteSource, markup: boolean, header: string | null = null): Decoded {
  const wide = utf32(bytes);
  if (wide !== null) return { text: utf32Text(bytes, wide), issue: null };
  const marked = bom(bytes) ?? utf16Without(bytes);
  if (marked !== null && marked !== 'utf-8') return strict(name, bytes, marked);
  const declared = labelOf(header) ?? labelOf(markup ? declaredEncoding(bytes) : null);
  const utf8 = attempt(bytes, 'utf-8');
  if (utf8 !== null && !(declared && SEVEN_BIT.test(declared) && hasEscapes(bytes, declared)))
    return { text: utf8, issue: contradicted(name, declared, bytes) };
  const told = declared === null || /^utf-?(?:8|16)/.test(declared) ? null : attempt(bytes, declared);
  if (told !== null) return { text: told, issue: null };
  const { sound, broken } = utf8Sequences(bytes);
  if (marked === 'utf-8' || (sound >= broken && sound > 0)) return replaced(name, bytes, broken);
  return guessed(name, bytes, markup, declared);
}

/** Encodings of seven bits, whose bytes are valid UTF-8 too. */
const SEVEN_BIT = /^(?:iso-2022|utf-7|hz-)/;

function hasEscapes(bytes: Uint8Array, declared: string): boolean {
  return declared.startsWith('iso-2022') ? bytes.includes(0x1b) : false;
}

function labelOf(name: string | null): string | null {
  const label =
    name
      ?.trim()
      .toLowerCase()
      .replace(/^["']|["']$/g, '') ?? '';
  // Names that mail programs write and the Encoding standard does not know.
  return label === '' ? null : (ALIASES[label] ?? label);
}

const ALIASES: Readonly<Record<string, string>> = {
  'ks_c_5601-1987': 'euc-kr',
  'cp-850': 'ibm866',
  utf8: 'utf-8',
  'x-sjis': 'shift_jis',
  gb2312: 'gbk',
};

/** Bytes that are UTF-8 and more than ASCII, under another name: read as what they are. */
function contradicted(name: string, declared: string | null, bytes: Uint8Array): Decoded['issue'] {
  if (declared === null || /^utf-?8/.test(declared) || !bytes.some((byte) => byte > 0x7f)) return null;
  return {
    code: 'input/encoding-contradicted',
    severity: 'info',
    message: `${name} says that it is ${declared.toUpperCase()}, but its bytes are UTF-8; it was read as UTF-8`,
    help: 'Compare quotation marks and accents.',
  };
}

function guessed(name: string, bytes: Uint8Array, markup: boolean, declared: string | null): Decoded {
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
  const says = declared === null ? 'names no encoding' : `is not ${declared.toUpperCase()} as it says`;
  const message = `${name} is not UTF-8 and ${says}; it was read as Windows-1252, which is a guess`;
  return { text, issue: { code: 'input/encoding-guessed', severity: markup ? 'warning' : 'error', message, help } };
}

function utf32Text(bytes: Uint8Array, order: 'utf-32le' | 'utf-32be'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const code = view.getUint32(at, order === 'utf-32le');
    const valid = code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
    if (at > 0 || code !== 0xfeff) parts.push(valid ? String.fromCodePoint(code) : '\ufffd');
  }
  return parts.join('');
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
  const places = broken === 1 ? 'place' : 'places';
  const message = `${name} is UTF-8 with ${broken} broken ${places}; each was read as "\ufffd"`;
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
const LATIN_LABELS = new RegExp(
  '^(?:windows-1252|(?:x-)?cp-?1252|iso[-_]?8859-?1(?::1987)?|latin-?1|l1|(?:us-)?ascii|cp819|ibm819|iso-ir-100|' +
    'ansi_x3\\.4-1968)$',
);

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
    const length = sequenceLength(bytes[at]!);
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
