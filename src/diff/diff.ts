import type { Account, Compliance, Evidence, Item, Party, Story, Variant } from '../model/account.js';
import type { Report } from '../model/report.js';
import { agreementChanges, placesOfTerms } from './agreement.js';
import { type AccountChange, CHANGE_KINDS, type ChangeKind } from './change.js';
import { type Pair, pairItems, placedItems, placesOf } from './pair.js';

export { type AccountChange, CHANGE_KINDS, type ChangeKind } from './change.js';

/** Name and version of the form. */
export const DIFF_FORMAT = 'readout-diff/1';

/** What changed from one account to a later one. */
export interface AccountDiff {
  readonly format: string;
  /** Number of reports of each side and the newest day of publication among them; null where none gives one. */
  readonly old: { readonly reports: number; readonly newest: string | null };
  readonly next: { readonly reports: number; readonly newest: string | null };
  readonly changes: readonly AccountChange[];
}

/**
 * What a later account tells that an earlier one did not, item by item: figures that moved, terms reworded, deadlines
 * that lie between the two, fulfilments newly told, what is new of agreements, attributions lost, items new, told
 * again or gone, reports come, changed or gone. Items are one where they rest on the same words of the same report,
 * else where they have one title; see {@link pairItems}. Deterministic, in the order of {@link CHANGE_KINDS} and of the
 * account; says nothing of what is true.
 *
 *     diffAccounts(monday, friday).changes.filter(({ kind }) => kind === 'figure-moved')
 */
export function diffAccounts(old: Account, next: Account): AccountDiff {
  const agreements = agreementChanges(old, next);
  const { ofContent } = placesOf(next);
  const told = placesOfTerms(agreements, placesOf(next));
  const changes = [
    ...agreements,
    ...allItemChanges(old, next).filter((change) => !repeats(change, told, ofContent)),
    ...passed(old, next),
    ...newly(old, next, ({ compliance }, { parties }) => compliance.map((one) => complianceChange(one, parties))),
    ...newly(old, next, ({ variants, title }) =>
      variants.filter(({ kind }) => kind === 'attribution-lost').map((one) => variantChange(one, title)),
    ),
    ...reportChanges(old.reports, next.reports),
  ];
  const order = new Map(CHANGE_KINDS.map((kind, index) => [kind, index]));
  return {
    format: DIFF_FORMAT,
    old: { reports: old.reports.length, newest: newestOf(old.reports) },
    next: { reports: next.reports.length, newest: newestOf(next.reports) },
    changes: changes
      .map((change, index) => ({ change, index }))
      .sort(byKind)
      .map(({ change }) => change),
  };

  function byKind(a: { change: AccountChange; index: number }, b: { change: AccountChange; index: number }): number {
    return order.get(a.change.kind)! - order.get(b.change.kind)! || a.index - b.index;
  }
}

/** A new item that only tells again a term of an agreement stands with that term. */
function repeats(
  { kind, evidence }: AccountChange,
  told: ReadonlySet<string>,
  ofContent: (evidence: Evidence) => string,
): boolean {
  return kind === 'new' && told.size > 0 && evidence.next.every((one) => told.has(ofContent(one)));
}

/** What items show; one whose words stand in another item of the later account was joined with it and is not gone. */
function allItemChanges(old: Account, next: Account): AccountChange[] {
  const later = placedItems(next);
  const held = new Set(later.flatMap(({ item, keys }) => keys.map((key) => `${item.kind} ${key}`)));
  return pairItems(placedItems(old), later)
    .filter((pair) => pair.next !== null || !pair.old?.keys.some((key) => held.has(`${pair.old!.item.kind} ${key}`)))
    .flatMap((pair) => itemChanges(pair));
}

/** The change that a pair of items shows; none where both are told alike. */
function itemChanges({ old, next, by }: Pair): AccountChange[] {
  if (old === null || next === null) {
    const one = (next ?? old)!;
    return [
      {
        kind: next === null ? 'gone' : 'new',
        item: one.item.kind,
        story: one.story.title,
        title: one.item.title,
        was: next === null ? wordsOf(one.item) : null,
        is: next === null ? null : wordsOf(one.item),
        evidence: { old: next === null ? one.item.evidence : [], next: next === null ? [] : one.item.evidence },
      },
    ];
  }
  const kind = kindOf(old.item, next.item, by);
  if (kind === null) return [];
  const known = new Set(old.keys);
  const fresh = next.item.evidence.filter((_, i) => !known.has(next.keys[2 * i]!) && !known.has(next.keys[2 * i + 1]!));
  return [
    {
      kind,
      item: next.item.kind,
      story: next.story.title,
      title: next.item.title,
      was: wordsOf(old.item),
      is: wordsOf(next.item, old.item),
      evidence: { old: old.item.evidence, next: fresh.length > 0 ? fresh : next.item.evidence },
    },
  ];
}

