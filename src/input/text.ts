import type { SourceDocument } from '../model/report.js';
import { withLanguage } from './language.js';
import { mastheadOf } from './masthead.js';
import { type ReadSource, type Source, textProblem } from './source.js';
import { stampsIn } from './stamp.js';

/** A line of publication is looked for in so many first lines, and in so many first characters. */
const HEAD_LINES = 12;
const HEAD_LENGTH = 2_000;

/**
 * Reads a bare text: one report. Its outlet is taken from a masthead above the headline, its date of publication from
 * a line that holds nothing else.
 */
export function readText({ name, text, issues }: Source): ReadSource {
  const wrong = textProblem(name, text);
  if (wrong) return { documents: [], problems: [wrong] };
  const document: SourceDocument = {
    name,
    text,
    url: null,
    outlet: mastheadOf(text),
    language: null,
    published: publishedIn(text),
    headline: null,
    issues: withLanguage(issues, name, text),
  };
  return { documents: [document], problems: [] };
}

function publishedIn(text: string): SourceDocument['published'] {
  const lines = text
    .slice(0, HEAD_LENGTH)
    .split(/\r\n|[\n\r]/, 4 * HEAD_LINES)
    .filter((line) => line.trim() !== '');
  const stamps = lines.slice(0, HEAD_LINES).flatMap(stampsIn);
  const stamp = stamps.find(({ of }) => of === 'publication') ?? stamps.find(({ of }) => of === null) ?? stamps[0];
  return stamp ? { value: stamp.value, from: 'text' } : null;
}
