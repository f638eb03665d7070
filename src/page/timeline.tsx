import type { Story } from '../model/account.js';
import { showDate } from '../digest/dates.js';
import { anchor, Section, Tags, type Links } from './parts.js';

/** Dated and undated things in order; the list is the view, a line above it shows the same days to scale. */
export function Timeline({ story, links }: { readonly story: Story; readonly links: Links }) {
  if (story.timeline.length === 0) return null;
  return (
    <Section id="timeline" title="Timeline" count={story.timeline.length}>
      <Line days={story.timeline.flatMap(({ when }) => (when !== null && /^\d{4}-\d{2}-\d{2}$/.test(when) ? [when] : []))} />
      <table>
        <tbody>
          {story.timeline.map(({ when, items, evidence, computed }, index) => (
            <tr key={index} id={alone(story, items[0])}>
              <th scope="row" class="day">{when === null ? '? no date' : showDate(when)}</th>
              <td>
                <bdi class="words">{evidence[0]?.exact.replace(/\s+/g, ' ')}</bdi> <Tags evidence={evidence} links={links} />
                {(computed ?? '').split('\n').filter(Boolean).map((line) => <p class="note" key={line}><span class="sum">ƒ {line}</span></p>)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Line({ days }: { readonly days: readonly string[] }) {
  const numbers = [...new Set(days)].map((day) => [day, dayNumber(day)] as const).sort((a, b) => a[1] - b[1]);
  const first = numbers[0]?.[1] ?? 0;
  const last = numbers[numbers.length - 1]?.[1] ?? 0;
  if (numbers.length < 2) return null;
  const x = (day: number): number => Math.round(40 + ((day - first) / (last - first)) * 820);
  let edge = -Infinity;
  return (
    <svg viewBox="0 0 900 46" width="900" height="46" aria-hidden="true" class="plot">
      <line class="axis" x1="20" x2="880" y1="12" y2="12" />
      {numbers.map(([day, at]) => {
        const here = x(at);
        const label = here - edge > 76;
        if (label) edge = here;
        return (
          <g key={day}>
            <circle class="dot" cx={here} cy={12} r={5} />
            {label ? <text x={here} y={36} text-anchor="middle">{showDate(day).split(' ').slice(1, 3).join(' ')}</text> : null}
          </g>
        );
      })}
    </svg>
  );
}

/** Days since 1 March of year 0, for distances only. */
function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const y = month < 3 ? year - 1 : year;
  const m = (month + 9) % 12;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 306 + 5) / 10) + date;
}

/** An event of one report stands nowhere else, so the line itself is what links point at. */
function alone(story: Story, id: string | undefined): string | undefined {
  const item = story.items.find((one) => one.id === id);
  return item && item.kind === 'event' && item.mark === 'single' ? anchor(item.id) : undefined;
}
