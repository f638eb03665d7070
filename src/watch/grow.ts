import { type AccountChange, diffAccounts } from '../diff/diff.js';
import type { VersionChange } from '../digest/versions.js';
import type { Account, Compliance, Evidence, ItemKind, Variant } from '../model/account.js';
import type { Report } from '../model/report.js';
import type { Span } from '../model/span.js';
import { wordsOf } from '../text/words.js';
import { type EventEvidence, type EventKind, inOrder, type WatchEvent } from './event.js';
import { type Edit, isNewIn, type Numbered } from './version.js';

/** An account, and the number in the archive of each of its reports, in their order. */
export interface NumberedAccount {
  readonly account: Account;
  readonly numbers: readonly number[];
}

/** A story as it was told, and as it is now; of each report only its newest version. */
export interface Growth {
  readonly story: { readonly id: string; readonly title: string };
  /** Null for a story of which nothing was told. */
  readonly before: NumberedAccount | null;
  readonly after: NumberedAccount;
  /** Numbers of the reports that were told. */
  readonly told: ReadonlySet<number>;
  readonly edits: readonly Edit[];
  /** Reports that a version among the edits stands for, or that are told otherwise. */
  readonly fresh: readonly Numbered[];
}

/**
 * What a story tells that it did not: reports, versions and what they changed, figures, statements and commitments that
 * only the new reports hold. Each once: what the edit of a sentence brings is told as that edit, what a new report only
 * repeats is not told, nor what differs in style. Says nothing of what is true.
 */
export function growthOf(growth: Growth): WatchEvent[] {
  const { story, before, fresh } = growth;
  if (before === null)
    return [{ ...plain('story-new', story.title, story), outlets: outletsOf(fresh.map(({ report }) => report)) }];
  const edited = new Map(growth.edits.map((edit) => [edit.after.nr, edit]));
  const items = itemEvents(growth, edited);
  return inOrder([
    ...fresh.filter(({ nr }) => !edited.has(nr)).map((one) => reportNew(one, story)),
    ...growth.edits.flatMap((edit) => editEvents(edit, items, story)),
    ...items,
  ]);
}

function reportNew({ report }: Numbered, story: Growth['story']): WatchEvent {
  return { ...plain('report-new', titleOf(report), story), outlets: outletsOf([report]) };
}

/** An event that is about no words. */
export function plain(kind: EventKind, title: string, story: WatchEvent['story']): WatchEvent {
  return { kind, title, story, outlets: [], was: null, is: null, evidence: [], item: null };
}

function outletsOf(reports: readonly { readonly outlet: string | null; readonly name: string }[]): string[] {
  return [...new Set(reports.map(({ outlet, name }) => outlet ?? name))];
}

/** What a version changed, after a line that says that there is one. Nothing where only its style is another. */
function editEvents(edit: Edit, items: readonly WatchEvent[], story: Growth['story']): WatchEvent[] {
  const { report } = edit.after;
  const within = items.filter(({ evidence }) => evidence.some((one) => one.report === report.id));
  const told = edit.changes.filter((change) => !coveredBy(change, edit.changes) && !stands(change, edit));
  const lines = told.flatMap((change) => changeEvent(change, edit, within, story));
  if (lines.length === 0 && within.length === 0) return [];
  return [{ ...plain('version-new', titleOf(report), story), outlets: outletsOf([report]) }, ...lines];
}

function titleOf({ headline, text, name }: Report): string {
  return headline === null ? name : text.slice(headline.start, headline.end);
}

/** A figure, or how sure it is, within a quotation that changed is told with the quotation. */
function coveredBy(change: VersionChange, all: readonly VersionChange[]): boolean {
  if (change.kind !== 'figure' && change.kind !== 'hedge') return false;
  const within = (inner: Evidence | null, outer: Evidence | null): boolean =>
    inner !== null && outer !== null && outer.start <= inner.start && inner.end <= outer.end;
  return all.some(
    ({ kind, before, after }) => kind === 'quotation' && (within(change.before, before) || within(change.after, after)),
  );
}

/** A quotation that is none any more, or is one now, while its words stand as before: who is named for it changed. */
function stands({ kind, before, after }: VersionChange, edit: Edit): boolean {
  if (kind !== 'quotation' || (before !== null && after !== null)) return false;
  const words = (text: string): string => ` ${wordsOf(text).forms.join(' ')} `;
  const other = before === null ? edit.before.report : edit.after.report;
  return words(other.text).includes(words((before ?? after)?.exact ?? ''));
}

function changeEvent(
  { kind, before, after }: VersionChange,
  edit: Edit,
  items: readonly WatchEvent[],
  story: Growth['story'],
): WatchEvent[] {
  const { report } = edit.after;
  if (kind === 'added' && after !== null && items.some(({ evidence }) => evidence.some((one) => overlap(one, after))))
    return [];
  const evidence = [
    ...(after ? [placed(after, report)] : []),
    ...(before && !after ? [placed(before, edit.before.report)] : []),
  ];
  const name = versionKind(kind, before?.exact ?? null, after?.exact ?? null);
  return [
    {
      ...plain(name, titleOf(report), story),
      outlets: outletsOf([report]),
      was: before?.exact ?? null,
      is: after?.exact ?? null,
      evidence,
    },
  ];
}

