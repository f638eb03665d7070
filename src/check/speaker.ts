import type { Statement } from '../model/report.js';
import { overlaps, type Span } from '../model/span.js';
import { type Credit, chainOf, type KeyedReport, type PartyOf, sameCredit } from '../relate/story.js';
import { FUNCTION_WORDS } from '../text/en.js';

/** Who is credited with words on either side, where it is another. */
export interface OtherSpeaker {
  readonly draft: string;
  readonly source: string;
}

/**
 * Who the draft credits with a stretch against who the sources credit with it; null where they are one, or where either
 * side names nobody.
 */
export function otherSpeaker(
  draft: KeyedReport,
  stretch: Span,
  places: readonly CreditedPlace[],
  partyOf: PartyOf,
): OtherSpeaker | null {
  const found = creditsOn(draft, stretch, places, partyOf);
  return found === null || found.agreeing.length > 0 ? null : another(found.credit, found.others);
}

/**
 * Whom one source credits with a stretch that others credit to the one whom the draft names; null where they agree, or
 * where none of them names the draft's.
 */
export function alsoCredited(
  draft: KeyedReport,
  stretch: Span,
  places: readonly CreditedPlace[],
  partyOf: PartyOf,
): OtherSpeaker | null {
  const found = creditsOn(draft, stretch, places, partyOf);
  return found === null || found.agreeing.length === 0 ? null : another(found.credit, found.others);
}

interface CreditedPlace {
  readonly report: KeyedReport;
  readonly span: Span;
}

/** The draft's credit, and the chains of credits of the places: those that hold it, and the others; null for nobody. */
function creditsOn(draft: KeyedReport, stretch: Span, places: readonly CreditedPlace[], partyOf: PartyOf) {
  const mine = creditsAt(draft, stretch, partyOf);
  const credit = mine.at(-1);
  if (!credit || !isSomebody(credit)) return null;
  const agreeing: Credit[][] = [];
  const others: Credit[][] = [];
  for (const { report, span } of places) {
    const chain = creditsAt(report, span, partyOf);
    const agrees = chain.some((one) => mine.some((other) => sameCredit(one, other) || sameName(one, other)));
    (agrees ? agreeing : others).push(chain);
  }
  return { credit, agreeing, others };
}

function another(credit: Credit, theirs: readonly (readonly Credit[])[]): OtherSpeaker | null {
  const named = theirs
    .map((chain) => chain.at(-1))
    .find((one) => one !== undefined && isSomebody(one) && isLike(credit, one));
  return named ? { draft: credit.shown ?? '', source: named.shown ?? '' } : null;
}

/** True where the draft and a source credit the same with a stretch, each in so many words. */
export function sameSpeaker(
  draft: KeyedReport,
  stretch: Span,
  places: readonly { readonly report: KeyedReport; readonly span: Span }[],
  partyOf: PartyOf,
): boolean {
  const mine = creditsAt(draft, stretch, partyOf);
  return places.some(({ report, span }) =>
    creditsAt(report, span, partyOf).some((one) =>
      mine.some((other) => sameCredit(one, other) || (isSomebody(one) && sameName(one, other))),
    ),
  );
}

/** A party or a name: "the report", "a source" and an office alone are nobody to be set against a speaker. */
function isSomebody({ party, named, last, shown }: Credit): boolean {
  if (!named || shown === null) return false;
  if (AN_OFFICE.test(shown)) return typeOf({ party }) !== 'person';
  return party !== null || (last !== null && !FUNCTION_WORDS.has(last) && isName(shown));
}

/** "The President" is whoever holds the office. */
const AN_OFFICE = /^(?:the|an?)\s/i;

/** Words of a name at most, and the share of them that begin with a capital at least. */
const [LONGEST_NAME, CAPITALS] = [6, 0.6];

function isName(shown: string): boolean {
  const words = shown.split(/\s+/);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length <= LONGEST_NAME && capitals >= CAPITALS * words.length;
}

/**
 * A person may speak for a body, and a body for a state, or an outlet tell what somebody said: only like is set against
 * like.
 */
function isLike(a: Credit, b: Credit): boolean {
  return typeOf(a) === typeOf(b);
}

/** The type of a party stands before its id; a name that is no party is taken for a person's. */
function typeOf({ party }: Pick<Credit, 'party'>): string {
  return party?.split(':', 1)[0] ?? 'person';
}

function sameName(a: Credit, b: Credit): boolean {
  return a.shown !== null && a.shown === b.shown;
}

/** The chain of credits of the innermost statement that holds most of a stretch; empty where none does. */
function creditsAt(report: KeyedReport, stretch: Span, partyOf: PartyOf): Credit[] {
  const holding = report.statements
    .filter((one) => heldBy(one, stretch) * 2 > Math.min(stretch.end - stretch.start, sizeOf(one) * 1.5))
    .sort((p, q) => sizeOf(p) - sizeOf(q));
  const [inner] = holding;
  return inner ? chainOf(report, inner, partyOf) : [];
}

function heldBy({ content }: Statement, stretch: Span): number {
  return content.reduce(
    (sum, span) =>
      overlaps(span, stretch) ? sum + Math.min(span.end, stretch.end) - Math.max(span.start, stretch.start) : sum,
    0,
  );
}

function sizeOf({ content }: Statement): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
