import type { Issue } from '../model/issue.js';
import type { SourceDocument } from '../model/report.js';

/** A file, page or stream as characters: what the edge of the program hands to an input format. */
export interface Source {
  /** The file name or URL: it becomes the name of the report. */
  readonly name: string;
  readonly text: string;
  /** What was odd about the bytes (an encoding that had to be guessed). */
  readonly issues: readonly Issue[];
}

/** What an input format makes of a source. */
export interface ReadSource {
  readonly documents: readonly SourceDocument[];
  /** Why some or all of it could not be read. The messages name the source. */
  readonly problems: readonly Issue[];
}

/** No single text is longer, in UTF-16 code units. */
export const LONGEST_TEXT = 2_000_000;

/** An issue of severity `error`. */
export function problem(code: string, message: string, help: string): Issue {
  return { code, severity: 'error', message, help };
}

/** Why a text cannot be a report, or null: nothing in it, or far more than a report holds. */
export function textProblem(name: string, text: string): Issue | null {
  if (!/\S/.test(text))
    return problem(
      'input/empty',
      `${name} holds no text`,
      'Check that the file was saved completely, or leave it out.',
    );
  if (text.length > LONGEST_TEXT) {
    return problem(
      'input/too-long',
      `${name} holds ${text.length} characters of text; a report may hold ${LONGEST_TEXT}`,
      'Split it into one file or one JSON line a report.',
    );
  }
  return null;
}