function versionKind(kind: VersionChange['kind'], was: string | null, is: string | null): EventKind {
  switch (kind) {
    case 'headline':
      return 'headline-changed';
    case 'figure':
      return was === null ? 'figure-new' : is === null ? 'figure-gone' : 'figure-changed';
    case 'hedge':
      return 'certainty-changed';
    case 'quotation':
      return is === null || (was !== null && isCut(was, is)) ? 'quotation-cut' : 'quotation-changed';
    case 'attribution':
      return is === null ? 'attribution-lost' : 'attribution-shifted';
    case 'added':
      return 'text-added';
    case 'dropped':
      return 'text-dropped';
  }
}

/** True where all words of the later one stand in the earlier one in their order, and not all of that in it. */
function isCut(was: string, is: string): boolean {
  const [long, short] = [wordsOf(was).forms, wordsOf(is).forms];
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length && short.length < long.length;
}

type Admits = (evidence: Evidence, silent: boolean) => boolean;

/** What of the account is new: told by evidence of new reports, or of sentences that are new in a version. */
function itemEvents(growth: Growth, edited: ReadonlyMap<number, Edit>): WatchEvent[] {
  const { before, after, told } = growth;
  const numberOf = numbersBySiglum(after);
  const admits: Admits = (evidence, silent) => {
    const nr = numberOf.get(evidence.report);
    if (nr === undefined || told.has(nr)) return false;
    const edit = edited.get(nr);
    return edit === undefined || isNewIn(edit, evidence, silent);
  };
  const empty = { ...after.account, reports: [], parties: [], stories: [] };
  const changes = diffAccounts(before?.account ?? empty, after.account).changes;
  const events = [
    ...changes.flatMap((change) => itemEvent(change, growth, admits)),
    ...complianceEvents(growth, admits),
    ...after.account.stories.flatMap(({ variants }) => variants.flatMap((one) => variantEvent(one, growth, admits))),
  ];
  return withoutRepeats(events, after);
}

function numbersBySiglum({ account, numbers }: NumberedAccount): ReadonlyMap<string, number> {
  return new Map(account.reports.map(({ siglum }, at) => [siglum, numbers[at] ?? -1]));
}

/** Kinds that an edit of a sentence can bring though nothing of it is a figure, a quotation or a source. */
const SILENT = new Set<EventKind>(['commitment-new', 'refusal-new', 'term-changed']);

function itemEvent(change: AccountChange, growth: Growth, admits: Admits): WatchEvent[] {
  const kind = eventKindOf(change, growth);
  if (kind === null) return [];
  const fresh = change.evidence.next.filter((one) => admits(one, SILENT.has(kind)));
  if (fresh.length === 0 && kind !== 'difference-gone') return [];
  const evidence = placedAll(fresh.length > 0 ? fresh : change.evidence.next, growth.after);
  return [
    {
      kind,
      title: change.title,
      story: growth.story,
      outlets: outletsOf(evidence),
      ...wordsFor(kind, change),
      evidence,
      item: null,
    },
  ];
}

/** A term is told in the whole words, since the act may be the same. */
function wordsFor(kind: EventKind, { was, is, evidence }: AccountChange): Pick<WatchEvent, 'was' | 'is'> {
  if (kind === 'difference-gone') return { was: null, is };
  if (kind !== 'term-changed') return { was, is };
  return { was: evidence.old[0]?.exact ?? was, is: evidence.next[0]?.exact ?? is };
}

function eventKindOf(change: AccountChange, { before, after }: Growth): EventKind | null {
  const { kind, item, evidence } = change;
  switch (kind) {
    case 'figure-moved':
      return isOfSameOutlets(change, before, after) ? 'figure-changed' : 'difference-new';
    case 'term-changed':
      return 'term-changed';
    case 'now-differs':
      return 'difference-new';
    case 'now-agrees':
      return 'difference-gone';
    case 'new':
      if (item === 'statement') return 'statement-new';
      if (item === 'figure') return 'figure-new';
      if (item !== 'commitment') return null;
      return evidence.next.some((one) => isRefusal(one, after)) ? 'refusal-new' : 'commitment-new';
    default:
      return null;
  }
}

/** Another figure is a change where an outlet that told the thing tells it, else a difference between outlets. */
function isOfSameOutlets({ evidence }: AccountChange, before: Growth['before'], after: NumberedAccount): boolean {
  const old = new Set(before === null ? [] : outletsOf(placedAll(evidence.old, before)));
  return outletsOf(placedAll(evidence.next, after)).every((outlet) => old.has(outlet));
}

function isRefusal({ report, start, end }: Evidence, { account }: NumberedAccount): boolean {
  const commitments = account.reports.find(({ siglum }) => siglum === report)?.commitments ?? [];
  return commitments.some((one) => one.force === 'refusal' && one.start < end && start < one.end);
}

