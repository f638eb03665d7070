import type { Digest, Section as DigestSection, StoryDigest } from '../digest/digest.js';
import { EntryLine, Section, type Links, type Shape } from './parts.js';

const SHOWN = 7;
/** More than this nobody unfolds on a first screen; the whole list stands below or under its own view. */
const MOST = 60;

/** How many reports, how many texts, and which reports are of another event: what every count below rests on. */
export function Banner({ digest, story }: { readonly digest: Digest; readonly story: StoryDigest | undefined }) {
  return (
    <div class="banner">
      <strong>{digest.count}</strong>
      <span>
        {digest.families.map((sigla) => (
          <span class="fam" key={sigla[0]}>
            {sigla.length > 6 ? `${sigla.slice(0, 3).join(' ')} +${sigla.length - 3}` : sigla.join(' ')}
          </span>
        ))}
      </span>
      {story && story.others.length > 0 ? (
        <span class="note">
          {story.others.map(({ report, why }) => (
            <span key={report}>
              {report} is kept apart: {why}{' '}
            </span>
          ))}
        </span>
      ) : null}
    </div>
  );
}

/** What a desk looks at first: differences, what is due, agreements, what is not resolved. */
export function FirstScreen({ story, links }: { readonly story: StoryDigest; readonly links: Links }) {
  const of = (id: DigestSection['id']): DigestSection | undefined => story.sections.find((section) => section.id === id);
  return (
    <div class="first">
      <div>
        <Part section={of('differ')} empty="No place was found where these reports differ." title="Where they differ" links={links} />
        <Part section={of('within')} links={links} />
        <Part section={of('compliance')} links={links} />
      </div>
      <div>
        <Part section={of('due')} empty="Nothing dated is promised or due." title="Due" links={links} />
        <Part section={of('agree')} empty="Nothing is told by more than one report." title="Where they agree" links={links} />
        <Part section={of('undecided')} links={links} />
      </div>
    </div>
  );
}

function Part({ section, title, empty, links }: { readonly section: DigestSection | undefined; readonly title?: string; readonly empty?: string; readonly links: Links }) {
  if (!section) return title && empty ? <Section id={`first-${title.replace(/\W+/g, '-').toLowerCase()}`} title={title}><p class="note">{empty}</p></Section> : null;
  const head = section.entries.slice(0, SHOWN);
  const rest = section.entries.slice(SHOWN, MOST);
  return (
    <Section id={`first-${section.id}`} title={section.title} count={section.entries.length}>
      <Lines entries={head} links={links} shape={section.id === 'agree' ? 'title' : 'short'} />
      {rest.length > 0 ? (
        <details>
          <summary>{section.entries.length > MOST ? `the first ${MOST} of ${section.entries.length}` : `all ${section.entries.length}`}</summary>
          <Lines entries={rest} links={links} shape={section.id === 'agree' ? 'title' : 'short'} />
        </details>
      ) : null}
    </Section>
  );
}

/** Entries, with a heading wherever their group changes. */
export function Lines({ entries, links, shape = 'whole' }: { readonly entries: DigestSection['entries']; readonly links: Links; readonly shape?: Shape }) {
  return (
    <ul class="items">
      {entries.map((entry, index) => [
        entry.group !== null && entry.group !== entries[index - 1]?.group ? <li class="group" key={`g${index}`}><bdi>{entry.group}</bdi></li> : null,
        <EntryLine key={index} entry={entry} links={links} shape={shape} />,
      ])}
    </ul>
  );
}
