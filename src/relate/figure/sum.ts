import type { Figure } from '../../model/report.js';
import type { FigureInContext } from './context.js';
import type { FigureSum } from './reason.js';
import { admitted } from './value.js';

/** A change in percent, checked against the values before and after it that the same sentence gives. */
export interface ChangeSum {
  readonly change: Figure;
  readonly before: Figure;
  readonly after: Figure;
  /** Whether the percentage lies in what the two values, as they are rounded and hedged, can give. */
  readonly fits: boolean;
  readonly sum: FigureSum & { readonly kind: 'change' };
}

/**
 * The report's own arithmetic of change: where a sentence gives a change in percent and the values on both sides of it
 * ("rose 12% to 56.2 from 50.2"), the percentage that the values make, by interval arithmetic over what each may stand
 * for. Percentages under one in a thousand and values of other units are left alone.
 */
export function changeSums(all: readonly FigureInContext[]): ChangeSum[] {
  const sums: ChangeSum[] = [];
  for (let k = 0; k < all.length; k++) {
    const change = all[k];
    if (change?.scale.kind !== 'share' || change.figure.change === null) continue;
    const [before, after] = sidesOf(all, k, change);
    const sum = before && after ? checked(change, before, after) : null;
    if (sum) sums.push(sum);
  }
  return sums;
}

/**
 * The values before and after a change: the nearest of one unit in its sentence, none of them beyond another change.
 */
function sidesOf(
  all: readonly FigureInContext[],
  at: number,
  change: FigureInContext,
): [FigureInContext | null, FigureInContext | null] {
  let before: FigureInContext | null = null;
  let after: FigureInContext | null = null;
  for (let k = at + 1; k < all.length && k < at + 7; k++) {
    const one = all[k];
    if (!one || one.sentence !== change.sentence || (one.figure.change !== null && one.scale.kind === 'share')) break;
    if (one.scale.kind === 'share' || one.scale.rate !== null) continue;
    if (one.figure.level === 'after' && !after) after = one;
    else if (one.figure.level === 'before' && !before && (!after || after.scale.kind === one.scale.kind)) before = one;
  }
  return [before, after];
}

function checked(change: FigureInContext, before: FigureInContext, after: FigureInContext): ChangeSum | null {
  if (
    before.scale.kind !== after.scale.kind ||
    before.figure.low !== before.figure.high ||
    after.figure.low !== after.figure.high
  )
    return null;
  const [x, y] = [admitted(before.figure, before.scale), admitted(after.figure, after.scale)];
  if (x.low <= 0 || y.low <= 0) return null;
  const share = (from: number, to: number): number => ((to - from) / from) * 100;
  const ends = [share(x.low, y.high), share(x.high, y.low)].map(Math.abs).sort((a, b) => a - b);
  const told = admitted(change.figure, change.scale);
  if (told.point < 0.1) return null;
  const computed = share(x.point, y.point);
  const direction = computed < 0 ? 'down' : 'up';
  // Printed percentages are rounded to the place they show; half a point more is let pass for values that were.
  const slack = 0.5;
  const fits =
    direction === change.figure.change && (ends[0] ?? 0) - slack <= told.high && told.low <= (ends[1] ?? 0) + slack;
  return {
    change: change.figure,
    before: before.figure,
    after: after.figure,
    fits,
    sum: { kind: 'change', before: x.point, after: y.point, percent: computed, told: change.words },
  };
}
