import type { Item } from '../../model/account.js';
import type { Figure, Report } from '../../model/report.js';
import { textOf } from '../../model/span.js';
import { evidenceOf, type StoryContext } from '../context.js';
import { snippet } from '../snippet.js';
import { finishItem } from './item.js';

/** A figure that stands in one report only. */
export function singleFigure(report: Report, figure: Figure, context: StoryContext): Item {
  const words = figureWords(report, figure);
  return finishItem({ kind: 'figure', title: words, mark: 'single', parties: [], readings: [{ text: words, evidence: [evidenceOf(report, figure)] }], computed: null, when: whenOf(report, figure), rule: figure.rule }, context);
}

/** The figure as written, with what it counts where that stands apart from it. */
export function figureWords(report: Report, figure: Figure): string {
  const words = textOf(report.text, figure);
  const { measure } = figure;
  if (!measure || (figure.start <= measure.start && measure.end <= figure.end)) return snippet(words, 120);
  if (measure.start <= figure.start && figure.end <= measure.end) return snippet(textOf(report.text, measure), 120);
  if (figure.end <= measure.start && measure.start - figure.end < 4) return snippet(report.text.slice(figure.start, measure.end), 120);
  return snippet(`${words} · ${textOf(report.text, measure)}`, 120);
}

export function whenOf(report: Report, figure: Figure): string | null {
  return report.times.find(({ id }) => id === figure.time)?.value ?? null;
}
