import type { NoteRule } from './note.js';
import {
  COMMA,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  isNominal,
  NOUN,
  OPENER,
  PAST_TENSE,
  type TaggedSentence,
} from './tagged.js';
import { HELPS, MAY_OPEN, PAST, SAYS, TELLS } from './word-form.js';

/** Labels that the repairs ask for or give. */
const LABELS = [
  'root',
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'det',
  'nmod',
  'obl',
  'ccomp',
  'parataxis',
  'conj',
  'advcl',
  'acl',
  'acl:relcl',
  'cop',
  'aux',
  'aux:pass',
  'mark',
  'cc',
  'case',
  'punct',
  'advmod',
] as const;
type Label = (typeof LABELS)[number];

/**
 * A repair of a parsed sentence: a finite verb that hangs where none can. The parser decides from left to right and may
 * have hung the subject before it met the verb.
 */
export interface TreeRepair {
  readonly id: string;
  readonly says: string;
  /** A sentence in which the word in brackets heads its clause by this repair. */
  readonly example: string;
  /** A sentence in which the word in brackets hangs as the parser hung it. */
  readonly not: string;
  /** Labels of the nodes it looks at: finite verbs, and whatever is the root. */
  readonly from: readonly Label[];
  /** Mends the node `verb` in place; false where it has nothing to mend. */
  readonly mend: (tree: ParsedSentence, verb: number) => boolean;
}

