import type { RuleText } from '../rule.js';

/** A kind of furniture: by what a line, a part or a block of a text is known not to be of the story. */
export interface FurnitureRule extends RuleText {
  /** In words, as `Furniture.why`. */
  readonly why: string;
  /** The patterns of whole lines that it stands for. */
  readonly line?: string;
}

/**
 * Every kind of furniture in the order in which it is looked for: whole lines by their words, formulas inside a line
 * and at its end, then blocks by their place and by what stands around them. The first that fits gives the reason.
 */
export const LAYOUT_RULES = [
  {
    id: 'layout/advert',
    why: 'advertisement line',
    line: 'advert',
    says: 'a line that announces an advertisement, or that the text goes on after one',
    example: 'The council agreed on Monday.\nAdvertisement - story continues below\nThe work begins in May.',
    not: 'The council agreed on Monday.\nAdvertisement is costly, the mayor said.',
  },
  {
    id: 'layout/subscription',
    why: 'subscription prompt',
    line: 'subscription',
    says: 'a line that sells a subscription, asks to sign in, or counts the free texts that are left',
    example: 'The council agreed on Monday.\nUnlimited digital access. $1 for 4 weeks.\nThe work begins in May.',
    not: 'The council agreed on Monday.\nResidents may sign in at the town hall, the mayor said.',
  },
  {
    id: 'layout/cookies',
    why: 'cookie notice',
    line: 'cookies',
    says: 'a line by which a page asks for consent or tells what it stores, or complains of the browser',
    example: 'We use cookies to improve your experience on our site.\nThe council agreed on Monday to close the pier.',
    not: 'The bakers use cookies to teach counting.\nThe council agreed on Monday to close the pier.',
  },
  {
    id: 'layout/newsletter',
    why: 'newsletter prompt',
    line: 'newsletter',
    says: 'a line that offers a newsletter or alerts, or asks for an address to send them to',
    example: 'The council agreed on Monday.\nSign up for our morning newsletter\nThe work begins in May.',
    not: 'The council agreed on Monday.\nSign up sheets lay on every table, the mayor said.',
  },
  {
    id: 'layout/comments',
    why: 'comment line',
    line: 'comments',
    says: 'a line that asks for comments, letters or votes, or stands above or between them',
    example: 'The council agreed on Monday.\nShow 14 comments\nThe work begins in May.',
    not: 'The council agreed on Monday.\nShow of hands and comments took an hour, the clerk said.',
  },
  {
    id: 'layout/contact',
    why: 'contact line',
    line: 'contact',
    says: 'a line that gives an address of mail or asks readers to write to one',
    example: 'The council agreed on Monday.\nilse.maran@velapost.example\nThe work begins in May.',
    not: 'The council agreed on Monday.\nHer address, ilse@port.example, was published by mistake.',
  },
  {
    id: 'layout/link',
    why: 'link to another text',
    line: 'link',
    says:
      'a line that leads to another text: a word such as "Read more" or "Related" with a mark, or an ' +
      'arrow at its end',
    example: 'The council agreed on Monday.\nRead more: Pier plan delayed for the third time\nThe work begins in May.',
    not: 'Children in Port Vela read more than their parents did, the study says.\nThe work begins in May.',
  },
  {
    id: 'layout/social',
    why: 'social prompt',
    line: 'social',
    says: 'a line that asks to share or follow, names networks only, or counts shares',
    example: 'The council agreed on Monday.\nFacebook Twitter Email\nThe work begins in May.',
    not: 'The council agreed on Monday.\nShare prices fell on Tuesday.',
  },
  {
    id: 'layout/copyright',
    why: 'copyright line',
    line: 'copyright',
    says: 'a line that claims rights, or names the terms of use',
    example: 'The council agreed on Monday.\n© 2024 Vela Post. All rights reserved.',
    not: 'The council agreed on Monday.\nIts rights are reserved by treaty, the mayor said on Tuesday.',
  },
  {
    id: 'layout/contributed',
    why: 'sign-off',
    line: 'contributed',
    says: 'a line that says who contributed to this report, or from where it was reported',
    example: 'The council agreed on Monday.\nAssociated Press writer Ana Sol contributed to this report.',
    not: 'The council agreed on Monday.\nThe mayor contributed to the fund.',
  },
  {
    id: 'layout/sign-off',
    why: 'sign-off',
    line: 'signOff',
    says: 'a line that says who reported, edited or made the pictures, or where the text stood before',
    example: 'The council agreed on Monday.\nReporting by Ana Sol; editing by Teo Lund',
    not: 'The council agreed on Monday.\nReporting to the police is a duty, the mayor said.',
  },
  {
    id: 'layout/end-mark',
    why: 'sign-off',
    line: 'end',
    says: 'a line that marks the end of a text: -30-, ENDS, ###',
    example: 'The council agreed on Monday.\n-30-',
    not: 'The council agreed on Monday.\nThe road ends.',
  },
  {
    id: 'layout/separator',
    why: 'separator',
    line: 'separator',
    says: 'a line of dashes, stars or dots alone',
    example: 'The council agreed on Monday.\n* * *\nThe work begins in May.',
    not: 'The council agreed on Monday.\n* The work begins in May.',
  },
  {
    id: 'layout/ago',
    why: 'publication line',
    line: 'ago',
    says: 'a line that says how long ago a text was published, and nothing else',
    example: 'Pier to close\nUpdated 7 minutes ago\nThe council agreed on Monday to close the pier.',
    not: 'The pier was closed.\nThe council agreed to that 7 minutes ago.',
  },
  {
    id: 'layout/developing',
    why: 'publication note',
    line: 'developing',
    says: 'a line that says that the story is still being written',
    example: 'The council agreed on Monday.\nThis is a developing story. Check back for updates.',
    not: 'The council agreed on Monday.\nThis is a developing country, the mayor said.',
  },
  {
    id: 'layout/control',
    why: 'page control',
    line: 'control',
    says: 'a line that is a button or label of a page: Close, Back to top, 1 of 12',
    example: 'The council agreed on Monday.\nBack to top\nThe work begins in May.',
    not: 'The council agreed on Monday.\nThe road back to top places is long.',
  },
  {
    id: 'layout/message',
    why: 'page message',
    line: 'message',
    says: 'a line in which a page speaks to its reader: an error, a place that is set, who is signed in',
    example: 'Your weather is set to Sandur. You can change it at any time.\nThe council agreed on Monday to close it.',
    not: 'Your neighbors are wrong, the mayor said.\nThe council agreed on Monday to close it.',
  },
  {
    id: 'layout/weather',
    why: 'weather line',
    line: 'weather',
    says: 'a line of a weather box: high or low with a number, and winds or sky',
    example: 'Mostly sunny. High 31C. Winds N at 5 to 10 mph.\nThe council agreed on Monday to close the pier.',
    not: 'Mostly they sank to a low of 31 ships. Rain was to blame.\nThe council agreed on Monday to close the pier.',
  },
  {
    id: 'layout/program',
    why: 'program text',
    line: 'program',
    says: 'a line of a page’s program or style that was scraped with the text',
    example:
      'The council agreed on Monday.\nwindow.ads = window.ads || []; ads.push({slot: 3});\nThe work begins in May.',
    not: 'The council agreed on Monday.\nThe window (the large one); the door; the roof.',
  },
  {
    id: 'layout/transcript-mark',
    why: 'transcript mark',
    line: 'transcript',
    says: 'a line in brackets by which a transcript says that there was a break, laughter or two voices at once',
    example: 'The council agreed on Monday.\n(CROSSTALK)\nThe work begins in May.',
    not: 'The council agreed on Monday.\n(The break was short.)',
  },
  {
    id: 'layout/advert-inside',
    why: 'advertisement line',
    says: 'a formula of an advertisement inside a paragraph, also glued to the next word',
    example: 'The council agreed on Monday. Story continues below advertisement The work begins in May.',
    not: 'The article continues after this advertisement, a reader complained.',
  },
  {
    id: 'layout/repeated',
    why: 'printed twice',
    says: 'a paragraph whose sentences all stand in another paragraph: a caption printed again, a pull quote',
    example:
      'The council of Port Vela agreed on Monday to close the eastern pier.\n' +
      'The work begins in May.\nThe council of Port Vela agreed on Monday to close the eastern pier.',
    not:
      'The council agreed on Monday to close the pier.\nThe work begins in May.\nThe council agreed ' +
      'on Friday to open it.',
  },
  {
    id: 'layout/shown-twice',
    why: 'photo caption',
    says: 'a paragraph with a whole date that is printed word for word again further down: the text of a picture',
    example:
      'The council agreed on Monday.\nThe work begins in May.\nIt will take a year, the mayor said.\n' +
      'The eastern pier of Port Vela, which was closed to all ships after a storm, July 12, 2024.\nThe ' +
      'union agreed.\nThe port did not.\n' +
      'The eastern pier of Port Vela, which was closed to all ships after a storm, July 12, 2024.\nTalks ' +
      'go on.\nAll want an end by June.\n' +
      'The mayor hopes for it.\nThe port will not pay.',
    not:
      'The eastern pier of Port Vela, which was closed to all ships after a storm, July 12, 2024.\nThe ' +
      'union agreed.\nThe port did not.\n' +
      'The eastern pier of Port Vela, which was closed to all ships after a storm, July 12, 2024.',
  },
  {
    id: 'layout/page-title',
    why: 'page title',
    says: 'a line that is the headline again, or the headline with the name of its outlet',
    example:
      'Council to close the eastern pier\nBy Ilse Maran\nCouncil to close the eastern pier | Vela Post\n' +
      'The council agreed on Monday to close the pier, the mayor said.',
    not:
      'Council to close the eastern pier\nBy Ilse Maran\nThe council agreed on Monday to close the ' +
      'pier, the mayor said.',
  },
  {
    id: 'layout/section',
    why: 'section label',
    says: 'one to three words above the headline, or the name of a section beside it',
    example:
      'Local politics\nCouncil agrees to close the eastern pier\nBy Ilse Maran\n' +
      'The council agreed on Monday to close the pier, the mayor said.',
    not: 'Council agrees to close the eastern pier\nBy Ilse Maran\nThe council agreed on Monday to close the pier.',
  },
  {
    id: 'layout/link-list',
    why: 'related-link list',
    says: 'a heading such as "Related stories" and the short lines after it that are no sentences',
    example: 'The council agreed on Monday.\nRelated stories\nFerry strike ends after nine days',
    not: 'The council agreed on Monday.\nRelated costs rose\nFerry strikes ended after nine days.',
  },
  {
    id: 'layout/publication',
    why: 'publication line',
    says: 'a line of dates, clock times and words such as "Updated", alone or after a byline',
    example:
      'Pier to close\nPublished on Thursday, 7 March 2024 at 10:30 GMT\nThe council agreed on Monday to close it.',
    not: 'Pier to close\nMonday was the last day of the talks.\nThe council agreed on Monday to close it.',
  },
  {
    id: 'layout/caption',
    why: 'photo caption',
    says: 'a paragraph that begins as a caption or ends in the credit of a picture or video',
    example: 'The council agreed on Monday.\nThe pier at dawn. (Photo: Ana Sol/Reuters)\nThe work begins in May.',
    not:
      'The council agreed on Monday.\nThe pier was photographed at dawn (by Ana Sol, it is said).\nThe ' +
      'work begins in May.',
  },
  {
    id: 'layout/photo-credit',
    why: 'photo credit',
    says: 'a line that names who made a picture: a credit without a caption, or the name in the credit before it',
    example: 'The council agreed on Monday.\nAna Sol/Lume via AP\nThe work begins in May.',
    not: 'The council agreed on Monday.\nAna Sol spoke to AP\nThe work begins in May.',
  },
  {
    id: 'layout/pictured',
    why: 'photo caption',
    says: 'a paragraph that points into a picture: "left" or "right" after a name, "(pictured)", "in this file photo"',
    example:
      'The council agreed on Monday.\nMayor Ada Brask, left, and Teo Lund look on in Port Vela.\nThe ' +
      'work begins in May.',
    not:
      'The council agreed on Monday.\nMayor Ada Brask left, and Teo Lund said she was tired.\nThe work ' +
      'begins in May.',
  },
  {
    id: 'layout/posed',
    why: 'photo caption',
    says: 'a paragraph of one or two sentences that tells a pose in the present tense with its whole date',
    example:
      'The council agreed on Monday.\nAda Brask waves to voters in Port Vela, Friday, July 12, 2024.\nThe work begins.',
    not:
      'The council agreed on Monday.\nAda Brask waved to voters in Port Vela, Friday, July 12, 2024.\nThe ' +
      'work begins.',
  },
  {
    id: 'layout/fragment',
    why: 'photo caption',
    says: 'one sentence without a finite verb, of a noun with a participle after it or with a weekday at its end',
    example:
      'The council agreed on Monday to close the pier.\nA young boy from Sandur standing near the harbor wall.\n' +
      'The work begins in May, the mayor of Port Vela said.',
    not:
      'The council agreed on Monday to close the pier.\nA young boy from Sandur was standing near the harbor wall.\n' +
      'The work begins in May, the mayor of Port Vela said.',
  },
  {
    id: 'layout/video-report',
    why: 'video title',
    says: 'one sentence that says who reports in a video from where or on what',
    example:
      'The council agreed on Monday to close the pier.\nChief correspondent Ada Brask reports from Port Vela.\n' +
      'The work begins in May, the mayor of Port Vela said.',
    not: 'The council agreed on Monday to close the pier.\nAda Brask reported from Port Vela that the pier was shut.',
  },
  {
    id: 'layout/above-dateline',
    why: 'caption or standfirst',
    says: 'one or two sentences, with no one speaking, between the headline and the dateline that begins the text',
    example:
      'Pier to close in the spring\nThe pier was hit by a storm on Sunday.\n' +
      'PORT VELA — The council agreed on Monday to close the pier, the mayor said.',
    not:
      'Pier to close in the spring\nThe pier was hit by a storm on Sunday.\n' +
      'The council agreed on Monday to close the pier, the mayor said.',
  },
  {
    id: 'layout/above-credit',
    why: 'photo caption',
    says: 'one or two sentences above the running text, with no one speaking, right before the credit of a picture',
    example:
      'Pier to close in the spring\nThe pier on Sunday after the storm.\n(Photo: Ana Sol/Reuters)\nBy Ilse Maran\n' +
      'The council agreed on Monday to close the pier, the mayor said.',
    not:
      'Pier to close in the spring\nThe pier was closed on Sunday, she said.\n(Photo: Ana Sol/Reuters)\nThe ' +
      'work begins.',
  },
  {
    id: 'layout/cut-caption',
    why: 'photo caption',
    says: 'a caption that a page cuts off or opens: it ends in "... more" or in "less" after its sentence',
    example:
      'The council agreed on Monday.\nThe pier of Port Vela seen from the town hall on ... more\nThe work begins.',
    not: 'The council agreed on Monday.\nThe mayor wants to give ... more, much more.\nThe work begins.',
  },
  {
    id: 'layout/video-title',
    why: 'video title',
    says: 'a line without end mark that closes in the length of a video',
    example: 'The council agreed on Monday.\nWatch the mayor close the pier 04:45\nThe work begins in May.',
    not: 'The council agreed on Monday.\nThe mayor closed the pier at 04:45\nThe work begins in May.',
  },
  {
    id: 'layout/outlet',
    why: 'outlet name',
    says: 'a line that is the name of the outlet, as it is known or as the page’s title ends, and nothing else',
    example:
      'Council to close the eastern pier\nVela Post\nBy Ilse Maran\nCouncil to close the eastern pier | Vela Post\n' +
      'The council agreed on Monday to close the pier, the mayor said.',
    not:
      'Council to close the eastern pier\nVela Point\nBy Ilse Maran\nThe council agreed on Monday to ' +
      'close the pier.',
  },
  {
    id: 'layout/author-note',
    why: 'author note',
    says: 'a paragraph at the end that says who the writer is, or where to follow or reach the writer',
    example:
      'The council agreed on Monday to close the pier.\nThe work begins in May.\n' +
      'Ilse Maran is a reporter at the Vela Post. Follow her @ilsemaran.',
    not:
      'The council agreed on Monday to close the pier.\nThe work begins in May.\nIlse Maran is the ' +
      'mayor of Port Vela.',
  },
  {
    id: 'layout/about',
    why: 'note about a body',
    says:
      'a heading "About NAME" and the paragraph after it that begins with the name: what a body says ' +
      'in every release',
    example:
      'The council agreed on Monday to close the pier.\nThe work begins in May, the mayor said.\nAbout ' +
      'Norvik Shipping\n' +
      'Norvik Shipping is a company of Port Vela with 400 ships.',
    not:
      'The council agreed on Monday to close the pier.\nThe work begins in May, the mayor said.\nAbout ' +
      'Norvik Shipping\n' +
      'The council was told that the company has 400 ships.',
  },
  {
    id: 'layout/address',
    why: 'web address',
    says: 'a line that is an address of the web and nothing else, unless the text is a list of them',
    example: 'The council agreed on Monday.\nhttps://post.example/pier\nThe work begins in May.',
    not: 'The council agreed on Monday.\nThe plan stands at https://post.example/pier.',
  },
  {
    id: 'layout/credit',
    why: 'credit line',
    says: 'a line that names agencies and nothing else, within the text',
    example: 'The council agreed on Monday.\nReuters, AP and AFP\nThe work begins in May, the mayor of Port Vela said.',
    not:
      'The council agreed on Monday.\nReuters asked AP and AFP.\nThe work begins in May, the mayor ' +
      'of Port Vela said.',
  },
  {
    id: 'layout/initials',
    why: 'sign-off',
    says: 'initials or agencies that close the text, on a line of their own or after its last sentence',
    example: 'The council agreed on Monday to close the eastern pier.\nrc/jm (AP, dpa)',
    not: 'The council agreed on Monday to close the eastern pier.\nIt costs 30 a/b (low, high).',
  },
  {
    id: 'layout/closing-link',
    why: 'link to another text',
    says: 'a link in brackets at the end of a paragraph',
    example: 'The council agreed on Monday to close the eastern pier. (Read more: Ferry strike ends)',
    not: 'The council agreed on Monday to close the eastern pier (reading rooms stay open).',
  },
] as const satisfies readonly FurnitureRule[];

/** Keys of the patterns of whole lines. */
export type LineKey = Extract<(typeof LAYOUT_RULES)[number], { readonly line: string }>['line'];
/** Names of the kinds of furniture. */
export type LayoutRule = (typeof LAYOUT_RULES)[number]['id'];

const BY_ID = new Map<string, FurnitureRule>(LAYOUT_RULES.map((rule) => [rule.id, rule]));

/** In words why something is furniture, by the name of its rule. */
export function whyOf(rule: LayoutRule): string {
  return BY_ID.get(rule)!.why;
}
