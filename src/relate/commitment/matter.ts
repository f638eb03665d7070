import { type Span, textOf } from '../../model/span.js';
import { FUNCTION_WORDS } from '../../text/en.js';
import { stem } from '../../text/stem.js';
import { wordsOf } from '../../text/words.js';
import { ACT_GROUPS } from './en.js';

/** The words that carry matter. */
export function formsOf(text: string, span: Span): string[] {
  return wordsOf(textOf(text, span)).forms.filter((form) => !FUNCTION_WORDS.has(form));
}

const BY_STEM: ReadonlyMap<string, string> = new Map([...ACT_GROUPS].map(([word, group]) => [stem(word), group]));

/**
 * What a word stands for in the comparison: its group of acts, else its stem, cut where derivation begins (`migration`,
 * `migrants`).
 */
export function matterOf(form: string): string {
  if (isNumber(form)) return form;
  const group = ACT_GROUPS.get(form) ?? BY_STEM.get(stem(form));
  if (group !== undefined) return group;
  const stemmed = stem(form);
  return stemmed.length > 6 ? stemmed.slice(0, 5) : stemmed;
}

/** True for a figure. */
export function isNumber(form: string): boolean {
  const unit = form.charCodeAt(0);
  return 0x30 <= unit && unit <= 0x39;
}
