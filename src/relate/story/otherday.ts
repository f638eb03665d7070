import type { Told } from './reason.js';
import { likeness, sameDay, type Telling } from './telling.js';

/** A story must hold so many other dated reports before one of them can be told from the rest by its day. */
const DATED = 3;
/** Share of them that name one day between them. */
const AGREED = 0.8;
/** The report tells the like of what they tell, at least so like, to this share of them. */
const LIKE = 0.2;
const OFTEN = 0.9;

/**
 * The member of a story that tells the like happening on another day, among other people: every day it names is none that the
 * others name, nearly all of the others name one day, its dated sentences are most like theirs, and at least one of them names
 * someone whom no other report names. Gives its index, null when there is none.
 */
export function onAnotherDay(reports: readonly Told[]): number | null {
  const tellings = reports.map((told) => told.tellings);
  const dated = reports.map((_, i) => i).filter((i) => (tellings[i]?.length ?? 0) > 0);
  if (dated.length <= DATED) return null;
  for (const i of dated) {
    const others = dated.filter((j) => j !== i);
    const mine = tellings[i] ?? [];
    if (others.some((j) => shareDay(mine, tellings[j] ?? []) !== false)) continue;
    if (!others.some((j) => others.filter((k) => k === j || shareDay(tellings[j] ?? [], tellings[k] ?? []) === true).length >= AGREED * others.length)) continue;
    const like = others.filter((j) => mine.some((x) => (tellings[j] ?? []).some((y) => likeness(x, y) >= LIKE)));
    if (like.length < OFTEN * others.length) continue;
    if (newName(mine, reports.filter((_, j) => j !== i))) return i;
  }
  return null;
}

/** True when the tellings name someone whom none of the reports names. */
function newName(tellings: readonly Telling[], reports: readonly Told[]): boolean {
  return tellings.some(({ names }) => [...names].some((name) => !reports.some(({ words }) => words.has(name))));
}

/** True where the two name a day in common, false where every day of one is another than every day of the other, null where none can be compared. */
function shareDay(x: readonly Telling[], y: readonly Telling[]): boolean | null {
  let compared = false;
  for (const a of x) for (const b of y) for (const p of a.days) for (const q of b.days) {
    const same = sameDay(p, q);
    if (same) return true;
    if (same === false) compared = true;
  }
  return compared ? false : null;
}
