/**
 * Code unit order, which no locale changes: below 0 where `a` comes first, above 0 where `b` does, 0 for equal texts.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : b < a ? 1 : 0;
}
