import type { Item, WithinReport } from '../../model/account.js';
import type { Figure, Report } from '../../model/report.js';
import { textOf } from '../../model/span.js';
import { type FigureGroup, isTelling, matchFigures } from '../../relate/figure/match.js';
import { evidenceOf, type StoryContext, siglaOf } from '../context.js';
import { snippet } from '../snippet.js';
import { finishItem } from './item.js';

/**
 * The figures of a story: one item for what several tellings measure, with why they agree or differ; one for each that
 * stands alone.
 */
export function figureItems(context: StoryContext): Item[] {
  const groups = matchFigures(context.reports);
  const grouped = new Set(groups.flatMap(({ mentions }) => mentions.map(keyOf)));
  const notes = besideNotes(context);
  const alone = context.reports.flatMap((report) =>
    report.figures
      .filter((figure) => !grouped.has(keyOf({ siglum: report.siglum, figure })) && isTelling(report, figure))
      .map((figure) => singleFigure(report, figure, context)),
  );
  return [...groups.map((group) => groupItem(group, notes, context)), ...alone];
}

/** Figures by which one report differs with itself. */
export function figuresWithin(context: StoryContext): WithinReport[] {
  return matchFigures(context.reports).flatMap((group) => {
    const item = groupItem(group, new Map(), context);
    const [report, ...others] = siglaOf(item.evidence);
    return group.mark === 'differs' && report !== undefined && others.length === 0
      ? [
          {
            report,
            what: `${group.title}: ${item.readings.map(({ text }) => text).join(' and ')}`,
            evidence: item.evidence,
          },
        ]
      : [];
  });
}

function singleFigure(report: Report, figure: Figure, context: StoryContext): Item {
  const words = withMeasure(report, figure);
  const when = report.times.find(({ id }) => id === figure.time)?.value ?? null;
  return finishItem(
    {
      kind: 'figure',
      title: words,
      mark: 'single',
      parties: [],
      readings: [{ text: words, evidence: [evidenceOf(report, figure)] }],
      computed: null,
      when,
      rule: figure.rule,
    },
    context,
  );
}

function groupItem(group: FigureGroup, beside: ReadonlyMap<string, readonly string[]>, context: StoryContext): Item {
  const reports = new Map(context.reports.map((report) => [report.siglum, report]));
  const readings = group.readings.map(({ text, mentions }) => ({
    text,
    evidence: mentions.flatMap(({ siglum, figure }) => {
      const report = reports.get(siglum);
      return report ? [evidenceOf(report, figure)] : [];
    }),
  }));
  const times = new Set(
    group.mentions.flatMap(
      ({ siglum, figure }) => reports.get(siglum)?.times.find(({ id }) => id === figure.time)?.value ?? [],
    ),
  );
  const apart = [
    ...new Set([
      ...group.apart.map(({ reason }) => reason),
      ...group.mentions.flatMap((mention) => beside.get(keyOf(mention)) ?? []),
    ]),
  ];
  return finishItem(
    {
      kind: 'figure',
      // One bare noun ("span") says too little by itself.
      title: group.title.includes(' ') ? group.title : `${readings.map(({ text }) => text).join(' / ')} ${group.title}`,
      mark: group.mark,
      parties: [],
      readings,
      computed:
        [
          [group.reason, group.computed].filter(Boolean).join(' '),
          ...apart.map((reason) => `not set beside it: ${reason}`),
        ]
          .filter(Boolean)
          .join('\n') || null,
      when: times.size === 1 ? ([...times][0] ?? null) : null,
      rule: group.rule,
    },
    context,
  );
}

/**
 * Why figures of the reports kept beside the story are not set beside its own, by the story's figure they were weighed
 * against.
 */
function besideNotes({ reports, beside }: StoryContext): ReadonlyMap<string, readonly string[]> {
  if (beside.length === 0) return new Map();
  const others = new Set(beside.map(({ siglum }) => siglum));
  return new Map(
    matchFigures([...reports, ...beside]).flatMap(({ mentions, apart }) => {
      const reasons = apart
        .filter(({ mention }) => others.has(mention.siglum))
        .map(({ mention, reason }) => `${mention.siglum}: ${reason}`);
      return reasons.length === 0 ? [] : mentions.map((mention) => [keyOf(mention), reasons] as const);
    }),
  );
}

function keyOf({ siglum, figure }: { readonly siglum: string; readonly figure: Figure }): string {
  return `${siglum} ${figure.id}`;
}

/** The figure as written, with what it counts where that stands apart from it. */
function withMeasure(report: Report, figure: Figure): string {
  const { measure } = figure;
  const words = textOf(report.text, figure);
  if (!measure || (figure.start <= measure.start && measure.end <= figure.end)) return snippet(words, 120);
  if (measure.start <= figure.start && figure.end <= measure.end) return snippet(textOf(report.text, measure), 120);
  if (figure.end <= measure.start && measure.start - figure.end < 4)
    return snippet(report.text.slice(figure.start, measure.end), 120);
  return snippet(`${words} · ${textOf(report.text, measure)}`, 120);
}
