import type { Layout, Paragraph, ReportParty } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { agenciesIn } from '../../text/agencies.js';
import { wordsOf } from '../../text/words.js';
import { type Cursor, isDash, isWord } from './cursor.js';
import { WEEKDAY_NAMES } from './en-sets.js';
import type { Hit } from './meaning.js';

/**
 * A stretch of a report that seems to be copy of another day, set behind its own text; weekdays there belong to another
 * week.
 */
export interface OlderCopy extends Span {
  /** Its first sentence, about. */
  readonly opening: Span;
  /** Why, in words; always more than one. */
  readonly reasons: readonly string[];
}

/** What older copy is seen by. */
export interface OlderSource {
  readonly text: string;
  readonly layout: Pick<Layout, 'paragraphs' | 'credits'>;
  readonly parties?: readonly ReportParty[] | undefined;
}

/**
 * The stretch of a report that was written to stand by itself. It begins with a paragraph, past the first quarter, that
 * opens like a report: a weekday, and the agency that reports what happened on it. Both are common in news, so one sign
 * more must agree: from there on the persons whom the report begins with are named no more; or other weekdays are named
 * than before, and someone is introduced anew; or a period is told as new ("a 45-day period") that the report has
 * spoken of as known. It runs to the end. Null where there is none. Linear.
 */
export function findOlderCopy(source: OlderSource, words: Cursor, hits: readonly Hit[]): OlderCopy | null {
  const { text, layout } = source;
  const body = layout.paragraphs.filter(({ role }) => role === 'body');
  const weekdays = hits.flatMap(({ first, meaning }): NamedDay[] =>
    meaning.kind === 'point' && meaning.weekday !== undefined
      ? [{ at: words.start[first] ?? 0, weekday: meaning.weekday }]
      : [],
  );
  let day = 0;
  let weighed = 0;
  for (const [place, paragraph] of body.entries()) {
    if (paragraph.start < text.length / 4 || weighed >= WEIGHED) continue;
    const end = openingEnd(text, paragraph);
    while (day < weekdays.length && (weekdays[day]?.at ?? 0) < paragraph.start) day++;
    if (day >= weekdays.length || (weekdays[day]?.at ?? Infinity) >= end) continue;
    const agency = reportingAgency(source, paragraph);
    if (agency === null) continue;
    weighed++;
    const signs = [
      leavesPersons(source, body, place),
      otherDays(source, paragraph.start, weekdays, day),
      toldAnew(words, hits, paragraph.start),
    ].filter((sign) => sign !== null);
    if (signs.length === 0) continue;
    return {
      start: paragraph.start,
      end: body.at(-1)?.end ?? paragraph.end,
      opening: { start: paragraph.start, end },
      reasons: [
        `from here on it opens with a day of its own and names ${agency} as reporting`,
        ...signs.slice(0, TOLD),
      ],
    };
  }
  return null;
}

/** A weekday named in the text. */
interface NamedDay {
  readonly at: number;
  readonly weekday: number;
}

/** Paragraphs that open so and are weighed, at most: the cost stays linear where all do. */
const WEIGHED = 8;
/** Signs told beside the opening. */
const TOLD = 2;
/** Characters of a paragraph that are looked at. */
const OPENING = 600;

/** Where the first sentence of a paragraph ends, by its marks. */
function openingEnd(text: string, { start, end }: Span): number {
  const found = /(?<!\b(?:\p{Lu}|Mr|Ms|Mrs|Dr|Gen|Gov|Sen|Rep|St))[.!?]["”’')]*(?=\s)/u.exec(
    text.slice(start, Math.min(end, start + OPENING)),
  );
  return found ? start + found.index + found[0].length : Math.min(end, start + OPENING);
}

/**
 * The agency that a paragraph names as reporting: `..., Reuters reported`; known, or credited by the report, or
 * initials. Null where it names none.
 */
function reportingAgency({ text, layout }: OlderSource, paragraph: Paragraph): string | null {
  const stretch = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + OPENING));
  for (const { index } of stretch.matchAll(/(?: news agency)?,? (?:has |had |first )?report(?:ed|s)\b/g)) {
    const before = stretch.slice(Math.max(0, index - 60), index);
    const known = agenciesIn(before).find(({ at, length }) => at + length === before.length)?.agency;
    const agency =
      known ??
      layout.credits.find((credit) => before.endsWith(credit.agency))?.agency ??
      /, (\p{Lu}{2,5})$/u.exec(before)?.[1];
    if (agency !== undefined) return agency;
  }
  return null;
}

const toldAgain = (words: string): string => `it tells of “${words}” as new, of which the report has spoken before`;

