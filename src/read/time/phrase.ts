import type { Core } from './core.js';
import { type Cursor, isDash, isGlued, isMark, isOneOf, isWord, senseAt } from './cursor.js';
import { HEDGE_PHRASES, STAGE_NOUNS } from './en-sets.js';
import { lengthAt } from './length.js';
import type { Hit } from './meaning.js';
import { clockedAt, countedDayAt, dateAt, placed } from './moment.js';
import { offsetFromAt } from './offset-from.js';
import { sameLastYearAt, spanOfUnits, theYearAt, weekOfAt, yearAgoAt, yearEndAt } from './period.js';
import { quarterAt } from './quarter.js';
import { referenceAt } from './reference.js';
import type { Lexicon } from './scan.js';
import { setAt } from './set.js';
import type { Grain, Mod } from './words.js';

/**
 * The time expression that starts at entry `i`, with its article, hedge and stage; null where none does. The longest
 * reading wins.
 */
export function phraseAt(w: Cursor, i: number, lexicon: Lexicon): Hit | null {
  const hedged = hedgeAt(w, i);
  if (hedged) {
    const inner = stagedAt(w, hedged.next, lexicon);
    if (
      inner &&
      takesHedge(inner, hedged.mod) &&
      !(isWord(w, hedged.next, 'the') && (isWord(w, i, 'over') || isWord(w, i, 'within')))
    )
      return { first: i, next: inner.next, meaning: inner.meaning, mod: inner.mod ?? hedged.mod, rule: inner.rule };
    if (hedged.only) return null;
  }
  const plain = stagedAt(w, i, lexicon);
  return plain
    ? { first: i, next: plain.next, meaning: plain.meaning, mod: plain.mod ?? null, rule: plain.rule }
    : null;
}

/** A hedge belongs to lengths, clock times and dates; before a vague reference or a set it says something else. */
function takesHedge(core: Core, mod: Mod): boolean {
  const { meaning } = core;
  if (meaning.kind === 'fixed') return meaning.type === 'DURATION' && core.rule !== 'time/length-adjective';
  if (meaning.kind === 'offset') return true;
  if (meaning.kind === 'unit') return false;
  if (mod !== 'APPROX') return false;
  return (
    meaning.clock !== undefined ||
    meaning.day !== undefined ||
    meaning.year !== undefined ||
    meaning.decade !== undefined
  );
}

/** The hedge at `i`: `only` when its words have no other use in a time. */
interface Hedged {
  readonly next: number;
  readonly mod: Mod;
  readonly only: boolean;
}

/** About, nearly, more than, at least, up to, no more than. */
function hedgeAt(w: Cursor, i: number): Hedged | null {
  const sense = senseAt(w, i);
  if (!sense) return null;
  if (sense.hedge !== undefined) return hedgeBehindStop(w, i, sense.hedge);
  for (const [words, mod] of HEDGE_PHRASES) {
    if (words[0] !== sense.word) continue;
    let at = i + 1;
    while (at - i < words.length && isWord(w, at, words[at - i] ?? '')) at++;
    if (at - i === words.length) return { next: at, mod, only: false };
  }
  return null;
}

/** "About", "circa"; "c." and "ca." with their full stop. */
function hedgeBehindStop(w: Cursor, i: number, mod: Mod): Hedged | null {
  if (!senseAt(w, i)?.short) return { next: i + 1, mod, only: false };
  return isMark(w, i + 1, 46) && isGlued(w, i + 1) ? { next: i + 2, mod, only: false } : null;
}

/**
 * Early July, late on Saturday, mid-1980s, the end of November, earlier this year; or the expression without a stage.
 */
function stagedAt(w: Cursor, i: number, lexicon: Lexicon): Core | null {
  const core = coreAt(w, i, lexicon);
  const the = isWord(w, i, 'the') ? i + 1 : i;
  const mod = senseAt(w, the)?.stage;
  if (mod === undefined) return the > i ? withArticle(w, the, core, lexicon) : core;
  const at = afterStage(w, i, the);
  const inner = at === null ? null : (coreAt(w, at, lexicon) ?? articleAt(w, at, lexicon));
  if (!inner || !takesStage(inner)) return core;
  // "At the end of the day" is a turn of phrase; a late-night show is of no night.
  const isDay = inner.meaning.kind === 'unit' && inner.meaning.grain === 'day';
  if (isDay && isWord(w, the, 'end') && isWord(w, the === i ? i - 2 : i - 1, 'at')) return null;
  const isNight = inner.meaning.kind === 'point' && inner.meaning.part === 'NI';
  if (isNight && isWord(w, the, 'late') && isDash(w, the + 1)) return core;
  return core && core.next > inner.next ? core : { ...inner, mod };
}

