import type { StoryParagraph } from '../story.js';
import type { XmlElement, XmlNode } from './tree.js';

/** Elements inside a line, of XHTML and of NITF; every other element begins a paragraph of its own. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code del dfn em font i img ins kbd label mark q s samp small span strike ' +
    'strong ' +
    'sub sup time tt u var wbr alt-code chron classifier city copyrite country event frac frac-num frac-den frac-sep ' +
    'function lang location money num object.title org person pronounce region state sublocation virtloc postaddr ' +
    'name.family name.given story.date'
  ).split(' '),
);
/** Elements whose text is none of the story's. */
const SKIPPED = new Set('script style head media-metadata media-reference object iframe del noscript'.split(' '));
/** Elements that hold other things than the running text, and what. */
const ASIDE = new Map(
  Object.entries({
    media: 'caption',
    figure: 'caption',
    figcaption: 'caption',
    'media-caption': 'caption',
    caption: 'caption',
    header: 'head of the item',
    footer: 'foot of the item',
    nav: 'list of links',
    aside: 'box beside the text',
  }),
);

/** The paragraphs of a body that is marked up in the document itself (NITF, XHTML); captions are furniture. */
export function paragraphsIn(body: XmlElement): StoryParagraph[] {
  const writer = new ParagraphWriter();
  writer.write(body.children);
  return writer.end();
}

class ParagraphWriter {
  private readonly paragraphs: StoryParagraph[] = [];
  private parts: string[] = [];
  private asides: string[] = [];

  write(nodes: readonly XmlNode[]): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.parts.push(node.replace(/\s+/g, ' '));
      else if (node.name === 'br') this.parts.push('\n');
      else if (!SKIPPED.has(node.name)) this.element(node);
    }
  }

  end(): StoryParagraph[] {
    this.flush();
    return this.paragraphs;
  }

  private element(node: XmlElement): void {
    const inline = INLINE.has(node.name);
    const aside = ASIDE.get(node.name);
    if (!inline) this.flush();
    if (aside) this.asides.push(aside);
    this.write(node.children);
    if (!inline) this.flush();
    if (aside) this.asides.pop();
  }

  private flush(): void {
    const why = this.asides[0];
    for (const text of this.parts.join('').split(/(?:(?<! ) +)?\n *\n\s*/)) {
      const line = text
        .replace(/(?:(?<! ) +)?\n */g, '\n')
        .replace(/ {2,}/g, ' ')
        .trim();
      if (line !== '') this.paragraphs.push(why === undefined ? { text: line } : { text: line, furniture: why });
    }
    this.parts = [];
  }
}
