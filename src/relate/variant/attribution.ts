import type { Statement } from '../../model/report.js';
import { hull, overlaps, type Span } from '../../model/span.js';
import { FUNCTION_WORDS } from '../../text/en.js';
import { stem } from '../../text/stem.js';
import { wordsOf } from '../../text/words.js';
import { type KeyedReport, type PartyOf, type Place, placeIn } from '../keyed.js';
import { type Credit, type CreditChain, chainIn, chainOf, sameCredit, wordsOfCredit } from './chain.js';
import type { CollatedWitness, Collation, WordRange } from './collate.js';
import type { StatementGroup } from './match.js';
import type { Found, FoundReading, VariantFinding } from './record.js';

/** Share of a statement's words of matter that must stand in the other report's passage, and how many at least. */
const TAKEN = 0.6;
const MATTER = 4;
/** Share of the taken words that another statement must hold to be its counterpart. */
const HELD = 0.5;

/**
 * Statements of one report whose words stand in another's shared passage without their source: told there as a fact
 * (`attribution-lost`) or credited to another (`attribution-shifted`). Both ways.
 */
export function attributionsLost(x: KeyedReport, y: KeyedReport, collation: Collation, partyOf: PartyOf): Found[] {
  const [a, b] = collation.witnesses;
  return a && b
    ? [...lostBetween(x, y, a, b, collation, 0, partyOf), ...lostBetween(y, x, b, a, collation, 1, partyOf)]
    : [];
}

function lostBetween(
  x: KeyedReport,
  y: KeyedReport,
  a: CollatedWitness,
  b: CollatedWitness,
  { columns }: Collation,
  side: 0 | 1,
  partyOf: PartyOf,
): Found[] {
  const found: Found[] = [];
  const against = new Int32Array(a.forms.length).fill(-1);
  for (const { agree, ranges } of columns) {
    if (!agree) continue;
    const [from, to] = [ranges[side] as WordRange, ranges[1 - side] as WordRange];
    for (let k = 0; from.from + k < from.to; k++) against[from.from + k] = to.from + k;
  }
  for (const statement of x.statements) {
    const taken = takenOver(statement, x, a, b, against);
    if (!taken) continue;
    const chain = chainOf(x, statement, partyOf);
    const credit = chain.at(-1) as Credit;
    if (!credit.known) continue;
    const theirs = y.statements.filter((other) => overlaps(taken, other) && heldBy(other, taken, y.text));
    const chains = theirs.map((other) => chainOf(y, other, partyOf));
    if (chains.some((other) => other.some((one) => sameCredit(one, credit)))) continue;
    const inner = x.statements
      .filter(({ within }) => within === statement.id)
      .map((one) => chainOf(x, one, partyOf).at(-1) as Credit);
    const own = theirs.filter((_, k) => !chains[k]?.every((one) => inner.some((nested) => sameCredit(nested, one))));
    if (creditedNearby(y, taken, credit)) continue;
    const mine = chainIn(x, inner[0] ? [...chain, inner[0]] : chain);
    const [counterpart] = own;
    const theirCredit = counterpart && chainOf(y, counterpart, partyOf).at(-1);
    if (theirCredit && (!theirCredit.known || theirCredit.shown === credit.shown)) continue;
    if (counterpart) {
      const other = chainOf(y, counterpart, partyOf);
      const chains = [mine, chainIn(y, other)];
      const finding = { kind: 'shifted', credit: credit.shown, instead: other.at(-1)?.shown ?? null } as const;
      const sides = [sideOf(x, statement), sideOf(y, counterpart)] as const;
      found.push(record('attribution-shifted', sides, chains, finding));
    } else {
      const chains = [mine, chainIn(y, inner[0] ? [inner[0]] : [])];
      const finding = { kind: 'lost', names: [credit.shown ?? ''] } as const;
      const sides = [sideOf(x, statement), { report: y, span: taken, statements: theirs }] as const;
      found.push(record('attribution-lost', sides, chains, finding));
    }
  }
  return found;
}

/** The stretch of the other report that has the words of a statement's content; null where it has too few of them. */
function takenOver(
  { content }: Statement,
  x: KeyedReport,
  a: CollatedWitness,
  b: CollatedWitness,
  against: Int32Array,
): Span | null {
  if (!content.some((span) => overlaps(span, a))) return null;
  let [all, taken, first, last] = [0, 0, Infinity, -1];
  for (const span of content) {
    for (const form of wordsOf(x.text.slice(span.start, span.end)).forms) if (!FUNCTION_WORDS.has(form)) all++;
    for (let i = firstFrom(a.starts, span.start); i < a.forms.length && (a.starts[i] as number) < span.end; i++) {
      if ((against[i] as number) < 0) continue;
      if (!FUNCTION_WORDS.has(a.forms[i] as string)) taken++;
      first = Math.min(first, against[i] as number);
      last = Math.max(last, against[i] as number);
    }
  }
  return taken >= MATTER && taken >= TAKEN * all
    ? { start: b.starts[first] as number, end: b.ends[last] as number }
    : null;
}

