import type { ReadContext } from '../context.js';
import { lineOfHtml, paragraphsOfHtml } from '../markup.js';
import type { ReadSource, Source } from '../source.js';
import { treeIssues } from '../xml/read.js';
import { child, descendants, lineText, rawText, readXml, type XmlElement } from '../xml/tree.js';
import { editionOf } from './edition.js';
import type { WireItem } from './item.js';
import { gathered } from './newsml.js';

/** Reads a queue of Ritzau's news service (`RBNews`): one report an element. */
export function readRitzau(source: Source, { limits }: ReadContext): ReadSource {
  const document = readXml(source.text, limits);
  const items = descendants(document.root, 'rbnews');
  const stories = items.map(storyOf).filter(({ paragraphs }) => paragraphs.length > 0);
  const issues = treeIssues(source.name, document);
  return gathered({ name: source.name, says: 'a queue of Ritzau', items: items.length, stories, issues, limits });
}

function storyOf(item: XmlElement): Omit<WireItem, 'name' | 'where'> {
  const field = (name: string): string | null => lineText(child(item, name));
  const headline = lineOfHtml(field('headline'));
  const yes = (name: string): boolean => /^(?:1|true|ja|yes)$/i.test(field(name) ?? '');
  return {
    headline,
    byline: field('byline'),
    dateline: field('town'),
    paragraphs: paragraphsOfHtml(rawText(child(item, 'content'))),
    outlet: field('origin') ?? 'Ritzau',
    language: 'da',
    published: field('publishdate'),
    edition: editionOf({
      story: field('histid') ?? field('newsid'),
      version: field('version'),
      status: yes('annulleret') ? 'canceled' : yes('korrektion') ? 'correction' : field('status'),
      urgency: field('priority'),
      note: field('tilredaktionen'),
      labels: [headline],
    }),
  };
}
