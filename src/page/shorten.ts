import type { Reading } from '../model/account.js';

/** Characters that are kept before words that differ. */
const LEAD = 24;

/** Words on a first screen: long ones shortened between words, the whole stands at the evidence. */
export function short(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.lastIndexOf(' ', limit - 2);
  return `${line.slice(0, cut > limit / 2 ? cut : limit - 2)} …`;
}

/**
 * Words shortened so that those from position `at` on are seen: where they would be cut off, the beginning goes
 * instead.
 *
 * @param at a position in `text` with its white space made single
 */
export function shortFrom(text: string, limit: number, at: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit || at < limit - LEAD) return short(line, limit);
  const next = line.indexOf(' ', Math.min(at - LEAD, line.length - limit + 2)) + 1;
  const from = next === 0 || at < next ? at : next;
  return `… ${short(line.slice(from), limit - 2)}`;
}

/** Long words by their beginning and end, each cut between words, so that what stands before and after them is seen. */
export function middleCut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const half = Math.floor(limit / 2) - 2;
  const first = text.slice(0, Math.max(text.lastIndexOf(' ', half), half >> 1));
  const next = text.indexOf(' ', text.length - half);
  return `${first} …${text.slice(next < 0 ? text.length - half : next)}`;
}

/** Where a reading parts from the next one, or the one before: the first character of the first other word. */
export function parting(reading: Reading, all: readonly Reading[]): number {
  const at = all.indexOf(reading);
  const other = all[at + 1] ?? all[at - 1];
  if (!other) return 0;
  const [a, b] = [reading.text.trim().split(/\s+/), other.text.trim().split(/\s+/)];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return a.slice(0, same).reduce((sum, word) => sum + word.length + 1, 0);
}
