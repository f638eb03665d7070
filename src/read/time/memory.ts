import type { Resolved, Told } from './context.js';
import type { Hit } from './meaning.js';
import { placeOf } from './place.js';
import { BREAK, type Words } from './scan.js';

/** Results are told of a quarter that is over; a quarter still running is one of forecasts. */
function hasEnded(firstDay: number, published: number | null): boolean {
  return published === null || firstDay + 90 <= published;
}

/** What was told before an expression, kept while a report is read. */
export class Memory {
  day: Told | null = null;
  last: Told | null = null;
  period: Told | null = null;
  private fresh = false;
  private scanned = 0;
  constructor(private readonly published: number | null) {}

  /** A day told in one paragraph does not carry a clock time in the next. */
  reach(words: Words, first: number): void {
    for (; this.scanned <= first; this.scanned++) {
      if (words.mark[this.scanned] !== BREAK) continue;
      // What is counted from goes one paragraph further than the hours of a day do.
      if (!this.fresh) this.last = null;
      this.fresh = false;
      this.day = null;
    }
  }

  keep({ rule, meaning }: Hit, id: string, { value, place }: Resolved): void {
    // Results for nine months compare with the year before, not with a quarter.
    if (rule === 'time/length-placed' && value?.endsWith('M') && this.published !== null)
      this.period = { ...placeOf('year', this.published), id };
    if (!place) return;
    const told: Told = { ...place, id };
    this.last = told;
    this.fresh = true;
    if (place.grain === 'day') this.day = told;
    const results = place.grain === 'quarter' && meaning.kind !== 'offset' && rule !== 'time/year-before';
    if (results && hasEnded(place.days, this.published)) this.period = told;
  }
}
