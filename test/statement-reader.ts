import { english } from '../src/app/weights.js';
import type { Report, SourceDocument, Statement } from '../src/model/report.js';
import type { Span } from '../src/model/span.js';
import { readReport } from '../src/read/read.js';
import { documentOf } from './read-text.js';

/** Reads one text as a report; with `headline` its first line is the headline. */
export function reportOf(text: string, fields: Readonly<Record<string, string>> = {}): Report {
  const document: SourceDocument = documentOf('case', text, { headline: fields['headline'] ?? null });
  return readReport(document, english());
}

/** One line a statement: form, source, cue, content, then what is not plain about it. */
export function printStatement(report: Report, statement: Statement, withParty: boolean): string {
  const cut = ({ start, end }: Span): string => report.text.slice(start, end).replace(/\s*\n\s*/g, ' ¶ ');
  const {
    form,
    source,
    cue,
    content,
    addressee,
    channel,
    channelKind,
    place,
    stance,
    sourceKind,
    within,
    party,
    candidates,
  } = statement;
  const holder = within === null ? undefined : report.statements.find(({ id }) => id === within);
  const family = statement.rule.slice(0, statement.rule.indexOf('/'));
  const notes = [
    family === 'statement' ? '' : family,
    stance === 'neutral' ? '' : stance,
    sourceKind === 'named' ? '' : `source ${sourceKind}`,
    addressee ? `to ${cut(addressee)}` : '',
    channel ? `by ${cut(channel)} (${channelKind})` : '',
    place ? `in ${cut(place)}` : '',
    holder ? `within “${holder.cue ? cut(holder.cue) : ''}”` : '',
    withParty ? (party ?? (candidates.length ? `either ${candidates.join(' or ')}` : 'no party')) : '',
  ].filter((note) => note !== '');
  return [form, source.map(cut).join(' + ') || '-', cue ? cut(cue) : '-', content.map(cut).join(' … '), ...notes].join(
    ' | ',
  );
}
