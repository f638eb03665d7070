import { readPage } from './html/page.js';
import type { StoryParagraph } from './story.js';
import { oneLine } from './xml/tree.js';

/** The paragraphs of a piece of HTML, as feeds and wires carry it: all of its text; captions are furniture. */
export function paragraphsOfHtml(html: string): StoryParagraph[] {
  const prefixed = /<\/?[a-z]{1,12}:[a-z]/i.test(html);
  const source = prefixed ? html.replace(/<(\/?)[a-z]{1,12}:([a-z])/gi, '<$1$2') : html;
  return readPage(`<body>${source}`)
    .blocks.filter(({ text }) => text.trim() !== '')
    .map(({ text, caption, tag }) =>
      caption || tag === 'figcaption' || tag === 'caption' ? { text, furniture: 'caption' } : { text },
    );
}

/** The paragraphs of a bare text: broken at blank lines, or at every line where none is blank. */
export function paragraphsOfText(text: string): StoryParagraph[] {
  const pieces = /\n[ \t]*\n/.test(text.replace(/\r\n?/g, '\n'))
    ? text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n\s*/)
    : text.split(/\r\n|\n|\r/);
  return pieces.map((piece) => ({ text: piece.trim() })).filter((piece) => piece.text !== '');
}

/** True for a text that is written as HTML: a tag, or a character reference. */
export function isMarkup(text: string): boolean {
  return /<\/?[a-z][a-z0-9:]{0,20}(?:\s[^<>]{0,2000})?\/?>|&(?:#x?[0-9a-f]{1,6}|[a-z][a-z0-9]{1,20});/i.test(text);
}

/** A line of text that may be written as HTML; null for none. */
export function lineOfHtml(text: string | null | undefined): string | null {
  if (!text || !isMarkup(text)) return oneLine(text);
  return oneLine(
    paragraphsOfHtml(text)
      .map((paragraph) => paragraph.text)
      .join(' '),
  );
}