/** Index of the first word that begins at or after a position. */
function firstFrom(starts: Int32Array, position: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when a statement's content holds at least half of the stretch. */
function heldBy({ content }: Statement, { start, end }: Span, text: string): boolean {
  const whole = wordsOf(text.slice(start, end)).forms.length;
  const held = content.reduce(
    (sum, span) =>
      sum +
      (overlaps(span, { start, end })
        ? wordsOf(text.slice(Math.max(start, span.start), Math.min(end, span.end))).forms.length
        : 0),
    0,
  );
  return held >= HELD * whole;
}

/** True when a sentence that the stretch lies in names the source: credited there, though not read as a statement. */
function creditedNearby({ sentences, text }: KeyedReport, stretch: Span, credit: Credit): boolean {
  const names = new Set(wordsOfCredit(credit).filter((form) => form.length > 2 && !FUNCTION_WORDS.has(form)));
  return sentences.some(
    (sentence) =>
      overlaps(sentence, stretch) &&
      wordsOf(text.slice(sentence.start, sentence.end)).forms.some((form) => names.has(form)),
  );
}

/** Differences within a group of statements in who is credited, by what channel, and where. */
export function attributionVariants(
  { statements }: StatementGroup,
  reports: ReadonlyMap<string, KeyedReport>,
  partyOf: PartyOf,
): Found[] {
  const found: Found[] = [];
  const keys = [...new Set(statements.map(({ report }) => report))].slice(0, SET_AGAINST);
  const byReport = keys.flatMap((key) => {
    const report = reports.get(key);
    return report
      ? [{ report, own: statements.filter((one) => one.report === key).map(({ statement }) => statement) }]
      : [];
  });
  const matter = new Map(
    byReport.flatMap(({ report, own }) => own.map((statement) => [statement, matterOf(report, statement)] as const)),
  );
  byReport.forEach(({ report: x, own: mine }, i) => {
    for (const { report: y, own: theirs } of byReport.slice(i + 1)) {
      const [one, other] = closest(mine, theirs, matter);
      if (sharedMatter(one, other, matter) >= SAME_MATTER) found.push(...credits(x, one, y, other, partyOf));
      found.push(...channels(x, mine, y, theirs));
    }
  });
  return found;
}

/** Reports of a group that are set against each other, at most. */
const SET_AGAINST = 8;
/** Who is credited is compared where this share of the words of matter of the shorter statement is common to both. */
const SAME_MATTER = 0.55;

/** The two statements of a group, one of each report, that have most words in common. */
function closest(mine: readonly Statement[], theirs: readonly Statement[], matter: Matter): [Statement, Statement] {
  let best: [Statement, Statement] = [mine[0] as Statement, theirs[0] as Statement];
  let most = -1;
  for (const one of mine)
    for (const other of theirs) {
      const shared = sharedMatter(one, other, matter);
      if (shared > most) [best, most] = [[one, other], shared];
    }
  return best;
}

/** Words of matter of statements. */
type Matter = ReadonlyMap<Statement, ReadonlySet<string>>;

function sharedMatter(one: Statement, other: Statement, matter: Matter): number {
  const [p, q] = [matter.get(one) ?? new Set<string>(), matter.get(other) ?? new Set<string>()];
  let shared = 0;
  for (const stemmed of p) if (q.has(stemmed)) shared++;
  return shared / Math.max(1, Math.min(p.size, q.size));
}

function matterOf({ text }: KeyedReport, { content }: Statement): Set<string> {
  return new Set(
    content
      .flatMap(({ start, end }) => wordsOf(text.slice(start, end)).forms)
      .filter((form) => !FUNCTION_WORDS.has(form))
      .map(stem),
  );
}

function credits(x: KeyedReport, one: Statement, y: KeyedReport, other: Statement, partyOf: PartyOf): Found[] {
  const [p, q] = [chainOf(x, one, partyOf), chainOf(y, other, partyOf)];
  const [a, b] = [p.at(-1) as Credit, q.at(-1) as Credit];
  const chains = [chainIn(x, p), chainIn(y, q)];
  const sides = [sideOf(x, one), sideOf(y, other)] as const;
  if (sameCredit(a, b)) {
    const missing = missingFrom(p, q);
    return missing.length === 0
      ? []
      : [record('attribution-lost', sides, chains, { kind: 'lost', names: missing }, p.length < q.length)];
  }
  if (p.some((credit) => sameCredit(credit, b)) || q.some((credit) => sameCredit(credit, a))) return [];
  if (creditedNearby(y, hull(other.content) ?? other, a) || creditedNearby(x, hull(one.content) ?? one, b)) return [];
  // Only two who are both known can be others: a pronoun or description may stand for the one who is named.
  if (!a.known || !b.known || a.shown === b.shown) return [];
  return [record('attribution-shifted', sides, chains, { kind: 'shifted', credit: a.shown, instead: b.shown })];
}

/** Whom the longer of two chains names before its last and the shorter does not; none where they are of one length. */
function missingFrom(p: readonly Credit[], q: readonly Credit[]): string[] {
  if (p.length === q.length) return [];
  const [long, short] = p.length > q.length ? [p, q] : [q, p];
  return long
    .slice(0, -1)
    .filter((credit) => credit.named && !short.some((kept) => sameCredit(kept, credit)))
    .map(({ shown }) => shown ?? '');
}

/** The channel and place that one report gives against the other's, or against none. */
function channels(x: KeyedReport, mine: readonly Statement[], y: KeyedReport, theirs: readonly Statement[]): Found[] {
  const [a, b] = [bestPlaced(x, mine), bestPlaced(y, theirs)];
  const statements = [
    { report: x.key, id: (a?.statement ?? (mine[0] as Statement)).id },
    { report: y.key, id: (b?.statement ?? (theirs[0] as Statement)).id },
  ];
  const found = { kind: 'channel', substantive: true, statements, chains: [] } as const;
  if (a && b) {
    if (a.kind === null || b.kind === null || a.kind === b.kind) return [];
    const readings = [readingOf(x, a.place), readingOf(y, b.place)];
    return [{ ...found, readings, finding: { kind: 'channels', from: a.place, to: b.place } }];
  }
  const told = a ?? b;
  if (!told?.tells) return [];
  const [from, to, silent] = a ? [x, y, theirs[0]] : [y, x, mine[0]];
  const readings = [readingOf(from, told.place), { text: '', place: placeIn(to, silent as Statement) }];
  return [{ ...found, readings, finding: { kind: 'placed', at: told.place, to: to.key } }];
}

/** The channel of the first statement that has one; of those with a place too. */
function bestPlaced(
  report: KeyedReport,
  statements: readonly Statement[],
): (WhereSaid & { readonly statement: Statement }) | null {
  const placed = statements.flatMap((statement) => {
    const where = whereSaid(report, statement) ?? continued(report, statement);
    return where ? [{ ...where, statement }] : [];
  });
  return placed.find(({ tells }) => tells) ?? placed[0] ?? null;
}

/**
 * Where the next paragraph of a quotation that runs on was said: its mark is left open and the next statement opens
 * anew.
 */
function continued(report: KeyedReport, statement: Statement): WhereSaid | null {
  const end = hull(statement.content)?.end ?? statement.end;
  const next = report.statements.find(
    ({ start, party }) => end <= start && start <= end + 4 && party === statement.party,
  );
  if (
    !next ||
    statement.form === 'indirect' ||
    !/^["“]/.test(report.text.slice(next.start)) ||
    /["”]\s*$/.test(report.text.slice(statement.start, next.start))
  )
    return null;
  return whereSaid(report, next);
}

interface WhereSaid {
  readonly kind: string | null;
  readonly place: Place;
  /** True where it says more than that something was said. */
  readonly tells: boolean;
}

function whereSaid(report: KeyedReport, { channel, channelKind, place }: Statement): WhereSaid | null {
  const span = hull([channel, place].filter((one) => one !== null));
  if (!span) return null;
  return { kind: channelKind, place: placeIn(report, span), tells: place !== null && channel !== null };
}

/** What one report has of a difference in who is credited, and the statements it is of. */
interface Side {
  readonly report: KeyedReport;
  readonly span: Span;
  readonly statements: readonly Statement[];
}

function sideOf(report: KeyedReport, statement: Statement): Side {
  return { report, span: statement, statements: [statement] };
}

function readingOf({ text }: KeyedReport, place: Place): FoundReading {
  return { text: text.slice(place.start, place.end), place };
}

/** A finding without the reports that it goes from and to, and their chains. */
type Bare<F> = F extends { readonly chains: unknown } ? Omit<F, 'from' | 'to' | 'chains'> : never;

/** `turned` where the finding goes from the second report to the first. */
function record(
  kind: Found['kind'],
  [a, b]: readonly [Side, Side],
  chains: readonly CreditChain[],
  finding: Bare<VariantFinding>,
  turned = false,
): Found {
  const [from, to] = turned ? [b, a] : [a, b];
  return {
    kind,
    substantive: true,
    readings: [a, b].map(({ report, span }) => readingOf(report, placeIn(report, span))),
    statements: [a, b].flatMap(({ report, statements }) => statements.map(({ id }) => ({ report: report.key, id }))),
    chains,
    finding: { ...finding, from: from.report.key, to: to.report.key, chains },
  };
}
