import { type Verdict, verifyAccount, verifyReport } from '../../account/verify.js';
import { verifyWhole } from '../../account/whole.js';
import { readWritten } from '../../app/files.js';
import type { Sources } from '../../app/sources.js';
import { digestOf } from '../../digest/digest.js';
import type { Account } from '../../model/account.js';
import { ReadoutError } from '../../model/issue.js';
import type { Report } from '../../model/report.js';
import { gather } from '../gather.js';
import { safeText } from '../safe-text.js';
import { tell, writeData } from '../streams.js';

/** So many failures are printed at most; all are counted. */
const PRINTED = 50;

type Failure = Verdict['failures'][number];

interface VerifyOptions {
  readonly published?: string;
}

/**
 * `readout verify ACCOUNT.json [PATH...]`: re-reads every piece of evidence, and checks that ids, marks, counts and
 * whatever is called follow from the account. With the sources, makes all of it anew and compares. Exit code 1 and a
 * list when something does not hold.
 */
export async function verify(
  path: string,
  paths: readonly string[],
  { published }: VerifyOptions = {},
): Promise<number> {
  const values = parse(path, readWritten(path));
  const sources = paths.length > 0 ? await gather(paths, { ...(published === undefined ? {} : { published }) }) : null;
  const texts = sources?.documents.map(({ name, text }) => ({ name, text }));
  let checked = 0;
  const failures: Failure[] = [];
  for (const value of values)
    for (const verdict of verdictsOf(value, texts)) {
      checked += verdict.checked;
      for (const one of verdict.failures) failures.push(one);
    }
  if (sources && failures.length === 0) {
    checked++;
    for (const one of await comparedWith(values, sources)) failures.push(one);
  }
  for (const { where, what } of failures.slice(0, PRINTED)) await writeData(`${safeText(`${where}: ${what}`)}\n`);
  if (failures.length > PRINTED) await writeData(`… and ${failures.length - PRINTED} more\n`);
  if (failures.length > 0) {
    tell(
      `${failures.length} of ${checked} checks failed in ${path}`,
      'The file was changed after it was written, another version of Readout wrote it, or this is a bug in Readout.',
    );
    return 1;
  }
  await writeData(`${checked} of ${checked} held${sources ? ', and the sources give the same again' : ''}\n`);
  return sources?.code ?? 0;
}

function verdictsOf(value: unknown, texts: Parameters<typeof verifyAccount>[1]): Verdict[] {
  if (!isAccount(value)) return [verifyReport(value, texts)];
  const [spans, whole] = [verifyAccount(value, texts), verifyWhole(value)];
  const sound = spans.failures.length + whole.failures.length === 0;
  return sound ? [spans, whole, digestVerdict(value as DigestedAccount)] : [spans, whole];
}

type DigestedAccount = Account & { readonly digest?: unknown };

/** The digest follows from the rest of an account. */
function digestVerdict({ digest, ...account }: DigestedAccount): Verdict {
  const same = JSON.stringify(digest) === JSON.stringify(JSON.parse(JSON.stringify(digestOf(account))));
  const failures = same ? [] : [{ where: '/digest', what: 'it does not follow from the rest of the account' }];
  return { checked: 1, failures };
}

/** Where what was written is not what its sources give, made anew. */
async function comparedWith(values: readonly unknown[], { documents, corrections }: Sources): Promise<Failure[]> {
  const [{ english }, { differences, rebuiltAccount, rebuiltReports }, { accountToJson }, { readCorrections }] =
    await Promise.all([
      import('../../app/weights.js'),
      import('../../app/rebuild.js'),
      import('../../output/json.js'),
      import('../../app/corrections-file.js'),
    ]);
  const [only] = values;
  if (values.length === 1 && isAccount(only)) {
    const account = only as Account;
    const texts = [...account.reports, ...(account.primary ?? []).map(({ report }) => report)];
    const named = new Set(texts.map(({ name }) => name));
    const made = rebuiltAccount(
      account,
      documents.filter(({ name }) => named.has(name)),
      english(),
    );
    return differences(only, JSON.parse(accountToJson(made)), PRINTED + 1);
  }
  const reports = values as readonly Report[];
  const named = new Set(reports.map(({ name }) => name));
  const made = rebuiltReports(
    reports,
    documents.filter(({ name }) => named.has(name)),
    english(),
    corrections === null ? [] : readCorrections(corrections).corrections,
  );
  return reports.flatMap((report) => {
    const { tokens, ...plain } = made.get(report.siglum) ?? { tokens: [] };
    const due = JSON.parse(JSON.stringify('tokens' in report ? { ...plain, tokens } : plain)) as unknown;
    return differences(report, due, PRINTED + 1).map(({ where, what }) => ({
      where: `${report.siglum}${where}`,
      what,
    }));
  });
}

/** An account, or the JSON Lines of `readout read`. */
function parse(path: string, written: string): unknown[] {
  try {
    return [JSON.parse(written)];
  } catch {
    try {
      const lines = written
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as unknown);
      if (lines.length > 0) return lines;
    } catch {
      // said below
    }
  }
  throw new ReadoutError(
    `${path} is not JSON that Readout wrote`,
    'Give an account written with -o account.json, or the lines of "readout read".',
  );
}

function isAccount(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'reports' in value;
}
