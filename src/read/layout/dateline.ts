import type { Credit, Dateline } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { agenciesIn, agencyInBrackets } from '../../text/agencies.js';
import type { LayoutWords } from './en.js';

/** A dateline and the agency it credits. */
export interface FoundDateline {
  readonly dateline: Dateline;
  readonly credits: readonly Credit[];
}

const CAPS = "\\p{Lu}[\\p{Lu}'’.-]{1,24}";
const WORD = "\\p{Lu}[\\p{L}'’.-]{1,24}";
const JOIN = '(?: (?:de|del|da|do|di|la|le|of|the|al|el|and|upon|an|am|sur|in) | )';
/** A place in capitals, or two with a stroke between them, and the wider place after a comma. */
const CAPS_PLACE = `${CAPS}(?:(?:${JOIN}|/)${CAPS}){0,4}(?:, (?:${WORD})(?:${JOIN}${WORD}){0,3}\\.?){0,2}`;
const ANY_PLACE = `${WORD}(?:${JOIN}${WORD}){0,3}(?:, ${WORD}(?:${JOIN}${WORD}){0,2}\\.?){0,2}`;
const DASH = '\\s{0,2}(?:[—–―]|-{1,2})\\s{0,2}';
const BRACKETS = '\\(([^()\\n]{2,40})\\)';

/**
 * The dateline at the start of a report's running text: `PLACE (Agency) —`, `PLACE —`, `PLACE, March 7 (Agency) -`,
 * `Place (Agency)`, `(Agency) -`, `Agency, Place –`. A place in small letters counts only beside an agency or a date.
 * Null when the text begins otherwise. The span ends after the dash and the white space that follows it does not belong
 * to it.
 */
export function findDateline(text: string, block: Span, words: LayoutWords): FoundDateline | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + 160));
  const brackets = head.includes('(');
  const dash = /[—–―]|--| - /.test(head);
  if (!brackets && !dash) return null;
  for (const { pattern, place, agency } of formsOf(words)) {
    if (agency ? !brackets : !dash) continue;
    const match = pattern.exec(head);
    if (!match) continue;
    const where = match[place] || null;
    const inside = agency ? match[agency]! : '';
    const insideAt = block.start + match[0].indexOf(`(${inside})`) + 1;
    const known = agency ? creditsIn(inside, insideAt) : [];
    // Capitals in brackets between a place and a dash are an agency, known or not.
    const unknown =
      known.length === 0 &&
      where !== null &&
      /^\p{Lu}[\p{Lu}'’.-]/u.test(where) &&
      (/^\p{Lu}{2,6}$/u.test(inside) || namesWire(inside)) &&
      /[—–―-]\s*$/.test(match[0]) &&
      isPlace(where, words);
    const credits = unknown ? [{ start: insideAt, end: insideAt + inside.length, agency: inside }] : known;
    if (agency && credits.length === 0) continue;
    if (!agency && where && !isPlace(where, words)) continue;
    const end = block.start + match[0].trimEnd().length;
    return { dateline: { start: block.start, end, place: where, agency: credits[0]?.agency ?? null }, credits };
  }
  return agencyFirst(head, block);
}

/** Two or three words with a capital, the last of which says that they name a wire: "Norvik Wire". */
function namesWire(inside: string): boolean {
  return /^(?:\p{Lu}[\p{L}.-]{1,20} ){1,2}(?:Wire|Newswire|News|Press|Agency|Service|Services)$/u.test(inside);
}

/** A form of dateline, and which groups of it hold the place and the agency (0: none). */
interface Form {
  readonly pattern: RegExp;
  readonly place: number;
  readonly agency: number;
}

const FORMS = new WeakMap<LayoutWords, readonly Form[]>();
const AGENCY_FIRST = new RegExp(`^([A-Z][A-Za-z]{1,12})(?:, (${ANY_PLACE}))? ?(?:[—–―]|-{1,2}) (?=[\\p{Lu}"“])`, 'u');

