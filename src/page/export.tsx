import { Section } from './parts.js';

/** A form in which the account can be taken along. */
export interface ExportForm {
  /** Name of the file it is served as. */
  readonly file: string;
  readonly name: string;
  /** What it is for. */
  readonly use: string;
}

/** All forms in which the page gives the whole account, the ones that people read first. */
export const EXPORTS: readonly ExportForm[] = [
  {
    file: 'account.html',
    name: 'Report, one HTML file',
    use: 'to send and to keep: works offline and without script, prints to a brief with numbered evidence',
  },
  {
    file: 'account.md',
    name: 'Brief, Markdown',
    use: 'to paste into a memo or a ticket; every line keeps where its words stand',
  },
  {
    file: 'account.csv',
    name: 'Evidence, CSV',
    use: 'for a spreadsheet: a row for each stretch of words; nothing in it is taken for a formula',
  },
  {
    file: 'matrix.csv',
    name: 'Matrix, CSV',
    use: 'for a spreadsheet: a row for each item, a column for each report, with its words',
  },
  { file: 'account.ics', name: 'Dates, iCalendar', use: 'for a calendar: what is due when, each with its words' },
  {
    file: 'account.json',
    name: 'Account, JSON',
    use: 'for programs: everything, in the form of the shipped schema; readout verify re-reads it',
  },
  {
    file: 'account.annotations.jsonld',
    name: 'Evidence, W3C Web Annotation',
    use: 'for annotation tools: each stretch by position and by its words',
  },
  { file: 'account.tei.xml', name: 'Variants, TEI', use: 'for editors: the shared passages with a critical apparatus' },
  { file: 'account.graphml', name: 'Lineage, GraphML', use: 'for graph tools: who shares whose text' },
];

/** Tables of one kind of items, by the name of their view. */
export const TABLES = { statements: 'statement', figures: 'figure', commitments: 'commitment' } as const;

/** The account in all its forms, each with what it is for; served by the local page. */
export function Export() {
  return (
    <Section id="export" title="Take it along">
      <dl class="forms">
        {EXPORTS.map(({ file, name, use }) => [
          <dt key={file}>
            <a href={`/export/${file}`} download={file}>
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
        {EXPORTS.filter(({ file }) => file.startsWith('account.') && file !== 'account.html').map(({ file, use }) => [
          <dt key={file}>
            <code>{`readout PATH... -o ${file.replace('.annotations', '')}`}</code>
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
  if (['export', 'help', ''].includes(view) && view !== '') return null;
  const tables: Readonly<Record<string, readonly [string, string]>> = {
    '': ['CSV', 'account.csv'],
    statements: ['CSV', 'statements.csv'],
    figures: ['CSV', 'figures.csv'],
    commitments: ['CSV', 'commitments.csv'],
    matrix: ['CSV', 'matrix.csv'],
    timeline: ['iCalendar', 'account.ics'],
    lineage: ['GraphML', 'account.graphml'],
  };
  const table = tables[view];
  const address = [view === '' ? 'account' : view, detail].filter(Boolean).join('/');
  return (
    <p class="note data">
      {'This view as data: '}
      <a href={`/${address}.json${keep}`}>JSON</a>
      {table ? (
        <>
          {' · '}
          <a href={`/export/${table[1]}`} download={table[1]}>
            {table[0]}
          </a>
        </>
      ) : null}
      {' · '}
      <a href="/export">all forms</a>
    </p>
  );
}
