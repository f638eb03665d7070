import type { Account, Evidence, Item, Mark, OtherReport, Story, Variant } from '../model/account.js';
import { ALONE, KINDS } from '../model/kinds.js';
import { compareText } from '../model/order.js';
import type { Report } from '../model/report.js';
import { contains, overlaps } from '../model/span.js';
import { agreementEntries, SAID } from './agreement.js';
import { type BriefLine, briefOf, type SectionId } from './brief.js';
import { showDate, showDates } from './dates.js';
import { type Caution, cautionsOf, editionWords } from './edition.js';
import type { Entry, Glyph, Note } from './entry.js';
import { headlineOf } from './names.js';
import { type PrimaryDigest, primaryDigests, primaryNotes } from './primary.js';
import { type VersionChain, versionChains } from './versions.js';

export type { SectionId } from './brief.js';
export type { Entry, Glyph, Note } from './entry.js';

/** An account in the order in which a desk reads it; the terminal, Markdown and HTML outputs print the same one. */
export interface Digest {
  /** How many reports in how many texts: "5 reports in 3 texts". */
  readonly count: string;
  /** Families of reports that share one text, each as its sigla. */
  readonly families: readonly (readonly string[])[];
  /** The reports, a line each. */
  readonly reports: readonly ReportLine[];
  /** What senders say of single reports that a reader must know first; absent where they say nothing of the kind. */
  readonly cautions?: readonly Caution[];
  /** Reports that are versions of one, and what changed; absent where there are none. */
  readonly versions?: readonly VersionChain[];
  /** Texts that the reports are set against; absent where there are none. */
  readonly primary?: readonly PrimaryDigest[];
  /** The stories, in the order of the account. */
  readonly stories: readonly StoryDigest[];
}

/** A report in one line. */
export interface ReportLine {
  /** Its siglum: `R1`. */
  readonly siglum: string;
  /** Its name. */
  readonly name: string;
  /** Who published it; null where nobody is named. */
  readonly outlet: string | null;
  /** The agency that it credits; null for none. */
  readonly credit: string | null;
  /**
   * Its day in words, with what it rests on where it was not given: "Thu 1 Aug 2024 (metadata)"; null where it has
   * none.
   */
  readonly published: string | null;
  /** As given beside the report or as it stands in its text; null where it has none. */
  readonly headline: string | null;
  /** Which version of its story it is, in words; absent for a first one and where nothing is said. */
  readonly edition?: string;
}

/** A story in the order in which a desk reads it. */
export interface StoryDigest {
  /** Id of the story. */
  readonly id: string;
  /** Its title, with place and day where it has them. */
  readonly title: string;
  /** How many reports in how many texts: "5 reports in 3 texts". */
  readonly count: string;
  /** Reports beside it that are of another event, and why they are kept apart. */
  readonly others: readonly OtherReport[];
  /** What the first screen holds, as places in the sections. */
  readonly brief: readonly BriefLine[];
  /** Its sections, in order; only those that hold something. */
  readonly sections: readonly Section[];
}

/** A part of a story under one heading. */
export interface Section {
  /** Its name. */
  readonly id: SectionId;
  /** Its heading. */
  readonly title: string;
  /** Its lines, in order. */
  readonly entries: readonly Entry[];
}

export const FOOTER = 'Readout shows what these reports say. It does not judge which is right.';

const UNNAMED = 'No source named';

const GLYPH: Readonly<Record<Mark, Glyph>> = { same: '=', compatible: '≈', differs: '≠', single: '①', near: '≈' };

/** What each glyph means, in the fixed words. */
export const LEGEND: readonly (readonly [Glyph, string])[] = [
  ['=', 'same words or value'],
  ['≈', 'compatible'],
  ['≠', 'differ'],
  ['①', 'one report only'],
  ['·', 'not mentioned'],
  ['?', 'not resolved'],
  ['ƒ', 'computed by Readout'],
];

/** An account never changes, and each of its pages asks for its digest. */
const digested = new WeakMap<Account, Digest>();

/**
 * Puts an account in reading order: what differs, what is due, what agrees, then everything by kind, the timeline and
 * what is not resolved.
 */
