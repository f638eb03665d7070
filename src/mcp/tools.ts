import type { AccountSource, HeldAccount } from '../app/accounts.js';
import { checkReports, draftOfQuote, quotationOf } from '../check/check.js';
import { digestOf, type Entry, type SectionId } from '../digest/digest.js';
import { findFigures } from '../find/figure.js';
import { findStatements } from '../find/statement.js';
import type { Account } from '../model/account.js';
import type { DraftFinding } from '../model/check.js';
import { ReadoutError } from '../model/issue.js';
import type { Report, SourceDocument } from '../model/report.js';
import { type Answer, headOf, MOST, type PageAsked, pageOf, USUAL } from './answer.js';
import type { JsonSchema } from './sdk.js';

/** Arguments of a call, as the schema of its tool lets them through. */
export interface Arguments extends PageAsked {
  readonly story?: string;
  readonly section?: SectionId;
  readonly kind?: 'statements' | 'figures';
  readonly about?: string;
  readonly by?: string;
  readonly report?: string;
  readonly quote?: string;
  readonly speaker?: string;
  readonly draft?: string;
  readonly published?: string;
  readonly all?: boolean;
  readonly a?: string;
  readonly b?: string;
  readonly from?: string;
  readonly to?: string;
  readonly start?: number;
  readonly end?: number;
}

/** One thing that can be asked of the server. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: JsonSchema;
  readonly call: (held: HeldAccount, args: Arguments, source: AccountSource) => Answer;
}

/** Characters of a text that a client may send: a question, a quotation, a draft. */
const [QUESTION, QUOTATION, DRAFT] = [300, 5_000, 60_000];
/** Characters of a report that are given at once, at most. */
const STRETCH = 20_000;

const text = (description: string, maxLength = QUESTION): JsonSchema => ({
  ...{ type: 'string', minLength: 1, maxLength },
  description,
});
const day = (description: string): JsonSchema => ({
  ...{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  description,
});
const SIGLUM = { type: 'string', pattern: '^R[1-9]\\d{0,6}$' };
const STORY = text('Id of one story, as "sources" lists them; left out: all.', 60);
const PAGES = {
  cursor: { type: 'string', maxLength: 40, description: 'The "next" of the page before.' },
  limit: { type: 'integer', minimum: 1, maximum: MOST, description: `Entries of a page; ${USUAL} where left out.` },
};

const objectOf = (properties: JsonSchema, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const SECTIONS: readonly SectionId[] = [
  'differ',
  'due',
  'compliance',
  'agree',
  'within',
  'statements',
  'figures',
  'commitments',
  'events',
  'lineage',
  'timeline',
  'undecided',
];

/** What every answer looks like. */
export const ANSWER: JsonSchema = {
  type: 'object',
  properties: {
    entries: { type: 'array', items: { type: 'object' } },
    total: { type: 'integer', minimum: 0 },
    next: { type: ['string', 'null'] },
    reports: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          report: { type: 'string' },
          name: { type: 'string' },
          outlet: { type: ['string', 'null'] },
          published: { type: ['string', 'null'] },
          sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
          length: { type: 'integer', minimum: 0 },
        },
        required: ['report', 'name', 'sha256', 'length'],
      },
    },
    notes: { type: 'array', items: { type: 'string' } },
  },
  required: ['entries', 'total', 'next', 'reports', 'notes'],
};

