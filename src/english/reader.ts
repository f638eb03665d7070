import type { SentenceTokens, Token } from '../model/report.js';
import type { Span } from '../model/span.js';
import { isApostrophe } from './characters.js';
import { hashRange } from './hash.js';
import { lemmaOf } from './lemma.js';
import { Lexicon } from './lexicon.js';
import { Marks, unitRoleOf } from './marks.js';
import type { NoteRule } from './note.js';
import {
  coarseOf,
  FIRST_ACTION,
  FIRST_LABEL,
  firstActionFeatures,
  firstLabelFeatures,
  furtherActionFeatures,
  furtherLabelFeatures,
  LEFT,
  MOST_FEATURES,
  ParseState,
  RIGHT,
  SHIFT,
} from './parser.js';
import { sentenceStarts } from './sentences.js';
import type { Syntax } from './syntax.js';
import { TagRepairer } from './tag-repairs.js';
import { kindOfTag, TaggedSentence } from './tagged.js';
import {
  ClauseView,
  clauseRoleOf,
  contextTagFeatures,
  FIRST_FURTHER_TAG,
  furtherTagFeatures,
  WORD_TAG_FEATURES,
  wordTagFeatures,
} from './tagger.js';
import { TreeRepairer } from './tree-repairs.js';
import type { Weights } from './weights.js';
import type { WordType } from './word-type.js';
import { splitWords } from './words.js';

/** Longest run of words that is parsed as one; a longer sentence is parsed in pieces hung on the first. */
const LONGEST = 256;

/** Below every score. */
const NEVER = -0x40000000;

/** Splits, tags and parses. The buffers are reused between sentences and hold nothing of an earlier one. */
export class Reader {
  private readonly lexicon: Lexicon;
  readonly state = new ParseState();
  private readonly features: Int32Array;
  private readonly tagScores: Int16Array;
  private readonly labelScores: Int16Array;
  private readonly upos: readonly string[];
  private readonly xpos: readonly string[];
  private readonly coarse: Uint8Array;
  private readonly roles: Uint8Array;
  private readonly clauses = new ClauseView();
  private readonly kinds: Uint8Array;
  private readonly tagged = new TaggedSentence();
  private readonly repairer: TagRepairer;
  private readonly trees: TreeRepairer;
  private readonly marks: Marks;
  private readonly isMark: Uint8Array;
  private readonly rootLabel: number;
  private readonly pieceLabel: number;

  private readonly known = (word: string): boolean => this.weights.clusters.of(hashRange(word, 0, word.length)) !== 0;

  constructor(private readonly weights: Weights) {
    this.lexicon = new Lexicon(weights.closed, weights.clusters);
    this.features = weights.desk.features(MOST_FEATURES);
    this.tagScores = weights.desk.scores(weights.tagger.width);
    this.labelScores = weights.desk.scores(weights.labeler.width);
    this.upos = weights.tags.map((tag) => tag.split(' ')[0] ?? '');
    this.xpos = weights.tags.map((tag) => tag.split(' ')[1] ?? '');
    this.coarse = Uint8Array.from(weights.tags, coarseOf);
    this.roles = Uint8Array.from(weights.tags, clauseRoleOf);
    this.kinds = Uint8Array.from(weights.tags, kindOfTag);
    this.repairer = new TagRepairer(weights.tags, this.kinds);
    this.trees = new TreeRepairer(weights.labels, this.tagged);
    this.rootLabel = weights.labels.indexOf('root');
    this.pieceLabel = weights.labels.indexOf('parataxis');
    this.isMark = Uint8Array.from(this.upos, (upos) => (upos === 'PUNCT' ? 1 : 0));
    const roles = Uint8Array.from(weights.labels, unitRoleOf);
    this.marks = new Marks(roles, weights.labels.indexOf('punct'), this.rootLabel);
  }

  read(text: string, paragraphs: readonly Span[], note?: NoteRule): Syntax {
    const sentences: SentenceTokens[] = [];
    const tokens: Token[] = [];
    paragraphs.forEach((paragraph, index) => {
      const words = splitWords(text, paragraph.start, paragraph.end);
      const cuts = sentenceStarts(text, words);
      cuts.forEach((from, k) => {
        const to = cuts[k + 1] ?? words.starts.length;
        const first = tokens.length;
        this.sentence(text, words.starts, words.ends, from, to, tokens, note);
        sentences.push({
          start: words.starts[from]!,
          end: words.ends[to - 1]!,
          first,
          last: tokens.length,
          paragraph: index,
        });
      });
    });
    return { sentences, tokens };
  }

  private sentence(
    text: string,
    starts: readonly number[],
    ends: readonly number[],
    from: number,
    to: number,
    tokens: Token[],
    note?: NoteRule,
  ): void {
    const first = tokens.length;
    let root = -1;
    for (let at = from; at < to; at += LONGEST) {
      const stop = Math.min(to, at + LONGEST);
      const words: WordType[] = [];
      for (let i = at; i < stop; i++) words.push(this.lexicon.typeAt(text, starts[i]!, ends[i]!));
      const noteHere: NoteRule | undefined = note && ((rule, word) => note(rule, first + at - from + word));
      const tags = this.tag(words);
      this.tagged.start(words, tags, this.kinds);
      this.repairer.mend(this.tagged, tags, noteHere);
      this.parse(words, tags);
      const { head, label } = this.state;
      this.trees.mend(words.length, head, label, noteHere);
      this.marks.hang(words, tags, this.isMark, head, label, noteHere);
      const base = first + at - from;
      let pieceRoot = root;
      for (let i = 0; i < words.length; i++) {
        const upos = this.upos[tags[i]!]!;
        const xpos = this.xpos[tags[i]!]!;
        const isRoot = head[i + 1] === 0;
        if (isRoot && root < 0) pieceRoot = base + i;
        const hung = isRoot ? (root < 0 ? null : root) : base + head[i + 1]! - 1;
        const name = isRoot ? (root < 0 ? this.rootLabel : this.pieceLabel) : label[i + 1]!;
        tokens.push({
          start: starts[at + i]!,
          end: ends[at + i]!,
          upos,
          xpos,
          lemma: this.lemma(words[i]!, tags[i]!, at + i === from),
          head: hung,
          deprel: this.weights.labels[name] ?? 'dep',
        });
      }
      root = pieceRoot;
    }
    for (let i = first; i < tokens.length; i++) {
      // "She's gone": a clitic that helps a participle is of "have".
      const token = tokens[i]!;
      if (
        token.upos === 'AUX' &&
        token.deprel === 'aux' &&
        token.head !== null &&
        token.lemma !== 'have' &&
        isClitic(text, token) &&
        tokens[token.head]!.xpos === 'VBN'
      )
        tokens[i] = { ...token, lemma: 'have' };
    }
  }

