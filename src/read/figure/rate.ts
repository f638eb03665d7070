import { EN } from './en.js';
import { unitWords } from './unit-words.js';
import { UNIT_SIGNS, UNIT_WORDS, type UnitKind } from './units.js';
import type { Words } from './words.js';

/** "per week", "a share", "an ounce", "/day", "per square foot", "each year" is no rate but a repeated time. */
export function readRate(w: Words, at: number, kind: UnitKind): { name: string; to: number } | null {
  const dash = w.isSign(at, '-') && w.glued(at);
  const word = w.lower(dash ? at + 1 : at);
  const next = (dash ? at + 2 : at + 1) + (dash && w.isSign(at + 2, '-') ? 1 : 0);
  if (w.isSign(at, '/') && w.glued(at) && w.glued(at + 1)) {
    const unit = UNIT_WORDS.get(w.lower(at + 1)) ?? UNIT_SIGNS.get(w.raw(at + 1));
    return unit ? { name: unit.name, to: at + 2 } : null;
  }
  if (word === 'per') {
    const unit = unitWords(w, next, 2);
    if (unit) return { name: unit.name, to: unit.to };
    if (/^(cent|se)$/.test(w.lower(next))) return null;
    if (w.lower(next) === 'annum') return { name: 'year', to: next + 1 };
    if (w.lower(next) === 'capita') return { name: 'person', to: next + 1 };
    return w.isWord(next) && !EN.closed.has(w.lower(next)) && !w.opens[next]
      ? { name: w.lower(next), to: next + 1 }
      : null;
  }
  if (
    (word === 'a' || word === 'an') &&
    kind !== 'time' &&
    EN.rateNouns.has(w.lower(next)) &&
    !(w.lower(next) === 'year' && /^(ago|earlier|later|before|after)$/.test(w.lower(next + 1))) &&
    !/^(ago|earlier|later)$/.test(w.lower(next + 1))
  )
    return { name: UNIT_WORDS.get(w.lower(next))?.name ?? w.lower(next), to: next + 1 };
  if (
    (word === 'a' || word === 'an') &&
    kind === 'time' &&
    /^(day|week|month|year)$/.test(w.lower(next)) &&
    !/^(ago|earlier|later)$/.test(w.lower(next + 1))
  )
    return { name: w.lower(next), to: next + 1 };
  return null;
}
