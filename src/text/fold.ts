const MARKS = /\p{M}+/gu;

/**
 * A word in the form in which words are compared: lower case, without accents, curly apostrophes straight.
 * Full-width and ligature forms count as their plain letters (Unicode NFKD).
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 0x7f)
      return lower.normalize('NFKD').replace(MARKS, '').replaceAll('’', "'").replaceAll('ʼ', "'");
  }
  return lower;
}
