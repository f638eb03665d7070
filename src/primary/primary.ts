import { ELLIPSIS } from '../check/difference.js';
import { WHO_SPEAKS } from '../check/marks.js';
import { isMatter } from '../check/passages.js';
import { brief } from '../check/words.js';
import type { Account, Evidence } from '../model/account.js';
import type { DraftFinding } from '../model/check.js';
import type { PrimaryHow, PrimarySentence, PrimaryText, PrimaryUse } from '../model/primary.js';
import type { Report } from '../model/report.js';
import { contains, overlaps, type Span } from '../model/span.js';
import type { KeyedReport } from '../relate/story.js';
import { contentId } from '../text/hash.js';
import { wordsOf } from '../text/words.js';

/** Sets a report against a primary text; `checkAgainstPrimary`, or what it gave before. */
export type SetAgainst = (one: { readonly report: KeyedReport; readonly primary: KeyedReport }) => {
  readonly findings: readonly DraftFinding[];
};

/** A sentence of fewer words is a heading, a name or a line of the form. */
const SENTENCE = 4;
/** Of a quotation so much at least is put otherwise where it is no quotation but a paraphrase in marks. */
const PARAPHRASE = 0.4;
/** So much of a sentence, or of what a report has of it, must lie in the other to take it up. */
const TAKEN = 0.5;
/** A sentence of which so much lies in a place belongs to it. */
const WITHIN = 0.8;
/** Words that a sentence told otherwise has in common with the text, at least. */
const SHARED = 4;

/** Kinds of items that rest on what is found. */
const ITEM_OF: Readonly<Partial<Record<PrimaryUse['kind'], string>>> = {
  quotation: 'statement',
  figure: 'figure',
  commitment: 'commitment',
};

/**
 * The primary texts with what each report has of them. `reports` in the order of their sigla; `primaries` in that of
 * theirs. Linear in the texts for each pair of a report and a primary text.
 */
export function primaryTexts(
  account: Account,
  reports: readonly KeyedReport[],
  primaries: readonly KeyedReport[],
  against: SetAgainst,
): PrimaryText[] {
  const itemsOf = itemPlaces(account);
  return primaries.map((primary, at) => {
    const siglum = `P${at + 1}`;
    const found = reports.flatMap((report, index) => {
      const named = { siglum: `R${index + 1}`, report };
      const items = itemsOf.get(named.siglum) ?? [];
      return against({ report, primary }).findings.flatMap(
        (one) => useOf(one, named, { siglum, primary }, items) ?? [],
      );
    });
    const uses = standing(found, primary).sort(byPlace);
    const { key: _key, ...report } = primary;
    return {
      report: { ...report, siglum },
      reports: reports.map((_, index) => `R${index + 1}`).filter((one) => uses.some(({ here }) => here.report === one)),
      uses,
      sentences: sentencesOf(report, siglum, uses),
    };
  });
}

/** What holds beside the rest: each thing once, and no figure that is of something else. */
function standing(found: readonly PrimaryUse[], primary: KeyedReport): PrimaryUse[] {
  const worded = found.filter((one) => one.kind === 'quotation' || (one.kind === 'claim' && tells(one, primary)));
  const kept = worded.filter((one) => one.kind === 'quotation' || !isQuoted(one, worded));
  const values = found.filter(({ kind }) => kind !== 'quotation' && kind !== 'claim');
  return [...kept, ...values.filter((one) => one.kind === 'commitment' || isOfMatter(one, worded, values))];
}

/** A sentence that has no more in common with the text than names tells nothing of it. */
function tells({ here, there, how }: PrimaryUse, { text }: KeyedReport): boolean {
  if (how !== 'compatible') return true;
  const [place] = there as [Evidence];
  const own = new Set(wordsOf(here.exact).forms);
  const { forms, starts } = wordsOf(place.exact);
  const shared = forms.flatMap((form, i) => (own.has(form) ? [i] : []));
  const plain = shared.filter((i) => {
    const first = text.charAt(place.start + (starts[i] as number));
    return isMatter(forms[i] as string) && first === first.toLowerCase();
  });
  return shared.length >= SHARED && plain.length > 0;
}

/** A sentence whose quotation has the same place is told by that. */
function isQuoted({ here, there }: PrimaryUse, worded: readonly PrimaryUse[]): boolean {
  const [place] = there as [Evidence];
  return worded.some(
    (other) =>
      other.kind === 'quotation' &&
      other.here.report === here.report &&
      overlaps(other.here, here) &&
      takes(other.there[0] as Evidence, place),
  );
}

