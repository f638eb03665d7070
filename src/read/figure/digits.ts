import { EN } from './en.js';

/** Characters before a number that are looked at for a month or a hedge. */
const LOOK_BACK = 16;
const MONTHS = [...EN.months].join('|');
/** "3 May 500 people": a day, a dialling code or another number stands before, and a space groups nothing. */
const NOT_GROUPED = new RegExp(`(?:\\b(?:${MONTHS})\\.?|[0-9+)])[ ]$`, 'i');
const HEDGED = new RegExp(`\\b(?:${[...EN.hedgeWords].join('|')}) $`, 'i');
/** What follows a decimal comma: a unit, so that "3,50 euros" is read and "rooms 3,50 and 4" is not. */
const AFTER_COMMA = /^(?:\s?[%€$£°]|[\s-]?\p{L})/u;

export function isDigit(unit: number): boolean {
  return 0x30 <= unit && unit <= 0x39;
}

/**
 * The end of the number that starts at `at`: its digits, its groups after a comma, full stop, space or apostrophe
 * ("1,500", "12,34,567", "1.250.000", "816 000", "1'250'000"), and its decimals after a point or comma ("3,50 euros").
 * Dots that neither group nor begin decimals make a code ("1.2.3"), which ends here at the last of them.
 */
export function numberEnd(text: string, at: number, limit: number): number {
  const lead = digitsEnd(text, at, limit);
  let end = lead;
  if (lead - at <= 3) {
    for (;;) {
      const next = groupEnd(text, at, end, limit);
      if (next === end) break;
      end = next;
    }
    if (end === lead) end = spacedEnd(text, at, end, limit);
    if (end === lead) end = hedgedGroupEnd(text, at, end, limit);
  }
  if (end === lead) end = decimalCommaEnd(text, end, limit);
  while (text.charCodeAt(end) === 0x2e && end + 1 < limit && isDigit(text.charCodeAt(end + 1)))
    end = digitsEnd(text, end + 1, limit);
  return Math.min(end, limit);
}

/** The end of one group of three (two, in Indian numbers) after a mark that can be nothing else; `end` for none. */
function groupEnd(text: string, at: number, end: number, limit: number): number {
  const mark = text.charCodeAt(end);
  const comma = mark === 0x2c;
  const gap = comma && text.startsWith(' 000', end + 1) ? 2 : 1;
  const groups = comma || mark === 0xa0 || mark === 0x202f || mark === 0x2009 || mark === 0x27 || mark === 0x2019;
  if (!groups || limit <= end) return end;
  const group = digitsEnd(text, end + gap, limit);
  const size = group - end - gap;
  const indian = size === 2 && gap === 1 && comma && text.charCodeAt(group) === 0x2c && end - at <= 2;
  return size === 3 || indian ? group : end;
}

/** "816 000 tonnes", "1 943 million": groups of three after plain spaces, and no row of digits beside them. */
function spacedEnd(text: string, at: number, end: number, limit: number): number {
  let last = end;
  while (text.charCodeAt(last) === 0x20 && digitsEnd(text, last + 1, limit) === last + 4) last += 4;
  if (last === end || text.charCodeAt(at) === 0x30) return end;
  const next = text.charCodeAt(last) === 0x20 ? text.charCodeAt(last + 1) : text.charCodeAt(last);
  // "50 787s": a letter glued to the last group makes a name of it.
  const glued = /[a-z]/i.test(text.charAt(last));
  if (glued || isDigit(next) || text.charAt(last) === '-' || text.charAt(last) === '/') return end;
  return NOT_GROUPED.test(text.slice(Math.max(0, at - LOOK_BACK), at)) ? end : last;
}

/** "about 2, 300 houses": a space slipped in behind the comma, where a hedge says that one number follows. */
function hedgedGroupEnd(text: string, at: number, end: number, limit: number): number {
  if (!text.startsWith(', ', end) || digitsEnd(text, end + 2, limit) !== end + 5) return end;
  return HEDGED.test(text.slice(Math.max(0, at - LOOK_BACK), at)) && text.charCodeAt(end + 5) === 0x20 ? end + 5 : end;
}

/** "3,50 euros", "12,5 percent": one or two digits after a comma, and a unit after them. */
function decimalCommaEnd(text: string, end: number, limit: number): number {
  if (text.charCodeAt(end) !== 0x2c) return end;
  const last = digitsEnd(text, end + 1, limit);
  const size = last - end - 1;
  return (size === 1 || size === 2) && AFTER_COMMA.test(text.slice(last, Math.min(limit, last + 3))) ? last : end;
}

function digitsEnd(text: string, at: number, limit: number): number {
  while (at < limit && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** The value of a run of digits with grouping marks; null for codes: dots that group nothing, or too many digits. */
export function digitsValue(raw: string): number | null {
  if (raw.length > 24) return null;
  if (/^\d+,\d{1,2}$/.test(raw)) return Number(raw.replace(',', '.'));
  const plain = raw.replace(/[^0-9.]/g, '');
  const [lead = '', ...rest] = plain.split('.');
  if (rest.length < 2) return Number(plain);
  // "1.250.000" is grouped; "192.168.100.254" is an address, "1.2.3" a version.
  const grouped = 0 < lead.length && lead.length <= 3 && rest.every((group) => group.length === 3);
  const address = rest.length === 3 && [lead, ...rest].every((group) => Number(group) < 256);
  return grouped && !address ? Number(lead + rest.join('')) : null;
}
