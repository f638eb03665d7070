import { isCivilDate } from '../calendar/civil.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|' +
  'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
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
  // Only where the day cannot be a month.
  { pattern: /^(0?[1-9]|1[0-2])[/.](1[3-9]|2\d|3[01])[/.](\d{4})\b/, order: 'mdy' },
  { pattern: /^(1[3-9]|2\d|3[01])[/.](0?[1-9]|1[0-2])[/.](\d{4})\b/, order: 'dmy' },
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

function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1000 || !isCivilDate({ year, month, day })) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
