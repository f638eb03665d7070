import type { ComponentChildren } from 'preact';

/**
 * What cannot be seen, steers the direction of text, or would not come through a parser as it is: zero-width and
 * bidirectional controls, control characters, the carriage return.
 */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

/**
 * A text of a report for a page. Characters that nobody would see are shown by number, so that nothing hides; a
 * carriage return before a line feed is kept as an empty element. Each such element stands for one character, which
 * keeps positions.
 */
export function printable(text: string): ComponentChildren {
  if (!UNSEEN.test(text)) return text;
  return text.split(new RegExp(`(${UNSEEN.source})`)).map((part, index, parts) => {
    if (index % 2 === 0) return part;
    const plainBreak = part === '\r' && (parts[index + 1] ?? '').startsWith('\n');
    return (
      <i class="char" key={index}>
        {plainBreak ? '' : `<U+${part.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`}
      </i>
    );
  });
}
