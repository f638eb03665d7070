import type { ReadContext } from '../context.js';
import { type JsonObject, listOf, objectOf, stringOf } from '../json.js';
import { isMarkup, lineOfHtml, paragraphsOfHtml, paragraphsOfText } from '../markup.js';
import type { ReadSource, Source } from '../source.js';
import type { StoryParagraph } from '../story.js';
import { descendant, lineText, readXml } from '../xml/tree.js';
import { editionOf } from './edition.js';
import type { WireItem } from './item.js';
import { gathered } from './newsml.js';
import { bodyParagraphs } from './nitf.js';

type Parts = Omit<WireItem, 'name' | 'where'>;

const MARKS = [
  'pubstatus',
  'pubStatus',
  'versioncreated',
  'versionCreated',
  'firstcreated',
  'firstCreated',
  'representationtype',
  'representationType',
  'usageterms',
  'usageTerms',
  'slugline',
  'located',
  'renditions',
  'profile',
  'charcount',
  'mimetype',
  'copyrightholder',
  'copyrightHolder',
  'urgency',
  'bodies',
  'headlines',
];

/** True for an item of ninjs (IPTC news in JSON, 1 to 3). */
export function isNinjs(value: JsonObject): boolean {
  const marks = MARKS.filter((key) => Object.hasOwn(value, key)).length;
  const named = stringOf(value, 'uri', 'guid') !== null;
  return (
    (named && marks >= 1) || marks >= 3 || Object.keys(value).some((key) => /^body_(?:text|html|xhtml|nitf)/.test(key))
  );
}

/** Reads ninjs: one report, or one an item. */
export function readNinjs(source: Source, values: readonly JsonObject[], { limits }: ReadContext): ReadSource {
  const stories = values.filter(carriesText).map(storyOf);
  return gathered({ name: source.name, says: 'ninjs', items: values.length, stories, limits });
}

/** An item with a body; or a text that has a headline, whose body stands elsewhere. */
function carriesText(item: JsonObject): boolean {
  return bodyOf(item).length > 0 || (isText(item) && headlineOf(item) !== null);
}

/** True for an answer of AP's Media API: items of its own kind of ninjs inside an envelope. */
export function isAp(value: JsonObject): boolean {
  return enveloped(value).length > 0;
}

/** Reads an answer of AP's Media API; its texts stand at addresses of their own, so it holds headlines mostly. */
export function readAp(source: Source, values: readonly JsonObject[], { limits }: ReadContext): ReadSource {
  const items = values.flatMap(enveloped);
  const stories = items.filter(carriesText).map(storyOf);
  return gathered({ name: source.name, says: 'an answer of AP’s Media API', items: items.length, stories, limits });
}

function enveloped(value: JsonObject): JsonObject[] {
  const data = objectOf(value['data']);
  if (!data || !Object.hasOwn(value, 'api_version')) return [];
  const items = [...listOf(data, 'items'), data].map((one) => objectOf(objectOf(one)?.['item']));
  return items.filter((item) => item !== null);
}

function storyOf(item: JsonObject): Parts {
  const headline = headlineOf(item);
  const note = stringOf(item, 'ednote', 'edNote');
  return {
    headline,
    byline: stringOf(item, 'byline', 'by'),
    paragraphs: bodyOf(item),
    url: stringOf(item, 'link', 'url') ?? stringOf(item, 'uri'),
    outlet: sourceOf(item),
    language: stringOf(item, 'language', 'contentLanguage'),
    published: stringOf(
      item,
      'versioncreated',
      'versionCreated',
      'firstcreated',
      'firstCreated',
      'contentcreated',
      'contentCreated',
    ),
    edition: editionOf({
      story: stringOf(item, 'uri', 'guid'),
      version: stringOf(item, 'version'),
      status: stringOf(item, 'pubstatus', 'pubStatus'),
      urgency: stringOf(item, 'urgency'),
      embargo: stringOf(item, 'embargoed'),
      note,
      labels: [headline, note, stringOf(item, 'slugline'), signalOf(item)],
    }),
  };
}

