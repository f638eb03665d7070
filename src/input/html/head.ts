import type { TextRun } from './align.js';
import { type GatheredText, oneBlock } from './block-text.js';
import type { Attributes } from './tokens.js';

/** A time that an element of the page tells, and what the page says it is the time of. */
export interface PageTime {
  readonly value: string;
  readonly of: 'publication' | 'update' | null;
  /** Index of the element that it stands in. */
  readonly node: number;
  /** How many blocks stand before it. */
  readonly block: number;
}

/** What the page says of itself in machine-readable form. */
export interface PageHead {
  readonly title: string;
  readonly language: string | null;
  /** `name`, `property` or `itemprop` in small letters, and content; the first of each name. */
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  /** Scripts of type application/ld+json. */
  readonly linkedData: readonly string[];
  readonly times: readonly PageTime[];
  /** What can be the headline, with where it stands in the source: meta elements by name, `title` by its own. */
  readonly titles: ReadonlyMap<string, GatheredText>;
}

/** Where a tag stands. */
export interface TagPlace {
  /** A `title` here is the page's and not that of a picture in it. */
  readonly titled: boolean;
  readonly node: number;
  readonly block: number;
}

const MOST_LINKED_DATA = 20;
const LONGEST_LINKED_DATA = 2_000_000;
const MOST_META = 500;
const MOST_TIMES = 200;
const LONGEST_TITLE = 1_000;
/** Meta elements that tell the headline, the surest first. */
export const TITLE_KEYS = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'];

const PUBLISHED = /published|pubdate|dt-published|entry-date|post-date|publish-date|date-published|publication/i;
const UPDATED = /updated|modified|dt-updated|last-update/i;

/** Gathers what a page says of itself, from tags and raw text as they come; within bounds, whatever the page does. */
export class HeadReader {
  private readonly meta = new Map<string, string>();
  private readonly linkedData: string[] = [];
  private readonly times: PageTime[] = [];
  private readonly titles = new Map<string, GatheredText>();
  private titleRuns: TextRun[] | null = null;
  private canonical: string | null = null;
  private language: string | null = null;
  /** The element whose raw text is being read. */
  private raw: 'title' | 'linked-data' | null = null;

  head(): PageHead {
    const title = oneBlock(this.titleRuns ?? []);
    if (title) this.titles.set('title', title);
    return {
      title: title?.text ?? '',
      language: this.language,
      meta: this.meta,
      canonical: this.canonical,
      linkedData: this.linkedData,
      times: this.times,
      titles: this.titles,
    };
  }

  open(tag: string, attributes: Attributes, place: TagPlace): void {
    const { value } = attributes;
    if (tag === 'title' && place.titled && this.titleRuns === null) {
      this.raw = 'title';
      this.titleRuns = [];
    } else if (tag === 'script' && /^application\/ld\+json\b/i.test(value('type') ?? '')) this.raw = 'linked-data';
    else if (tag === 'meta') this.readMeta(attributes);
    else if (tag === 'link' && value('rel') === 'canonical') this.canonical ??= value('href');
    else if (tag === 'html') this.language ??= value('lang');
    if (this.times.length < MOST_TIMES) this.readTime(tag, value, place);
  }

  close(): void {
    this.raw = null;
  }

  /** True when the text belongs to the title or to linked data, and to nothing a reader sees. */
  text(run: TextRun): boolean {
    if (this.raw === 'title' && (this.titleRuns ?? []).length < 50 && run.text.length <= LONGEST_TITLE)
      this.titleRuns?.push(run);
    else if (
      this.raw === 'linked-data' &&
      this.linkedData.length < MOST_LINKED_DATA &&
      run.text.length < LONGEST_LINKED_DATA
    )
      this.linkedData.push(run.text);
    return this.raw !== null;
  }

  /** A `time` element, or any other that says by `itemprop` that it holds a date. */
  private readTime(tag: string, value: Attributes['value'], { node, block }: TagPlace): void {
    const property = value('itemprop') ?? '';
    const told = /^date(?:Published|Modified|Created)$/i.test(property);
    if (tag !== 'time' && (!told || tag === 'meta')) return;
    const written = value('datetime') ?? value('content');
    if (!written) return;
    const marks = `${property} ${value('class') ?? ''} ${value('pubdate') === null ? '' : 'published'}`;
    const of = PUBLISHED.test(marks) ? 'publication' : UPDATED.test(marks) ? 'update' : null;
    this.times.push({ value: written.slice(0, 80), of, node, block });
  }

  private readMeta({ value, run }: Attributes): void {
    const content = value('content');
    if (!content || content.length >= 4_000) return;
    for (const name of [value('property'), value('name'), value('itemprop')]) {
      const key = name?.toLowerCase();
      if (!key || this.meta.size >= MOST_META || this.meta.has(key)) continue;
      this.meta.set(key, content);
      const written = TITLE_KEYS.includes(key) ? run('content') : null;
      const title = written && oneBlock([written]);
      if (title) this.titles.set(key, title);
    }
  }
}
