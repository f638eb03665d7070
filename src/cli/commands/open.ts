import type { Correction } from '../../model/correction.js';
import { type GatherOptions, gather } from '../gather.js';
import { counting } from '../progress.js';
import { safeText } from '../safe-text.js';
import { tell, tellProblems, writeData } from '../streams.js';

interface OpenOptions extends GatherOptions {
  readonly port: number;
  /** False opens no browser. */
  readonly browser: boolean;
}

/**
 * `readout open PATH...`: serves the reading interface on 127.0.0.1 until it is interrupted, and prints its address.
 * The address answers at once; while the reports are read it says how far that is.
 */
export async function open(paths: readonly string[], { port, browser, ...options }: OpenOptions): Promise<number> {
  const { documents, code, corrections, problems, paths: read, primary } = await gather(paths, options);
  if (documents.every(({ primary }) => primary)) return code;
  const [{ english }, { Workspace }, { Changes }, server] = await Promise.all([
    import('../../app/weights.js'),
    import('../../app/workspace.js'),
    import('../../app/changes.js'),
    import('../../server/open.js'),
  ]);
  const reading = counting(english(), documents.length);
  const workspace = new Workspace(
    documents,
    reading.english,
    corrections,
    new Changes(read, options.published, primary),
  );
  const desk = {
    account: () => workspace.account(),
    file: workspace.file,
    get problems() {
      return [...(workspace.problems ?? problems), ...workspace.issues];
    },
    progress: () => workspace.progress,
    correct: (correction: Correction) => workspace.correct(correction),
    undo: (id: string) => workspace.undo(id),
    receive: (page: { readonly url: string; readonly html: string }) => workspace.receive(page),
  };
  tellProblems([], workspace.issues);
  let ended = false;
  const interrupted = new Promise<void>((resolve) => {
    const end = (): void => {
      ended = true;
      resolve();
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
  const { address, close } = await server.open(desk, port);
  try {
    await writeData(`${safeText(address)}\n`);
    // Where nobody sits at a terminal, nobody waits for a window either.
    const opens = browser && process.stdout.isTTY && (await import('../../app/browser.js')).openBrowser(address);
    tell(`${opens ? 'the browser opens it' : 'open the address in a browser on this machine'}; Ctrl+C ends it`);
    await workspace.prepare(() => new Promise((resolve) => setImmediate(() => resolve(!ended))));
    reading.end();
    await interrupted;
  } finally {
    reading.end();
    await close();
  }
  return code;
}
