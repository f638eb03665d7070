/**
 * English function words: they carry grammar, not matter, and say little about whether two texts are related.
 * Forms as `wordsOf` gives them.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost along already also although always am amid among an and
    another any anyone anything are around as at away be became because become been before behind being below
    between both but by ca can could did do does doing done down due during each either else even ever every
    everyone few first for from further get gets getting go goes going gone got had has have having he her here hers
    herself him himself his how however i if in inside into is it its itself just last later least less like made
    make makes many may me might more most much must my myself n't near neither never new next no nor not nothing
    now of off on once one only onto or other others our ours ourselves out outside over own per quite rather really
    same second several shall she should since so some someone something still such take taken than that the their
    theirs them themselves then there therefore these they thing things third this those though three through
    throughout thus till to together too took toward towards two under unless until up upon us use used very via was
    way we well were what whatever when where whether which while who whole whom whose why will with within without
    would wo yes yet you your yours yourself 's 're 've 'll 'd 'm mr mrs ms`.split(/\s+/),
);

/** Verbs of saying and words of news writing that stand in any report: they do not tell one event from another. */
export const NEWS_WORDS: ReadonlySet<string> = new Set(
  `say says said saying tell tells told telling add adds added adding according report reports reported reporting
    reportedly spokesman spokeswoman spokesperson statement news reuters ap afp monday tuesday wednesday thursday
    friday saturday sunday today yesterday tomorrow week weeks month months year years day days time times people
    percent million billion thousand hundred official officials announced announce announcement story photo video
    copyright press associated agency press writer editor wrote write called call`.split(/\s+/),
);
