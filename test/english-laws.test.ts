import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { explainSentence } from '../src/english/explain.js';
import { loadEnglish } from '../src/english/index.js';
import { Reader } from '../src/english/reader.js';
import { readWeights } from '../src/english/weights.js';
import { spanFault } from '../src/model/span.js';
// @ts-expect-error a script of ours, without types
import { lookupModule } from '../tools/lookup/build.mjs';

const SEED = 20190722;
const read = (text: string): ReturnType<ReturnType<typeof english>['read']> =>
  english().read(text, text.length === 0 ? [] : [{ start: 0, end: text.length }]);

/** Text as it comes: words, abbreviations, marks, odd units, line breaks. */
const pieces = fc.constantFrom(
  'the',
  'Minister',
  'said',
  "didn't",
  'U.S.',
  'Mr.',
  'p.m.',
  '$',
  '12.6',
  '1,000',
  '%',
  '“',
  '”',
  '"',
  "'",
  '’s',
  '(',
  ')',
  '[3]',
  '...',
  '…',
  '—',
  '-',
  'e-mail',
  'so-called',
  '.',
  '?',
  '!',
  ';',
  ',',
  '\n',
  '\r\n',
  ' ',
  '\u00a0',
  '\u200b',
  'Zoë',
  '東京',
  '🇲🇽',
  '👩‍👩‍👧',
  '\ud83d',
  'a@b.org',
  'www.example.org',
  'No.',
  '10',
  'cannot',
  'é',
  '\u0301',
);
const texts = fc.oneof(
  fc.array(fc.tuple(pieces, fc.constantFrom('', ' ')), { maxLength: 60 }).map((list) => list.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('laws', () => {
  test('what adds the weights is assembled from lookup.wat', async () => {
    expect(readFileSync('src/english/lookup-bytes.ts', 'utf8')).toBe(await (lookupModule as () => Promise<string>)());
  });
  test('with and without WebAssembly the same is read', () => {
    const { buffer } = Uint8Array.from(readFileSync('weights/english.bin'));
    const plain = new Reader(readWeights(buffer, true));
    const quick = readWeights(buffer);
    expect(quick.tagger).not.toEqual(readWeights(buffer, true).tagger);
    const reader = new Reader(quick);
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 8 }), (parts) => {
        const text = `${parts.join(' ')} The minister who met them said that nobody had seen it.`;
        const whole = [{ start: 0, end: text.length }];
        expect(reader.read(text, whole)).toEqual(plain.read(text, whole));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
  test('spans are sound, words come in order and hold every character that is not white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sentences, tokens } = read(text);
        let at = 0;
        for (const token of tokens) {
          const fault = spanFault(text, token);
          if (fault !== null && !fault.includes('surrogate')) throw new Error(fault);
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, token.start)).toMatch(/^[\s\u0000-\u001f\u007f\u0085\u200b\ufeff]*$/u);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u0000-\u001f\u007f\u0085\u200b\ufeff]*$/u);
        let next = 0;
        for (const s of sentences) {
          expect(s.first).toBe(next);
          expect(s.last).toBeGreaterThan(s.first);
          expect([s.start, s.end]).toEqual([tokens[s.first]!.start, tokens[s.last - 1]!.end]);
          next = s.last;
        }
        expect(next).toBe(tokens.length);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  test('a sentence has one root, all heads lie in it, and no chain of heads is a circle', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sentences, tokens } = read(text);
        for (const s of sentences) {
          const own = tokens.slice(s.first, s.last);
          expect(own.filter((t) => t.head === null).length).toBe(1);
          for (const token of own) {
            let steps = 0;
            for (let t = token; t.head !== null; t = tokens[t.head]!) {
              expect(t.head).toBeGreaterThanOrEqual(s.first);
              expect(t.head).toBeLessThan(s.last);
              expect(++steps).toBeLessThanOrEqual(own.length);
            }
            expect(token.head === null).toBe(token.deprel === 'root');
          }
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('line ends of either kind give the same words', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const text = raw.replaceAll('\r', '');
        const windows = text.replaceAll('\n', '\r\n');
        const words = (t: string): string[] =>
          read(t).tokens.map((x) => `${t.slice(x.start, x.end)} ${x.xpos} ${x.deprel}`);
        expect(words(windows)).toEqual(words(text));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('what was read before changes nothing', () => {
    const text = 'The mayor of Ostrand said on Friday that the bridge would open in May.';
    const first = read(text);
    read('Quite another text, with other words. And marks!');
    expect(read(text)).toEqual(first);
  });

  test('a paragraph is never crossed, and keeps its number', () => {
    const text = 'One line without an end\nAnother that follows it.';
    const { sentences } = english().read(text, [
      { start: 0, end: 23 },
      { start: 24, end: text.length },
    ]);
    expect(sentences.map((s) => [s.start, s.end, s.paragraph])).toEqual([
      [0, 23, 0],
      [24, 48, 1],
    ]);
  });

  test('a file that holds no weights is refused', () => {
    expect(() => loadEnglish(new ArrayBuffer(64))).toThrow(RangeError);
    expect(() => loadEnglish(new ArrayBuffer(0))).toThrow(RangeError);
  });

  test('the explanation of a sentence names each word, its tags and its head', () => {
    const text = 'Lena Orlov resigned.';
    const { sentences, tokens } = read(text);
    expect(
      explainSentence(text, tokens, sentences[0]!)
        .split('\n')
        .map((line) => line.trim().split(/\s+/).slice(0, 7).join(' ')),
    ).toEqual([
      '1 Lena PROPN NNP Lena nsubj 3',
      '2 Orlov PROPN NNP Orlov flat 1',
      '3 resigned VERB VBD resign root -',
      '4 . PUNCT . . punct 3',
    ]);
  });
});

describe('hostile text costs no more than its length', () => {
  const kinds: Record<string, (n: number) => string> = {
    'one sentence without end': (n) => 'the minister said that '.repeat(n / 23),
    commas: (n) => ','.repeat(n),
    'commas with words': (n) => 'a, '.repeat(n / 3),
    'no white space': (n) => 'abcdefghij'.repeat(n / 10),
    digits: (n) => '1234567890'.repeat(n / 10),
    'quotation marks': (n) => '"'.repeat(n),
    'curly marks': (n) => '“”’'.repeat(n / 3),
    'full stops apart': (n) => '. '.repeat(n / 2),
    initials: (n) => 'A.'.repeat(n / 2),
    'numbers and points': (n) => '1.2,'.repeat(n / 4),
    hyphens: (n) => 'co-'.repeat(n / 3),
    apostrophes: (n) => "a'".repeat(n / 2),
    'at signs': (n) => 'a@'.repeat(n / 2),
    brackets: (n) => '[1]'.repeat(n / 3),
    'end marks and quotes': (n) => 'a.” '.repeat(n / 4),
    joiners: (n) => 'a\u0301\u200d'.repeat(n / 3),
    'line breaks': (n) => 'and\n'.repeat(n / 4),
  };
  const time = (text: string): number => {
    let best = Infinity;
    for (let i = 0; i < 2; i++) {
      const before = performance.now();
      read(text);
      best = Math.min(best, performance.now() - before);
    }
    return best;
  };
  for (const [name, make] of Object.entries(kinds)) {
    test(name, () => {
      read(make(4096));
      const small = Math.max(4, time(make(6000)));
      const large = time(make(24000));
      // Four times the text: four times the work, and room for noise. A square law would give sixteen.
      expect(large / small).toBeLessThan(11);
    });
  }
});
