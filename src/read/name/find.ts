import type { Draft, Mention, Name, OpenMention, ReportParty } from '../../model/report.js';
import { fold } from '../../text/fold.js';
import { lexicon } from './lexicon.js';
import { type Gathered, type Gathering, gatherParties } from './parties.js';
import { linkPronouns, type PronounMention } from './pronouns.js';
import { findReferences } from './refer.js';
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
  const references = findReferences(draft.text, spotted, gathering, lists);
  const open: { readonly mention: Omit<OpenMention, 'candidates'>; readonly candidates: readonly Gathered[] }[] = [];
  for (const { first, last, party, candidates } of references) {
    const span = { start: words[first]!.start, end: words[last - 1]!.end };
    if (party) party.mentions.push({ ...span, how: 'role', word: first });
    else if (candidates.length > 0) open.push({ mention: { ...span, how: 'role' }, candidates });
  }
  const pronouns = [
    ...linkPronouns(spotted, draft.tokens, gathering, references),
    ...linkThings(spotted, draft.tokens, gathering, references),
  ];
  for (const { word, party, candidates } of pronouns) {
    const { start, end } = words[word]!;
    if (party) party.mentions.push({ start, end, how: 'pronoun', word });
    else open.push({ mention: { start, end, how: 'pronoun' }, candidates });
  }
  addAdministrations(words, pronouns, gathering);
  const parties = gathering.parties.filter(({ mentions }) => mentions.length > 0);
  for (const party of parties) party.name ||= party.known ?? [...party.forms][0]!;
  const ids = idsOf(parties);
  return {
    names: gathering.placed.map(
      ({
        named: {
          candidate: { piece },
          type,
        },
        party,
      }) => {
        const start = words[piece.first]!.start;
        const end = words[piece.last - 1]!.end;
        return { id: `name:${start}-${end}`, start, end, type, party: ids.get(party)! };
      },
    ),
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
function addAdministrations(words: readonly Word[], pronouns: readonly PronounMention[], { parties }: Gathering): void {
  for (const { word, party } of pronouns) {
    const next = words[word + 1];
    if (party?.type !== 'person' || next?.key !== 'administration' || !/^(?:his|her)$/.test(words[word]!.key)) continue;
    const name = `${party.name.split(' ').pop() ?? party.name} administration`;
    const form = fold(name);
    let body = parties.find(({ type, forms }) => type === 'organization' && forms.has(form));
    if (!body) {
      body = {
        type: 'organization',
        forms: new Set([form]),
        name,
        known: null,
        isState: false,
        mentions: [],
        roles: [],
        roleHeads: new Set(),
        rolesPrinted: new Set(),
        gender: null,
      };
      parties.push(body);
    }
    body.mentions.push({ start: words[word]!.start, end: next.end, how: 'role', word });
  }
}

function mentionsOf({ mentions }: Gathered): Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.map(({ start, end, how }) => ({ start, end, how }));
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
