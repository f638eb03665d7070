import type { Credit } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { agenciesIn, agencyInBrackets } from '../../text/agencies.js';
import type { Block } from './block.js';
import type { LayoutWords } from './en.js';
import { spaced } from './lines.js';
import { isPublicationLine } from './publication.js';

/** A byline, the agencies it credits, and what stands after it on its line (a date, "Email the author"). */
export interface FoundByline {
  readonly byline: Span;
  readonly credits: readonly Credit[];
  readonly rest: Span | null;
}

const LONGEST = 240;

/**
 * Reads a block above the running text as a byline: `By NAME`, `By NAME, NAME and NAME`, `By NAME Associated Press`,
 * and, where `alone`, the same without "By": names and an agency, a name and a date, a name and what the named one is.
 * Null for anything else, such as a heading that begins with "By the".
 */
export function findByline(text: string, block: Block, words: LayoutWords, alone = true): FoundByline | null {
  const line = text.slice(block.start, block.end);
  if (block.size > LONGEST && (block.size > 10 * LONGEST || spaced(line).length > LONGEST)) return null;
  const start = words.bylineStart.exec(line)?.[0];
  if (start !== undefined) return withBy(line, start.length, block, words);
  return alone
    ? (withoutBy(line, block, words) ?? nameAndDate(line, block, words) ?? nameAndPost(line, block, words))
    : null;
}

function withBy(line: string, from: number, block: Block, words: LayoutWords): FoundByline | null {
  const names = nameRun(line, from, words);
  if (names.words === 0) return null;
  const rest = spaced(line.slice(names.end).replace(/^[\s,;|•·–—-]+/, ''));
  if (/[.!?]$/.test(line) && rest.length > 0 && !isPublicationLine(rest, words)) return null;
  if (/^\p{Ll}/u.test(rest) && !/\d|@/.test(rest) && !/^\s?[,|]/.test(line.slice(names.end))) return null;
  if (rest.length > 60 && !/\d|@/.test(rest.slice(0, 60))) return null;
  return upTo(names.end, line, block);
}

/** A byline that ends at `end` within its line; what follows it there is the rest. */
function upTo(end: number, line: string, block: Block): FoundByline {
  const gap = /^\s*/.exec(line.slice(end))![0].length;
  const rest = line.slice(end).replace(/^[\s,;|•·–—-]+/, '') !== '';
  return {
    byline: { start: block.start, end: rest ? block.start + end : block.end },
    credits: credits(line.slice(0, end), block.start),
    rest: rest ? { start: block.start + end + gap, end: block.end } : null,
  };
}

/** `Teo Lund, 4 March 2024`; `Teo Lund, Vela Post Published 7:05 a.m. ET July 16, 2018`. */
function nameAndDate(line: string, block: Block, words: LayoutWords): FoundByline | null {
  const names = nameRun(line, 0, words);
  if (names.words < 2 || names.words > 6 || !startsAsName(line, words)) return null;
  const rest = spaced(line.slice(names.end).replace(/^[\s,;|•·–—-]+/, ''));
  if (/^@\w{2,30}$/.test(rest)) return upTo(names.end, line, block);
  return /\d/.test(rest) && isPublicationLine(rest, words) ? upTo(names.end, line, block) : null;
}

/** `Ilse Maran | Senior Reporter`: the name, and the post as the rest. */
function nameAndPost(line: string, block: Block, words: LayoutWords): FoundByline | null {
  const match = words.nameAndPost.exec(line);
  return match && startsAsName(line, words) ? upTo(match[1]!.length, line, block) : null;
}

/** True where a person's name can begin: two words with a capital that name no section and begin no other phrase. */
function startsAsName(line: string, words: LayoutWords): boolean {
  const [first = '', second = ''] = line.split(/[\s,]+/, 2);
  if (!/^\p{Lu}/u.test(first) || words.notNames.has(first) || words.noPlace.has(first)) return false;
  return !words.kickers.has(first.toLowerCase()) && !words.kickers.has(`${first} ${second}`.toLowerCase());
}

/**
 * True for a line that is a person's name and nothing else: two to four words with a capital, particles between them.
 * Only its place makes it a byline.
 */
