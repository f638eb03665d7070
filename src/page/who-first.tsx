import { useContext } from 'preact/hooks';
import { showDate } from '../digest/dates.js';
import type { Item, Story } from '../model/account.js';
import type { Published, Report } from '../model/report.js';
import { Contents } from './contents.js';
import { Glyph, glyphOf, type Links, Named, Names, Outlet, Section } from './parts.js';
import { State } from './state.js';

/** Who told a thing first, as far as dates of publication say. */
export interface First {
  readonly item: Item;
  /** Those of the earliest day or moment; several where nothing tells them apart. */
  readonly first: readonly string[];
  readonly published: Published;
  /** The others that have a date, the earlier first. */
  readonly later: readonly string[];
  /** Those that have no date and may have been earlier. */
  readonly undated: readonly string[];
}

/** The earliest report of each statement and figure that two reports or more tell, where one of them has a date. */
export function firstsOf({ items }: Pick<Story, 'items'>, reports: readonly Report[]): First[] {
  const dates = new Map(reports.flatMap(({ siglum, published }) => (published ? [[siglum, published] as const] : [])));
  return items
    .filter(({ kind, support }) => (kind === 'statement' || kind === 'figure') && support.reports > 1)
    .flatMap((item) => {
      const sigla = [...new Set(item.evidence.map(({ report }) => report))];
      const dated = sigla.filter((siglum) => dates.has(siglum)).sort((a, b) => compared(dates.get(a), dates.get(b)));
      const published = dates.get(dated[0] ?? '');
      if (!published) return [];
      const first = dated.filter((siglum) => compared(published, dates.get(siglum)) === 0);
      return [
        {
          item,
          first,
          published,
          later: dated.filter((siglum) => !first.includes(siglum)),
          undated: sigla.filter((siglum) => !dates.has(siglum)),
        },
      ];
    });
}

/** By the moment where both have one, else by the day. */
function compared(a: Published | undefined, b: Published | undefined): number {
  const [x, y] = a?.at !== undefined && b?.at !== undefined ? [a.at, b.at] : [a?.value ?? '', b?.value ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}

const FROM: Readonly<Record<Published['from'], string>> = {
  given: 'as given',
  metadata: 'as its page says',
  text: 'as its text says',
  inferred: 'worked out',
};

/** Lines that stand unfolded. */
const SHOWN = 25;
const NAMED = 6;

/** Who first: how often each report is the earliest, then each statement and figure with its earliest report. */
export function WhoFirst({
  story,
  reports,
  links,
}: {
  readonly story: Story;
  readonly reports: readonly Report[];
  readonly links: Links;
}) {
  const firsts = firstsOf(story, reports);
  if (firsts.length === 0)
    return (
      <State
        what="Nobody is known to be first."
        why="No statement or figure stands in two reports of which one has a date of publication."
      >
        Dates that are missing are set under Reports.
      </State>
    );
  const parts = (['statement', 'figure'] as const)
    .map((kind) => ({
      id: `first-${kind}s`,
      title: kind === 'statement' ? 'Statements' : 'Figures',
      some: firsts.filter(({ item }) => item.kind === kind),
    }))
    .filter(({ some }) => some.length > 0);
  return (
    <>
      <Tally firsts={firsts} links={links} />
      <Contents places={parts.map(({ id, title, some }) => ({ id, title, count: some.length }))}>
        {parts.map(({ id, title, some }) => (
          <Section id={id} title={title} count={some.length} key={id}>
            <FirstLines firsts={some.slice(0, SHOWN)} links={links} />
            {some.length > SHOWN ? (
              <details>
                <summary>{`${some.length - SHOWN} more`}</summary>
                <FirstLines firsts={some.slice(SHOWN)} links={links} />
              </details>
            ) : null}
          </Section>
        ))}
      </Contents>
    </>
  );
}

/** How often each report is the earliest, alone or with others. */
function Tally({ firsts, links }: { readonly firsts: readonly First[]; readonly links: Links }) {
  const alone = new Map<string, number>();
  for (const { first } of firsts) if (first.length === 1) alone.set(first[0]!, (alone.get(first[0]!) ?? 0) + 1);
  const tied = firsts.filter(({ first }) => first.length > 1).length;
  const ranked = [...alone].sort((a, b) => b[1] - a[1]);
  return (
    <div class="tally">
      <p>
        {ranked.length === 0 ? 'No report is first alone. ' : 'First alone: '}
        {ranked.slice(0, NAMED).map(([siglum, count], index) => (
          <span key={siglum}>
            {index > 0 ? ' · ' : ''}
            <a href={links.report(siglum)}>
              <bdi>
                <Outlet siglum={siglum} />
              </bdi>
            </a>
            {` with ${count}`}
          </span>
        ))}
        {ranked.length > NAMED ? ` · ${ranked.length - NAMED} more reports` : ''}
        {tied > 0
          ? `${ranked.length > 0 ? '. ' : ''}${tied} of ${firsts.length} are told by several on the first day.`
          : ''}
      </p>
      <p class="note">
        By the dates of publication alone: the earliest report among these, which need not be where it was said first.
      </p>
    </div>
  );
}

function FirstLines({ firsts, links }: { readonly firsts: readonly First[]; readonly links: Links }) {
  const names = useContext(Names);
  return (
    <ul class="items">
      {firsts.map(({ item, first, published, later, undated }) => (
        <li key={item.id}>
          <Glyph glyph={glyphOf(item)} />
          <bdi class="title">
            <a href={links.item(item.id)}>{item.title}</a>
          </bdi>
          <p class="told">
            <span class="tags">
              {first.slice(0, NAMED).map((siglum) => {
                const place = item.evidence.find(({ report }) => report === siglum);
                return place ? (
                  <a
                    href={links.evidence(place)}
                    key={siglum}
                    aria-label={names.get(siglum) === undefined ? undefined : `First: ${names.get(siglum)} ${siglum}`}
                  >
                    <Outlet siglum={siglum} />
                  </a>
                ) : null;
              })}
              {first.length > NAMED ? ` +${first.length - NAMED}` : ''}
            </span>
            {` ${whenOf(published, first.length)}`}
            <span class="note">
              <Named text={`${listed('later', later)}${listed('without a date', undated)}`} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function whenOf({ value, at, from }: Published, count: number): string {
  const time = count === 1 && at !== undefined ? `, ${at.slice(11, 16)} UTC` : '';
  return `${showDate(value)}${time}, ${FROM[from]}`;
}

function listed(what: string, sigla: readonly string[]): string {
  if (sigla.length === 0) return '';
  const more = sigla.length > NAMED ? ` +${sigla.length - NAMED}` : '';
  return ` · ${what}: ${sigla.slice(0, NAMED).join(' ')}${more}`;
}
