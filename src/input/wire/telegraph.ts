import type { ByteSource, ReadContext } from '../context.js';
import { tooMany } from '../limits.js';
import type { ReadSource } from '../source.js';
import type { StoryParagraph } from '../story.js';
import { oneLine } from '../xml/tree.js';
import { editionOf } from './edition.js';
import { numbered, type WireItem, wireRead } from './item.js';

const SOH = '\u0001';
const STX = '\u0002';
const ETX = '\u0003';
const LONGEST_HEADER = 2_000;

type Parts = Omit<WireItem, 'name' | 'where'>;

/** True for messages framed as IPTC 7901 and ANPA 1312 frame them: a header, its text, and marks around both. */
export function isTelegraph(head: string): boolean {
  const start = head.indexOf(SOH);
  return (
    start >= 0 && start < 64 && !/[^\s\u0000-\u001f]/.test(head.slice(0, start)) && /[\u0002]/.test(head.slice(start))
  );
}

/** Reads messages in IPTC 7901 or ANPA 1312: one report a message. */
export function readTelegraph(source: ByteSource, { limits, platform }: ReadContext): ReadSource {
  const { text, issue } = platform.decode(source, false);
  const pieces = (text ?? '')
    .split(SOH)
    .slice(1)
    .filter((piece) => /\S/.test(piece));
  const taken = pieces.slice(0, limits.items);
  const read = taken.map((piece, index) =>
    wireRead({ ...messageOf(piece), ...numbered(source.name, pieces.length, index) }),
  );
  const problems = [...(issue ? [issue] : []), ...read.flatMap((one) => one.problems)];
  if (pieces.length > taken.length)
    problems.push(tooMany(source.name, pieces.length, 'messages', taken.length, 'items'));
  return { documents: read.flatMap(({ documents }) => documents), problems };
}

function messageOf(piece: string): Parts {
  const stx = piece.indexOf(STX);
  const etx = piece.indexOf(ETX, Math.max(0, stx));
  const header = piece.slice(0, Math.min(Math.max(stx, 0), LONGEST_HEADER));
  const body = piece.slice(stx + 1, etx < 0 ? piece.length : etx);
  const trailer = etx < 0 ? '' : piece.slice(etx + 1, etx + 200);
  return ANPA_FIRST.test(header) ? anpa(header, body, trailer) : iptc7901(header, body, trailer);
}

/** `service number priority category words keyword` (IPTC 7901, 4.2). */
const IPTC_HEADER = /^\s*([a-z]{0,8})(\d{0,8}) (\S) (\S{1,4}) (\d{0,6}) ?([^\r\n]*)/i;

function iptc7901(header: string, body: string, trailer: string): Parts {
  const [, service = '', number = '', urgency, , , keyword = ''] = IPTC_HEADER.exec(header) ?? [];
  const lines = plainLines(body);
  const { headline, byline, rest } = splitHead(lines);
  return {
    headline,
    byline,
    paragraphs: paragraphsOfLines(rest),
    published: filedOn(trailer) ?? filedOn(header),
    edition: editionOf({
      story: oneLine(`${service}${number}`),
      urgency: urgency ?? null,
      embargo: embargoIn(lines),
      labels: [keyword, headline],
    }),
  };
}

/** Service level, story number, and a selector: `a0123` US `ap-----` (ANPA 1312, 2.2). */
const ANPA_FIRST = /^\s*[a-z]\d{3,4}\s*\u001f/i;
/** Priority, category, format; then version, keyword, date of the month, words. */
const ANPA_SECOND = /^([a-z]) [a-z]\s?[\u0011-\u0014]/im;

