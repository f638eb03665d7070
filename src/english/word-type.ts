/** What every occurrence of one spelling shares, worked out once. All fields are hashes, 0 for none. */
export interface WordType {
  readonly text: string;
  /** Lower case, numbers made alike. */
  readonly norm: number;
  readonly shape: number;
  readonly shortShape: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  /** Cluster of the word by the company it keeps and by its use in the treebanks: 1 to 4096, 0 for a word in none. */
  readonly topic: number;
  readonly use: number;
  /** Class of the tagger when the word always has one; -1 when it must be decided. */
  readonly tag: number;
  /** What its spelling allows: the bits of `word-form.ts`. */
  readonly form: number;
  /** How `marks.ts` knows it where it is a mark. */
  readonly mark: number;
  /**
   * The class it was last met with inside a sentence (-1: not yet), and the dictionary form it has there. They save
   * time, nothing else.
   */
  lemmaTag: number;
  lemma: string;
  /** What the word alone says for each class of the tagger; null until it is asked for. Saves time, nothing else. */
  scores: Int16Array | null;
}
