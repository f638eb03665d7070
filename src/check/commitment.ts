import type { FindingKind } from '../model/check.js';
import type { Commitment } from '../model/report.js';
import { overlaps, type Span } from '../model/span.js';
import type { KeyedReport } from '../relate/story.js';
import { counterpart, type Desk, type Found, sentenceAt } from './desk.js';

const FOLLOWS = 0.5;

interface Placed {
  readonly report: KeyedReport;
  readonly commitment: Commitment;
}

/** Every commitment of the draft against those of the sentences that its sentence follows. */
export function checkCommitments(desk: Desk): Found[] {
  return desk.draft.commitments.flatMap((commitment) => checkCommitment(desk, commitment));
}

function checkCommitment(desk: Desk, commitment: Commitment): Found {
  const stretch: Span = { start: commitment.start, end: commitment.end };
  const sentence = sentenceAt(desk, commitment.act);
  const placed = (sentence?.places ?? [])
    .filter(({ share }) => share >= FOLLOWS)
    .flatMap((place): Placed[] => {
      const { report } = place.source;
      const span = (sentence && counterpart(sentence, place, commitment.act)) ?? place;
      const other = nearestTo(report.commitments, span);
      return other ? [{ report, commitment: other }] : [];
    });
  const read = placed.map((one) => ({ one, findings: findingsOf(desk.draft, commitment, one) }));
  const best = read.find(({ findings }) => findings.length === 0) ?? read[0];
  return {
    kind: 'commitment',
    stretch,
    findings: best ? (best.findings.length === 0 ? ['same'] : best.findings) : ['not-in-sources'],
    places: read
      .filter(({ findings }) => findings.join() === best?.findings.join())
      .map(({ one }) => ({ report: one.report, span: { start: one.commitment.start, end: one.commitment.end } })),
  };
}

/** The commitment whose act begins and ends nearest to a span that it shares words with. */
function nearestTo(commitments: readonly Commitment[], span: Span): Commitment | undefined {
  const off = ({ act }: Commitment): number => Math.abs(act.start - span.start) + Math.abs(act.end - span.end);
  return commitments.filter((one) => overlaps(one.act, span)).sort((p, q) => off(p) - off(q))[0];
}

function findingsOf(draft: KeyedReport, mine: Commitment, { report, commitment: theirs }: Placed): FindingKind[] {
  const findings: FindingKind[] = [];
  if ((mine.force === 'refusal') !== (theirs.force === 'refusal')) findings.push('negation-differs');
  if (mine.condition === null && theirs.condition !== null) findings.push('condition-dropped');
  const [due, other] = [dueOf(draft, mine), dueOf(report, theirs)];
  if (due !== null && other !== null && due !== other) findings.push('day-differs');
  return findings;
}

function dueOf({ times }: KeyedReport, { due }: Commitment): string | null {
  return times.find(({ id }) => id === due)?.value ?? null;
}
