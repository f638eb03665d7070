import type { Evidence } from '../model/account.js';
import type { ChannelKind, Stance, Statement, StatementForm } from '../model/report.js';
import { hull } from '../model/span.js';
import {
  asked,
  evidenceIn,
  hitsIn,
  itemsByPlace,
  met,
  partyIn,
  type Searched,
  type Shelf,
  shelvesOf,
} from './query.js';

/** What statements are asked for; what is left out is not asked. */
export interface StatementQuestion {
  /** Words that must all be met in what is said: each as a word, in any inflection, or as a party of that name. */
  readonly about?: string;
  /** Words that must all be met in who is credited: the name of the party, or the source as written. */
  readonly by?: string;
  /** Siglum of the only report that is searched. */
  readonly report?: string;
}

/** A statement that answers a question. Every place is of the report `report`. */
export interface FoundStatement {
  readonly report: string;
  /** Id of the statement in its report. */
  readonly id: string;
  /** The account's item that holds it; null where reports are searched alone, or it is in none. */
  readonly item: string | null;
  /** The party's name, else the source as written; null where nobody is named. */
  readonly speaker: string | null;
  /** The party's id in what is searched. */
  readonly party: string | null;
  readonly form: StatementForm;
  readonly stance: Stance;
  readonly channel: ChannelKind | null;
  readonly content: readonly Evidence[];
  readonly cue: Evidence | null;
  readonly source: readonly Evidence[];
  /** The words that answer `about`; empty where nothing was asked. */
  readonly matched: readonly Evidence[];
  /** The rule that found the statement. */
  readonly rule: string;
}

/**
 * Who said what about something: the statements of an account, or of reports, that answer a question, by siglum and
 * place. All words asked for must be met; "it" and "the minister" count as the party they stand for. Time is linear in
 * what is searched. A report that says nothing of it denies nothing.
 *
 * @throws RangeError when `about` or `by` holds no word
 *
 * @example
 * findStatements(account, { about: 'harbour levy', by: 'Tamblyn' }).map(({ report, stance }) => [report, stance]);
 * // → [["R6", "promising"]]
 *
 * @example
 * findStatements(reports, { about: 'tankers' }).map(({ speaker, matched }) => `${speaker}: ${matched[0].exact}`);
 * // → ["Ilka Morovane: tankers"]
 */
export function findStatements(from: Searched, question: StatementQuestion = {}): FoundStatement[] {
  const about = asked(question.about, 'about');
  const by = asked(question.by, 'by');
  const items = itemsByPlace(from, 'statement');
  return shelvesOf(from)
    .filter(({ siglum }) => question.report === undefined || siglum === question.report)
    .flatMap((shelf) => {
      const ask: Asked = {
        about: about && { terms: about, hits: hitsIn(shelf, about) },
        by: by && { terms: by, hits: hitsIn(shelf, by) },
      };
      return shelf.report.statements.flatMap((one) => foundStatement(shelf, one, ask, items) ?? []);
    });
}

/** A question's terms with the places of a report that stand for them. */
interface Term {
  readonly terms: readonly string[];
  readonly hits: ReturnType<typeof hitsIn>;
}

interface Asked {
  readonly about: Term | null;
  readonly by: Term | null;
}

function foundStatement(
  shelf: Shelf,
  statement: Statement,
  { about, by }: Asked,
  items: ReadonlyMap<string, string>,
): FoundStatement | null {
  const { id, form, stance, channelKind, content, cue, source, rule } = statement;
  const matched = about === null ? [] : met(about.hits, content, about.terms);
  if (matched === null) return null;
  const party = partyIn(shelf, statement.party);
  if (by && !by.terms.every((term) => party?.stems.has(term)) && met(by.hits, source, by.terms) === null) return null;
  const place = hull(content) ?? statement;
  return {
    report: shelf.siglum,
    id,
    item: items.get(`${shelf.siglum} ${place.start} ${place.end}`) ?? null,
    speaker: party?.name ?? source.map(({ start, end }) => shelf.report.text.slice(start, end))[0] ?? null,
    party: party?.id ?? null,
    form,
    stance,
    channel: channelKind,
    content: content.map((span) => evidenceIn(shelf, span)),
    cue: cue && evidenceIn(shelf, cue),
    source: source.map((span) => evidenceIn(shelf, span)),
    matched: matched.map((span) => evidenceIn(shelf, span)),
    rule,
  };
}
