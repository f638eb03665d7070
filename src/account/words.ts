import type { VariantKind } from '../model/account.js';
import type { Commitment } from '../model/report.js';
import type {
  ApartGround,
  Circumstances,
  DirectionGround,
  SegmentGround,
  Stamp,
  StoryGround,
} from '../relate/bundle.js';
import type {
  AgreementGround,
  CommitmentDifference,
  CommitmentGroup,
  CountedDay,
  CreditChain,
  DayGround,
  EventGroup,
  FactSubject,
  FigureApart,
  FigureFit,
  FigureGroup,
  FigureNote,
  FigureReason,
  FigureSum,
  FigureValue,
  NearerFraction,
  OpenGround,
  OpenSubject,
  OppositionKind,
  VariantFinding,
} from '../relate/story.js';
import type { Naming } from './naming.js';
import {
  printCount,
  printDate,
  printDay,
  printList,
  printMonth,
  printNumber,
  printPercent,
  printPlainDate,
  printShort,
  printUnit,
  printWeekday,
  printWholeDay,
} from './print.js';
import { quote } from './quote.js';
import { snippet } from './snippet.js';

/**
 * Every sentence of an account, in one place and made last. A table has an entry for each kind of finding, which the
 * compiler asks for; an account in another language is another file like this one.
 */

/** For each kind of finding what is said of it. */
type Table<Finding extends { readonly kind: string }> = {
  readonly [K in Finding['kind']]: (finding: Finding & { readonly kind: K }, naming: Naming) => string;
};

/** A table as it is looked up. */
type Sentences<Finding> = Readonly<Record<string, ((finding: Finding, naming: Naming) => string) | undefined>>;

/** The sentence that a table has for a finding. */
function said<Finding extends { readonly kind: string }>(
  table: Table<Finding>,
  finding: Finding,
  naming: Naming,
): string {
  // The entry of a finding's kind takes this finding, which a lookup by kind cannot tell the compiler.
  const sentences = table as unknown as Sentences<Finding>;
  return sentences[finding.kind]?.(finding, naming) ?? '';
}

// Who shares whose text.

const DIRECTION: Table<DirectionGround> = {
  credit: ({ from, to, outlet }, { siglum }) => `${siglum(to)} credits ${outlet}, the outlet of ${siglum(from)}.`,
  name: ({ from, to, outlet }, { siglum }) => `${siglum(to)} names ${outlet}, the outlet of ${siglum(from)}.`,
  day: ({ first, later }, { siglum }) =>
    `${siglum(first.report)} was published on ${first.day}, ${siglum(later.report)} on ${later.day}.`,
  hour: ({ first, later }, naming) =>
    `Both were published on ${first.day}, ${hourOf(first, naming)}, ${hourOf(later, naming)}.`,
  'one-agency': ({ agency }) => `Both credit ${agency}: two copies of one agency text.`,
  'two-agencies': ({ reports, agencies }, { siglum }) =>
    `${siglum(reports[0])} credits ${agencies[0] ?? ''}, ${siglum(reports[1])} credits ${agencies[1] ?? ''}.`,
  'one-credits': ({ report, other, agency }, { siglum }) =>
    `${siglum(report)} credits ${agency}, ${siglum(other)} credits no agency: both may have it from ${agency}.`,
  errors: ({ errors }, { siglum }) => {
    const [wrong, right] = [errors.map((one) => `“${one.wrong}”`), errors.map((one) => `“${one.right}”`)];
    const where = siglum(errors[0]?.where ?? '');
    return (
      `Both print ${printList(wrong)}, where ${where} has ${printList(right)}: one has it from the ` +
      'other, or both from a copy with the error.'
    );
  },
  contained: ({ short, long, more }, { siglum }) =>
    `${siglum(short)} stands wholly in ${siglum(long)}, which has ${more} words more.`,
  shortened: ({ short }, { siglum }) =>
    `${siglum(short)} has nothing of its own, so it is probably shortened from there.`,
  'same-day': ({ day }) => `Both were published on ${day}; nothing shows which came first.`,
  undated: ({ reports }, { sigla }) =>
    `Publication dates are not known of ${sigla(reports).join(' and ')}; nothing shows which came first.`,
  'quoted-only': () =>
    'What they share stands in quotation marks: both may have it from whoever said it; nothing shows which came first.',
  'days-open': () => 'The days do not show which had it first.',
};

