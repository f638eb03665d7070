import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SourceDocument } from '../model/report.js';

/** Reads files and folders into documents. */
export function readSources(paths: readonly string[]): SourceDocument[] {
  return paths.flatMap((path) => {
    if (statSync(path).isDirectory()) return readSources(readdirSync(path).sort().filter((name) => /\.(txt|jsonl)$/.test(name)).map((name) => join(path, name)));
    const text = readFileSync(path, 'utf8');
    const blank = { url: null, outlet: null, language: null, published: null, headline: null, issues: [] };
    if (!path.endsWith('.jsonl')) return [{ ...blank, name: basename(path), text }];
    return text.split('\n').filter(Boolean).map((line) => {
      const row = JSON.parse(line);
      return { ...blank, name: row.id, text: row.text, outlet: row.outlet ?? null, published: row.published ? { value: row.published.slice(0, 10), from: 'given' as const } : null };
    });
  });
}