/** The repairs in their order; a node is mended once. */
export const TREE_REPAIRS: readonly TreeRepair[] = [
  {
    id: 'tree/finite-modifier',
    says: 'a finite verb is no participle of the noun before it: the noun is its subject',
    example: 'Police said two clerks [gathered] outside the court.',
    not: 'Police found two clerks [held] outside the court.',
    from: ['acl'],
    mend: (tree, verb) => {
      const between = tree.head[verb]!;
      return between < verb && !tree.hasOpener(verb) && promote(tree, tree.wholeOf(between), verb, between);
    },
  },
  {
    id: 'tree/behind-relative',
    says: 'the second finite verb behind a relative clause is that of the noun it is about',
    example: 'Farmers who lost land [marched] in Norvik, the ministry said.',
    not: 'The ministry met farmers who said talks [failed].',
    from: ['ccomp', 'conj', 'advcl'],
    mend: (tree, verb) => {
      const relative = tree.head[verb]!;
      if (relative > verb || !tree.isRelative(relative) || tree.hasOpener(verb)) return false;
      const noun = tree.head[relative]!;
      return noun > 0 && noun < relative && promote(tree, noun, verb, relative);
    },
  },
  {
    id: 'tree/main-behind-relative',
    says: 'a noun and the "who" or "that" behind it are subjects of two verbs: the second finite one is the main one',
    example: 'Teachers that arrived last week [gathered] outside the court, two aides said.',
    not: 'Teachers said the boats [left].',
    from: ['ccomp', 'conj', 'advcl'],
    mend: (tree, verb) => {
      const relative = tree.head[verb]!;
      const noun = relative > verb || tree.hasOpener(verb) ? 0 : tree.nounBeforeRelative(relative);
      if (noun === 0) return false;
      tree.replace(relative, verb);
      tree.head[noun] = verb;
      tree.head[relative] = noun;
      tree.relabel(noun, 'nsubj');
      tree.relabel(relative, 'acl:relcl');
      return true;
    },
  },
  {
    id: 'tree/fronted-clause',
    says: 'a clause that "after", "when" and the like open is not the main one where another with its subject follows',
    example: 'After it became plain that Tolmin would lose the port, a more troubling rival [worries] the envoy.',
    not: 'Most boats [left] after it became plain that Tolmin would lose the port.',
    from: ['root'],
    mend: (tree, root) => {
      const verb = tree.isSubordinate(root) ? tree.mainBehind(root) : 0;
      if (verb === 0 || !tree.hasSubject(verb) || tree.is(verb, 'ccomp') || !tree.isApart(root, verb)) return false;
      tree.replace(root, verb);
      tree.head[root] = verb;
      tree.relabel(root, 'advcl');
      return true;
    },
  },
  {
    id: 'tree/fronted-phrase',
    says: 'a phrase is not the root where a whole clause follows it, and a noun is the subject where it has none',
    example: 'In the Middle Ages, most crews did not [have] access to the port.',
    not: 'In the Middle Ages, a time that [saw] no trade in Tolmin.',
    from: ['root'],
    mend: (tree, root) => {
      const verb = tree.isClause(root) ? 0 : tree.mainBehind(root);
      if (verb === 0 || !tree.isJoinedByCommas(root, verb)) return false;
      const label = tree.phraseLabelOf(root, tree.hasSubject(verb));
      if (label === null) return false;
      tree.replace(root, verb);
      tree.head[root] = verb;
      tree.relabel(root, label);
      return true;
    },
  },
  {
    id: 'tree/demonstrative',
    says: '"those" before a plural and its verb opens a subject, not a relative clause',
    example: 'Those gunmen [returned] home.',
    not: 'Those he [met] returned home.',
    from: ['acl:relcl'],
    mend: (tree, verb) => {
      const these = tree.head[verb]!;
      const noun = these + 1;
      if (noun >= verb || !tree.isDeterminer(these) || !tree.isSubjectOf(noun, verb)) return false;
      const label = tree.clauseLabelOf(these);
      if (label === null) return false;
      tree.replace(these, verb);
      tree.relabel(verb, label);
      tree.head[these] = noun;
      tree.relabel(these, 'det');
      return true;
    },
  },
  {
    id: 'tree/false-copula',
    says: 'a past tense other than of "be" is no copula',
    example: 'Gunmen [sank] off the coast.',
    not: 'Gunmen [were] off the coast.',
    from: ['cop'],
    mend: (tree, verb) => {
      const noun = tree.head[verb]!;
      if (noun < verb || !tree.isPast(verb)) return false;
      const label = tree.labelOf(noun);
      tree.replace(noun, verb, verb);
      tree.setLabel(verb, label);
      tree.head[noun] = verb;
      tree.relabel(noun, tree.hasCase(noun) ? 'obl' : 'obj');
      return true;
    },
  },
  {
    id: 'tree/reported',
    says: 'a whole clause before a comma and a verb of saying is what is said',
    example: 'Two guards [left] the city, a spokesman told reporters.',
    not: 'When two guards [left] the city, a spokesman told reporters.',
    from: ['advcl'],
    mend: (tree, verb) => {
      const says = tree.head[verb]!;
      if (says < verb || !tree.isSaying(says) || tree.hasOpener(verb) || !tree.hasSubject(verb)) return false;
      tree.relabel(verb, 'ccomp');
      return true;
    },
  },
];

/**
 * Hangs `noun` on `verb` as its subject and `verb` where the noun hung, when that is the place of a clause. `relative`
 * is the verb between them, whose object the parser may have given to `verb`.
 */
function promote(tree: ParsedSentence, noun: number, verb: number, relative: number): boolean {
  const label = tree.isNoun(noun) ? tree.clauseLabelOf(noun) : null;
  if (label === null) return false;
  const { n, head } = tree;
  for (let i = 1; i <= n; i++) {
    if (i > verb && (head[i] === noun || head[i] === relative)) head[i] = verb;
    if (i > relative && i < verb && head[i] === verb && tree.is(i, 'nsubj') && tree.is(relative, 'acl:relcl')) {
      head[i] = relative;
      tree.relabel(i, 'obj');
    }
  }
  head[verb] = head[noun]!;
  tree.relabel(verb, label);
  head[noun] = verb;
  tree.relabel(noun, 'nsubj');
  return true;
}

/** A parsed sentence as its repairs see it. Nodes are numbered from 1, 0 is the root. */
export class ParsedSentence {
  n = 0;
  head: Int32Array = new Int32Array(0);
  private label: Int32Array = new Int32Array(0);
  private readonly ids: ReadonlyMap<string, number>;

