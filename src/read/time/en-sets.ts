/**
 * Words of English that the rules of time ask for by their part in the grammar. What one word can mean stands in
 * `en.ts`; every word here that is asked for as a sense stands there too.
 */

import type { Mod } from './words.js';

const of = (...words: readonly string[]): ReadonlySet<string> => new Set(words);

/** Before a bare month they make it a time. */
export const BEFORE_MONTH = of(
  ...['in', 'since', 'until', 'till', 'by', 'from', 'to', 'for', 'of', 'during', 'before', 'after', 'through'],
  ...['throughout', 'and', 'or', 'between', 'last', 'next', 'this', 'past', 'coming', 'following', 'previous'],
  ...['early', 'late', 'mid', 'each', 'every', 'than', 'earlier', 'later', 'end', 'ended', 'ending', 'over', 'on'],
  ...['around', 'about'],
);

/** Those of them after which a capital word may still make a person of the month: a book by April Ames. */
export const BEFORE_PERSON = of('of', 'by', 'to', 'for', 'and', 'from');

/** Months that are given names or other words too. */
export const MONTH_OR_NAME = of('april', 'june', 'august', 'may', 'march');

/** Before four digits, or a short year with its apostrophe, they make a year of them. */
export const BEFORE_YEAR = of(
  ...['in', 'since', 'of', 'by', 'until', 'till', 'from', 'to', 'and', 'during', 'before', 'after', 'through'],
  ...['throughout', 'the', 'fiscal', 'calendar', 'for', 'than', 'between', 'late', 'early', 'mid', 'or', 'circa'],
  ...['around', 'year'],
);

/** Those of them that may lead in a count as well: to 1620, than 1450. */
export const BEFORE_COUNT = of('the', 'to', 'or', 'and', 'for', 'than');

/** Prepositions of time after which even a year of long ago stands alone. */
export const LEADING = of('in', 'since', 'by', 'until', 'till', 'during');

/** Before four digits they make a count or a number of something, no year. */
export const LOOSE = of(
  ...['about', 'some', 'nearly', 'almost', 'over', 'than', 'approximately', 'roughly', 'no', 'flight', 'page'],
  ...['pages', 'room', 'rooms'],
);

/** After four digits they are what is counted. */
export const COUNTED = of(
  ...['people', 'troops', 'soldiers', 'miles', 'feet', 'meters', 'metres', 'kilometers', 'tons', 'tonnes', 'pounds'],
  ...['dollars', 'percent', 'men', 'women', 'children', 'workers', 'employees', 'jobs', 'shares', 'points', 'votes'],
  ...['seats', 'homes', 'barrels', 'acres', 'kg', 'km', 'mph', 'mm', 'cc', 'police', 'members', 'migrants'],
  ...['refugees', 'civilians', 'students', 'patients', 'words', 'times', 'degrees', 'euros', 'yen', 'francs'],
  ...['marks', 'rubles', 'rupees', 'gmt', 'hours', 'additional', 'square', 'cubic', 'more', 'megawatts'],
  ...['hectares', 'deaths', 'cases', 'copies', 'units', 'cars', 'vehicles', 'years', 'days', 'minutes', 'weeks'],
  ...['months', 'block', 'souls', 'residents', 'inhabitants', 'visitors', 'guests', 'voters', 'prisoners', 'houses'],
  ...['families', 'guards', 'trees', 'sheep', 'cattle', 'passengers', 'delegates', 'rounds', 'injured', 'dead'],
);

/** Words with which a clause or phrase can go on after a year. */
export const AFTER_YEAR = of('and', 'to', 'by', 'when', 'after', 'in');

/** Prefixes that join a year by a hyphen: post-1945. */
export const YEAR_PREFIXES = of('post', 'pre', 'mid', 'since', 'circa');

/** Place a unit, weekday or month from the day of speaking. */
export const FROM_NOW = of('last', 'this', 'next', 'current', 'coming', 'upcoming', 'past', 'latest');

/** Place it from the time told last. */
export const FROM_THEN = of('previous', 'preceding', 'following', 'prior');

/** After "this" they say which: this coming Friday. */
export const AFTER_THIS = of('coming', 'past', 'last', 'current');

/** Between such a word and its unit: last fiscal year. */
export const YEAR_KINDS = of('fiscal', 'calendar', 'full', 'financial');

/** Kinds of year that stand before its number: fiscal 2019. */
export const YEAR_NAMES = of('fiscal', 'financial', 'calendar', 'fy');

