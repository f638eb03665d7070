import { EN } from './en.js';
import type { Words } from './words.js';

export type Direction = 'up' | 'down';

/** How a figure stands to a change: an amount of change, the level after it ("to"), or the level before it ("from"). */
export interface ChangeRead {
  readonly role: 'amount' | 'after' | 'before';
  readonly direction: Direction | null;
  /** The word that tells the change. */
  readonly at: number;
}

const MOTION =
  /^(s[ai]nk|sunk|sinking|jump|leap|leapt|div|dove|slid|climb|tumbl|plung|plummet|drop|fell|fall|soar|slip|advanc|retreat|crash)/;
const NEAR = 8;
const FAR = 16;

/**
 * The change told of a figure whose first word (its hedge included) is `from` and last `to - 1`: "fell [by] about",
 * "up 4%", "cut … by a third", "a 4% rise", "a rise of 4%". `amount` is true for money, percent, points and bare
 * numbers.
 */
export function readChange(
  w: Words,
  from: number,
  to: number,
  floor: number,
  amount: boolean,
  length = false,
): ChangeRead | null {
  const before = changeBefore(w, from, floor, amount);
  // "jumped 30 feet", "sank 12 miles out": bodies move over lengths.
  if (before && !(length && before.role === 'amount' && MOTION.test(w.lower(before.at)))) return before;
  return amount ? changeAfter(w, to) : null;
}

function changeBefore(w: Words, from: number, floor: number, amount: boolean): ChangeRead | null {
  let by = false;
  let of = false;
  const stop = Math.max(floor, from - FAR);
  for (let k = from - 1; stop <= k; k--) {
    if (w.opens[k + 1]) return null;
    const word = w.lower(k);
    if (w.kinds[k] === 'sign') {
      if (k === from - 1 && w.isSign(k, ',')) return apposed(w, k, stop);
      if (w.isSign(k, ',.') && by) continue;
      if (w.isSign(k, '-"“”\'') && by) continue;
      return null;
    }
    if (!by && !of && k >= from - 2 && /^(a|an)$/.test(word)) continue;
    if (k === from - 1 || (!by && !of && k === from - 2 && /^(a|an)$/.test(w.lower(k + 1)))) {
      if (word === 'by') {
        by = true;
        continue;
      }
      if (word === 'of') {
        of = true;
        continue;
      }
      if (word === 'to' || word === 'at' || word === 'until') return levelBefore(w, k, stop);
      if (word === 'from') return { role: 'before', direction: null, at: k };
    }
    const rises = EN.rising.has(word) || (amount && EN.risingAmount.has(word));
    const falls = EN.falling.has(word) || (amount && EN.fallingAmount.has(word));
    if (of) {
      if (EN.riseNouns.has(word)) return { role: 'amount', direction: 'up', at: k };
      if (EN.fallNouns.has(word)) return { role: 'amount', direction: 'down', at: k };
      return null;
    }
    if (rises !== falls && !isNounHere(w, k) && !isParticle(w, k))
      return { role: 'amount', direction: rises ? 'up' : 'down', at: k };
    if (by) {
      if (word === 'to' || word === 'than') continue;
      continue;
    }
    if (!EN.adverbs.has(word) || from - k > NEAR) return null;
  }
  return null;
}

/** "a reduction in the number of arrivals, about 70%": the amount stands beside the noun of change. */
function apposed(w: Words, at: number, stop: number): ChangeRead | null {
  for (let k = at - 1; stop <= k; k--) {
    if (w.opens[k + 1] || (w.kinds[k] === 'sign' && !w.isSign(k, ".-’'"))) return null;
    const word = w.lower(k);
    if (!/^(in|of)$/.test(w.lower(k + 1))) continue;
    if (EN.riseNouns.has(word)) return { role: 'amount', direction: 'up', at: k };
    if (EN.fallNouns.has(word)) return { role: 'amount', direction: 'down', at: k };
  }
  return null;
}

/** The verb of change whose result follows "to": "fell to". */
function levelBefore(w: Words, at: number, stop: number): ChangeRead | null {
  for (let k = at - 1; stop <= k; k--) {
    if (w.opens[k + 1]) return null;
    const word = w.lower(k);
    if (EN.rising.has(word) || EN.riseNouns.has(word)) return { role: 'after', direction: 'up', at: k };
    if (EN.falling.has(word) || EN.fallNouns.has(word)) return { role: 'after', direction: 'down', at: k };
  }
  return null;
}

/** The verb of change shortly before word `at`, as before "from": "fell from". */
export function changeVerb(w: Words, at: number): ChangeRead | null {
  for (let k = at - 1; at - 7 <= k && 0 <= k; k--) {
    if (w.opens[k + 1]) return null;
    const word = w.lower(k);
    if (EN.rising.has(word)) return { role: 'amount', direction: 'up', at: k };
    if (EN.falling.has(word)) return { role: 'amount', direction: 'down', at: k };
  }
  return null;
}

/** "make up a fifth", "handed down 3": up and down as parts of other verbs. */
function isParticle(w: Words, at: number): boolean {
  return (
    /^(up|down|off)$/.test(w.lower(at)) &&
    /^(make|makes|made|making|take|takes|took|pick|picks|picked|set|sets|put|puts|end|ended|give|gave|hand|hands|handed|bring|brought|lay|laid|pay|pays|paid|write|wrote|come|came|open|opened|turn|turned|use|used|eat|ate|buy|bought|shut|break|broke|call|called|back|line|lined)$/.test(
      w.lower(at - 1),
    )
  );
}

/** "a cut", "the rise", "pay rise": a word that is also a verb stands as a noun. */
function isNounHere(w: Words, at: number): boolean {
  return (
    /^(a|an|the|this|that|its|their|his|her|any|no|sharp|big|biggest|pay|price|tax|rate|of)$/.test(w.lower(at - 1)) &&
    !/(ed|ing|fell|rose|grew|sank|slid)$/.test(w.lower(at))
  );
}

const PERIOD =
  /\b(year|month|week|quarter|decade|day|season|summer|winter|spring|autumn|fall|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)\b/;

/** "a 12% drop", "5% pay rise", "34% higher", "a third fewer". */
function changeAfter(w: Words, to: number): ChangeRead | null {
  for (let k = to; k < to + 3; k++) {
    if (w.isSign(k, '-') && w.glued(k)) continue;
    if (!w.isWord(k) || (w.opens[k] && k > 0)) return null;
    const word = w.lower(k);
    const higher = word === 'higher' || word === 'up';
    const lower = word === 'lower' || word === 'down' || word === 'fewer';
    // "2% higher than elsewhere" sets two things side by side and moves neither.
    if (
      (higher || lower) &&
      w.lower(k + 1) === 'than' &&
      !(
        /^(a|the|last|in|this|at)$/.test(w.lower(k + 2)) &&
        PERIOD.test(`${w.lower(k + 2)} ${w.lower(k + 3)} ${w.lower(k + 4)}`)
      )
    )
      return null;
    if (higher || EN.riseNouns.has(word)) return { role: 'amount', direction: 'up', at: k };
    if (lower || EN.fallNouns.has(word)) return { role: 'amount', direction: 'down', at: k };
    if (EN.closed.has(word)) return null;
  }
  return null;
}
