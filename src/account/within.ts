import type { WithinReport } from '../model/account.js';
import { overlaps, textOf } from '../model/span.js';
import { type KeyedReport, placeIn } from '../relate/bundle.js';
import { evidenceOf, type StoryContext } from './context.js';
import { opposedWithin } from './item/fact.js';
import { figuresWithin } from './item/figure.js';
import type { Naming } from './naming.js';
import { snippet } from './snippet.js';
import { withinWords } from './words.js';

/**
 * What is to be said of one report by itself: copy of another day set into it, judgements of its own, figures by which
 * it differs with itself.
 */
export function withinReports(context: StoryContext): WithinReport[] {
  return [
    ...context.relations.reports.flatMap((report) => [
      ...copies(report, context),
      ...judgements(report, context.naming),
      ...sumsOff(report, context),
    ]),
    ...figuresWithin(context),
    ...opposedWithin(context),
  ];
}

function copies(report: KeyedReport, { relations, naming }: StoryContext): WithinReport[] {
  const found = relations.dating.copies.find(({ report: key }) => key === report.key);
  if (!found) return [];
  const { copy } = found;
  const undated = report.times
    .filter((time) => overlaps(time, copy) && time.value === null)
    .map((time) => textOf(report.text, time));
  return [
    {
      report: naming.siglum(report.key),
      what: withinWords.copy(copy.reasons, undated),
      evidence: [evidenceOf(report, copy.opening, naming)],
    },
  ];
}

/** Sentences that judge and name no source, each with the credit that may or may not cover it. */
function judgements(report: KeyedReport, naming: Naming): WithinReport[] {
  return report.sentences.flatMap((sentence, index) => {
    if (!sentence.judgement || sentence.evidence !== 'none' || isQuestion(report, index)) return [];
    const credited = report.credits[0]?.agency ?? report.dateline?.agency ?? null;
    return [
      {
        report: naming.siglum(report.key),
        what: withinWords.judgement(snippet(textOf(report.text, sentence), 80), credited),
        evidence: [evidenceOf(report, sentence, naming)],
      },
    ];
  });
}

/** A change told in percent that the values beside it do not give. */
function sumsOff({ key }: KeyedReport, { relations, naming }: StoryContext): WithinReport[] {
  return relations.figures.sums
    .filter(({ report, fits }) => report === key && !fits)
    .map(({ change, before, after, sum }) => ({
      report: naming.siglum(key),
      what: withinWords.sum(sum),
      evidence: [change, before, after].map((figure) => naming.cite(placeIn({ key }, figure))),
    }));
}

/** A question judges nothing by itself. */
function isQuestion(report: KeyedReport, index: number): boolean {
  const sentence = report.sentences[index];
  return sentence !== undefined && report.text.slice(sentence.start, sentence.end).trimEnd().endsWith('?');
}
