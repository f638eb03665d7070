import { EN } from './en.js';
import type { Words } from './words.js';

export type Direction = 'up' | 'down';

/** How a figure stands to a change: an amount of change, the level after it ("to"), or the level before it ("from"). */
export interface ChangeRead {
  readonly role: 'amount' | 'after' | 'before';
  readonly direction: Direction | null;
  /** The word that tells the change. */
  readonly at: number;
  /** True where a noun tells it: "a 4% rise". */
  readonly noun: boolean;
}

/** Words looked back over without "by", and in all. */
const NEAR = 8;
const FAR = 16;

/**
 * The change told of a figure whose first word (its hedge included) is `from` and last `to - 1`: "fell [by] about",
 * "up 4%", "cut … by a third", "a 4% rise", "a rise of 4%". `amount` is true for money, percent, points and bare
 * numbers; `length` for lengths, over which bodies move ("jumped 30 feet").
 */
export function readChange(w: Words, from: number, to: number, amount: boolean, length = false): ChangeRead | null {
  const before = changeBefore(w, from, amount);
  if (before && !(length && before.role === 'amount' && EN.motions.test(w.lower(before.at)))) return before;
  return amount ? changeAfter(w, to) : null;
}

function changeBefore(w: Words, from: number, amount: boolean): ChangeRead | null {
  const stop = Math.max(0, from - FAR);
  // "dipped below nine million": a bound that is passed, and no amount.
  if (EN.bounds.has(w.lower(from)) && isMotion(w.lower(from - 1)) && !w.opens[from])
    return { role: 'after', direction: null, at: from - 1, noun: false };
  const lead = leadOf(w, from, stop);
  if (lead < stop || w.opens[lead + 1]) return null;
  if (w.isSign(lead, ',')) return lead === from - 1 ? apposed(w, lead, stop) : null;
  switch (w.lower(lead)) {
    case 'by':
      return verbBefore(w, lead - 1, stop, amount, true);
    case 'of':
      return nounOf(w, lead - 1);
    case 'to':
    case 'at':
    case 'until':
      return levelBefore(w, lead, stop);
    case 'from':
      return { role: 'before', direction: null, at: lead, noun: false };
    default:
      return verbBefore(w, lead, Math.max(stop, from - NEAR - 1), amount, false);
  }
}

/** The word before the amount and what only colours it: "by [an astonishing]", "up [a total of]". */
function leadOf(w: Words, from: number, stop: number): number {
  const last = from - 1;
  if (w.opens[from]) return last;
  if (EN.articles.has(w.lower(last))) return last - 1;
  let k = last;
  if (w.lower(k) === 'of' && EN.totals.has(w.lower(k - 1))) k -= 2;
  else while (stop < k && last - 3 < k && /^(JJ|RB|VBG|VBN)/.test(w.tag(k)) && !isMotion(w.lower(k))) k--;
  return k < last && EN.articles.has(w.lower(k)) ? k - 1 : last;
}

const isMotion = (word: string): boolean => EN.rising.has(word) || EN.falling.has(word);

/** The verb of change at or before `at`: over any words behind "by", else over adverbs alone. */
function verbBefore(w: Words, at: number, stop: number, amount: boolean, by: boolean): ChangeRead | null {
  for (let k = at; stop <= k; k--) {
    if (w.opens[k + 1]) return null;
    if (w.kinds[k] === 'sign') {
      if (by && w.isSign(k, ',.-"“”\'’')) continue;
      return null;
    }
    const word = w.lower(k);
    const rises = EN.rising.has(word) || (amount && EN.risingAmount.has(word));
    const falls = EN.falling.has(word) || (amount && EN.fallingAmount.has(word));
    if (rises !== falls && !isNounHere(w, k) && !isParticle(w, k) && !isOrder(w, k))
      return { role: 'amount', direction: rises ? 'up' : 'down', at: k, noun: false };
    if (!by && !EN.adverbs.has(word)) return null;
  }
  return null;
}

