import type { Draft, Name, OpenMention, ReportParty } from '../../model/report.js';

/** Names of a report, the parties they stand for, and the mentions whose party could not be decided. */
export interface Names {
  readonly names: readonly Name[];
  readonly parties: readonly ReportParty[];
  readonly openMentions: readonly OpenMention[];
}

/** Finds persons, organizations and places, and links every mention of one party within the report. */
export function findNames(_draft: Draft): Names {
  return { names: [], parties: [], openMentions: [] };
}
