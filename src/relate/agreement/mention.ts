import type { AgreementMention } from '../../model/report.js';
import { contains, type Span, textOf } from '../../model/span.js';
import { FUNCTION_WORDS } from '../../text/en.js';
import { stem } from '../../text/stem.js';
import { wordsOf } from '../../text/words.js';
import type { KeyedReport, PartyOf } from '../keyed.js';
import { MONTHS, PLAIN, TRUCES } from './en.js';

/** What tells which agreement is meant. */
export interface Traits {
  /** `2024-03-04`, or `2024-03` where only the month is known; null for none. */
  readonly day: string | null;
  readonly parties: ReadonlySet<string>;
  /** Stems of the words that say what it is about. */
  readonly topic: ReadonlySet<string>;
  /** Its name in capitals, in small letters; null for none. */
  readonly name: string | null;
  readonly truce: boolean;
}

/** What one report calls one agreement, in text order. */
export interface LocalAgreement extends Traits {
  readonly report: KeyedReport;
  readonly mentions: readonly AgreementMention[];
  /** The mention that gives the day; null where none does. */
  readonly dated: AgreementMention | null;
  /** Parties spoken of in the sentences of its mentions, beside those that made it. */
  readonly about: ReadonlySet<string>;
  /** All parties of the report, no more than 40. */
  readonly around: readonly string[];
  /** True where the report speaks of no other agreement as often. */
  readonly main: boolean;
}

interface Growing {
  traits: Traits;
  readonly mentions: AgreementMention[];
  dated: AgreementMention | null;
}

/**
 * The agreements of which a report speaks: a mention that has nothing against the one last spoken of is of that one,
 * unless it shares day, name, parties or matter with an earlier one. Linear in mentions times agreements of the
 * report, of which no more than 12 are looked back to.
 */
export function agreementsIn(report: KeyedReport, partyOf: PartyOf): LocalAgreement[] {
  const found: Growing[] = [];
  for (const mention of report.agreements ?? []) {
    const traits = traitsOf(report, mention, partyOf);
    const fits = found.slice(-MOST).filter((one) => !conflict(one.traits, traits));
    const points = isPointed(report, mention) && traits.name === null;
    const last = points ? fits.at(-1) : undefined;
    const home = fits.findLast((one) => meet(one.traits, traits)) ?? last;
    if (home) {
      home.mentions.push(mention);
      if (home.dated === null && traits.day !== null) home.dated = mention;
      home.traits = union(home.traits, traits);
    } else found.push({ traits, mentions: [mention], dated: traits.day === null ? null : mention });
  }
  return found.map(({ traits, mentions, dated }) => ({
    ...traits,
    report,
    mentions,
    dated,
    about: aboutOf(report, mentions, partyOf),
    around: [...new Set(report.parties.slice(0, 40).map(({ id }) => partyOf(report.key, id) ?? id))],
    main: found.every((other) => other.mentions === mentions || other.mentions.length < mentions.length),
  }));
}

const MOST = 12;

function traitsOf(report: KeyedReport, mention: AgreementMention, partyOf: PartyOf): Traits {
  const { text, times, parties, published } = report;
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  const time = times.find(({ id }) => id === mention.day);
  const { forms } = wordsOf(textOf(text, mention));
  const own = new Set(mention.parties.flatMap((id) => wordsOf(names.get(id) ?? '').forms));
  return {
    day:
      /^\d{4}-\d{2}(?:-\d{2})?$/.exec(time?.value?.slice(0, 10) ?? '')?.[0] ?? monthOf(forms, published?.value ?? null),
    parties: new Set(mention.parties.map((id) => partyOf(report.key, id) ?? names.get(id) ?? id)),
    topic: new Set(forms.filter((form) => isTopic(form, own)).map(stem)),
    name: mention.name === null ? null : textOf(text, mention.name).toLowerCase().replace(/\s+/g, ' '),
    truce: forms.some((form) => TRUCES.has(form)),
  };
}

function isTopic(form: string, parties: ReadonlySet<string>): boolean {
  return (
    !FUNCTION_WORDS.has(form) && !PLAIN.has(form) && !MONTHS.has(form) && !parties.has(form) && /^\p{L}{3,}/u.test(form)
  );
}

/** `the March accord`, read in May: the last March that had begun; null without a month or a day of publication. */
function monthOf(forms: readonly string[], published: string | null): string | null {
  const month = forms.map((form) => MONTHS.get(form)).find((one) => one !== undefined);
  const [, year, now] = /^(\d{4})-(\d{2})/.exec(published ?? '') ?? [];
  if (month === undefined || year === undefined) return null;
  return `${Number(year) - (month > Number(now) ? 1 : 0)}-${String(month).padStart(2, '0')}`;
}

function isPointed({ text }: KeyedReport, mention: Span): boolean {
  return /^(?:the|this|that|these|those|its|their|both)\b/i.test(text.slice(mention.start, mention.end));
}

/** True where two cannot be one agreement. */
export function conflict(a: Traits, b: Traits): boolean {
  if (a.day !== null && b.day !== null && !a.day.startsWith(b.day) && !b.day.startsWith(a.day)) return true;
  if (a.name !== null && b.name !== null && a.name !== b.name) return true;
  if (apart(a.parties, b.parties)) return true;
  return apart(a.topic, b.topic) && !(a.day !== null && b.day !== null);
}

/** True where both have something and nothing in common. */
function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !meets(a, b);
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** True where they share a trait that tells. */
function meet(a: Traits, b: Traits): boolean {
  return (
    (a.day !== null && b.day !== null) ||
    (a.name !== null && a.name === b.name) ||
    (meets(a.parties, b.parties) && kindred(a, b)) ||
    meets(a.topic, b.topic)
  );
}

/**
 * False where parties alone do not make two one: they may have several agreements, so one that is told by its matter
 * and one that is told by its day stay apart.
 */
export function kindred(a: Traits, b: Traits): boolean {
  const told = (one: Traits, other: Traits): boolean =>
    one.topic.size > 0 && other.topic.size === 0 && other.day !== null;
  return !told(a, b) && !told(b, a) && a.truce === b.truce;
}

/** The traits of both: the fuller day, all parties and words. */
export function union(a: Traits, b: Traits): Traits {
  return {
    day: (b.day?.length ?? 0) > (a.day?.length ?? 0) ? b.day : a.day,
    parties: new Set([...a.parties, ...b.parties]),
    topic: new Set([...a.topic, ...b.topic]),
    name: a.name ?? b.name,
    truce: a.truce || b.truce,
  };
}

function aboutOf(report: KeyedReport, mentions: readonly AgreementMention[], partyOf: PartyOf): Set<string> {
  const around = mentions.flatMap((mention) => sentenceOf(report, mention) ?? []);
  const names = report.parties.flatMap(({ id, type, mentions: places }) =>
    type !== 'person' && places.some((place) => around.some((sentence) => contains(sentence, place)))
      ? [partyOf(report.key, id) ?? id]
      : [],
  );
  return new Set(names);
}

/** The sentence that holds a span; undefined where it stands in none. */
export function sentenceOf({ sentences }: KeyedReport, span: Span): Span | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const one = sentences[low];
  return one && contains(one, span) ? one : undefined;
}
