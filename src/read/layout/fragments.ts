import type { Layout, Paragraph, SentenceTokens, Token } from '../../model/report.js';
import { compareSpans } from '../../model/span.js';
import { EN, type LayoutWords } from './en.js';
import { type LayoutRule, whyOf } from './rules.js';

const FEWEST_WORDS = 6;
const LONGEST = 420;
const MOST_SENTENCES = 2;
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD', 'VB', 'VBN']);

/**
 * The layout with captions taken out that only syntax shows: a paragraph of one sentence that has no finite verb of its
 * own, but a noun with a participle after it ("A young boy standing near the wall.") or a weekday at its end; and one
 * that tells a pose in the present tense with its day. The same layout where there is none.
 */
export function withoutFragments(
  text: string,
  layout: Layout,
  sentences: readonly SentenceTokens[],
  tokens: readonly Token[],
  words: LayoutWords = EN,
): Layout {
  const within = new Map<number, SentenceTokens[]>();
  for (const sentence of sentences) {
    const before = within.get(sentence.paragraph);
    if (before) before.push(sentence);
    else within.set(sentence.paragraph, [sentence]);
  }
  const reasons = new Map<Paragraph, LayoutRule>();
  layout.paragraphs.forEach((paragraph, index) => {
    const content = text.slice(paragraph.start, paragraph.end);
    const own = within.get(index) ?? [];
    if (paragraph.role !== 'body' || content.length > LONGEST || own.length > MOST_SENTENCES) return;
    if (!content.endsWith('.') || words.speech.test(content)) return;
    const rule = ruleOf(content, own, tokens, words);
    if (rule) reasons.set(paragraph, rule);
  });
  const paragraphs = layout.paragraphs.filter((paragraph) => !reasons.has(paragraph));
  if (reasons.size === 0 || !paragraphs.some(({ role }) => role === 'body')) return layout;
  const found = [...reasons].map(([{ start, end }, rule]) => ({ start, end, why: whyOf(rule), rule }));
  return { ...layout, paragraphs, furniture: [...layout.furniture, ...found].sort(compareSpans) };
}

function ruleOf(
  content: string,
  sentences: readonly SentenceTokens[],
  tokens: readonly Token[],
  words: LayoutWords,
): LayoutRule | null {
  const [first] = sentences;
  if (!first) return null;
  const own = tokens.slice(first.first, first.last);
  const root = own.findIndex(({ head }) => head === null);
  if (root < 0) return null;
  if (sentences.length === 1 && isFragment(own, root, first.first, isPlacedInDay(content), words))
    return 'layout/fragment';
  return isPosed(content, own[root]!, words) ? 'layout/posed' : null;
}

/** True for a sentence that ends in a weekday, tells where, and holds no figure: a caption without a verb may be so. */
function isPlacedInDay(content: string): boolean {
  return (
    /day\.$/.test(content) &&
    /\b(?:at|near|outside|inside|in front of|during)\b/.test(content) &&
    !/[\d:]/.test(content)
  );
}

/** True where the sentence's own verb is a pose in the present tense with its day, or another act with "as he". */
function isPosed(content: string, { xpos, lemma }: Token, words: LayoutWords): boolean {
  if ((xpos !== 'VBZ' && xpos !== 'VBP') || words.noPose.test(content)) return false;
  if (words.poses.test(lemma)) return words.weekday.test(content) || words.meanwhile.test(content);
  return words.acts.test(lemma) && words.meanwhile.test(content);
}

/** True for a sentence whose root is a noun with a participle after it, or a participle without auxiliary. */
function isFragment(own: readonly Token[], root: number, offset: number, dated: boolean, words: LayoutWords): boolean {
  if (own.filter(({ upos }) => upos !== 'PUNCT').length < FEWEST_WORDS || !/^(?:NN|VBG)/.test(own[root]!.xpos))
    return false;
  const depends = ({ head }: Token): boolean => head === offset + root;
  if (own.some((token) => depends(token) && /^(?:aux|cop|expl|mark|advmod|ccomp|parataxis)/.test(token.deprel)))
    return false;
  const relative = own.findIndex(({ xpos, deprel }) => /^W/.test(xpos) || deprel === 'mark');
  const main = relative < 0 ? own : own.slice(0, relative);
  if (main.some(({ xpos }) => FINITE.has(xpos)) || !/^(?:DT|NN|CD|JJ|PRP\$)/.test(own[0]!.xpos)) return false;
  if (own[root]!.xpos === 'VBG' || dated) return true;
  return main.some(
    (token) =>
      token.xpos === 'VBG' && depends(token) && token.deprel.startsWith('acl') && !words.joining.has(token.lemma),
  );
}
