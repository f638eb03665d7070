import type { Evidence } from '../../model/account.js';
import type { Report, Statement } from '../../model/report.js';
import { hull, overlaps, type Span } from '../../model/span.js';
import { FUNCTION_WORDS } from '../../text/en.js';
import { stem } from '../../text/stem.js';
import { wordsOf } from '../../text/words.js';
import { formatList } from '../story/list.js';
import { type Credit, chainInWords, chainOf, sameCredit } from './chain.js';
import type { CollatedWitness, Collation, WordRange } from './collate.js';
import { quote } from './explain.js';
import type { PartyOf, StatementGroup } from './match.js';
import type { Found } from './record.js';

/** Share of a statement's words of matter that must stand in the other report's passage, and how many at least. */
const TAKEN = 0.6;
const MATTER = 4;
/** Share of the taken words that another statement must hold to be its counterpart. */
const HELD = 0.5;

/**
 * Statements of one report whose words stand in another's shared passage without their source: told there as a fact
 * (`attribution-lost`) or credited to another (`attribution-shifted`). Both ways.
 */
export function attributionsLost(x: Report, y: Report, collation: Collation, partyOf: PartyOf): Found[] {
  const [a, b] = collation.witnesses;
  return a && b
    ? [...lostBetween(x, y, a, b, collation, 0, partyOf), ...lostBetween(y, x, b, a, collation, 1, partyOf)]
    : [];
}

function lostBetween(
  x: Report,
  y: Report,
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
    if (!credit.named) continue;
    const theirs = y.statements.filter((other) => overlaps(taken, other) && heldBy(other, taken, y.text));
    const chains = theirs.map((other) => chainOf(y, other, partyOf));
    if (chains.some((other) => other.some((one) => sameCredit(one, credit)))) continue;
    const inner = x.statements
      .filter(({ within }) => within === statement.id)
      .map((one) => chainOf(x, one, partyOf).at(-1) as Credit);
    const own = theirs.filter((_, k) => !chains[k]?.every((one) => inner.some((nested) => sameCredit(nested, one))));
    if (creditedNearby(y, taken, credit)) continue;
    const [before, after] = [evidenceOf(x, statement), evidenceOf(y, own[0] ?? taken)];
    const mine = chainInWords(x.siglum, inner[0] ? [...chain, inner[0]] : chain);
    if (own.length > 0) {
      const other = chainOf(y, own[0] as Statement, partyOf);
      found.push(
        record(
          'attribution-shifted',
          before,
          after,
          [key(x, statement), key(y, own[0] as Statement)],
          [mine, chainInWords(y.siglum, other)],
          `${x.siglum} credits ${credit.shown}, ${y.siglum} credits ${other.at(-1)?.shown ?? ''}: ${mine}; ${chainInWords(y.siglum, other)}.`,
        ),
      );
    } else {
      const told = inner[0] ? chainInWords(y.siglum, [inner[0]]) : y.siglum;
      found.push(
        record(
          'attribution-lost',
          before,
          after,
          [key(x, statement), ...theirs.map((other) => key(y, other))],
          [mine, told],
          `${x.siglum} has it from ${credit.shown}; ${y.siglum} tells it without ${credit.shown}: ${mine}; ${told}.`,
        ),
      );
    }
  }
  return found;
}

