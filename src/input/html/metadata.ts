import { dayInAddress } from '../../calendar/address.js';
import type { Published } from '../../model/report.js';
import { publishedFrom } from '../date.js';
import type { PageHead } from './head.js';

/** What a page says of its report. */
export interface PageMetadata {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: Published | null;
  /** The text of the article as linked data repeat it; null when they do not. */
  readonly body: string | null;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Data = Readonly<Record<string, Json>>;

const ARTICLE =
  /(?:^|\/)(?:News|Report|Analysis|Opinion|Review|Background|AskPublicNews|Tech|Scholarly|Advertiser)?(?:NewsArticle|Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$/;
const DATES = [
  'article:published_time',
  'datepublished',
  'og:article:published_time',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'article.published',
  'article_date_original',
  'article:publish_date',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'rnews:datepublished',
  'date',
  'last-modified',
];
const OUTLETS = ['application-name', 'dc.publisher', 'article:publisher_name', 'publisher', 'twitter:site'];

/**
 * Reads a page's metadata: schema.org JSON-LD first, then OpenGraph and other meta elements, `time` elements, the
 * address. `blocks` give the visible headline.
 */
export function metadataOf(head: PageHead, firstHeading: string | null): PageMetadata {
  const article = articleData(head.linkedData);
  const url =
    webAddress(head.canonical) ??
    webAddress(head.meta.get('og:url') ?? null) ??
    webAddress(stringOf(article?.['url'])) ??
    null;
  const outlet = outletOf(
    first(head, ['og:site_name']) ?? null,
    nameOf(article?.['publisher']),
    first(head, OUTLETS)?.replace(/^@/, '') ?? null,
    url,
  );
  const said =
    stringOf(article?.['headline']) ??
    first(head, ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title']) ??
    null;
  const headline = clean(bestHeadline(firstHeading, said, head.title, outlet));
  return {
    headline,
    outlet: clean(outlet),
    url,
    language: language(head, article),
    published: publishedOf(head, article, url),
    body: stringOf(article?.['articleBody']),
  };
}

/**
 * The outlet: the site's name, or the publisher when that is what the address says (an agency can be named as the
 * publisher of its text on another's page); else the address itself.
 */
function outletOf(
  site: string | null,
  publisher: string | null,
  other: string | null,
  url: string | null,
): string | null {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
  const named = [site, publisher, other].filter(
    (name) => name !== null && /\p{L}{2}/u.test(name) && !/:\/\/|^www\./.test(name),
  );
  return (
    named.find((name) => fitsHost(name!, host)) ??
    named.find((name) => name === site && name!.length >= 5) ??
    (host === '' ? named[0] : host) ??
    null
  );
}

function fitsHost(name: string, host: string): boolean {
  const plain = lettersOf(name).replace(/^the/, '');
  const label = lettersOf(host.split('.').slice(0, -1).join(''));
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word[0]?.toLowerCase() ?? '')
    .join('');
  return (
    plain.length >= 2 &&
    label.length >= 2 &&
    (label.includes(plain) || plain.includes(label) || (initials.length >= 2 && label.startsWith(initials)))
  );
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The visible heading when the metadata or the title say the same; else what the metadata say. */
function bestHeadline(
  heading: string | null,
  said: string | null,
  title: string,
  outlet: string | null,
): string | null {
  const seen = lettersOf(heading ?? '');
  if (
    heading &&
    seen.length >= 8 &&
    ((said && (lettersOf(said).includes(seen) || seen.includes(lettersOf(said)))) || lettersOf(title).includes(seen))
  )
    return heading;
  if (said) return withoutOutlet(said, outlet);
  return heading ?? (title ? withoutOutlet(title, outlet) : null);
}

/** "Headline - Outlet" without the outlet. */
function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(/ [-–—|·»] /);
  const last = parts[parts.length - 1] ?? '';
  if (
    parts.length > 1 &&
    ((outlet && last.toLowerCase().includes(outlet.toLowerCase())) ||
      (last.split(' ').length <= 4 && last.length < 0.4 * title.length))
  )
    return title.slice(0, title.length - last.length).replace(/ [-–—|·»] $/, '');
  return title;
}

function publishedOf(head: PageHead, article: Data | null, url: string | null): Published | null {
  const candidates = [
    stringOf(article?.['datePublished']),
    ...DATES.slice(0, -2).map((key) => head.meta.get(key)),
    ...head.times.filter(({ published }) => published).map(({ value }) => value),
    stringOf(article?.['dateCreated']),
    dayInAddress(url)?.day,
    head.meta.get('date'),
    head.times[0]?.value,
  ];
  for (const written of candidates) {
    const published = written ? publishedFrom(written, 'metadata') : null;
    if (published !== null) return published;
  }
  return null;
}

function language(head: PageHead, article: Data | null): string | null {
  const written =
    head.language ??
    stringOf(article?.['inLanguage']) ??
    head.meta.get('og:locale') ??
    head.meta.get('language') ??
    null;
  const match = written ? /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})?/i.exec(written.trim()) : null;
  return match ? match[0].replace('_', '-') : null;
}

