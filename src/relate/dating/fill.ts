import type { Time } from '../../model/report.js';
import type { KeyedReport } from '../keyed.js';
import { redate } from './redate.js';
import type { Dating } from './types.js';

/**
 * The reports with what the bundle's own arithmetic forces: a publication date where exactly one day is left, and the
 * days of times that the report alone could not date. What the words give stays as it is; what is filled in says from
 * where.
 */
export function datedReports(reports: readonly KeyedReport[], dating: Dating): KeyedReport[] {
  const published = new Map(
    dating.dates.flatMap(({ report, value }) => (value === null ? [] : [[report, value] as const])),
  );
  const times = new Map(dating.times.map(({ report, time, value }) => [`${report} ${time}`, value]));
  return reports.map((report) => {
    const value = published.get(report.key);
    const anchored =
      report.published === null && value !== undefined ? redate(report, { value, from: 'inferred' }) : report;
    return { ...anchored, times: anchored.times.map((time) => filled(time, times.get(`${report.key} ${time.id}`))) };
  });
}

function filled(time: Time, value: string | undefined): Time {
  if (value === undefined || time.value !== null) return time;
  const { candidates: _candidates, ...rest } = time;
  return {
    ...rest,
    value,
    implied: time.known.includes('year') ? time.implied : [...new Set([...time.implied, 'year' as const])],
    anchor: 'reports',
  };
}
