import type { Issue } from '../../model/issue.js';
import { type Limits, tooMany } from '../limits.js';
import { isMarkup, lineOfHtml, paragraphsOfHtml, paragraphsOfText } from '../markup.js';
import { problem, type ReadSource } from '../source.js';
import { type StoryParagraph, storyRead } from '../story.js';
import { oneLine } from '../xml/tree.js';

/** One entry of a feed, as its format gives it. */
export interface Entry {
  /** Text or HTML. */
  readonly title: string | null;
  /** The whole text, where the feed carries it. */
  readonly content: Body | null;
  /** What stands for it otherwise. */
  readonly summary: Body | null;
  readonly url: string | null;
  readonly author: string | null;
  /** Where the entry was taken from, when that is another feed. */
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly id: string | null;
  /** True for an entry that is no text of its own: an attachment, a page of the site. */
  readonly other?: boolean;
}

/** Text in one of the ways feeds carry it: `guess` is HTML where it looks so. */
export type Body =
  | { readonly how: 'text' | 'html' | 'guess'; readonly text: string }
  | { readonly how: 'paragraphs'; readonly paragraphs: readonly StoryParagraph[] };

export interface Feed {
  readonly title: string | null;
  readonly language: string | null;
  readonly entries: readonly Entry[];
}

/** Where an entry breaks off on purpose. */
const MORE =
  /(?:\[(?:…|\.\.\.|&hellip;)\]|…|\.\.\.)\s*(?:(?:continue|read|more|keep|full|weiterlesen|lire)\b[^.!?]{0,60}\s*)?$/i;
/** A whole report is seldom shorter. */
const SHORT = 600;

/** Reads the entries of a feed, one report each. */
export function readFeed(name: string, feed: Feed, limits: Limits): ReadSource {
  const entries = feed.entries.filter(({ other }) => !other);
  if (entries.length === 0) return { documents: [], problems: [noEntry(name, feed.entries.length)] };
  const taken = entries.slice(0, limits.items);
  const read = taken.map((entry, index) => readEntry(name, index + 1, entry, feed));
  const problems = read.flatMap((one) => one.problems);
  if (entries.length > taken.length) problems.push(tooMany(name, entries.length, 'entries', taken.length, 'items'));
  return { documents: read.flatMap(({ documents }) => documents), problems: summed(name, problems) };
}

function noEntry(name: string, others: number): Issue {
  const what = others === 0 ? 'holds no entry' : `holds ${others} entries, none of them a text`;
  return problem('input/no-text', `${name} is a feed that ${what}`, 'Fetch it again, or leave it out.');
}

function readEntry(name: string, number: number, entry: Entry, feed: Feed): ReadSource {
  const where = `${name}, entry ${number}`;
  const headline = lineOfHtml(entry.title);
  const whole = entry.content ? paragraphsOf(entry.content) : [];
  const paragraphs = whole.length > 0 || !entry.summary ? whole : paragraphsOf(entry.summary);
  return storyRead({
    name: `${name}:${number}`,
    where,
    headline,
    byline: bylineOf(entry.author),
    paragraphs,
    url: entry.url,
    outlet: oneLine(entry.outlet) ?? oneLine(feed.title),
    language: entry.language ?? feed.language,
    published: entry.published,
    issues: teaser(where, paragraphs, whole.length > 0),
    ...(entry.id ? { edition: { story: entry.id, kind: 'feed' as const } } : {}),
  });
}

/** "By NAME", or by an address where the feed gives no name beside it. */
function bylineOf(author: string | null): string | null {
  const named = oneLine(author?.replace(/^\s*[^\s@]+@\S+\s*\(([^()]{2,80})\)\s*$/, '$1'));
  if (!named || /:\/\//.test(named) || !/\p{L}{2}/u.test(named)) return null;
  if (named.includes('@') && !/^\S+@\S+$/.test(named)) return null;
  return /^(?:by|von|par|por|af|av|di)\s/i.test(named) ? named : `By ${named}`;
}

function paragraphsOf(body: Body): readonly StoryParagraph[] {
  if (body.how === 'paragraphs') return body.paragraphs;
  const html = body.how === 'html' || (body.how === 'guess' && isMarkup(body.text));
  return html ? paragraphsOfHtml(body.text) : paragraphsOfText(body.text);
}

/** Tells an entry that holds the beginning of a report only. */
function teaser(where: string, paragraphs: readonly StoryParagraph[], whole: boolean): Issue[] {
  const last = paragraphs.at(-1)?.text ?? '';
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (!MORE.test(last) && (whole || length >= SHORT)) return [];
  return [
    {
      code: 'input/teaser',
      severity: 'info',
      message: `${where} holds ${length === 0 ? 'a headline' : 'a teaser'} and not the whole report`,
      help: 'Save the page that it leads to, and give that.',
    },
  ];
}

/** Problems of entries, the first three by name and the others by number, so that one bad feed fills no screen. */
function summed(name: string, problems: readonly Issue[]): Issue[] {
  if (problems.length <= 3) return [...problems];
  return [
    ...problems.slice(0, 2),
    problem(problems[2]!.code, `${name}: ${problems.length - 2} other entries could not be read`, problems[2]!.help),
  ];
}
