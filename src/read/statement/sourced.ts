import type { Span } from '../../model/span.js';
import { fullPhraseEnd, nounPhraseEnd } from '../grammar/noun-phrase.js';
import { type ReportSyntax, spanOf, word, xpos } from '../grammar/syntax.js';
import { subjectAfter } from './behind.js';
import { contentBeside, goesOnBehind } from './beside.js';
import { MEASURES, STANDPOINTS, VIEWS } from './en-sources.js';
import { PUTTING } from './en-verbs.js';
import { headOf, type Phrase } from './head.js';
import type { Place } from './place.js';
import type { Proposal } from './relation.js';

// Attribution by a phrase of its own: "according to the survey", "in Berg's words", "as she put it".

/** "According to the survey, ..." and "..., according to the survey", "per", "in the view of". */
export function accordingTo(place: Place): Proposal | null {
  const { syntax, at, sentence, end } = place;
  const from = behindOpener(place);
  if (from < 0) return null;
  const source = phraseSource(syntax, from, end, at === sentence.first);
  if (!source || (source.to === source.from + 1 && MEASURES.has(word(syntax, source.from)))) return null;
  return proposal(place, at, from, source, contentBeside(syntax, at, source.to, sentence, end));
}

/** Where the source begins behind "according to", "per", "in the words of"; -1 when none of them stands there. */
function behindOpener({ syntax, at, sentence }: Place): number {
  const text = word(syntax, at);
  if (text === 'according') return word(syntax, at + 1) === 'to' ? at + 2 : -1;
  if (text === 'per') {
    const opens = at === sentence.first || word(syntax, at - 1) === ',';
    return opens && xpos(syntax, at + 1) !== 'NN' ? at + 1 : -1;
  }
  const view = text === 'in' && word(syntax, at + 1) === 'the' && VIEWS.has(word(syntax, at + 2));
  return view && word(syntax, at + 3) === 'of' ? at + 4 : -1;
}

/** The source behind "according to": its whole phrase with apposition, up to a comma that closes it. */
function phraseSource(syntax: ReportSyntax, from: number, end: number, opens: boolean): Phrase | null {
  const source = subjectAfter(syntax, from, end);
  // "According to police, the man ...": an apposition in front of the sentence is closed by a comma.
  if (source && opens && word(syntax, source.to) !== ',')
    for (let i = from; i < source.to; i++) if (word(syntax, i) === ',') return { ...source, to: i };
  if (source) return source;
  const stop = nounPhraseEnd(syntax, from, end);
  return stop > from ? { from, to: stop, head: headOf(syntax, from, stop, -1) } : null;
}

/** "as Berg put it": the words beside are the source's own. */
export function asPut(place: Place): Proposal | null {
  const { syntax, at, sentence, end } = place;
  if (word(syntax, at) !== 'as') return null;
  const stop = fullPhraseEnd(syntax, at + 1, end);
  if (stop === at + 1 || !PUTTING.has(word(syntax, stop)) || word(syntax, stop + 1) !== 'it') return null;
  const rest = stop + 2;
  const source: Phrase = { from: at + 1, to: stop, head: headOf(syntax, at + 1, stop, -1) };
  const beside = contentBeside(syntax, at, rest, sentence, end);
  const behind = beside.length === 1 ? goesOnBehind(syntax, at, rest, stop, sentence) : [];
  return proposal(place, stop, rest, source, [...beside, ...behind]);
}

/** "in Berg's words", "in his view" */
export function inOwnWords(place: Place): Proposal | null {
  const { syntax, at, sentence, end } = place;
  if (word(syntax, at) !== 'in') return null;
  const stop = nounPhraseEnd(syntax, at + 1, end);
  if (stop < at + 3 || !VIEWS.has(word(syntax, stop - 1))) return null;
  const his = xpos(syntax, at + 1) === 'PRP$';
  if (!his && xpos(syntax, stop - 2) !== 'POS') return null;
  if (his && stop !== at + 3 && word(syntax, at + 2) !== 'own') return null;
  const after = his ? at + 2 : stop - 1;
  const source: Phrase = { from: at + 1, to: after, head: his ? at + 1 : stop - 3 };
  return proposal(place, after, stop, source, contentBeside(syntax, at, stop, sentence, end));
}

/** "from Sweden's point of view", "from the union's perspective". */
export function pointOfView(place: Place): Proposal | null {
  const { syntax, at, sentence, end } = place;
  if (word(syntax, at) !== 'from') return null;
  const mark = possessiveMark(syntax, at + 1, end);
  const split = word(syntax, mark) === "'" && word(syntax, mark + 1) === 's' ? 1 : 0;
  const noun = word(syntax, mark + split + 1);
  const long = noun === 'point' && word(syntax, mark + split + 2) === 'of' && word(syntax, mark + split + 3) === 'view';
  if (!long && !STANDPOINTS.has(noun)) return null;
  const to = mark + split + (long ? 4 : 2);
  const his = xpos(syntax, mark) === 'PRP$';
  const source: Phrase = his ? { from: mark, to: mark + 1, head: mark } : { from: at + 1, to: mark, head: mark - 1 };
  return proposal(place, mark + split + 1, to, source, contentBeside(syntax, at, to, sentence, end));
}

/** The possessive mark or pronoun in reach. */
function possessiveMark(syntax: ReportSyntax, from: number, end: number): number {
  let mark = from;
  while (mark < end && mark - from < 6 && !isPossessive(syntax, mark)) mark++;
  return mark;
}

function isPossessive(syntax: ReportSyntax, i: number): boolean {
  return xpos(syntax, i) === 'POS' || xpos(syntax, i) === 'PRP$' || word(syntax, i) === "'";
}

function proposal(
  { syntax }: Place,
  cueFrom: number,
  cueTo: number,
  source: Phrase,
  content: readonly Span[],
): Proposal | null {
  const cue = spanOf(syntax, cueFrom, cueTo);
  const span = spanOf(syntax, source.from, source.to);
  if (!cue || !span || content.length === 0) return null;
  return {
    cue,
    cueToken: cueFrom,
    source: [span],
    sourceHead: source.head,
    content,
    class: 'saying',
    stance: 'neutral',
    addressee: null,
    clause: { start: Math.min(cue.start, span.start), end: Math.max(cue.end, span.end) },
  };
}
