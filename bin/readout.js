#!/usr/bin/env node
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const file = fileURLToPath(new URL('../dist/bundle/readout.js', import.meta.url));
const compiled = `${file.slice(0, -3)}-${process.version}-${process.arch}.compiled`;
/** Set by the build alone: runs the program and keeps what V8 made of it. */
const keeps = process.env.READOUT_KEEP_COMPILED === '1';

if (!existsSync(file)) {
  process.stderr.write('readout: not built yet\n  Run: npm run build\n');
  process.exitCode = 2;
} else if (vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER && (keeps || existsSync(compiled))) {
  const cachedData = keeps ? undefined : readFileSync(compiled);
  // V8 looks at its own version and refuses what another one made; then it compiles as ever.
  const script = new vm.Script(module.wrap(readFileSync(file, 'utf8')), {
    filename: file,
    cachedData,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const { exports } = { exports: {} };
  script.runInThisContext()(exports, createRequire(file), { exports }, file, dirname(file));
  process.exitCode = await exports.run(process.argv.slice(2));
  if (keeps) writeFileSync(compiled, script.createCachedData());
} else {
  // From Node 22.1 on, what was compiled is kept for the next run.
  module.enableCompileCache?.();
  process.exitCode = await createRequire(file)(file).run(process.argv.slice(2));
}
