import { FORM_LIST, TABLES } from '../model/formats.js';
import { Section } from './parts.js';
import { useRoot } from './root.js';

/** Forms that are served, by name of file. */
const SERVED = FORM_LIST.flatMap(({ file, ...form }) => (file === null ? [] : [{ ...form, file }]));

/** The account in all its forms, each with what it is for; served by the local page. */
export function Export() {
  const root = useRoot();
  return (
    <Section id="export" title="Take it along">
      <dl class="forms">
        {SERVED.map(({ file, name, use }) => [
          <dt key={file}>
            <a href={`${root}/export/${file}`} download={file}>
              {name}
            </a>
          </dt>,
          <dd key={`${file} use`}>{use}</dd>,
        ])}
      </dl>
      <p class="note">
        {'On paper or as PDF: print any view from the browser. Every view is JSON too, at its address with '}
        <code>.json</code>
        {' behind it. The command writes the same files: '}
        <code>readout PATH... -o account.csv</code>
        {'.'}
      </p>
    </Section>
  );
}

/** In a saved file: the commands that give the other forms, since a file cannot make them. */
export function ExportByCommand() {
  return (
    <Section id="export" title="In other forms">
      <p>This file holds the account to read. The command gives it in other forms, from the same reports:</p>
      <dl class="forms">
        {SERVED.filter(({ id }) => id !== 'html' && id !== 'matrix').map(({ file, also, use }) => [
          <dt key={file}>
            <code>{`readout PATH... -o ${also ? `account${also[0] ?? ''}` : file}`}</code>
          </dt>,
          <dd key={`${file} use`}>{use}</dd>,
        ])}
      </dl>
    </Section>
  );
}

/** The view of an address as data, for the foot of the view. */
export function AsData({
  view,
  detail,
  keep,
}: {
  readonly view: string;
  readonly detail: string;
  readonly keep: string;
}) {
  const root = useRoot();
  if (['export', 'help', ''].includes(view) && view !== '') return null;
  const tables: Readonly<Record<string, readonly [string, string]>> = {
    '': ['CSV', 'account.csv'],
    ...Object.fromEntries(TABLES.map(({ section, file }) => [section, ['CSV', file] as const])),
    matrix: ['CSV', 'matrix.csv'],
    timeline: ['iCalendar', 'account.ics'],
    lineage: ['GraphML', 'account.graphml'],
  };
  const table = tables[view];
  const address = [view === '' ? 'account' : view, detail].filter(Boolean).join('/');
  return (
    <p class="note data">
      {'This view as data: '}
      <a href={`${root}/${address}.json${keep}`}>JSON</a>
      {table ? (
        <>
          {' · '}
          <a href={`${root}/export/${table[1]}`} download={table[1]}>
            {table[0]}
          </a>
        </>
      ) : null}
      {' · '}
      <a href={`${root}/export`}>all forms</a>
    </p>
  );
}
