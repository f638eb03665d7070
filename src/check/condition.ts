import { spanAt } from '../model/span.js';
import { wordsOf } from '../text/words.js';
import { OPENERS } from './en.js';
import type { Located } from './passages.js';

/** The condition with which the source's sentence goes on where a passage ends, or begins; null for none. */
export function conditionBeside({ source, start, end, from, to }: Located): string | null {
  const { words, report } = source;
  const sentence = spanAt(report.sentences, start);
  if (!sentence) return null;
  const next = to < words.forms.length && (words.starts[to] as number) < sentence.end;
  if (end < sentence.end && next && OPENERS.has(words.forms[to] ?? ''))
    return report.text.slice(words.starts[to], sentence.end);
  const before = report.text.slice(sentence.start, start);
  const first = wordsOf(before).forms[0] ?? '';
  return from > 0 && sentence.start < start && OPENERS.has(first) ? before : null;
}
