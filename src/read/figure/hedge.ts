import type { Hedge } from '../../model/report.js';
import { EN } from './en.js';
import type { Words } from './words.js';

/** A hedge and where it stands, in words. */
export interface HedgeRead {
  readonly hedge: Hedge;
  /** First word of the hedge before the figure, or first word after the hedge that follows it. */
  readonly at: number;
}

/** What the figure is, which decides whether a preposition can hedge it. */
interface Hedged {
  readonly duration: boolean;
  readonly measured: boolean;
  readonly counted: boolean;
}

const LONGEST = 5;
/** The longest hedge that ends in a word. */
const LAST = new Map<string, number>();
for (const phrase of Object.keys(EN.hedges)) {
  const words = phrase.split(' ');
  const last = words[words.length - 1] ?? '';
  LAST.set(last, Math.max(LAST.get(last) ?? 0, words.length));
}
const SIGNS: Readonly<Record<string, Hedge>> = {
  '~': 'about',
  '∼': 'about',
  '≈': 'about',
  '>': 'more-than',
  '≥': 'at-least',
  '<': 'less-than',
  '≤': 'at-most',
};

/** The hedge that ends right before word `from`, articles let pass: "about the", "more than a". Not before `floor`. */
export function hedgeBefore(w: Words, from: number, floor: number, kind: Hedged): HedgeRead | null {
  if (floor < from && w.kinds[from - 1] === 'sign') {
    const sign = SIGNS[w.raw(from - 1)];
    if (sign) return { hedge: sign, at: from - 1 };
    if (w.isSign(from - 1, '-') && w.lower(from - 2) === 'sub') return { hedge: 'less-than', at: from - 2 };
  }
  let end = from;
  for (let skipped = 0; skipped < 2 && floor < end; skipped++) {
    const found = match(w, end, floor, kind);
    if (found) return found;
    if (!EN.insideHedge.has(w.lower(end - 1))) return null;
    end--;
  }
  return null;
}

function match(w: Words, end: number, floor: number, kind: Hedged): HedgeRead | null {
  const longest = LAST.get(w.lower(end - 1));
  if (longest === undefined) return null;
  for (let length = Math.min(longest, LONGEST); 1 <= length; length--) {
    const at = end - length;
    if (at < floor) continue;
    const text = joined(w, at, end);
    const hedge = Object.hasOwn(EN.hedges, text) ? EN.hedges[text] : undefined;
    if (hedge === undefined) continue;
    // "climbed back up to 5%" is a level reached, no bound.
    if (text === 'up to' && (w.lower(at - 1) === 'back' || EN.rising.has(w.lower(at - 1)))) return null;
    // "no more than", "up to about": the outer bound says more than the inner hedge.
    return length === 1 && !single(w, at, text, kind) ? null : { hedge, at };
  }
  return null;
}

/** Words `[at, end)` as one text; '' where a sign or a sentence's end stands between. */
function joined(w: Words, at: number, end: number): string {
  let text = w.lower(at);
  for (let k = at + 1; k < end; k++) {
    if (w.opens[k] || !w.isWord(k)) return '';
    text += ` ${w.lower(k)}`;
  }
  return text;
}

/** One-word prepositions hedge only where they cannot be a place, a period or the particle of a verb. */
function single(w: Words, at: number, word: string, { duration, measured, counted }: Hedged): boolean {
  const before = w.lower(at - 1);
  switch (word) {
    case 'over':
      return !EN.beforeOver.has(before) && (!duration || EN.beforeOverTime.has(before));
    case 'under':
      return (
        !EN.beforeUnder.has(before) && (measured || counted || duration || EN.minors.has(before) || EN.be.has(before))
      );
    case 'around':
      return !EN.beforeAround.has(before) || measured;
    case 'above':
    case 'below':
      return measured || counted || EN.beforeBound.has(before) || EN.rising.has(before) || EN.falling.has(before);
    case 'near':
    case 'beyond':
    case 'nearing':
    case 'approaching':
      return measured;
    default:
      return true;
  }
}

/** The hedge that starts at word `at`, after the figure or its noun: "or more", "-odd", "+". */
export function hedgeAfter(w: Words, at: number): HedgeRead | null {
  if (w.kinds[at] === 'sign') return signAfter(w, at);
  const first = w.lower(at);
  if (first === '' || w.opens[at]) return null;
  if (first === 'plus' && !w.isNumber(at + 1)) {
    const noun = w.isWord(at + 1) && !EN.closed.has(w.lower(at + 1));
    return w.glued(at) || noun ? { hedge: 'at-least', at: at + 1 } : null;
  }
  if (first === 'odd' && w.isWord(at + 1)) return { hedge: 'about', at: at + 1 };
  return phraseAfter(w, at);
}

/** "300+", "20-odd", "20-plus". */
function signAfter(w: Words, at: number): HedgeRead | null {
  if (!w.glued(at)) return null;
  if (w.isSign(at, '+') && !w.isNumber(at + 1)) return { hedge: 'at-least', at: at + 1 };
  const word = w.isSign(at, '-') ? w.lower(at + 1) : '';
  return word === 'plus' || word === 'odd' ? { hedge: EN.hedgesAfter[word] ?? 'about', at: at + 2 } : null;
}

/** "20 people or more"; but "or more than 5%" starts another figure, and "at least 3" too. */
function phraseAfter(w: Words, at: number): HedgeRead | null {
  for (let length = 3; 2 <= length; length--) {
    const text = joined(w, at, at + length);
    const hedge = Object.hasOwn(EN.hedgesAfter, text) ? EN.hedgesAfter[text] : undefined;
    if (hedge === undefined) continue;
    const next = at + length;
    // "1.89 euros at most stations": a noun follows, and the words are no hedge.
    if (text.startsWith('at ') && /^(NN|JJ)/.test(w.tag(next)) && !w.opens[next]) return null;
    const other = w.isNumber(next) || (w.lower(next) === '$' && !w.opens[next]);
    return other || w.lower(next) === 'than' || w.lower(next) === 'of' ? null : { hedge, at: next };
  }
  return null;
}
