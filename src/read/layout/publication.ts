import type { LayoutWords } from './en.js';

const LONGEST = 160;
const MOST_TOKENS = 24;
const CLOCK = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ap]\.?m\.?)?$/i;
const NUMERIC_DATE = /^(?:\d{4}-\d{1,2}-\d{1,2}(?:T[\d:.+-]{2,20}Z?)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})$/i;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|am|pm)?$/i;

/**
 * True for a line that says when a report was published, and nothing else: "July 15, 2018", "Updated 7:08 AM",
 * "Published on Thursday, 7 March 2024 at 10:30 GMT", "3 hours ago". Every word must be one that such lines are made
 * of, and one of them a date, a clock time or a word such as "Updated".
 */
export function isPublicationLine(line: string, { dateWords }: LayoutWords): boolean {
  if (line.length > LONGEST) return false;
  const tokens = line.split(/[\s,;|•·()@!–—]+|-(?!\d)|:(?!\d)/, MOST_TOKENS + 1).filter((token) => token !== '');
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return false;
  let says = tokens.length === 1 && /^(?:today|yesterday)$/i.test(tokens[0]!);
  const clock = tokens.some((token) => CLOCK.test(token));
  for (const token of tokens) {
    const small = token.toLowerCase().replace(/\.$/, '');
    const kind = dateWords.get(small);
    if (kind === 'says' || CLOCK.test(token) || NUMERIC_DATE.test(token)) says = true;
    else if (kind === undefined && !NUMBER.test(token) && !(clock && /^[A-Z]{2,4}$/.test(token)) && token !== '/')
      return false;
  }
  return says;
}
