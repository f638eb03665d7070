import { type Issue, ReadoutError } from '../model/issue.js';
import { problem } from './source.js';

/** What no input may go beyond; each is told when it is met, and can be set. */
export interface Limits {
  /** Bytes of one source, packed or not. */
  readonly bytes: number;
  /** Bytes of one file of lines, or of one web archive: these are read piece by piece. */
  readonly archive: number;
  /** Bytes that one source may unpack to. */
  readonly unpacked: number;
  /** How many times its own size a source may unpack to; what stays under a million bytes is never too much. */
  readonly ratio: number;
  /** Members of one archive. */
  readonly entries: number;
  /** Reports taken from one feed, mailbox or list. */
  readonly items: number;
  /** Elements inside each other; deeper text is kept, its elements are not. */
  readonly depth: number;
  /** Elements of one document in XML. */
  readonly elements: number;
  /** Archives inside each other. */
  readonly nesting: number;
  /** Pages of one PDF. */
  readonly pages: number;
  /** Seconds for one PDF, which is read in a process of its own; one more for each MB. */
  readonly seconds: number;
}

export const LIMITS: Limits = {
  bytes: 20_000_000,
  archive: 2_000_000_000,
  unpacked: 100_000_000,
  ratio: 100,
  entries: 10_000,
  items: 1_000,
  depth: 256,
  elements: 500_000,
  nesting: 3,
  pages: 500,
  seconds: 10,
};

/** How to go beyond a limit, for the help of an issue. */
export function raise(limit: keyof Limits): string {
  return `Split it, or raise the limit: READOUT_LIMITS=${limit}=NUMBER.`;
}

/** The issue of a source that holds more than a limit lets in: `a.zip holds 9 members; the first 5 were read`. */
export function tooMany(name: string, held: number, what: string, taken: number, limit: keyof Limits): Issue {
  return problem('input/too-many', `${name} holds ${held} ${what}; the first ${taken} were read`, raise(limit));
}

/**
 * The usual limits with others in their place, written as `items=5000,pages=2000`.
 *
 * @throws ReadoutError for a name that is no limit, and for a value that is no whole number above 0
 */
export function limitsFrom(written: string | undefined): Limits {
  const limits: Record<string, number> = { ...LIMITS };
  for (const pair of (written ?? '').split(/[\s,]+/).filter((one) => one !== '')) {
    const [name = '', value = ''] = pair.split('=');
    if (!Object.hasOwn(LIMITS, name) || !/^[1-9]\d{0,12}$/.test(value))
      throw new ReadoutError(
        `READOUT_LIMITS holds "${pair}", which is no limit`,
        `Write NAME=NUMBER with commas between; names are ${Object.keys(LIMITS).join(', ')}.`,
      );
    limits[name] = Number(value);
  }
  return limits as unknown as Limits;
}