/**
 * A value that differs is one of the same thing: told in a sentence that has the place of the other, or set beside one
 * that is the same in an item.
 */
function isOfMatter(
  { kind, how, here, there, items }: PrimaryUse,
  worded: readonly PrimaryUse[],
  values: readonly PrimaryUse[],
): boolean {
  if (how === 'same' && kind !== 'date') return true;
  const [place] = there as [Evidence];
  return (
    worded.some(
      (one) =>
        one.here.report === here.report && overlaps(one.here, here) && one.there.some((two) => overlaps(two, place)),
    ) ||
    values.some(
      (one) =>
        one.how === 'same' &&
        one.there.some((two) => overlaps(two, place)) &&
        one.items.some((item) => items.includes(item)),
    )
  );
}

interface ItemPlace extends Span {
  readonly kind: string;
  readonly id: string;
}

function itemPlaces({ stories }: Account): Map<string, ItemPlace[]> {
  const places = new Map<string, ItemPlace[]>();
  for (const { items } of stories)
    for (const { id, kind, evidence } of items)
      for (const { report, start, end } of evidence) {
        const list = places.get(report);
        if (list) list.push({ id, kind, start, end });
        else places.set(report, [{ id, kind, start, end }]);
      }
  return places;
}

/** What a finding says of a primary text; null where the report has nothing of it there. */
function useOf(
  found: DraftFinding,
  { siglum, report }: { readonly siglum: string; readonly report: KeyedReport },
  { siglum: primarySiglum, primary }: { readonly siglum: string; readonly primary: KeyedReport },
  items: readonly ItemPlace[],
): PrimaryUse | null {
  const { kind, finding, draft, sources } = found;
  if (kind === 'name' || finding === 'not-in-sources' || finding === 'not-resolved' || finding === 'one-source')
    return null;
  if (sources.length === 0) return null;
  const there = sources.map((one) => {
    const { start, end } = kind === 'claim' ? clipped(one, primary) : one;
    return { report: primarySiglum, start, end, exact: primary.text.slice(start, end) };
  });
  const how = howOf(found, primary);
  const itemKind = ITEM_OF[kind];
  return {
    id: contentId('primary', primary.id, report.id, kind, how, draft.start, draft.end),
    kind,
    how,
    also: found.also.filter((one) => one !== 'one-source' && one !== 'not-in-sources' && one !== 'not-resolved'),
    mark: found.mark === '①' ? '=' : found.mark,
    says: saysOf(how, found, there[0] as Evidence, primary),
    here: { report: siglum, ...draft },
    there,
    differences: found.differences.map((one) => ({ report: one.draft, primary: one.source })),
    items: [...new Set(items.filter((one) => one.kind === itemKind && overlaps(one, draft)).map(({ id }) => id))],
  };
}

/** A place within the sentence that holds most of it, where it only reaches into the next. */
function clipped(place: Span, { sentences }: KeyedReport): Span {
  const inside = sentences.filter((one) => overlaps(one, place));
  const shared = (one: Span): number => Math.min(place.end, one.end) - Math.max(place.start, one.start);
  const most = inside.reduce<Span | null>((best, one) => (best && shared(best) >= shared(one) ? best : one), null);
  if (!most || inside.some((one) => one !== most && shared(one) >= WITHIN * (one.end - one.start))) return place;
  return { start: Math.max(place.start, most.start), end: Math.min(place.end, most.end) };
}

/** How a report has it: a quotation word for word is whole or in part, a sentence word for word is copied. */
function howOf({ kind, finding, draft, sources, differences }: DraftFinding, primary: KeyedReport): PrimaryHow {
  const [place] = sources as [Evidence];
  if (kind === 'quotation' && finding === 'same') {
    if (ELLIPSIS.test(draft.exact)) return 'shown';
    return isWhole(place, primary) ? 'whole' : 'part';
  }
  if (kind === 'quotation' && finding === 'altered') {
    const words = wordsOf(draft.exact).forms.length;
    const other = differences.reduce((sum, { draft: own, source }) => sum + Math.max(count(own), count(source)), 0);
    return other >= PARAPHRASE * words ? 'paraphrase-in-marks' : 'altered';
  }
  if (kind === 'claim' && finding === 'same') return 'copied';
  return finding as PrimaryHow;
}

function count(text: string): number {
  return wordsOf(text).forms.length;
}

