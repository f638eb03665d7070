import { all, unfold } from './dom.js';
import { light, markOf } from './draw.js';

/** What `j` and `k` step through: lines of lists, rows of tables and of a comparison, numbers in a text. */
const ITEMS = '.items > li:not(.group), .days ul > li, main tbody tr:has(a), .row, .text sup a';
/** What `n` and `N` step through: places where reports differ. */
const DIFFERENCES = '.row .v, main li:has(> .g-differs), #variants li';

/**
 * Moves focus to the next thing of a kind, from where focus is or from the top of the screen; false when there is none.
 */
export function step(what: 'item' | 'difference', by: 1 | -1): boolean {
  const things = all(what === 'item' ? ITEMS : DIFFERENCES);
  const focus = document.activeElement;
  // What is folded is asked first: a browser would lay it out to say where it stands.
  let at = focus && focus !== document.body ? things.findLastIndex((one) => one.contains(focus)) : -1;
  if (at >= 0) at += by;
  else {
    const below = things.findIndex((one) => one.checkVisibility() && one.getBoundingClientRect().top >= 0);
    at = by > 0 ? below : (below < 0 ? things.length : below) - 1;
  }
  while (things[at]?.checkVisibility() === false) at += by;
  const thing = things[at];
  if (!thing) return false;
  land(thing);
  return true;
}

function land(thing: HTMLElement): void {
  unfold(thing);
  const link = thing.matches('a, .v') ? thing : (thing.querySelector<HTMLElement>('a[href]') ?? thing);
  if (!link.matches('a')) link.tabIndex = -1;
  link.focus({ preventScroll: true });
  thing.scrollIntoView({ block: thing.offsetHeight < innerHeight / 2 ? 'center' : 'start' });
  const found = markOf(thing);
  if (found) light([found.text], found.mark);
}
