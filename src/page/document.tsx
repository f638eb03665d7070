import { type Section as DigestSection, digestOf } from '../digest/digest.js';
import { namesOf, textsOf } from '../digest/names.js';
import { todayOf } from '../digest/today.js';
import type { Account, Story } from '../model/account.js';
import type { Place } from './contents.js';
import { ExportByCommand } from './export.js';
import { Figures } from './figures.js';
import { Banner, Families, FirstScreen, Lines } from './first-screen.js';
import { Help } from './help.js';
import { Lineage } from './lineage.js';
import { shownPairs } from './lineage-pairs.js';
import { Matrix } from './matrix.js';
import { type Links, Section, StoryMark, WITHIN } from './parts.js';
import { Primaries } from './primary.js';
import { fragment, numberItems } from './segments.js';
import { documentOf, POLICY } from './shell.js';
import { Sources } from './source.js';
import { Timeline } from './timeline.js';

/** Names of sections that the first screen shows in short already. */
const WHOLE: Readonly<Record<string, string>> = {
  differ: 'Where they differ, in full',
  agree: 'Where they agree, in full',
};

/**
 * The account as one HTML file: complete without script, without network, with system fonts; the same bytes for the
 * same account. Its content security policy allows nothing but its own style sheet and script, by hash.
 */
export function accountToHtml(account: Account): string {
  const digest = digestOf(account);
  // The reports stand last: by then every link into them is made, and places that nothing leads to need no name.
  const linked = new Set<string>();
  const links: Links = {
    ...WITHIN,
    evidence: (one) => {
      linked.add(fragment(one.report, one));
      return WITHIN.evidence(one);
    },
  };
  const numbers = numberItems(account);
  const title = digest.stories[0]?.title || digest.count;
  const body = (
    <>
      {account.stories.map((story, index) => {
        const summary = digest.stories[index];
        if (!summary) return null;
        const listed = summary.sections.filter(({ id }) =>
          ['differ', 'agree', 'agreements', 'statements', 'commitments', 'dismissed'].includes(id),
        );
        return (
          <StoryMark.Provider value={index === 0 ? '' : `-${index + 1}`} key={story.id}>
            <div id={index === 0 ? 'account' : undefined}>
              {index > 0 ? <h2 class="story">{summary.title || 'One report'}</h2> : null}
              {index > 0 ? (
                <p class="kicker">{summary.count}</p>
              ) : (
                <Banner digest={digest} story={summary} links={links} />
              )}
              <FirstScreen
                story={summary}
                today={todayOf(account.reports.filter(({ siglum }) => story.reports.includes(siglum)))}
                facts={story.timeline.filter(({ items }) => items.length === 0)}
                links={links}
                whole={['differ', 'agree']}
                more={placesOf(story, listed)}
                under={index === 0 ? <Families families={digest.families} /> : null}
              >
                {listed.map((section) => (
                  <Section
                    id={section.id}
                    key={section.id}
                    title={WHOLE[section.id] ?? section.title}
                    count={section.entries.filter(({ kind }) => kind !== 'figure').length}
                  >
                    <Lines entries={section.entries.filter(({ kind }) => kind !== 'figure')} links={links} />
                  </Section>
                ))}
                <Figures story={story} reports={account.reports} links={links} />
                <Timeline story={story} reports={account.reports} links={links} />
                <Matrix story={story} links={links} />
                <Lineage story={story} reports={account.reports} links={links} />
              </FirstScreen>
            </div>
          </StoryMark.Provider>
        );
      })}
      <Primaries primary={digest.primary ?? []} links={links} />
      <Sources
        reports={textsOf(account)}
        stories={account.stories}
        agreements={account.agreements}
        primary={account.primary}
        numbers={numbers}
        links={links}
        linked={linked}
      />
      <ExportByCommand />
      <Help />
    </>
  );
  const hasPairs = account.stories[0] !== undefined && shownPairs(account.stories[0]).length > 0;
  const header = (
    <header class="top">
      <div class="brand">Readout</div>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <nav class="views" aria-label="Views">
        {[
          ['account', 'Account'],
          ['figures', 'Figures'],
          ['timeline', 'Timeline'],
          ['matrix', 'Matrix'],
          ['lineage', 'Lineage'],
          ...(hasPairs ? [['pairs', 'Compare']] : []),
          ...(digest.primary ? [['primary', 'Primary texts']] : []),
          ['sources', 'Reports'],
        ].map(([id, label]) => (
          <a href={`#${id}`} key={id}>
            {label}
          </a>
        ))}
      </nav>
    </header>
  );
  return documentOf({
    title,
    policy: `${POLICY}; form-action 'none'`,
    header,
    help: '#help',
    names: namesOf(textsOf(account)),
    children: body,
  });
}

/** What stands below the first screen of a story, for its index. */
function placesOf({ items, timeline }: Story, listed: readonly DigestSection[]): Place[] {
  const count = (kind: string): number => items.filter((item) => item.kind === kind).length;
  return [
    ...listed.map(({ id, title, entries }) => ({
      id,
      title: WHOLE[id] ?? title,
      count: entries.filter(({ kind }) => kind !== 'figure').length,
    })),
    { id: 'figures', title: 'Figures', count: count('figure') },
    { id: 'timeline', title: 'Timeline', count: timeline.length },
    { id: 'matrix', title: 'Who carries what', count: null },
    { id: 'lineage', title: 'Who shares whose text', count: null },
  ];
}
