import type { PageHead } from './head.js';
import { articleOfPage, articlesIn, type Data, lettersOf, nameOf, stringOf } from './linked-data.js';

/** What a page says of its report, without its headline and dates. */
export interface PageMetadata {
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The article of the linked data that this page is about. */
  readonly article: Data | null;
  /** The headline as linked data tell it. */
  readonly headline: string | null;
  /** The text of the article as linked data repeat it; null when they do not. */
  readonly body: string | null;
}

const OUTLETS = ['application-name', 'dc.publisher', 'article:publisher_name', 'publisher', 'twitter:site'];

/** Reads a page's metadata: schema.org JSON-LD first, then OpenGraph and other meta elements, the address. */
export function metadataOf(head: PageHead, heading: string | null): PageMetadata {
  const canonical = webAddress(head.canonical) ?? webAddress(head.meta.get('og:url') ?? null);
  const shown = heading ?? head.meta.get('og:title') ?? head.title;
  const article = articleOfPage(articlesIn(head.linkedData), shown, canonical);
  const url = canonical ?? webAddress(stringOf(article?.['url'])) ?? null;
  const outlet = outletOf(
    first(head, ['og:site_name']) ?? null,
    nameOf(article?.['publisher']),
    first(head, OUTLETS)?.replace(/^@/, '') ?? null,
    url,
  );
  return {
    outlet: clean(outlet),
    url,
    language: language(head, article),
    article,
    headline: clean(stringOf(article?.['headline'])),
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
  return /^https?:\/\/[^\s<>"'`\\]{3,2000}$/i.test(trimmed) ? trimmed.replace(/#.*$/s, '') : null;
}

function clean(text: string | null | undefined): string | null {
  const line = (text ?? '').replace(/[\s\u00ad\u200b\ufeff]+/g, ' ').trim();
  return line === '' ? null : line.slice(0, 400);
}
