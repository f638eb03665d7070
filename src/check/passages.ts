import { compareSpans, type Span } from '../model/span.js';
import { alignWords, type KeyedReport, plainSpelling } from '../relate/story.js';
import { FUNCTION_WORDS } from '../text/en.js';
import { type Words, wordsOf } from '../text/words.js';
import { ownRanges, saidRanges } from './marks.js';

/** A source as it is searched: its words, and which of them stand in quotation marks. */
export interface SourceText {
  readonly report: KeyedReport;
  readonly words: Words;
  readonly quoted: Uint8Array;
  readonly quotations: readonly Span[];
  /** Stretches that are passed over: furniture. */
  readonly skip: readonly Span[];
}

/** Where words of a draft stand, or nearly stand, in a source. */
export interface Located extends Span {
  readonly source: SourceText;
  /** Words `[from, to)` of the source. */
  readonly from: number;
  readonly to: number;
  /** For each word of the draft the word of the source against which it stands; -1 where none does. */
  readonly against: Int32Array;
  /** Draft words that stand equal in the source. */
  readonly equal: number;
  /** Their share of the draft's words, 0 to 1; and of those of matter. */
  readonly share: number;
  readonly matter: number;
  /** Share of the source's words that stand in quotation marks. */
  readonly inMarks: number;
}

/** More words than these of one stretch are not looked at. */
export const LONGEST = 400;
/** Places of one gram that are looked at. */
const PLACES = 64;
const STEP = 16;
const SLACK = 12;
const CANDIDATES = 16;
/** A stretch with less than this share of the votes of the best is not looked at. */
const FAINT = 0.25;
/** Draft words before and behind the equal ones that are set against the source's next words, at most. */
const EDGE = 4;
/** A text of which more than this is furniture has nothing else. */
const MOSTLY = 0.65;

/**
 * The words of all sources under the runs of one, two and three words that begin at each, so that what is like a
 * stretch of a draft is found without reading the sources again. Linear in the words of the sources.
 */
export class Passages {
  readonly sources: readonly SourceText[];
  readonly #places = new Map<string, [source: number, word: number][]>();
  /** Each word in its plain spelling. */
  readonly #plain = new Map<string, string>();

  /** With `own`, the words of the sources are those that are quoted, but for what they tell that somebody said. */
  constructor(reports: readonly KeyedReport[], own = false) {
    this.sources = reports.map((report) => sourceText(report, own));
    this.sources.forEach(({ words: { forms } }, s) => {
      forms.forEach((_, at) => {
        for (const [gram] of this.#gramsAt(forms, at)) {
          const list = this.#places.get(gram);
          if (!list) this.#places.set(gram, [[s, at]]);
          else if (list.length < PLACES) list.push([s, at]);
        }
      });
    });
  }

  /**
   * The places most like a run of words, best first; at most one a source and stretch. Before the words `gaps` the
   * draft shows that it left something out.
   */
  find(all: readonly string[], gaps: ReadonlySet<number> = NO_GAPS): Located[] {
    const forms = all.slice(0, LONGEST);
    if (forms.length < 3) return this.#exact(forms);
    const found = this.#windows(forms).map(({ source, from, to }) =>
      located(forms, gaps, this.sources[source] as SourceText, from, to),
    );
    const kept: Located[] = [];
    for (const one of found.filter((at) => at !== null).sort(byLikeness))
      if (!kept.some((other) => other.source === one.source && other.start < one.end && one.start < other.end))
        kept.push(one);
    return kept;
  }

  /** Runs of one word of matter, two and three words, with what each tells. */
  #gramsAt(forms: readonly string[], at: number): [gram: string, weight: number][] {
    const [one = '', two, three] = [forms[at], forms[at + 1], forms[at + 2]];
    const grams: [string, number][] = isMatter(one) ? [[this.#plainOf(one), 1]] : [];
    if (two !== undefined) grams.push([`${one} ${two}`, 1.5]);
    if (three !== undefined) grams.push([`${one} ${two} ${three}`, 3]);
    return grams;
  }

  #plainOf(form: string): string {
    const known = this.#plain.get(form);
    if (known !== undefined) return known;
    const plain = plainSpelling(form);
    this.#plain.set(form, plain);
    return plain;
  }

  /** A phrase of a word or two as it stands, in quotation marks first. */
  #exact(forms: readonly string[]): Located[] {
    const [one, two] = forms;
    if (one === undefined) return [];
    const places = this.#places.get(two === undefined ? plainSpelling(one) : `${one} ${two}`) ?? [];
    return places
      .map(([source, at]) =>
        locatedFrom(
          forms,
          this.sources[source] as SourceText,
          forms.map((_, i): Pair => [i, at + i]),
          Int32Array.from(forms, (_, i) => at + i),
        ),
      )
      .sort(byLikeness);
  }

  /** Stretches of the sources in which grams of the words stand on one diagonal. */
  #windows(forms: readonly string[]): { source: number; from: number; to: number }[] {
    const votes = new Map<number, number>();
    forms.forEach((_, i) => {
      for (const [gram, weight] of this.#gramsAt(forms, i)) {
        const places = this.#places.get(gram) ?? [];
        for (const [source, at] of places) {
          const quoted = this.sources[source]?.quoted[at] === 1 ? 0.05 : 0;
          const bucket = Math.floor((at - i + LONGEST) / STEP);
          const vote = weight / Math.sqrt(places.length) + quoted;
          for (const key of [bucket, bucket - 1])
            votes.set(source * ROW + key + 1, (votes.get(source * ROW + key + 1) ?? 0) + vote);
        }
      }
    });
    const ranked = [...votes].sort((p, q) => q[1] - p[1] || p[0] - q[0]);
    const windows: { source: number; from: number; to: number }[] = [];
    const most = ranked[0]?.[1] ?? 0;
    for (const [key, vote] of ranked) {
      if (windows.length >= CANDIDATES || vote < FAINT * most) break;
      const source = Math.floor(key / ROW);
      const diagonal = ((key % ROW) - 1) * STEP - LONGEST;
      const from = Math.max(0, diagonal - SLACK);
      const to = diagonal + 2 * STEP + forms.length + SLACK;
      if (!windows.some((one) => one.source === source && Math.abs(one.from - from) <= STEP))
        windows.push({ source, from, to });
    }
    return windows;
  }
}

