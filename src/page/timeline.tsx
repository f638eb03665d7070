import { useContext } from 'preact/hooks';
import { nameOfDay, showDate, showMoment } from '../digest/dates.js';
import type { Story } from '../model/account.js';
import type { Report } from '../model/report.js';
import { anchor, Glyph, glyphOf, type Links, Names, Outlet, Section, Tags } from './parts.js';
import { State } from './state.js';
import { type Line, lineOf, type Stop } from './timeline-line.js';
import { type Row, rowsOf } from './timeline-rows.js';

/** Entries of one day that stand unfolded. */
const UNFOLDED = 8;

/** What is told, due and published, in order of time: the list is the view, a line above it shows the same days. */
export function Timeline({
  story,
  reports,
  links,
}: {
  readonly story: Story;
  readonly reports: readonly Report[];
  readonly links: Links;
}) {
  const rows = rowsOf(story, reports);
  if (story.timeline.length === 0) {
    return (
      <Section id="timeline" title="Timeline">
        <State
          what="Nothing is dated."
          why="No event, deadline or period in these reports could be given a date, and none is told without one."
        >
          Dates of publication help: set them under each report, or in reports.csv.
        </State>
      </Section>
    );
  }
  const line = lineOf(rows, showDate);
  const days = [...new Set(rows.map(({ when }) => when))];
  return (
    <Section id="timeline" title="Timeline" count={story.timeline.length}>
      {line ? (
        <div
          class="scroll wide"
          tabIndex={0}
          role="region"
          aria-label="The days to scale; the list after it holds the same"
        >
          <Drawn line={line} />
        </div>
      ) : null}
      <ol class="days">
        {days.map((when) => (
          <li key={when ?? 'none'}>
            <h3>{when === null ? 'No date' : showMoment(when)}</h3>
            <Day rows={rows.filter((row) => row.when === when)} links={links} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/**
 * What stands on one day; of much, the first part unfolded: what several reports tell, is due or was worked out comes
 * before the rest.
 */
function Day({ rows, links }: { readonly rows: readonly Row[]; readonly links: Links }) {
  const weight = ({ kind, item }: Row): number =>
    kind === 'told' && item !== null && item !== undefined && item.support.reports < 2 ? 1 : 0;
  const sorted = rows.length > UNFOLDED + 2 ? [...rows].sort((a, b) => weight(a) - weight(b)) : rows;
  const head = rows.length > UNFOLDED + 2 ? sorted.slice(0, UNFOLDED) : sorted;
  return (
    <div>
      <ul>
        {head.map((row, index) => (
          <Entry row={row} links={links} key={index} />
        ))}
      </ul>
      {head.length < sorted.length ? (
        <details>
          <summary>{`${sorted.length - head.length} more`}</summary>
          <ul>
            {sorted.slice(head.length).map((row, index) => (
              <Entry row={row} links={links} key={index} />
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

/** An event of one report stands nowhere else in a file, so its line is what links point at. */
function Entry({
  row: { kind, item, evidence, computed, sigla, dates },
  links,
}: {
  readonly row: Row;
  readonly links: Links;
}) {
  const names = useContext(Names);
  if (kind === 'published')
    return (
      <li class="note">
        {'published: '}
        <span class="tags">
          {sigla.map((siglum) => (
            <a href={links.report(siglum)} key={siglum}>
              <Outlet siglum={siglum} />
            </a>
          ))}
        </span>
      </li>
    );
  const sums = (computed ?? '').split('\n').filter(Boolean);
  const alone = item?.kind === 'event' && item.support.reports < 2;
  return (
    <li id={alone ? anchor(item.id) : undefined} class={item ? undefined : 'worked-out'}>
      {item ? (
        <>
          <Glyph glyph={glyphOf(item)} />
          {kind === 'due' ? <strong>due: </strong> : null}
          {alone ? (
            <bdi class="words">{evidence[0]?.exact.replace(/\s+/g, ' ')}</bdi>
          ) : (
            <a href={links.item(item.id)} class="plain">
              <bdi class="words">{(kind === 'due' ? item.title : (evidence[0]?.exact ?? '')).replace(/\s+/g, ' ')}</bdi>
            </a>
          )}
        </>
      ) : (
        <span class="sum">ƒ {sums[0]}</span>
      )}{' '}
      <Tags evidence={evidence} links={links} />
      {dates.length > 0 ? (
        <p class="note">
          <span class="glyph-in g-differs">≠ dates differ: </span>
          {dates
            .map(
              ({ value, sigla: who }) =>
                `${showDate(value)} (${who.map((siglum) => names.get(siglum) ?? siglum).join(', ')})`,
            )
            .join(' | ')}
        </p>
      ) : null}
      {(item ? sums : sums.slice(1)).map((text) => (
        <p class="note" key={text}>
          <span class="sum">ƒ {text}</span>
        </p>
      ))}
    </li>
  );
}

const AXIS = 58;

function Drawn({ line: { width, stops, gaps, stretches, rows } }: { readonly line: Line }) {
  const below = AXIS + (stops.some(({ sigla }) => sigla.length > 0) ? 44 : 18);
  const height = below + rows * 20 + 4;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} class="line" aria-hidden="true">
      <line class="axis" x1={6} x2={width - 6} y1={AXIS} y2={AXIS} />
      {gaps.map(({ x, days }) => (
        <text x={x} y={AXIS - 6} class="soft" key={x}>{`${days} days`}</text>
      ))}
      {stops.map((stop, index) => (
        <StopMark
          stop={stop}
          year={index === 0 || yearOf(stop.day) !== yearOf(stops[index - 1]?.day ?? stop.day)}
          key={stop.day}
        />
      ))}
      {stretches.map(({ kind, from, to, row, label, before, after }, index) => {
        const y = below + row * 20;
        return (
          <g key={index}>
            <path d={`M${from} ${y + 4}H${Math.max(to, from + 2)}`} class={`span-${kind}`} />
            {before ? <path d={`M${from - 2} ${y + 4}l6 -5v10Z`} class="tip" /> : null}
            {after ? <path d={`M${to + 2} ${y + 4}l-6 -5v10Z`} class="tip" /> : null}
            <text x={Math.max(to, from + 2) + 8} y={y + 8} class="from">
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function StopMark({ stop: { day, x, marks, sigla }, year }: { readonly stop: Stop; readonly year: boolean }) {
  const shown = marks.slice(0, 4);
  const name = nameOfDay(day);
  return (
    <>
      <text x={x} y={14} class="tick">
        {year ? name : name.replace(/ -?\d+$/, '')}
      </text>
      {shown.map((mark, index) => {
        const y = AXIS - index * 10;
        if (mark === 'due') return <path d={`M${x} ${y - 6}l6 6l-6 6l-6 -6Z`} class="dot" key={index} />;
        if (mark === 'differs')
          return (
            <text x={x} y={y + 5} class="differs" key={index}>
              ≠
            </text>
          );
        return <circle cx={x} cy={y} r={4.5} class={mark === 'computed' ? 'ring' : 'dot'} key={index} />;
      })}
      {marks.length > shown.length ? (
        <text x={x + 9} y={AXIS - 26} class="from">{`+${marks.length - shown.length}`}</text>
      ) : null}
      {sigla.length > 0 ? (
        <>
          <path d={`M${x} ${AXIS + 5}l5 8h-10Z`} class="pub" />
          <text x={x} y={AXIS + 27} class="soft">
            {sigla.length > 2 ? `${sigla[0]} +${sigla.length - 1}` : sigla.join(' ')}
          </text>
        </>
      ) : null}
    </>
  );
}

function yearOf(day: number): string {
  return nameOfDay(day).split(' ').pop() ?? '';
}
