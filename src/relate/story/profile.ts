import { daysFromCivil, parseDate } from '../../calendar/civil.js';
import { FUNCTION_WORDS, NEWS_WORDS } from '../../text/en.js';
import { commonness } from '../../text/en-commonness.js';
import { stem } from '../../text/stem.js';
import { wordsOf } from '../../text/words.js';
import { CONTENT, NAME, Vocabulary, type Witness } from '../witness.js';

/** What a report is about, for grouping: the stems of its title and text in order, and the days it names. */
export interface Profile {
  /** Stem number of each word; -1 for a function word or a break. */
  readonly stems: Int32Array;
  /** Weight of each word: title and lead count double. */
  readonly weights: Uint8Array;
  /** 0 for a plain word, `PROPER` for a name, `FIGURE` for a number. */
  readonly kinds: Uint8Array;
  /** Days that the first part of the report names: full dates where they are resolved, else weekdays. */
  readonly days: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** Last names of the persons whom its first words name: whom it tells of, and not who is only mentioned. */
  readonly leaders: ReadonlySet<string>;
  /** Day number of publication; null when not known. */
  readonly published: number | null;
}

export const PROPER = 1;
export const FIGURE = 2;

/** Words that count as the lead, and words among which the day of the event is looked for. */
const LEAD = 40;
const DATED = 130;
/** Words among which the persons are looked for whom a report tells of. */
const LED = 60;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

const NEWS: ReadonlySet<string> = new Set([...NEWS_WORDS].map(stem));

/**
 * Share of English texts that hold the stem; words of news writing are common in reports, whatever they are elsewhere.
 */
function backgroundOf(stemmed: string): number {
  return NEWS.has(stemmed) ? Math.max(0.1, commonness(stemmed)) : commonness(stemmed);
}

/** Numbers stems; remembers the stem of each form. */
export class Stems {
  readonly #stems = new Vocabulary();
  readonly #ofForm = new Map<string, number>();
  readonly names: string[] = [];
  /** Share of English texts that hold each stem. */
  readonly background: number[] = [];

  number(form: string): number {
    let number = this.#ofForm.get(form);
    if (number === undefined) {
      const stemmed = stem(form);
      number = this.#stems.number(stemmed);
      this.names[number] = stemmed;
      this.background[number] = backgroundOf(stemmed);
      this.#ofForm.set(form, number);
    }
    return number;
  }
}

/** The profile of a witness. */
export function profileOf({ report, words, nature }: Witness, stems: Stems): Profile {
  const title = report.headline === null && report.title !== undefined ? titleWords(report.title) : [];
  const count = title.length + 1 + words.forms.length;
  const profile = {
    stems: new Int32Array(count).fill(-1),
    weights: new Uint8Array(count).fill(1),
    kinds: new Uint8Array(count),
  };
  const weekdays = new Set<string>();
  const put = (at: number, form: string, bits: number, lead: boolean): void => {
    const digit = isDigit(form);
    if (WEEKDAY.test(form) && at < DATED) weekdays.add(form);
    if (!(bits & CONTENT) || (form.length < 2 && !digit)) return;
    profile.stems[at] = stems.number(form);
    if (lead) profile.weights[at] = 2;
    if (digit) profile.kinds[at] = FIGURE;
    else if (bits & NAME) profile.kinds[at] = PROPER;
  };
  title.forEach(({ form, bits }, i) => put(i, form, bits, true));
  words.forms.forEach((form, i) => put(title.length + 1 + i, form, nature[i] as number, i < LEAD));
  return {
    ...profile,
    leaders: leadersOf(report, words.ends[Math.min(LED, words.ends.length) - 1] ?? 0),
    days: daysOf(report, words.ends[Math.min(DATED, words.ends.length) - 1] ?? 0),
    weekdays,
    published: report.published ? dayNumber(report.published.value) : null,
  };
}

function titleWords(title: string): { form: string; bits: number }[] {
  const words = wordsOf(title);
  return words.forms.map((form, i) => {
    const first = title[words.starts[i] ?? 0] ?? '';
    return { form, bits: (FUNCTION_WORDS.has(form) ? 0 : CONTENT) | (first !== first.toLowerCase() ? NAME : 0) };
  });
}

function leadersOf({ parties }: Witness['report'], end: number): ReadonlySet<string> {
  const leading = parties.filter(({ type, mentions }) => type === 'person' && (mentions[0]?.start ?? Infinity) < end);
  return new Set(
    leading.map(({ name }) => wordsOf(name).forms.findLast((form) => !form.startsWith("'")) ?? name.toLowerCase()),
  );
}

function daysOf({ times }: Witness['report'], end: number): ReadonlySet<string> {
  const days = new Set<string>();
  for (const { type, value, start } of times)
    if (type === 'DATE' && start < end && value !== null && /^\d{4}-\d\d-\d\d$/.test(value)) days.add(value);
  return days;
}

function dayNumber(value: string): number | null {
  const date = parseDate(value);
  return date && daysFromCivil(date);
}

function isDigit(form: string): boolean {
  const unit = form.charCodeAt(0);
  return 0x30 <= unit && unit <= 0x39;
}
