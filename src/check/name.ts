import type { FindingKind } from '../model/check.js';
import type { ReportParty } from '../model/report.js';
import type { KeyedReport } from '../relate/story.js';
import { FUNCTION_WORDS } from '../text/en.js';
import { stem } from '../text/stem.js';
import { wordsOf } from '../text/words.js';
import type { Desk, Found } from './desk.js';

/** A party as a source has it, with what it is called there. */
interface Placed {
  readonly report: KeyedReport;
  readonly party: ReportParty;
}

/** Every name of a person or body that the draft gives a role, against the roles that the sources give. */
export function checkNames(desk: Desk): Found[] {
  const byParty = new Map<string, Placed[]>();
  for (const report of desk.sources)
    for (const party of report.parties) {
      const id = desk.partyOf(report.key, party.id);
      if (id === null) continue;
      const list = byParty.get(id);
      if (list) list.push({ report, party });
      else byParty.set(id, [{ report, party }]);
    }
  return desk.draft.parties
    .filter(({ type, roles }) => type === 'person' && roles.length > 0)
    .flatMap((party) => checkName(desk, byParty, party) ?? []);
}

function checkName(desk: Desk, byParty: ReadonlyMap<string, readonly Placed[]>, party: ReportParty): Found | null {
  const mention = party.mentions.find(({ how }) => how === 'name');
  if (!mention) return null;
  const id = desk.partyOf(desk.draft.key, party.id);
  const placed = (id === null ? undefined : byParty.get(id)) ?? [];
  const { finding, note } = roleFinding(party, placed);
  return {
    kind: 'name',
    stretch: { start: mention.start, end: mention.end },
    findings: [finding],
    places: placed.flatMap(({ report, party: other }) => {
      const [first] = other.mentions;
      return first ? [{ report, span: { start: first.start, end: first.end } }] : [];
    }),
    ...(note === undefined ? {} : { note }),
  };
}

function roleFinding(party: ReportParty, placed: readonly Placed[]): { finding: FindingKind; note?: string } {
  if (placed.length === 0) return { finding: 'not-in-sources' };
  const theirs = [...new Set(placed.flatMap(({ party: { roles } }) => roles))];
  if (theirs.length === 0) return { finding: 'not-resolved', note: 'the sources give no role' };
  const other = party.roles.find((role) => !theirs.some((one) => agree(role, one)));
  if (other === undefined) return { finding: 'same' };
  const note = `“${other}”, the source “${theirs[0] ?? ''}”`;
  return { finding: theirs.some((one) => headOf(one) === headOf(other)) ? 'altered' : 'not-resolved', note };
}

/** One role says what the other says, or a part of it: "spokeswoman" beside "Harbour Ministry spokeswoman". */
function agree(a: string, b: string): boolean {
  const [p, q] = [stemsOf(a), stemsOf(b)];
  const [short, long] = p.length < q.length ? [p, q] : [q, p];
  return short.every((one) => long.includes(one));
}

function stemsOf(role: string): string[] {
  return wordsOf(role)
    .forms.filter((form) => !FUNCTION_WORDS.has(form))
    .map(stem);
}

function headOf(role: string): string {
  return stemsOf(role).at(-1) ?? '';
}
