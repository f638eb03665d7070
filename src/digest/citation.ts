import type { Evidence, Item } from '../model/account.js';
import type { Report } from '../model/report.js';
import { sha256Hex } from '../text/hash.js';
import { annotationOf, codePoints } from './annotation.js';
import { showDate } from './dates.js';
import { headlineOf } from './names.js';

/** A citation in one form. */
export interface Citation {
  readonly form: 'Plain' | 'Markdown' | 'BibTeX' | 'Web Annotation';
  readonly text: string;
}

/** Which report, in one line: siglum, outlet, headline, date, file, id. */
export function sourceLine(report: Report): string {
  const { siglum, outlet, published, name, id } = report;
  const headline = headlineOf(report);
  return [
    siglum,
    outlet,
    headline === null ? null : `“${headline}”`,
    published ? showDate(published.value) : null,
    name,
    id,
  ]
    .filter(Boolean)
    .join(', ')
    .replace(/\s+/g, ' ');
}

/** Words with where they stand and how to tell that they still stand there, in the forms in which desks keep them. */
export function citationsOf(one: Evidence, report: Report, item: Item): Citation[] {
  const words = one.exact.replace(/\s+/g, ' ').trim();
  const where = `${sourceLine(report)}, characters ${one.start}–${one.end}`;
  const hash = sha256Hex(report.text);
  const address =
    report.url !== null && /^https?:\/\//i.test(report.url) ? report.url.replace(/[<>\s"]/g, encodeURIComponent) : null;
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    ...annotationOf(
      `urn:readout:${item.id}:${one.report}-${one.start}-${one.end}`,
      `${item.mark}: ${item.title}`,
      one,
      report,
      codePoints(report.text),
    ),
  };
  // `cached` names the very text that the positions count in, whatever became of the page (Web Annotation, 4.3.1).
  const exactly = {
    ...annotation,
    target: { ...annotation.target, state: { type: 'TimeState', cached: `urn:sha256:${hash}` } },
  };
  return [
    {
      form: 'Plain',
      text: `“${words}” ${where}, text sha256 ${hash.slice(0, 12)}…${address === null ? '' : ` ${address}`}`,
    },
    {
      form: 'Markdown',
      text: `> ${markdown(words)}\n>\n> ${markdown(where)}${address === null ? '' : ` <${address}>`}`,
    },
    { form: 'BibTeX', text: bibtex(one, report, words, hash, address) },
    { form: 'Web Annotation', text: JSON.stringify(exactly, null, 2) },
  ];
}

function bibtex(one: Evidence, report: Report, words: string, hash: string, address: string | null): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', bib(words.length > 120 ? `${words.slice(0, words.lastIndexOf(' ', 118))} …` : words)],
    ['publisher', report.outlet === null ? null : bib(report.outlet)],
    ['date', report.published?.value ?? null],
    ['url', address === null ? null : address.replace(/[\\{}]/g, encodeURIComponent)],
    ['note', `${bib(report.name)}, characters ${one.start}--${one.end}, text sha256 ${hash}`],
  ];
  const written = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${one.report.toLowerCase()}-${one.start}-${one.end},\n${written.join(',\n')}\n}`;
}

function bib(text: string): string {
  return text
    .replace(/[\\{}]/g, '')
    .replace(/[#$%&_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}');
}

function markdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
