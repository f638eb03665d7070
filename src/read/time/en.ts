import type { Grain, HolidayName, Mod, PartOfDay, Season, Sense, TimeWords } from './words.js';

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'],
  ['july', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec'],
];

const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'mon'], ['tuesday', 'tues', 'tue'], ['wednesday', 'wed', 'weds'], ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'], ['saturday', 'sat'], ['sunday', 'sun'],
];

const UNITS: Readonly<Record<string, Grain>> = {
  second: 'second', sec: 'second', minute: 'minute', min: 'minute', hour: 'hour', hr: 'hour', day: 'day', week: 'week', month: 'month', quarter: 'quarter', half: 'half',
  year: 'year', yr: 'year', decade: 'decade', century: 'century', millennium: 'millennium', weekend: 'weekend', fortnight: 'fortnight', period: 'period',
};

const UNIT_PLURALS: Readonly<Record<string, Grain>> = {
  seconds: 'second', secs: 'second', minutes: 'minute', mins: 'minute', hours: 'hour', hrs: 'hour', days: 'day', weeks: 'week', months: 'month', quarters: 'quarter', years: 'year', yrs: 'year',
  decades: 'decade', centuries: 'century', millennia: 'millennium', weekends: 'weekend', fortnights: 'fortnight', nights: 'night',
};

const NUMBERS: readonly string[] = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 };

const ORDINALS: readonly string[] = [
  '', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth',
  'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
];

const PARTS: Readonly<Record<string, PartOfDay>> = {
  morning: 'MO', dawn: 'MO', daybreak: 'MO', sunrise: 'MO', afternoon: 'AF', evening: 'EV', dusk: 'EV', sunset: 'EV', night: 'NI', overnight: 'NI', lunchtime: 'MI', midmorning: 'MO', midafternoon: 'AF',
};

const SEASONS: Readonly<Record<string, Season>> = { spring: 'SP', springtime: 'SP', summer: 'SU', summertime: 'SU', fall: 'FA', autumn: 'FA', winter: 'WI', wintertime: 'WI' };

const DECADES: Readonly<Record<string, number>> = { twenties: 1920, thirties: 1930, forties: 1940, fifties: 1950, sixties: 1960, seventies: 1970, eighties: 1980, nineties: 1990 };

const EVERY: Readonly<Record<string, string>> = {
  daily: 'P1D', nightly: 'P1D', weekly: 'P1W', biweekly: 'P2W', fortnightly: 'P2W', monthly: 'P1M', bimonthly: 'P2M', annually: 'P1Y', yearly: 'P1Y', hourly: 'PT1H',
};

const HEDGES: Readonly<Record<string, Mod>> = {
  about: 'APPROX', around: 'APPROX', approximately: 'APPROX', roughly: 'APPROX', some: 'APPROX', circa: 'APPROX', nearly: 'LESS_THAN', almost: 'LESS_THAN', over: 'MORE_THAN', within: 'EQUAL_OR_LESS',
};

const STAGES: Readonly<Record<string, Mod>> = {
  early: 'START', earlier: 'START', late: 'END', later: 'END', mid: 'MID', middle: 'MID', beginning: 'START', start: 'START', end: 'END', close: 'END', midway: 'MID', outset: 'START', midst: 'MID', latter: 'END',
};

/** Words that the grammar asks for by name. */
const PLAIN: readonly string[] = [
  'the', 'a', 'an', 'of', 'in', 'on', 'at', 'to', 'and', 'or', 'by', 'from', 'for', 'per', 'each', 'every', 'any', 'all', 'ago', 'before', 'after', 'since', 'hence', 'until', 'till', 'than', 'more', 'less', 'least', 'most', 'no',
  'up', 'as', 'same', 'that', 'these', 'those', 'other', 'fiscal', 'financial', 'calendar', 'full', 'whole', 'entire', 'ended', 'ending', 'so', 'additional', 'extra', 'another', 'further', 'straight', 'consecutive',
  'successive', 'trading', 'business', 'working', 'school', 'half', 'days', 'old', 'age', 'aged', 'time', 'moment', 'right', 'just', 'near', 'distant', 'foreseeable', 'not', 'too', 'long', 'ahead', 'term', 'short', 'later',
  'earlier', 'once', 'twice', 'thrice', 'times', 'out', 'eve', 'gmt', 'local', "o'clock", 'am', 'pm', 'a.m', 'p.m', 'years', 'year', 'date', 'then', 'prior', 'previous', 'preceding', 'following', 'next', 'last', 'past', 'coming',
  'upcoming', 'recent', 'latest', 'current', 'now', 'between', 'through', 'thru', 'comparable', 'corresponding', 'ad', 'bc', 'bce', 'ce', 's', 'fy', 'standard', 'daylight', 'eastern', 'western', 'central', 'pacific',
  'mountain', 'british', 'european', 'universal', 'very', 'only', 'point', 'stage', 'present', 'yet', 'weeklong', 'era', 'weeknight', 'weekday', 'its', 'their', 'his', 'her', 'our', 'my', 'beyond', 'rest', 'remainder', 'much', 'part',
  'most', 'course', 'day', 'through', 'throughout', 'during', 'turn', 'dead', 'heart', 'height', 'first', 'second', 'third', 'fourth', 'final', 'initial', 'opening', 'closing', 'season', 'dozen', 'page', 'pages', 'room', 'rooms', 'said', 'was', 'is', 'march', 'may', 'term',
];

