import { magnitudeOf } from './number.js';
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_OF, MILLION_CODES } from './units.js';
import type { Words } from './words.js';

/** Sign and currency before a number, and where they begin. */
export interface Front {
  readonly from: number;
  readonly currency: string | null;
  readonly sign: '+' | '-' | null;
  readonly millions: boolean;
}

/** What stands before a number as part of it: "-", "minus", "+", "$", "US $", "USD", "c $", "$-". */
export function readFront(w: Words, at: number, floor: number): Front {
  let from = at;
  let sign: Front['sign'] = null;
  let currency: string | null = null;
  let millions = false;
  const take = (): void => {
    if (sign !== null || from <= floor) return;
    const before = from - 1;
    if (w.isSign(before, '-−–+±')) {
      // A minus is glued to its number and to nothing before it; "minus-5" has both.
      const free = !w.glued(before) || w.isSign(before - 1, '(');
      if (w.glued(from) && (free || CURRENCY_SIGNS.has(w.raw(before - 1)))) {
        sign = w.isSign(before, '+') ? '+' : w.isSign(before, '±') ? null : '-';
        from = before;
      } else if (w.glued(from) && w.glued(before) && w.lower(before - 1) === 'minus' && floor < before) {
        sign = '-';
        from = before - 1;
      }
    } else if (w.lower(before) === 'minus' || w.lower(before) === 'negative') {
      if (w.isNumber(from) && (w.lower(before) === 'minus' ? !w.isNumber(before - 1) : true)) {
        sign = '-';
        from = before;
      }
    }
  };
  take();
  if (floor < from) {
    const before = from - 1;
    const mark = w.kinds[before] === 'sign' ? CURRENCY_SIGNS.get(w.raw(before)) : undefined;
    if (mark !== undefined) {
      currency = mark;
      from = before;
      if (mark === 'dollar' && floor < from) {
        // "US$", "C $", "U.S. $": letters right before, or a space before where they are no word of their own.
        const country = w.isWord(from - 1) ? DOLLAR_OF.get(w.lower(from - 1)) : undefined;
        const dotted =
          w.isSign(from - 1, '.') && w.lower(from - 2) === 's' && w.isSign(from - 3, '.') && w.lower(from - 4) === 'u'
            ? from - 4
            : -1;
        if (
          country !== undefined &&
          (w.glued(from) ||
            (w.isCapital(from - 1) && w.raw(from - 1) !== 'A') ||
            /^(c|hk|us|usd|cad|aud|nzd|mxn)$/.test(w.lower(from - 1)))
        ) {
          currency = country;
          from--;
        } else if (dotted >= floor) {
          currency = 'US dollar';
          from = dotted;
        }
      }
    } else if (w.isSign(before, '#') && w.glued(from) && magnitudeOf(w.lower(at + 1)) !== undefined) {
      // The pound sign's place in the British ASCII of wires (ISO 646-GB): "#145 million".
      currency = 'pound sterling';
      from = before;
    } else if (w.isSign(before, '=') && w.raw(before - 1) === 'Y' && w.glued(before) && w.glued(from)) {
      // The yen sign as wires without it write it.
      currency = 'yen';
      from = before - 1;
    } else if (w.isWord(before)) {
      const raw = w.raw(before);
      const code = CURRENCY_CODES.get(raw);
      if (code !== undefined && (w.glued(from) || code !== 'sen') && !(raw === 'TRY' || raw === 'ALL')) {
        currency = code;
        from = before;
      } else if (raw === 'Rs' && w.isSign(before + 1, '.')) {
        currency = 'rupee';
        from = before;
      } else if (MILLION_CODES.has(raw)) {
        currency = MILLION_CODES.get(raw) ?? null;
        millions = true;
        from = before;
      } else if (raw === 'PS' && w.glued(from) && /^(m|bn|k|tn)$/.test(w.raw(at + 1))) {
        currency = 'pound sterling';
        from = before;
      }
    } else if (w.isSign(before, '.') && w.raw(before - 1) === 'Rs' && w.glued(before)) {
      currency = 'rupee';
      from = before - 1;
    }
  }
  if (currency !== null) take();
  return { from, currency, sign, millions };
}