/** What a time of publication rests on. */
const RESTS_ON: Readonly<Record<Stamp['from'], string>> = {
  given: 'as given',
  metadata: 'by its page data',
  text: 'as its text says',
  inferred: 'as worked out',
};

function hourOf({ report, at, from }: Stamp, { siglum }: Naming): string {
  return `${siglum(report)} at ${at?.slice(11, 16) ?? ''} UTC (${RESTS_ON[from]})`;
}

export function directionWords(grounds: readonly DirectionGround[], naming: Naming): string {
  return grounds.map((ground) => said(DIRECTION, ground, naming)).join(' ');
}

const SEGMENT: Table<SegmentGround> = {
  'stands-in': ({ reports, whole }, { sigla }) => {
    if (reports.length === 0) return 'stands in no other report';
    return `stands in ${printList(sigla(reports))} ${whole ? 'too' : 'in part'}`;
  },
  'older-copy': ({ reasons }) =>
    `${reasons.join('; ')}: probably older copy, whose days need another day to be told from`,
};

export function segmentWords(ground: SegmentGround, naming: Naming): string {
  return said(SEGMENT, ground, naming);
}

// Which reports are one story.

/** Sigla printed before "and n more". */
const LISTED = 6;

function listed(sigla: readonly string[]): string {
  return sigla.length <= LISTED
    ? printList(sigla)
    : `${sigla.slice(0, LISTED).join(', ')} and ${sigla.length - LISTED} more`;
}

/** `Tuesday, Washington, with Pence`. */
function circumstances({ day, place, people }: Circumstances): string {
  return [day, place, people.length > 0 ? `with ${printList(people)}` : null]
    .filter((part) => part !== null)
    .join(', ');
}

const STORY: Table<StoryGround> = {
  'in-common': ({ reports, common }, { sigla }) => `${listed(sigla(reports))}: ${circumstances(common)}`,
  'shared-text': ({ pair, words }, { sigla }) => `${printList(sigla(pair))} share ${words} words`,
  joined: ({ reason }) => `joined by the reader${behind(reason)}`,
  'set-apart': ({ reason }) => `set apart by the reader${behind(reason)}`,
};

function behind(reason: string): string {
  return reason === '' ? '' : `: ${reason}`;
}

export function storyWords(ground: StoryGround, naming: Naming): string {
  return said(STORY, ground, naming);
}

/** `R4: Tuesday, Washington, with Pence; R1, R2 and R3: Sunday, Mexico City`. */
export function apartWords(report: string, ground: ApartGround, naming: Naming): string {
  if (ground.kind === 'set-apart') return `set apart by the reader${behind(ground.reason)}`;
  const { published, own, common } = ground;
  const story = listed(naming.sigla(ground.story));
  const siglum = naming.siglum(report);
  if (!own && !published) return `${siglum} is of the same topic; its words are not those special to ${story}`;
  const span =
    published && (published.first === published.last ? published.first : `${published.first} to ${published.last}`);
  const printed = published ? ` (published ${published.day}, ${story} ${span})` : '';
  const told = own ? circumstances(own) : 'published at another time';
  return `${siglum}${printed}: ${told}${common ? `; ${story}: ${circumstances(common)}` : ''}`;
}

// Days that were worked out.

const DAY: Table<DayGround> = {
  printed: ({ at }, { siglum, words }) => `${siglum(at.report)} prints "${words(at)}"`,
  past: ({ at }, { words }) => `it prints "${words(at)}" as past`,
  published: ({ report, day }, { siglum }) => `${siglum(report)} was published on ${day}`,
  year: ({ year }) => `year ${year}`,
  weekday: ({ day, weekday, fits }) =>
    fits === null
      ? `${printDay(day)} is said to be a ${printWeekday(weekday)}`
      : `${printDay({ ...day, year: null })} ${fits ? 'is' : 'is not'} a ${printWeekday(weekday)} in ${day.year}`,
  sum: ({ start, days, end }) => `${printDay(start)} + ${printCount(days)} = ${printWholeDay(end)}`,
  named: ({ reports }, { sigla }) => `${sigla(reports).join(', ')} ${reports.length > 1 ? 'name' : 'names'} that day`,
  distance: ({ days, day }) => `${days < 0 ? '−' : '+'} ${printCount(Math.abs(days))} = ${printDate(day)}`,
  half: ({ half, whole }) => `${half} days is half of ${whole} days`,
  'said-of': ({ at, subject }, { words }) => `"${words(at)}" is said of the ${subject}`,
  'same-words': ({ reports, words, day }, { sigla }) =>
    `${sigla(reports).join(' and ')} tell it in the same words ("${words}"), and there the day is ${printDate(day)}`,
  deadline: ({ day }) => `the deadline is ${printDate(day)}`,
  'weekday-is': ({ at, day }, { words }) => `"${words(at)}" is ${printDate(day)}`,
  window: ({ from, to }) => `as it names the day by its weekday alone, it was published ${between(from, to, '')}`,
  throughout: ({ at, value, from, to }, { words }) =>
    `published ${between(from, to, 'on ')}, "${words(at)}" is ${printDate(value)} throughout`,
};

