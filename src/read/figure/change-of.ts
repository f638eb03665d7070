import type { Draftling } from './candidate.js';
import { type ChangeRead, changeVerb, readChange } from './change.js';
import { EN } from './en.js';
import type { Quantity } from './quantity.js';
import type { Words } from './words.js';

/** A figure's place in a change, as its draft carries it. */
export type ChangeTold = Pick<Draftling, 'change' | 'shift' | 'level' | 'changeAt'>;

/** A figure before its change is known: words `[from, end)` with its hedge and the noun it counts. */
interface Amount {
  readonly w: Words;
  readonly q: Quantity;
  readonly from: number;
  readonly end: number;
  /** True for what a change can amount to: money, percent, points, bare numbers. */
  readonly amount: boolean;
  readonly previous: Draftling | null;
}

const NONE: ChangeTold = { change: null, shift: null, level: null, changeAt: null };

/** What is told of a figure's change: by its sign, by the words on both sides, by the amount before it. */
export function changeOf({ w, q, from, end, amount, previous }: Amount): ChangeTold {
  if (q.sign !== null && amount && q.kind !== 'temperature') return { ...NONE, change: q.sign === '-' ? 'down' : 'up' };
  const read = readChange(w, from, end, amount, q.kind === 'length');
  if (read) return toldBy(w, read);
  if (previous && amount && follows(w, previous, from))
    return { ...NONE, change: previous.change, shift: previous.shift, changeAt: previous.changeAt };
  return NONE;
}

function toldBy(w: Words, { role, direction, at, noun }: ChangeRead): ChangeTold {
  switch (role) {
    case 'amount':
      return { ...NONE, [noun ? 'shift' : 'change']: direction, changeAt: at };
    case 'after':
      return { ...NONE, level: 'after', changeAt: at };
    case 'before': {
      const verb = changeVerb(w, at);
      const moved = verb !== null || /^(up|down)$/.test(w.lower(at - 1));
      return { ...NONE, level: moved ? 'before' : null, changeAt: verb?.at ?? null };
    }
  }
}

/** "fell 2.5 points, or 0.3%": the second amount tells the same change. */
function follows(w: Words, previous: Draftling, from: number): boolean {
  if (previous.change === null && previous.shift === null) return false;
  const end = previous.counted?.to ?? previous.to;
  if (from <= end || end + 3 < from) return false;
  for (let k = end; k < from; k++) if (!EN.appositions.has(w.lower(k)) || w.opens[k]) return false;
  return true;
}
