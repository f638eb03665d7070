import type {
  Agreement,
  AgreementPeriod,
  AgreementTelling,
  AgreementTerm,
  Evidence,
  Reading,
  Story,
} from '../model/account.js';
import { compareText } from '../model/order.js';
import { hull, textOf } from '../model/span.js';
import type { KeyedReport, LinkedParties, Place } from '../relate/bundle.js';
import {
  type AgreementRelations,
  type ClaimTelling,
  type CountedDay,
  clausesOf,
  figureWords,
  partiesIn,
  partiesOf,
  type RelatedTerm,
  relateAgreements,
} from '../relate/story.js';
import { contentId } from '../text/hash.js';
import { evidenceOf, inOrder, type NamingContext } from './context.js';
import { partiesOf as boundBy, commitmentTitle, differenceOf, fullness, namedIn, toldIn } from './item/commitment.js';
import { speakerOf } from './item/statement.js';
import type { Naming } from './naming.js';
import { compareSigla } from './sigla.js';
import { snippet } from './snippet.js';
import { agreementWords } from './words.js';

/**
 * The agreements of which reports speak, over all their stories: what each is called, its terms with where their
 * tellings differ, its days with their sums, and who says what of its keeping in order of time. The one told of in most
 * reports first.
 */
export function agreementsOf(
  reports: readonly KeyedReport[],
  linked: LinkedParties,
  stories: readonly Story[],
  naming: Naming,
): Agreement[] {
  if (!reports.some(({ agreements = [] }) => agreements.length > 0)) return [];
  const parties = partiesIn(reports, linked);
  const context: NamingContext = {
    naming,
    byKey: new Map(reports.map((report) => [report.key, report])),
    relations: { parties },
  };
  const itemAt = itemsByPlace(stories);
  return relateAgreements(reports, linked.partyOf, (report) => clausesOf(report, linked.partyOf))
    .map((relations) => agreementOf(relations, context, itemAt))
    .sort(
      (a, b) =>
        b.reports.length - a.reports.length || compareText(a.when ?? '', b.when ?? '') || compareText(a.id, b.id),
    );
}

/** The items of commitments by the evidence on which they rest. */
function itemsByPlace(stories: readonly Story[]): ReadonlyMap<string, string> {
  return new Map(
    stories.flatMap(({ items }) =>
      items.flatMap(({ id, kind, evidence }) =>
        kind === 'commitment' ? evidence.map((one) => [placeName(one), id] as const) : [],
      ),
    ),
  );
}

function placeName({ report, start, end }: Pick<Evidence, 'report' | 'start' | 'end'>): string {
  return `${report} ${start}-${end}`;
}

function agreementOf(
  relations: AgreementRelations,
  context: NamingContext,
  itemAt: ReadonlyMap<string, string>,
): Agreement {
  const {
    naming,
    relations: { parties },
  } = context;
  const called = new Map<string, Evidence[]>();
  for (const { report, mentions } of relations.tellings)
    for (const mention of mentions) {
      const text = snippet(textOf(report.text, mention), 90);
      called.set(text, [...(called.get(text) ?? []), evidenceOf(report, mention, naming)]);
    }
  const sigla = [...new Set(relations.tellings.map(({ report }) => naming.siglum(report.key)))].sort(compareSigla);
  const made = [...partiesOf(relations)].sort(compareText);
  return {
    id: contentId(
      'agreement',
      ...relations.tellings.flatMap(({ report, mentions }) =>
        mentions.flatMap(({ start, end }) => [report.id, start, end]),
      ),
    ),
    title: agreementWords.title(
      nounOf(relations),
      relations.day,
      made.map((party) => parties.all.get(party)?.name ?? party),
    ),
    when: relations.day,
    parties: made.filter((party) => parties.all.has(party)),
    reports: sigla,
    called: [...called].map(([text, evidence]) => ({ text, evidence })),
    why: relations.joined.length === 0 ? null : agreementWords.joined(relations.joined),
    terms: relations.terms.map((term) => termIn(term, context, itemAt)),
    periods: relations.periods.map(({ value, at, counted }) => periodIn(value, at, counted, context)),
    tellings: [...saidOf(relations, context), ...figuresOf(relations, context)].sort(byTime),
  };
}

