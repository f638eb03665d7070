/**
 * How many terminal columns a text takes: wide East Asian characters and emoji two, combining marks and
 * joiners none, everything else one (after UAX #11, ranges rounded to blocks).
 */
export function columns(text: string): number {
  let total = 0;
  for (const char of text) total += width(char.codePointAt(0) ?? 0);
  return total;
}

/** Breaks a text at spaces into lines of at most `limit` columns; a word longer than a line is cut. */
export function wrap(text: string, limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const size = columns(word);
    if (line !== '' && used + 1 + size <= limit) {
      line += ` ${word}`;
      used += 1 + size;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = size <= limit ? [word] : cut(word, limit);
    line = pieces.pop() ?? '';
    for (const piece of pieces) lines.push(piece);
    used = columns(line);
  }
  if (line !== '') lines.push(line);
  return lines;
}

function cut(word: string, limit: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const char of word) {
    const size = width(char.codePointAt(0) ?? 0);
    if (used + size > limit && piece !== '') {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += char;
    used += size;
  }
  pieces.push(piece);
  return pieces;
}

function width(point: number): number {
  if (
    (0x300 <= point && point < 0x370) ||
    point === 0x200d ||
    (0xfe00 <= point && point < 0xfe10) ||
    (0x200b <= point && point < 0x2010 && point !== 0x200d)
  )
    return 0;
  if (point < 0x1100) return 1;
  const wide =
    point < 0x1160 ||
    (0x2e80 <= point && point < 0xa4d0) ||
    (0xac00 <= point && point < 0xd7a4) ||
    (0xf900 <= point && point < 0xfb00) ||
    (0xfe30 <= point && point < 0xfe70) ||
    (0xff00 <= point && point < 0xff61) ||
    (0x1f300 <= point && point < 0x1f650) ||
    (0x1f680 <= point && point < 0x1f700) ||
    (0x1f900 <= point && point < 0x1fa00) ||
    (0x20000 <= point && point < 0x40000);
  return wide ? 2 : 1;
}
