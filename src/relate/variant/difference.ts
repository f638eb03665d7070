import type { VariantKind } from '../../model/account.js';
import { FUNCTION_WORDS } from '../../text/en.js';
import { classify, type ReadingWords } from './classify.js';
import { type CollatedWitness, type Collation, type Column, startsSentence, type WordRange } from './collate.js';
import { movedRuns, without } from './moved.js';

/** A place where two witnesses differ: words of the base `a` and of the other `b`; a range may be empty. */
export interface Difference {
  readonly kind: VariantKind;
  /** True where the difference can change the sense, false where only the form differs (Greg 1950). */
  readonly substantive: boolean;
  readonly a: WordRange;
  readonly b: WordRange;
}

/**
 * Words of one quotation that stand outside quotation marks in the other witness: so many at least are told indirectly.
 */
const TOLD = 2;
/** Differing words between so quoted words that do not break the run. */
const BRIDGE = 3;
/** A quotation with at least this share of its words of matter replaced one for one is probably translated anew. */
const RETOLD = 0.2;

/**
 * The differences of the two witnesses of a collation, in the order of the base. Nothing that only white space or the
 * form of quotation marks parts.
 */
export function differences({ witnesses, columns }: Collation): Difference[] {
  const [a, b] = witnesses;
  if (!a || !b) return [];
  const found: Difference[] = [];
  const moved = movedRuns(a, b, columns);
  for (const { a: from, b: to } of moved) found.push({ kind: 'moved', substantive: false, a: from, b: to });
  columns.forEach((column, c) => {
    const [x, y] = column.ranges as [WordRange, WordRange];
    if (column.agree) found.push(...inAgreement(a, b, x, y));
    else for (const [p, q] of remaining(x, y, moved)) found.push(placed(a, b, p, q, columns[c - 1] ?? null));
  });
  found.push(...toldOtherwise(a, b, columns));
  return withoutJoinedCase(retold(a, b, columns, found)).sort(
    (p, q) =>
      p.a.from - q.a.from || p.b.from - q.b.from || p.a.to - q.a.to || (p.kind < q.kind ? -1 : p.kind > q.kind ? 1 : 0),
  );
}

/** Who is credited is read off the statements; in shared text a credit that one side lacks here may stand elsewhere. */
export function withoutCredit(difference: Difference): Difference {
  if (difference.kind !== 'attribution-lost') return difference;
  const { a, b } = difference;
  return { ...difference, substantive: false, kind: a.from === a.to ? 'added' : b.from === b.to ? 'cut' : 'altered' };
}

/** What is left of a place of variation without the words that are found elsewhere in the other witness. */
function remaining(
  x: WordRange,
  y: WordRange,
  moved: readonly { a: WordRange; b: WordRange }[],
): [WordRange, WordRange][] {
  const [p, q] = [
    without(
      x,
      moved.map(({ a }) => a),
    ),
    without(
      y,
      moved.map(({ b }) => b),
    ),
  ];
  if (p.length <= 1 && q.length <= 1) {
    const pair: [WordRange, WordRange] = [p[0] ?? { from: x.to, to: x.to }, q[0] ?? { from: y.to, to: y.to }];
    return pair.some(({ from, to }) => from < to) ? [pair] : [];
  }
  return [
    ...p.map((range): [WordRange, WordRange] => [range, { from: y.to, to: y.to }]),
    ...q.map((range): [WordRange, WordRange] => [{ from: x.to, to: x.to }, range]),
  ];
}

function placed(a: CollatedWitness, b: CollatedWitness, x: WordRange, y: WordRange, before: Column | null): Difference {
  const [left, right] = [reading(a, x), reading(b, y)];
  const conjunction = left.forms.length === 0 ? right : right.forms.length === 0 ? left : null;
  if (
    before &&
    conjunction?.forms.length === 1 &&
    CONJUNCTIONS.has(conjunction.forms[0] as string) &&
    endsSentence(a, x.from) !== endsSentence(b, y.from)
  )
    return { kind: 'joined', substantive: false, a: x, b: y };
  return { ...classify(left, right), a: x, b: y };
}

const CONJUNCTIONS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'while',
  'as',
  'so',
  'yet',
  'or',
  'because',
  'although',
  'whereas',
  'which',
  'who',
  'with',
]);