function anpa(header: string, body: string, trailer: string): Parts {
  const [first = '', ...others] = header.split(/\r\n|\n|\r/);
  const second = ANPA_SECOND.exec(others.join('\n'));
  const { keyword, headline, byline, notes, rest } = anpaHead(plainLines(unmarked(body)));
  return {
    headline,
    byline,
    paragraphs: paragraphsOfLines(rest),
    outlet: agencyOf(first),
    published: anpaDay(trailer) ?? anpaDay(header),
    edition: editionOf({
      story: oneLine(/^\s*([a-z]\d{3,4})/i.exec(first)?.[1] ?? null),
      urgency: second?.[1] ?? null,
      embargo: embargoIn(rest),
      note: notes.find((line) => /^\W{0,3}eds?\b/i.test(line)) ?? null,
      labels: [keyword, headline, ...notes],
    }),
  };
}

interface AnpaHead extends Head {
  /** The line of the slug: "BC-Pier, 1st Ld-Writethru,410". */
  readonly keyword: string | null;
  /** Notes to editors and lists of pictures. */
  readonly notes: readonly string[];
}

/** `BC-Pier Widened, 2nd Ld-Writethru,410`: where and when, slug, version, words. */
const SLUG = /^[A-Z]{2,3}-.{2,100},\s?\d{2,5}\s*$|^[A-Z]{2}--?[^.!?]{2,100},\s?\d{2,5}\s*$/;
const NOTE =
  /^(?:eds?\b|editors\b|with\b.{0,40}\bphotos?\b|ap (?:photo|video|graphic|audio)|photos?\b|advisory\b|embargo)/i;

/**
 * What stands above the text: the slug, then lines that a circumflex begins, each a headline, a byline or a note. The
 * first line that is set in, or has no circumflex, begins the text.
 */
function anpaHead(lines: readonly string[]): AnpaHead {
  let keyword: string | null = null;
  let headline: string | null = null;
  const bylines: string[] = [];
  const notes: string[] = [];
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    const bare = line.replace(/^\s*\^/, '').trim();
    if (bare === '') continue;
    if (keyword === null && headline === null && SLUG.test(bare)) keyword = bare;
    else if (NOTE.test(bare)) notes.push(bare);
    else if (BYLINE.test(bare)) bylines.push(bare);
    else if (!/^\s*\^/.test(line) && !(headline === null && !/^\s/.test(line) && bare.length <= LONGEST_HEAD)) break;
    else if (headline === null) headline = bare;
    else if (bylines.length > 0) bylines.push(bare);
    else notes.push(bare);
  }
  return { keyword, headline, byline: oneLine(bylines.join(', ')), notes, rest: lines.slice(at) };
}

/** The wire's own marks: two accents and two primes for quotation marks, which 1312 has no characters for. */
function unmarked(body: string): string {
  return body.replace(/``/g, '“').replace(/''/g, '”');
}

function agencyOf(first: string): string | null {
  const selector = /\u001f([a-z]{2,3})-/i.exec(first)?.[1]?.toUpperCase();
  return selector === 'AP' || selector === 'APO' ? 'AP' : null;
}

/** Lines without control characters; indents and blank lines are kept, they part paragraphs. */
function plainLines(body: string): string[] {
  return body.split(/\r\n|\n\r|\n|\r|\u001e/).map((line) =>
    line
      .replace(/\t/g, '    ')
      .replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
      .replace(/(?:(?<!\s)\s+)?<\s*$/, '')
      .trimEnd(),
  );
}

interface Head {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly rest: readonly string[];
}

/**
 * Headline and byline above the text. A headline is what stands alone above a blank line, or ends in "="; a byline
 * begins with "By" or "Von".
 */
function splitHead(lines: readonly string[]): Head {
  let at = 0;
  const skipBlank = (): void => {
    while (at < lines.length && lines[at]!.trim() === '') at++;
  };
  skipBlank();
  const headline: string[] = [];
  if (!/^\s{2,}/.test(lines[at] ?? '') || lines[at + 1]?.trim() === '') {
    const start = at;
    while (at < lines.length && lines[at]!.trim() !== '' && at - start < MOST_HEAD_LINES && !BYLINE.test(lines[at]!)) {
      const line = lines[at++]!;
      headline.push(line);
      // An agency of this form marks the end of a headline.
      if (/\s=$/.test(line)) break;
    }
    if (!endsHead(lines, at) || headline.join(' ').length > LONGEST_HEAD) {
      headline.length = 0;
      at = start;
    }
  }
  skipBlank();
  const byline = BYLINE.test(lines[at] ?? '') && lines[at]!.length < 100 ? lines[at++]! : null;
  return { headline: bareHeadline(headline), byline: oneLine(byline), rest: lines.slice(at) };
}

