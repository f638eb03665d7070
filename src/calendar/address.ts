import { isCivilDate } from './civil.js';

/** A day in an address, and the part that writes it. */
export interface AddressDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly written: string;
}

/** The first date in an address: `/2024/03/07/`, `/2024-03-07-`, `/20240307/`; null where none stands in it. */
export function dayInAddress(url: string | null): AddressDay | null {
  const match = url
    ? /[/-](20\d{2}|19\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/._-])/.exec(url.slice(0, 2_000))
    : null;
  if (!match) return null;
  const [written, year, month, day] = match;
  return isCivilDate({ year: Number(year), month: Number(month), day: Number(day) })
    ? { day: `${year}-${month}-${day}`, written: `${written}${url?.charAt(match.index + written.length) ?? ''}` }
    : null;
}
