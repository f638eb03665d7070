import { daysFromCivil, parseDate, weekdayOf } from '../../calendar/civil.js';
import type { Time } from '../../model/report.js';
import { contains, type Span } from '../../model/span.js';
import { FUNCTION_WORDS, NEWS_WORDS } from '../../text/en.js';
import { commonness } from '../../text/en-commonness.js';
import { stem } from '../../text/stem.js';
import { wordsOf } from '../../text/words.js';
import type { KeyedReport } from '../keyed.js';

/** A sentence that names a day: what it tells, of whom, and on which days. */
export interface Telling {
  readonly sentence: Span;
  readonly days: readonly Day[];
  /** Stems of its words of matter, days left out. */
  readonly stems: ReadonlySet<string>;
  /** Names of persons, bodies and places in it, in lower case, each by its last word. */
  readonly names: ReadonlySet<string>;
}

/** A day as named: its date where that is resolved, its weekday where that is known (1 = Monday), and its words. */
export interface Day {
  readonly date: string | null;
  readonly weekday: number | null;
  readonly words: string;
}

const WEEKDAYS: readonly string[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** Irregular forms of verbs by which happenings are told. */
const IRREGULAR: Readonly<Record<string, string>> = {
  met: 'meet',
  won: 'win',
  held: 'hold',
  fell: 'fall',
  shot: 'shoot',
  struck: 'strike',
  found: 'find',
  fought: 'fight',
  left: 'leave',
  lost: 'lose',
  died: 'die',
  death: 'die',
  beat: 'beat',
  broke: 'break',
  began: 'begin',
  sold: 'sell',
  bought: 'buy',
  flew: 'fly',
  spoke: 'speak',
  swore: 'swear',
  sworn: 'swear',
  chose: 'choose',
  chosen: 'choose',
};

/** A date tells of news, and not of what led to it, when it lies so few days from the publication. */
const NEWS_DAYS = 7;

/** The sentences of a report that name a day of the news: a weekday, or a date near its publication. In order. */
export function tellingsOf(report: KeyedReport): Telling[] {
  const published = report.published ? daysOfDate(report.published.value) : null;
  const days = report.times.flatMap((time) => {
    const day = dayOf(report.text, time, published);
    return day ? [{ time, day }] : [];
  });
  if (days.length === 0) return [];
  const tellings: Telling[] = [];
  let next = 0;
  for (const sentence of report.sentences) {
    while (next < days.length && (days[next]?.time.start ?? 0) < sentence.start) next++;
    const here: Day[] = [];
    while (next < days.length && contains(sentence, days[next]?.time as Time))
      here.push((days[next++] as { day: Day }).day);
    if (here.length === 0) continue;
    const { forms } = wordsOf(report.text.slice(sentence.start, sentence.end));
    const stems = new Set(
      forms
        .filter((form) => form.length > 1 && !FUNCTION_WORDS.has(form) && !NEWS_WORDS.has(form))
        .map((form) => IRREGULAR[form] ?? stem(form)),
    );
    const names = new Set(
      report.names
        .filter((name) => contains(sentence, name))
        .map((name) => lastWord(report.text.slice(name.start, name.end))),
    );
    tellings.push({ sentence, days: here, stems, names });
  }
  return tellings;
}

/**
 * True where two days can be one: equal dates, or equal weekdays where a date is not known. Null where nothing can be
 * compared.
 */
export function sameDay(a: Day, b: Day): boolean | null {
  if (a.date !== null && b.date !== null) return a.date === b.date;
  return a.weekday === null || b.weekday === null ? null : a.weekday === b.weekday;
}

/** How much two tellings have in common, 0 to 1: shared stems, the rarer in English the more. Two stems at least. */
export function likeness(x: Telling, y: Telling): number {
  let shared = 0;
  let count = 0;
  for (const stemmed of x.stems) {
    if (!y.stems.has(stemmed)) continue;
    shared += rarity(stemmed);
    count++;
  }
  return count < 2 ? 0 : shared / Math.sqrt(total(x) * total(y));
}

/** What all stems of a telling weigh; it is set beside many others. */
const totals = new WeakMap<Telling, number>();

function total(telling: Telling): number {
  const known = totals.get(telling);
  if (known !== undefined) return known;
  let sum = 0;
  for (const stemmed of telling.stems) sum += rarity(stemmed);
  totals.set(telling, sum);
  return sum;
}

function rarity(stemmed: string): number {
  return -Math.log(commonness(stemmed));
}

function dayOf(text: string, time: Time, published: number | null): Day | null {
  if (time.type !== 'DATE' && time.type !== 'TIME') return null;
  const words = text.slice(time.start, time.end);
  const date = /^\d{4}-\d\d-\d\d/.exec(time.value ?? '')?.[0] ?? null;
  const days = date === null ? null : daysOfDate(date);
  const named =
    wordsOf(words)
      .forms.map((form) => WEEKDAYS.indexOf(form) + 1)
      .find((weekday) => weekday > 0) ?? null;
  if (named === null && (days === null || published === null || Math.abs(days - published) > NEWS_DAYS)) return null;
  return { date, weekday: named ?? (days === null ? null : weekdayOf(days)), words };
}

function daysOfDate(value: string): number | null {
  const date = parseDate(value.slice(0, 10));
  return date && daysFromCivil(date);
}

function lastWord(name: string): string {
  return wordsOf(name).forms.findLast((form) => !form.startsWith("'")) ?? name.toLowerCase();
}
