import type { ReadingCorrection } from '../model/correction.js';
import type { Figure, ReportParty, Statement, Time } from '../model/report.js';
import { contains, type Span } from '../model/span.js';
import type { Names } from './name/find.js';

/** What the reader set right in one document; most documents have nothing. */
export type SetRight = readonly ReadingCorrection[];

/**
 * What lies in or round the words of a correction: those that hold them, the smallest first, else all that lie in them.
 */
function meant<T extends Span>(found: readonly T[], words: Span): readonly T[] {
  const round = found
    .filter((one) => contains(one, words))
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .slice(0, 1);
  return round.length > 0 ? round : found.filter((one) => contains(words, one));
}

/** Without what the reader says is none. */
export function withoutDenied<T extends Span>(
  found: readonly T[],
  kind: 'statement' | 'figure' | 'commitment' | 'event',
  corrections: SetRight,
): readonly T[] {
  const denied = new Set(
    corrections.flatMap((one) => (one.kind === 'not-read' && one.what === kind ? meant(found, one) : [])),
  );
  return denied.size === 0 ? found : found.filter((one) => !denied.has(one));
}

/** Times with the days that the reader gives them. */
export function withDays(times: readonly Time[], corrections: SetRight): readonly Time[] {
  return corrections.reduce((all, one) => {
    if (one.kind !== 'day') return all;
    const places = new Set(meant(all, one));
    return all.map((time): Time => {
      if (!places.has(time)) return time;
      const { candidates: _candidates, firstDay: _first, lastDay: _last, ...rest } = time;
      return { ...rest, type: 'DATE', value: one.value, mod: null, anchor: null, rule: 'reader/day' };
    });
  }, times);
}

/** Figures with the numbers that the reader gives them. */
export function withNumbers(figures: readonly Figure[], corrections: SetRight): readonly Figure[] {
  return corrections.reduce((all, one) => {
    if (one.kind !== 'figure') return all;
    const places = new Set(meant(all, one));
    return all.map((figure) =>
      places.has(figure) ? { ...figure, low: one.value, high: one.value, rule: 'reader/figure' } : figure,
    );
  }, figures);
}

/** Statements said by those whom the reader names; a name that the text does not have changes nothing. */
export function withSpeakers(
  statements: readonly Statement[],
  { parties }: Pick<Names, 'parties'>,
  text: string,
  corrections: SetRight,
): readonly Statement[] {
  return corrections.reduce((all, one) => {
    const source = one.kind === 'speaker' ? placeOf(one.name, text, one.start) : null;
    if (one.kind !== 'speaker' || source === null) return all;
    const places = new Set(meant(all, one));
    const party = partyOf(one.name, source, parties);
    return all.map(
      (statement): Statement =>
        places.has(statement)
          ? { ...statement, source: [source], party, candidates: [], sourceKind: 'named', rule: 'reader/speaker' }
          : statement,
    );
  }, statements);
}

/** Where a name stands that is nearest before the words, else first after them; null where it stands nowhere. */
function placeOf(name: string, text: string, before: number): Span | null {
  const at = text.lastIndexOf(name, before);
  const start = at < 0 ? text.indexOf(name) : at;
  return start < 0 || name === '' ? null : { start, end: start + name.length };
}

function partyOf(name: string, source: Span, parties: readonly ReportParty[]): string | null {
  const at = parties.find(({ mentions }) => mentions.some((one) => contains(source, one) || contains(one, source)));
  return (parties.find((one) => one.name === name) ?? at)?.id ?? null;
}
