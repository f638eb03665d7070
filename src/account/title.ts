import type { Item, Party } from '../model/account.js';
import type { Report } from '../model/report.js';
import { textOf } from '../model/span.js';
import { snippet } from './snippet.js';

/** What a story is called, when and where it was. */
export interface StoryTitle {
  readonly title: string;
  readonly when: string | null;
  readonly place: string | null;
}

/** A story is called after the event that most of its texts tell; without one, after a headline, and then its first words. */
export function titleOfStory(reports: readonly Report[], items: readonly Item[], parties: ReadonlyMap<string, Party>): StoryTitle {
  const events = items.filter(({ kind }) => kind === 'event');
  const lead = [...events].sort((a, b) => b.support.origins - a.support.origins || b.support.reports - a.support.reports || Number(b.when !== null) - Number(a.when !== null) || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))[0];
  if (lead && lead.support.reports > 1) {
    const names = lead.parties.flatMap((id) => {
      const party = parties.get(id);
      return party && party.type !== 'place' ? [party] : [];
    }).sort((a, b) => b.mentions.length - a.mentions.length).slice(0, 2).map(({ name }) => name);
    return { title: names.length > 1 ? `${names.join(' and ')}: ${lead.title}` : lead.title, when: lead.when, place: null };
  }
  const headline = reports.find((report) => report.headline !== null);
  const text = headline?.headline ? textOf(headline.text, headline.headline) : (reports[0]?.text.slice(reports[0].paragraphs[0]?.start ?? 0) ?? '');
  return { title: snippet(text, 90), when: null, place: null };
}