function between(from: string, to: string, on: string): string {
  return from === to ? `${on}${printDate(from)}` : `from ${printDate(from)} to ${printDate(to)}`;
}

/** The grounds of a day in their order, each once; a year is told by what follows it. */
export function dayWords(grounds: readonly DayGround[], naming: Naming): string {
  const told = [...new Set(grounds.map((ground) => said(DAY, ground, naming)))];
  return grounds[0]?.kind === 'year' ? `${told[0]}: ${told.slice(1).join('; ')}` : told.join('; ');
}

const FACT: Table<FactSubject> = {
  year: ({ days, year }) => `${days.map(printDay).join(' and ')}: the year is ${year}`,
  'period-end': ({ days, noun }) => `end of the ${days}-day ${noun}`,
  'offset-day': ({ subject }) => `day of the ${subject}`,
  'half-period': ({ half, whole }) => `${half} and ${whole} days`,
};

/** What a fact is of: "end of the 45-day period". */
export function factWords(of: FactSubject, naming: Naming): string {
  return said(FACT, of, naming);
}

const OPEN: Table<OpenSubject> = {
  time: ({ at }, { siglum, words }) => `"${words(at)}" in ${siglum(at.report)}`,
  year: ({ days }) => `year of ${days.map(printDay).join(' and ')}`,
  publication: ({ report }, { siglum }) => `publication of ${siglum(report)}`,
};

const OPEN_WHY: Table<OpenGround> = {
  'older-copy': () => "it stands in older copy set behind the report's own text, of another week",
  'other-weeks': () => 'its weekdays belong to different weeks',
  'no-week': ({ after }) =>
    `no date in the reports fixes its week${after === null ? '' : `; it lies after ${printDate(after)}`}`,
  years: ({ grounds, years }, naming) => `${dayWords(grounds, naming)}; that is so in ${years.join(', ')}`,
  window: ({ from, to }) => `published ${between(from, to, 'on ')}`,
  address: ({ written }) =>
    `its address holds a date (${written}), and addresses are also dated by what a page is of, or by when it was filed`,
};

/** What of dates stays open, and why. */
export const openWords = {
  what: (of: OpenSubject, naming: Naming): string => said(OPEN, of, naming),
  why: (why: OpenGround, candidates: readonly string[], naming: Naming): string => {
    const told = said(OPEN_WHY, why, naming);
    if (why.kind === 'address') return `${told}; it may be ${candidates.join(' or ')}`;
    return candidates.length > 1 ? `${told}; it may be ${candidates.join(' or ')}` : told;
  },
  time: (siglum: string, words: string): string => `${siglum} “${words}”`,
  /** Why the report alone does not date a time. */
  undated: (candidates: readonly string[], published: boolean): string => {
    if (candidates.length > 1) return `it may be ${candidates.join(' or ')}`;
    if (candidates.length === 1)
      return (
        `counted from the day of publication it would be ${candidates[0]}, but it stands in what ` +
        'seems to be copy of another day'
      );
    return published ? 'the text does not say which' : 'the report has no publication date to count from';
  },
  speaker: (words: string): string => `who says “${words}”`,
  speakers: (names: readonly string[]): string => `it may be ${names.join(' or ')}`,
  noSource: 'the words stand in quotation marks and no source is named',
  crowded: (kind: 'statement' | 'commitment', count: number): string =>
    count === 1
      ? `whether a ${kind} of one report stands in others too`
      : `whether ${count} ${kind}s of one report each stand in others too`,
  crowdedWhy: 'their words are in so many others that they were not set beside all of them',
  uncollated: (pairs: number): string =>
    `where ${pairs} more ${pairs === 1 ? 'pair' : 'pairs'} of reports differ in what they share`,
  uncollatedWhy: 'the pairs that share most were compared word by word, these were not',
} as const;

