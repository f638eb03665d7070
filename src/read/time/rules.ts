import type { RuleText } from '../rule.js';

/**
 * The rules of time, in the order of their priority: where two read equally many words, the first one wins; where one
 * reads more, the longer wins. What each does stands in the file that is named above its group.
 */
const TEXTS = [
  // date.ts, point.ts, era.ts, quarter.ts: points of the calendar
  {
    id: 'time/date',
    says: 'month, day and year, in any of the orders of prose, are that day',
    example: 'The pier opened on June 2, 2019.',
    not: 'The pier opened on June 2.',
  },
  {
    id: 'time/weekday-month-day',
    says: 'weekday, month and day without a year are the nearest year in which they agree',
    example: 'The fair opens on Saturday, July 27.',
    not: 'The fair opens on July 27.',
  },
  {
    id: 'time/month-day',
    says: 'month and day without a year take the year that the tense of the clause picks',
    example: 'The fair opened on July 2.',
    not: 'The fair opened with 2 stalls in July.',
  },
  {
    id: 'time/month-year',
    says: 'month and year',
    example: 'The mine shut in July 2019.',
    not: 'The mine shut in July.',
  },
  {
    id: 'time/month-of-year',
    says: 'a month of last, this or next year',
    example: 'The mine shut in June of last year.',
    not: 'The mine shut in June.',
  },
  {
    id: 'time/month',
    says: 'a month by its name, in the year that the tense of the clause picks',
    example: 'The mine shut in June.',
    not: 'June Orsk shut the mine.',
  },
  {
    id: 'time/weekday-day',
    says: 'weekday and day of the month are the nearest month in which they agree',
    example: 'The court sits again on Monday the 29th.',
    not: 'The court sits again on Monday the first trains run.',
  },
  {
    id: 'time/weekday',
    says: 'a weekday by its name, before or behind the day of publication by the tense of its clause',
    example: 'The board met on Tuesday.',
    not: 'Crowds came on Black Friday.',
  },
  {
    id: 'time/day-of-range',
    says: 'a day that shares month and year with the day beside it in a range or pair',
    example: 'The strike lasts from July 26 to 29.',
    not: 'On July 26 and 29 clerks walked out.',
  },
  {
    id: 'time/range-date',
    says: 'the first day of a range that takes its year from the last',
    example: 'It ran on March 2-6, 2019.',
    not: 'It ran on March 2, 2019.',
  },
  {
    id: 'time/numeric-date',
    says: 'three numbers with two separators are a date; both orders of day and month stay open where both fit',
    example: 'The stamp reads 22.07.2019.',
    not: 'The build is numbered 22.07.2019.4.',
  },
  {
    id: 'time/quarter',
    says: 'a quarter of the year by its number',
    example: 'Sales fell in the third quarter.',
    not: 'He scored a touchdown in the third quarter.',
  },
  {
    id: 'time/half',
    says: 'a half of a year that is named with it',
    example: 'Sales fell in the first half of 2023.',
    not: 'They led in the first half.',
  },
  {
    id: 'time/season',
    says: 'a season with its year, or led in by a preposition of time',
    example: 'The dam failed in the spring of 2019.',
    not: 'The spring in the garden ran dry.',
  },
  {
    id: 'time/holiday',
    says: 'a day that is kept every year, by its name',
    example: 'The shops shut on Christmas Day.',
    not: 'The shops shut on a feast day.',
  },
  {
    id: 'time/day-word',
    says: 'today, tomorrow, yesterday and what is counted from them',
    example: 'The envoy left yesterday.',
    not: 'He wrote it for Harbor Today.',
  },
  {
    id: 'time/decade',
    says: 'ten years by their first, in digits or by name',
    example: 'Trade boomed in the 1970s.',
    not: 'Temperatures reached the upper 70s.',
  },
  {
    id: 'time/century',
    says: 'a hundred years by their number',
    example: 'The keep is of the 14th century.',
    not: 'The keep has a 14th tower.',
  },
  {
    id: 'time/fiscal-year',
    says: 'a year of accounts',
    example: 'Sales fell in fiscal 2019.',
    not: 'Sales fell in 2019.',
  },
  {
    id: 'time/year-period',
    says: 'the quarter that results are told of, in a year that is named',
    example: 'Profit fell from the 2022 quarter.',
    not: 'Profit fell from 2022.',
  },
  {
    id: 'time/year',
    says: 'four digits that stand as a year',
    example: 'The pier opened in 1998.',
    not: 'The pier has 1998 seats.',
  },
  // moment.ts, weekday.ts, clock.ts, offset-from.ts: points with hours, points counted from points
  {
    id: 'time/date-part',
    says: 'a day with the part of it that is told behind',
    example: 'Police came on Tuesday night.',
    not: 'Police came on Tuesday.',
  },
  {
    id: 'time/date-clock',
    says: 'a day with the hour that is told behind',
    example: 'Police came on Tuesday at 9 p.m.',
    not: 'Police came on Tuesday.',
  },
  {
    id: 'time/weekday-week',
    says: 'a week after the coming such weekday, as British English says',
    example: 'The inquest opens on Monday week.',
    not: 'The inquest opens on Monday.',
  },
  {
    id: 'time/weekday-offset',
    says: 'a weekday counted in weeks or in such weekdays from the day of speaking',
    example: 'They meet a week from Saturday.',
    not: 'They meet on Saturday.',
  },
  {
    id: 'time/weekday-of-month',
    says: 'so manieth such weekday of a month',
    example: 'They vote on the first Monday in May.',
    not: 'They vote on a Monday in May.',
  },
  {
    id: 'time/clock-date',
    says: 'an hour with the day that is told behind',
    example: 'Police came at 9 p.m. on Tuesday.',
    not: 'Police came at 9 p.m.',
  },
  {
    id: 'time/clock',
    says: 'an hour by itself, on the day told last',
    example: 'Police came at 9 p.m.',
    not: 'Police came in 9 vans.',
  },
  {
    id: 'time/offset-from',
    says: 'so many units from a day that is named with them',
    example: 'Claims lapse 90 days from 1 March.',
    not: 'Claims lapse in 90 days.',
  },
  // length.ts, offset.ts: lengths and what is counted from now or then
  {
    id: 'time/length-adjective',
    says: 'a length as the adjective of a noun',
    example: 'They fixed a 45-day period.',
    not: 'They fixed a 45-metre pier.',
  },
  {
    id: 'time/rate',
    says: 'once a unit: what happens so often or costs so much in each',
    example: 'It costs $40 a month.',
    not: 'It lasted a month.',
  },
  {
    id: 'time/length',
    says: 'a number of units',
    example: 'The talks lasted two days.',
    not: 'The girl is two years old.',
  },
  {
    id: 'time/length-open',
    says: 'units that no number counts',
    example: 'The talks lasted for weeks.',
    not: 'The weeks were dry.',
  },
  {
    id: 'time/ago',
    says: 'so many units before the day of speaking',
    example: 'The pier opened two years ago.',
    not: 'The pier opened two years earlier.',
  },
  {
    id: 'time/earlier',
    says: 'so many units before the time told last',
    example: 'The pier opened on May 2; two years earlier it had burned.',
    not: 'The pier opened two years ago.',
  },
  {
    id: 'time/later',
    says: 'so many units after the time told last',
    example: 'It burned on May 2; two weeks later it reopened.',
    not: 'It burned for two weeks.',
  },
  {
    id: 'time/hence',
    says: 'so many units after the day of speaking',
    example: 'The pact lapses two years from now.',
    not: 'The pact lapses in two years.',
  },
  {
    id: 'time/ago-open',
    says: 'units that no number counts, before the day of speaking',
    example: 'The pier burned years ago.',
    not: 'The pier burned two years ago.',
  },
  {
    id: 'time/earlier-open',
    says: 'units that no number counts, before the time told last',
    example: 'It had burned years earlier.',
    not: 'It had burned two years earlier.',
  },
  {
    id: 'time/later-open',
    says: 'units that no number counts, after the time told last',
    example: 'It reopened weeks later.',
    not: 'It reopened two weeks later.',
  },
  {
    id: 'time/hence-open',
    says: 'units that no number counts, after the day of speaking',
    example: 'It will reopen years from now.',
    not: 'It will reopen two years from now.',
  },
  {
    id: 'time/ago-clock',
    says: 'hours or minutes before now stay a length',
    example: 'The boat left two hours ago.',
    not: 'The boat left two days ago.',
  },
  {
    id: 'time/earlier-clock',
    says: 'hours or minutes before the time told last stay a length',
    example: 'The boat had left two hours earlier.',
    not: 'The boat had left two days earlier.',
  },
  {
    id: 'time/later-clock',
    says: 'hours or minutes after the time told last stay a length',
    example: 'The boat left two hours later.',
    not: 'The boat left two days later.',
  },
  {
    id: 'time/hence-clock',
    says: 'hours or minutes from now stay a length',
    example: 'The boat leaves two hours from now.',
    not: 'The boat leaves two days from now.',
  },
  {
    id: 'time/length-placed',
    says: 'a number of units that a word places: the past two weeks',
    example: 'Prices rose over the past two weeks.',
    not: 'Prices rose for two weeks.',
  },
  // set.ts: what comes round
  {
    id: 'time/every-word',
    says: 'once a unit, as an adverb or adjective',
    example: 'The board meets weekly.',
    not: 'The Harbor Weekly said so.',
  },
  {
    id: 'time/weekdays',
    says: 'a weekday in the plural',
    example: 'The shop shuts on Mondays.',
    not: 'The shop shut on Monday.',
  },
  {
    id: 'time/every',
    says: 'what comes round with each unit, weekday or so many units',
    example: 'The board meets every Thursday.',
    not: 'The board meets on Thursday.',
  },
  // placed.ts, unit.ts: what a word places
  {
    id: 'time/weekday-placed',
    says: 'a weekday that last, this or next places',
    example: 'It was approved last Thursday.',
    not: 'It was approved on Thursday.',
  },
  {
    id: 'time/month-placed',
    says: 'a month that last, this or next places',
    example: 'It was approved last June.',
    not: 'It was approved in June.',
  },
  {
    id: 'time/season-placed',
    says: 'a season that last, this or next places',
    example: 'It opens next spring.',
    not: 'It opens in spring.',
  },
  {
    id: 'time/holiday-placed',
    says: 'a holiday that last, this or next places',
    example: 'It burned last Christmas.',
    not: 'It burned at Christmas.',
  },
  {
    id: 'time/part-placed',
    says: 'a part of the day of speaking or the one beside it',
    example: 'The premier said this morning that he would stay.',
    not: 'The premier said one morning that he would stay.',
  },
  {
    id: 'time/quarter-placed',
    says: 'a quarter by its number that last, this or next places',
    example: 'Sales rose in this third quarter.',
    not: 'Sales rose in the third quarter.',
  },
  {
    id: 'time/reference-period',
    says: 'the quarter that results are told of',
    example: 'Profit for the latest quarter fell.',
    not: 'Profit for a quarter fell.',
  },
  {
    id: 'time/unit-placed',
    says: 'a unit of the calendar that last, this or next places',
    example: 'Prices rose last week.',
    not: 'Prices rose for a week.',
  },
  {
    id: 'time/part-then',
    says: 'a part of the day told last',
    example: 'The jury retired on Monday. In the afternoon it sent a note.',
    not: 'The jury sent an afternoon note.',
  },
  {
    id: 'time/season-then',
    says: 'that season of the year told last',
    example: 'It burned on May 2. That summer it reopened.',
    not: 'It burned on May 2. It reopened in summer.',
  },
  {
    id: 'time/weekday-then',
    says: 'that weekday, counted from the day told last',
    example: 'The dam broke on March 1. That Friday the valley was dark.',
    not: 'The dam broke on March 1. On Friday the valley was dark.',
  },
  {
    id: 'time/month-then',
    says: 'that month of the year told last',
    example: 'The dam broke in 2019. That March the valley was dark.',
    not: 'The dam broke in 2019. In March the valley was dark.',
  },
  {
    id: 'time/unit-then',
    says: 'that unit of the calendar, as told last',
    example: 'The dam broke in 2019. That year the valley was dark.',
    not: 'The dam broke in 2019. For a year the valley was dark.',
  },
  {
    id: 'time/weekend',
    says: 'the weekend with its article alone, or the one that holds a day named with it',
    example: 'The rain stops over the weekend.',
    not: 'The rain stops over a weekend.',
  },
  // moment.ts, unit.ts: parts of days
  {
    id: 'time/part-date',
    says: 'a part of a day that is named behind it',
    example: 'The boat left on the evening of July 2.',
    not: 'The boat left on July 2 in an evening breeze.',
  },
  {
    id: 'time/overnight',
    says: 'the night to the day of speaking',
    example: 'The town burned overnight.',
    not: 'The town burned.',
  },
  // reference.ts: now, then, to come
  {
    id: 'time/present',
    says: 'now',
    example: 'The road is now open.',
    not: 'The road is open.',
  },
  {
    id: 'time/past',
    says: 'what was, with no day',
    example: 'The road was recently paved.',
    not: 'The road was paved.',
  },
  {
    id: 'time/future',
    says: 'what is to come, with no day',
    example: 'The road will soon open.',
    not: 'The road will open.',
  },
  {
    id: 'time/recent',
    says: 'recent units, with no number',
    example: 'The road was paved in recent weeks.',
    not: 'The recent paving was bad.',
  },
  {
    id: 'time/coming',
    says: 'coming units, with no number',
    example: 'The road opens in the coming weeks.',
    not: 'The road opens with the coming thaw.',
  },
  // period.ts, phrase.ts: stretches
  {
    id: 'time/year-before',
    says: 'the same stretch one year before the one that results are told of',
    example: 'Profit rose from the year-ago period.',
    not: 'Profit rose a year.',
  },
  {
    id: 'time/year-end',
    says: 'the end of the year of speaking',
    example: 'The pact lapses at year-end.',
    not: 'The pact lapses that year, in the end.',
  },
  {
    id: 'time/length-ended',
    says: 'a year, month or week of which the last day is told behind',
    example: 'Profit rose in the year ended June 30.',
    not: 'Profit rose for the year.',
  },
  {
    id: 'time/unit-article',
    says: 'a unit with the article that a preposition makes the one of speaking',
    example: 'Profit rose for the year.',
    not: 'The year was dry.',
  },
  {
    id: 'time/same-last-year',
    says: 'the stretch told last, one year before',
    example: 'Sales fell in the first quarter from the same period last year.',
    not: 'Sales fell in the same period.',
  },
  {
    id: 'time/week-of',
    says: 'the week that holds a day or ends on it',
    example: 'The board sits in the week of July 8.',
    not: 'The board sits on July 8.',
  },
  {
    id: 'time/unit-staged',
    says: 'the beginning, middle or end of a unit with its article alone',
    example: 'The road opens at the end of the month.',
    not: 'The road opens in a month.',
  },
] as const satisfies readonly RuleText[];

/** The name of a rule of time. */
export type TimeRuleId = (typeof TEXTS)[number]['id'];

/** The rules of time as `rules.ts` of the reader gathers them. */
export const TIME_RULES: readonly RuleText[] = TEXTS;