/** Place no part of a day: "the current night" is no night of the calendar. */
export const NOT_OF_PARTS = of('current', 'latest', 'coming', 'past');

/** Nothing of the week is "the latest day": these place no day by themselves. */
export const NOT_OF_DAYS = of('past', 'current', 'latest', 'this');

/** Between an amount and its unit: three more weeks, ten trading days. */
export const BETWEEN = of(
  ...['more', 'additional', 'extra', 'further', 'straight', 'consecutive', 'successive', 'trading', 'business'],
  ...['working', 'full', 'whole', 'calendar', 'other', 'school', 'long', 'entire', 'fiscal', 'short', 'solid'],
);

/** Of these between an amount and its unit only some days of the calendar are counted. */
export const WORKING_DAYS = of('trading', 'business', 'working', 'school');

/** Behind a length they make an age of it. */
export const AGES = of('old', 'aged', 'age');

/** Before "a year" they make a length of it, no rate. */
export const BEFORE_LENGTH = of(
  ...['for', 'in', 'after', 'within', 'about', 'nearly', 'almost', 'than', 'least', 'over', 'during', 'of', 'to'],
  ...['up', 'around', 'just', 'only', 'half', 'every', 'by', 'as', 'or', 'on', 'from', 'and', 'but'],
);

/** How often: once a year. */
export const OFTEN = of('times', 'once', 'twice');

/** Before a plural unit that no number counts they make a length of it: for weeks. */
export const BEFORE_OPEN_LENGTH = of('for', 'in', 'within', 'of', 'after', 'over', 'through', 'two', 'take', 'recent');

/** Crowds of units: dozens of years. */
export const CROWDS = of('dozen', 'tens', 'hundred');

/** Either side of short units that no number counts: for minutes, seconds later. */
export const BEFORE_SHORT_UNIT = of('for', 'within');
export const AFTER_SHORT_UNIT = of('ago', 'later');

/** Amounts without a number. */
export const VAGUE = of('several', 'few', 'many', 'numerous', 'countless', 'various');

/** Before a clock without "a.m." they tell a clock from a score: at 4:30. */
export const BEFORE_CLOCK = of('at', 'until', 'by', 'about', 'around', 'from', 'before', 'after', 'since', 'till');

/** Between so many minutes and an hour. */
export const BEFORE_HOUR = of('before', 'to');
export const PAST_HOUR = of('after', 'past');

/** Before "1800 hours" they make a clock of it, no length. */
export const BEFORE_MILITARY = of('at', 'until', 'from', 'till', 'by');

/** First words of a zone's name. */
export const ZONE_NAMES = of(
  ...['eastern', 'central', 'pacific', 'mountain', 'british', 'european', 'universal', 'local'],
);

/** Words inside a zone's name, before "time". */
export const ZONE_MIDDLES = of('standard', 'daylight', 'european', 'summer');

/** Middle of the day by name. */
export const NOONS = of('noon', 'noontime', 'midday');

/** Hedges of more than one word. */
export const HEDGE_PHRASES: readonly (readonly [readonly string[], Mod])[] = [
  [['more', 'than'], 'MORE_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['at', 'least'], 'EQUAL_OR_MORE'],
  [['at', 'most'], 'EQUAL_OR_LESS'],
  [['up', 'to'], 'EQUAL_OR_LESS'],
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['no', 'less', 'than'], 'EQUAL_OR_MORE'],
];

/** Nouns of a stage, which need "of": the end of May. */
export const STAGE_NOUNS = of('end', 'beginning', 'start', 'middle', 'close', 'outset', 'midst');

/** Lead in a season by its name alone: in spring. */
export const BEFORE_SEASON = of('in', 'by', 'over', 'during', 'through', 'throughout', 'until', 'since', 'into');

/** Pick a year from the year of speaking. */
export const YEAR_SHIFTS = of('last', 'this', 'next');

/** Tell one year before the same stretch: the comparable quarter. */
export const COMPARED = of('same', 'corresponding', 'comparable');
export const COMPARED_ONLY = of('comparable', 'corresponding');

/** Close "a year ago". */
export const AGO = of('ago', 'earlier', 'before');

/** Place so many units: the first nine months. */
export const PLACING = of('first', 'final', 'latest', 'opening', 'closing', 'initial');

/** The plain words of "now". */
export const PRESENT = of('now', 'currently', 'presently', 'nowadays', 'current');

/** Of what was, with no day. */
export const PAST = of('recently', 'lately', 'previously');

/** Before "future" they belong to it: the foreseeable future. */
export const FUTURES = of('near', 'not', 'foreseeable', 'distant');