// Figures.

const FIGURE_REASON: Table<FigureReason> = {
  unit: ({ a, b }) =>
    `“${a.words}” and “${b.words}” are in different units (${a.told ?? 'no unit'}, ${b.told ?? 'no unit'}).`,
  rate: ({ a, b }) => `“${a.words}” is told ${per(a.told)}, “${b.words}” ${per(b.told)}.`,
  level: ({ a, b }) => `“${a.words}” is the value ${a.told ?? ''} a change, “${b.words}” the value ${b.told ?? ''} it.`,
  act: ({ a, b }) => `“${a.words}” is told of ${a.told ?? ''}, “${b.words}” of ${b.told ?? ''}.`,
  status: ({ a, b }) =>
    `“${a.words}” is told as ${STATUS[a.told ?? ''] ?? 'done'}, “${b.words}” as ` +
    `${STATUS[b.told ?? ''] ?? 'done'}: two measures.`,
  whole: ({ a, b }) =>
    a.told === null
      ? `“${b.words}” is the whole of which a part is told, “${a.words}” is none.`
      : `“${a.words}” is the whole of which a part is told, “${b.words}” is none.`,
  place: ({ a, b }) => `“${a.words}” is told of ${a.told ?? ''}, “${b.words}” of ${b.told ?? ''}.`,
  time: ({ a, b }) => `“${a.words}” is of ${a.told ?? ''}, “${b.words}” of ${b.told ?? ''}.`,
  change: ({ moved, level }) => `“${moved}” is the amount of a change, “${level}” a level.`,
  measure: ({ a, b, counts, dated }) => {
    const period = (told: string | null): string => (dated ? ` (${told ?? 'no period given'})` : '');
    const [verb, again] = counts ? ['counts', ''] : ['is told of', 'of '];
    const [x, y] = [a, b].map(({ told, period: of }) => `${told ?? 'no unit'}${period(of)}`);
    return `“${a.words}” ${verb} ${x}, “${b.words}” ${again}${y}.`;
  },
  directions: ({ a, b }) =>
    `“${a.words}” is told as a change ${a.told ?? ''}, “${b.words}” as a change ${b.told ?? ''}.`,
  equal: ({ value, hedges, notes }) => {
    const tail = typeof hedges === 'string' ? (hedges === 'alike' ? ', hedged alike' : '') : hedgesDiffer(hedges);
    return `Both give ${valueWords(value)}${tail}${noteWords(notes)}.`;
  },
  half: ({ small, large, middle }) =>
    `“${small}” is half of “${large}”, and the report with “${middle}” tells of the middle: no conflict.`,
  compatible: ({ a, b, by, notes }, naming) =>
    `“${a}” and “${b}” are compatible: ${said(FIGURE_FIT, by, naming)}${noteWords(notes)}.`,
  strained: ({ a, b, apart, hedge, allowance, nearer, notes }) =>
    `“${a}” and “${b}” agree only under strain: they stand ${printPercent(apart)} apart, over ` +
    `the ${allowance * 100}% that a hedge such as “${hedge}” ` +
    `allows${nearerWords(nearer)}${noteWords(notes)}.`,
  differ: ({ a, b, nearer, notes }) =>
    `“${a}” and “${b}” differ by more than their words allow${nearerWords(nearer)}${noteWords(notes)}.`,
};

const STATUS: Readonly<Record<string, string>> = { planned: 'planned or possible', denied: 'denied', told: 'done' };

function per(period: string | null): string {
  return period === null ? 'for no stated period' : `per ${period}`;
}

function hedgesDiffer([a, b]: readonly [string, string]): string {
  return `; only the hedge differs (“${a}”, “${b}”)`;
}

