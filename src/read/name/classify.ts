import type { PartyType } from '../../model/report.js';
import { type Candidate, contextFeatures } from './context.js';
import { EVIDENCE, type Feature } from './evidence.js';
import { Is, type Lexicon } from './lexicon.js';
import { headOf, type Piece } from './pieces.js';
import { isCapital, type Seen } from './runs.js';
import { wordFeatures } from './word-features.js';
import type { Word } from './words.js';

/** A name of known type. Words `[first, last)`. */
export interface NamedRun {
  readonly candidate: Candidate;
  readonly type: PartyType;
}

/** All places where a report writes the same name, what speaks for its type, and the sums of that. */
export interface Group {
  readonly key: string;
  readonly members: Candidate[];
  readonly evidence: [feature: Feature, scale: number][];
  readonly scores: [number, number, number, number];
}

const TYPES: readonly (PartyType | 'other')[] = ['person', 'organization', 'place', 'other'];

/**
 * Gives each candidate its type, deciding once for all places where the report writes the same name; what is no person,
 * body or place is left out.
 */
export function classify(
  words: readonly Word[],
  candidates: readonly Candidate[],
  lexicon: Lexicon,
  seen: Seen,
): NamedRun[] {
  const out: NamedRun[] = [];
  for (const group of weigh(words, candidates, lexicon, seen)) {
    const type = best(group.scores);
    if (type === 'other') continue;
    for (const candidate of group.members) out.push({ candidate, type });
  }
  return out.sort((a, b) => a.candidate.piece.first - b.candidate.piece.first);
}

/** The candidates in groups of one name each, with all evidence weighed. */
export function weigh(words: readonly Word[], candidates: readonly Candidate[], lexicon: Lexicon, seen: Seen): Group[] {
  const groups = new Map<string, Group>();
  for (const candidate of candidates) {
    const key = keyOf(words, candidate.piece.first, candidate.piece.last);
    let group = groups.get(key);
    if (!group) {
      group = { key, members: [], evidence: [], scores: [0, 0, 0, 0] };
      groups.set(key, group);
      add(group, wordFeatures(words, candidate.piece, lexicon, seen), 1);
      const fixed = fixedFeature(words, candidate.piece);
      if (fixed) add(group, [fixed], 1);
    }
    group.members.push(candidate);
  }
  for (const group of groups.values()) {
    const scale = 1 / Math.sqrt(group.members.length);
    for (const candidate of group.members) {
      add(group, contextFeatures(words, candidate), scale);
    }
  }
  shareLists(words, candidates, groups);
  const parts = partsOf(words, groups);
  for (const group of groups.values()) {
    const { piece } = group.members[0]!;
    const part = piece.last - piece.first === 1 ? parts.get(group.key) : undefined;
    if (part) add(group, [part], 1);
  }
  return [...groups.values()];
}

/** Words that are parts of longer names, with what that says of them alone. */
function partsOf(words: readonly Word[], groups: ReadonlyMap<string, Group>): Map<string, Feature> {
  const parts = new Map<string, Feature>();
  for (const { members, scores } of groups.values()) {
    const { piece } = members[0]!;
    if (piece.last - piece.first < 2) continue;
    if (piece.rule === 'name/administration') {
      if (piece.last - piece.first === 2) parts.set(words[piece.first]!.key, 'partOfPerson');
      continue;
    }
    const type = best(scores);
    if (type === 'person')
      for (const part of personParts(words, piece.first, piece.last)) parts.set(part, 'partOfPerson');
    else if (type === 'organization') {
      const { key, is } = words[piece.first]!;
      if (
        !(is & (Is.Common | Is.Place | Is.Adjective | Is.NoName | Is.Male | Is.Female | Is.RoleModifier)) &&
        !parts.has(key)
      )
        parts.set(key, 'partOfBody');
    }
  }
  return parts;
}

/**
 * Members of one list are of one kind: "Aldmoor, Kessel and Merin". What is already sure tells the type of what is not.
 */
