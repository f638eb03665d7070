import { DECISIVE } from '../digest/digest.js';
import type { Account, Agreement, Evidence, Item, Story } from '../model/account.js';
import type { PrimaryText } from '../model/primary.js';
import type { Report } from '../model/report.js';
import type { Span } from '../model/span.js';
import { shownPairs } from './lineage-pairs.js';

export type MarkKind = 'statement' | 'figure' | 'time' | 'commitment' | 'event' | 'furniture' | 'shared' | 'place';

/** A stretch of a report that something stands on. */
export interface Marked extends Span {
  readonly kind: MarkKind;
  /** The item it belongs to; null for times, furniture and shared passages. */
  readonly item: string | null;
}

/**
 * A run of text under which the same marks lie from end to end. Runs do not overlap and together are the whole text.
 */
export interface Segment extends Span {
  readonly marks: readonly Marked[];
  /** Evidence that begins here, as fragment ids. */
  readonly begins: readonly Marked[];
  readonly ends: readonly Marked[];
}

/** Where evidence stands in a page: `R3-1268-1425`. */
export function fragment(siglum: string, { start, end }: Span): string {
  return `${siglum}-${start}-${end}`;
}

/**
 * Everything that is shown on the words of a report, in text order; `every` false leaves out the small variants that
 * only the page of an item links to.
 */
export function marksOf(
  report: Report,
  stories: readonly Story[],
  every: boolean,
  agreements: readonly Agreement[] = [],
  primary: readonly PrimaryText[] = [],
): Marked[] {
  const marks: Marked[] = report.furniture.map(({ start, end }) => ({ start, end, kind: 'furniture', item: null }));
  for (const { report: siglum, start, end } of [
    ...agreements.flatMap(agreementEvidence),
    ...primary.flatMap(primaryEvidence),
  ])
    if (siglum === report.siglum) marks.push({ start, end, kind: 'place', item: null });
  for (const time of report.times) marks.push({ start: time.start, end: time.end, kind: 'time', item: null });
  for (const story of stories) for (const mark of storyMarks(story, every).get(report.siglum) ?? []) marks.push(mark);
  return marks.sort((x, y) => x.start - y.start || y.end - x.end);
}

/**
 * Marks of a story by report. A page of many reports asks once for each, so they are kept with the story, which never
 * changes.
 */
const kept = new WeakMap<Story, { every?: Map<string, Marked[]>; some?: Map<string, Marked[]> }>();

function storyMarks(story: Story, every: boolean): Map<string, Marked[]> {
  const found = kept.get(story) ?? {};
  kept.set(story, found);
  return (found[every ? 'every' : 'some'] ??= collected(story, every));
}

function collected(story: Story, every: boolean): Map<string, Marked[]> {
  const marks = new Map<string, Marked[]>();
  const add = (siglum: string, mark: Marked): void => push(marks, siglum, mark);
  for (const item of story.items)
    for (const { report, start, end } of item.evidence)
      add(
        report,
        item.kind === 'fact'
          ? { start, end, kind: 'place', item: null }
          : { start, end, kind: item.kind, item: item.id },
      );
  for (const { report, start, end } of otherEvidence(story, every))
    add(report, { start, end, kind: 'place', item: null });
  for (const { passages } of shownPairs(story))
    for (const { a, b } of passages)
      for (const { report, start, end } of [a, b]) add(report, { start, end, kind: 'place', item: null });
  const passages = new Map<string, Span[]>();
  for (const pair of story.lineage)
    for (const { a, b } of pair.passages) for (const one of [a, b]) push(passages, one.report, one);
  for (const [siglum, spans] of passages) for (const mark of joined(spans)) add(siglum, mark);
  return marks;
}

/** Stretches that touch or overlap as one mark each: shared with whomever. */
function joined(spans: readonly Span[]): Marked[] {
  const marks: { start: number; end: number; kind: 'shared'; item: null }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = marks[marks.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else marks.push({ start, end, kind: 'shared', item: null });
  }
  return marks;
}

/** Evidence of everything that is no item, so that links find it; it is not underlined. */
function otherEvidence(story: Story, every: boolean): Evidence[] {
  const { variants, within, compliance, undecided, timeline, segments } = story;
  const linked = variants.filter(
    ({ kind, items, substantive }) =>
      every ||
      kind === 'attribution-lost' ||
      kind === 'attribution-shifted' ||
      (substantive && (items.length === 0 || DECISIVE.has(kind))),
  );
  return [
    ...linked.flatMap(({ readings }) => readings.flatMap(({ evidence }) => evidence)),
    ...[...within, ...compliance, ...undecided, ...timeline].flatMap(({ evidence }) => evidence),
    ...segments,
  ];
}

