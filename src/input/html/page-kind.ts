import type { Issue } from '../../model/issue.js';
import type { PageTime } from './head.js';
import { type Data, hasType, type Json, lettersOf, stringOf } from './linked-data.js';
import { density } from './main-text.js';
import type { Page, PageBlock } from './page.js';

/** A text so short may be a teaser, an error or a wall. */
const SHORT_TEXT = 1_500;
/** A text of an error page is shorter still. */
const ERROR_TEXT = 700;
/** So many posts with a time of their own make a live blog. */
const FEWEST_POSTS = 4;
/** So many links to other texts, beside hardly any prose, make a listing. */
const FEWEST_LINKS = 15;
const PROSE = 140;

const ERROR_TITLE = new RegExp(
  '^(?:(?:error )?(?:40[0-9]|41[0-9]|429|50[0-4])\\b.{0,60}|(?:access|permission) denied\\b.{0,40}|' +
    '(?:page|article|story|content|file) (?:is |was )?(?:not found|unavailable|no longer available)\\b.{0,40' +
    '}|not found|forbidden|just a moment|attention required.{0,30}|(?:are you|verify (?:that )?you ' +
    'are|you must be) (?:a )?human\\b.{0,40}|(?:service|site) (?:temporarily )?unavailable|bad gateway|' +
    '(?:security|browser) check.{0,30}|robot check|something went wrong|oops.{0,60}|sorry, (?:we|' +
    "this|the page).{0,80}|we (?:can['’]t|cannot|couldn['’]t) find (?:that|this|the) page.{0,40})[.!…]*$",
  'i',
);
const ERROR_TEXTS = new RegExp(
  "\\b(?:you don['’]t have permission to access|the (?:requested )?(?:url|page) .{0,120}(?:was " +
    'not found|could not be found|does not exist|has moved)|page you (?:are|were) (?:looking for|' +
    'requested)|enable (?:javascript|js) and (?:cookies|disable)|checking (?:if the site|your browser)|' +
    'please (?:verify|confirm) (?:that )?you are (?:a )?human|unusual (?:traffic|activity) from your|' +
    'reference #[\\da-f.]{6,}|ray id:? [\\da-f]{8,}|has been blocked|not available in your (?:region|' +
    'country|location)|unavailable (?:for legal reasons|in most european countries|in the european ' +
    'economic area))',
  'i',
);
const WALL = new RegExp(
  '\\b(?:subscribe (?:now )?to (?:continue|read|keep)|to (?:continue|keep) reading|to read the ' +
    '(?:full|rest|whole)|already a subscriber|(?:this|the full) (?:article|story|content) is (?:only ' +
    ')?(?:available )?(?:exclusively )?(?:for|to) (?:subscribers|members)|for subscribers only|subscriber[- ' +
    "]only|(?:sign|log) in to (?:continue|read)|start your (?:free )?(?:trial|subscription)|you['’]ve " +
    '(?:reached|read) your|register to (?:continue|read)|unlock this (?:article|story))\\b',
  'i',
);

/** Why a page is no report at all: an error or a check in place of the text, or a list of other texts. */
export function notAReport(name: string, page: Page, main: readonly PageBlock[], article: Data | null): Issue | null {
  const heading = page.blocks.find(({ tag }) => tag === 'h1')?.text ?? '';
  const length = main.reduce((sum, { text }) => sum + text.length, 0);
  const prose = main.filter((block) => isProse(block)).length;
  const titled = [heading, page.head.title.split(/ [-–—|·»] /)[0] ?? ''].some((title) =>
    ERROR_TITLE.test(title.trim()),
  );
  const told = main.slice(0, 8).some(({ text }) => ERROR_TEXTS.test(text));
  if (length < ERROR_TEXT && (titled || told) && prose <= 3) {
    return {
      code: 'input/error-page',
      severity: 'error',
      message:
        `${name} is an error page or a check for robots (“${(heading || page.head.title).slice(0, 60)}”), ` +
        `not a report`,
      help: 'Open the page in a browser and save it again once it shows the text.',
    };
  }
  return !namesItself(article, heading) && isListing(page, main) ? listing(name) : null;
}

/** The linked data of a page describe one text, under the heading of the page. */
function namesItself(article: Data | null, heading: string): boolean {
  if (!article || heading === '') return false;
  return lettersOf(stringOf(article['headline']) ?? '') === lettersOf(heading);
}

function listing(name: string): Issue {
  return {
    code: 'input/listing',
    severity: 'error',
    message: `${name} is a list of other texts, not a report`,
    help: 'Save the pages of the reports themselves.',
  };
}

