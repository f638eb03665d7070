import {
  AUTHOR_NOTE,
  BYLINE_NAME_JOIN,
  BYLINE_START,
  CREDIT_WORDS,
  DATE_WORDS,
  KICKERS,
  LIST_HEADINGS,
  MONTHS,
  NAME_AND_POST,
  NO_PLACE,
  NOT_NAMES,
  PUBLICATION_VERB,
  REACH_AUTHOR,
  RUNS_ON,
  TITLES,
  WEB_ADDRESS,
} from './en-heads.js';
import { EN_LINES } from './en-lines.js';
import {
  ACTS,
  BEFORE_CLOCK,
  BESIDE,
  CAPTION,
  CREDIT_ENDS,
  CUT_CAPTION,
  JOINING,
  MEANWHILE,
  NO_POSE,
  PHOTO_CREDIT,
  PHOTOGRAPHER,
  PICTURED,
  POINTS_INTO_PICTURE,
  POSES,
  SPEECH,
  VIDEO_REPORT,
  VIDEO_TITLE,
} from './en-pictures.js';
import type { LinePattern } from './pattern.js';
import type { LayoutRule, LineKey } from './rules.js';

/** A formula inside a line or at its end, and the rule it stands for. */
export interface Formula {
  readonly rule: LayoutRule;
  readonly pattern: RegExp;
}

/** Words of the layout of English-language reports. Another language fills the same shape. */
export interface LayoutWords {
  /** Whole lines, by the key of their rule. */
  readonly lines: Readonly<Record<LineKey, readonly LinePattern[]>>;
  readonly listHeadings: RegExp;
  /** Formulas that stand inside a line, also glued to the next word; sticky, matched where a sentence can begin. */
  readonly inline: readonly Formula[];
  /** First words of the formulas above, to find where to look. */
  readonly inlineFirstWords: RegExp;
  /** What closes a line after its last sentence; each matches at the end of the line. */
  readonly tails: readonly Formula[];
  readonly caption: RegExp;
  readonly photoCredit: RegExp;
  readonly creditEnds: ReadonlySet<string>;
  readonly photographer: RegExp;
  readonly pointsIntoPicture: readonly RegExp[];
  readonly pictured: RegExp;
  readonly poses: RegExp;
  readonly acts: RegExp;
  readonly beside: RegExp;
  readonly meanwhile: RegExp;
  readonly videoReport: RegExp;
  readonly noPose: RegExp;
  readonly joining: ReadonlySet<string>;
  readonly speech: RegExp;
  readonly cutCaption: RegExp;
  readonly videoTitle: RegExp;
  readonly beforeClock: RegExp;
  readonly bylineStart: RegExp;
  readonly bylineNameJoin: ReadonlySet<string>;
  readonly nameAndPost: RegExp;
  readonly notNames: ReadonlySet<string>;
  readonly authorNote: RegExp;
  readonly reachAuthor: RegExp;
  readonly dateWords: ReadonlyMap<string, 'says' | 'beside'>;
  readonly publicationVerb: RegExp;
  readonly webAddress: RegExp;
  readonly months: string;
  /** A line that begins with a date. */
  readonly dateStart: RegExp;
  /** A date with its year, or with its weekday and month. */
  readonly wholeDate: RegExp;
  /** A weekday or a day of a month, as a caption ends in one. */
  readonly weekday: RegExp;
  readonly runsOn: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly noPlace: ReadonlySet<string>;
  readonly kickers: ReadonlySet<string>;
  readonly creditWords: ReadonlySet<string>;
}

const FLOW = '(?:[Tt]he )?(?:story|article|content|STORY|ARTICLE|CONTENT|Story|Article|Content)';
const AFTER = '(?:continues|CONTINUES) (?:below|after|BELOW|AFTER)';
const ADVERT = '(?:advertisement|ADVERTISEMENT|Advertisement|ad\\b|AD\\b)';
const INPUTS = '(?:inputs?|additional reporting|agencies|files)';
const WORK = '(?:reporting|writing|editing|compiled|edited|reported|written)';

