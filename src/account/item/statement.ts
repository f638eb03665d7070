import type { Evidence, Item, VariantKind } from '../../model/account.js';
import type { Statement } from '../../model/report.js';
import { hull, type Span, textOf } from '../../model/span.js';
import type { KeyedReport } from '../../relate/bundle.js';
import type { FoundVariant } from '../../relate/story.js';
import { FUNCTION_WORDS } from '../../text/en.js';
import { evidenceOf, type NamingContext, type StoryContext } from '../context.js';
import { snippet } from '../snippet.js';
import { opposedWords, statementWords } from '../words.js';
import { finishItem } from './item.js';

/** The words of a statement: from the first to the last character of its content. */
export function contentOf(statement: Statement): Span {
  return hull(statement.content) ?? statement;
}

/**
 * The statements of a story: one item for what several reports have somebody say, quoted or told; one for each that
 * stands alone.
 */
export function statementItems(context: StoryContext): Item[] {
  const { statements, variants } = context.relations;
  const differing = new Set(
    variants.filter(isDifference).flatMap((found) => found.statements.map(({ report, id }) => `${report} ${id}`)),
  );
  const items = statements.flatMap((group) => {
    const told = group.statements.flatMap(({ report: key, statement }) => {
      const report = context.byKey.get(key);
      return report ? [{ report, statement }] : [];
    });
    const differs =
      told.length > 1 && told.some(({ report, statement }) => differing.has(`${report.key} ${statement.id}`));
    const item = groupItem(told, differs, context);
    return item ? [item] : [];
  });
  return items;
}

/**
 * Kinds of variant by which the same statement is told differently; words left out, added or moved leave it compatible.
 */
const DIFFERENCES: ReadonlySet<VariantKind> = new Set([
  'attribution-lost',
  'attribution-shifted',
  'altered',
  'back-translation',
  'channel',
  'figure',
  'hedge',
  'condition',
  'time',
  'name',
  'qualifier',
]);

/** True where two reports both say how it was and say it differently, or one drops who is credited. */
function isDifference({ kind, substantive, readings }: FoundVariant): boolean {
  if (!substantive) return false;
  if (kind === 'added' || kind === 'cut') return isCutQuotation(readings);
  const told = readings.filter(({ text }) => text !== '').length > 1;
  return (
    DIFFERENCES.has(kind) &&
    (told || kind === 'attribution-lost' || kind === 'hedge' || kind === 'condition' || kind === 'qualifier')
  );
}

/** Fewer words are an expletive or a slip. */
const CUT_WORDS = 3;

/** True where one quotation goes on within its sentence and the other, in marks too, is printed without these words. */
function isCutQuotation(readings: FoundVariant['readings']): boolean {
  return (
    readings.every(({ quoted }) => quoted) &&
    readings.some(({ text }) => text === '') &&
    readings.some(({ text }) => /^\p{Ll}/u.test(text) && text.split(/\s+/).length >= CUT_WORDS)
  );
}

/** One telling of a statement. */
interface ToldStatement {
  readonly report: KeyedReport;
  readonly statement: Statement;
}

function groupItem(told: readonly ToldStatement[], differs: boolean, context: StoryContext): Item | null {
  const readings = new Map<string, { text: string; evidence: Evidence[] }>();
  for (const { report, statement } of told) {
    const span = contentOf(statement);
    const text = textOf(report.text, span);
    const key = plain(text);
    const reading = readings.get(key) ?? { text: snippet(text, 300), evidence: [] };
    reading.evidence.push(evidenceOf(report, span, context.naming));
    readings.set(key, reading);
  }
  // The telling that says most stands for all: quoted before told, a named speaker before none.
  const lead = [...told].sort(
    (a, b) =>
      Number(b.statement.party !== null) - Number(a.statement.party !== null) ||
      Number(b.statement.form === 'direct') - Number(a.statement.form === 'direct'),
  )[0];
  if (!lead) return null;
  const parties = told.flatMap(({ report, statement }) =>
    statement.party === null ? [] : (context.relations.parties.partyOf(report.key, statement.party) ?? []),
  );
  const speaker = speakerOf(lead.report, lead.statement, context);
  const denial = denialOf(told, context);
  return finishItem(
    {
      kind: 'statement',
      title: statementWords.title(speaker, textOf(lead.report.text, contentOf(lead.statement))),
      mark: differs || denial !== null ? 'differs' : readings.size > 1 ? 'compatible' : 'same',
      speaker,
      parties: [...new Set(parties)],
      readings: [...readings.values()],
      computed: denial,
      when: null,
      rule: told.length > 1 ? 'statement/match' : lead.statement.rule,
    },
    context,
  );
}

/** That some tell as denied the very words that others tell as said; null where none does. */
function denialOf(told: readonly ToldStatement[], { naming }: StoryContext): string | null {
  const words = told.map(({ report, statement }) => matterOf(textOf(report.text, contentOf(statement))));
  const denied = new Set<string>();
  const said = new Set<string>();
  told.forEach((one, i) => {
    if (one.statement.stance !== 'denying') return;
    told.forEach((other, k) => {
      if (other.statement.stance === 'denying' || other.report === one.report || !isAlike(words[i], words[k])) return;
      denied.add(naming.siglum(one.report.key));
      said.add(naming.siglum(other.report.key));
    });
  });
  return denied.size > 0 ? opposedWords.reason('denied', [...denied], [...said]) : null;
}

/** Words of a content; none where it denies something itself, for a denial of a denial agrees. */
function matterOf(text: string): ReadonlySet<string> {
  const words = plain(text).split(' ');
  return new Set(words.some((word) => DENIALS.has(word)) ? [] : words.filter((word) => !FUNCTION_WORDS.has(word)));
}

const DENIALS: ReadonlySet<string> = new Set(['no', 'not', 'never', 'nobody', 'none', 't']);

/** Fewer words in common say too little. */
const TELLING = 3;

/** A third of the words of both together are common to them. */
function isAlike(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= TELLING && 3 * shared >= a.size + b.size - shared;
}

/**
 * Words without marks, case and the conjunction that opens them: what two tellings of the same words have in common.
 */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$£€]+/gu, ' ')
    .replace(/^ ?that /, '')
    .trim();
}

/**
 * The party's name, else the source as written; null when the report names none. Where a state speaks through people
 * who are not named ("Mexican officials"), they are the source, so the words stand.
 */
export function speakerOf(report: KeyedReport, statement: Statement, { relations }: NamingContext): string | null {
  const { all, partyOf } = relations.parties;
  const party = statement.party === null ? null : partyOf(report.key, statement.party);
  const found = party === null ? undefined : all.get(party);
  const source = hull(statement.source);
  const written = source ? snippet(textOf(report.text, source), 60) : null;
  return found && (found.type !== 'place' || written === null || POINTING.test(written)) ? found.name : written;
}

/** Words that only point at a source. */
const POINTING = /^(?:it|its|he|she|they|we|i|who|which|that|(?:the|this|that|both) \S+)$/i;
