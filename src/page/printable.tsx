import type { ComponentChildren } from 'preact';
import { byNumber, unseenIn } from '../text/unseen.js';

/**
 * A text of a report for a page. Characters that nobody would see are shown by number, so that nothing hides; a
 * carriage return before a line feed is kept as an empty element. Each such element stands for one character, which
 * keeps positions.
 */
export function printable(text: string): ComponentChildren {
  const unseen = unseenIn(text)
    .concat(returnsIn(text))
    .sort((a, b) => a[0] - b[0]);
  if (unseen.length === 0) return text;
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const [start, end] of unseen) {
    parts.push(text.slice(from, start));
    // One element a code unit: of a pair the second is empty.
    for (let at = start; at < end; at++)
      parts.push(
        <i class="char" key={at}>
          {at > start || (text[at] === '\r' && text[at + 1] === '\n') ? '' : byNumber(text.slice(start, end))}
        </i>,
      );
    from = end;
  }
  parts.push(text.slice(from));
  return parts;
}

/** Carriage returns, which a parser of HTML would turn into line feeds. */
function returnsIn(text: string): [start: number, end: number][] {
  return [...text.matchAll(/\r/g)].map(({ index }) => [index, index + 1]);
}
