import type { Evidence, Item, Reading, Story } from '../model/account.js';
import type { Figure, Report } from '../model/report.js';
import { FiguresTable, notesOf, TABLED } from './figures-table.js';
import { anchor, Glyph, glyphOf, type Links, Notes, Section, Tags, wordOf } from './parts.js';
import { type Scale, scaleOf, writeValue } from './scale.js';
import { State } from './state.js';
import { Toll, tollOf } from './toll.js';

/** One place of a value or range on a scale. */
interface Dot {
  readonly low: number | null;
  readonly high: number | null;
  readonly hedge: Figure['hedge'];
}

/** A way of telling a figure, with a dot for each report that tells it so. */
interface Row {
  readonly reading: Reading;
  readonly dots: readonly Dot[];
  readonly percent: boolean;
}

const WIDTH = 420;
const MARGIN = 16;
/** More dots than this are one dot and their number. */
const STACKED = 5;

/** Figures that several reports give, each reading a row on one scale; then all others as a list. */
export function Figures({
  story,
  reports,
  links,
}: {
  readonly story: Story;
  readonly reports: readonly Report[];
  readonly links: Links;
}) {
  const items = story.items.filter(({ kind }) => kind === 'figure');
  const drawn = items
    .map((item) => ({ item, rows: rowsOf(item, reports) }))
    .map(({ item, rows }) => ({ item, rows, scale: scaleFor(rows) }));
  const shared = drawn.filter(({ item, scale }) => item.support.reports > 1 || scale !== null);
  const tabled = story.reports.length <= TABLED;
  // What the table has already is drawn only where a scale shows more.
  const drawnHere = tabled ? shared.filter(({ scale }) => scale !== null) : shared;
  const single = drawn.filter(({ item, scale }) => item.support.reports < 2 && scale === null);
  return (
    <Section id="figures" title="Figures" count={items.length}>
      {items.length === 0 ? (
        <State what="No figures." why="No amount, count, share or span of time was found in these reports." />
      ) : null}
      {items.length > 0 && shared.length === 0 ? (
        <State
          what="No figure stands in two reports."
          why={
            'Figures are set beside each other where two reports count the same thing; here each ' +
            'stands in one report only.'
          }
        />
      ) : null}
      {tabled && shared.length > 0 ? (
        <FiguresTable story={story} items={shared.map(({ item }) => item)} links={links} />
      ) : null}
      {tabled && drawnHere.length > 0 ? <h3>On one scale</h3> : null}
      {shared.some(({ scale }) => scale !== null) ? (
        <p class="note">
          A filled dot is a value as told, a ring one told with a hedge (about, nearly), an arrow more or less than, a
          bar a range. One dot for each place that says so.
        </p>
      ) : null}
      {drawnHere.length > 0 ? (
        <ul class="items">
          {drawnHere.map(({ item, rows, scale }) => (
            <Told
              key={item.id}
              item={item}
              rows={rows}
              scale={scale}
              links={links}
              tabled={tabled}
              toll={tollOf(item, reports)}
            />
          ))}
        </ul>
      ) : null}
      {single.length > 0 ? <h3>{`In one report only (${single.length})`}</h3> : null}
      {single.length > 0 ? (
        <ul class="items few">
          {single.map(({ item }) => (
            <li id={anchor(item.id)} key={item.id}>
              <bdi class="words">{item.readings.map(({ text }) => text).join(' / ')}</bdi>{' '}
              <Tags evidence={item.evidence} links={links} />
              <Notes notes={notesOf(item)} />
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

function Told({
  item,
  rows,
  scale,
  links,
  tabled,
  toll,
}: {
  readonly item: Item;
  readonly rows: readonly Row[];
  readonly scale: Scale | null;
  readonly links: Links;
  /** True where the table has its place, its mark in words and its sums. */
  readonly tabled: boolean;
  readonly toll: ReturnType<typeof tollOf>;
}) {
  const percent = rows.some((row) => row.percent);
  return (
    <li id={tabled ? undefined : anchor(item.id)}>
      <Glyph glyph={glyphOf(item)} />
      <bdi class="title">{tabled ? <a href={links.item(item.id)}>{item.title}</a> : item.title}</bdi>{' '}
      <span class="note">{wordOf(item)}</span>
      {toll.length > 0 ? <Toll points={toll} /> : null}
      {rows.map((row, index) => (
        <div class={scale ? 'strip' : 'told'} key={index}>
          <div>
            <bdi class="words">{row.reading.text}</bdi> <Tags evidence={row.reading.evidence} links={links} />
          </div>
          {scale ? <Strip row={row} scale={scale} /> : null}
        </div>
      ))}
      {scale ? (
        <div class="strip">
          <div class="note">{scale.logarithmic ? 'scale by factors of ten' : ''}</div>
          <svg viewBox={`0 0 ${WIDTH} 18`} class="plot" aria-hidden="true">
            {scale.ticks.map((tick) => (
              <text x={x(scale, tick)} y={13} class="soft" key={tick}>
                {writeValue(tick, percent)}
              </text>
            ))}
          </svg>
        </div>
      ) : null}
      {tabled ? null : <Notes notes={notesOf(item)} />}
    </li>
  );
}

/** The dots of one reading; the words beside them say the same, so they are hidden from screen readers. */
function Strip({ row, scale }: { readonly row: Row; readonly scale: Scale }) {
  const many = row.dots.length > STACKED;
  const dots = many ? row.dots.slice(0, 1) : row.dots;
  const height = Math.max(20, 8 + dots.length * 12);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} class="plot" aria-hidden="true">
      <path
        class="axis"
        d={`M0 ${height / 2}H${WIDTH}${scale.ticks.map((tick) => `M${x(scale, tick)} 0V${height}`).join('')}`}
      />
      {dots.map((dot, index) => (
        <Mark dot={dot} scale={scale} y={height / 2 + (index - (dots.length - 1) / 2) * 12} key={index} />
      ))}
      {many ? (
        <text
          x={Math.min(WIDTH - 20, x(scale, dots[0]?.high ?? dots[0]?.low ?? 0) + 40)}
          y={height / 2 + 4}
        >{`× ${row.dots.length}`}</text>
      ) : null}
    </svg>
  );
}

function Mark({
  dot: { low, high, hedge },
  scale,
  y,
}: {
  readonly dot: Dot;
  readonly scale: Scale;
  readonly y: number;
}) {
  const value = low ?? high;
  if (value === null) return null;
  const [from, to] = [x(scale, low ?? value), x(scale, high ?? value)];
  if (from < to)
    return <path class="range" d={`M${from} ${y}H${to}M${from} ${y - 4}V${y + 4}M${to} ${y - 4}V${y + 4}`} />;
  const open =
    high === null || hedge === 'more-than' || hedge === 'at-least'
      ? 1
      : low === null || hedge === 'less-than' || hedge === 'at-most'
        ? -1
        : 0;
  const ring = hedge !== 'exact' && hedge !== 'at-least' && hedge !== 'at-most';
  return (
    <>
      {open === 0 ? null : (
        <path class="open" d={`M${from} ${y}h${open * 22}m${open * -6} -4l${open * 6} 4l${open * -6} 4`} />
      )}
      <circle class={ring ? 'ring' : 'dot'} cx={from} cy={y} r={4.5} />
    </>
  );
}

function x(scale: Scale, value: number): number {
  return Math.round((MARGIN + Math.max(0, Math.min(1, scale.place(value))) * (WIDTH - 2 * MARGIN)) * 10) / 10;
}

function rowsOf(item: Item, reports: readonly Report[]): Row[] {
  return item.readings.map((reading) => {
    const figures = reading.evidence.flatMap((one) => figureAt(one, reports) ?? []);
    return {
      reading,
      percent: figures.some(({ unit }) => unit === 'percent'),
      dots: figures.map(({ low, high, unit, hedge }) => ({ low: scaled(low, unit), high: scaled(high, unit), hedge })),
    };
  });
}

/** A scale for all that a figure is told as; none where it is told as one thing. */
function scaleFor(rows: readonly Row[]): Scale | null {
  const dots = rows.flatMap((row) => row.dots);
  const told = new Set(dots.map(({ low, high }) => `${low} ${high}`));
  return told.size < 2 ? null : scaleOf(dots.flatMap(({ low, high }) => [low, high].filter((value) => value !== null)));
}

function scaled(value: number | null, unit: string | null): number | null {
  return value === null ? null : unit === 'percent' ? value / 100 : value;
}

function figureAt({ report, start, end }: Evidence, reports: readonly Report[]): Figure | undefined {
  return reports
    .find(({ siglum }) => siglum === report)
    ?.figures.find((figure) => start <= figure.start && figure.end <= end);
}
