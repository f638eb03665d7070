/** One kind of furniture: lines that match are not of the story. Patterns are matched against a whole trimmed line. */
export interface FurniturePattern {
  readonly why: string;
  readonly pattern: RegExp;
  /**
   * How a line must begin to be looked at more closely, in small letters without marks before it: a word or several;
   * `#` for a number, `-` for a line that begins with no letter or digit. Most lines begin otherwise, and no pattern is
   * tried on them.
   */
  readonly starts?: readonly string[];
  /** What a line must hold, in small letters. */
  readonly holds?: string;
}

/** Words of the layout of English-language reports. Another language fills the same shape. */
export interface LayoutWords {
  /** Whole lines. */
  readonly lines: readonly FurniturePattern[];
  /** Headings that open a list of links; the short lines after them belong to it. */
  readonly listHeadings: RegExp;
  /** Formulas that stand inside a line, also glued to the next word; sticky, matched where a sentence can begin. */
  readonly inline: readonly FurniturePattern[];
  /** First words of the formulas above, to find where to look. */
  readonly inlineFirstWords: RegExp;
  /** What closes a line after its last sentence; each matches at the end of the line. */
  readonly tails: readonly FurniturePattern[];
  readonly caption: RegExp;
  readonly photoCredit: RegExp;
  /** What a credit of a picture can end in, besides brackets. */
  readonly creditEnds: ReadonlySet<string>;
  /** A photographer and an agency, as a whole line: a credit where no byline can stand. */
  readonly photographer: RegExp;
  readonly bylineStart: RegExp;
  readonly bylineNameJoin: ReadonlySet<string>;
  /**
   * Words of a line of publication; `says` those that make a line one (a month, "updated", "ago"), `beside` those that
   * stand beside them.
   */
  readonly dateWords: ReadonlyMap<string, 'says' | 'beside'>;
  readonly months: string;
  /** A line that begins with a date. */
  readonly dateStart: RegExp;
  /** A line that ends in one of these runs on in the next. */
  readonly runsOn: ReadonlySet<string>;
  /** Abbreviations before a name: a line that ends in one runs on although it ends in a full stop. */
  readonly titles: ReadonlySet<string>;
  /** Words in capitals before a dash that are no place. */
  readonly noPlace: ReadonlySet<string>;
  readonly kickers: ReadonlySet<string>;
  /** Words that stand beside agencies in a line of credits. */
  readonly creditWords: ReadonlySet<string>;
}

const MONTHS =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const AD = '(?:advertisement|advertising|advertisment|advert|ads?)';
const FLOW = '(?:article|story|content|post|text)';
const PICTURE_AGENCY =
  '(?:AP(?: Photo)?|Associated Press|The Associated Press|AFP(?: Photo)?|Reuters|REUTERS|EPA(?:-EFE)?|EFE|Getty(?: Images)?|Shutterstock|iStock|Alamy|TASS|Sputnik|Bloomberg(?: News)?|Anadolu(?: Agency)?|dpa|DPA|PA(?: Wire| Media| Images)?|Xinhua|Kyodo|Yonhap|ANSA|SIPA(?: USA)?|ZUMA(?: Press)?|NurPhoto|Corbis|Flickr|Wikimedia Commons|Unsplash|Pixabay|Magnum(?: Photos)?)';

/** A list written as words; `_` joins those that belong together. */
function words(list: string): string[] {
  return list.split(' ').map((word) => word.replaceAll('_', ' ').trim());
}

