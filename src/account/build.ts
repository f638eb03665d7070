import type { Account, Evidence, Item, Lineage, Party, Story } from '../model/account.js';
import type { Correction } from '../model/correction.js';
import { FORMAT, type Report } from '../model/report.js';
import { cluesOf } from '../relate/dating/clue.js';
import { inferDates } from '../relate/dating/date.js';
import { linkParties } from '../relate/party/link.js';
import type { Related } from '../relate/relate.js';
import { correctItems, correctParties, type LinkedParties } from './correct.js';
import { datedReports } from './dates.js';
import type { AccountMemory, DatedReport, DatedStory, Telling } from './memory.js';
import { partsOf, type StoryParts } from './parts.js';
import { longestNumber, type Provisional, provisional } from './provisional.js';
import { matterOf, type StoryMatter, tellStory } from './story.js';
import { type StoryWorld, type WorldPlace, worldsOf } from './world.js';

/**
 * The account of reports that were read and related, in the order of their sigla. `keys` numbers their readings:
 * reports that are equal but for their sigla have one number. What `memory` holds of stories that are still told from
 * the same reports is not made anew.
 */
export function buildAccount(
  reports: readonly Report[],
  keys: readonly number[],
  related: Related,
  corrections: readonly Correction[],
  memory: AccountMemory,
): Account {
  memory.turn(new Set(keys));
  const open = new Map(
    reports.map((report, i) => {
      const key = keys[i] as number;
      return [
        report.siglum,
        {
          report,
          key,
          clues: memory.clues.of(key, () => cluesOf(report)),
          number: memory.numbers.of(key, () => numberIn(report)),
        },
      ] as const;
    }),
  );
  const names = provisional(
    [...open.values()].reduce(
      (longest, { number }) => Math.max(longest, number),
      longestNumber(JSON.stringify(corrections)),
    ),
  );
  const linked = correctParties(linkParties(reports, memory.forms), reports, corrections);
  const worlds = worldsOf(related.stories, open);
  const datings = worlds.map((world) => memory.dated.of(nameOf(world, names), () => datedStory(world, names)));
  const dated = new Map(
    worlds.flatMap(({ places }, at) =>
      places.flatMap(({ siglum }, place): [string, DatedReport][] => {
        const one = datings[at]?.reports[place];
        return one ? [[siglum, one]] : [];
      }),
    ),
  );
  const parties = new Map(linked.parties.map((party) => [party.id, party]));
  const parts = partsOf(related);
  const stories = worlds.map((world, at): Story => {
    const source = {
      world,
      dated,
      dating: datings[at] as DatedStory,
      parts: parts[at] as StoryParts,
      linked,
      parties,
      names,
    };
    const { title, when, place, ...matter } = matterOfWorld(source, corrections, memory);
    const { id, reports: sigla, others } = world.group;
    const { origins, lineage, segments } = source.parts;
    return { id, title, when, place, reports: sigla, others, origins, lineage, segments, ...matter };
  });
  return {
    format: FORMAT,
    reports: reports.map((report) => ({
      ...(dated.get(report.siglum)?.report ?? report),
      siglum: report.siglum,
      story: report.story,
      origin: report.origin,
    })),
    parties: linked.parties,
    stories: stories.sort((a, b) => b.reports.length - a.reports.length),
    corrections,
  };
}

/** Length of the longest number behind an R in what an account prints of a report. */
function numberIn({ text, name, outlet, url, title }: Report): number {
  return Math.max(...[text, name, outlet, url, title].map((one) => longestNumber(one ?? '')));
}

/** What a story is told from, before its sigla are provisional. */
interface WorldSource {
  readonly world: StoryWorld;
  readonly dating: DatedStory;
  readonly dated: ReadonlyMap<string, DatedReport>;
  readonly parts: StoryParts;
  readonly linked: LinkedParties;
  readonly parties: ReadonlyMap<string, Party>;
  readonly names: Provisional;
}

/** The story's reports with their days. */
function datedStory({ places }: StoryWorld, names: Provisional): DatedStory {
  const called = places.map(({ report }, place) => ({ ...report, siglum: names.siglum(place) }));
  const members = called.filter((_, place) => places[place]?.role === 'member');
  const dating = inferDates(
    called.filter((_, place) => places[place]?.role !== 'beside'),
    [members.map(({ siglum }) => siglum)],
  );
  const dated = new Map(datedReports(members, dating).map((report) => [report.siglum, report]));
  return {
    dating,
    reports: places.map((_, place) => {
      const report = dated.get(names.siglum(place));
      return report
        ? { report, days: [report.published?.value ?? '', ...report.times.map(({ value }) => value ?? '')].join(' ') }
        : null;
    }),
  };
}

