import type { Span } from '../../model/span.js';
import type { Frame, VerbCue } from './en.js';
import { fullPhraseEnd, isFinite, isNoun, nounPhraseEnd } from './phrase.js';
import { spanOf, type View, word, xpos } from './view.js';

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
export function skipAdverbial(view: View, at: number, end: number, frames: ReadonlySet<Frame>): number {
  const text = word(view, at);
  const tag = xpos(view, at);
  if (
    TIME_OPENERS.has(text) &&
    !(
      isNoun(xpos(view, at + 1)) &&
      !TIME_WORDS.has(word(view, at + 1)) &&
      !/^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(text)
    )
  ) {
    let i = at + 1;
    while (
      i < end &&
      ((TIME_WORDS.has(word(view, i)) && word(view, i) !== 'this' && word(view, i) !== 'all') ||
        (xpos(view, i) === 'CD' && /^\d{1,2}$/.test(word(view, i))))
    )
      i++;
    return i;
  }
  if (text === 'this' && TIME_WORDS.has(word(view, at + 1))) {
    let i = at + 1;
    while (i < end && TIME_WORDS.has(word(view, i)) && word(view, i) !== 'this') i++;
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
    const phrase = overTitle(view, fullPhraseEnd(view, at + 1, end), end);
    if (phrase <= at + 1) {
      if ((view.quoteOf[at + 1] as number) >= 0) return overTitle(view, at + 1, end);
      if (xpos(view, at + 1) === 'VBG' || xpos(view, at + 1) === 'CD') return nounPhraseEnd(view, at + 2, end);
      return at;
    }
    return phrase;
  }
  if (tag === 'VBN' && isNoun(xpos(view, at - 1)) && xpos(view, at + 1) === 'IN')
    return Math.max(at + 1, fullPhraseEnd(view, at + 2, end));
  if (text === 'following' || text === 'regarding' || text === 'concerning') return fullPhraseEnd(view, at + 1, end);
  if (text === '(') {
    let i = at;
    while (i < end && i - at < 40 && word(view, i) !== ')') i++;
    return Math.min(i + 1, end);
  }
  return at;
}

/** Over the title of a programme or paper in marks: "on “The Morning Show” that". */
function overTitle(view: View, at: number, end: number): number {
  const quote = view.quoteOf[at] as number;
  if (quote < 0 || at === 0 || view.quoteOf[at - 1] === quote) return at;
  let stop = at;
  while (stop < end && view.quoteOf[stop] === quote) stop++;
  return stop - at <= 9 ? stop : at;
}

/** End of the noun phrase that says whom it was told to. */
export function addresseeEnd(view: View, from: number, end: number): number {
  if ((view.quoteOf[from] as number) >= 0 || TIME_OPENERS.has(word(view, from))) return from;
  if (word(view, from) === 'that' && xpos(view, from) !== 'DT') return from;
  let stop = nounPhraseEnd(view, from, end);
  if (stop > from && word(view, stop) === 'of') stop = Math.max(stop, nounPhraseEnd(view, stop + 1, end));
  if (stop > from && word(view, stop) === 'and') {
    const next = nounPhraseEnd(view, stop + 1, end);
    if (next > stop + 1 && !isFinite(xpos(view, next))) stop = next;
  }
  return stop;
}

export function adverbialsEnd(
  view: View,
  from: number,
  end: number,
  cue: VerbCue,
): { to: number; addressee: Span | null } {
  let at = from;
  let addressee: Span | null = null;
  if (cue.frames.has('told')) {
    const object = addresseeEnd(view, at, end);
    if (object > at) {
      addressee = spanOf(view, at, object);
      at = object;
    }
  }
  for (let guard = 0; at < end && guard < 8; guard++) {
    const next = skipAdverbial(view, at, end, cue.frames);
    if (next <= at) break;
    if (word(view, at) === 'to' && !addressee)
      addressee = spanOf(view, at + 1, Math.max(addresseeEnd(view, at + 1, end), at + 2));
    at = next;
  }
  return { to: at, addressee };
}
