/** Order of sigla: R2 before R10. */
export function compareSigla(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : b < a ? 1 : 0);
}
