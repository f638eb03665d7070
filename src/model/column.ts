import type { Time } from './report.js';

// What annotations give as columns of tables: the archive's and those of a corpus.

/** A bound of a figure; null where it has none or an endless one, which tables do not hold. */
export function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

/** The last day of what a time covers, `YYYY-MM-DD`; else its value where that names a year at least. */
export function dayOf(time: Time | null): string | null {
  if (time === null) return null;
  if (time.lastDay !== undefined) return time.lastDay;
  return time.value !== null && /^\d{4}/.test(time.value) ? time.value.slice(0, 10) : null;
}
