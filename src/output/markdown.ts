import { showDates } from '../digest/dates.js';
import { digestOf, type Entry, FOOTER, LEGEND, place, type Section, type StoryDigest } from '../digest/digest.js';
import { named, namesOf, textsOf, titleOf } from '../digest/names.js';
import type { PrimaryDigest } from '../digest/primary.js';
import { changeWords } from '../digest/versions.js';
import type { Account, Evidence } from '../model/account.js';
import { withoutControls } from '../text/unseen.js';

/** What the lines of Markdown need: the names of the reports, and the evidence so far. */
interface Sheet {
  readonly names: ReadonlyMap<string, string>;
  readonly notes: string[];
}

/**
 * The account as a brief to paste: of each story the ten lines of its first screen, then the order of the terminal
 * account, with every evidence as a numbered note at the end. Reports go by their names; the table says which is which.
 */
export function accountToMarkdown(account: Account): string {
  const digest = digestOf(account);
  const sheet: Sheet = { names: namesOf(textsOf(account)), notes: [] };
  const lines = [
    `# ${digest.count}`,
    '',
    '| | called | report | headline | outlet | credits | published |',
    '|---|---|---|---|---|---|---|',
  ];
  for (const { siglum, name, outlet, credit, published, headline } of digest.reports) {
    const called = sheet.names.get(siglum) ?? siglum;
    lines.push(
      `| ${[siglum, called, name, ...[headline, outlet, credit, published].map((one) => one ?? '–')]
        .map(plain)
        .join(' | ')} |`,
    );
  }
  const told = (digest.cautions ?? []).map(({ report, text }) => `${report} ${text}`);
  if (told.length > 0) lines.push('', ...told.map((text) => `- ! ${plain(named(text, sheet.names))}`));
  for (const { reports, steps } of digest.versions ?? []) {
    lines.push('', plain(named(`Versions of one report: ${reports.join(', ')}`, sheet.names)));
    for (const { from, to, changes } of steps)
      for (const one of changes) lines.push(`- ${plain(named(`${from} to ${to}: ${changeWords(one)}`, sheet.names))}`);
  }
  for (const story of digest.stories) {
    lines.push('', `## ${plain(story.title || 'One report')}`, '', story.count);
    for (const { report, why } of story.others)
      lines.push('', plain(named(`${report} is kept apart: ${why}`, sheet.names)));
    if (story.brief.length > 0) lines.push(...briefLines(story, sheet));
    for (const section of story.sections) for (const line of sectionLines(section, sheet)) lines.push(line);
  }
  for (const one of digest.primary ?? []) lines.push(...primaryLines(one, sheet));
  lines.push('', '## Evidence', '');
  sheet.notes.forEach((note, index) => lines.push(`${index + 1}. ${note}`));
  lines.push('', LEGEND.map(([glyph, meaning]) => `${glyph} ${meaning}`).join(' · '), '', FOOTER, '');
  return lines.join('\n');
}

/** What the reports have of a primary text. */
function primaryLines({ siglum, name, about, count, entries }: PrimaryDigest, sheet: Sheet): string[] {
  const called = sheet.names.get(siglum) ?? siglum;
  const lines = ['', `## Set against ${plain(called)}`, '', plain(`${siglum} ${name} is no report: ${about}`), ''];
  lines.push(plain(named(count, sheet.names)));
  for (const group of new Set(entries.map((one) => one.group))) {
    const own = entries.filter((one) => one.group === group);
    lines.push('', `### ${plain(group ?? '')} (${own.length})`, '');
    for (const one of own) lines.push(...entryLines(one, sheet));
  }
  return lines;
}

/** The brief: what the first screen of the page holds, without remarks. */
function briefLines(story: StoryDigest, sheet: Sheet): string[] {
  const lines = ['', '### In brief', ''];
  for (const { section, entry } of story.brief) {
    const found = story.sections.find(({ id }) => id === section)?.entries[entry];
    if (!found) continue;
    const title = found.group === null ? found.title : `${found.group}: ${found.title}`;
    lines.push(...entryLines({ ...found, title, notes: [] }, sheet));
  }
  return lines;
}

function sectionLines({ title, entries }: Section, sheet: Sheet): string[] {
  const lines = ['', `### ${title}`, ''];
  let group: string | null = null;
  for (const entry of entries) {
    if (entry.group !== null && entry.group !== group) lines.push('', `**${plain(entry.group)}**`, '');
    group = entry.group;
    for (const line of entryLines(entry, sheet)) lines.push(line);
  }
  return lines;
}

function entryLines(entry: Entry, { names, notes }: Sheet): string[] {
  const { glyph, readings: all, brief, notes: remarks } = entry;
  const title = titleOf(entry, names);
  const called = ({ report }: Evidence): string => plain(names.get(report) ?? report);
  const readings = brief ? [{ text: title, evidence: all.flatMap(({ evidence }) => evidence) }] : all;
  const refs = readings.map(
    ({ text, evidence }) =>
      `${plain(text)} ` +
      evidence
        .map((one) => `(${called(one)} [${notes.push(`${called(one)}, ${place(one)}: “${plain(one.exact)}”`)}])`)
        .join(' '),
  );
  const lead = `- ${glyph.trim() === '' ? '' : `${glyph} `}`;
  const [only] = refs;
  const lines =
    refs.length === 1 && only !== undefined && (title === '' || title === readings[0]?.text)
      ? [`${lead}${only}`]
      : [`${lead}${plain(title)}`, ...refs.map((ref) => `  - ${ref}`)];
  return [
    ...lines,
    ...remarks.map(({ kind, text }) => `  - ${kind === 'computed' ? 'ƒ ' : ''}${plain(named(showDates(text), names))}`),
  ];
}

/** Text that Markdown shows as it is: no link, image, HTML, emphasis or heading can come of it. */
function plain(text: string): string {
  return withoutControls(text, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#+!|~&^$-]/g, (char) =>
      char === '-' || char === '(' || char === ')' || char === '+' || char === '!'
        ? char
        : char === '<'
          ? '&lt;'
          : char === '>'
            ? '&gt;'
            : char === '&'
              ? '&amp;'
              : `\\${char}`,
    )
    .replace(/^([-+])/, '\\$1');
}
