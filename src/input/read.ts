import type { Issue } from '../model/issue.js';
import { readHtml } from './html/read.js';
import { readJsonLines, readRow } from './jsonl.js';
import { isMhtml, readMhtml } from './mhtml.js';
import type { ReadSource, Source } from './source.js';
import { readText } from './text.js';

export type InputKind = 'text' | 'jsonl' | 'json' | 'html' | 'mhtml';

/** Reads a source into documents, by what its name and first characters say it is. */
export function readSource(source: Source): ReadSource {
  if (isAccount(source.text)) return { documents: [], problems: [ownAccount(source.name)] };
  const kind = kindOf(source.name, source.text);
  if (kind === 'mhtml') return readMhtml(source);
  return kind === 'html'
    ? readHtml(source)
    : kind === 'jsonl'
      ? readJsonLines(source)
      : kind === 'json'
        ? readJson(source)
        : readText(source);
}

/** What a source is: by the end of its name, else by how it begins. */
export function kindOf(name: string, text: string): InputKind {
  const ending = /\.([a-z]{2,6})(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'jsonl' || ending === 'ndjson') return 'jsonl';
  if (ending === 'json') return 'json';
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml' || ending === 'shtml') return 'html';
  const head = text.slice(0, 2_000).trimStart();
  if (ending === 'mhtml' || ending === 'mht' || isMhtml(head)) return 'mhtml';
  if (/^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,600}?-->\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(head))
    return 'html';
  return ending === '' && /^\{\s*"/.test(head) ? 'jsonl' : 'text';
}

/** The sentence that closes every account that Readout prints or writes. */
const OWN = 'Readout shows what these reports say. It does not judge which is right.';

/**
 * True for an account that Readout wrote (as text, Markdown or a page): it stands among the reports when it was written
 * into their folder.
 */
function isAccount(text: string): boolean {
  return (
    text.slice(-4_000).replace(/\s+/g, ' ').includes(OWN) ||
    /<meta name="generator" content="Readout"/.test(text.slice(0, 4_000))
  );
}

function ownAccount(name: string): Issue {
  return {
    code: 'input/account',
    severity: 'warning',
    message: `${name} is an account that Readout wrote, not a report; it is left out`,
    help: `Write accounts into another folder. An account is checked with: readout verify ACCOUNT.json`,
  };
}

/** Reads a JSON file: one report, or a list of reports. */
function readJson(source: Source): ReadSource {
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch {
    return readJsonLines(source);
  }
  if (typeof value === 'object' && value !== null && 'stories' in value && 'reports' in value) {
    return { documents: [], problems: [ownAccount(source.name)] };
  }
  const rows = Array.isArray(value) ? value : [value];
  const read = rows.map((row, index) =>
    readRow(
      row,
      rows.length === 1 ? source.name : `${source.name}:${index + 1}`,
      rows.length === 1 ? source.name : `${source.name}, item ${index + 1}`,
    ),
  );
  return {
    documents: read.flatMap(({ document }) => (document ? [document] : [])),
    problems: read.flatMap(({ problems }) => problems),
  };
}
