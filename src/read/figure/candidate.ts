import type { Hedge } from '../../model/report.js';
import type { Direction } from './change.js';
import type { Counted } from './noun.js';
import type { Quantity } from './quantity.js';
import type { Words } from './words.js';

/** A quantity with what its words and its neighbours say, before it is known whether it is a figure, and which. */
export interface Candidate {
  readonly w: Words;
  readonly q: Quantity;
  /** The noun it may count. */
  readonly counted: Counted | null;
  /** The figure found before it. */
  readonly previous: Draftling | null;
  readonly hedged: boolean;
  /** Made of two quantities: "20 to 30". */
  readonly range: boolean;
  /** Lies in a date or a clock time, or is all of it. */
  readonly dated: 'part' | 'whole' | null;
}

/** What a rule reads a candidate as. */
export interface Reading {
  readonly unit: string | null;
  /** What it counts, where it counts something. */
  readonly counted: Counted | null;
  /** Where the rule reads another value or end than the candidate's: "one in five" is 0.2. */
  readonly value?: number;
  readonly to?: number;
}

/** A figure while its neighbours may still give it a unit. */
export interface Draftling {
  readonly q: Quantity;
  /** Words `[from, to)` of the figure. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly hedge: Hedge;
  readonly change: Direction | null;
  /** Which way a noun of change goes that the figure is an amount of: "a 4% rise". */
  readonly shift: Direction | null;
  readonly level: 'before' | 'after' | null;
  /** The word that tells the change. */
  readonly changeAt: number | null;
  readonly unit: string | null;
  readonly counted: Counted | null;
  readonly rule: string;
}
