import type { Account, Evidence, Item, Story } from '../model/account.js';

/**
 * An item with the story it stands in and where its words stand, by content, so that two accounts can be set together.
 */
export interface Placed {
  readonly item: Item;
  readonly story: Story;
  /** Places of its evidence, by the content of the report and the characters; see {@link Places}. */
  readonly keys: readonly string[];
}

/**
 * Names of places that hold from one account to another. Sigla follow the set of reports and may change; the id of a
 * report follows its content. Where a report was edited between the two accounts, the same words under the same name
 * are the same place.
 */
export interface Places {
  /** Name of a piece of evidence by its report's content. */
  readonly ofContent: (evidence: Evidence) => string;
  /** Name of it by its report's name and its words. */
  readonly ofWords: (evidence: Evidence) => string;
}

export function placesOf({ reports }: Account): Places {
  const bySiglum = new Map(reports.map((report) => [report.siglum, report]));
  return {
    ofContent: ({ report, start, end }) => `${bySiglum.get(report)?.id ?? report}:${start}-${end}`,
    ofWords: ({ report, exact }) => `${bySiglum.get(report)?.name ?? report}:${exact.replace(/\s+/g, ' ')}`,
  };
}

/** The items of an account, with their places. */
export function placedItems(account: Account): Placed[] {
  const places = placesOf(account);
  return account.stories.flatMap((story) =>
    story.items.map((item) => ({
      item,
      story,
      keys: item.evidence.flatMap((one) => [places.ofContent(one), places.ofWords(one)]),
    })),
  );
}

/** Items of two accounts that are one thing; `old` or `next` is null where the other account has none. */
export interface Pair {
  readonly old: Placed | null;
  readonly next: Placed | null;
  /** `place`: both rest on the same words; `title`: told anew of the same thing; `none`: without a partner. */
  readonly by: 'place' | 'title' | 'none';
}

/**
 * Pairs the items of two accounts: first by the words they both rest on, most shared words first; then, of what is
 * left, by kind, unit of sense and title (a figure of the same thing, an act of the same party). Near linear in the
 * evidence.
 */
export function pairItems(old: readonly Placed[], next: readonly Placed[]): Pair[] {
  const pairs: Pair[] = [];
  const taken = new Set<Placed>();
  const take = (a: Placed, b: Placed, by: Pair['by']): void => {
    taken.add(a).add(b);
    pairs.push({ old: a, next: b, by });
  };
  for (const { a, b } of sharing(old, next)) if (!taken.has(a) && !taken.has(b)) take(a, b, 'place');
  const titles = new Map<string, Placed[]>();
  for (const one of old) if (!taken.has(one)) push(titles, titleKey(one), one);
  for (const one of next) {
    const partner = taken.has(one) ? undefined : titles.get(titleKey(one))?.find((other) => !taken.has(other));
    if (partner) take(partner, one, 'title');
  }
  for (const one of old) if (!taken.has(one)) pairs.push({ old: one, next: null, by: 'none' });
  for (const one of next) if (!taken.has(one)) pairs.push({ old: null, next: one, by: 'none' });
  return pairs;
}

/** Items of both sides that rest on the same words, those that share most first. */
function sharing(old: readonly Placed[], next: readonly Placed[]): { readonly a: Placed; readonly b: Placed }[] {
  const byKey = new Map<string, Placed[]>();
  for (const one of old) for (const key of one.keys) push(byKey, `${one.item.kind} ${key}`, one);
  const found: { a: Placed; b: Placed; shared: number }[] = [];
  for (const b of next) {
    const shared = new Map<Placed, number>();
    for (const key of b.keys)
      for (const a of byKey.get(`${b.item.kind} ${key}`) ?? []) shared.set(a, (shared.get(a) ?? 0) + 1);
    for (const [a, count] of shared) found.push({ a, b, shared: count });
  }
  return found.sort((x, y) => y.shared - x.shared);
}

/** What an item is of, without its values: kind, whose, and the words of its title that are no numbers. */
function titleKey({ item }: Placed): string {
  const words = item.title.toLowerCase().replace(/[\p{N}.,%$£€]+/gu, ' ');
  return `${item.kind} ${item.speaker ?? ''} ${words.replace(/\s+/g, ' ').trim()}`;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
