import type { Draft, Mention, Name, OpenMention, ReportParty } from '../../model/report.js';
import { fold } from '../../text/fold.js';
import { gatherParties } from './gather.js';
import { lexicon } from './lexicon.js';
import { type Gathered, type Gathering, newParty } from './party.js';
import { linkPronouns, type RuledPronoun } from './pronouns.js';
import { findReferences } from './refer.js';
import type { Reference } from './reference.js';
import { Register } from './register.js';
import { spotNames } from './spot.js';
import { linkThings } from './things.js';
import type { Word } from './words.js';

/** Names of a report, the parties they stand for, and the mentions whose party could not be decided. */
export interface Names {
  readonly names: readonly Name[];
  readonly parties: readonly ReportParty[];
  readonly openMentions: readonly OpenMention[];
}

/**
 * Finds persons, organizations and places, and links every mention of one party within the report. All lists are in
 * text order; a party's id is made from its type and name (`person:ana-wren`). A state is a place, also where it speaks
 * or acts; its capital stands for it where it does. A people's adjective is no name.
 */
export function findNames(draft: Draft): Names {
  const spotted = spotNames(draft, lexicon());
  const lists = { ...lexicon(), states: spotted.seen.states };
  const { words } = spotted;
  const gathering = gatherParties(draft.text, spotted, lists);
  const register = new Register(gathering);
  const references = findReferences(draft.text, spotted, gathering, register, lists);
  const open: Open[] = [];
  for (const { first, last, party, candidates, rule } of references) {
    const span = { start: words[first]!.start, end: words[last - 1]!.end };
    if (party) party.mentions.push({ ...span, how: 'role', rule, word: first });
    else if (candidates.length > 0) open.push({ mention: { ...span, how: 'role', rule }, candidates });
  }
  for (const { named, rule, candidates } of gathering.undecided) {
    const { first, last } = named.candidate.piece;
    const span = { start: words[first]!.start, end: words[last - 1]!.end };
    open.push({ mention: { ...span, how: 'name', rule }, candidates });
  }
  const pronouns = [
    ...linkPronouns(spotted, draft.tokens, gathering, references),
    ...linkThings(spotted, draft.tokens, gathering, references),
  ];
  for (const { word, party, candidates, rule } of pronouns) {
    const { start, end } = words[word]!;
    if (party) party.mentions.push({ start, end, how: 'pronoun', rule, word });
    else open.push({ mention: { start, end, how: 'pronoun', rule }, candidates });
  }
  addAdministrations(words, pronouns, gathering);
  addRelatives(words, pronouns, references, register);
  return told(words, gathering, open);
}

/** A mention whose party is open. */
interface Open {
  readonly mention: Omit<OpenMention, 'candidates'>;
  readonly candidates: readonly Gathered[];
}

/** The names, parties and open mentions as the report holds them. */
function told(words: readonly Word[], gathering: Gathering, open: readonly Open[]): Names {
  const parties = gathering.parties.filter(({ mentions }) => mentions.length > 0);
  for (const party of parties) party.name ||= party.known ?? [...party.forms][0]!;
  const ids = idsOf(parties);
  return {
    names: gathering.placed.map(({ named: { candidate, type }, party }) => {
      const start = words[candidate.piece.first]!.start;
      const end = words[candidate.piece.last - 1]!.end;
      return { id: `name:${start}-${end}`, start, end, type, party: ids.get(party)! };
    }),
    parties: parties.map((party) => ({
      id: ids.get(party)!,
      name: party.name,
      type: party.type,
      roles: [...party.rolesPrinted],
      mentions: mentionsOf(party),
    })),
    openMentions: open
      .map(({ mention, candidates }) => ({
        ...mention,
        candidates: [...new Set(candidates.map((party) => ids.get(party)!))].sort(),
      }))
      .sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** "His administration", of someone who is named: the body that "the Wren administration" names. */
function addAdministrations(words: readonly Word[], pronouns: readonly RuledPronoun[], { parties }: Gathering): void {
  for (const { word, party } of pronouns) {
    const next = words[word + 1];
    if (party?.type !== 'person' || next?.key !== 'administration' || !/^(?:his|her)$/.test(words[word]!.key)) continue;
    const name = `${party.name.split(' ').pop() ?? party.name} administration`;
    const form = fold(name);
    let body = parties.find(({ type, forms }) => type === 'organization' && forms.has(form));
    if (!body) {
      body = newParty('organization', form, null, false, name);
      parties.push(body);
    }
    body.mentions.push({ start: words[word]!.start, end: next.end, how: 'role', rule: 'name/administration', word });
  }
}

/** "His wife", "her brother", of someone who is named: whoever was brought in as such. */
function addRelatives(
  words: readonly Word[],
  pronouns: readonly RuledPronoun[],
  references: readonly Reference[],
  register: Register,
): void {
  const byFirst = new Map(references.filter(({ party }) => party === null).map((one) => [one.first, one] as const));
  for (const { word, party } of pronouns) {
    const phrase = party?.type === 'person' ? byFirst.get(word) : undefined;
    if (!party || !phrase || phrase.last !== phrase.head + 1) continue;
    const relative = register.relative(party, words[phrase.head]!.key);
    const { start } = words[word]!;
    const { end } = words[phrase.head]!;
    if (relative) relative.mentions.push({ start, end, how: 'role', rule: 'name/relative-of-pronoun', word });
  }
}

function mentionsOf({ mentions }: Gathered): Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.map(({ start, end, how, rule }) => ({ start, end, how, rule }));
}

/** Ids by type and name; where two parties would share one, the later takes the place of its first mention along. */
function idsOf(parties: readonly Gathered[]): Map<Gathered, string> {
  const ids = new Map<Gathered, string>();
  const taken = new Set<string>();
  for (const party of parties) {
    const slug =
      fold(party.name)
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '') || 'unnamed';
    let id = `${party.type}:${slug}`;
    if (taken.has(id)) id = `${id}-${party.mentions[0]!.start}`;
    taken.add(id);
    ids.set(party, id);
  }
  return ids;
}
