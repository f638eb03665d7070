import type { WithinReport } from '../model/account.js';
import type { Report } from '../model/report.js';
import { overlaps, textOf } from '../model/span.js';
import { olderCopy } from '../relate/dating/redate.js';
import { changeSums } from '../relate/figure/sum.js';
import { evidenceOf, type StoryContext } from './context.js';
import { figuresWithin } from './item/figure.js';
import { snippet } from './snippet.js';

/**
 * What is to be said of one report by itself: copy of another day set into it, judgements of its own, figures by which
 * it differs with itself.
 */
export function withinReports(context: StoryContext): WithinReport[] {
  return [
    ...context.reports.flatMap((report) => [...copies(report), ...judgements(report), ...sumsOff(report)]),
    ...figuresWithin(context),
  ];
}

function copies(report: Report): WithinReport[] {
  const copy = olderCopy(report);
  if (!copy) return [];
  const undated = report.times
    .filter((time) => overlaps(time, copy) && time.value === null)
    .map((time) => `“${textOf(report.text, time)}”`);
  const days =
    undated.length === 0
      ? ''
      : `; so ${[...new Set(undated)].join(', ')} may be of another week and ${undated.length === 1 ? 'is' : 'are'} left undated`;
  return [
    {
      report: report.siglum,
      what: `a stretch that seems to be copy of another day: ${copy.reasons.join('; ')}${days}`,
      evidence: [evidenceOf(report, copy.opening)],
    },
  ];
}

/** Sentences that judge and name no source, each with the credit that may or may not cover it. */
function judgements(report: Report): WithinReport[] {
  return report.sentences.flatMap((sentence, index) => {
    if (!sentence.judgement || sentence.evidence !== 'none' || isQuestion(report, index)) return [];
    const credited = report.credits[0]?.agency ?? report.dateline?.agency ?? null;
    const shared = credited === null ? '' : `; the report credits ${credited} without saying for which part`;
    return [
      {
        report: report.siglum,
        what: `a judgement with no source: “${snippet(textOf(report.text, sentence), 80)}”${shared}`,
        evidence: [evidenceOf(report, sentence)],
      },
    ];
  });
}

/** A change told in percent that the values beside it do not give. */
function sumsOff(report: Report): WithinReport[] {
  return changeSums(report)
    .filter(({ fits }) => !fits)
    .map(({ change, before, after, sum }) => ({
      report: report.siglum,
      what: `a change in percent and the values beside it do not give the same: ${sum}`,
      evidence: [change, before, after].map((figure) => evidenceOf(report, figure)),
    }));
}

/** A question judges nothing by itself. */
function isQuestion(report: Report, index: number): boolean {
  const sentence = report.sentences[index];
  return sentence !== undefined && report.text.slice(sentence.start, sentence.end).trimEnd().endsWith('?');
}
