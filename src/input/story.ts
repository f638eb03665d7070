import type { Issue } from '../model/issue.js';
import type { Edition, Furniture, SourceDocument } from '../model/report.js';
import type { Span } from '../model/span.js';
import { civilDate, momentIn } from './date.js';
import { withLanguage } from './language.js';
import { type ReadSource, textProblem } from './source.js';

/** A stretch of a story between breaks; `furniture` says in words why it is not of the story. */
export interface StoryParagraph {
  readonly text: string;
  readonly furniture?: string;
}

/** A report as feeds, wires and mail carry it: in parts. */
export interface Story {
  readonly name: string;
  /** How messages name it. */
  readonly where: string;
  readonly headline: string | null;
  readonly byline?: string | null;
  /** Place, date and agency that stand before the first words. */
  readonly dateline?: string | null;
  readonly paragraphs: readonly StoryParagraph[];
  readonly url?: string | null;
  readonly outlet?: string | null;
  readonly language?: string | null;
  /** As written. */
  readonly published?: string | null;
  readonly issues?: readonly Issue[];
  readonly edition?: Edition;
}

const BETWEEN = '\n\n';

/** Puts a story together as one text: headline, byline, then its paragraphs with the dateline before the first. */
export function storyRead(story: Story): ReadSource {
  const { text, furniture, byline } = textOf(story);
  const wrong = textProblem(story.where, text);
  if (wrong) return { documents: [], problems: [wrong] };
  const published = story.published ? dayOf(story.published) : null;
  const document: SourceDocument = {
    name: story.name,
    text,
    url: webAddress(story.url),
    outlet: story.outlet ?? null,
    language: story.language ?? null,
    published: published === null ? null : { value: published, ...momentOf(story.published!), from: 'metadata' },
    headline: story.headline,
    issues: withLanguage(story.issues ?? [], story.where, text),
    ...(byline ? { byline } : {}),
    ...(furniture.length > 0 ? { furniture } : {}),
    ...(story.edition ? { edition: story.edition } : {}),
  };
  return { documents: [document], problems: [] };
}

function momentOf(written: string): { readonly at?: string } {
  const at = momentIn(written.replace(/\s+/g, ' '));
  return at === null ? {} : { at };
}

function textOf(story: Story): {
  readonly text: string;
  readonly furniture: readonly Furniture[];
  readonly byline: Span | null;
} {
  const furniture: Furniture[] = [];
  const parts: string[] = [];
  let length = 0;
  const put = (text: string, why?: string): void => {
    const start = length === 0 ? 0 : length + BETWEEN.length;
    parts.push(text);
    length = start + text.length;
    if (why !== undefined) furniture.push({ start, end: length, why });
  };
  if (story.headline) put(story.headline);
  const paragraphs = withoutRepeats(story);
  const first = paragraphs.find((one) => one.furniture === undefined);
  let byline: Span | null = null;
  if (story.byline && !begins(first?.text, story.byline)) {
    put(story.byline);
    byline = { start: length - story.byline.length, end: length };
  }
  const dateline = story.dateline && !begins(first?.text, story.dateline) ? story.dateline : null;
  if (!first && dateline) put(dateline);
  for (const one of paragraphs)
    put(one === first && dateline ? datelined(dateline, one.text) : one.text, one.furniture);
  return { text: parts.join(BETWEEN), furniture, byline };
}

/** The paragraphs without a first one that only says the headline again. */
function withoutRepeats({ headline, paragraphs }: Story): readonly StoryParagraph[] {
  const first = paragraphs[0];
  return headline && first && paragraphs.length > 1 && letters(first.text) === letters(headline)
    ? paragraphs.slice(1)
    : paragraphs;
}

function datelined(dateline: string, text: string): string {
  return /[-–—]$/.test(dateline) || /^\s*(?:[-–—(]|_ )/.test(text) ? `${dateline} ${text}` : `${dateline} — ${text}`;
}

/** True when a paragraph begins with these words, whatever the marks between them. */
function begins(text: string | undefined, words: string): boolean {
  const wanted = letters(words);
  return text !== undefined && wanted !== '' && letters(text.slice(0, 2 * words.length + 40)).startsWith(wanted);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The civil date that a format writes, a year of two digits (RFC 822) made whole; null for none. */
export function dayOf(written: string): string | null {
  const short = /^(\s*(?:\w{3,9},?\s+)?\d{1,2}[\s-]\w{3,9}[\s-])(\d\d)(?=\s|$)/.exec(written);
  if (!short) return civilDate(written.replace(/\s+/g, ' '));
  const year = Number(short[2]) < 50 ? `20${short[2]}` : `19${short[2]}`;
  return civilDate(`${short[1]!.replace(/\s+/g, ' ').replaceAll('-', ' ')}${year}`);
}

/** An address of the web; null for any other text. */
export function webAddress(text: string | null | undefined): string | null {
  return text && /^https?:\/\/\S+$/i.test(text.trim()) ? text.trim() : null;
}
