import { withGiven, withRecognized } from '../input/primary.js';
import type { SourceDocument } from '../model/report.js';
import type { Sources } from './sources.js';

/**
 * Sources with the primary texts among them marked: those that were given as such, and, unless `recognize` is false,
 * those that say in their head what they are. Where no report would be left, nothing is marked for its head.
 */
export function setAgainst(sources: Sources, given: Sources | null, recognize: boolean): Sources {
  const documents = recognize ? withRecognized(sources.documents) : sources.documents;
  if (given === null) return { ...sources, documents };
  return {
    ...sources,
    documents: withGiven(documents, given.documents),
    problems: [...sources.problems, ...given.problems],
    notes: [...sources.notes, ...given.notes],
    files: [...sources.files, ...given.files],
  };
}

/** What was taken for a primary text because its head says so. */
export function recognizedIn(documents: readonly SourceDocument[]): readonly SourceDocument[] {
  return documents.filter(({ primary }) => primary?.from === 'recognized');
}
