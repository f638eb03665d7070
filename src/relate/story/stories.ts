import { compareText } from '../../model/order.js';
import { contentId } from '../../text/hash.js';
import type { Link } from '../cluster.js';
import { byKey, type KeyedReport } from '../keyed.js';
import type { Sharing } from '../passage/align.js';
import type { Witness } from '../witness.js';
import { groupStories, type SmallTopic } from './group.js';
import { onAnotherDay } from './otherday.js';
import type { Profile, Stems } from './profile.js';
import { apartFrom, type Circumstances, ifKnown, inCommon, type Told, type ToldWords } from './reason.js';
import type { Bag } from './vectors.js';

/** Why reports are one story. */
export type StoryGround =
  | { readonly kind: 'in-common'; readonly reports: readonly string[]; readonly common: Circumstances }
  | { readonly kind: 'shared-text'; readonly pair: readonly string[]; readonly words: number }
  | { readonly kind: 'joined' | 'set-apart'; readonly reason: string };

/** Why a report is kept beside a story of its topic. */
export type ApartGround =
  | { readonly kind: 'set-apart'; readonly reason: string }
  | {
      readonly kind: 'apart';
      /** Day of publication, and first and last of those of the story, where they are not among them. */
      readonly published: { readonly day: string; readonly first: string; readonly last: string } | null;
      /** What sets it apart, and what the story's reports have in common; null where nothing is known. */
      readonly own: Circumstances | null;
      readonly common: Circumstances | null;
      /** Reports of the story. */
      readonly story: readonly string[];
    };

/** Reports of one event. */
export interface StoryGroup {
  readonly id: string;
  /** Keys, in order. */
  readonly reports: readonly string[];
  /** Reports that share its topic but not its event, and why each is kept apart. */
  readonly others: readonly { readonly report: string; readonly why: ApartGround }[];
  /** Why these reports are together. */
  readonly reasons: readonly StoryGround[];
}

/** Stories of more reports than this are not searched for one that tells of another day. */
const SEARCHED = 40;
/** A report is of a story's topic when it is on average this much like the story's reports. */
const SAME_TOPIC = 0.1;
/** Reports of the same topic listed beside a story, the nearest first; and pairs told that share text. */
const OTHERS = 20;
const PAIRS_TOLD = 6;
/** Shared text is named as a reason from this share of the shorter report on. */
const MUCH = 0.15;

/** The costly steps of grouping, each a pure function. */
export interface GroupingSteps {
  readonly stems: Stems;
  readonly profile: (one: { readonly witness: Witness }) => Profile;
  readonly bag: (one: { readonly profile: Profile }) => Bag;
  readonly topic: (topic: SmallTopic) => readonly number[];
  readonly told: (one: { readonly report: KeyedReport }) => ToldWords;
  readonly apart: (one: ToldTogether) => readonly (readonly number[])[];
  readonly common: (one: ToldTogether) => Circumstances;
}

/** Reports as they tell. */
export interface ToldTogether {
  readonly tolds: readonly Told[];
}

/**
 * The stories of witnesses (in an order that does not depend on how they were given), in the order of their first
 * keys. `stand` names for each witness the one whose text it prints, where very many print it: it goes where that one
 * goes.
 */
export function storiesOf(
  witnesses: readonly Witness[],
  sharings: readonly Sharing[],
  stand: readonly number[],
  steps: GroupingSteps,
): StoryGroup[] {
  const alone = witnesses.flatMap((_, i) => (stand[i] === i ? [i] : []));
  const rank = new Map(alone.map((i, k) => [i, k] as const));
  const profiles = alone.map((i) => steps.profile({ witness: witnesses[i] as Witness }));
  const length = (i: number): number => Math.max(1, witnesses[i]?.ids.length ?? 1);
  const shares = sharings.map(({ a, b, words }) => ({ a, b, share: words / Math.min(length(a), length(b)), words }));
  const among = shares.flatMap((link) => {
    const [a, b] = [rank.get(link.a), rank.get(link.b)];
    return a === undefined || b === undefined ? [] : [{ a, b, share: link.share }];
  });
  const grouped = groupStories(
    profiles,
    profiles.map((profile) => steps.bag({ profile })),
    steps.stems,
    among,
    steps.topic,
  );
  const story = witnesses.map(
    (_, i) => alone[grouped.story[rank.get(stand[i] as number) as number] as number] as number,
  );
  const likeness = grouped.likeness.map(({ a, b, value }) => ({ a: alone[a] as number, b: alone[b] as number, value }));
  const tolds: (Told | null)[] = witnesses.map(() => null);
  const told = (i: number): Told => {
    const { report } = witnesses[i] as Witness;
    return (tolds[i] ??= { report, ...steps.told({ report }) });
  };

  const groups = membersOf(story).flatMap((members) =>
    (members.length > 1 ? steps.apart({ tolds: members.map(told) }) : [[0]]).map((places) =>
      places.map((place) => members[place] as number),
    ),
  );
  const groupOf = new Map(groups.flatMap((members, g) => members.map((member) => [member, g] as const)));
  const besides = otherReports(groups, groupOf, likeness);
  const texts = groups.map((): typeof shares => []);
  for (const share of shares)
    if (share.share >= MUCH && groupOf.get(share.a) === groupOf.get(share.b))
      texts[groupOf.get(share.a) ?? -1]?.push(share);

  const keys = (members: readonly number[]): string[] =>
    members
      .map((i) => witnesses[i]?.report)
      .filter((report) => report !== undefined)
      .sort(byKey)
      .map(({ key }) => key);
  return groups
    .map((members, g): StoryGroup => {
      const reports = keys(members);
      const others = besides[g] ?? [];
      const all = members.length > 1 || others.length > 0 ? members.slice(0, SEARCHED).map(told) : [];
      const common = ifKnown(all.length === 0 ? inCommon([]) : steps.common({ tolds: all }));
      const reasons: StoryGround[] = members.length > 1 && common ? [{ kind: 'in-common', reports, common }] : [];
      const shared = (texts[g] ?? [])
        .map(({ a, b, words }) => ({ pair: keys([a, b]), words }))
        .sort((p, q) => compareText(p.pair[0] ?? '', q.pair[0] ?? '') || compareText(p.pair[1] ?? '', q.pair[1] ?? ''));
      for (const one of shared.slice(0, PAIRS_TOLD)) reasons.push({ kind: 'shared-text', ...one });
      return {
        id: contentId('story', ...members.map((i) => witnesses[i]?.report.id ?? '').sort()),
        reports,
        others: others
          .map((i) => ({ report: witnesses[i]?.report.key ?? '', why: whyApart(told(i), all, common, reports) }))
          .sort((p, q) => compareText(p.report, q.report)),
        reasons,
      };
    })
    .sort((p, q) => compareText(p.reports[0] ?? '', q.reports[0] ?? ''));
}

function whyApart(
  one: Told,
  story: readonly Told[],
  common: Circumstances | null,
  reports: readonly string[],
): ApartGround {
  const day = one.report.published?.value;
  const dates = story
    .map(({ report }) => report.published?.value)
    .filter((value) => value !== undefined)
    .sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const published = day && first && last && !dates.includes(day) ? { day, first, last } : null;
  return { kind: 'apart', published, own: ifKnown(apartFrom(one, story)), common, story: reports };
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
export function apart(tolds: readonly Told[]): number[][] {
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
