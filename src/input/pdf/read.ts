import type { Issue } from '../../model/issue.js';
import type { SourceDocument } from '../../model/report.js';
import type { ByteSource, ReadContext } from '../context.js';
import type { Head } from '../head.js';
import { tooMany } from '../limits.js';
import { problem, type ReadSource } from '../source.js';
import { stampsIn } from '../stamp.js';
import { storyRead } from '../story.js';
import { oneLine } from '../xml/tree.js';
import { type PdfParagraph, pdfParagraphs, usualSize } from './paragraphs.js';

/** A title is set so much larger than the running text. */
const TITLE = 1.2;
const LONGEST_TITLE = 240;
/** A date of publication is looked for in so many first paragraphs. */
const HEAD = 12;
const CONTROL = /[\u0000-\u0008\u000b-\u001f]/g;

/** True for a PDF, also where a few bytes stand before it (ISO 32000, annex H). */
export function isPdf({ bytes, raw }: Head): boolean {
  return bytes !== null && /^[\s\S]{0,1000}?%PDF-\d/.test(raw);
}

/** Reads a PDF: its running text as one report. */
export function readPdf(source: ByteSource, context: ReadContext): ReadSource {
  const content = context.platform.pdf(source, context.limits);
  if ('code' in content) return { documents: [], problems: [content] };
  const { name } = source;
  const paragraphs = pdfParagraphs(content.pages).map((one) => ({ ...one, text: withoutControls(one.text) }));
  if (paragraphs.every(({ furniture }) => furniture !== undefined)) {
    const help = 'Pages that are pictures need a program that recognizes characters (OCR); give its text.';
    return { documents: [], problems: [problem('input/no-text', `${name} is a PDF without characters`, help)] };
  }
  const headline = headlineOf(paragraphs, oneLine(content.title));
  const shown = paragraphs
    .slice(0, HEAD)
    .map(({ text }) => stampsIn(text)[0]?.value ?? null)
    .find((day) => day !== null);
  const made = /^D:(\d{4})(\d\d)(\d\d)/.exec(content.created ?? '');
  const read = storyRead({
    name,
    where: name,
    headline: null,
    paragraphs,
    language: oneLine(content.language),
    published: shown ?? (made ? `${made[1]}-${made[2]}-${made[3]}` : null),
    issues: unmapped(name, paragraphs),
  });
  const problems = [...read.problems];
  if (content.count > content.pages.length)
    problems.push(tooMany(name, content.count, 'pages', content.pages.length, 'pages'));
  return {
    documents: read.documents.map((document) => ({ ...document, headline, ...dated(document, shown !== undefined) })),
    problems,
  };
}

/** A day that the text itself shows is said to be from there. */
function dated({ published }: SourceDocument, shown: boolean): Pick<SourceDocument, 'published'> {
  return { published: published && shown ? { ...published, from: 'text' } : published };
}

/**
 * Fonts of TeX without a table of meanings give the codes of the Cork encoding (T1): quotation marks, dashes and
 * ligatures stand where ASCII has control characters.
 */
const CORK = ['“', '”', '„', '«', '»', '–', '—', '', '', 'ı', 'ȷ', 'ff', 'fi', 'fl', 'ffi', 'ffl'];

function withoutControls(text: string): string {
  return text.replace(CONTROL, (char) => CORK[char.charCodeAt(0) - 0x10] ?? '\ufffd');
}

/** Characters that a font of the file gives no meaning to. */
function unmapped(name: string, paragraphs: readonly PdfParagraph[]): Issue[] {
  const count = paragraphs.reduce((sum, { text }) => sum + (text.match(/\ufffd/g) ?? []).length, 0);
  if (count === 0) return [];
  const some = `${count} ${count === 1 ? 'character has' : 'characters have'}`;
  const message = `${name}: ${some} no meaning in the fonts of the PDF; each was read as "\ufffd"`;
  const help = 'Compare quotation marks and figures with the page.';
  return [{ code: 'input/encoding-broken', severity: 'warning', message, help }];
}

/** What is set largest on the first page above the running text; else the title of the file where the text shows it. */
function headlineOf(paragraphs: readonly PdfParagraph[], title: string | null): string | null {
  const text = paragraphs.filter(({ furniture }) => furniture === undefined);
  const first = text.filter(({ page }) => page === 0).slice(0, 12);
  const usual = usualSize(text);
  const largest = first.reduce<PdfParagraph | null>((a, b) => (b.size > (a?.size ?? TITLE * usual) ? b : a), null);
  if (largest && largest.text.length <= LONGEST_TITLE && /\p{L}{2}/u.test(largest.text)) return largest.text;
  const capitals = capitalsOn(first);
  if (capitals !== null) return capitals;
  return title !== null && first.some((one) => one.text.includes(title)) ? title : null;
}

/** The lines in capitals that a page begins with, as one: a title of one size with the text. */
function capitalsOn(first: readonly PdfParagraph[]): string | null {
  const end = first.findIndex(({ text }) => /\p{Ll}/u.test(text) || !/\p{Lu}{2}/u.test(text));
  const title = first
    .slice(0, Math.max(0, end))
    .map(({ text }) => text)
    .join(' ');
  return end > 0 && end <= TITLE_LINES && title.length <= LONGEST_TITLE ? title : null;
}

const TITLE_LINES = 3;
