import type { Span } from '../../model/span.js';
import { fullPhraseEnd, nounPhraseEnd } from '../grammar/noun-phrase.js';
import { type ReportSyntax, spanOf, word, xpos } from '../grammar/syntax.js';
import { isFiniteTag, isNounTag } from '../grammar/word-class.js';
import type { Frame, VerbCue } from './en.js';

/** Words of time that may stand between a cue and its content: "said Monday that". */
const TIME_WORDS = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'yesterday',
  'tomorrow',
  'tonight',
  'recently',
  'earlier',
  'later',
  'afterward',
  'afterwards',
  'then',
  'now',
  'morning',
  'afternoon',
  'evening',
  'night',
  'week',
  'month',
  'year',
  'last',
  'this',
  'next',
  'late',
  'early',
  'ago',
  'once',
  'twice',
  'here',
  'there',
  'again',
  'too',
  'also',
  'publicly',
  'privately',
  'repeatedly',
  'simply',
  'flatly',
  'bluntly',
  'only',
  'just',
  'day',
  'days',
  'weeks',
  'months',
  'years',
  'jan.',
  'feb.',
  'aug.',
  'sept.',
  'oct.',
  'nov.',
  'dec.',
  'january',
  'february',
  'march',
  'april',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'hours',
  'previously',
  'directly',
  'out',
  'at',
  'point',
  'time',
  'times',
  'all',
  'online',
  'via',
]);

const TIME_OPENERS = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'yesterday',
  'tonight',
  'recently',
  'earlier',
  'later',
  'afterward',
  'last',
  'late',
  'early',
  'again',
  'publicly',
  'repeatedly',
  'here',
  'then',
  'now',
  'next',
]);

/** End of an adverb, a time or a prepositional phrase at `at`; `at` when none stands there. */
export function skipAdverbial(syntax: ReportSyntax, at: number, end: number, frames: ReadonlySet<Frame>): number {
  const text = word(syntax, at);
  const tag = xpos(syntax, at);
  if (
    TIME_OPENERS.has(text) &&
    !(
      isNounTag(xpos(syntax, at + 1)) &&
      !TIME_WORDS.has(word(syntax, at + 1)) &&
      !/^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(text)
    )
  ) {
    let i = at + 1;
    while (
      i < end &&
      ((TIME_WORDS.has(word(syntax, i)) && word(syntax, i) !== 'this' && word(syntax, i) !== 'all') ||
        (xpos(syntax, i) === 'CD' && /^\d{1,2}$/.test(word(syntax, i))))
    )
      i++;
    return i;
  }
  if (text === 'this' && TIME_WORDS.has(word(syntax, at + 1))) {
    let i = at + 1;
    while (i < end && TIME_WORDS.has(word(syntax, i)) && word(syntax, i) !== 'this') i++;
    return i;
  }
  if (
    tag.startsWith('RB') &&
    (text.endsWith('ly') || TIME_WORDS.has(text)) &&
    text !== 'only' &&
    text !== 'just' &&
    text !== 'nearly' &&
    text !== 'early'
  )
    return at + 1;
  if ((tag === 'IN' || tag === 'TO') && text !== 'that' && text !== 'if' && text !== 'because' && text !== 'whether') {
    if (tag === 'IN' && text === 'as' && !frames.has('quote')) return at;
    const phrase = overTitle(syntax, fullPhraseEnd(syntax, at + 1, end), end);
    if (phrase <= at + 1) {
      if ((syntax.quoteOf[at + 1] as number) >= 0) return overTitle(syntax, at + 1, end);
      if (xpos(syntax, at + 1) === 'VBG' || xpos(syntax, at + 1) === 'CD') return nounPhraseEnd(syntax, at + 2, end);
      return at;
    }
    return phrase;
  }
  if (tag === 'VBN' && isNounTag(xpos(syntax, at - 1)) && xpos(syntax, at + 1) === 'IN')
    return Math.max(at + 1, fullPhraseEnd(syntax, at + 2, end));
  if (text === 'following' || text === 'regarding' || text === 'concerning') return fullPhraseEnd(syntax, at + 1, end);
  if (text === '(') {
    let i = at;
    while (i < end && i - at < 40 && word(syntax, i) !== ')') i++;
    return Math.min(i + 1, end);
  }
  return at;
}

/** Over the title of a programme or paper in marks: "on “The Morning Show” that". */
function overTitle(syntax: ReportSyntax, at: number, end: number): number {
  const quote = syntax.quoteOf[at] as number;
  if (quote < 0 || at === 0 || syntax.quoteOf[at - 1] === quote) return at;
  let stop = at;
  while (stop < end && syntax.quoteOf[stop] === quote) stop++;
  return stop - at <= 9 ? stop : at;
}

/** End of the noun phrase that says whom it was told to. */
export function addresseeEnd(syntax: ReportSyntax, from: number, end: number): number {
  if ((syntax.quoteOf[from] as number) >= 0 || TIME_OPENERS.has(word(syntax, from))) return from;
  if (word(syntax, from) === 'that' && xpos(syntax, from) !== 'DT') return from;
  let stop = nounPhraseEnd(syntax, from, end);
  if (stop > from && word(syntax, stop) === 'of') stop = Math.max(stop, nounPhraseEnd(syntax, stop + 1, end));
  if (stop > from && word(syntax, stop) === 'and') {
    const next = nounPhraseEnd(syntax, stop + 1, end);
    if (next > stop + 1 && !isFiniteTag(xpos(syntax, next))) stop = next;
  }
  return stop;
}

export function adverbialsEnd(
  syntax: ReportSyntax,
  from: number,
  end: number,
  cue: VerbCue,
): { to: number; addressee: Span | null } {
  let at = from;
  let addressee: Span | null = null;
  if (cue.frames.has('told')) {
    const object = addresseeEnd(syntax, at, end);
    if (object > at) {
      addressee = spanOf(syntax, at, object);
      at = object;
    }
  }
  for (let guard = 0; at < end && guard < 8; guard++) {
    const next = skipAdverbial(syntax, at, end, cue.frames);
    if (next <= at) break;
    if (word(syntax, at) === 'to' && !addressee)
      addressee = spanOf(syntax, at + 1, Math.max(addresseeEnd(syntax, at + 1, end), at + 2));
    at = next;
  }
  return { to: at, addressee };
}
