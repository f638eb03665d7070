import type { Item } from '../model/account.js';

import { textOf } from '../model/span.js';
import type { KeyedReport } from '../relate/bundle.js';
import type { Naming } from './naming.js';
import { snippet } from './snippet.js';

/** What a story is called, when and where it was. */
export interface StoryTitle {
  readonly title: string;
  readonly when: string | null;
  readonly place: string | null;
}

/**
 * A story is called after the event that most of its texts tell; without one, after a headline, and then its first
 * words.
 */
export function titleOfStory(reports: readonly KeyedReport[], items: readonly Item[], naming: Naming): StoryTitle {
  const events = items.filter(({ kind }) => kind === 'event');
  const lead = [...events].sort(
    (a, b) =>
      b.support.origins - a.support.origins ||
      b.support.reports - a.support.reports ||
      Number(b.when !== null) - Number(a.when !== null) ||
      (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0),
  )[0];
  if (lead && lead.support.reports > 1) {
    return { title: lead.title, when: lead.when, place: placeOf(reports, lead, naming) };
  }
  const headline = reports.find((report) => report.headline !== null);
  const text = headline?.headline
    ? textOf(headline.text, headline.headline)
    : (reports[0]?.text.slice(reports[0].paragraphs[0]?.start ?? 0) ?? '');
  return { title: snippet(text, 90), when: null, place: null };
}

/** The place that most reports give for the event, as printed; null where none does. */
function placeOf(reports: readonly KeyedReport[], lead: Item, { siglum }: Naming): string | null {
  const counts = new Map<string, number>();
  for (const report of reports) {
    for (const event of report.events) {
      if (
        !event.place ||
        !lead.evidence.some(
          (one) => one.report === siglum(report.key) && one.start === event.start && one.end === event.end,
        )
      )
        continue;
      const place = textOf(report.text, event.place);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
