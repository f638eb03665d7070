/** What the page says of itself in machine-readable form. */
export interface PageHead {
  readonly title: string;
  readonly language: string | null;
  /** `name`, `property` or `itemprop` in small letters, and content; the first of each name. */
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  /** Scripts of type application/ld+json. */
  readonly linkedData: readonly string[];
  /** `datetime` of `time` elements, with whether it is marked as the date of publication. */
  readonly times: readonly { readonly value: string; readonly published: boolean }[];
}

const MOST_LINKED_DATA = 20;
const LONGEST_LINKED_DATA = 2_000_000;
const MOST_META = 500;
const MOST_TIMES = 50;

/** Gathers what a page says of itself, from tags and raw text as they come; within bounds, whatever the page does. */
export class HeadReader {
  private readonly meta = new Map<string, string>();
  private readonly linkedData: string[] = [];
  private readonly times: { value: string; published: boolean }[] = [];
  private title: string | null = null;
  private canonical: string | null = null;
  private language: string | null = null;
  /** The element whose raw text is being read. */
  private raw: 'title' | 'linked-data' | null = null;

  head(): PageHead {
    return {
      title: (this.title ?? '').replace(/\s+/g, ' ').trim(),
      language: this.language,
      meta: this.meta,
      canonical: this.canonical,
      linkedData: this.linkedData,
      times: this.times,
    };
  }

  /** `titled`: a `title` here is the page's and not that of a picture in it. */
  open(tag: string, attribute: (name: string) => string | null, titled: boolean): void {
    if (tag === 'title' && titled && this.title === null) this.raw = 'title';
    else if (tag === 'script' && /^application\/ld\+json\b/i.test(attribute('type') ?? '')) this.raw = 'linked-data';
    else if (tag === 'meta') this.readMeta(attribute);
    else if (tag === 'link' && attribute('rel') === 'canonical') this.canonical ??= attribute('href');
    else if (tag === 'html') this.language ??= attribute('lang');
    else if (tag === 'time' && this.times.length < MOST_TIMES) {
      const value = attribute('datetime');
      const marks = `${attribute('itemprop') ?? ''} ${attribute('class') ?? ''} ${attribute('pubdate') === null ? '' : 'published'}`;
      if (value)
        this.times.push({
          value: value.slice(0, 80),
          published: /published|pubdate|dt-published|entry-date/i.test(marks),
        });
    }
  }

  close(): void {
    this.raw = null;
  }

  /** True when the text belongs to the title or to linked data, and to nothing a reader sees. */
  text(text: string): boolean {
    if (this.raw === 'title') this.title = `${this.title ?? ''}${text.slice(0, 1_000)}`;
    else if (
      this.raw === 'linked-data' &&
      this.linkedData.length < MOST_LINKED_DATA &&
      text.length < LONGEST_LINKED_DATA
    )
      this.linkedData.push(text);
    return this.raw !== null;
  }

  private readMeta(attribute: (name: string) => string | null): void {
    const content = attribute('content');
    if (!content || content.length >= 4_000) return;
    for (const key of [attribute('property'), attribute('name'), attribute('itemprop')]) {
      if (key && this.meta.size < MOST_META && !this.meta.has(key.toLowerCase()))
        this.meta.set(key.toLowerCase(), content);
    }
  }
}
