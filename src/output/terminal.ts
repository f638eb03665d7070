import {
  type Digest,
  digestOf,
  type Entry,
  FOOTER,
  LEGEND,
  type Note,
  place,
  type Section,
  type SectionId,
  type StoryDigest,
} from '../digest/digest.js';
import type { PrimaryDigest } from '../digest/primary.js';
import { changeWords } from '../digest/versions.js';
import type { Account, Reading } from '../model/account.js';
import { showUnseen } from '../text/unseen.js';
import { columns, wrap } from './columns.js';

export interface TerminalOptions {
  /** Columns of a line; 80 unless given. */
  readonly width?: number;
  /** Whether escape sequences for weight and color may be written. */
  readonly color?: boolean;
  /** True for every entry with all its words; else one page: the brief, what is due, and counts of the rest. */
  readonly full?: boolean;
  /** False where the terminal is not UTF-8: marks and signs are then written in ASCII. */
  readonly unicode?: boolean;
}

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';
type Paint = (style: Style, text: string) => string;

/** One line under way: what stands in front, and how wide a line may be. */
interface Page {
  readonly width: number;
  readonly paint: Paint;
  readonly lines: string[];
}

const CODES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
const ASCII: Readonly<Record<string, string>> = {
  '≈': '~',
  '≠': '#',
  '①': '1',
  '·': '.',
  ƒ: 'f',
  '│': '|',
  '─': '-',
  '–': '-',
  '—': '-',
  '…': '...',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '→': '->',
};

/**
 * The account for people at a terminal. One page by default: the reports, a line a text; of each story what differs,
 * what is due, how it stands and what agrees, each cut to what can be taken in, with the count of what is left; `full`
 * prints everything. Every line of words carries the report and the characters where it stands. Control characters of
 * the reports never reach the terminal; direction marks are shown as `<U+202E>`.
 */