function first(head: PageHead, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = head.meta.get(key)?.trim();
    if (value) return value;
  }
  return undefined;
}

/** An address of the web, without what follows `#`; null for any other scheme. */
function webAddress(written: string | null | undefined): string | null {
  const trimmed = written?.trim() ?? '';
  return /^https?:\/\/[^\s<>"'`\\]{3,2000}$/i.test(trimmed) ? trimmed.replace(/#.*$/, '') : null;
}

function clean(text: string | null | undefined): string | null {
  const line = (text ?? '').replace(/[\s\u00ad\u200b\ufeff]+/g, ' ').trim();
  return line === '' ? null : line.slice(0, 400);
}

/** The first object of linked data that is an article, wherever it is nested. */
function articleData(scripts: readonly string[]): Data | null {
  let fallback: Data | null = null;
  for (const script of scripts) {
    const queue: Json[] = [parse(script)];
    for (let seen = 0; queue.length > 0 && seen < 2_000; seen++) {
      const value = queue.shift()!;
      if (Array.isArray(value)) queue.push(...(value as readonly Json[]).slice(0, 500));
      else if (typeof value === 'object' && value !== null) {
        const data = value as Data;
        const types = [data['@type']].flat();
        if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return data;
        if (!fallback && typeof data['datePublished'] === 'string') fallback = data;
        queue.push(
          ...[
            data['@graph'],
            data['mainEntity'],
            data['mainEntityOfPage'],
            data['itemListElement'],
            data['hasPart'],
          ].filter((one) => one !== undefined),
        );
      }
    }
  }
  return fallback;
}

/**
 * Linked data as pages write it: also inside a comment, with raw line breaks in strings, or with a semicolon after it.
 */
function parse(script: string): Json {
  const bare = script
    .trim()
    .replace(/^(?:<!--|\/\/ ?<!\[CDATA\[|\/\*.{0,40}\*\/)\s*/, '')
    .replace(/\s*(?:-->|\/\/ ?\]\]>|\/\*.{0,40}\*\/)\s*$/, '')
    .replace(/;\s*$/, '');
  for (const attempt of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {
      // The next form, or nothing.
    }
  }
  return null;
}

function stringOf(value: Json | undefined): string | null {
  if (typeof value === 'string') return decodeReferences(value);
  return Array.isArray(value) && typeof value[0] === 'string' ? decodeReferences(value[0]) : null;
}

function nameOf(value: Json | undefined): string | null {
  const one = Array.isArray(value) ? (value as readonly Json[])[0] : value;
  if (typeof one === 'string') return /^https?:/.test(one) ? null : one;
  return typeof one === 'object' && one !== null ? stringOf((one as Data)['name']) : null;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Character references that pages leave in linked data, where none belong. */
function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
      if (code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)) return String.fromCodePoint(code);
      return (name && NAMED[name.toLowerCase()]) || whole;
    },
  );
}
