import { readFileSync } from 'node:fs';
import { type English, loadEnglish } from '../src/english/index.js';
import type { Draft, Layout, Paragraph, Report } from '../src/model/report.js';
import { findNames, type Names } from '../src/read/name/find.js';
import { reportOf as blankReport } from './report.js';

let english: English | null = null;

/** A draft of bare text: paragraphs by blank lines, a first line with `heading` as the headline. */
export function draftOf(text: string, heading = false): Draft {
  if (!english) {
    const file = readFileSync(new URL('../weights/english.bin', import.meta.url));
    english = loadEnglish(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  }
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g)) {
    paragraphs.push({
      start: match.index,
      end: match.index + match[0].length,
      role: heading && paragraphs.length === 0 ? 'headline' : 'body',
    });
  }
  const layout: Layout = { furniture: [], paragraphs, headline: null, dateline: null, byline: null, credits: [] };
  return { text, published: null, outlet: null, layout, ...english.read(text, paragraphs) };
}

export function namesOf(text: string, heading = false): Names {
  return findNames(draftOf(text, heading));
}

/** A report with names and parties and nothing else. */
export function reportOf(siglum: string, text: string): Report {
  return blankReport(siglum, text, namesOf(text));
}
