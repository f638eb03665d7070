import type { NoteRule } from './note.js';
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  GERUND,
  INFINITIVE,
  isNominal,
  NOUN,
  NUMBER,
  OPENER,
  PAST_PARTICIPLE,
  PAST_TENSE,
  PREPOSITION,
  PRONOUN,
  type TaggedSentence,
} from './tagged.js';
import {
  BY,
  CAPITAL,
  HELPS,
  KEEPS_OBJECT,
  MAY_OPEN,
  MAY_TAKE_CLAUSE,
  MEN,
  ONLY_PAST,
  PARTICIPLE,
  PASSIVE,
  PAST,
  RAISED,
  REFLEXIVE,
  SAYS,
  TIME,
} from './word-form.js';

/**
 * A repair of a tag between tagging and parsing. The tagger sees two words on each side and the finite verbs before; a
 * repair sees which clauses of the sentence want a finite verb and which have one too many.
 */
export interface TagRepair {
  readonly id: string;
  readonly says: string;
  /** A sentence in which the word in brackets gets its tag by this repair. */
  readonly example: string;
  /** A sentence in which the word in brackets must not get that tag. */
  readonly not: string;
  /** Kinds of tag that it mends, and the class that it gives, written `UPOS XPOS`. */
  readonly from: readonly number[];
  readonly gives: string;
  readonly at: (s: TaggedSentence, i: number) => boolean;
}

/** The repairs in their order: the first that speaks decides. */
export const TAG_REPAIRS: readonly TagRepair[] = [
  {
    id: 'tag/men',
    says: 'a word in "-men" is a plural of people, no participle',
    example: '[Gunmen] blocked the road to Vela.',
    not: 'The men were [beaten].',
    from: [PAST_PARTICIPLE, PAST_TENSE, BASE, ADJECTIVE],
    gives: 'NOUN NNS',
    at: (s, i) => s.has(i, MEN),
  },
  {
    id: 'tag/past-form',
    says: 'a form that is only a past is one: "sank", "swore"',
    example: 'Miners and residents [sank] off the coast.',
    not: 'The crew had [sunk] the boat.',
    from: [PAST_PARTICIPLE, FINITE, BASE, NOUN],
    gives: 'VERB VBD',
    at: isPastForm,
  },
  {
    id: 'tag/between-commas',
    says: 'between a subject and its verb, a verb behind a comma is a participle',
    example: 'Clerks, [sent] home, were taken to Norvik, the envoy said.',
    not: 'The trucks arrived, [turned] and left.',
    from: [PAST_TENSE],
    gives: 'VERB VBN',
    at: isBetweenCommas,
  },
  {
    id: 'tag/surplus',
    says: 'of two finite verbs in one clause, the first behind its noun is a participle',
    example: 'The students [left] behind went home, police said.',
    not: 'Boats [burned] in May.',
    from: [PAST_TENSE],
    gives: 'VERB VBN',
    at: isSurplus,
  },
  {
    id: 'tag/held-object',
    says: 'behind the object of a verb that takes no clause stands a participle',
    example: 'There were several pilots [hired] last week, the envoy said.',
    not: 'The mayor said several pilots [left] last week.',
    from: [PAST_TENSE],
    gives: 'VERB VBN',
    at: isBehindHeldObject,
  },
  {
    id: 'tag/reflexive',
    says: 'before a reflexive stands a verb',
    example: 'Pilots [armed] themselves, the envoy said.',
    not: 'The pilots were [armed] themselves.',
    from: [PAST_PARTICIPLE, ADJECTIVE],
    gives: 'VERB VBD',
    at: (s, i) => s.has(i, PAST) && s.has(i + 1, REFLEXIVE) && isBehindNoun(s, i) && wantsVerb(s, i),
  },
  {
    id: 'tag/object',
    says: 'in a clause without a finite verb, a verb with an object is a past tense',
    example: 'Police said ten nurses [seized] three trucks.',
    not: 'Men [given] two guards fled north.',
    from: [PAST_PARTICIPLE],
    gives: 'VERB VBD',
    at: (s, i) => isOpenPast(s, i) && hasObject(s, i) && wantsVerb(s, i) && !isShared(s, i),
  },
  {
    id: 'tag/alone',
    says: 'in a clause without a finite verb, the verb behind its subject is a past tense',
    example: 'Some 2,000 people [marched] in Norvik on Monday, police said.',
    not: 'Two guards [killed] in the raid, both of Vela, were buried.',
    from: [PAST_PARTICIPLE],
    gives: 'VERB VBD',
    at: (s, i) => isOpenPast(s, i) && s.isClosed && wantsVerb(s, i) && !isShared(s, i) && isSubjectBefore(s, i),
  },
];

/** No helper stands before, and a noun that is taken for a verb has its subject before it. */
function isPastForm(s: TaggedSentence, i: number): boolean {
  const before = s.back(i);
  if (s.kindAt(i) === PAST_PARTICIPLE) return s.has(i, PAST) && !s.has(i, PARTICIPLE | HELPS) && !s.has(before, HELPS);
  if (s.kindAt(i) === FINITE) return s.has(i, ONLY_PAST) && !s.has(i, HELPS);
  return s.has(i, ONLY_PAST) && s.kindAt(before) === NOUN;
}

