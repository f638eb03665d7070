import type { Undecided } from '../model/account.js';
import { textOf } from '../model/span.js';
import type { KeyedReport } from '../relate/bundle.js';
import { evidenceOf, type StoryContext } from './context.js';
import { contentOf } from './item/statement.js';
import type { Naming } from './naming.js';
import { snippet } from './snippet.js';
import { openWords } from './words.js';

/** What could not be decided in a story's reports, and why: times, speakers, mentions. */
export function undecidedOf({ relations: { reports, dating }, naming }: StoryContext): Undecided[] {
  const open = dating.undecided;
  const told = new Set(open.flatMap(({ evidence }) => evidence.map(({ report, start }) => `${report} ${start}`)));
  return [
    ...open.map(({ of, why, candidates, evidence }) => ({
      what: openWords.what(of, naming),
      why: openWords.why(why, candidates, naming),
      evidence: evidence.map(naming.cite),
    })),
    ...reports.flatMap((report) => times(report, ({ start }) => !told.has(`${report.key} ${start}`), naming)),
    ...reports.flatMap((report) => speakers(report, naming)),
  ];
}

function times(report: KeyedReport, isNew: (time: { readonly start: number }) => boolean, naming: Naming): Undecided[] {
  const open = report.times.filter(
    ({ value, candidates, type }) =>
      type !== 'DURATION' && type !== 'SET' && (value === null || (candidates?.length ?? 0) > 1),
  );
  return open.filter(isNew).map((time) => ({
    what: openWords.time(naming.siglum(report.key), textOf(report.text, time)),
    why: openWords.undated(time.candidates ?? [], report.published !== null),
    evidence: [evidenceOf(report, time, naming)],
  }));
}

function speakers(report: KeyedReport, naming: Naming): Undecided[] {
  const names = new Map(report.parties.map(({ id, name }) => [id, name]));
  return report.statements.flatMap((statement) => {
    const { party, candidates, sourceKind, source, form } = statement;
    const several = party === null && candidates.length > 1;
    if (!several && !(sourceKind === 'none' && source.length === 0 && form === 'direct')) return [];
    const span = contentOf(statement);
    return [
      {
        what: openWords.speaker(snippet(textOf(report.text, span), 60)),
        why: several ? openWords.speakers(candidates.map((id) => names.get(id) ?? id)) : openWords.noSource,
        evidence: [evidenceOf(report, span, naming)],
      },
    ];
  });
}
