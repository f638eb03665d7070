import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path/posix';

/** Paths of the TypeScript files under a folder, in order. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder)
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? sourceFiles(path) : /\.tsx?$/.test(name) ? [path] : [];
    })
    .sort();
}
