import type { ReadContext } from '../context.js';
import { problem, type ReadSource, type Source } from '../source.js';
import type { StoryParagraph } from '../story.js';
import { paragraphsIn } from '../xml/paragraphs.js';
import { treeIssues } from '../xml/read.js';
import {
  attribute,
  child,
  descendant,
  descendants,
  elements,
  lineText,
  oneLine,
  rawText,
  readXml,
  type XmlElement,
} from '../xml/tree.js';
import { editionOf } from './edition.js';
import { numbered, type WireItem, wireRead } from './item.js';

/** Reads NITF (News Industry Text Format, IPTC 3.x): one report a `nitf` element. */
export function readNitf(source: Source, { limits }: ReadContext): ReadSource {
  const document = readXml(source.text, limits);
  const found = descendants(document.root, 'nitf').slice(0, limits.items);
  const read = found.map((nitf, index) =>
    wireRead({ ...nitfStory(nitf), ...numbered(source.name, found.length, index) }),
  );
  const problems = read.flatMap((one) => one.problems);
  if (found.length === 0)
    problems.push(problem('input/no-text', `${source.name} holds no NITF story`, 'Fetch it again, or leave it out.'));
  return {
    documents: read.flatMap(({ documents }) => documents),
    problems: [...problems, ...treeIssues(source.name, document)],
  };
}

/** What a NITF document says, without the name of its source. */
export function nitfStory(nitf: XmlElement): Omit<WireItem, 'name' | 'where'> {
  const head = child(nitf, 'head');
  const data = child(head, 'docdata');
  const bodyHead = child(nitf, 'body', 'body.head');
  const content = child(nitf, 'body', 'body.content') ?? child(nitf, 'body');
  const hedline = child(bodyHead, 'hedline') ?? descendant(content, 'hedline');
  const note = lineText(child(bodyHead, 'note')) ?? attribute(child(data, 'ed-msg'), 'info');
  const headline = lineText(child(hedline, 'hl1')) ?? lineText(hedline) ?? lineText(child(head, 'title'));
  return {
    headline,
    byline: bylineOf(bodyHead),
    dateline: datelineOf(child(bodyHead, 'dateline')),
    paragraphs: bodyParagraphs(content),
    outlet: lineText(child(bodyHead, 'distributor')) ?? attribute(child(data, 'doc.copyright'), 'holder'),
    published:
      attribute(child(data, 'date.issue'), 'norm') ??
      attribute(child(data, 'date.release'), 'norm') ??
      attribute(descendant(bodyHead, 'story.date'), 'norm') ??
      attribute(elements(head, 'pubdata')[0] ?? null, 'date.publication'),
    language: attribute(nitf, 'xml:lang') ?? attribute(child(nitf, 'body'), 'xml:lang'),
    edition: editionOf({
      story: attribute(child(data, 'doc-id'), 'id-string') ?? attribute(child(data, 'du-key'), 'key'),
      version: attribute(child(data, 'du-key'), 'version') ?? attribute(nitf, 'version-number'),
      status: attribute(child(data, 'correction'), 'info') ? 'correction' : attribute(data, 'management-status'),
      urgency: attribute(child(data, 'urgency'), 'ed-urg'),
      embargo: embargoOf(data),
      note,
      labels: [
        headline,
        note,
        attribute(child(data, 'fixture'), 'fix-id'),
        slug(data),
        attribute(data, 'management-idref-status'),
      ],
    }),
  };
}

function slug(data: XmlElement | null): string | null {
  return lineText(child(data, 'du-key')) ?? attribute(child(data, 'du-key'), 'key');
}

/** `date.release` is an embargo only where it lies after the issue. */
function embargoOf(data: XmlElement | null): string | null {
  const issue = attribute(child(data, 'date.issue'), 'norm');
  const release = attribute(child(data, 'date.release'), 'norm');
  return issue && release && issue.length === release.length && release > issue ? release : null;
}

function bylineOf(bodyHead: XmlElement | null): string | null {
  const lines = elements(bodyHead, 'byline').map((byline) => {
    const title = rawText(child(byline, 'byttl'));
    const whole = rawText(byline);
    return oneLine(title ? whole.replace(title, ` ${title}`) : whole);
  });
  return oneLine(lines.filter((line) => line !== null).join(', '));
}

function datelineOf(dateline: XmlElement | null): string | null {
  return oneLine(rawText(dateline).replace(/(?<![\s,])[\s,]+$/, ''));
}

/** The paragraphs of the body; those that say the headline again are left out of it. */
export function bodyParagraphs(content: XmlElement | null): readonly StoryParagraph[] {
  if (!content) return [];
  const inner = {
    ...content,
    children: content.children.filter((node) => typeof node === 'string' || !OUTSIDE.has(node.name)),
  };
  return paragraphsIn(inner);
}

const OUTSIDE = new Set(['body.head', 'body.end', 'hedline']);