/** "a rise [of]". */
function nounOf(w: Words, at: number): ChangeRead | null {
  const direction = nounDirection(w.lower(at));
  return direction && { role: 'amount', direction, at, noun: true };
}

function nounDirection(word: string): Direction | null {
  if (EN.riseNouns.has(word)) return 'up';
  return EN.fallNouns.has(word) ? 'down' : null;
}

/** "a reduction in the number of arrivals, about 70%": the amount stands beside the noun of change. */
function apposed(w: Words, at: number, stop: number): ChangeRead | null {
  for (let k = at - 1; stop <= k; k--) {
    if (w.opens[k + 1] || (w.kinds[k] === 'sign' && !w.isSign(k, ".-’'"))) return null;
    const direction = /^(in|of)$/.test(w.lower(k + 1)) ? nounDirection(w.lower(k)) : null;
    if (direction) return { role: 'amount', direction, at: k, noun: true };
  }
  return null;
}

/** The verb of change whose result follows "to": "fell to", "bringing the toll to". */
function levelBefore(w: Words, at: number, stop: number): ChangeRead | null {
  let told = false;
  for (let k = at - 1; stop <= k; k--) {
    if (w.opens[k + 1]) return null;
    const word = w.lower(k);
    told ||= EN.countNouns.has(word);
    const noun = nounDirection(word);
    const direction = EN.rising.has(word) ? 'up' : EN.falling.has(word) ? 'down' : noun;
    if (direction || (told && EN.bringing.has(word)))
      return { role: 'after', direction, at: k, noun: noun !== null && !isMotion(word) };
  }
  return null;
}

/** The verb of change shortly before word `at`, as before "from": "fell from". */
export function changeVerb(w: Words, at: number): ChangeRead | null {
  for (let k = at - 1; at - 7 <= k && 0 <= k; k--) {
    if (w.opens[k + 1]) return null;
    const word = w.lower(k);
    if (isMotion(word)) return { role: 'amount', direction: EN.rising.has(word) ? 'up' : 'down', at: k, noun: false };
  }
  return null;
}

/** "make up a fifth", "handed down 3": up and down as parts of other verbs. */
function isParticle(w: Words, at: number): boolean {
  return /^(up|down|off)$/.test(w.lower(at)) && EN.verbsWithParticle.has(w.lower(at - 1));
}

/** "Add ½ cup of salt": an order begins the sentence and tells no change. */
function isOrder(w: Words, at: number): boolean {
  return w.opens[at] === true && (w.tag(at) === 'VB' || w.lower(at) === 'add');
}

/** "a cut", "the rise", "pay rise": a word that is also a verb stands as a noun. */
function isNounHere(w: Words, at: number): boolean {
  return EN.beforeChangeNoun.has(w.lower(at - 1)) && !EN.changeVerbForms.test(w.lower(at));
}

/** "a 12% drop", "5% pay rise", "34% higher", "a third fewer". */
function changeAfter(w: Words, to: number): ChangeRead | null {
  for (let k = to; k < to + 3; k++) {
    if (w.isSign(k, '-') && w.glued(k)) continue;
    if (!w.isWord(k) || (w.opens[k] && k > 0)) return null;
    const word = w.lower(k);
    const compared = EN.comparatives[word];
    if (compared) return isComparison(w, k) ? null : { role: 'amount', direction: compared, at: k, noun: false };
    const direction = nounDirection(word);
    if (direction) return { role: 'amount', direction, at: k, noun: true };
    if (EN.closed.has(word)) return null;
  }
  return null;
}

/** "2% higher than elsewhere" sets two things side by side and moves neither; "than a year ago" tells a change. */
function isComparison(w: Words, at: number): boolean {
  if (w.lower(at + 1) !== 'than') return false;
  if (!EN.beforeComparedTime.has(w.lower(at + 2))) return true;
  for (let k = at + 2; k < at + 5; k++) {
    const word = w.lower(k);
    if (EN.periods.has(word) || EN.months.has(word) || /^(19|20)\d\d$/.test(word)) return false;
  }
  return true;
}
