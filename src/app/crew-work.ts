import { type BlockRows, readRecord, recordLine, tellBlock } from '../batch/stages.js';
import type { English } from '../english/index.js';
import type { Report, SourceDocument } from '../model/report.js';
import { readReport } from '../read/read.js';
import { PACKING } from './packing.js';

/** Documents to be read, with or without their words. */
export interface Reading {
  readonly documents: readonly SourceDocument[];
  readonly keepTokens: boolean;
}

/** What worker threads do, by name. A thrown error costs the piece of work and not the worker. */
export const WORK = {
  read: ({ documents, keepTokens }: Reading, english: English): Report[] =>
    documents.map((document) => {
      const report = readReport(document, english);
      const { tokens: _tokens, ...light } = report;
      return keepTokens ? report : light;
    }),
  records: ({ documents }: { readonly documents: readonly SourceDocument[] }, english: English): string[] =>
    documents.map((document) => recordLine(readRecord(document, english, PACKING))),
  tell: ({ packed }: { readonly packed: readonly string[] }, english: English): BlockRows =>
    tellBlock(packed, english, PACKING),
} as const;

export type WorkName = keyof typeof WORK;
