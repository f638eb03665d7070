import type { SentenceTokens, Token } from '../model/report.js';

/**
 * One sentence as a table for the eye: a line for each word with its number, the word, tags, lemma, label and head,
 * and to the right of it the tree as indentation. Columns are as wide as their longest entry, at most 24 characters.
 * Ends without a line break; a sentence without words gives an empty string.
 */
export function explainSentence(
  text: string,
  tokens: readonly Token[],
  { first, last }: Pick<SentenceTokens, 'first' | 'last'>,
): string {
  const own = tokens.slice(first, last);
  const rows = own.map((token, i) => {
    const head = token.head === null ? '-' : String(token.head - first + 1);
    return [
      String(i + 1),
      oneLine(text.slice(token.start, token.end)),
      token.upos,
      token.xpos,
      token.lemma,
      token.deprel,
      head,
    ];
  });
  const widths = [0, 0, 0, 0, 0, 0, 0];
  for (const row of rows) row.forEach((cell, k) => (widths[k] = Math.min(24, Math.max(widths[k] ?? 0, cell.length))));
  const depths = depthsOf(own, first);
  return rows
    .map((row, i) => {
      const cells = row.map((cell, k) => {
        const width = widths[k] ?? 0;
        return k === 0 || k === 6 ? cell.padStart(width) : cell.padEnd(width);
      });
      return `${cells.join('  ')}  ${'. '.repeat(Math.min(20, depths[i] ?? 0))}${row[1]}`;
    })
    .join('\n');
}

function oneLine(word: string): string {
  return word.length > 24 ? `${word.slice(0, 23)}…` : word;
}

/** How far each word stands below the root; each chain is walked once. */
function depthsOf(tokens: readonly Token[], first: number): number[] {
  const depths = tokens.map(() => -1);
  tokens.forEach((_, i) => {
    const path: number[] = [];
    let at = i;
    while (depths[at] === -1 && path.length <= tokens.length) {
      const head = tokens[at]?.head ?? null;
      if (head === null) depths[at] = 0;
      else {
        path.push(at);
        at = head - first;
      }
    }
    let depth = depths[at] ?? 0;
    for (const node of path.reverse()) depths[node] = ++depth;
  });
  return depths;
}
