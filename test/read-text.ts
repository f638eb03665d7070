import { english } from '../src/app/weights.js';
import type { Report, SourceDocument } from '../src/model/report.js';
import { type ReadTogether, readTogether } from '../src/pipeline.js';

/** What a test may say of a document beside its text. */
export type Given = Partial<Omit<SourceDocument, 'text' | 'published'>> & { readonly published?: string | undefined };

/** A document of this text as a desk would give it: in English, of no outlet and no day, where nothing else is set. */
export function documentOf(name: string, text: string, { published, ...set }: Given = {}): SourceDocument {
  return {
    name,
    text,
    url: null,
    outlet: null,
    language: 'en',
    published: published === undefined ? null : { value: published, from: 'given' },
    headline: null,
    issues: [],
    ...set,
  };
}

/** One text, read as a report with all its annotations. */
export function read(text: string, given: Given = {}): Report {
  return readAll([[text, given]]).reports[0] as Report;
}

/** Texts read together; they are named so that R1 is the first. */
export function readAll(texts: readonly (readonly [text: string, given?: Given])[]): ReadTogether {
  return readTogether(
    texts.map(([text, given], i) => documentOf(String(i + 1).padStart(3, '0'), text, given)),
    english(),
  );
}
