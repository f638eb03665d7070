import type { OffsetRun, Published, SourceDocument } from '../../model/report.js';
import { publicationLineDate } from '../date.js';
import { problem, textProblem, type ReadSource, type Source } from '../source.js';
import { mainBlocks } from './main-text.js';
import { metadataOf } from './metadata.js';
import { readPage, type PageBlock } from './page.js';

/** So many blocks around a headline can hold its date. */
const NEAR = 8;
const BETWEEN = '\n\n';

/** Reads a saved page: its main text as one report, with what the page says of itself. Nothing of its markup is kept. */
export function readHtml({ name, text: source, issues }: Source): ReadSource {
  const page = readPage(source);
  const blocks = mainBlocks(page);
  const { text, offsets } = joined(blocks);
  if (text === '') {
    return { documents: [], problems: [problem('input/no-text', `${name}: no main text was found in the page`, 'If the page shows its text only by script, save the text itself in a .txt file.')] };
  }
  const wrong = textProblem(name, text);
  if (wrong) return { documents: [], problems: [wrong] };
  const { headline, outlet, url, language, published } = metadataOf(page.head, headingOf(page.blocks, blocks, page.head.title));
  const document: SourceDocument = { name, text, url, outlet, language, published: published ?? shownDate(page.blocks, blocks), headline, issues, offsets };
  return { documents: [document], problems: [] };
}

/** The visible headline: the first heading of the first rank, else the first of the main text's blocks that makes up most of the page's title. */
function headingOf(all: readonly PageBlock[], main: readonly PageBlock[], title: string): string | null {
  const heading = all.find(({ tag }) => tag === 'h1')?.text;
  if (heading !== undefined) return heading;
  return main.slice(0, 4).find(({ text }) => text.length >= 0.5 * title.length && title.includes(text))?.text ?? null;
}

/** A date of publication that the page shows near its headline or its first paragraph, alone in its block. */
function shownDate(all: readonly PageBlock[], main: readonly PageBlock[]): Published | null {
  const heading = all.findIndex(({ tag }) => tag === 'h1');
  const first = main[0] ? all.indexOf(main[0]) : -1;
  const near = [...all.slice(Math.max(0, heading - 3), heading + NEAR), ...all.slice(Math.max(0, first - NEAR), first + NEAR)];
  for (const { text } of near) {
    const value = publicationLineDate(text);
    if (value !== null) return { value, from: 'text' };
  }
  return null;
}

/** The blocks as one text, a blank line between them, and where each character stands in the source. */
function joined(blocks: readonly PageBlock[]): { readonly text: string; readonly offsets: readonly OffsetRun[] } {
  const parts: string[] = [];
  const offsets: OffsetRun[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > 0) {
      parts.push(BETWEEN);
      length += BETWEEN.length;
    }
    for (const [source, sourceLength, derived, run] of block.map) offsets.push([source, sourceLength, length + derived, run]);
    parts.push(block.text);
    length += block.text.length;
  }
  return { text: parts.join(''), offsets };
}
