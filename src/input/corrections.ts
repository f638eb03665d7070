import type { Correction } from '../model/correction.js';
import type { Issue } from '../model/issue.js';
import type { SourceDocument } from '../model/report.js';
import { civilDate } from './date.js';

/** Corrections read from a file, and what was odd about it. */
export interface ReadCorrections {
  readonly corrections: readonly Correction[];
  readonly issues: readonly Issue[];
}

const FIELDS: Readonly<
  Record<Correction['kind'], readonly (readonly [field: string, type: 'text' | 'number' | 'texts' | 'day'])[]>
> = {
  published: [
    ['report', 'text'],
    ['value', 'day'],
  ],
  furniture: [
    ['report', 'text'],
    ['start', 'number'],
    ['end', 'number'],
    ['exact', 'text'],
  ],
  'same-story': [['reports', 'texts']],
  'own-story': [['report', 'text']],
  'same-party': [['names', 'texts']],
  'own-party': [
    ['report', 'text'],
    ['name', 'text'],
  ],
  'same-item': [['items', 'texts']],
  'own-item': [
    ['item', 'text'],
    ['report', 'text'],
  ],
  dismiss: [['item', 'text']],
};

/** Reads a corrections file. An entry that cannot be used is named and left out; the others hold. */
export function parseCorrections(source: string): ReadCorrections {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch {
    return {
      corrections: [],
      issues: [
        issue(
          'corrections/not-json',
          'The corrections file is not JSON, so no correction was applied',
          'restore it from a copy, or remove it to begin anew',
        ),
      ],
    };
  }
  const list = (parsed as { corrections?: unknown } | null)?.corrections;
  if (!Array.isArray(list))
    return {
      corrections: [],
      issues: [
        issue(
          'corrections/no-list',
          'The corrections file holds no list "corrections"',
          'its form is { "format": "readout-corrections/1", "corrections": [] }',
        ),
      ],
    };
  const issues: Issue[] = [];
  const corrections = list.flatMap((entry: unknown, index) => {
    const correction = correctionOf(entry);
    if (!correction)
      issues.push(
        issue(
          'corrections/unknown',
          `Correction ${index + 1} is of no known form and was left out`,
          `kinds: ${Object.keys(FIELDS).join(', ')}`,
        ),
      );
    return correction ? [correction] : [];
  });
  return { corrections, issues };
}

/** A correction from data of unknown form; null when it is none. */
export function correctionOf(entry: unknown): Correction | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const record = entry as Readonly<Record<string, unknown>>;
  const kind = record['kind'];
  if (typeof kind !== 'string' || !Object.hasOwn(FIELDS, kind)) return null;
  const fields = FIELDS[kind as Correction['kind']];
  if (!fields.every(([field, type]) => fits(record[field], type))) return null;
  const reason = typeof record['reason'] === 'string' ? record['reason'] : '';
  return Object.fromEntries([
    ['kind', kind],
    ...fields.map(([field]) => [field, record[field]]),
    ['reason', reason],
  ]) as unknown as Correction;
}

/** The documents with publication dates and furniture as the reader set them. */
export function correctDocuments(
  documents: readonly SourceDocument[],
  corrections: readonly Correction[],
): SourceDocument[] {
  return documents.map((document) =>
    corrections.reduce((one, correction): SourceDocument => {
      if (correction.kind === 'published' && correction.report === one.name)
        return { ...one, published: { value: correction.value, from: 'given' } };
      if (
        correction.kind === 'furniture' &&
        correction.report === one.name &&
        one.text.slice(correction.start, correction.end) === correction.exact
      ) {
        return {
          ...one,
          furniture: [
            ...(one.furniture ?? []),
            { start: correction.start, end: correction.end, why: 'set by the reader' },
          ],
        };
      }
      return one;
    }, document),
  );
}

function fits(value: unknown, type: 'text' | 'number' | 'texts' | 'day'): boolean {
  if (type === 'number') return Number.isInteger(value) && 0 <= (value as number);
  if (type === 'texts')
    return Array.isArray(value) && 1 < value.length && value.every((one) => typeof one === 'string' && one !== '');
  return typeof value === 'string' && value !== '' && (type !== 'day' || isDay(value));
}

/** `YYYY-MM-DD`, and there is such a day. */
function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && civilDate(value) === value;
}

function issue(code: string, message: string, help: string): Issue {
  return { code, severity: 'warning', message, help };
}
