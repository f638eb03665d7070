import { byDay, type Edge, earlier, type Graph, type Lane, type Node } from './lineage-nodes.js';
import { strength } from './lineage-pairs.js';

/** A box with its place. */
export interface Box {
  readonly node: Node;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An edge with its way; the vertical stretch of it runs where no box can stand. */
export interface Way {
  readonly edge: Edge;
  /** SVG path data. */
  readonly path: string;
  readonly width: number;
  /** Tip of the arrow and the side it points to; null without evidence for a direction. */
  readonly tip: { readonly x: number; readonly y: number; readonly points: 'left' | 'right' } | null;
  /** The share of each end, where there is room for it. */
  readonly labels: readonly {
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'end';
    readonly of: 'a' | 'b';
  }[];
}

export interface Band {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
}

/** A day on the axis of time; `day` null is the place of reports without a date. */
export interface Tick {
  readonly day: string | null;
  readonly x: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Whether boxes have two lines, and shares stand in words. */
  readonly roomy: boolean;
  readonly bands: readonly Band[];
  readonly boxes: readonly Box[];
  readonly ways: readonly Way[];
  readonly ticks: readonly Tick[];
}

/** Boxes up to which each has two lines and the shares stand in words. */
const ROOMY = 12;
const HEAD = 26;
const FOOT = 10;
const TRACK = 9;
/** Width of a day under the axis. */
const TICK = 116;
/** Boxes that share nothing stand this many beside each other. */
const BESIDE = 4;

interface Measures {
  readonly box: number;
  readonly high: number;
  readonly row: number;
  readonly label: number;
}

/**
 * Places a graph. `time` "across": a column a day, a row a box within its lane, so that no line ever crosses a box: it
 * leaves its box to the right, in a row that is empty up to the gap before the other's column. `time` "down", for
 * narrow screens: one column, in each lane the days from top to bottom.
 */
export function layoutOf(whole: Graph, time: 'across' | 'down'): Layout {
  const graph =
    time === 'across'
      ? whole
      : { ...whole, lanes: whole.lanes.map((lane) => ({ ...lane, nodes: [...lane.nodes].sort(earlier) })) };
  const nodes = graph.lanes.flatMap((lane) => lane.nodes);
  const roomy = nodes.length <= ROOMY;
  const days = [...new Set(nodes.map(({ day }) => day))].sort(byDay);
  const tight = time === 'across' && days.length > 5;
  const size: Measures = {
    box: tight ? 70 : time === 'down' ? 150 : days.length < 5 ? 186 : roomy ? 150 : 124,
    high: roomy ? 46 : 24,
    row: roomy ? 58 : 30,
    label: roomy && !tight ? 84 : 40,
  };
  const column = (node: Node): number => (time === 'down' ? 0 : days.indexOf(node.day));
  const places = rowsOf(graph, column, time === 'across' ? BESIDE : 1);
  const of = new Map(nodes.map((node) => [node.key, node]));
  const tracks = tracksOf(graph, of, column, places.top, roomy);
  const left = columnsOf(
    time === 'down' ? 1 : Math.max(1, days.length),
    size,
    tracks,
    graph,
    of,
    column,
    places.across,
    time === 'down' ? 64 : 12,
  );
  const boxes: Box[] = [];
  const bands: Band[] = [];
  let y = time === 'across' ? 34 : 4;
  for (const lane of graph.lanes) {
    const top = y;
    const rows = Math.max(1, ...lane.nodes.map((node) => (places.row.get(node.key) ?? 0) + 1));
    for (const node of lane.nodes)
      boxes.push({
        node,
        x: (left.at[column(node)] ?? 0) + (places.shift.get(node.key) ?? 0) * (size.box + 8),
        y: top + HEAD + (places.row.get(node.key) ?? 0) * size.row,
        width: size.box,
        height: size.high,
      });
    y = top + HEAD + rows * size.row - (size.row - size.high) + FOOT;
    bands.push({ lane, y: top, height: y - top });
    y += 8;
  }
  const ways = waysOf(graph.edges, new Map(boxes.map((box) => [box.node.key, box])), column, tracks, left, size, roomy);
  const lastTick = time === 'across' ? (left.at[left.at.length - 1] ?? 0) + TICK : 0;
  return {
    width: Math.max(left.width, lastTick),
    height: y,
    roomy,
    bands,
    boxes,
    ways,
    ticks: time === 'across' ? days.map((day, index) => ({ day, x: left.at[index] ?? 0 })) : [],
  };
}

/** The row of each box within its lane, and in the lane of those alone its place in the row. */
function rowsOf(
  graph: Graph,
  column: (node: Node) => number,
  side: number,
): {
  readonly row: Map<string, number>;
  readonly shift: Map<string, number>;
  readonly across: Map<number, number>;
  readonly top: Map<string, number>;
} {
  const row = new Map<string, number>();
  const shift = new Map<string, number>();
  const across = new Map<number, number>();
  const top = new Map<string, number>();
  let base = 0;
  for (const lane of graph.lanes) {
    const used = new Map<number, number>();
    const crowd = new Map<number, number>();
    for (const node of lane.nodes) crowd.set(column(node), (crowd.get(column(node)) ?? 0) + 1);
    lane.nodes.forEach((node, index) => {
      const at = column(node);
      const before = used.get(at) ?? 0;
      used.set(at, before + 1);
      const beside = lane.kind === 'alone' && (crowd.get(at) ?? 0) > BESIDE ? side : 1;
      row.set(node.key, lane.kind === 'alone' ? Math.floor(before / beside) : index);
      shift.set(node.key, lane.kind === 'alone' ? before % beside : 0);
      across.set(at, Math.max(across.get(at) ?? 1, beside));
      top.set(node.key, base + (row.get(node.key) ?? 0));
    });
    base += 1000;
  }
  return { row, shift, across, top };
}

/**
 * For each edge the gap in which its vertical stretch runs, and its track in there: stretches that overlap get tracks
 * of their own. Where there are many boxes, the stretches of all edges that leave one box lie on one track, as the
 * branches of a tree do.
 */
function tracksOf(
  graph: Graph,
  of: ReadonlyMap<string, Node>,
  column: (node: Node) => number,
  top: ReadonlyMap<string, number>,
  roomy: boolean,
): ReadonlyMap<Edge, Track> {
  const bundles = new Map<
    string,
    { readonly edges: Edge[]; readonly same: boolean; readonly gap: string; from: number; to: number }
  >();
  for (const edge of graph.edges) {
    const ends = endsOf(edge, of, column, top);
    if (!ends) continue;
    const same = column(ends.from) === column(ends.to);
    const gap = same ? `after ${column(ends.from)}` : `before ${column(ends.to)}`;
    const key = roomy ? `${edge.a} ${edge.b}` : `${ends.from.key} ${gap}`;
    const [from, to] = [top.get(edge.a) ?? 0, top.get(edge.b) ?? 0].sort((x, y) => x - y) as [number, number];
    const bundle = bundles.get(key) ?? { edges: [], same, gap, from, to };
    bundle.edges.push(edge);
    bundle.from = Math.min(bundle.from, from);
    bundle.to = Math.max(bundle.to, to);
    bundles.set(key, bundle);
  }
  const tracks = new Map<Edge, Track>();
  const taken = new Map<string, { readonly from: number; readonly to: number }[][]>();
  for (const { edges, same, gap, from, to } of [...bundles.values()].sort((x, y) => x.to - x.from - (y.to - y.from))) {
    const lines = taken.get(gap) ?? [];
    taken.set(gap, lines);
    let track = lines.findIndex((line) => line.every((one) => one.to < from || to < one.from));
    if (track < 0) track = lines.push([]) - 1;
    lines[track]?.push({ from, to });
    for (const edge of edges) tracks.set(edge, { same, gap, track });
  }
  return tracks;
}

/** The ends of an edge in the order in which it is drawn: from left to right, in one column from top to bottom. */
function endsOf(
  edge: Edge,
  of: ReadonlyMap<string, Node>,
  column: (node: Node) => number,
  top: ReadonlyMap<string, number>,
): { readonly from: Node; readonly to: Node } | null {
  const [a, b] = [of.get(edge.a), of.get(edge.b)];
  if (!a || !b) return null;
  const forward = column(a) === column(b) ? (top.get(a.key) ?? 0) <= (top.get(b.key) ?? 0) : column(a) < column(b);
  return forward ? { from: a, to: b } : { from: b, to: a };
}

interface Track {
  readonly same: boolean;
  readonly gap: string;
  readonly track: number;
}

interface Columns {
  readonly at: readonly number[];
  /** Where the tracks before and after a column end, for the labels beside them. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly width: number;
}

/** The left edge of each column: every gap is as wide as its tracks and labels need. */
function columnsOf(
  count: number,
  size: Measures,
  tracks: ReadonlyMap<Edge, Track>,
  graph: Graph,
  of: ReadonlyMap<string, Node>,
  column: (node: Node) => number,
  across: ReadonlyMap<number, number>,
  margin: number,
): Columns {
  const most = (gap: string): number =>
    Math.max(0, ...[...tracks.values()].filter((one) => one.gap === gap).map(({ track }) => track + 1));
  const starts = new Set(
    graph.edges.flatMap((edge) => {
      const [a, b] = [of.get(edge.a), of.get(edge.b)];
      return a && b && column(a) !== column(b) && edge.pair ? [Math.min(column(a), column(b))] : [];
    }),
  );
  const labeled = (gap: string): boolean => [...tracks].some(([edge, one]) => one.gap === gap && edge.pair !== null);
  const at: number[] = [];
  const before: number[] = [];
  const after: number[] = [];
  let x = margin;
  for (let index = 0; index < count; index++) {
    const incoming = most(`before ${index}`);
    if (index > 0) x += incoming > 0 ? 18 + incoming * TRACK + (labeled(`before ${index}`) ? size.label : 0) : 0;
    at.push(x);
    before.push(x - 12 - incoming * TRACK);
    x += size.box + ((across.get(index) ?? 1) - 1) * (size.box + 8);
    const own = most(`after ${index}`);
    after.push(at[index]! + size.box + 8 + own * TRACK);
    x += Math.max(
      own > 0 ? 8 + own * TRACK + (labeled(`after ${index}`) ? size.label : 0) : 0,
      starts.has(index) ? size.label : 0,
      28,
    );
  }
  return { at, before, after, width: Math.round(x) };
}

function waysOf(
  edges: readonly Edge[],
  boxes: ReadonlyMap<string, Box>,
  column: (node: Node) => number,
  tracks: ReadonlyMap<Edge, Track>,
  columns: Columns,
  size: Measures,
  roomy: boolean,
): Way[] {
  const ports = portsOf(edges, boxes, column, roomy);
  return edges.flatMap((edge): Way[] => {
    const [a, b] = [boxes.get(edge.a), boxes.get(edge.b)];
    const track = tracks.get(edge);
    if (!a || !b || !track) return [];
    const forward = column(a.node) === column(b.node) ? a.y <= b.y : column(a.node) < column(b.node);
    const [from, to, fromEnd, toEnd] = forward ? ([a, b, 'a', 'b'] as const) : ([b, a, 'b', 'a'] as const);
    const start = ports.get(`${edge.a} ${edge.b} ${fromEnd}`) ?? { y: 0, labeled: false };
    const end = ports.get(`${edge.a} ${edge.b} ${toEnd}`) ?? { y: 0, labeled: false };
    const x1 = from.x + from.width;
    const x2 = track.same ? to.x + to.width : to.x;
    const bend = track.same
      ? (columns.at[column(a.node)] ?? 0) + size.box + 8 + track.track * TRACK
      : to.x - 18 - track.track * TRACK;
    const beside = (columns.after[column(a.node)] ?? 0) + 2;
    const labels: Way['labels'][number][] = [];
    if (edge.pair && start.labeled)
      labels.push(
        track.same
          ? { x: beside, y: start.y - 3, anchor: 'start', of: fromEnd }
          : { x: x1 + 5, y: start.y - 5, anchor: 'start', of: fromEnd },
      );
    if (edge.pair && end.labeled)
      labels.push(
        track.same
          ? { x: beside, y: end.y - 3, anchor: 'start', of: toEnd }
          : { x: (columns.before[column(to.node)] ?? x2) - 4, y: end.y + 4, anchor: 'end', of: toEnd },
      );
    const pointed =
      edge.toward === null
        ? null
        : edge.toward === toEnd
          ? ({ x: x2, y: end.y, points: track.same ? 'left' : 'right' } as const)
          : ({ x: x1, y: start.y, points: 'left' } as const);
    return [
      {
        edge,
        path: rounded(x1, start.y, bend, x2, end.y),
        width: edge.pair ? Math.round((1 + (roomy ? 5 : 3) * strength(edge.pair)) * 10) / 10 : 1,
        tip: pointed,
        labels,
      },
    ];
  });
}

/** Where on its box each edge ends: one beside the other, in the order of where they lead. */
function portsOf(
  edges: readonly Edge[],
  boxes: ReadonlyMap<string, Box>,
  column: (node: Node) => number,
  roomy: boolean,
): ReadonlyMap<string, { readonly y: number; readonly labeled: boolean }> {
  const sides = new Map<string, { readonly id: string; readonly to: number; readonly pair: boolean }[]>();
  for (const edge of edges) {
    const [a, b] = [boxes.get(edge.a), boxes.get(edge.b)];
    if (!a || !b) continue;
    for (const [own, other, end] of [
      [a, b, 'a'],
      [b, a, 'b'],
    ] as const) {
      const side = `${own.node.key} ${column(other.node) < column(own.node) ? 'left' : 'right'}`;
      sides.set(side, [
        ...(sides.get(side) ?? []),
        {
          id: `${edge.a} ${edge.b} ${end}`,
          to: other.y + (column(other.node) === column(own.node) ? 0 : 0.5),
          pair: edge.pair !== null,
        },
      ]);
    }
  }
  const ports = new Map<string, { readonly y: number; readonly labeled: boolean }>();
  for (const [side, list] of sides) {
    const box = boxes.get(side.slice(0, side.lastIndexOf(' ')));
    if (!box) continue;
    const step = list.length < 2 || !roomy ? 0 : Math.min(15, (box.height - 6) / (list.length - 1));
    [...list]
      .sort((x, y) => x.to - y.to || (x.id < y.id ? -1 : 1))
      .forEach(({ id }, index) =>
        ports.set(id, {
          y: Math.round((box.y + box.height / 2 + (index - (list.length - 1) / 2) * step) * 10) / 10,
          labeled: list.length === 1 || step >= 13,
        }),
      );
  }
  return ports;
}

/** Across, down or up in the gap, across, with round corners. */
function rounded(x1: number, y1: number, bend: number, x2: number, y2: number): string {
  if (Math.abs(y1 - y2) < 1) return `M${x1} ${y1}H${x2}`;
  const r = Math.min(6, Math.abs(y2 - y1) / 2, Math.abs(bend - x1), Math.max(1, Math.abs(x2 - bend)));
  const down = y2 > y1 ? 1 : -1;
  const on = x2 > bend ? 1 : -1;
  return (
    `M${x1} ${y1}H${bend - r}Q${bend} ${y1} ${bend} ${y1 + down * r}V${y2 - down * r}Q${bend} ` +
    `${y2} ${bend + on * r} ${y2}H${x2}`
  );
}
