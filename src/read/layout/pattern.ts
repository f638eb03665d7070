/** What a whole line must look like, and how it must begin to be looked at more closely. */
export interface LinePattern {
  readonly pattern: RegExp;
  /** Up to three first letters in small letters, `#` for a number; null where a line may begin anyhow. */
  readonly starts: readonly string[] | null;
}

/** The parts of a line pattern; alternatives are regular expressions in small letters. */
interface LineParts {
  readonly any: readonly string[];
  /** Marks that may stand before the first letter. */
  readonly lead?: string;
  /** What may follow the alternative. */
  readonly end?: string;
  readonly flags?: string;
}

/** A line that is one of the alternatives, between what may lead it in and what may end it. */
export function line({ any, lead = '', end = '[.!:…]{0,3}', flags = 'i' }: LineParts): LinePattern {
  const starts = any.map(literalStart);
  return {
    pattern: new RegExp(`^${lead}(?:${any.join('|')})${end}$`, flags),
    starts: starts.includes('') ? null : [...new Set(starts)],
  };
}

/** The first letters that an alternative cannot do without: three at most, `#` for a number, '' for none. */
function literalStart(alternative: string): string {
  if (/^\\d/.test(alternative)) return '#';
  const letters = /^[a-z]*/.exec(alternative)![0];
  const optional = /^[?*{]/.test(alternative.slice(letters.length));
  return letters.slice(0, optional ? letters.length - 1 : letters.length).slice(0, 3);
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
