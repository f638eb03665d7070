import type { Note } from '../digest/digest.js';
import type { Evidence, Item, Reading, Story } from '../model/account.js';
import { anchor, Glyph, glyphOf, type Links, Notes, Outlet, Tags, wordOf } from './parts.js';

/** More reports than this make a table that nobody reads: figures are a list. */
export const TABLED = 12;

/** Figures that two reports or more give: a row a quantity, a column a report, the cells that differ marked. */
export function FiguresTable({
  story,
  items,
  links,
}: {
  readonly story: Story;
  readonly items: readonly Item[];
  readonly links: Links;
}) {
  const told = new Set(items.flatMap(({ evidence }) => evidence.map(({ report }) => report)));
  const columns = story.origins.flatMap(({ reports }) => reports.filter((siglum) => told.has(siglum)));
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Figures by report">
      <table class="quantities">
        <thead>
          <tr>
            <th scope="col">Figure</th>
            {columns.map((siglum) => (
              <th scope="col" key={siglum}>
                <a href={links.report(siglum)} class="plain">
                  <bdi>
                    <Outlet siglum={siglum} />
                  </bdi>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Quantity item={item} columns={columns} links={links} key={item.id} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Quantity({
  item,
  columns,
  links,
}: {
  readonly item: Item;
  readonly columns: readonly string[];
  readonly links: Links;
}) {
  const notes = notesOf(item);
  const apart = partingFrom(item);
  return (
    <tr id={anchor(item.id)}>
      <th scope="row">
        <Glyph glyph={glyphOf(item)} />
        <bdi class="title">{item.title}</bdi> <span class="note">{wordOf(item)}</span>
        {notes.length === 0 ? null : (
          <details class="note">
            <summary>ƒ the sum</summary>
            <Notes notes={notes} />
          </details>
        )}
      </th>
      {columns.map((siglum) => {
        const cells = item.readings.flatMap((reading) => {
          const evidence = reading.evidence.filter(({ report }) => report === siglum);
          return evidence.length > 0 ? [{ reading, evidence }] : [];
        });
        if (cells.length === 0)
          return (
            <td key={siglum} class="none">
              <span role="img" aria-label="not mentioned">
                ·
              </span>
            </td>
          );
        return (
          <td key={siglum} class={cells.some(({ reading }) => apart.has(reading)) ? 'apart' : undefined}>
            {cells.map(({ reading, evidence }, index) => (
              <div key={index}>
                {apart.has(reading) ? (
                  <b class="g-differs" role="img" aria-label="differs">
                    {'≠ '}
                  </b>
                ) : null}
                <bdi class="words">{ownWords(reading, evidence)}</bdi> <Tags evidence={evidence} links={links} bare />
              </div>
            ))}
          </td>
        );
      })}
    </tr>
  );
}

/** The words of one report for a way of telling that others put a little otherwise. */
function ownWords({ text }: Reading, evidence: readonly Evidence[]): string {
  const own = [...new Set(evidence.map(({ exact }) => exact))].join(' / ');
  return own.length <= text.length ? own : text;
}

/** Of a figure that differs, what is not told as most tell it; where no way of telling is the commonest, all. */
function partingFrom({ mark, readings }: Item): ReadonlySet<Reading> {
  if (mark !== 'differs') return new Set();
  const told = ({ evidence }: Reading): number => new Set(evidence.map(({ report }) => report)).size;
  const most = Math.max(...readings.map(told));
  const leading = readings.filter((reading) => told(reading) === most);
  return new Set(leading.length === 1 ? readings.filter((reading) => reading !== leading[0]) : readings);
}

/** The sums of a figure, after the reader's reason where it is set aside. */
export function notesOf(item: Item): Note[] {
  const sums = (item.computed ?? '')
    .split('\n')
    .filter(Boolean)
    .map((text) => ({ kind: 'computed' as const, text }));
  return item.dismissed === null
    ? sums
    : [{ kind: 'why' as const, text: `Set aside by the reader: ${item.dismissed}` }, ...sums];
}
