import type { JsonObject } from './json.js';
import { readJsonLines, readRow } from './jsonl.js';
import { ownAccount } from './own-account.js';
import { problem, type ReadSource, type Source } from './source.js';

/** Reads a JSON file: one report, or a list of reports; what is not one value is read as JSON Lines. */
export function readJson(source: Source): ReadSource {
  let value: unknown;
  try {
    value = JSON.parse(source.text.replace(/^\ufeff/, ''));
  } catch {
    return readBrokenJson(source);
  }
  if (typeof value === 'object' && value !== null && 'stories' in value && 'reports' in value) {
    return { documents: [], problems: [ownAccount(source.name)] };
  }
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (rows.length > 0 && !rows.some(hasText)) return { documents: [], problems: [unknown(source.name, rows)] };
  const read = rows.map((row, index) =>
    readRow(
      row,
      rows.length === 1 ? source.name : `${source.name}:${index + 1}`,
      rows.length === 1 ? source.name : `${source.name}, item ${index + 1}`,
    ),
  );
  return {
    documents: read.flatMap(({ document }) => (document ? [document] : [])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function hasText(row: unknown): boolean {
  return typeof row === 'object' && row !== null && Object.hasOwn(row, 'text');
}

function unknown(name: string, rows: readonly unknown[]): ReadSource['problems'][number] {
  const first = rows[0];
  const keys =
    typeof first === 'object' && first !== null
      ? Object.keys(first as JsonObject)
          .slice(0, 5)
          .map((key) => key.slice(0, 40))
      : [];
  const has = keys.length > 0 ? ` with ${keys.map((key) => `"${key}"`).join(', ')}` : '';
  return problem(
    'input/unknown-form',
    `${name} is JSON${has}, which is no form of reports that is read`,
    'Read are ninjs, JSON Feed, dpa digital wires, and reports as {"text": "...", "published": "2024-03-07", ...}.',
  );
}

/** JSON Lines where the first line is JSON of its own; else one line says that the file is broken. */
function readBrokenJson(source: Source): ReadSource {
  const first =
    source.text
      .slice(0, 200_000)
      .split('\n')
      .find((line) => line.trim() !== '') ?? '';
  try {
    JSON.parse(first);
    return readJsonLines(source);
  } catch {
    const help = 'Fetch it again; often its end is missing.';
    return { documents: [], problems: [problem('input/bad-json', `${source.name} begins as JSON and is not`, help)] };
  }
}
