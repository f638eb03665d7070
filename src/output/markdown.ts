import { digestOf, type Entry, FOOTER, LEGEND, place, type Section } from '../digest/digest.js';
import type { Account } from '../model/account.js';

/**
 * The account as a brief to paste: the order of the terminal account, with every evidence as a numbered note at the
 * end.
 */
export function accountToMarkdown(account: Account): string {
  const digest = digestOf(account);
  const notes: string[] = [];
  const lines = [`# ${digest.count}`, '', '| | report | outlet | credits | published |', '|---|---|---|---|---|'];
  for (const { siglum, name, outlet, credit, published } of digest.reports)
    lines.push(`| ${[siglum, name, outlet ?? '–', credit ?? '–', published ?? '–'].map(plain).join(' | ')} |`);
  for (const story of digest.stories) {
    lines.push('', `## ${plain(story.title || 'One report')}`, '', story.count);
    for (const { report, why } of story.others) lines.push('', `${report} is kept apart: ${plain(why)}`);
    for (const section of story.sections) lines.push(...sectionLines(section, notes));
  }
  lines.push('', '## Evidence', '', ...notes.map((note, index) => `${index + 1}. ${note}`));
  lines.push('', LEGEND.map(([glyph, meaning]) => `${glyph} ${meaning}`).join(' · '), '', FOOTER, '');
  return lines.join('\n');
}

function sectionLines({ title, entries }: Section, notes: string[]): string[] {
  const lines = ['', `### ${title}`, ''];
  let group: string | null = null;
  for (const entry of entries) {
    if (entry.group !== null && entry.group !== group) lines.push('', `**${plain(entry.group)}**`, '');
    group = entry.group;
    lines.push(...entryLines(entry, notes));
  }
  return lines;
}

function entryLines({ glyph, title, readings: all, brief, notes: remarks }: Entry, notes: string[]): string[] {
  const readings = brief ? [{ text: title, evidence: all.flatMap(({ evidence }) => evidence) }] : all;
  const refs = readings.map(
    ({ text, evidence }) =>
      `${plain(text)} ${evidence.map((one) => `(${one.report} [${notes.push(`${place(one)}: “${plain(one.exact)}”`)}])`).join(' ')}`,
  );
  const lead = `- ${glyph.trim() === '' ? '' : `${glyph} `}`;
  const [only] = refs;
  const lines =
    refs.length === 1 && only !== undefined && (title === '' || title === readings[0]?.text)
      ? [`${lead}${only}`]
      : [`${lead}${plain(title)}`, ...refs.map((ref) => `  - ${ref}`)];
  return [...lines, ...remarks.map(({ kind, text }) => `  - ${kind === 'computed' ? 'ƒ ' : ''}${plain(text)}`)];
}

/** Text that Markdown shows as it is: no link, image, HTML, emphasis or heading can come of it. */
function plain(text: string): string {
  return text
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
