import type { Credit } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { agenciesIn } from '../../text/agencies.js';
import { creditsIn } from './dateline.js';
import type { LayoutWords } from './en.js';

/** `Reuters, AP and AFP`, `With inputs from agencies, PTI`: agencies, and small words between them. */
export function namesAgenciesAlone(content: string, words: LayoutWords): boolean {
  const found = agenciesIn(content);
  if (found.length === 0) return false;
  let rest = '';
  let at = 0;
  for (const { at: start, length } of found) {
    rest += `${content.slice(at, start)} `;
    at = start + length;
  }
  return (rest + content.slice(at))
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || words.creditWords.has(word.toLowerCase()));
}

/** True for a closing line of initials: `gm`, `rc/jm (AP, dpa)`. */
export function isInitials(content: string): boolean {
  return /^\/{0,2}[a-z]{2,4}(?:\/[a-z]{2,4}){0,3}(?:,? ?\(([^()]{2,80})\))?$/.test(content);
}

/** `… he said. — AFP`, `… he said. (Reuters)`, `… he said. -AP`: an agency after the last sentence. */
export function closingAgency(tail: string): RegExpExecArray | null {
  const match = /(?<=[.!?"”’])\s{0,3}(?:[—–-]{1,2} ?|\/ ?|\()([\p{L} ./-]{2,40})\)?\.?$/u.exec(tail);
  return match && agenciesIn(match[1]!).some(({ length }) => length >= match[1]!.replace(/^The /, '').trim().length - 1)
    ? match
    : null;
}

/** The agencies that a sign-off, a copyright line or a line of credits names, each with its place. */
export function creditsOf(text: string, span: Span): Credit[] {
  const content = text.slice(span.start, span.end);
  const brackets = /\(([^()]{2,80})\)$/.exec(content);
  const found = agenciesIn(content);
  if (found.length === 1 && /\bcontributed\b/.test(content))
    return [{ start: span.start, end: span.end, agency: found[0]!.agency }];
  if (brackets && found.length === 0) return creditsIn(brackets[1]!, span.start + brackets.index + 1);
  return found.map(({ at, length, agency }) => ({ start: span.start + at, end: span.start + at + length, agency }));
}
