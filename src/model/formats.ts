import type { ItemKind } from './account.js';
import { ALONE } from './kinds.js';

/** What is declared of a form in which the account is written, once for command line, server, page and docs. */
export interface OutputForm {
  /** Ending of the file's name; the longest that fits a name counts. */
  readonly ending: string;
  /** Other endings for the same form. */
  readonly also?: readonly string[];
  /** Name of the file as it is served; null for a form that only the command writes. */
  readonly file: string | null;
  /** Its media type. */
  readonly type: string;
  /** How its text begins; by this a file that Readout wrote is known, which it may write over. */
  readonly begins: RegExp;
  /** What it is called, and what it is for. */
  readonly name: string;
  readonly use: string;
}

/** All forms, the ones that people read first. `output/formats` has what writes each, which the compiler asks for. */
export const FORMS = {
  html: {
    ending: '.html',
    file: 'account.html',
    type: 'text/html',
    begins: /^<!doctype html>\s*<html lang="en">[\s\S]{0,1500}<meta name="generator" content="Readout"/,
    name: 'Report, one HTML file',
    use: 'to send and to keep: works offline and without script, prints to a brief with numbered evidence',
  },
  markdown: {
    ending: '.md',
    file: 'account.md',
    type: 'text/markdown',
    begins: /^# \d+ reports? in \d+ texts?\n/,
    name: 'Brief, Markdown',
    use: 'to paste into a memo or a ticket; every line keeps where its words stand',
  },
  text: {
    ending: '.txt',
    file: null,
    type: 'text/plain',
    begins: /^\d+ reports? in \d+ texts?/,
    name: 'Account, plain text',
    use: 'to read in a terminal or an editor',
  },
  csv: {
    ending: '.csv',
    file: 'account.csv',
    type: 'text/csv',
    begins: /^story,item,kind,mark,title,/,
    name: 'Evidence, CSV',
    use: 'for a spreadsheet: a row for each stretch of words; nothing in it is taken for a formula',
  },
  matrix: {
    ending: '.matrix.csv',
    also: ['matrix.csv'],
    file: 'matrix.csv',
    type: 'text/csv',
    begins: /^story,item,kind,mark,title,/,
    name: 'Matrix, CSV',
    use: 'for a spreadsheet: a row for each item, a column for each report, with its words',
  },
  ics: {
    ending: '.ics',
    file: 'account.ics',
    type: 'text/calendar',
    begins: /^BEGIN:VCALENDAR\r?\nVERSION:2\.0\r?\nPRODID:-\/\/Readout\/\//,
    name: 'Dates, iCalendar',
    use: 'for a calendar: what is due when, each with its words',
  },
  json: {
    ending: '.json',
    file: 'account.json',
    type: 'application/json',
    begins: /^\s*\{\s*"format": "readout\//,
    name: 'Account, JSON',
    use: 'for programs: everything, in the form of the shipped schema; readout verify re-reads it',
  },
  annotations: {
    ending: '.annotations.jsonld',
    also: ['.jsonld'],
    file: 'account.annotations.jsonld',
    type: 'application/ld+json',
    begins: /^\{\s*"@context": \[[^\]]*\],\s*"type": "AnnotationPage",\s*"id": "urn:readout:/,
    name: 'Evidence, W3C Web Annotation',
    use: 'for annotation tools: each stretch by position and by its words',
  },
  tei: {
    ending: '.tei.xml',
    file: 'account.tei.xml',
    type: 'application/tei+xml',
    begins: /^<\?xml[^>]*>\s*<TEI [^>]*>[\s\S]{0,2000}<p>Written by Readout /,
    name: 'Variants, TEI',
    use: 'for editors: the shared passages with a critical apparatus',
  },
  graphml: {
    ending: '.graphml',
    file: 'account.graphml',
    type: 'application/graphml+xml',
    begins: /^<\?xml[^>]*>\s*<graphml [^>]*>\s*<key id="name" for="node"/,
    name: 'Lineage, GraphML',
    use: 'for graph tools: who shares whose text',
  },
} as const satisfies Record<string, OutputForm>;

/** The name of a form. */
export type FormName = keyof typeof FORMS;

/** The forms with their names, in order. */
export const FORM_LIST: readonly (OutputForm & { readonly id: FormName })[] = (
  Object.entries(FORMS) as [FormName, OutputForm][]
).map(([id, form]) => ({ id, ...form }));

/** The form that the ending of a file's name asks for; null where there is none. */
export function formOf(file: string): FormName | null {
  const name = file.toLowerCase();
  let best: { readonly id: FormName; readonly length: number } | null = null;
  for (const { id, ending, also = [] } of FORM_LIST)
    for (const one of [ending, ...also])
      if (name.endsWith(one) && one.length > (best?.length ?? 0)) best = { id, length: one.length };
  return best?.id ?? null;
}

/** A table of the items of one kind, by the section that shows them. */
export interface KindTable {
  /** Name of its file. */
  readonly file: string;
  /** The section of the digest whose items it holds. */
  readonly section: string;
  /** The kind of its items. */
  readonly kind: ItemKind;
}

/** The tables of one kind of items each: `statements.csv`. */
export const TABLES: readonly KindTable[] = ALONE.map(({ kind, section }) => ({
  file: `${section}.csv`,
  section,
  kind,
}));