  constructor(
    labels: readonly string[],
    private readonly words: TaggedSentence,
  ) {
    this.ids = new Map(labels.map((label, id) => [label, id]));
  }

  start(n: number, head: Int32Array, label: Int32Array): void {
    this.n = n;
    this.head = head;
    this.label = label;
  }

  is(node: number, label: Label): boolean {
    return this.label[node] === this.ids.get(label);
  }

  relabel(node: number, label: Label): void {
    this.label[node] = this.ids.get(label) ?? this.label[node]!;
  }

  labelOf(node: number): number {
    return this.label[node]!;
  }

  setLabel(node: number, label: number): void {
    this.label[node] = label;
  }

  /** Hangs `verb` where `node` hung, with its label, and on `verb` what hung on `node` behind or before `border`. */
  replace(node: number, verb: number, border = 0): void {
    for (let i = 1; i <= this.n; i++)
      if (i !== verb && this.head[i] === node && (border > 0 ? i < border : i > verb)) this.head[i] = verb;
    this.head[verb] = this.head[node]!;
    this.label[verb] = this.label[node]!;
  }

  /** A clause with a mark, or with "when" and the like. */
  isSubordinate(verb: number): boolean {
    for (let i = 1; i < verb; i++) {
      if (this.head[i] !== verb) continue;
      const isMark = this.is(i, 'mark') || (this.is(i, 'advmod') && this.words.kindAt(i - 1) === OPENER);
      if (isMark && this.words.has(i - 1, MAY_OPEN)) return true;
    }
    return false;
  }

  /** A finite verb, or what a finite helper or copula makes one. */
  isClause(node: number): boolean {
    if (this.isFinite(node)) return true;
    for (let i = 1; i < node; i++)
      if (
        this.head[i] === node &&
        this.isFinite(i) &&
        (this.is(i, 'cop') || this.is(i, 'aux') || this.is(i, 'aux:pass'))
      )
        return true;
    return false;
  }

  /** The first whole clause behind `root` that hangs on it and that nothing opens; 0 for none. */
  mainBehind(root: number): number {
    if (!this.words.isClosed) return 0;
    for (let i = root + 1; i <= this.n; i++)
      if (this.head[i] === root && this.isClause(i) && !this.hasOpener(i)) return i;
    return 0;
  }

  /** How a phrase hangs on the verb of the clause behind it: with a preposition, as its subject, or not at all. */
  phraseLabelOf(node: number, hasSubject: boolean): Label | null {
    if (this.hasCase(node)) return hasSubject ? 'obl' : null;
    if (this.words.kindAt(node - 1) === CONJUNCTION) return 'cc';
    return !hasSubject && this.isNoun(node) ? 'nsubj' : null;
  }

  isDeterminer(node: number): boolean {
    return this.words.kindAt(node - 1) === DETERMINER;
  }

  /** A past by its spelling, other than of "be", "have" or "get". */
  isPast(node: number): boolean {
    return this.words.has(node - 1, PAST) && !this.words.has(node - 1, HELPS);
  }

  /** True where a mark stands between two words. */
  isApart(from: number, to: number): boolean {
    return this.words.part[from - 1] !== this.words.part[to - 1];
  }

