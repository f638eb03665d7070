/** A run of words that two texts share, or that one of them has alone. */
export interface DiffRun {
  readonly kind: 'same' | 'only-a' | 'only-b';
  readonly text: string;
}

/**
 * Two short texts, word by word: a longest common subsequence over words compared without case and outer marks
 * (Hunt and Szymanski's problem by dynamic programming; both texts are cut at 1,500 words, since the cost is their product).
 *
 * @example wordDiff('to stop it', 'to curb it') // → same "to ", only-a "stop ", only-b "curb ", same "it"
 */
export function wordDiff(a: string, b: string): DiffRun[] {
  const left = words(a);
  const right = words(b);
  const width = right.length + 1;
  const table = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = left.length - 1; 0 <= i; i--) {
    for (let j = right.length - 1; 0 <= j; j--) {
      table[i * width + j] = left[i]?.key === right[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: { kind: DiffRun['kind']; text: string }[] = [];
  const add = (kind: DiffRun['kind'], text: string): void => {
    const last = runs[runs.length - 1];
    if (last && last.kind === kind) last.text += text;
    else runs.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const one = left[i];
    const other = right[j];
    if (one && other && one.key === other.key) {
      add('same', one.text);
      i++;
      j++;
    } else if (one && (!other || at(i + 1, j) >= at(i, j + 1))) {
      add('only-a', one.text);
      i++;
    } else if (other) {
      add('only-b', other.text);
      j++;
    }
  }
  return runs;
}

function words(text: string): { readonly text: string; readonly key: string }[] {
  return (text.match(/\S+\s*/g) ?? []).slice(0, 1500).map((word) => ({ text: word, key: word.trim().toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"') }));
}
