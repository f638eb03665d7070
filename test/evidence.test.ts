import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCases } from './cases.js';
import { reportOf } from './statement-reader.js';

runCases('test/cases/evidence.txt', ({ text, fields }) =>
  reportOf(text, fields)
    .sentences.map(
      ({ start, end, evidence, judgement }) =>
        `${evidence}${judgement ? ', judges' : ''}: ${text.slice(start, end).replace(/\s*\n\s*/g, ' ¶ ')}`,
    )
    .join('\n'),
);

const piece = fc.constantFrom(
  '“',
  '”',
  'Ana Wren said',
  'the pier is unsafe',
  '.',
  ',',
  '\n\n',
  'apparently',
  'a report says',
  'officials say',
  '?',
  'it seems to be',
  'likely',
);

test('sentences stay in order and keep their place, whatever is said in them', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { sentences } = reportOf(pieces.join(' '));
      let end = 0;
      for (const sentence of sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(end);
        expect(sentence.end).toBeGreaterThan(sentence.start);
        end = sentence.end;
      }
    }),
    { seed: 3, numRuns: 150 },
  );
});
