import type { ReadContext } from '../context.js';
import type { ReadSource, Source } from '../source.js';
import { treeIssues } from '../xml/read.js';
import { attribute, child, descendants, elements, lineText, oneLine, readXml, type XmlElement } from '../xml/tree.js';
import { editionOf } from './edition.js';
import type { WireItem } from './item.js';
import { dataParagraphs, gathered } from './newsml.js';
import { nitfStory } from './nitf.js';

type Parts = Omit<WireItem, 'name' | 'where'>;

const ITEMS = ['newsitem', 'packageitem', 'conceptitem', 'knowledgeitem', 'planningitem', 'catalogitem'];

/** Reads NewsML-G2 (IPTC 2.x): one report a `newsItem` that carries text. */
export function readNewsmlG2(source: Source, { limits }: ReadContext): ReadSource {
  const document = readXml(source.text, limits);
  const items = descendants(document.root, ...ITEMS);
  const stories = items
    .filter((item) => item.name === 'newsitem' && isText(item))
    .map(storyOf)
    .filter(({ paragraphs }) => paragraphs.length > 0);
  const issues = treeIssues(source.name, document);
  return gathered({ name: source.name, says: 'NewsML-G2', items: items.length, stories, issues, limits });
}

function isText(item: XmlElement): boolean {
  const kind =
    attribute(child(item, 'itemmeta', 'itemclass'), 'qcode') ??
    attribute(child(item, 'itemmeta', 'itemclass'), 'uri') ??
    '';
  return !/(?:^|[:/])(?:picture|graphic|video|audio|animation|concept|geo)$/i.test(kind);
}

function storyOf(item: XmlElement): Parts {
  const meta = child(item, 'itemmeta');
  const content = child(item, 'contentmeta');
  const set = child(item, 'contentset');
  const inner = descendants(set, 'nitf')[0];
  const nitf = inner ? nitfStory(inner) : null;
  const headline = headlineOf(content, meta) ?? nitf?.headline ?? null;
  const note =
    elements(meta, 'ednote')
      .map(lineText)
      .find((text) => text !== null) ?? null;
  const signals = elements(meta, 'signal').map(
    (signal) => attribute(signal, 'qcode') ?? attribute(signal, 'uri') ?? '',
  );
  return {
    headline,
    byline: namesOf(content, 'by') ?? nitf?.byline ?? null,
    dateline: lineText(child(content, 'dateline')) ?? nitf?.dateline ?? null,
    paragraphs: firstText(set),
    outlet: outletOf(content, meta),
    published:
      lineText(child(meta, 'versioncreated')) ??
      lineText(child(content, 'contentmodified')) ??
      lineText(child(content, 'contentcreated')) ??
      lineText(child(meta, 'firstcreated')),
    language: attribute(child(content, 'language'), 'tag') ?? attribute(item, 'xml:lang'),
    edition: editionOf({
      story: attribute(item, 'guid'),
      version: attribute(item, 'version'),
      status: statusOf(
        signals,
        attribute(child(meta, 'pubstatus'), 'qcode') ?? attribute(child(meta, 'pubstatus'), 'uri'),
      ),
      urgency: lineText(child(content, 'urgency')),
      embargo: lineText(child(meta, 'embargoed')),
      note,
      labels: [headline, note, lineText(child(content, 'slugline'))],
    }),
  };
}

/** `sig:correction` stands above the status, which says only whether the item may be used. */
function statusOf(signals: readonly string[], status: string | null): string | null {
  const plain = status?.replace(/^.*[:/]/, '') ?? null;
  if (plain && /^cancell?ed$/i.test(plain)) return plain;
  return signals.some((signal) => /(?:^|[:/])correction$/i.test(signal)) ? 'correction' : plain;
}

/** The headline with the role of the main one, or without a role, before any other. */
function headlineOf(content: XmlElement | null, meta: XmlElement | null): string | null {
  const all = elements(content, 'headline').filter((one) => lineText(one) !== null);
  const main = all.find((one) => /(?:^|[:/])(?:main|headline|hld|title)$/i.test(attribute(one, 'role') ?? 'main'));
  return lineText(main ?? all[0] ?? null) ?? lineText(child(meta, 'title'));
}

function namesOf(content: XmlElement | null, name: string): string | null {
  return oneLine(
    elements(content, name)
      .map(lineText)
      .filter((text) => text !== null)
      .join(', '),
  );
}

function outletOf(content: XmlElement | null, meta: XmlElement | null): string | null {
  const provider = child(meta, 'provider');
  return (
    lineText(child(content, 'creditline')) ??
    lineText(child(provider, 'name')) ??
    attribute(provider, 'literal') ??
    attribute(provider, 'qcode')?.replace(/^[\w-]{1,20}:/, '') ??
    null
  );
}

/** Of several renditions the first that is text. */
function firstText(set: XmlElement | null): WireItem['paragraphs'] {
  for (const part of elements(set)) {
    if (part.name !== 'inlinexml' && part.name !== 'inlinedata') continue;
    const type = attribute(part, 'contenttype') ?? '';
    if (part.name === 'inlinedata' && type !== '' && !/^text\/|html|xml/i.test(type)) continue;
    const paragraphs = dataParagraphs(part);
    if (paragraphs.length > 0) return paragraphs;
  }
  return [];
}
