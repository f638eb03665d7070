import type { Issue } from '../model/issue.js';
import { binaryKind } from './bytes.js';
import type { Head } from './head.js';
import { problem } from './source.js';

/** A form that is recognized and not read: what it is, and what to do instead. */
export interface Structured {
  readonly kind: string;
  readonly says: string;
  readonly from: 'bytes' | 'text';
  readonly endings: readonly string[];
  readonly sniff: (head: Head) => boolean;
  readonly issue: (name: string, head: Head | null) => Issue;
}

const SAVE = 'Save the text of the report as .txt or .html, and give that.';

function form(
  kind: string,
  says: string,
  sniff: (head: Head) => boolean,
  help = SAVE,
  endings: readonly string[] = [],
): Structured {
  const issue = (name: string): Issue => problem('input/unknown-form', `${name} is ${says}, which is not read`, help);
  return { kind, says, from: 'text', endings, sniff, issue };
}

const starts =
  (pattern: RegExp) =>
  ({ text }: Head): boolean =>
    pattern.test(text);

const DATA = { kind: 'binary data', help: 'Give the report as text, HTML or JSON Lines.' };

/** Bytes that are no text, by their first ones or by how many of them are control characters. */
const BINARY: Structured = {
  kind: 'binary',
  says: 'data without text',
  from: 'bytes',
  endings: [],
  sniff: ({ bytes }) => bytes !== null && binaryKind(bytes) !== null,
  issue: (name, head) => {
    const { kind, help } = (head?.bytes && binaryKind(head.bytes)) ?? DATA;
    return problem('input/binary', `${name} is ${kind}, not text`, help);
  },
};

const XML: Structured = {
  kind: 'xml',
  says: 'XML of another form',
  from: 'text',
  endings: ['xml'],
  sniff: isXml,
  issue: (name, head) => {
    const root = head?.root ?? null;
    return root === null
      ? problem('input/unknown-form', `${name} is XML without an element`, 'Fetch it again, or leave it out.')
      : problem(
          'input/unknown-form',
          `${name} is XML with the root element "${root}", which is no form of reports that is read`,
          'Read are RSS, Atom, NITF, NewsML and NewsML-G2; save the text of any other as .txt or .html.',
        );
  },
};

/** Forms that are told by their first characters and are no reports, or none that can be read. */
export const STRUCTURED: readonly Structured[] = [
  {
    ...form(
      'arc',
      'a web archive in ARC, the old form',
      starts(/^filedesc:\/\//),
      'Convert it to WARC, for instance with "warcio recompress".',
    ),
    from: 'bytes',
    endings: ['arc'],
  },
  BINARY,
  form('svg', 'a drawing in SVG', ({ root }) => root === 'svg'),
  XML,
  form('calendar', 'a calendar (iCalendar)', starts(/^BEGIN:VCALENDAR\b/)),
  form('card', 'a card of addresses (vCard)', starts(/^BEGIN:VCARD\b/)),
  form(
    'subtitles',
    'a list of subtitles',
    starts(/^(?:WEBVTT\b|1\r?\n\d\d:\d\d:\d\d[,.]\d{3} --> )/),
    'Take the times out, and give the words as .txt.',
    ['srt', 'vtt'],
  ),
  form('rtf', 'an RTF document', starts(/^\{\\rtf/), 'Save it as plain text or HTML.', ['rtf']),
  form(
    'postscript',
    'a PostScript document',
    starts(/^%!PS-Adobe/),
    'Save its text first, for instance with "ps2ascii".',
    ['ps', 'eps'],
  ),
  form('tex', 'a document in TeX', starts(/^(?:%[^\n]{0,200}\n\s*){0,20}\\document(?:class|style)\b/), SAVE, ['tex']),
  form('encoded', 'encoded data, not text', isEncoded),
  form('diff', 'a list of changes (diff)', starts(/^(?:diff --git |--- [^\n]{1,200}\n\+\+\+ )/)),
  form(
    'program',
    'a program',
    starts(/^(?:#!\/|<\?php\b|\/\*[^\n]{0,200}\n|@charset\b|'use strict'|"use strict")/),
    'Leave it out.',
  ),
  form(
    'csv',
    'a table (CSV)',
    isTable,
    'A table about reports is called reports.csv and stands beside them; texts in a table are given as JSON Lines.',
    ['csv', 'tsv'],
  ),
];

/** A declaration, a document type or an element, and an end of one further on. */
function isXml({ text, tail, root }: Head): boolean {
  if (/^<\?xml\b/i.test(text)) return true;
  if (root === null) return /^<!(?:DOCTYPE|ELEMENT|ENTITY)\b/i.test(text) && !/^<!DOCTYPE\s+html\b/i.test(text);
  return (
    !HTML_ELEMENTS.has(root) &&
    (/<\/[A-Za-z_][\w:.-]{0,80}\s*>\s*$/.test(tail) || /<\/[A-Za-z_]/.test(text) || /\/>/.test(text))
  );
}

const HTML_ELEMENTS = new Set(
  [
    'html head body div p article section main header footer nav aside table tr td ul ol li h1 h2 h3 h4 h5 h6',
    'span a b i em strong img br hr center font blockquote pre figure form script style title meta link u',
    'small iframe',
  ]
    .join(' ')
    .split(' '),
);

/** A piece of HTML without `html` or `body`. */
export function isFragment({ text, root }: Head): boolean {
  return (
    root !== null &&
    HTML_ELEMENTS.has(root) &&
    /^(?:<!--[\s\S]{0,600}?-->\s*|<!doctype[^>]{0,200}>\s*)?<[a-z]/i.test(text)
  );
}

/** Lines of base64, uuencoded text, a key or certificate. */
function isEncoded({ text }: Head): boolean {
  return /^begin [0-7]{3,4} \S|^-----BEGIN [A-Z0-9 ]{3,40}-----|^(?:[A-Za-z0-9+/]{56,80}={0,2}\r?\n){4}/.test(text);
}

/** So many lines of a table are looked at. */
const ROWS = 12;

/** Lines that all have the same number of tabs, or of commas or semicolons with no sentence among them. */
function isTable({ text }: Head): boolean {
  const lines = text
    .split(/\r?\n/)
    .slice(0, ROWS + 1)
    .filter((line) => line.trim() !== '')
    .slice(0, ROWS);
  if (lines.length < 3) return false;
  const whole = text.length >= 3_900 ? lines.slice(0, -1) : lines;
  return ['\t', ',', ';', '|'].some((mark) => {
    const counts = whole.map((line) => fields(line, mark));
    const least = mark === '\t' ? 2 : 3;
    return (
      counts[0]! >= least &&
      counts.every((count) => count === counts[0]) &&
      (mark === '\t' || whole.filter((line) => /[.!?]["”’]?$/.test(line.trim())).length < whole.length / 2)
    );
  });
}

/** How many marks stand in a line outside quotation marks. */
function fields(line: string, mark: string): number {
  let count = 0;
  let quoted = false;
  for (const char of line) {
    if (char === '"') quoted = !quoted;
    else if (char === mark && !quoted) count++;
  }
  return count;
}
