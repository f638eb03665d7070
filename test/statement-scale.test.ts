import { expect, test } from 'vitest';
import type { Draft, Token } from '../src/model/report.js';
import { findEvidence } from '../src/read/evidence/find.js';
import { syntaxOf } from '../src/read/grammar/syntax.js';
import { findStatements } from '../src/read/statement/find.js';

const TAGS: Readonly<Record<string, string>> = {
  said: 'VBD',
  that: 'IN',
  he: 'PRP',
  the: 'DT',
  and: 'CC',
  ',': ',',
  '“': '``',
  '”': "''",
  who: 'WP',
  of: 'IN',
  '(': '-LRB-',
  '—': ':',
  '’s': 'POS',
  called: 'VBD',
  to: 'TO',
  a: 'DT',
};

/** One sentence of `count` words without a full stop: what no parser of English can cut. */
function endless(pattern: string, count: number): Draft {
  const words = pattern.split(' ');
  const tokens: Token[] = [];
  let text = '';
  for (let i = 0; i < count; i++) {
    const word = words[i % words.length] as string;
    tokens.push({
      start: text.length,
      end: text.length + word.length,
      upos: 'X',
      xpos: TAGS[word] ?? 'NN',
      lemma: word,
      head: i === 0 ? null : i - 1,
      deprel: i % 3 === 0 ? 'nsubj' : 'conj',
    });
    text += `${word} `;
  }
  const whole = { start: 0, end: text.length - 1 };
  return {
    text,
    published: null,
    outlet: null,
    layout: {
      furniture: [],
      paragraphs: [{ ...whole, role: 'body' }],
      headline: null,
      dateline: null,
      byline: null,
      credits: [],
    },
    sentences: [{ ...whole, first: 0, last: tokens.length, paragraph: 0 }],
    tokens,
  };
}

function cost(pattern: string, count: number): number {
  const draft = endless(pattern, count);
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    findEvidence(draft, findStatements(syntaxOf(draft), { names: [], parties: [], openMentions: [] }));
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

for (const pattern of [
  'said',
  'he said that',
  '“',
  '“ he said ” ,',
  'the mayor ’s claim that',
  'he said and',
  'the mayor — he said',
  'called the mayor a',
  '( the mayor',
  'the mayor of',
  ',',
]) {
  test(`a sentence without an end costs no square of its length: ${pattern}`, () => {
    cost(pattern, 2000);
    const ratio = cost(pattern, 24_000) / Math.max(cost(pattern, 4000), 12);
    // six times the words: linear is 6, the square 36; costs too small to time are counted as 12 ms
    expect(ratio).toBeLessThan(25);
  });
}