export function digestOf(account: Account): Digest {
  const before = digested.get(account);
  if (before) return before;
  const origins = account.stories.flatMap(({ origins }) => origins);
  const families = uniqueBy(
    origins.map(({ reports }) => reports),
    (reports) => reports.join(' '),
  ).sort((a, b) => number(a[0]) - number(b[0]));
  const texts = new Set(account.reports.map(({ origin, siglum }) => origin ?? siglum)).size;
  const cautions = cautionsOf(account.reports);
  const versions = versionChains(account.reports);
  const primary = primaryDigests(account);
  const digest: Digest = {
    count: counted(account.reports.length, texts),
    families,
    reports: account.reports.map((report) => reportLine(report)),
    ...(cautions.length > 0 ? { cautions } : {}),
    ...(versions.length > 0 ? { versions } : {}),
    ...(primary.length > 0 ? { primary } : {}),
    stories: withPrimary(
      account.stories.map((story) => storyDigest(story, account)),
      primaryNotes(account),
    ),
  };
  digested.set(account, digest);
  return digest;
}

/** The day by which what is due is put in order: the first of a month or week. */
function dueDay({ when, due }: Item): string {
  return due?.deadline ? (due.last ?? when ?? '') : (due?.first ?? when ?? '');
}

/** What primary texts have of an item stands behind the other notes on it, wherever these stand. */
function withPrimary(
  stories: readonly StoryDigest[],
  notes: ReadonlyMap<string, readonly Note[]>,
): readonly StoryDigest[] {
  if (notes.size === 0) return stories;
  const noted = (entry: Entry): Entry => {
    const own = entry.id === null || entry.brief ? undefined : notes.get(entry.id);
    return own ? { ...entry, notes: [...entry.notes, ...own] } : entry;
  };
  return stories.map((story) => ({
    ...story,
    sections: story.sections.map((section) => ({ ...section, entries: section.entries.map(noted) })),
  }));
}

function reportLine(report: Report): ReportLine {
  const { siglum, name, outlet, credits, dateline, published, edition } = report;
  const version = edition ? editionWords(edition) : null;
  return {
    siglum,
    name,
    outlet,
    credit: dateline?.agency ?? credits[0]?.agency ?? null,
    published: published
      ? `${showDate(published.value)}${published.from === 'given' ? '' : ` (${published.from})`}`
      : null,
    headline: headlineOf(report),
    ...(version === null ? {} : { edition: version }),
  };
}

