import type { Issue } from '../model/issue.js';
import type { ByteSource, Platform, ReadContext } from './context.js';
import { FORMATS, type InputFormat } from './formats.js';
import { type Head, headOfBytes, headOfText } from './head.js';
import { LIMITS, type Limits } from './limits.js';
import { isAccount, ownAccount } from './own-account.js';
import { problem, type ReadSource, type Source } from './source.js';

export type InputKind = string;

/** Reads characters into documents, by what they and their name say they are. */
export function readSource(source: Source, context: ReadContext = contextOf(NO_PLATFORM)): ReadSource {
  if (isAccount(source.text)) return { documents: [], problems: [ownAccount(source.name)] };
  const head = headOfText(source.name, source.text);
  return readAs(formatOf(head, 'text'), source, head, context);
}

/** Reads a file into documents, by what its bytes and its name say it is. */
export function readBytes(source: ByteSource, platform: Platform, limits: Limits = LIMITS): ReadSource {
  return readMember(source, contextOf(platform, limits));
}

/** What a source is: by what it holds, else by the end of its name. */
export function kindOf(name: string, text: string): InputKind {
  return formatOf(headOfText(name, text), 'text').kind;
}

/** What bytes are; null for what is told only by its characters. */
export function byteFormatOf(source: ByteSource): InputFormat | null {
  const head = headOfBytes(source);
  const told = FORMATS.find((format) => format.read.from === 'bytes' && format.sniff(head));
  if (told) return told;
  const named = FORMATS.find((format) => format.endings.includes(head.ending));
  return named?.read.from === 'bytes' && formatOf(head, 'text').kind === 'text' && NEVER_TEXT.has(named.kind)
    ? named
    : null;
}

/** Forms that a source of their name is held to be where nothing speaks for another. */
const NEVER_TEXT = new Set(['mail', 'mbox', 'warc']);

export function contextOf(platform: Platform, limits: Limits = LIMITS, depth = 0): ReadContext {
  const context: ReadContext = {
    limits,
    platform,
    depth,
    read: (source) => readMember(source, contextOf(platform, limits, depth + 1)),
    readText: (source, kind) => {
      const head = headOfText(source.name, source.text);
      const format = FORMATS.find((one) => one.kind === kind) ?? formatOf(head, 'text');
      return readAs(format, source, head, context);
    },
  };
  return context;
}

function readMember(source: ByteSource, context: ReadContext): ReadSource {
  if (source.bytes.length === 0) return { documents: [], problems: [emptyIssue(source.name)] };
  const format = byteFormatOf(source);
  if (format?.read.from === 'bytes') return orEmpty(source.name, format.read.reader(source, context));
  const head = headOfBytes(source);
  const markup = /^</.test(head.text) || formatOf(head, 'text').kind === 'html';
  const { text, issue } = context.platform.decode(source, markup);
  if (text === null) return { documents: [], problems: issue ? [issue] : [] };
  const read = readSource({ name: source.name, text, issues: issue ? [issue] : [] }, context);
  return issue?.severity === 'error' ? { ...read, problems: [issue, ...read.problems] } : read;
}

export function emptyIssue(name: string): Issue {
  return problem('input/empty', `${name} is empty`, 'Check that the file was saved completely, or leave it out.');
}

/** The first form that the content tells; else the one that the name ends in; else text. */
function formatOf(head: Head, from: 'text' | 'bytes'): InputFormat {
  const usual = FORMATS.filter((format) => format.read.from === from);
  if (head.ending === 'jsonl' || head.ending === 'ndjson') return usual.find(({ kind }) => kind === 'jsonl')!;
  return (
    usual.find((format) => format.sniff(head)) ??
    usual.find((format) => format.endings.includes(head.ending)) ??
    usual.find(({ kind }) => kind === 'text')!
  );
}

function readAs(format: InputFormat, source: Source, head: Head, context: ReadContext): ReadSource {
  return format.read.from === 'text'
    ? orEmpty(source.name, format.read.reader(source, context, head))
    : {
        documents: [],
        problems: [problem('input/binary', `${source.name} is ${format.says}, not text`, 'Give its file.')],
      };
}

/** A source gives a report or says why not: an empty list of reports does too. */
function orEmpty(name: string, read: ReadSource): ReadSource {
  if (read.documents.length + read.problems.length > 0) return read;
  const help = 'Check that the file was saved completely, or leave it out.';
  return { ...read, problems: [problem('input/empty', `${name} holds no report`, help)] };
}

/** For characters alone: what needs bytes cannot be read. */
const NO_PLATFORM: Platform = {
  decode: () => ({ text: null, issue: null }),
  inflate: (bytes) => ({ bytes: bytes.subarray(0, 0), state: 'damaged', taken: null }),
  brotli: (bytes) => ({ bytes: bytes.subarray(0, 0), state: 'damaged', taken: null }),
  pdf: ({ name }) => problem('input/binary', `${name} is a PDF, not text`, 'Give its file.'),
};
