import type { Issue } from '../model/issue.js';
import type { Published, SourceDocument } from '../model/report.js';
import { readCsv } from './csv.js';
import { publishedFrom } from './date.js';
import { problem } from './source.js';

/** What a folder's `reports.csv` says of one of its files. */
export interface SidecarEntry {
  readonly file: string;
  readonly line: number;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: Published | null;
  readonly headline: string | null;
  readonly language: string | null;
}

export interface Sidecar {
  readonly entries: readonly SidecarEntry[];
  readonly problems: readonly Issue[];
}

/** The name a sidecar has in its folder. */
export const SIDECAR = 'reports.csv';
const COLUMNS = ['file', 'outlet', 'url', 'published', 'headline', 'language'];
const HELP = `Columns are ${COLUMNS.join(', ')}; only "file" is needed. Dates are YYYY-MM-DD.`;

/**
 * Reads `reports.csv`. `name` is how messages name it. A row that names no file and a date that is none are problems;
 * the rest is read.
 */
export function readSidecar(text: string, name: string): Sidecar {
  const csv = readCsv(text);
  const problems: Issue[] = csv.faults.map(({ line, what }) =>
    problem(
      'input/bad-csv',
      `${name}, line ${line}: ${what}`,
      'Write a quotation mark inside a field twice, and put fields with commas in quotation marks.',
    ),
  );
  if (!csv.columns.includes('file')) {
    return {
      entries: [],
      problems: [
        ...problems,
        problem('input/bad-csv', `${name} has no column "file" (it has: ${csv.columns.join(', ') || 'none'})`, HELP),
      ],
    };
  }
  const entries: SidecarEntry[] = [];
  for (const { line, fields } of csv.rows) {
    const file = fields['file'] ?? '';
    if (file === '') {
      problems.push(problem('input/bad-csv', `${name}, line ${line} names no file`, HELP));
      continue;
    }
    const written = fields['published'] ?? '';
    const published = written === '' ? null : publishedFrom(written, 'given');
    if (written !== '' && published === null) {
      problems.push(
        problem(
          'input/bad-date',
          `${name}, line ${line}: "${written}" is no date; ${file} is read without it`,
          'Write it as YYYY-MM-DD.',
        ),
      );
    }
    entries.push({
      file: file.replaceAll('\\', '/').replace(/^\.\//, ''),
      line,
      outlet: fields['outlet'] || null,
      url: fields['url'] || null,
      published,
      headline: fields['headline'] || null,
      language: fields['language'] || null,
    });
  }
  return { entries, problems };
}

/** The document with what its sidecar says; what is said there stands above what the text or page says of itself. */
export function withSidecar(document: SourceDocument, entry: SidecarEntry): SourceDocument {
  return {
    ...document,
    outlet: entry.outlet ?? document.outlet,
    url: entry.url ?? document.url,
    headline: entry.headline ?? document.headline,
    language: entry.language ?? document.language,
    published: entry.published ?? document.published,
  };
}