/** Sentences without the name, in front of some of them, of who speaks. */
function spoken({ sentences, statements }: Pick<Report, 'sentences' | 'statements'>): Span[] {
  const starts = statements
    .filter(({ rule }) => WHO_SPEAKS.has(rule))
    .flatMap(({ content }) => content.slice(0, 1).map(({ start }) => start))
    .sort((a, b) => a - b);
  let at = 0;
  return sentences.map(({ start, end }) => {
    while (at < starts.length && (starts[at] as number) < start) at++;
    const own = starts[at];
    return { start: own !== undefined && own < end ? own : start, end };
  });
}

/** From the first word of a sentence to the last of one. */
function isWhole(place: Evidence, { text, ...primary }: KeyedReport): boolean {
  const inside = spoken(primary).filter((one) => overlaps(one, place));
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return false;
  const bare = (start: number, end: number): boolean => wordsOf(text.slice(start, end)).forms.length === 0;
  return bare(Math.min(first.start, place.start), place.start) && bare(place.end, Math.max(last.end, place.end));
}

const SAYS: Readonly<Partial<Record<PrimaryHow, string>>> = {
  whole: 'quoted whole',
  part: 'quoted in part, word for word',
  shown: 'quoted, and the report shows what it left out or put in',
  copied: 'taken over word for word, without quotation marks',
  'paraphrase-in-marks': 'put otherwise, in quotation marks',
};

/** The sentence of the finding; of what is quoted in part, how the sentence of the text goes on. */
function saysOf(how: PrimaryHow, { says }: DraftFinding, place: Evidence, primary: KeyedReport): string {
  const bare = says.replace(/ \(P\)/, '').replace('the source’s own telling', 'told in its own words');
  const own = SAYS[how];
  if (own === undefined) return bare;
  if (how === 'part') return `${own}${restOf(place, primary)}`;
  return how === 'paraphrase-in-marks' && bare.includes(': ') ? `${own}${bare.slice(bare.indexOf(': '))}` : own;
}

function restOf({ start, end }: Span, { text, ...primary }: KeyedReport): string {
  const sentences = spoken(primary);
  const first = sentences.find((one) => one.start <= start && start < one.end);
  const last = sentences.find((one) => one.start < end && end <= one.end);
  const before = first ? bare(text.slice(first.start, start)) : '';
  const behind = last ? bare(text.slice(end, last.end)) : '';
  const told = [before === '' ? '' : `begins “${before}”`, behind === '' ? '' : `goes on “${behind}”`].filter(Boolean);
  return told.length === 0 ? '' : `; the sentence there ${told.join(' and ')}`;
}

/** Words on one line without the marks around them; empty where there is no word. */
function bare(text: string): string {
  return wordsOf(text).forms.length === 0
    ? ''
    : brief(text.replace(/[“”"]/g, '').replace(/^[\s,;:.]+|[\s,;:.]+$/g, ''));
}

function byPlace(a: PrimaryUse, b: PrimaryUse): number {
  const [one, two] = [a.there[0] as Evidence, b.there[0] as Evidence];
  return one.start - two.start || one.end - two.end;
}

/** The sentences of the text itself, headings and furniture left out, each with who took it up. */
function sentencesOf(
  {
    text,
    headline,
    furniture,
    ...primary
  }: Pick<Report, 'text' | 'sentences' | 'statements' | 'headline' | 'furniture'>,
  siglum: string,
  uses: readonly PrimaryUse[],
): PrimarySentence[] {
  const own = spoken(primary).filter(
    (one) =>
      !(headline && contains(headline, one)) &&
      !furniture.some((other) => contains(other, one)) &&
      wordsOf(text.slice(one.start, one.end)).forms.length >= SENTENCE,
  );
  const placed = own.map((one) => ({ span: one, quoted: new Set<string>(), told: new Set<string>() }));
  for (const use of uses) {
    const [place] = use.there as [Evidence];
    if (use.kind === 'date') continue;
    for (const { span, quoted, told } of placed)
      if (takes(place, span)) (use.kind === 'quotation' ? quoted : told).add(use.here.report);
  }
  return placed.map(({ span: { start, end }, quoted, told }) => ({
    report: siglum,
    start,
    end,
    exact: text.slice(start, end),
    quoted: [...quoted].sort(bySiglum),
    told: [...told].sort(bySiglum),
  }));
}

function takes(place: Span, sentence: Span): boolean {
  const shared = Math.min(place.end, sentence.end) - Math.max(place.start, sentence.start);
  return shared > 0 && shared >= TAKEN * Math.min(place.end - place.start, sentence.end - sentence.start);
}

function bySiglum(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
