import type { SentenceTokens, Token } from '../model/report.js';
import type { Span } from '../model/span.js';
import type { Syntax } from './index.js';
import { lemmaOf } from './lemma.js';
import { Lexicon, type WordType } from './lexicon.js';
import { ACTION_FEATURES, actionFeatures, LABEL_FEATURES, labelFeatures, LEFT, ParseState, RIGHT, SHIFT } from './parser.js';
import { sentenceStarts } from './sentences.js';
import { TAG_FEATURES, tagFeatures } from './tagger.js';
import type { Weights } from './weights.js';
import { splitWords } from './words.js';

/** Longest run of words that is parsed as one; a longer sentence is parsed in pieces hung on the first. */
const LONGEST = 256;

/** Splits, tags and parses. The buffers are reused between sentences and hold nothing of an earlier one. */
export class Reader {
  private readonly lexicon: Lexicon;
  private readonly state = new ParseState();
  private readonly features = new Int32Array(Math.max(TAG_FEATURES, ACTION_FEATURES, LABEL_FEATURES) + 16);
  private readonly tagScores: Int32Array;
  private readonly labelScores: Int32Array;
  private readonly actionScores = new Int32Array(3);
  private readonly upos: readonly string[];
  private readonly xpos: readonly string[];
  private readonly rootLabel: number;
  private readonly pieceLabel: number;

  constructor(private readonly weights: Weights) {
    this.lexicon = new Lexicon(weights.closed);
    this.tagScores = new Int32Array(weights.tags.length);
    this.labelScores = new Int32Array(weights.labels.length);
    this.upos = weights.tags.map((tag) => tag.split(' ')[0] ?? '');
    this.xpos = weights.tags.map((tag) => tag.split(' ')[1] ?? '');
    this.rootLabel = weights.labels.indexOf('root');
    this.pieceLabel = weights.labels.indexOf('parataxis');
  }

  read(text: string, paragraphs: readonly Span[]): Syntax {
    const sentences: SentenceTokens[] = [];
    const tokens: Token[] = [];
    paragraphs.forEach((paragraph, index) => {
      const words = splitWords(text, paragraph.start, paragraph.end);
      const cuts = sentenceStarts(text, words);
      cuts.forEach((from, k) => {
        const to = cuts[k + 1] ?? words.starts.length;
        const first = tokens.length;
        this.sentence(text, words.starts, words.ends, from, to, tokens);
        sentences.push({ start: words.starts[from]!, end: words.ends[to - 1]!, first, last: tokens.length, paragraph: index });
      });
    });
    return { sentences, tokens };
  }

  private sentence(text: string, starts: readonly number[], ends: readonly number[], from: number, to: number, tokens: Token[]): void {
    const first = tokens.length;
    let root = -1;
    for (let at = from; at < to; at += LONGEST) {
      const stop = Math.min(to, at + LONGEST);
      const words: WordType[] = [];
      for (let i = at; i < stop; i++) words.push(this.lexicon.typeOf(text.slice(starts[i], ends[i])));
      const tags = this.tag(words);
      this.parse(words, tags);
      const { head, label } = this.state;
      const base = first + at - from;
      for (let i = 0; i < words.length; i++) {
        const up = this.upos[tags[i]!]!;
        const xp = this.xpos[tags[i]!]!;
        const isRoot = head[i + 1] === 0;
        const hung = isRoot ? (root < 0 ? null : root) : base + head[i + 1]! - 1;
        const name = isRoot ? (root < 0 ? this.rootLabel : this.pieceLabel) : label[i + 1]!;
        tokens.push({ start: starts[at + i]!, end: ends[at + i]!, upos: up, xpos: xp, lemma: lemmaOf(words[i]!.text, up, xp), head: hung, deprel: this.weights.labels[name] ?? 'dep' });
      }
      if (root < 0) for (let i = 1; i <= words.length && root < 0; i++) if (head[i] === 0) root = base + i - 1;
    }
  }

  /** Class of the tagger for each word. */
  tag(words: readonly WordType[]): Int32Array {
    const tags = new Int32Array(words.length);
    const { tagger } = this.weights;
    const { features, tagScores } = this;
    let t1 = -1;
    let t2 = -1;
    for (let i = 0; i < words.length; i++) {
      let tag = words[i]!.tag;
      if (tag < 0) {
        const n = tagFeatures(words, i, t1, t2, features);
        tagScores.fill(0);
        for (let k = 0; k < n; k++) tagger.add(features[k]!, tagScores);
        tag = best(tagScores);
      }
      tags[i] = tag;
      t2 = t1;
      t1 = tag;
    }
    return tags;
  }

  /** Parses into `state`: heads are 1-based, 0 the root. */
  parse(words: readonly WordType[], tags: Int32Array): void {
    const s = this.state;
    const { actions, labeler } = this.weights;
    const { features, actionScores, labelScores } = this;
    const n = words.length;
    s.reset(n);
    for (let i = 0; i < n; i++) {
      s.word[i + 1] = words[i]!.norm;
      s.tag[i + 1] = tags[i]!;
    }
    while (s.front <= n || s.depth > 1) {
      let action = SHIFT;
      if (s.depth > 1) {
        const count = actionFeatures(s, features);
        actionScores.fill(0);
        for (let k = 0; k < count; k++) actions.add(features[k]!, actionScores);
        action = -1;
        for (let k = SHIFT; k <= RIGHT; k++) if (s.allows(k) && (action < 0 || actionScores[k]! > actionScores[action]!)) action = k;
      }
      if (action === SHIFT) {
        s.stack[s.depth++] = s.front++;
        continue;
      }
      const child = s.stack[--s.depth]!;
      s.attach(child, action === LEFT ? s.front : s.stack[s.depth - 1]!);
      const count = labelFeatures(s, child, features);
      labelScores.fill(0);
      for (let k = 0; k < count; k++) labeler.add(features[k]!, labelScores);
      s.label[child] = best(labelScores);
    }
  }
}

function best(scores: Int32Array): number {
  let k = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[k]!) k = i;
  return k;
}
