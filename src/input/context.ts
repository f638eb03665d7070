import type { Issue } from '../model/issue.js';
import type { Limits } from './limits.js';
import type { PdfContent } from './pdf/content.js';
import type { ReadSource, Source } from './source.js';

/** A file, or a member of one, as bytes. */
export interface ByteSource {
  /** The file name or address: it becomes the name of the report. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Bytes that are read piece by piece. */
export interface ByteRange {
  readonly length: number;
  /** The bytes from `start` up to `end`, or up to the last. */
  read(start: number, end: number): Uint8Array;
}

/** Bytes as characters, or why they are none. */
export interface Decoded {
  /** Null when the bytes hold no text. */
  readonly text: string | null;
  /** Stands beside the text, or says why there is none. */
  readonly issue: Issue | null;
}

/** What became of packed bytes. `taken` is how many packed bytes there were, null where that cannot be told. */
export interface Inflated {
  readonly bytes: Uint8Array;
  readonly state: 'whole' | 'truncated' | 'damaged' | 'too-large';
  readonly taken: number | null;
}

/** What the edge of the program does for readers of files: what needs a platform. */
export interface Platform {
  /**
   * Decodes bytes; `declared` is the encoding that a header names, `markup` is true where a page or a document in XML
   * can name its own.
   */
  decode(source: ByteSource, markup: boolean, declared?: string | null): Decoded;
  /** Unpacks a DEFLATE stream (RFC 1951), to no more than `most` bytes. */
  inflate(bytes: Uint8Array, most: number): Inflated;
  /** Unpacks Brotli (RFC 7932). */
  brotli(bytes: Uint8Array, most: number): Inflated;
  /** The words of a PDF and where they stand; or why they cannot be had. */
  pdf(source: ByteSource, limits: Limits): PdfContent | Issue;
}

/** What a reader is given beside its source. */
export interface ReadContext {
  readonly limits: Limits;
  readonly platform: Platform;
  /** How many archives the source stands in. */
  readonly depth: number;
  /** Reads a member of an archive, whatever it is. */
  readonly read: (source: ByteSource) => ReadSource;
  /** Reads characters, of the kind that a header names where one is given. */
  readonly readText: (source: Source, kind?: string) => ReadSource;
}
