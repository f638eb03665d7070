import { ReadoutError } from '../model/issue.js';
import type { Published, SourceDocument } from '../model/report.js';

/** A report as a program gives it: its name and its text; all else that is known of it may be said too. */
export interface GivenDocument extends Partial<Omit<SourceDocument, 'name' | 'text' | 'published'>> {
  /** Names the report in everything that is told of it; sigla follow the names. */
  readonly name: string;
  readonly text: string;
  /** When it was published: a civil day (`2024-03-07`), or that with what it rests on. */
  readonly published?: string | Published | null;
}

/** Fields that hold a text or nothing. */
const TEXTS = ['url', 'outlet', 'language', 'headline'] as const;

/**
 * Documents with every field, of what a program gives.
 *
 * @throws ReadoutError that names the document and the field, where one is not of its type
 */
export function documentsOf(given: readonly GivenDocument[]): SourceDocument[] {
  if (!Array.isArray(given)) throw new ReadoutError('the documents are no list', 'Give a list: [{ name, text }, ...].');
  return given.map(documentOf);
}

function documentOf(given: GivenDocument, index: number): SourceDocument {
  const at = `document ${index + 1}`;
  if (typeof given !== 'object' || given === null)
    throw new ReadoutError(`${at} is no object`, 'Give an object with a name and a text: { name, text }.');
  if (typeof given.name !== 'string' || given.name === '')
    throw new ReadoutError(`${at} has no name`, 'Give each a name, such as that of its file: { name, text }.');
  if (typeof given.text !== 'string')
    throw new ReadoutError(`${given.name} has no text`, 'Give its words as a string; bytes are read by readInput.');
  for (const field of TEXTS)
    if (given[field] != null && typeof given[field] !== 'string')
      throw new ReadoutError(`${field} of ${given.name} is no text`, 'Give a string, or leave it out.');
  const { url = null, outlet = null, language = null, headline = null, issues = [] } = given;
  return { ...given, url, outlet, language, headline, issues, published: publishedOf(given) };
}

function publishedOf({ name, published }: GivenDocument): Published | null {
  if (published == null) return null;
  const said: Published = typeof published === 'string' ? { value: published, from: 'given' } : published;
  if (typeof said.value !== 'string' || !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(said.value))
    throw new ReadoutError(
      `the day on which ${name} was published is ${JSON.stringify(said.value ?? said)}`,
      'Give a day as year, month and day: 2024-03-07.',
    );
  return said;
}
