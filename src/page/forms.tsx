import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { dayOffered, showDate } from '../digest/dates.js';
import type { Account, Item } from '../model/account.js';
import { type Correction, READ_KINDS } from '../model/correction.js';
import type { Issue } from '../model/issue.js';
import type { Report } from '../model/report.js';
import { correctionId } from '../text/correction.js';
import { Here } from './here.js';
import { Named, Section } from './parts.js';
import { ChangeForm, RootOf, useRoot } from './root.js';
import { short } from './shorten.js';
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
      <Back />
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

function Back() {
  const here = useContext(Here);
  return here === '' ? null : <input type="hidden" name="back" value={here} />;
}

/** What a change did: the corrections it made, and how the counts moved. */
export interface Changed {
  readonly made: readonly Correction[];
  readonly effect: readonly string[];
}

/** Tells a change once, on the page that is seen after it, with the way to take it back. */
export function ChangeNotice({ changed: { made, effect } }: { readonly changed: Changed }) {
  return (
    <div class="changed" role="status">
      <p>
        <strong>{made.length === 0 ? 'Taken back. ' : 'Set right. '}</strong>
        <bdi>{made.slice(0, 3).map(describe).join('; ')}</bdi>
        {made.length > 3 ? ` and ${made.length - 3} more` : ''}
        {made.length > 0 ? '. ' : ''}
        {effect.length === 0 ? 'No count changed.' : `${effect.join(', ')}.`}
      </p>
      {made.length === 0 ? null : (
        <ChangeForm action="/corrections/undo">
          {made.map((one) => (
            <input type="hidden" name="id" value={correctionId(one)} key={correctionId(one)} />
          ))}
          <Back />
          <button type="submit">Undo</button>
        </ChangeForm>
      )}
    </div>
  );
}

const NONE: Readonly<Partial<Record<Item['kind'], string>>> = {
  statement: 'statement',
  figure: 'figure',
  commitment: 'commitment',
  event: 'event',
};

/** What is wrong with the words of an item, report by report: who says them, what they are, what number or day. */
function WordForms({ account, item }: { readonly account: Account; readonly item: Item }) {
  const places = [...new Map(item.evidence.map((one) => [one.report, one])).values()];
  const names = new Map(account.reports.map(({ siglum, name }) => [siglum, name]));
  return (
    <>
      {places.map(({ report, start, end, exact }) => {
        const fields = { report: names.get(report) ?? '', start: `${start}`, end: `${end}`, exact };
        const which = places.length > 1 ? ` in ${report}` : '';
        return (
          <div key={report}>
            {item.kind === 'statement' ? (
              <Correct kind="speaker" fields={fields} action="Set the speaker">
                <label>
                  <Named text={`Said${which} by`} /> <input type="text" name="name" list="party-names" required />
                </label>
              </Correct>
            ) : null}
            {item.kind === 'figure' ? (
              <Correct kind="figure" fields={fields} action="Set the number">
                <label>
                  <Named text={`The number${which} is`} />{' '}
                  <input type="text" inputMode="decimal" name="number" required size={10} />
                </label>
              </Correct>
            ) : null}
            {item.kind === 'commitment' || item.kind === 'event' ? (
              <Correct kind="day" fields={fields} action="Set the day">
                <label>
                  <Named text={`The day told${which} is`} /> <input type="date" name="day" required />
                </label>
              </Correct>
            ) : null}
            {NONE[item.kind] === undefined ? null : (
              <Correct
                kind="not-read"
                fields={{ ...fields, what: item.kind }}
                action={`These words${which} are no ${NONE[item.kind]}`}
              />
            )}
          </div>
        );
      })}
      <PartyNames account={account} />
    </>
  );
}

/** Names of the parties, for fields that take one. */
function PartyNames({ account }: { readonly account: Account }) {
  return (
    <datalist id="party-names">
      {account.parties.slice(0, 200).map(({ id, name }) => (
        <option value={name} key={id} />
      ))}
    </datalist>
  );
}

/**
 * What the reader may say of words in a report. Without script the words are copied into the field; with it they are
 * taken from what is selected, and the form comes to the foot of the window.
 */
