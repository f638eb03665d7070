import type { SourceDocument } from '../../model/report.js';

/** The line of something that is no report. */
export function issueLine(issue: object): string {
  return `!\t\t${JSON.stringify(issue)}\t`;
}

/** Documents that are read together, and lines of what was met beside them. */
export interface DocumentPiece {
  readonly documents: readonly SourceDocument[];
  readonly issues: readonly string[];
}

/** The documents of a piece one by one; null for one alone. What was met beside them stays with the first. */
export function partsOfPiece<P extends DocumentPiece>(piece: P): P[] | null {
  const { documents, issues } = piece;
  return documents.length < 2
    ? null
    : documents.map((document, k) => ({ ...piece, documents: [document], issues: k === 0 ? issues : [] }));
}