function shareLists(
  words: readonly Word[],
  candidates: readonly Candidate[],
  groups: ReadonlyMap<string, Group>,
): void {
  const groupOf = ({ piece }: Candidate): Group => groups.get(keyOf(words, piece.first, piece.last))!;
  const sure = new Map<Group, PartyType | null>();
  for (const group of groups.values()) sure.set(group, sureType(group.scores));
  for (let i = 0; i + 1 < candidates.length; i++) {
    const a = candidates[i]!;
    const b = candidates[i + 1]!;
    if (a.sentence !== b.sentence || !listed(words, a.piece.last, b.piece.first)) continue;
    const [left, right] = [groupOf(a), groupOf(b)];
    if (left === right) continue;
    const [leftType, rightType] = [sure.get(left), sure.get(right)];
    // "Ana Wren, Norland" is no list; a single word before a place is one.
    if (
      (leftType ?? rightType) === 'place' &&
      b.piece.first - a.piece.last === 1 &&
      words[a.piece.last]!.text === ',' &&
      (rightType ? a : b).piece.last - (rightType ? a : b).piece.first > 1
    )
      continue;
    if (leftType && !rightType) add(right, [LIST_FEATURES[leftType]], 1 / Math.sqrt(right.members.length));
    else if (rightType && !leftType) add(left, [LIST_FEATURES[rightType]], 1 / Math.sqrt(left.members.length));
  }
}

const LIST_FEATURES: Readonly<Record<PartyType, Feature>> = {
  person: 'listWithPerson',
  organization: 'listWithBody',
  place: 'listWithPlace',
};

/** The type that leads by far; null where none does. */
function sureType(scores: Group['scores']): PartyType | null {
  const type = best(scores);
  if (type === 'other') return null;
  const ranked = [...scores].sort((a, b) => b - a);
  return ranked[0]! - ranked[1]! > 2.5 ? type : null;
}

/** True where only a comma, "and" or "or" stands between two names. */
function listed(words: readonly Word[], last: number, next: number): boolean {
  if (next - last < 1 || next - last > 3) return false;
  for (let i = last; i < next; i++) if (!/^(?:,|and|or|&|the)$/.test(words[i]!.key)) return false;
  return words[last]!.key !== 'the';
}

/** The folded words of a name, by which its uses are brought together. */
export function keyOf(words: readonly Word[], first: number, last: number): string {
  if (last - first === 1) return words[first]!.key;
  let key = '';
  for (let i = first; i < last; i++) key += i > first && !words[i]!.glued ? ` ${words[i]!.key}` : words[i]!.key;
  return key;
}

/** Family name and given name of a person's full name. */
function personParts(words: readonly Word[], first: number, last: number): string[] {
  let end = last - 1;
  if (/^(?:jr|sr)\.?$|^i{2,3}$/.test(words[end]!.key) && end - 1 > first) end--;
  const parts = [words[end]!.key];
  if (isCapital(words[first]!) && words[first]!.text.length > 2) parts.push(words[first]!.key);
  return parts;
}

function add({ scores, evidence }: Group, features: readonly Feature[], scale: number): void {
  for (const feature of features) {
    evidence.push([feature, scale]);
    const weights = EVIDENCE[feature];
    for (let i = 0; i < 4; i++) scores[i]! += weights[i]! * scale;
  }
}

/** What the piece itself says of its type: a head noun, an entry in a list. */
function fixedFeature(words: readonly Word[], { first, last, type, rule, known }: Piece): Feature | null {
  if (type === null) return null;
  if (rule === 'name/body-head' && headOf(words, first, last).is & Is.FacilityHead) return 'hasFacilityHead';
  if (rule === 'name/known' && known)
    return known.kind === 'body'
      ? 'isKnownBody'
      : known.kind === 'city' || known.kind === 'capital' || known.kind === 'division'
        ? 'isKnownCity'
        : 'isKnownPlace';
  if (rule === 'name/capitals')
    return type === 'place' ? 'hasPlaceHead' : type === 'organization' ? 'hasAmpersand' : 'hasOtherHead';
  return 'hasBodyHead';
}

function best(scores: Group['scores']): PartyType | 'other' {
  let index = 3;
  for (let i = 0; i < 3; i++) if (scores[i]! > scores[index]!) index = i;
  return TYPES[index]!;
}
