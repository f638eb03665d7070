import type { Issue } from '../../model/issue.js';
import type { Published } from '../../model/report.js';
import { civilDate, momentIn } from '../date.js';
import { datelineDate, stampsIn } from '../stamp.js';
import { type Data, stringOf } from './linked-data.js';
import { asideNodes } from './main-text.js';
import type { Page, PageBlock } from './page.js';

/** A day that the page tells, and by what. */
interface Told {
  readonly value: string;
  /** The moment in Coordinated Universal Time, where time and zone are written. */
  readonly at: string | null;
  readonly by: string;
  readonly from: Published['from'];
}

/** When a report was published and changed, as its page tells. */
export interface PageDates {
  readonly published: Published | null;
  readonly issues: readonly Issue[];
}

/** Meta elements that tell when a page was published, the surest first. */
const PUBLISHED = [
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
];
const UPDATED = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'og:article:modified_time',
  'dc.date.modified',
  'dcterms.modified',
  'lastmod',
  'last-modified',
];
const BESIDE = 'the date beside the headline';
const FIRST_TIME = 'the first time element of the article';
/** These can be the day of something else: they serve where nothing better is, and contradict nothing. */
const WEAK: readonly string[] = [BESIDE, FIRST_TIME];
/** So many blocks around a headline can hold its date. */
const NEAR = 8;
/** Days told by two sources that lie further apart contradict each other; one day more is another time zone. */
const APART = 1;

/**
 * When the report of a page was published and last changed. What belongs to the report comes first: linked data of this
 * article, meta elements, `time` elements that say so, the lines around its headline, the dateline; times of comments
 * and of other stories never count. A day in the address is a candidate only: it is told as an issue.
 */
export function datesOf(
  page: Page,
  article: Data | null,
  main: readonly PageBlock[],
  heading: PageBlock | null,
  url: string | null,
): PageDates {
  const { head } = page;
  const shown = shownStamps(page, main, heading);
  const times = ownTimes(page, main, heading);
  const published = [
    ...told([stringOf(article?.['datePublished'])], 'datePublished of the linked data', 'metadata'),
    ...PUBLISHED.flatMap((key) => told([head.meta.get(key)], `the meta element ${key}`, 'metadata')),
    ...told(times.publication, 'a time element marked as date of publication', 'metadata'),
    ...told(shown.publication, 'the line of publication', 'text'),
    ...told([stringOf(article?.['dateCreated'])], 'dateCreated of the linked data', 'metadata'),
    ...told([head.meta.get('date')], 'the meta element date', 'metadata'),
    ...told(shown.plain, BESIDE, 'text'),
    ...told(times.plain, FIRST_TIME, 'metadata'),
    ...told([datelineDate(main[0]?.text ?? '')], 'the dateline', 'text'),
  ];
  const updated = [
    ...told([stringOf(article?.['dateModified'])], 'linked data', 'metadata'),
    ...UPDATED.flatMap((key) => told([head.meta.get(key)], key, 'metadata')),
    ...told([...times.update, ...shown.update], 'the page', 'text'),
  ];
  const address = addressDate(url);
  const used = published[0] ?? updated[0] ?? null;
  if (!used) return { published: null, issues: address === null ? [] : [addressOnly(address)] };
  const later = updated.find(({ value }) => value > used.value);
  return {
    published: {
      value: used.value,
      ...(used.at === null ? {} : { at: used.at }),
      from: used.from,
      by: used.by,
      ...(later ? { updated: later.value } : {}),
    },
    issues: contradiction(used, published),
  };
}

function told(written: readonly (string | null | undefined)[], by: string, from: Published['from']): Told[] {
  return written.flatMap((one) => {
    const value = one ? civilDate(one) : null;
    return value === null ? [] : [{ value, at: momentIn(one!), by, from }];
  });
}

/** The first source that tells another day than the one used, more than a day away. */
function contradiction(used: Told, all: readonly Told[]): Issue[] {
  const other = all.find(
    ({ value, by }) => !WEAK.includes(by) && Math.abs(dayNumber(value) - dayNumber(used.value)) > APART,
  );
  if (!other) return [];
  return [
    {
      code: 'input/date-differs',
      severity: 'info',
      message: `${used.by} says ${used.value}, ${other.by} says ${other.value}; ${used.value} is used`,
      help: 'If that is the wrong day, give the right one in reports.csv.',
    },
  ];
}

function addressOnly(value: string): Issue {
  return {
    code: 'input/date-in-address',
    severity: 'info',
    message: `the page tells no day of publication; its address holds ${value}, which is not used`,
    help: `If that is the day, give it in reports.csv or with --published ${value}.`,
  };
}

/** Days since a fixed one, each month counted as 31: enough to tell whether two days lie far apart. */
function dayNumber(value: string): number {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  return year * 372 + month * 31 + day;
}

/** A date in the address: `/2024/03/07/`, `/2024-03-07-`, `/20240307/`. */
function addressDate(url: string | null): string | null {
  const match = url
    ? /[/-](20\d{2}|19\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/._-])/.exec(url.slice(0, 2_000))
    : null;
  return match ? civilDate(`${match[1]}-${match[2]}-${match[3]}`) : null;
}

interface Stamps {
  readonly publication: readonly string[];
  readonly update: readonly string[];
  readonly plain: readonly string[];
}

/** What the lines around the headline and the first paragraph print, outside comments, lists and other stories. */
function shownStamps(page: Page, main: readonly PageBlock[], heading: PageBlock | null): Stamps {
  const { blocks } = page;
  const asides = asideNodes(page);
  const at = heading ? blocks.indexOf(heading) : -1;
  const first = main[0] ? blocks.indexOf(main[0]) : -1;
  const near = [
    ...(at < 0 ? [] : blocks.slice(Math.max(0, at - 3), at + NEAR)),
    ...blocks.slice(Math.max(0, first - NEAR), first + NEAR),
  ];
  const stamps = [...near.filter(({ node }) => !asides[node]), ...near].flatMap(({ text }) => stampsIn(text));
  const of = (kind: 'publication' | 'update' | null): string[] =>
    stamps.filter((stamp) => stamp.of === kind).map(({ value }) => value);
  return { publication: of('publication'), update: of('update'), plain: of(null) };
}

/** What `time` elements tell that stand neither in comments nor in lists of other stories. */
function ownTimes(page: Page, main: readonly PageBlock[], heading: PageBlock | null): Stamps {
  const asides = asideNodes(page);
  const last = main.length > 0 ? page.blocks.indexOf(main[main.length - 1]!) : page.blocks.length;
  const from = heading ? page.blocks.indexOf(heading) : 0;
  const own = page.head.times.filter(({ node, block }) => !asides[node] && block <= last + 2);
  const of = (kind: 'publication' | 'update' | null): string[] =>
    own.filter((time) => time.of === kind && (kind !== null || time.block + 3 >= from)).map(({ value }) => value);
  return { publication: of('publication'), update: of('update'), plain: of(null).slice(0, 1) };
}
