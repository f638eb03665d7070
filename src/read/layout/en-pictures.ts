import { words } from './pattern.js';

/** Agencies and services that pictures are credited to. */
const PICTURE_AGENCY =
  '(?:AP(?: Photo)?|Associated Press|The Associated Press|AFP(?: Photo)?|Reuters|REUTERS|EPA(?:-EFE)?|EFE|' +
  'Getty(?: Images)?|Shutterstock|iStock|Alamy|TASS|Sputnik|Bloomberg(?: News)?|Anadolu(?: Agency)?|dpa|DPA|' +
  'PA(?: Wire| Media| Images)?|Xinhua|Kyodo|Yonhap|ANSA|SIPA(?: USA)?|ZUMA(?: Press)?|NurPhoto|Corbis|Flickr|' +
  'Wikimedia Commons|Unsplash|Pixabay|Magnum(?: Photos)?)';
const NAME = "[A-Z][A-Za-zÀ-ž.'’-]{0,24}";

/** A line that begins as the caption or credit of a picture. */
export const CAPTION = new RegExp(
  '^(?:' +
    [
      'FILE(?: PHOTO| IMAGE| PICTURE)?\\s?[:–—-]',
      'File (?:photo|image|picture)s?\\s?[:–—-]',
      '(?:Photo|Image|Picture|Caption|PHOTO|IMAGE|Illustration|Foto|Media)s?\\s?:',
      'Pictured:',
      'Photograph(?:s)? by ',
      '(?:Photo|Image) (?:by|credit|courtesy)\\b',
      'Image (?:copyright|caption|source)\\b',
      'Pool photo by ',
    ].join('|') +
    ')',
);

/** What stands in the brackets that credit a picture. */
const IN_BRACKETS = [
  '(?:Photo|Image|Picture|Credit|Photograph|Foto)s?(?: by| credit| courtesy(?: of)?)?:? ?[^()]{1,120}',
  `${PICTURE_AGENCY}(?: (?:Photo|file|File))?(?:[/|,] ?[^()]{1,100})?`,
  `[^()]{2,80} via (?:${PICTURE_AGENCY}|Twitter|Facebook|X|Instagram)(?:, File)?`,
  `[^()]{2,60}(?:/|, ?| ?\\| ?)${PICTURE_AGENCY}(?:[/, ][^()]{0,60})?`,
  '[Ff]ile [Pp]hoto',
  '[Cc]ourtesy(?: of)? [^()]{2,80}',
];
/** What closes a caption: the credit of its picture or video, and what picture desks add to it. */
export const PHOTO_CREDIT = new RegExp(
  '(?:' +
    [
      `\\((?:[^()]{0,120}[/|,] ?)?(?:${IN_BRACKETS.join('|')})\\)(?: ${NAME}){0,3}(?: ${PICTURE_AGENCY})?`,
      `[/|] ?${PICTURE_AGENCY}(?:[/, ]{1,2}File)?(?: \\d{4})?`,
      '(?:via|, ) ?(?:AFP/)?Getty Images',
      `\\| ?AP [Pp]hotos?(?:/${NAME}(?: ${NAME}){0,3})?`,
      `(?<=[.!?)] {0,3})(?:${PICTURE_AGENCY}|[A-Z][a-z]{3,12})/${NAME}(?: ${NAME}){0,3}(?:/[A-Za-z ` +
        `]{2,20})?(?: via ${PICTURE_AGENCY})?`,
      `(?<=[.!?)] {0,9})(?:Photo |Image |Video )?Credit(?: by)?:? {0,3}[A-Z][^.!?]{2,100}`,
      `\\([A-Z][a-z]{2,8}\\.? \\d{1,2}\\) ?${PICTURE_AGENCY}`,
      '(?:ORG XMIT|ORIG FILE ID|FILE ID|XMIT): ?[\\w-]{3,20}',
    ].join('|') +
    ')[.]?$',
);

/** What a credit of a picture can end in, besides brackets. */
export const CREDIT_ENDS: ReadonlySet<string> = new Set(
  words(`Images Getty Photo Photos photo photos AP Press AFP Reuters REUTERS EPA EPA-EFE EFE Shutterstock
        iStock Alamy TASS Sputnik Bloomberg News Anadolu Agency dpa DPA PA Wire Media Xinhua Kyodo Yonhap
        ANSA SIPA USA ZUMA NurPhoto Corbis Flickr Commons Unsplash Pixabay Magnum File`),
);

/** A photographer and an agency, as a whole line: a credit where no byline can stand. */
export const PHOTOGRAPHER = new RegExp(
  `^\\p{Lu}[\\p{L}'’.-]{0,24}(?: \\p{Lu}[\\p{L}'’.-]{0,24}){1,3}(?:(?:, ?| ?/ ?)(?:${PICTURE_AGENCY}|` +
    `The \\p{Lu}\\p{L}{2,20}(?: \\p{Lu}\\p{L}{2,20}){0,2})|(?: ?/ ?\\p{Lu}[\\p{L} ]{1,24})? via ${PICTURE_AGENCY})$`,
  'u',
);

