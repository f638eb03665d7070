import { type LinePattern, line, phrases } from './pattern.js';
import type { LineKey } from './rules.js';

const AD = 'ad(?:vertisement|vertising|vertisment|vert|s)?s?';
const FLOW = '(?:article|story|content|post|text)';
const MARKS = '[-–—*[( ]{0,4}';
const CLOSE = '[-–—*\\]).: ]{0,4}';
const SITE = '(?:twitter|facebook|instagram|x|telegram|youtube|whatsapp|linkedin|tiktok|threads|bluesky)';
/** A person's name as it is written: one to five words with a capital. */
const PERSON = "\\p{Lu}[\\p{L}'’.-]{1,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30}){0,4}";
const PEOPLE = `${PERSON}(?:(?:, and |, | and )${PERSON}){0,14}`;
const MONEY = '[$€£]\\d[\\d.,]{0,6}';

/** Whole lines that stand on the pages of English-language outlets and are not of the story. */
export const EN_LINES: Readonly<Record<LineKey, readonly LinePattern[]>> = {
  advert: [
    line({ lead: MARKS, any: [AD], end: CLOSE }),
    line({
      lead: MARKS,
      any: [`${AD}[-–—:,. ]{1,4}(?:the )?${FLOW} continues (?:below|after)[^.?!]{0,30}`],
      end: '[.\\]) ]{0,3}',
    }),
    line({
      lead: MARKS,
      any: ['the ', 'article', 'story', 'content', 'post', 'text'].map((first) =>
        first === 'the '
          ? `the ${FLOW} continues? (?:below|after|beneath|following)${afterWhat()}`
          : `${first} continues? (?:below|after|beneath|following)${afterWhat()}`,
      ),
      end: CLOSE,
    }),
    line({
      lead: MARKS,
      any: [
        `${AD}[-–—:,. ]{1,4}(?:(?:the )?${FLOW} continued (?:below|after)|continue reading)[^.?!]{0,30}`,
        ...['article', 'story', 'content', 'post', 'text'].map(
          (first) => `${first} continued (?:below|after)[^.?!]{0,30}`,
        ),
        `continue reading(?: (?:below|(?:the )?(?:main )?${FLOW}))?[^.?!]{0,30}`,
      ],
      end: '[.\\]) ]{0,3}',
    }),
    line({
      any: phrases('scroll / swipe').map(
        (verb) =>
          `${verb}(?: down)? (?:for more|to (?:continue|read)(?: (?:reading|with content|on))?)` +
          '(?: after (?:this |the )?ad(?:vertisement)?)?',
      ),
    }),
    line({
      any: phrases(`scroll to top(?: of (?:the )?page)? /
        sponsored(?: (?:content|links?|stories|by [^.?!]{1,40}))? / paid
        (?:content|post|for by [^.?!]{1,40}) / promoted(?: (?:content|stories))? / ad
        (?:choices|feedback) / skip (?:ad|advertisement) / loading(?: ad(?:vertisement)?)? / report
        (?:this )?ad / remove ads? / your ad here / this ad will close in.{0,20} /
        (?:shop|buy|order|book) now`),
    }),
  ],
  link: [
    line({
      lead: '(?:[-–—>»•*▶►] ?){0,3}',
      any: phrases('read / see / learn / find out / get / watch / listen / hear / view').map(
        (verb) =>
          `${verb}(?: (?:more|also|next|now|on|it|the full ${LINKED()}|full ${LINKED()}${ORIGINAL()})){1,2}` +
          '(?: (?:here|below|on this|about this|at|from|on|in|about|coverage|stories|news|»)[^.?!]{0,80})?',
      ),
      end: '(?:[:|»>→] ?.{0,200}|[.…]{0,3})',
    }),
    line({
      lead: '[([]?',
      any: phrases(`also read / read also / must[- ]read / read more / read next / up next / now playing /
        more on this /
        more(?: (?:coverage|news|stories|from|on|about))? / related(?:
        (?:article|story|stories|content|news|coverage|topics|reading|video|link)s?)? / see also /
        editors?['’]s? (?:picks?|choice) / recommended(?: (?:reading|for you|stories|video))? / don['’]t
        miss / in case you missed it / watch(?: (?:live|now|video|the video|below|here|more|again))? /
        video / listen / opinion / analysis / explained / explainer / gallery / photos / in pictures /
        infographic / live updates / full coverage / background / from the archives? / earlier / what we
        know / fact check / subscribe / podcast / interactive / timeline / quiz / map / also`),
      end: '\\s?[:|»>→].{0,220}',
    }),
    line({
      lead: '[([]',
      any: phrases('read / see / watch / click / related / more'),
      end: '\\b[^()[\\]]{0,160}[)\\]]',
    }),
    line({ any: ['(?:please )?(?:click|tap|press) (?:here|on|the|this)\\b'], end: '.{0,160}' }),
    line({
      any: [
        'for (?:the )?(?:more|latest|full|complete)\\b[^.?!]{0,80}[,:]? ?(?:click|visit|go to|see|' +
          'follow|download|sign up|subscribe)\\b.{0,120}',
        'to read the full (?:story|article)\\b.{0,60}',
        'read the (?:rest|full (?:story|article|text|report|interview)|original(?: article| story)?)(?: ' +
          '(?:here|at|on|of)\\b.{0,80})?',
        'interested in (?:this|the|our)\\b[^.]{0,60}\\?.{0,160}',
        'you may also (?:want|like|be interested)\\b.{0,120}',
      ],
    }),
    line({
      any: [
        "[Ss]ee \\p{Lu}[\\p{L}' ’&.-]{1,60}[’']s? (?:story|report|column|article|analysis) " +
          '(?:for|in|on|at)\\b[^.]{0,60}',
      ],
      end: ' ?[.:]?',
      flags: 'u',
      needs: ['see '],
    }),
    line({ any: ['[^.?!]{3,120} ?[»›→]'], end: '', needs: ['»', '›', '→'] }),
  ],
  newsletter: [
    line({
      any: phrases('(?:please )?(?:sign (?:me )?up|register) / subscribe').map(
        (verb) => `${verb}(?: (?:now|here|today|below|free|with|to|for|and)\\b.{0,180})?`,
      ),
    }),
    line({
      any: phrases('get / receive / join / want').map(
        (verb) =>
          `${verb}\\b[^.?!]{0,100}(?:newsletters?|in your (?:inbox|in-box|email)|breaking[- ]news (?:alerts?|` +
          `emails?)|` +
          '(?:email|news|push) (?:alerts|updates)|headlines delivered|delivered (?:straight )?to your)\\b.{0,120}',
      ),
      end: '',
    }),
    line({
      any: [
        '(?:(?:daily|weekly|morning|evening|free|our|the|\\p{L}{3,14}) ){0,2}(?:e-?mail )?newsletters?(?: ' +
          'sign[- ]?up)?',
      ],
      flags: 'iu',
      needs: ['newsletter'],
    }),
    line({ any: ['breaking news emails?'], flags: 'iu' }),
    line({
      any: phrases(`thank you for (?:subscribing|signing up)\\b.{0,100} /
        thanks for (?:subscribing|signing up)\\b.{0,100}
        / you (?:can|may) (?:unsubscribe|opt out)\\b.{0,80} / be the first to know / never miss a story /
        (?:enter )?your e-?mail address\\b.{0,60} / e-?mail address / by (?:signing
        up|subscribing|registering|clicking|entering)\\b.{0,240} / this site is protected by
        recaptcha\\b.{0,160} / invalid e-?mail.{0,60} / please enter (?:a valid|your) .{0,60}`),
    }),
  ],
  subscription: [
    line({
      any: phrases(`already a (?:subscriber|member)\\b.{0,40} / not a (?:regular )?(?:subscriber|member)\\b.{0,60} /
        (?:get )?unlimited (?:digital )?access\\b.{0,100} / support (?:our|independent|quality|local)
        (?:journalism|reporting|news)\\b.{0,100} / become a
        (?:member|subscriber|supporter)\\b[^.?!]{0,60} / create an account\\b[^.?!]{0,60} / create a free
        account\\b[^.?!]{0,60} / (?:log ?in|sign in)(?: (?:to (?:continue|read|comment|post|your
        account)|here|now|today|or (?:register|subscribe))\\b[^.?!]{0,60})? / (?:this|the)
        (?:article|story|content) is (?:only )?(?:available |reserved )?(?:exclusively )?(?:for|to)
        (?:our )?(?:subscribers|members)\\b.{0,80} / you have
        (?:reached|read|used|\\d{1,2})\\b[^.?!]{0,40}(?:free|complimentary|limit)\\b.{0,100} /
        subscribers? (?:only|exclusive) / \\d{1,2} free (?:articles?|stories)
        (?:left|remaining)\\b.{0,60} / continue reading (?:your article )?with (?:a|your)\\b.{0,80} / to
        continue reading\\b.{0,100} / subscribe (?:now|today)? ?(?:for|from|and)\\b.{0,120} / manage
        (?:my |your )?(?:account|subscription)s? / we can['’]?t find
        (?:a|an|your)\\b[^.?!]{0,60}(?:subscription|account)\\b.{0,80} / your
        (?:subscription|registration|account) (?:has|is|was)\\b.{0,80}`),
    }),
    line({
      any: [
        `(?:try|get|only|just|\\p{L}{3,12}) (?:it |us )?(?:for )?(?:one|\\d{1,2}|a) (?:months?|weeks?|` +
          `year)[^.?!]{0,30}${MONEY}.{0,30}`,
        `${MONEY} (?:for|a|per) (?:\\d{1,2} )?(?:weeks?|months?|year)\\b.{0,30}`,
      ],
      flags: 'iu',
      needs: ['$', '€', '£'],
    }),
    line({ any: ['subscribe for unlimited\\b.{0,100}'], flags: 'iu' }),
  ],
  cookies: [
    line({
      any: phrases(`(?:we|this (?:site|website|page)|our (?:site|website)) (?:and our partners )?uses? (?:\\d{1,4}
        )?cookies\\b.{0,400} / we and our (?:\\d{1,4} )?(?:trusted )?partners\\b.{0,400} / by
        (?:continuing|using|browsing|closing)\\b[^.?!]{0,120}(?:you
        (?:agree|consent|accept)|cookies)\\b.{0,300} / (?:accept|reject|manage|allow)(?: all)?
        (?:cookies|preferences|settings|choices|consent) / accept all / reject all / cookie
        (?:settings|policy|preferences|notice|list) / we (?:value|care about|respect) your
        privacy\\b.{0,200} / your privacy (?:choices|rights|settings|matters)\\b.{0,60} / do not sell
        (?:or share )?my (?:personal )?(?:data|information)\\b.{0,30} / (?:please )?(?:turn
        on|enable|allow) (?:notifications|javascript|cookies)\\b.{0,160} / you need to enable
        javascript\\b.{0,120} / (?:please )?(?:disable|turn off) your ad ?blocker\\b.{0,160} / it
        (?:looks|seems) like you (?:are|['’]re) using an ad ?blocker\\b.{0,160} / your browser (?:does
        not|doesn['’]t|is|may)\\b.{0,160}`),
      flags: 'iu',
    }),
  ],
  social: [
    line({
      any: phrases('follow / like / find / join / friend / please follow').map(
        (verb) => `${verb} (?:us|me|him|her|them|our|@\\w{1,30}|[^.?!]{2,60} on ${SITE})\\b.{0,160}`,
      ),
      end: '',
    }),
    line({
      any: phrases('read (?:or|and) share / share / tweet / pin / post / e-?mail / print / save / bookmark').map(
        (verb) =>
          `${verb}(?:[.:!]| (?:this|story|article|on|to|via|it|your|with|the)\\b[^.?!]{0,80}[.:!]?(?: ` +
          `?https?:\\S{1,80})?)?`,
      ),
      end: '',
    }),
    line({
      any: [
        '(?:(?:share|tweet|e-?mail|print|save|facebook|twitter|whatsapp|linkedin|pinterest|reddit|' +
          'google\\+|telegram|messenger|copy(?: link)?|link|sms|flipboard|pocket|instagram|youtube|' +
          'more|comments?|x|fb ?share|g ?share|connect|bluesky|threads|tiktok|snapchat|text|republish|' +
          'bookmark|follow)[ |,/•·\\d]{0,4}){2,12}',
      ],
      end: '',
    }),
    line({
      any: [
        '\\d{1,6} ?(?:shares?|comments?|retweets?|likes?|views?|reactions?)',
        '\\d{1,3}(?:[.,]\\d{1,3})?[km] ?(?:shares?|comments?|retweets?|likes?|views?|reactions?)',
      ],
      end: '',
    }),
    line({
      any: phrases(`facebook / twitter / whatsapp / linkedin / pinterest / reddit / google\\+ / telegram / flipboard /
        shares? / copy link / link copied / chat with us\\b.{0,80} / to find out more about [^.?!]{2,80}
        (?:read|see|visit|click)\\b.{0,120} / a link has been (?:posted|sent|copied)\\b.{0,60} / your
        (?:e-?mail|message|link|letter) has been sent\\b.{0,60} / share this (?:with|on|via)\\b.{0,80} /
        join the [^.?!]{0,40}conversation / email the author`),
    }),
  ],
  comments: [
    line({
      any: phrases(`(?:view|show|hide|read|post|add|leave|write|loading|load|see|join|no)(?:
        (?:a|the|all|more|your|\\d{1,5}))? ?(?:comments?|conversation|discussion|replies)(?:
        \\(\\d{1,5}\\))? / comments?(?: \\(?\\d{1,5}\\)?| are closed| section| policy| guidelines| are
        (?:moderated|welcome)\\b.{0,120})? / add your comment / have your say / what do you think\\?
        (?:tell|let|share|join)\\b.{0,100} / tell us what you think / (?:let us know|tell us|share your
        (?:thoughts|views|opinion))\\b[^.?!]{0,80}(?:in the comments|below)\\b.{0,40} / sort by(?:
        (?:newest|oldest|best|top))? / reply / report abuse / report comment / flag as inappropriate /
        like ?[·•|] ?reply\\b.{0,30} / log in to (?:comment|reply) / please read our
        (?:comment|community)\\b.{0,80} / (?:the )?(?:views|opinions) expressed in the
        (?:contents|comments)\\b.{0,120} / conversation guidelines.{0,20} / question of the day / we want to
        hear (?:from you|what you think)\\b.{0,160} / (?:take|vote in) (?:our|the)
        (?:poll|survey|quiz)\\b.{0,60} / view results / cast your vote`),
    }),
    line({ any: ['% of readers think\\b.{0,80}'], needs: ['% of readers think'] }),
  ],
  contact: [
    line({
      any: phrases(`(?:got|have) a (?:news |story )?(?:tip|story)\\?.{0,160} / send (?:us )?(?:tips|your|a
        letter)\\b.{0,160} / (?:have|were) you [^.?]{4,120}\\? (?:e-?mail|contact|send|get in
        touch|tell|share)\\b.{0,200} / (?:contact|reach|e-?mail|write to)
        [^?!]{2,80}(?:@[\\w.]{2,60}|https?:\\/\\/)\\S{0,60}.{0,120} / join our
        [^.?!]{2,60}(?:forums?|group|community|channel|newsletter)\\b.{0,200} /
        (?:contact|email|e-mail|reach|write to) (?:us|the
        (?:authors?|reporters?|writers?|editors?|newsroom)|[^.?!]{2,60}) (?:at|on|via)
        \\S{1,40}@\\S{1,60}.{0,60} / (?:submit|write) a letter to the editor\\b.{0,120} / get in
        touch\\b.{0,120}`),
    }),
    line({
      any: [
        '[\\w.+-]{2,40}@[\\w-]{1,40}(?:\\.[\\w-]{2,20}){1,3}(?:[ ,;|]{1,3}[\\w.+-]{2,40}@[\\w-]{1,40}(?:\\.[' +
          '\\w-]{2,20}){1,3}){0,3}',
      ],
      end: '\\.?',
      needs: ['@'],
    }),
  ],
  copyright: [
    line({
      lead: '[([]?',
      any: ['copyright\\b', 'c\\)', '& ?copy;', '©', 'the[- ][\\p{L}-]{2,12}[- ]wire\\b.{0,6}(?:©|copyright)'],
      end: '.{0,300}',
      flags: 'iu',
      needs: ['copyright', 'c)', 'copy;', '©'],
    }),
    line({ any: ['.{0,120}\\ball rights (?:are )?reserved\\b.{0,240}'], end: '', needs: ['all rights '] }),
    line({
      any: [
        ...phrases('material / content / article / story / text').map(
          (what) => `this ${what} (?:may not|must not|cannot|is (?:protected|subject))\\b.{0,240}`,
        ),
        'no part of this (?:material|article|text|publication)\\b.{0,240}',
        '(?:terms (?:of|and) (?:use|service|conditions)|privacy (?:policy|notice|statement))(?: ?[|•·,&] ?.{0,120})?',
        'distributed by [^.?!]{2,80}',
        'to order (?:reprints|copies)\\b.{0,120}',
      ],
      end: '',
    }),
  ],
  signOff: [
    line({
      lead: '\\(? ?',
      any: [
        '(?:additional |further |extra )?(?:reporting|writing|editing|compiled|edited|reported|written|translated|' +
          'translation|production|produced|graphics?|video|photographs?|illustrations?|design(?:ed)?|' +
          'research(?:ed)?|fact[- ]check(?:ed|ing)?) (?:by|and editing by|and writing by)\\b.{1,500}',
      ],
      end: '',
    }),
    line({
      lead: '[-–—*_([ ]{0,4}',
      any: [
        '(?:with |additional )?(?:inputs?|reporting|agencies|files|material|information|contributions?) ' +
          '(?:from|by)\\b [^.?!]{1,160}',
      ],
      end: '[.)\\] ]{0,3}',
    }),
    line({
      any: [
        'this (?:article|story|report|post|piece|text|version) (?:was|has been|is|originally|first|' +
          'also|corrects|adds) (?:originally |first |also )?(?:published|written|produced|updated|corrected|' +
          'adapted|reprinted|republished|supplied|provided|translated|appeared|part of|by|to (?:reflect|' +
          'note|add|correct|include|clarify))\\b.{1,300}',
        'originally published (?:on|in|by|at)\\b.{1,160}',
        'source(?:s)?: ?[^.?!]{1,100}',
        'via: ?[^.?!]{1,100}',
        'agenc(?:y|ies): ?[^.?!]{1,100}',
        'credits?: ?[^.?!]{1,100}',
        'authored by [^.?!]{2,80}',
      ],
      end: '[.,]?',
    }),
    line({ any: ['[^.?!,•]{2,40} ?•'], end: '[.,]?', needs: ['•'] }),
  ],
  contributed: [
    line({
      any: [
        '[^?!“"]{2,260}\\bcontributed (?:to (?:this|the|our) (?:report|story|article|piece|dispatch|' +
          'post)|(?:additional )?reporting)(?: from [^.?!]{2,80})?',
      ],
      end: '[.)]{0,2}',
      needs: ['contributed'],
    }),
    line({
      any: [`(?:${PERSON} )contributed`, `${PEOPLE} (?:reported|reports|reporting) from ${PEOPLE}`],
      end: '[.)]{0,2}',
      flags: 'u',
      needs: ['contributed', 'report'],
    }),
  ],
  end: [
    line({
      any: ['-+ ?30 ?-+', '#{1,6}', 'ends?(?:\\/\\/)?', '\\(?ends\\)?', 'e\\.?o\\.?m', 'xxx', '\\/{2,4}'],
      end: '\\.?',
    }),
  ],
  separator: [line({ any: ['(?:[_*=~•·#+.\\-–—―×|/\\\\<>■◆●★☆]\\s?){1,200}'], end: '' })],
  ago: [
    line({
      any: [
        '(?:updated |published |posted )?(?:\\d{1,3}|an?|one|two|three|four|five|six) (?:min|minute|' +
          'hr|hour|day|week)s?(?: \\d{1,2} min(?:ute)?s?)? ago',
      ],
      end: '',
    }),
  ],
  developing: [
    line({
      any: phrases(`this (?:is an? (?:developing|breaking|evolving) (?:news )?story|story is
        (?:developing|breaking|evolving))\\b[^?!]{0,160} / this (?:article|story|page) will be
        updated\\b.{0,100} / (?:please )?check back (?:for|later|soon)\\b.{0,80} / more to
        (?:follow|come) / (?:please )?refresh (?:this|the) page\\b.{0,60}`),
    }),
  ],
  control: [
    line({
      any: phrases(`close / just watched / must watch / close share panel / these are external links and will open in a
        new window / media playback is (?:un|not )supported on (?:your|this) device / more / edit /
        search / menu / home / next / previous / prev / prev next / back / back to
        (?:top|gallery|article|page|home) / replay / fullscreen / full screen / play / pause / mute /
        unmute / hide caption / toggle caption / show caption / caption / enlarge(?: (?:this )?image)? /
        expand / collapse / show (?:more|less|all|chapters) / load more / see all / view all / go / ok /
        accept / cancel / submit / tags? / topics? / filed under / print edition / order reprints? /
        purchase:.{0,40} / image / media / photo / photos / video / buy photo / file photo / skip to
        (?:main )?content / jump to.{0,40} / text size.{0,20} / a\\s{0,4}a / a a a / listen to (?:this
        )?(?:article|story)\\b.{0,40} / \\d{1,3} ?(?:\\/|of) ?\\d{1,3} / \\d{1,2} ?(?:min|minute)s?(?:
        of)? read / (?:reading time|tempo (?:de leitura|di lettura)|tiempo de
        lectura|temps de lecture|lesezeit|leestijd):? ?\\d.{0,20} / est\\.? (?:reading|read) time.{0,20} / more_vert /
        play_arrow / video_youtube / expand_more / chevron_right / arrow_\\w{1,20} / view
        (?:gallery|slideshow|full (?:screen|size)|original) / powered by \\S{1,30} / edition / sections?
        / skip / loading / advertise / translate / select language / open navigation menu / open image
        modal / toggle (?:menu|navigation|search) / play video / watch (?:again|more|next) / autoplay /
        captions? (?:on|off) / volume.{0,10} / slideshow / photo gallery / image gallery`),
    }),
    line({
      any: phrases('image / photo / slide / picture').map((what) => `${what} \\d{1,3} (?:of|\\/) \\d{1,3}`),
      end: '[.:…]{0,3}',
    }),
  ],
  message: [
    line({
      any: phrases(`congratulations / uh[- ]?oh / oops / sorry / success / welcome(?: back)? / thanks / thank you`),
      end: '!{1,3}',
    }),
    line({
      any: phrases(`almost there / you are (?:now )?(?:signed|logged) (?:in|out)(?: as)?.{0,40} / something went
        wrong\\b.{0,80} / an error (?:has )?occurred\\b.{0,80} / (?:please )?try again(?: later)? /
        (?:please )?(?:enter|choose|select|set) (?:your )?(?:city|zip|post
        ?code|location|region|country)\\b.{0,60} / your (?:weather|location|region|local
        (?:news|store|edition)) (?:is|has been|was) (?:now )?set\\b.{0,120} / you can change (?:the|your)
        (?:location|settings|region)\\b.{0,60} / this video (?:is (?:not|no longer|un)|has
        been|cannot)\\b.{0,80} / the video is (?:not|no longer|un)\\b.{0,60}`),
      flags: 'iu',
    }),
    line({ any: ['[\\p{L}.]{2,30} quick look'], flags: 'iu', needs: ['quick look'] }),
  ],
  weather: [
    line({
      any: [
        '(?=[^?]{0,300}\\b(?:high|low)s? (?:near |around |of |in the )?(?:upper |lower |mid )?-?\\d{1,3}s? ' +
          '?°?[fc]?[.;,])' +
          '(?=[^?]{0,300}\\b(?:winds?|humidity|chance of|sunny|cloudy|clear|rain|showers|fog|snow)\\b)[^“"?]{10,300}',
      ],
      end: '[.:]{0,3}',
      needs: ['high', 'low'],
    }),
    line({ any: ['tonight', 'tomorrow'], end: '[.:]{0,3}' }),
  ],
  program: [
    line({
      lead: '\\[\\/?',
      any: ['[a-z_]{3,30}(?: [a-z_]{2,20}=["“”\'][^\\]]{0,200})?\\]'],
      end: '.{0,120}',
      flags: '',
      needs: ['['],
    }),
    line({ any: ['this (?:slideshow|video|gallery|page|feature) requires javascript'] }),
    line({
      any: [
        '(?=.{0,400}(?:\\|\\| ?\\[\\]|function ?\\(|=> ?\\{|\\w\\.\\w{2,20}\\(|var \\w{1,20} ?=|' +
          '\\bwindow\\.|\\bdocument\\.))(?=.{0,600}[{};]).{8,690}',
        '[.#]?[\\w-]{1,40}(?: [.#]?[\\w-]{1,40}){0,4} ?\\{[^{}]{0,400}:[^{}]{0,400}\\}',
      ],
      end: '',
      needs: ['{', '}', ';'],
    }),
  ],
  transcript: [
    line({
      lead: '[([]',
      any: phrases(
        'overtalk / crosstalk / commercial break / begin (?:tape|video|audio|clip).{0,40} / end (?:tape|' +
          'video|audio|clip).{0,40} / inaudible / laughter / applause / off[- ]mic / break / music',
      ),
      end: '[)\\]]',
    }),
  ],
};

function afterWhat(): string {
  return `(?: (?:this|the|our))?(?: ?(?:${AD}|sponsored message|video|photo|gallery|image))?`;
}

function LINKED(): string {
  return '(?:story|article|text|report|list|interview|coverage)';
}

function ORIGINAL(): string {
  return '|the (?:original|rest)(?: (?:article|story|here))?';
}
