import type { Account, Evidence, Item, Mark, Reading, Story } from '../model/account.js';
import { showDate } from './dates.js';

/** An account in the order in which a desk reads it; the terminal, Markdown and HTML outputs print the same one. */
export interface Digest {
  /** "5 reports in 3 texts". */
  readonly count: string;
  /** Families of reports that share one text, by siglum. */
  readonly families: readonly (readonly string[])[];
  readonly reports: readonly ReportLine[];
  readonly stories: readonly StoryDigest[];
}

export interface ReportLine {
  readonly siglum: string;
  readonly name: string;
  readonly outlet: string | null;
  readonly credit: string | null;
  readonly published: string | null;
}

export interface StoryDigest {
  readonly id: string;
  readonly title: string;
  readonly count: string;
  readonly others: readonly { readonly report: string; readonly why: string }[];
  readonly sections: readonly Section[];
}

export type SectionId = 'differ' | 'due' | 'agree' | 'within' | 'statements' | 'figures' | 'commitments' | 'events' | 'lineage' | 'timeline' | 'undecided' | 'dismissed';

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly entries: readonly Entry[];
}

export type Glyph = '=' | '≈' | '≠' | '①' | '·' | '?' | 'ƒ' | '!' | ' ';

export interface Entry {
  /** The item's id; null where the entry is no item. */
  readonly id: string | null;
  readonly glyph: Glyph;
  /** Heading under which neighbouring entries stand together, e.g. a speaker. */
  readonly group: string | null;
  readonly title: string;
  readonly readings: readonly Reading[];
  /** True where only the title and the places are shown: the words stand in another section. */
  readonly brief: boolean;
  /** What Readout adds: a sum, a reason, who does not mention it. */
  readonly notes: readonly Note[];
}

export interface Note {
  readonly kind: 'computed' | 'why' | 'support';
  readonly text: string;
}

export const FOOTER = 'Readout shows what these reports say. It does not judge which is right.';

const UNNAMED = 'No source named';

const GLYPH: Readonly<Record<Mark, Glyph>> = { same: '=', compatible: '≈', differs: '≠', single: '①' };

/** What each glyph means, in the fixed words. */
export const LEGEND: readonly (readonly [Glyph, string])[] = [
  ['=', 'same words or value'], ['≈', 'compatible'], ['≠', 'differ'], ['①', 'one report only'], ['·', 'not mentioned'], ['?', 'not resolved'], ['ƒ', 'computed by Readout'],
];

/** Puts an account in reading order: what differs, what is due, what agrees, then everything by kind, the timeline and what is not resolved. */
export function digestOf(account: Account): Digest {
  const origins = account.stories.flatMap(({ origins }) => origins);
  const families = uniqueBy(origins.map(({ reports }) => reports), (reports) => reports.join(' ')).sort((a, b) => number(a[0]) - number(b[0]));
  const texts = new Set(account.reports.map(({ origin, siglum }) => origin ?? siglum)).size;
  return {
    count: counted(account.reports.length, texts),
    families,
    reports: account.reports.map(({ siglum, name, outlet, credits, dateline, published }) => ({
      siglum, name, outlet,
      credit: dateline?.agency ?? credits[0]?.agency ?? null,
      published: published ? `${showDate(published.value)}${published.from === 'given' ? '' : ` (${published.from})`}` : null,
    })),
    stories: account.stories.map((story) => storyDigest(story)),
  };
}