const FIGURE_FIT: Table<FigureFit> = {
  bound: ({ value, bound }) => `${valueWords(value)} keeps within “${bound}”`,
  range: ({ value, low, high, open }) =>
    `${valueWords(value)} lies in ${printNumber(low)} to ${printNumber(high)}, what “${open}” leaves open`,
  hedge: ({ hedge, allowance }) => `they stand within the ${allowance * 100}% that “${hedge}” allows`,
  rounded: () => 'one is the other rounded',
};

function valueWords({ words, number, share }: FigureValue): string {
  if (number === null) return `“${words}”`;
  return share ? `${printShort(number)}%` : printNumber(number);
}

const FIGURE_NOTE: Table<FigureNote> = {
  measures: ({ a, b }) => `one counts ${a}, the other ${b}`,
  baseline: ({ told }) => `only one is told against ${told}`,
  countries: ({ a, b }) => `one by the count of ${a}, the other of ${b}`,
};

function noteWords(notes: readonly FigureNote[]): string {
  return notes.map((note) => `; ${said(FIGURE_NOTE, note, NOBODY)}`).join('');
}

/** Names no report. */
const NOBODY: Naming = {
  siglum: () => '',
  sigla: () => [],
  words: () => '',
  cite: ({ start, end }) => ({ report: '', start, end, exact: '' }),
};

const FRACTIONS: readonly (readonly [number, string])[] = [
  [10, 'a tenth'],
  [20, 'a fifth'],
  [25, 'a quarter'],
  [100 / 3, 'a third'],
  [50, 'a half'],
  [200 / 3, 'two thirds'],
  [75, 'three quarters'],
];

function nearerWords(found: NearerFraction | null): string {
  if (!found) return '';
  const fraction = (value: number): string => {
    const name = FRACTIONS.find(([each]) => each === value)?.[1] ?? '';
    return `${name} (${printShort(value)})`;
  };
  return `; ${printShort(found.value)} is nearer to ${fraction(found.nearest)} than to ${fraction(found.named)}`;
}

const FIGURE_SUM: Table<FigureSum> = {
  range: ({ words, low, high, other }) =>
    `“${words}” = ${printNumber(low)} to ${printNumber(high)}; the other ${printNumber(other)}`,
  difference: ({ values: [x, y], unit }) => {
    const apart = Math.abs(x - y);
    const base = Math.max(Math.abs(x), Math.abs(y));
    const of = unit === null ? '' : ` ${printUnit(unit)}`;
    return (
      `|${printShort(x)} − ${printShort(y)}| = ${printShort(apart)}${of}, ` +
      `${printPercent(apart / base)} of ${printShort(base)}`
    );
  },
  conversion: ({ a, b, value, unit }) => `“${a}” = ${printShort(value)} ${printUnit(unit)} = “${b}”`,
  double: ({ half, whole, unit }) =>
    `${printNumber(half)} × 2 = ${printNumber(whole)}${unit === null ? '' : ` ${printUnit(unit)}`}`,
  change: ({ before, after, percent, told }) =>
    `(${printNumber(after)} − ${printNumber(before)}) / ${printNumber(before)} = ` +
    `${printNumber(Math.round(percent * 10) / 10)}%, told as ${told}`,
};

export const figureWords = {
  reason: (reason: FigureReason): string => said(FIGURE_REASON, reason, NOBODY),
  sum: (sum: FigureSum): string => said(FIGURE_SUM, sum, NOBODY),
  /** What a group of figures measures: "fall in arrests at the border". */
  measure: ({ measure, change }: Pick<FigureGroup, 'measure' | 'change'>): string =>
    change === null ? measure : `${change === 'down' ? 'fall' : 'rise'} in ${measure}`,
  apart: ({ reason }: FigureApart): string => `not set beside it: ${said(FIGURE_REASON, reason, NOBODY)}`,
  beside: ({ mention, reason }: FigureApart, { siglum }: Naming): string =>
    `not set beside it: ${siglum(mention.report)}: ${said(FIGURE_REASON, reason, NOBODY)}`,
} as const;

// How the wording drifts.

/** What some reports have at a place; `text` is empty where they have nothing there. */
export interface ToldReading {
  readonly sigla: readonly string[];
  readonly text: string;
  /** True where the words stand in quotation marks. */
  readonly quoted?: boolean;
}

const PLURALS: Readonly<Record<string, string>> = { has: 'have', does: 'do' };

function who({ sigla }: ToldReading): string {
  return printList(sigla);
}

