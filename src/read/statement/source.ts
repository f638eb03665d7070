import type { Statement, Token } from '../../model/report.js';
import { overlaps, type Span } from '../../model/span.js';
import { DOCUMENTS, UNNAMED } from '../grammar/nouns.js';
import { type ReportSyntax, word, xpos } from '../grammar/syntax.js';
import type { Names } from '../name/find.js';
import { COUNTS, DEFINITE, NAMED_PAPERS, PAPERS, PRONOUNS } from './en-sources.js';
import type { Relation } from './relation.js';

/** A mention with its party; `named` for one by name. */
interface Mentioned extends Span {
  readonly party: string;
  readonly person: boolean;
  readonly named: boolean;
}

/** Parties by where they are mentioned, ready to be asked for the one that a span stands for. */
export interface Mentions {
  readonly spans: readonly Mentioned[];
  readonly open: readonly (Span & { readonly candidates: readonly string[] })[];
}

/** Mentions of all parties in text order. */
export function mentionsOf(names: Names): Mentions {
  const persons = new Set(names.parties.filter(({ type }) => type === 'person').map(({ id }) => id));
  const spans = names.parties.flatMap(({ id, mentions }) =>
    mentions.map(({ start, end, how }): Mentioned => {
      return { start, end, party: id, person: persons.has(id), named: how === 'name' };
    }),
  );
  const seen = new Set(spans.map(({ start, end }) => `${start}-${end}`));
  for (const { start, end, type, party } of names.names) {
    if (!seen.has(`${start}-${end}`)) spans.push({ start, end, party, person: type === 'person', named: true });
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const open = names.openMentions
    .map(({ start, end, candidates }) => ({ start, end, candidates }))
    .sort((a, b) => a.start - b.start);
  return { spans, open };
}

/**
 * The party that a source stands for: whose mention holds its head, else the person named in its apposition; undecided
 * ones keep their candidates.
 */
export function partyOf(
  syntax: ReportSyntax,
  mentions: Mentions,
  relation: Relation,
): { party: string | null; candidates: readonly string[] } {
  const source = relation.source[0];
  const head = syntax.tokens[relation.sourceHead];
  if (!source || !head) return { party: null, candidates: [] };
  const within = overlapping(mentions.spans, source);
  const atHead = within.filter((mention) => overlaps(mention, head));
  const best = atHead[atHead.length - 1];
  if (best) {
    const person = within.find((mention) => bearsTitle(syntax, source, best, mention)) ?? atHead.find(isPerson);
    return { party: (person ?? best).party, candidates: [] };
  }
  const named = within.find(
    (mention) => mention.person && (inApposition(syntax, head, mention) || closesTitle(syntax, source, mention)),
  );
  if (named) return { party: named.party, candidates: [] };
  const open = overlapping(mentions.open, head)[0];
  return { party: null, candidates: open ? open.candidates : [] };
}

function isPerson({ person }: Mentioned): boolean {
  return person;
}

/**
 * The person at the end of a source that opens with the name of a body and goes on with an office in it, however its
 * words hang together: "Vela Lines Chief Executive Anna Berg"; not "the bank of Governor Berg", "Vela Lines and Anna
 * Berg".
 */
function bearsTitle(syntax: ReportSyntax, source: Span, first: Mentioned, mention: Mentioned): boolean {
  if (!mention.person || mention.end !== source.end || mention.start <= first.end) return false;
  const between = syntax.text.slice(first.end, mention.start).trim();
  return (
    /^[\p{L}-]+(?: [\p{L}-]+){0,3}$/u.test(between) && closesTitle(syntax, source, mention) && !/\bof\b/.test(between)
  );
}

/**
 * The name at the end of a long title ("Secretary of State Anna Berg"), but not one behind another preposition than
 * "of" ("a spokesman for Anna Berg", "a letter to Mayor Anna Berg").
 */
function closesTitle(syntax: ReportSyntax, source: Span, mention: Mentioned): boolean {
  const after = syntax.text.slice(mention.end, source.end);
  if (after !== '' && !after.startsWith(',') && !after.startsWith(' (')) return false;
  const before = syntax.text.slice(source.start, mention.start);
  if (!mention.named || /\b(?:who|whom|whose|which|that)\b/.test(before) || AIDE.test(before)) return false;
  if (before.endsWith(', ') && !before.includes(' and ') && after === '') return true;
  if (/\s(?:for|to|with|by|from|against|about)\s/i.test(before)) return false;
  return (
    mention.start > source.start &&
    !/(?:^|\s)(?:of|for|to|with|by|from|and|in|at|on|against|about|or|,|the|a) *$/i.test(before)
  );
}

/** "an aide to Mayor", "people close to Mr.": the name behind is not the source's. */
const AIDE = /(?:^|\s)\p{Ll}\S* (?:to|for|of|with|by|from|behind|under) (?:\p{Lu}\S* )*$/u;

/** Behind the head and a comma ("the minister, Anna Berg"), or straight behind it ("minister Anna Berg"). */
function inApposition(syntax: ReportSyntax, head: Token, mention: Span): boolean {
  if (mention.start < head.end) return false;
  const between = syntax.text.slice(head.end, mention.start).trim();
  return between === '' || between === ',';
}

function overlapping<T extends Span>(sorted: readonly T[], span: Span): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as T).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = Math.max(0, low - 2); i < sorted.length && (sorted[i] as T).start < span.end; i++)
    if (overlaps(sorted[i] as T, span)) found.push(sorted[i] as T);
  return found;
}

