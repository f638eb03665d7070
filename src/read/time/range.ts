import { civilFromDays } from '../../calendar/civil.js';
import type { Context, Resolved } from './context.js';
import type { Hit, Point } from './meaning.js';
import { resolve } from './resolve.js';
import type { Direction } from './tense.js';

/** An expression with what it was resolved to. */
export interface ResolvedHit {
  readonly hit: Hit;
  readonly resolved: Resolved;
  readonly id: string;
  readonly direction: () => Direction;
}

/** The ends of a range resolved anew where they ran backwards; an end that stays as it is is left out. */
export interface Ordered {
  readonly first?: Resolved;
  readonly second?: Resolved;
}

/**
 * A range never runs backwards: of what is to come, the end moves behind the beginning ("will be closed Monday to
 * Sunday"); of what was, the beginning moves before the end ("ran from Tuesday through Saturday"). Null where the ends
 * stand in order, or are fixed by their words.
 */
export function inOrder(first: ResolvedHit, second: ResolvedHit, context: Context): Ordered | null {
  const [a, b] = [first.resolved.place, second.resolved.place];
  const [from, to] = [first.hit.meaning, second.hit.meaning];
  if (!a || !b || from.kind !== 'point' || to.kind !== 'point') return null;
  // "It rained from Sunday night until Tuesday morning" is of one week, whatever way each end looks by itself.
  const long = isWeekday(from) && isWeekday(to) && b.days - a.days > 6;
  if (long) return { second: resolve({ ...to, then: 1 }, { ...context, day: { ...a, id: first.id } }) };
  if (a.days <= b.days) return null;
  const ahead = first.direction() === 'future';
  if (isWeekday(from) && isWeekday(to)) {
    return ahead
      ? { second: resolve({ ...to, then: 1 }, { ...context, day: { ...a, id: first.id } }) }
      : { first: resolve({ ...from, then: -1 }, { ...context, day: { ...b, id: second.id } }) };
  }
  if (!isOfAnyYear(from) || !isOfAnyYear(to)) return null;
  return ahead
    ? { second: inYear(second, to, civilFromDays(b.days).year + 1, first.id, context) }
    : { first: inYear(first, from, civilFromDays(a.days).year - 1, second.id, context) };
}

/** A weekday and nothing that says which. */
function isWeekday({ weekday, day, month, year, shift, then, count }: Point): boolean {
  const open = day === undefined && month === undefined && year === undefined;
  return weekday !== undefined && open && shift === undefined && then === undefined && count === undefined;
}

/** A month, or day of a month, without its year. */
function isOfAnyYear({ month, year, yearShift, shift, weekday }: Point): boolean {
  return month !== undefined && year === undefined && yearShift === undefined && shift === undefined && !weekday;
}

function inYear({ resolved }: ResolvedHit, point: Point, year: number, anchor: string, context: Context): Resolved {
  const moved = resolve({ ...point, year }, context);
  return { ...moved, known: resolved.known, implied: ['year'], anchor };
}
