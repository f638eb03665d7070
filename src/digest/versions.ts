import type { Evidence } from '../model/account.js';
import { compareText } from '../model/order.js';
import type { Figure, Report, Statement } from '../model/report.js';
import { contains, type Span } from '../model/span.js';
import { wordsOf } from '../text/words.js';

/** How a later version of a report differs from the one before it; small edits of style are none of these. */
export type VersionChangeKind = 'headline' | 'figure' | 'hedge' | 'quotation' | 'attribution' | 'added' | 'dropped';

/** A change from one version of a report to the next. */
export interface VersionChange {
  /** What changed. */
  readonly kind: VersionChangeKind;
  /** The words of the earlier version; null where they are new. */
  readonly before: Evidence | null;
  /** The words of the later version; null where they are gone. */
  readonly after: Evidence | null;
}

/** A version of a report and the next. */
export interface VersionStep {
  /** Siglum of the earlier version. */
  readonly from: string;
  /** Siglum of the later one. */
  readonly to: string;
  /** What changed: the headline, then sentences in the order of the later version, then those that are gone. */
  readonly changes: readonly VersionChange[];
}

/** The versions of one report, in order of time. */
export interface VersionChain {
  /** Sigla of the versions, in order of time. */
  readonly reports: readonly string[];
  /** What holds them together: the address, the guid of a feed, the name of a wire's story. */
  readonly by: 'address' | 'guid' | 'story';
  /** From each version to the next. */
  readonly steps: readonly VersionStep[];
}

/** Sentences that share so much of their words (Dice 1945) are one sentence, edited. */
const SAME_SENTENCE = 0.5;
/** A word that so many sentences hold finds none of them. */
const COMMON = 40;

/**
 * Reports that are versions of one: of the same address, of the same guid in one feed, of the same story of a wire; and
 * what changed from each to the next. Kinds after NewsEdits (Spangher et al. 2022): sentences added and dropped; of
 * sentences edited, which figure, hedge, quotation or attribution became another.
 */
export function versionChains(reports: readonly Report[]): VersionChain[] {
  const groups = new Map<string, { by: VersionChain['by']; members: Report[] }>();
  for (const report of reports) {
    const key = keyOf(report);
    if (key === null) continue;
    const group = groups.get(`${key.by} ${key.id}`) ?? { by: key.by, members: [] };
    group.members.push(report);
    groups.set(`${key.by} ${key.id}`, group);
  }
  return [...groups.values()].flatMap(({ by, members }): VersionChain[] => {
    if (members.length < 2) return [];
    const ordered = inTime(members);
    const pairs = ordered.slice(1).map((later, index) => pairOf(ordered[index]!, later));
    // An address that many reports name (the front page of their outlet) makes no versions of them.
    if (by !== 'story' && pairs.some(({ match }) => match.every((index) => index === null))) return [];
    return [{ reports: ordered.map(({ siglum }) => siglum), by, steps: pairs.map(stepOf) }];
  });
}

/** Two versions, and for each sentence of the later the one of the earlier that it is. */
interface Pair {
  readonly before: Report;
  readonly after: Report;
  readonly old: readonly Span[];
  readonly young: readonly Span[];
  readonly match: readonly (number | null)[];
}

function pairOf(before: Report, after: Report): Pair {
  const [old, young] = [bodySentences(before), bodySentences(after)];
  const match = aligned(
    old.map((span) => forms(before, span)),
    young.map((span) => forms(after, span)),
  );
  return { before, after, old, young, match };
}

function keyOf(report: Report): { readonly by: VersionChain['by']; readonly id: string } | null {
  const { edition, url, outlet, issues } = report;
  // What a feed prints of a page is no version of it.
  if (issues.some(({ code }) => code === 'input/teaser')) return null;
  if (edition?.story && edition.kind !== 'feed') return { by: 'story', id: edition.story };
  if (url !== null) return { by: 'address', id: bareAddress(url) };
  return edition?.story ? { by: 'guid', id: `${outlet ?? ''} ${edition.story}` } : null;
}

