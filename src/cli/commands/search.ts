import { openArchive } from '../../app/archive.js';
import { type Asked, type Found, search as searchArchive } from '../../archive/search.js';
import { ReadoutError } from '../../model/issue.js';
import { wrap } from '../../output/columns.js';
import { safeJson, safeText } from '../safe-text.js';
import { tellProblems, writeData } from '../streams.js';

interface SearchOptions {
  readonly archive?: string;
  readonly party?: string;
  readonly figure?: string;
  readonly quote?: string;
  readonly dueBefore?: string;
  readonly dueAfter?: string;
  readonly json?: true;
  readonly most: number;
  readonly width?: number;
}

/** `readout search WORDS`: what the reports of the archive say. Exit code 0 also where nothing is found. */
export async function search(words: readonly string[], options: SearchOptions): Promise<number> {
  const asked = askedOf(words, options);
  const { archive, notes } = await openArchive(options.archive, false);
  try {
    tellProblems([], notes);
    const found = await searchArchive(archive.database, asked, options.most);
    if (options.json) {
      await writeData(safeJson(`${JSON.stringify({ format: 'readout-search/1', found }, null, 2)}\n`));
      return 0;
    }
    const lines = found.flatMap((one) => foundLines(one, options.width ?? 80));
    lines.push(found.length === 0 ? 'nothing found' : `${found.length} found`);
    await writeData(`${safeText(lines.join('\n'))}\n`);
    return 0;
  } finally {
    await archive.close();
  }
}

function askedOf(words: readonly string[], { party, figure, quote, dueBefore, dueAfter }: SearchOptions): Asked {
  const asked: Asked = {
    words: words.length > 0 ? words.join(' ') : undefined,
    party,
    figure: figure === undefined ? undefined : rangeOf(figure),
    quote,
    dueBefore: dueBefore === undefined ? undefined : day(dueBefore),
    dueAfter: dueAfter === undefined ? undefined : day(dueAfter),
  };
  if (Object.values(asked).every((value) => value === undefined))
    throw new ReadoutError(
      'nothing to search for was given',
      'Give words, or --party, --figure, --quote, --due-before, --due-after.',
    );
  return asked;
}

/** `2000`, or `1500-2500`; thousands may have commas. */
function rangeOf(given: string): [number, number] {
  const [low, high] = given
    .replaceAll(',', '')
    .split(/(?<=\d)\s*(?:-|–|to)\s*(?=[\d.])/)
    .map(Number);
  if (low === undefined || Number.isNaN(low) || (high !== undefined && !(high >= low)))
    throw new ReadoutError(`"${given}" is no number`, 'Write it as 2000, 12.6 or 1500-2500.');
  return [low, high ?? low];
}

function day(given: string): string {
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(given)) return given;
  throw new ReadoutError(`"${given}" is no date`, 'Write it as YYYY-MM-DD, for instance 2024-03-07.');
}

function foundLines(
  { story, title, kind, name, outlet, published, start, stop, words }: Found,
  width: number,
): string[] {
  const place = start === null ? '' : ` ${start}–${stop}`;
  const from = [outlet ?? name, published].filter((one) => one !== null).join(', ');
  const head = kind === 'item' ? (published ?? '') : `${from}${place}`;
  return [
    ...wrap(words.replace(/\s+/g, ' ').slice(0, 400), width),
    ...wrap([kind, head].filter(Boolean).join(' · '), width - 2).map((line) => `  ${line}`),
    ...wrap(`in “${title}”  ${story}`, width - 2).map((line) => `  ${line}`),
    '',
  ];
}