const SIDE = '(?:left|right|cent(?:er|re))';
const WHERE = '(?:far|top|bottom|back|front|upper|lower|second|third|from|the|background|foreground)';
const PICTURE = '(?:photo|image|picture|photograph|frame grab|screenshot|screengrab|video grab)';

/** Words that point into a picture. */
export const POINTS_INTO_PICTURE: readonly RegExp[] = [
  new RegExp(`\\p{Lu}[\\p{L}.'’-]{1,24}, (?:${WHERE} ){0,3}${SIDE}(?:,| and\\b|\\)|;|\\.?$)`, 'u'),
  new RegExp(`(?:^|, |\\()(?:[Ff]rom|[Cc]lockwise from|[Ss]eated from)(?: top| bottom)? ${SIDE}[,:]`),
  /\(L(?:-| to )R\)|\bleft to right\b/,
  new RegExp(
    `\\bin (?:this|an?) (?:\\p{Lu}[\\p{L}.]{2,9} \\d{1,2}(?:, \\d{4})?,? )?(?:undated |file |handout ` +
      `|still )*${PICTURE}\\b`,
    'u',
  ),
  /\b(?:is|are|was|were) pictured\b|\bpictured (?:here|above|below|left|right|with|at|in|on|together|during)\b/,
  /,? \d{4},? photo\.?$/,
];
/** Brackets that point into a picture; body text has them too, but then ends as a sentence. */
export const PICTURED = /\((?:also )?pictured\b[^()]{0,80}\)/;

const NOT_AFTER = '(?<!\\b(?:to|will|would|can|could|may|might|must|should|shall|and) )';
/** What people do in a caption and hardly ever in the present tense of a report. */
export const POSES = new RegExp(
  `${NOT_AFTER}\\b(?:${[
    'walks?|waves?|shakes? hands?|shaking hands|reach(?:es)? to shake|poses?|posing|looks? on|stands?|sits?|holds?',
    'listens?|gestures?|smiles?|laughs?|hugs?|kisses|kiss|greets?|escorts?|disembarks?|watch(?:es)?|march(?:es)?',
    'applauds?|drives?|chats?|takes? part|gathers?|embraces?|salutes?|kneels?|weeps?|is flanked|are flanked',
    'is seen|are seen|take to',
  ].join('|')})\\b`,
);
/** What people do in captions and in announcements alike: a caption where something goes on beside it. */
export const ACTS = new RegExp(
  `${NOT_AFTER}\\b(?:attends?|arrives?|speaks?|address(?:es)?|talks?|meets? with|displays?|leaves?|departs?|boards?` +
    '|delivers?|answers?|reacts?|prepares?)\\b',
);
/** What goes on beside the pose. */
export const BESIDE =
  /\b(?:as (?:he|she|they|it)|during|after|before|ahead of|prior to|at the (?:start|beginning|end) of)\b/;
/** The same in a clause. */
export const MEANWHILE = /\b(?:as|while) (?:he|she|they)\b/;
/** No caption of a pose begins so. */
export const NO_POSE = new RegExp(
  '^(?:But|And|Or|So|Yet|If|When|While|Where|Those|These|This|That|It|There|Some|Still|Now|For|' +
    'In|On|At|As|After|Before|He|She|They|We|You|I)\\b',
);
/** A writer or maker of a video, and what the video shows. */
export const VIDEO_REPORT = new RegExp(
  "^[^.!?“”\"]{0,140}(?:correspondent|reporter|anchor|['’]s)(?: \\p{Lu}[\\p{L}.'’-]+){1,3} reports " +
    '(?:from|on|live)\\b[^“”"]{3,200}$',
  'u',
);
/** Verbs whose participles only join what follows: "including". */
export const JOINING: ReadonlySet<string> = new Set(words('include feature involve follow regard accord concern'));
/** Someone speaks: such a paragraph is hardly a caption. */
export const SPEECH = /\b(?:said|says|told|tells|according|announced|asked|added|warned|argued)\b|["“”]/;
export const CUT_CAPTION = /(?:\.\.\.|…) ?more$|[.)] less$/;
export const VIDEO_TITLE = /^(?=\D)(?!.*\b\d{4}\b)[^.!?]{8,120}[^\s,:–-] \d{1,2}:\d{2}$/;
/** Before a clock time, not before the length of a video. */
export const BEFORE_CLOCK = /\b(?:at|by|from|to|until|till|after|before|around|about|and|since|near) \d{1,2}:\d{2}$/i;