function storyDigest(story: Story, account: Account): StoryDigest {
  const speaker = (item: Item): string => item.speaker ?? UNNAMED;
  const entry = (item: Item, group: string | null = null): Entry => itemEntry(item, group, story);
  const items = story.items.filter(({ dismissed }) => dismissed === null);
  const of = (kind: Item['kind']): Item[] => items.filter((item) => item.kind === kind);
  const shared = (item: Item): boolean => item.support.reports > 1;
  const apart = setApart(items);
  const statements = of('statement');
  const bySpeaker = [...new Set(statements.map(speaker))];
  const count = (name: string): number => statements.filter((item) => speaker(item) === name).length;
  bySpeaker.sort((a, b) => Number(a === UNNAMED) - Number(b === UNNAMED) || count(b) - count(a) || (a < b ? -1 : 1));
  const dated = items
    .filter(({ kind, when, due }) => due !== undefined || (kind === 'commitment' && when !== null))
    .sort(
      (a, b) =>
        Number(a.when === null) - Number(b.when === null) ||
        compareText(dueDay(a), dueDay(b)) ||
        compareText(a.when ?? '', b.when ?? ''),
    );
  const sections: Section[] = [
    { id: 'differ', title: 'Where they differ', entries: differing(story, items) },
    {
      id: 'within',
      title: 'Within one report',
      entries: byReport(story.within).map(({ report, what, evidence }) => ({
        id: null,
        kind: null,
        glyph: '!' as const,
        group: null,
        when: null,
        brief: false,
        title: `${report}: ${what}`,
        readings: evidence.map((one) => ({ text: one.exact, evidence: [one] })),
        notes: [],
      })),
    },
    {
      id: 'due',
      title: 'Due',
      entries: dated.map((item) => ({
        ...entry(item),
        brief: true,
        notes: [],
        group: item.when === null ? `no day: “${item.due?.words}”, ${item.due?.missing}` : showDate(item.when),
        when: item.when,
      })),
    },
    {
      id: 'compliance',
      title: 'How each side says it stands',
      entries: story.compliance.map(({ of, by, polarity, evidence }) => ({
        id: null,
        kind: null,
        glyph: ' ' as const,
        group: of ?? 'Nobody named',
        when: null,
        brief: false,
        title: `${by ?? 'the report itself'}: ${SAID[polarity]}`,
        readings: [{ text: evidence[0]?.exact ?? '', evidence }],
        notes: [],
      })),
    },
    { id: 'agreements', title: 'Agreements', entries: agreementEntries(account, story) },
    {
      id: 'agree',
      title: 'Where they agree',
      entries: agreeing(story, items)
        .filter((item) => !apart.has(item))
        .map((item) => entry(item)),
    },
    {
      id: 'statements',
      title: KINDS.statement.alone,
      entries: bySpeaker.flatMap((name) =>
        statements
          .filter((item) => (!shared(item) || apart.has(item)) && speaker(item) === name)
          .map((item) => ({ ...entry(item, name), title: '' })),
      ),
    },
    ...ALONE.filter(({ kind }) => kind !== 'statement').map(({ kind, section }) => ({
      id: section,
      title: KINDS[kind].alone,
      entries: of(kind)
        .filter((item) => (!shared(item) || apart.has(item)) && !item.minor)
        .map((item) => entry(item)),
    })),
    {
      id: 'lineage',
      title: 'Who shares whose text',
      entries: story.lineage.filter(({ longestRun }) => longestRun >= 6).map(lineageEntry),
    },
    {
      id: 'timeline',
      title: 'Timeline',
      entries: story.timeline.map(({ when, evidence, computed }) => ({
        id: null,
        kind: null,
        glyph: when === null ? ('?' as const) : computed === null ? (' ' as const) : ('ƒ' as const),
        group: when === null ? 'no date' : showDate(when),
        when,
        brief: false,
        title: '',
        readings: evidence.map((one) => ({ text: one.exact, evidence: [one] })),
        notes: computed === null ? [] : computed.split('\n').map((text) => ({ kind: 'computed' as const, text })),
      })),
    },
    {
      id: 'undecided',
      title: 'Not resolved',
      entries: byReport(story.undecided).map(({ what, why, evidence }) => ({
        id: null,
        kind: null,
        glyph: '?' as const,
        group: null,
        when: null,
        brief: false,
        title: what,
        readings: evidence.map((one) => ({ text: one.exact, evidence: [one] })),
        notes: [{ kind: 'why' as const, text: showDates(why) }],
      })),
    },
    {
      id: 'dismissed',
      title: 'Set aside by the reader',
      entries: story.items
        .filter(({ dismissed }) => dismissed !== null)
        .map((item) => ({ ...entry(item), notes: [{ kind: 'why' as const, text: item.dismissed ?? '' }] })),
    },
  ];
  const shown = sections.filter(({ entries }) => entries.length > 0);
  return {
    id: story.id,
    title: [story.title, story.place, story.when === null ? null : showDate(story.when)].filter(Boolean).join(', '),
    count: counted(story.reports.length, story.origins.length),
    others: story.others,
    brief: briefOf(shown),
    sections: shown,
  };
}

/**
 * Items that agree; first those in which something is to be seen all the same: a sum, or words that only some of the
 * reports have.
 */
function agreeing(story: Story, items: readonly Item[]): Item[] {
  const worth = (item: Item): number =>
    Number(item.computed !== null || remarks(item, story).some(({ substantive }) => substantive));
  return items.filter(({ mark }) => mark === 'same' || mark === 'compatible').sort((a, b) => worth(b) - worth(a));
}

/**
 * Items of which another tells the same words of the same reports as differing: they are not said to agree too, and
 * stand among what is not set side by side. Items meet in the report of the first place: near linear.
 */