/** The verb, which is given for one report, for as many as there are. */
function agreeing({ sigla }: ToldReading, verb: string): string {
  return sigla.length === 1 ? verb : (PLURALS[verb] ?? verb.slice(0, -1));
}

function quoted(text: string): string {
  return quote(text) || 'nothing';
}

/** The reading that has words, and what the others have. */
type Explained = (first: ToldReading, second: ToldReading, all: readonly ToldReading[]) => string;

function has(reading: ToldReading, verb: string): string {
  return `${who(reading)} ${agreeing(reading, verb)} ${quoted(reading.text)}`;
}

/** "R1 has “x”, R2 “y”." */
function both(verb: string): Explained {
  return (first, _second, all) => {
    const others = all.filter((other) => other !== first).map((other) => `${who(other)} ${quoted(other.text)}`);
    return `${has(first, verb)}, ${others.join(', ')}.`;
  };
}

/** "R1 has “x”; R2 leaves it out." where the second has nothing. */
function orLeft(verb: string, what: string, alone = verb): Explained {
  return (first, second, all) =>
    second.text === ''
      ? `${has(first, alone)}; ${who(second)} ${agreeing(second, 'leaves')} ${what} out.`
      : both(verb)(first, second, all);
}

const VARIANT: Readonly<Record<VariantKind, Explained>> = {
  cut: orLeft('has', 'it'),
  added: orLeft('has', 'it'),
  qualifier: orLeft('has', 'it'),
  name: orLeft('names', 'it', 'has'),
  hedge: orLeft('says', 'the hedge'),
  condition: orLeft('has', 'the condition'),
  time: both('gives'),
  'attribution-lost': (first, second, all) =>
    second.text === ''
      ? `${who(first)} ${agreeing(first, 'credits')} it (${quoted(first.text)}); ${who(second)} ` +
        `${agreeing(second, 'does')} not.`
      : both('has')(first, second, all),
  'attribution-shifted': both('has'),
  channel: both('has'),
  altered: both('has'),
  moved: (first, second) =>
    `${who(second)} ${agreeing(second, 'has')} ${quoted(first.text)} at another place than ${who(first)}.`,
  joined: (first, second) =>
    `${who(first)} and ${who(second)} part their sentences differently: ${quoted(first.text)} ` +
    `against ${quoted(second.text)}.`,
  'direct-indirect': (first, second) => {
    if (first.quoted === second.quoted)
      return (
        `${who(first)} and ${who(second)} have the same words, one in quotation marks and one ` +
        `without: ${quoted(first.text)}.`
      );
    const [quoting, telling] = first.quoted ? [first, second] : [second, first];
    return (
      `${who(quoting)} ${agreeing(quoting, 'prints')} in quotation marks what ${who(telling)} ` +
      `${agreeing(telling, 'tells')} without: ${quoted(quoting.text)}.`
    );
  },
  'back-translation': (first, second) =>
    'Both print it as a quotation, alike in structure and unlike in words, so one may be ' +
    `translated: ${quoted(first.text)} (${who(first)}), ${quoted(second.text)} (${who(second)}).`,
  punctuation: both('writes'),
  case: both('writes'),
  spelling: both('writes'),
  figure: both('gives'),
};

const FINDING: Table<VariantFinding> = {
  shifted: ({ from, to, credit, instead, chains }, naming) =>
    `${naming.siglum(from)} credits ${shown(credit)}, ${naming.siglum(to)} credits ` +
    `${shown(instead)}: ${chainsWords(chains, naming)}.`,
  lost: ({ from, to, names, chains }, naming) => {
    const list = printList(names);
    return (
      `${naming.siglum(from)} has it from ${list}; ${naming.siglum(to)} tells it without ${list}: ` +
      `${chainsWords(chains, naming)}.`
    );
  },
  unnamed: ({ from, to, name, instead, chains }, naming) =>
    `${naming.siglum(from)} names the source, ${name}; ${naming.siglum(to)} has ` +
    `${quoted(shown(instead))}: ${chainsWords(chains, naming)}.`,
  channels: ({ from, to }, naming) =>
    `${naming.siglum(from.report)} has it from ${placed(naming.words(from))}, ` +
    `${naming.siglum(to.report)} from ${placed(naming.words(to))}.`,
  placed: ({ at, to }, naming) =>
    `${naming.siglum(at.report)} places it at ${placed(naming.words(at))}; ${naming.siglum(to)} ` +
    'does not say where or by what channel.',
};

