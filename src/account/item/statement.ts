import type { Item } from '../../model/account.js';
import type { Report, Statement } from '../../model/report.js';
import { hull, textOf, type Span } from '../../model/span.js';
import { evidenceOf, type StoryContext } from '../context.js';
import { snippet } from '../snippet.js';
import { finishItem } from './item.js';

/** The words of a statement: from the first to the last character of its content. */
export function contentOf(statement: Statement): Span {
  return hull(statement.content) ?? statement;
}

/** A statement that stands in one report only. */
export function singleStatement(report: Report, statement: Statement, context: StoryContext): Item {
  const party = statement.party === null ? null : context.partyOf(report.siglum, statement.party);
  const span = contentOf(statement);
  const speaker = speakerOf(report, statement, context);
  return finishItem({ kind: 'statement', title: titleOf(report, statement, speaker), mark: 'single', speaker, parties: party === null ? [] : [party], readings: [{ text: snippet(textOf(report.text, span), 300), evidence: [evidenceOf(report, span)] }], computed: null, when: null, rule: statement.rule }, context);
}

/**
 * The party's name, else the source as written; null when the report names none. Where a state speaks through people who are
 * not named ("Mexican officials"), they are the source, so the words stand.
 */
export function speakerOf(report: Report, statement: Statement, context: StoryContext): string | null {
  const party = statement.party === null ? null : context.partyOf(report.siglum, statement.party);
  const found = party === null ? undefined : context.parties.get(party);
  const source = hull(statement.source);
  const written = source ? snippet(textOf(report.text, source), 60) : null;
  if (found && (found.type !== 'place' || written === null || /^(?:it|its|he|she|they|we|i|who|which|that|(?:the|this|that|both) \S+)$/i.test(written))) return found.name;
  return written;
}

/** Who says it, and the words shortened, without the conjunction that opens them. */
export function titleOf(report: Report, statement: Statement, speaker: string | null): string {
  const words = textOf(report.text, contentOf(statement)).replace(/^that\s+/i, '');
  return `${speaker ?? 'No source named'}: ${snippet(words, 90)}`;
}
