import type { Hedge } from '../../model/report.js';
import { EN } from './en.js';
import type { Words } from './words.js';

/** A hedge and where it stands, in words. */
export interface HedgeRead {
  readonly hedge: Hedge;
  /** First word of the hedge before the figure, or first word after the hedge that follows it. */
  readonly at: number;
}

const LONGEST = 5;
const LAST = new Map<string, number>();
for (const phrase of Object.keys(EN.hedges)) {
  const words = phrase.split(' ');
  const last = words[words.length - 1] ?? '';
  LAST.set(last, Math.max(LAST.get(last) ?? 0, words.length));
}

/** The hedge that ends right before word `from`, articles let pass: "about the", "more than a". Not before `floor`. */
export function hedgeBefore(
  w: Words,
  from: number,
  floor: number,
  kind: { readonly duration: boolean; readonly measured: boolean; readonly counted: boolean },
): HedgeRead | null {
  let end = from;
  if (floor < end && w.isSign(end - 1, '~∼≈')) return { hedge: 'about', at: end - 1 };
  if (floor < end && w.isSign(end - 1, '>≥'))
    return { hedge: w.isSign(end - 1, '>') ? 'more-than' : 'at-least', at: end - 1 };
  if (floor < end && w.isSign(end - 1, '<≤'))
    return { hedge: w.isSign(end - 1, '<') ? 'less-than' : 'at-most', at: end - 1 };
  if (floor < end && w.isSign(end - 1, '-') && w.lower(end - 2) === 'sub') return { hedge: 'less-than', at: end - 2 };
  for (let skipped = 0; skipped < 2 && floor < end; skipped++) {
    const found = match(w, end, floor, kind);
    if (found) return found;
    const word = w.lower(end - 1);
    if (!(word === 'a' || word === 'an' || word === ',' || word === '(' || word === 'exactly')) return null;
    end--;
  }
  return null;
}

function match(
  w: Words,
  end: number,
  floor: number,
  {
    duration,
    measured,
    counted,
  }: { readonly duration: boolean; readonly measured: boolean; readonly counted: boolean },
): HedgeRead | null {
  const longest = LAST.get(w.lower(end - 1));
  if (longest === undefined) return null;
  for (let length = Math.min(longest, LONGEST); 1 <= length; length--) {
    const at = end - length;
    if (at < floor) continue;
    let text = w.lower(at);
    for (let k = at + 1; k < end && text !== ''; k++) text = w.opens[k] || !w.isWord(k) ? '' : `${text} ${w.lower(k)}`;
    if (text === '' || !Object.hasOwn(EN.hedges, text)) continue;
    const hedge = EN.hedges[text];
    if (hedge === undefined) continue;
    // "climbed back up to 5%" is a level reached, no bound.
    if (text === 'up to' && (w.lower(at - 1) === 'back' || EN.rising.has(w.lower(at - 1)))) return null;
    if (length === 1 && !single(w, at, text, duration, measured, counted)) return null;
    // "no more than", "up to about": the outer bound says more than the inner hedge.
    return { hedge, at };
  }
  return null;
}

/** One-word prepositions hedge only where they cannot be a place, a period or the particle of a verb. */
function single(w: Words, at: number, word: string, duration: boolean, measured: boolean, counted: boolean): boolean {
  const before = w.lower(at - 1);
  switch (word) {
    case 'over':
      if (
        /^(take|takes|took|taken|taking|hand|hands|handed|handing|turn|turned|turning|win|won|run|ran|fight|fought|fighting|spread|all|presided|presiding|concern|concerns|row|dispute|debate|vote|voted|deal|control|power|authority|victory)$/.test(
          before,
        )
      )
        return false;
      return (
        !duration ||
        /^(for|is|was|are|were|of|lasted|lasts|took|takes|spent|spend|after|just|well|than|in|waited|served|to)$/.test(
          before,
        )
      );
    case 'under':
      return !/^(from|go|went|put|placed|come|came)$/.test(before) && (measured || counted || duration);
    case 'around':
      return !/^(all|turn|turned|look|looking|travel|travelled|traveled|gathered)$/.test(before) || measured;
    case 'above':
    case 'below':
      return measured || counted || /^(well|just|at|to|rose|fell|stayed|remained)$/.test(before);
    case 'near':
    case 'beyond':
    case 'nearing':
    case 'approaching':
      return measured;
    case 'topped':
    case 'exceeded':
    case 'surpassed':
    case 'exceeds':
    case 'exceed':
    case 'exceeding':
    case 'surpassing':
    case 'topping':
      return true;
    default:
      return true;
  }
}

/** The hedge that starts at word `at`, after the figure or its noun: "or more", "-odd", "+". */
export function hedgeAfter(w: Words, at: number): HedgeRead | null {
  if (w.isSign(at, '+') && w.glued(at) && !w.isNumber(at + 1)) return { hedge: 'at-least', at: at + 1 };
  const dash = w.isSign(at, '-') && w.glued(at);
  if (dash) {
    const word = w.lower(at + 1);
    return word === 'plus' || word === 'odd' ? { hedge: EN.hedgesAfter[word] ?? 'about', at: at + 2 } : null;
  }
  const first = w.lower(at);
  if (first === '' || w.opens[at]) return null;
  if (first === 'plus' && !w.isNumber(at + 1))
    return w.glued(at) || (w.isWord(at + 1) && !EN.closed.has(w.lower(at + 1)))
      ? { hedge: 'at-least', at: at + 1 }
      : null;
  if (first === 'odd' && w.isWord(at + 1)) return { hedge: 'about', at: at + 1 };
  for (let length = 3; 2 <= length; length--) {
    let text = first;
    for (let k = at + 1; k < at + length; k++) text += ` ${w.lower(k)}`;
    const hedge = Object.hasOwn(EN.hedgesAfter, text) ? EN.hedgesAfter[text] : undefined;
    if (hedge === undefined) continue;
    // "20 people or more", but "or more than 5%" starts another figure, and "at least 3" too.
    const next = at + length;
    if (
      w.lower(next) === 'than' ||
      w.lower(next) === 'of' ||
      w.isNumber(next) ||
      (w.lower(next) === '$' && !w.opens[next])
    )
      return null;
    return { hedge, at: next };
  }
  return null;
}
