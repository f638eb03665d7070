import type { Rule, RuleText } from '../rule.js';
import type { Candidate, Reading } from './candidate.js';
import * as chains from './chain.js';
import * as moment from './moment.js';
import * as named from './named.js';
import * as readings from './readings.js';
import * as spelled from './spelled.js';

/** `test` as what a reason does, asked of candidates that `asks` admits. */
const reason =
  (asks: (c: Candidate) => boolean, test: (c: Candidate) => boolean) =>
  (c: Candidate): true | null =>
    asks(c) && test(c) ? true : null;
/** The end of a chain where it has one. */
const chain =
  (end: (c: chains.Chain) => number) =>
  (c: chains.Chain): number | null =>
    end(c) || null;

const any = (): boolean => true;
const single = (c: Candidate): boolean => !c.range;
const inDigits = (c: Candidate): boolean => !c.range && c.q.number.form === 'digits';
/** Digits alone: no mark, no magnitude. */
const bare = (c: Candidate): boolean => inDigits(c) && c.q.number.bare;
const bareCount = (c: Candidate): boolean => bare(c) && !named.isMeasured(c);
const inWords = (c: Candidate): boolean => !c.range && c.q.number.form === 'words' && readings.readRatio(c) === null;
/** The number alone or in a part: "two-thirds". */
const inLetters = (c: Candidate): boolean => inWords(c) || (!c.range && c.q.number.form === 'fraction');
/** Digits that could be written so in a code: no magnitude told. */
const untold = (c: Candidate): boolean => (inDigits(c) || c.range) && c.q.number.magnitude === 1;

/** Chains of numbers and signs that are no figures, in their order; each gives the word after the chain. */
export const CHAINS: readonly Rule<chains.Chain, number>[] = [
  {
    id: 'no-figure/phone',
    says: 'Groups of bare digits in a row, behind a plus or a word for calling, are a telephone number.',
    example: 'Call +45 5550 1422 for help.',
    not: 'The port handled 5,550 boxes.',
    at: chain(chains.phoneEnd),
  },
  {
    id: 'no-figure/coordinate',
    says: 'Degrees with a side of the sky are a place on the map.',
    example: "The wreck lies at 32° 34'S.",
    not: 'It was 32° in the shade.',
    at: chain(chains.coordinateEnd),
  },
  {
    id: 'no-figure/time-of-day',
    says: 'Digits parted by a colon are a time of day or of play.',
    example: 'The ferry sank at 17:45:10.',
    not: 'The crossing takes 17 hours.',
    at: chain(chains.clockEnd),
  },
  {
    id: 'no-figure/days',
    says: 'Two numbers up to 31 behind a month are days.',
    example: 'The March 4-7 riots ended there.',
    not: 'He was away for 4-7 days.',
    at: chain(chains.daysEnd),
  },
  {
    id: 'no-figure/version',
    says: 'Numbers tied by full stops or slashes, or by several signs, are a version, a date or an address.',
    example: 'Kestrel 10.4.2 is out.',
    not: 'Kestrel paid 10.4 million crowns.',
    at: chain(chains.partsEnd),
  },
  {
    id: 'no-figure/serial',
    says: 'A pair of numbers behind a word for a numbered thing, or with capitals glued to it, is a name.',
    example: 'Docket No. 12-418 was closed.',
    not: 'A ticket costs 12-18 crowns.',
    at: chain(chains.serialEnd),
  },
  {
    id: 'no-figure/years',
    says: 'Two years with a dash are a span of time.',
    example: 'She led the club (1998-2004).',
    not: 'It holds 1,998-2,004 litres.',
    at: chain(chains.yearsEnd),
  },
  {
    id: 'no-figure/facing',
    says: 'So many on so many is a way to play.',
    example: 'They lost the 1-on-1 drill.',
    not: 'They lost one man.',
    at: chain(chains.facingEnd),
  },
  {
    id: 'no-figure/score',
    says: 'Two numbers that measure each other, as in a game or a vote, are a score.',
    example: 'Norvik won 3-1.',
    not: 'Norvik has 23 players.',
    at: chain(chains.scoreEnd),
  },
  {
    id: 'no-figure/tally',
    says: 'Points of two sides, each behind its name and a colon, are a score.',
    example: 'So far it stands Harbour: 1, Council: 0.',
    not: 'Sunk: 12 boats, two of them new.',
    at: chain(chains.tallyEnd),
  },
];