/** Join the ends of a range or the members of a pair. */
export const RANGE_WORDS = of('to', 'through', 'thru', 'until', 'till');
export const PAIR_WORDS = of('and', 'or');

/** Lead in days that take their month from the last of them: on 11 and 14 March. */
export const BEFORE_DAYS = of('on', 'the', 'between', 'from', 'of', 'for', 'by', 'until', 'both', 'either');

/** Between so many weeks and the weekday they are counted from: a week from Saturday, a week on Saturday. */
export const FROM_DAY = of('from', 'on', 'after');

/** Place a week beside this one. */
export const LAST_NEXT = of('last', 'this', 'next');

/** Of a week that is to come: in the coming week. */
export const AHEAD = of('coming', 'next', 'following', 'upcoming');

/** Between so many units and the day they are counted from. */
export const COUNT_FROM = of('from', 'after', 'before');

/** Before so many units they make a length of them, whatever day stands behind: within 30 days from 1 March. */
export const BEFORE_COUNTED_LENGTH = of(
  'within',
  'for',
  'over',
  'during',
  'next',
  'first',
  'last',
  'past',
  'additional',
);

/** Designate a thing by the number behind them: Suite 2010, Resolution 1973. */
export const DESIGNATORS = of(
  ...['suite', 'apartment', 'apt', 'unit', 'box', 'route', 'highway', 'interstate', 'resolution', 'proposition'],
  ...['section', 'article', 'directive', 'regulation', 'building', 'gate', 'channel', 'asteroid', 'lot', 'badge'],
  ...[
    'bus',
    'train',
    'ticket',
    'docket',
    'extension',
    'boeing',
    'airbus',
    'model',
    'serial',
    'locker',
    'code',
    'number',
  ],
);

/** Nouns of streets, behind a house number and a name. */
export const STREETS = of(
  ...['street', 'st', 'avenue', 'ave', 'road', 'rd', 'boulevard', 'blvd', 'lane', 'ln', 'drive', 'dr', 'way'],
  ...['court', 'ct', 'place', 'pl', 'square', 'terrace', 'parkway', 'pkwy', 'row', 'close', 'crescent', 'highway'],
  ...['hwy', 'broadway', 'circle', 'alley', 'quay', 'wharf', 'turnpike', 'pike'],
);

/** Say which day a week ends or begins with. */
export const WEEK_ENDS = of('ending', 'ended', 'beginning', 'starting', 'commencing', 'of');

/** Kinds of year that run over two: the 2023-24 school year. */
export const DOUBLE_YEARS = of('fiscal', 'financial', 'school', 'academic', 'season');

/** Before a length they bound what is to be done in it. */
export const BOUNDED_BY = of('within', 'next', 'coming');

/** Behind a length they name the day it begins with. */
export const STARTS_OF_LENGTH = of('of', 'from', 'after', 'starting', 'beginning', 'since', 'following', 'to');

/** Behind a length they say that it is counted from something. */
export const LENGTH_FROM = of('of', 'from', 'after', 'before', 'since', 'following');

/** Nouns of a term: a 30-day deadline. */
export const TERM_NOUNS = of('deadline', 'ultimatum', 'limit', 'window', 'notice', 'reprieve', 'extension');

/** Verbs that give somebody a term: has 30 days to appeal. */
export const GIVEN = of('has', 'have', 'had', 'gives', 'give', 'gave', 'given', 'allowed', 'granted', 'gets');

/** Verbs and adjectives by lemma, of which an infinitive tells what was done, or was not: managed to reopen. */
export const DONE_BY_INFINITIVE = of(
  ...['manage', 'fail', 'able', 'unable', 'use', 'come', 'go', 'have', 'begin', 'start', 'continue', 'help', 'get'],
  ...['cease', 'happen', 'turn', 'prove', 'seem', 'appear', 'choose', 'decline', 'refuse', 'force', 'return', 'stop'],
);

/** Before an infinitive they tell who did it: the first to land. */
export const FIRST_TO = of('first', 'last', 'only', 'latest');

/** Between a clause and the verb of another: they end the look for its verb. */
export const CLAUSE_STARTS = of('that', 'who', 'which', 'where', 'when', 'after', 'since', 'from', 'and');

/** Before a weekday's name in short with its full stop: on Sat. */
export const BEFORE_SHORT_WEEKDAY = of('on', 'pm', 'am');

/** The days of the week as they are printed, from Monday. */
export const WEEKDAY_NAMES: readonly string[] = [
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
];