/** A period that is told as new after a place though the report has spoken of it before. */
function toldAnew(words: Cursor, hits: readonly Hit[], start: number): string | null {
  const known = new Set<string>();
  for (const { first, next, meaning, rule } of hits) {
    if (rule !== 'time/length-adjective' || meaning.kind !== 'fixed' || meaning.value === null) continue;
    const at = words.start[first] ?? 0;
    if (at < start && (isWord(words, first - 1, 'the') || isWord(words, first - 1, 'that'))) known.add(meaning.value);
    const anew =
      at >= start &&
      known.has(meaning.value) &&
      (isWord(words, first - 1, 'a') || isWord(words, first - 1, 'an')) &&
      !isDash(words, first - 1);
    const end = words.end[next - 1] ?? at;
    const noun = /^[\s-]*\p{L}*/u.exec(words.text.slice(end, end + 30))?.[0] ?? '';
    if (anew) return toldAgain(`${words.text.slice(words.start[first - 1] ?? at, end)}${noun}`);
  }
  return null;
}

/**
 * Paragraphs that introduce the persons whom a report is about; paragraphs before and after a seam, for their absence
 * to tell.
 */
const LEAD = 3;
const BEFORE = 4;
const AFTER = 3;

/** The persons whom the first paragraphs name, where none of them is named from a place on. */
function leavesPersons({ parties = [] }: OlderSource, body: readonly Paragraph[], place: number): string | null {
  if (place < BEFORE || body.length - place < AFTER) return null;
  const [lead, start] = [body[LEAD - 1]?.end ?? 0, body[place]?.start ?? 0];
  const leading = parties
    .filter(
      ({ type, mentions }) =>
        type === 'person' &&
        1 < mentions.length &&
        mentions.some((mention) => mention.how === 'name' && mention.start < lead),
    )
    .slice(0, 4);
  if (leading.length === 0 || leading.some(({ mentions }) => mentions.some((mention) => start <= mention.start)))
    return null;
  return `it names ${leading.map(({ name }) => name).join(' and ')} no more, whom the report begins with`;
}

/** Weekdays named and characters on each side of a seam, at least, for other days to tell. */
const DATED = 2;
const SIDE = 600;
/** Someone is introduced anew so near behind the seam. */
const BEHIND = 900;

/**
 * The weekdays named from a place on, where none of them is named before it and someone is introduced anew. `from` is
 * the first of them.
 */
function otherDays(source: OlderSource, start: number, weekdays: readonly NamedDay[], from: number): string | null {
  if (start < SIDE || source.text.length - start < SIDE || from < DATED || weekdays.length - from < DATED) return null;
  const [newer, older] = [
    new Set(weekdays.slice(0, from).map(({ weekday }) => weekday)),
    new Set(weekdays.slice(from).map(({ weekday }) => weekday)),
  ];
  if ([...older].some((weekday) => newer.has(weekday))) return null;
  const anew = introducedAnew(source, start);
  return anew === null
    ? null
    : `the days named from here on (${named(older)}) are none of those before (${named(newer)}), ` +
        `and ${anew} is introduced anew`;
}

function named(weekdays: ReadonlySet<number>): string {
  return [...weekdays]
    .sort((p, q) => p - q)
    .map((weekday) => WEEKDAY_NAMES[weekday - 1] ?? '')
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ');
}

/** A person called by surname before a place and by a longer name right after it. */
function introducedAnew({ text, parties = [] }: OlderSource, start: number): string | null {
  for (const { name, type, mentions } of parties) {
    if (type !== 'person') continue;
    const written = mentions
      .filter(({ how }) => how === 'name')
      .map((mention) => ({
        at: mention.start,
        words: wordsOf(text.slice(mention.start, mention.end)).forms.filter((form) => !form.startsWith("'")).length,
      }));
    const first = written.find(({ at }) => at >= start);
    if (
      first &&
      first.words > 1 &&
      first.at < start + BEHIND &&
      written.some(({ at, words }) => at < start && words === 1)
    )
      return name.split(/\s+/).at(-1) ?? name;
  }
  return null;
}

/**
 * True for an expression whose value hangs on the week of publication: a weekday, today, last week, the weekend, the
 * 22nd.
 */
export function hangsOnWeek({ meaning }: Hit): boolean {
  if (meaning.kind === 'unit')
    return (
      meaning.grain === 'day' || meaning.grain === 'week' || meaning.grain === 'weekend' || meaning.grain === 'month'
    );
  if (meaning.kind === 'offset') return meaning.grain === 'day' || meaning.grain === 'week';
  return (
    meaning.kind === 'point' &&
    meaning.year === undefined &&
    meaning.month === undefined &&
    (meaning.weekday !== undefined ||
      meaning.deictic !== undefined ||
      meaning.clock !== undefined ||
      meaning.part !== undefined)
  );
}
