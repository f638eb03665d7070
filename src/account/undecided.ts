import type { Undecided } from '../model/account.js';
import { textOf } from '../model/span.js';
import type { KeyedReport } from '../relate/bundle.js';
import { evidenceOf, type StoryContext } from './context.js';
import { contentOf } from './item/statement.js';
import type { Naming } from './naming.js';
import { snippet } from './snippet.js';
import { openWords } from './words.js';

/** What could not be decided in a story's reports, and why: times, speakers, mentions. */
export function undecidedOf(context: StoryContext): Undecided[] {
  const { relations, naming } = context;
  const { reports, dating } = relations;
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
    ...notSetBeside(context),
  ];
}

/** Places that are named of all that was not compared: how many there are is said. */
const NAMED_PLACES = 12;

/**
 * What so many reports tell in common words that it was not set beside all others: that it stands in one report only is
 * not known.
 */
function notSetBeside({
  relations: { statements, commitments, uncollated },
  naming,
  byKey,
}: StoryContext): Undecided[] {
  const alone = (tellings: readonly { readonly report: string }[]): boolean =>
    tellings.every(({ report }) => report === tellings[0]?.report);
  const told = {
    statement: statements.flatMap(({ statements: group, crowded }) => {
      const [first] = group;
      return crowded && first && alone(group) ? [{ report: first.report, span: contentOf(first.statement) }] : [];
    }),
    commitment: commitments.flatMap(({ tellings, crowded }) => {
      const [first] = tellings;
      return crowded && first && alone(tellings) ? [{ report: first.report, span: first.commitment.act }] : [];
    }),
  };
  const crowded = (['statement', 'commitment'] as const).flatMap((kind) => {
    const evidence = told[kind].slice(0, NAMED_PLACES).flatMap(({ report: key, span }) => {
      const report = byKey.get(key);
      return report ? [evidenceOf(report, span, naming)] : [];
    });
    return told[kind].length === 0
      ? []
      : [{ what: openWords.crowded(kind, told[kind].length), why: openWords.crowdedWhy, evidence }];
  });
  return uncollated === 0
    ? crowded
    : [...crowded, { what: openWords.uncollated(uncollated), why: openWords.uncollatedWhy, evidence: [] }];
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
