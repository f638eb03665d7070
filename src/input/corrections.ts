import { type Correction, type Place, READ_KINDS, type ReadingCorrection, type ReadKind } from '../model/correction.js';
import type { Issue } from '../model/issue.js';
import type { SourceDocument } from '../model/report.js';
import { civilDate } from './date.js';

/** Corrections read from a file, and what was odd about it. */
export interface ReadCorrections {
  readonly corrections: readonly Correction[];
  readonly issues: readonly Issue[];
}

type FieldType = 'text' | 'number' | 'amount' | 'texts' | 'day' | 'kind';
type Field = readonly [field: string, type: FieldType];

const PLACE: readonly Field[] = [
  ['report', 'text'],
  ['start', 'number'],
  ['end', 'number'],
  ['exact', 'text'],
];

const FIELDS: Readonly<Record<Correction['kind'], readonly Field[]>> = {
  published: [
    ['report', 'text'],
    ['value', 'day'],
  ],
  furniture: PLACE,
  speaker: [...PLACE, ['name', 'text']],
  'not-read': [...PLACE, ['what', 'kind']],
  figure: [...PLACE, ['value', 'amount']],
  day: [...PLACE, ['value', 'day']],
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

/** The documents with what the reader set right in each: publication dates, furniture, what is read in words. */
export function correctDocuments(
  documents: readonly SourceDocument[],
  corrections: readonly Correction[],
): SourceDocument[] {
  return documents.map((document) =>
    corrections.reduce((one, correction): SourceDocument => {
      if (correction.kind === 'published' && correction.report === one.name)
        return { ...one, published: { value: correction.value, from: 'given' } };
      if (correction.kind === 'furniture' && correction.report === one.name && stands(correction, one.text)) {
        return {
          ...one,
          furniture: [
            ...(one.furniture ?? []),
            { start: correction.start, end: correction.end, why: 'set by the reader' },
          ],
        };
      }
      if (isOfReading(correction) && correction.report === one.name && stands(correction, one.text))
        return { ...one, corrected: [...(one.corrected ?? []), correction] };
      return one;
    }, document),
  );
}

function isOfReading(correction: Correction): correction is ReadingCorrection & Correction {
  return ['speaker', 'not-read', 'figure', 'day'].includes(correction.kind);
}

function stands({ start, end, exact }: Place, text: string): boolean {
  return text.slice(start, end) === exact;
}

function fits(value: unknown, type: FieldType): boolean {
  if (type === 'kind') return READ_KINDS.includes(value as ReadKind);
  if (type === 'amount') return Number.isFinite(value);
  if (type === 'number') return Number.isInteger(value) && 0 <= (value as number);
  if (type === 'texts')
    // A thing is not joined with itself.
    return (
      Array.isArray(value) &&
      1 < new Set(value).size &&
      new Set(value).size === value.length &&
      value.every((one) => typeof one === 'string' && one !== '')
    );
  return typeof value === 'string' && value !== '' && (type !== 'day' || isDay(value));
}

/** `YYYY-MM-DD`, and there is such a day. */
function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && civilDate(value) === value;
}

function issue(code: string, message: string, help: string): Issue {
  return { code, severity: 'warning', message, help };
}
