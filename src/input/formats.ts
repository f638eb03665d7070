import { readGzip, readZip } from './archive/read.js';
import { isWarc, readWarc } from './archive/warc.js';
import { entriesOf, isZip } from './archive/zip.js';
import { isGzip } from './bytes.js';
import type { ByteSource, ReadContext } from './context.js';
import { isJsonFeed, readJsonFeed } from './feed/json-feed.js';
import { readXmlFeed } from './feed/xml-feed.js';
import { type Head, headOfBytes } from './head.js';
import { readHtml } from './html/read.js';
import { readJson } from './json-report.js';
import { readJsonLines } from './jsonl.js';
import { isMail, isMbox, readMail, readMbox } from './mail/read.js';
import { isMhtml, readMhtml } from './mhtml.js';
import { isOdt, readDocx, readOdt } from './office/read.js';
import { isPdf, readPdf } from './pdf/read.js';
import type { ReadSource, Source } from './source.js';
import { isFragment, STRUCTURED, type Structured } from './structured.js';
import { readText } from './text.js';
import { isDpa, readDpa } from './wire/dpa.js';
import { readNewsml } from './wire/newsml.js';
import { readNewsmlG2 } from './wire/newsml-g2.js';
import { isAp, isNinjs, readAp, readNinjs } from './wire/ninjs.js';
import { readNitf } from './wire/nitf.js';
import { readRitzau } from './wire/ritzau.js';
import { isTelegraph, readTelegraph } from './wire/telegraph.js';

/** A form that reports come in. */
export interface InputFormat {
  readonly kind: string;
  /** With its article: "an RSS or Atom feed". */
  readonly says: string;
  /** Ends of names that stand for it where its content does not tell. */
  readonly endings: readonly string[];
  /** True where the content tells; this stands above the end of the name. */
  readonly sniff: (head: Head) => boolean;
  /** How it is read: from its bytes, or from its characters. */
  readonly read:
    | { readonly from: 'bytes'; readonly reader: (source: ByteSource, context: ReadContext) => ReadSource }
    | { readonly from: 'text'; readonly reader: (source: Source, context: ReadContext, head: Head) => ReadSource };
}

const none = (): boolean => false;
const bytes = (reader: (source: ByteSource, context: ReadContext) => ReadSource) =>
  ({ from: 'bytes', reader }) as const;
const text = (reader: (source: Source, context: ReadContext, head: Head) => ReadSource) =>
  ({ from: 'text', reader }) as const;
const root =
  (...names: readonly string[]) =>
  (head: Head): boolean =>
    head.root !== null && names.includes(head.root);
const jsonOf =
  (is: (value: Readonly<Record<string, unknown>>) => boolean) =>
  (head: Head): boolean => {
    const values = head.json();
    return values !== null && values.length > 0 && values.every(is);
  };
const entry =
  (name: RegExp) =>
  (head: Head): boolean =>
    head.bytes !== null && isZip(head.bytes) && entriesOf(head.bytes, 200).entries.some((one) => name.test(one.name));

/**
 * What Readout reads, in the order in which it is recognized: by what a source holds, then by the end of its name. A
 * new form is a file that reads it and an entry here.
 */
