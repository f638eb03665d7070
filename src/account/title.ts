import type { Item } from '../model/account.js';
import { textOf } from '../model/span.js';
import type { KeyedReport } from '../relate/bundle.js';
import { stem } from '../text/stem.js';
import type { Naming } from './naming.js';
import { snippet } from './snippet.js';

/** What a story is called, when and where it was. */
export interface StoryTitle {
  readonly title: string;
  readonly when: string | null;
  readonly place: string | null;
}

/** Characters of a title at most. */
const LONGEST = 110;

/**
 * A story is called by the headline that agrees most with the other reports, else after the event that most of its
 * texts tell, else by the first words of a report. Its day and place are the event's, where reports share one.
 */
export function titleOfStory(reports: readonly KeyedReport[], items: readonly Item[], naming: Naming): StoryTitle {
  const lead = leadEvent(items);
  const about = lead ? { when: lead.when, place: placeOf(reports, lead, naming) } : { when: null, place: null };
  const headline = commonHeadline(reports);
  if (headline !== null) return { title: snippet(headline, LONGEST), when: null, place: null };
  if (lead) return { title: lead.title, ...about };
  const first = reports[0];
  return { title: snippet(first?.text.slice(first.paragraphs[0]?.start ?? 0) ?? '', LONGEST), ...about };
}

/** The event that most texts tell, of those that more than one report tells; null where there is none. */
function leadEvent(items: readonly Item[]): Item | null {
  const [lead] = items
    .filter(({ kind }) => kind === 'event')
    .sort(
      (a, b) =>
        b.support.origins - a.support.origins ||
        b.support.reports - a.support.reports ||
        Number(b.when !== null) - Number(a.when !== null) ||
        (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0),
    );
  return lead && lead.support.reports > 1 ? lead : null;
}

/** A report's headline, as given beside it or as it stands in its text; null where it has none. */
export function headlineOf({ title, headline, text }: KeyedReport): string | null {
  const found = title ?? (headline ? textOf(text, headline) : '');
  return found.trim() === '' ? null : found.replace(/\s+/g, ' ').trim();
}

/**
 * The headline whose words stand in most of the other reports' headlines and beginnings, each text of a family counted
 * once; of equal ones the first. One that opens with a pronoun or asks tells nobody what it is about and comes last.
 */
function commonHeadline(reports: readonly KeyedReport[]): string | null {
  const headlines = reports.flatMap((report) => {
    const headline = headlineOf(report);
    return headline === null ? [] : [{ report, headline, words: wordsOf(headline) }];
  });
  if (headlines.length === 0) return null;
  const beginnings = reports.map((report) => ({
    report,
    words: wordsOf(`${headlineOf(report) ?? ''} ${beginningOf(report)}`),
  }));
  const shareOf = (one: (typeof headlines)[number]): number => {
    let sum = 0;
    for (const { report, words } of beginnings)
      if (report !== one.report && report.text !== one.report.text) sum += shared(one.words, words);
    return sum * (isVague(one.headline) ? 0.5 : 1);
  };
  let best: { headline: string; share: number } | null = null;
  for (const one of headlines) {
    const share = shareOf(one);
    if (best === null || share > best.share) best = { headline: one.headline, share };
  }
  return best?.headline ?? null;
}

/** Characters of a report's beginning that are weighed. */
const BEGINNING = 600;

function beginningOf({ text, paragraphs }: KeyedReport): string {
  const start = paragraphs.find(({ role }) => role === 'body')?.start ?? 0;
  return text.slice(start, start + BEGINNING);
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !SMALL.has(word)).map(stem));
}

/** Small words that say nothing of what a text is about. */
const SMALL: ReadonlySet<string> = new Set(
  (
    'the and for with from that this his her its their has have had was were are will would not ' +
    'but after over into says said'
  ).split(' '),
);

/** Share of the words of `a` that stand in `b`, by the root of how many there are: a longer headline says more. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return a.size === 0 ? 0 : count / Math.sqrt(a.size);
}

function isVague(headline: string): boolean {
  return /^(?:he|she|it|they|we|i|this|that|these|why|how|what|who|when|where|is|are|did|does|here)\b|\?$/i.test(
    headline,
  );
}

/** The place that most reports give for the event, as printed; null where none does. */
function placeOf(reports: readonly KeyedReport[], lead: Item, { siglum }: Naming): string | null {
  const told = new Set(lead.evidence.map(({ report, start, end }) => `${report} ${start} ${end}`));
  const counts = new Map<string, number>();
  for (const report of reports)
    for (const { place, start, end } of report.events) {
      if (!place || !told.has(`${siglum(report.key)} ${start} ${end}`)) continue;
      const words = textOf(report.text, place);
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
