export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What lies on the words of a report, as the page tells it: `s1268,157,12` is a statement of 157 characters, item 12;
 * each start counts from the one before.
 */
export interface Marked extends Span {
  readonly kind: Kind;
  /** Number of the item on this page; 0 for times and shared passages. */
  readonly item: number;
}

export const KINDS = { s: 'statement', f: 'figure', c: 'commitment', e: 'event', t: 'time', h: 'shared' } as const;
export type Kind = (typeof KINDS)[keyof typeof KINDS];

export function marksIn(written: string): Marked[] {
  let start = 0;
  return written.split(';').flatMap((one) => {
    const kind = KINDS[one.charAt(0) as keyof typeof KINDS];
    const [step = 0, length = 0, item = 0] = one.slice(1).split(',').map(Number);
    start += step;
    return kind && length > 0 ? [{ kind, start, end: start + length, item }] : [];
  });
}

/** Items that a position or stretch lies in, the shortest first, each once. */
export function itemsAt(marks: readonly Marked[], { start, end }: Span): Marked[] {
  const over = marks
    .filter((mark) => mark.item > 0 && mark.start < end && start < mark.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.item - b.item);
  return over.filter(({ item }, index) => over.findIndex((other) => other.item === item) === index);
}

/** Marks of one kind that lie in another of the same kind are drawn in another way: a quotation within a quotation. */
export function nested(marks: readonly Marked[]): Set<Marked> {
  const inner = new Set<Marked>();
  const ends = new Map<Kind, number>();
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const end = ends.get(mark.kind) ?? 0;
    if (mark.end <= end) inner.add(mark);
    ends.set(mark.kind, Math.max(end, mark.end));
  }
  return inner;
}