  private lemma(word: WordType, tag: number, initial: boolean): string {
    if (initial) return lemmaOf(word.text, this.upos[tag]!, this.xpos[tag]!, true, this.known);
    if (word.lemmaTag !== tag) {
      word.lemma = lemmaOf(word.text, this.upos[tag]!, this.xpos[tag]!, false, this.known);
      word.lemmaTag = tag;
    }
    return word.lemma;
  }

  /** Class of the tagger for each word. */
  tag(words: readonly WordType[]): Int32Array {
    const tags = new Int32Array(words.length);
    const { clauses, roles } = this;
    let t1 = -1;
    let t2 = -1;
    clauses.start(words.length, (i) => words[i]!.tag, roles);
    for (let i = 0; i < words.length; i++) {
      const closed = words[i]!.tag;
      const tag = closed >= 0 ? closed : this.tagOf(words, i, t1, t2, clauses.of(i));
      tags[i] = tag;
      clauses.put(roles[tag]!);
      t2 = t1;
      t1 = tag;
    }
    return tags;
  }

  private tagOf(words: readonly WordType[], i: number, t1: number, t2: number, clause: number): number {
    const { features, tagScores: scores } = this;
    const { tagger, certain } = this.weights;
    const word = words[i]!;
    scores.set(word.scores ?? this.scoresOf(word));
    const first = contextTagFeatures(words, i, t1, t2, clause, WORD_TAG_FEATURES, features);
    const likely = tagger.add(features, WORD_TAG_FEATURES, first, 0, scores);
    if (likely >> 8 >= certain.tag) return likely & 0xff;
    const all = furtherTagFeatures(words, i, t1, t2, clause, first, features);
    return tagger.add(features, first, all, FIRST_FURTHER_TAG, scores) & 0xff;
  }

  /** What the features of a word alone add to every class, kept with the word. */
  private scoresOf(word: WordType): Int16Array {
    const { tagScores, features } = this;
    const { tagger } = this.weights;
    tagger.clear(tagScores);
    tagger.add(features, 0, wordTagFeatures(word, features), 0, tagScores);
    word.scores = tagScores.slice();
    return word.scores;
  }

  /** Parses into `state`: heads are 1-based, 0 the root. */
  parse(words: readonly WordType[], tags: Int32Array): void {
    const s = this.state;
    s.start(words, tags, this.coarse);
    while (s.front <= s.n || s.depth > 1) {
      const action = s.depth > 1 ? this.actionOf(s) : SHIFT;
      if (action === SHIFT) {
        s.stack[s.depth++] = s.front++;
        continue;
      }
      const child = s.stack[--s.depth]!;
      s.attach(child, action === LEFT ? s.front : s.stack[s.depth - 1]!);
      s.label[child] = this.labelOf(s, child);
    }
  }

  private actionOf(s: ParseState): number {
    const mayShift = s.allows(SHIFT),
      mayLeft = s.allows(LEFT),
      mayRight = s.allows(RIGHT);
    if (!mayLeft && !mayRight) return SHIFT;
    const { features } = this;
    const { actions, certain } = this.weights;
    actions.clear();
    const first = firstActionFeatures(s, features);
    actions.add(features, 0, first, FIRST_ACTION);
    for (let more = true; ; more = false) {
      const shift = mayShift ? 0 : NEVER;
      const left = mayLeft ? actions.left : NEVER;
      const right = mayRight ? actions.right : NEVER;
      const isLeft = left > shift && left >= right;
      const isRight = !isLeft && right > shift;
      const lead = isLeft
        ? left - Math.max(shift, right)
        : isRight
          ? right - Math.max(shift, left)
          : shift - Math.max(left, right);
      if (!more || lead >= certain.action) return isLeft ? LEFT : isRight ? RIGHT : SHIFT;
      actions.add(features, first, furtherActionFeatures(s, first, features), FIRST_ACTION + first);
    }
  }

  private labelOf(s: ParseState, child: number): number {
    const { features, labelScores: scores } = this;
    const { labeler, certain } = this.weights;
    labeler.clear(scores);
    const first = firstLabelFeatures(s, child, features);
    const likely = labeler.add(features, 0, first, FIRST_LABEL, scores);
    if (likely >> 8 >= certain.label) return likely & 0xff;
    const all = furtherLabelFeatures(s, child, first, features);
    return labeler.add(features, first, all, FIRST_LABEL + first, scores) & 0xff;
  }
}

/** `'s` or `'d`. */
function isClitic(text: string, { start, end }: Span): boolean {
  return end - start === 2 && isApostrophe(text.charCodeAt(start));
}
