import type { Time } from '../../model/report.js';
import type { Span } from '../../model/span.js';

/** The spans of a report's dates and clock times, asked in text order. */
export class Dated {
  private at = 0;
  constructor(private readonly times: readonly Time[]) {}

  /** Whether the span lies in a date or clock time, or is all of one; null for neither. */
  part(span: Span): 'part' | 'whole' | null {
    if (!this.covers(span)) return null;
    const near = this.times.slice(this.at, this.at + 3);
    return near.some((time) => time.start === span.start && time.end === span.end) ? 'whole' : 'part';
  }

  /** True when the span lies in a date or a clock time. */
  private covers({ start, end }: Span): boolean {
    while (0 < this.at && start < (this.times[this.at - 1]?.end ?? 0)) this.at--;
    while (this.at < this.times.length && (this.times[this.at]?.end ?? 0) <= start) this.at++;
    for (let k = this.at; k < this.times.length; k++) {
      const time = this.times[k];
      if (!time || end <= time.start) return false;
      if (time.start <= start && end <= time.end && (time.type === 'DATE' || time.type === 'TIME')) return true;
    }
    return false;
  }
}
