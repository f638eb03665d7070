/**
 * A text on one line, shortened at a word boundary to at most `limit` UTF-16 code units, with `…` where something was
 * left out.
 *
 * @example snippet('one  two\nthree', 9) // → 'one two…'
 */
export function snippet(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.lastIndexOf(' ', limit - 1);
  let end = cut > limit / 2 ? cut : limit - 1;
  const unit = line.charCodeAt(end - 1);
  if (0xd800 <= unit && unit < 0xdc00) end--;
  return `${line.slice(0, end).replace(/(?<![,;:.\s])[,;:.\s]+$/, '')}…`;
}