/** Behind a noun, a number or a pronoun; adverbs may stand between. */
function isBehindNoun(s: TaggedSentence, i: number): boolean {
  return isNominal(s.kindAt(s.back(i)));
}

/** A form that is past and participle, behind its noun; "by" does not follow but for an amount. */
function isOpenPast(s: TaggedSentence, i: number): boolean {
  if (!s.has(i, PAST) || s.has(i, PASSIVE | CAPITAL) || !isBehindNoun(s, i) || s.has(i + 1, BY)) return false;
  return !(s.has(i, RAISED) && s.kindAt(i + 1) === INFINITIVE) && !isBehindObject(s, i);
}

/** True where the noun before is the object of a verb: "they punish agents found guilty". */
function isBehindObject(s: TaggedSentence, i: number): boolean {
  let at = s.back(i);
  while (at >= 0 && NOUN <= s.kindAt(at) && s.kindAt(at) <= ADJECTIVE) at--;
  const kind = s.kindAt(at);
  if (kind === BASE || kind === GERUND) return true;
  return (kind === FINITE || kind === PAST_TENSE) && !s.has(at, SAYS) && !isInRelative(s, at);
}

/** True where the verb at `verb` has "who", "which" or "that" before it in its part, behind a noun. */
function isInRelative(s: TaggedSentence, verb: number): boolean {
  for (let at = verb - 1; at > s.first[s.part[verb]!]!; at--)
    if (s.kindAt(at) === OPENER) return s.kindAt(at - 1) === NOUN;
  return false;
}

function hasObject(s: TaggedSentence, i: number): boolean {
  const next = s.kindAt(i + 1);
  if (s.has(i, KEEPS_OBJECT) || !s.startsNoun(i + 1)) return false;
  return next === DETERMINER || next === PRONOUN || next === NUMBER;
}

/** How many finite verbs the clauses of a part want. "If he pays," wants one: the main clause stands elsewhere. */
function wantedIn(s: TaggedSentence, part: number): number {
  const isSubordinate = s.kindAt(s.first[part]!) === OPENER && s.parts > 1;
  return s.opened[part]! + (isSubordinate ? 0 : 1);
}

/** True where the part of `i` has fewer finite verbs than clauses. What "and" joins behind an object is left out. */
function wantsVerb(s: TaggedSentence, i: number): boolean {
  const part = s.part[i]!;
  const wanted = wantedIn(s, part);
  if (s.finite[part]! < wanted) return true;
  if (!hasObject(s, i)) return false;
  let behind = 0;
  let isJoined = false;
  for (let at = i + 1; at < s.end[part]!; at++) {
    if (s.kindAt(at) === OPENER) return false;
    if (s.kindAt(at) === CONJUNCTION) isJoined = true;
    if (isJoined && s.isFinite(at) && !s.isJoined(at, s.first[part]!)) behind++;
  }
  return isJoined && s.finite[part]! - behind < wanted;
}

/**
 * True where the subject before `i` has its finite verb behind the part: "guards killed in the raid, both of Vela,
 * were", or where the part only names something of a clause that is complete: "he named them, two men killed in May".
 */
function isShared(s: TaggedSentence, i: number): boolean {
  const part = s.part[i]!;
  return isSubjectOfLater(s, part) || (followsClause(s, part) && !hasObject(s, i));
}

function isSubjectOfLater(s: TaggedSentence, part: number): boolean {
  for (let later = part + 1; later < s.parts && s.isFresh[later] === 0; later++) {
    if (s.finite[later] === 0 || (s.opened[later]! > 0 && s.finite[later]! <= s.opened[later]!)) continue;
    return startsWithVerb(s, later);
  }
  return false;
}

/** True where a part begins with a finite verb that has its subject before it, unlike "said the mayor". */
function startsWithVerb(s: TaggedSentence, part: number): boolean {
  const first = s.first[part]!;
  const verb = s.kindAt(first) === ADVERB ? s.ahead(first) : first;
  const kind = s.kindAt(verb);
  if (kind !== FINITE && kind !== PAST_TENSE) return false;
  return !(s.has(verb, SAYS) && s.startsNoun(verb + 1));
}

/** True where an earlier part has a clause of its own, but for "police said", and nothing joins the part to it. */
function followsClause(s: TaggedSentence, part: number): boolean {
  const opens = s.kindAt(s.first[part]!);
  if (opens === CONJUNCTION || opens === OPENER) return false;
  for (let at = part; at > 0 && s.isFresh[at] === 0; at--) {
    const before = at - 1;
    const isSaying = s.has(s.end[before]! - 1, SAYS);
    if (s.finite[before]! > s.opened[before]! && !isSaying && s.kindAt(s.first[before]!) !== OPENER) return true;
  }
  return false;
}

