import type { Compliance } from '../model/account.js';
import { hull, textOf } from '../model/span.js';
import { compareText, evidenceOf, type StoryContext } from './context.js';
import { speakerOf } from './item/statement.js';
import { snippet } from './snippet.js';

/** What each side is reported to say of the keeping of what was promised: by whose keeping is meant, then as the reports stand. */
export function complianceOf(context: StoryContext): Compliance[] {
  const claims = context.reports.flatMap((report) => (report.complianceClaims ?? []).map((claim): Compliance => {
    const statement = report.statements.find(({ id }) => id === claim.statement);
    const span = hull(claim.party);
    const named = claim.parties.flatMap((party) => context.partyOf(report.siglum, party) ?? []);
    return {
      of: named.map((id) => context.parties.get(id)?.name).find((name) => name !== undefined) ?? (span ? snippet(textOf(report.text, span), 60) : null),
      party: named[0] ?? null,
      by: statement ? speakerOf(report, statement, context) : null,
      polarity: claim.polarity,
      evidence: [evidenceOf(report, claim.claim)],
    };
  }));
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
