import type { HappenedEvent, Time } from '../../model/report.js';
import { type Span, textOf } from '../../model/span.js';

import { HAPPENING_NOUNS, HAPPENING_VERBS } from '../../read/event/en.js';
import type { KeyedReport, PartyOf } from '../keyed.js';

/** One telling of an event. */
export interface EventTelling {
  readonly report: string;
  readonly event: HappenedEvent;
  /** The day or longer time it is dated to; null when it has none. */
  readonly when: string | null;
  readonly time: Time | null;
}

/** Tellings that are held to be of one event, with the reason. */
export interface EventGroup {
  readonly tellings: readonly EventTelling[];
  /** The kind of happening, e.g. `meeting`; the trigger's lemma where no list holds it. */
  readonly kind: string;
  /** What holds them together: the day with a party in common, or parties alone. */
  readonly by: 'day' | 'parties';
  /** True where all tell it in the same words, of which there are enough to say something. */
  readonly sameWords: boolean;
  /** True where no two tell it of different days. */
  readonly sameDay: boolean;
  /** True where it is set for a day after the tellings and has not happened. */
  readonly ahead: boolean;
  /** Account parties that take part, in order of id. */
  readonly parties: readonly string[];
}

/** Fewer words than these (“died”, “were killed”) may be told of other happenings too. */
const TELLING_WORDS = 3;

/**
 * Joins tellings of one event across reports: the same kind of happening, with no day against another day, and either
 * the same day and a party in common, or no day on one side and two parties in common, or the same words throughout.
 * `partyOf` gives the party of the account for a party of a report. Tellings are looked up by kind and party, so the
 * cost is near linear in their number.
 */
export function matchEvents(reports: readonly KeyedReport[], partyOf: PartyOf): EventGroup[] {
  const byReport = new Map(reports.map((report) => [report.key, report]));
  const groups: Building[] = [];
  const index = new Map<string, number[]>();
  const tellings = reports.flatMap(tellingsOf);
  const dated = [...tellings].sort((a, b) => Number(a.when === null) - Number(b.when === null));
  for (const telling of dated) {
    const report = byReport.get(telling.report);
    if (report) enter(candidateOf(report, telling, partyOf), groups, index);
  }
  return groups.map(({ tellings: members, kind, ahead, when, wordings }) => ({
    tellings: members,
    kind,
    ahead,
    by: when === null ? 'parties' : 'day',
    sameWords: wordings.size === 1 && [...wordings].every((wording) => wording.split(' ').length >= TELLING_WORDS),
    sameDay: new Set(members.flatMap((one) => (one.when === null ? [] : [one.when.slice(0, 10)]))).size < 2,
    parties: [
      ...new Set(
        members.flatMap(({ report, event }) => event.parties.flatMap((party) => partyOf(report, party) ?? [])),
      ),
    ].sort(),
  }));
}

function tellingsOf({ key, events, times }: KeyedReport): EventTelling[] {
  const byId = new Map(times.map((time) => [time.id, time]));
  return onePerClause(events).map((event) => {
    const time = event.time === null ? null : (byId.get(event.time) ?? null);
    return { report: key, event, time, when: time?.value ?? null };
  });
}

/** A telling as it is compared. */
interface Candidate {
  readonly telling: EventTelling;
  readonly kind: string;
  readonly ahead: boolean;
  readonly parties: ReadonlySet<string>;
  readonly wording: string;
}

function candidateOf(report: KeyedReport, telling: EventTelling, partyOf: PartyOf): Candidate {
  return {
    telling,
    kind: kindOf(report, telling.event),
    ahead: telling.event.ahead === true,
    parties: new Set(telling.event.parties.map((party) => partyOf(telling.report, party) ?? party)),
    wording: wordingOf(report, telling.event),
  };
}

interface Building {
  readonly tellings: EventTelling[];
  readonly kind: string;
  readonly ahead: boolean;
  readonly parties: Set<string>;
  readonly wordings: Set<string>;
  readonly when: string | null;
}

/** Puts a telling into the first group that it fits, else into one of its own. */
function enter(one: Candidate, groups: Building[], index: Map<string, number[]>): void {
  const { telling, kind, ahead, parties, wording } = one;
  const place = (word: string): string => `${ahead ? 'ahead' : 'happened'} ${kind} ${word}`;
  const near = new Set([`“${wording}”`, ...parties].flatMap((word) => index.get(place(word)) ?? []));
  const home = [...near].sort((a, b) => a - b).find((at) => groups[at] && fits(one, groups[at]));
  const at =
    home ?? groups.push({ tellings: [], kind, ahead, parties: new Set(), wordings: new Set(), when: telling.when }) - 1;
  const group = groups[at];
  if (!group) return;
  group.tellings.push(telling);
  const file = (word: string): void => void index.set(place(word), [...(index.get(place(word)) ?? []), at]);
  if (!group.wordings.has(wording)) file(`“${wording}”`);
  group.wordings.add(wording);
  for (const party of parties) {
    if (!group.parties.has(party)) file(party);
    group.parties.add(party);
  }
}

/** Tellings that a group may hold when another joins without a day. */
const MOST_UNDATED = 50;

function fits({ telling, parties, wording }: Candidate, group: Building): boolean {
  const both = telling.when !== null && group.when !== null;
  const same = both && sameDay(telling.when, group.when);
  if (group.wordings.has(wording)) return same || !both;
  const common = [...parties].filter((party) => group.parties.has(party)).length;
  return (same && common >= 1) || (telling.when === null && common >= 2 && group.tellings.length < MOST_UNDATED);
}

/**
 * Where one clause tells its happening by two words ("the deal was signed"), the dated one stands for it, else the
 * first.
 */
function onePerClause(events: readonly HappenedEvent[]): HappenedEvent[] {
  const kept = new Map<string, HappenedEvent>();
  for (const event of events) {
    const key = `${event.start}-${event.end} ${event.ahead ? event.time : ''}`;
    const other = kept.get(key);
    if (!other || (other.time === null && event.time !== null)) kept.set(key, event);
  }
  return [...kept.values()];
}

/** The words of an event, for copies: in lower case, white space as one space. */
function wordingOf({ text }: KeyedReport, event: HappenedEvent): string {
  return textOf(text, event).toLowerCase().replace(/\s+/g, ' ');
}

/** The kind of happening that an event's trigger tells, by its lemma where the report still has its tokens. */
function kindOf(report: KeyedReport, { trigger }: HappenedEvent): string {
  const { tokens } = report;
  const token = tokens?.[firstFrom(tokens, trigger.start)];
  const lemma = token && token.start === trigger.start ? token.lemma : textOf(report.text, trigger).toLowerCase();
  return HAPPENING_VERBS.get(lemma) ?? HAPPENING_NOUNS.get(lemma) ?? lemma;
}

/** Index of the first token that begins at or after a position. */
function firstFrom(tokens: readonly Span[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Equal, or one the day of the other's time of day. */
function sameDay(a: string, b: string): boolean {
  return a.slice(0, 10) === b.slice(0, 10);
}
