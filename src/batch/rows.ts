import type { Account, Item, Story } from '../model/account.js';
import { dayOf, finite } from '../model/column.js';
import type { Report, Time } from '../model/report.js';
import { type Span, textOf } from '../model/span.js';
import { wordsOf } from '../text/words.js';
import type { Row, TableName } from './tables.js';

/** A row and the table it belongs in. */
export interface TableRow {
  readonly table: TableName;
  readonly row: Row;
}

/**
 * An account as rows of the tables of a corpus, story by story. `keyOf` gives the key of each of its reports: nothing
 * in a row hangs on sigla, so a story has the same rows whatever stands beside it.
 */
export function* rowsOfAccount(account: Account, keyOf: (report: Report) => string): Generator<TableRow> {
  const keys = new Map(account.reports.map((report) => [report.siglum, keyOf(report)]));
  for (const report of account.reports) yield* rowsOfReport(report, keys.get(report.siglum) as string);
  const told = new Set<string>();
  for (const story of account.stories) {
    yield { table: 'stories', row: storyRow(story) };
    for (const item of story.items) yield* evidenceRows(story, item, keys);
    for (const { id, reports, credit } of story.origins)
      for (const siglum of reports) {
        const member = `${id} ${siglum}`;
        if (!told.has(member)) yield { table: 'families', row: [id, keys.get(siglum) ?? null, credit] };
        told.add(member);
      }
  }
}

function storyRow({ id, title, when, place, reports, origins, items }: Story): Row {
  const differ = items.filter(({ mark, dismissed }) => mark === 'differs' && dismissed === null).length;
  return [id, title, when, place, reports.length, origins.length, items.length, differ];
}

function* evidenceRows(story: Story, item: Item, keys: ReadonlyMap<string, string>): Generator<TableRow> {
  const { id, kind, mark, speaker, when, title, support } = item;
  const places = new Map(item.evidence.map((one) => [`${one.report} ${one.start} ${one.end}`, one]));
  for (const { report, start, end, exact } of places.values())
    yield {
      table: 'evidence',
      row: [
        ...[story.id, id, kind, mark, speaker, when, title, support.reports, support.origins],
        ...[keys.get(report) ?? null, start, end, oneLine(exact)],
      ],
    };
}

function* rowsOfReport(report: Report, key: string): Generator<TableRow> {
  const { story } = report;
  const words = (span: Span | null | undefined): string | null => (span ? oneLine(textOf(report.text, span)) : null);
  const all = (spans: readonly Span[]): string | null =>
    spans.length === 0 ? null : spans.map((span) => words(span)).join(' … ');
  const names = new Map(report.parties.map(({ id, name }) => [id, name]));
  const named = (id: string | null | undefined): string | null => (id ? (names.get(id) ?? null) : null);
  const times = new Map(report.times.map((time) => [time.id, time]));
  const timed = (id: string | null): Time | null => (id === null ? null : (times.get(id) ?? null));
  yield { table: 'reports', row: reportRow(report, key, words) };
  for (const [at, one] of report.statements.entries())
    yield {
      table: 'statements',
      row: [
        ...[key, story, at, one.start, one.end, one.form, words(one.source[0]), named(one.party), words(one.cue)],
        ...[one.channelKind ?? null, one.stance, all(one.content)],
      ],
    };
  for (const [at, one] of report.figures.entries())
    yield {
      table: 'figures',
      row: [
        ...[key, story, at, one.start, one.end, finite(one.low), finite(one.high), one.unit, one.hedge, one.change],
        ...[words(one.measure), words(one)],
      ],
    };
  for (const [at, one] of report.commitments.entries())
    yield {
      table: 'commitments',
      row: [
        ...[key, story, at, one.start, one.end, one.force, named(one.parties[0]) ?? words(one.party[0])],
        ...[words(timed(one.due)), dayOf(timed(one.due)), words(one.act), words(one.condition)],
      ],
    };
}

function reportRow(report: Report, key: string, words: (span: Span | null | undefined) => string | null): Row {
  return [
    ...[key, report.id, report.story, report.name, report.outlet, report.url, report.language],
    ...[
      report.published?.value ?? null,
      words(report.headline) ?? report.title ?? null,
      report.dateline?.place ?? null,
    ],
    ...[report.credits[0]?.agency ?? report.dateline?.agency ?? null, wordsOf(report.text).forms.length, report.text],
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
