import { readSources } from '../src/app/sources.js';
import { english } from '../src/app/weights.js';
import type { Account } from '../src/model/account.js';
import type { SourceDocument } from '../src/model/report.js';
import { accountOf } from '../src/pipeline.js';

let kept: Account | null = null;

/** The documents of the example story. */
export async function harbourDocuments(): Promise<readonly SourceDocument[]> {
  return (await readSources(['examples/harbour'])).documents;
}

/** The account of the example story, made once a run. */
export async function harbour(): Promise<Account> {
  kept ??= accountOf(await harbourDocuments(), english());
  return kept;
}
