import type { LayoutWords } from './en.js';
import { creditCanEnd } from './headline.js';
import type { LayoutRule } from './rules.js';

/** No caption of a pose has more sentences. */
const MOST_SENTENCES = 2;
const LONGEST_POSE = 420;
/** A line that begins as a caption and has no more words, without end mark, is a credit: "Photo: Ana Sol, AP". */
const CREDIT_WORDS = 7;
/** Where the credit of a caption is looked for: so many last characters. */
const TAIL = 160;

/** What a block says as the caption of a picture: the rule, and where its credit begins in the block. */
export interface FoundCaption {
  readonly rule: LayoutRule;
  readonly credit: number | null;
}

/**
 * Reads a block as a caption or credit: it begins as one, ends in a credit, points into a picture, tells a pose, or is
 * cut off as pages cut captions. `alone` allows a photographer and an agency
 * as a whole line, which looks like a byline.
 */
export function findCaption(content: string, words: LayoutWords, alone: boolean): FoundCaption | null {
  const tail = content.slice(-TAIL);
  const closes = creditCanEnd(tail, words) || /\d$|\bCredit|[A-Z]\/[A-Z]|via /.test(tail.slice(-120));
  const match = closes ? words.photoCredit.exec(tail) : null;
  const credit = match
    ? content.length - tail.length + match.index
    : closes && alone && words.photographer.test(content)
      ? 0
      : null;
  if (credit !== null) {
    const before = content.slice(0, credit);
    const bare = before.split(/\s+/, 6).length < 6 && !/[.!?]\s*$/.test(before);
    return { rule: bare ? 'layout/photo-credit' : 'layout/caption', credit };
  }
  if (words.caption.test(content)) {
    const few = content.split(/\s+/, CREDIT_WORDS + 1).length <= CREDIT_WORDS && !/[.!?]$/.test(content);
    return { rule: few ? 'layout/photo-credit' : 'layout/caption', credit: null };
  }
  const rule = pointing(content, words);
  return rule ? { rule, credit: null } : null;
}

/** The rule by which a block without credit is a caption, or null. */
function pointing(content: string, words: LayoutWords): LayoutRule | null {
  if (words.cutCaption.test(content)) return 'layout/cut-caption';
  if (words.videoTitle.test(content) && !words.beforeClock.test(content)) return 'layout/video-title';
  if (words.pictured.test(content) && !/[.!?]["'”’)]?$/.test(content)) return 'layout/pictured';
  if (words.speech.test(content)) return null;
  if (words.videoReport.test(content)) return 'layout/video-report';
  if (words.pointsIntoPicture.some((pattern) => pattern.test(content))) return 'layout/pictured';
  return content.length <= LONGEST_POSE && sentenceCount(content) <= MOST_SENTENCES && isPose(content, words)
    ? 'layout/posed'
    : null;
}

/** A pose with its whole date; another act with what goes on beside it too. */
function isPose(content: string, words: LayoutWords): boolean {
  if (!words.wholeDate.test(content) || words.noPose.test(content)) return false;
  return words.poses.test(content) || (words.beside.test(content) && words.acts.test(content));
}

/** True for one or two sentences in which no one speaks: what can be the caption above a credit. */
export function canBeCaption(content: string, words: LayoutWords): boolean {
  return content.length <= LONGEST_POSE && sentenceCount(content) <= MOST_SENTENCES && !words.speech.test(content);
}

export function sentenceCount(content: string): number {
  return content.split(/(?<=[.!?…]["'”’)]?)\s+(?=\p{Lu})/u).length;
}