function storyDigest(story: Story): StoryDigest {
  const speaker = (item: Item): string => item.speaker ?? UNNAMED;
  const entry = (item: Item, group: string | null = null): Entry => itemEntry(item, group);
  const items = story.items.filter(({ dismissed }) => dismissed === null);
  const of = (kind: Item['kind']): Item[] => items.filter((item) => item.kind === kind);
  const shared = (item: Item): boolean => item.mark !== 'single';
  const statements = of('statement');
  const bySpeaker = [...new Set(statements.map(speaker))];
  const count = (name: string): number => statements.filter((item) => speaker(item) === name).length;
  bySpeaker.sort((a, b) => Number(a === UNNAMED) - Number(b === UNNAMED) || count(b) - count(a) || (a < b ? -1 : 1));
  const dated = of('commitment').filter(({ when }) => when !== null).sort((a, b) => ((a.when ?? '') < (b.when ?? '') ? -1 : 1));
  const sections: Section[] = [
    { id: 'differ', title: 'Where they differ', entries: [...differing(story), ...items.filter(({ mark }) => mark === 'differs').filter((item) => !covered(item, story)).map((item) => entry(item))] },
    { id: 'within', title: 'Within one report', entries: story.within.map(({ report, what, evidence }) => ({ id: null, glyph: '!' as const, group: null, brief: false, title: `${report}: ${what}`, readings: evidence.map((one) => ({ text: one.exact, evidence: [one] })), notes: [] })) },
    { id: 'due', title: 'Due', entries: dated.map((item) => ({ ...entry(item), brief: true, notes: [], group: showDate(item.when ?? '') })) },
    { id: 'agree', title: 'Where they agree', entries: items.filter((item) => item.mark === 'same' || item.mark === 'compatible').map((item) => entry(item)) },
    { id: 'statements', title: 'Who said what, in one report only', entries: bySpeaker.flatMap((name) => statements.filter((item) => !shared(item) && speaker(item) === name).map((item) => ({ ...entry(item, name), title: '' }))) },
    { id: 'figures', title: 'Figures in one report only', entries: of('figure').filter((item) => !shared(item)).map((item) => entry(item)) },
    { id: 'commitments', title: 'Promised, refused, threatened or due, in one report only', entries: of('commitment').filter((item) => !shared(item)).map((item) => entry(item)) },
    { id: 'lineage', title: 'Who shares whose text', entries: story.lineage.filter(({ longestRun }) => longestRun >= 6).map(lineageEntry) },
    { id: 'timeline', title: 'Timeline', entries: story.timeline.map(({ when, evidence, computed }) => ({ id: null, glyph: when === null ? ('?' as const) : computed === null ? (' ' as const) : ('ƒ' as const), group: when === null ? 'no date' : showDate(when), brief: false, title: '', readings: evidence.map((one) => ({ text: one.exact, evidence: [one] })), notes: computed === null ? [] : computed.split('\n').map((text) => ({ kind: 'computed' as const, text })) })) },
    { id: 'undecided', title: 'Not resolved', entries: story.undecided.map(({ what, why, evidence }) => ({ id: null, glyph: '?' as const, group: null, brief: false, title: what, readings: evidence.map((one) => ({ text: one.exact, evidence: [one] })), notes: [{ kind: 'why' as const, text: why }] })) },
    { id: 'dismissed', title: 'Set aside by the reader', entries: story.items.filter(({ dismissed }) => dismissed !== null).map((item) => ({ ...entry(item), notes: [{ kind: 'why' as const, text: item.dismissed ?? '' }] })) },
  ];
  return {
    id: story.id,
    title: [story.title, story.place, story.when === null ? null : showDate(story.when)].filter(Boolean).join(', '),
    count: counted(story.reports.length, story.origins.length),
    others: story.others,
    sections: sections.filter(({ entries }) => entries.length > 0),
  };
}

/** Substantive variants, which say what differs more closely than the items they belong to. */
function differing(story: Story): Entry[] {
  return story.variants.filter(({ substantive }) => substantive).map(({ id, readings, explanation }) => ({ id, glyph: '≠' as const, group: null, brief: false, title: explanation, readings, notes: [] }));
}

function covered(item: Item, story: Story): boolean {
  return story.variants.some(({ substantive, items }) => substantive && items.includes(item.id));
}

function itemEntry(item: Item, group: string | null): Entry {
  const notes: Note[] = [];
  if (item.computed !== null) notes.push(...item.computed.split('\n').map((text) => ({ kind: 'computed' as const, text })));
  if (item.mark !== 'single') notes.push({ kind: 'support', text: `${counted(item.support.reports, item.support.origins)}${item.absent.length > 0 ? `; not mentioned: ${item.absent.join(' ')}` : ''}` });
  return { id: item.id, glyph: GLYPH[item.mark], group, title: item.title, readings: item.readings, brief: false, notes };
}

function lineageEntry({ a, b, sharedWords, shareOfA, shareOfB, longestRun, direction, basis, passages }: Story['lineage'][number]): Entry {
  const longest = [...passages].sort((x, y) => y.a.end - y.a.start - (x.a.end - x.a.start))[0];
  const arrow = direction === 'a-to-b' ? `${a} → ${b}` : direction === 'b-to-a' ? `${b} → ${a}` : `${a} – ${b}`;
  return {
    id: null, glyph: ' ', group: null, brief: false,
    title: `${arrow}: ${sharedWords} words in common, ${percent(shareOfA)} of ${a}, ${percent(shareOfB)} of ${b}; longest run ${longestRun} words`,
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

function uniqueBy<T>(list: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(list.map((one) => [key(one), one])).values()];
}
