import type { ItemKind, Reading } from '../model/account.js';

/**
 * A mark in one fixed sign: `=` same, `≈` compatible, `≠` differ, `①` one report only, `·` not mentioned, `?` not
 * resolved, `ƒ` computed by Readout, `!` odd within one report; a space where none applies.
 */
export type Glyph = '=' | '≈' | '≠' | '①' | '·' | '?' | 'ƒ' | '!' | ' ';

/** A line of a section, with what stands under it. */
export interface Entry {
  /** The id of the item or variant it stands for; null where it is neither. */
  readonly id: string | null;
  /** The item's kind; null where the entry is no item. */
  readonly kind: ItemKind | null;
  /** Its mark. */
  readonly glyph: Glyph;
  /** Heading under which neighbouring entries stand together, e.g. a speaker; null for none. */
  readonly group: string | null;
  /** The day of what is due or on the timeline, `YYYY-MM-DD` or TIMEX3; null elsewhere and where it has none. */
  readonly when: string | null;
  /** What it says, in one line; empty where its readings say it. */
  readonly title: string;
  /** The words, a wording each, with their places. */
  readonly readings: readonly Reading[];
  /** True where only the title and the places are shown: the words stand in another section. */
  readonly brief: boolean;
  /** What Readout adds: a sum, a reason, who does not mention it. */
  readonly notes: readonly Note[];
}

/** What Readout adds to an entry. */
export interface Note {
  /**
   * A sum or reason (`computed`), why it stands here (`why`), who tells it and who does not (`support`), what a primary
   * text has of it (`primary`).
   */
  readonly kind: 'computed' | 'why' | 'support' | 'primary';
  /** One line. */
  readonly text: string;
}
