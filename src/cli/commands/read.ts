import { type GatherOptions, gather } from '../gather.js';
import { counting } from '../progress.js';
import { safeJson } from '../safe-text.js';
import { writeData } from '../streams.js';

interface ReadOptions extends GatherOptions {
  readonly syntax?: true;
  readonly explain?: true;
}

/** `readout read PATH...`: one JSON line a report, in the form `readout/1`. */
export async function read(paths: readonly string[], { syntax, explain, ...reading }: ReadOptions): Promise<number> {
  const { documents, corrections, code } = await gather(paths, reading);
  if (documents.length === 0) return code;
  const [{ english }, { readTogether }, { readCorrections }] = await Promise.all([
    import('../../app/weights.js'),
    import('../../pipeline.js'),
    import('../../app/workspace.js'),
  ]);
  const kept = corrections === null ? [] : readCorrections(corrections).corrections;
  const counted = counting(english(), documents.length);
  const { reports } = readTogether(documents, counted.english, kept, {
    keepTokens: Boolean(syntax) || Boolean(explain),
  });
  counted.end();
  const explainReport = explain ? (await import('../explain.js')).explainReport : null;
  for (const report of reports) {
    if (explainReport) await writeData(explainReport(report));
    else {
      const { tokens, ...plain } = report;
      await writeData(`${safeJson(JSON.stringify(syntax ? { ...plain, tokens } : plain))}\n`);
    }
  }
  return code;
}
