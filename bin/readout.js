#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

const main = new URL('../dist/bundle/main.js', import.meta.url);
if (existsSync(main)) {
  // From Node 22.1 on, what was compiled is kept for the next run; where that cannot be, it is compiled again.
  module.enableCompileCache?.();
  await import(main.href);
} else {
  process.stderr.write('readout: not built yet\n  Run: npm run build\n');
  process.exitCode = 2;
}
