import { readFileSync, writeSync } from 'node:fs';
import type { PdfContent, PdfPage, PdfRun } from '../input/pdf/content.js';
import { watchMemory } from './memory-watch.js';
import type { PdfAnswer } from './pdf.js';

/** A run of characters as pdf.js gives it; `transform` is the matrix of its text space. */
interface TextItem {
  readonly str?: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

interface PageProxy {
  readonly view: readonly number[];
  getTextContent(): Promise<{ readonly items: readonly TextItem[] }>;
  cleanup(): unknown;
}

interface DocumentProxy {
  readonly numPages: number;
  getPage(number: number): Promise<PageProxy>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
}

interface Unpdf {
  getDocumentProxy(data: Uint8Array, options: object): Promise<DocumentProxy>;
}

/** Reads the PDF on standard input and writes what it holds, as JSON, to standard output. */
async function main(): Promise<PdfAnswer> {
  const unpdf = await reader();
  if (!unpdf) return { refused: 'no-reader' };
  const bytes = new Uint8Array(readFileSync(0));
  try {
    return { content: await contentOf(unpdf, bytes, Number(process.argv[2]) || 500) };
  } catch (error) {
    return { refused: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged' };
  }
}

/** The library is optional: a name that the compiler does not follow. */
async function reader(): Promise<Unpdf | null> {
  const name = 'unpdf';
  try {
    return (await import(name)) as Unpdf;
  } catch {
    return null;
  }
}

async function contentOf(unpdf: Unpdf, bytes: Uint8Array, most: number): Promise<PdfContent> {
  const document = await unpdf.getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false });
  const pages: PdfPage[] = [];
  for (let number = 1; number <= Math.min(most, document.numPages); number++) {
    const page = await document.getPage(number);
    pages.push(pageOf(page.view, (await page.getTextContent()).items));
    page.cleanup();
  }
  const { info } = await document.getMetadata();
  const field = (name: string): string | null => (typeof info[name] === 'string' ? info[name] : null);
  return {
    pages,
    count: document.numPages,
    title: field('Title'),
    author: field('Author'),
    created: field('CreationDate'),
    language: field('Language'),
  };
}

function pageOf([left = 0, bottom = 0, right = 0, top = 0]: readonly number[], items: readonly TextItem[]): PdfPage {
  const runs: PdfRun[] = [];
  for (const { str, transform, width } of items) {
    if (str === undefined || str === '') continue;
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
    const size = Math.hypot(b, d) || Math.abs(a);
    runs.push({ text: str, x: x - left, y: top - y, width, size: Math.round(size * 10) / 10 });
  }
  return { width: right - left, height: top - bottom, runs };
}

watchMemory();
void main().then((read) => {
  const answer = Buffer.from(JSON.stringify(read), 'utf8');
  for (let at = 0; at < answer.length; ) at += writeSync(1, answer, at);
  process.exit(0);
});
