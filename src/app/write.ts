import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { ReadoutError } from '../model/issue.js';

/**
 * Writes the whole file or nothing: first under another name, then in its place.
 *
 * @throws ReadoutError when the file cannot be written
 */
export function writeWhole(file: string, text: string): void {
  const part = `${file}.part`;
  try {
    writeFileSync(part, text);
    renameSync(part, file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new ReadoutError(
      `${file} cannot be written (${code})`,
      'Check that its folder exists and may be written to.',
    );
  }
}

/** The version that stands in the package. */
export function version(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { readonly version: string }).version;
}
