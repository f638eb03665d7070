import type { Issue } from '../../model/issue.js';
import { cutText, type GatheredText } from './block-text.js';
import { type PageHead, TITLE_KEYS } from './head.js';
import { lettersOf } from './linked-data.js';
import type { Page, PageBlock } from './page.js';

/** The headline of a page's report, with where it stands in the source. */
export interface PageHeadline {
  readonly shown: GatheredText;
  /** The block that it is; null where it stands in the head alone. */
  readonly block: PageBlock | null;
  readonly issues: readonly Issue[];
}

const SHORTEST = 8;
const LONGEST = 300;

/**
 * The headline: the heading that says what the metadata or the title say, else the first heading of the first rank
 * above the text, else what the metadata, then the title say. Where these differ, the one used is told as an issue.
 * `linked` is the headline of the linked data. Null when the page has none of these.
 */
export function headlineOf(
  page: Page,
  main: readonly PageBlock[],
  outlet: string | null,
  linked: string | null,
): PageHeadline | null {
  const { head, blocks } = page;
  const told = tellings(head, outlet, linked);
  const first = main[0] ? blocks.indexOf(main[0]) : blocks.length;
  const headings = blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block, index }) => /^h[1-3]$/.test(block.tag) && index <= first + 2 && block.text.length <= LONGEST);
  const block = bestHeading(headings, told, first) ?? leadingLine(main, told);
  if (block) return { shown: block, block, issues: differing(block.text, told, 'the heading', outlet) };
  const [best] = told.filter(({ shown }) => shown !== null);
  return best?.shown
    ? { shown: best.shown, block: null, issues: differing(best.shown.text, told, best.by, outlet) }
    : null;
}

/** What metadata or the title say the headline is. */
interface Telling {
  readonly by: string;
  readonly letters: string;
  readonly words: ReadonlySet<string>;
  /** As it is written; null for linked data, where positions lead nowhere. */
  readonly shown: GatheredText | null;
}

function tellings(head: PageHead, outlet: string | null, linked: string | null): Telling[] {
  const named = [...TITLE_KEYS, 'title'].flatMap((key): Telling[] => {
    const whole = head.titles.get(key);
    if (!whole) return [];
    const shown = cutText(whole, withoutOutlet(whole.text, outlet).length);
    return [
      { by: key === 'title' ? 'the title' : key, letters: lettersOf(shown.text), words: wordsOf(shown.text), shown },
    ];
  });
  const data =
    linked === null ? [] : [{ by: 'the linked data', letters: lettersOf(linked), words: wordsOf(linked), shown: null }];
  return [...named.slice(0, 1), ...data, ...named.slice(1)].filter(({ letters }) => letters !== '');
}

interface Heading {
  readonly block: PageBlock;
  readonly index: number;
}

/**
 * The heading that says what is told, those of the first rank before others; else the last of that rank above the
 * text.
 */
function bestHeading(headings: readonly Heading[], told: readonly Telling[], first: number): PageBlock | null {
  const ranked = [...headings].sort((a, b) => rankOf(a.block) - rankOf(b.block) || a.index - b.index);
  for (const { letters } of told) {
    const same = ranked.find(({ block }) => sameWords(lettersOf(block.text), letters));
    if (same) return same.block;
  }
  const above = headings.filter(
    ({ block, index }) => block.tag === 'h1' && index <= first && block.text.length >= SHORTEST,
  );
  const alike = above.find(({ block }) => told.some(({ words }) => shareWords(wordsOf(block.text), words)));
  // A heading that has nothing of what the page calls itself heads a section.
  if (alike || told.some(({ by }) => TITLE_KEYS.includes(by))) return alike?.block ?? null;
  return (above.filter(({ block }) => block.text.split(' ').length >= 3).at(-1) ?? above.at(-1))?.block ?? null;
}

/** 1 for a heading of the first rank. */
function rankOf({ tag }: PageBlock): number {
  return Number(tag.slice(1));
}

/** The longer words of a headline, in small letters. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}

/** True where two headlines share a fourth of the words of the shorter. */
function shareWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared >= 0.25 * Math.min(a.size, b.size);
}

/** The first of the text's own blocks that says what is told. */
function leadingLine(main: readonly PageBlock[], told: readonly Telling[]): PageBlock | null {
  const line = main.slice(0, 4).find(({ text }) => {
    const own = lettersOf(text);
    return text.length <= LONGEST && own.length >= SHORTEST && told.some(({ letters }) => sameWords(own, letters));
  });
  return line ?? null;
}

/** The same words, or one holds the other and is not much longer. */
function sameWords(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST && long.includes(short) && short.length >= 0.5 * long.length;
}

function differing(used: string, told: readonly Telling[], by: string, outlet: string | null): Issue[] {
  const own = lettersOf(used);
  const site = lettersOf(outlet ?? '');
  const other = told.find(
    ({ letters, shown }) =>
      shown !== null &&
      letters.length >= SHORTEST &&
      !letters.includes(own) &&
      !own.includes(letters) &&
      !(site.length > 0 && (site.includes(letters) || letters.includes(site))),
  );
  if (!other?.shown) return [];
  return [
    {
      code: 'input/headline-differs',
      severity: 'info',
      message:
        `${by} says “${clip(used)}”, ${other.by} says “${clip(other.shown.text)}”; the first is read ` +
        `as the headline`,
      help: 'Give another headline in reports.csv if that one is meant.',
    },
  ];
}

function clip(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}

/** "Headline - Outlet" without the outlet. */
function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(/ [-–—|·»] /);
  const last = parts[parts.length - 1] ?? '';
  const named = outlet !== null && last.toLowerCase().includes(outlet.toLowerCase());
  const short = last.split(' ').length <= 4 && last.length < 0.4 * title.length;
  if (parts.length > 1 && (named || short))
    return title.slice(0, title.length - last.length).replace(/ [-–—|·»] $/, '');
  return title;
}