const PLACE_ALONE = new RegExp(`^${CAPS}(?: ${CAPS}){0,2}(?:, ${WORD}\\.?)?$`, 'u');

/** The forms with a language's month names in them, made once. */
function formsOf(words: LayoutWords): readonly Form[] {
  const known = FORMS.get(words);
  if (known) return known;
  const date = `(?:, ?| )(?:\\p{L}{3,9}day, )?(?:${words.months} \\d{1,2}|\\d{1,2} ${words.months})(?:,? \\d{4})?`;
  const forms: readonly Form[] = [
    { pattern: new RegExp(`^(${CAPS_PLACE})(?:${date})?,? ?${BRACKETS}(?:${DASH}|:? |:?$)`, 'u'), place: 1, agency: 2 },
    {
      pattern: new RegExp(`^(${ANY_PLACE})(?:${date})?,? ?${BRACKETS}(?:${DASH}|:? ?)(?=\\P{Ll}|$)`, 'u'),
      place: 1,
      agency: 2,
    },
    {
      pattern: new RegExp(
        `^(?:(${ANY_PLACE}),? ?)?(?:${date.replace('(?:, ?| )', '')}) ?${BRACKETS}(?:${DASH}|:? |:?$)`,
        'u',
      ),
      place: 1,
      agency: 2,
    },
    { pattern: new RegExp(`^(${CAPS_PLACE})(?:${date})?${DASH}(?=[\\p{Lu}\\p{N}"“'‘$€£])`, 'u'), place: 1, agency: 0 },
    { pattern: new RegExp(`^(${ANY_PLACE})${date} ?(?:[—–―]|-{1,2})\\s{0,2}(?=\\P{Ll})`, 'u'), place: 1, agency: 0 },
    { pattern: new RegExp(`^()${BRACKETS}${DASH}`, 'u'), place: 1, agency: 2 },
  ];
  FORMS.set(words, forms);
  return forms;
}

/** `AP, GENEVA —`, `Reuters, Geneva –`, `REUTERS – `. */
function agencyFirst(head: string, block: Span): FoundDateline | null {
  const match = AGENCY_FIRST.exec(head);
  const name = match?.[1] ?? '';
  const agency = agencyInBrackets(name) ?? agencyInBrackets(name[0] + name.slice(1).toLowerCase());
  if (!match || !agency) return null;
  const credit = { start: block.start, end: block.start + name.length, agency };
  return {
    dateline: { start: block.start, end: block.start + match[0].trimEnd().length, place: match[2] ?? null, agency },
    credits: [credit],
  };
}

/**
 * The agencies that stand between the brackets of a dateline or sign-off, each with its place. `at` is where the
 * brackets' content begins.
 */
export function creditsIn(inside: string, at: number): Credit[] {
  const whole = agencyInBrackets(inside);
  if (whole) return [{ start: at, end: at + inside.length, agency: whole }];
  return agenciesIn(inside).map(({ at: offset, length, agency }) => ({
    start: at + offset,
    end: at + offset + length,
    agency,
  }));
}

/** A place in capitals without agency or date is read as one only when it does not look like a label or initials. */
function isPlace(where: string, words: LayoutWords): boolean {
  const first = /^[^ ,/]+/.exec(where)?.[0] ?? '';
  return (
    !words.noPlace.has(first) &&
    where.replace(/[^\p{L}]/gu, '').length > 2 &&
    !/^(?:\p{Lu}\.){2,}/u.test(where) &&
    !agencyInBrackets(first)
  );
}

/**
 * A place in capitals alone on its line, as some pages print the dateline above the first paragraph: one to three words
 * that begin no heading. Null for anything else.
 */
export function placeAlone(text: string, block: Span, words: LayoutWords): Dateline | null {
  const content = text.slice(block.start, block.end).replace(/(?:(?<!\s)\s+)?[—–―-]$/, '');
  if (!PLACE_ALONE.test(content) || !isPlace(content, words) || words.kickers.has(content.toLowerCase())) return null;
  return { start: block.start, end: block.end, place: content, agency: null };
}
