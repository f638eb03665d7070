import { type DraftCheck, type DraftFinding, FINDING_KINDS, type FindingKind } from '../model/check.js';
import { lineStarts, placeAt } from './lines.js';

/** What `readout check` asks for, told of a rule in SARIF. */
const RULES: Readonly<Record<FindingKind, string>> = {
  'value-differs': 'The sources have another number.',
  'negation-differs': 'One side denies what the other does not.',
  'speaker-differs': 'The sources credit another with these words.',
  'day-differs': 'The sources have another day.',
  'other-measure': 'The number is of another measure in the sources.',
  'condition-dropped': 'The sources name a condition that the draft does not.',
  'hedge-dropped': 'The sources hold back what the draft does not.',
  'paraphrase-in-marks': 'Words in quotation marks are the source’s own telling.',
  joined: 'Two passages of the sources stand as one quotation.',
  cut: 'Words of the quotation are left out without a sign.',
  altered: 'The words are not those of the sources.',
  'not-in-sources': 'Nothing like it is in these sources.',
  'not-resolved': 'It could not be decided.',
  compatible: 'The sources tell it in other words or rounded.',
  'one-source': 'It is in one text of the sources only.',
  same: 'The sources have the same words or value.',
};

/** Findings that are no more than notes in SARIF. */
const NOTES: ReadonlySet<FindingKind> = new Set(['not-resolved', 'compatible', 'one-source']);

/**
 * The check as SARIF 2.1.0 (OASIS 2020), for editors and code hosts: everything that is not the same or compatible, by
 * line and column of the draft's text, from 1. `uri` is the draft's file as the reader of the log knows it.
 */
export function checkToSarif(check: DraftCheck, uri: string, version: string): string {
  const starts = lineStarts(check.draft.text);
  const told = check.findings.filter(({ finding }) => finding !== 'same' && finding !== 'compatible');
  const kinds = FINDING_KINDS.filter((kind) => told.some(({ finding }) => finding === kind));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'Readout',
            semanticVersion: version,
            rules: kinds.map((id) => ({ id, shortDescription: { text: RULES[id] } })),
          },
        },
        results: told.map((one) => resultOf(one, kinds, starts, uri)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

function resultOf(one: DraftFinding, kinds: readonly FindingKind[], starts: readonly number[], uri: string): object {
  const { id, finding, draft, says, sources } = one;
  const [from, to] = [placeAt(starts, draft.start), placeAt(starts, draft.end)];
  const told = sources.slice(0, 2).map(({ report, exact }) => `${report}: “${exact.replace(/\s+/g, ' ')}”`);
  return {
    ruleId: finding,
    ruleIndex: kinds.indexOf(finding),
    level: NOTES.has(finding) ? 'note' : 'warning',
    message: { text: [says, ...told].join('\n') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(uri.replaceAll('\\', '/')) },
          region: {
            startLine: from.line,
            startColumn: from.column,
            endLine: to.line,
            endColumn: to.column,
            charOffset: draft.start,
            charLength: draft.end - draft.start,
          },
        },
      },
    ],
    partialFingerprints: { 'readout/1': id },
  };
}