/** Differences of case, spelling and marks within words that agree. */
function inAgreement(a: CollatedWitness, b: CollatedWitness, x: WordRange, y: WordRange): Difference[] {
  const found: Difference[] = [];
  for (let k = 0; x.from + k < x.to; k++) {
    const [i, j] = [x.from + k, y.from + k];
    const [one, other] = [
      { from: i, to: i + 1 },
      { from: j, to: j + 1 },
    ];
    const joined = k > 0 && endsSentence(a, i) !== endsSentence(b, j);
    const form = formOf(a, i, b, j);
    if (form && !(form === 'case' && joined)) found.push({ kind: form, substantive: false, a: one, b: other });
    if (k === 0) continue;
    const [p, q] = [marks(a, i), marks(b, j)];
    if (p === q) continue;
    const pair = { a: { from: i - 1, to: i + 1 }, b: { from: j - 1, to: j + 1 } };
    if (joined && raw(a, i) !== raw(b, j) && form === 'case')
      found.push({ kind: 'joined', substantive: false, ...pair });
    else
      found.push({
        kind: p.replace(HYPHENS, '') === q.replace(HYPHENS, '') ? 'spelling' : 'punctuation',
        substantive: false,
        ...pair,
      });
  }
  return found;
}

const HYPHENS = /[-\u2010\u2011]/g;

/** `case` or `spelling` where equal words are written otherwise; null where they are not. */
function formOf(a: CollatedWitness, i: number, b: CollatedWitness, j: number): 'case' | 'spelling' | null {
  const [p, q] = [raw(a, i), raw(b, j)];
  if (p === q) return null;
  const [x, y] = [p.replaceAll('’', "'"), q.replaceAll('’', "'")];
  if (x === y) return null;
  return x.toLowerCase() === y.toLowerCase() ? 'case' : 'spelling';
}

/** Words quoted in one witness and not in the other, as runs. */
function toldOtherwise(a: CollatedWitness, b: CollatedWitness, columns: readonly Column[]): Difference[] {
  const found: Difference[] = [];
  let run: QuotedRun | null = null;
  const close = (): void => {
    const closed = run as QuotedRun | null;
    if (closed && closed.words >= TOLD)
      found.push({ kind: 'direct-indirect', substantive: true, a: closed.a, b: closed.b });
    run = null;
  };
  for (const { agree, ranges } of columns) {
    const [x, y] = ranges as [WordRange, WordRange];
    if (!agree) {
      if (Math.max(x.to - x.from, y.to - y.from) > BRIDGE) close();
      continue;
    }
    for (let k = 0; x.from + k < x.to; k++) {
      const [i, j] = [x.from + k, y.from + k];
      const quoted = (a.quoted[i] as number) - (b.quoted[j] as number);
      if (quoted === 0 || (run as QuotedRun | null)?.quoted !== quoted) close();
      if (quoted === 0) continue;
      const before = run as QuotedRun | null;
      run = {
        a: { from: before?.a.from ?? i, to: i + 1 },
        b: { from: before?.b.from ?? j, to: j + 1 },
        quoted,
        words: (before?.words ?? 0) + 1,
      };
    }
  }
  close();
  return found;
}

/** Without the small letter of a word whose sentence was joined to the one before: that is part of the joining. */
function withoutJoinedCase(found: readonly Difference[]): Difference[] {
  const joints = found.filter(({ kind }) => kind === 'joined');
  return found.filter(
    ({ kind, a, b }) => kind !== 'case' || !joints.some((joint) => joint.a.to === a.from && joint.b.to === b.from),
  );
}

interface QuotedRun {
  readonly a: WordRange;
  readonly b: WordRange;
  /** 1 where the base quotes, -1 where the other does. */
  readonly quoted: number;
  readonly words: number;
}

/**
 * Alterations within one quotation, word for word and many, are one difference: the same utterance translated or retold
 * twice.
 */
