import type { ReadContext } from '../context.js';
import { type Limits, tooMany } from '../limits.js';
import { isMarkup, paragraphsOfHtml, paragraphsOfText } from '../markup.js';
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
  rawText,
  readXml,
  type XmlElement,
} from '../xml/tree.js';
import { editionOf } from './edition.js';
import { numbered, type WireItem, wireRead } from './item.js';
import { bodyParagraphs, nitfStory } from './nitf.js';

type Parts = Omit<WireItem, 'name' | 'where'>;

/** Reads NewsML 1.x (IPTC 2000 to 2003): one report a `NewsItem` that carries text. */
export function readNewsml(source: Source, { limits }: ReadContext): ReadSource {
  const document = readXml(source.text, limits);
  const items = descendants(document.root, 'newsitem');
  const stories = items.map(storyOf).filter(({ paragraphs }) => paragraphs.length > 0);
  const issues = treeIssues(source.name, document);
  return gathered({ name: source.name, says: 'NewsML', items: items.length, stories, issues, limits });
}

/** What a file of several items holds. */
export interface Gathering {
  readonly name: string;
  /** The form, as messages name it. */
  readonly says: string;
  /** How many items there are, also those without text. */
  readonly items: number;
  readonly stories: readonly Parts[];
  readonly issues?: ReadSource['problems'];
  readonly limits: Limits;
}

/** The stories of a file, one report each; items without text are counted. */
export function gathered({ name, says, items, stories, issues = [], limits }: Gathering): ReadSource {
  const taken = stories.slice(0, limits.items);
  const read = taken.map((story, index) => wireRead({ ...story, ...numbered(name, stories.length, index) }));
  const problems = read.flatMap((one) => one.problems);
  if (stories.length === 0) {
    const what =
      items === 0 ? 'holds no item' : items === 1 ? 'holds an item without text' : `holds ${items} items without text`;
    const help = 'Pictures, plans, lists and packages are no reports; give the items of text.';
    problems.push(problem('input/no-text', `${name} is ${says} and ${what}`, help));
  }
  if (stories.length > taken.length) problems.push(tooMany(name, stories.length, 'stories', taken.length, 'items'));
  return { documents: read.flatMap(({ documents }) => documents), problems: [...problems, ...issues] };
}

function storyOf(item: XmlElement): Parts {
  const main = mainComponent(item);
  const lines = descendant(item, 'newslines');
  const management = child(item, 'newsmanagement');
  const identifier = child(item, 'identification', 'newsidentifier');
  const inner = descendant(main ?? item, 'nitf');
  const nitf = inner ? nitfStory(inner) : null;
  const headline = lineText(child(lines, 'headline')) ?? nitf?.headline ?? null;
  const instruction = attribute(child(management, 'instruction'), 'formalname');
  const revision = child(identifier, 'revisionid');
  return {
    headline,
    byline: lineText(child(lines, 'byline')) ?? nitf?.byline ?? null,
    dateline: lineText(child(lines, 'dateline')) ?? nitf?.dateline ?? null,
    paragraphs: contentOf(main ?? item),
    outlet:
      lineText(child(lines, 'creditline')) ??
      attribute(child(descendant(item, 'provider'), 'party'), 'formalname') ??
      lineText(child(identifier, 'providerid')),
    published:
      lineText(child(management, 'thisrevisioncreated')) ??
      lineText(child(management, 'firstcreated')) ??
      lineText(child(identifier, 'dateid')),
    language:
      attribute(
        descendant(item, 'descriptivemetadata') && child(descendant(item, 'descriptivemetadata'), 'language'),
        'formalname',
      ) ?? attribute(descendant(item, 'newscomponent'), 'xml:lang'),
    edition: editionOf({
      story: lineText(child(identifier, 'newsitemid')),
      version: lineText(revision),
      status: /^(?:delete|kill|rectify|correct)/i.test(instruction ?? '')
        ? /^(?:delete|kill)/i.test(instruction!)
          ? 'canceled'
          : 'correction'
        : attribute(child(management, 'status'), 'formalname'),
      urgency: attribute(child(management, 'urgency'), 'formalname'),
      embargo: embargoOf(management),
      note: lineText(descendant(item, 'editorialnote')) ?? lineText(descendant(management, 'instruction')),
      labels: [headline, lineText(child(lines, 'slugline')), instruction],
    }),
  };
}

function embargoOf(management: XmlElement | null): string | null {
  const change = child(management, 'statuswillchange');
  return attribute(child(management, 'status'), 'formalname')?.toLowerCase() === 'embargoed'
    ? lineText(child(change, 'dateandtime'))
    : null;
}

/** The component of the text itself, where an item also carries pictures and other roles. */
function mainComponent(item: XmlElement): XmlElement | null {
  const components = deepComponents(item);
  return (
    components.find(
      (one) => /^main/i.test(attribute(child(one, 'role'), 'formalname') ?? '') && contentOf(one).length > 0,
    ) ??
    components.find((one) => contentOf(one).length > 0) ??
    null
  );
}

/** Components that hold content themselves, in order. */
function deepComponents(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((one) =>
    one.name !== 'newscomponent' ? [] : elements(one, 'contentitem').length > 0 ? [one] : deepComponents(one),
  );
}

function contentOf(component: XmlElement): readonly StoryParagraph[] {
  for (const item of descendants(component, 'contentitem')) {
    const type = attribute(child(item, 'mediatype'), 'formalname') ?? '';
    if (/photo|picture|graphic|video|audio/i.test(type)) continue;
    const paragraphs = dataParagraphs(child(item, 'datacontent'));
    if (paragraphs.length > 0) return paragraphs;
  }
  return [];
}

/** Content in line: NITF, XHTML, bare paragraphs, or text. */
export function dataParagraphs(data: XmlElement | null): readonly StoryParagraph[] {
  if (!data) return [];
  const paragraphs = markedUp(data);
  if (paragraphs === null) {
    const text = rawText(data);
    return isMarkup(text) ? paragraphsOfHtml(text) : paragraphsOfText(text);
  }
  // Some senders write tags as text inside their paragraphs.
  return paragraphs.flatMap((one) =>
    one.furniture === undefined && /<\/[a-z][a-z0-9]{0,10}>/i.test(one.text) ? paragraphsOfHtml(one.text) : [one],
  );
}

function markedUp(data: XmlElement): readonly StoryParagraph[] | null {
  const nitf = descendant(data, 'nitf');
  if (nitf) return nitfStory(nitf).paragraphs;
  const body = descendant(data, 'body.content', 'body');
  if (body) return body.name === 'body.content' ? bodyParagraphs(body) : paragraphsIn(body);
  const inside = elements(data);
  if (inside.length === 0) return null;
  // Tables of results, sets of concepts and events stand in line too, and are no text.
  return inside.every(({ name }) => TEXT.has(name)) ? paragraphsIn(data) : [];
}

/** Elements that hold running text where no body is around them. */
const TEXT = new Set(
  [
    'p div section article h1 h2 h3 h4 hl1 hl2 ul ol dl table pre blockquote bq block br hr a em strong b i',
    'span q html media figure note fn',
  ]
    .join(' ')
    .split(' '),
);
