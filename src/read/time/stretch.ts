import type { Draft } from '../../model/report.js';
import type { Span } from '../../model/span.js';

/** The text outside furniture, cut where one paragraph, headline or dateline ends. */
export function stretchesOf({ text, layout }: Pick<Draft, 'text' | 'layout'>): Span[] {
  const cuts = new Set<number>([0, text.length]);
  for (const span of [...layout.furniture, ...layout.paragraphs, layout.headline, layout.dateline, layout.byline]) {
    if (!span) continue;
    cuts.add(span.start);
    cuts.add(span.end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const furniture = [...layout.furniture].sort((a, b) => a.start - b.start);
  const stretches: Span[] = [];
  let at = 0;
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i] ?? 0;
    const end = sorted[i + 1] ?? 0;
    while (at < furniture.length && (furniture[at]?.end ?? 0) <= start) at++;
    const inFurniture = at < furniture.length && (furniture[at]?.start ?? Infinity) <= start;
    if (!inFurniture && start < end) stretches.push({ start, end });
  }
  return stretches;
}
