/**
 * Gets the corpora that some tests of trust read: other people's test files, at the commits of corpora.json, each under
 * its own licence. They are no part of the package.
 *
 *     node tools/trust/corpora.mjs DIR [--from BASE]
 *
 * Needs git. Each repository is cloned from BASE/OWNER/NAME (https://github.com by default) into DIR/NAME. Then
 * `npm run trust -- --corpora DIR`. What is there already is left as it is.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string', default: 'https://github.com' } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Give a folder to put them in: node tools/trust/corpora.mjs DIR');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
for (const { name, repository, commit } of JSON.parse(readFileSync(new URL('corpora.json', import.meta.url), 'utf8'))) {
  const at = join(folder, name);
  if (existsSync(at)) {
    console.log(`${name}: there already`);
    continue;
  }
  execFileSync('git', ['clone', '--quiet', '--no-checkout', `${values.from}/${repository}`, at], { stdio: 'inherit' });
  execFileSync('git', ['-C', at, 'checkout', '--quiet', commit], { stdio: 'inherit' });
  console.log(`${name}: ${commit}`);
}
