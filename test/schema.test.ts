import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { correctionOf } from '../src/input/corrections.js';
import { docstringsOf } from '../tools/schema/docstrings.js';
import { jsonSchema, sources } from '../tools/schema/readout.js';
import { schemaFaults } from './shipped-schema.js';

const path = 'schema/readout-1.schema.json';
const generated = `${JSON.stringify(jsonSchema(), null, 1)}\n`;
if (process.env['UPDATE'] === '1' && !process.env['CI']) writeFileSync(path, generated);
const shipped = existsSync(path) ? readFileSync(path, 'utf8') : '{}';
const { $defs = {} } = JSON.parse(shipped) as { readonly $defs?: Readonly<Record<string, object>> };

test('the shipped schema is the one that the types give (UPDATE=1 writes it anew)', () => {
  expect(shipped).toBe(generated);
});

test('every property of every object says what it is', () => {
  const silent: string[] = [];
  let seen = 0;
  const visit = (value: object, at: string): void => {
    const { properties = {} } = value as { readonly properties?: Readonly<Record<string, object>> };
    for (const [name, property] of Object.entries(properties)) {
      seen++;
      const { description } = property as { readonly description?: unknown };
      if (typeof description !== 'string' || description.trim() === '') silent.push(`${at}.${name}`);
    }
    for (const [key, child] of Object.entries(value))
      if (typeof child === 'object' && child !== null) visit(child, `${at}.${key}`);
  };
  visit(JSON.parse(shipped), '#');
  expect(silent).toEqual([]);
  expect(seen).toBeGreaterThan(400);
});

test('every definition has the name of a type of the sources, and says what that is', () => {
  const types = docstringsOf(sources());
  const names = Object.keys($defs);
  expect(names.filter((name) => !types.has(name))).toEqual([]);
  expect(names.filter((name) => !('description' in ($defs[name] ?? {})))).toEqual([]);
  expect(names).toContain('Report');
});

test('no object stands in another without a name', () => {
  const nameless = Object.entries($defs).flatMap(([name, def]) => {
    const inside = JSON.stringify({ ...def, type: undefined });
    return inside.includes('"type":"object"') ? [name] : [];
  });
  expect(nameless).toEqual([]);
});

test('a correction of every kind is of the shipped schema, and none with a field too many or too few', () => {
  const place = { report: 'a.txt', start: 3, end: 8, exact: 'words' };
  const given = [
    { kind: 'published', report: 'a.txt', value: '2024-03-07' },
    { kind: 'furniture', ...place },
    { kind: 'speaker', ...place, name: 'Ada Holm' },
    { kind: 'not-read', ...place, what: 'figure' },
    { kind: 'figure', ...place, value: 12 },
    { kind: 'day', ...place, value: '2024-03-06' },
    { kind: 'same-story', reports: ['a.txt', 'b.txt'] },
    { kind: 'own-story', report: 'a.txt' },
    { kind: 'same-party', names: ['Ada Holm', 'A. Holm'] },
    { kind: 'own-party', report: 'a.txt', name: 'Holm' },
    { kind: 'same-item', items: ['item:1', 'item:2'] },
    { kind: 'own-item', item: 'item:1', report: 'a.txt' },
    { kind: 'dismiss', item: 'item:1' },
  ];
  const corrections = given.map((one) => correctionOf({ ...one, reason: 'why' }));
  expect(corrections.map((one) => schemaFaults(one, 'Correction'))).toEqual(given.map(() => []));
  for (const one of given) {
    expect(schemaFaults(one, 'Correction')).not.toEqual([]);
    expect(schemaFaults({ ...one, reason: '', more: 1 }, 'Correction')).not.toEqual([]);
  }
  expect(($defs['Correction'] as { readonly anyOf: readonly unknown[] }).anyOf).toHaveLength(given.length);
});
