import { words } from './pattern.js';

export const MONTHS =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|' +
  'Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

export const BYLINE_START = new RegExp(
  '^(?:(?:by|written by|reported by|reporting by|posted by|story by|words by|analysis by|opinion ' +
    'by|report by|text by|from)(?:\\s{1,300}|\\s?:\\s{0,3}))',
  'i',
);

/** Small words inside a run of names. */
export const BYLINE_NAME_JOIN: ReadonlySet<string> = new Set(
  words(
    `and & de da di del della der den van von al el bin ibn la le los dos y for of in the with at du ten ter zu af`,
  ),
);

/** What a writer is, in a byline or a note about the author. */
const POST =
  '(?:reporter|correspondent|editor|columnist|writer|journalist|producer|contributor|author|fellow|' +
  'anchor|host|photographer|critic|staff)';
/** A name and what the named one is, as a whole line. */
export const NAME_AND_POST = new RegExp(
  `^(\\p{Lu}[\\p{L}'’.-]{1,24}(?: \\p{Lu}[\\p{L}'’.-]{0,24}){1,3}) ?[|,•·–—-] ?(?:[\\p{L}’'-]{2,20} ` +
    `){0,5}${POST}(?: (?:at|for|of) [\\p{L} ]{2,40})?$`,
  'iu',
);
/** A paragraph about its writer, and a way to follow or reach the writer. */
export const AUTHOR_NOTE = new RegExp(
  `^\\p{Lu}[^“”"]{3,240}\\b(?:is|was|are|covers|writes|reports|joined|has been|have been)\\b[^“”"]{0,200` +
    `}\\b${POST}s?\\b`,
  'u',
);
export const REACH_AUTHOR = new RegExp(
  "\\bfollow (?:him|her|them|us|\\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{Lu}[\\p{L}.'’-]{1,24}){0,2}) " +
    '(?:on\\b|at\\b|@)|\\b(?:can|may) be (?:reached|contacted|followed)\\b|\\b(?:e-?mail|contact|' +
    'reach) (?:him|her|them) at\\b|\\bon (?:twitter|x|bluesky|mastodon)(?: at)?:? ?@',
  'iu',
);

/**
 * Words of a line of publication; `says` those that make a line one (a month, "updated", "ago"), `beside` those that
 * stand beside them.
 */
export const DATE_WORDS: ReadonlyMap<string, 'says' | 'beside'> = new Map([
  ...words(`jan january feb february mar march apr april may june jun july jul aug august sep sept september oct
        october nov november dec december published posted updated modified issued uploaded revised ago`).map(
    (word) => [word, 'says'] as const,
  ),
  ...words(`today yesterday mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat
        saturday sun sunday at on the of by first last originally original created date as am pm a.m p.m
        a p m et pt mt ct gmt utc est edt cst cdt mst mdt pst pdt cet bst ist min mins minute minutes hr
        hrs hour hours day days week weeks month months year years an one two three just now time local
        st nd rd th`).map((word) => [word, 'beside'] as const),
]);
/** Of these a line of publication holds one when it stands among the text. */
export const PUBLICATION_VERB = /\b(?:updated|published|posted|modified|revised)\b|\bago$/i;

/** A line that ends in one of these runs on in the next. */
export const RUNS_ON: ReadonlySet<string> = new Set(
  words(`of the a an and with from their his her its our than that which who whose into between because
        including`),
);
/** Abbreviations before a name: a line that ends in one runs on although it ends in a full stop. */
export const TITLES: ReadonlySet<string> = new Set(
  words(
    `Mr. Mrs. Ms. Dr. Gen. Sen. Rep. Gov. Lt. Col. Sgt. Capt. Prof. Rev. St. No. vs.
      Jan. Feb. Aug. Sept. Oct. Nov. Dec.`,
  ),
);
/** Words in capitals before a dash, or alone on a line, that are no place. */
export const NO_PLACE: ReadonlySet<string> = new Set(
  words(`BREAKING UPDATE UPDATED EXCLUSIVE LIVE WATCH FILE VIDEO ANALYSIS OPINION PHOTOS PHOTO NOTE CORRECTION
        NATO UNICEF READ MORE RELATED QUESTION ANSWER SPOILER WARNING UNITED COVID WHAT WHO WHY HOW WHEN
        WHERE THE A AN KEY TOP FULL NEWS WORLD POLITICS BUSINESS SPORT SPORTS COMMENT COMMENTS ABOUT
        BACKGROUND SUMMARY`),
);
/** Names of sections. */
export const KICKERS: ReadonlySet<string> = new Set(
  words(`world politics business news opinion analysis sport sports economy europe asia africa americas us uk
        international national local top_stories breaking_news exclusive video health science technology
        tech culture environment climate world_news commentary editorial editorials features lifestyle
        money markets travel education crime weather investigation live special_report nation nationworld
        local_news us_news uk_news`),
);
/** Words with a capital that begin no person's name. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  words(`The A An In Of On At To For And Key Top Special Breaking Live Video Photos Photo Full More Read Watch
        Best Worst What Who Why How When Where World News Local National New Latest Question Questions
        Related Share Our Your My This That These North South East West Northern Southern Eastern Western
        United Central Great Saint Mount Lake Port Prime Climate`),
);
/** Words that stand beside agencies in a line of credits. */
export const CREDIT_WORDS: ReadonlySet<string> = new Set(
  words(`with the and from by via input inputs agencies agency news reports report source sources material
        files photos wire wires services service`),
);

const MORE =
  'more (?:stories|news|from|on|in|about|coverage|like this|headlines|top stories|videos)\\b.{0,50}|' +
  "more (?:[\\w.’'-]{2,20} ){1,3}stor(?:y|ies)|most (?:read|popular|viewed|shared|commented|recent|watched)\\b.{0,40}";
/** Headings that open a list of links; the short lines after them belong to it. */
export const LIST_HEADINGS = new RegExp(
  '^(?:' +
    [
      'related(?: (?:articles?|stor(?:y|ies)|contents?|news|coverage|topics?|reading|videos?|links?|' +
        'posts?|tags?))?(?: from .{1,40})?',
      'see also',
      'read (?:more|also|next|this)',
      'also (?:read|on|in).{0,40}',
      MORE,
      '(?:trending|popular|featured|latest|recent)(?: (?:now|in|on|today|stories|articles|posts|videos?|' +
        'galleries|news)\\b.{0,40})?',
      'recommended(?: (?:for you|stories|reading|articles|videos?|by.{0,30}))?',
      'you (?:may|might) (?:also )?(?:like|be interested in).{0,30}',
      "editors?['’]s? (?:picks?|choice)",
      'top (?:stories|coverage|news|headlines|videos)',
      'latest (?:headlines|updates|from.{0,40})',
      "don['’]t miss",
      'in case you missed it',
      '(?:around|from) the web',
      'from our partners',
      'elsewhere on.{0,40}',
      'promoted stories',
      'sponsored(?: stories| links| content)?',
      'what to read next',
      'up next',
      'what others are reading',
      'more to read',
      'keep reading',
      'further reading',
      'tags|topics|filed under',
    ].join('|') +
    ')[:.…]{0,3}$',
  'i',
);

/** An address of the web as a whole line. */
export const WEB_ADDRESS = new RegExp(
  '^(?:(?:https?://|www\\.|pic\\.twitter\\.com)\\S{2,300}|[\\w-]{2,40}(?:\\.[\\w-]{2,20}){0,2}\\.(?:com|' +
    'org|net|news|info|gov|edu|co\\.\\w{2})(?:/\\S{1,300})?)$',
  'i',
);
