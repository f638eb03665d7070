import { describe, expect, test } from 'vitest';
import { safeJson, safeLine, safeText } from '../../src/cli/safe-text.js';
import type { Account } from '../../src/model/account.js';
import { columns } from '../../src/output/columns.js';
import { accountToTerminal } from '../../src/output/terminal.js';
import { harbour } from '../harbour.js';
import { FULL, measured } from './record.js';

const ESC = '\u001b';
/** What a text may try with a terminal, in all fields of an account. */
const TRICKS: readonly string[] = [
  ...[
    '[2J',
    '[31m',
    '[1A[2K',
    '[6n',
    'c',
    '(0',
    '[?1049h',
    ']0;title\u0007',
    ']8;;http://evil.example\u001b\\x',
    ']52;c;Y2F0\u0007',
    ']1337;File=:x\u0007',
    'P+q544e\u001b\\',
    '_x\u001b\\',
    '^x\u001b\\',
  ].map((tail) => ESC + tail),
  ...Array.from({ length: 32 }, (_, code) => `a${String.fromCharCode(code)}b`),
  ...Array.from({ length: 33 }, (_, code) => `a${String.fromCharCode(0x7f + code)}b`),
  ...[
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u200e',
    '\u200f',
    '\u061c',
  ].map((mark) => `pay ${mark}001 to`),
  ...[
    '\u00ad',
    '\u034f',
    '\u115f',
    '\u1160',
    '\u17b4',
    '\u180b',
    '\u180e',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\u2064',
    '\u206a',
    '\u3164',
    '\ufeff',
    '\uffa0',
    '\ufff9',
    '\u2028',
    '\u2029',
  ].map((mark) => `ma${mark}yor`),
  ...Array.from({ length: 128 }, (_, code) => `a${String.fromCodePoint(0xe0000 + code)}b`),
  ...Array.from({ length: 16 }, (_, code) => `a${String.fromCodePoint(0xe0100 + code)}b`),
  '\u{1d173}x',
  'over\rwritten',
  '\u0007'.repeat(400),
  'a\nreadout: wrote /etc/passwd',
  `x${'e\u0301'.repeat(300)}`,
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'.repeat(40),
  'w'.repeat(4_000),
  '\ud800',
];

/** What must never be in bytes for a terminal: controls but line feeds and tabs, and what nobody sees. */
const FOREIGN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|(?![\ufe0e\ufe0f])[\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/u;

describe('nothing of a text can do anything to a terminal', () => {
  test('in messages, names of files and JSON', () => {
    for (const trick of TRICKS) {
      expect(safeText(trick), JSON.stringify(trick)).not.toMatch(FOREIGN);
      expect(safeLine(trick), JSON.stringify(trick)).not.toMatch(/\n/);
      const json = safeJson(JSON.stringify({ trick }));
      expect(json, JSON.stringify(trick)).not.toMatch(FOREIGN);
      expect(JSON.parse(json)).toEqual({ trick });
    }
    expect(safeText('pay \u202e001')).toBe('pay <U+202E>001');
    expect(safeText('a\u{e0041}b')).toBe('a<U+E0041>b');
    expect(safeText('soft\u00adhyphen')).toBe('soft<U+00AD>hyphen');
    expect(safeLine('a\nb')).toBe('a<U+000A>b');
    expect(safeText('a heart \u2764\ufe0f')).toBe('a heart \u2764\ufe0f');
  });

  test('in every field of an account, and no line is wider than asked', async () => {
    const account = await harbour();
    const tried = TRICKS.filter((_, at) => FULL || at % 7 === 0);
    for (const trick of tried) {
      const text = planted(account, trick);
      for (const width of [40, 80]) {
        const printed = accountToTerminal(text, { width, full: true });
        expect(printed, JSON.stringify(trick)).not.toMatch(FOREIGN);
        for (const line of printed.split('\n')) expect(columns(line), line).toBeLessThanOrEqual(width);
      }
    }
    measured(
      'I1',
      `${TRICKS.length} strings in messages and JSON, ${tried.length} in every field of an account: 0 foreign controls, 0 unseen characters, no line too wide`,
    );
  }, 300_000);
});

/** The first story with few items, a trick in every text that is printed. */
function planted(account: Account, trick: string): Account {
  const set = (value: unknown): unknown => {
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return value.map(set);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).map(([key, one]): [string, unknown] =>
      ['title', 'name', 'outlet', 'exact', 'speaker', 'why', 'what', 'explanation'].includes(key) &&
      typeof one === 'string'
        ? [key, `${one.slice(0, 12)}${trick}${one.slice(12, 24)}`]
        : key === 'readings'
          ? [
              key,
              (one as { text: string }[]).map((reading) => ({
                ...(set(reading) as object),
                text: reading.text + trick,
              })),
            ]
          : [key, set(one)],
    );
    return Object.fromEntries(fields);
  };
  const stories = account.stories
    .slice(0, 1)
    .map((story) => ({ ...story, items: story.items.slice(0, 6), variants: [], timeline: [] }));
  return set({ ...account, stories }) as Account;
}