/** True where headlines that link elsewhere make up the page and hardly any prose of the page's own stands between. */
function isListing({ nodes, blocks, head }: Page, main: readonly PageBlock[]): boolean {
  const typed = /article|^news$/i.test(head.meta.get('og:type') ?? '') || head.meta.has('article:published_time');
  if (typed) return false;
  const own = main.filter((block) => isProse(block) && block.text.length >= PROSE && block.linked === 0);
  const links = blocks.filter(
    (block) =>
      /^h[1-4]$/.test(block.tag) && density(block) > 0.8 && block.text.length >= 25 && !nodes[block.node]!.aside,
  );
  const articles = nodes.filter(({ tag }) => tag === 'article').length;
  const parts = Math.max(links.length, articles >= FEWEST_LINKS && links.length >= 5 ? articles : 0);
  return parts >= FEWEST_LINKS && own.length < 0.5 * parts && own.every(({ text }) => text.length < 500);
}

function isProse(block: PageBlock): boolean {
  return block.text.length >= 60 && density(block) < 0.5 && /[.!?…]["'”’)]{0,2}$/.test(block.text);
}

/** What is odd about a page that is a report: it is cut off by a wall, or it is a live blog. */
export function pageIssues(page: Page, main: readonly PageBlock[], article: Data | null): Issue[] {
  return [...wallIssue(page, main, article), ...liveIssue(page, main, article)];
}

function wallIssue(page: Page, main: readonly PageBlock[], article: Data | null): Issue[] {
  const length = main.reduce((sum, { text }) => sum + text.length, 0);
  const closed = String(article?.['isAccessibleForFree'] ?? '').toLowerCase() === 'false';
  const asked = page.blocks.some(({ text }) => text.length <= 300 && WALL.test(text));
  const cut = /(?:\.\.\.|…|\[…\]|\[\.\.\.\])$/.test(main.at(-1)?.text ?? '');
  if (length >= SHORT_TEXT || !(closed || asked || (cut && main.length <= 4))) return [];
  return [
    {
      code: 'input/paywall',
      severity: 'warning',
      message: `the page shows only the beginning of its text (${length} characters)`,
      help: 'What the rest says is not known; save the page as a subscriber, or leave the report out.',
    },
  ];
}

/** True for a page of posts, each with its own time, newest first or last. */
export function isLiveBlog(page: Page, article: Data | null): boolean {
  return postTimes(page, article).length >= FEWEST_POSTS;
}

function liveIssue(page: Page, main: readonly PageBlock[], article: Data | null): Issue[] {
  const times = postTimes(page, article);
  if (times.length < FEWEST_POSTS || main.length === 0) return [];
  const sorted = [...times].sort();
  return [
    {
      code: 'input/live-blog',
      severity: 'warning',
      message: `a live blog: ${times.length} posts from ${sorted[0]} to ${sorted.at(-1)}, read as one report`,
      help: 'Its posts are of different times; “today” in one of them may be another day than the day of publication.',
    },
  ];
}

/**
 * For the blocks of a live blog the time of the post that each stands in: a post is the largest element with no time
 * but its own.
 */
export function postOf(page: Page, article: Data | null): ReadonlyMap<object, PageTime> {
  const found = new Map<object, PageTime>();
  if (!isLiveBlog(page, article)) return found;
  const times = new Map<number, PageTime[]>();
  for (const time of page.head.times.filter(({ of }) => of !== 'update'))
    for (let node = time.node; node >= 0; node = page.nodes[node]!.parent) {
      const held = times.get(node) ?? [];
      // Two are as good as many: such an element is more than a post.
      if (held.length > 1) break;
      times.set(node, [...held, time]);
    }
  const within = new Map<number, PageTime | null>();
  page.nodes.forEach(({ parent }, index) => {
    const held = times.get(index) ?? [];
    within.set(index, held.length === 1 ? held[0]! : held.length > 1 ? null : (within.get(parent) ?? null));
  });
  for (const block of page.blocks) {
    const time = within.get(block.node);
    if (time) found.set(block, time);
  }
  return found;
}

/** The times of a live blog's posts: as linked data tell them, else of a page that is named as one. */
function postTimes(page: Page, article: Data | null): string[] {
  const posts = article && hasType(article, /LiveBlogPosting$/) ? article['liveBlogUpdate'] : undefined;
  const told = (Array.isArray(posts) ? (posts as readonly Json[]) : []).flatMap((post) => {
    const date = typeof post === 'object' && post !== null ? (post as Data)['datePublished'] : null;
    return typeof date === 'string' ? [date.slice(0, 16)] : [];
  });
  if (told.length >= FEWEST_POSTS) return told;
  const live = (label: string): boolean => /(?:^|[\s_-])live-?(?:blog|feed|updates?|post|stream-?post)/i.test(label);
  const within = new Uint8Array(page.nodes.length);
  page.nodes.forEach(({ label, parent }, index) => {
    if (live(label) || (parent >= 0 && within[parent])) within[index] = 1;
  });
  return page.head.times.filter(({ node }) => within[node]).map(({ value }) => value.slice(0, 16));
}
