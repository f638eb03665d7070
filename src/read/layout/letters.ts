/** Letters and digits alone, in small letters. */
export function lettersOf(content: string): string {
  return content.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
