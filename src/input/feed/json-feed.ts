import type { ReadContext } from '../context.js';
import { type JsonObject, listOf, objectOf, stringOf } from '../json.js';
import type { ReadSource, Source } from '../source.js';
import { type Entry, readFeed } from './entry.js';

/** True for a JSON Feed (jsonfeed.org, 1 and 1.1). */
export function isJsonFeed(value: JsonObject): boolean {
  return (stringOf(value, 'version') ?? '').includes('jsonfeed.org/version/') || listOf(value, 'items').some(isItem);
}

function isItem(value: unknown): boolean {
  const item = objectOf(value);
  return item !== null && (stringOf(item, 'content_html') !== null || stringOf(item, 'content_text') !== null);
}

/** Reads a JSON Feed: one report an item. */
export function readJsonFeed(source: Source, value: JsonObject, { limits }: ReadContext): ReadSource {
  return readFeed(
    source.name,
    {
      title: stringOf(value, 'title'),
      language: stringOf(value, 'language'),
      entries: listOf(value, 'items').map((item) => entryOf(objectOf(item) ?? {})),
    },
    limits,
  );
}

function entryOf(item: JsonObject): Entry {
  const html = stringOf(item, 'content_html');
  const text = stringOf(item, 'content_text');
  const summary = stringOf(item, 'summary');
  const author = objectOf(listOf(item, 'authors')[0]) ?? objectOf(item['author']);
  return {
    title: stringOf(item, 'title'),
    content: html ? { how: 'html', text: html } : text ? { how: 'text', text } : null,
    summary: summary ? { how: 'text', text: summary } : null,
    url: stringOf(item, 'url'),
    author: author ? stringOf(author, 'name') : null,
    outlet: null,
    published: stringOf(item, 'date_published') ?? stringOf(item, 'date_modified'),
    language: stringOf(item, 'language'),
    id: stringOf(item, 'id'),
  };
}
