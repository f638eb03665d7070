/** What a whole line must look like, and how it must begin to be looked at more closely. */
export interface LinePattern {
  /** Made when it is first asked for: most are for no line of most reports. */
  readonly pattern: RegExp;
  /** Up to three first letters in small letters, `#` for a number; null where a line may begin anyhow. */
  readonly starts: readonly string[] | null;
  /** In small letters, of which a line that fits holds one; null where it may hold anything. */
  readonly needs: readonly string[] | null;
}

/** The parts of a line pattern; alternatives are regular expressions in small letters. */
interface LineParts {
  readonly any: readonly string[];
  /** Marks that may stand before the first letter. */
  readonly lead?: string;
  /** What may follow the alternative. */
  readonly end?: string;
  readonly flags?: string;
  /** Of these, in small letters, every line that fits holds one: a quick look before a long one. */
  readonly needs?: readonly string[];
}

/** A line that is one of the alternatives, between what may lead it in and what may end it. */
export function line({ any, lead = '', end = '[.!:…]{0,3}', flags = 'i', needs }: LineParts): LinePattern {
  const starts = any.flatMap(firstLetters);
  let made: RegExp | null = null;
  return {
    get pattern() {
      made ??= new RegExp(`^${lead}(?:${any.join('|')})${end}$`, flags);
      return made;
    },
    starts: starts.includes('') ? null : [...new Set(starts)],
    needs: needs ?? null,
  };
}

/**
 * The first letters that an expression cannot do without, one for each way in which it can begin: three at most, `#`
 * for a number, '' where it may begin anyhow. A group at its start is followed into, and past where it may be left out.
 */
function firstLetters(expression: string): string[] {
  if (/^\\d/.test(expression)) return ['#'];
  if (expression.startsWith('(?:')) {
    const { inner, count, rest } = firstGroup(expression);
    const repeats = count !== '' && count !== '?';
    const inside = alternativesOf(inner).flatMap((one) => firstLetters(repeats ? one : one + rest));
    return /^(?:[?*]|\{0)/.test(count) ? [...inside, ...firstLetters(rest)] : inside;
  }
  const letters = /^[a-z]*/.exec(expression)![0];
  const optional = /^[?*{]/.test(expression.slice(letters.length));
  return [letters.slice(0, optional ? letters.length - 1 : letters.length).slice(0, 3)];
}

/** The group at the start of an expression: what stands in it, how often it comes, and what follows. */
function firstGroup(expression: string): { readonly inner: string; readonly count: string; readonly rest: string } {
  const end = partsOf(expression).find(({ depth, at }) => depth === 0 && at > 0)!.at;
  const after = expression.slice(end + 1);
  const count = /^(?:[?*+]|\{[\d,]+\})?\??/.exec(after)![0];
  return { inner: expression.slice(3, end), count, rest: after.slice(count.length) };
}

/** The alternatives of an expression at its top. */
function alternativesOf(expression: string): string[] {
  const cuts = partsOf(expression).filter(({ unit, depth }) => unit === '|' && depth === 0);
  return [...cuts, { at: expression.length }].map(({ at }, k) =>
    expression.slice(k === 0 ? 0 : cuts[k - 1]!.at + 1, at),
  );
}

/** Brackets and strokes of an expression with the depth behind them; what is escaped or in a class is none. */
function partsOf(expression: string): { readonly at: number; readonly unit: string; readonly depth: number }[] {
  let depth = 0;
  return [...expression.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[(|)]/gs)].flatMap(({ 0: unit, index }) => {
    if (unit === '(') depth++;
    if (unit === ')') depth--;
    return unit.length === 1 ? [{ at: index, unit, depth }] : [];
  });
}

/** The first letters of a line, without the marks before them: the keys under which its patterns are found. */
export function startsOf(small: string): readonly string[] {
  const begin = /[a-z0-9]/.exec(small.slice(0, 12));
  if (!begin) return [];
  const bare = small.slice(begin.index, begin.index + 3);
  if (/^\d/.test(bare)) return ['#'];
  const letters = /^[a-z]+/.exec(bare)![0];
  return [letters.slice(0, 1), letters.slice(0, 2), letters].filter((key, i, all) => all.indexOf(key) === i);
}

/** A list written as words; `_` joins those that belong together. */
export function words(list: string): string[] {
  return list
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' ').trim())
    .filter((word) => word !== '');
}

/** Alternatives written one after another, ` / ` between them. */
export function phrases(list: string): string[] {
  return list
    .replace(/\s+/g, ' ')
    .split(' / ')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
