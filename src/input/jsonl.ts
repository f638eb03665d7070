import type { Issue } from '../model/issue.js';
import type { SourceDocument } from '../model/report.js';
import { momentIn, publishedFrom } from './date.js';
import { withLanguage } from './language.js';
import { problem, type ReadSource, type Source, textProblem } from './source.js';

/** One line read: its document, or why there is none. */
export interface ReadLine {
  readonly document: SourceDocument | null;
  readonly problems: readonly Issue[];
}

const HELP =
  'A line is one JSON object: {"id": "...", "text": "...", "published": "2024-03-07", "outlet": ' +
  '"...", "headline": "...", "url": "...", "language": "en"}; only "text" is needed.';

/**
 * Reads JSON Lines: one report a line. A line that cannot be read is named by its number (from 1); the others are read.
 */
export function readJsonLines({ name, text, issues }: Source): ReadSource {
  const documents: SourceDocument[] = [];
  const problems: Issue[] = [];
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    if (line.trim() === '') continue;
    const read = readJsonLine(line, number, name);
    if (read.document) documents.push({ ...read.document, issues: [...issues, ...read.document.issues] });
    for (const one of read.problems) problems.push(one);
  }
  if (documents.length === 0 && problems.length === 0)
    problems.push(problem('input/empty', `${name} holds no line`, HELP));
  return { documents, problems };
}

/** Reads one JSON line, number `number` of the source `name`. */
export function readJsonLine(line: string, number: number, name: string): ReadLine {
  const where = `${name}, line ${number}`;
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { document: null, problems: [problem('input/bad-json', `${where} is not JSON: ${clip(line)}`, HELP)] };
  }
  return readRow(row, `${name}:${number}`, where);
}

/**
 * Reads one report from a parsed JSON value. `fallback` names it when it holds no `id`; `where` is how messages name
 * the place.
 */
export function readRow(row: unknown, fallback: string, where: string): ReadLine {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return { document: null, problems: [problem('input/bad-json', `${where} is not a JSON object`, HELP)] };
  }
  const fields = row as Readonly<Record<string, unknown>>;
  const problems: Issue[] = [];
  const string = (key: string): string | null => {
    const value = fields[key];
    if (value === undefined || value === null || value === '') return null;
    if (typeof value === 'string') return value;
    problems.push(
      problem('input/bad-field', `${where}: "${key}" is ${kindOf(value)}, not a string; it is left out`, HELP),
    );
    return null;
  };
  const id =
    typeof fields['id'] === 'number'
      ? String(fields['id'])
      : typeof fields['name'] === 'string' && fields['name'] !== ''
        ? fields['name']
        : string('id');
  if (typeof fields['text'] !== 'string') {
    return {
      document: null,
      problems: [problem('input/bad-field', `${where}: "text" is ${kindOf(fields['text'])}, not a string`, HELP)],
    };
  }
  const wrong = textProblem(where, fields['text']);
  if (wrong) return { document: null, problems: [wrong] };
  const document: SourceDocument = {
    name: id ?? fallback,
    text: fields['text'],
    url: string('url'),
    outlet: string('outlet'),
    language: string('language'),
    published: publishedOf(fields['published'], where, problems),
    headline: typeof fields['headline'] === 'object' ? null : string('headline'),
    issues: withLanguage([], where, fields['text']),
  };
  return { document, problems };
}

/** A date as people give it, or as `readout read` writes it back (`{"value": "2024-03-07", "from": "given"}`). */
function publishedOf(value: unknown, where: string, problems: Issue[]): SourceDocument['published'] {
  if (value === undefined || value === null || value === '') return null;
  const written = typeof value === 'object' && 'value' in value ? value.value : value;
  const published = typeof written === 'string' ? publishedFrom(written, 'given') : null;
  if (published !== null) return { ...published, ...momentGiven(value) };
  problems.push(
    problem(
      'input/bad-date',
      `${where}: "published" is ` +
        `${typeof written === 'string' ? clip(written) : kindOf(written)}, which is no date; it is ` +
        'left out',
      'Write it as YYYY-MM-DD.',
    ),
  );
  return null;
}

/** The moment as `readout read` writes it back. */
function momentGiven(value: unknown): { readonly at?: string } {
  const at = typeof value === 'object' && value !== null && 'at' in value ? value.at : null;
  const moment = typeof at === 'string' ? momentIn(at) : null;
  return moment === null ? {} : { at: moment };
}

function kindOf(value: unknown): string {
  return value === undefined
    ? 'missing'
    : value === null
      ? 'null'
      : Array.isArray(value)
        ? 'a list'
        : typeof value === 'object'
          ? 'an object'
          : `a ${typeof value}`;
}

/** The first characters of a value, for a message. */
function clip(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 60)}…` : line);
}
