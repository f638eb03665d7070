import type { Paragraph } from '../../model/report.js';
import { isDash, isWord, type Cursor } from './cursor.js';
import type { Hit } from './meaning.js';

/** Names under which a report passes on an agency's copy within its own: "..., Reuters reported". */
const AGENCY_REPORTED = /\b(?:Reuters|AP|Associated Press|AFP|Agence France-Presse|Bloomberg|Xinhua|UPI|dpa|DPA|EFE|ANSA|Interfax|TASS|Kyodo|PA|Press Association)(?: news agency)? (?:reported|has reported|had reported)\b/;

/**
 * Where older copy starts that was set behind the report's own text, as a position in the text; null where nothing says so. Two signs must
 * agree: a paragraph past the first quarter that opens a story anew (a weekday, and an agency named as having reported it), and behind it a
 * period introduced as new ("a 45-day period") that the report had spoken of as known ("the 45-day period"). Weekdays there belong to
 * another week than the report's.
 */
export function olderCopyFrom(text: string, paragraphs: readonly Paragraph[], words: Cursor, hits: readonly Hit[]): number | null {
  const known = new Map<string, number>();
  const reintroduced: number[] = [];
  for (const { first, meaning, rule } of hits) {
    if (rule !== 'time/length-adjective' || meaning.kind !== 'fixed' || meaning.value === null) continue;
    const at = words.start[first] ?? 0;
    if (isWord(words, first - 1, 'the') || isWord(words, first - 1, 'that')) {
      if (!known.has(meaning.value)) known.set(meaning.value, at);
    } else if ((isWord(words, first - 1, 'a') || isWord(words, first - 1, 'an')) && !isDash(words, first - 1) && (known.get(meaning.value) ?? Infinity) < at) reintroduced.push(at);
  }
  const last = reintroduced.at(-1);
  if (last === undefined) return null;
  const from = text.length / 4;
  const weekdays = hits.filter(({ meaning }) => meaning.kind === 'point' && meaning.weekday !== undefined).map(({ first }) => words.start[first] ?? 0);
  let at = 0;
  for (const { start, end } of paragraphs) {
    if (start > last) break;
    if (start < from) continue;
    while (at < weekdays.length && (weekdays[at] ?? 0) < start) at++;
    if (at < weekdays.length && (weekdays[at] ?? Infinity) < end && [...known.values()].some((one) => one < start) && AGENCY_REPORTED.test(text.slice(start, Math.min(end, start + 600)))) return start;
  }
  return null;
}

/** True for an expression whose value hangs on the week of publication: a weekday, today, last week, the weekend, the 22nd. */
export function hangsOnWeek({ meaning }: Hit): boolean {
  if (meaning.kind === 'unit') return meaning.grain === 'day' || meaning.grain === 'week' || meaning.grain === 'weekend' || meaning.grain === 'month';
  if (meaning.kind === 'offset') return meaning.grain === 'day' || meaning.grain === 'week';
  return meaning.kind === 'point' && meaning.year === undefined && meaning.month === undefined && (meaning.weekday !== undefined || meaning.deictic !== undefined || meaning.clock !== undefined || meaning.part !== undefined);
}
