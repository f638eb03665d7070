import type { Layout, SourceDocument } from '../../model/report.js';

/** The layout of a document: what is furniture, where the headline, dateline, byline and credits stand, and its paragraphs. */
export function findLayout(document: SourceDocument): Layout {
  const { text } = document;
  return { furniture: [], paragraphs: text.length === 0 ? [] : [{ start: 0, end: text.length, role: 'body' }], headline: null, dateline: null, byline: null, credits: [] };
}
