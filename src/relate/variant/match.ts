import { compareText } from '../../model/order.js';
import type { Statement } from '../../model/report.js';
import { hull } from '../../model/span.js';
import { FUNCTION_WORDS } from '../../text/en.js';
import { commonness } from '../../text/en-commonness.js';
import { stem } from '../../text/stem.js';
import { wordsOf } from '../../text/words.js';
import { averageLink, type Link } from '../cluster.js';
import type { KeyedReport, PartyOf } from '../keyed.js';
import { overlapping } from '../proposition/within.js';
import { quotedRanges } from '../quoted.js';
import { sharedPhrases } from './phrase.js';

/** A statement of one report. */
export interface ReportStatement {
  /** Siglum. */
  readonly report: string;
  readonly statement: Statement;
}

/** Statements of several reports that say the same, quoted or told; in the order of keys and places. */
export interface StatementGroup {
  readonly statements: readonly ReportStatement[];
  /** True where each of its words is in so many others that it was set beside none of them. */
  readonly crowded?: boolean;
}

/** From this likeness on (0 to 1) statements are held to be the same. */
const SAME = 0.42;
/** The same party makes two statements more like one, another party less. */
const PARTY = 0.12;
const OTHER_PARTY = 0.1;
/** A quotation of so many words, in the other's words too, is the same utterance when the same party makes it. */
const QUOTED = 3;
/** So many words in one run, of which so many carry matter, are the same words, whoever says them. */
const RUN = 8;
const RUN_MATTER = 4;
/** One statement may say a part of what another says: so many words of matter, this share of the shorter. */
const PART_WORDS = 4;
const PART = 0.45;
const PART_COSINE = 0.25;
const PART_VALUE = 0.85;
/** Quotations of so many words, of which so many of matter agree in order, with this score a word of the shorter. */
const QUOTED_WORDS = 4;
const QUOTED_MATTER = 3;
const QUOTED_SCORE = 0.5;
const QUOTED_VALUE = 0.5;
/** Statements are looked up by their rarest words, so many of them, unless more than so many statements hold one. */
const PROBES = 10;
const COMMON = 96;
/** Content of more words is compared by its first ones. */
const LONGEST = 120;
/** Below this cosine nothing else is looked at. */
const FAINT = 0.12;
const LONGEST_QUOTATION = 60;
const BACKGROUND = 100;

/**
 * Groups statements that say the same in several reports. Two are alike as the cosine of their content words, weighed
 * by rarity (Salton & Buckley 1988), more so from the same party, and surely when a telling quotation or a long run of
 * words is common to both. A short phrase that both quote and few reports do makes them the same too, unless they are
 * of different parties. Groups are formed by average link; a statement and the one it is told in are never in one
 * group. Near linear in the statements.
 */
