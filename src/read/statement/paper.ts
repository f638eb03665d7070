import type { SentenceTokens } from '../../model/report.js';
import { nounPhraseEnd } from '../grammar/noun-phrase.js';
import { lemmaAt, REACH, type ReportSyntax, spanOf, word, xpos } from '../grammar/syntax.js';
import { isFiniteTag } from '../grammar/word-class.js';
import { contentBeside } from './beside.js';
import { CUE_VERBS } from './en.js';
import { BINDING, LAWS, LEADING, POLLS } from './en-sources.js';
import type { Place } from './place.js';
import type { Proposal } from './relation.js';

// Papers as sources, by the preposition before them: what a poll counts, what a law says.

/** "leads by 44% to 39% in a Norvik Post poll", "In a Norvik Post poll, 44% ...": a figure or a lead, and the poll. */
export function inPoll(place: Place): Proposal | null {
  const { syntax, at, sentence, end } = place;
  if (word(syntax, at) !== 'in' || (syntax.quoteOf[at] as number) >= 0) return null;
  const noun = paperAt(syntax, at + 1, end, POLLS);
  // "in the polls" names none.
  if (noun < 0 || noun - at < 3) return null;
  const opens = isOpening(syntax, at, sentence);
  if (!opens && saysBefore(syntax, Math.max(sentence.first, at - REACH), at)) return null;
  const from = opens ? noun + 1 : Math.max(sentence.first, at - REACH);
  return counts(syntax, from, opens ? Math.min(end, from + REACH) : at) ? proposal(place, noun) : null;
}

/** "Under the Harbour Act, every ferry must ...": a law, bill or deal, and what it allows or binds to. */
export function underLaw(place: Place): Proposal | null {
  const { syntax, at, sentence, end } = place;
  if (word(syntax, at) !== 'under' || (syntax.quoteOf[at] as number) >= 0 || !isOpening(syntax, at, sentence))
    return null;
  const noun = paperAt(syntax, at + 1, end, LAWS);
  return noun >= 0 && word(syntax, noun + 1) === ',' && binds(syntax, noun + 2, Math.min(end, noun + REACH))
    ? proposal(place, noun)
    : null;
}

/** The last word of the noun phrase at `from` whose head is one of the papers, or the number of a bill; -1 for none. */
function paperAt(syntax: ReportSyntax, from: number, end: number, papers: ReadonlySet<string>): number {
  const to = nounPhraseEnd(syntax, from, end);
  for (let i = from; i < to; i++)
    if (papers.has(lemmaAt(syntax, i)) && (i === to - 1 || !xpos(syntax, i + 1).startsWith('NN'))) return to - 1;
  return -1;
}

function isOpening(syntax: ReportSyntax, at: number, { first }: SentenceTokens): boolean {
  return at === first || (at === first + 1 && xpos(syntax, first) === 'CC');
}

/** A verb of saying or showing before `to` has a source of its own. */
function saysBefore(syntax: ReportSyntax, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (xpos(syntax, i).startsWith('VB') && CUE_VERBS.get(lemmaAt(syntax, i))?.frames.has('that')) return true;
  return false;
}

/** A share, a count or a lead. */
function counts(syntax: ReportSyntax, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if ((xpos(syntax, i) === 'CD' && (syntax.timeOf[i] ?? -1) < 0) || LEADING.has(lemmaAt(syntax, i))) return true;
  return false;
}

/** A modal, or a word of what is allowed or bound, as the first verb of the clause. */
function binds(syntax: ReportSyntax, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (xpos(syntax, i) === 'MD') return true;
    if (!isFiniteTag(xpos(syntax, i))) continue;
    return BINDING.has(lemmaAt(syntax, i)) || BINDING.has(lemmaAt(syntax, i + 1)) || BINDING.has(word(syntax, i + 1));
  }
  return false;
}

function proposal({ syntax, at, sentence, end }: Place, noun: number): Proposal | null {
  const cue = spanOf(syntax, at, at + 1);
  const source = spanOf(syntax, at + 1, noun + 1);
  const content = contentBeside(syntax, at, noun + 1, sentence, end);
  if (!cue || !source || content.length === 0) return null;
  return {
    cue,
    cueToken: at,
    source: [source],
    sourceHead: noun,
    content,
    class: 'showing',
    stance: 'neutral',
    addressee: null,
    clause: { start: cue.start, end: source.end },
  };
}