/** Everything that is said of a primary text stands on these words of it and of the reports. */
function primaryEvidence({ uses, sentences }: PrimaryText): Evidence[] {
  const left = sentences.filter(({ quoted, told }) => quoted.length + told.length === 0);
  return [...uses.flatMap(({ here, there }) => [here, ...there]), ...left];
}

/** Everything that an agreement stands on: its names, terms, periods and what is told of its keeping. */
function agreementEvidence({ called, terms, periods, tellings }: Agreement): Evidence[] {
  const readings = [
    ...called,
    ...terms.flatMap((term) => term.readings),
    ...tellings.flatMap(({ pledged }) => pledged),
  ];
  return [...readings, ...periods, ...tellings].flatMap(({ evidence }) => evidence);
}

/**
 * Cuts a stretch of text at every place where a mark begins or ends, so that overlapping marks can be shown by plain
 * elements side by side. Sweep over sorted boundaries: n log n in the marks. Where `closes` says no, a mark has a
 * beginning only.
 */
export function segmentsOf(
  { start, end }: Span,
  marks: readonly Marked[],
  closes: (mark: Marked) => boolean = () => true,
): Segment[] {
  const inside = marks.filter((mark) => mark.start < end && start < mark.end);
  const cuts = [
    ...new Set([
      start,
      end,
      ...inside.flatMap((mark) => [Math.max(start, mark.start), ...(closes(mark) ? [Math.min(end, mark.end)] : [])]),
    ]),
  ].sort((a, b) => a - b);
  const begin = new Map<number, Marked[]>();
  const finish = new Map<number, Marked[]>();
  for (const mark of inside) {
    push(begin, Math.max(start, mark.start), mark);
    push(finish, Math.min(end, mark.end), mark);
  }
  const segments: Segment[] = [];
  let active: Marked[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = cuts[i] ?? 0;
    const to = cuts[i + 1] ?? 0;
    const ending = new Set(finish.get(from) ?? []);
    active = active.filter((mark) => !ending.has(mark));
    active.push(...(begin.get(from) ?? []));
    segments.push({
      start: from,
      end: to,
      marks: [...active],
      begins: (begin.get(from) ?? []).filter(
        (mark) => mark.start === from && mark.kind !== 'shared' && mark.kind !== 'furniture' && mark.kind !== 'time',
      ),
      ends: (finish.get(to) ?? []).filter((mark) => mark.end === to),
    });
  }
  return segments;
}

/**
 * The letter of each kind that is drawn: in the marks that the script reads, and in the class of the elements without
 * it.
 */
export const CLASSES: Readonly<Partial<Record<MarkKind, string>>> = {
  statement: 's',
  figure: 'f',
  commitment: 'c',
  event: 'e',
  time: 't',
  shared: 'h',
};

/**
 * Marks on a stretch as an attribute that the script draws from: kind, start counted from the start before, length,
 * number of the item: `s1268,157,12;t32,6`.
 */
export function writtenMarks(
  span: Span,
  marks: readonly Marked[],
  numbers: ReadonlyMap<string, { readonly number: number }>,
): string {
  let before = 0;
  return marks
    .flatMap(({ kind, start, end, item }) => {
      const letter = CLASSES[kind];
      if (letter === undefined || end <= span.start || span.end <= start) return [];
      const number = item === null ? undefined : numbers.get(item)?.number;
      const step = start - before;
      before = start;
      return [`${letter}${step},${end - start}${number === undefined ? '' : `,${number}`}`];
    })
    .join(';');
}

/** Items in the order of the page, numbered from 1 so that text and list can point at each other. */
export function numberItems(account: Account): Map<string, { readonly number: number; readonly item: Item }> {
  const numbers = new Map<string, { readonly number: number; readonly item: Item }>();
  for (const story of account.stories)
    for (const item of story.items) if (!numbers.has(item.id)) numbers.set(item.id, { number: numbers.size + 1, item });
  return numbers;
}

function push<K, T>(map: Map<K, T[]>, key: K, one: T): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}