/** Everything that can be asked, in the order in which it is listed. */
export const TOOLS: readonly Tool[] = [
  {
    name: 'account',
    title: 'The account',
    description:
      'What the reports say of each story, in reading order: without "section" the brief (what differs, what is due, ' +
      'what agrees), with it all of that section. Marks: = same, ≈ compatible, ≠ differ, ' +
      '① one report only, ? not resolved.',
    input: objectOf({ story: STORY, section: { type: 'string', enum: SECTIONS }, ...PAGES }),
    call: (held, args) => pageOf(entriesOf(held.account, args), questionOf('account', args), held, args),
  },
  {
    name: 'find',
    title: 'Who said what, which figures',
    description:
      'Statements whose content has all words of "about", by sources whose name has all words of "by"; or, with kind ' +
      '"figures", figures whose measure has all words of "about". Each with its places.',
    input: objectOf({
      kind: { type: 'string', enum: ['statements', 'figures'] },
      about: text('What is spoken of, or counted.'),
      by: text('Who is credited; for statements only.'),
      report: { ...SIGLUM, description: 'Only this report.' },
      ...PAGES,
    }),
    call: find,
  },
  {
    name: 'check_quote',
    title: 'Check a quotation',
    description:
      'How a quotation stands in the reports: same words, cut, joined, altered, paraphrase in quotation marks, ' +
      'another speaker, not in these reports; with the words that differ and the best places. ' +
      'Never whether it is true.',
    input: objectOf(
      { quote: text('The words between the quotation marks.', QUOTATION), speaker: text('Who is credited.', 200) },
      ['quote'],
    ),
    call: checkQuote,
  },
  {
    name: 'check_draft',
    title: 'Check a draft',
    description:
      'Every quotation, claim, figure, date, commitment and name with a role of a draft against the reports. Gives ' +
      'what needs eyes; with "all" also the same and the compatible. Positions under "draft" are of the text sent.',
    input: objectOf(
      {
        draft: text('The draft, as plain text.', DRAFT),
        published: day('The day the draft is of, for its "Tuesday" and "last month".'),
        all: { type: 'boolean' },
        ...PAGES,
      },
      ['draft'],
    ),
    call: checkDraft,
  },
  {
    name: 'compare',
    title: 'Compare two reports',
    description:
      'Two reports side by side: how much text they share and who may have it from whom, the passages they share, ' +
      'and every place where they differ.',
    input: objectOf({ a: SIGLUM, b: SIGLUM, ...PAGES }, ['a', 'b']),
    call: compare,
  },
  {
    name: 'due',
    title: 'What is due when',
    description:
      'Commitments by the day they fall due: who is bound to what, on what condition, and how each report tells it.',
    input: objectOf({
      story: STORY,
      from: day('First day.'),
      to: day('Last day.'),
      ...PAGES,
    }),
    call: due,
  },
  {
    name: 'sources',
    title: 'The reports',
    description:
      'The reports with their names, days, lengths and hashes, the story and the text (origin) each is of. With ' +
      '"report", characters [start, end) of its text, so that any place can be re-read.',
    input: objectOf({
      report: SIGLUM,
      start: { type: 'integer', minimum: 0 },
      end: { type: 'integer', minimum: 1, description: `At most ${STRETCH} behind "start".` },
      ...PAGES,
    }),
    call: sources,
  },
];

/** What is asked, without where in the answer: the same for all its pages. */
function questionOf(name: string, { cursor: _cursor, limit: _limit, ...asked }: Arguments): string {
  return JSON.stringify([name, Object.entries(asked).sort()]);
}

interface PlacedEntry extends Entry {
  readonly story: string;
  readonly section: SectionId;
}

function entriesOf(account: Account, { story, section }: Arguments): PlacedEntry[] {
  const stories = digestOf(account).stories.filter(({ id }) => story === undefined || id === story);
  if (story !== undefined && stories.length === 0)
    throw new ReadoutError(`there is no story ${JSON.stringify(story)}`, 'Ask "sources" for the stories.');
  return stories.flatMap(({ id, sections, brief }) => {
    const of = (name: SectionId): readonly Entry[] => sections.find((one) => one.id === name)?.entries ?? [];
    const chosen: readonly (readonly [SectionId, Entry | undefined])[] =
      section === undefined
        ? brief.map(({ section: name, entry }) => [name, of(name)[entry]] as const)
        : of(section).map((entry) => [section, entry] as const);
    return chosen.flatMap(([name, entry]) => (entry ? [{ story: id, section: name, ...entry }] : []));
  });
}

function find(held: HeldAccount, args: Arguments): Answer {
  const { about, by, report, kind = 'statements' } = args;
  if (about === undefined && by === undefined && report === undefined)
    throw new ReadoutError('nothing is asked', 'Give "about", "by" or "report".');
  if (kind === 'figures' && by !== undefined)
    throw new ReadoutError('figures are not found by who is credited', 'Leave out "by", or ask for statements.');
  if (report !== undefined) reportOf(held.account, report);
  const only = report === undefined ? {} : { report };
  const found =
    kind === 'figures'
      ? findFigures(held.account, { ...only, ...(about === undefined ? {} : { of: about }) })
      : findStatements(held.account, {
          ...only,
          ...(about === undefined ? {} : { about }),
          ...(by === undefined ? {} : { by }),
        });
  return pageOf(found, questionOf('find', args), held, args);
}

function checkQuote(held: HeldAccount, args: Arguments, source: AccountSource): Answer {
  const draft = source.read(draftOfQuote(args.quote ?? '', args.speaker ?? null));
  const found = quotationOf(checkReports(draft, held.account.reports));
  return pageOf([found], questionOf('check_quote', args), held, args);
}

const QUIET: ReadonlySet<string> = new Set(['same', 'compatible']);

function checkDraft(held: HeldAccount, args: Arguments, source: AccountSource): Answer {
  const document: SourceDocument = {
    name: 'draft',
    text: args.draft ?? '',
    url: null,
    outlet: null,
    language: null,
    published: args.published === undefined ? null : { value: args.published, from: 'given' },
    headline: null,
    issues: [],
  };
  const { findings } = checkReports(source.read(document), held.account.reports);
  const shown = args.all === true ? findings : findings.filter(({ finding }) => !QUIET.has(finding));
  const answer = pageOf(shown, questionOf('check_draft', args), held, args);
  return { ...answer, counts: countsOf(findings) };
}

