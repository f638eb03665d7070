import type { Lineage, Origin, Segment, Story } from '../model/account.js';
import type { Report } from '../model/report.js';

/** One box of the graph: a report, several that are the same text, or a stretch of a report that comes from elsewhere. */
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
  readonly shareOfA: number;
  readonly shareOfB: number;
  readonly toward: 'a' | 'b' | null;
}

/** A family of reports that share one text, older copy set into a report, or everything that shares nothing drawn. */
export interface Lane {
  readonly key: string;
  readonly kind: 'text' | 'older' | 'alone';
  readonly credit: string | null;
  readonly nodes: readonly Node[];
}

export interface Graph {
  readonly lanes: readonly Lane[];
  readonly edges: readonly Edge[];
  /** Pairs that share text and are not drawn. */
  readonly folded: number;
  /** No folded pair has a larger share than this at either end. */
  readonly foldedShare: number;
}

/** From this share on, on both sides, two reports are one text printed twice. */
const COPY = 0.98;
/** The lane of reports that share nothing drawn. */
export const ALONE = 'alone';

/** What the graph of a story shows: boxes in lanes and what ties them. At most about one and a half edges a box are drawn, the strongest first. */
export function graphOf(story: Story, reports: readonly Report[]): Graph {
  const members = reports.filter(({ siglum }) => story.reports.includes(siglum));
  const days = new Map(members.map(({ siglum, published }) => [siglum, published?.value ?? null]));
  const originOf = new Map(story.origins.flatMap((origin) => origin.reports.map((siglum) => [siglum, origin] as const)));
  const nodes = wholeNodes(story, members.map(({ siglum }) => siglum), days, originOf);
  const nodeOf = new Map(nodes.flatMap((node) => node.sigla.map((siglum) => [siglum, node] as const)));
  const parts = partNodes(story, days, originOf);
  const { edges, folded, foldedShare } = fold(sharedEdges(story, nodeOf, parts, originOf), nodes.length + parts.length);
  const ties = parts.map((part): Edge => ({ a: nodeOf.get(part.sigla[0] ?? '')?.key ?? '', b: part.key, pair: null, shareOfA: 0, shareOfB: 0, toward: null }));
  return { lanes: lanesOf([...nodes, ...parts], [...edges, ...ties], story.origins), edges: [...edges, ...ties], folded, foldedShare };
}

/** Reports, with those that print one text as one. */
function wholeNodes(story: Story, sigla: readonly string[], days: ReadonlyMap<string, string | null>, originOf: ReadonlyMap<string, Origin>): Node[] {
  const find = unionOf(story.lineage.filter(({ shareOfA, shareOfB }) => COPY <= shareOfA && COPY <= shareOfB).map(({ a, b }) => [a, b] as const));
  const groups = new Map<string, string[]>();
  for (const siglum of sigla) groups.set(find(siglum), [...(groups.get(find(siglum)) ?? []), siglum]);
  return [...groups.values()].map((group) => {
    const sorted = [...group].sort((x, y) => byDay(days.get(x) ?? null, days.get(y) ?? null) || number(x) - number(y));
    const [first = ''] = sorted;
    return { key: first, sigla: sorted, day: days.get(first) ?? null, lane: originOf.get(first)?.id ?? first, part: null };
  });
}

/** Stretches of a report that lie in another lane than the report: older copy set in, and text that another family shares. */
function partNodes(story: Story, days: ReadonlyMap<string, string | null>, originOf: ReadonlyMap<string, Origin>): Node[] {
  const parts = new Map<string, Node>();
  for (const segment of story.segments) {
    const { report } = segment;
    const own = originOf.get(report)?.id;
    const lanes = segment.older ? [`older-${report}`] : segment.sharedWith.flatMap((siglum) => originOf.get(siglum)?.id ?? []).filter((id) => id !== own);
    for (const lane of new Set(lanes)) {
      const key = `${report}@${lane}`;
      if (!parts.has(key)) parts.set(key, { key, sigla: [report], day: segment.older ? null : (days.get(report) ?? null), lane, part: segment });
    }
  }
  return [...parts.values()];
}

