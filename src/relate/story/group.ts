import { averageLink, type Link } from '../cluster.js';
import { nearest } from './nearest.js';
import type { Profile, Stems } from './profile.js';
import { type Bag, bagOf, type Scheme, type StemFacts, vectorsOf } from './vectors.js';

/** What two reports share in text: share (0 to 1) of the shorter. */
export interface TextLink {
  readonly a: number;
  readonly b: number;
  readonly share: number;
}

export interface Grouping {
  /** Story of each report, named by its lowest member. */
  readonly story: readonly number[];
  /** Topic of each report: stories of one topic are told apart by what is special to each. */
  readonly topic: readonly number[];
  /** How alike reports are in topic; pairs that are not alike are left out. */
  readonly likeness: readonly Link[];
}

/** Texts that the background list stands for beside the reports at hand. */
const BACKGROUND = 200;

/** First, topics: rare words and names in common, weighed against all reports and English at large. */
export const TOPIC: Scheme = {
  words: 1,
  names: 0.5,
  figures: 0,
  pairs: false,
  alone: 1,
  weigh: (count, reports, background) => Math.log((reports + BACKGROUND) / (count + BACKGROUND * background)),
};
const ONE_TOPIC = 0.2;

/**
 * In a topic of few reports their own counts say little: words are weighed against English, and names and days count
 * more.
 */
const FEW = 10;
const SMALL: Scheme = {
  words: 1,
  names: 0.5,
  figures: 0.3,
  pairs: true,
  alone: 0.5,
  weigh: (count, reports, background) => Math.log((reports + BACKGROUND) / (count + BACKGROUND * background)),
};
const ONE_STORY_SMALL = 0.38;
const DAY_SMALL = 0.1;
const LEADERS_SMALL = 0.08;

const NOWHERE = new Float64Array(0);

/** In a larger topic, words that all its reports hold tell no story from another: they are weighed within the topic. */
const SMOOTHING = 8;
const ONE_STORY_LARGE = 0.25;
const DAY_LARGE = 0.05;
const LEADERS_LARGE = 0.03;

/** Two reports that share much text tell one story. */
const COPIED = 0.5;

/**
 * Groups reports by topic and each topic by event: average link over TF-IDF vectors (Salton & Buckley 1988), the second
 * time with inverse document frequency taken within the topic, so that what all its reports share no longer counts and
 * what is special to one event does. `bags` are the terms of the profiles as `TOPIC` has them. Days that agree or
 * disagree, other persons whom the first words name, and shared text are added to the likeness of two reports.
 */
export function groupStories(
  profiles: readonly Profile[],
  bags: readonly Bag[],
  stems: Stems,
  textLinks: readonly TextLink[],
  topicOf: (topic: SmallTopic) => readonly number[],
): Grouping {
  if (profiles.length === 1) return { story: [0], topic: [0], likeness: [] };
  // Only topics of many reports ask in how many of all reports a stem stands.
  const everywhere = profiles.length < FEW ? NOWHERE : spreadOf(profiles, stems.names.length);
  const facts = { background: stems.background, everywhere };
  const first = nearest(vectorsOf(bags, facts, TOPIC));
  const topic = averageLink(profiles.length, withText(first.links, textLinks, profiles, null), ONE_TOPIC, first.floors);
  const story = [...topic];
  const textOf = new Map<number, TextLink[]>();
  for (const link of textLinks) if (topic[link.a] === topic[link.b]) put(textOf, topic[link.a] as number, link);
  for (const [name, members] of membersOf(topic)) {
    if (members.length === 1) continue;
    const place = new Map(members.map((member, i) => [member, i] as const));
    const shared = (textOf.get(name) ?? []).map(({ a, b, share }) => ({
      a: place.get(a) as number,
      b: place.get(b) as number,
      share,
    }));
    const own = members.map((member) => profiles[member] as Profile);
    const groups =
      members.length < FEW
        ? topicOf({ profiles: own, facts, shared })
        : storiesIn({ profiles: own, facts, shared }, largeScheme(profiles.length));
    groups.forEach((group, i) => (story[members[i] as number] = members[group] as number));
  }
  return { story, topic, likeness: first.links };
}

/** A topic of few reports: its stories hang on these alone. */
export interface SmallTopic {
  readonly profiles: readonly Profile[];
  readonly facts: StemFacts;
  /** What they share in text. */
  readonly shared: readonly TextLink[];
}

