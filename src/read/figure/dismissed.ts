import type { Report, SentenceTokens } from '../../model/report.js';
import { type Dismissed, findFigures } from './find.js';

/**
 * The numbers of a report that became no figure, each with the rule that says why, in text order. They are found anew
 * from the report's own text, tokens and times; no report carries them.
 */
export function dismissedNumbers(report: Report): Dismissed[] {
  const { text, published, outlet, tokens = [], times } = report;
  const dismissed: Dismissed[] = [];
  const draft = { text, published, outlet, layout: report, sentences: sentencesOf(report), tokens };
  findFigures(draft, times, undefined, dismissed);
  return dismissed;
}

/** The report's sentences with the tokens of each; their paragraphs are not asked for. */
function sentencesOf({ sentences, tokens = [] }: Report): SentenceTokens[] {
  let first = 0;
  return sentences.map(({ start, end }) => {
    while (first < tokens.length && (tokens[first]?.start ?? 0) < start) first++;
    const from = first;
    while (first < tokens.length && (tokens[first]?.start ?? 0) < end) first++;
    return { start, end, first: from, last: first, paragraph: 0 };
  });
}
