import type { Compliance } from '../model/account.js';
import { compareText } from '../model/order.js';
import { hull, textOf } from '../model/span.js';
import type { ClaimTelling } from '../relate/story.js';
import { evidenceOf, type StoryContext } from './context.js';
import { speakerOf } from './item/statement.js';
import { snippet } from './snippet.js';

/**
 * What each side is reported to say of the keeping of what was promised: by whose keeping is meant, then as the reports
 * stand.
 */
export function complianceOf(context: StoryContext): Compliance[] {
  const { claims, parties } = context.relations;
  const told = claims.flatMap(({ about, tellings }) => {
    const party = about === null ? null : (parties.all.get(about) ?? null);
    return tellings.flatMap((telling) => {
      const claim = claimOf(telling, context);
      return claim ? [{ ...claim, of: party?.name ?? claim.of, party: party?.id ?? null }] : [];
    });
  });
  return joined(told).sort((a, b) => compareText(a.of ?? '\uffff', b.of ?? '\uffff'));
}

/** A claim with the party as written. */
function claimOf({ report: key, claim }: ClaimTelling, context: StoryContext): Compliance | null {
  const report = context.byKey.get(key);
  if (!report) return null;
  const statement = report.statements.find(({ id }) => id === claim.statement);
  const span = hull(claim.party);
  return {
    of: span ? snippet(textOf(report.text, span), 60) : null,
    party: null,
    by: statement ? speakerOf(report, statement, context) : null,
    polarity: claim.polarity,
    evidence: [evidenceOf(report, claim.claim, context.naming)],
  };
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
