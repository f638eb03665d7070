/** A value of JSON as linked data hold it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Data = Readonly<Record<string, Json>>;

const ARTICLE = new RegExp(
  '(?:^|/)(?:(?:News|Report|Analysis|Opinion|Review|Background|AskPublicNews|Tech|Scholarly|Advertiser)?(?' +
    ':NewsArticle|Article)|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$',
);
const NOT_THE_PAGE = /(?:^|\/)(?:Comment|Answer|Question|Review|UserComments|VideoObject|ImageObject|PodcastEpisode)$/;
const MOST_VALUES = 2_000;
const MOST_ARTICLES = 50;
/** Where an article can be nested in linked data. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart'];

/**
 * The articles that a page's linked data tell of, wherever they are nested, the outermost first; where there are none,
 * an object with a date of publication that is no comment and no picture.
 */
export function articlesIn(scripts: readonly string[]): Data[] {
  const found: Data[] = [];
  const others: Data[] = [];
  for (const script of scripts) {
    const queue: Json[] = [parse(script)];
    for (let at = 0; at < queue.length && at < MOST_VALUES && found.length < MOST_ARTICLES; at++) {
      const value = queue[at]!;
      if (Array.isArray(value)) queue.push(...(value as readonly Json[]).slice(0, 500));
      else if (typeof value === 'object' && value !== null) {
        const data = value as Data;
        if (hasType(data, ARTICLE)) found.push(data);
        else if (typeof data['datePublished'] === 'string' && !hasType(data, NOT_THE_PAGE)) others.push(data);
        queue.push(...HOLDERS.map((key) => data[key]).filter((one) => one !== undefined));
      }
    }
  }
  return found.length > 0 ? found : others.slice(0, 1);
}

/** Of several articles the one that bears the headline shown, or that says that it is this page; else the first. */
export function articleOfPage(articles: readonly Data[], headline: string | null, url: string | null): Data | null {
  const wanted = lettersOf(headline ?? '');
  const named = articles.find((data) => {
    const own = lettersOf(stringOf(data['headline']) ?? stringOf(data['name']) ?? '');
    return wanted.length >= 8 && own.length >= 8 && (own.includes(wanted) || wanted.includes(own));
  });
  const addressed = articles.find((data) => url !== null && stringOf(data['url']) === url);
  return named ?? addressed ?? articles[0] ?? null;
}

/** True where an object of linked data is of a type that fits. */
export function hasType(data: Data, type: RegExp): boolean {
  return [data['@type']].flat().some((one) => typeof one === 'string' && type.test(one));
}

/** Letters and digits alone, in small letters. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Linked data as pages write it: also inside a comment, with raw line breaks in strings, or with a semicolon after it.
 */
function parse(script: string): Json {
  const bare = script
    .trim()
    .replace(/^(?:<!--|\/\/ ?<!\[CDATA\[|\/\*.{0,40}\*\/)\s*/, '')
    .replace(/(?:-->|\/\/ ?\]\]>|\/\*.{0,40}\*\/)\s*$/, '')
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

/** A value as text, or the first of a list; null for anything else. */
export function stringOf(value: Json | undefined): string | null {
  if (typeof value === 'string') return decodeReferences(value);
  return Array.isArray(value) && typeof value[0] === 'string' ? decodeReferences(value[0]) : null;
}

/** The name that an object of linked data bears, or the text itself; null for an address. */
export function nameOf(value: Json | undefined): string | null {
  const one = Array.isArray(value) ? (value as readonly Json[])[0] : value;
  if (typeof one === 'string') return /^https?:/.test(one) ? null : decodeReferences(one);
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