function shown(credit: string | null): string {
  return credit ?? 'no source named';
}

function placed(words: string): string {
  return `“${words.replace(/\s+/g, ' ')}”`;
}

/** `R1 → Merrow → Belk`. */
export function chainWords({ report, credits }: CreditChain, { siglum }: Naming): string {
  return [siglum(report), ...credits.map(shown)].join(' → ');
}

function chainsWords(chains: readonly CreditChain[], naming: Naming): string {
  return chains.map((chain) => chainWords(chain, naming)).join('; ');
}

/** One plain sentence that says how reports differ; the first reading is the base's. */
export function variantWords(
  kind: VariantKind,
  finding: VariantFinding | null,
  readings: readonly ToldReading[],
  naming: Naming,
): string {
  if (finding) return said(FINDING, finding, naming);
  const [first, second] = [...readings].sort((p, q) => Number(p.text === '') - Number(q.text === ''));
  return first && second ? VARIANT[kind](first, second, readings) : '';
}

// What is said, promised, told as having happened.

type Force = Commitment['force'];

const FORCE: Readonly<Record<Force, readonly [one: string, several: string]>> = {
  promise: ['undertakes', 'undertake'],
  duty: ['must', 'must'],
  plan: ['plans', 'plan'],
  threat: ['threatens', 'threaten'],
  refusal: ['refuses', 'refuse'],
};

const DIFFERENCE: Readonly<Record<CommitmentDifference, string>> = {
  force: 'how binding',
  deadline: 'due',
  condition: 'condition',
  judge: 'who or what judges',
};

export const commitmentWords = {
  force: (force: Force): string => FORCE[force][0],
  /** "Tolvane undertakes: keep the ferry (condition: if …)". */
  title: (
    who: readonly string[],
    written: string | null,
    force: Force,
    act: string,
    condition: string | null,
  ): string => {
    // What a timetable tells binds nobody: `the licence expires`.
    const when = condition === null ? '' : ` (condition: ${condition})`;
    if (who.length === 0 && written === null && force === 'plan') return `${act}${when}`;
    const names = who.length > 0 ? who.join(' and ') : (written ?? 'No one named');
    const several = who.length > 1 || (who.length === 0 && SEVERAL.test(names));
    return `${names} ${FORCE[force][several ? 1 : 0]}: ${act}${when}`;
  },
  /** "due: 45 days (R1) | 90 days (R2)". */
  difference: (
    field: CommitmentDifference,
    values: readonly (readonly [value: string, sigla: readonly string[]])[],
  ): string => `${DIFFERENCE[field]}: ${values.map(([value, sigla]) => `${value} (${sigla.join(' ')})`).join(' | ')}`,
  /** Why tellings are one commitment. */
  common: ({ words, due }: NonNullable<CommitmentGroup['common']>): string =>
    [
      words.length > 0 ? `acts share ${words.map((word) => `“${word}”`).join(', ')}` : 'acts share words in pairs',
      ...(due === null ? [] : [`due ${due}`]),
    ].join('; '),
  /** "P45D" as "45 days"; anything else as it is. */
  due: (value: string): string => {
    const days = /^P(\d+)D$/.exec(value)?.[1];
    return days ? `${days} days` : value;
  },
  day: (value: string): string => value,
} as const;

export const dueWords = {
  /** Why a time that is named gives no day. */
  missing: (value: string | null, words: string): string => {
    if (/\b(?:trading|business|working|school)\s+days?\b/i.test(words)) return 'which days it counts is not told';
    if (value !== null && /^XXXX/.test(value)) return 'its year is not told';
    if (value !== null && /^P/.test(value)) return 'no report tells from which day it runs';
    return 'no report tells which day that is';
  },
  open: (words: string, missing: string): string => `due “${words}”: ${missing}`,
  /** "“within 30 days”: from 7 March 2024 to Saturday 6 April 2024". */
  length: (words: string, first: string, last: string): string =>
    `“${words}”: from ${printPlainDate(first)} to ${printDate(last)}`,
} as const;

const JOINED: Readonly<Record<AgreementGround, string>> = {
  name: 'they bear one name',
  day: 'they are of one day and party',
  month: 'they are of one month and party',
  parties: 'they name the same two parties',
};

