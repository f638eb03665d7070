import type { Figure, Report } from '../model/report.js';
import type { Item, Story } from '../model/account.js';
import { anchor, Glyph, glyphOf, Notes, Section, Tags, type Links } from './parts.js';

/** One value or range on a scale, with the words that give it. */
interface Dot {
  readonly low: number;
  readonly high: number;
  readonly label: string;
}

const WIDTH = 440;
const LEFT = 14;

/** Figures that several reports give, each as dots on one scale with the words beside them; then all others as a list. */
export function Figures({ story, reports, links }: { readonly story: Story; readonly reports: readonly Report[]; readonly links: Links }) {
  const items = story.items.filter(({ kind }) => kind === 'figure');
  if (items.length === 0) return null;
  return (
    <Section id="figures" title="Figures" count={items.length}>
      <ul class="items">
        {[...items].sort((a, b) => Number(a.mark === 'single') - Number(b.mark === 'single')).map((item) => (
          <li id={anchor(item.id)} key={item.id}>
            <Glyph glyph={glyphOf(item)} />
            <bdi class="title">{item.title}</bdi>
            <Strip dots={dotsOf(item, reports)} title={item.title} />
            <div class="readings">
              {item.readings.map((reading, index) => (
                <div key={index}>
                  <bdi class="words">{reading.text}</bdi> <Tags evidence={reading.evidence} links={links} />
                </div>
              ))}
            </div>
            <Notes notes={(item.computed ?? '').split('\n').filter(Boolean).map((text) => ({ kind: 'computed' as const, text }))} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function dotsOf(item: Item, reports: readonly Report[]): Dot[] {
  return item.readings.flatMap((reading) => {
    const [first] = reading.evidence;
    const figure: Figure | undefined = reports.find(({ siglum }) => siglum === first?.report)?.figures.find(({ start, end }) => first !== undefined && first.start <= start && end <= first.end);
    if (!figure) return [];
    const low = figure.low ?? figure.high;
    const high = figure.high ?? figure.low;
    if (low === null || high === null) return [];
    const scale = figure.unit === 'percent' ? 0.01 : 1;
    return [{ low: low * scale, high: high * scale, label: `${reading.text} ${[...new Set(reading.evidence.map((one) => one.report))].join(' ')}` }];
  });
}

/** Dots on a scale from a little under the least to a little over the greatest value; nothing for a single value. */
function Strip({ dots, title }: { readonly dots: readonly Dot[]; readonly title: string }) {
  const least = Math.min(...dots.map(({ low }) => low));
  const most = Math.max(...dots.map(({ high }) => high));
  if (dots.length < 2 || !(least < most)) return null;
  const pad = (most - least) * 0.08;
  const x = (value: number): number => Math.round(LEFT + ((value - least + pad) / (most - least + 2 * pad)) * (WIDTH - 2 * LEFT));
  const height = 14 + dots.length * 18;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height} role="img" aria-label={`${title}: ${dots.map(({ label }) => label).join('; ')}`} class="plot">
      <line class="axis" x1={LEFT} x2={WIDTH - LEFT} y1={6} y2={6} />
      {dots.map(({ low, high, label }, index) => {
        const y = 6;
        const row = 22 + index * 18;
        const end = x((low + high) / 2) > WIDTH / 2;
        return (
          <g key={index}>
            {low < high ? <line class="range" x1={x(low)} x2={x(high)} y1={y} y2={y} /> : null}
            <circle class="dot" cx={x((low + high) / 2)} cy={y} r={4} />
            <text x={x((low + high) / 2) + (end ? 4 : -4)} y={row} text-anchor={end ? 'end' : 'start'}>{label}</text>
          </g>
        );
      })}
    </svg>
  );
}
