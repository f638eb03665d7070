import type { HappenedEvent, Report, Time } from '../../model/report.js';
import { type Span, textOf } from '../../model/span.js';
import { HAPPENING_NOUNS, HAPPENING_VERBS } from '../../read/event/en.js';

/** One telling of an event. */
export interface EventTelling {
  readonly siglum: string;
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
  readonly why: string;
}

/**
 * Joins tellings of one event across reports: the same kind of happening, with no day against another day, and either
 * the same day and a party in common, or no day on one side and two parties in common, or the same words throughout.
 * `partyOf` gives the party of the account for a party of a report. Tellings are looked up by kind and party, so the
 * cost is near linear in their number.
 */
export function matchEvents(
  reports: readonly Report[],
  partyOf: (siglum: string, party: string) => string | null,
): EventGroup[] {
  const tellings = reports.flatMap(({ siglum, events, times }) => {
    const byId = new Map(times.map((time) => [time.id, time]));
    return onePerClause(events).map((event): EventTelling => {
      const time = event.time === null ? null : (byId.get(event.time) ?? null);
      return { siglum, event, time, when: time?.value ?? null };
    });
  });
  const bySiglum = new Map(reports.map((report) => [report.siglum, report]));
  const groups: {
    readonly tellings: EventTelling[];
    readonly kind: string;
    readonly parties: Set<string>;
    readonly wordings: Set<string>;
    when: string | null;
  }[] = [];
  const index = new Map<string, number[]>();
  const dated = [...tellings].sort((a, b) => Number(a.when === null) - Number(b.when === null));
  for (const telling of dated) {
    const report = bySiglum.get(telling.siglum);
    if (!report) continue;
    const kind = kindOf(report, telling.event);
    const parties = new Set(telling.event.parties.map((party) => partyOf(telling.siglum, party) ?? party));
    const wording = wordingOf(report, telling.event);
    const near = new Set([`“${wording}”`, ...parties].flatMap((key) => index.get(`${kind} ${key}`) ?? []));
    const home = [...near]
      .sort((a, b) => a - b)
      .find((at) => {
        const group = groups[at];
        if (!group) return false;
        const common = [...parties].filter((party) => group.parties.has(party)).length;
        const same = telling.when !== null && group.when !== null && sameDay(telling.when, group.when);
        const apart = telling.when !== null && group.when !== null && !same;
        if (group.wordings.has(wording)) return !apart;
        return (same && common >= 1) || (telling.when === null && common >= 2 && group.tellings.length < 50);
      });
    const at =
      home ?? groups.push({ tellings: [], kind, parties: new Set(), wordings: new Set(), when: telling.when }) - 1;
    const group = groups[at];
    if (!group) continue;
    group.tellings.push(telling);
    const found = (key: string): void => void index.set(`${kind} ${key}`, [...(index.get(`${kind} ${key}`) ?? []), at]);
    if (!group.wordings.has(wording)) found(`“${wording}”`);
    group.wordings.add(wording);
    for (const party of parties) {
      if (!group.parties.has(party)) found(party);
      group.parties.add(party);
    }
  }
  return groups.map(({ tellings: members, kind, when }) => ({
    tellings: members,
    kind,
    why: when === null ? 'the same parties and kind of happening' : 'the same day, parties and kind of happening',
  }));
}

/**
 * Where one clause tells its happening by two words ("the deal was signed"), the dated one stands for it, else the
 * first.
 */
function onePerClause(events: readonly HappenedEvent[]): HappenedEvent[] {
  const kept = new Map<string, HappenedEvent>();
  for (const event of events) {
    const key = `${event.start}-${event.end}`;
    const other = kept.get(key);
    if (!other || (other.time === null && event.time !== null)) kept.set(key, event);
  }
  return [...kept.values()];
}

/** The words of an event, for copies: in lower case, white space as one space. */
function wordingOf({ text }: Report, event: HappenedEvent): string {
  return textOf(text, event).toLowerCase().replace(/\s+/g, ' ');
}

/** The kind of happening that an event's trigger tells, by its lemma where the report still has its tokens. */
function kindOf(report: Report, { trigger }: HappenedEvent): string {
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
