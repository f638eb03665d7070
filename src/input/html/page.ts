import type { Stretch, TextRun } from './align.js';
import { BlockText } from './block-text.js';
import { HeadReader, type PageHead } from './head.js';
import { HIDDEN_ROLES, hintOf, isCaption, isUnlikely, isUnseen } from './hints.js';
import { type Attributes, readTokens } from './tokens.js';

/** An element that can hold blocks. Only its parent is known; nothing of the page is kept as a tree of objects. */
export interface PageNode {
  readonly tag: string;
  /** Index of the parent in `nodes`; -1 for the page itself. */
  readonly parent: number;
  readonly depth: number;
  /** What class and id say: above 0 for text of the story, below 0 against it. */
  readonly hint: number;
  /** True for an element that by its name or role holds other things than the story. */
  readonly aside: boolean;
  /** True when it holds the caption of a picture. */
  readonly caption: boolean;
  readonly label: string;
}

/** A stretch of text between two block boundaries. */
export interface PageBlock {
  /** The innermost block element: p, li, h2, td, div ... */
  readonly tag: string;
  /** Index of the element it stands in. */
  readonly node: number;
  readonly text: string;
  readonly map: readonly Stretch[];
  /** Characters of `text` inside links. */
  readonly linked: number;
  readonly commas: number;
  /** True when it stands in the caption of a picture. */
  readonly caption: boolean;
}