/** Words in which English-language outlets lay out their pages. */
export const EN: LayoutWords = {
  lines: EN_LINES,
  listHeadings: LIST_HEADINGS,
  inline: [
    `(?:Article|Story|Content|ARTICLE|STORY|CONTENT) ${AFTER}(?: (?:this|the|THIS|THE))? ?${ADVERT}[.:]?`,
    `(?:Advertisement|ADVERTISEMENT|Advertising)(?: ?[-–—:.,] ?| )${FLOW} ${AFTER}(?: (?:this|the) ` +
      `ad(?:vertisement)?)?[.:]?`,
    '(?:Scroll|SCROLL)(?: [Dd]own)? to (?:continue|read)(?: with content| reading)?(?: after (?:this ' +
      '|the )?ad(?:vertisement)?)?[.:]?',
    '(?:Advertisement|ADVERTISEMENT)(?=[A-Z“"][a-z])',
  ].map((source) => ({ rule: 'layout/advert-inside', pattern: new RegExp(source, 'y') })),
  inlineFirstWords: /Article|ARTICLE|Story|STORY|Content|CONTENT|Advertis|ADVERTIS|Scroll|SCROLL/g,
  tails: [
    {
      rule: 'layout/sign-off',
      pattern: new RegExp(`\\((?:additional |further )?${WORK} by\\b[^()]{1,500}\\)?$`, 'i'),
    },
    {
      rule: 'layout/sign-off',
      pattern: new RegExp(`[([](?:with )?${INPUTS} (?:from|by)\\b[^()[\\]]{1,160}[)\\]]\\.?$`, 'i'),
    },
    { rule: 'layout/initials', pattern: /(?:^|\s)\/{1,2}[A-Za-z]{1,4}(?:\/[A-Za-z]{1,4}){0,3}$/ },
    { rule: 'layout/end-mark', pattern: /(?:(?<!-)-+30-+|#{2,6}|\bENDS)$/ },
    {
      rule: 'layout/closing-link',
      pattern: /[([](?:read more|related|see also|watch|click here|also read)\b[^()[\]]{0,160}[)\]]\.?$/i,
    },
  ],
  caption: CAPTION,
  photoCredit: PHOTO_CREDIT,
  creditEnds: CREDIT_ENDS,
  photographer: PHOTOGRAPHER,
  pointsIntoPicture: POINTS_INTO_PICTURE,
  pictured: PICTURED,
  poses: POSES,
  acts: ACTS,
  beside: BESIDE,
  meanwhile: MEANWHILE,
  videoReport: VIDEO_REPORT,
  noPose: NO_POSE,
  joining: JOINING,
  speech: SPEECH,
  cutCaption: CUT_CAPTION,
  videoTitle: VIDEO_TITLE,
  beforeClock: BEFORE_CLOCK,
  bylineStart: BYLINE_START,
  bylineNameJoin: BYLINE_NAME_JOIN,
  nameAndPost: NAME_AND_POST,
  notNames: NOT_NAMES,
  authorNote: AUTHOR_NOTE,
  reachAuthor: REACH_AUTHOR,
  dateWords: DATE_WORDS,
  publicationVerb: PUBLICATION_VERB,
  webAddress: WEB_ADDRESS,
  months: MONTHS,
  dateStart: new RegExp(`^(?:[a-z]{3,9}day,? )?${MONTHS} \\d{1,2}(?:st|nd|rd|th)?\\b`, 'i'),
  wholeDate: new RegExp(`\\b(?:[A-Z][a-z]{2,5}day, ${MONTHS} \\d{1,2}|${MONTHS} \\d{1,2}, \\d{4})\\b`),
  weekday: new RegExp(`\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${MONTHS} \\d{1,2})\\b`),
  runsOn: RUNS_ON,
  titles: TITLES,
  noPlace: NO_PLACE,
  kickers: KICKERS,
  creditWords: CREDIT_WORDS,
};
