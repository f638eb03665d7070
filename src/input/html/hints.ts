/** Roles of elements that hold other things than the story (WAI-ARIA). */
export const HIDDEN_ROLES = new Set([
  'menu',
  'menubar',
  'complementary',
  'navigation',
  'alert',
  'alertdialog',
  'dialog',
  'banner',
  'contentinfo',
  'search',
  'toolbar',
  'tablist',
  'tooltip',
]);

/**
 * Words in class and id by which pages name what they hold. The lists follow Readability (Arc90, 2009; Mozilla 0.6.0,
 * Apache-2.0), matched as whole words of a label where a part of a word would mean too much.
 */
const UNLIKELY = new RegExp(
  '(?:^|[\\s_-])(?:ad|ads|advert|advertisement|adbox|adslot|banner|breadcrumbs?|comments?|commentlist|' +
    'community|disqus|gdpr|cookies?|consent|footer|foot|hidden|legends?|menu|modal|newsletter|outbrain|' +
    'taboola|pager|pagination|paywall|popup|promo|promoted|recirc|recommend(?:ed|ations?)?|related|' +
    'replies|respond|rss|share|sharing|sharebar|shares|sharedaddy|shoutbox|sidebar|side-bar|rail|' +
    'skyscraper|social|sponsor(?:ed)?|subscribe|subscription|tags?|taglist|toolbar|trending|widget|' +
    'popular|most-?(?:read|popular)|more-?(?:stories|news|from|on)|read-?(?:more|next)|also|signup|' +
    'sign-up|author-?(?:bio|box|info)|bio|about-?(?:the-)?author|navigation|navbar|nav|utility|hidden|' +
    'infobox|navbox|toc|reflist|references|catlinks|print-only|noprint)(?:$|[\\s_-])',
  'i',
);
const POSITIVE = /article|body|content|entry|hentry|h-entry|main|page|post|text|blog|story|prose/i;
const NEGATIVE = new RegExp(
  '-ad-|hidden|banner|combx|comment|com-|contact|footer|gdpr|masthead|meta|outbrain|promo|related|' +
    'scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget|caption|credit|newsletter|' +
    'signup|recirc|taboola|social|byline|author|teaser|trending|popular|disclaimer',
  'i',
);

const STORY = /(?:article|story|entry|post)[-_ ]?(?:body|content|text)|main-content|embed/i;
/** Small inline elements that show only when pointed at, or to screen readers. */
const UNSEEN = new RegExp(
  '(?:^|[\\s_-])(?:(?:tooltip|popover|rollover|hover-?card)(?:[\\w]{0,20}[-_])?(?:block|content|' +
    'body|text|box|inner|card|panel)|rollover-\\w{2,20}-block|mw-editsection|visually-?hidden|sr-only|' +
    'screen-reader(?:-text)?|screenreader|offscreen)(?:$|[\\s_-])',
  'i',
);

/** True when class and id name something that is not the story, and nothing in them speaks for it. */
export function isUnlikely(label: string): boolean {
  return label !== '' && UNLIKELY.test(words(label)) && !STORY.test(label);
}

const CAPTION = new RegExp(
  '(?:^|[\\s_-])(?:(?:fig|wp-|media-?|image-?|photo-?|img-?|picture-?)?caption(?:-text)?|(?:photo|' +
    'image|picture)-?credits?)(?:$|[\\s_-])',
  'i',
);

/** True when class and id name the caption or credit of a picture. */
export function isCaption(label: string): boolean {
  return label !== '' && CAPTION.test(words(label));
}

/** True when class and id name something that a reader does not see. */
export function isUnseen(label: string): boolean {
  return label !== '' && UNSEEN.test(label);
}

/** A label with its words apart: `articleBylineContainer` holds the word "Byline". */
function words(label: string): string {
  return label.replace(/([a-z0-9])([A-Z])/g, '$1-$2');
}

/** What class, id and itemprop say: 25 for the story, -25 against it, 0 for nothing. */
export function hintOf(label: string, itemprop: string): number {
  const property = /articleBody|reviewBody|text/i.test(itemprop) ? 50 : 0;
  if (label === '' || /embed/i.test(label)) return property;
  return property + (POSITIVE.test(label) ? 25 : 0) - (NEGATIVE.test(label) ? 25 : 0);
}
