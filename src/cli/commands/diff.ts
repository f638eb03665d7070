import { readWritten } from '../../app/files.js';
import { mayWrite, writeWhole } from '../../app/write.js';
import { CHANGE_KINDS, type ChangeKind, diffAccounts } from '../../diff/diff.js';
import type { Account } from '../../model/account.js';
import { ReadoutError } from '../../model/issue.js';
import { diffToJson, diffToMarkdown, diffToTerminal } from '../../output/diff.js';
import { type GatherOptions, gather } from '../gather.js';
import { safeText } from '../safe-text.js';
import { tell, tellProblems, writeData } from '../streams.js';

interface DiffOptions extends GatherOptions {
  readonly archive?: string;
  readonly since?: string;
  readonly by?: 'added' | 'published';
  readonly output: readonly string[];
  readonly json?: true;
  readonly full?: true;
  readonly failOn?: string;
  readonly width?: number;
  readonly force?: true;
}

/**
 * `readout diff OLD.json NEW.json`, `readout diff OLD.json PATH...` or `readout diff STORY --since DAY`: what a later
 * account tells that an earlier one did not. Exit code 1 where a change is of a kind that `--fail-on` names, else 0.
 */
export async function diff(old: string, paths: readonly string[], options: DiffOptions): Promise<number> {
  const fails = kindsOf(options.failOn ?? '');
  const { before, account, code, files } = await bothAccounts(old, paths, options);
  const guard = { inputs: files, force: options.force === true };
  for (const file of options.output) mayWrite(file, guard);
  if (account === null) return code;
  const found = diffAccounts(before, account);
  for (const file of options.output) {
    writeWhole(file, file.endsWith('.json') ? diffToJson(found) : diffToMarkdown(found), guard);
    tell(`wrote ${file}`);
  }
  await writeData(
    options.json ? diffToJson(found) : safeText(diffToTerminal(found, options.width ?? 80, options.full === true)),
  );
  return found.changes.some(({ kind }) => fails.has(kind)) ? 1 : code;
}

/** The kinds of a list such as `figure-moved,gone`; `any` stands for all. */
function kindsOf(list: string): ReadonlySet<ChangeKind> {
  const names = list
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  if (names.includes('any')) return new Set(CHANGE_KINDS);
  const wrong = names.find((name) => !(CHANGE_KINDS as readonly string[]).includes(name));
  if (wrong !== undefined)
    throw new ReadoutError(`there is no kind of change "${wrong}"`, `Name some of: any ${CHANGE_KINDS.join(' ')}.`);
  return new Set(names as ChangeKind[]);
}

/** The two accounts that are set side by side; the later one is null where nothing could be read. */
async function bothAccounts(
  old: string,
  paths: readonly string[],
  options: DiffOptions,
): Promise<{
  readonly before: Account;
  readonly account: Account | null;
  readonly code: number;
  readonly files: readonly string[];
}> {
  if (options.since !== undefined) {
    if (paths.length > 0)
      throw new ReadoutError(
        'diff --since needs one story and no path',
        'Give readout diff STORY --since DAY, or readout diff OLD.json PATH...',
      );
    return { ...(await storyStates(old, options.since, options)), code: 0, files: [] };
  }
  if (paths.length === 0)
    throw new ReadoutError(
      'diff needs something later than the account',
      'Give readout diff OLD.json PATH..., or readout diff STORY --since DAY.',
    );
  const before = accountIn(old, readWritten(old));
  const later = await laterAccount(paths, options);
  return { before, ...later, files: [old, ...later.files] };
}

/** A story of the archive as it was told then, and as it is told now. */
async function storyStates(
  story: string,
  since: string,
  { archive: folder, by = 'added' }: DiffOptions,
): Promise<{ readonly before: Account; readonly account: Account }> {
  const { openArchive } = await import('../../app/archive.js');
  const { archive, notes } = await openArchive(folder, false);
  try {
    tellProblems([], notes);
    const { account } = await archive.account(story);
    const before = await archive.accountSince(story, since, by);
    return { before: before ?? { ...account, reports: [], parties: [], stories: [] }, account };
  } finally {
    await archive.close();
  }
}

/** The account of the second argument: a written one, or that of the reports it names. */
async function laterAccount(
  paths: readonly string[],
  options: GatherOptions,
): Promise<{ readonly account: Account | null; readonly code: number; readonly files: readonly string[] }> {
  const [only] = paths;
  if (paths.length === 1 && only?.endsWith('.json'))
    return { account: accountIn(only, readWritten(only)), code: 0, files: [only] };
  const { documents, code, files } = await gather(paths, options);
  if (documents.length === 0) return { account: null, code, files };
  const [{ english }, { accountOf }] = await Promise.all([import('../../app/weights.js'), import('../../pipeline.js')]);
  return { account: accountOf(documents, english()), code, files };
}

function accountIn(path: string, written: string): Account {
  try {
    const value = JSON.parse(written) as Account;
    if (Array.isArray(value.reports) && Array.isArray(value.stories)) return value;
  } catch {
    // told below
  }
  throw new ReadoutError(`${path} is no account that Readout wrote`, 'Write one with: readout PATH... -o account.json');
}
