import { daysFromCivil, formatDays, isCivilDate, pad, parseDate } from '../calendar/civil.js';
import type { Published } from '../model/report.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const FORMS: readonly { readonly pattern: RegExp; readonly order: 'ymd' | 'mdy' | 'dmy' }[] = [
  { pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})(?=$|[T\s_,])/, order: 'ymd' },
  { pattern: /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?=$|[T\s,])/, order: 'ymd' },
  { pattern: /^(\d{4})(\d{2})(\d{2})(?=$|T\d)/, order: 'ymd' },
  {
    pattern: new RegExp(`^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -](\\d{4})\\b`, 'i'),
    order: 'dmy',
  },
  { pattern: new RegExp(`^${WEEKDAY}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i'), order: 'mdy' },
];

/**
 * The civil date that a machine or a page writes (`2024-03-07`, `2024-03-07T18:30:00+02:00`, `Thu, 07 Mar 2024 10:00:00
 * GMT`, `March 7, 2024`), as `YYYY-MM-DD`, in the zone it is written in. Null when it is none, when there is no such
 * day, and for forms that mean different days in different countries (`03/07/2024`).
 */
export function civilDate(written: string): string | null {
  const text = written.trim().slice(0, 80);
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [, a = '', b = '', c = ''] = match;
    const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
    return isoDate(
      Number(year),
      /\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1,
      Number(day),
    );
  }
  return null;
}

/** A time of day with its zone, behind a date: `T18:30:00+02:00`, ` 10:00:00 GMT`. */
const MOMENT = /(?:T| |, | at )([01]\d|2[0-3]):([0-5]\d)(?::\d{2}(?:\.\d{1,9})?)? ?(Z|GMT|UTC|([+-])(\d{2}):?(\d{2}))$/;

/**
 * The moment that a machine writes with its zone (`2024-03-07T18:30:00+02:00`, `Thu, 07 Mar 2024 10:00:00 GMT`), in
 * Coordinated Universal Time as `YYYY-MM-DDTHH:MMZ`; null where no time of day or no zone is written.
 */
export function momentIn(written: string): string | null {
  const day = civilDate(written);
  const match = MOMENT.exec(written.trim().slice(0, 80));
  const date = day === null ? null : parseDate(day);
  if (!match || !date) return null;
  const [, hour = '', minute = '', , sign, hours = '0', minutes = '0'] = match;
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const total = daysFromCivil(date) * 1440 + Number(hour) * 60 + Number(minute) - ahead;
  const rest = ((total % 1440) + 1440) % 1440;
  return `${formatDays(Math.floor(total / 1440))}T${pad(Math.floor(rest / 60), 2)}:${pad(rest % 60, 2)}Z`;
}

/** When a report was published, as it is written; null where that is no date. */
export function publishedFrom(written: string, from: Published['from']): Published | null {
  const value = civilDate(written);
  const at = momentIn(written);
  return value === null ? null : { value, ...(at === null ? {} : { at }), from };
}

const LABEL = /^(?:first |last )?(?:published|posted|updated|date|issued|created)(?: (?:on|at))?\s?:?\s{0,4}/i;
const CLOCK = /^(?:,| at| -| \||\s)*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,4}\)?)?\.?$/i;

/**
 * The date of a line that holds a date of publication and nothing else ("Published: 7 March 2024, 10:30 GMT"); null for
 * any other line.
 */
export function publicationLineDate(line: string): string | null {
  const bare = line.trim();
  if (bare.length > 80) return null;
  const dated = bare.replace(LABEL, '');
  const value = civilDate(dated);
  if (value === null) return null;
  const after = dated.slice(dated.search(/\b\d{4}\b/)).replace(/^\d{4}(?:-\d{1,2}-\d{1,2})?(?:T[\d:.+Z-]{2,20})?/, '');
  return after.trim() === '' || CLOCK.test(after) ? value : null;
}

function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1000 || !isCivilDate({ year, month, day })) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
