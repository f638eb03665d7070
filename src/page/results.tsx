import { place } from '../digest/digest.js';
import { Glyph, glyphOf, type Links, Section, Tags } from './parts.js';
import type { Found } from './search.js';
import { State } from './state.js';

/** What a search found: items first, then places in the reports. */
export function Results({
  words,
  found,
  links,
}: {
  readonly words: string;
  readonly found: Found;
  readonly links: Links;
}) {
  const help = <p class="note">{'Narrow it: speaker:NAME · report:R3 · mark:differs · kind:figure · "exact words"'}</p>;
  if (words.trim() === '')
    return (
      <>
        <State what="Nothing was asked for." why="A search goes through every item and every sentence of the reports.">
          Type words into the field above.
        </State>
        {help}
      </>
    );
  if (found.items.length + found.passages.length === 0) {
    return (
      <>
        <p role="status" class="note">{`Nothing holds “${words}”.`}</p>
        <State
          what="Nothing was found."
          why="All words asked for must stand in one item or one sentence; case and accents do not matter."
        >
          Ask for fewer words, or take away a filter.
        </State>
        {help}
      </>
    );
  }
  return (
    <>
      <p class="note" role="status">
        <bdi>
          {`${found.items.length} ${found.items.length === 1 ? 'item' : 'items'} and ` +
            `${found.passages.length} ${found.passages.length === 1 ? 'place' : 'places'} in the ` +
            `reports hold “${words}”.`}
        </bdi>
      </p>
      {help}
      {found.items.length > 0 ? (
        <Section id="items" title="Items" count={found.items.length}>
          <ul class="items">
            {found.items.map((item) => (
              <li key={item.id}>
                <Glyph glyph={glyphOf(item)} />
                <a href={links.item(item.id)}>
                  <bdi>{item.title}</bdi>
                </a>{' '}
                <Tags evidence={item.evidence} links={links} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {found.passages.length > 0 ? (
        <Section id="places" title="In the reports" count={found.passages.length}>
          <ul class="items">
            {found.passages.map((one) => (
              <li key={place(one)}>
                <bdi class="words">{one.exact}</bdi> <Tags evidence={[one]} links={links} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
