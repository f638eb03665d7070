import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jsonFeed, oneRound, Press, rss, type Told } from './desk.js';
import { WEEK } from './week.js';

const press = new Press();
const folder = mkdtempSync(join(tmpdir(), 'readout-week-'));
beforeAll(() => press.open());
afterAll(() => {
  press.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a week of one story: every change is told once, and nothing else', async () => {
  const held = new Map<string, readonly Told[]>([
    ['beacon', []],
    ['courier', []],
    ['quay', []],
  ]);
  const show = (): void => {
    for (const [name, entries] of held)
      press.put(`/${name}`, name === 'courier' ? jsonFeed(`The ${name}`, entries) : rss(`The ${name}`, entries));
  };
  const sources = [...held.keys()].map((name) => `${press.origin}/${name}`);
  for (const [day, { what, feeds, told }] of WEEK.entries()) {
    for (const [name, entries] of Object.entries(feeds)) {
      const guids = new Set(entries.map(({ guid }) => guid));
      held.set(name, [...entries, ...(held.get(name) ?? []).filter(({ guid }) => !guids.has(guid))]);
    }
    show();
    // The archive is opened anew each time: what was told is known from it alone.
    const { kinds, lines, notes } = await oneRound(folder, { sources });
    if (process.env['SHOW']) console.log([what, ...lines].join('\n    '));
    expect.soft([...kinds].sort(), `${what}\n${lines.join('\n')}`).toEqual([...told].sort());
    expect(notes).toEqual([]);
    if (day % 5 > 0) continue;
    const again = await oneRound(folder, { sources });
    expect(again.lines, `${what}, again`).toEqual([]);
  }
});
