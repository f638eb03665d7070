import type { Story } from '../model/account.js';
import { glyphOf, Section, type Links } from './parts.js';
import { State } from './state.js';

/** Rows that a page shows; the table of a large story is exported whole as CSV. */
const ROWS = 150;

/** Items by reports: present, differing, not mentioned. Reports stand family by family. */
export function Matrix({ story, links }: { readonly story: Story; readonly links: Links }) {
  const shared = story.items.filter(({ mark }) => mark !== 'single');
  const single = story.items.filter(({ mark }) => mark === 'single');
  const shown = shared.slice(0, ROWS);
  const columns = story.origins.flatMap(({ reports }) => reports).filter((siglum) => story.reports.includes(siglum));
  if (shared.length === 0) {
    const alone = story.reports.length < 2;
    return (
      <Section id="matrix" title="Who carries what">
        <State what={alone ? 'One report only.' : 'No item stands in two reports.'} why="The matrix sets what two or more reports carry against those that do not mention it.">{alone ? 'Give more reports of this event.' : `${single.length} items stand in one report each, under Statements, Figures and Commitments.`}</State>
      </Section>
    );
  }
  return (
    <Section id="matrix" title="Who carries what">
      <div class="scroll" tabIndex={0} role="region" aria-label="Items by reports">
        <table class="grid">
          <caption>Items that two or more reports carry. · means not mentioned, never denied.</caption>
          <thead>
            <tr>
              <th scope="col">Item</th>
              {columns.map((siglum) => <th scope="col" key={siglum}>{siglum}</th>)}
              <th scope="col">texts</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((item) => (
              <tr key={item.id}>
                <th scope="row"><a href={links.item(item.id)}><bdi>{item.title}</bdi></a></th>
                {columns.map((siglum) => {
                  const evidence = item.evidence.find(({ report }) => report === siglum);
                  return <td key={siglum}>{evidence ? <a href={links.evidence(evidence)}>{glyphOf(item)}</a> : '·'}</td>;
                })}
                <td>{item.support.origins}</td>
              </tr>
            ))}
            {shown.length < shared.length ? <tr><th scope="row">{`and ${shared.length - shown.length} more`}</th></tr> : null}
            <tr>
              <th scope="row">in one report only</th>
              {columns.map((siglum) => <td key={siglum}>{single.filter(({ evidence }) => evidence.some(({ report }) => report === siglum)).length}</td>)}
              <td />
            </tr>
          </tbody>
        </table>
      </div>
    </Section>
  );
}

