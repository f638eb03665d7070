import type { Account, Agreement, AgreementTelling, AgreementTerm, Evidence, Reading } from '../model/account.js';
import type { AccountChange } from './change.js';
import { type Places, placesOf } from './pair.js';

/**
 * What a later account tells of agreements that an earlier one did not: an agreement newly told of, a term told by
 * more reports (a refusal repeated, a condition put otherwise), a day that is now counted or named, and figures newly
 * told beside those pledged. Two agreements are one where a mention of both stands at one place.
 */
export function agreementChanges(old: Account, next: Account): AccountChange[] {
  const [before, after] = [placesOf(old), placesOf(next)];
  const known = new Map<string, Agreement>();
  for (const agreement of old.agreements ?? [])
    for (const key of keysOf(agreement.called, before)) known.set(key, agreement);
  const held = heldCommitments(old, before);
  return (next.agreements ?? []).flatMap((agreement) => {
    const earlier = keysOf(agreement.called, after).flatMap((key) => known.get(key) ?? [])[0];
    if (earlier === undefined) return [newAgreement(agreement)];
    return [
      ...agreement.terms.flatMap((term) => termChange(agreement, term, held, after) ?? []),
      ...agreement.periods.flatMap((period) => periodChange(agreement, period, earlier) ?? []),
      ...agreement.tellings.flatMap((telling) => figureChange(agreement, telling, earlier, before, after) ?? []),
    ];
  });
}

/** The places of changes of terms, by which items that only repeat them are known. */
export function placesOfTerms(changes: readonly AccountChange[], { ofContent }: Places): ReadonlySet<string> {
  return new Set(
    changes.flatMap(({ kind, evidence }) => (kind === 'term-told' ? evidence.next.map((one) => ofContent(one)) : [])),
  );
}

type Evident = readonly { readonly evidence: readonly Evidence[] }[];

function keysOf(readings: Evident, { ofContent, ofWords }: Places): string[] {
  return readings.flatMap(({ evidence }) => evidence.flatMap((one) => [ofContent(one), ofWords(one)]));
}

function newAgreement({ title, called, terms }: Agreement): AccountChange {
  return {
    kind: 'agreement-new',
    item: 'commitment',
    story: null,
    title,
    was: null,
    is: terms.map((term) => term.title).join(' · '),
    evidence: { old: [], next: called.flatMap(({ evidence }) => evidence) },
  };
}

/** What an account tells of each commitment, by the places of its evidence. */
function heldCommitments({ stories }: Account, places: Places): ReadonlyMap<string, readonly Reading[]> {
  return new Map(
    stories.flatMap(({ items }) =>
      items.flatMap(({ kind, readings }) =>
        kind === 'commitment' ? keysOf(readings, places).map((key) => [key, readings] as const) : [],
      ),
    ),
  );
}

/** A term of which the earlier account held some, and that more reports tell now; null for any other. */
function termChange(
  agreement: Agreement,
  term: AgreementTerm,
  held: ReadonlyMap<string, readonly Reading[]>,
  { ofContent, ofWords }: Places,
): AccountChange | null {
  const before = (one: Evidence): readonly Reading[] | undefined => held.get(ofContent(one)) ?? held.get(ofWords(one));
  const fresh = term.readings
    .map(({ text, evidence }) => ({ text, evidence: evidence.filter((one) => before(one) === undefined) }))
    .filter(({ evidence }) => evidence.length > 0);
  const told = [...new Set(term.readings.flatMap(({ evidence }) => evidence.flatMap((one) => before(one) ?? [])))];
  if (fresh.length === 0 || told.length === 0) return null;
  return {
    kind: 'term-told',
    item: 'commitment',
    story: null,
    title: `${agreement.title} · ${term.title}`,
    was: [...new Set(told.map(({ text }) => text))].join(' · '),
    is: fresh.map(({ text }) => text).join(' · '),
    evidence: {
      old: told.flatMap(({ evidence }) => evidence),
      next: fresh.flatMap(({ evidence }) => evidence),
    },
  };
}

/** A length whose day was not known before, or that is newly told of the agreement. */
function periodChange(
  agreement: Agreement,
  { value, when, computed, evidence }: Agreement['periods'][number],
  earlier: Agreement,
): AccountChange | null {
  if (when === null || earlier.periods.some((one) => one.value === value && one.when === when)) return null;
  return {
    kind: 'day-counted',
    item: 'commitment',
    story: null,
    title: `${agreement.title} · ${value.slice(1, -1)} days`,
    was: null,
    is: computed,
    evidence: { old: [], next: evidence },
  };
}

/** A figure newly told as done; what was told before stands beside it. */
function figureChange(
  agreement: Agreement,
  { kind, by, text, evidence, pledged }: AgreementTelling,
  earlier: Agreement,
  before: Places,
  after: Places,
): AccountChange | null {
  if (kind !== 'figure') return null;
  const figures = earlier.tellings.filter((one) => one.kind === 'figure');
  const known = new Set(keysOf(figures, before));
  if (keysOf([{ evidence }], after).some((key) => known.has(key))) return null;
  const last = figures.at(-1);
  const beside = [...new Set(pledged.map((one) => one.text))].join(', ');
  return {
    kind: 'figure-told',
    item: 'commitment',
    story: null,
    title: `${agreement.title} · pledged: ${beside}${by === null ? '' : ` · told by ${by}`}`,
    was: last?.text ?? null,
    is: text,
    evidence: { old: last?.evidence ?? [], next: evidence },
  };
}