/** The stretch of the other report that has the words of a statement's content; null where it has too few of them. */
function takenOver(
  { content }: Statement,
  x: Report,
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
function creditedNearby({ sentences, text }: Report, stretch: Span, { shown }: Credit): boolean {
  const names = new Set(wordsOf(shown).forms.filter((form) => form.length > 2 && !FUNCTION_WORDS.has(form)));
  return sentences.some(
    (sentence) =>
      overlaps(sentence, stretch) &&
      wordsOf(text.slice(sentence.start, sentence.end)).forms.some((form) => names.has(form)),
  );
}

/** Differences within a group of statements in who is credited, by what channel, and where. */
export function attributionVariants(
  { statements }: StatementGroup,
  reports: ReadonlyMap<string, Report>,
  partyOf: PartyOf,
): Found[] {
  const found: Found[] = [];
  const sigla = [...new Set(statements.map(({ report }) => report))].slice(0, SET_AGAINST);
  const byReport = sigla.flatMap((siglum) => {
    const report = reports.get(siglum);
    return report
      ? [{ report, own: statements.filter((one) => one.report === siglum).map(({ statement }) => statement) }]
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

function matterOf({ text }: Report, { content }: Statement): Set<string> {
  return new Set(
    content
      .flatMap(({ start, end }) => wordsOf(text.slice(start, end)).forms)
      .filter((form) => !FUNCTION_WORDS.has(form))
      .map(stem),
  );
}

function credits(x: Report, one: Statement, y: Report, other: Statement, partyOf: PartyOf): Found[] {
  const [p, q] = [chainOf(x, one, partyOf), chainOf(y, other, partyOf)];
  const [a, b] = [p.at(-1) as Credit, q.at(-1) as Credit];
  const chains = [chainInWords(x.siglum, p), chainInWords(y.siglum, q)];
  const both = [evidenceOf(x, one), evidenceOf(y, other)] as const;
  const keys = [key(x, one), key(y, other)];
  if (sameCredit(a, b)) {
    if (p.length === q.length) return [];
    const [long, short] = p.length > q.length ? [p, q] : [q, p];
    const missing = long
      .slice(0, -1)
      .filter((credit) => credit.named && !short.some((kept) => sameCredit(kept, credit)));
    if (missing.length === 0) return [];
    const [from, to] = p.length > q.length ? [x, y] : [y, x];
    const names = formatList(missing.map(({ shown }) => shown));
    return [
      record(
        'attribution-lost',
        ...both,
        keys,
        chains,
        `${from.siglum} has it from ${names}; ${to.siglum} tells it without ${names}: ${chains.join('; ')}.`,
      ),
    ];
  }
  if (p.some((credit) => sameCredit(credit, b)) || q.some((credit) => sameCredit(credit, a))) return [];
  if (creditedNearby(y, hull(other.content) ?? other, a) || creditedNearby(x, hull(one.content) ?? one, b)) return [];
  if (a.named !== b.named) {
    const [named, unnamed, from, to] = a.named ? [a, b, x, y] : [b, a, y, x];
    return [
      record(
        'attribution-lost',
        ...both,
        keys,
        chains,
        `${from.siglum} names the source, ${named.shown}; ${to.siglum} has ${quote(unnamed.shown)}: ${chains.join('; ')}.`,
      ),
    ];
  }
  return [
    record(
      'attribution-shifted',
      ...both,
      keys,
      chains,
      `${x.siglum} credits ${a.shown}, ${y.siglum} credits ${b.shown}: ${chains.join('; ')}.`,
    ),
  ];
}

/** The channel and place that one report gives against the other's, or against none. */
function channels(x: Report, mine: readonly Statement[], y: Report, theirs: readonly Statement[]): Found[] {
  const [a, b] = [bestPlaced(x, mine), bestPlaced(y, theirs)];
  const keys = [key(x, a?.statement ?? (mine[0] as Statement)), key(y, b?.statement ?? (theirs[0] as Statement))];
  if (a && b && a.kind !== null && b.kind !== null && a.kind !== b.kind)
    return [
      record(
        'channel',
        a.evidence,
        b.evidence,
        keys,
        [],
        `${x.siglum} has it from ${a.shown}, ${y.siglum} from ${b.shown}.`,
      ),
    ];
  const told = a ?? b;
  if (!told?.tells || (a && b)) return [];
  const [from, to, silent] = a ? [x, y, theirs[0]] : [y, x, mine[0]];
  const readings = [
    { text: told.evidence.exact, evidence: told.evidence },
    { text: '', evidence: evidenceOf(to, silent as Statement) },
  ];
  return [
    {
      kind: 'channel',
      substantive: true,
      readings,
      statements: keys,
      chains: [],
      explanation: `${from.siglum} places it at ${told.shown}; ${to.siglum} does not say where or by what channel.`,
    },
  ];
}

/** The channel of the first statement that has one; of those with a place too. */
function bestPlaced(
  report: Report,
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
function continued(report: Report, statement: Statement): WhereSaid | null {
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
  readonly shown: string;
  readonly evidence: Evidence;
  /** True where it says more than that something was said. */
  readonly tells: boolean;
}

function whereSaid(report: Report, { channel, channelKind, place }: Statement): WhereSaid | null {
  const span = hull([channel, place].filter((one) => one !== null));
  if (!span) return null;
  const evidence = {
    report: report.siglum,
    start: span.start,
    end: span.end,
    exact: report.text.slice(span.start, span.end),
  };
  return {
    kind: channelKind,
    shown: `“${evidence.exact.replace(/\s+/g, ' ')}”`,
    evidence,
    tells: place !== null && channel !== null,
  };
}

function record(
  kind: Found['kind'],
  a: Evidence,
  b: Evidence,
  statements: readonly string[],
  chains: readonly string[],
  explanation: string,
): Found {
  return {
    kind,
    substantive: true,
    readings: [
      { text: a.exact, evidence: a },
      { text: b.exact, evidence: b },
    ],
    statements,
    chains,
    explanation,
  };
}

function evidenceOf(report: Report, { start, end }: Span): Evidence {
  return { report: report.siglum, start, end, exact: report.text.slice(start, end) };
}

function key({ siglum }: Report, { id }: Statement): string {
  return `${siglum} ${id}`;
}
