import type { Paragraph, Report, ReportParty } from '../../model/report.js';
import { overlaps, textOf, type Span } from '../../model/span.js';
import { AGENCIES } from './en.js';

/** A stretch of a report that seems to be copy of another day, set into it. */
export interface OlderCopy extends Span {
  /** Why, in words; always more than one. */
  readonly reasons: readonly string[];
  /** The sentence with which it begins. */
  readonly opening: Span;
}

/** Paragraphs before and after the seam: a stretch shorter than this is an aside, not a copy. */
const BEFORE = 4;
const AFTER = 3;
/** Paragraphs that introduce the persons whom a report is about. */
const LEAD = 3;

/**
 * The stretch of a report that was written to stand by itself: from a paragraph on that opens like a report (a day, what
 * happened on it, and the agency that reports it) and that, to the end, names none of the persons whom its first
 * paragraphs name. All must hold, since each alone is common in news; days in such a stretch may count from another date than the
 * report's. Null where there is none.
 */
export function findOlderCopy(report: Report): OlderCopy | null {
  const body = report.paragraphs.filter(({ role }) => role === 'body');
  const persons = report.parties.filter(({ type }) => type === 'person');
  for (let at = BEFORE; at + AFTER <= body.length; at++) {
    const paragraph = body[at];
    if (!paragraph) continue;
    const agency = reportingAgency(report, paragraph);
    if (agency === null) continue;
    const opening = report.sentences.find((sentence) => overlaps(sentence, paragraph));
    if (!opening || !tellsOfADay(report, opening)) continue;
    const leading = leadingPersons(persons, body[LEAD - 1]?.end ?? 0);
    if (leading.length === 0 || leading.some(({ mentions }) => mentions.some(({ start }) => paragraph.start <= start))) continue;
    return {
      start: paragraph.start,
      end: body[body.length - 1]?.end ?? paragraph.end,
      opening: { start: opening.start, end: opening.end },
      reasons: [`from here on it opens with a day of its own and names ${agency} as reporting`, `it names ${leading.map(({ name }) => name).join(' and ')} no more, whom the report begins with`],
    };
  }
  return null;
}

/** The persons whom the first paragraphs name, each of them more than once in the report. */
function leadingPersons(persons: readonly ReportParty[], end: number): ReportParty[] {
  return persons.filter(({ mentions }) => 1 < mentions.length && mentions.some((mention) => mention.how === 'name' && mention.start < end)).slice(0, 4);
}

/** True where a sentence tells what happened on a weekday or date of its own. */
function tellsOfADay(report: Report, sentence: Span): boolean {
  const dated = report.times.some((time) => overlaps(time, sentence) && time.type !== 'DURATION' && (time.known.includes('weekday') || time.known.includes('day')));
  return dated && report.events.some((event) => overlaps(event, sentence));
}

/** The agency that a paragraph names as reporting: "..., Reuters reported"; null where it names none. */
function reportingAgency(report: Report, paragraph: Paragraph): string | null {
  const named = new Set([...AGENCIES, ...report.credits.map(({ agency }) => agency)]);
  const text = textOf(report.text, paragraph).slice(0, 2000);
  for (const match of text.matchAll(/ report(?:ed|s)\b/g)) {
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const agency = [...named].find((name) => before.endsWith(name)) ?? /, (\p{Lu}{2,5})$/u.exec(before)?.[1];
    if (agency !== undefined) return agency;
  }
  return null;
}
