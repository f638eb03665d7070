import { inCommon, placeOf, type Told } from './reason.js';
import { likeness, sameDay, type Telling } from './telling.js';

/** A story must hold so many other dated reports before one of them can be told from the rest by its day. */
const DATED = 3;
/** Share of them that name one day between them. */
const AGREED = 0.8;
/** Two tellings so alike are of like happenings; the report tells the like of what this share of the others tell. */
const LIKE = 0.2;
const OFTEN = 0.75;

/**
 * The member of a story that tells the like happening on another day, at another place and with other people: what it
 * tells most like the others is dated to a day that none of them gives it, nearly all of the others name one day
 * between them, it names somebody there whom their like sentences do not or says that the like comes again, and it is
 * not told from or in the place that is theirs. Gives its index, null when there is none.
 */
export function onAnotherDay(reports: readonly Told[]): number | null {
  const dated = reports.map((_, i) => i).filter((i) => (reports[i]?.tellings.length ?? 0) > 0);
  if (dated.length <= DATED) return null;
  for (const i of dated) {
    const mine = reports[i]?.tellings ?? [];
    const others = dated.filter((j) => j !== i).map((j) => reports[j] as Told);
    const like = likeEach(mine, others);
    if (like === null || like.filter((pair) => pair !== null).length < OFTEN * others.length) continue;
    if (
      !others.some(
        (one) =>
          others.filter((other) => other === one || shareDay(one.tellings, other.tellings)).length >=
          AGREED * others.length,
      )
    )
      continue;
    const names = new Set(like.flatMap((pair) => [...(pair?.names ?? [])]));
    for (const { tellings } of others)
      for (const telling of tellings) for (const name of telling.names) if (likeAny(telling, mine)) names.delete(name);
    const place = placeOf((reports[i] as Told).report);
    if (
      (names.size > 0 || (tellsOfRepeat(reports[i] as Told) && !others.some(tellsOfRepeat))) &&
      place !== null &&
      place !== inCommon(others).place
    )
      return i;
  }
  return null;
}

/** True when the headline or the first words tell of a happening that comes again: `meet again`, `a second round`. */
function tellsOfRepeat({ report }: Told): boolean {
  const head = report.headline ? report.text.slice(report.headline.start, report.headline.end) : (report.title ?? '');
  return AGAIN.test(head) || AGAIN.test(report.text.slice(0, HEAD));
}

/** Characters of a report that count as its head. */
const HEAD = 300;
const AGAIN =
  /\b(?:meets?|met|talks?|returns?|visits?|gathers?|convenes?) (?:once )?again\b|\b(?:second|another|new|next|further) (?:round|meeting|session|summit|visit|day) of\b|\b(?:second|follow-up) (?:meeting|summit|round|visit|session)\b/i;

/**
 * Of the tellings of one report that which is most like one of each other report, null where none is; null as a whole
 * where any that are alike name one day. That is so for most, and then nothing further is compared.
 */
function likeEach(mine: readonly Telling[], others: readonly Told[]): (Telling | null)[] | null {
  const like: (Telling | null)[] = [];
  for (const { tellings } of others) {
    const found = likest(mine, tellings);
    if (found === 'agrees') return null;
    like.push(found);
  }
  return like;
}

/** The telling most like one of the others, null when none is; `agrees` where any that are alike name one day. */
function likest(mine: readonly Telling[], theirs: readonly Telling[]): Telling | 'agrees' | null {
  let best: Telling | null = null;
  let most = 0;
  for (const x of mine)
    for (const y of theirs) {
      const value = likeness(x, y);
      if (value < LIKE) continue;
      if (x.days.some((p) => y.days.some((q) => sameDay(p, q) !== false))) return 'agrees';
      if (value > most) [best, most] = [x, value];
    }
  return best;
}

function likeAny(telling: Telling, others: readonly Telling[]): boolean {
  return others.some((other) => likeness(telling, other) >= LIKE);
}

/** True where the two name a day in common. */
function shareDay(x: readonly Telling[], y: readonly Telling[]): boolean {
  return x.some((a) => y.some((b) => a.days.some((p) => b.days.some((q) => sameDay(p, q)))));
}
