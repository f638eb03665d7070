import type { Draftling } from './candidate.js';
import { EN } from './en.js';
import { singular } from './plural.js';
import type { Words } from './words.js';

/**
 * Gives numbers without a unit the one that a neighbour tells for both: "eight or nine euros", "four-, five- and
 * six-seat", "9 of the 31 tents", "a day or two", "120 boats, up from 80". Nothing is shared across a sentence.
 */
export function shareUnits(w: Words, found: readonly Draftling[]): Draftling[] {
  const shared = found.slice();
  for (let i = shared.length - 1; 0 <= i; i--) {
    const one = shared[i];
    if (!one || one.unit !== null || !canShare(one)) continue;
    const next = shared[i + 1];
    if (next && next.unit !== null && beforeSame(w, one, next)) {
      shared[i] = {
        ...one,
        unit: next.unit,
        q: { ...one.q, kind: next.q.kind },
        counted: next.counted,
        rule: ruleOfShared(one, next),
      };
    }
  }
  for (let i = 0; i < shared.length; i++) {
    const one = shared[i];
    if (!one || one.unit !== null || !canShare(one)) continue;
    const noun = orSo(w, one);
    const previous = shared[i - 1];
    if (noun) shared[i] = { ...one, unit: noun };
    else if (previous && previous.unit !== null && (afterSame(w, previous, one) || partOfFirst(w, previous, one)))
      shared[i] = { ...one, unit: previous.unit, counted: previous.counted, q: { ...one.q, kind: previous.q.kind } };
  }
  return shared;
}

function canShare({ q }: Draftling): boolean {
  return q.number.form !== 'fraction' && q.number.form !== 'ratio';
}

function ruleOfShared(one: Draftling, next: Draftling): string {
  return one.rule.startsWith('figure/cardinal') ? next.rule : one.rule;
}

/** Only list marks, "or", "and", or "of the" between a number and the next, which has the unit. */
function beforeSame(w: Words, one: Draftling, next: Draftling): boolean {
  if (next.from < one.to || one.to + 4 < next.from) return false;
  const suspended = w.isSign(one.to, '-');
  let link = suspended;
  for (let k = suspended ? one.to + 1 : one.to; k < next.from; k++) {
    if (w.opens[k]) return false;
    if (joinsNumbers(w, k, one, next)) link = true;
    else if (w.lower(k) !== ',') return false;
  }
  return link && (next.q.kind !== 'percent' || suspended || w.lower(one.to) === 'or');
}

/** "or", "and", "of the", "by" between two lengths. */
function joinsNumbers(w: Words, at: number, one: Draftling, next: Draftling): boolean {
  const word = w.lower(at);
  if (word === 'or' || word === 'and' || word === 'of') return true;
  return (at > one.to && EN.ofWhole.has(word)) || (next.q.kind === 'length' && EN.byWidth.has(word));
}

/** "another week or two", "a day or two". */
function orSo(w: Words, one: Draftling): string | null {
  if (w.lower(one.from - 1) !== 'or' || !w.isWord(one.from - 2) || !/^(a|an|another|one)$/.test(w.lower(one.from - 3)))
    return null;
  return singular(w.raw(one.from - 2));
}

/** "Of the 40 trucks, 12 were empty": parts of a number told at the head of the sentence. */
function partOfFirst(w: Words, previous: Draftling, one: Draftling): boolean {
  let k = previous.from - 1;
  if (EN.ofWhole.has(w.lower(k))) k--;
  if (w.lower(k) !== 'of' || !w.opens[k] || previous.q.kind !== null) return false;
  const end = previous.counted?.to ?? previous.to;
  if (end + 20 < one.from) return false;
  for (let i = end; i <= one.from; i++) if (w.opens[i]) return false;
  return EN.auxiliaries.has(w.lower(one.to)) || /^VB[DPZ]$/.test(w.tag(one.to));
}

/** "120 boats, up from 80": a bare number set against the one before it. */
function afterSame(w: Words, previous: Draftling, one: Draftling): boolean {
  const link = w.lower(one.from - 1);
  if (previous.q.kind === 'percent' || previous.rule === 'figure/age' || !EN.comparing.has(link)) return false;
  // "146 wounded, bringing the toll to 1,405": a level of something else.
  if (link === 'to' && one.level !== 'after') return false;
  if (one.level === 'after' && (previous.change !== null || previous.level !== 'before')) return false;
  const end = previous.counted?.to ?? previous.to;
  if (one.from - end > 14) return false;
  for (let k = end; k <= one.from; k++) if (w.opens[k]) return false;
  const noun = w.isWord(one.to) && !w.opens[one.to];
  return !noun || EN.afterCompared.has(w.lower(one.to));
}
