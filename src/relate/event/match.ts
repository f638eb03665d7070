import type { HappenedEvent, Report, Time } from '../../model/report.js';
import { textOf } from '../../model/span.js';

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
  readonly why: string;
}

/** What kind of happening a trigger tells: words of one kind may tell one event ("met", "meeting", "talks"). */
const KINDS: readonly (readonly string[])[] = [
  ['meet', 'met', 'meeting', 'talk', 'talks', 'sit', 'sat', 'summit'],
  ['resign', 'resigned', 'resignation', 'quit', 'step', 'stepped', 'departure'],
  ['detain', 'detained', 'detention', 'arrest', 'arrested', 'seize', 'seized', 'seizure', 'find', 'found', 'apprehend', 'apprehended', 'stop', 'stopped', 'capture', 'captured'],
  ['agree', 'agreed', 'agreement', 'deal', 'reach', 'reached', 'sign', 'signed', 'accord', 'pact', 'declaration', 'made', 'make'],
  ['order', 'ordered', 'sentence', 'sentenced', 'rule', 'ruled', 'ruling', 'verdict', 'convict', 'convicted'],
  ['announce', 'announced', 'announcement', 'unveil', 'unveiled', 'present', 'presented'],
  ['approve', 'approved', 'approval', 'vote', 'voted', 'pass', 'passed', 'ratify', 'ratified', 'adopt', 'adopted'],
  ['die', 'died', 'death', 'kill', 'killed', 'killing'],
  ['attack', 'attacked', 'strike', 'struck', 'shell', 'shelled', 'bomb', 'bombed', 'explode', 'exploded', 'explosion', 'blast'],
];
const KIND_OF = new Map(KINDS.flatMap((words, kind) => words.map((word) => [word, kind] as const)));

/**
 * Joins tellings of one event across reports: the same kind of happening, with no day against another day, and either the
 * same day and a party in common, or no day on one side and two parties in common. `partyOf` gives the party of the account
 * for a party of a report. Tellings are looked up by kind and party, so the cost is near linear in their number.
 */
export function matchEvents(reports: readonly Report[], partyOf: (siglum: string, party: string) => string | null): EventGroup[] {
  const tellings = reports.flatMap(({ siglum, events, times }) => {
    const byId = new Map(times.map((time) => [time.id, time]));
    return events.map((event): EventTelling => {
      const time = event.time === null ? null : (byId.get(event.time) ?? null);
      return { siglum, event, time, when: time?.value ?? null };
    });
  });
  const texts = new Map(reports.map(({ siglum, text }) => [siglum, text]));
  const groups: { readonly tellings: EventTelling[]; readonly kind: string; readonly parties: Set<string>; when: string | null }[] = [];
  const index = new Map<string, number[]>();
  const dated = [...tellings].sort((a, b) => Number(a.when === null) - Number(b.when === null));
  for (const telling of dated) {
    const kind = kindOf(textOf(texts.get(telling.siglum) ?? '', telling.event.trigger));
    const parties = new Set(telling.event.parties.map((party) => partyOf(telling.siglum, party) ?? party));
    const near = new Set([...parties].flatMap((party) => index.get(`${kind} ${party}`) ?? []));
    const home = [...near].sort((a, b) => a - b).find((at) => {
      const group = groups[at];
      if (!group) return false;
      const common = [...parties].filter((party) => group.parties.has(party)).length;
      const same = telling.when !== null && group.when !== null && sameDay(telling.when, group.when);
      return same || (telling.when === null && common >= 2 && group.tellings.length < 50);
    });
    const at = home ?? groups.push({ tellings: [], kind, parties: new Set(), when: telling.when }) - 1;
    const group = groups[at];
    if (!group) continue;
    group.tellings.push(telling);
    for (const party of parties) {
      if (group.parties.has(party)) continue;
      group.parties.add(party);
      const key = `${kind} ${party}`;
      index.set(key, [...(index.get(key) ?? []), at]);
    }
  }
  return groups.map(({ tellings: members, when }) => ({ tellings: members, why: when === null ? 'the same parties and kind of happening' : 'the same day, parties and kind of happening' }));
}

/** The kind of happening a trigger's head word stands for; the word itself where no list holds it. */
function kindOf(trigger: string): string {
  for (const word of trigger.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const kind = KIND_OF.get(word);
    if (kind !== undefined) return `kind ${kind}`;
  }
  return trigger.toLowerCase();
}

/** Equal, or one the day of the other's time of day. */
function sameDay(a: string, b: string): boolean {
  return a.slice(0, 10) === b.slice(0, 10);
}