function SelectedWords({ account, report }: { readonly account: Account; readonly report: Report }) {
  return (
    <ChangeForm action="/corrections" kind="pick words-form">
      <input type="hidden" name="report" value={report.name} />
      <input type="hidden" name="start" />
      <Back />
      <label>
        These words, exactly as they stand <input type="text" name="exact" required />
      </label>
      <span class="acts">
        <button type="submit" name="kind" value="furniture">
          are not of the story
        </button>
        {READ_KINDS.map((kind) => (
          <button type="submit" name="kind" value={`not-read:${kind}`} key={kind}>
            {`are no ${kind}`}
          </button>
        ))}
      </span>
      <span class="acts">
        <label>
          are said by <input type="text" name="name" list="party-names" />
        </label>
        <button type="submit" name="kind" value="speaker">
          Set the speaker
        </button>
      </span>
      <span class="acts">
        <label>
          are the number <input type="text" inputMode="decimal" name="number" size={8} />
        </label>
        <button type="submit" name="kind" value="figure">
          Set the number
        </button>
      </span>
      <span class="acts">
        <label>
          are the day <input type="date" name="day" />
        </label>
        <button type="submit" name="kind" value="day">
          Set the day
        </button>
      </span>
      <PartyNames account={account} />
    </ChangeForm>
  );
}

/** Reports without a date as one strip: a date for all, or one for each. */
export function MissingDates({ reports }: { readonly reports: readonly Report[] }) {
  const { forms } = useContext(RootOf);
  const missing = reports.filter(({ published }) => published === null);
  if (missing.length === 0) return null;
  const count = `${missing.length} ${missing.length === 1 ? 'report has' : 'reports have'} no date`;
  if (forms === null) return <p class="note">{`${count}.`}</p>;
  return (
    <details class="note dates" id="dates">
      <summary>
        {`${count}: `}
        <span class="do">{missing.length === 1 ? 'set it' : 'set for all or each'}</span>
      </summary>
      <ChangeForm action="/corrections" kind="pick">
        <input type="hidden" name="kind" value="dates" />
        <Back />
        {missing.length === 1 ? null : (
          <label>
            All: <input type="date" name="all" />
          </label>
        )}
        {missing.map((report) => {
          const offered = dayOffered(report.url);
          return (
            <label key={report.siglum}>
              <input type="hidden" name="report" value={report.name} />
              <Named text={report.siglum} /> <input type="date" name="value" value={offered ?? undefined} />
              {offered === null ? null : ' (from its address)'}
            </label>
          );
        })}
        <button type="submit">{missing.length === 1 ? 'Set the date' : 'Set the dates'}</button>
      </ChangeForm>
    </details>
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
      <WordForms account={account} item={item} />
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
      <SelectedWords account={account} report={report} />
    </Section>
  );
}

/** Every party with its uses, and forms to join two or set one apart. */
export function Parties({ account }: { readonly account: Account }) {
  const root = useRoot();
  const shown = [...account.parties]
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1))
    .slice(0, 200);
  const options = shown.map(({ id, name, type, roles, mentions }) => (
    <option value={name} key={id}>
      {`${name} (${roles[0] ?? type}, ${mentions.length})`}
    </option>
  ));
  const blank = (
    <option value="" key="">
      choose
    </option>
  );
  return (
    <>
      <Correct kind="same-party" fields={{}} action="Join the two">
        <label>
          Party{' '}
          <select name="names" required>
            {[blank, ...options]}
          </select>
        </label>
        <label>
          is the same as{' '}
          <select name="names" required>
            {[blank, ...options]}
          </select>
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
                <td>
                  <Named text={[...new Set(mentions.map(({ report }) => report))].join(' ')} />
                </td>
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
              <button type="submit">{`Undo correction ${index + 1}`}</button>{' '}
              <Edit correction={correction} account={account} />
            </ChangeForm>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The way to where a correction can be made anew; the later one of the same words or report holds. */
function Edit({ correction, account }: { readonly correction: Correction; readonly account: Account }) {
  const root = useRoot();
  if ('report' in correction) {
    const { siglum } = account.reports.find(({ name }) => name === correction.report) ?? {};
    return siglum === undefined ? null : <a href={`${root}/report/${siglum}#correct`}>Change it</a>;
  }
  if (correction.kind === 'same-party') return <a href={`${root}/parties`}>Change it</a>;
  return null;
}

/** A correction in words. */
export function describe(correction: Correction): string {
  switch (correction.kind) {
    case 'published':
      return `${correction.report} was published on ${correction.value}`;
    case 'furniture':
      return `In ${correction.report}, “${correction.exact}” is not of the story`;
    case 'speaker':
      return `In ${correction.report}, “${cut(correction.exact)}” is said by ${correction.name}`;
    case 'not-read':
      return `In ${correction.report}, “${cut(correction.exact)}” is no ${correction.what}`;
    case 'figure':
      return `In ${correction.report}, “${cut(correction.exact)}” is ${correction.value}`;
    case 'day':
      return `In ${correction.report}, the day in “${cut(correction.exact)}” is ${showDate(correction.value)}`;
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

/** Words of a report in a sentence on them. */
function cut(words: string): string {
  return short(words.replace(/\s+/g, ' '), 80);
}
