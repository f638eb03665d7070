import { FORMAT, type Report } from '../src/model/report.js';
import type { KeyedReport } from '../src/relate/bundle.js';
import { contentId } from '../src/text/hash.js';

/** A report of nothing but text, with whatever a test sets of it. */
export function reportOf(key: string, text: string, set: Partial<Report> = {}): KeyedReport & Report {
  return {
    format: FORMAT,
    name: key,
    id: contentId('report', text, key),
    key,
    siglum: key,
    url: null,
    outlet: null,
    language: 'en',
    text,
    published: null,
    headline: null,
    dateline: null,
    byline: null,
    credits: [],
    furniture: [],
    paragraphs: [],
    sentences: [],
    names: [],
    parties: [],
    openMentions: [],
    statements: [],
    figures: [],
    times: [],
    commitments: [],
    events: [],
    story: null,
    origin: null,
    issues: [],
    ...set,
  } as KeyedReport & Report;
}