/** What it is called most: "deal", "accord"; the first of several. */
function nounOf({ tellings }: AgreementRelations): string {
  const counts = new Map<string, number>();
  for (const { report, mentions } of tellings)
    for (const mention of mentions) {
      const noun = NOUN.exec(textOf(report.text, mention))?.[0].toLowerCase();
      if (noun !== undefined) counts.set(noun, (counts.get(noun) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'agreement';
}

const NOUN = new RegExp(
  `\\b(?:agreement|deal|pact|accord|treaty|truce|cease-?fire|armistice|memorandum|compact|understanding|settlement|` +
    'arrangement|convention|protocol|declaration)\\b',
  'i',
);

function byTime(a: AgreementTelling, b: AgreementTelling): number {
  const [one, other] = [a.evidence[0], b.evidence[0]];
  return (
    compareText(a.when ?? '\uffff', b.when ?? '\uffff') ||
    compareSigla(one?.report ?? '', other?.report ?? '') ||
    (one?.start ?? 0) - (other?.start ?? 0) ||
    compareText(a.kind, b.kind)
  );
}

function termIn(
  { role, group, why, counted }: RelatedTerm,
  context: NamingContext,
  itemAt: ReadonlyMap<string, string>,
): AgreementTerm {
  const { naming } = context;
  const told = toldIn(group.tellings, context);
  const [lead] = [...told].sort((a, b) => fullness(b.commitment) - fullness(a.commitment));
  const readings = group.readings.map(
    ({ text, tellings }): Reading => ({
      text: snippet(text, 240),
      evidence: toldIn(tellings, context).map(({ report, commitment }) => evidenceOf(report, commitment, naming)),
    }),
  );
  const lines = [
    ...(told.length > 1 ? group.differs.map((field) => differenceOf(field, told, context)) : []),
    counted === null ? '' : agreementWords.counted(counted, namedIn(counted, naming)),
  ];
  const days = told.map(({ due }) => due).filter((due) => due !== null && /^\d{4}/.test(due));
  return {
    role,
    title: lead ? commitmentTitle(lead.report, lead.commitment, context) : '',
    items: [
      ...new Set(readings.flatMap(({ evidence }) => evidence.flatMap((one) => itemAt.get(placeName(one)) ?? []))),
    ],
    parties: [...new Set(told.flatMap(({ report, commitment }) => boundBy(report, commitment, context)))],
    when: days[0] ?? counted?.day ?? null,
    readings,
    computed: lines.filter(Boolean).join('\n') || null,
    why: agreementWords.belongs(why),
  };
}

function periodIn(
  value: string,
  at: readonly Place[],
  counted: CountedDay | null,
  { naming }: NamingContext,
): AgreementPeriod {
  return {
    value,
    when: counted?.day ?? null,
    evidence: inOrder([...at, ...(counted?.named ?? [])].map(naming.cite)),
    computed: counted === null ? null : agreementWords.counted(counted, namedIn(counted, naming)),
  };
}

/** What is said of its keeping, each claim by itself. */
function saidOf({ claims }: AgreementRelations, context: NamingContext): AgreementTelling[] {
  return claims.flatMap((telling) => claimIn(telling, context) ?? []);
}

function claimIn({ report: key, claim }: ClaimTelling, context: NamingContext): AgreementTelling | null {
  const report = context.byKey.get(key);
  if (!report) return null;
  const { all, partyOf } = context.relations.parties;
  const statement = report.statements.find(({ id }) => id === claim.statement);
  const span = hull(claim.party);
  const party = claim.parties.map((id) => all.get(partyOf(key, id) ?? '')?.name).find(Boolean);
  return {
    kind: 'said',
    when: dayOf(report),
    of: party ?? (span ? snippet(textOf(report.text, span), 60) : null),
    by: statement ? speakerOf(report, statement, context) : null,
    polarity: claim.polarity,
    text: snippet(textOf(report.text, claim.claim), 160),
    evidence: [evidenceOf(report, claim.claim, context.naming)],
    pledged: [],
  };
}

/** Figures told as done, each beside the figures of the pledge. */
function figuresOf({ figures, pledged, terms }: AgreementRelations, context: NamingContext): AgreementTelling[] {
  return figures.flatMap(({ report: key, figure, at, term, statement }): AgreementTelling[] => {
    const report = context.byKey.get(key);
    const of = terms[term];
    if (!report || !of) return [];
    const said = report.statements.find(({ id }) => id === statement);
    const bound = toldIn(of.group.tellings, context).flatMap(({ report: one, commitment }) =>
      boundBy(one, commitment, context),
    );
    const name = context.relations.parties.all.get(bound[0] ?? '')?.name ?? null;
    return [
      {
        kind: 'figure',
        when: dayOf(report),
        of: name,
        by: said ? speakerOf(report, said, context) : null,
        polarity: null,
        text: snippet(figureWords(report, figure), 90),
        evidence: [context.naming.cite(at)],
        pledged: pledgedIn(pledged[term] ?? [], context),
      },
    ];
  });
}

/** The figures of a pledge, a reading a wording. */
function pledgedIn(figures: AgreementRelations['pledged'][number], { byKey, naming }: NamingContext): Reading[] {
  const readings = new Map<string, Evidence[]>();
  for (const { report: key, figure } of figures) {
    const report = byKey.get(key);
    if (!report) continue;
    const text = snippet(figureWords(report, figure), 90);
    readings.set(text, [...(readings.get(text) ?? []), evidenceOf(report, figure, naming)]);
  }
  return [...readings].map(([text, evidence]) => ({ text, evidence }));
}

function dayOf({ published }: KeyedReport): string | null {
  return published?.value.slice(0, 10) ?? null;
}
