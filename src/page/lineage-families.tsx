import { showDate } from '../digest/dates.js';
import { headlineOf } from '../digest/names.js';
import type { Story } from '../model/account.js';
import type { Report } from '../model/report.js';
import { percent } from './lineage-graph.js';
import { number, strength } from './lineage-pairs.js';
import { type Links, Outlet } from './parts.js';

/** Reports of one list that stand unfolded. */
const UNFOLDED = 15;

/** What a report of a family has of its nearest, and what it adds. */
export interface Member {
  readonly siglum: string;
  /** The report of the family that it shares most with; null for the first known and for a text of its own. */
  readonly nearest: string | null;
  /** The part of its words that stands in the nearest. */
  readonly share: number;
}

/** Reports that share one text, the first known first. */
export interface Family {
  readonly members: readonly Member[];
  /** True where a date of publication says which is the first. */
  readonly dated: boolean;
}

/** Reports that share one text in families, larger first; those that share none come last, as families of one. */
export function familiesOf(
  story: Pick<Story, 'origins' | 'reports' | 'lineage'>,
  reports: readonly Report[],
): Family[] {
  const moments = new Map(reports.map(({ siglum, published }) => [siglum, published?.at ?? published?.value ?? null]));
  const earlier = (a: string, b: string): number =>
    compared(moments.get(a) ?? '9999', moments.get(b) ?? '9999') || number(a) - number(b);
  const nearest = nearestOf(story.lineage);
  return story.origins
    .map(({ reports: all }) => all.filter((siglum) => story.reports.includes(siglum)).sort(earlier))
    .filter(({ length }) => length > 0)
    .map((sigla) => ({
      dated: (moments.get(sigla[0] ?? '') ?? null) !== null,
      members: sigla.map((siglum, index) => {
        const kin = index === 0 ? null : best(nearest.get(siglum) ?? [], new Set(sigla.slice(0, index)));
        return { siglum, nearest: kin?.siglum ?? null, share: kin?.share ?? 0 };
      }),
    }))
    .sort((a, b) => b.members.length - a.members.length || number(a.members[0]!.siglum) - number(b.members[0]!.siglum));
}

interface Kin {
  readonly siglum: string;
  readonly share: number;
}

/** For each report those that share text with it, with the part of its words that stands there. */
function nearestOf(lineage: Story['lineage']): ReadonlyMap<string, readonly Kin[]> {
  const kin = new Map<string, Kin[]>();
  const add = (of: string, one: Kin): void => void kin.set(of, [...(kin.get(of) ?? []), one]);
  for (const pair of lineage) {
    if (strength(pair) === 0) continue;
    add(pair.a, { siglum: pair.b, share: pair.shareOfA });
    add(pair.b, { siglum: pair.a, share: pair.shareOfB });
  }
  return kin;
}

function best(kin: readonly Kin[], among: ReadonlySet<string>): Kin | null {
  return kin
    .filter(({ siglum }) => among.has(siglum))
    .reduce<Kin | null>((found, one) => (found === null || found.share < one.share ? one : found), null);
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Who shares whose text among many reports: families as lists, in each the first known, then the others with what they
 * have of an earlier one and what they add.
 */
export function Families({
  story,
  reports,
  links,
}: {
  readonly story: Story;
  readonly reports: readonly Report[];
  readonly links: Links;
}) {
  const families = familiesOf(story, reports);
  const several = families.filter(({ members }) => members.length > 1);
  const alone = families.flatMap(({ members }) => (members.length === 1 ? members : []));
  const about = new Map(reports.map((report) => [report.siglum, report]));
  return (
    <>
      <p class="note">
        Of each report the share of its words that stands, in runs of six or more, in the earlier report of its family
        that it is nearest to; the rest it adds. The first known is first by the dates given, which need not be where
        the text began.
      </p>
      {several.map(({ members, dated }) => (
        <div class="family" key={members[0]?.siglum}>
          <h3>{`One text in ${members.length} reports`}</h3>
          <Members members={members} about={about} links={links} first={dated ? 'first known' : null} />
        </div>
      ))}
      {alone.length > 0 ? (
        <div class="family">
          <h3>{alone.length === 1 ? 'A text of its own' : `${alone.length} texts of their own`}</h3>
          <Members members={alone} about={about} links={links} first={null} />
        </div>
      ) : null}
    </>
  );
}

/** Two reports side by side; in a file, which holds some pairs only, the nearest report. */
function beside(nearest: string, siglum: string, links: Links): string {
  const address = links.pair(nearest, siglum);
  return address.startsWith('#') ? links.report(nearest) : address;
}

function Members({
  members,
  about,
  links,
  first,
}: {
  readonly members: readonly Member[];
  readonly about: ReadonlyMap<string, Report>;
  readonly links: Links;
  readonly first: string | null;
}) {
  const list = (some: readonly Member[], from: number) => (
    <ul class="items">
      {some.map((member, index) => (
        <li key={member.siglum}>
          <Line member={member} report={about.get(member.siglum)} links={links} />
          {first !== null && from + index === 0 ? <span class="note">{` · ${first}`}</span> : null}
        </li>
      ))}
    </ul>
  );
  const fold = members.length > UNFOLDED + 3 ? UNFOLDED : members.length;
  return (
    <>
      {list(members.slice(0, fold), 0)}
      {fold < members.length ? (
        <details>
          <summary>{`${members.length - fold} more`}</summary>
          {list(members.slice(fold), fold)}
        </details>
      ) : null}
    </>
  );
}

function Line({
  member: { siglum, nearest, share },
  report,
  links,
}: {
  readonly member: Member;
  readonly report: Report | undefined;
  readonly links: Links;
}) {
  const headline = report ? headlineOf(report) : null;
  const words = report ? (report.text.match(/\S+/g)?.length ?? 0) : 0;
  const credit = report?.dateline?.agency ?? report?.credits[0]?.agency ?? null;
  return (
    <>
      <a href={links.report(siglum)}>
        <bdi class="sig">
          <Outlet siglum={siglum} />
        </bdi>
      </a>{' '}
      {headline === null ? null : <bdi class="words">{headline}</bdi>}
      <span class="note">
        {` ${report?.published ? showDate(report.published.value) : 'no date'}` +
          `${credit === null ? '' : ` · credits ${credit}`}`}
      </span>
      {nearest === null ? null : (
        <span class="note">
          {' · '}
          <a href={beside(nearest, siglum, links)}>
            {`${percent(share)} in `}
            <Outlet siglum={nearest} />
          </a>
          {`, adds about ${Math.round(words * (1 - share))} words`}
        </span>
      )}
    </>
  );
}
