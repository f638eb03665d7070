/** Words that lower commitment or precision. Forms as `wordsOf` gives them. */
export const HEDGES: ReadonlySet<string> = new Set(
  `about almost nearly roughly around some approximately approx circa estimated estimate perhaps possibly probably
    likely reportedly allegedly alleged apparently seemingly supposedly presumably purportedly purported suspected
    believed may might could would seem seems seemed appear appears appeared more than over least most up to less
    under fewer close as many much`.split(/\s+/),
);

/**
 * Of the hedges, those that are none when they stand alone or among themselves: `more than` hedges, `than` does not.
 */
export const HEDGE_CORES: ReadonlySet<string> = new Set(
  `about almost nearly roughly around some approximately approx circa estimated perhaps possibly probably likely
    reportedly allegedly alleged apparently seemingly supposedly presumably purportedly purported suspected believed
    may might could seem seems seemed appear appears appeared more over least up less under fewer close`.split(/\s+/),
);

/** Words that name the channel by which something was said. */
export const CHANNELS: ReadonlySet<string> = new Set(
  `tweet tweets tweeted twitter statement interview briefing conference telephone phone letter speech address report
    document post posted facebook email testimony testified hearing memo memorandum video readout release communique
    blog broadcast television radio podcast filing affidavit website instagram telegram weibo`.split(/\s+/),
);

/** Words that credit somebody with words. */
export const CUES: ReadonlySet<string> = new Set(
  `said says say saying told tells telling added adds adding according wrote writes writing stated states stating
    tweeted announced announces acknowledged acknowledges claimed claims claiming noted notes noting reported
    reportedly insisted insists argued argues explained explains replied answered conceded admitted warned warns
    confirmed confirms suggested suggests maintained maintains commented remarked declared declares quoted estimates
    estimated predicted`.split(/\s+/),
);

export const PRONOUNS: ReadonlySet<string> = new Set(
  'he she it they him her them his hers its their theirs himself herself itself themselves who whom'.split(/\s+/),
);

/** Titles that stand before a name. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms dr sir dame lord lady president prime minister vice deputy secretary senator sen rep representative
    governor gov mayor general gen colonel col captain ambassador chancellor king queen prince princess pope judge
    justice chief commissioner director chairman chairwoman chair spokesman spokeswoman spokesperson foreign former
    acting interior defense defence finance attorney state of for the u.s us chief executive ceo professor prof
    minister's premier leader head founder owner coach manager author analyst expert lawyer spokesperson lawmaker
    deputy member chairperson commander inspector sergeant officer detective`.split(/\s+/),
);

/** Adjectives and adverbs that qualify, beside those known by their endings. */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  `new big great good bad clear major minor huge vast small large strong weak sharp steep modest slight full partial
    total main key top real true false early late long short high low hard soft deep recent former current first
    second final further extra only also even still just already again very quite rather too so far well better best
    worse worst more most less least much many few several certain sure free fair open close quick swift slow sudden
    grave serious severe mild fresh broad narrow joint mutual shared common rare harsh tough firm brief heavy light
    rapid tight loose bold rich poor safe unsafe secret illegal legal empty bitter brave calm cheap clean complex
    crowded cruel dark dead dense dirty dry eager expensive fierce gentle grim honest hot humble keen lame loud mad
    massive mean muddy narrow neat odd old pale plain proud pure quiet rough rude sad sharp shy sick silent simple
    slim smooth sour stale stark steady stiff stout stubborn subtle sweet tall tame thick thin tiny tired vague vast
    warm wet wide wild wise young`.split(/\s+/),
);

const QUALIFYING = /(?:ly|al|ive|ous|ful|less|ic|able|ible|ary|ant|ent|ish|ual|some)$/;

/** True for a word that qualifies another, by its ending or by the list. */
export function isQualifier(form: string): boolean {
  return QUALIFIERS.has(form) || (form.length > 4 && QUALIFYING.test(form));
}

const UNITS: readonly string[] =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen`.split(/\s+/);
const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(/\s+/);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  bn: 1e9,
  mn: 1e6,
  m: 1e6,
  k: 1000,
  dozen: 12,
};
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  fifth: 0.2,
  thirds: 2 / 3,
  quarters: 0.75,
};

/** True for digits and words that write a number. */
export function isNumberWord(form: string): boolean {
  return isDigits(form) || NUMBER_WORDS.has(form);
}

const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...UNITS,
  ...TENS,
  ...Object.keys(SCALES),
  ...Object.keys(FRACTIONS),
]);

/** The value that a run of words writes, e.g. `twenty five`, `21000`, `12.6 billion`; null when it writes none. */
export function valueOf(forms: readonly string[]): number | null {
  let value: number | null = null;
  let part: number | null = null;
  for (const form of forms) {
    const digits = isDigits(form) ? /^(\d+(?:\.\d+)?)(bn|mn|m|k)?$/.exec(form) : null;
    const unit = UNITS.indexOf(form);
    const ten = TENS.indexOf(form);
    const scale = SCALES[form];
    if (digits) part = (part ?? 0) + Number(digits[1]) * (SCALES[digits[2] ?? ''] ?? 1);
    else if (unit >= 0) part = (part ?? 0) + unit;
    else if (ten >= 0) part = (part ?? 0) + 20 + 10 * ten;
    else if (scale === 100) part = (part ?? 1) * 100;
    else if (scale !== undefined) [value, part] = [(value ?? 0) + (part ?? 1) * scale, null];
    else if (FRACTIONS[form] !== undefined) part = (part ?? 1) * (FRACTIONS[form] as number);
    else if (form !== 'and' && form !== 'a' && form !== 'an') return null;
  }
  return value === null ? part : value + (part ?? 0);
}

function isDigits(form: string): boolean {
  const unit = form.charCodeAt(0);
  return 0x30 <= unit && unit <= 0x39;
}

/** Endings in which spellings of English differ: British and American. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/our(?=s?$|ed$|ing$|able$|ite$|ful$)/, 'or'],
  [/is(?=e[sd]?$|ing$|ation$|ations$|er$|ers$)/, 'iz'],
  [/ys(?=e[sd]?$|ing$|er$)/, 'yz'],
  [/re(?=s?$)/, 'er'],
  [/ence$/, 'ense'],
  [/ll(?=ed$|ing$|er$|ers$|or$|ors$)/, 'l'],
  [/ogue(?=s?$)/, 'og'],
  [/ae|oe/, 'e'],
  [/mme(?=s?$)/, 'm'],
  [/gement$/, 'gment'],
  [/st$/, ''],
];

/** A word in a spelling common to both sides of the Atlantic. */
export function plainSpelling(form: string): string {
  return SPELLINGS.reduce((word, [pattern, plain]) => word.replace(pattern, plain), form);
}