function kindOf(old: Item, next: Item, by: Pair['by']): ChangeKind | null {
  const words = new Set(old.readings.map(({ text }) => folded(text)));
  const fresh = next.readings.filter(({ text }) => !words.has(folded(text)));
  const moves = by === 'title' || (fresh.length > 0 && next.mark === 'differs');
  if (next.kind === 'figure' && moves && valuesOf(old) !== valuesOf(next)) return 'figure-moved';
  if (next.kind === 'commitment' && (old.when !== next.when || (by === 'title' && fresh.length > 0)))
    return 'term-changed';
  if (old.mark !== next.mark && next.mark === 'differs') return 'now-differs';
  if (old.mark === 'differs' && next.mark !== 'differs') return 'now-agrees';
  if (by === 'title') return 'told-anew';
  return next.support.reports > old.support.reports ? 'told-again' : null;
}

/** The numbers of an item's readings, in order, each once. */
function valuesOf({ readings }: Item): string {
  const numbers = readings.flatMap(({ text }) => text.match(/[\p{N}][\p{N}.,]*/gu) ?? [folded(text)]);
  return [...new Set(numbers)].sort().join(' ');
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The readings of an item, of those that `known` has not where it has not all. */
function wordsOf({ readings, title }: Item, known: Item | null = null): string {
  const old = new Set((known?.readings ?? []).map(({ text }) => folded(text)));
  const fresh = readings.filter(({ text }) => !old.has(folded(text)));
  const texts = (fresh.length > 0 ? fresh : readings).map(({ text }) => text.replace(/\s+/g, ' ').trim());
  return texts.length > 0 ? [...new Set(texts)].join(' · ') : title;
}

/** Commitments whose day lies between the newest reports of the two accounts. */
function passed(old: Account, next: Account): AccountChange[] {
  const from = newestOf(old.reports);
  const to = newestOf(next.reports);
  if (from === null || to === null) return [];
  return next.stories.flatMap((story) =>
    story.items
      .filter(({ kind, when }) => kind === 'commitment' && when !== null && lastDay(when) >= from && lastDay(when) < to)
      .map((item) => ({
        kind: 'deadline-passed' as const,
        item: item.kind,
        story: story.title,
        title: item.title,
        was: null,
        is: item.when,
        evidence: { old: [], next: item.evidence },
      })),
  );
}

/** A day as it stands; the last of a month that is named whole. */
function lastDay(when: string): string {
  return /^\d{4}-\d{2}$/.test(when) ? `${when}-31` : when;
}

/** Findings of the new account whose words the old one does not have among findings of the same kind. */
function newly(
  old: Account,
  next: Account,
  changesOf: (story: Story, account: Account) => readonly AccountChange[],
): AccountChange[] {
  const [before, after] = [placesOf(old), placesOf(next)];
  const known = new Set(
    old.stories.flatMap((story) =>
      changesOf(story, old).flatMap(({ evidence }) =>
        evidence.next.flatMap((one) => [before.ofContent(one), before.ofWords(one)]),
      ),
    ),
  );
  return next.stories
    .flatMap((story) => changesOf(story, next))
    .filter(({ evidence }) =>
      evidence.next.some((one) => !known.has(after.ofContent(one)) && !known.has(after.ofWords(one))),
    );
}

function complianceChange({ of, party, by, polarity, evidence }: Compliance, parties: readonly Party[]): AccountChange {
  const named = (id: string | null): string | null => parties.find((one) => one.id === id)?.name ?? id;
  return {
    kind: 'fulfilment-told',
    item: 'commitment',
    story: null,
    title: `${named(party) ?? of ?? 'nobody named'}: ${polarity}${by === null ? '' : `, as ${named(by)} says`}`,
    was: null,
    is: evidence.map(({ exact }) => exact.replace(/\s+/g, ' ')).join(' · '),
    evidence: { old: [], next: evidence },
  };
}

function variantChange({ explanation, readings }: Variant, story: string): AccountChange {
  return {
    kind: 'attribution-lost',
    item: 'statement',
    story,
    title: explanation,
    was: null,
    is: readings.map(({ text }) => text.replace(/\s+/g, ' ')).join(' · '),
    evidence: { old: [], next: readings.flatMap(({ evidence }) => evidence) },
  };
}

function reportChanges(old: readonly Report[], next: readonly Report[]): AccountChange[] {
  const byId = new Set(old.map(({ id }) => id));
  const ids = new Set(next.map(({ id }) => id));
  const names = new Map(old.map((report) => [nameOf(report), report]));
  const later = new Set(next.map(nameOf));
  const change = (kind: ChangeKind, report: Report): AccountChange => ({
    kind,
    item: null,
    story: null,
    title: [report.outlet, report.name, report.published?.value].filter(Boolean).join(', '),
    was: null,
    is: null,
    evidence: { old: [], next: [] },
  });
  return [
    ...next
      .filter(({ id }) => !byId.has(id))
      .map((report) => change(names.has(nameOf(report)) ? 'report-changed' : 'report-new', report)),
    ...old
      .filter((report) => !ids.has(report.id) && !later.has(nameOf(report)))
      .map((one) => change('report-gone', one)),
  ];
}

/** What a report goes by from one account to the next: its address, else its name. */
function nameOf({ url, name }: Report): string {
  return url ?? name;
}

function newestOf(reports: readonly Report[]): string | null {
  const days = reports.flatMap(({ published }) => (published ? [published.value.slice(0, 10)] : [])).sort();
  return days.at(-1) ?? null;
}
