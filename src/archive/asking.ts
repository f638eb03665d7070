import { ReadoutError } from '../model/issue.js';
import type { Asked } from './search.js';

/** What people write to search, as they write it. */
export interface Written {
  readonly words?: string | undefined;
  readonly party?: string | undefined;
  /** `2000`, or `1500-2500`; thousands may have commas. */
  readonly figure?: string | undefined;
  readonly quote?: string | undefined;
  /** `2024-03-07`, or a month or year. */
  readonly dueBefore?: string | undefined;
  readonly dueAfter?: string | undefined;
}

/**
 * What is asked for by what was written; null where nothing was.
 *
 * @throws ReadoutError for what is no number or no date
 */
export function askedOf({ words, party, figure, quote, dueBefore, dueAfter }: Written): Asked | null {
  const asked: Asked = {
    words,
    party,
    figure: figure === undefined ? undefined : rangeOf(figure),
    quote,
    dueBefore: dueBefore === undefined ? undefined : day(dueBefore),
    dueAfter: dueAfter === undefined ? undefined : day(dueAfter),
  };
  return Object.values(asked).every((value) => value === undefined) ? null : asked;
}

function rangeOf(given: string): [number, number] {
  const [low, high] = given
    .replaceAll(',', '')
    .split(/(?<=\d)\s*(?:-|–|to)\s*(?=[\d.])/)
    .map(Number);
  if (low === undefined || Number.isNaN(low) || (high !== undefined && !(high >= low)))
    throw new ReadoutError(`"${given}" is no number`, 'Write it as 2000, 12.6 or 1500-2500.');
  return [low, high ?? low];
}

function day(given: string): string {
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(given)) return given;
  throw new ReadoutError(`"${given}" is no date`, 'Write it as YYYY-MM-DD, for instance 2024-03-07.');
}