export function matchStatements(
  reports: readonly KeyedReport[],
  partyOf: PartyOf = ownParty(reports),
): StatementGroup[] {
  const said = reports.flatMap((report) => {
    const quotations = report.statements.length > 0 ? quotedRanges(report.text) : [];
    return report.statements.map((statement) => contentOf(report, statement, quotations, partyOf));
  });
  const weights = weigh(said);
  const { same, sameOf } = isCrowded(said)
    ? equalsOf(said)
    : { same: said.map((_, i) => [i]), sameOf: said.map((_, i) => i) };
  const heads = same.map(([first]) => said[first as number] as Said);
  const weight = heads.map(({ stems }) => stems.reduce((sum, stemmed) => sum + square(weights.get(stemmed) ?? 0), 0));
  const postings = new Map<string, number[]>();
  heads.forEach(({ stems }, i) => {
    for (const stemmed of stems) {
      const list = postings.get(stemmed);
      if (list) list.push(i);
      else postings.set(stemmed, [i]);
    }
  });
  const links: Link[] = [];
  const phrases = heads.map((): Set<number> => new Set());
  for (const [i, j] of sharedPhrases(said.map(({ report, quotations }) => ({ report: report.key, quotations })))) {
    if (known(said[i] as Said, said[j] as Said) === 'others') continue;
    const [p, q] = [sameOf[i] as number, sameOf[j] as number];
    if (p === q) continue;
    phrases[p]?.add(q);
    phrases[q]?.add(p);
  }
  const crowded = new Set<number>();
  const met = heads.map((one, i) => {
    const rarest = one.stems
      .filter((stemmed) => (postings.get(stemmed)?.length ?? 0) <= COMMON)
      .sort((p, q) => (weights.get(q) ?? 0) - (weights.get(p) ?? 0) || (p < q ? -1 : 1));
    if (rarest.length === 0 && one.stems.length > 0) crowded.add(i);
    const seen = new Set<number>(phrases[i]);
    for (const stemmed of rarest.slice(0, PROBES))
      for (const j of postings.get(stemmed) ?? []) if (j !== i) seen.add(j);
    return seen;
  });
  met.forEach((seen, i) => {
    for (const j of [...seen].sort((p, q) => p - q)) {
      if (j < i && met[j]?.has(i)) continue;
      const pair = pairOf(same[i] ?? [], same[j] ?? [], said);
      const alike = pair ? likeness(...pair, weights, weight[i] as number, weight[j] as number) : NESTED;
      const value = phrases[i]?.has(j) ? Math.max(alike, QUOTED_VALUE) : alike;
      if (value > 0.1 || value < 0) links.push({ a: Math.min(i, j), b: Math.max(i, j), value });
    }
  });
  const group = averageLink(
    heads.length,
    links,
    SAME,
    [],
    same.map(({ length }) => length),
  );
  const members = new Map<number, ReportStatement[]>();
  said.forEach(({ report, statement }, i) => {
    const at = group[sameOf[i] as number] as number;
    const list = members.get(at);
    const entry = { report: report.key, statement };
    if (list) list.push(entry);
    else members.set(at, [entry]);
  });
  return [...members].map(([at, statements]) => ({
    statements: statements.sort((p, q) => compareText(p.report, q.report) || p.statement.start - q.statement.start),
    crowded: crowded.has(at),
  }));
}

/** What a statement and the one it is told in count as alike. */
const NESTED = -1;
/** Reports that are looked at for whether one statement is told in the other, at most. */
const LOOKED_INTO = 8;

/** True where a word is in so many statements that they are not all set side by side. */
function isCrowded(said: readonly Said[]): boolean {
  const counts = new Map<string, number>();
  return said.some(({ stems }) =>
    stems.some((stemmed) => {
      const count = (counts.get(stemmed) ?? 0) + 1;
      counts.set(stemmed, count);
      return count > COMMON;
    }),
  );
}

/** Statements of several reports that are the same in all that is compared; for each the place among these. */
function equalsOf(said: readonly Said[]): { readonly same: number[][]; readonly sameOf: Int32Array } {
  const places = new Map<string, number>();
  const told = new Map<string, number>();
  const same: number[][] = [];
  const sameOf = Int32Array.from(said, ({ report, party, forms, quoted }, i) => {
    const words = JSON.stringify([party, forms.join(' '), quoted.map(Number).join('')]);
    // What one report tells twice is told by others twice, or not.
    const here = `${report.key} ${words}`;
    const nth = (told.get(here) ?? 0) + 1;
    told.set(here, nth);
    const key = `${nth} ${words}`;
    const at = places.get(key) ?? same.push([]) - 1;
    places.set(key, at);
    same[at]?.push(i);
    return at;
  });
  return { same, sameOf };
}

/** Two statements that stand for those that are equal to each, of two reports where there are two; null if nested. */
function pairOf(one: readonly number[], other: readonly number[], said: readonly Said[]): [Said, Said] | null {
  const [x, y] = [said[one[0] as number] as Said, said[other[0] as number] as Said];
  if (one.length === 1 && other.length === 1) return [x, y];
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  const byReport = new Map(few.slice(0, LOOKED_INTO).map((at) => [said[at]?.report, said[at] as Said]));
  for (const at of many) {
    const [p, q] = [byReport.get((said[at] as Said).report), said[at] as Said];
    if (p && (within(p, q) || within(q, p))) return null;
  }
  const away = other.find((at) => said[at]?.report !== x.report);
  if (away !== undefined) return [x, said[away] as Said];
  const apart = one.find((at) => said[at]?.report !== y.report);
  return [apart === undefined ? x : (said[apart] as Said), y];
}