/** A headline ends at its mark, before a byline, a blank line, or a line that is set in. */
function endsHead(lines: readonly string[], at: number): boolean {
  const next = lines[at] ?? '';
  return /\s=$/.test(lines[at - 1] ?? '') || next.trim() === '' || /^\s{2,}\S/.test(next) || BYLINE.test(next);
}

/** Without the mark of its end and the desk's label: "(Summary 1730) Pier to be widened =". */
function bareHeadline(lines: readonly string[]): string | null {
  const line = oneLine(lines.join(' '))?.replace(/(?:(?<!\s)\s+)?=$/, '') ?? null;
  return oneLine(line?.replace(/^\([^()]{2,40}\)\s+/, '')) ?? line;
}

const BYLINE = /^\s*(?:\^\s*)?(?:by|von|par|por)\s+\S/i;
const MOST_HEAD_LINES = 4;
const LONGEST_HEAD = 240;

/** Lines put together: a blank line or an indent begins a paragraph. */
function paragraphsOfLines(lines: readonly string[]): StoryParagraph[] {
  const paragraphs: StoryParagraph[] = [];
  let open: string[] = [];
  const flush = (): void => {
    const text = oneLine(open.join(' '));
    if (text) paragraphs.push({ text });
    open = [];
  };
  const all = lines.every((line) => line.trim() === '' || SET_IN.test(line));
  for (const line of lines) {
    const begins = SET_IN.test(line) && (!all || /[.!?:]["”’)]{0,2}$/.test(open.at(-1) ?? ''));
    if (line.trim() === '' || begins) flush();
    if (line.trim() !== '') open.push(line.replace(/^\s*\^/, '').trim());
  }
  flush();
  return paragraphs;
}

/** A line that begins a paragraph; where every line is set in, only those after the end of a sentence do. */
const SET_IN = /^(?:\s{2,}|\s*\^)\S/;

const MONTHS = 'jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez';

/** `121230 jan 24` or `121230 GMT Jan 2024`: day, hour and minute, month, year (IPTC 7901, 4.4). */
function filedOn(text: string): string | null {
  const match = new RegExp(
    `\\b(\\d{2})(\\d{4})\\s*(?:[A-Z]{1,4}\\s+)?(${MONTHS})[a-z]{0,6}\\.?\\s*(\\d{4}|\\d{2})\\b`,
    'i',
  ).exec(text);
  if (!match) return null;
  const month = match[3]!.toLowerCase().replace('mai', 'may').replace('okt', 'oct').replace('dez', 'dec');
  return `${match[1]} ${month} ${match[4]!.length === 2 ? `20${match[4]}` : match[4]}`;
}

/** `04-13-24 2043edt`: month, day and year (ANPA 1312, 2.5). */
function anpaDay(text: string): string | null {
  const match = /\b(\d{2})-(\d{2})-(\d{2}|\d{4})\s?\d{4}/.exec(text);
  if (!match) return null;
  const year = match[3]!.length === 4 ? match[3]! : `${Number(match[3]) < 70 ? '20' : '19'}${match[3]}`;
  return `${year}-${match[1]}-${match[2]}`;
}

function embargoIn(lines: readonly string[]): string | null {
  const line = lines.slice(0, 12).find((one) => /\bembargo(?:ed)?\b|\bhold for release\b|\bsperrfrist\b/i.test(one));
  return line ? line.trim().slice(0, 120) : null;
}
