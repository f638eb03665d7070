import type { NoteRule } from './note.js';
import type { WordType } from './word-type.js';

/**
 * Where marks of punctuation hang. The parser learns it badly from treebanks that disagree with one another, and the
 * words around a mark decide it, so it is done by rule once the words are parsed: a mark hangs as high as it can
 * without crossing another edge (universaldependencies.org/u/dep/punct.html), on the unit it sets off where that is
 * named beside another (a conjunct, an apposition), otherwise on the word that governs the unit.
 *
 * Nodes are numbered as in `ParseState`: words from 1, 0 the root.
 */

/** What a mark is by its spelling: a comma or dash, a straight mark, or one of a pair by its place in `PAIRS`. */
const OTHER_MARK = 0;
const COMMA = 1;
const DOUBLE = 2;
const SINGLE = 3;
const PAIRED = 4;

/** Opening and closing marks in turn. */
const PAIRS = '()[]{}“”‘’«»';
/** Marks that open a unit in the middle of a sentence; a hyphen joins parts of one word. */
const COMMAS = ',–—';

/** The spelling of a mark; without meaning for other words. */
export function markOf(text: string): number {
  const sign = text === '``' ? '“' : text === "''" ? '”' : text.charAt(0);
  const pair = PAIRS.indexOf(sign);
  if (pair >= 0) return PAIRED + pair;
  if (text === '--' || COMMAS.includes(text.charAt(0))) return COMMA;
  return text.startsWith('"') ? DOUBLE : text.startsWith("'") ? SINGLE : OTHER_MARK;
}

const isOpening = (mark: number): boolean => mark >= PAIRED && (mark - PAIRED) % 2 === 0;
const isStraight = (mark: number): boolean => mark === DOUBLE || mark === SINGLE;

/** True when `mark` closes what `opener` opened. A straight mark closes one of its own kind. */
function closes(mark: number, opener: number): boolean {
  return isStraight(mark) ? mark === opener : mark >= PAIRED && !isOpening(mark) && mark === opener + 1;
}

/** What a label says of the unit under it, as far as rules ask. */
const CONJUNCT = 1;
const BESIDE = 2;

/** The role of a label of the parser: a conjunct, or a noun or clause set beside a noun. */
export function unitRoleOf(label: string): number {
  const [name] = label.split(':');
  if (name === 'conj') return CONJUNCT;
  return name === 'appos' || name === 'acl' ? BESIDE : 0;
}

/** A mark between two words of what it stands in; `before` or `after` is 0 where it stands at the edge. */
export interface MarkPlace {
  /** Units that end before the mark, each governed by the next; the last governs, or is governed, across the mark. */
  readonly before: readonly number[];
  /** Units that begin behind the mark, in the same order. */
  readonly after: readonly number[];
  /** The word that governs across the mark; 0 at an edge. */
  readonly governor: number;
  roleOf(node: number): number;
  headOf(node: number): number;
  /** True where a comma or a dash stands before the unit's first word. */
  isOpened(node: number): boolean;
}

/** One rule: `at` gives the node on which the mark hangs, or 0 where the rule does not speak. */
export interface MarkRule {
  /** The whole name, a literal that one can search for. */
  readonly id: string;
  readonly says: string;
  /** A sentence in which the mark within `>` and `<` hangs by this rule, on the word in brackets. */
  readonly example: string;
  /** A sentence in which the mark within `>` and `<` hangs by another rule. */
  readonly not: string;
  readonly at: (place: MarkPlace) => number;
}