/** One edge for any two boxes, by the pair of reports behind them that shares most; it ends at the stretch where the report has one in the other's lane. */
function sharedEdges(story: Story, nodeOf: ReadonlyMap<string, Node>, parts: readonly Node[], originOf: ReadonlyMap<string, Origin>): Edge[] {
  const partOf = new Map(parts.map((part) => [part.key, part]));
  const endOf = (siglum: string, other: string): string | undefined => partOf.get(`${siglum}@${originOf.get(other)?.id ?? ''}`)?.key ?? nodeOf.get(siglum)?.key;
  const edges = new Map<string, Edge>();
  for (const pair of story.lineage) {
    if (pair.passages.length === 0) continue;
    const ends = [endOf(pair.a, pair.b), endOf(pair.b, pair.a)];
    const [a, b] = ends;
    if (a === undefined || b === undefined || a === b) continue;
    const key = [...ends].sort().join(' ');
    const before = edges.get(key);
    if (before?.pair && before.pair.sharedWords >= pair.sharedWords) continue;
    edges.set(key, { a, b, pair, shareOfA: pair.shareOfA, shareOfB: pair.shareOfB, toward: pair.direction === 'a-to-b' ? 'b' : pair.direction === 'b-to-a' ? 'a' : null });
  }
  return [...edges.values()].sort((x, y) => strength(y) - strength(x) || (y.pair?.sharedWords ?? 0) - (x.pair?.sharedWords ?? 0) || (x.a < y.a ? -1 : 1));
}

/** Few edges all stand; of many, those that hold the boxes together and then the strongest, as many as can be told apart. */
function fold(edges: readonly Edge[], boxes: number): { readonly edges: readonly Edge[]; readonly folded: number; readonly foldedShare: number } {
  const most = Math.max(12, Math.round(boxes * 1.4));
  if (edges.length <= most) return { edges, folded: 0, foldedShare: 0 };
  const joins = forest(edges.filter((edge) => WEAK <= strength(edge)));
  const kept = new Set(joins);
  for (const edge of edges) if (kept.size < most && WEAK <= strength(edge)) kept.add(edge);
  const rest = edges.filter((edge) => !kept.has(edge));
  return { edges: edges.filter((edge) => kept.has(edge)), folded: rest.length, foldedShare: rest.reduce((top, edge) => Math.max(top, strength(edge)), 0) };
}

/** Where edges must be left out, those go first whose reports have less than this of each other. */
const WEAK = 0.05;

/** The strongest edges without which the boxes would fall apart (Kruskal 1956); `edges` come strongest first. */
function forest(edges: readonly Edge[]): Edge[] {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  return edges.filter(({ a, b }) => {
    const [x, y] = [find(a), find(b)];
    if (x === y) return false;
    parent.set(x, y);
    return true;
  });
}

function lanesOf(nodes: readonly Node[], edges: readonly Edge[], origins: readonly Origin[]): Lane[] {
  const tied = new Set(edges.flatMap(({ a, b }) => [a, b]));
  const byLane = new Map<string, Node[]>();
  for (const node of nodes) byLane.set(node.lane, [...(byLane.get(node.lane) ?? []), node]);
  const lanes: Lane[] = [];
  const alone: Node[] = [];
  for (const [key, list] of byLane) {
    const sorted = [...list].sort((x, y) => byDay(x.day, y.day) || number(x.sigla[0] ?? '') - number(y.sigla[0] ?? ''));
    const [only] = sorted;
    if (sorted.length === 1 && only && only.sigla.length === 1 && !tied.has(only.key)) alone.push({ ...only, lane: ALONE });
    else lanes.push({ key, kind: sorted.every(({ part }) => part?.older) ? 'older' : 'text', credit: origins.find(({ id }) => id === key)?.credit ?? null, nodes: sorted });
  }
  lanes.sort((x, y) => Number(x.kind === 'older') - Number(y.kind === 'older') || y.nodes.length - x.nodes.length || byDay(x.nodes[0]?.day ?? null, y.nodes[0]?.day ?? null) || number(x.nodes[0]?.sigla[0] ?? '') - number(y.nodes[0]?.sigla[0] ?? ''));
  alone.sort((x, y) => byDay(x.day, y.day) || number(x.sigla[0] ?? '') - number(y.sigla[0] ?? ''));
  return alone.length > 0 ? [...lanes, { key: ALONE, kind: 'alone', credit: null, nodes: alone }] : lanes;
}

/** The larger of the two shares of an edge. */
export function strength({ shareOfA, shareOfB }: Edge): number {
  return Math.max(shareOfA, shareOfB);
}

/** Days in order, those without one last. */
export function byDay(a: string | null, b: string | null): number {
  return a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
}

function number(siglum: string): number {
  return Number(siglum.slice(1));
}

/** The representative of each name after the given pairs were joined. */
function unionOf(pairs: readonly (readonly [string, string])[]): (name: string) => string {
  const parent = new Map<string, string>();
  const find = (name: string): string => {
    let at = name;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  for (const [a, b] of pairs) {
    const [x, y] = [find(a), find(b)];
    if (x !== y) parent.set(y, x);
  }
  return find;
}
