import type { Correction } from '../../model/correction.js';
import { gather } from '../gather.js';
import { counting } from '../progress.js';
import { safeText } from '../safe-text.js';
import { tell, tellProblems, writeData } from '../streams.js';

interface OpenOptions {
  readonly port: number;
  readonly published?: string;
}

/** `readout open PATH...`: serves the reading interface on 127.0.0.1 until it is interrupted, and prints its address. */
export async function open(paths: readonly string[], { port, published }: OpenOptions): Promise<number> {
  const { documents, code, corrections, problems } = await gather(paths, published);
  if (documents.length === 0) return code;
  const [{ english }, { Workspace }, server] = await Promise.all([import('../../app/weights.js'), import('../../app/workspace.js'), import('../../server/open.js')]);
  const reading = counting(english(), documents.length);
  const workspace = new Workspace(documents, reading.english, corrections);
  workspace.account();
  reading.end();
  tellProblems([], workspace.issues);
  const desk = {
    account: () => workspace.account(),
    file: workspace.file,
    problems: [...problems, ...workspace.issues],
    correct: (correction: Correction) => workspace.correct(correction),
    undo: (index: number) => workspace.undo(index),
  };
  const { address, close } = await server.open(desk, port);
  const interrupted = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await writeData(`${safeText(address)}\n`);
  tell('readout: open the address in a browser on this machine; Ctrl+C ends it');
  await interrupted;
  await close();
  return code;
}