export function isNameAlone(line: string, words: LayoutWords): boolean {
  const parts = line.trim().split(/\s+/, 8);
  const names = parts.filter((part) => !words.bylineNameJoin.has(part));
  if (names.length < 2 || names.length > 6 || parts.length > 7 || !startsAsName(line, words)) return false;
  return names.every((part) => /^\p{Lu}(?:[\p{L}'’-]{1,24}|\.(?:\p{Lu}\.)*),?$/u.test(part));
}

function credits(words: string, at: number): Credit[] {
  return agenciesIn(words).map(({ at: offset, length, agency }) => ({
    start: at + offset,
    end: at + offset + length,
    agency,
  }));
}

/** `JANE ROE and JOHN DOE, Associated Press`; `The Associated Press`; `Reuters March 7, 2024`. */
function withoutBy(whole: string, block: Block, words: LayoutWords): FoundByline | null {
  const glued = /\p{Ll}(?=\p{Lu}\p{Ll}+(?: \p{Lu}\p{L}+){0,3}$)/u.exec(whole);
  const tail = glued ? whole.slice(glued.index + 1) : '';
  const found = agenciesIn(whole);
  if (tail !== '' && agencyInBrackets(tail) !== null && found.length === 0)
    return gluedAgency(whole, tail, block, words);
  const last = found.at(-1);
  if (!last || whole.length > 120) return null;
  const end = last.at + last.length;
  const line = whole.slice(0, end);
  const after = whole.slice(end).replace(/^[\s,;|•·–—-]+/, '');
  const place = /^\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20}){0,2},?$/u.test(after);
  if (after !== '' && !place && !(/\d/.test(after) && isPublicationLine(after, words))) return null;
  if (/[/|(.!?:]/.test(line.replace(/\bA\.P\./, ''))) return null;
  const before = line.slice(0, found[0]!.at).replace(/\bThe $/, '');
  if (before.split(/[\s,&]+/).some((word) => word !== '' && word !== 'and' && !/^\p{Lu}[\p{L}'’.-]{1,24}$/u.test(word)))
    return null;
  const byline = { start: block.start, end: place || after === '' ? block.end : block.start + end };
  return {
    byline,
    credits: credits(line, block.start),
    rest:
      place || after === '' ? null : { start: byline.end + /^\s*/.exec(whole.slice(end))![0].length, end: block.end },
  };
}

/** `Ana Sol and Teo LundAssociated Press`: an agency glued to the last name, as scraped pages have it. */
function gluedAgency(whole: string, tail: string, block: Block, words: LayoutWords): FoundByline | null {
  const names = nameRun(whole, 0, words);
  if (whole.length > 160 || names.end < whole.length || !startsAsName(whole, words)) return null;
  const start = block.end - tail.length;
  const agency = agencyInBrackets(tail)!;
  return { byline: { start: block.start, end: block.end }, credits: [{ start, end: block.end, agency }], rest: null };
}

/** How far a run of names reaches from `from`: words with a capital, the small words that join them, commas. */
function nameRun(line: string, from: number, words: LayoutWords): { readonly end: number; readonly words: number } {
  const word = /\s{0,300}(?:[,|]\s{0,300})?(&|[\p{L}][\p{L}'’.-]{0,30})/uy;
  let end = from;
  let counted = 0;
  let capitals = 0;
  for (let at = from; at < line.length && counted < 40; counted++) {
    word.lastIndex = at;
    const match = word.exec(line);
    if (!match) break;
    const form = match[1]!;
    at = word.lastIndex;
    if (/^(?:(?:d|l|dell|dall|o)['’])?\p{Lu}/u.test(form) && !isDateWord(form, line.slice(at, at + 8))) {
      end = at;
      capitals++;
    } else if (capitals === 0 || !words.bylineNameJoin.has(form)) break;
  }
  return { end, words: capitals };
}

/** A word of a date or of a line such as "Published 7 March", which ends a run of names; a weekday never begins one. */
function isDateWord(form: string, after: string): boolean {
  if (/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Published|Updated|Posted)$/.test(form)) return true;
  return /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(form) && /^[.,:]? ?(?:on |at )?\d/.test(after);
}
