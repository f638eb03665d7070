import type { VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { showDate } from '../digest/dates.js';
import type { Digest, Section as DigestSection, StoryDigest } from '../digest/digest.js';
import type { TimelineEntry } from '../model/account.js';
import { EntryLine, Glyph, type Links, Section, type Shape, StoryMark, Tags } from './parts.js';
import { State } from './state.js';

const SHOWN = 7;
/** Each side's words stand in full under Commitments. */
const SHOWN_SAID = 4;
/** More than this nobody unfolds on a first screen; the whole list stands below or under its own view. */
const MOST = 60;
/** Reports kept apart whose reason stands in full. */
const REASONS = 2;

/** How many reports, how many texts, and which reports are of another event: what every count below rests on. */
export function Banner({ digest, story }: { readonly digest: Digest; readonly story: StoryDigest | undefined }) {
  const others = story?.others ?? [];
  return (
    <div class="banner">
      <strong>{digest.count}</strong>
      <span class="fams">
        {digest.families.map((sigla) => (
          <span class="fam" key={sigla[0]}>
            {sigla.length > 6 ? `${sigla.slice(0, 3).join(' ')} +${sigla.length - 3}` : sigla.join(' ')}
          </span>
        ))}
      </span>
      {others.length === 0 ? null : others.length <= REASONS ? (
        <span class="note">
          {others.map(({ report, why }) => (
            <span key={report}>{`Kept apart: ${why.startsWith(report) ? why : `${report}, ${why}`} `}</span>
          ))}
        </span>
      ) : (
        <details class="note">
          <summary>{`Kept apart, of another event: ${others.map(({ report }) => report).join(' ')}`}</summary>
          <ul>
            {others.map(({ report, why }) => (
              <li key={report}>{why.startsWith(report) ? why : `${report}, ${why}`}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/**
 * What a desk looks at first: differences, what is due, agreements, what is not resolved. `facts` are days that were
 * worked out; `whole` names the sections that stand in full under their own name on the same page.
 */
export function FirstScreen({
  story,
  facts,
  links,
  whole = [],
}: {
  readonly story: StoryDigest;
  readonly facts: readonly TimelineEntry[];
  readonly links: Links;
  readonly whole?: readonly string[];
}) {
  const of = (id: DigestSection['id']): DigestSection | undefined =>
    story.sections.find((section) => section.id === id);
  const single = story.count.startsWith('1 report ');
  return (
    <div class="first">
      <div>
        {single ? (
          <Section id="first-where-they-differ" title="Nothing to compare yet">
            <State
              what="One report."
              why="Readout sets reports of one event beside each other; this event is told by one."
            >
              Give more reports of it, or join two stories under Reports, if they are one event.
            </State>
          </Section>
        ) : (
          <Part
            section={of('differ')}
            whole={whole}
            title="Where they differ"
            empty={
              <State
                what="Nothing differs."
                why="No figure, term, date, attribution or wording was found in which two of these reports part. What only one of them says stands apart."
              />
            }
            links={links}
          />
        )}
        <Part section={of('within')} links={links} />
      </div>
      <div>
        <Part
          section={of('due')}
          title="Due"
          empty={<State what="Nothing is due." why="No promise, duty or deadline in these reports has a date." />}
          links={links}
        />
        <Part section={of('compliance')} links={links} />
        {facts.length > 0 ? <Facts facts={facts} links={links} /> : null}
        {single ? null : (
          <Part
            section={of('agree')}
            whole={whole}
            title="Where they agree"
            empty={
              <State
                what="Nothing is told twice."
                why="No statement, figure, commitment or event stands in more than one of these reports."
              />
            }
            links={links}
          />
        )}
        <Alone story={story} links={links} />
        <Part section={of('undecided')} links={links} />
      </div>
    </div>
  );
}

function Part({
  section,
  title,
  empty,
  links,
  whole = [],
}: {
  readonly section: DigestSection | undefined;
  readonly whole?: readonly string[];
  readonly title?: string;
  readonly empty?: VNode;
  readonly links: Links;
}) {
  const mark = useContext(StoryMark);
  if (!section)
    return title && empty ? (
      <Section id={`first-${title.replace(/\W+/g, '-').toLowerCase()}`} title={title}>
        {empty}
      </Section>
    ) : null;
  const shown = section.id === 'compliance' ? SHOWN_SAID : SHOWN;
  const head = section.entries.slice(0, shown);
  const rest = section.entries.slice(shown, MOST);
  const shape = section.id === 'agree' || section.id === 'undecided' ? 'title' : 'short';
  return (
    <Section id={`first-${section.id}`} title={section.title} count={section.entries.length}>
      <Lines entries={head} links={links} shape={shape} />
      {rest.length === 0 ? null : whole.includes(section.id) ? (
        <p class="more">
          <a href={links.view(section.id, mark)}>{`all ${section.entries.length}`}</a>
        </p>
      ) : (
        <details>
          <summary>
            {section.entries.length > MOST
              ? `the first ${MOST} of ${section.entries.length}`
              : `all ${section.entries.length}`}
          </summary>
          <Lines entries={rest} links={links} shape={shape} />
        </details>
      )}
    </Section>
  );
}

/** Days that no report gives and the reports together do, each with its sum and the words it rests on. */
function Facts({ facts, links }: { readonly facts: readonly TimelineEntry[]; readonly links: Links }) {
  return (
    <Section id="first-worked-out" title="Worked out" count={facts.length}>
      <ul class="items">
        {facts.map(({ when, computed, evidence }, index) => (
          <li key={index}>
            <Glyph glyph="ƒ" />
            {when === null ? null : <strong class="title">{showDate(when)}</strong>}{' '}
            <Tags evidence={evidence} links={links} />
            <p class="note">
              <span class="sum">{computed}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const ALONE = [
  ['statements', 'statements', 'statement'],
  ['figures', 'figures', 'figure'],
  ['commitments', 'commitments', 'commitment'],
] as const;

/** How much stands in one report only, and where to read it. */
function Alone({ story, links }: { readonly story: StoryDigest; readonly links: Links }) {
  const mark = useContext(StoryMark);
  const counts = ALONE.map(([id, view, word]) => ({
    view,
    word,
    count:
      story.sections.find((section) => section.id === id)?.entries.filter(({ glyph }) => glyph === '①').length ?? 0,
  })).filter(({ count }) => count > 0);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (
    <Section id="first-alone" title="In one report only" count={total}>
      <p>
        {counts.map(({ view, word, count }, index) => [
          index > 0 ? ' · ' : '',
          <a href={links.view(view, mark)} key={view}>{`${count} ${word}${count === 1 ? '' : 's'}`}</a>,
        ])}
      </p>
    </Section>
  );
}

/** Entries, with a heading wherever their group changes. */
export function Lines({
  entries,
  links,
  shape = 'whole',
}: {
  readonly entries: DigestSection['entries'];
  readonly links: Links;
  readonly shape?: Shape;
}) {
  return (
    <ul class="items">
      {entries.map((entry, index) => [
        entry.group !== null && entry.group !== entries[index - 1]?.group ? (
          <li class="group" key={`g${index}`}>
            <bdi>{entry.group}</bdi>
          </li>
        ) : null,
        <EntryLine key={index} entry={entry} links={links} shape={shape} />,
      ])}
    </ul>
  );
}
