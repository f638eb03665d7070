import { useContext } from 'preact/hooks';
import { showDate } from '../digest/dates.js';
import { headlineOf } from '../digest/names.js';
import type { Account } from '../model/account.js';
import type { Issue } from '../model/issue.js';
import { Named, Outlet, Section } from './parts.js';
import { RootOf } from './root.js';

const FROM: Readonly<Record<string, string>> = {
  given: 'given',
  metadata: 'from the page',
  text: 'from the text',
  inferred: 'ƒ worked out',
};

/** Every report with what is known of it, and what could not be read. */
export function Reports({ account, problems }: { readonly account: Account; readonly problems: readonly Issue[] }) {
  const { at: root, receives } = useContext(RootOf);
  const notes = account.reports.flatMap(({ siglum, issues }) => issues.map((issue) => ({ siglum, issue })));
  return (
    <>
      {problems.length > 0 ? <SetAside problems={problems} read={account.reports.length} /> : null}
      {receives ? (
        <p>
          <a href={`${root}/pair`}>Send pages from the browser</a>
        </p>
      ) : null}
      <div class="scroll" tabIndex={0} role="region" aria-label="Reports">
        <table>
          <caption>
            {`${account.reports.length} ${account.reports.length === 1 ? 'report' : 'reports'}, in ` +
              'the order of their names.'}
          </caption>
          <thead>
            <tr>
              {[
                'Report',
                'Headline',
                'File',
                'Outlet',
                'Published',
                'Credits',
                'Characters',
                'Story',
                'Same text as',
              ].map((label) => (
                <th scope="col" key={label}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {account.reports.map(
              ({ siglum, name, outlet, published, credits, dateline, text, story, origin, title, headline }) => (
                <tr key={siglum}>
                  <th scope="row">
                    <a href={`${root}/report/${siglum}`}>
                      <Outlet siglum={siglum} />
                    </a>
                  </th>
                  <td class="name">
                    <bdi>{headlineOf({ text, headline, ...(title === undefined ? {} : { title }) }) ?? '–'}</bdi>
                  </td>
                  <td class="name">
                    <bdi>{name}</bdi>
                  </td>
                  <td class="name">
                    <bdi>{outlet?.trim() || '–'}</bdi>
                  </td>
                  <td class="day">
                    {published ? (
                      `${showDate(published.value)} (${FROM[published.from] ?? published.from})`
                    ) : (
                      <a href={`${root}/report/${siglum}#correct`}>set a date</a>
                    )}
                  </td>
                  <td>
                    {[
                      ...new Set(
                        [dateline?.agency ?? null, ...credits.map(({ agency }) => agency)].filter(
                          (agency) => agency !== null,
                        ),
                      ),
                    ].join(', ') || '–'}
                  </td>
                  <td class="c">{text.length}</td>
                  <td class="day">
                    <a
                      href={`${root}/?story=${encodeURIComponent(story ?? '')}`}
                    >{`story ${account.stories.findIndex(({ id }) => id === story) + 1}`}</a>
                  </td>
                  <td class="name">
                    <Named
                      text={
                        few(
                          account.reports
                            .filter((other) => other.origin === origin && other.siglum !== siglum)
                            .map((other) => other.siglum),
                        ) || '–'
                      }
                    />
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
      {notes.length > 0 ? (
        <Section id="notes" title="Worth knowing" count={notes.length}>
          <ul class="items">
            {notes.slice(0, 200).map(({ siglum, issue }, index) => (
              <li key={index}>
                <a href={`${root}/report/${siglum}`}>
                  <Outlet siglum={siglum} />
                </a>
                {': '}
                <bdi>{issue.message}</bdi>
                <p class="note">{issue.help}</p>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

/** A few sigla, and how many more. */
function few(sigla: readonly string[]): string {
  return sigla.length > 5 ? `${sigla.slice(0, 4).join(' ')} +${sigla.length - 4}` : sigla.join(' ');
}

/** Inputs that could not be read, each with the reason and what to do. */
export function SetAside({ problems, read }: { readonly problems: readonly Issue[]; readonly read: number }) {
  return (
    <Section id="set-aside" title="Could not be read" count={problems.length}>
      <p>
        {read === 0
          ? 'Nothing else was given.'
          : `The other ${read === 1 ? 'report is' : `${read} reports are`} in the account.`}
      </p>
      <ul class="items">
        {problems.map(({ code, message, help }, index) => (
          <li key={index}>
            <span class="glyph g-differs" aria-hidden="true">
              !
            </span>
            <bdi class="title">{message}</bdi>
            <p class="note">{`${help} (${code})`}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