  /** True where no mark but commas stands between two words. */
  isJoinedByCommas(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) if (this.words.kindAt(i - 1) > COMMA) return false;
    return true;
  }

  hasCase(node: number): boolean {
    return this.childOf(node, 'case') > 0;
  }

  isSubjectOf(node: number, verb: number): boolean {
    return this.head[node] === verb && this.is(node, 'nsubj') && this.words.kindAt(node - 1) === NOUN;
  }

  /** The noun that begins "hundreds of people", for a noun behind "of". */
  wholeOf(noun: number): number {
    const whole = this.head[noun]!;
    return this.is(noun, 'nmod') && whole > 0 && whole < noun ? whole : noun;
  }

  /** The noun directly before "who" or "that" where both are subjects of `verb`; 0 for none. */
  nounBeforeRelative(verb: number): number {
    for (let i = 2; i < verb; i++) {
      if (this.head[i] !== verb || this.words.kindAt(i - 1) !== OPENER) continue;
      const noun = i - 1;
      if (!this.is(i, 'nsubj') && !this.is(i, 'nsubj:pass')) return 0;
      return this.head[noun] === verb && this.isNoun(noun) ? noun : 0;
    }
    return 0;
  }

  isNoun(node: number): boolean {
    return isNominal(this.words.kindAt(node - 1));
  }

  isFinite(node: number): boolean {
    const kind = this.words.kindAt(node - 1);
    return kind === FINITE || kind === PAST_TENSE;
  }

  /** A verb of saying, with a hearer or without. */
  isSaying(node: number): boolean {
    return this.words.has(node - 1, SAYS | TELLS);
  }

  hasSubject(verb: number): boolean {
    return this.childOf(verb, 'nsubj') > 0 || this.childOf(verb, 'nsubj:pass') > 0;
  }

  /** A verb whose subject is "who", "which" or "that", and not one that a clause may follow. */
  isRelative(verb: number): boolean {
    if (!this.is(verb, 'acl:relcl') || this.words.has(verb - 1, SAYS)) return false;
    for (let i = this.head[verb]! + 1; i < verb; i++)
      if (this.head[i] === verb && (this.words.kindAt(i - 1) === OPENER || this.isDeterminer(i))) return true;
    return false;
  }

  /** True where a conjunction, a relative word or a mark stands among the words before `verb` that hang on it. */
  hasOpener(verb: number): boolean {
    for (let i = 1; i < verb; i++) {
      if (this.head[i] !== verb) continue;
      if (this.is(i, 'mark') || this.is(i, 'cc') || this.words.kindAt(i - 1) === OPENER) return true;
    }
    return false;
  }

  /** The label of a clause that can stand where `noun` hangs; null where a noun belongs there. */
  clauseLabelOf(noun: number): Label | null {
    if (this.childOf(noun, 'cop') > 0 || this.childOf(noun, 'case') > 0) return null;
    for (const label of ['root', 'ccomp', 'parataxis'] as const) if (this.is(noun, label)) return label;
    const above = this.head[noun]!;
    if (!this.isSaying(above)) return null;
    if (this.is(noun, 'obj')) return this.words.has(above - 1, SAYS) ? 'ccomp' : null;
    return this.is(noun, 'nsubj') && noun < above && this.childOf(above, 'nsubj', noun) > 0 ? 'ccomp' : null;
  }

  /** The first word with `label` under `node`, other than `except`; 0 for none. */
  private childOf(node: number, label: Label, except = 0): number {
    for (let i = 1; i <= this.n; i++) if (this.head[i] === node && i !== except && this.is(i, label)) return i;
    return 0;
  }
}

/** Applies the repairs to parsed sentences, in place. */
export class TreeRepairer {
  private readonly byLabel: readonly (readonly TreeRepair[])[];
  private readonly tree: ParsedSentence;

  constructor(labels: readonly string[], words: TaggedSentence) {
    this.tree = new ParsedSentence(labels, words);
    this.byLabel = labels.map((label) =>
      TREE_REPAIRS.filter(({ from }) => (from as readonly string[]).includes(label)),
    );
  }

  mend(n: number, head: Int32Array, label: Int32Array, note?: NoteRule): void {
    const { tree, byLabel } = this;
    tree.start(n, head, label);
    for (let verb = 1; verb <= n; verb++) {
      const repairs = byLabel[label[verb]!]!;
      if (repairs.length === 0 || !(tree.isFinite(verb) || head[verb] === 0)) continue;
      for (const repair of repairs) {
        if (!repair.mend(tree, verb)) continue;
        note?.(repair.id, verb - 1);
        break;
      }
    }
  }
}
