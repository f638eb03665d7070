/** Parts that tell generations of one family apart: "Jr.", "III". Folded. */
export const GENERATION = /^(?:jr|sr)\.?$|^i{2,3}$|^iv$/;

/**
 * True where two full names can be one person's: the shorter one's parts stand in order in the longer, initials
 * counting for names.
 */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let i = 0;
  for (const part of long) if (i < short.length && samePart(short[i]!, part)) i++;
  return i === short.length;
}

function samePart(a: string, b: string): boolean {
  if (a === b) return true;
  const x = a.replace('.', '');
  const y = b.replace('.', '');
  return (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
}