/** What is told of a story, with the sigla of the account. */
function matterOfWorld(source: WorldSource, corrections: readonly Correction[], memory: AccountMemory): StoryMatter {
  const { world, names } = source;
  const telling = memory.told.of(
    nameOfTelling(source),
    (): Telling => ({ told: tell(source, memory), last: null, settled: null }),
  );
  const { told } = telling;
  const items = correctItems(told.items, told.context, corrections);
  if (!telling.last || !sameItems(telling.last.items, items)) telling.last = { items, matter: matterOf(told, items) };
  const sigla = world.places.map(({ siglum }) => siglum);
  const name = sigla.join();
  const { matter } = telling.last;
  if (telling.settled?.of !== matter || telling.settled.sigla !== name)
    telling.settled = { of: matter, sigla: name, matter: names.settled(matter, sigla) };
  return telling.settled.matter;
}

function tell(
  { world: { places }, dated, dating, parts, linked, parties, names }: WorldSource,
  memory: AccountMemory,
): ReturnType<typeof tellStory> {
  const placeOf = new Map(places.map(({ siglum }, place) => [siglum, names.siglum(place)]));
  const called = (wanted: (place: WorldPlace) => boolean): Report[] =>
    places.flatMap((one, place) =>
      wanted(one) ? [{ ...(dated.get(one.siglum)?.report ?? one.report), siglum: names.siglum(place) }] : [],
    );
  const settledSiglum = new Map(places.map(({ siglum }, place) => [names.siglum(place), siglum]));
  const partyOf = (siglum: string, party: string): string | null =>
    linked.partyOf(settledSiglum.get(siglum) ?? siglum, party);
  const reports = called(({ role }) => role === 'member');
  const moved = (one: Evidence): Evidence => ({ ...one, report: placeOf.get(one.report) ?? one.report });
  memory.comparisons.begin(new Map(places.map(({ key }, place) => [names.siglum(place), key])));
  return tellStory(
    {
      reports,
      beside: called(({ role }) => role === 'beside' || role === 'beside and witness'),
      originOf: new Map([...parts.originOf].map(([siglum, origin]) => [placeOf.get(siglum) ?? siglum, origin])),
      parties: partiesOf(reports, partyOf, parties),
      partyOf,
      lineage: parts.lineage.map(
        (one): Lineage => ({
          ...one,
          a: placeOf.get(one.a) ?? one.a,
          b: placeOf.get(one.b) ?? one.b,
          passages: one.passages.map((passage) => ({ ...passage, a: moved(passage.a), b: moved(passage.b) })),
        }),
      ),
      dating: dating.dating,
    },
    memory.comparisons,
  );
}

/** The account's parties that reports speak of, each with its mentions in these. */
function partiesOf(
  reports: readonly Report[],
  partyOf: LinkedParties['partyOf'],
  parties: ReadonlyMap<string, Party>,
): ReadonlyMap<string, Party> {
  const found = new Map<string, Party & { readonly mentions: Evidence[] }>();
  for (const { siglum, text, parties: own } of reports) {
    for (const { id, mentions } of own) {
      const party = parties.get(partyOf(siglum, id) ?? '');
      if (!party) continue;
      const here = found.get(party.id) ?? { ...party, roles: [], mentions: [] };
      for (const { start, end } of mentions)
        here.mentions.push({ report: siglum, start, end, exact: text.slice(start, end) });
      found.set(party.id, here);
    }
  }
  return found;
}

/** A world by the readings in it. */
function nameOf({ places }: StoryWorld, names: Provisional): string {
  return `${names.siglum(0)} ${places.map(({ key, role }) => `${key} ${role}`).join()}`;
}

/** All that a telling hangs on: readings and their days, origins, shared text, parties. */
function nameOfTelling({ world, dated, parts, linked, parties, names }: WorldSource): string {
  const members = world.places.filter(({ role }) => role === 'member');
  const placeOf = new Map(world.places.map(({ siglum }, place) => [siglum, place]));
  return JSON.stringify([
    nameOf(world, names),
    world.places.map(({ siglum }) => dated.get(siglum)?.days ?? ''),
    members.map(({ siglum }) => parts.originOf.get(siglum) ?? ''),
    parts.lineage.map(({ a, b, sharedWords, passages }) => [
      placeOf.get(a),
      placeOf.get(b),
      sharedWords,
      ...passages.flatMap((one) => [one.a.start, one.a.end, one.b.start, one.b.end]),
    ]),
    members.map(({ siglum, report }) =>
      report.parties.map(({ id }) => {
        const party = parties.get(linked.partyOf(siglum, id) ?? '');
        return party ? [party.id, party.name, party.type] : null;
      }),
    ),
  ]);
}

function sameItems(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
