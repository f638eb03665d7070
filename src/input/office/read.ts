import type { Issue } from '../../model/issue.js';
import { ZipMembers } from '../archive/members.js';
import { entriesOf, isZip } from '../archive/zip.js';
import type { ByteSource, ReadContext } from '../context.js';
import type { Head } from '../head.js';
import { problem, type ReadSource } from '../source.js';
import { storyRead } from '../story.js';
import { treeIssues } from '../xml/read.js';
import { descendant, lineText, readXml, type XmlDocument, type XmlElement } from '../xml/tree.js';
import { docxParagraphs, odtParagraphs, type Written } from './paragraphs.js';

/** True for a text of OpenDocument: its first member says so. */
export function isOdt({ bytes, raw }: Head): boolean {
  return (
    bytes !== null &&
    isZip(bytes) &&
    (raw.slice(0, 200).includes('application/vnd.oasis.opendocument.text') ||
      (raw.slice(0, 200).includes('mimetype') === false &&
        entriesOf(bytes, 50).entries.some(({ name }) => name === 'content.xml') &&
        /office:text/.test(raw)))
  );
}

/** Reads a Word document (ECMA-376): its text as it stands, without what is marked as deleted. */
export function readDocx(source: ByteSource, context: ReadContext): ReadSource {
  const members = new ZipMembers(source, context);
  const main = members.entries.find(({ name }) => /^word\/document\d?\.xml$/.test(name))?.name ?? 'word/document.xml';
  return readOffice(source, context, members, main, 'docProps/core.xml', docxParagraphs);
}

/** Reads a text of OpenDocument (ISO 26300): its text as it stands, without what is marked as deleted. */
export function readOdt(source: ByteSource, context: ReadContext): ReadSource {
  return readOffice(source, context, new ZipMembers(source, context), 'content.xml', 'meta.xml', odtParagraphs);
}

function readOffice(
  source: ByteSource,
  context: ReadContext,
  members: ZipMembers,
  main: string,
  meta: string,
  paragraphsOf: (document: XmlElement) => readonly Written[],
): ReadSource {
  const { name } = source;
  const content = part(source, members, main, context);
  if (!content || 'code' in content)
    return {
      documents: [],
      problems: [
        content ??
          problem(
            'input/unreadable',
            `${name} is an office document without its text (${main})`,
            'Save it again, or as plain text.',
          ),
      ],
    };
  const about = part(source, members, meta, context);
  const facts = about && !('code' in about) ? about.root : null;
  const written = paragraphsOf(content.root);
  const title = written.find(({ role }) => role === 'title')?.text ?? null;
  const headline = title ?? titleIn(written, lineText(descendant(facts, 'title')));
  const read = storyRead({
    name,
    where: name,
    headline: null,
    paragraphs: written.map(({ text, furniture }) => (furniture ? { text, furniture } : { text })),
    published:
      lineText(descendant(facts, 'modified', 'date')) ?? lineText(descendant(facts, 'created', 'creation-date')),
    language: lineText(descendant(facts, 'language')),
  });
  return {
    documents: read.documents.map((document) => ({ ...document, headline })),
    problems: [...read.problems, ...treeIssues(name, content)],
  };
}

/** The document's own title, where its text shows it; else its first heading. */
function titleIn(written: readonly Written[], title: string | null): string | null {
  const first = written.slice(0, 6);
  const shown = title === null ? undefined : first.find(({ text }) => text === title);
  return shown?.text ?? first.find(({ role }) => role === 'heading')?.text ?? null;
}

function part(source: ByteSource, members: ZipMembers, name: string, context: ReadContext): XmlDocument | Issue | null {
  const bytes = members.named(name);
  if (bytes === null || !(bytes instanceof Uint8Array)) return bytes;
  const { text, issue } = context.platform.decode({ name: `${source.name}/${name}`, bytes }, true);
  return text === null ? issue : readXml(text, context.limits);
}
