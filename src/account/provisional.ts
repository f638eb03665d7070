/**
 * Provisional sigla. A story is told with sigla that hang on its own reports alone; those of the account, which follow
 * the names of all reports, are put in at the end. So what was told of a story holds whatever reports come in beside
 * it.
 */
export interface Provisional {
  /** Siglum of the report at a place: `R` and a number longer than any that stands behind an R in the sources. */
  siglum(place: number): string;
  /** The value with the sigla of `sigla`, by place, for the provisional ones. */
  settled<T>(value: T, sigla: readonly string[]): T;
}

/** Length of the longest number behind an R in a text; no provisional siglum may stand in it. */
export function longestNumber(text: string): number {
  let longest = 0;
  for (const [match] of text.matchAll(/R\d+/g)) longest = Math.max(longest, match.length - 1);
  return longest;
}

/** Shortest number of a provisional siglum, so that its length seldom changes with the sources. */
const DIGITS = 10;

/** Provisional sigla that do not stand in sources whose longest number behind an R has so many digits. */
export function provisional(longest: number): Provisional {
  const digits = Math.max(DIGITS, longest + 1);
  const name = new RegExp(`R1\\d{${digits - 1}}`, 'g');
  const put = (text: string, sigla: readonly string[]): string =>
    text.length > digits && text.includes('R1')
      ? text.replace(name, (siglum) => sigla[Number(siglum.slice(2))] ?? siglum)
      : text;
  const settled = (value: unknown, sigla: readonly string[]): unknown => {
    if (typeof value === 'string') return put(value, sigla);
    if (Array.isArray(value)) return value.map((one) => settled(one, sigla));
    if (value === null || typeof value !== 'object') return value;
    const copy: Record<string, unknown> = {};
    // Words of a source hold no provisional siglum.
    for (const key of Object.keys(value))
      copy[key] =
        key === 'exact'
          ? (value as Record<string, unknown>)[key]
          : settled((value as Record<string, unknown>)[key], sigla);
    return copy;
  };
  return {
    siglum: (place) => `R1${String(place).padStart(digits - 1, '0')}`,
    settled: <T>(value: T, sigla: readonly string[]): T => settled(value, sigla) as T,
  };
}
