import { describe, expect, test } from 'vitest';
import { mastheadOf } from '../src/input/masthead.js';
import { readText } from '../src/input/text.js';

const BODY = '\n\nThe pier of Port Vela stays open, the council said on Monday.\n';

describe('the outlet that a bare text names', () => {
  test.each([
    ['Port Vela Courier\nThursday 7 March 2024\nPier to stay open', 'Port Vela Courier'],
    ['THE SARROW GAZETTE\n\nPier of Port Vela is to stay open', 'THE SARROW GAZETTE'],
    ['Radio Brenmark\n7 March 2024\n\nPier to stay open', 'Radio Brenmark'],
    ['Pier to stay open at Port Vela\nThe Port Vela Courier\nThursday 7 March 2024', 'The Port Vela Courier'],
    ['Brenmark Herald, 7 March 2024\n\nPier to stay open', 'Brenmark Herald'],
    ['Voice of Tolvane Daily | 2024-03-07\n\nPier to stay open', 'Voice of Tolvane Daily'],
  ])('%j', (head, outlet) => expect(mastheadOf(head + BODY)).toBe(outlet));

  test.each([
    ['a headline', 'Pier of Port Vela is to stay open\n7 March 2024'],
    ['a headline that ends with such a word', 'Council is criticised by the Courier\n7 March 2024'],
    ['a writer under the headline', 'Pier to stay open at Port Vela\nOdile Farran\n7 March 2024'],
    ['a place under the headline', 'Pier to stay open at Port Vela\nPort Vela Harbour\n7 March 2024'],
    ['a second headline', 'Pier to stay open at Port Vela\nCouncil Answers the Courier\nMayor to speak at noon'],
    ['a sentence', 'He reads the Courier.\n7 March 2024'],
    ['one word', 'Courier\n7 March 2024'],
    ['running text under it', 'Port Vela Courier\nThe pier stays open, and the council said why.'],
    ['nothing but a name and a date', 'Port Vela Courier\n7 March 2024'.slice(0, 17)],
  ])('not: %s', (_, head) => expect(mastheadOf(head + (head.length > 17 ? BODY : ''))).toBeNull());

  test('the report has it, and the line under it for its headline', () => {
    const { documents } = readText({
      name: 'a.txt',
      text: `Port Vela Courier\nThursday 7 March 2024\nPier to stay open, council says${BODY}`,
      issues: [],
      bytes: new Uint8Array(),
    } as never);
    expect(documents[0]).toMatchObject({ outlet: 'Port Vela Courier', published: { value: '2024-03-07' } });
  });
});
