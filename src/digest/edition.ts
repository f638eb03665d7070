import type { Edition, Report } from '../model/report.js';

/** What a sender says of one report that a reader must know first. */
export interface Caution {
  /** Its siglum. */
  readonly report: string;
  /** What it is, as the end of a sentence about the report. */
  readonly text: string;
}

const KINDS: Readonly<Record<Edition['kind'], string | null>> = {
  feed: null,
  first: null,
  update: 'later version',
  'write-through': 'write-through',
  correction: 'correction',
  kill: 'withdrawn',
  advisory: 'advisory',
};
const LONGEST = 160;

/**
 * Which version of its story a report is, in words: `write-through (1st Ld-Writethru)`. Null for a first version and
 * for an entry of a feed, whose forms have no versions.
 */
export function editionWords({ kind, version }: Edition): string | null {
  const words = KINDS[kind];
  return words === null ? null : version === undefined ? words : `${words} (${clipped(version)})`;
}

/**
 * What senders say of single reports that must be known first, in the order of the reports: that one is withdrawn,
 * corrected, held back or not to be published yet; of an older version of a story, that a later one withdraws or
 * corrects it.
 */
export function cautionsOf(reports: readonly Report[]): Caution[] {
  const gravest = new Map<string, Report>();
  for (const report of reports) {
    const story = storyOf(report);
    const grave = report.edition?.kind === 'kill' || report.edition?.kind === 'correction';
    if (story !== null && grave && gravest.get(story)?.edition?.kind !== 'kill') gravest.set(story, report);
  }
  return reports.flatMap((report): Caution[] => {
    const story = storyOf(report);
    const other = story === null ? undefined : gravest.get(story);
    return [
      ...(report.edition ? ownCautions(report.edition) : []),
      ...(other && other !== report && report.edition?.kind !== 'kill' ? [againstOlder(report, other)] : []),
    ].flatMap((text) => (text === null ? [] : [{ report: report.siglum, text }]));
  });
}

function ownCautions({ kind, status, embargo, note }: Edition): string[] {
  // Words of the sender stand between marks: what looks like a siglum in them is none.
  const why = note === undefined ? '' : `: “${clipped(note).replace(/[“”]/g, '"')}”`;
  return [
    ...(kind === 'kill' ? [`was withdrawn by its sender${why}`] : []),
    ...(kind === 'correction' ? [`is a correction${why}`] : []),
    ...(status !== undefined && /^with-?held$/i.test(status) ? ['is marked as withheld by its sender'] : []),
    ...(embargo === undefined ? [] : [`is not to be published before ${clipped(embargo)}`]),
  ];
}

/** What a graver version of the same story says of this one; null where this one came after it. */
function againstOlder({ published, edition }: Report, other: Report): string | null {
  if (later(edition, other.edition) || (published && other.published && moment(published) > moment(other.published)))
    return null;
  return other.edition?.kind === 'kill'
    ? `is of a story that its sender withdrew (${other.siglum})`
    : `is of a story that its sender corrected (${other.siglum})`;
}

/** True where both count their versions and the first counts further. */
function later(one: Edition | undefined, other: Edition | undefined): boolean {
  const [a, b] = [Number(one?.version), Number(other?.version)];
  return Number.isFinite(a) && Number.isFinite(b) && a > b;
}

function moment({ value, at }: NonNullable<Report['published']>): string {
  return at ?? value;
}

function storyOf({ edition }: Report): string | null {
  return edition && edition.kind !== 'feed' ? edition.story : null;
}

function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}