/** A statement as it is compared. */
interface Said {
  readonly report: KeyedReport;
  readonly statement: Statement;
  readonly forms: readonly string[];
  /** Words that stand inside quotation marks. */
  readonly quoted: readonly boolean[];
  /** Stems of its words of matter, each once. */
  readonly stems: readonly string[];
  /** Its quotations, in words. */
  readonly quotations: readonly (readonly string[])[];
  readonly party: string | null;
}

function contentOf(
  report: KeyedReport,
  statement: Statement,
  quotations: readonly { start: number; end: number }[],
  partyOf: PartyOf,
): Said {
  const forms: string[] = [];
  const quoted: boolean[] = [];
  for (const { start, end } of statement.content) {
    const words = wordsOf(report.text.slice(start, end));
    words.forms.forEach((form, k) => {
      if (forms.length >= LONGEST) return;
      const at = start + (words.starts[k] ?? 0);
      forms.push(form);
      quoted.push(overlapping(quotations, { start: at, end: at + 1 }).length > 0);
    });
  }
  const matter = (form: string): boolean => form.length > 1 && !FUNCTION_WORDS.has(form);
  const stems = [...new Set(forms.filter(matter).map(stem))];
  const segments: string[][] = [];
  forms.forEach((form, i) => {
    if (!quoted[i]) return;
    if (i === 0 || !quoted[i - 1]) segments.push([]);
    if ((segments.at(-1)?.length ?? 0) < LONGEST_QUOTATION) segments.at(-1)?.push(form);
  });
  return {
    report,
    statement,
    forms,
    quoted,
    stems,
    quotations: segments,
    party: statement.party === null ? null : partyOf(report.key, statement.party),
  };
}

/** Inverse document frequency over the statements at hand and English at large. */
function weigh(said: readonly Said[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of said) for (const stemmed of stems) counts.set(stemmed, (counts.get(stemmed) ?? 0) + 1);
  return new Map(
    [...counts].map(([stemmed, count]) => [
      stemmed,
      Math.log((said.length + BACKGROUND) / (count + BACKGROUND * commonness(stemmed))),
    ]),
  );
}

function likeness(x: Said, y: Said, weights: ReadonlyMap<string, number>, weightX: number, weightY: number): number {
  if (x.report === y.report && (within(x, y) || within(y, x))) return NESTED;
  const other = new Set(y.stems);
  let shared = 0;
  let count = 0;
  for (const stemmed of x.stems) {
    if (!other.has(stemmed)) continue;
    shared += square(weights.get(stemmed) ?? 0);
    count++;
  }
  if (count === 0) return 0;
  const cosine = shared / Math.sqrt(weightX * weightY);
  const quoting = x.quotations.length > 0 && y.quotations.length > 0;
  if (cosine < FAINT || (count === 1 && cosine < SAME && !quoting)) return cosine;
  const parties = known(x, y);
  const run = longestRun(x, y);
  let value = cosine + BY_PARTIES[parties];
  if (parties === 'one' && isTellingRun(run)) value = Math.max(value, 0.6);
  const part = shared / Math.min(weightX, weightY);
  if (parties !== 'others') {
    if (count >= PART_WORDS && part >= PART && cosine >= PART_COSINE)
      value = Math.max(value, PART_VALUE * part + (parties === 'one' ? PARTY : 0));
    if (sameQuotation(x, y)) value = Math.max(value, QUOTED_VALUE);
  }
  if (run.length >= RUN && run.matter >= RUN_MATTER) value = Math.max(value, 0.7);
  return count === 1 && run.length < QUOTED ? Math.min(value, 0.3) : value;
}

/** What it adds to the likeness of two statements that they are of one party, or of others. */
const BY_PARTIES = { one: PARTY, others: -OTHER_PARTY, open: 0 } as const;

/** True for a run of words by which two statements of one party are one: quoted in one and in the other's words too. */
function isTellingRun({ quoted, both, matter }: ReturnType<typeof longestRun>): boolean {
  return (quoted >= QUOTED && matter >= 2) || (both > QUOTED && matter >= 1);
}

