import type { Mention, ReportParty, Statement } from '../../model/report.js';
import type { Span } from '../../model/span.js';

/** Answers which party a stretch of text speaks of; null when none or undecided. */
export type PartyAt = (span: Span, head: Span) => string | null;

interface Placed extends Span {
  readonly party: string;
}

/**
 * An index of the mentions of all parties. Look-up is logarithmic; a stretch that holds more than 16 mentions is read
 * by its first.
 */
export function partyIndex(parties: readonly ReportParty[]): PartyAt {
  const placed: Placed[] = parties.flatMap(({ id, mentions }) =>
    mentions.map(({ start, end }: Mention) => ({ start, end, party: id })),
  );
  placed.sort((a, b) => a.start - b.start || b.end - a.end);
  return (span, head) => {
    let low = 0;
    let high = placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placed[middle]!.start < span.start) low = middle + 1;
      else high = middle;
    }
    let best: Placed | null = null;
    // Mentions that begin before the phrase may still reach into it: `Vesk's premier` around `premier`.
    for (let i = Math.max(0, low - 4); i < placed.length && i < low + 16 && placed[i]!.start < span.end; i++) {
      const one = placed[i]!;
      if (
        one.start <= head.start &&
        head.end <= one.end &&
        (best === null || one.end - one.start > best.end - best.start)
      )
        best = one;
    }
    return best?.party ?? null;
  };
}

/** Answers which statement tells what stands at a position: the innermost whose content holds it; null for none. */
export type StatementAt = (position: number) => Statement | null;

/** An index of statements by position, made in one sweep over their contents. */
export function statementIndex(statements: readonly Statement[]): StatementAt {
  const contents = statements.flatMap((statement) =>
    statement.content.map(({ start, end }) => ({ start, end, statement })),
  );
  contents.sort((a, b) => a.start - b.start || b.end - a.end);
  // Cut into runs at every edge; in each run the innermost open content holds.
  const starts: number[] = [];
  const owners: (Statement | null)[] = [];
  const open: { readonly end: number; readonly statement: Statement }[] = [];
  const mark = (at: number): void => {
    const owner = open.at(-1)?.statement ?? null;
    if (starts.at(-1) === at) owners[owners.length - 1] = owner;
    else {
      starts.push(at);
      owners.push(owner);
    }
  };
  const close = (before: number): void => {
    while (open.length > 0 && open.at(-1)!.end <= before) {
      const { end } = open.pop()!;
      mark(end);
    }
  };
  for (const { start, end, statement } of contents) {
    close(start);
    // A content that reaches out of the one it begins in is cut at that one's end, so that runs stay nested.
    const outer = open.at(-1);
    open.push({ end: outer === undefined ? end : Math.min(end, outer.end), statement });
    mark(start);
  }
  close(Infinity);
  return (position) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= position) low = middle + 1;
      else high = middle;
    }
    return owners[low - 1] ?? null;
  };
}