const ROW = 1 << 24;
const NO_GAPS: ReadonlySet<number> = new Set();

function byLikeness(a: Located, b: Located): number {
  return b.equal - a.equal || b.inMarks - a.inMarks || a.to - a.from - (b.to - b.from);
}

function sourceText(report: KeyedReport, own: boolean): SourceText {
  const furniture = [...report.furniture].sort(compareSpans);
  const size = furniture.reduce((sum, { start, end }) => sum + end - start, 0);
  const skip = size > MOSTLY * report.text.length ? [] : furniture;
  const words = wordsOf(report.text, skip);
  const quotations = own ? ownRanges(report) : saidRanges(report);
  const quoted = new Uint8Array(words.forms.length);
  let range = 0;
  words.starts.forEach((start, i) => {
    while (range < quotations.length && (quotations[range]?.end ?? 0) <= start) range++;
    quoted[i] = (quotations[range]?.start ?? Infinity) <= start ? 1 : 0;
  });
  return { report, words, quoted, quotations, skip };
}

/** The draft's words against words `[from, to)` of a source; null where too little is equal to be a place. */
function located(
  forms: readonly string[],
  gaps: ReadonlySet<number>,
  source: SourceText,
  from: number,
  to: number,
): Located | null {
  const wide = chainIn(forms, gaps, source, from, to);
  const [first, last] = [wide.pairs[0], wide.pairs.at(-1)];
  if (!first || !last) return null;
  // Words beside the chain were met far off: they are set anew against what stands next to it.
  const low = Math.max(from, first[1] - first[0] - 2, 0);
  const high = last[1] + forms.length - last[0] + 2;
  const { pairs, ofA } = chainIn(forms, gaps, source, low, high);
  return pairs.length === 0 ? null : locatedFrom(forms, source, pairs, ofA);
}

function locatedFrom(forms: readonly string[], source: SourceText, pairs: readonly Pair[], ofA: Int32Array): Located {
  const { words, quoted } = source;
  const [first, last] = [pairs[0] as Pair, pairs.at(-1) as Pair];
  const left = forms.length - 1 - last[0];
  let [start, end] = [first[1], last[1] + 1];
  for (let k = 0; k < first[0] && first[0] <= EDGE && start > 0 && goesOn(source, start - 1, start); k++) start--;
  for (let k = 0; k < left && left <= EDGE && end < words.forms.length && goesOn(source, end - 1, end); k++) end++;
  const marked = quoted.subarray(first[1], last[1] + 1).reduce((sum, one) => sum + one, 0);
  const told = forms.filter(isMatter).length;
  return {
    source,
    from: start,
    to: end,
    start: words.starts[start] as number,
    end: words.ends[end - 1] as number,
    against: ofA.map((j) => (start <= j && j < end ? j : -1)),
    equal: pairs.length,
    share: pairs.length / forms.length,
    matter: told === 0 ? pairs.length / forms.length : pairs.filter(([i]) => isMatter(forms[i] ?? '')).length / told,
    inMarks: marked / (last[1] + 1 - first[1]),
  };
}