/** How many things of the draft are of each finding. */
function countsOf(findings: readonly DraftFinding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { finding } of findings) counts[finding] = (counts[finding] ?? 0) + 1;
  return counts;
}

function reportOf({ reports }: Account, siglum: string): Report {
  const found = reports.find((one) => one.siglum === siglum);
  if (found) return found;
  const last = reports.at(-1)?.siglum;
  throw new ReadoutError(
    `there is no report ${siglum}`,
    last === undefined ? 'No report is held.' : `There are R1 to ${last}: ask "sources".`,
  );
}

function compare(held: HeldAccount, args: Arguments): Answer {
  const { account } = held;
  const [a, b] = [reportOf(account, args.a ?? ''), reportOf(account, args.b ?? '')].map(({ siglum }) => siglum);
  if (a === undefined || b === undefined || a === b)
    throw new ReadoutError('a report is not compared with itself', 'Give two sigla, such as R1 and R2.');
  const entries = account.stories
    .filter(({ reports }) => reports.includes(a) && reports.includes(b))
    .flatMap(({ lineage, variants }): object[] => {
      const shared = lineage.filter((one) => [one.a, one.b].sort().join() === [a, b].sort().join());
      const between = variants.filter(({ readings }) => {
        const of = readings.map(({ evidence }) => new Set(evidence.map(({ report }) => report)));
        return (
          of.some((one) => one.has(a)) && of.some((one) => one.has(b)) && of.some((one) => one.has(a) !== one.has(b))
        );
      });
      return [
        ...shared.map(({ passages: _passages, ...rest }) => ({ kind: 'lineage', ...rest })),
        ...shared.flatMap(({ passages }) => passages.map((one) => ({ kind: 'passage', ...one }))),
        ...between.map(({ kind, ...rest }) => ({ kind: 'variant', variant: kind, ...rest })),
      ];
    });
  const apart = account.stories
    .filter(({ reports }) => reports.includes(a))
    .flatMap(({ others }) => others.filter(({ report }) => report === b));
  const told = entries.length > 0 ? entries : apart.map((one) => ({ kind: 'apart', ...one }));
  return pageOf(told, questionOf('compare', args), held, args);
}

function due(held: HeldAccount, args: Arguments): Answer {
  const all = entriesOf(held.account, { ...args, section: 'due' });
  return pageOf(
    all.filter(({ when }) => isWithin(when, args)),
    questionOf('due', args),
    held,
    args,
  );
}

/** A day, month or year touches the days asked for; a week or season counts by its year, what has no day by none. */
function isWithin(when: string | null, { from, to }: Arguments): boolean {
  if (from === undefined && to === undefined) return true;
  if (when === null) return false;
  const part = /^\d{4}(?:-\d\d){0,2}/.exec(when)?.[0] ?? '';
  const of = (day: string): string => day.slice(0, part.length);
  return part !== '' && (from === undefined || of(from) <= part) && (to === undefined || part <= of(to));
}

function sources(held: HeldAccount, args: Arguments): Answer {
  const { account } = held;
  const { report, start = 0, end } = args;
  if (report === undefined) {
    const storyOf = new Map(account.stories.map((one) => [one.id, one]));
    const entries = account.reports.map((one) => ({
      ...headOf(one),
      headline: one.title ?? (one.headline ? one.text.slice(one.headline.start, one.headline.end) : null),
      url: one.url,
      story: one.story,
      title: storyOf.get(one.story ?? '')?.title ?? null,
      origin: one.origin,
    }));
    return pageOf(entries, questionOf('sources', args), held, args);
  }
  const one = reportOf(account, report);
  if (start >= one.text.length || (end !== undefined && end <= start))
    throw new ReadoutError(
      `${report} has no characters [${start}, ${end ?? 'end'})`,
      `It has ${one.text.length}; "end" must lie behind "start".`,
    );
  return stretchOf(held, one, start, Math.min(end ?? one.text.length, start + STRETCH));
}

/** Characters of a report; widened by one where a surrogate pair would be cut. */
function stretchOf(held: HeldAccount, one: Report, from: number, to: number): Answer {
  const low = /[\udc00-\udfff]/.test(one.text.charAt(from)) ? Math.max(0, from - 1) : from;
  const end = Math.min(to, one.text.length);
  const high = /[\ud800-\udbff]/.test(one.text.charAt(end - 1)) ? Math.min(end + 1, one.text.length) : end;
  const place = { report: one.siglum, start: low, end: high, exact: one.text.slice(low, high) };
  return { entries: [place], total: 1, next: null, reports: [headOf(one)], notes: held.notes };
}
