import type { Draft, Sentence, Statement } from '../../model/report.js';

/** Each sentence with how its content is sourced. */
export function findEvidence(draft: Draft, statements: readonly Statement[]): Sentence[] {
  return draft.sentences.map(({ start, end }) => {
    const covering = statements.filter((statement) => statement.content.some((span) => span.start < end && start < span.end));
    const evidence = covering.find((statement) => statement.sourceKind !== 'none')?.sourceKind ?? 'none';
    return { start, end, evidence, judgement: false };
  });
}