/** False in "in a town burned in May, …", where the noun before belongs to a preposition. */
function isSubjectBefore(s: TaggedSentence, i: number): boolean {
  const part = s.part[i]!;
  const first = s.first[part]!;
  if (s.isFresh[part] === 0 && s.kindAt(first - 1) !== COMMA) return false;
  if (!startsWithPreposition(s, first) || s.startsAmount(first)) return true;
  for (let at = first + 1; at < i; at++)
    if (s.has(at, TIME) && s.kindAt(at) === NOUN && s.kindAt(at + 1) !== PREPOSITION && at + 1 < i) return true;
  return false;
}

/** "in", "apart from", "according to" */
function startsWithPreposition(s: TaggedSentence, first: number): boolean {
  const kind = s.kindAt(first);
  if (kind === PREPOSITION) return true;
  const next = s.kindAt(first + 1);
  return (kind === ADVERB || kind === GERUND) && (next === PREPOSITION || next === INFINITIVE);
}

function isAmbiguous(s: TaggedSentence, i: number): boolean {
  return s.has(i, PAST) && s.has(i, PARTICIPLE) && !s.has(i, SAYS | HELPS);
}

function isBetweenCommas(s: TaggedSentence, i: number): boolean {
  const part = s.part[i]!;
  if (part === 0 || part + 1 >= s.parts || s.isFresh[part] === 1 || s.isFresh[part + 1] === 1) return false;
  if (s.kindAt(s.back(i)) !== COMMA || !isAmbiguous(s, i) || hasObject(s, i)) return false;
  if (s.finite[part] !== 1 || s.finite[part - 1]! > 0 || !isNominal(s.kindAt(s.end[part - 1]! - 1))) return false;
  return startsWithVerb(s, part + 1);
}

function isSurplus(s: TaggedSentence, i: number): boolean {
  const part = s.part[i]!;
  if (s.finite[part]! <= 1 + s.opened[part]! || !isAmbiguous(s, i)) return false;
  const before = s.kindAt(s.back(i));
  if (!isNominal(before) || before === PRONOUN) return false;
  if (s.startsNoun(i + 1) || s.startsAmount(i + 1) || isSubjectOfRelative(s, i)) return false;
  for (let at = i + 1; at < s.end[part]!; at++) {
    const kind = s.kindAt(at);
    if (s.isFinite(at)) return true;
    if (kind === CONJUNCTION || kind === OPENER || s.has(at, MAY_OPEN)) return false;
    if ((kind === DETERMINER || kind === PRONOUN) && isNominal(s.kindAt(at - 1))) return false;
    if (isNominal(kind) && s.kindAt(at - 1) === NOUN && s.has(at - 1, TIME)) return false;
  }
  return false;
}

/**
 * True where the noun before is the subject of a clause about another noun: "the man that guards held", "the man the
 * guards held".
 */
function isSubjectOfRelative(s: TaggedSentence, i: number): boolean {
  let at = s.back(i);
  while (at >= 0 && NOUN <= s.kindAt(at) && s.kindAt(at) <= ADJECTIVE) {
    if (s.kindAt(at) === DETERMINER && s.kindAt(at - 1) === NOUN) return true;
    at--;
  }
  return s.kindAt(at) === OPENER || s.has(at, MAY_OPEN);
}

function isBehindHeldObject(s: TaggedSentence, i: number): boolean {
  const part = s.part[i]!;
  if (s.finite[part]! <= 1 + s.opened[part]! || !isAmbiguous(s, i) || s.kindAt(i - 1) !== NOUN) return false;
  if (s.startsNoun(i + 1)) return false;
  let at = i - 1;
  while (at >= 0 && NOUN <= s.kindAt(at) && s.kindAt(at) <= ADJECTIVE && s.kindAt(at) !== PRONOUN) at--;
  const kind = s.kindAt(at);
  if (s.kindAt(s.back(at)) === OPENER) return false;
  return (kind === FINITE || kind === PAST_TENSE) && !s.has(at, SAYS | MAY_TAKE_CLAUSE);
}

/** Applies the repairs to the tags of sentences, in place. */
export class TagRepairer {
  private readonly byKind: readonly (readonly { readonly repair: TagRepair; readonly tag: number }[])[];

  constructor(
    tags: readonly string[],
    private readonly kinds: Uint8Array,
  ) {
    const known = TAG_REPAIRS.map((repair) => ({ repair, tag: tags.indexOf(repair.gives) })).filter((x) => x.tag >= 0);
    this.byKind = Array.from({ length: 32 }, (_, kind) => known.filter(({ repair }) => repair.from.includes(kind)));
  }

  mend(s: TaggedSentence, tags: Int32Array, note?: NoteRule): void {
    for (let i = 0; i < s.length; i++) {
      const repairs = this.byKind[s.kind[i]!]!;
      for (const { repair, tag } of repairs) {
        if (!repair.at(s, i)) continue;
        tags[i] = tag;
        s.kind[i] = this.kinds[tag]!;
        s.recount(i);
        note?.(repair.id, i);
        break;
      }
    }
  }
}
