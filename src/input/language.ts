import type { Issue } from '../model/issue.js';

/** Words that make up a sixth and more of running English, and that hardly any other language writes so. */
const COMMON = new Set([
  'the',
  'of',
  'and',
  'to',
  'that',
  'for',
  'with',
  'is',
  'said',
  'has',
  'were',
  'from',
  'it',
  'at',
  'this',
  'but',
  'not',
  'have',
  'are',
  'which',
  'been',
  'would',
  'their',
]);
const SAMPLE = 20_000;
const FEWEST_WORDS = 60;
const LEAST_SHARE = 0.05;

/**
 * A warning when a text is not in English, which is the language that Readout reads: fewer than 5 % of its words are
 * the commonest English ones. Null for English and for texts too short to tell. Method: common words (Ingle 1976), one
 * language against all others.
 */
export function languageIssue(name: string, text: string): Issue | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}’']+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const common = words.filter((word) => COMMON.has(word)).length;
  if (common >= LEAST_SHARE * words.length) return null;
  return {
    code: 'input/language',
    severity: 'warning',
    message: `${name} does not look like English, the language that Readout reads; little of it will be understood`,
    help: 'Give the report in English, or leave it out.',
  };
}

/** The issues of a document, with a warning when its text is not in English. */
export function withLanguage(issues: readonly Issue[], name: string, text: string): readonly Issue[] {
  const issue = languageIssue(name, text);
  return issue ? [...issues, issue] : issues;
}
