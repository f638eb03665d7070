import type { Layout, Published } from '../../model/report.js';
import { findTimes, olderCopyOf } from '../../read/time/find.js';
import type { OlderCopy } from '../../read/time/older.js';
import type { KeyedReport } from '../keyed.js';

/**
 * The report with its times resolved anew from another publication date. Spans and ids of the times stay as they were,
 * so links to them hold.
 */
export function redate(report: KeyedReport, published: Published): KeyedReport {
  const { text, parties } = report;
  return { ...report, published, times: findTimes({ text, published, parties, layout: layoutOf(report) }) };
}

/**
 * The stretch of a report that seems to be copy of another day, whose weekdays are left open; null where nothing shows
 * one.
 */
export function olderCopy(report: KeyedReport): OlderCopy | null {
  const { text, published, parties } = report;
  return report.times.some(({ rule }) => rule.endsWith('-older-copy'))
    ? olderCopyOf({ text, published, parties, layout: layoutOf(report) })
    : null;
}

function layoutOf({ paragraphs, headline, dateline, byline, credits, furniture }: KeyedReport): Layout {
  return { paragraphs, headline, dateline, byline, credits, furniture };
}
