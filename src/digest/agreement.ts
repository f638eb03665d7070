import type {
  Account,
  Agreement,
  AgreementTelling,
  AgreementTerm,
  Compliance,
  Evidence,
  Reading,
  Story,
} from '../model/account.js';
import { showDate } from './dates.js';
import type { Entry, Glyph } from './entry.js';

/** What a claim of compliance says, without saying whether it is so. */
export const SAID: Readonly<Record<Compliance['polarity'], string>> = {
  met: 'said to be kept',
  partly: 'said to be kept in part',
  'not met': 'said not to be kept',
};

const ROLE: Readonly<Record<AgreementTerm['role'], string>> = {
  term: '',
  review: 'Review: ',
  consequence: 'Consequence: ',
  refused: 'Refused: ',
};

/**
 * The agreements of a story's reports, under the title of each: what it is called, its terms, its days, and what is
 * told of its keeping, in order of time. An agreement over several stories stands whole in the one that holds most of
 * its reports (the first of equals); the others point there.
 */
export function agreementEntries({ agreements = [], stories }: Account, story: Story): Entry[] {
  return agreements.flatMap((agreement): Entry[] => {
    const own = heldBy(agreement, story);
    if (own === 0) return [];
    const home = [...stories].sort((a, b) => heldBy(agreement, b) - heldBy(agreement, a))[0];
    if (home !== undefined && home.id !== story.id) return [pointer(agreement, story, home)];
    return [
      called(agreement),
      ...agreement.terms.map((term) => termEntry(agreement, term)),
      ...agreement.periods.map((period) => periodEntry(agreement, period)),
      ...agreement.tellings.map((telling) => tellingEntry(agreement, telling)),
    ];
  });
}

function heldBy({ reports }: Agreement, story: Story): number {
  const own = new Set(story.reports);
  return reports.filter((siglum) => own.has(siglum)).length;
}

function entry(agreement: Agreement, rest: Pick<Entry, 'glyph' | 'title'> & Partial<Entry>): Entry {
  return { id: null, kind: null, group: agreement.title, when: null, readings: [], brief: false, notes: [], ...rest };
}

function pointer(agreement: Agreement, story: Story, home: Story): Entry {
  const own = new Set(story.reports);
  const evidence = agreement.called.flatMap((one) => one.evidence.filter(({ report }) => own.has(report)));
  return entry(agreement, {
    glyph: ' ',
    title: `${agreement.reports.join(' ')}, with “${home.title}”`,
    readings: [{ text: agreement.title, evidence }],
    brief: true,
  });
}

function called(agreement: Agreement): Entry {
  const { reports, why, called: readings } = agreement;
  return entry(agreement, {
    glyph: reports.length > 1 ? '≈' : '①',
    title: 'Called',
    readings,
    notes: why === null ? [] : [{ kind: 'why', text: why }],
  });
}

function termEntry(agreement: Agreement, { role, title, when, readings, computed, why }: AgreementTerm): Entry {
  const reports = new Set(readings.flatMap(({ evidence }) => evidence.map(({ report }) => report)));
  const lines = computed === null ? [] : computed.split('\n');
  const differs = lines.some((line) => DIFFERS.test(line));
  const glyph: Glyph = reports.size < 2 ? '①' : differs ? '≠' : readings.length > 1 ? '≈' : '=';
  return entry(agreement, {
    glyph,
    title: `${ROLE[role]}${title}${when === null ? '' : ` · ${showDate(when)}`}`,
    readings,
    notes: [
      ...lines.map((text) => ({ kind: 'computed' as const, text })),
      ...(why === '' ? [] : [{ kind: 'why' as const, text: why }]),
    ],
  });
}

/** A line that sets the reports' values of a field side by side. */
const DIFFERS = /^(?:due|condition|who or what judges): .*\|/;

function periodEntry(agreement: Agreement, { value, when, evidence, computed }: Agreement['periods'][number]): Entry {
  return entry(agreement, {
    glyph: computed === null ? '?' : 'ƒ',
    title: `${value.slice(1, -1)} days${when === null ? ': no report tells from which day' : `: to ${showDate(when)}`}`,
    readings: byWords(evidence),
    notes: computed === null ? [] : [{ kind: 'computed', text: computed }],
  });
}

/** Evidence by its words, a reading a wording. */
function byWords(evidence: readonly Evidence[]): Reading[] {
  const texts = [...new Set(evidence.map(({ exact }) => exact))];
  return texts.map((text) => ({ text, evidence: evidence.filter(({ exact }) => exact === text) }));
}

function tellingEntry(agreement: Agreement, one: AgreementTelling): Entry {
  const { kind, when, of, by, polarity, text, evidence, pledged } = one;
  const told = kind === 'figure' || polarity === null ? 'told as done' : SAID[polarity];
  const whose = of === null ? '' : `, of ${of}`;
  return entry(agreement, {
    glyph: ' ',
    when,
    title: `${when === null ? 'no date' : showDate(when)} · ${by ?? 'the report itself'}${whose}: ${told}`,
    readings: [{ text, evidence }, ...pledged.map((one) => ({ ...one, text: `pledged: ${one.text}` }))],
  });
}
