import type { Account, Item } from '../model/account.js';
import { FINDING_KINDS } from '../model/check.js';
import type { Evidence } from '../model/evidence.js';
import type { PrimaryText, PrimaryUse } from '../model/primary.js';
import type { Entry, Glyph, Note } from './entry.js';
import { headlineOf } from './names.js';

/** What of a primary text was quoted, altered, told and left out, in the order in which a desk reads it. */
export interface PrimaryDigest {
  /** Its siglum: `P1`. */
  readonly siglum: string;
  /** Its name, as a report has one. */
  readonly name: string;
  /** What it is: "press release (it says so: “For immediate release”)". */
  readonly about: string;
  /** Its headline; null where it has none. */
  readonly headline: string | null;
  /** Who has something of it, and how much of it nobody has. */
  readonly count: string;
  /** What of it was quoted, altered, told and left out, under the headings of `group`. */
  readonly entries: readonly Entry[];
}

/** Headings under which what is found stands, in their order. */
const GROUPS = [
  'Quoted otherwise than it stands there',
  'Another value than there',
  'Told otherwise than it stands there',
  'Quoted word for word',
  'Taken over word for word, without quotation marks',
  'Told in other words',
  'In no report',
] as const;
type Group = (typeof GROUPS)[number];

/** Ways of having it that differ from it: all that are graver than not being there. */
const OTHERWISE: ReadonlySet<string> = new Set(FINDING_KINDS.slice(0, FINDING_KINDS.indexOf('not-in-sources')));

export function primaryDigests({ primary = [] }: Account): PrimaryDigest[] {
  return primary.map((one) => ({
    siglum: one.report.siglum,
    name: one.report.name,
    about: aboutOf(one),
    headline: headlineOf(one.report),
    count: countOf(one),
    entries: entriesOf(one),
  }));
}

function aboutOf({ report: { primary } }: PrimaryText): string {
  const kind = primary?.kind ?? 'primary text';
  const by = primary?.by ? `: “${primary.by}”` : '';
  return primary?.from === 'recognized' ? `${kind}, as its head says${by}` : `${kind}, as given`;
}

function countOf({ reports, uses, sentences }: PrimaryText): string {
  const quoting = new Set(uses.filter(({ kind }) => kind === 'quotation').map(({ here }) => here.report));
  const quoted = reports.filter((one) => quoting.has(one));
  const told = reports.filter((one) => !quoting.has(one));
  const left = sentences.filter(isLeft).length;
  const parts = [
    ...(quoted.length > 0 ? [`quoted by ${quoted.join(' ')}`] : []),
    ...(told.length > 0 ? [`told by ${told.join(' ')}`] : []),
    ...(reports.length === 0 ? ['no report has anything of it'] : []),
    `${left} of ${sentences.length} ${sentences.length === 1 ? 'sentence' : 'sentences'} in no report`,
  ];
  return parts.join('; ');
}

function isLeft({ quoted, told }: PrimaryText['sentences'][number]): boolean {
  return quoted.length + told.length === 0;
}

function entriesOf(primary: PrimaryText): Entry[] {
  const groups = new Map<Group, Entry[]>(GROUPS.map((group) => [group, []]));
  const put = (group: Group, entry: Entry): unknown => groups.get(group)?.push(entry);
  for (const same of together(primary.uses)) {
    const group = groupOf(same[0] as PrimaryUse);
    if (group !== null) put(group, useEntry(group, same));
  }
  for (const sentence of primary.sentences) {
    if (!isLeft(sentence)) continue;
    const { report, start, end, exact } = sentence;
    put('In no report', entry('In no report', '·', '', [{ report, start, end, exact }], []));
  }
  return [...groups.values()].flat();
}

/** Uses of different reports that have the same words of the same place, as one, in the order of the first. */
function together(uses: readonly PrimaryUse[]): PrimaryUse[][] {
  const found = new Map<string, PrimaryUse[]>();
  for (const use of uses) {
    const place = use.there[0];
    const words = use.here.exact.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
    const key = [use.kind, use.how, place?.start, place?.end, words].join('\u0000');
    const list = found.get(key);
    if (list) list.push(use);
    else found.set(key, [use]);
  }
  return [...found.values()];
}

/** The heading of a use; null where it stands with another: a value that is the same, a commitment of a sentence. */
function groupOf({ kind, how }: PrimaryUse): Group | null {
  const otherwise = OTHERWISE.has(how);
  if (kind === 'quotation') return otherwise ? GROUPS[0] : GROUPS[3];
  if (kind === 'figure' || kind === 'date') return otherwise ? GROUPS[1] : null;
  if (kind === 'commitment') return null;
  return otherwise ? GROUPS[2] : how === 'copied' ? GROUPS[4] : GROUPS[5];
}

function useEntry(group: Group, uses: readonly PrimaryUse[]): Entry {
  const [first] = uses as [PrimaryUse];
  const here = uses.map((one) => one.here);
  const there = first.there.slice(0, 1);
  const glyph: Glyph = OTHERWISE.has(first.how) ? '≠' : group === 'Told in other words' ? '≈' : '=';
  const same = group === 'Quoted word for word' && first.how !== 'shown';
  if (same) return entry(group, glyph, '', [...here, ...there], why(first.says));
  return {
    ...entry(group, glyph, group === 'Told in other words' ? '' : first.says, here, []),
    readings: [
      { text: here[0]?.exact ?? '', evidence: here },
      { text: there[0]?.exact ?? '', evidence: there },
    ],
  };
}

function why(text: string): Note[] {
  return [{ kind: 'why', text }];
}

function entry(
  group: Group,
  glyph: Glyph,
  title: string,
  evidence: readonly Evidence[],
  notes: readonly Note[],
): Entry {
  const readings = [{ text: evidence[0]?.exact ?? '', evidence }];
  return { id: null, kind: null, glyph, group, when: null, title, readings, brief: false, notes };
}

/** For each item what primary texts have of it: as reports have it, or in other words, or another value. */
export function primaryNotes({ primary = [] }: Account): ReadonlyMap<Item['id'], readonly Note[]> {
  const told = new Map<string, Map<string, Set<string>>>();
  for (const { report, uses } of primary)
    for (const { there, here, how, says, items } of uses) {
      const [place] = there;
      if (!place) continue;
      const kind = report.primary?.kind ?? 'primary text';
      const has = `${report.siglum}, the ${kind}, has “${flat(place.exact)}” (${place.start}–${place.end})`;
      const note = OTHERWISE.has(how) ? `${has}; R: ${says}` : `${has}, as R`;
      for (const id of items) {
        const own = told.get(id) ?? new Map<string, Set<string>>();
        own.set(note, (own.get(note) ?? new Set()).add(here.report));
        told.set(id, own);
      }
    }
  return new Map(
    [...told].map(([id, own]) => [
      id,
      [...own].map(([note, reports]): Note => {
        const at = note.lastIndexOf('; R: ') < 0 ? note.length - 1 : note.lastIndexOf('; R: ') + 2;
        return { kind: 'primary', text: `${note.slice(0, at)}${[...reports].join(' ')}${note.slice(at + 1)}` };
      }),
    ]),
  );
}

const LONGEST = 160;

function flat(text: string): string {
  const line = text.replace(/[“”]/g, '"').replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST))} …`;
}
