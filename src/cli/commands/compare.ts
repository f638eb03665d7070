import { ReadoutError } from '../../model/issue.js';
import { type GatherOptions, gather } from '../gather.js';
import { colorWanted, writeData } from '../streams.js';

interface CompareOptions extends GatherOptions {
  readonly color: boolean;
  readonly width?: number;
}

/** `readout compare A B`: two reports side by side. */
export async function compare(a: string, b: string, { color, width, ...reading }: CompareOptions): Promise<number> {
  const { documents, code } = await gather([a, b], reading);
  if (documents.length !== 2)
    throw new ReadoutError(
      `compare needs two reports, and ${documents.length} ${documents.length === 1 ? 'was' : 'were'} read`,
      'Give two files that hold one report each.',
    );
  const [{ english }, { accountOf }, { comparison }] = await Promise.all([
    import('../../app/weights.js'),
    import('../../pipeline.js'),
    import('../comparison.js'),
  ]);
  await writeData(comparison(accountOf(documents, english()), { width: width ?? 80, color: colorWanted(color) }));
  return code;
}
