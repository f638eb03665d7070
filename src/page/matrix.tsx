import { useContext } from 'preact/hooks';
import type { Item, Story } from '../model/account.js';
import { glyphOf, type Links, Names, Outlet, Section, wordOf } from './parts.js';
import { State } from './state.js';

/** Rows that a page shows; the table of a large story is exported whole as CSV. */
const ROWS = 150;
/** Cells of a table, at most. */
const CELLS = 5000;
/** From this many reports on, columns are as narrow as can be pointed at. */
const DENSE = 12;
/** Cells up to which each says its mark in words; in larger tables the glyph must do. */
const SPOKEN = 600;

/** Items by reports: present, differing, not mentioned. Reports stand family by family. */
export function Matrix({ story, links }: { readonly story: Story; readonly links: Links }) {
  const names = useContext(Names);
  const shared = story.items.filter(({ support }) => support.reports > 1);
  const single = story.items.filter(({ support }) => support.reports < 2);
  const shown = [...shared]
    .sort(
      (a, b) =>
        Number(b.mark === 'differs') - Number(a.mark === 'differs') ||
        b.support.origins - a.support.origins ||
        b.support.reports - a.support.reports,
    )
    .slice(0, Math.min(ROWS, Math.ceil(CELLS / story.reports.length)));
  const families = story.origins
    .map(({ reports }) => reports.filter((siglum) => story.reports.includes(siglum)))
    .filter(({ length }) => length > 0);
  const columns = families.flat();
  if (shared.length === 0) {
    const alone = story.reports.length < 2;
    return (
      <Section id="matrix" title="Who carries what">
        <State
          what={alone ? 'One report only.' : 'No item stands in two reports.'}
          why="The matrix sets what two or more reports carry against those that do not mention it."
        >
          {alone
            ? 'Give more reports of this event.'
            : `${single.length} items stand in one report each, under Statements, Figures and Commitments.`}
        </State>
      </Section>
    );
  }
  const spoken = shown.length * columns.length <= SPOKEN;
  return (
    <Section id="matrix" title="Who carries what">
      <p class="note">
        Items that two or more reports carry: first those that differ, then those in most texts. · means not mentioned,
        never denied.
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label="Items by reports">
        <table class={columns.length > DENSE ? 'grid dense' : 'grid'}>
          <thead>
            {families.length > 1 && families.some(({ length }) => length > 1) ? (
              <tr>
                <td />
                {families.map((sigla) =>
                  sigla.length > 1 ? (
                    <th scope="colgroup" colSpan={sigla.length} key={sigla[0]}>
                      one text
                    </th>
                  ) : (
                    <td key={sigla[0]} />
                  ),
                )}
                <td />
              </tr>
            ) : null}
            <tr>
              <th scope="col">Item</th>
              {columns.map((siglum) => (
                <th scope="col" key={siglum}>
                  {columns.length > DENSE ? (
                    <a href={links.report(siglum)} aria-label={`${names.get(siglum) ?? ''}, ${siglum}`}>
                      {siglum}
                    </a>
                  ) : (
                    <a href={links.report(siglum)}>
                      <Outlet siglum={siglum} />
                    </a>
                  )}
                </th>
              ))}
              <th scope="col">texts</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((item) => (
              <tr key={item.id}>
                <th scope="row">
                  <a href={links.item(item.id)}>
                    <bdi>{item.title}</bdi>
                  </a>
                </th>
                {columns.map((siglum) => (
                  <Cell item={item} siglum={siglum} spoken={spoken} links={links} key={siglum} />
                ))}
                <td>{item.support.origins}</td>
              </tr>
            ))}
            {shown.length < shared.length ? (
              <tr>
                <th scope="row">{`and ${shared.length - shown.length} more, in the export as CSV`}</th>
              </tr>
            ) : null}
            <tr>
              <th scope="row">in no other, as far as set side by side</th>
              {columns.map((siglum) => (
                <td key={siglum}>
                  {single.filter(({ evidence }) => evidence.some(({ report }) => report === siglum)).length}
                </td>
              ))}
              <td />
            </tr>
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Cell({
  item,
  siglum,
  spoken,
  links,
}: {
  readonly item: Item;
  readonly siglum: string;
  readonly spoken: boolean;
  readonly links: Links;
}) {
  const evidence = item.evidence.find(({ report }) => report === siglum);
  if (!evidence) return <td>·</td>;
  return (
    <td>
      <a href={links.evidence(evidence)} aria-label={spoken ? wordOf(item) : undefined}>
        {glyphOf(item)}
      </a>
    </td>
  );
}
