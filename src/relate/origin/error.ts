import { FUNCTION_WORDS } from '../../text/en.js';
import { commonness } from '../../text/en-commonness.js';
import { stem } from '../../text/stem.js';
import type { Sharing } from '../passage/align.js';
import type { Run } from '../passage/runs.js';
import type { Witness } from '../witness.js';

/** A misspelling that two reports print where a third, which has the text too, has the word right. */
export interface SharedError {
  readonly wrong: string;
  readonly right: string;
  /** Siglum of the third. */
  readonly where: string;
}

/** Shorter words lie too near each other for a letter to tell. */
const LONG = 5;
/** Errors told of a pair, at most. */
const TOLD = 3;

/**
 * Errors carried over (Maas 1927: copies that share an error share a source that had it): for each pair of witnesses,
 * by its place among the sharings, the misspelled words that both print in their shared text while a third witness of
 * that text has them right. Linear in the runs.
 */
export function sharedErrors(
  witnesses: readonly Witness[],
  sharings: readonly Sharing[],
): ReadonlyMap<number, readonly SharedError[]> {
  const wrong = witnesses.map((): Map<number, SharedError> => new Map());
  let counts: Int32Array | null = null;
  const vocabularies = new Map<Witness, ReadonlySet<number>>();
  const knows = (witness: Witness, id: number): boolean => {
    const own = vocabularies.get(witness) ?? new Set(witness.ids);
    vocabularies.set(witness, own);
    return own.has(id);
  };
  for (const { a, b, runs } of sharings) {
    const [x, y] = [witnesses[a] as Witness, witnesses[b] as Witness];
    for (let k = 0; k + 1 < runs.length; k++) {
      const [run, next] = [runs[k] as Run, runs[k + 1] as Run];
      const [i, j] = [run.a + run.length, run.b + run.length];
      if (next.a !== i + 1 || next.b !== j + 1) continue;
      const [p, q] = [x.words.forms[i] as string, y.words.forms[j] as string];
      if (!isSlip(p, q)) continue;
      counts ??= spread(witnesses);
      if (isWrong(p, q, counts, x.ids[i] as number, y.ids[j] as number, (id) => knows(x, id)))
        wrong[a]?.set(i, { wrong: p, right: q, where: y.report.key });
      else if (isWrong(q, p, counts, y.ids[j] as number, x.ids[i] as number, (id) => knows(y, id)))
        wrong[b]?.set(j, { wrong: q, right: p, where: x.report.key });
    }
  }
  const found = new Map<number, SharedError[]>();
  const sorted = wrong.map((own) => [...own].sort((p, q) => p[0] - q[0]));
  sharings.forEach(({ a, runs }, at) => {
    const own = sorted[a] ?? [];
    const list: SharedError[] = [];
    let next = 0;
    for (const run of runs) {
      while (next < own.length && (own[next]?.[0] ?? 0) < run.a) next++;
      for (; next < own.length && (own[next]?.[0] ?? 0) < run.a + run.length; next++) {
        const error = (own[next] as readonly [number, SharedError])[1];
        if (list.length < TOLD && !list.some((one) => one.wrong === error.wrong)) list.push(error);
      }
    }
    if (list.length > 0) found.set(at, list);
  });
  return found;
}

/**
 * True for two long words that differ by a slip of the pen: a letter too many, too few, another, or two exchanged; not
 * by an ending or a custom of spelling.
 */
function isSlip(p: string, q: string): boolean {
  if (Math.min(p.length, q.length) < LONG || Math.abs(p.length - q.length) > 1) return false;
  if (!/^\p{L}+$/u.test(p) || !/^\p{L}+$/u.test(q) || FUNCTION_WORDS.has(p) || FUNCTION_WORDS.has(q)) return false;
  let from = 0;
  while (from < p.length && p[from] === q[from]) from++;
  let [i, j] = [p.length, q.length];
  while (i > from && j > from && p[i - 1] === q[j - 1]) [i, j] = [i - 1, j - 1];
  const [left, right] = [p.slice(from, i), q.slice(from, j)];
  const exchanged = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  if (!exchanged && (left.length > 1 || right.length > 1)) return false;
  return (
    stem(p) !== stem(q) &&
    from + Math.max(left.length, right.length) < Math.max(p.length, q.length) &&
    custom(p) !== custom(q)
  );
}

/** The American spelling of the commoner pairs. */
function custom(form: string): string {
  return form
    .replace(/our(?=s?$|[aei])/, 'or')
    .replace(/is(?=e[drs]?$|ing$|ation)/, 'iz')
    .replace(/([^aeiou])re(?=s?$)/, '$1er')
    .replace(/ll(?=ed$|ing$|er)/, 'l')
    .replace(/ence(?=s?$)/, 'ense')
    .replace(/ogue(?=s?$)/, 'og')
    .replace(/(?:ae|oe)/, 'e')
    .replace(/grey/, 'gray')
    .replace(/mme(?=s?$)/, 'm');
}

/**
 * True where one of two words is no word that English or the reports know and the other is: it is commoner, or the same
 * report has it too.
 */
function isWrong(
  wrong: string,
  right: string,
  counts: Int32Array,
  id: number,
  other: number,
  knows: (id: number) => boolean,
): boolean {
  if (isListed(wrong)) return false;
  return isListed(right) || (counts[other] as number) > (counts[id] as number) || knows(other);
}

function isListed(form: string): boolean {
  return commonness(stem(form)) > UNLISTED;
}

const UNLISTED = commonness('\u0000');

/** In how many witnesses each word of the vocabulary stands. */
function spread(witnesses: readonly Witness[]): Int32Array {
  const size = witnesses.reduce((most, { ids }) => ids.reduce((top, id) => Math.max(top, id + 1), most), 0);
  const counts = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  witnesses.forEach(({ ids }, i) => {
    for (const id of ids) {
      if (last[id] === i) continue;
      last[id] = i;
      counts[id] = (counts[id] as number) + 1;
    }
  });
  return counts;
}