/** The rules in their order: the first that speaks decides. Marks of a pair go before them all. */
export const MARK_RULES: readonly MarkRule[] = [
  {
    id: 'mark/edge',
    says: 'at the edge of the sentence, or of what a pair encloses, a mark hangs on the highest word there',
    example: 'The envoy [left] on Monday>.<',
    not: 'On Monday>,< the envoy left.',
    at: ({ before, after }) => (after.length === 0 ? last(before) : before.length === 0 ? last(after) : 0),
  },
  {
    id: 'mark/conjunct',
    says: 'before a conjunct a mark hangs on the conjunct',
    example: 'The envoy left>,< and the talks [ended].',
    not: 'The envoy left>,< a guard said.',
    at: ({ after, governor, roleOf }) => {
      const unit = last(after);
      return unit !== governor && roleOf(unit) === CONJUNCT ? unit : 0;
    },
  },
  {
    id: 'mark/closing',
    says: 'the mark that closes what a comma or dash opened hangs as the opening one does',
    example: 'Dana Orlov, the [envoy] of Norvik>,< left on Monday.',
    not: 'On Monday>,< the envoy left.',
    at: (place) => {
      for (let k = place.before.length - 1; k >= 0; k--) {
        const unit = place.before[k]!;
        const role = place.roleOf(unit);
        if (unit !== place.governor && role !== CONJUNCT && place.isOpened(unit))
          return role === BESIDE ? unit : place.headOf(unit);
      }
      return 0;
    },
  },
  {
    id: 'mark/beside',
    says: 'before an apposition or a clause about a noun a mark hangs on that',
    example: 'The council met Dana Orlov>,< the [envoy] of Norvik.',
    not: 'The council met Dana Orlov>,< and the talks ended.',
    at: ({ after, governor, roleOf }) => {
      const unit = last(after);
      return unit !== governor && roleOf(unit) === BESIDE ? unit : 0;
    },
  },
  {
    id: 'mark/governor',
    says: 'any other mark hangs on the word that governs across it',
    example: 'On Monday>,< the envoy [left].',
    not: 'The envoy left on Monday>.<',
    at: ({ governor }) => governor,
  },
];

function last(nodes: readonly number[]): number {
  return nodes[nodes.length - 1] ?? 0;
}

/** Hangs the marks of parsed sentences. The buffers are reused and hold nothing of an earlier sentence. */
export class Marks implements MarkPlace {
  readonly before: number[] = [];
  readonly after: number[] = [];
  governor = 0;
  /** The spelling of each mark, and whether a node is one. */
  private mark = new Uint8Array(0);
  private isMark = new Uint8Array(0);
  private prior = new Int32Array(0);
  private next = new Int32Array(0);
  /** First and last word under a node. */
  private first = new Int32Array(0);
  private end = new Int32Array(0);
  /** The other mark of a pair, and the opening mark of the pair around a mark; 0 for none. */
  private mate = new Int32Array(0);
  private around = new Int32Array(0);
  private readonly open: number[] = [];
  private head: Int32Array = new Int32Array(0);
  private label: Int32Array = new Int32Array(0);
  private n = 0;

  /** `roles` gives `unitRoleOf` of each label, `punct` and `root` the labels of marks and of the root. */
  constructor(
    private readonly roles: Uint8Array,
    private readonly punct: number,
    private readonly root: number,
  ) {}

  /**
   * Hangs every mark of a sentence on a word: `head` and `label` are changed in place. `marks` tells which classes of
   * `tags` are marks. Words are taken off marks first. Nothing changes where all are marks.
   */
  hang(
    words: readonly WordType[],
    tags: Int32Array,
    marks: Uint8Array,
    head: Int32Array,
    label: Int32Array,
    note?: NoteRule,
  ): void {
    const n = words.length;
    if (this.mark.length < n + 2) this.grow(2 * n + 2);
    this.n = n;
    this.head = head;
    this.label = label;
    let count = 0;
    for (let i = 1; i <= n; i++) {
      this.isMark[i] = marks[tags[i - 1]!]!;
      this.mark[i] = words[i - 1]!.mark;
      count += this.isMark[i]!;
    }
    if (count === 0 || count === n) return;
    this.takeWordsOff();
    this.measure();
    this.pair();
    for (let i = 1; i <= n; i++) {
      if (this.isMark[i] === 0) continue;
      head[i] = this.headOfMark(i, note);
      label[i] = this.punct;
    }
  }

  roleOf = (node: number): number => this.roles[this.label[node]!]!;

  headOf = (node: number): number => this.head[node]!;

  isOpened(node: number): boolean {
    const before = this.first[node]! - 1;
    return before > 0 && this.isMark[before] === 1 && this.mark[before] === COMMA;
  }

  private grow(size: number): void {
    this.mark = new Uint8Array(size);
    this.isMark = new Uint8Array(size);
    this.prior = new Int32Array(size);
    this.next = new Int32Array(size);
    this.first = new Int32Array(size);
    this.end = new Int32Array(size);
    this.mate = new Int32Array(size);
    this.around = new Int32Array(size);
  }