function retold(
  a: CollatedWitness,
  b: CollatedWitness,
  columns: readonly Column[],
  found: readonly Difference[],
): Difference[] {
  const [inA, inB] = [quotations(a), quotations(b)];
  const groups = new Map<string, Difference[]>();
  for (const difference of found) {
    if (difference.kind !== 'altered' && difference.kind !== 'qualifier') continue;
    const [p, q] = [inA[difference.a.to - 1] ?? 0, inB[difference.b.to - 1] ?? 0];
    if (p === 0 || q === 0 || difference.a.from === difference.a.to || difference.b.from === difference.b.to) continue;
    const key = `${p} ${q}`;
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  const merged = new Set<Difference>();
  const added: Difference[] = [];
  for (const group of groups.values()) {
    const [first, last] = [group[0] as Difference, group.at(-1) as Difference];
    const replaced = group.reduce((sum, { a: range }) => sum + matter(a, range), 0);
    const shared = columns
      .filter(({ agree }) => agree)
      .reduce((sum, { ranges }) => sum + sharedIn(a, ranges[0] as WordRange, inA, inA[first.a.to - 1] ?? 0), 0);
    if (group.length < 2 || shared < 2 || replaced / (replaced + shared) < RETOLD) continue;
    for (const difference of group) merged.add(difference);
    added.push({
      kind: 'back-translation',
      substantive: true,
      a: { from: first.a.from, to: last.a.to },
      b: { from: first.b.from, to: last.b.to },
    });
  }
  return [...found.filter((difference) => !merged.has(difference)), ...added];
}

/** Number of the quotation in which each word stands; 0 outside quotations. */
function quotations({ quoted }: CollatedWitness): Int32Array {
  const numbers = new Int32Array(quoted.length);
  let number = 0;
  quoted.forEach((inside, i) => {
    if (inside && !quoted[i - 1]) number++;
    numbers[i] = inside ? number : 0;
  });
  return numbers;
}

function sharedIn(witness: CollatedWitness, { from, to }: WordRange, numbers: Int32Array, quotation: number): number {
  let count = 0;
  for (let i = from; i < to; i++)
    if (numbers[i] === quotation && !FUNCTION_WORDS.has(witness.forms[i] as string)) count++;
  return count;
}

function matter({ forms }: CollatedWitness, { from, to }: WordRange): number {
  let count = 0;
  for (let i = from; i < to; i++) if (!FUNCTION_WORDS.has(forms[i] as string)) count++;
  return count;
}

export function reading(witness: CollatedWitness, { from, to }: WordRange): ReadingWords {
  const forms = witness.forms.slice(from, to);
  const capital = forms.map((_, k) => isName(witness, from + k));
  const { tags } = witness;
  return {
    forms,
    capital,
    upper: forms.map((_, k) => CAPITAL.test(raw(witness, from + k))),
    beforeName: isName(witness, to),
    ...(tags ? { tags: forms.map((_, k) => tags.get(witness.starts[from + k] as number)) } : {}),
  };
}

/** True for a word with a capital; for the first of a sentence when the next has one too. */
function isName(witness: CollatedWitness, i: number): boolean {
  if (i >= witness.forms.length || !CAPITAL.test(raw(witness, i))) return false;
  return (
    !startsSentence(witness, i) ||
    (i + 1 < witness.forms.length && !startsSentence(witness, i + 1) && CAPITAL.test(raw(witness, i + 1)))
  );
}

const CAPITAL = /^\p{Lu}/u;

function raw({ text, starts, ends }: CollatedWitness, i: number): string {
  return text.slice(starts[i] as number, ends[i] as number);
}

/** Marks between word `i - 1` and word `i`, without white space, quotation marks and words passed over. */
function marks({ text, starts, ends }: CollatedWitness, i: number): string {
  const gap = text.slice(ends[i - 1] as number, starts[i] as number);
  const bare = /[\p{L}\p{N}]/u.test(gap)
    ? (/^[^\p{L}\p{N}\s]*/u.exec(gap)?.[0] ?? '') + (/(?<![^\p{L}\p{N}\s])[^\p{L}\p{N}\s]*$/u.exec(gap)?.[0] ?? '')
    : gap;
  return bare
    .replace(/[\s"“”„«»'‘’]+/g, '')
    .replace(/[–—]|--/g, '-')
    .replace(/…|\.\.\.+/g, '...');
}

/** True where a sentence ends before word `i`. */
function endsSentence(witness: CollatedWitness, i: number): boolean {
  return i > 0 && i < witness.forms.length && /[.!?]/.test(marks(witness, i));
}
