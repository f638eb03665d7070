import { type VersionChange, versionChains } from '../digest/versions.js';
import type { Evidence } from '../model/account.js';
import type { Report } from '../model/report.js';
import type { Span } from '../model/span.js';

/** A report with its number in the archive, which grows with the order in which reports came. */
export interface Numbered {
  readonly nr: number;
  readonly report: Report;
}

/** A version that is new, the one that was told before, and what of it is another. */
export interface Edit {
  readonly before: Numbered;
  readonly after: Numbered;
  readonly changes: readonly VersionChange[];
}

/** Which reports are versions of one, as far as a watch must know. */
export interface Versions {
  /** Numbers of reports that a later version stands for. */
  readonly old: ReadonlySet<number>;
  /** Of those that were told, the ones that a later told version stood for. */
  readonly oldBefore: ReadonlySet<number>;
  readonly edits: readonly Edit[];
}

/**
 * The versions among the reports of a story; `told` are the numbers of those that were told. What came later is the
 * later version, unless the sender counts them. Of several new versions of one report the last is set against the one
 * that was told.
 */
export function versionsOf(reports: readonly Numbered[], told: ReadonlySet<number>): Versions {
  const bySiglum = new Map(reports.map((one) => [one.report.siglum, one]));
  const old = new Set<number>();
  const oldBefore = new Set<number>();
  const edits: Edit[] = [];
  for (const chain of versionChains(reports.map(asVersion))) {
    const members = chain.reports.flatMap((siglum) => bySiglum.get(siglum) ?? []);
    const before = members.filter(({ nr }) => told.has(nr));
    for (const { nr } of members.slice(0, -1)) old.add(nr);
    for (const { nr } of before.slice(0, -1)) oldBefore.add(nr);
    const [last, lastTold] = [members.at(-1), before.at(-1)];
    if (last && lastTold && !told.has(last.nr)) edits.push(editOf(lastTold, last));
  }
  return { old, oldBefore, edits };
}

function editOf(before: Numbered, after: Numbered): Edit {
  const [chain] = versionChains([before, after].map(asVersion));
  return { before, after, changes: chain?.steps[0]?.changes ?? [] };
}

/** A report with what versions are known by: the guid of a feed before the address, else the file's name. */
function asVersion({ nr, report }: Numbered): Report {
  const retrieved = String(nr).padStart(12, '0');
  const { edition, url, name } = report;
  if (edition?.kind === 'feed' && edition.story) return { ...report, retrieved, url: null };
  if (url !== null || edition?.story) return { ...report, retrieved };
  return { ...report, retrieved, edition: { story: name, kind: 'feed' } };
}

/** True where a stretch of a new version can hold something that the version before did not. */
export function isNewIn({ before, after, changes }: Edit, place: Span, silent: boolean): boolean {
  const touches = (span: Span | null): boolean => span !== null && span.start < place.end && place.start < span.end;
  const sentence = after.report.sentences.find(touches) ?? place;
  const told = changes.filter((change) => change.after !== null && inside(change.after, sentence));
  if (told.some(({ kind }) => kind === 'added')) return true;
  if (!silent || told.some(({ kind }) => kind !== 'headline')) return false;
  return !flat(before.report.text).includes(flat(after.report.text.slice(sentence.start, sentence.end)));
}

function inside(change: Evidence, sentence: Span): boolean {
  return change.start < sentence.end && sentence.start < change.end;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
