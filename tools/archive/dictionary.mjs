#!/usr/bin/env node
/**
 * Makes `src/archive/dictionary.ts`: what readings say over and over, for packing them small. Made of the example story,
 * numbers and names taken out. A dictionary that archives were packed with must stay: make a new form beside it.
 */
import { writeFileSync } from 'node:fs';
import { readSources } from '../../dist/app/sources.js';
import { english } from '../../dist/app/weights.js';
import { readReport } from '../../dist/read/read.js';

const MOST = 9_000;
const { documents } = await readSources(['examples/harbour', 'examples/formats']);
const reader = english();
const counts = new Map();
for (const document of documents) {
  const report = readReport(document, reader);
  for (const [field, value] of Object.entries(report)) {
    if (field === 'tokens' || field === 'issues' || !Array.isArray(value)) continue;
    counts.set(`],"${field}":[`, 50);
    for (const one of value) {
      const shape = JSON.stringify(one)
        .replace(/"mentions":\[.*\]/, '"mentions":[')
        .replace(/(person|organization|place):[^"]*/g, '$1:')
        .replace(/"name":"[^"]*"/g, '"name":"')
        .replace(/"roles":\[[^\]]*\]/, '"roles":[')
        .replace(/\d+(?:\.\d+)?/g, '')
        .replace(/"(?:text|message|help|why)":"[^"]*"/g, '');
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
    if (field === 'parties')
      for (const { mentions } of value)
        for (const one of mentions) {
          const shape = JSON.stringify(one).replace(/\d+/g, '');
          counts.set(shape, (counts.get(shape) ?? 0) + 1);
        }
  }
}
const shapes = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
let size = 0;
const kept = shapes.filter(([shape, count]) => count > 1 && (size += shape.length) <= MOST).map(([shape]) => shape);
const text = kept.reverse().join('');
const lines = text.match(/.{1,100}/gs) ?? [];
writeFileSync(
  'src/archive/dictionary.ts',
  `/** What readings say over and over, by tools/archive/dictionary.mjs. It never changes: archives are packed with it. */
export const READING_WORDS = [
${lines.map((line) => `  ${JSON.stringify(line).replace(/^"|"$/g, "'").replaceAll('\\"', '"').replaceAll("'", "'")},`).join('\n')}
].join('');
`,
);
console.log(`${kept.length} of ${shapes.length} shapes, ${text.length} characters`);
