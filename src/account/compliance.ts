import type { Compliance } from '../model/account.js';
import { compareText } from '../model/order.js';
import { hull, textOf } from '../model/span.js';
import { matchClaims } from '../relate/commitment/claims.js';
import type { CommitmentGroup } from '../relate/commitment/match.js';
import { evidenceOf, type StoryContext } from './context.js';
import { speakerOf } from './item/statement.js';
import { snippet } from './snippet.js';

/**
 * What each side is reported to say of the keeping of what was promised: by whose keeping is meant, then as the reports
 * stand.
 */
export function complianceOf(context: StoryContext, commitments: readonly CommitmentGroup[]): Compliance[] {
  const reports = new Map(context.reports.map((report) => [report.siglum, report]));
  const claims = matchClaims(context.reports, context.partyOf, commitments).flatMap(({ about, tellings }) =>
    tellings.flatMap(({ siglum, claim }): Compliance[] => {
      const report = reports.get(siglum);
      if (!report) return [];
      const statement = report.statements.find(({ id }) => id === claim.statement);
      const span = hull(claim.party);
      return [
        {
          of:
            (about === null ? undefined : context.parties.get(about)?.name) ??
            (span ? snippet(textOf(report.text, span), 60) : null),
          party: about !== null && context.parties.has(about) ? about : null,
          by: statement ? speakerOf(report, statement, context) : null,
          polarity: claim.polarity,
          evidence: [evidenceOf(report, claim.claim)],
        },
      ];
    }),
  );
  return joined(claims).sort((a, b) => compareText(a.of ?? '\uffff', b.of ?? '\uffff'));
}

/** The same words of the same speaker on the same party stand once, with all their places. */
function joined(claims: readonly Compliance[]): Compliance[] {
  const known = new Map<string, Compliance>();
  for (const claim of claims) {
    const key = [claim.of, claim.by, claim.polarity, claim.evidence[0]?.exact.toLowerCase()].join('\u001f');
    const other = known.get(key);
    known.set(key, other ? { ...other, evidence: [...other.evidence, ...claim.evidence] } : claim);
  }
  return [...known.values()];
}
