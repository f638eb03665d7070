import { type Token, Tokenizer } from 'parse5';
import { LIMITS, type Limits } from '../limits.js';

/** An element of a document in XML. */
export interface XmlElement {
  /** Its name without prefix, in small letters: feeds and wires differ in how they write both. */
  readonly name: string;
  /** Its prefix as written, in small letters (`content` of `content:encoded`); empty for none. */
  readonly prefix: string;
  /** By name as written, in small letters, prefix and all. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** A document as a tree, and what of it was met on the way. */
export interface XmlDocument {
  /** Holds the outermost elements; a sound document has one. */
  readonly root: XmlElement;
  /** True when elements stood deeper than the limit: their text is kept in the element above. */
  readonly deep: boolean;
  /** True when there were more elements than the limit: the rest is left out. */
  readonly cut: boolean;
}

interface Building extends XmlElement {
  readonly children: XmlNode[];
}

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Reads a document in XML, however badly it is written: tags without end, stray `&` and `<`, entities that nothing
 * declares. The HTML standard's tokenizer (parse5) reads it, with CDATA sections on; it knows no entities but HTML's
 * own characters, so nothing is ever expanded or fetched. Linear in the length of the source.
 */
export function readXml(source: string, limits: Limits = LIMITS): XmlDocument {
  const builder = new TreeBuilder(limits);
  const text = (token: Token.CharacterToken): void => builder.text(token.chars);
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onComment() {},
      onDoctype() {},
      onStartTag: (token) => builder.open(token),
      onEndTag: (token) => builder.close(token.tagName),
      onEof() {},
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter() {},
    },
  );
  tokenizer.inForeignNode = true;
  tokenizer.write(withoutSubset(source), true);
  return { root: builder.root, deep: builder.deep, cut: builder.cut };
}

/** The source without what a document type declares in itself: the tokenizer would take its end for text. */
function withoutSubset(source: string): string {
  const head = source.slice(0, 20_000);
  const subset = /<!DOCTYPE\s[^>[]{0,300}\[/i.exec(head);
  if (!subset) return source;
  const from = subset.index + subset[0].length;
  const end = /\]\s*>/g;
  end.lastIndex = from;
  const found = end.exec(source);
  return found ? `${source.slice(0, subset.index)}${source.slice(end.lastIndex)}` : source;
}

class TreeBuilder {
  readonly root: Building = { name: '', prefix: '', attributes: NONE, children: [] };
  deep = false;
  cut = false;
  private readonly stack: Building[] = [this.root];
  /** How many elements of a name are open: an end tag without start tag is then known at once. */
  private readonly openNames = new Map<string, number>();
  /** Open elements that stand too deep to be kept. */
  private below = 0;
  private count = 0;

  constructor(private readonly limits: Limits) {}

  open({ tagName, attrs, selfClosing }: Token.TagToken): void {
    if (this.count >= this.limits.elements) {
      this.cut = true;
      return;
    }
    if (this.stack.length > this.limits.depth) {
      this.deep = true;
      if (!selfClosing) this.below++;
      return;
    }
    this.count++;
    const colon = tagName.indexOf(':');
    const element: Building = {
      name: tagName.slice(colon + 1),
      prefix: colon < 0 ? '' : tagName.slice(0, colon),
      attributes: attrs.length === 0 ? NONE : new Map(attrs.map(({ name, value }) => [name, value])),
      children: [],
    };
    this.top().children.push(element);
    if (selfClosing) return;
    this.stack.push(element);
    this.openNames.set(element.name, (this.openNames.get(element.name) ?? 0) + 1);
  }

  close(tagName: string): void {
    if (this.below > 0) {
      this.below--;
      return;
    }
    const name = tagName.slice(tagName.indexOf(':') + 1);
    if ((this.openNames.get(name) ?? 0) === 0) return;
    while (this.stack.length > 1) {
      const closed = this.stack.pop()!.name;
      this.openNames.set(closed, this.openNames.get(closed)! - 1);
      if (closed === name) return;
    }
  }

  text(chars: string): void {
    if (!this.cut) this.top().children.push(chars);
  }

  private top(): Building {
    return this.stack[this.stack.length - 1]!;
  }
}

/** The elements right inside an element, of a name where one is given. */
export function elements(parent: XmlElement | null, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of parent?.children ?? [])
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child);
  return found;
}

/** The first element of a name right inside an element. */
export function child(parent: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  let at: XmlElement | null = parent;
  for (const name of path) {
    at = (at?.children.find((one) => typeof one !== 'string' && one.name === name) as XmlElement | undefined) ?? null;
    if (at === null) return null;
  }
  return at;
}

/** All elements of some names inside an element, in order, however deep; none inside another of them. */
export function descendants(parent: XmlElement | null, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting: XmlElement[] = parent ? elements(parent).reverse() : [];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (names.includes(at.name)) found.push(at);
    else
      for (let index = at.children.length - 1; index >= 0; index--) {
        const inner = at.children[index]!;
        if (typeof inner !== 'string') waiting.push(inner);
      }
  }
  return found;
}

/** The first element of a name inside an element, however deep. */
export function descendant(parent: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  return descendants(parent, ...names)[0] ?? null;
}

/** All text inside an element, as written. */
export function rawText(element: XmlElement | null): string {
  if (!element) return '';
  const parts: string[] = [];
  const waiting: XmlNode[] = [element];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (typeof at === 'string') parts.push(at);
    else for (let index = at.children.length - 1; index >= 0; index--) waiting.push(at.children[index]!);
  }
  return parts.join('');
}

/** All text inside an element on one line; null for none. */
export function lineText(element: XmlElement | null): string | null {
  return oneLine(rawText(element));
}

/** A text with runs of white space made one space; null when nothing is left. */
export function oneLine(text: string | null | undefined): string | null {
  return (text ?? '').replace(/\s+/g, ' ').trim() || null;
}

/** An attribute that holds something. */
export function attribute(element: XmlElement | null, name: string): string | null {
  return element?.attributes.get(name)?.trim() || null;
}
