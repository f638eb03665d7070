import type { Item } from '../model/account.js';
import type { Report, ReportParty } from '../model/report.js';
import type { Clues } from '../relate/dating/clue.js';
import type { Dating } from '../relate/dating/date.js';
import { Memory } from '../relate/memory.js';
import type { Forms } from '../relate/party/forms.js';
import { Comparisons } from '../relate/variant/comparisons.js';
import type { StoryMatter, ToldStory } from './story.js';

/** The reports of a story with the days that their own words force, under provisional sigla. */
export interface DatedStory {
  readonly dating: Dating;
  /** Its reports by their place in the story's world; null for one that is not of the story. */
  readonly reports: readonly (DatedReport | null)[];
}

/**
 * A report with its days; `days` is what they are, so that two of one reading with the same days are equal but for
 * their sigla.
 */
export interface DatedReport {
  readonly report: Report;
  readonly days: string;
}

/** A story as it was told, and what was last made of it for given items and sigla. */
export interface Telling {
  readonly told: ToldStory;
  last: { readonly items: readonly Item[]; readonly matter: StoryMatter } | null;
  settled: { readonly of: StoryMatter; readonly sigla: string; readonly matter: StoryMatter } | null;
}

/**
 * What an account keeps for the next: of each report and of each story, by the numbers of readings. State only; what it
 * gives is the same without it.
 */
export class AccountMemory {
  readonly comparisons = new Comparisons();
  readonly clues = new Memory<Clues>();
  /** Length of the longest number behind an R in a reading. */
  readonly numbers = new Memory<number>();
  readonly forms = new WeakMap<ReportParty, Forms>();
  readonly dated = new Memory<DatedStory>();
  readonly told = new Memory<Telling>();
  #keys: ReadonlySet<number> = new Set();

  /** Begins an account of the readings of these numbers. */
  turn(keys: ReadonlySet<number>): void {
    for (const memory of [this.clues, this.numbers, this.dated, this.told]) memory.turn();
    if ([...this.#keys].some((key) => !keys.has(key))) this.comparisons.forget((key) => keys.has(key));
    this.#keys = keys;
  }
}
