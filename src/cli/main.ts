import { readSources } from '../app/sources.js';
import { english } from '../app/weights.js';
import { accountOf, readTogether } from '../pipeline.js';

const args = process.argv.slice(2);
const syntax = args.includes('--syntax');
const paths = args.filter((arg) => !arg.startsWith('--') && arg !== 'read');
if (args[0] === 'read') {
  for (const { tokens, ...report } of readTogether(readSources(paths), english()).reports) process.stdout.write(`${JSON.stringify(syntax ? { ...report, tokens } : report)}\n`);
} else {
  process.stdout.write(`${JSON.stringify(accountOf(readSources(paths), english()), null, 1)}\n`);
}