function setApart(items: readonly Item[]): ReadonlySet<Item> {
  const differing = new Map<string, ReadonlyMap<string, readonly Evidence[]>[]>();
  for (const { kind, mark, evidence } of items) {
    if (mark !== 'differs' || kind === 'figure') continue;
    const places = placesByReport(evidence);
    for (const report of places.keys()) {
      const list = differing.get(report);
      if (list) list.push(places);
      else differing.set(report, [places]);
    }
  }
  const holds = (places: ReadonlyMap<string, readonly Evidence[]>, one: Evidence): boolean =>
    (places.get(one.report) ?? []).some((place) => 2 * sharedBy(place, one) > one.end - one.start);
  return new Set(
    items.filter(
      ({ kind, mark, evidence }) =>
        (kind === 'statement' || kind === 'commitment') &&
        (mark === 'same' || mark === 'compatible') &&
        differing.get(evidence[0]?.report ?? '')?.some((places) => evidence.every((one) => holds(places, one))),
    ),
  );
}

function placesByReport(evidence: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  const places = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const list = places.get(one.report);
    if (list) list.push(one);
    else places.set(one.report, [one]);
  }
  return places;
}

/** Characters that two places of one report have in common. */
function sharedBy(a: Evidence, b: Evidence): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Words that no item stands on get a line of their own from this length on; shorter ones stand in the comparison. */
const WORTH_A_LINE = 6;

/** Kinds of variants that change what is told, however short their words. */
export const DECISIVE: ReadonlySet<Variant['kind']> = new Set(['figure', 'time', 'condition', 'hedge']);

/**
 * Lost and shifted attributions, items that differ, and words that some reports leave out or put otherwise where no
 * item stands on them.
 */
function differing(story: Story, items: readonly Item[]): Entry[] {
  const crediting = story.variants.filter(({ kind }) => kind === 'attribution-lost' || kind === 'attribution-shifted');
  const differ = items
    .filter(({ mark }) => mark === 'differs')
    .sort(
      (a, b) =>
        KINDS[a.kind].weight - KINDS[b.kind].weight ||
        b.support.origins - a.support.origins ||
        b.support.reports - a.support.reports,
    );
  // An item whose one difference is who is credited is told by that, once.
  const told = new Set(
    differ.filter(
      (item) =>
        KINDS[item.kind].worded &&
        !remarks(item, story).some((one) => one.substantive && !crediting.some(({ kind }) => kind === one.kind)),
    ),
  );
  const first = new Map<Item, Variant>();
  for (const variant of crediting)
    for (const item of told) if (!first.has(item) && variant.items.includes(item.id)) first.set(item, variant);
  const rest = differ.filter((item) => !first.has(item));
  const differs = new Set(differ.map(({ id }) => id));
  const free = story.variants.filter(({ kind, substantive, items: touched, readings }) => {
    if (!substantive || kind === 'direct-indirect') return false;
    if (DECISIVE.has(kind)) return !touched.some((id) => differs.has(id));
    return touched.length === 0 && readings.some(({ text }) => WORTH_A_LINE <= text.split(/\s+/).length);
  });
  // What a line above has told already stands last.
  const facts = rest.filter(({ kind }) => kind === 'fact');
  const again = new Set(rest.filter((item) => item.kind === 'statement' && isToldBy(item, facts, story)));
  return [
    ...rest.filter((item) => !again.has(item)).map((item) => itemEntry(item, null, story)),
    ...free.map((variant) => variantEntry(variant)),
    ...crediting.flatMap((variant) => {
      const own = [...first]
        .filter(([, one]) => one === variant)
        .map(([item]) => ({ ...itemEntry(item, null, story), title: variant.explanation, readings: variant.readings }));
      return own.length > 0 ? own : [variantEntry(variant)];
    }),
    ...[...again].map((item) => itemEntry(item, null, story)),
  ];
}

/** True where one fact stands in every telling of a statement, and the tellings differ in its words alone. */
function isToldBy(item: Item, facts: readonly Item[], story: Story): boolean {
  const differences = remarks(item, story).filter(({ substantive }) => substantive);
  return facts.some(
    ({ evidence: told }) =>
      item.evidence.every((one) => told.some((place) => place.report === one.report && contains(one, place))) &&
      differences
        .flatMap(({ readings }) => readings.flatMap(({ evidence }) => evidence))
        .every((one) => told.some((place) => place.report === one.report && overlaps(one, place))),
  );
}