export const FORMATS: readonly InputFormat[] = [
  {
    kind: 'gzip',
    says: 'a gzip file',
    endings: [],
    sniff: ({ bytes }) => bytes !== null && isGzip(bytes),
    read: bytes(readGzip),
  },
  {
    kind: 'docx',
    says: 'a Word document',
    endings: ['docx'],
    sniff: entry(/^word\/document\d?\.xml$/),
    read: bytes(readDocx),
  },
  { kind: 'odt', says: 'an OpenDocument text', endings: ['odt'], sniff: isOdt, read: bytes(readOdt) },
  {
    kind: 'zip',
    says: 'a ZIP archive',
    endings: ['zip', 'wacz'],
    sniff: ({ bytes }) => bytes !== null && isZip(bytes),
    read: bytes(readZip),
  },
  { kind: 'pdf', says: 'a PDF', endings: ['pdf'], sniff: isPdf, read: bytes(readPdf) },
  {
    kind: 'warc',
    says: 'a web archive',
    endings: ['warc'],
    sniff: ({ raw }) => isWarc(raw),
    read: bytes((source, context) => readWarc(source, context)),
  },
  { kind: 'mbox', says: 'a mailbox', endings: ['mbox'], sniff: ({ raw }) => isMbox(raw), read: bytes(readMbox) },
  {
    kind: 'mhtml',
    says: 'a page saved as MHTML',
    endings: ['mhtml', 'mht'],
    sniff: isSavedPage,
    read: text(readMhtml),
  },
  {
    kind: 'mail',
    says: 'a mail',
    endings: ['eml'],
    sniff: (head) => !isSavedPage(head) && isMail(head.raw),
    read: bytes(readMail),
  },
  {
    kind: 'telegraph',
    says: 'a wire message in IPTC 7901 or ANPA 1312',
    endings: [],
    sniff: ({ raw }) => isTelegraph(raw),
    read: bytes(readTelegraph),
  },
  {
    kind: 'feed',
    says: 'an RSS or Atom feed',
    endings: ['rss', 'atom', 'rdf'],
    sniff: root('rss', 'rdf', 'feed', 'channel', 'entry'),
    read: text(readXmlFeed),
  },
  {
    kind: 'nitf',
    says: 'NITF',
    endings: ['nitf'],
    sniff: (head) => root('nitf')(head) || (root('contentset', 'inlinexml')(head) && /<nitf[\s>]/.test(head.text)),
    read: text(readNitf),
  },
  {
    kind: 'newsml',
    says: 'NewsML 1',
    endings: [],
    sniff: (head) => root('newsml')(head) || (root('newsitem')(head) && isFirstNewsml(head)),
    read: text(readNewsml),
  },
  {
    kind: 'newsml-g2',
    says: 'NewsML-G2',
    endings: ['newsml'],
    sniff: root(
      'newsmessage',
      'newsitem',
      'packageitem',
      'conceptitem',
      'knowledgeitem',
      'planningitem',
      'catalogitem',
    ),
    read: text(readNewsmlG2),
  },
  {
    kind: 'ritzau',
    says: 'a queue of Ritzau',
    endings: [],
    sniff: root('rbnews', 'listofrbnews', 'xmlnewsqueuedresponse'),
    read: text(readRitzau),
  },
  {
    kind: 'html',
    says: 'a page',
    endings: ['html', 'htm', 'xhtml', 'shtml'],
    sniff: (head) => root('html', 'head', 'body')(head) || /^<!doctype html\b/i.test(head.text),
    read: text(readHtml),
  },
  {
    kind: 'json-feed',
    says: 'a JSON Feed',
    endings: [],
    sniff: jsonOf(isJsonFeed),
    read: text((source, context, head) => readJsonFeed(source, head.json()![0]!, context)),
  },
  {
    kind: 'dpa',
    says: 'a dpa digital wire',
    endings: [],
    sniff: jsonOf(isDpa),
    read: text((source, context, head) => readDpa(source, head.json()!, context)),
  },
  {
    kind: 'ap',
    says: 'an answer of AP’s Media API',
    endings: [],
    sniff: jsonOf(isAp),
    read: text((source, context, head) => readAp(source, head.json()!, context)),
  },
  {
    kind: 'ninjs',
    says: 'ninjs',
    endings: [],
    sniff: jsonOf(isWireItem),
    read: text((source, context, head) => readNinjs(source, head.json()!, context)),
  },
  { kind: 'jsonl', says: 'JSON Lines', endings: ['jsonl', 'ndjson'], sniff: isLines, read: text(readJsonLines) },
  {
    kind: 'json',
    says: 'JSON',
    endings: ['json'],
    sniff: isJson,
    read: text(readJson),
  },
  ...STRUCTURED.map(refused),
  { kind: 'fragment', says: 'a piece of a page', endings: [], sniff: isFragment, read: text(readHtml) },
  { kind: 'text', says: 'text', endings: ['txt', 'text', 'md'], sniff: none, read: text(readText) },
];

/** A page saved as MHTML is a mail in form: it is told by what browsers write into it, and by having no receiver. */
function isSavedPage({ text: start }: Head): boolean {
  return (
    isMhtml(start) &&
    !/^(?:To|Received|Return-Path|Delivered-To|Message-ID):/im.test(start.slice(0, start.search(/\r?\n\r?\n/) >>> 0))
  );
}

/** An item of NewsML 1 without the element around it: it has no `guid`, and is identified in an element of its own. */
function isFirstNewsml({ text: start }: Head): boolean {
  return /<NewsItem\b/.test(start) && /<Identification\b/.test(start);
}

/** An object with a first key, or a list of objects, lists or texts. */
function isJson({ text: start }: Head): boolean {
  return /^(?:\{\s*(?:"(?:[^"\\]|\\.){0,200}"\s*:|\}\s*$)|\[\s*(?:[{["]|\]\s*$))/.test(start);
}

function isWireItem(value: Readonly<Record<string, unknown>>): boolean {
  return typeof value['text'] !== 'string' && isNinjs(value);
}

/** A first line that is JSON of its own, from a stream without a name. */
function isLines({ ending, text: start }: Head): boolean {
  return ending === '' && /^\{\s*"/.test(start) && (/^\{[^\n]*\}[ \t\r]*(?:\n|$)/.test(start) || !start.includes('\n'));
}

/** A form that is recognized and not read. */
function refused(form: Structured): InputFormat {
  const problems = (name: string, head: Head | null): ReadSource => ({
    documents: [],
    problems: [form.issue(name, head)],
  });
  return {
    kind: form.kind,
    says: form.says,
    endings: form.endings,
    sniff: form.sniff,
    read:
      form.from === 'bytes'
        ? bytes((source) => problems(source.name, headOfBytes(source)))
        : text((source, _, head) => problems(source.name, head)),
  };
}
