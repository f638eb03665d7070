import type { ComplianceClaim } from '../../model/report.js';
import type { KeyedReport, PartyOf } from '../keyed.js';
import type { CommitmentGroup } from './match.js';
import { formsOf, isNumber, matterOf } from './matter.js';

/** One claim on the keeping of commitments, and who makes it. */
export interface ClaimTelling {
  readonly report: string;
  readonly claim: ComplianceClaim;
  /** Account party of the one who says so; null where the report itself does, or it is not known who. */
  readonly claimant: string | null;
  /** Index of the group of commitments whose keeping is meant, where the words say; null otherwise. */
  readonly of: number | null;
}

/** What is said of one party's keeping, by whom. */
export interface ClaimGroup {
  /** Account party whose keeping is meant; null where the words name nobody. */
  readonly about: string | null;
  readonly tellings: readonly ClaimTelling[];
  /** True where some say that it is met and others that it is not, or only in part. */
  readonly differs: boolean;
}

/**
 * Sets side by side what reports and those who speak in them say of each party's keeping of its commitments.
 * A claim that names nobody but speaks of the matter of one party's commitment (`few signs of that deployment`) stands
 * with that party's. `partyOf` gives the party of the account for a party of a report; `commitments` are the groups of
 * `matchCommitments`. Linear in claims and in the words of commitments. Groups stand in the order in which they are
 * first told.
 */
export function matchClaims(
  reports: readonly KeyedReport[],
  partyOf: PartyOf,
  commitments: readonly CommitmentGroup[],
): ClaimGroup[] {
  const matters = mattersOf(reports, commitments);
  const groups = new Map<string | null, ClaimTelling[]>();
  for (const report of reports) {
    const { key, text, statements, complianceClaims = [] } = report;
    const speakers = new Map(statements.map(({ id, party }) => [id, party]));
    for (const claim of complianceClaims) {
      const speaker = claim.statement === null ? null : (speakers.get(claim.statement) ?? null);
      const claimant = speaker === null ? null : (partyOf(key, speaker) ?? speaker);
      const of = claim.what === null ? null : matters.find(formsOf(text, claim.what));
      const [named] = claim.parties;
      const about =
        named !== undefined ? (partyOf(key, named) ?? named) : of === null ? null : boundBy(commitments[of], partyOf);
      const tellings = groups.get(about);
      const telling = { report: key, claim, claimant, of };
      if (tellings) tellings.push(telling);
      else groups.set(about, [telling]);
    }
  }
  return [...groups].map(([about, tellings]) => ({
    about,
    tellings,
    differs: new Set(tellings.map(({ claim }) => claim.polarity)).size > 1,
  }));
}

/** The one party that a group of commitments binds; null for none or several. */
function boundBy(group: CommitmentGroup | undefined, partyOf: PartyOf): string | null {
  const parties = new Set(
    group?.tellings.flatMap(({ report, commitment }) =>
      commitment.parties.map((party) => partyOf(report, party) ?? party),
    ),
  );
  return parties.size === 1 ? ([...parties][0] ?? null) : null;
}

/** Looks up the group of commitments that alone has most of some words in its acts. */
function mattersOf(
  reports: readonly KeyedReport[],
  commitments: readonly CommitmentGroup[],
): { find(forms: readonly string[]): number | null } {
  const texts = new Map(reports.map(({ key, text }) => [key, text]));
  const groupsOf = new Map<string, Set<number>>();
  commitments.forEach(({ tellings }, index) => {
    for (const { report, commitment } of tellings) {
      if (commitment.force === 'refusal' || commitment.force === 'threat') continue;
      for (const form of formsOf(texts.get(report) ?? '', commitment.act))
        if (!isNumber(form)) add(groupsOf, matterOf(form), index);
    }
  });
  return {
    find(forms) {
      const counts = new Map<number, number>();
      const words = new Set(forms.filter((form) => !isNumber(form)).map(matterOf));
      for (const word of words)
        for (const group of groupsOf.get(word) ?? []) counts.set(group, (counts.get(group) ?? 0) + 1);
      const best = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      const [first, second] = best;
      return first && first[1] * 2 >= words.size && (!second || second[1] < first[1]) ? first[0] : null;
    },
  };
}

function add(index: Map<string, Set<number>>, word: string, group: number): void {
  const groups = index.get(word);
  if (groups) groups.add(group);
  else index.set(word, new Set([group]));
}
