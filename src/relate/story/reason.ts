import { wordsOf } from '../../text/words.js';
import type { KeyedReport } from '../keyed.js';
import { type Day, type Telling, tellingsOf } from './telling.js';

/** When, where and with whom, as one or several reports tell it; empty strings and lists where they do not. */
export interface Circumstances {
  readonly day: string | null;
  readonly place: string | null;
  readonly people: readonly string[];
}

/** A report with its sentences that name days, and all words that it holds. */
export interface Told extends ToldWords {
  readonly report: KeyedReport;
}

/** What of it does not hang on its key. */
export interface ToldWords {
  readonly tellings: readonly Telling[];
  readonly words: ReadonlySet<string>;
}

/** People named in a reason at most. */
const NAMED = 3;

export function toldWords(report: KeyedReport): ToldWords {
  return { tellings: tellingsOf(report), words: new Set(wordsOf(report.text).forms) };
}

/**
 * What sets a report apart from others: the day it names most, the place it is told from or in, people whom none of the
 * others names.
 */
export function apartFrom(told: Told, others: readonly Told[]): Circumstances {
  return {
    day: mostNamed([told]),
    place: placeOf(told.report),
    people: peopleOf(told, (last) => !others.some(({ words }) => words.has(last))),
  };
}

/** What reports have in common: the day most of them name, their commonest place, people whom all of them name. */
export function inCommon(tolds: readonly Told[]): Circumstances {
  const places = tolds.map(({ report }) => placeOf(report)).filter((place) => place !== null);
  return {
    day: mostNamed(tolds),
    place: commonest(places),
    people: commonPeople(tolds),
  };
}

/** The circumstances, null where nothing is known. */
export function ifKnown(found: Circumstances): Circumstances | null {
  return found.day !== null || found.place !== null || found.people.length > 0 ? found : null;
}

/** Persons whom every report names and most of those that name days name beside one, those in most reports first. */
function commonPeople(tolds: readonly Told[]): string[] {
  const counts = new Map<string, number>();
  const dated = tolds.filter(({ tellings }) => tellings.length > 0);
  for (const told of dated)
    for (const name of peopleOf(told, (last) => tolds.every(({ words }) => words.has(last))))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => 2 * count > dated.length)
    .sort((p, q) => q[1] - p[1] || (p[0] < q[0] ? -1 : 1))
    .map(([name]) => name)
    .slice(0, NAMED);
}

function mostNamed(tolds: readonly Told[]): string | null {
  const names: string[] = [];
  for (const { tellings } of tolds) {
    const own = tellings.flatMap(({ days }) => days.map(nameOf));
    const best = commonest(own);
    names.push(...(tolds.length === 1 ? (best === null ? [] : [best]) : new Set(own)));
  }
  return commonest(names);
}

const WEEKDAYS: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function nameOf({ weekday, date, words }: Day): string {
  return weekday !== null ? (WEEKDAYS[weekday - 1] ?? words) : (date ?? words);
}

/** The place of the dateline, else the first place that something is said to be in. */
export function placeOf({ dateline, names, text }: KeyedReport): string | null {
  if (dateline?.place) return titleCase(dateline.place);
  for (const { type, start, end } of names) {
    if (type === 'place' && /\b(?:in|at) (?:the )?$/.test(text.slice(Math.max(0, start - 8), start)))
      return text.slice(start, end);
  }
  return null;
}

/** Spoken of so often, a person is one whom the report is about. */
const OFTEN = 4;
/** Sentences that lead a report. */
const LEAD = 3;

/**
 * Last names of persons that fit and are named in a sentence with a day or in the lead, the former first, then the most
 * spoken of: whoever is only mentioned was not part of what is told.
 */
function peopleOf({ report, tellings }: Told, fits: (last: string) => boolean): string[] {
  const lead = report.sentences[Math.min(LEAD, report.sentences.length) - 1]?.end ?? 0;
  const found = report.parties.flatMap(({ name, type, mentions }) => {
    const last = wordsOf(name).forms.findLast((form) => !form.startsWith("'"));
    return type === 'person' && last !== undefined && fits(last)
      ? [
          {
            shown: name.split(/\s+/).at(-1) ?? name,
            dated: tellings.some(({ names }) => names.has(last)),
            leads: mentions.some(({ start }) => start < lead),
            mentions: mentions.length,
          },
        ]
      : [];
  });
  found.sort(
    (a, b) =>
      Number(b.dated) - Number(a.dated) ||
      b.mentions - a.mentions ||
      (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0),
  );
  return [
    ...new Set(
      found.filter(({ dated, leads, mentions }) => dated || leads || mentions >= OFTEN).map(({ shown }) => shown),
    ),
  ].slice(0, NAMED);
}

/** The one that stands most often; the first of those where several do. */
function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

function titleCase(place: string): string {
  return place === place.toUpperCase()
    ? place
        .toLowerCase()
        .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : place;
}
