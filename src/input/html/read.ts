import type { OffsetRun, Published, SourceDocument } from '../../model/report.js';
import { agenciesIn } from '../../text/agencies.js';
import { publicationLineDate } from '../date.js';
import { withLanguage } from '../language.js';
import { problem, type ReadSource, type Source, textProblem } from '../source.js';
import { mainBlocks } from './main-text.js';
import { metadataOf } from './metadata.js';
import { type PageBlock, readPage } from './page.js';

/** So many blocks around a headline can hold its date. */
const NEAR = 8;
/** A main text shorter than this may be a teaser. */
const SHORT = 300;
/** A line of credit is no longer. */
const LONGEST_CREDIT = 100;
const BETWEEN = '\n\n';

/**
 * Reads a saved page: its main text as one report, with what the page says of itself. Nothing of its markup is kept.
 */
export function readHtml({ name, text: source, issues }: Source): ReadSource {
  const page = readPage(source);
  const main = mainBlocks(page);
  const credit = main.length > 0 ? agencyLine(page.blocks, main) : null;
  const blocks = credit ? [credit, ...main] : main;
  const shown = joined(blocks);
  const { headline, outlet, url, language, published, body } = metadataOf(
    page.head,
    headingOf(page.blocks, main, page.head.title),
  );
  // A page that shows its text only by script often repeats it in its linked data.
  const told =
    body !== null && shown.text.length < SHORT && body.length > 2 * SHORT
      ? body.replace(/<[^<>]{0,300}>/g, ' ').trim()
      : null;
  const text = told ?? shown.text;
  if (text === '') {
    return {
      documents: [],
      problems: [
        problem(
          'input/no-text',
          `${name}: no main text was found in the page`,
          'If the page shows its text only by script, save the text itself in a .txt file.',
        ),
      ],
    };
  }
  const wrong = textProblem(name, text);
  if (wrong) return { documents: [], problems: [wrong] };
  const document: SourceDocument = {
    name,
    text,
    url,
    outlet,
    language,
    published: published ?? shownDate(page.blocks, main),
    headline,
    issues: withLanguage(issues, name, text),
    ...(told === null ? { offsets: shown.offsets } : {}),
  };
  return { documents: [document], problems: [] };
}

/**
 * The visible headline: the first heading of the first rank, else the first of the main text's blocks that makes up
 * most of the page's title.
 */
function headingOf(all: readonly PageBlock[], main: readonly PageBlock[], title: string): string | null {
  const heading = all.find(({ tag }) => tag === 'h1')?.text;
  if (heading !== undefined) return heading;
  return main.slice(0, 4).find(({ text }) => text.length >= 0.5 * title.length && title.includes(text))?.text ?? null;
}

/**
 * The line between headline and text that names an agency ("Associated Press", "By Reuters Staff"): it tells where the
 * text comes from, so it is kept although it is no part of the running text.
 */
function agencyLine(all: readonly PageBlock[], main: readonly PageBlock[]): PageBlock | null {
  const heading = all.findIndex(({ tag }) => tag === 'h1');
  const first = all.indexOf(main[0]!);
  if (
    heading < 0 ||
    first < heading ||
    main.slice(0, 3).some(({ text }) => text.length <= LONGEST_CREDIT && agenciesIn(text).length > 0)
  )
    return null;
  return (
    all
      .slice(heading + 1, first)
      .find(
        ({ text, tag, caption }) =>
          !caption && tag !== 'figcaption' && text.length <= LONGEST_CREDIT && namesAuthor(text),
      ) ?? null
  );
}

/** An agency at the start of a line or after names; not a picture's credit, not a sentence. */
function namesAuthor(text: string): boolean {
  const found = agenciesIn(text)[0];
  if (!found || /[/|(]|\b(?:photo|image|getty|video|watch|follow|file)\b/i.test(text) || /[.!?]$/.test(text))
    return false;
  return text
    .slice(0, found.at)
    .split(/[\s,]+/)
    .every((word) => word === '' || /^(?:by|from|and|the|source|\p{Lu}[\p{L}'’.-]*):?$/iu.test(word));
}

/** A date of publication that the page shows near its headline or its first paragraph, alone in its block. */
function shownDate(all: readonly PageBlock[], main: readonly PageBlock[]): Published | null {
  const heading = all.findIndex(({ tag }) => tag === 'h1');
  const first = main[0] ? all.indexOf(main[0]) : -1;
  const near = [
    ...all.slice(Math.max(0, heading - 3), heading + NEAR),
    ...all.slice(Math.max(0, first - NEAR), first + NEAR),
  ];
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
    for (const [source, sourceLength, derived, run] of block.map)
      offsets.push([source, sourceLength, length + derived, run]);
    parts.push(block.text);
    length += block.text.length;
  }
  return { text: parts.join(''), offsets };
}