/** Words in which English-language outlets lay out their pages. */
export const EN: LayoutWords = {
  lines: [
    {
      why: 'advertisement line',
      starts: words('advertisement advertising advertisment advert ad ads advertisements advertisings adverts adss'),
      pattern: new RegExp(`^[-–—*[( ]{0,4}${AD}s?[-–—*\\]).: ]{0,4}$`, 'i'),
    },
    {
      why: 'advertisement line',
      starts: words('advertisement advertising advertisment advert ad ads'),
      pattern: new RegExp(
        `^[-–—*[( ]{0,4}${AD}[-–—:,. ]{1,4}(?:the )?${FLOW} continues (?:below|after)[^.?!]{0,30}[.\\]) ]{0,3}$`,
        'i',
      ),
    },
    {
      why: 'advertisement line',
      holds: 'continue',
      pattern: new RegExp(
        `^[-–—*[( ]{0,4}(?:the )?${FLOW} continues? (?:below|after|beneath|following)(?: (?:this|the|our))?(?: ?(?:${AD}|sponsored message|video|photo|gallery|image))?[-–—*\\]).: ]{0,4}$`,
        'i',
      ),
    },
    {
      why: 'advertisement line',
      holds: 'continue',
      pattern: new RegExp(
        `^[-–—*[( ]{0,4}(?:${AD}[-–—:,. ]{1,4})?(?:the )?(?:${FLOW} continued (?:below|after)|continue reading(?: (?:below|(?:the )?(?:main )?(?:${FLOW}|article)))?)[^.?!]{0,30}[.\\]) ]{0,3}$`,
        'i',
      ),
    },
    {
      why: 'advertisement line',
      starts: words('scroll swipe'),
      pattern:
        /^(?:scroll|swipe)(?: down)? (?:for more|to (?:continue|read)(?: (?:reading|with content|on))?|to top(?: of (?:the )?page)?)(?: after (?:this |the )?ad(?:vertisement)?)?[.:]?$/i,
    },
    {
      why: 'advertisement line',
      starts: words('sponsored paid promoted ad skip loading report remove'),
      pattern:
        /^(?:sponsored|sponsored (?:content|links?|stories|by [^.?!]{1,40})|paid (?:content|post|for by [^.?!]{1,40})|promoted(?: (?:content|stories))?|ad (?:choices|feedback)|skip (?:ad|advertisement)|loading(?: ad(?:vertisement)?)?\.{0,3}|report (?:this )?ad|remove ads?)[:.]?$/i,
    },
    {
      why: 'link to another text',
      starts: words('read see learn find_out get watch listen hear view'),
      pattern:
        /^(?:[-–—>»•*▶►] ?){0,3}(?:read|see|learn|find out|get|watch|listen|hear|view)(?: (?:more|also|next|now|on|it|the full (?:story|article|text|report|list|interview)|full (?:story|article|coverage|text)|the (?:original|rest)(?: (?:article|story|here))?)){1,2}(?: (?:here|below|on this|about this|at|from|on|in|about|coverage|stories|news|»)[^.?!]{0,80})?(?:[:|»>→] ?.{0,200}|[.…]{0,3})$/i,
    },
    {
      why: 'link to another text',
      starts: words(
        'also read must up now more related see editor editors recommended don in_case watch video listen opinion analysis explained explainer gallery photos in_pictures infographic live full_coverage',
      ),
      pattern:
        /^(?:\(|\[)?(?:also read|read also|must[- ]read|read more|read next|up next|now playing|more on this|more (?:coverage|news|stories|from|on|about)|related(?: (?:article|story|stories|content|news|coverage|topics|reading|video|link)s?)?|see also|editors?['’]s? (?:picks?|choice)|recommended(?: (?:reading|for you|stories|video))?|don['’]t miss|in case you missed it|watch(?: (?:live|now|video|the video|below|here))?|video|listen|opinion|analysis|explained|explainer|gallery|photos|in pictures|infographic|live updates|full coverage)\s?[:|»>→].{0,220}$/i,
    },
    {
      why: 'link to another text',
      starts: words('read see watch click related'),
      pattern: /^(?:\(|\[)(?:read|see|watch|click|related)\b[^()[\]]{0,160}(?:\)|\])$/i,
    },
    {
      why: 'link to another text',
      starts: words('click tap press please'),
      pattern: /^(?:please )?(?:click|tap|press) (?:here|on|the|this)\b.{0,160}$/i,
    },
    {
      why: 'link to another text',
      starts: words(
        'for_more for_latest for_full for_complete for_the_more for_the_latest for_the_full for_the_complete to_read read_the',
      ),
      pattern:
        /^(?:for (?:the )?(?:more|latest|full|complete)\b[^.?!]{0,80}[,:]? ?(?:click|visit|go to|see|follow|download|sign up|subscribe)\b.{0,120}|to read the full (?:story|article)\b.{0,60}|read the (?:rest|full (?:story|article|text|report|interview)|original(?: article| story)?)(?: (?:here|at|on|of)\b.{0,80})?[.:]?)$/i,
    },
    {
      why: 'newsletter prompt',
      starts: words('sign subscribe register please'),
      pattern:
        /^(?:please )?(?:sign (?:me )?up|subscribe|register)(?:$|[.!:]$| (?:now|here|today|below|free|with|to|for|and)\b.{0,180}$)/i,
    },
    {
      why: 'newsletter prompt',
      starts: words('get receive join want'),
      pattern:
        /^(?:get|receive|join|want)\b[^.?!]{0,100}(?:newsletters?|in your (?:inbox|in-box|email)|breaking[- ]news (?:alerts?|emails?)|(?:email|news|push) (?:alerts|updates)|headlines delivered|delivered (?:to|straight to) your)\b.{0,120}$/i,
    },
    {
      why: 'newsletter prompt',
      holds: 'newsletter',
      pattern: /^(?:(?:daily|weekly|morning|evening|free|our|the)? ?(?:e-?mail )?newsletters?(?: sign[- ]?up)?)[.!]?$/i,
    },
    {
      why: 'newsletter prompt',
      starts: words(
        'breaking_news thank_you you_can you_may already_a not_a be_the_first never_miss enter_your your_email your_e-mail by_signing by_subscribing by_registering by_clicking by_entering this_site_is get unlimited support_our support_independent support_quality become_a log_in login sign_in create_an create_a',
      ),
      pattern:
        /^(?:breaking news emails?|thank you for (?:subscribing|signing up)\b.{0,100}|you (?:can|may) unsubscribe\b.{0,60}|already a subscriber\b.{0,40}|not a (?:regular )?subscriber\b.{0,60}|be the first to know\.?|never miss a story\.?|(?:enter )?your (?:e-?mail|email) address\b.{0,60}|by (?:signing up|subscribing|registering|clicking|entering)\b.{0,240}|this site is protected by recaptcha\b.{0,160}|(?:get )?unlimited (?:digital )?access\b.{0,100}|support (?:our|independent|quality) journalism\b.{0,100}|(?:become a|log ?in|sign in|create an account|create a free account)(?: (?:member|subscriber|supporter|to (?:continue|read|comment|post)|here|now|today))?\b[^.?!]{0,60}[.!]?)$/i,
    },
    {
      why: 'social prompt',
      starts: words('follow like find join friend please'),
      pattern:
        /^(?:please )?(?:follow|like|find|join|friend) (?:us|me|him|her|them|our|@\w|[^.?!]{2,60} on (?:twitter|facebook|instagram|x\b|telegram|youtube|whatsapp|linkedin|tiktok|threads|bluesky))\b.{0,160}$/i,
    },
    {
      why: 'social prompt',
      starts: words('read share tweet pin post email e print save bookmark'),
      pattern:
        /^(?:read (?:or|and) )?(?:share|tweet|pin|post|e-?mail|print|save|bookmark)(?:$|[.:!]$| (?:this|story|article|on|to|via|it|your|with|the)\b[^.?!]{0,80}[.:!]?(?: ?https?:\S{1,80})?$)/i,
    },
    {
      why: 'social prompt',
      starts: words(
        'share tweet email e print save facebook twitter whatsapp linkedin pinterest reddit google telegram messenger copy link sms flipboard pocket instagram youtube more comment comments x fb fbshare g gshare connect sharetweet facebookemail facebooktwitter',
      ),
      pattern:
        /^(?:(?:share|tweet|e-?mail|print|save|facebook|twitter|whatsapp|linkedin|pinterest|reddit|google\+|telegram|messenger|copy(?: link)?|link|sms|flipboard|pocket|instagram|youtube|more|comments?|x|fb ?share|g ?share|connect)[ |,/•·\d]{0,4}){2,12}$/i,
    },
    {
      why: 'social prompt',
      starts: words('#'),
      pattern: /^(?:\d{1,6}|\d{1,3}(?:[.,]\d{1,3})?[km]) ?(?:shares?|comments?|retweets?|likes?|views?|reactions?)$/i,
    },
    {
      why: 'social prompt',
      starts: words(
        'facebook twitter whatsapp linkedin pinterest reddit google telegram flipboard share shares view show hide read post add leave write loading load see join no_comment no_comments no_discussion no_conversation no_replies comment comments have_your have_a email copy link chat to_find what_do let_us tell_us got send contact reach e',
      ),
      pattern:
        /^(?:facebook|twitter|whatsapp|linkedin|pinterest|reddit|google\+|telegram|flipboard|shares?|(?:view|show|hide|read|post|add|leave|write|loading|load|see|join|no)(?: (?:a|the|all|more|your|\d{1,5}))? ?(?:comments?|conversation|discussion|replies)(?: \(\d{1,5}\))?\.{0,3}|comments?(?: \(?\d{1,5}\)?| are closed\.?| section)?|add your comment|have your say|email the author|copy link|link copied!?|chat with us\b.{0,80}|to find out more about [^.?!]{2,80} (?:read|see|visit|click)\b.{0,120}|what do you think\? (?:tell|let|share|join)\b.{0,100}|(?:let us know|tell us|share your (?:thoughts|views|opinion))\b[^.?!]{0,80}(?:in the comments|below)\b.{0,40}|(?:got|have) a (?:news |story )?(?:tip|story)\?.{0,160}|send (?:us )?(?:tips|your)\b.{0,160}|(?:contact|reach|e-?mail|write to) [^?!]{2,80}(?:@[\w.]{2,60}|https?:\/\/)\S{0,60}.{0,120}|join our [^.?!]{2,60}(?:forums?|group|community|channel|newsletter)\b.{0,200}|(?:contact|email|e-mail|reach|write to) (?:us|the (?:authors?|reporters?|writers?|editors?|newsroom)|[^.?!]{2,60}) (?:at|on|via) \S{1,40}@\S{1,60}.{0,60})$/i,
    },
    {
      why: 'copyright line',
      starts: words('copyright c_'),
      pattern: /^(?:\(|\[)?(?:©|\(c\)|copyright\b|& ?copy;).{0,300}$/i,
    },
    { why: 'copyright line', holds: '©', pattern: /^[([]?©.{0,300}$/ },
    { why: 'copyright line', holds: 'reserved', pattern: /^.{0,120}\ball rights (?:are )?reserved\b.{0,240}$/i },
    {
      why: 'copyright line',
      starts: words('this_material this_content this_article this_story this_text no_part terms privacy cookie'),
      pattern:
        /^(?:this (?:material|content|article|story|text) (?:may not|must not|cannot|is (?:protected|subject))\b.{0,240}|no part of this (?:material|article|text|publication)\b.{0,240}|(?:terms (?:of|and) (?:use|service|conditions)|privacy (?:policy|notice|statement)|cookie (?:policy|settings))(?: ?[|•·,&] ?.{0,120})?)$/i,
    },
    {
      why: 'sign-off',
      starts: words(
        'additional further extra reporting writing editing compiled edited reported written translated translation production graphics video',
      ),
      pattern:
        /^\(? ?(?:additional |further |extra )?(?:reporting|writing|editing|compiled|edited|reported|written|translated|translation|production|graphics|video) (?:by|and editing by|and writing by)\b.{1,500}$/i,
    },
    {
      why: 'sign-off',
      starts: words(
        'with_input with_inputs with_reporting with_agencies with_files with_material with_information with_contribution with_contributions additional input inputs reporting agencies files material information contribution contributions',
      ),
      pattern:
        /^(?:[-–—*_([ ]{0,4})(?:with |additional )?(?:inputs?|reporting|agencies|files|material|information|contributions?) (?:from|by)\b [^.?!]{1,160}[.)\] ]{0,3}$/i,
    },
    {
      why: 'sign-off',
      holds: 'contributed',
      pattern:
        /^[^?!“"]{2,260}\bcontributed (?:to (?:this|the|our) (?:report|story|article|piece|dispatch|post)|(?:additional )?reporting)(?: from [^.?!]{2,80})?[.)]{0,2}$/i,
    },
    { why: 'sign-off', holds: 'contributed', pattern: /^(?:\p{Lu}[\p{L}'’.-]{1,30} ){1,4}contributed[.)]{0,2}$/u },
    {
      why: 'sign-off',
      holds: 'reported from',
      pattern:
        /^\p{Lu}[\p{L}'’.-]{1,30}(?:(?:, |,? and | )\p{Lu}[\p{L}'’.-]{1,30}){0,14} reported from \p{Lu}[\p{L}'’.-]{1,30}(?:(?:, |,? and | )\p{Lu}[\p{L}'’.-]{1,30}){0,9}[.)]{0,2}$/u,
    },
    {
      why: 'sign-off',
      starts: words(
        'this_article this_story this_report this_post this_piece this_text originally source sources via agency agencies credit credits',
      ),
      pattern:
        /^(?:this (?:article|story|report|post|piece|text) (?:was|has been|is|originally|first|also) (?:originally |first |also )?(?:published|written|produced|updated|corrected|adapted|reprinted|republished|supplied|provided|translated|appeared|part of|by)\b.{1,300}|originally published (?:on|in|by|at)\b.{1,160}|(?:source|via|agencies?|credit)s?: ?[^.?!]{1,100}[.]?)$/i,
    },
    {
      why: 'sign-off',
      starts: words('30 # end ends e eom xxx -'),
      pattern: /^(?:-+ ?30 ?-+|#{1,6}|ends?(?:\/\/|\.)?|\(?ends\)?|e\.?o\.?m\.?|xxx|\/{2,4})$/i,
    },
    { why: 'separator', starts: words('-'), pattern: /^(?:[_*=~•·#+.\-–—―×|/\\<>■◆●★☆]\s?){1,200}$/ },
    {
      why: 'publication line',
      holds: ' ago',
      pattern:
        /^(?:(?:\d{1,3}|an?|one|two|three|four|five|six) (?:min|minute|hr|hour|day|week)s?(?: \d{1,2} min(?:ute)?s?)? ago)$/i,
    },
    { why: 'contact line', holds: '@', pattern: /^[\w.+-]{2,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}\.?$/ },
    {
      why: 'page control',
      starts: words(
        'close just must these_are media more edit search menu home next previous prev back replay fullscreen full play pause mute unmute hide toggle show caption enlarge expand collapse load see view go ok accept cancel submit tag tags topic topics filed print order purchase image photo photos video buy file skip jump text a_a aa listen slide picture # reading est chevron powered more_vert play_arrow video_youtube expand_more chevron_right arrow',
      ),
      pattern:
        /^(?:close|just watched|must watch|close share panel|these are external links and will open in a new window|media playback is (?:un|not )supported on (?:your|this) device|more|edit|search|menu|home|next|previous|prev|prev next|back|back to (?:top|gallery|article|page|home)|replay|fullscreen|full screen|play|pause|mute|unmute|hide caption|toggle caption|show caption|caption|enlarge(?: (?:this )?image)?|expand|collapse|show (?:more|less|all|chapters)|load more|see all|view all|go|ok|accept|cancel|submit|tags?|topics?|filed under|print edition|order reprints?|purchase:.{0,40}|image|media|photo|photos|video|buy photo|file photo|skip to (?:main )?content|jump to.{0,40}|text size.{0,20}|a\s{0,4}a|a a a|listen to (?:this )?(?:article|story)\b.{0,40}|(?:image|photo|slide|picture) \d{1,3} (?:of|\/) \d{1,3}|\d{1,3} ?\/ ?\d{1,3}|\d{1,2} ?(?:min|minute)s?(?: of)? read|reading time:? ?\d.{0,20}|est\.? (?:reading|read) time.{0,20}|more_vert|play_arrow|video_youtube|expand_more|chevron_right|arrow_\w{1,20}|view (?:gallery|slideshow|full (?:screen|size)|original)|powered by \S{1,30})[.:…]{0,3}$/i,
    },
  ],
  listHeadings:
    /^(?:related(?: (?:articles?|stor(?:y|ies)|contents?|news|coverage|topics?|reading|videos?|links?|posts?|tags?))?(?: from .{1,40})?|see also|read (?:more|also|next|this)|also (?:read|on|in).{0,40}|more (?:stories|news|from|on|in|about|coverage|like this|headlines|top stories)\b.{0,50}|more (?:[\w.’'-]{2,20} ){1,3}stor(?:y|ies)|most (?:read|popular|viewed|shared|commented|recent)\b.{0,40}|trending(?: (?:now|in|on|today)\b.{0,40})?|popular(?: (?:now|stories|articles|posts))?|recommended(?: (?:for you|stories|reading|articles|by.{0,30}))?|you (?:may|might) (?:also )?(?:like|be interested in).{0,30}|editors?['’]s? (?:picks?|choice)|top (?:stories|coverage|news|headlines)|latest (?:news|stories|headlines|articles|updates|from.{0,40})|don['’]t miss|in case you missed it|around the web|from the web|from our partners|elsewhere on.{0,40}|promoted stories|sponsored(?: stories| links| content)?|what to read next|up next|recent posts|what others are reading|more to read|keep reading|further reading|tags|topics|filed under)[:.…]{0,3}$/i,
  inline: [
    {
      why: 'advertisement line',
      pattern:
        /(?:Article|Story|Content|ARTICLE|STORY|CONTENT) (?:continues|CONTINUES) (?:below|after|BELOW|AFTER)(?: (?:this|the|THIS|THE))? ?(?:advertisement|ADVERTISEMENT|Advertisement|ad\b|AD\b)[.:]?/y,
    },
    {
      why: 'advertisement line',
      pattern:
        /(?:Advertisement|ADVERTISEMENT|Advertising)(?: ?[-–—:.,] ?| )(?:(?:[Tt]he )?(?:story|article|content|STORY|ARTICLE|Story|Article|Content)) (?:continues|CONTINUES) (?:below|after|BELOW|AFTER)(?: (?:this|the) ad(?:vertisement)?)?[.:]?/y,
    },
    {
      why: 'advertisement line',
      pattern:
        /(?:Scroll|SCROLL)(?: [Dd]own)? to (?:continue|read)(?: with content| reading)?(?: after (?:this |the )?ad(?:vertisement)?)?[.:]?/y,
    },
  ],
  inlineFirstWords: /Article|ARTICLE|Story|STORY|Content|CONTENT|Advertis|ADVERTIS|Scroll|SCROLL/g,
  tails: [
    {
      why: 'sign-off',
      pattern:
        /\((?:additional |further )?(?:reporting|writing|editing|compiled|edited|reported|written) by\b[^()]{1,500}\)?$/i,
    },
    {
      why: 'sign-off',
      pattern:
        /(?:\(|\[)(?:with )?(?:inputs?|additional reporting|agencies|files) (?:from|by)\b[^()[\]]{1,160}(?:\)|\])\.?$/i,
    },
    { why: 'sign-off', pattern: /(?:^|\s)\/{1,2}[A-Za-z]{1,4}(?:\/[A-Za-z]{1,4}){0,3}$/ },
    { why: 'sign-off', pattern: /(?:-+30-+|#{2,6}|\bENDS)$/ },
    {
      why: 'link to another text',
      pattern: /(?:\(|\[)(?:read more|related|see also|watch|click here|also read)\b[^()[\]]{0,160}(?:\)|\])\.?$/i,
    },
  ],
  caption:
    /^(?:FILE(?: PHOTO| IMAGE| PICTURE)?\s?[:–—-]|File (?:photo|image|picture)s?\s?[:–—-]|(?:Photo|Image|Picture|Caption|PHOTO|IMAGE|Illustration|Foto)s?\s?:|Pictured:|Photograph(?:s)? by |(?:Photo|Image) (?:by|credit|courtesy)\b|Image (?:copyright|caption|source)\b|Pool photo by )/,
  photoCredit: new RegExp(
    `(?:\\((?:[^()]{0,120}[/|,] ?)?(?:(?:Photo|Image|Picture|Credit|Photograph|Foto)s?(?: by| credit| courtesy(?: of)?)?:? ?[^()]{1,120}|${PICTURE_AGENCY}(?: (?:Photo|file|File))?(?:[/|,] ?[^()]{1,100})?|[^()]{2,80} via (?:${PICTURE_AGENCY}|Twitter|Facebook|X|Instagram)|[^()]{2,60}(?:/|, ?| ?\\| ?)${PICTURE_AGENCY}(?:[/, ][^()]{0,60})?|[Ff]ile [Pp]hoto|[Cc]ourtesy(?: of)? [^()]{2,80})\\)|[/|] ?${PICTURE_AGENCY}(?:[/, ]{1,2}File)?(?: \\d{4})?|(?:via|, ) ?(?:AFP/)?Getty Images|\\| ?AP Photo)[.]?$`,
  ),
  creditEnds: new Set(
    words(
      'Images Getty Photo Photos AP Press AFP Reuters REUTERS EPA EPA-EFE EFE Shutterstock iStock Alamy TASS Sputnik Bloomberg News Anadolu Agency dpa DPA PA Wire Media Xinhua Kyodo Yonhap ANSA SIPA USA ZUMA NurPhoto Corbis Flickr Commons Unsplash Pixabay Magnum File',
    ),
  ),
  photographer: new RegExp(
    `^\\p{Lu}[\\p{L}'’.-]{0,24}(?: \\p{Lu}[\\p{L}'’.-]{0,24}){1,3}(?:, ?| ?/ ?)(?:${PICTURE_AGENCY}|The \\p{Lu}\\p{L}{2,20}(?: \\p{Lu}\\p{L}{2,20}){0,2})$`,
    'u',
  ),
  bylineStart:
    /^(?:(?:by|written by|reported by|reporting by|posted by|story by|words by|analysis by|opinion by|report by|text by|from) ?:? )/i,
  bylineNameJoin: new Set([
    'and',
    '&',
    'de',
    'da',
    'di',
    'del',
    'della',
    'der',
    'den',
    'van',
    'von',
    'al',
    'el',
    'bin',
    'ibn',
    'la',
    'le',
    'los',
    'dos',
    'y',
    'for',
    'of',
    'in',
    'the',
    'with',
    'at',
    'du',
    'ten',
    'ter',
    'zu',
    'af',
  ]),
  dateWords: new Map([
    ...words(
      'jan january feb february mar march apr april may june jun july jul aug august sep sept september oct october nov november dec december published posted updated modified issued uploaded revised ago',
    ).map((word) => [word, 'says'] as const),
    ...words(
      'today yesterday mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday at on the of by first last originally original created date as am pm a.m p.m a p m et pt gmt utc est edt pst pdt cet bst ist min mins minute minutes hr hrs hour hours day days week weeks month months year years an one two three just now time local st nd rd th',
    ).map((word) => [word, 'beside'] as const),
  ]),
  months: MONTHS,
  dateStart: new RegExp(`^(?:[a-z]{3,9}day,? )?${MONTHS} \\d{1,2}(?:st|nd|rd|th)?\\b`, 'i'),
  runsOn: new Set([
    'of',
    'the',
    'a',
    'an',
    'and',
    'with',
    'from',
    'their',
    'his',
    'her',
    'its',
    'our',
    'than',
    'that',
    'which',
    'who',
    'whose',
    'into',
    'between',
    'because',
    'including',
  ]),
  titles: new Set([
    'Mr.',
    'Mrs.',
    'Ms.',
    'Dr.',
    'Gen.',
    'Sen.',
    'Rep.',
    'Gov.',
    'Lt.',
    'Col.',
    'Sgt.',
    'Capt.',
    'Prof.',
    'Rev.',
    'St.',
    'No.',
    'vs.',
    'Jan.',
    'Feb.',
    'Aug.',
    'Sept.',
    'Oct.',
    'Nov.',
    'Dec.',
  ]),
  noPlace: new Set([
    'BREAKING',
    'UPDATE',
    'UPDATED',
    'EXCLUSIVE',
    'LIVE',
    'WATCH',
    'FILE',
    'VIDEO',
    'ANALYSIS',
    'OPINION',
    'PHOTOS',
    'PHOTO',
    'NOTE',
    'CORRECTION',
    'NATO',
    'UNICEF',
    'READ',
    'MORE',
    'RELATED',
    'QUESTION',
    'ANSWER',
    'SPOILER',
    'WARNING',
    'UNITED',
    'COVID',
  ]),
  kickers: new Set([
    'world',
    'politics',
    'business',
    'news',
    'opinion',
    'analysis',
    'sport',
    'sports',
    'economy',
    'europe',
    'asia',
    'africa',
    'americas',
    'us',
    'uk',
    'international',
    'national',
    'local',
    'top stories',
    'breaking news',
    'exclusive',
    'video',
    'health',
    'science',
    'technology',
    'tech',
    'culture',
    'environment',
    'climate',
    'world news',
  ]),
  creditWords: new Set([
    'with',
    'the',
    'and',
    'from',
    'by',
    'via',
    'input',
    'inputs',
    'agencies',
    'agency',
    'news',
    'reports',
    'report',
    'source',
    'sources',
    'material',
    'files',
    'photos',
    'wire',
    'wires',
    'services',
    'service',
  ]),
};
