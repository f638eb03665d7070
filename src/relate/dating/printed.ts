import type { Clues, DayClue } from './clue.js';
import { keyOf, tellsOfTheSame } from './date.js';

/** The full dates that a set of reports prints. */
export class PrintedDays {
  readonly #byDay = new Map<string, { readonly key: string; readonly clue: DayClue }[]>();

  add(key: string, { days }: Clues): void {
    for (const clue of days) {
      if (clue.year === null) continue;
      const list = this.#byDay.get(keyOf(clue));
      if (list) list.push({ key, clue });
      else this.#byDay.set(keyOf(clue), [{ key, clue }]);
    }
  }

  /**
   * Sigla of the reports outside a group that can tell the year of a date which the group's reports print without one.
   */
  witnesses(members: ReadonlySet<string>, clues: readonly Clues[]): ReadonlySet<string> {
    const found = new Set<string>();
    for (const { days } of clues) {
      for (const own of days) {
        if (own.year !== null) continue;
        for (const { key, clue } of this.#byDay.get(keyOf(own)) ?? [])
          if (!members.has(key) && !found.has(key) && tellsOfTheSame(own, clue)) found.add(key);
      }
    }
    return found;
  }
}
