import type { Issue } from '../../model/issue.js';
import type { Edition } from '../../model/report.js';
import type { ReadSource } from '../source.js';
import { type Story, storyRead } from '../story.js';
import { oneLine } from '../xml/tree.js';
import { editionIssues } from './edition.js';

/** A wire story in parts; its version goes into the issues. */
export type WireItem = Omit<Story, 'byline' | 'issues'> & {
  /** Names, with or without "By". */
  readonly byline?: string | null;
  readonly edition: Edition;
};

/** Puts a wire story together, and tells what its version means. */
export function wireRead(item: WireItem): ReadSource {
  return storyRead({
    ...item,
    byline: bylineOf(item.byline),
    issues: [
      ...editionIssues(item.where, item.edition),
      ...(item.paragraphs.length === 0 ? [headlineOnly(item.where)] : []),
    ],
  });
}

function headlineOnly(where: string): Issue {
  return {
    code: 'input/teaser',
    severity: 'info',
    message: `${where} holds a headline and not the whole report`,
    help: 'Give the item that carries its text.',
  };
}

function bylineOf(names: string | null | undefined): string | null {
  const line = oneLine(names);
  if (!line || !/\p{L}{2}/u.test(line)) return null;
  return /^(?:by|von|par|por|af|av|di|text|eds?)\b/i.test(line) ? line : `By ${line}`;
}

/** Several stories of one file, named by their number where there is more than one. */
export function numbered(
  name: string,
  count: number,
  index: number,
): { readonly name: string; readonly where: string } {
  return count === 1 ? { name, where: name } : { name: `${name}:${index + 1}`, where: `${name}, item ${index + 1}` };
}
