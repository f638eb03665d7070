import type { Evidence } from '../model/account.js';
import type { KeyedReport, Place } from '../relate/bundle.js';

/** What reports are called in an account, and their words. */
export interface Naming {
  /** Siglum of the report of a key. */
  readonly siglum: (key: string) => string;
  readonly sigla: (keys: readonly string[]) => string[];
  /** The words at a place. */
  readonly words: (place: Place) => string;
  /** The place as evidence. */
  readonly cite: (place: Place) => Evidence;
}

/** The naming of reports by their sigla. */
export function namingOf(reports: readonly KeyedReport[], siglumOf: (key: string) => string | undefined): Naming {
  const texts = new Map(reports.map(({ key, text }) => [key, text]));
  const siglum = (key: string): string => siglumOf(key) ?? '?';
  const words = ({ report, start, end }: Place): string => texts.get(report)?.slice(start, end) ?? '';
  return {
    siglum,
    sigla: (keys) => keys.map(siglum),
    words,
    cite: (place) => ({ report: siglum(place.report), start: place.start, end: place.end, exact: words(place) }),
  };
}