export function accountToTerminal(
  account: Account,
  { width = 80, color = false, unicode = true, full = false }: TerminalOptions = {},
): string {
  const page: Page = {
    width: Math.max(40, width),
    paint: color ? (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m` : (_, text) => text,
    lines: [],
  };
  const digest = digestOf(account);
  const families = digest.families.map((sigla) => `{${sigla.join(' ')}}`).join(' ');
  const count = page.paint('bold', digest.count);
  if (columns(digest.count) + 3 + columns(families) <= page.width) page.lines.push(`${count}   ${families}`);
  else {
    page.lines.push(count);
    write(page, '  ', families, 2);
  }
  writeReports(page, digest, full);
  writeCautions(page, digest, full);
  writeVersions(page, digest, full);
  digest.stories.forEach((story, index) => {
    writeStory(page, story, index === 0, full);
  });
  for (const one of digest.primary ?? []) writePrimary(page, one, full);
  page.lines.push('');
  if (full) write(page, '', LEGEND.map(([glyph, meaning]) => `${glyph} ${meaning}`).join('   '), 0, 'dim');
  write(page, '', FOOTER, 0, 'dim');
  const text = `${page.lines.map((line) => line.trimEnd()).join('\n')}\n`;
  return unicode ? text : [...text].map((char) => ASCII[char] ?? char).join('');
}

/** Reports that one page lists; of a family only the first, with its copies behind it. */
const LISTED = 12;

/** Cautions that one page lists. */
const CAUTIONS = 6;

function writeCautions(page: Page, { cautions = [] }: Digest, full: boolean): void {
  const shown = full ? cautions : cautions.slice(0, CAUTIONS);
  for (const { report, text } of shown) write(page, '  ! ', safe(`${report} ${text}`), 6);
  if (shown.length < cautions.length) write(page, '  ', `… and ${cautions.length - shown.length} more`, 2, 'dim');
}

/** Changes of a version that one page lists. */
const CHANGES = 6;

function writeVersions(page: Page, { versions = [] }: Digest, full: boolean): void {
  for (const { reports, steps } of versions) {
    write(page, '  ', `versions of one report: ${reports.join(' → ')}`, 6);
    for (const { from, to, changes } of steps) {
      const shown = full ? changes : changes.slice(0, CHANGES);
      const more = changes.length > shown.length ? ` … and ${changes.length - shown.length} more` : '';
      const told = changes.length === 0 ? 'nothing but style' : '';
      write(page, `    ${from} → ${to}  `, told || shown.map((one) => safe(shortened(changeWords(one), 110)))[0]!, 6);
      for (const one of shown.slice(1)) write(page, '      ', safe(shortened(changeWords(one), 110)), 8);
      if (more !== '') write(page, '      ', more.trim(), 8, 'dim');
    }
  }
}

/** Entries of one heading about a primary text that one page holds. */
const OF_PRIMARY = 4;

function writePrimary(
  page: Page,
  { siglum, name, about, headline, count, entries }: PrimaryDigest,
  full: boolean,
): void {
  page.lines.push('', page.paint('dim', '─'.repeat(page.width)));
  write(page, '', safe(`Set against ${siglum} ${name}${headline === null ? '' : ` “${headline}”`}`), 0, 'bold');
  write(page, '', safe(`${siglum} is no report: ${about}`), 0);
  write(page, '', safe(count), 0);
  for (const group of new Set(entries.map((one) => one.group))) {
    const own = entries.filter((one) => one.group === group);
    const shown = full ? own : own.slice(0, OF_PRIMARY).map((one) => ({ ...onOnePage(one), notes: [] }));
    page.lines.push('');
    write(page, '  ', safe(`${group} (${own.length})`), 2, 'cyan');
    for (const one of shown) writeEntry(page, one, '   ');
    if (shown.length < own.length) write(page, '      ', `… and ${own.length - shown.length} more`, 6, 'dim');
  }
}

function writeReports(page: Page, { reports, families }: Digest, full: boolean): void {
  const copies = new Map(families.map(([first = '', ...rest]) => [first, rest]));
  const inFamily = new Set(families.flatMap(([, ...rest]) => rest));
  const shown = full ? reports : reports.filter(({ siglum }) => !inFamily.has(siglum));
  for (const report of shown.slice(0, full ? shown.length : LISTED)) {
    const { siglum, name, outlet, credit, published, headline, edition } = report;
    const credits = credit === null ? null : `credits ${credit}`;
    const about = [outlet ?? 'no outlet named', credits, published ?? 'no date', edition].filter(Boolean).join(' · ');
    const same = full ? [] : (copies.get(siglum) ?? []);
    const tail = [same.length > 0 ? `same text: ${same.join(' ')}` : '', headline === null ? '' : `“${headline}”`];
    const line = [safe(name), safe(about), ...tail.filter(Boolean).map((one) => safe(shortened(one, 70)))].join('   ');
    write(page, `  ${siglum.padEnd(4)}`, line, 6);
  }
  if (!full && shown.length > LISTED) write(page, '  ', `… and ${shown.length - LISTED} more texts`, 2, 'dim');
}

function writeStory(page: Page, story: StoryDigest, first: boolean, full: boolean): void {
  page.lines.push('', page.paint('dim', '─'.repeat(page.width)));
  write(page, '', safe(story.title || 'One report'), 0, 'bold');
  write(page, '', story.count, 0);
  // What is kept apart is said once, where the greater story stands.
  for (const { report, why } of first ? story.others : [])
    write(page, '  ? ', safe(`${report} is kept apart: ${why}`), 4);
  if (full) for (const section of story.sections) writeSection(page, section);
  else writeOnePage(page, story);
}

/** Entries of a section that one page holds; what is due always stands whole. */
const ON_ONE_PAGE: ReadonlyMap<SectionId, number> = new Map([
  ['differ', 8],
  ['within', 1],
  ['due', 12],
  ['compliance', 4],
  ['agreements', 4],
  ['agree', 3],
]);

/** Characters of a reading, and readings of an entry, on one page. */
const READING = 120;
const READINGS = 3;

function writeOnePage(page: Page, { sections }: StoryDigest): void {
  const left: string[] = [];
  for (const section of sections) {
    const limit = ON_ONE_PAGE.get(section.id) ?? 0;
    const entries = section.entries.slice(0, limit).map((entry) => onOnePage(entry));
    if (entries.length > 0) writeSection(page, { ...section, entries }, section.entries.length);
    const more = section.entries.length - entries.length;
    if (more > 0) left.push(`${more}${entries.length > 0 ? ' more' : ''} ${section.title.toLowerCase()}`);
  }
  if (left.length === 0) return;
  page.lines.push('');
  write(page, '', `Also: ${left.join(' · ')}. All of it: --full, or -o account.html`, 0, 'dim');
}

/** Reasons of an entry on one page; of a figure the first tells it, the others say what was not set beside it. */
const REASONS = 2;

/** An entry with its words cut and its first reasons only. */
function onOnePage(entry: Entry): Entry {
  const cut = (text: string): string => shortened(text, READING);
  const readings = entry.readings.slice(0, READINGS).map((one) => ({ ...one, text: cut(one.text) }));
  const reasons = ['computed', 'why'].flatMap((wanted) => entry.notes.filter(({ kind }) => kind === wanted));
  const more = entry.readings.length - readings.length;
  const primary = entry.notes.filter(({ kind }) => kind === 'primary');
  const notes = [...reasons.slice(0, entry.kind === 'figure' ? 1 : REASONS), ...primary].map((one) => ({
    ...one,
    text: cut(one.text),
  }));
  return {
    ...entry,
    title: cut(entry.title),
    readings,
    notes: more > 0 ? [...notes, { kind: 'support', text: `… and ${more} more` }] : notes,
  };
}

/** A text of at most so many characters, cut between words. */
function shortened(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const at = line.lastIndexOf(' ', limit - 1);
  return `${line.slice(0, at > limit / 2 ? at : limit - 1)}…`;
}

function writeSection(page: Page, { title, entries, id }: Section, count = entries.length): void {
  page.lines.push('');
  write(page, '', `${title.toUpperCase()} (${count})`, 0, 'bold');
  let group: string | null = null;
  entries.forEach((entry, index) => {
    if (entry.group !== null && entry.group !== group) write(page, '  ', safe(entry.group), 2, 'cyan');
    group = entry.group;
    const number = id === 'differ' ? `${index + 1}`.padStart(3) : '   ';
    writeEntry(page, entry, number);
  });
}

function writeEntry(page: Page, { glyph, title, readings, brief, notes }: Entry, number: string): void {
  const style: Style = glyph === '≠' ? 'red' : glyph === '=' ? 'green' : glyph === '≈' ? 'yellow' : 'dim';
  const lead = `${number} ${page.paint(style, glyph)} `;
  if (brief) {
    writeReading(page, lead, { text: title, evidence: readings.flatMap(({ evidence }) => evidence) });
    return;
  }
  const [only] = readings;
  const single = readings.length === 1 && only && (title === '' || title === only.text);
  if (!single && title !== '') write(page, lead, safe(title), 6);
  if (single) writeReading(page, lead, only);
  else for (const reading of readings) writeReading(page, title === '' && reading === only ? lead : '      ', reading);
  for (const note of notes) write(page, '      ', noteText(note), 6, 'dim');
}

/** Words on the left, where they stand on the right or on a line of their own. */
function writeReading(page: Page, lead: string, { text, evidence }: Reading): void {
  const tags = evidence.map(place);
  const right = tags.join('  ');
  const indent = 6;
  const body = wrap(safe(text), page.width - indent);
  const last = body[body.length - 1] ?? '';
  body.slice(0, -1).forEach((line, index) => page.lines.push(`${index === 0 ? lead : ' '.repeat(indent)}${line}`));
  const head = body.length < 2 ? lead : ' '.repeat(indent);
  const free = page.width - indent - columns(last) - 2;
  if (columns(right) <= free) {
    page.lines.push(`${head}${last}${' '.repeat(free - columns(right) + 2)}${page.paint('dim', right)}`);
    return;
  }
  page.lines.push(`${head}${last}`);
  for (const line of wrapTags(tags, page.width - indent))
    page.lines.push(`${' '.repeat(Math.max(indent, page.width - columns(line)))}${page.paint('dim', line)}`);
}

function wrapTags(tags: readonly string[], limit: number): string[] {
  const lines: string[] = [];
  for (const tag of tags) {
    const last = lines[lines.length - 1];
    if (last !== undefined && columns(last) + 2 + columns(tag) <= limit) lines[lines.length - 1] = `${last}  ${tag}`;
    else lines.push(tag);
  }
  return lines;
}

function noteText({ kind, text }: Note): string {
  return kind === 'computed' ? `ƒ ${safe(text)}` : safe(text);
}

function write(page: Page, lead: string, text: string, indent: number, style?: Style): void {
  wrap(text, page.width - indent).forEach((line, index) =>
    page.lines.push(`${index === 0 ? lead : ' '.repeat(indent)}${style ? page.paint(style, line) : line}`),
  );
}

/**
 * A text that can do nothing to a terminal: C0 and C1 controls become a space, direction and invisible format
 * characters are shown by number.
 *
 * @example safe('a\u202eb') // → 'a<U+202E>b'
 */
export function safe(text: string): string {
  return showUnseen(text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' '));
}
