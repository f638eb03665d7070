import type { ReadContext } from '../context.js';
import { type JsonObject, listOf, objectOf, stringOf } from '../json.js';
import { lineOfHtml, paragraphsOfHtml } from '../markup.js';
import type { ReadSource, Source } from '../source.js';
import { editionOf } from './edition.js';
import type { WireItem } from './item.js';
import { gathered } from './newsml.js';

/** True for an entry of dpa's digital wires. */
export function isDpa(value: JsonObject): boolean {
  return Object.hasOwn(value, 'entry_id') && Object.hasOwn(value, 'urn') && Object.hasOwn(value, 'pubstatus');
}

/** Reads entries of dpa's digital wires (format "dpa-digital-wires-1" and its like). */
export function readDpa(source: Source, values: readonly JsonObject[], { limits }: ReadContext): ReadSource {
  const stories = values.map(storyOf).filter(({ paragraphs }) => paragraphs.length > 0);
  return gathered({ name: source.name, says: 'a dpa digital wire', items: values.length, stories, limits });
}

function storyOf(entry: JsonObject): Omit<WireItem, 'name' | 'where'> {
  const headline = lineOfHtml(stringOf(entry, 'headline'));
  const notes = listOf(entry, 'ednotes').map((one) => stringOf(objectOf(one) ?? {}, 'ednote'));
  const html = stringOf(entry, 'article_html') ?? '';
  // The place stands in an element of its own before the first words.
  const inner = /<section\b[^>]{0,200}class="main"[^>]{0,200}>([\s\S]*?)<\/section>/i.exec(html)?.[1] ?? html;
  return {
    headline,
    byline: lineOfHtml(stringOf(entry, 'byline')),
    dateline: lineOfHtml(stringOf(entry, 'dateline')),
    paragraphs: html ? paragraphsOfHtml(inner) : [],
    outlet: stringOf(entry, 'creditline'),
    language: stringOf(entry, 'language'),
    published: stringOf(entry, 'version_created', 'updated', 'content_created'),
    edition: editionOf({
      story: stringOf(entry, 'urn'),
      version: stringOf(entry, 'version'),
      status: stringOf(entry, 'pubstatus'),
      urgency: stringOf(entry, 'urgency'),
      embargo: stringOf(entry, 'embargoed'),
      note: notes.find((note) => note !== null) ?? null,
      labels: [headline, stringOf(entry, 'signal'), ...notes],
    }),
  };
}
