import { contentId } from '../../text/hash.js';
import type { Link } from '../cluster.js';
import { Memory } from '../memory.js';
import type { Sharing } from '../passage/align.js';
import type { StoryGroup } from '../relate.js';
import { bySiglum, compareSigla } from '../siglum.js';
import type { Witness } from '../witness.js';
import { groupStories, TOPIC, type TopicMemory } from './group.js';
import { formatList } from './list.js';
import { onAnotherDay } from './otherday.js';
import { type Profile, profileOf, Stems } from './profile.js';
import { apartFrom, type Circumstances, inCommon, inWords, type Told, type ToldWords, toldWords } from './reason.js';
import { type Bag, bagOf } from './vectors.js';

/** Stories of more reports than this are not searched for one that tells of another day. */
const SEARCHED = 40;
/** A report is of a story's topic when it is on average this much like the story's reports. */
const SAME_TOPIC = 0.1;
/** Reports of the same topic listed beside a story, the nearest first; and sigla printed before "and n more". */
const OTHERS = 20;
const PRINTED = 6;
/** Shared text is named as a reason from this share of the shorter report on. */
const MUCH = 0.15;

/** What grouping keeps from one run to the next, by the numbers of readings; lists of them stand for groups. */
export class StoryMemory {
  readonly stems = new Stems();
  readonly profiles = new Memory<Profile>();
  readonly bags = new Memory<Bag>();
  /**
   * Topics of few reports in their stories; a larger topic is weighed against all reports, so it is grouped anew in
   * every run.
   */
  readonly topics: TopicMemory = new Memory();
  readonly told = new Memory<ToldWords>();
  readonly apart = new Memory<readonly (readonly number[])[]>();
  readonly common = new Memory<Circumstances>();

  turn(): void {
    for (const memory of [this.profiles, this.bags, this.topics, this.told, this.apart, this.common]) memory.turn();
  }
}

/**
 * The stories of witnesses (in an order that does not depend on how they were given), in the order of their first
 * sigla. `stand` names for each witness the one whose text it prints, where very many print it: it goes where that one
 * goes.
 */
export function storiesOf(
  witnesses: readonly Witness[],
  sharings: readonly Sharing[],
  stand: readonly number[],
  memory: StoryMemory = new StoryMemory(),
): StoryGroup[] {
  const { stems } = memory;
  const alone = witnesses.flatMap((_, i) => (stand[i] === i ? [i] : []));
  const rank = new Map(alone.map((i, k) => [i, k] as const));
  const keyOf = (i: number): number => witnesses[i]?.key ?? -1;
  const profiles = alone.map((i) => memory.profiles.of(keyOf(i), () => profileOf(witnesses[i] as Witness, stems)));
  const length = (i: number): number => Math.max(1, witnesses[i]?.ids.length ?? 1);
  const shares = sharings.map(({ a, b, words }) => ({ a, b, share: words / Math.min(length(a), length(b)), words }));
  const among = shares.flatMap((link) => {
    const [a, b] = [rank.get(link.a), rank.get(link.b)];
    return a === undefined || b === undefined ? [] : [{ a, b, share: link.share }];
  });
  const grouped = groupStories(
    profiles,
    alone.map((i, k) => memory.bags.of(keyOf(i), () => bagOf(profiles[k] as Profile, TOPIC))),
    stems,
    among,
    { memory: memory.topics, keyOf: (members) => members.map((k) => keyOf(alone[k] as number)).join() },
  );
  const story = witnesses.map(
    (_, i) => alone[grouped.story[rank.get(stand[i] as number) as number] as number] as number,
  );
  const likeness = grouped.likeness.map(({ a, b, value }) => ({ a: alone[a] as number, b: alone[b] as number, value }));
  const tolds: (Told | null)[] = witnesses.map(() => null);
  const told = (i: number): Told =>
    (tolds[i] ??= {
      report: (witnesses[i] as Witness).report,
      ...memory.told.of(keyOf(i), () => toldWords((witnesses[i] as Witness).report)),
    });

  const groups = membersOf(story).flatMap((members) =>
    memory.apart
      .of(members.map(keyOf).join(), () => apart(members.map(told)))
      .map((places) => places.map((place) => members[place] as number)),
  );
  const groupOf = new Map(groups.flatMap((members, g) => members.map((member) => [member, g] as const)));
  const besides = otherReports(groups, groupOf, likeness);
  const texts = groups.map((): typeof shares => []);
  for (const share of shares)
    if (share.share >= MUCH && groupOf.get(share.a) === groupOf.get(share.b))
      texts[groupOf.get(share.a) ?? -1]?.push(share);

  const sigla = (members: readonly number[]): string[] =>
    members
      .map((i) => witnesses[i]?.report)
      .filter((report) => report !== undefined)
      .sort(bySiglum)
      .map(({ siglum }) => siglum);
  return groups
    .map((members, g): StoryGroup => {
      const reports = sigla(members);
      const others = besides[g] ?? [];
      const all = members.length > 1 || others.length > 0 ? members.slice(0, SEARCHED).map(told) : [];
      const common = inWords(
        all.length === 0
          ? inCommon([])
          : memory.common.of(members.slice(0, SEARCHED).map(keyOf).join(), () => inCommon(all)),
      );
      const reasons = members.length > 1 && common ? [`${listed(reports)}: ${common}`] : [];
      const shared = (texts[g] ?? [])
        .map(({ a, b, words }) => ({ pair: sigla([a, b]), words }))
        .sort(
          (p, q) => compareSigla(p.pair[0] ?? '', q.pair[0] ?? '') || compareSigla(p.pair[1] ?? '', q.pair[1] ?? ''),
        );
      for (const { pair, words } of shared.slice(0, PRINTED)) reasons.push(`${formatList(pair)} share ${words} words`);
      return {
        id: contentId('story', ...members.map((i) => witnesses[i]?.report.id ?? '').sort()),
        reports,
        others: others
          .map((i) => ({ report: witnesses[i]?.report.siglum ?? '', why: whyApart(told(i), all, common, reports) }))
          .sort((p, q) => compareSigla(p.report, q.report)),
        reasons,
      };
    })
    .sort((p, q) => compareSigla(p.reports[0] ?? '', q.reports[0] ?? ''));
}

