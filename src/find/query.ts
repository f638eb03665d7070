import type { Account, Evidence, ItemKind } from '../model/account.js';
import { compareText } from '../model/order.js';
import type { Report } from '../model/report.js';
import { compareSpans, type Span } from '../model/span.js';
import { plainSpelling } from '../relate/story.js';
import { FUNCTION_WORDS } from '../text/en.js';
import { stem } from '../text/stem.js';
import { wordsOf } from '../text/words.js';

/** What is searched: an account, whose reports have sigla and whose parties go across reports, or reports alone. */
export type Searched = Account | readonly Report[];

/** A party with the places where a report speaks of it, also by a pronoun or a role. */
interface PlacedParty {
  readonly id: string;
  readonly name: string;
  readonly stems: ReadonlySet<string>;
  readonly mentions: readonly Span[];
}

/** One report as it is searched. */
export interface Shelf {
  readonly report: Report;
  readonly siglum: string;
  readonly parties: readonly PlacedParty[];
  /** The parties of what is searched by the places where this report speaks of them. */
  readonly byPlace: ReadonlyMap<string, PlacedParty>;
  /** One place of each of the report's own parties. */
  readonly ownPlaces: ReadonlyMap<string, string>;
}

/** The reports in the order of their sigla. Reports that have none get R1, R2 ... in the order of their names. */
export function shelvesOf(from: Searched): Shelf[] {
  if (!('reports' in from))
    return [...from]
      .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id))
      .map((report, i) => shelfOf(report, `R${i + 1}`, report.parties.map(placed)));
  const byReport = new Map<string, PlacedParty[]>(from.reports.map(({ siglum }) => [siglum, []]));
  for (const { id, name, mentions } of from.parties) {
    const here = new Map<string, Evidence[]>();
    for (const one of mentions) {
      const list = here.get(one.report);
      if (list) list.push(one);
      else here.set(one.report, [one]);
    }
    for (const [siglum, spans] of here) byReport.get(siglum)?.push(placed({ id, name, mentions: spans }));
  }
  return from.reports.map((report) => shelfOf(report, report.siglum, byReport.get(report.siglum) ?? []));
}

function shelfOf(report: Report, siglum: string, parties: readonly PlacedParty[]): Shelf {
  const place = ({ start, end }: Span): string => `${start}-${end}`;
  return {
    report,
    siglum,
    parties,
    byPlace: new Map(parties.flatMap((party) => party.mentions.map((one) => [place(one), party] as const))),
    ownPlaces: new Map(
      report.parties.flatMap(({ id, mentions: [first] }) => (first ? [[id, place(first)] as const] : [])),
    ),
  };
}

function placed({ id, name, mentions }: { id: string; name: string; mentions: readonly Span[] }): PlacedParty {
  return { id, name, stems: new Set(termsOf(name)), mentions };
}

/** The party that a report's party of this id is in what is searched: by one of its places. */
export function partyIn({ byPlace, ownPlaces }: Shelf, id: string | null): PlacedParty | null {
  const place = id === null ? undefined : ownPlaces.get(id);
  return (place === undefined ? undefined : byPlace.get(place)) ?? null;
}

/** The words of a question that carry matter, without inflection and in one spelling; all of them where none does. */
export function termsOf(words: string): string[] {
  const { forms } = wordsOf(words);
  const matter = forms.filter((form) => !FUNCTION_WORDS.has(form));
  return (matter.length > 0 ? matter : forms).map(plainStem);
}

/**
 * The terms of a question; null where nothing is asked.
 *
 * @throws RangeError when the question holds no word
 */
export function asked(words: string | undefined, what: string): readonly string[] | null {
  if (words === undefined) return null;
  const terms = termsOf(words);
  if (terms.length === 0) throw new RangeError(`${what} holds no word: ${JSON.stringify(words.slice(0, 40))}`);
  return terms;
}

function plainStem(form: string): string {
  return stem(plainSpelling(form));
}

/** A place of a report that stands for terms of a question. */
interface Hit extends Span {
  readonly terms: readonly string[];
}

/**
 * All places of a report that stand for one of the terms, in order: as a word, or where a party is spoken of whose name
 * has it. Linear in the report.
 */
export function hitsIn({ report, parties }: Shelf, terms: readonly string[]): Hit[] {
  const words = wordsOf(report.text);
  const hits: Hit[] = [];
  words.forms.forEach((form, i) => {
    const term = plainStem(form);
    if (terms.includes(term))
      hits.push({ start: words.starts[i] as number, end: words.ends[i] as number, terms: [term] });
  });
  for (const { stems, mentions } of parties) {
    const named = terms.filter((term) => stems.has(term));
    if (named.length > 0) for (const { start, end } of mentions) hits.push({ start, end, terms: named });
  }
  return hits.sort(compareSpans);
}

/** The places among hits that lie in `spans`, in order, each once; null where a term is not met in them. */
export function met(hits: readonly Hit[], spans: readonly Span[], terms: readonly string[]): Span[] | null {
  const open = new Set(terms);
  const found: Span[] = [];
  for (const span of [...spans].sort(compareSpans))
    for (let k = firstFrom(hits, span.start); k < hits.length && (hits[k] as Hit).start < span.end; k++) {
      const { start, end, terms: stood } = hits[k] as Hit;
      for (const term of stood) open.delete(term);
      if (start >= (found.at(-1)?.end ?? 0)) found.push({ start, end });
    }
  return open.size > 0 ? null : found;
}

/** Number of the first hit that begins at a position or behind it. */
function firstFrom(hits: readonly Hit[], position: number): number {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as Hit).start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words of a report as evidence. */
export function evidenceIn({ report, siglum }: Shelf, { start, end }: Span): Evidence {
  return { report: siglum, start, end, exact: report.text.slice(start, end) };
}

/** The items of a kind by the places of their evidence; empty for reports alone. */
export function itemsByPlace(from: Searched, kind: ItemKind): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!('stories' in from)) return found;
  for (const { items } of from.stories)
    for (const item of items)
      if (item.kind === kind)
        for (const { report, start, end } of item.evidence) found.set(`${report} ${start} ${end}`, item.id);
  return found;
}
