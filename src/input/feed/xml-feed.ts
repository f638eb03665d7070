import { base64Bytes, utf8Text } from '../base64.js';
import type { ReadContext } from '../context.js';
import { problem, type ReadSource, type Source } from '../source.js';
import { paragraphsIn } from '../xml/paragraphs.js';
import { treeIssues } from '../xml/read.js';
import { attribute, child, descendants, elements, lineText, rawText, readXml, type XmlElement } from '../xml/tree.js';
import { type Body, type Entry, type Feed, readFeed } from './entry.js';

/** Reads RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0 (RFC 4287) and CDF: one report an entry. */
export function readXmlFeed(source: Source, { limits }: ReadContext): ReadSource {
  const document = readXml(source.text, limits);
  const feed = feedOf(document.root);
  if (!feed) {
    const help = 'Fetch it again, or leave it out.';
    return { documents: [], problems: [problem('input/no-text', `${source.name} is no feed that is whole`, help)] };
  }
  const read = readFeed(source.name, feed, limits);
  return { ...read, problems: [...read.problems, ...treeIssues(source.name, document)] };
}

function feedOf(root: XmlElement): Feed | null {
  const atom = elements(root, 'feed')[0] ?? null;
  const top = atom ?? descendants(root, 'channel', 'rss')[0] ?? elements(root, 'rdf')[0] ?? null;
  if (!top) {
    const entries = elements(root, 'entry');
    return entries.length > 0 ? { title: null, language: null, entries: entries.map(atomEntry) } : null;
  }
  const channel = top.name === 'channel' ? top : (child(top, 'channel') ?? top);
  const language =
    lineText(child(channel, 'language')) ??
    attribute(top, 'xml:lang') ??
    attribute(elements(root)[0] ?? null, 'xml:lang');
  return {
    title: lineText(child(channel, 'title')) ?? attribute(channel, 'title'),
    language,
    entries: descendants(root, 'item', 'entry').map((item) =>
      item.name === 'entry' ? atomEntry(item) : rssItem(item),
    ),
  };
}

function rssItem(item: XmlElement): Entry {
  const content =
    named(item, 'encoded', 'content') ??
    named(item, 'body', 'xhtml') ??
    child(item, 'body') ??
    child(item, 'fullitem') ??
    child(item, 'content');
  const summary =
    fuller(plain(item, 'description'), named(item, 'description', 'dc')) ??
    child(item, 'abstract') ??
    child(item, 'summary');
  const type = lineText(named(item, 'post_type', 'wp'));
  return {
    title: rawText(plain(item, 'title')) || rawText(child(item, 'title')) || null,
    content: content ? bodyOf(content, 'html') : null,
    summary: summary ? bodyOf(summary, 'guess') : null,
    url: linkOf(item),
    author: lineText(named(item, 'creator', 'dc')) ?? lineText(child(item, 'author')),
    outlet: lineText(child(item, 'source')),
    published: dateOf(item, ['pubdate', 'date', 'published', 'issued', 'created', 'modified', 'updated', 'lastmod']),
    language: lineText(child(item, 'language')) ?? attribute(item, 'xml:lang'),
    id: lineText(child(item, 'guid')) ?? attribute(item, 'rdf:about'),
    ...(type !== null && type !== 'post' && type !== 'page' ? { other: true } : {}),
  };
}

function atomEntry(entry: XmlElement): Entry {
  const title = child(entry, 'title');
  const content = child(entry, 'content');
  const summary = child(entry, 'summary') ?? child(entry, 'description');
  return {
    title: title ? textOfBody(atomText(title)) : null,
    content: content && !attribute(content, 'src') ? atomText(content) : null,
    summary: summary ? atomText(summary) : null,
    url: linkOf(entry),
    author: lineText(child(entry, 'author', 'name')) ?? lineText(child(entry, 'author', 'email')),
    outlet: lineText(child(entry, 'source', 'title')),
    published: dateOf(entry, ['published', 'issued', 'created', 'updated', 'modified', 'date']),
    language: attribute(content, 'xml:lang') ?? attribute(summary, 'xml:lang') ?? attribute(entry, 'xml:lang') ?? null,
    id: lineText(child(entry, 'id')),
  };
}

/** A text construct of Atom (RFC 4287, 3.1 and 4.1.3; mode of Atom 0.3). */
function atomText(element: XmlElement): Body {
  const type = (attribute(element, 'type') ?? '').toLowerCase();
  const mode = (attribute(element, 'mode') ?? '').toLowerCase();
  const inside = elements(element);
  if (inside.length > 0) return { how: 'paragraphs', paragraphs: paragraphsIn(element) };
  const text = rawText(element);
  if (mode === 'base64' || (type !== '' && !/^(?:text|html|xhtml)$|^text\/|xml$/.test(type)))
    return { how: 'guess', text: base64Text(text) ?? text };
  if (mode === 'escaped' || type === 'html' || type === 'text/html' || type === 'xhtml' || type.endsWith('xhtml+xml'))
    return { how: 'html', text };
  return { how: type === '' ? 'guess' : 'text', text };
}

function textOfBody(body: Body): string {
  return body.how === 'paragraphs' ? escaped(body.paragraphs.map(({ text }) => text).join(' ')) : titleText(body);
}

/** A title is read as HTML later where it looks so; what is plain text is escaped against that. */
function titleText({ how, text }: Exclude<Body, { readonly how: 'paragraphs' }>): string {
  return how === 'text' ? escaped(text) : text;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function base64Text(text: string): string | null {
  const bare = text.replace(/\s+/g, '');
  if (bare === '' || bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(bare)) return null;
  return utf8Text(base64Bytes(bare));
}

function bodyOf(element: XmlElement, how: 'html' | 'guess'): Body {
  const type = (attribute(element, 'type') ?? '').toLowerCase();
  if (elements(element).length > 0) return { how: 'paragraphs', paragraphs: paragraphsIn(element) };
  const text = rawText(element);
  return { how: type === 'text/plain' && attribute(element, 'mode') === null ? 'guess' : how, text };
}

/** Of two tellings the second where it is the first and more; else the first that is there. */
function fuller(first: XmlElement | null, second: XmlElement | null): XmlElement | null {
  if (!first || !second) return first ?? second;
  const [one, two] = [lineText(first) ?? '', lineText(second) ?? ''];
  return two.length > one.length && two.startsWith(one) ? second : first;
}

/** The first child of a name with the prefix, or without any. */
function named(item: XmlElement, name: string, prefix: string): XmlElement | null {
  return elements(item, name).find((one) => one.prefix === prefix) ?? null;
}

/** The first child of a name that belongs to the feed's own format: without prefix. */
function plain(item: XmlElement, name: string): XmlElement | null {
  return elements(item, name).find((one) => one.prefix === '' || one.prefix === 'rss') ?? null;
}

function linkOf(item: XmlElement): string | null {
  const links = elements(item, 'link');
  const chosen =
    links.find((link) => attribute(link, 'rel') === 'alternate' && attribute(link, 'href')) ??
    links.find((link) => attribute(link, 'rel') === null);
  const guid = child(item, 'guid');
  return (
    attribute(chosen ?? null, 'href') ??
    lineText(chosen ?? null) ??
    (guid && attribute(guid, 'ispermalink') !== 'false' ? lineText(guid) : null) ??
    attribute(item, 'rdf:about') ??
    attribute(item, 'href')
  );
}

function dateOf(item: XmlElement, names: readonly string[]): string | null {
  for (const name of names) {
    const found = elements(item, name)
      .map(lineText)
      .find((text) => text !== null);
    if (found) return found;
  }
  return null;
}
