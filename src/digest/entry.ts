import type { ItemKind, Reading } from '../model/account.js';

export type Glyph = '=' | '≈' | '≠' | '①' | '·' | '?' | 'ƒ' | '!' | ' ';

export interface Entry {
  /** The id of the item or variant it stands for; null where it is neither. */
  readonly id: string | null;
  /** The item's kind; null where the entry is no item. */
  readonly kind: ItemKind | null;
  readonly glyph: Glyph;
  /** Heading under which neighbouring entries stand together, e.g. a speaker. */
  readonly group: string | null;
  /** The day of what is due or on the timeline, `YYYY-MM-DD` or TIMEX3; null elsewhere and where it has none. */
  readonly when: string | null;
  readonly title: string;
  readonly readings: readonly Reading[];
  /** True where only the title and the places are shown: the words stand in another section. */
  readonly brief: boolean;
  /** What Readout adds: a sum, a reason, who does not mention it. */
  readonly notes: readonly Note[];
}

export interface Note {
  /** `primary`: what a primary text has of it. */
  readonly kind: 'computed' | 'why' | 'support' | 'primary';
  readonly text: string;
}
