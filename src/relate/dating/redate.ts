import type { Published, Report, Time } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { overlaps } from '../../model/span.js';
import { findTimes } from '../../read/time/find.js';
import { PUBLISHED } from '../../read/time/context.js';

/** The report with its times resolved anew from another publication date. Spans and ids of the times stay as they were, so links to them hold. */
export function redate(report: Report, published: Published): Report {
  const { text, paragraphs, headline, dateline, byline, credits, furniture } = report;
  return { ...report, published, times: findTimes({ text, published, layout: { paragraphs, headline, dateline, byline, credits, furniture } }) };
}

/** True for a time whose value another week of publication would change: a weekday, last week, yesterday; not this year, not June, not June 7. */
function hangsOnDay({ value, known }: Time): boolean {
  return !known.includes('month') && !known.includes('season') && !known.includes('quarter') && !/^\d{2,4}$|^\d{4}-(?:Q|H|SP|SU|FA|WI)/.test(value ?? '');
}

/**
 * The report with every time inside `stretches` that was resolved from the publication date left undecided: those stretches are known to be older
 * copy, so that date is not theirs. What was resolved stays as a candidate. Times that carry their own date, and those that another week of
 * publication would not change (June 7, this year), are kept.
 */
export function withoutAnchor(report: Report, stretches: readonly Span[]): Report {
  const loosened = new Set<string>();
  const times: Time[] = [];
  for (const time of report.times) {
    const open = time.value !== null && hangsOnDay(time) && (time.anchor === PUBLISHED || (time.anchor !== null && loosened.has(time.anchor))) && stretches.some((span) => overlaps(span, time));
    if (open) loosened.add(time.id);
    times.push(open ? { ...time, value: null, candidates: [time.value] } : time);
  }
  return { ...report, times };
}
