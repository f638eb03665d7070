import type { Lineage, Origin, Segment, Story } from '../model/account.js';
import type { Report } from '../model/report.js';
import { copiesOf, foldPairs, number } from './lineage-pairs.js';

/**
 * One box of the graph: a report, several that are the same text, or a stretch of a report that comes from elsewhere.
 */
export interface Node {
  readonly key: string;
  /** The first published stands first. */
  readonly sigla: readonly string[];
  /** Day of publication, the first where there are several; null where none is known. */
  readonly day: string | null;
  /** The lane it lies in. */
  readonly lane: string;
  /** The stretch it stands for; null where it stands for the whole report. */
  readonly part: Segment | null;
}

/** Text that two boxes share, or the tie between a report and its own stretch in another lane. */
export interface Edge {
  readonly a: string;
  readonly b: string;
  /** Of the two reports behind the boxes that share most; null for a tie. */
  readonly pair: Lineage | null;
  readonly toward: 'a' | 'b' | null;
}

/** A family of reports that share one text, older copy set into a report, or everything that shares nothing drawn. */
export interface Lane {
  readonly key: string;
  readonly kind: 'text' | 'older' | 'alone';
  readonly credit: string | null;
  /** Boxes that share text stand next to each other. */
  readonly nodes: readonly Node[];
}

export interface Graph {
  readonly lanes: readonly Lane[];
  readonly edges: readonly Edge[];
  /** Pairs of texts that share words and are not drawn. */
  readonly folded: number;
}

const ALONE = 'alone';

/** What the graph of a story shows: boxes in lanes and what ties them. */
export function graphOf(story: Story, reports: readonly Report[]): Graph {
  const days = new Map(reports.map(({ siglum, published }) => [siglum, published?.value ?? null]));
  const originOf = new Map(
    story.origins.flatMap((origin) => origin.reports.map((siglum) => [siglum, origin] as const)),
  );
  const copies = copiesOf(story);
  const nodes = wholeNodes(story.reports, copies, days, originOf);
  const parts = partNodes(story.segments, days, originOf);
  const partKeys = new Set(parts.map(({ key }) => key));
  const endOf = (siglum: string, other: string): string => {
    const part = `${siglum}@${originOf.get(other)?.id ?? ''}`;
    return partKeys.has(part) ? part : (copies.get(siglum) ?? siglum);
  };
  const { drawn, folded } = foldPairs(story);
  const edges = drawn.map(
    (pair): Edge => ({
      a: endOf(pair.a, pair.b),
      b: endOf(pair.b, pair.a),
      pair,
      toward: towardOf(pair, story.lineage, copies),
    }),
  );
  const ties = parts.map(
    ({ key, sigla: [siglum = ''] }): Edge => ({ a: copies.get(siglum) ?? siglum, b: key, pair: null, toward: null }),
  );
  return {
    lanes: lanesOf([...nodes, ...parts], [...edges, ...ties], story.origins),
    edges: [...edges, ...ties],
    folded: folded.length,
  };
}

/** The later end of a pair, unless copies of the same two texts point both ways. */
function towardOf(pair: Lineage, lineage: readonly Lineage[], copies: ReadonlyMap<string, string>): 'a' | 'b' | null {
  const [a, b] = [copies.get(pair.a), copies.get(pair.b)];
  const ways = new Set(
    lineage.flatMap((one): ('a' | 'b' | null)[] => {
      const [x, y] = [copies.get(one.a), copies.get(one.b)];
      const later = one.direction === 'a-to-b' ? y : one.direction === 'b-to-a' ? x : null;
      return (x === a && y === b) || (x === b && y === a) ? [later === null ? null : later === a ? 'a' : 'b'] : [];
    }),
  );
  const [only = null] = ways;
  return ways.size === 1 ? only : null;
}

