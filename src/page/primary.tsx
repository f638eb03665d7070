import type { Entry } from '../digest/digest.js';
import type { PrimaryDigest } from '../digest/primary.js';
import { Lines } from './first-screen.js';
import { type Links, Named, Outlet, Section } from './parts.js';

/** Sentences in no report are many: they stand folded, whatever else is open. */
const FOLDED = 'In no report';

/** What the reports have of each primary text, and what of it nobody has. */
export function Primaries({ primary, links }: { readonly primary: readonly PrimaryDigest[]; readonly links: Links }) {
  if (primary.length === 0) return null;
  return (
    <div id="primary">
      {primary.map(({ siglum, about, headline, count, entries }) => (
        <Section id={`primary-${siglum}`} key={siglum} title={`Set against ${siglum}`}>
          <p>
            <bdi>
              <a href={links.report(siglum)}>
                <Outlet siglum={siglum} />
              </a>
            </bdi>
            {headline === null ? null : (
              <>
                {': '}
                <bdi>{headline}</bdi>
              </>
            )}
          </p>
          <p class="note">
            <Named text={`No report: ${about}`} />
          </p>
          <p>
            <Named text={count} />
          </p>
          {grouped(entries).map(({ group, own }) =>
            group === FOLDED ? (
              <details key={group}>
                <summary>{`${group} (${own.length})`}</summary>
                <Lines entries={own} links={links} />
              </details>
            ) : (
              <div key={group}>
                <h3>{`${group} (${own.length})`}</h3>
                <Lines entries={own} links={links} />
              </div>
            ),
          )}
        </Section>
      ))}
    </div>
  );
}

/** Entries by their heading, which stands over them and not among them. */
function grouped(entries: readonly Entry[]): { readonly group: string; readonly own: readonly Entry[] }[] {
  return [...new Set(entries.map(({ group }) => group ?? ''))].map((group) => ({
    group,
    own: entries.filter((one) => (one.group ?? '') === group).map((one) => ({ ...one, group: null })),
  }));
}
