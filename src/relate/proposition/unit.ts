import { compareSpans, contains, overlaps, type Span, textOf } from '../../model/span.js';
import { FUNCTION_WORDS } from '../../text/en.js';
import { wordsOf } from '../../text/words.js';
import type { KeyedReport, PartyOf, Place } from '../keyed.js';
import { quotedRanges } from '../quoted.js';
import { MOVED_TO } from './en.js';
import { overlapping } from './within.js';

/** A sentence of a report as it is matched with sentences of others. */
export interface Unit extends Place {
  /** Index in the report's sentences. */
  readonly sentence: number;
  /** Its words in one form: units with the same are told in the same words. */
  readonly words: string;
  /** True where it has a verb: a place and a day by themselves tell nothing. */
  readonly tells: boolean;
  /** Lemmas that carry matter, each once. */
  readonly terms: readonly string[];
  /** Runs of four characters of its words, each once. */
  readonly grams: readonly string[];
  /** Ids of the account's persons and bodies that it names. */
  readonly parties: ReadonlySet<string>;
  /** Values of its figures of two digits and more. */
  readonly numbers: ReadonlySet<string>;
  /** TIMEX3 values of its days. */
  readonly days: ReadonlySet<string>;
  /** The day to which it tells something of being moved: "the hearing was put off until Friday"; null where none. */
  readonly movedTo: string | null;
  /** Runs of four words that it prints in quotation marks. */
  readonly quoted: ReadonlySet<string>;
}

const GRAM = 4;
const QUOTED_RUN = 4;
/** Words of a sentence that are compared, at most. */
const LONGEST = 120;

/** The sentences of a report that tell something: no furniture, byline or dateline. Linear in the report. */
export function unitsOf(report: KeyedReport, partyOf: PartyOf): Unit[] {
  const { key, text, sentences, tokens } = report;
  const aside = [...report.furniture].sort(compareSpans);
  const { byline } = report;
  const quotations = quotedRanges(text);
  const lemmas = lemmasIn(report);
  const named = report.parties.flatMap(({ id, type, mentions }) => {
    const party = type === 'place' ? null : partyOf(key, id);
    return party === null ? [] : mentions.filter(({ how }) => how === 'name').map((at) => ({ ...at, party }));
  });
  named.sort((a, b) => a.start - b.start);
  const values = report.figures.flatMap(({ start, end, low }) =>
    low !== null && Math.abs(low) >= 10 ? [{ start, end, value: String(low) }] : [],
  );
  const days = report.times.flatMap(({ start, end, value }) =>
    value !== null && /^\d{4}-\d{2}-\d{2}/.test(value) ? [{ start, end, value: value.slice(0, 10) }] : [],
  );
  return sentences.flatMap((sentence, index): Unit[] => {
    if (overlapping(aside, sentence).length > 0 || (byline && overlaps(byline, sentence))) return [];
    const { start, end } = sentence;
    const terms = [...new Set(lemmas(sentence))].slice(0, LONGEST);
    if (terms.length === 0) return [];
    const words = wordsOf(textOf(text, sentence)).forms.slice(0, LONGEST);
    return [
      {
        report: key,
        start,
        end,
        sentence: index,
        words: words.join(' '),
        tells: !tokens || within(tokens, sentence).some(({ xpos }) => xpos.startsWith('VB')),
        terms,
        grams: gramsOf(words),
        parties: new Set(within(named, sentence).map(({ party }) => party)),
        numbers: new Set(within(values, sentence).map(({ value }) => value)),
        days: new Set(within(days, sentence).map(({ value }) => value)),
        movedTo: movedToIn(text, start, within(days, sentence)),
        quoted: new Set(
          overlapping(quotations, sentence).flatMap((one) =>
            runsOf(text.slice(Math.max(start, one.start), Math.min(end, one.end))),
          ),
        ),
      },
    ];
  });
}

/** The day behind the "to" or "until" of a verb that moves what was set for a day. */
function movedToIn(text: string, start: number, days: readonly { start: number; value: string }[]): string | null {
  return days.find((day) => MOVED_TO.test(text.slice(Math.max(start, day.start - REACH), day.start)))?.value ?? null;
}

/** Characters before a day in which such a verb is looked for. */
const REACH = 160;

/** Things in text order that lie in a span. */
function within<S extends Span>(all: readonly S[], span: Span): S[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as S).start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: S[] = [];
  for (let i = low; i < all.length && (all[i] as S).start < span.end; i++)
    if (contains(span, all[i] as S)) found.push(all[i] as S);
  return found;
}

/** Gives the lemmas of matter in a span; where a report has lost its tokens, its words. */
function lemmasIn({ text, tokens }: KeyedReport): (span: Span) => string[] {
  const matter = (word: string): boolean => !FUNCTION_WORDS.has(word) && /[\p{L}\p{N}]/u.test(word);
  if (!tokens) return (span) => wordsOf(textOf(text, span)).forms.filter(matter);
  return (span) =>
    within(tokens, span)
      .map(({ lemma }) => lemma.toLowerCase())
      .filter(matter);
}

function gramsOf(words: readonly string[]): string[] {
  const line = ` ${words.join(' ')} `;
  const grams = new Set<string>();
  for (let i = 0; i + GRAM <= line.length; i++) grams.add(line.slice(i, i + GRAM));
  return [...grams];
}

function runsOf(text: string): string[] {
  const { forms } = wordsOf(text);
  return forms.slice(QUOTED_RUN - 1, LONGEST).map((_, i) => forms.slice(i, i + QUOTED_RUN).join(' '));
}
