import type { ByteSource, ReadContext } from '../context.js';
import type { Head } from '../head.js';
import { raise } from '../limits.js';
import { problem, type ReadSource } from '../source.js';
import { storyRead } from '../story.js';
import { oneLine } from '../xml/tree.js';
import { type PdfParagraph, pdfParagraphs } from './paragraphs.js';

/** A title is set so much larger than the running text. */
const TITLE = 1.2;
const LONGEST_TITLE = 240;

/** True for a PDF, also where a few bytes stand before it (ISO 32000, annex H). */
export function isPdf({ bytes, raw }: Head): boolean {
  return bytes !== null && /^[\s\S]{0,1000}?%PDF-\d/.test(raw);
}

/** Reads a PDF: its running text as one report. */
export function readPdf(source: ByteSource, context: ReadContext): ReadSource {
  const content = context.platform.pdf(source, context.limits);
  if ('code' in content) return { documents: [], problems: [content] };
  const { name } = source;
  const paragraphs = pdfParagraphs(content.pages);
  if (paragraphs.every(({ furniture }) => furniture !== undefined)) {
    const help = 'Pages that are pictures need a program that recognizes characters (OCR); give its text.';
    return { documents: [], problems: [problem('input/no-text', `${name} is a PDF without characters`, help)] };
  }
  const headline = headlineOf(paragraphs, oneLine(content.title));
  const date = /^D:(\d{4})(\d\d)(\d\d)/.exec(content.created ?? '');
  const read = storyRead({
    name,
    where: name,
    headline: null,
    paragraphs,
    language: oneLine(content.language),
    published: date ? `${date[1]}-${date[2]}-${date[3]}` : null,
  });
  const problems = [...read.problems];
  if (content.count > content.pages.length)
    problems.push(
      problem(
        'input/too-many',
        `${name} holds ${content.count} pages; the first ${content.pages.length} were read`,
        raise('pages'),
      ),
    );
  return { documents: read.documents.map((document) => ({ ...document, headline })), problems };
}

/** What is set largest on the first page above the running text; else the title of the file where the text shows it. */
function headlineOf(paragraphs: readonly PdfParagraph[], title: string | null): string | null {
  const text = paragraphs.filter(({ furniture }) => furniture === undefined);
  const first = text.filter(({ page }) => page === 0).slice(0, 12);
  const usual = usualSize(text);
  const largest = first.reduce<PdfParagraph | null>((a, b) => (b.size > (a?.size ?? TITLE * usual) ? b : a), null);
  if (largest && largest.text.length <= LONGEST_TITLE && /\p{L}{2}/u.test(largest.text)) return largest.text;
  return title !== null && first.some((one) => one.text.includes(title)) ? title : null;
}

/** The size that most characters have. */
function usualSize(paragraphs: readonly PdfParagraph[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of paragraphs) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}