/** The article before a calendar point: the 1970s, the summer of 1994, the 2018 fourth quarter. */
function withArticle(w: Cursor, the: number, core: Core | null, lexicon: Lexicon): Core | null {
  const inner = coreAt(w, the, lexicon);
  return inner && inner.next > (core?.next ?? -1) && takesArticle(inner) && !isBareYear(w, the, inner) ? inner : core;
}

/** "The 2024-25 season": the article is of the season. */
function isBareYear(w: Cursor, i: number, { rule }: Core): boolean {
  return rule === 'time/fiscal-year' && w.sense[i] === null;
}

/** Where what a stage is of begins: early in July, mid-July, the end of July; null where it is of nothing. */
function afterStage(w: Cursor, i: number, the: number): number | null {
  const at = isDash(w, the + 1) && isGlued(w, the + 1) ? the + 2 : the + 1;
  if (isOneOf(w, the, STAGE_NOUNS)) return isWord(w, at, 'of') && (the > i || isWord(w, the, 'end')) ? at + 1 : null;
  if (isWord(w, the, 'latter')) return null;
  return isWord(w, at, 'on') || isWord(w, at, 'in') ? at + 1 : at;
}

/** "the" and what follows it, for points that take an article. */
function articleAt(w: Cursor, i: number, lexicon: Lexicon): Core | null {
  if (!isWord(w, i, 'the')) return null;
  const inner = coreAt(w, i + 1, lexicon);
  if (inner && takesArticle(inner)) return inner;
  const unit = senseAt(w, i + 1)?.unit;
  if (unit !== undefined && STAGED_UNITS.has(unit))
    return {
      next: i + 2,
      meaning: { kind: 'unit', grain: unit, shift: 0, from: unit === 'day' ? 'then' : 'now' },
      rule: 'time/unit-staged',
    };
  const part = senseAt(w, i + 1)?.part;
  if (part) return { next: i + 2, meaning: { kind: 'point', then: 0, part }, rule: 'time/part-then' };
  return null;
}

/** Units that have a beginning and an end with the article alone: the end of the month. */
const STAGED_UNITS: ReadonlySet<Grain> = new Set(['day', 'week', 'month', 'year', 'decade', 'century', 'weekend']);

function takesStage({ meaning }: Core): boolean {
  if (meaning.kind === 'point') return meaning.clock === undefined;
  return meaning.kind === 'unit';
}

function takesArticle({ meaning, rule }: Core): boolean {
  if (meaning.kind === 'point') {
    // The 1970s, the winter of 1994, the third quarter; a month, day or year has no article of its own: the July 22
    // deadline.
    return (
      meaning.decade !== undefined ||
      meaning.century !== undefined ||
      meaning.season !== undefined ||
      meaning.quarter !== undefined ||
      meaning.half !== undefined ||
      rule === 'time/year-period' ||
      rule === 'time/fiscal-year'
    );
  }
  // the nine months, the past ... are read with their own article; a plain length takes it too: the two days of talks.
  return meaning.kind === 'fixed' && meaning.type === 'DURATION' && rule === 'time/length';
}

/** The longest expression without hedge and stage that starts at `i`. */
function coreAt(w: Cursor, i: number, lexicon: Lexicon): Core | null {
  let best: Core | null = null;
  const keep = (core: Core | null): void => {
    if (core && (!best || core.next > best.next)) best = core;
  };
  const sense = w.sense[i] ?? null;
  const digits = !Number.isNaN(w.value[i] ?? NaN);
  if (!sense && !digits && !isMark(w, i, 39) && !isMark(w, i, 0x2019) && !isMark(w, i, 0x2018)) return letteredAt(w, i);
  keep(dateAt(w, i, lexicon));
  keep(clockedAt(w, i, lexicon));
  if (sense || digits) {
    const length = lengthAt(w, i);
    keep(countedDayAt(w, i));
    if (length || isWord(w, i, 'the')) keep(offsetFromAt(w, i, lexicon));
    keep(length);
    keep(spanOfUnits(w, i));
  }
  if (sense) {
    keep(setAt(w, i));
    keep(placed(w, i, lexicon));
    keep(referenceAt(w, i));
    keep(yearAgoAt(w, i));
    keep(yearEndAt(w, i));
    keep(theYearAt(w, i));
    keep(weekOfAt(w, i, lexicon));
    keep(sameLastYearAt(w, i));
  }
  return best;
}

function letteredAt(w: Cursor, i: number): Core | null {
  const code = w.text.charCodeAt(w.start[i] ?? 0);
  if (code !== 81 && code !== 72) return null;
  const quarter = quarterAt(w, i);
  return quarter ? { next: quarter.next, meaning: quarter.point, rule: quarter.rule } : null;
}
