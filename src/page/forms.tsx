import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Account, Item } from '../model/account.js';
import type { Correction } from '../model/correction.js';
import type { Issue } from '../model/issue.js';
import { correctionId } from '../text/correction.js';
import { Named, Section } from './parts.js';
import { ChangeForm, RootOf, useRoot } from './root.js';
import { State } from './state.js';

/** A form that sets something right. */
function Correct({
  kind,
  fields,
  action,
  children,
}: {
  readonly kind: Correction['kind'];
  readonly fields: Readonly<Record<string, string>>;
  readonly action: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <ChangeForm action="/corrections" kind="pick">
      <input type="hidden" name="kind" value={kind} />
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      {children}
      <label>
        Reason <input type="text" name="reason" maxLength={300} />
      </label>
      <button type="submit">{action}</button>
    </ChangeForm>
  );
}

/** What the reader may set right about an item: set it aside, split a report off it, join it with another. */
export function ItemForms({ account, item }: { readonly account: Account; readonly item: Item }) {
  const { forms } = useContext(RootOf);
  if (forms === null) return null;
  const sigla = [...new Set(item.evidence.map(({ report }) => report))];
  const names = new Map(account.reports.map(({ siglum, name }) => [siglum, name]));
  const alike = account.stories
    .flatMap(({ items }) => items)
    .filter(({ id, kind }) => kind === item.kind && id !== item.id)
    .slice(0, 200);
  return (
    <Section id="correct" title="Set right">
      {item.dismissed === null ? (
        <Correct kind="dismiss" fields={{ item: item.id }} action="Set this item aside" />
      ) : (
        <p class="note">{`Set aside by the reader: ${item.dismissed}. Undo it under Corrections.`}</p>
      )}
      {sigla.length > 1 ? (
        <Correct kind="own-item" fields={{ item: item.id }} action="Make it an item of its own">
          <label>
            What{' '}
            <select name="report">
              {sigla.map((siglum) => (
                <option value={names.get(siglum)} key={siglum}>
                  <Named text={siglum} />
                </option>
              ))}
            </select>{' '}
            says
          </label>
        </Correct>
      ) : null}
      {alike.length > 0 ? (
        <Correct kind="same-item" fields={{ items: item.id }} action="Join the two">
          <label>
            The same as{' '}
            <select name="items">
              {alike.map(({ id, title }) => (
                <option value={id} key={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        </Correct>
      ) : null}
    </Section>
  );
}

/** What the reader may set right about a report: its date, its story, what is not of the story. */
export function ReportForms({ account, siglum }: { readonly account: Account; readonly siglum: string }) {
  const { forms } = useContext(RootOf);
  if (forms === null) return null;
  const report = account.reports.find((one) => one.siglum === siglum);
  if (!report) return null;
  const others = account.reports.filter(({ story }) => story !== report.story);
  return (
    <Section id="correct" title="Set right">
      <Correct kind="published" fields={{ report: report.name }} action="Set the date">
        <label>
          Published on <input type="date" name="value" required value={report.published?.value} />
        </label>
      </Correct>
      <Correct kind="own-story" fields={{ report: report.name }} action="Make it a story of its own" />
      {others.length > 0 ? (
        <Correct kind="same-story" fields={{ reports: report.name }} action="Join the stories">
          <label>
            Of one story with{' '}
            <select name="reports">
              {others.map((one) => (
                <option value={one.name} key={one.siglum}>
                  <Named text={one.siglum} />
                  {` ${one.siglum}`}
                </option>
              ))}
            </select>
          </label>
        </Correct>
      ) : null}
      <Correct kind="furniture" fields={{ report: report.name }} action="Mark as not of the story">
        <label>
          These words, exactly as they stand <input type="text" name="exact" required />
        </label>
      </Correct>
    </Section>
  );
}

/** Every party with its uses, and forms to join two or set one apart. */
export function Parties({ account }: { readonly account: Account }) {
  const root = useRoot();
  const shown = [...account.parties]
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1))
    .slice(0, 200);
  const options = shown.map(({ id, name }) => (
    <option value={name} key={id}>
      {name}
    </option>
  ));
  return (
    <>
      <Correct kind="same-party" fields={{}} action="Join the two">
        <label>
          Party <select name="names">{options}</select>
        </label>
        <label>
          is the same as <select name="names">{options}</select>
        </label>
      </Correct>
      <Correct kind="own-party" fields={{}} action="Set it apart">
        <label>
          The name <input type="text" name="name" required />
        </label>
        <label>
          in report{' '}
          <select name="report">
            {account.reports.map(({ siglum, name }) => (
              <option value={name} key={siglum}>
                <Named text={siglum} />
                {` ${siglum}`}
              </option>
            ))}
          </select>
        </label>
      </Correct>
      <div class="scroll" tabIndex={0} role="region" aria-label="Parties">
        <table>
          <caption>{`${account.parties.length} parties. Roles as printed.`}</caption>
          <thead>
            <tr>
              {['Party', 'Kind', 'Roles', 'Mentions', 'Reports'].map((label) => (
                <th scope="col" key={label}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, name, type, roles, mentions }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`${root}/search?q=${encodeURIComponent(`speaker:"${name.replace(/"/g, '')}"`)}`}>
                    <bdi>{name}</bdi>
                  </a>
                </th>
                <td>{type}</td>
                <td>
                  <bdi>{roles.join('; ')}</bdi>
                </td>
                <td class="c">{mentions.length}</td>
                <td>{[...new Set(mentions.map(({ report }) => report))].join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The reader's corrections in the order in which they apply, each with its undo. */
export function Corrections({
  account,
  file,
  problems,
}: {
  readonly account: Account;
  readonly file: string | null;
  readonly problems: readonly Issue[];
}) {
  const root = useRoot();
  return (
    <>
      {problems
        .filter(({ code }) => code.startsWith('corrections/'))
        .map(({ message, help }) => (
          <State
            what={message}
            why="Nothing new is kept until the file is mended, so that nothing in it is lost."
            key={message}
          >
            {help}
          </State>
        ))}
      <p class="note">
        {file === null ? 'They hold until this page is closed: the reports came from no folder.' : 'They are kept in '}
        {file === null ? null : <code>{file}</code>}
        {file === null ? null : ' beside the reports, and apply on every run.'}
      </p>
      {account.corrections.length === 0 ? (
        <State what="Nothing was set right yet." why="What Readout makes of the reports stands as it is.">
          Items, reports and <a href={`${root}/parties`}>parties</a> have forms to set them right at the foot of their
          pages.
        </State>
      ) : null}
      <ol class="items">
        {account.corrections.map((correction, index) => (
          <li key={index}>
            <span class="glyph">{index + 1}</span>
            <bdi>{describe(correction)}</bdi>
            {correction.reason === '' ? null : (
              <p class="note">
                <bdi>{correction.reason}</bdi>
              </p>
            )}
            <ChangeForm action="/corrections/undo">
              <input type="hidden" name="id" value={correctionId(correction)} />
              <button type="submit">{`Undo correction ${index + 1}`}</button>
            </ChangeForm>
          </li>
        ))}
      </ol>
    </>
  );
}

/** A correction in words. */
export function describe(correction: Correction): string {
  switch (correction.kind) {
    case 'published':
      return `${correction.report} was published on ${correction.value}`;
    case 'furniture':
      return `In ${correction.report}, “${correction.exact}” is not of the story`;
    case 'same-story':
      return `${correction.reports.join(' and ')} are of one story`;
    case 'own-story':
      return `${correction.report} is a story of its own`;
    case 'same-party':
      return `${correction.names.join(' and ')} are one party`;
    case 'own-party':
      return `${correction.name} in ${correction.report} is a party of its own`;
    case 'same-item':
      return `${correction.items.join(' and ')} are one item`;
    case 'own-item':
      return `What ${correction.report} says of ${correction.item} is an item of its own`;
    case 'dismiss':
      return `${correction.item} is set aside`;
  }
}