/** An address without what only counts readers (`utm_source`), without its part, scheme and last stroke. */
function bareAddress(url: string): string {
  const [path = '', query = ''] = url.replace(/#.*$/s, '').split('?', 2);
  const kept = query.split('&').filter((pair) => pair !== '' && !/^(?:utm_\w+|fbclid|gclid|mc_[ce]id)=/i.test(pair));
  const bare = path.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return kept.length === 0 ? bare : `${bare}?${kept.sort(compareText).join('&')}`;
}

/** By the count of the sender, by when archives got them, or by their own dates, whichever all have; then by name. */
function inTime(members: readonly Report[]): Report[] {
  const counts = members.map(({ edition }) => Number(edition?.version ?? Number.NaN));
  const counted = counts.every(Number.isFinite) && new Set(counts).size === counts.length;
  const fetched = members.every(({ retrieved }) => retrieved !== undefined);
  const key = ({ edition, published, retrieved = '' }: Report): string => {
    if (counted) return String(edition?.version).padStart(20, '0');
    return fetched ? retrieved : (published?.updated ?? published?.at ?? published?.value ?? '');
  };
  return [...members].sort((a, b) => compareText(key(a), key(b)) || compareText(a.name, b.name));
}

function stepOf(pair: Pair): VersionStep {
  const { before, after } = pair;
  const changes = before.text === after.text ? [] : [...headlineChange(before, after), ...sentenceChanges(pair)];
  return { from: before.siglum, to: after.siglum, changes };
}

function headlineChange(before: Report, after: Report): VersionChange[] {
  const [old, young] = [before.headline, after.headline];
  if (!old || !young || forms(before, old).join(' ') === forms(after, young).join(' ')) return [];
  return [{ kind: 'headline', before: evidence(before, old), after: evidence(after, young) }];
}

function sentenceChanges({ before, after, old, young, match }: Pair): VersionChange[] {
  const kept = new Set(match.filter((index) => index !== null));
  return [
    ...young.flatMap((span, index) => {
      const at = match[index] ?? null;
      return at === null
        ? [{ kind: 'added' as const, before: null, after: evidence(after, span) }]
        : withinSentence(before, old[at]!, after, span);
    }),
    ...old.flatMap((span, index) =>
      kept.has(index) ? [] : [{ kind: 'dropped' as const, before: evidence(before, span), after: null }],
    ),
  ];
}

function bodySentences({ sentences, headline }: Report): readonly Span[] {
  return sentences.filter((sentence) => headline === null || !contains(headline, sentence));
}

/**
 * For each list of words the list of the others that it is, edited; null where it is new. Looked for by the words that
 * few hold, so the cost follows the length of both.
 */
function aligned(old: readonly (readonly string[])[], young: readonly (readonly string[])[]): (number | null)[] {
  const holders = new Map<string, number[]>();
  old.forEach((words, index) => {
    for (const word of new Set(words)) holders.set(word, [...(holders.get(word) ?? []).slice(-COMMON), index]);
  });
  const taken = new Set<number>();
  return young.map((words) => {
    const votes = new Map<number, number>();
    for (const word of new Set(words)) {
      const found = holders.get(word) ?? [];
      if (found.length <= COMMON) for (const index of found) votes.set(index, (votes.get(index) ?? 0) + 1);
    }
    let best: number | null = null;
    let most = SAME_SENTENCE;
    for (const index of votes.keys()) {
      const share = taken.has(index) ? 0 : dice(words, old[index]!);
      if (share > most || (share === most && best === null)) [best, most] = [index, share];
    }
    if (best !== null) taken.add(best);
    return best;
  });
}

/** Twice the words that both hold, over all words of both (Dice 1945). */
function dice(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared++;
    counts.set(word, left - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

/** What of figures, quotations and attributions became another in a sentence that both versions hold. */
function withinSentence(before: Report, old: Span, after: Report, young: Span): VersionChange[] {
  if (before.text.slice(old.start, old.end) === after.text.slice(young.start, young.end)) return [];
  return [
    ...changed('figure', before, figuresIn(before, old), after, figuresIn(after, young), amount),
    ...hedgeChanges(before, figuresIn(before, old), after, figuresIn(after, young)),
    ...changed('quotation', before, quotesIn(before, old), after, quotesIn(after, young), (span, report) =>
      forms(report, span).join(' '),
    ),
    ...changed('attribution', before, sourcesIn(before, old), after, sourcesIn(after, young), (span, report) =>
      forms(report, span).join(' '),
    ),
  ];
}

/** What one side has and the other has not, set beside each other in order. */
function changed<T extends Span>(
  kind: VersionChangeKind,
  before: Report,
  old: readonly T[],
  after: Report,
  young: readonly T[],
  key: (one: T, report: Report) => string,
): VersionChange[] {
  const had = new Set(old.map((one) => key(one, before)));
  const has = new Set(young.map((one) => key(one, after)));
  const gone = old.filter((one) => !has.has(key(one, before)));
  const fresh = young.filter((one) => !had.has(key(one, after)));
  return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, index) => ({
    kind,
    before: gone[index] ? evidence(before, gone[index]) : null,
    after: fresh[index] ? evidence(after, fresh[index]) : null,
  }));
}

/** One amount that is told as surer, or as less sure, than before: "140" and "about 140". */
function hedgeChanges(
  before: Report,
  old: readonly Figure[],
  after: Report,
  young: readonly Figure[],
): VersionChange[] {
  const first = new Map(old.map((figure) => [amount(figure), figure]));
  return young.flatMap((figure): VersionChange[] => {
    const other = first.get(amount(figure));
    return other && other.hedge !== figure.hedge
      ? [{ kind: 'hedge', before: evidence(before, other), after: evidence(after, figure) }]
      : [];
  });
}

/** The number alone: "more than 140" has no upper end, and still tells of 140. */
function amount({ low, high, unit }: Figure): string {
  return `${low ?? high} ${low !== null && high !== null ? high : (low ?? high)} ${unit ?? ''}`;
}

function figuresIn({ figures }: Report, span: Span): readonly Figure[] {
  return figures.filter((figure) => contains(span, figure));
}

function statementsIn({ statements }: Report, span: Span): readonly Statement[] {
  return statements.filter((statement) => statement.content.some((content) => contains(span, content)));
}

function quotesIn(report: Report, span: Span): readonly Span[] {
  return statementsIn(report, span)
    .filter(({ form }) => form === 'direct')
    .flatMap(({ content }) => content.filter((one) => contains(span, one)));
}

function sourcesIn(report: Report, span: Span): readonly Span[] {
  return statementsIn(report, span).flatMap(({ source }) => source.filter((one) => contains(span, one)));
}

function forms({ text }: Report, { start, end }: Span): readonly string[] {
  return wordsOf(text.slice(start, end)).forms;
}

function evidence({ siglum, text }: Report, { start, end }: Span): Evidence {
  return { report: siglum, start, end, exact: text.slice(start, end) };
}

const NAMES: Readonly<Record<VersionChangeKind, string>> = {
  headline: 'headline',
  figure: 'figure',
  hedge: 'how sure a figure is',
  quotation: 'quotation',
  attribution: 'who is named for it',
  added: 'added',
  dropped: 'dropped',
};

/** A change in words: `figure: “140 boats” is now “190 boats”`, `dropped: “…”`. */
export function changeWords({ kind, before, after }: VersionChange): string {
  const [old, young] = [before, after].map((one) => (one === null ? null : `“${one.exact.replace(/\s+/g, ' ')}”`));
  if (kind === 'added' || kind === 'dropped') return `${NAMES[kind]}: ${young ?? old}`;
  if (young === null) return `${NAMES[kind]}: ${old} is gone`;
  return old === null ? `${NAMES[kind]}: ${young} is new` : `${NAMES[kind]}: ${old} is now ${young}`;
}
