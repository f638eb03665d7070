import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '../src/model/report.js';
import { spanFault } from '../src/model/span.js';
import { findNames } from '../src/read/name/find.js';
import { runCases } from './cases.js';
import { draftOf, namesOf } from './name-reader.js';

runCases('test/cases/names.txt', ({ text, fields }) =>
  namesOf(text, fields['heading'] !== undefined)
    .names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)
    .join('\n'),
);

runCases('test/cases/names-parties.txt', ({ text }) => {
  const { parties, openMentions } = namesOf(text);
  const lines = parties.map(
    ({ id, roles, mentions }) =>
      `${id}${roles.length > 0 ? ` (${roles.join('; ')})` : ''}: ${mentions.map(({ start, end, how }) => `${text.slice(start, end)}${how === 'name' ? '' : ` <${how}>`}`).join(', ')}`,
  );
  const open = openMentions.map(
    ({ start, end, how, candidates }) => `open ${how} ${text.slice(start, end)}: ${candidates.join(', ')}`,
  );
  return [...lines, ...open].join('\n');
});

const word = fc.constantFrom(
  'Ana',
  'Wren',
  'Norland',
  'the',
  'minister',
  'said',
  'she',
  'he',
  ',',
  '.',
  '“',
  '”',
  '"',
  'of',
  'and',
  '-',
  '’s',
  'Bank',
  'U.S.',
  'Dr.',
  'é',
  '\n\n',
  '😀',
  'President',
  'officials',
  '(',
  ')',
  'NPI',
  '&',
);

test('every span is of the text, names do not cross, and every party is known', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.boolean(), (words, tight) => {
      const text = words.join(tight ? '' : ' ');
      const { names, parties, openMentions } = namesOf(text);
      const ids = new Set(parties.map(({ id }) => id));
      expect(ids.size).toBe(parties.length);
      let end = 0;
      for (const name of names) {
        expect(spanFault(text, name)).toBe(null);
        expect(name.start).toBeGreaterThanOrEqual(end);
        expect(ids.has(name.party)).toBe(true);
        expect(text.slice(name.start, name.end)).toBe(text.slice(name.start, name.end).trim());
        end = name.end;
      }
      for (const { mentions } of parties) for (const mention of mentions) expect(spanFault(text, mention)).toBe(null);
      for (const open of openMentions) {
        expect(spanFault(text, open)).toBe(null);
        expect(open.candidates.length).toBeGreaterThan(0);
        for (const id of open.candidates) expect(ids.has(id)).toBe(true);
      }
    }),
    { seed: 20240307, numRuns: 400 },
  );
});

test('the same text gives the same names', () => {
  const text = 'Ana Wren, Norland’s foreign minister, met Ilo Kessel. She said he had left.';
  expect(JSON.stringify(namesOf(text))).toBe(JSON.stringify(namesOf(text)));
});

const hostile: Readonly<Record<string, (n: number) => string>> = {
  'capitalized words': (n) => 'Wren Kessel Merin '.repeat(n),
  roles: (n) => 'President Minister Deputy Secretary of '.repeat(n),
  'names joined by of and and': (n) => 'Bank of Norland and Kessel for the '.repeat(n),
  hyphens: (n) => 'Al-Wren-'.repeat(n),
  'quotation marks': (n) => '“ Wren ” '.repeat(n),
  pronouns: (n) => 'Ana Wren said he and she and his. '.repeat(n),
  'single names': (n) =>
    Array.from({ length: n }, (_, i) => `Mr. W${String.fromCharCode(97 + (i % 26))}${i % 97}en spoke.`).join(' '),
  'distinct full names': (n) =>
    Array.from(
      { length: n },
      (_, i) =>
        `Ana W${'abcdefghij'[i % 10]}r${'klmnopqrst'[Math.floor(i / 10) % 10]}e${'uvwxyzabcd'[Math.floor(i / 100) % 10]}${'efghijklmn'[Math.floor(i / 1000) % 10]}n left.`,
    ).join(' '),
  'the government': (n) => 'Mexico and France met. The government and the agency said the president left. '.repeat(n),
  'holders of one office': (n) =>
    Array.from(
      { length: n },
      (_, i) =>
        `President Ana W${'abcdefghij'[i % 10]}r${'klmnopqrst'[Math.floor(i / 10) % 10]}e${'uvwxyzabcd'[Math.floor(i / 100) % 10]}n left. The president left. The two presidents and the agency left.`,
    ).join(' '),
  namesakes: (n) =>
    Array.from(
      { length: n },
      (_, i) =>
        `A${'abcdefghij'[i % 10]}r${'klmnopqrst'[Math.floor(i / 10) % 10]}e${'uvwxyzabcd'[Math.floor(i / 100) % 10]}n Wren met Wren.`,
    ).join(' '),
  commas: (n) => ','.repeat(n * 10),
};

for (const [what, make] of Object.entries(hostile)) {
  test(`eight times the text takes about eight times the time: ${what}`, () => {
    const time = (draft: Draft): number => {
      const start = performance.now();
      findNames(draft);
      return performance.now() - start;
    };
    const [small, large] = [draftOf(make(250)), draftOf(make(2000))];
    const best = (draft: Draft): number => Math.min(time(draft), time(draft), time(draft));
    // Under load a few milliseconds say nothing: short times count as 20.
    expect(best(large) / Math.max(best(small), 20)).toBeLessThan(30);
  });
}
