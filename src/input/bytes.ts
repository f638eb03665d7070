/** First bytes of kinds of file that hold no text Readout can take, and what to do about each. */
const SIGNATURES: readonly {
  readonly bytes: string;
  readonly at?: number;
  readonly kind: string;
  readonly help: string;
}[] = [
  { bytes: '%PDF-', kind: 'a PDF', help: 'Save its text first, for instance with "pdftotext".' },
  {
    bytes: 'PK\u0003\u0004',
    kind: 'a ZIP archive or an office document',
    help: 'Unpack it, or save the document as plain text or HTML.',
  },
  { bytes: 'PK\u0005\u0006', kind: 'an empty ZIP archive', help: 'Leave it out.' },
  { bytes: '\u00d0\u00cf\u0011\u00e0', kind: 'an old office document', help: 'Save it as plain text or HTML.' },
  { bytes: '{\\rtf', kind: 'an RTF document', help: 'Save it as plain text or HTML.' },
  { bytes: '\u0089PNG', kind: 'a PNG picture', help: 'Give the text of the report, not a picture of it.' },
  { bytes: '\u00ff\u00d8\u00ff', kind: 'a JPEG picture', help: 'Give the text of the report, not a picture of it.' },
  { bytes: 'GIF87a', kind: 'a GIF picture', help: 'Give the text of the report, not a picture of it.' },
  { bytes: 'GIF89a', kind: 'a GIF picture', help: 'Give the text of the report, not a picture of it.' },
  { bytes: 'RIFF', kind: 'a RIFF picture, sound or film', help: 'Give the text of the report.' },
  { bytes: 'ftyp', at: 4, kind: 'a film or sound recording', help: 'Give the text of the report.' },
  { bytes: 'ID3\u0003', kind: 'a sound recording', help: 'Give the text of the report.' },
  { bytes: 'ID3\u0004', kind: 'a sound recording', help: 'Give the text of the report.' },
  { bytes: 'OggS', kind: 'a sound recording', help: 'Give the text of the report.' },
  { bytes: '\u007fELF', kind: 'a program', help: 'Leave it out.' },
  { bytes: 'MZ\u0090', kind: 'a program', help: 'Leave it out.' },
  { bytes: '\u00ca\u00fe\u00ba\u00be', kind: 'a program', help: 'Leave it out.' },
  { bytes: '7z\u00bc\u00af', kind: 'a 7z archive', help: 'Unpack it first.' },
  { bytes: 'BZh', kind: 'a bzip2 archive', help: 'Unpack it first.' },
  { bytes: '\u00fd7zXZ', kind: 'an xz archive', help: 'Unpack it first.' },
  { bytes: '\u0028\u00b5\u002f\u00fd', kind: 'a Zstandard archive', help: 'Unpack it first.' },
  { bytes: 'Rar!\u001a', kind: 'a RAR archive', help: 'Unpack it first.' },
  { bytes: 'ustar', at: 257, kind: 'a tar archive', help: 'Unpack it first.' },
  { bytes: 'SQLite format 3', kind: 'an SQLite database', help: 'Export its texts as JSON Lines.' },
  { bytes: 'wOF2', kind: 'a font', help: 'Leave it out.' },
  { bytes: 'II*\u0000', kind: 'a TIFF picture', help: 'Give the text of the report, not a picture of it.' },
  { bytes: 'MM\u0000*', kind: 'a TIFF picture', help: 'Give the text of the report, not a picture of it.' },
];

/** What a file without text is, by its first bytes, and what to do; null when nothing speaks against text. */
export function binaryKind(bytes: Uint8Array): { readonly kind: string; readonly help: string } | null {
  for (const { bytes: signature, at = 0, kind, help } of SIGNATURES) {
    if (startsWith(bytes, signature, at)) return { kind, help };
  }
  if (utf16Without(bytes) !== null || utf32(bytes) !== null || bom(bytes) !== null) return null;
  const head = bytes.subarray(0, 65_536);
  let odd = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at]!;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) odd++;
  }
  return odd > 0.02 * head.length || head.includes(0)
    ? { kind: 'binary data', help: 'Give the report as text, HTML or JSON Lines.' }
    : null;
}

/** True for a gzip stream (RFC 1952). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** UTF-32, by its mark or by the zeros around Latin letters. */
export function utf32(bytes: Uint8Array): 'utf-32le' | 'utf-32be' | null {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return null;
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  const head = bytes.subarray(0, 400);
  const zeros = [0, 0, 0, 0];
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at % 4]!++;
  const most = 0.9 * (head.length / 4);
  if (zeros[1]! > most && zeros[2]! > most && zeros[3]! > most && zeros[0]! < 2) return 'utf-32le';
  return zeros[0]! > most && zeros[1]! > most && zeros[2]! > most && zeros[3]! < 2 ? 'utf-32be' : null;
}

/** The encoding that a byte order mark gives. */
export function bom(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, '\u00ef\u00bb\u00bf', 0)) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: Latin text in it has a zero in every second byte. */
export function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 2_000);
  if (head.length < 16) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < head.length; at += 2) {
    if (head[at] === 0) even++;
    if (head[at + 1] === 0) odd++;
  }
  const pairs = head.length / 2;
  return odd > 0.7 * pairs && even < 0.05 * pairs
    ? 'utf-16le'
    : even > 0.7 * pairs && odd < 0.05 * pairs
      ? 'utf-16be'
      : null;
}

/** The encoding that a page or XML document names in its first 4,096 bytes, in lower case; null when it names none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  // A mark of byte order and white space may stand before a declaration.
  const head = latin(bytes.subarray(0, 4_096)).replace(/^\u00ef\u00bb\u00bf/, '');
  const match =
    /<meta\s[^>]{0,300}?charset\s*=\s*(?:["']\s*)?([\w.:-]{2,40})/i.exec(head) ??
    /^\s*<\?xml\s[^>]{0,120}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(head);
  return match ? match[1]!.toLowerCase() : null;
}

/** Characters with the codes of the bytes. */
function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function startsWith(bytes: Uint8Array, signature: string, at: number): boolean {
  for (let index = 0; index < signature.length; index++)
    if (bytes[at + index] !== signature.charCodeAt(index)) return false;
  return true;
}

/** Bytes of the UTF-8 sequence that this byte leads (RFC 3629), 1 to 4; 0 where it can lead none. */
export function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}