export interface Page {
  readonly nodes: readonly PageNode[];
  readonly blocks: readonly PageBlock[];
  readonly head: PageHead;
}

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary
    table tbody td tfoot th thead tr ul caption`.split(/\s+/),
);
const SKIPPED = new Set(
  `script style noscript template svg math iframe object embed applet select option button textarea canvas
    audio video head map datalist dialog noembed noframes`.split(/\s+/),
);
const HEAD_TAGS = new Set('title meta link base style script noscript template'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Opening one of the second closes an open one of the first (the standard's optional end tags). */
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['tr', 'td', 'th'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  option: ['option'],
};
/** Where looking for such an open element stops. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol', 'menu'],
  dt: ['dl'],
  dd: ['dl'],
  tr: ['table'],
  td: ['table', 'tr'],
  th: ['table', 'tr'],
  option: ['select'],
};
/** Deeper elements are read as if they stood at this depth. */
const DEEPEST = 400;

interface Open {
  readonly tag: string;
  readonly node: number;
  readonly skipped: boolean;
}

/** Reads a page into blocks of text and the elements they stand in. Linear in the length of the page. */
export function readPage(source: string): Page {
  const reader = new PageReader();
  readTokens(source, reader);
  return reader.page();
}

class PageReader {
  private readonly nodes: PageNode[] = [
    { tag: 'html', parent: -1, depth: 0, hint: 0, aside: false, caption: false, label: '' },
  ];
  private readonly blocks: PageBlock[] = [];
  private readonly stack: Open[] = [{ tag: 'html', node: 0, skipped: false }];
  /** How many elements of a name are open: an end tag without start tag is then known at once. */
  private readonly openTags = new Map<string, number>();
  /** Elements that were too deep to be kept. */
  private tooDeep = 0;
  /** Whether text stands in a link; a link ends with the element around it, closed or not. */
  private inLink = false;
  private readonly block = new BlockText();
  private readonly onBreak = (): void => this.lineBreak();
  private readonly head = new HeadReader();

  page(): Page {
    this.flush();
    return { nodes: this.nodes, blocks: this.blocks, head: this.head.head() };
  }

  open(tag: string, attributes: Attributes, selfClosing: boolean): void {
    const attribute = attributes.value;
    const { skipped, tag: above, node } = this.top();
    this.head.open(tag, attributes, { titled: !skipped || above === 'head', node, block: this.blocks.length });
    if (VOID.has(tag)) {
      if (tag === 'br') this.lineBreak();
      if (tag === 'hr') this.flush();
      return;
    }
    if (this.top().tag === 'head' && !HEAD_TAGS.has(tag)) this.pop();
    if (tag === 'body' || tag === 'html') return;
    if (BLOCKS.has(tag)) {
      this.flush();
      if (tag !== 'p') this.closeParagraph();
      else this.popIf('p');
    }
    this.closeImplied(tag);
    if (selfClosing && this.top().skipped) return;
    if (tag === 'a') {
      if (this.nearTop('a')) while (this.stack.length > 1) if (this.pop() === 'a') break;
      this.inLink = attribute('href') !== null;
    }
    this.push(tag, attribute);
  }

  close(tag: string): void {
    this.head.close();
    if (tag === 'a') this.inLink = false;
    if (BLOCKS.has(tag)) this.flush();
    if (tag === 'br') {
      this.lineBreak();
      return;
    }
    if (this.tooDeep > 0 && !VOID.has(tag)) {
      this.tooDeep--;
      return;
    }
    if ((this.openTags.get(tag) ?? 0) === 0) return;
    if (!BLOCKS.has(tag) && !SKIPPED.has(tag) && !this.nearTop(tag)) return;
    while (this.stack.length > 1) if (this.pop() === tag) break;
  }

  text(run: TextRun): void {
    if (!this.head.text(run) && !this.top().skipped) this.append(run);
  }

  private top(): Open {
    return this.stack[this.stack.length - 1]!;
  }

  private push(tag: string, attribute: (name: string) => string | null): void {
    if (this.stack.length >= DEEPEST) {
      this.tooDeep++;
      return;
    }
    const above = this.top();
    const label = `${(attribute('class') ?? '').slice(0, 200)} ${(attribute('id') ?? '').slice(0, 100)}`.trim();
    const skipped =
      above.skipped ||
      SKIPPED.has(tag) ||
      isHidden(attribute) ||
      isUnseen(label) ||
      (tag === 'sup' && label.startsWith('reference'));
    this.openTags.set(tag, (this.openTags.get(tag) ?? 0) + 1);
    if (!BLOCKS.has(tag) || skipped) {
      this.stack.push({ tag, node: above.node, skipped });
      return;
    }
    const role = attribute('role') ?? '';
    const parent = this.nodes[above.node]!;
    const aside =
      tag === 'nav' ||
      tag === 'aside' ||
      tag === 'footer' ||
      HIDDEN_ROLES.has(role) ||
      (tag !== 'article' && tag !== 'main' && isUnlikely(label));
    this.nodes.push({
      tag,
      parent: above.node,
      depth: parent.depth + 1,
      hint: hintOf(label, attribute('itemprop') ?? ''),
      aside,
      caption: isCaption(label),
      label,
    });
    this.stack.push({ tag, node: this.nodes.length - 1, skipped: false });
  }

  private pop(): string {
    const { tag } = this.stack.pop()!;
    if (tag === 'a') this.inLink = false;
    this.openTags.set(tag, (this.openTags.get(tag) ?? 1) - 1);
    return tag;
  }

  /** True when an inline element of this name is open with no block element opened inside it. */
  private nearTop(tag: string): boolean {
    for (let index = this.stack.length - 1; index > 0 && index > this.stack.length - 24; index--) {
      const open = this.stack[index]!.tag;
      if (open === tag) return true;
      if (BLOCKS.has(open)) return false;
    }
    return false;
  }

  private popIf(tag: string): void {
    if ((this.openTags.get(tag) ?? 0) > 0 && this.stack.slice(-12).some((open) => open.tag === tag))
      while (this.stack.length > 1) if (this.pop() === tag) break;
  }

  private closeParagraph(): void {
    for (let index = this.stack.length - 1; index > 0 && index > this.stack.length - 12; index--) {
      const { tag } = this.stack[index]!;
      if (tag === 'p') {
        while (this.stack.length > index) this.pop();
        return;
      }
      if (BLOCKS.has(tag)) return;
    }
  }

  private closeImplied(tag: string): void {
    const closes = CLOSES[tag];
    if (!closes) return;
    const scope = SCOPES[tag]!;
    for (let index = this.stack.length - 1; index > 0 && index > this.stack.length - 32; index--) {
      const open = this.stack[index]!.tag;
      if (scope.includes(open)) return;
      if (closes.includes(open)) {
        while (this.stack.length > index) this.pop();
        return;
      }
    }
  }

  private lineBreak(): void {
    if (this.top().skipped) return;
    if (this.block.isBroken) this.flush();
    else this.block.break();
  }

  /** Adds text to the open block. */
  private append(run: TextRun): void {
    this.block.append(run, this.inLink, this.top().tag === 'pre' ? this.onBreak : null);
  }

  /** Ends the open block. */
  private flush(): void {
    const taken = this.block.take();
    if (!taken) return;
    const node = this.top().node;
    const { text, map, linked } = taken;
    const { tag, caption } = this.nodes[node]!;
    this.blocks.push({ tag, node, text, map, linked, commas: (text.match(/[,،、，;]/g) ?? []).length, caption });
  }
}

function isHidden(attribute: (name: string) => string | null): boolean {
  if (attribute('hidden') !== null) return true;
  if (attribute('aria-hidden') === 'true') return true;
  return /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test((attribute('style') ?? '').slice(0, 500));
}