/** A sentence or paragraph ends between two words of a source. */
function endsBetween({ report: { text }, words: { ends, starts } }: SourceText, from: number, to: number): boolean {
  return /[.!?]["”’')]*\s|\n/.test(text.slice(ends[from], starts[to]));
}

/** Two neighbouring words of a source belong to one telling: no sentence ends and no quotation mark stands between. */
function goesOn(source: SourceText, from: number, to: number): boolean {
  return source.quoted[from] === source.quoted[to] && !endsBetween(source, from, to);
}

/** The equal words of a stretch and a window of a source that stand near each other, by numbers in the source. */
function chainIn(
  forms: readonly string[],
  gaps: ReadonlySet<number>,
  source: SourceText,
  from: number,
  to: number,
): { pairs: Pair[]; ofA: Int32Array } {
  const { words } = source;
  const window = words.forms.slice(from, to);
  const ofA = alignWords(forms, window).ofA.map((j) => (j < 0 ? -1 : j + from));
  const equal = forms.flatMap((form, i): Pair[] => {
    const j = ofA[i] as number;
    return j >= 0 && sameForm(form, words.forms[j] ?? '') ? [[i, j]] : [];
  });
  return { pairs: nearest(forms, gaps, source, drawn(forms, words.forms, equal)), ofA };
}

export function isMatter(form: string): boolean {
  return !FUNCTION_WORDS.has(form);
}

type Pair = readonly [draft: number, source: number];

/** One word in two spellings is the same word. */
export function sameForm(a: string, b: string): boolean {
  return a === b || (a.length > 3 && b.length > 3 && plainSpelling(a) === plainSpelling(b));
}

/**
 * Pairs drawn together where the same word stands nearer: of `said Dahl. Dahl said`, the first `Dahl` that follows what
 * is equal before it.
 */
function drawn(forms: readonly string[], source: readonly string[], pairs: readonly Pair[]): Pair[] {
  const near = [...pairs];
  for (let k = 1; k < near.length; k++) {
    const [before, [i, j]] = [near[k - 1] as Pair, near[k] as Pair];
    const next = before[1] + i - before[0];
    if (next < j && source[next] === forms[i]) near[k] = [i, next];
  }
  for (let k = near.length - 2; k >= 0; k--) {
    const [behind, [i, j]] = [near[k + 1] as Pair, near[k] as Pair];
    const next = behind[1] - (behind[0] - i);
    if (j < next && source[next] === forms[i]) near[k] = [i, next];
  }
  return near;
}

/** What a word of matter and a function word are worth, what each word left out costs, and all that stand together. */
const [OF_MATTER, OF_FUNCTION, LEFT_OUT, MOST_LEFT_OUT] = [1, 0.5, 0.35, 4];

/** What it costs that a sentence ends among the words left out, or a quotation; and that who says it stands between. */
const [ENDED, CROSSED, OUTSIDE] = [1.5, 1, 0.35];

/**
 * The run of pairs that is worth most: words far off that meet by chance fall away at both ends. Words that the draft
 * shows it left out cost nothing, nor do those outside quotation marks between two quoted: who says it.
 */
function nearest(
  forms: readonly string[],
  gaps: ReadonlySet<number>,
  source: SourceText,
  pairs: readonly Pair[],
): Pair[] {
  let best = { from: 0, to: 0, worth: 0 };
  let [from, worth] = [0, 0];
  pairs.forEach((pair, k) => {
    worth -= costBetween(gaps, source, pairs[k - 1], pair);
    if (worth <= 0) [from, worth] = [k, 0];
    worth += isMatter(forms[pair[0]] ?? '') ? OF_MATTER : OF_FUNCTION;
    if (worth > best.worth) best = { from, to: k + 1, worth };
  });
  return pairs.slice(best.from, best.to);
}

/** What the words of the source cost that are left out between two pairs. */
function costBetween(
  gaps: ReadonlySet<number>,
  source: SourceText,
  before: Pair | undefined,
  [draft, word]: Pair,
): number {
  if (!before) return 0;
  const out = Math.max(0, word - before[1] - (draft - before[0]));
  if (out === 0) return 0;
  for (let i = before[0] + 1; i <= draft; i++) if (gaps.has(i)) return 0;
  const { quoted } = source;
  const between = quoted.subarray(before[1] + 1, word);
  if (quoted[before[1]] === 1 && quoted[word] === 1 && between.every((one) => one === 0)) return OUTSIDE;
  const crossed = quoted[before[1]] !== quoted[word] ? CROSSED : 0;
  return Math.min(MOST_LEFT_OUT, LEFT_OUT * out) + (endsBetween(source, before[1], word) ? ENDED : 0) + crossed;
}
