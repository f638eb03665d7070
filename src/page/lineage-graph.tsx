import { useContext } from 'preact/hooks';
import { daysOf, showDate } from '../digest/dates.js';
import { named } from '../digest/names.js';
import type { Story } from '../model/account.js';
import type { Report } from '../model/report.js';
import { type Band, type Box, type Layout, layoutOf, type Way } from './lineage-layout.js';
import { type Edge, type Graph, graphOf } from './lineage-nodes.js';
import { type Links, Names } from './parts.js';

/**
 * Who shares whose text, drawn: time runs across on wide screens and on paper, down on narrow ones. Every box and line
 * is a link; the table and list after it hold the same.
 */
export function LineageGraph({
  story,
  reports,
  links,
}: {
  readonly story: Story;
  readonly reports: readonly Report[];
  readonly links: Links;
}) {
  const graph = graphOf(story, reports);
  const about = new Map(reports.map((report) => [report.siglum, report]));
  return (
    <figure class="graph">
      <div class="scroll wide" tabIndex={0} role="region" aria-label="Graph of shared text, time from left to right">
        <Drawing layout={layoutOf(graph, 'across')} about={about} links={links} />
      </div>
      <div class="narrow">
        <Drawing layout={layoutOf(graph, 'down')} about={about} links={links} />
      </div>
      <figcaption class="note">{captionOf(graph)}</figcaption>
    </figure>
  );
}

