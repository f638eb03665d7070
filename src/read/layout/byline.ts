import type { Credit } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { agenciesIn } from '../../text/agencies.js';
import type { Block } from './blocks.js';
import type { LayoutWords } from './en.js';
import { isPublicationLine } from './publication.js';

/** A byline, the agencies it credits, and what stands after it on its line (a date, "Email the author"). */
export interface FoundByline {
  readonly byline: Span;
  readonly credits: readonly Credit[];
  readonly rest: Span | null;
}

const LONGEST = 240;

/**
 * Reads a block above the running text as a byline: `By NAME`, `By NAME, NAME and NAME`, `By NAME Associated Press`, or
 * names and an agency without "By" (only where `alone`). Null for anything else, such as a heading that begins with "By
 * the".
 */
export function findByline(text: string, block: Block, words: LayoutWords, alone = true): FoundByline | null {
  if (block.size > LONGEST) return null;
  const line = text.slice(block.start, block.end);
  const start = words.bylineStart.exec(line)?.[0];
  if (start === undefined) return alone ? withoutBy(line, block, words) : null;
  const names = nameRun(line, start.length, words);
  if (names.words === 0) return null;
  const rest = line.slice(names.end).replace(/^[\s,;|•·–—-]+/, '');
  if (/[.!?]$/.test(line) && rest.length > 0 && !isPublicationLine(rest, words)) return null;
  if (/^\p{Ll}/u.test(rest) && !/\d/.test(rest) && !/^\s?[,|]/.test(line.slice(names.end))) return null;
  if (rest.length > 60 && !/\d/.test(rest.slice(0, 40))) return null;
  const end = rest ? block.start + names.end : block.end;
  const gap = /^\s*/.exec(line.slice(names.end))![0].length;
  return {
    byline: { start: block.start, end },
    credits: credits(line.slice(0, names.end), block.start),
    rest: rest ? { start: end + gap, end: block.end } : null,
  };
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
  const found = agenciesIn(whole);
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

/** How far a run of names reaches from `from`: words with a capital, the small words that join them, commas. */
function nameRun(line: string, from: number, words: LayoutWords): { readonly end: number; readonly words: number } {
  const word = /[\s,|]{0,3}(&|[\p{L}][\p{L}'’.-]{0,30})/uy;
  let end = from;
  let counted = 0;
  let capitals = 0;
  for (let at = from; at < line.length && counted < 40; counted++) {
    word.lastIndex = at;
    const match = word.exec(line);
    if (!match) break;
    const form = match[1]!;
    at = word.lastIndex;
    if (/^\p{Lu}/u.test(form) && !isDateWord(form, line.slice(at, at + 8))) {
      end = at;
      capitals++;
    } else if (capitals === 0 || !words.bylineNameJoin.has(form)) break;
  }
  return { end, words: capitals };
}

/** A word of a date or of a line such as "Published 7 March", which ends a run of names; a weekday never begins one. */
function isDateWord(form: string, after: string): boolean {
  if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(form)) return true;
  return (
    /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Published|Updated|Posted)/.test(form) &&
    /^[.,:]? ?(?:on )?\d/.test(after)
  );
}