/** `headline`, in some versions by its role (`headline_main`), or a list of them. */
function headlineOf(item: JsonObject): string | null {
  const role = Object.keys(item).find((key) => /^headline_/.test(key));
  const text =
    stringOf(item, 'headline', 'headline_main', ...(role ? [role] : [])) ?? chosen(item, ['headlines'])?.text;
  return lineOfHtml(text ?? bodyHeadline(item) ?? stringOf(item, 'title') ?? chosen(item, ['titles'])?.text);
}

/** The headline inside a body that is NITF. */
function bodyHeadline(item: JsonObject): string | null {
  const body = best(byName(item, 'body')) ?? chosen(item, ['bodies']);
  if (!body || !isNitf(body)) return null;
  return lineText(descendant(readXml(body.text).root, 'hl1'));
}

function isNitf({ type, text }: Rendition): boolean {
  return /nitf/i.test(type) || /<body\.content[\s>]/.test(text);
}

function signalOf(item: JsonObject): string | null {
  const signal = item['signal'];
  return typeof signal === 'string' ? signal : null;
}

function sourceOf(item: JsonObject): string | null {
  const provider = objectOf(listOf(item, 'infosource', 'infoSource', 'infosources', 'infoSources')[0]);
  return (
    stringOf(item, 'source', 'creditline', 'creditLine') ??
    (provider ? stringOf(provider, 'name') : null) ??
    stringOf(item, 'copyrightholder', 'copyrightHolder')
  );
}

/**
 * The body in the form that keeps most: XHTML and HTML before bare text; 2 and 3 list them, 1 names them. A text
 * without a body is told by its description.
 */
function bodyOf(item: JsonObject): readonly StoryParagraph[] {
  const body = best(byName(item, 'body')) ?? chosen(item, ['bodies']);
  if (body) return paragraphsOf(body.type, body.text);
  if (!isText(item)) return [];
  const description = best(byName(item, 'description')) ?? chosen(item, ['descriptions']);
  return description ? paragraphsOf(description.type, description.text) : [];
}

function byName(item: JsonObject, name: string): Rendition[] {
  return Object.keys(item)
    .filter((key) => key.startsWith(`${name}_`) && typeof item[key] === 'string')
    .map((key) => ({ type: key.slice(name.length + 1), text: stringOf(item, key) ?? '' }));
}

function isText(item: JsonObject): boolean {
  return /^text$/i.test(stringOf(item, 'type') ?? '');
}

interface Rendition {
  readonly type: string;
  readonly text: string;
}

/** Of the list of renditions of versions 2 and 3 the one that is main, and keeps most. */
function chosen(item: JsonObject, lists: readonly string[]): Rendition | null {
  const all = listOf(item, ...lists)
    .map((one) => objectOf(one))
    .filter((one) => one !== null)
    .map((one) => ({
      role: stringOf(one, 'role') ?? 'main',
      type: stringOf(one, 'contentType', 'contenttype') ?? '',
      text: stringOf(one, 'value') ?? '',
    }))
    .filter(({ text }) => text !== '');
  const main = all.filter(({ role }) => /(?:^|[:/])main$/i.test(role));
  return best(main.length > 0 ? main : all);
}

/** The renditions of a text have at least this part of the words of the first of them. */
const ONE_TEXT = 0.5;

const ORDER = [/nitf/i, /xhtml/i, /html/i, /xml/i, /text|main|^$/i];

function best(all: readonly Rendition[]): Rendition | null {
  for (const form of ORDER) {
    const found = all.find(({ type, text }) => form.test(type) && text.trim() !== '');
    if (found) return all[0] && isOneText(all[0], found) ? found : (all[0] ?? found);
  }
  return all[0] ?? null;
}

/** What is listed beside the first and has other words is another text. */
function isOneText(first: Rendition, other: Rendition): boolean {
  const words = new Set(wordsIn(other.text));
  const own = wordsIn(first.text);
  return own.filter((word) => words.has(word)).length >= ONE_TEXT * own.length;
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .replace(/<[^<>]{0,400}>/g, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}

function paragraphsOf(type: string, text: string): readonly StoryParagraph[] {
  if (isNitf({ type, text })) {
    const content = descendant(readXml(text).root, 'body.content', 'body');
    if (content) return bodyParagraphs(content);
  }
  return /html|xml/i.test(type) || isMarkup(text) ? paragraphsOfHtml(text) : paragraphsOfText(text);
}