/** Reasons of a quantity that is no figure, in their order; the first that holds is told. */
export const REASONS: readonly Rule<Candidate, true>[] = [
  {
    id: 'no-figure/date',
    says: 'A number in a date or a clock time is told there, unless it is hedged or the object of a verb and counts.',
    example: 'The mill closed on 11 March 2011.',
    not: 'Lorvex laid off 1960 workers.',
    at: reason(any, (c) => moment.inTime(c) || (bare(c) && moment.isDay(c))),
  },
  {
    id: 'no-figure/item',
    says: 'A bare number before a bracket that nothing opened is the number of an item in a list.',
    example: 'We ask for 1) a new port.',
    not: 'We saw boats (three of 14) there.',
    at: reason(bare, named.isItem),
  },
  {
    id: 'no-figure/ordinal',
    says: 'Digits with st, nd, rd or th tell a place in an order.',
    example: 'She came 21st.',
    not: 'She beat 21 others.',
    at: reason(bare, spelled.isOrdinal),
  },
  {
    id: 'no-figure/letters',
    says: 'Letters glued to digits that are neither unit nor magnitude make a code.',
    example: 'It ran on the 7R line.',
    not: 'It ran for 2km.',
    at: reason(single, named.hasLetters),
  },
  {
    id: 'no-figure/address',
    says: 'A number before capitals that end in a word for a street is a house number.',
    example: 'She lives at 221 Orchard Street.',
    not: 'She saw 221 streets.',
    at: reason((c) => c.range || bareCount(c), named.isAddress),
  },
  {
    id: 'no-figure/pair-name',
    says: 'A pair of bare numbers behind a name or before a singular noun is a name.',
    example: 'Two Corvo 300-800 jets landed.',
    not: 'Between 300 and 800 jets landed.',
    at: reason((c) => c.range, named.isNamedPair),
  },
  {
    id: 'no-figure/tied',
    says: 'A hyphen or slash ties the digits to a word: a code or a name.',
    example: 'An F-150 was stolen.',
    not: 'A sub-7 percent rate was offered.',
    at: reason(untold, named.isTied),
  },
  {
    id: 'no-figure/within-name',
    says: 'Digits inside the noun phrase that the number before counts belong to it.',
    example: 'The airline bought 60 Corvo 320 jets.',
    not: 'The airline bought 60 jets and 320 engines.',
    at: reason(bareCount, named.isInNoun),
  },
  {
    id: 'no-figure/within-word',
    says: 'A number in words bound by a hyphen to the word before is part of it.',
    example: 'He gave the crowd a high-five.',
    not: 'She won by thirty-five votes.',
    at: reason(inLetters, spelled.isPartOfWord),
  },
  {
    id: 'no-figure/set-phrase',
    says: 'A number in words within a set phrase counts nothing: "two-way", "one day", "one by one", "zero tolerance".',
    example: 'It is a two-way road.',
    not: 'It is a two-mile road.',
    at: reason(inWords, spelled.isSetPhrase),
  },
  {
    id: 'no-figure/name-in-words',
    says: 'A capital number in words among capitals, where no sentence begins, is part of a name.',
    example: 'The band Calder Five played.',
    not: 'Five bands from Calder played.',
    at: reason(inWords, spelled.isNameInWords),
  },
  {
    id: 'no-figure/numbered-in-words',
    says: 'A number in words behind a thing that bears a number, with no noun to count, is its number.',
    example: 'Read chapter four.',
    not: 'Read four chapters.',
    at: reason(inWords, spelled.isNumberedInWords),
  },
  {
    id: 'no-figure/pronoun',
    says: 'One is a pronoun where no noun in the singular follows, or behind a word that points.',
    example: 'He is the only one who knows.',
    not: 'Only one guard knows.',
    at: reason(inWords, spelled.isPronoun),
  },
  {
    id: 'no-figure/told-before',
    says: 'The, these or those before a number in words without a noun points to what was told before.',
    example: 'The two met in Brenn.',
    not: 'All four were freed.',
    at: reason(inWords, spelled.isToldBefore),
  },
  {
    id: 'no-figure/whole',
    says: 'The number behind in is the whole that one of a thing before it is a part of.',
    example: 'One worker in 12 is ill.',
    not: 'One attack in 12 months was reported.',
    at: reason(single, named.isWholeOfOne),
  },
  {
    id: 'no-figure/clock',
    says: 'A number before a.m., p.m. or o’clock, or four digits before hours behind at or by, is a time of day.',
    example: 'Shots rang out at about 1100 hours.',
    not: 'He served about 1100 hours of work.',
    at: reason(inDigits, moment.isClockTime),
  },
  {
    id: 'no-figure/release',
    says: 'Decimals below a hundred behind a name or a word for a version, with no noun to count, are a version.',
    example: 'Version 10.4 was pulled.',
    not: 'They paid 10.4 crowns.',
    at: reason((c) => inDigits(c) && !c.q.number.bare, named.isVersion),
  },
  {
    id: 'no-figure/code',
    says: 'Digits with a leading nought, behind @, + or _, or more than a count has, are a code.',
    example: 'The badge read 0047.',
    not: 'The badge cost 47 crowns.',
    at: reason(bare, named.isCode),
  },
  {
    id: 'no-figure/numbered',
    says: 'A bare number behind a thing that bears a number, or behind No. or #, is its number.',
    example: 'Turn to page 44.',
    not: 'Turn 44 pages.',
    at: reason(bare, named.isNumbered),
  },
  {
    id: 'no-figure/year',
    says: 'Four bare digits beside a date word, or with no plural to count, are a year.',
    example: 'The 1820 census is lost.',
    not: 'They sold 1994 tickets.',
    at: reason(bare, moment.isYearTold),
  },
  {
    id: 'no-figure/model',
    says: 'Bare digits above a hundred before a singular noun, behind an owner or as a known model are a thing’s name.',
    example: 'The 747 aircraft was empty.',
    not: 'The 747 crates were empty.',
    at: reason(bareCount, named.isModel),
  },
  {
    id: 'no-figure/adjective',
    says: 'Digits before -based, -type and the like make an adjective of a name.',
    example: 'It ran 286-based machines.',
    not: 'It ran 286 machines.',
    at: reason(bareCount, named.isNameInAdjective),
  },
  {
    id: 'no-figure/name',
    says: 'Bare digits behind a name, with no plural to count, are part of it.',
    example: 'The probe Orbiter 11 is lost.',
    not: 'In Orbiter 11 sailors were lost.',
    at: reason(bareCount, named.isAfterName),
  },
];

