import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Report, SourceDocument, Token } from '../model/report.js';
import { storable } from './database.js';
import { READING_WORDS } from './dictionary.js';

/**
 * What is only read back whole is kept as deflated JSON (RFC 1951), behind one byte that says how it was packed:
 * against no dictionary, or against one of what readings say over and over.
 */
const PLAIN = 0;
const READING = 1;
const DICTIONARY = Buffer.from(READING_WORDS);

/** A value of JSON, packed. */
export function packed(value: unknown, form: typeof PLAIN | typeof READING = PLAIN): Uint8Array {
  const options = form === READING ? { level: 7, dictionary: DICTIONARY } : { level: 7 };
  const body = deflateRawSync(JSON.stringify(value), options);
  const out = new Uint8Array(body.length + 1);
  out[0] = form;
  out.set(body, 1);
  return out;
}

/**
 * The value that was packed.
 *
 * @throws RangeError where the bytes are of no form that is known
 */
export function unpacked(bytes: Uint8Array): unknown {
  const [form] = bytes;
  if (form !== PLAIN && form !== READING) throw new RangeError(`packed in form ${form}, which is not known`);
  const options = form === READING ? { dictionary: DICTIONARY } : {};
  return JSON.parse(inflateRawSync(bytes.subarray(1), options).toString());
}

/** A document but its text, which stands beside it; with it where no database keeps it as it is. */
export function packDocument(document: SourceDocument): Uint8Array {
  return packed(storable(document.text) === document.text ? { ...document, text: null } : document);
}

/** The document of which the text stands beside it. */
export function unpackDocument(bytes: Uint8Array, text: string): SourceDocument {
  const document = unpacked(bytes) as Omit<SourceDocument, 'text'> & { readonly text: string | null };
  return { ...document, text: document.text ?? text };
}

/** A report as it was read: its annotations and its words, each packed. */
export interface PackedReading {
  readonly reading: Uint8Array;
  readonly tokens: Uint8Array;
}

/** Packs what was read of a document. Text and issues are the document's own and left out; so is its name in effect. */
export function packReading(report: Report): PackedReading {
  return {
    reading: packed({ ...report, text: null, tokens: null, issues: null }, READING),
    tokens: packed(columnsOf(report.tokens ?? [], report.text)),
  };
}

/** The report that was read of a document; every field in its place, so that it is written as it was. */
export function unpackReading({ reading, tokens }: PackedReading, document: SourceDocument): Report {
  const report = unpacked(reading) as Report;
  return {
    ...report,
    name: document.name,
    text: document.text,
    tokens: tokensOf(unpacked(tokens) as TokenColumns, document.text),
    issues: document.issues,
  };
}

/** A report with all that is packed of it, as its row holds it. */
export interface PackedReport extends PackedReading {
  readonly text: string;
  readonly document: Uint8Array;
}

/** The report of a row. */
export function unpackReport(row: PackedReport): Report {
  return unpackReading(row, unpackDocument(row.document, row.text));
}

/** Words by columns: from the end of the one before, length, and so on; a lemma only where it is not the word. */
interface TokenColumns {
  readonly gaps: readonly number[];
  readonly lengths: readonly number[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly lemmas: readonly (string | 0)[];
  /** From the word to its head; null for a root. */
  readonly heads: readonly (number | null)[];
  readonly deprels: readonly string[];
}

function columnsOf(tokens: readonly Token[], text: string): TokenColumns {
  return {
    gaps: tokens.map(({ start }, at) => start - (tokens[at - 1]?.end ?? 0)),
    lengths: tokens.map(({ start, end }) => end - start),
    upos: tokens.map(({ upos }) => upos),
    xpos: tokens.map(({ xpos }) => xpos),
    lemmas: tokens.map(({ start, end, lemma }) => (lemma === text.slice(start, end).toLowerCase() ? 0 : lemma)),
    heads: tokens.map(({ head }, at) => (head === null ? null : head - at)),
    deprels: tokens.map(({ deprel }) => deprel),
  };
}

function tokensOf({ gaps, lengths, upos, xpos, lemmas, heads, deprels }: TokenColumns, text: string): Token[] {
  let at = 0;
  return gaps.map((gap, index): Token => {
    const start = at + gap;
    const end = start + (lengths[index] as number);
    at = end;
    const head = heads[index] ?? null;
    return {
      start,
      end,
      upos: upos[index] as string,
      xpos: xpos[index] as string,
      lemma: lemmas[index] === 0 ? text.slice(start, end).toLowerCase() : (lemmas[index] as string),
      head: head === null ? null : head + index,
      deprel: deprels[index] as string,
    };
  });
}
