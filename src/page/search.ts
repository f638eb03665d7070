import type { Account, Evidence, Item } from '../model/account.js';

/** What a search finds: items whose words or title hold all the words asked, and places in the reports. */
export interface Found {
  readonly items: readonly Item[];
  readonly passages: readonly Evidence[];
}

const LIMIT = 200;

/**
 * Searches items and texts, without regard to case and accents. `speaker:`, `report:`, `mark:` and `kind:` narrow the
 * items; words in quotation marks must stand together. At most 200 of each are given back.
 *
 * @example searchAccount(account, 'speaker:ebrard mark:differs') // items of that speaker that differ
 */
export function searchAccount(account: Account, query: string): Found {
  const asked = parse(query);
  if (asked.words.length === 0 && asked.filters.length === 0) return { items: [], passages: [] };
  const names = new Map(account.parties.map(({ id, name, roles }) => [id, plain([name, ...roles].join(' '))]));
  const fits = (item: Item): boolean =>
    asked.filters.every(([key, value]) => {
      if (key === 'speaker') return item.parties.some((id) => names.get(id)?.includes(value));
      if (key === 'report') return item.evidence.some(({ report }) => report.toLowerCase() === value);
      if (key === 'mark') return item.mark.startsWith(value) || value.startsWith(item.mark);
      return item.kind === value;
    });
  const items = account.stories
    .flatMap(({ items }) => items)
    .filter((item) => {
      if (!fits(item)) return false;
      const text = plain(
        [item.title, ...item.evidence.map(({ exact }) => exact), ...item.parties.map((id) => names.get(id) ?? '')].join(
          ' ',
        ),
      );
      return asked.words.every((word) => text.includes(word));
    });
  const passages =
    asked.words.length === 0
      ? []
      : account.reports.flatMap((report) =>
          report.sentences.flatMap((sentence) => {
            const exact = report.text.slice(sentence.start, sentence.end);
            const text = plain(exact);
            return asked.words.every((word) => text.includes(word))
              ? [{ report: report.siglum, start: sentence.start, end: sentence.end, exact }]
              : [];
          }),
        );
  return { items: items.slice(0, LIMIT), passages: passages.slice(0, LIMIT) };
}

function parse(query: string): {
  readonly words: readonly string[];
  readonly filters: readonly (readonly [string, string])[];
} {
  const words: string[] = [];
  const filters: [string, string][] = [];
  for (const [, key, quoted, bare] of query
    .slice(0, 500)
    .matchAll(/(?:(speaker|report|mark|kind):)?(?:"([^"]*)"|([^\s"]+))/g)) {
    const value = plain(quoted ?? bare ?? '');
    if (value === '') continue;
    if (key) filters.push([key, value]);
    else words.push(value);
  }
  return { words, filters };
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ');
}
