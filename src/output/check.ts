import type { Evidence } from '../model/account.js';
import { type DraftCheck, type DraftFinding, FINDING_KINDS, type FindingKind } from '../model/check.js';
import { overlaps } from '../model/span.js';
import { columns, wrap } from './columns.js';
import { lineStarts, placeAt } from './lines.js';

/** How each kind of finding is headed. */
const HEADS: Readonly<Record<FindingKind, string>> = {
  'value-differs': 'another number',
  'negation-differs': 'denied on one side',
  'speaker-differs': 'credited to another',
  'day-differs': 'another day',
  'other-measure': 'another measure',
  'condition-dropped': 'a condition dropped',
  'hedge-dropped': 'a hedge dropped',
  'paraphrase-in-marks': 'paraphrase in quotation marks',
  joined: 'joined from two passages',
  cut: 'cut without a sign',
  altered: 'altered',
  'not-in-sources': 'not in these sources',
  'not-resolved': 'not resolved',
  compatible: 'told in other words, compatible',
  'one-source': 'in one text only',
  same: 'the same',
};

/** The check as JSON, the form `readout-check/1`. */
export function checkToJson(check: DraftCheck): string {
  return `${JSON.stringify(check, null, 1)}\n`;
}

/** True for what a reader must look at: everything but the same and the compatible. */
export function needsEyes({ finding }: DraftFinding): boolean {
  return finding !== 'same' && finding !== 'compatible';
}

const FOOT = 'Places are line:column of the draft. -o check.html writes it beside its sources.';

/**
 * The check on `width` columns: what needs eyes, each with its place, its words and what is found; `full` prints all.
 */
export function checkToTerminal(check: DraftCheck, width = 80, full = false): string {
  const starts = lineStarts(check.draft.text);
  const shown = full
    ? check.findings
    : check.findings.filter((one) => needsEyes(one) && !toldWithin(one, check.findings));
  const lines = wrap(summary(check), width);
  if (shown.length > 0) lines.push('');
  for (const one of shown) lines.push(...linesOf(one, starts, width));
  const rest = check.findings.length - shown.length;
  if (rest > 0) lines.push('', `${rest} more: the same, compatible, or told above (--full)`);
  if (shown.length > 0) lines.push(...wrap(FOOT, width));
  return `${lines.join('\n')}\n`;
}

/**
 * A sentence or commitment whose finding is that of a figure, date or quotation in it; a commitment that is a
 * sentence's.
 */
function toldWithin({ kind, finding, draft }: DraftFinding, all: readonly DraftFinding[]): boolean {
  if (kind !== 'claim' && kind !== 'commitment') return false;
  const ofSentence = (other: DraftFinding): boolean =>
    kind === 'commitment' && other.kind === 'claim' && other.finding === finding && overlaps(other.draft, draft);
  return (
    all.some(ofSentence) ||
    all.some(
      (other) =>
        other.finding === finding &&
        other.kind !== kind &&
        other.kind !== 'commitment' &&
        draft.start <= other.draft.start &&
        other.draft.end <= draft.end,
    )
  );
}

function summary({ draft, sources, findings }: DraftCheck): string {
  const parts = FINDING_KINDS.flatMap((kind) => {
    const count = findings.filter(({ finding }) => finding === kind).length;
    return count === 0 ? [] : [`${count} ${HEADS[kind]}`];
  });
  const read = `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`;
  return `${draft.name} against ${read}: ${parts.join(' · ') || 'nothing to check'}`;
}

/** Columns by which what is found is set in under the words it is of. */
const INDENT = '    ';

function linesOf(
  { mark, draft, kind, says, finding, computed }: DraftFinding,
  starts: readonly number[],
  width: number,
): string[] {
  const { line, column } = placeAt(starts, draft.start);
  const told = kind === 'quotation' ? `“${flat(draft.exact)}”` : flat(draft.exact);
  const found = [finding === 'same' || finding === 'compatible' ? HEADS[finding] : says, computed ?? ''];
  return [
    shortened(`${mark} ${line}:${column} ${told}`, width),
    ...found.filter(Boolean).flatMap((text) => wrap(flat(text), width - INDENT.length).map((one) => INDENT + one)),
  ];
}

/** A text in at most so many columns, cut with an ellipsis. */
function shortened(text: string, limit: number): string {
  if (columns(text) <= limit) return text;
  let used = 0;
  let out = '';
  for (const char of text) {
    used += columns(char);
    if (used > limit - 1) break;
    out += char;
  }
  return `${out.trimEnd()}…`;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The check as Markdown, every finding, kind by kind, the gravest first. */
export function checkToMarkdown(check: DraftCheck): string {
  const starts = lineStarts(check.draft.text);
  const lines = [`# ${escaped(check.draft.name)} against its sources`, '', escaped(summary(check)), ''];
  for (const { siglum, name } of check.sources) lines.push(`- ${siglum} ${escaped(name)}`);
  for (const kind of FINDING_KINDS) {
    const group = check.findings.filter(({ finding }) => finding === kind);
    if (group.length === 0) continue;
    lines.push('', `## ${HEADS[kind].slice(0, 1).toUpperCase()}${HEADS[kind].slice(1)} (${group.length})`, '');
    for (const one of group) lines.push(...markdownOf(one, starts));
  }
  return `${lines.join('\n')}\n`;
}

function markdownOf({ mark, draft, says, sources, computed, kind }: DraftFinding, starts: readonly number[]): string[] {
  const { line, column } = placeAt(starts, draft.start);
  const lines = [`- ${mark} **${escaped(draft.exact)}** (${kind}, ${line}:${column}) ${escaped(says)}`];
  if (computed !== null) lines.push(`  ƒ ${escaped(computed)}`);
  for (const one of sources) lines.push(`  > ${place(one)} ${escaped(one.exact)}`, '');
  return lines;
}

function place({ report, start, end }: Evidence): string {
  return `${report} ${start}–${end}`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}
