import type { English } from '../english/index.js';
import { CHECK_FORMAT, type DraftCheck, type DraftFinding } from '../model/check.js';
import { compareText } from '../model/order.js';
import type { Report, SourceDocument } from '../model/report.js';
import { compareSpans } from '../model/span.js';
import { readReport } from '../read/read.js';
import { linkParties, relateBundle } from '../relate/bundle.js';
import type { KeyedReport } from '../relate/story.js';
import { type Words, wordsOf } from '../text/words.js';
import { checkClaims } from './claim.js';
import { checkCommitments } from './commitment.js';
import { checkDates } from './date.js';
import { type Desk, type PlacedSentence, written } from './desk.js';
import { ELLIPSIS } from './difference.js';
import { checkFigures } from './figure.js';
import { markedRanges } from './marks.js';
import { checkNames } from './name.js';
import { Passages } from './passages.js';
import { checkQuotations } from './quotation.js';

/** The draft's key beside the sigla of the sources. */
const DRAFT = 'draft';

/**
 * Sets a draft against the sources it rests on: every quotation, claim (a sentence, attributed or told), figure with
 * its measure, date, commitment and name with its role. Each finding has its place in the draft and the best places in
 * the sources, by half-open positions in UTF-16 code units of their `text`, and says how the words or values stand to
 * each other: the same, cut, joined, altered, another speaker, another day, not there. It never says what is true.
 *
 * The sources have the sigla R1, R2 ... in the order of their names, whatever order they are given in. Time is linear
 * in the draft and in the sources. Nothing is thrown for odd text; without sources everything is `not-in-sources`.
 *
 * @example
 * const { findings } = checkDraft(draft, documents, english());
 * findings.filter(({ finding }) => finding !== 'same');
 */
export function checkDraft(draft: SourceDocument, sources: readonly SourceDocument[], english: English): DraftCheck {
  return checkReports(
    readReport(draft, english),
    sources.map((document) => readReport(document, english)),
  );
}

/**
 * One quotation against the sources: `words` as they stand between quotation marks, with who is credited where that is
 * known. Gives back the finding of that quotation; its place is in a draft made of it, `“words” speaker said.`
 *
 * @throws RangeError when `words` holds no word
 *
 * @example
 * checkQuote('We are not in port yet', documents, english(), 'Brask').finding; // → 'same'
 */
export function checkQuote(
  words: string,
  sources: readonly SourceDocument[],
  english: English,
  speaker: string | null = null,
): DraftFinding {
  return quotationOf(checkDraft(draftOfQuote(words, speaker), sources, english));
}

/**
 * A draft that holds one quotation and who is credited with it.
 *
 * @throws RangeError when `words` holds no word
 */
export function draftOfQuote(words: string, speaker: string | null = null): SourceDocument {
  const inner = bare(words);
  if (wordsOf(inner).forms.length === 0) throw new RangeError('the quotation holds no word');
  const text = speaker === null ? `“${inner}”` : `“${inner},” ${bare(speaker)} said.`;
  const given = { url: null, outlet: null, language: 'en', published: null, headline: null, issues: [] };
  return { name: 'quotation', text, ...given };
}

/** The finding of the one quotation of a draft that {@link draftOfQuote} made. */
export function quotationOf({ findings }: DraftCheck): DraftFinding {
  return findings.find(({ kind }) => kind === 'quotation') as DraftFinding;
}

/** Words on one line, without quotation marks. */
function bare(words: string): string {
  return words
    .replace(/[“”„«»"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** As {@link checkDraft}, of reports that are read already, with their tokens. */
export function checkReports(draft: Report, sources: readonly Report[]): DraftCheck {
  const named = [...sources].sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  const reports = named.map((report, i): KeyedReport => ({ ...report, key: `R${i + 1}` }));
  const desk = deskOf({ ...draft, key: DRAFT }, reports);
  const found = [
    ...checkQuotations(desk),
    ...checkClaims(desk),
    ...checkFigures(desk),
    ...checkDates(desk),
    ...checkCommitments(desk),
    ...checkNames(desk),
  ];
  return {
    format: CHECK_FORMAT,
    draft: { name: draft.name, id: draft.id, text: draft.text },
    sources: reports.map(({ key, name, id, text }) => ({ siglum: key, name, id, text })),
    findings: found
      .map((one) => written(desk, one))
      .sort((a, b) => compareSpans(a.draft, b.draft) || compareText(a.kind, b.kind)),
  };
}

/**
 * What a report has of a primary text: each quotation, claim, figure, date and commitment of it against the text, whose
 * own words are what is quoted.
 */
export function checkAgainstPrimary(report: KeyedReport, primary: KeyedReport): readonly DraftFinding[] {
  const desk = deskOf(report, [primary], true);
  const found = [
    ...checkQuotations(desk),
    ...checkClaims(desk),
    ...checkFigures(desk),
    ...checkDates(desk),
    ...checkCommitments(desk),
  ];
  return found.map((one) => written(desk, one));
}

function deskOf(draft: KeyedReport, sources: readonly KeyedReport[], own = false): Desk {
  const passages = new Passages(sources, own);
  const { partyOf } = linkParties([draft, ...sources]);
  const originOf = new Map(
    relateBundle(sources).origins.flatMap(({ id, reports }) => reports.map((key) => [key, id] as const)),
  );
  const sentences = draft.sentences.map((sentence) => placed(draft, sentence.start, sentence.end, passages));
  const quotations = markedRanges(draft.text).map(({ start, end }) => placed(draft, start, end, passages));
  return { draft, sources, own, passages, partyOf, originOf, sentences, quotations };
}

function placed({ text }: KeyedReport, start: number, end: number, passages: Passages): PlacedSentence {
  const words = wordsOf(text.slice(start, end));
  return {
    start,
    end,
    starts: words.starts.map((at) => at + start),
    ends: words.ends.map((at) => at + start),
    places: passages.find(words.forms, gapsIn(text, start, end, words)),
  };
}

/** The words before which a stretch shows, by an ellipsis or brackets, that something is left out. */
function gapsIn(text: string, start: number, end: number, { starts, ends }: Words): ReadonlySet<number> {
  const gaps = new Set<number>();
  if (!ELLIPSIS.test(text.slice(start, end))) return gaps;
  for (let i = 1; i < starts.length; i++)
    if (ELLIPSIS.test(text.slice(start + (ends[i - 1] as number), start + (starts[i] as number)))) gaps.add(i);
  return gaps;
}
