import { civilDate } from './date.js';

/** A date that a line of a page prints, and what the line says it is the date of. */
export interface Stamp {
  /** `YYYY-MM-DD`. */
  readonly value: string;
  readonly of: 'publication' | 'update' | null;
}

const LONGEST = 200;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|' +
  'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = new RegExp(
  `\\b\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.+-]{4,20}Z?|\\b)|\\b\\d{4}/\\d{2}/\\d{2}\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}\\b|` +
    `\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? (?:at )?\\d{4}\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ ` +
    `-]${MONTH},?[ -]\\d{4}\\b`,
  'gi',
);
const PUBLISHED = /\b(?:published|posted|first published|originally published|created|issued|filed|date)\b/i;
const UPDATED = /\b(?:last (?:updated|modified|revised|edited)|updated|modified|revised|edited)\b/i;
/** Words that lines of dates are made of, besides names after "By". */
const BESIDE = new RegExp(
  '\\b(?:first|last|originally|published|posted|created|issued|filed|date|updated|modified|revised|' +
    'edited|on|at|of|the|and|' +
    'am|pm|a\\.m|p\\.m|gmt|utc|bst|cet|cest|ist|e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|aest|aedt|jst|min(?:ute)?s?|read|ago|' +
    '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\\b\\.?',
  'gi',
);

/**
 * The dates of a line that tells when a text was published or changed, in order: "Published 7 March 2024, 10:30 GMT",
 * "By Ilse Maran | March 7, 2024", "Posted: … Updated: …", "07/15/2024 11:06am". Empty for any other line, such as a
 * sentence with a date in it.
 */
export function stampsIn(line: string): Stamp[] {
  const bare = line.replace(/\s+/g, ' ').trim();
  if (bare.length > LONGEST || !/\d{4}/.test(bare)) return [];
  const found = [...bare.matchAll(DATE)];
  if (found.length === 0 || !isStampLine(bare)) return [];
  let from = 0;
  return found.flatMap((match): Stamp[] => {
    const before = bare.slice(from, match.index);
    from = match.index + match[0].length;
    const value = civilDate(match[0].replace(/ at (?=\d{4})/, ' '));
    if (value === null) return [];
    return [{ value, of: UPDATED.test(before) ? 'update' : PUBLISHED.test(before) ? 'publication' : null }];
  });
}

/** True where a line holds nothing beside its dates but words of such lines, clock times, and names after "By". */
function isStampLine(line: string): boolean {
  const rest = line
    .replace(DATE, ' ')
    .replace(/\b\d{1,2}(?:[:.]\d{2}){0,2} ?(?:[ap]\.?m\.?)?(?![\p{L}\d])/giu, ' ')
    .replace(BESIDE, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (rest === '') return true;
  if (/^by\b/i.test(line)) return rest.length <= 90 && !/[.!?]$/.test(line);
  // A name or a section beside the date: words with a capital alone.
  return rest.split(' ').length <= 7 && rest.split(' ').every((word) => /^\p{Lu}/u.test(word)) && !/[.!?]$/.test(line);
}

/** The day in the dateline that begins a text ("PORT VELA, March 7, 2024 (AP) —"); null where there is none. */
export function datelineDate(text: string): string | null {
  const head = text.slice(0, 160);
  const match = new RegExp(
    `^[\\p{Lu}][^.!?()]{2,60}?,? (${MONTH} \\d{1,2},? \\d{4})\\s?(?:\\([^()]{2,40}\\))?\\s?[—–-]`,
    'iu',
  ).exec(head);
  return match ? civilDate(match[1]!) : null;
}