/** Names of days that are kept every year, longest names first where one begins another. */
const HOLIDAYS: readonly HolidayName[] = [
  ...[
    ['new year’s eve', 12, 31], ['new year’s day', 1, 1], ['christmas eve', 12, 24], ['christmas day', 12, 25], ['christmas', 12, 25], ['boxing day', 12, 26], ['valentine’s day', 2, 14], ['st. patrick’s day', 3, 17],
    ['april fools’ day', 4, 1], ['april fool’s day', 4, 1], ['may day', 5, 1], ['ve day', 5, 8], ['v-e day', 5, 8], ['d-day', 6, 6], ['juneteenth', 6, 19], ['canada day', 7, 1], ['independence day', 7, 4], ['fourth of july', 7, 4], ['bastille day', 7, 14],
    ['halloween', 10, 31], ['all saints’ day', 11, 1], ['guy fawkes night', 11, 5], ['bonfire night', 11, 5], ['veterans day', 11, 11], ['armistice day', 11, 11], ['remembrance day', 11, 11], ['groundhog day', 2, 2], ['flag day', 6, 14], ['epiphany', 1, 6],
    ['international women’s day', 3, 8], ['earth day', 4, 22], ['anzac day', 4, 25], ['australia day', 1, 26], ['pearl harbor day', 12, 7], ['hogmanay', 12, 31],
  ].map(([name, month, day]) => ({ words: wordsOf(String(name)), rule: { kind: 'fixed' as const, month: Number(month), day: Number(day) } })),
  ...[
    ['martin luther king jr. day', 1, 1, 3], ['martin luther king day', 1, 1, 3], ['mlk day', 1, 1, 3], ['presidents day', 2, 1, 3], ['presidents’ day', 2, 1, 3], ['president’s day', 2, 1, 3], ['mother’s day', 5, 7, 2], ['mothers day', 5, 7, 2], ['memorial day', 5, 1, -1],
    ['father’s day', 6, 7, 3], ['fathers day', 6, 7, 3], ['labor day', 9, 1, 1], ['columbus day', 10, 1, 2], ['indigenous peoples’ day', 10, 1, 2], ['thanksgiving day', 11, 4, 4], ['thanksgiving', 11, 4, 4],
  ].map(([name, month, weekday, nth]) => ({ words: wordsOf(String(name)), rule: { kind: 'weekday' as const, month: Number(month), weekday: Number(weekday), nth: Number(nth) } })),
  ...[
    ['easter sunday', 0], ['easter monday', 1], ['easter', 0], ['good friday', -2], ['holy thursday', -3], ['maundy thursday', -3], ['palm sunday', -7], ['ash wednesday', -46], ['shrove tuesday', -47], ['mardi gras', -47], ['ascension day', 39], ['pentecost', 49],
    ['whit monday', 50], ['corpus christi', 60],
  ].map(([name, offset]) => ({ words: wordsOf(String(name)), rule: { kind: 'easter' as const, offset: Number(offset) } })),
  { words: wordsOf('election day'), rule: { kind: 'election' } },
  ...['ramadan', 'eid al-fitr', 'eid al-adha', 'eid', 'yom kippur', 'rosh hashanah', 'passover', 'hanukkah', 'diwali', 'lunar new year', 'chinese new year', 'nowruz', 'orthodox easter', 'ashura', 'purim', 'sukkot'].map((name) => ({
    words: wordsOf(name), rule: { kind: 'unreckoned' as const },
  })),
];

const ZONES = ['gmt', 'utc', 'est', 'edt', 'cst', 'cdt', 'mst', 'mdt', 'pst', 'pdt', 'et', 'pt', 'ct', 'mt', 'bst', 'cet', 'cest', 'eet', 'eest', 'ist', 'jst', 'aest', 'aedt', 'msk', 'hkt', 'sgt', 'wib'];