export const agreementWords = {
  /** "Deal of 4 March 2024: Dolmar and Oran". */
  title: (noun: string, when: string | null, parties: readonly string[]): string => {
    const day = when === null ? '' : ` of ${/^\d{4}-\d{2}$/.test(when) ? printMonth(when) : printPlainDate(when)}`;
    const who = parties.length > 0 ? `: ${printList(parties)}` : '';
    return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}${day}${who}`;
  },
  joined: (grounds: readonly AgreementGround[]): string =>
    `held to be one: ${grounds.map((one) => JOINED[one]).join('; ')}`,
  belongs: (why: 'sentence' | 'party'): string =>
    why === 'sentence'
      ? 'told in a sentence with the agreement'
      : 'told of one of its parties, in a report that speaks of no other agreement as often',
  /** "4 March 2024 + 90 days = Sunday 2 June 2024; R3 names that day". */
  counted: ({ from, days, day }: CountedDay, naming: readonly string[]): string =>
    `${printPlainDate(from)} + ${printCount(days)} = ${printDate(day)}${
      naming.length > 0 ? `; ${naming.join(', ')} ${naming.length > 1 ? 'name' : 'names'} that day` : ''
    }`,
} as const;

const SEVERAL = /^(?:we|they|them|both|the two|these|those)\b/i;

export const statementWords = {
  title: (speaker: string | null, words: string): string =>
    `${speaker ?? 'No source named'}: ${snippet(words.replace(/^that\s+/i, ''), 90)}`,
} as const;

/** Why two ways of telling exclude each other. */
export type OpposedKind = OppositionKind | 'silent' | 'changed' | 'moved';

const OPPOSED: Readonly<Record<OpposedKind, (first: string, second: string) => string>> = {
  denied: (first, second) => `${first} as not so, ${second} as so`,
  opposed: (first, second) => `two acts that exclude each other, ${first} the one and ${second} the other`,
  hedged: (first, second) => `${first} as what may be, ${second} as so`,
  dated: (first, second) => `${first} of one day, ${second} of another`,
  moved: (first, second) => `${first} of one day, ${second} as moved to another`,
  unique: (first, second) => `of two each as the only or the first, ${first} of one and ${second} of another`,
  changed: (first, second) => `in quotation marks in other words, ${first} in these, ${second} in those`,
  silent: (first, second) => `${first} as giving no answer, ${second} as speaking`,
};

export const opposedWords = {
  /** "the gates were shut / the gates were not shut" */
  title: (first: string, second: string): string => `${snippet(first, 60)} / ${snippet(second, 60)}`,
  /** "Told by R1 as not so, by R2 as so." */
  reason: (kind: OpposedKind, first: readonly string[], second: readonly string[]): string =>
    `Told ${OPPOSED[kind](`by ${first.join(' ')}`, `by ${second.join(' ')}`)}.`,
  within: (kind: OpposedKind): string => `the report tells it ${OPPOSED[kind]('once', 'once')}`,
} as const;

export const eventWords = {
  /** "Meeting of A, B and C"; null where the kind has no such name. */
  title: (kind: EventGroup['kind'], names: readonly string[]): string | null =>
    kind === 'meeting' && names.length > 1 ? `Meeting of ${printList(names)}` : null,
} as const;

// Of one report by itself, of the timeline, of the reader's own hand.

export const withinWords = {
  copy: (reasons: readonly string[], undated: readonly string[]): string => {
    const words = [...new Set(undated.map((one) => `“${one}”`))].join(', ');
    const days =
      undated.length === 0
        ? ''
        : `; so ${words} may be of another week and ${undated.length === 1 ? 'is' : 'are'} left undated`;
    return `a stretch that seems to be copy of another day: ${reasons.join('; ')}${days}`;
  },
  judgement: (words: string, credited: string | null): string =>
    'a judgement with no source: ' +
    `“${words}”${credited === null ? '' : `; the report credits ${credited} without saying for which part`}`,
  sum: (sum: FigureSum): string =>
    `a change in percent and the values beside it do not give the same: ${said(FIGURE_SUM, sum, NOBODY)}`,
  figures: (measure: string, readings: readonly string[]): string => `${measure}: ${readings.join(' and ')}`,
} as const;

export const DISMISSED = 'set aside by the reader';
