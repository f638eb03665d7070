/** Order of reports by siglum: R2 before R10. */
export function bySiglum(a: { readonly siglum: string }, b: { readonly siglum: string }): number {
  return compareSigla(a.siglum, b.siglum);
}

/** Order of sigla: R2 before R10. */
export function compareSigla(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : b < a ? 1 : 0);
}
