import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTokens } from '../src/input/html/tokens.js';

/** What a page is made of, with where each attribute and each run of text stands. */
function events(source: string, long?: number): unknown[] {
  const found: unknown[] = [];
  readTokens(
    source,
    {
      open: (tag, attributes, closing) => found.push(['open', tag, attributes.run('title'), closing]),
      close: (tag) => found.push(['close', tag]),
      text: (run) => found.push(['text', run]),
    },
    long,
  );
  return found;
}

describe('long scripts are passed over', () => {
  const never = Number.POSITIVE_INFINITY;
  const pieces = [
    '<script>',
    '</script>',
    '<style media="a">',
    '</style>',
    '<script data-x="a>b">',
    '<script title="one &amp; two">',
    '<p title="<script>">',
    '<!-- ',
    ' -->',
    '<!--<script>--></script>',
    '<svg>',
    '</svg>',
    '<script/>',
    '<SCRIPT>',
    '</SCRIPT >',
    'if (a < b) { x = "</scripts>" }\r\n',
    'pier &amp; port\r',
    '\u0000',
    '<',
    '<p>',
    'ünï 🚢 ',
    'x'.repeat(40),
  ];

  test('and what is found, with its places, is the same as without', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), (parts) => {
        const source = parts.join('');
        expect(events(source, 1)).toEqual(events(source, never));
      }),
      { numRuns: 1_000 },
    );
  });

  test('text behind them stands where it stands in the page', () => {
    const script = `<script>${'let pier = 1;\n'.repeat(400)}</script>`;
    const source = `<title>Pier</title>${script}<p title="b">One</p>${script}<p>Two</p>`;
    const runs = events(source).flatMap((one) => (Array.isArray(one) && one[0] === 'text' ? [one[1]] : []));
    const last = runs.at(-1) as { readonly text: string; readonly map: readonly (readonly number[])[] };
    expect(last.text).toBe('Two');
    expect(source.slice(last.map[0]![0], last.map[0]![0]! + 3)).toBe('Two');
    expect(events(source)).toEqual(events(source, never));
  });
});
