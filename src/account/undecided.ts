import type { Undecided } from '../model/account.js';
import type { Report } from '../model/report.js';
import { textOf } from '../model/span.js';
import type { Dating } from '../relate/dating/date.js';
import { evidenceOf, type StoryContext } from './context.js';
import { contentOf } from './item/statement.js';
import { snippet } from './snippet.js';

/** What could not be decided in a story's reports, and why: times, speakers, mentions. */
export function undecidedOf({ reports }: StoryContext, dating: Dating): Undecided[] {
  const sigla = new Set(reports.map(({ siglum }) => siglum));
  const open = dating.undecided.filter(({ evidence }) => evidence.some(({ report }) => sigla.has(report)));
  const told = new Set(open.flatMap(({ evidence }) => evidence.map(({ report, start }) => `${report} ${start}`)));
  return [
    ...open.map(({ what, why, candidates, evidence }) => ({
      what,
      why: candidates.length > 1 ? `${why}; it may be ${candidates.join(' or ')}` : why,
      evidence,
    })),
    ...reports.flatMap((report) =>
      times(report).filter(
        ({ evidence }) => !evidence.some(({ report: siglum, start }) => told.has(`${siglum} ${start}`)),
      ),
    ),
    ...reports.flatMap(speakers),
  ];
}

function times(report: Report): Undecided[] {
  const open = report.times.filter(
    ({ value, candidates, type }) =>
      type !== 'DURATION' && type !== 'SET' && (value === null || (candidates?.length ?? 0) > 1),
  );
  return open.map((time) => {
    const words = textOf(report.text, time);
    const only = time.candidates?.length === 1 ? time.candidates[0] : undefined;
    const why =
      (time.candidates?.length ?? 0) > 1
        ? `it may be ${time.candidates?.join(' or ')}`
        : only !== undefined
          ? `counted from the day of publication it would be ${only}, but it stands in what seems to be copy of another day`
          : report.published === null
            ? 'the report has no publication date to count from'
            : 'the text does not say which';
    return { what: `${report.siglum} “${words}”`, why, evidence: [evidenceOf(report, time)] };
  });
}

function speakers(report: Report): Undecided[] {
  const names = new Map(report.parties.map(({ id, name }) => [id, name]));
  return report.statements.flatMap((statement) => {
    const span = contentOf(statement);
    const words = snippet(textOf(report.text, span), 60);
    if (statement.party === null && statement.candidates.length > 1) {
      return [
        {
          what: `who says “${words}”`,
          why: `it may be ${statement.candidates.map((id) => names.get(id) ?? id).join(' or ')}`,
          evidence: [evidenceOf(report, span)],
        },
      ];
    }
    if (statement.sourceKind === 'none' && statement.source.length === 0 && statement.form === 'direct')
      return [
        {
          what: `who says “${words}”`,
          why: 'the words stand in quotation marks and no source is named',
          evidence: [evidenceOf(report, span)],
        },
      ];
    return [];
  });
}