function variantEntry({ id, kind, readings, explanation }: Variant): Entry {
  // Words that a report leaves out are not mentioned there; they do not differ.
  const glyph = (kind === 'cut' || kind === 'added') && readings.some(({ text }) => text === '') ? '·' : '≠';
  return {
    id,
    kind: null,
    glyph,
    group: null,
    when: null,
    brief: false,
    title: explanation,
    readings: readings.filter(({ text }) => text !== ''),
    notes: [],
  };
}

/** Variants of each item, kept with the story they were found in: every item of a story asks. */
const remarked = new WeakMap<Story, Map<string, Variant[]>>();

/** What is to be said of the wording of an item, the weightier first. */
function remarks(item: Item, story: Story): readonly Variant[] {
  let byItem = remarked.get(story);
  if (!byItem) {
    remarked.set(story, (byItem = new Map()));
    for (const variant of [...story.variants].sort((a, b) => saying(b) - saying(a))) {
      for (const id of new Set(variant.items)) {
        const list = byItem.get(id);
        if (list) list.push(variant);
        else byItem.set(id, [variant]);
      }
    }
  }
  return byItem.get(item.id) ?? [];
}

/** How much a variant says: what changes the sense before the rest, and two readings before words left out. */
function saying({ substantive, kind, readings }: Variant): number {
  const both = readings.filter(({ text }) => text !== '').length > 1;
  return 4 * Number(substantive) + 2 * Number(DECISIVE.has(kind)) + Number(both);
}

function itemEntry(item: Item, group: string | null, story: Story): Entry {
  const notes: Note[] = [];
  if (item.computed !== null)
    notes.push(...item.computed.split('\n').map((text) => ({ kind: 'computed' as const, text })));
  if (item.mark === 'near') notes.push({ kind: 'support', text: `see ${item.near.map(place).join(', ')}` });
  else if (item.mark !== 'single') {
    notes.push(
      ...remarks(item, story)
        .filter(({ kind }) => kind !== 'attribution-lost' && kind !== 'attribution-shifted')
        .map(({ explanation }) => ({ kind: 'why' as const, text: explanation })),
    );
    notes.push({
      kind: 'support',
      text:
        counted(item.support.reports, item.support.origins) +
        (item.absent.length > 0 ? `; not mentioned: ${item.absent.join(' ')}` : ''),
    });
  }
  return {
    id: item.id,
    kind: item.kind,
    glyph: GLYPH[item.mark],
    group,
    when: null,
    title: item.title,
    readings: item.readings,
    brief: false,
    notes,
  };
}

function lineageEntry({
  a,
  b,
  sharedWords,
  shareOfA,
  shareOfB,
  longestRun,
  direction,
  basis,
  passages,
}: Story['lineage'][number]): Entry {
  const longest = [...passages].sort((x, y) => y.a.end - y.a.start - (x.a.end - x.a.start))[0];
  const arrow = direction === 'a-to-b' ? `${a} → ${b}` : direction === 'b-to-a' ? `${b} → ${a}` : `${a} – ${b}`;
  return {
    id: null,
    kind: null,
    glyph: ' ',
    group: null,
    when: null,
    brief: false,
    title:
      `${arrow}: ${sharedWords} words in common, ${percent(shareOfA)} of ${a}, ` +
      `${percent(shareOfB)} of ${b}; longest run ${longestRun} words`,
    readings: longest ? [{ text: longest.a.exact, evidence: [longest.a, longest.b] }] : [],
    notes: [{ kind: 'why', text: basis }],
  };
}

/** "4 reports in 2 texts": reports never stand without the texts they come from. */
export function counted(reports: number, texts: number): string {
  return `${reports} ${reports === 1 ? 'report' : 'reports'} in ${texts} ${texts === 1 ? 'text' : 'texts'}`;
}

/** Where evidence stands: "R3 1268–1425". */
export function place({ report, start, end }: Evidence): string {
  return `${report} ${start}–${end}`;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

function number(siglum: string | undefined): number {
  return Number(siglum?.slice(1) ?? 0);
}

/** In the order of the reports, R2 before R10. */
function byReport<T extends { readonly evidence: readonly Evidence[] }>(list: readonly T[]): T[] {
  const first = ({ evidence: [one] }: T): number => number(one?.report);
  return [...list].sort((a, b) => first(a) - first(b));
}

function uniqueBy<T>(list: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(list.map((one) => [key(one), one])).values()];
}
