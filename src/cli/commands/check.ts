import { mayWrite, version, writeWhole } from '../../app/write.js';
import { type DraftCheck, FINDING_KINDS, type FindingKind } from '../../model/check.js';
import { ReadoutError } from '../../model/issue.js';
import type { SourceDocument } from '../../model/report.js';
import { checkToJson, checkToMarkdown, checkToTerminal } from '../../output/check.js';
import { checkToHtml } from '../../output/check-html.js';
import { checkToSarif } from '../../output/sarif.js';
import { type GatherOptions, gather } from '../gather.js';
import { safeJson, safeText } from '../safe-text.js';
import { tell, writeData } from '../streams.js';

interface CheckOptions extends GatherOptions {
  readonly output: readonly string[];
  readonly json?: true;
  readonly full?: true;
  readonly failOn?: string;
  readonly width?: number;
  readonly force?: true;
}

/**
 * `readout check DRAFT PATH...`: what of a draft stands in its sources, and how. Exit code 1 where a finding is of a
 * kind that `--fail-on` names, else 0. `--published` is the day of the draft and of reports that give none.
 */
export async function check(draft: string, paths: readonly string[], options: CheckOptions): Promise<number> {
  const fails = kindsOf(options.failOn ?? '');
  for (const file of options.output) formOf(file);
  if (draft === '-' && paths.includes('-'))
    throw new ReadoutError('the draft and a source are both standard input', 'Give one of them as a file.');
  const own = await gather([draft], { ...options, keep: 'readout-draft.warc.gz' });
  const sources = await gather(paths, options);
  const guard = { inputs: [...own.files, ...sources.files], force: options.force === true };
  for (const file of options.output) mayWrite(file, guard);
  const document = oneOf(draft, own.documents);
  const code = own.code || sources.code;
  if (document === null || sources.documents.length === 0) return code;
  const [{ english }, { checkDraft }] = await Promise.all([
    import('../../app/weights.js'),
    import('../../check/check.js'),
  ]);
  const found = checkDraft(document, sources.documents, english());
  for (const file of options.output) {
    writeWhole(file, formOf(file)(found, draft === '-' ? 'stdin' : draft), guard);
    tell(`wrote ${file}`);
  }
  await writeData(
    options.json
      ? safeJson(checkToJson(found))
      : safeText(checkToTerminal(found, options.width ?? 80, options.full === true)),
  );
  const failed = found.findings.some(({ finding, also }) => [finding, ...also].some((kind) => fails.has(kind)));
  return failed ? 1 : code;
}

function oneOf(path: string, documents: readonly SourceDocument[]): SourceDocument | null {
  if (documents.length > 1)
    throw new ReadoutError(`${path} holds ${documents.length} reports`, 'Give one draft: a text, a page, or one line.');
  return documents[0] ?? null;
}

type Form = (check: DraftCheck, uri: string) => string;

const FORMS: Readonly<Record<string, Form>> = {
  md: checkToMarkdown,
  json: checkToJson,
  sarif: (check, uri) => checkToSarif(check, uri, version()),
  html: checkToHtml,
};

function formOf(file: string): Form {
  const form = FORMS[/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''];
  if (form) return form;
  throw new ReadoutError(`a check is not written as ${file}`, 'End the name with .md, .json, .sarif or .html.');
}

/** What `any` stands for: everything but the same, the compatible, and what stands in one text. */
const ANY: readonly FindingKind[] = FINDING_KINDS.filter(
  (kind) => kind !== 'same' && kind !== 'compatible' && kind !== 'one-source',
);

/** The kinds of a list such as `altered,not-in-sources`. */
function kindsOf(list: string): ReadonlySet<FindingKind> {
  const names = list
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const wrong = names.find((name) => name !== 'any' && !(FINDING_KINDS as readonly string[]).includes(name));
  if (wrong !== undefined)
    throw new ReadoutError(`there is no finding "${wrong}"`, `Name some of: any ${FINDING_KINDS.join(' ')}.`);
  return new Set(names.flatMap((name) => (name === 'any' ? ANY : [name as FindingKind])));
}
