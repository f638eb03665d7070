import type { Issue } from '../../model/issue.js';
import type { OffsetRun, Post, SourceDocument } from '../../model/report.js';
import { agenciesIn } from '../../text/agencies.js';
import { publishedFrom } from '../date.js';
import { withLanguage } from '../language.js';
import { problem, type ReadSource, type Source, textProblem } from '../source.js';
import type { GatheredText } from './block-text.js';
import { datesOf } from './dates.js';
import type { PageTime } from './head.js';
import { headlineOf, type PageHeadline } from './headline.js';
import type { Data } from './linked-data.js';
import { mainBlocks } from './main-text.js';
import { metadataOf, type PageMetadata } from './metadata.js';
import { type Page, type PageBlock, readPage } from './page.js';
import { isLiveBlog, notAReport, pageIssues, postOf } from './page-kind.js';

/** A main text shorter than this may be a teaser. */
const SHORT = 300;
/** A line of credit is no longer. */
const LONGEST_CREDIT = 100;
const BETWEEN = '\n\n';

/**
 * Reads a saved page: its headline and main text as one report, with what the page says of itself. Nothing of its
 * markup is kept. Pages that hold no report (errors, lists of other texts) are told and not read.
 */
export function readHtml({ name, text: source, issues }: Source): ReadSource {
  const page = readPage(source);
  const meta = metadataOf(page.head, page.blocks.find(({ tag }) => tag === 'h1')?.text ?? null);
  const main = mainBlocks(page, isLiveBlog(page, meta.article));
  const none = notAReport(name, page, main, meta.article);
  if (none) return { documents: [], problems: [none] };
  const headline = headlineOf(page, main, meta.outlet, meta.headline);
  const parts = partsOf(page, main, headline);
  const shown = joined(parts);
  const bodyLength = main.reduce((sum, { text }) => sum + text.length, 0);
  // A page that shows its text only by script often repeats it in its linked data.
  const told = bodyLength < SHORT ? toldBody(meta) : null;
  const title = headline?.shown.text ?? meta.headline;
  const text = told === null ? shown.text : [title, told].filter((part) => part).join(BETWEEN);
  if (told === null && main.length === 0) return { documents: [], problems: [noText(name)] };
  const wrong = textProblem(name, text);
  if (wrong) return { documents: [], problems: [wrong] };
  const dates = datesOf(page, meta.article, main, headline?.block ?? null, meta.url);
  const odd = [...(headline?.issues ?? []), ...dates.issues, ...pageIssues(page, main, meta.article)];
  const document: SourceDocument = {
    name,
    text,
    url: meta.url,
    outlet: meta.outlet,
    language: meta.language,
    published: dates.published,
    headline: title,
    issues: withLanguage([...issues, ...odd.map((issue) => ofPage(name, issue))], name, text),
    ...(told === null ? { offsets: shown.offsets, ...postsOf(page, meta.article, parts) } : {}),
  };
  return { documents: [document], problems: [] };
}

/** The posts of a live blog, where they stand in the text: a post goes up to the next. */
function postsOf(page: Page, article: Data | null, parts: readonly GatheredText[]): Pick<SourceDocument, 'posts'> {
  const times = postOf(page, article);
  const posts: Post[] = [];
  let open: PageTime | null = null;
  let at = 0;
  for (const part of parts) {
    const time = times.get(part) ?? null;
    const when = time === null ? null : publishedFrom(time.value, 'metadata');
    const end = at + part.text.length;
    const last = posts.at(-1);
    if (time !== null && time === open && last) posts[posts.length - 1] = { ...last, end };
    else if (when) posts.push({ start: at, end, value: when.value, ...(when.at ? { at: when.at } : {}) });
    open = when ? time : null;
    at = end + BETWEEN.length;
  }
  return posts.length === 0 ? {} : { posts };
}

function noText(name: string): Issue {
  return problem(
    'input/no-text',
    `${name}: no main text was found in the page`,
    'If the page shows its text only by script, save the text itself in a .txt file.',
  );
}

function ofPage(name: string, issue: Issue): Issue {
  return { ...issue, message: `${name}: ${issue.message}` };
}

/** The text that linked data repeat, when it is long enough to be the whole. */
function toldBody({ body }: PageMetadata): string | null {
  return body !== null && body.length > 2 * SHORT ? body.replace(/<[^<>]{0,300}>/g, ' ').trim() : null;
}

/** Headline, line of credit and main text, in this order. */
function partsOf(page: Page, main: readonly PageBlock[], headline: PageHeadline | null): GatheredText[] {
  const body = main.filter((block) => block !== headline?.block);
  const credit = body.length > 0 ? agencyLine(page.blocks, body) : null;
  return [...(headline ? [headline.shown] : []), ...(credit ? [credit] : []), ...body];
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

/** The parts as one text, a blank line between them, and where each character stands in the source. */
function joined(parts: readonly GatheredText[]): { readonly text: string; readonly offsets: readonly OffsetRun[] } {
  const texts: string[] = [];
  const offsets: OffsetRun[] = [];
  let length = 0;
  for (const { text, map } of parts) {
    if (length > 0) {
      texts.push(BETWEEN);
      length += BETWEEN.length;
    }
    for (const [source, sourceLength, derived, run] of map) offsets.push([source, sourceLength, length + derived, run]);
    texts.push(text);
    length += text.length;
  }
  return { text: texts.join(''), offsets };
}