/**
 * How the report lets its source be known. A pronoun takes the kind of the source before it. A common noun is a
 * document or unnamed people by its head; with "the" before a word for one person it takes up someone named, so it
 * counts as named when a party is known.
 */
export function sourceKindOf(
  syntax: ReportSyntax,
  relation: Relation,
  party: string | null,
  previous: Statement['sourceKind'],
): Statement['sourceKind'] {
  const source = relation.source[0];
  const head = syntax.tokens[relation.sourceHead];
  if (!source || !head) return 'none';
  const text = word(syntax, relation.sourceHead);
  if (PRONOUNS.has(text)) return party ? 'named' : previous === 'none' || previous === 'document' ? 'named' : previous;
  const lemma = head.lemma.toLowerCase();
  const crowd =
    UNNAMED.has(lemma) ||
    (COUNTS.has(lemma) && countsPeople(syntax, head, source)) ||
    UNNAMED.has(text) ||
    (text.endsWith('s') && UNNAMED.has(text.slice(0, -1)));
  const proper = (head.xpos === 'NNP' || head.xpos === 'NNPS') && !(crowd && head.start === source.start);
  if (!party?.startsWith('person:') && isPaper(text, lemma, proper)) return 'document';
  const person = party?.startsWith('person:') === true;
  if (!proper && crowd && !person) return 'unnamed';
  if (party && (proper || hasProperBeside(syntax, head, source))) return 'named';
  if (!proper && crowd)
    return party && DEFINITE.has(firstWord(syntax, source))
      ? 'named'
      : hasNameBehind(syntax, head, source)
        ? 'named'
        : 'unnamed';
  if (!proper && !xpos(syntax, relation.sourceHead).startsWith('NN')) return party ? 'named' : 'unnamed';
  return 'named';
}

function isPaper(text: string, lemma: string, proper: boolean): boolean {
  return proper ? NAMED_PAPERS.has(text) : DOCUMENTS.has(lemma) || PAPERS.has(lemma);
}

function countsPeople(syntax: ReportSyntax, head: Token, source: Span): boolean {
  const words = syntax.text
    .slice(head.end, source.end)
    .toLowerCase()
    .split(/[^a-z]+/, 8);
  return (
    words[1] === 'of' &&
    words.some((text) => UNNAMED.has(text) || (text.endsWith('s') && UNNAMED.has(text.slice(0, -1))))
  );
}

function firstWord(syntax: ReportSyntax, source: Span): string {
  return syntax.text.slice(source.start, source.end).split(' ', 1)[0]?.toLowerCase() ?? '';
}

/** A capital word in the apposition behind the head: "a resident, Anna Berg". */
function hasNameBehind(syntax: ReportSyntax, head: Token, source: Span): boolean {
  return /^(?:,| \(|, [a-z ]+,)? ?\p{Lu}\p{L}+ \p{Lu}/u.test(syntax.text.slice(head.end, source.end));
}

function hasProperBeside(syntax: ReportSyntax, head: Token, source: Span): boolean {
  return (
    hasNameBehind(syntax, head, source) || /\p{Lu}\p{L}{1,60} *$/u.test(syntax.text.slice(source.start, head.start))
  );
}