  /** A word under a mark goes to the word above it; the first word under a mark that is the root takes its place. */
  private takeWordsOff(): void {
    const { n, head, isMark } = this;
    let top = 0;
    for (let i = 1; i <= n; i++) {
      if (isMark[i] === 1) continue;
      let above = head[i]!;
      while (above > 0 && isMark[above] === 1) above = head[above]!;
      if (above === 0 && top === 0) {
        top = i;
        this.label[i] = this.root;
      } else if (above === 0) above = top;
      head[i] = above;
    }
  }

  /** The words beside each mark, and how far each word's subtree goes. Marks count as outside. */
  private measure(): void {
    const { n, head, isMark, prior, next, first, end } = this;
    let word = 0;
    for (let i = 1; i <= n; i++) {
      first[i] = i;
      end[i] = i;
      prior[i] = word;
      if (isMark[i] === 0) word = i;
    }
    word = 0;
    for (let i = n; i >= 1; i--) {
      next[i] = word;
      if (isMark[i] === 0) word = i;
    }
    // No edges cross: what stands before a word under it is known when the word's turn comes.
    for (let i = 1; i <= n; i++)
      if (isMark[i] === 0 && head[i]! > i && first[i]! < first[head[i]!]!) first[head[i]!] = first[i]!;
    for (let i = n; i >= 1; i--)
      if (isMark[i] === 0 && head[i]! < i && end[i]! > end[head[i]!]!) end[head[i]!] = end[i]!;
  }

  /** Finds pairs of brackets and quotation marks. What is left open inside a pair is closed with it. */
  private pair(): void {
    const { n, mark, isMark, mate, around, open } = this;
    open.length = 0;
    for (let i = 1; i <= n; i++) {
      mate[i] = 0;
      if (isMark[i] === 0) continue;
      const at = this.openerOf(i);
      if (at >= 0) {
        mate[i] = open[at]!;
        mate[mate[i]!] = i;
        open.length = at;
      } else if (isOpening(mark[i]!) || isStraight(mark[i]!)) open.push(i);
    }
    let outer = 0;
    for (let i = 1; i <= n; i++) {
      if (mate[i]! > 0 && mate[i]! < i) outer = around[mate[i]!]!;
      around[i] = outer;
      if (mate[i]! > i) outer = i;
    }
  }

  /** Place in `open` of the mark that mark `i` closes, -1 for none. */
  private openerOf(i: number): number {
    const { open, mark } = this;
    if (mark[i]! < DOUBLE || isOpening(mark[i]!)) return -1;
    for (let at = open.length - 1; at >= 0; at--) if (closes(mark[i]!, mark[open[at]!]!)) return at;
    return -1;
  }

  private headOfMark(i: number, note: NoteRule | undefined): number {
    const { mate, around, prior, next } = this;
    const other = mate[i]!;
    if (other > 0) {
      const from = next[Math.min(i, other)]!;
      const to = prior[Math.max(i, other)]!;
      if (from > 0 && from <= to) return this.headWithin(i, from, to);
    }
    const outer = around[i]!;
    const from = outer > 0 ? outer + 1 : 1;
    const to = outer > 0 ? mate[outer]! - 1 : this.n;
    this.climb(prior[i]! >= from ? prior[i]! : 0, next[i]! <= to ? next[i]! : 0, from, to);
    for (const rule of MARK_RULES) {
      const head = rule.at(this);
      if (head === 0) continue;
      note?.(rule.id, i - 1);
      return head;
    }
    return this.head[i]!;
  }

  /** The highest word that mark `i` of a pair around the words `from` to `to` can hang on. */
  private headWithin(i: number, from: number, to: number): number {
    if (i < from) this.climb(0, from, from, to);
    else this.climb(to, 0, from, to);
    return last(i < from ? this.after : this.before);
  }

  /** Fills `before`, `after` and `governor` for a mark between two words, within `from` to `to`. */
  private climb(prior: number, next: number, from: number, to: number): void {
    const { before, after, head, first, end } = this;
    before.length = 0;
    after.length = 0;
    for (let at = prior; at >= from && at > 0; at = head[at]! < at ? head[at]! : 0) {
      before.push(at);
      if (end[at]! > prior) break;
    }
    for (let at = next; at > 0 && at <= to; at = head[at]! > at ? head[at]! : 0) {
      after.push(at);
      if (first[at]! < next) break;
    }
    const low = last(before);
    const high = last(after);
    this.governor = low === 0 || high === 0 ? 0 : head[low] === high ? high : low;
  }
}