/** Whether two statements are of one party, of others, or of parties that are not both known. */
function known(x: Said, y: Said): 'one' | 'others' | 'open' {
  return x.party === null || y.party === null ? 'open' : x.party === y.party ? 'one' : 'others';
}

/**
 * True when a quotation of one is built as one of the other: local alignment (Smith & Waterman 1981) of their words.
 */
function sameQuotation(x: Said, y: Said): boolean {
  if (x.report === y.report) return false;
  for (const p of x.quotations)
    for (const q of y.quotations) {
      const shorter = Math.min(p.length, q.length);
      if (shorter < QUOTED_WORDS) continue;
      const { score, matter } = localAlignment(p, q);
      if (matter >= QUOTED_MATTER && score >= QUOTED_SCORE * shorter) return true;
    }
  return false;
}

/**
 * The best score of a stretch of one against a stretch of the other (1 an equal word, -0.5 any other), and its equal
 * words of matter.
 */
function localAlignment(p: readonly string[], q: readonly string[]): { score: number; matter: number } {
  let [best, matterOfBest] = [0, 0];
  let [score, matter] = [new Float64Array(q.length + 1), new Int32Array(q.length + 1)];
  let [next, nextMatter] = [new Float64Array(q.length + 1), new Int32Array(q.length + 1)];
  for (const word of p) {
    const carries = FUNCTION_WORDS.has(word) ? 0 : 1;
    for (let j = 0; j < q.length; j++) {
      const same = word === q[j];
      let value = (score[j] as number) + (same ? 1 : -0.5);
      let count = (matter[j] as number) + (same ? carries : 0);
      const above = (score[j + 1] as number) - 0.5;
      if (above > value) [value, count] = [above, matter[j + 1] as number];
      const before = (next[j] as number) - 0.5;
      if (before > value) [value, count] = [before, nextMatter[j] as number];
      if (value <= 0) [value, count] = [0, 0];
      if (value > best) [best, matterOfBest] = [value, count];
      next[j + 1] = value;
      nextMatter[j + 1] = count;
    }
    [score, next, matter, nextMatter] = [next, score, nextMatter, matter];
  }
  return { score: best, matter: matterOfBest };
}

/** True when one statement is told in the other, at any depth. */
function within(inner: Said, outer: Said): boolean {
  if (inner.statement === outer.statement) return false;
  const [a, b] = [hull(inner.statement.content), hull(outer.statement.content)];
  return a !== null && b !== null && b.start <= a.start && a.end <= b.end;
}

/**
 * The longest run of words common to both: its length, its words of matter, and how many are quoted in either and in
 * both.
 */
function longestRun(x: Said, y: Said): { length: number; matter: number; quoted: number; both: number } {
  let best = { length: 0, matter: 0, quoted: 0, both: 0 };
  let before = new Int32Array(y.forms.length + 1);
  for (let i = 1; i <= x.forms.length; i++) {
    const row = new Int32Array(y.forms.length + 1);
    for (let j = 1; j <= y.forms.length; j++) {
      if (x.forms[i - 1] !== y.forms[j - 1]) continue;
      const length = (before[j - 1] as number) + 1;
      row[j] = length;
      if (length <= best.length) continue;
      let [matter, quoted, both] = [0, 0, 0];
      for (let k = 0; k < length; k++) {
        if (!FUNCTION_WORDS.has(x.forms[i - 1 - k] as string)) matter++;
        if (x.quoted[i - 1 - k] || y.quoted[j - 1 - k]) quoted++;
        if (x.quoted[i - 1 - k] && y.quoted[j - 1 - k]) both++;
      }
      best = { length, matter, quoted, both };
    }
    before = row;
  }
  return best;
}

function square(value: number): number {
  return value * value;
}

/** Without an account, a party is known by the last word of its name. */
function ownParty(reports: readonly KeyedReport[]): PartyOf {
  const names = new Map(
    reports.flatMap(({ key, parties }) =>
      parties.map(
        ({ id, name }) =>
          [`${key} ${id}`, wordsOf(name).forms.findLast((form) => !form.startsWith("'")) ?? null] as const,
      ),
    ),
  );
  return (key, party) => names.get(`${key} ${party}`) ?? null;
}
