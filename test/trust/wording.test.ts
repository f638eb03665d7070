import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from '../source-files.js';
import { measured } from './record.js';

/** Words that judge what reports say. */
const VERDICTS =
  /\b(?:fake|debunk(?:ed|s)?|hoax|biased|misleading|trustworthy|untrue|lied|liar|falsehood|factcheck(?:ed)?|credib(?:le|ility)|disinformation|misinformation)\b/i;

test('nothing that Readout writes itself judges what reports say', () => {
  const rooms = ['account/words.ts', 'digest', 'page', 'output', 'diff'];
  const found = sourceFiles('src')
    .filter((file) => rooms.some((room) => file.includes(`src/${room}`)) && !file.endsWith('page/client.ts'))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => VERDICTS.test(line.replace(/\/\/.*|^\s*\*.*|\/\*.*/g, '')))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
  measured('M8', '0 words of judgement in what is written around quotations');
});
