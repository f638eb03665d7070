import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, spanFault } from '../src/model/span.js';
import { runCases } from './cases.js';
import { printStatement, reportOf } from './statement-reader.js';

for (const file of readdirSync('test/cases')
  .filter((name) => /^statement-.*\.txt$/.test(name))
  .sort()) {
  runCases(`test/cases/${file}`, ({ text, fields }) => {
    const report = reportOf(text, fields);
    return report.statements
      .map((statement) => printStatement(report, statement, file === 'statement-party.txt'))
      .join('\n');
  });
}

const piece = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  ',',
  '.',
  ':',
  ';',
  '—',
  '(',
  ')',
  '\n\n',
  'said',
  'that',
  'Ana Wren',
  'she',
  'the mayor',
  'who',
  'according to',
  'and',
  'but',
  'told',
  'reporters',
  'the bridge is closed',
  'was quoted as saying',
  'claims',
  'in a statement',
  'by',
  '?',
  '😀',
  'not',
  'his',
  'claim',
  'as',
  'put it',
);

test('every part of a statement is a span of the text inside the whole, and ids are unique', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 50 }), fc.boolean(), (pieces, tight) => {
      const text = pieces.join(tight ? '' : ' ');
      const { statements } = reportOf(text);
      const ids = new Set(statements.map(({ id }) => id));
      expect(ids.size).toBe(statements.length);
      for (const statement of statements) {
        expect(spanFault(text, statement)).toBe(null);
        expect(statement.content.length).toBeGreaterThan(0);
        for (const span of [...statement.content, ...statement.source, ...(statement.cue ? [statement.cue] : [])]) {
          expect(spanFault(text, span)).toBe(null);
          expect(contains(statement, span)).toBe(true);
        }
        for (const span of [statement.addressee, statement.channel, statement.place])
          if (span) expect(spanFault(text, span)).toBe(null);
        if (statement.within !== null) expect(ids.has(statement.within)).toBe(true);
        expect(statement.within).not.toBe(statement.id);
        for (let i = 1; i < statement.content.length; i++)
          expect(statement.content[i]!.start).toBeGreaterThanOrEqual(statement.content[i - 1]!.end);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('the same text gives the same statements', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join(' ');
      expect(reportOf(text).statements).toEqual(reportOf(text).statements);
    }),
    { seed: 11, numRuns: 60 },
  );
});
