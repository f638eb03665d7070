import type { CheckedKind, FindingKind, WordDifference } from '../model/check.js';

/** What a finding is told of. */
export interface Told {
  readonly kind: CheckedKind;
  readonly differences?: readonly WordDifference[];
  readonly note?: string;
}

const SAYS: Readonly<Record<FindingKind, string>> = {
  same: 'same words',
  compatible: 'told in other words',
  cut: 'words left out without a sign',
  joined: 'two passages run into one',
  altered: 'other words than the source has',
  'paraphrase-in-marks': 'in quotation marks here, the source’s own telling there',
  'hedge-dropped': 'a word that holds it back is dropped',
  'condition-dropped': 'a condition is dropped',
  'negation-differs': 'one denies what the other does not',
  'speaker-differs': 'another is credited with it',
  'day-differs': 'another day',
  'other-measure': 'another measure',
  'value-differs': 'another number',
  'one-source': 'in one text only',
  'not-in-sources': 'not in these sources',
  'not-resolved': 'not resolved',
};
/** The same findings where they are of a value and not of words. */
const OF_VALUES: Partial<Record<FindingKind, string>> = { same: 'same value', compatible: 'compatible' };

/** One sentence on a finding, with the words that differ. */
export function findingWords(finding: FindingKind, found: Told, report: string | null, sources: number): string {
  const values = found.kind === 'figure' || found.kind === 'date';
  const head = (values ? OF_VALUES[finding] : undefined) ?? SAYS[finding];
  const where = finding === 'not-in-sources' ? ` (${sources} read)` : report === null ? '' : ` (${report})`;
  const tellings = (found.differences ?? []).filter(({ kind }) => kind === finding).slice(0, 3);
  const told = tellings.map(({ draft, source }) => pair(draft, source)).join('; ');
  return [`${head}${where}`, found.note ?? told].filter(Boolean).join(': ');
}

/** Words longer than this are shown by their two ends. */
const SHOWN = 90;

function pair(draft: string, source: string): string {
  if (draft === '') return `without “${brief(source)}”`;
  if (source === '') return `“${brief(draft)}” is added`;
  return `“${brief(draft)}”, the source “${brief(source)}”`;
}

/** Words on one line, the middle of long ones left out. */
export function brief(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN / 2)} … ${line.slice(-SHOWN / 2)}`;
}
