import type { Evidence, Item, WithinReport } from '../../model/account.js';
import type { Figure } from '../../model/report.js';
import { textOf } from '../../model/span.js';
import type { KeyedReport } from '../../relate/bundle.js';
import type { FigureGroup, FigureMention } from '../../relate/story.js';
import { evidenceOf, inOrder, type StoryContext } from '../context.js';
import { compareSigla } from '../sigla.js';
import { snippet } from '../snippet.js';
import { figureWords, withinWords } from '../words.js';
import { finishItem } from './item.js';

/**
 * The figures of a story: one item for what several tellings measure, with why they agree or differ; one for each that
 * stands alone.
 */
export function figureItems(context: StoryContext): Item[] {
  const { groups, alone } = context.relations.figures;
  return [
    ...groups.map((group) => groupItem(group, context)),
    ...alone.flatMap((mention) => singleFigure(mention, context)),
  ];
}

/** Figures by which one report differs with itself. */
export function figuresWithin(context: StoryContext): WithinReport[] {
  return context.relations.figures.groups.flatMap((group) => {
    if (group.mark !== 'differs') return [];
    const { readings } = groupItem(group, context);
    return reportsAtOdds(group, context).map((report) => {
      const own = readings.flatMap(({ text, evidence }) => {
        const here = evidence.filter((one) => one.report === report);
        return here.length > 0 ? [{ text: textsOf(here, text), evidence: here }] : [];
      });
      const texts = own.map(({ text }) => text);
      const evidence = inOrder(own.flatMap((one) => one.evidence));
      return { report, what: withinWords.figures(figureWords.measure(group), texts), evidence };
    });
  });
}

/** Reports that give two values of a group which differ. */
function reportsAtOdds({ readings, pairs }: FigureGroup, { naming }: StoryContext): string[] {
  const reports = pairs
    .filter(({ verdict }) => verdict === 'differs')
    .flatMap(({ a, b }) => {
      const other = new Set((readings[b]?.mentions ?? []).map(({ report }) => report));
      return (readings[a]?.mentions ?? []).flatMap(({ report }) => (other.has(report) ? [report] : []));
    });
  return naming.sigla([...new Set(reports)]).sort(compareSigla);
}

/** A reading as one report has it. */
function textsOf(evidence: readonly Evidence[], all: string): string {
  const own = [...new Set(evidence.map(({ exact }) => exact))];
  return own.length > 0 ? own.join(' / ') : all;
}

function singleFigure({ report: key, figure }: FigureMention, context: StoryContext): Item[] {
  const report = context.byKey.get(key);
  if (!report) return [];
  const words = withMeasure(report, figure);
  return [
    finishItem(
      {
        kind: 'figure',
        title: words,
        mark: 'single',
        parties: [],
        readings: [{ text: words, evidence: [evidenceOf(report, figure, context.naming)] }],
        computed: null,
        when: timeOf(report, figure),
        // The age of somebody whom no other report gives one is no figure of the story.
        minor: figure.unit === 'year of age',
        rule: figure.rule,
      },
      context,
    ),
  ];
}

function groupItem(group: FigureGroup, context: StoryContext): Item {
  const { byKey, naming } = context;
  const readings = group.readings.map(({ text, mentions }) => ({
    text,
    evidence: mentions.flatMap(({ report: key, figure }) => {
      const report = byKey.get(key);
      return report ? [evidenceOf(report, figure, naming)] : [];
    }),
  }));
  const times = new Set(
    group.mentions.flatMap(({ report: key, figure }) => {
      const report = byKey.get(key);
      return (report && timeOf(report, figure)) ?? [];
    }),
  );
  const title = figureWords.measure(group);
  return finishItem(
    {
      kind: 'figure',
      // One bare noun ("span") says too little by itself.
      title: title.includes(' ') ? title : `${readings.map(({ text }) => text).join(' / ')} ${title}`,
      mark: group.mark,
      parties: [],
      readings,
      computed: computedOf(group, context),
      when: times.size === 1 ? ([...times][0] ?? null) : null,
      rule: group.rule,
    },
    context,
  );
}

/** Why the values agree or differ, with the sums, and what was not set beside them. */
function computedOf({ reason, sums, apart, beside }: FigureGroup, { naming }: StoryContext): string | null {
  const stand = [reason ? figureWords.reason(reason) : '', sums.map(figureWords.sum).join('; ')];
  const lines = [
    stand.filter(Boolean).join(' '),
    ...new Set([...apart.map(figureWords.apart), ...beside.map((one) => figureWords.beside(one, naming))]),
  ];
  return lines.filter(Boolean).join('\n') || null;
}

function timeOf({ times }: KeyedReport, { time }: Figure): string | null {
  return times.find(({ id }) => id === time)?.value ?? null;
}

/** The figure as written, with what it counts where that stands apart from it. */
function withMeasure(report: KeyedReport, figure: Figure): string {
  const { measure } = figure;
  const words = textOf(report.text, figure);
  if (!measure || (figure.start <= measure.start && measure.end <= figure.end)) return snippet(words, 120);
  if (measure.start <= figure.start && figure.end <= measure.end) return snippet(textOf(report.text, measure), 120);
  if (figure.end <= measure.start && measure.start - figure.end < 4)
    return snippet(report.text.slice(figure.start, measure.end), 120);
  return snippet(`${words} · ${textOf(report.text, measure)}`, 120);
}