/** `R4: Tuesday, Washington, with Pence; R1, R2 and R3: Sunday, Mexico City`. */
function whyApart(one: Told, story: readonly Told[], common: string | null, reports: readonly string[]): string {
  const { published, siglum } = one.report;
  const dates = story
    .map(({ report }) => report.published?.value)
    .filter((value) => value !== undefined)
    .sort();
  const span = dates[0] === dates.at(-1) ? dates[0] : `${dates[0]} to ${dates.at(-1)}`;
  const printed =
    published && dates.length > 0 && !dates.includes(published.value)
      ? ` (published ${published.value}, ${listed(reports)} ${span})`
      : '';
  const own = inWords(apartFrom(one, story));
  if (!own && !printed) return `${siglum} is of the same topic; its words are not those special to ${listed(reports)}`;
  return `${siglum}${printed}: ${own ?? 'published at another time'}${common ? `; ${listed(reports)}: ${common}` : ''}`;
}

function listed(sigla: readonly string[]): string {
  return sigla.length <= PRINTED
    ? formatList(sigla)
    : `${sigla.slice(0, PRINTED).join(', ')} and ${sigla.length - PRINTED} more`;
}

/** For each group the reports of other groups that are of its topic, the most alike first. */
function otherReports(
  groups: readonly (readonly number[])[],
  groupOf: ReadonlyMap<number, number>,
  likeness: readonly Link[],
): number[][] {
  const sums = groups.map(() => new Map<number, number>());
  for (const { a, b, value } of likeness) {
    const [g, h] = [groupOf.get(a) as number, groupOf.get(b) as number];
    if (g === h) continue;
    sums[g]?.set(b, (sums[g]?.get(b) ?? 0) + value);
    sums[h]?.set(a, (sums[h]?.get(a) ?? 0) + value);
  }
  return sums.map((sum, g) =>
    [...sum]
      .filter(([, value]) => value >= SAME_TOPIC * (groups[g]?.length ?? 1))
      .sort((p, q) => q[1] - p[1] || p[0] - q[0])
      .slice(0, OTHERS)
      .map(([i]) => i),
  );
}

/**
 * A story without the reports that tell of another day, and each of those as a story of its own; by their places among
 * `tolds`.
 */
function apart(tolds: readonly Told[]): number[][] {
  const stays = tolds.map((_, place) => place);
  if (tolds.length > SEARCHED) return [stays];
  const leave: number[][] = [];
  for (;;) {
    const at = onAnotherDay(stays.map((place) => tolds[place] as Told));
    if (at === null) return [stays, ...leave];
    leave.push(stays.splice(at, 1));
  }
}

function membersOf(groups: readonly number[]): number[][] {
  const members = new Map<number, number[]>();
  groups.forEach((group, i) => {
    const list = members.get(group);
    if (list) list.push(i);
    else members.set(group, [i]);
  });
  return [...members.values()];
}
