import type { Report } from '../../model/report.js';
import { collected } from '../collected.js';
import { type GatherOptions, gather } from '../gather.js';
import { safeJson } from '../safe-text.js';
import { tellProblems, writeData } from '../streams.js';

interface ReadOptions extends GatherOptions {
  readonly syntax?: true;
  readonly explain?: true;
  readonly alone?: true;
  readonly jobs?: number;
}

/** `readout read PATH...`: one JSON line a report, in the form `readout/1`. */
export async function read(paths: readonly string[], options: ReadOptions): Promise<number> {
  const { syntax, explain, jobs } = options;
  if (options.alone) return readAlone(paths, options);
  const { documents, corrections, code } = await gather(paths, options);
  if (documents.length === 0) return code;
  const { readCorrections } = await import('../../app/workspace.js');
  const kept = corrections === null ? [] : readCorrections(corrections).corrections;
  const keepTokens = Boolean(syntax) || Boolean(explain);
  const { collection, lost, end } = await collected(documents, kept, { jobs, keepTokens });
  const { reports } = collection.readTogether();
  end();
  const print = await printing(options);
  for (const report of reports) await writeData(print(report));
  return lost ? 3 : code;
}

/** A report in writing. */
async function printing({ syntax, explain }: ReadOptions): Promise<(report: Report) => string> {
  if (explain) return (await import('../explain.js')).explainReport;
  return (report) => {
    const { tokens, ...plain } = report;
    return `${safeJson(JSON.stringify(syntax ? { ...plain, tokens } : plain))}\n`;
  };
}

/** Each report by itself and as soon as it is read: what hangs on other reports is left out, and nothing is kept. */
async function readAlone(paths: readonly string[], options: ReadOptions): Promise<number> {
  const { readEach } = await import('../../app/batch/each.js');
  const print = await printing(options);
  let code = 0;
  const keepTokens = Boolean(options.syntax) || Boolean(options.explain);
  for await (const found of readEach(paths, {
    ...(options.published === undefined ? {} : { published: options.published }),
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    keepTokens,
  })) {
    if ('problem' in found) code = Math.max(code, tellProblems([found.problem]));
    else await writeData(print(found.report));
  }
  return code;
}
