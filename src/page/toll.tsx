import { daysOf, showDate } from '../digest/dates.js';
import type { Item } from '../model/account.js';
import type { Figure, Published, Report } from '../model/report.js';
import { writeValue } from './scale.js';

const WIDTH = 420;
const HEIGHT = 66;
const SIDE = 46;
const TOP = 14;
const FOOT = 30;

/** What one report gives, and when it was published. */
interface Point {
  readonly at: number;
  readonly day: string;
  readonly value: number;
}

/** Values over the days of their reports; empty where they do not move over at least two days. */
export function tollOf(item: Item, reports: readonly Report[]): readonly Point[] {
  const points = item.evidence
    .flatMap(({ report, start, end }): Point[] => {
      const { published, figures } = reports.find(({ siglum }) => siglum === report) ?? {};
      const figure = figures?.find((one: Figure) => start <= one.start && one.end <= end);
      const value = figure?.low ?? figure?.high ?? null;
      // A range or a change is no count that stands on a day.
      if (!published || !figure || value === null || figure.change) return [];
      if (figure.low !== null && figure.high !== null && figure.low !== figure.high) return [];
      return [{ at: momentOf(published), day: published.value, value }];
    })
    .sort((a, b) => a.at - b.at || a.value - b.value);
  const highest = new Map(points.map(({ day, value }) => [day, value]));
  const moves = new Set(highest.values()).size > 1;
  return moves && points.every(({ at }) => Number.isFinite(at)) ? points : [];
}

/** Days since 1970-01-01, with the hour where it is told. */
function momentOf({ at, value }: Published): number {
  const [hours = 0, minutes = 0] = (at ?? '').slice(11, 16).split(':').map(Number);
  return (daysOf((at ?? value).slice(0, 10))?.first ?? Number.NaN) + hours / 24 + minutes / 1440;
}

/** A count over report time as a small line: the first and the last value stand at its ends. */
export function Toll({ points }: { readonly points: readonly Point[] }) {
  const [first, last] = [points[0], points[points.length - 1]];
  if (!first || !last) return null;
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = ({ at }: Point): number =>
    Math.round(SIDE + ((at - first.at) / Math.max(1 / 24, last.at - first.at)) * (WIDTH - 2 * SIDE));
  const y = ({ value }: Point): number => Math.round(TOP + (1 - (value - low) / (high - low)) * (HEIGHT - TOP - FOOT));
  // One dot a place; the line goes through the highest of each day.
  const days = [...new Map(points.map((point) => [point.day, point])).values()];
  const write = (value: number): string => writeValue(value, false);
  const said = days.map(({ day, value }) => `${showDate(day)} ${write(value)}`).join(', ');
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      class="plot toll"
      role="img"
      aria-label={`By day of report, the highest: ${said}`}
    >
      <path
        class="range"
        d={days.map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point)} ${y(point)}`).join('')}
      />
      {[...new Map(points.map((point) => [`${x(point)} ${y(point)}`, point])).values()].map((point) => (
        <circle class="dot" cx={x(point)} cy={y(point)} r={3.5} key={`${point.at} ${point.value}`} />
      ))}
      <text class="end" x={x(days[0]!) - 8} y={y(days[0]!) + 4}>
        {write(days[0]!.value)}
      </text>
      <text class="start" x={x(last) + 8} y={y(days[days.length - 1]!) + 4}>
        {write(days[days.length - 1]!.value)}
      </text>
      <text class="soft start" x={x(first) - 8} y={HEIGHT - 8}>
        {shortDay(first.day)}
      </text>
      <text class="soft end" x={x(last) + 8} y={HEIGHT - 8}>
        {shortDay(last.day)}
      </text>
    </svg>
  );
}

function shortDay(day: string): string {
  return showDate(day).split(' ').slice(1, 3).join(' ');
}
