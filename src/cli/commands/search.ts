import { openArchive } from '../../app/archive.js';
import { askedOf } from '../../archive/asking.js';
import { type Found, search as searchArchive } from '../../archive/search.js';
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
  const asked = askedOf({ ...options, words: words.length > 0 ? words.join(' ') : undefined });
  if (asked === null)
    throw new ReadoutError(
      'nothing to search for was given',
      'Give words, or --party, --figure, --quote, --due-before, --due-after.',
    );
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