function captionOf({ edges, lanes, folded }: Graph): string {
  const shared = edges.some(({ pair }) => pair !== null);
  return [
    shared
      ? 'A line is text that two reports share in runs of six words or more; the thicker, the ' +
        'larger the share. The percentage at each end is the share of that report’s words that ' +
        'stand in the other.'
      : 'No two of these reports share a run of six words or more.',
    edges.some(({ toward }) => toward !== null)
      ? 'An arrow points from the report that has the words first, as its evidence says; a line ' +
        'without one has no evidence for a direction.'
      : shared
        ? 'No line has evidence for a direction.'
        : '',
    lanes.some(({ nodes }) => nodes.some(({ part }) => part !== null))
      ? 'A dashed box is a stretch of a report that comes from elsewhere than the rest of it.'
      : '',
    lanes.some(({ nodes }) => nodes.some(({ sigla }) => sigla.length > 1))
      ? 'Reports in one box are the same text.'
      : '',
    folded > 0
      ? `${folded} weaker ${folded === 1 ? 'pair is' : 'pairs are'} not drawn: what ` +
        `${folded === 1 ? 'it joins' : 'they join'} hangs together by stronger lines, or shares ` +
        'less than 5 %. Any two stand side by side under Compare.'
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function Drawing({
  layout,
  about,
  links,
}: {
  readonly layout: Layout;
  readonly about: ReadonlyMap<string, Report>;
  readonly links: Links;
}) {
  const { width, height, bands, boxes, ways, ticks, roomy } = layout;
  const down = ticks.length === 0;
  const tight = boxes.some((box) => box.width < 100);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      class="lineage"
      role="group"
      aria-label="Reports and the text they share"
    >
      {bands.map((band) => (
        <Lane band={band} width={width} key={band.lane.key} />
      ))}
      {ticks.map(({ day, x }, index) => (
        <g key={day ?? 'none'}>
          <text x={x} y={14} class="tick">
            {day === null ? 'no date given' : tight ? showDate(day).split(' ').slice(1, 3).join(' ') : showDate(day)}
          </text>
          {index > 0 && day !== null ? (
            <text x={x} y={28} class="soft">
              {after(ticks[index - 1]?.day ?? null, day)}
            </text>
          ) : null}
        </g>
      ))}
      {ways.map((way) => (
        <Line way={way} boxes={boxes} links={links} key={`${way.edge.a} ${way.edge.b}`} />
      ))}
      {ways.map((way) => (
        <Ends way={way} roomy={roomy} key={`${way.edge.a} ${way.edge.b}`} />
      ))}
      {boxes.map((box, index) => (
        <g key={box.node.key}>
          {down &&
          box.node.day !== (boxes[index - 1]?.node.lane === box.node.lane ? boxes[index - 1]?.node.day : undefined) ? (
            <text x={4} y={box.y + box.height / 2 + 4} class="soft">
              {box.node.day === null ? 'no date' : showDate(box.node.day).split(' ').slice(1, 3).join(' ')}
            </text>
          ) : null}
          <Report box={box} about={about} roomy={roomy} links={links} />
        </g>
      ))}
    </svg>
  );
}

function Lane({ band: { lane, y, height }, width }: { readonly band: Band; readonly width: number }) {
  const sigla = [...new Set(lane.nodes.flatMap(({ sigla: own }) => own))];
  const names = useContext(Names);
  const list = sigla.slice(0, 4).join(' ');
  const which = named(sigla.length > 5 ? `${list} +${sigla.length - 4}` : sigla.join(' '), names);
  const what =
    lane.kind === 'alone'
      ? sigla.length === 1
        ? 'A text of its own'
        : `${sigla.length} texts of their own`
      : lane.kind === 'older'
        ? `Older copy set into ${which}`
        : `One text: ${which}`;
  return (
    <g>
      <rect x={0} y={y} width={width} height={height} rx={6} class="lane" />
      <text x={8} y={y + 17} class="soft">
        {short(`${what}${lane.credit === null ? '' : ` (${lane.credit} is credited)`}`, (width - 16) / 6.6)}
      </text>
    </g>
  );
}

function Report({
  box: { node, x, y, width, height },
  about,
  roomy,
  links,
}: {
  readonly box: Box;
  readonly about: ReadonlyMap<string, Report>;
  readonly roomy: boolean;
  readonly links: Links;
}) {
  const [first = ''] = node.sigla;
  const credit = [...new Set(node.sigla.flatMap((siglum) => creditOf(about.get(siglum)) ?? []))].join(', ');
  const names = useContext(Names);
  const name = names.get(first) ?? first;
  const others = node.sigla.length > 3 ? ` +${node.sigla.length - 3}` : '';
  const label = node.part
    ? `A stretch of ${name} from character ${node.part.start} on: ${node.part.why}`
    : node.sigla.length > 1
      ? named(`The same text in ${node.sigla.join(' ')}`, names)
      : `${first}, ${name}${node.day === null ? ', no date given' : `, ${showDate(node.day)}`}` +
        `${credit === '' ? '' : `, credits ${credit}`}`;
  const shown = node.part ? `${first}, part` : `${node.sigla.slice(0, 3).join(' ')}${others}`;
  const under = node.part ? `from character ${node.part.start}` : node.sigla.length > 1 ? 'the same text' : name;
  return (
    <a href={node.part ? links.evidence(node.part) : links.report(first)}>
      <title>{label}</title>
      <rect x={x} y={y} width={width} height={height} rx={5} class={node.part ? 'box part' : 'box'} />
      <svg x={x + 1} y={y + 1} width={width - 6} height={height - 2}>
        <text x={8} y={roomy ? 18 : 15}>
          <tspan class="siglum">{shown}</tspan>
          {credit === '' || node.part ? null : (
            <tspan dx={6} class="credit">
              {short(credit, (width - 50) / 7.6)}
            </tspan>
          )}
          {roomy || width < 100 ? null : <tspan dx={6}>{short(under, (width - 50 - 8 * credit.length) / 7)}</tspan>}
        </text>
        {roomy ? (
          <text x={8} y={36} class="outlet">
            {short(under, (width - 16) / 7.2)}
          </text>
        ) : null}
      </svg>
    </a>
  );
}

function Line({
  way: { edge, path, width, tip },
  boxes,
  links,
}: {
  readonly way: Way;
  readonly boxes: readonly Box[];
  readonly links: Links;
}) {
  const { pair } = edge;
  if (!pair) {
    const part = boxes.find(({ node }) => node.key === edge.b)?.node.part;
    return (
      <path d={path} class="tie">
        <title>{`the same report${part ? `, from character ${part.start} on` : ''}`}</title>
      </path>
    );
  }
  const label = named(wordsOf(edge), useContext(Names));
  return (
    <a href={links.pair(pair.a, pair.b)} class="edge">
      <title>{label}</title>
      <path d={path} class="reach" />
      <path d={path} class="share" stroke-width={width} />
      {tip ? (
        <path
          d={
            tip.points === 'right'
              ? `M${tip.x - 9} ${tip.y - 6}L${tip.x} ${tip.y}L${tip.x - 9} ${tip.y + 6}Z`
              : `M${tip.x + 9} ${tip.y - 6}L${tip.x} ${tip.y}L${tip.x + 9} ${tip.y + 6}Z`
          }
          class="tip"
        />
      ) : null}
    </a>
  );
}

/** The share at each end of a line; its name has them in words. */
function Ends({
  way: {
    edge: { pair },
    labels,
  },
  roomy,
}: {
  readonly way: Way;
  readonly roomy: boolean;
}) {
  if (!pair) return null;
  return (
    <g aria-hidden="true">
      {labels.map(({ x, y, anchor, of }) => (
        <text
          x={x}
          y={y}
          text-anchor={anchor}
          key={of}
          class="end"
        >{`${percent(of === 'a' ? pair.shareOfA : pair.shareOfB)}${roomy ? ` of ${pair[of]}` : ''}`}</text>
      ))}
    </g>
  );
}

/**
 * Words that fit a box: so many characters, the last an ellipsis where some are left out. The whole stands in the box's
 * name.
 */
function short(text: string, limit: number): string {
  const characters = [...text];
  return characters.length <= limit
    ? text
    : `${characters
        .slice(0, Math.max(1, Math.floor(limit) - 1))
        .join('')
        .trimEnd()}…`;
}

/** An edge in words; what its direction rests on stands in the list. */
function wordsOf({ pair }: Pick<Edge, 'pair'>): string {
  if (!pair) return '';
  const { a, b, sharedWords, shareOfA, shareOfB, direction } = pair;
  const first = direction === 'a-to-b' ? a : b;
  return (
    `${a} and ${b}: ${sharedWords} words in common. ${percent(shareOfA)} of ${a} stands in ${b}, ` +
    `${percent(shareOfB)} of ${b} in ${a}.${direction === null ? '' : ` ${first} first.`}`
  );
}

function creditOf(report: Report | undefined): string | null {
  return report?.dateline?.agency ?? report?.credits[0]?.agency ?? null;
}

/** "2 days later", between neighbours on the axis. */
function after(before: string | null, day: string): string {
  if (before === null) return '';
  const days = (daysOf(day)?.first ?? 0) - (daysOf(before)?.first ?? 0);
  return `${days} ${days === 1 ? 'day' : 'days'} later`;
}

export function percent(share: number): string {
  return share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`;
}
