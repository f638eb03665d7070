#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../dist/bundle/readout.js', import.meta.url));
if (existsSync(file)) {
  // From Node 22.1 on, what was compiled is kept for the next run; where that cannot be, it is compiled again.
  module.enableCompileCache?.();
  process.exitCode = await createRequire(file)(file).run(process.argv.slice(2));
} else {
  process.stderr.write('readout: not built yet\n  Run: npm run build\n');
  process.exitCode = 2;
}
