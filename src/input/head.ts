import type { ByteSource } from './context.js';
import type { JsonObject } from './json.js';
import { objectOf } from './json.js';

/** What a source shows before it is read: enough to tell what it is. */
export interface Head {
  readonly name: string;
  /** The end of its name in small letters, `.gz` left off; empty for none. */
  readonly ending: string;
  /** Its first characters, without a mark of byte order and without white space before them. */
  readonly text: string;
  /** The first characters as they are. */
  readonly raw: string;
  /** The last characters. */
  readonly tail: string;
  /** Its bytes; null for a source that is given as text. */
  readonly bytes: Uint8Array | null;
  /** The name of the outermost element of a document in XML or HTML, in small letters, prefix left off; else null. */
  readonly root: string | null;
  /** The values of a document in JSON: of a list its items. Null for what is no JSON. */
  readonly json: () => readonly JsonObject[] | null;
}

const HEAD = 4_000;

export function endingOf(name: string): string {
  return /\.([a-z0-9]{2,8})(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

export function headOfText(name: string, text: string): Head {
  const raw = text.slice(0, HEAD);
  const start = raw.replace(/^\ufeff/, '').trimStart();
  let values: readonly JsonObject[] | null | undefined;
  return {
    name,
    ending: endingOf(name),
    text: start,
    raw,
    tail: text.slice(-HEAD),
    bytes: null,
    root: rootOf(start),
    json: () => (values === undefined ? (values = /^[{[]/.test(start) ? valuesOf(text) : null) : values),
  };
}

/** Of bytes only what is ASCII counts: zeros are left out, so that UTF-16 shows too. */
export function headOfBytes({ name, bytes }: ByteSource): Head {
  const start = asciiOf(bytes.subarray(0, HEAD));
  const head = headOfText(name, start.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, ''));
  return { ...head, raw: start, tail: asciiOf(bytes.subarray(Math.max(0, bytes.length - HEAD))), bytes };
}

function asciiOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) if (byte !== 0) text += String.fromCharCode(byte);
  return text;
}

/** The values of JSON: an object, or the objects of a list; null for anything else. */
function valuesOf(text: string): readonly JsonObject[] | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    const rows = Array.isArray(value) ? value : [value];
    const objects = rows.map(objectOf).filter((row) => row !== null);
    return objects.length === rows.length ? objects : null;
  } catch {
    return null;
  }
}

/** What may stand before the first element: a declaration, comments, instructions, a document type. */
const BEFORE_ROOT = new RegExp(
  '<\\?[^>]{0,500}>|<!--[\\s\\S]{0,1500}?-->|' +
    '<!(?:DOCTYPE|ELEMENT|ENTITY|ATTLIST|NOTATION)\\b[^>[]{0,600}(?:\\[|>)|\\]\\s*>|%[\\w.-]{1,40};',
  'iy',
);
const TAG =
  /<(?:([a-z_][\w.-]{0,60}):)?([a-z_][\w.-]{0,80})(?=[\s>/])(?:[^<>"']|"[^"<]{0,1000}"|'[^'<]{0,1000}'){0,400}(>?)/iy;

function rootOf(text: string): string | null {
  let at = 0;
  while (at < text.length) {
    at += /^\s*/.exec(text.slice(at, at + 500))![0].length;
    BEFORE_ROOT.lastIndex = at;
    const before = BEFORE_ROOT.exec(text);
    if (!before) break;
    at += before[0].length;
  }
  TAG.lastIndex = at;
  const tag = TAG.exec(text);
  if (!tag) return null;
  // A tag that the first characters do not hold to its end counts only below a declaration.
  return tag[3] === '>' || at > 0 ? tag[2]!.toLowerCase() : null;
}