/** Readings of a quantity that counts or measures, in their order; the first that holds names the figure's rule. */
export const READINGS: readonly Rule<Candidate, Reading>[] = [
  {
    id: 'figure/multiple',
    says: 'So many fold, or twice as many, tells how many times.',
    example: 'Traffic grew 18-fold.',
    not: 'Traffic grew by 18 cars.',
    at: readings.readMultiple,
  },
  {
    id: 'figure/ratio',
    says: 'So many in, out of or of every so many is a part of a whole.',
    example: 'One in five pupils stayed away.',
    not: 'One in the class stayed away.',
    at: readings.readRatio,
  },
  {
    id: 'figure/age',
    says: 'Years old, a number behind aged, or set off behind a name or after a form of be, is an age.',
    example: 'Odda Strom, 54, leads the club.',
    not: 'Odda Strom led 54 clubs.',
    at: readings.readAge,
  },
  {
    id: 'figure/one-of',
    says: 'One of several names a part and tells little of a count.',
    example: 'One of the mines went off.',
    not: 'One mine went off.',
    at: readings.readOneOf,
  },
  {
    id: 'figure/range',
    says: 'Two numbers joined by a dash, to or and are the ends of a range.',
    example: 'Between 200 and 300 people came.',
    not: 'Some 200 people and 300 dogs came.',
    at: readings.readRange,
  },
  {
    id: 'figure/open-magnitude',
    says: 'A plural magnitude names no number but its size.',
    example: 'Dozens of houses burned.',
    not: 'A dozen houses burned.',
    at: readings.readOpen,
  },
  {
    id: 'figure/money',
    says: 'A number with a currency’s sign, code or name is money.',
    example: 'The fine is US$40 million.',
    not: 'The fine is unknown.',
    at: readings.readMoney,
  },
  {
    id: 'figure/percent',
    says: 'A number with percent, % or points of them is a share.',
    example: 'Rents rose 4 percent.',
    not: 'Rents rose by 4 crowns.',
    at: readings.readPercent,
  },
  {
    id: 'figure/fraction',
    says: 'Half, a third, three quarters are parts of a whole.',
    example: 'A third of the crop was lost.',
    not: 'A third crop was lost.',
    at: readings.readFraction,
  },
  {
    id: 'figure/duration',
    says: 'A number of seconds to centuries is a length of time.',
    example: 'The siege lasted nine weeks.',
    not: 'The siege ended in the ninth week.',
    at: readings.readDuration,
  },
  {
    id: 'figure/measure',
    says: 'A number with a unit of measure is a measure.',
    example: 'The deck is 40 metres long.',
    not: 'The deck holds 40 cars.',
    at: readings.readMeasure,
  },
  {
    id: 'figure/cardinal-words',
    says: 'A number in words counts the noun it stands before.',
    example: 'Four ships sank.',
    not: '14 ships sank.',
    at: readings.readCardinalWords,
  },
  {
    id: 'figure/cardinal',
    says: 'A number in digits counts the noun it stands before, or stands for itself.',
    example: 'Police held 14 men.',
    not: 'Police held fourteen men.',
    at: readings.readCardinal,
  },
];

/** All rules of figures: what is one, then what is none. */
export const FIGURE_RULES: readonly RuleText[] = [...READINGS, ...CHAINS, ...REASONS];