/** Words of English in which times are told. */
export const english: TimeWords = {
  senses: [
    ...MONTHS.flatMap((names, index) => names.map((word, place): Sense => ({ word, month: index + 1, ...(place > 0 ? { short: true } : {}), capital: true }))),
    ...WEEKDAYS.flatMap((names, index) => names.map((word, place): Sense => ({ word, weekday: index + 1, ...(place > 0 ? { short: true } : {}), capital: true }))),
    ...WEEKDAYS.map(([name = ''], index): Sense => ({ word: `${name}s`, weekday: index + 1, plural: true, capital: true })),
    ...Object.entries(UNITS).map(([word, unit]): Sense => ({ word, unit })),
    ...Object.entries(UNIT_PLURALS).map(([word, unit]): Sense => ({ word, unit, plural: true })),
    ...NUMBERS.map((word, number): Sense => ({ word, number })),
    ...Object.entries(TENS).map(([word, number]): Sense => ({ word, number })),
    { word: 'dozen', number: 12 }, { word: 'a', number: 1 }, { word: 'an', number: 1 },
    ...ORDINALS.slice(1).map((word, index): Sense => ({ word, ordinal: index + 1 })),
    { word: 'thirtieth', ordinal: 30 }, { word: 'final', ordinal: -1 },
    ...Object.entries(PARTS).map(([word, part]): Sense => ({ word, part })),
    ...Object.entries({ mornings: 'MO', afternoons: 'AF', evenings: 'EV', nights: 'NI' } as const).map(([word, part]): Sense => ({ word, part, plural: true })),
    ...Object.entries(SEASONS).map(([word, season]): Sense => ({ word, season })),
    ...Object.entries({ springs: 'SP', summers: 'SU', autumns: 'FA', winters: 'WI' } as const).map(([word, season]): Sense => ({ word, season, plural: true })),
    ...Object.entries(DECADES).map(([word, decade]): Sense => ({ word, decade })),
    ...Object.entries(EVERY).map(([word, every]): Sense => ({ word, every })),
    ...Object.entries(HEDGES).map(([word, hedge]): Sense => ({ word, hedge })),
    ...Object.entries(STAGES).map(([word, stage]): Sense => ({ word, stage })),
    { word: 'today', deictic: 0 }, { word: 'yesterday', deictic: -1 }, { word: 'tomorrow', deictic: 1 }, { word: 'tonight', deictic: 0, part: 'NI' }, { word: 'noon' }, { word: 'midnight' }, { word: 'midday' }, { word: 'noontime' },
    { word: 'last', shift: -1 }, { word: 'past', shift: -1 }, { word: 'previous', shift: -1 }, { word: 'preceding', shift: -1 }, { word: 'this', shift: 0 }, { word: 'current', shift: 0 }, { word: 'next', shift: 1 }, { word: 'coming', shift: 1 },
    { word: 'following', shift: 1 }, { word: 'upcoming', shift: 1 },
    ...['now', 'currently', 'presently', 'nowadays', 'current'].map((word): Sense => ({ word, reference: 'PRESENT_REF' })),
    ...['recently', 'recent', 'lately'].map((word): Sense => ({ word, reference: 'PAST_REF' })),
    ...['soon', 'future'].map((word): Sense => ({ word, reference: 'FUTURE_REF' })),
    ...['several', 'few', 'many', 'couple', 'some', 'recent', 'coming', 'early', 'numerous', 'countless', 'various'].map((word): Sense => ({ word, vague: true })),
    ...['black', 'bloody', 'super', 'cyber', 'fat', 'giving', 'manic'].map((word): Sense => ({ word, namesDay: true })),
    ...['touchdown', 'touchdowns', 'yard', 'yards', 'yd', 'quarterback', 'halftime', 'rebounds', 'interception', 'overtime', 'scoreless', 'turnover', 'turnovers', 'fumble', 'kickoff', 'pointer', 'playoff', 'playoffs', 'coach', 'nba', 'nfl'].map((word): Sense => ({ word, game: true })),
    ...ZONES.map((word): Sense => ({ word, zone: true })),
    ...HOLIDAYS.flatMap(({ words }) => words.map((word): Sense => ({ word }))),
    ...PLAIN.map((word): Sense => ({ word })),
  ],
  holidays: HOLIDAYS,
  openers: ['each', 'every', 'more', 'less', 'at', 'up', 'no', 'fiscal', 'financial', 'calendar', 'fy', 'noon', 'noontime', 'midnight', 'midday', 'right', 'half', 'comparable', 'corresponding', 'latest', 'initial', 'opening', 'closing'],
  leaders: ['the', 'a', 'an', 'that', 'this', 'these', 'those', 'same', 'some', 'about', 'around', 'over', 'at', 'up', 'no', 'more', 'less', 'within', 'fiscal', 'first', 'last'],
  tense: {
    future: ['will', 'shall', 'would', 'due', 'scheduled', 'slated', 'expects', 'expect', 'expected', 'expecting', 'payable', 'upcoming', 'may', 'might', 'must', 'should', 'poised', 'awaits', 'awaiting', 'expires', 'expire', 'forthcoming'],
    plan: ['set', 'likely', 'unlikely', 'plans', 'plan', 'planned', 'planning', 'hopes', 'hope', 'hoped', 'intends', 'intend', 'intended', 'going', 'aims', 'aim', 'wants', 'vowed', 'promised', 'pledged', 'agreed', 'prepares', 'preparing', 'prepared', 'tentatively', 'ready', 'is', 'are'],
    deadline: ['by', 'until', 'till', 'deadline', 'pending', 'starting', 'beginning', 'effective'],
    past: [
      'was', 'were', 'did', 'been', 'said', 'told', 'made', 'took', 'came', 'went', 'got', 'gave', 'met', 'held', 'left', 'began', 'broke', 'brought', 'built', 'bought', 'caught', 'chose', 'fell', 'felt', 'fought', 'found', 'flew', 'grew', 'heard', 'hit', 'kept',
      'knew', 'led', 'lost', 'meant', 'paid', 'put', 'ran', 'rose', 'sat', 'saw', 'sent', 'shot', 'sold', 'spent', 'spoke', 'stood', 'struck', 'sought', 'swore', 'taught', 'threw', 'thought', 'understood', 'won', 'wrote', 'withdrew', 'drew', 'drove', 'became', 'cut',
      'quit', 'read', 'lay', 'laid', 'sank', 'shut', 'slid', 'sprang', 'stole', 'swept', 'tore', 'woke', 'wore', 'overcame', 'undertook', 'showed', 'saw', 'fled', 'dealt', 'bid', 'bore', 'bound', 'burst', 'cast', 'clung', 'crept', 'dug', 'fed', 'forbade', 'forgot', 'froze', 'hid', 'hung',
      'leapt', 'lent', 'rang', 'rode', 'sang', 'shook', 'shrank', 'slept', 'spread', 'stuck', 'swung', 'ended',
    ],
    present: ['has', 'have', 'does', 'do', 'says', 'say', "'s", "'re", "'ve"],
    notPast: ['need', 'indeed', 'speed', 'feed', 'seed', 'hundred', 'red', 'bed', 'led', 'embed', 'united', 'proceed', 'exceed', 'succeed', 'bleed', 'breed', 'creed', 'greed', 'shed', 'wed', 'sacred', 'naked', 'fed', 'med', 'armed', 'so-called', 'alleged', 'limited', 'aged'],
    be: ['be', 'being', 'is', 'are', 'am', 'to', 'get'],
    determiners: ['a', 'an', 'the', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'this', 'that', 'these', 'those', 'any', 'some', 'no'],
    copula: ['is', 'are'],
    scheduled: ['meet', 'vote', 'hold', 'host', 'open', 'begin', 'start', 'end', 'expire', 'resume', 'travel', 'head', 'visit', 'arrive', 'return', 'convene', 'gather', 'speak', 'testify', 'debate', 'decide', 'launch', 'close', 'leave', 'depart', 'fly', 'play', 'appear', 'kick', 'conclude', 'run', 'take', 'go', 'get', 'celebrate', 'mark', 'retire', 'air', 'premiere', 'move'],
    short: ['mr', 'mrs', 'ms', 'dr', 'inc', 'corp', 'co', 'ltd', 'gen', 'sen', 'rep', 'gov', 'lt', 'col', 'capt', 'sgt', 'st', 'jr', 'sr', 'vs', 'no', 'prof', 'rev', 'hon', 'adm', 'maj', 'jan', 'feb', 'mar', 'apr', 'aug', 'sept', 'oct', 'nov', 'dec', 'pm', 'am', 'calif', 'mass', 'conn', 'pa', 'va', 'md', 'fla', 'ga', 'ill', 'ind', 'mich', 'minn', 'mo', 'ariz', 'colo', 'ore', 'wash', 'wis', 'tenn', 'tex', 'del'],
  },
};

function wordsOf(name: string): readonly string[] {
  return name.replaceAll('’s', ' ’s').split(/[ -]/).map((word) => word.replace(/[.’]$/, ''));
}
