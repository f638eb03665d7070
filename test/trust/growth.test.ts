import { expect, test } from 'vitest';
import { english } from '../../src/app/weights.js';
import { readReport } from '../../src/read/read.js';
import { documentOf } from '../read-text.js';
import { FULL, measured } from './record.js';

/** What a text may be made of, over and over. */
const PIECES = [
  ...[
    '7 ',
    '5% ',
    '1/2 ',
    '-1 ',
    'between 3 and ',
    '$1,000 million ',
    '1,000,',
    '‹',
    '3-4-',
    '$5 ',
    '12:',
    '1st ',
    '7-year-old ',
  ],
  ...['on Sunday ', 'June 7, ', '7 June 2024 ', 'last week ', 'since ', 'by ', 'May '],
  ...[
    '“',
    '"',
    "'",
    '“‘',
    '” said ',
    '(',
    '[',
    ', ',
    '. ',
    ' ',
    '\n',
    '\t',
    '—',
    '…',
    'a',
    'a ',
    'A ',
    'A.',
    'é',
    '\u0301',
    '\ud83d\ude00',
    '\u202e',
  ],
  ...[
    'said ',
    'said that ',
    'told ',
    'according to ',
    'Mr. ',
    'Mayor ',
    'Ada Belk ',
    'Mayor Ada Belk said. ',
    'the ',
    'of ',
    'and ',
    'not ',
    'will ',
    'will not ',
    'must ',
    'if ',
    'to ',
    'U.S. ',
    'http://a.example/ ',
    '* ',
    '- ',
    'READ MORE\n',
    '(NPA) — ',
  ],
];
/** Twice the text in at most so many times the time of the processor, at best of several; the issue asks for 2.3. */
const ASKED = 2.3;

test.each(FULL ? PIECES : PIECES.filter((_, at) => at % 8 === 0))(
  'A4: %j over and over costs no more than its length',
  (piece) => {
    const time = (size: number): number => {
      const text = `The pier closed. ${piece.repeat(Math.ceil(size / piece.length)).slice(0, size)}`;
      const began = process.cpuUsage();
      readReport(documentOf('a.txt', text), english());
      return process.cpuUsage(began).user / 1_000;
    };
    const small = FULL ? 100_000 : 12_000;
    time(small / 4);
    const ratios = Array.from({ length: FULL ? 3 : 2 }, () => (time(2 * small) + 60) / (time(small) + 60));
    const best = Math.min(...ratios);
    measured('A4', `${JSON.stringify(piece)} ${best.toFixed(1)}`);
    expect(best).toBeLessThan(FULL ? ASKED : 3.5);
  },
  600_000,
);
