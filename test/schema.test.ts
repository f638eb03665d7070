import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchema } from '../tools/schema/readout.js';

const path = 'schema/readout-1.schema.json';
const generated = `${JSON.stringify(jsonSchema(), null, 1)}\n`;
if (process.env['UPDATE'] === '1' && !process.env['CI']) writeFileSync(path, generated);

test('the shipped schema is the one that the types give (UPDATE=1 writes it anew)', () => {
  expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(generated);
});