/** How stories of one topic are told from each other. */
interface StoryScheme {
  readonly scheme: Scheme;
  readonly weights: Weights;
  /** So alike are reports of one story. */
  readonly alike: number;
}

const SMALL_STORIES: StoryScheme = {
  scheme: SMALL,
  weights: { day: DAY_SMALL, leaders: LEADERS_SMALL },
  alike: ONE_STORY_SMALL,
};

/** Words are weighed among `total` reports. */
function largeScheme(total: number): StoryScheme {
  return {
    scheme: {
      words: 1,
      names: 0.3,
      figures: 0.2,
      pairs: true,
      alone: 0,
      weigh: (count, reports, _background, everywhere) =>
        Math.sqrt(Math.log((reports + SMOOTHING) / count) * Math.log((total + BACKGROUND) / everywhere)),
    },
    weights: { day: DAY_LARGE, leaders: LEADERS_LARGE },
    alike: ONE_STORY_LARGE,
  };
}

/** The stories of a topic of few reports: for each report the first of its story. */
export function storiesOfTopic(topic: SmallTopic): number[] {
  return storiesIn(topic, SMALL_STORIES);
}

function storiesIn({ profiles, facts, shared }: SmallTopic, { scheme, weights, alike }: StoryScheme): number[] {
  const bags = profiles.map((profile) => bagOf(profile, scheme));
  const { links, floors } = nearest(vectorsOf(bags, facts, scheme));
  return averageLink(profiles.length, withText(links, shared, profiles, weights), alike, floors);
}

/** In how many reports each stem stands. */
function spreadOf(profiles: readonly Profile[], stems: number): Float64Array {
  const spread = new Float64Array(stems);
  const last = new Int32Array(stems).fill(-1);
  profiles.forEach(({ stems: list }, i) => {
    for (const stemmed of list) {
      if (stemmed < 0 || last[stemmed] === i) continue;
      last[stemmed] = i;
      spread[stemmed] = (spread[stemmed] as number) + 1;
    }
  });
  return spread;
}

/** What days that agree or do not add or take, and what other leading persons take. */
interface Weights {
  readonly day: number;
  readonly leaders: number;
}

/** Links with what days, leading persons and shared text say added; never less than 0. */
function withText(
  links: readonly Link[],
  textLinks: readonly TextLink[],
  profiles: readonly Profile[],
  weights: Weights | null,
): Link[] {
  const share = new Map(textLinks.map((link) => [link.a * profiles.length + link.b, link.share]));
  const out: Link[] = [];
  for (const { a, b, value } of links) {
    const key = a * profiles.length + b;
    const [x, y] = [profiles[a] as Profile, profiles[b] as Profile];
    const agreement = weights ? days(x, y) : 0;
    const special =
      weights && agreement !== null ? weights.day * agreement - (ledByOthers(x, y) ? weights.leaders : 0) : 0;
    const sum = (agreement === null ? 0 : value + special) + COPIED * (share.get(key) ?? 0);
    share.delete(key);
    if (sum > 0) out.push({ a, b, value: sum });
  }
  for (const [key, part] of share)
    out.push({ a: Math.floor(key / profiles.length), b: key % profiles.length, value: COPIED * part });
  return out;
}

/** Reports published more days apart tell another event, unless one has the other's text. */
const APART = 10;

/**
 * 1 when both name the same day, -1 when each names another, 0 when nothing is known; null when they were published too
 * far apart to be of one event.
 */
function days(x: Profile, y: Profile): number | null {
  if (x.published !== null && y.published !== null && Math.abs(x.published - y.published) > APART) return null;
  const [a, b] = x.days.size > 0 && y.days.size > 0 ? [x.days, y.days] : [x.weekdays, y.weekdays];
  if (a.size === 0 || b.size === 0) return 0;
  for (const value of a) if (b.has(value)) return 1;
  return -1;
}

/** True where both begin with persons and none of them is the same. */
function ledByOthers({ leaders: x }: Profile, { leaders: y }: Profile): boolean {
  if (x.size === 0 || y.size === 0) return false;
  for (const name of x) if (y.has(name)) return false;
  return true;
}

function membersOf(groups: readonly number[]): Map<number, number[]> {
  const members = new Map<number, number[]>();
  groups.forEach((group, i) => put(members, group, i));
  return members;
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
