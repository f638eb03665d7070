/** Called with the name of each rule that fires, and the place of the word in its sentence. */
export type NoteRule = (rule: string, word: number) => void;