/** Reports, with those that print one text as one. */
function wholeNodes(
  sigla: readonly string[],
  copies: ReadonlyMap<string, string>,
  days: ReadonlyMap<string, string | null>,
  originOf: ReadonlyMap<string, Origin>,
): Node[] {
  const groups = new Map<string, string[]>();
  for (const siglum of sigla) {
    const key = copies.get(siglum) ?? siglum;
    groups.set(key, [...(groups.get(key) ?? []), siglum]);
  }
  return [...groups].map(([key, group]) => {
    const sorted = [...group].sort((x, y) => byDay(days.get(x) ?? null, days.get(y) ?? null) || number(x) - number(y));
    return {
      key,
      sigla: sorted,
      day: days.get(sorted[0] ?? '') ?? null,
      lane: originOf.get(key)?.id ?? key,
      part: null,
    };
  });
}

/**
 * Stretches of a report that lie in another lane than the report: older copy set in, and text that another family
 * shares.
 */
function partNodes(
  segments: readonly Segment[],
  days: ReadonlyMap<string, string | null>,
  originOf: ReadonlyMap<string, Origin>,
): Node[] {
  const parts = new Map<string, Node>();
  for (const segment of segments) {
    const { report } = segment;
    const own = originOf.get(report)?.id;
    const lanes = segment.older
      ? [`older-${report}`]
      : segment.sharedWith.flatMap((siglum) => originOf.get(siglum)?.id ?? []).filter((id) => id !== own);
    for (const lane of new Set(lanes)) {
      const key = `${report}@${lane}`;
      if (!parts.has(key))
        parts.set(key, {
          key,
          sigla: [report],
          day: segment.older ? null : (days.get(report) ?? null),
          lane,
          part: segment,
        });
    }
  }
  return [...parts.values()];
}

function lanesOf(nodes: readonly Node[], edges: readonly Edge[], origins: readonly Origin[]): Lane[] {
  const next = new Map<string, string[]>();
  for (const { a, b } of edges)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      next.set(from, [...(next.get(from) ?? []), to]);
  const byLane = new Map<string, Node[]>();
  for (const node of nodes) byLane.set(node.lane, [...(byLane.get(node.lane) ?? []), node]);
  const lanes: Lane[] = [];
  const alone: Node[] = [];
  for (const [key, list] of byLane) {
    const [only] = list;
    if (list.length === 1 && only && only.sigla.length === 1 && !next.has(only.key))
      alone.push({ ...only, lane: ALONE });
    else
      lanes.push({
        key,
        kind: list.every(({ part }) => part?.older) ? 'older' : 'text',
        credit: origins.find(({ id }) => id === key)?.credit ?? null,
        nodes: neighbors([...list].sort(earlier), next),
      });
  }
  lanes.sort(
    (x, y) =>
      Number(x.kind === 'older') - Number(y.kind === 'older') || y.nodes.length - x.nodes.length || earliest(x, y),
  );
  return alone.length > 0 ? [...lanes, { key: ALONE, kind: 'alone', credit: null, nodes: alone.sort(earlier) }] : lanes;
}

/** Boxes of a lane so that those that share text follow each other: from the earliest on, depth first. */
function neighbors(sorted: readonly Node[], next: ReadonlyMap<string, readonly string[]>): Node[] {
  const place = new Map(sorted.map((node, index) => [node.key, index]));
  const order: Node[] = [];
  const seen = new Set<string>();
  for (const first of sorted) {
    const stack = [first.key];
    for (let key = stack.pop(); key !== undefined; key = stack.pop()) {
      const node = sorted[place.get(key) ?? -1];
      if (!node || seen.has(key)) continue;
      seen.add(key);
      order.push(node);
      const beside = (next.get(key) ?? []).filter((one) => place.has(one) && !seen.has(one));
      stack.push(...beside.sort((x, y) => (place.get(y) ?? 0) - (place.get(x) ?? 0)));
    }
  }
  return order;
}

/** By day, the undated last, then by siglum. */
export function earlier(x: Node, y: Node): number {
  return byDay(x.day, y.day) || number(x.sigla[0] ?? '') - number(y.sigla[0] ?? '');
}

function earliest(x: Lane, y: Lane): number {
  const [a] = [...x.nodes].sort(earlier);
  const [b] = [...y.nodes].sort(earlier);
  return a && b ? earlier(a, b) : 0;
}

/** Days in order, those without one last. */
export function byDay(a: string | null, b: string | null): number {
  return a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
}