const COMPLIANCE: Readonly<Record<Compliance['polarity'], EventKind>> = {
  met: 'told-met',
  partly: 'told-partly-met',
  'not met': 'told-not-met',
};

function complianceEvents({ story, before, after }: Growth, admits: Admits): WatchEvent[] {
  const known = (before?.account.stories ?? []).flatMap(({ compliance }) => compliance);
  return after.account.stories.flatMap(({ compliance }) =>
    compliance.flatMap((one): WatchEvent[] => {
      const fresh = one.evidence.filter((place) => admits(place, true));
      if (fresh.length === 0 || known.some((other) => sameClaim(one, other))) return [];
      const named = (id: string | null): string | null =>
        after.account.parties.find((party) => party.id === id)?.name ?? id;
      const evidence = placedAll(fresh, after);
      const by = one.by === null ? '' : `, as ${named(one.by)} says`;
      const event = plain(COMPLIANCE[one.polarity], `${named(one.party) ?? one.of ?? 'nobody named'}${by}`, story);
      return [{ ...event, outlets: outletsOf(evidence), is: fresh[0]?.exact ?? null, evidence }];
    }),
  );
}

/** Claims of one polarity that share most of their words are one claim. */
function sameClaim(a: Compliance, b: Compliance): boolean {
  if (a.polarity !== b.polarity) return false;
  const [first, second] = [a, b].map(({ evidence }) => new Set(wordsOf(evidence[0]?.exact ?? '').forms));
  const shared = [...first!].filter((word) => second!.has(word)).length;
  return shared > 0 && 2 * shared >= 0.6 * (first!.size + second!.size);
}

function variantEvent(variant: Variant, { story, after }: Growth, admits: Admits): WatchEvent[] {
  const { kind, readings, explanation } = variant;
  if (kind !== 'attribution-lost' && kind !== 'attribution-shifted') return [];
  const places = readings.flatMap(({ evidence }) => evidence);
  if (!places.some((one) => admits(one, false))) return [];
  const evidence = placedAll(places, after);
  const event = plain(kind, explanation, story);
  return [{ ...event, outlets: outletsOf(evidence), evidence }];
}

/**
 * What is told as a fulfilment is not told again as the commitment that it names, nor what is told as either as a
 * statement.
 */
function withoutRepeats(events: readonly WatchEvent[], after: NumberedAccount): WatchEvent[] {
  const sentences = new Map(after.account.reports.map(({ id, sentences: all }) => [id, all]));
  const covered = (place: EventEvidence, by: readonly EventEvidence[]): boolean => {
    const sentence = sentences.get(place.report)?.find((one) => overlap(one, place)) ?? place;
    return by.some((other) => other.report === place.report && overlap(sentence, other));
  };
  const placesOf = (kinds: RegExp): EventEvidence[] =>
    events.filter(({ kind }) => kinds.test(kind)).flatMap(({ evidence }) => evidence);
  const kept = placesOf(/^told-/);
  const binding = placesOf(/^(?:commitment|refusal|term|told)-/);
  return events.filter(({ kind, evidence }) => {
    const over = kind === 'statement-new' ? binding : /^(?:commitment|refusal)-new$/.test(kind) ? kept : [];
    return !evidence.every((place) => covered(place, over)) || evidence.length === 0;
  });
}

const ITEM_KINDS: readonly (readonly [RegExp, ItemKind])[] = [
  [/^(?:figure|certainty)-/, 'figure'],
  [/^(?:commitment|refusal|term)-/, 'commitment'],
  [/^(?:statement|quotation|attribution)-/, 'statement'],
];

/** Events with the ids of the items of an account that rest on the same words, where there are such. */
export function withItems(events: readonly WatchEvent[], account: Account): WatchEvent[] {
  const ids = new Map(account.reports.map(({ siglum, id }) => [siglum, id]));
  const items = new Map<string, string>();
  for (const { kind, id, evidence } of account.stories.flatMap((story) => story.items))
    for (const { report, start, end } of evidence)
      for (const one of [kind, 'any'])
        if (!items.has(`${one} ${ids.get(report)} ${start} ${end}`))
          items.set(`${one} ${ids.get(report)} ${start} ${end}`, id);
  return events.map((event) => {
    const kind = ITEM_KINDS.find(([names]) => names.test(event.kind))?.[1] ?? 'any';
    const found = event.evidence.flatMap(
      ({ report, start, end }) => items.get(`${kind} ${report} ${start} ${end}`) ?? [],
    );
    return event.item === null && found[0] !== undefined ? { ...event, item: found[0] } : event;
  });
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function placedAll(evidence: readonly Evidence[], { account }: NumberedAccount): EventEvidence[] {
  const bySiglum = new Map(account.reports.map((report) => [report.siglum, report]));
  return evidence.flatMap((one) => {
    const report = bySiglum.get(one.report);
    return report ? [placed(one, report)] : [];
  });
}

function placed(
  { start, end, exact }: Evidence,
  { id, name, outlet }: { readonly id: string; readonly name: string; readonly outlet: string | null },
): EventEvidence {
  return { report: id, name, outlet, start, end, exact };
}
