/**
 * A page in the manner of one publishing system, and what must be read from it. All outlets and people are invented.
 */
export interface SystemPage {
  readonly system: string;
  readonly html: string;
  readonly headline: string;
  readonly published: string | null;
  readonly outlet: string | null;
  /** What stands on the page and must not be read as text. */
  readonly outside: readonly string[];
  /** Codes of the issues that must be told. */
  readonly issues?: readonly string[];
}

export const FIRST =
  'The harbor council of Port Vela agreed on Monday to widen the eastern pier, which was damaged in the flood of 2019, and to pay for it.';
export const SECOND =
  'The mayor, Ada Brask, said that the work would begin in May, and that no house would be taken down for it, whatever was rumored.';
export const THIRD =
  'Dockers had asked for more cranes, but the port said it could not pay for both, and the union will vote on the plan in the spring.';
const BODY = [FIRST, SECOND, THIRD].map((text) => `<p>${text}</p>`).join('\n');
const HEADLINE = 'Harbor council agrees to widen pier';

const head = (title: string, more = ''): string => `<head><meta charset="utf-8"><title>${title}</title>${more}</head>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const data = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

export const SYSTEMS: readonly SystemPage[] = [
  {
    system: 'a weblog with widgets and comments',
    html: `<html lang="en">${head(`${HEADLINE} - Vela Post`, meta('og:site_name', 'Vela Post'))}<body>
      <header class="site-header"><h1 class="site-title"><a href="/">Vela Post</a></h1></header>
      <article class="post-12 hentry"><h1 class="entry-title">${HEADLINE}</h1>
      <div class="entry-meta"><time class="entry-date published" datetime="2024-03-04T09:10:00+00:00">March 4, 2024</time>
      <time class="updated" datetime="2024-03-06T10:00:00+00:00">March 6, 2024</time> by <a href="/a">Ilse Maran</a></div>
      <div class="entry-content">${BODY}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Twitter</a></li></ul></div></div></article>
      <div id="comments"><ol class="commentlist"><li class="comment"><time datetime="2024-05-09T01:00:00Z">May 9, 2024</time><p>I have lived here for forty years, and nobody asked me about any of this, as usual.</p></li></ol></div>
      <aside class="widget"><h2>Recent posts</h2><ul><li><a href="/x">Ferry strike ends</a></li></ul></aside></body></html>`,
    headline: HEADLINE,
    published: '2024-03-04',
    outlet: 'Vela Post',
    outside: ['nobody asked me', 'Ferry strike ends', 'Share this'],
  },
  {
    system: 'linked data with a graph, comments in it',
    html: `<html>${head(
      `${HEADLINE} | Sandur Courier`,
      data({
        '@graph': [
          { '@type': 'Comment', datePublished: '2024-06-01', text: 'x' },
          {
            '@type': 'NewsArticle',
            headline: 'Ferry strike ends after nine days of talks',
            datePublished: '2023-01-01T00:00:00Z',
          },
          {
            '@type': 'NewsArticle',
            headline: HEADLINE,
            datePublished: '2024-03-04T18:05:00Z',
            dateModified: '2024-03-05T08:00:00Z',
            publisher: { name: 'Sandur Courier' },
          },
        ],
      }),
    )}<body><main><h1>${HEADLINE}</h1><p class="byline">By Ilse Maran</p>${BODY}</main></body></html>`,
    headline: HEADLINE,
    published: '2024-03-04',
    outlet: 'Sandur Courier',
    outside: [],
  },
  {
    system: 'generated class names and related stories with stamps',
    html: `<html>${head(HEADLINE, meta('article:published_time', '2024-03-04T06:00:00.000Z') + meta('og:title', HEADLINE))}<body>
      <div class="css-1a2b"><div class="css-9z"><h1 class="css-77">${HEADLINE}</h1></div>
      <section name="articleBody" class="css-5">${BODY}</section>
      <div class="related-stories"><div><a href="/1">Ferry strike ends</a> <time datetime="2024-04-01">April 1, 2024</time></div></div></div></body></html>`,
    headline: HEADLINE,
    published: '2024-03-04',
    outlet: null,
    outside: ['Ferry strike ends'],
  },
  {
    system: 'a date in the byline line alone',
    html: `<html>${head(`${HEADLINE} - Vela Post`)}<body><div id="content"><h1>${HEADLINE}</h1>
      <div class="by">By Ilse Maran | March 4, 2024 9:02 AM</div><div class="story-body">${BODY}</div></div></body></html>`,
    headline: HEADLINE,
    published: '2024-03-04',
    outlet: null,
    outside: [],
  },
  {
    system: 'posted and updated in one line, the update first',
    html: `<html>${head(HEADLINE)}<body><div class="main"><h1>${HEADLINE}</h1>
      <p class="dates">Updated: March 9, 2024 at 8:10 a.m. | Published: March 4, 2024 at 7:00 p.m.</p>${BODY}</div></body></html>`,
    headline: HEADLINE,
    published: '2024-03-04',
    outlet: null,
    outside: [],
  },
  {
    system: 'a page for small screens with advertisements between paragraphs',
    html: `<!doctype html><html amp lang="en">${head(HEADLINE, data({ '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2024-03-04' }))}<body>
      <article><h1>${HEADLINE}</h1><p>${FIRST}</p><amp-ad>Advertisement</amp-ad><p>ADVERTISEMENT</p><p>${SECOND}</p>
      <div class="ad-slot"><p>Story continues below advertisement</p></div><p>${THIRD}</p></article></body></html>`,
    headline: HEADLINE,
    published: '2024-03-04',
    outlet: null,
    outside: [],
  },
  {
    system: 'tables and fonts of the nineties',
    html: `<HTML><HEAD><TITLE>${HEADLINE}</TITLE></HEAD><BODY><TABLE><TR><TD WIDTH=150><A HREF="/">Home</A><BR><A HREF="/n">News</A></TD>
      <TD><FONT SIZE=5><B>${HEADLINE}</B></FONT><P><I>Monday, March 4, 2024</I><P>${FIRST}<P>${SECOND}<P>${THIRD}</TD></TR></TABLE></BODY></HTML>`,
    headline: HEADLINE,
    published: '2024-03-04',
    outlet: null,
    outside: ['Home'],
  },
  {
    system: 'microdata on spans',
    html: `<html>${head(HEADLINE)}<body><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${HEADLINE}</h1>
      <span itemprop="datePublished" content="2024-03-04T07:00">4 March</span><span itemprop="dateModified" content="2024-03-08">8 March</span>
      <div itemprop="articleBody">${BODY}</div></div></body></html>`,
    headline: HEADLINE,
    published: '2024-03-04',
    outlet: null,
    outside: [],
  },
  {
    system: 'a day in the address alone',
    html: `<html>${head(HEADLINE, '<link rel="canonical" href="https://post.example/2024/03/04/pier">')}<body><article><h1>${HEADLINE}</h1>${BODY}</article></body></html>`,
    headline: HEADLINE,
    published: null,
    outlet: 'post.example',
    outside: [],
    issues: ['input/date-in-address'],
  },
  {
    system: 'a dateline with its date',
    html: `<html>${head(HEADLINE)}<body><article><h1>${HEADLINE}</h1><p>PORT VELA, March 4, 2024 (Norvik Wire) — ${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></article></body></html>`,
    headline: HEADLINE,
    published: '2024-03-04',
    outlet: null,
    outside: [],
  },
  {
    system: 'sources that contradict each other',
    html: `<html>${head(HEADLINE, meta('article:published_time', '2024-03-04') + data({ '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2021-01-10' }))}<body><article><h1>${HEADLINE}</h1>${BODY}</article></body></html>`,
    headline: HEADLINE,
    published: '2021-01-10',
    outlet: null,
    outside: [],
    issues: ['input/date-differs'],
  },
  {
    system: 'three headlines',
    html: `<html>${head('Pier: what we know so far about the vote | Vela Post', meta('og:title', 'Wider pier, angry dockers') + meta('og:site_name', 'Vela Post'))}<body><article><h1>Wider pier, angry dockers: council votes</h1>${BODY}</article></body></html>`,
    headline: 'Wider pier, angry dockers: council votes',
    published: null,
    outlet: 'Vela Post',
    outside: [],
    issues: ['input/headline-differs'],
  },
  {
    system: 'no heading, only a title and metadata',
    html: `<html>${head('Vela Post: news', meta('og:title', 'Council &amp; port agree on pier'))}<body><div class="article">${BODY}</div></body></html>`,
    headline: 'Council & port agree on pier',
    published: null,
    outlet: null,
    outside: [],
    issues: ['input/headline-differs'],
  },
  {
    system: 'captions, a newsletter box, a cookie wall and cards',
    html: `<html>${head(HEADLINE)}<body><div class="cookie-consent"><p>We use cookies to improve what you see, to count who reads us, and to show you what you may like.</p></div>
      <article><h1>${HEADLINE}</h1><figure><img src="a.jpg"><figcaption>The pier at dawn. Ana Sol</figcaption></figure><p>${FIRST}</p>
      <div class="newsletter-signup"><p>Get the best of the coast in your inbox every morning, free of charge, before anyone else is up.</p></div><p>${SECOND}</p><p>${THIRD}</p>
      <div class="cards">${['Ferry strike ends', 'Mayor under fire', 'Storm on the way'].map((title) => `<div class="card"><a href="/x">${title}</a><p>What happened, in short, and what comes next for all of us.</p></div>`).join('')}</div></article></body></html>`,
    headline: HEADLINE,
    published: null,
    outlet: null,
    outside: ['use cookies', 'at dawn', 'in your inbox', 'what comes next'],
  },
  {
    system: 'a wall after the first paragraph',
    html: `<html>${head(HEADLINE, data({ '@type': 'NewsArticle', headline: HEADLINE, isAccessibleForFree: false, datePublished: '2024-03-04' }))}<body><article><h1>${HEADLINE}</h1><p>${FIRST}</p><p>${SECOND}</p></article><div class="wall"><p>Subscribe to continue reading.</p></div></body></html>`,
    headline: HEADLINE,
    published: '2024-03-04',
    outlet: null,
    outside: ['Subscribe to continue'],
    issues: ['input/paywall'],
  },
  {
    system: 'a live blog',
    html: `<html>${head(
      HEADLINE,
      data({
        '@type': 'LiveBlogPosting',
        headline: HEADLINE,
        datePublished: '2024-03-04T08:00Z',
        liveBlogUpdate: ['08:05', '09:10', '10:15', '11:20'].map((at) => ({
          '@type': 'BlogPosting',
          datePublished: `2024-03-04T${at}Z`,
        })),
      }),
    )}<body><main><h1>${HEADLINE}</h1><article class="live">${[FIRST, SECOND, THIRD, FIRST.replace('Monday', 'Tuesday')]
      .map((text, index) => `<article class="post"><h2>Post ${index + 1} of the day</h2><p>${text}</p></article>`)
      .join('')}</article></main></body></html>`,
    headline: HEADLINE,
    published: '2024-03-04',
    outlet: null,
    outside: [],
    issues: ['input/live-blog'],
  },
];

/** Pages that hold no report, and the code that says why. */
export const NO_REPORTS: readonly { readonly kind: string; readonly html: string; readonly code: string }[] = [
  {
    kind: 'not found',
    html: '<html><head><title>404 Not Found - Vela Post</title></head><body><h1>Page not found</h1><p>We are sorry, but the page that you are looking for does not exist any more.</p></body></html>',
    code: 'input/error-page',
  },
  {
    kind: 'access denied',
    html: '<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1><p>You don’t have permission to access "http://post.example/pier" on this server.</p><p>Reference #18.2d351ab8.1557333295.a4e16ab</p></body></html>',
    code: 'input/error-page',
  },
  {
    kind: 'a check for robots',
    html: '<html><head><title>Just a moment...</title></head><body><p>Checking if the site connection is secure. Please verify that you are a human before you go on.</p></body></html>',
    code: 'input/error-page',
  },
  {
    kind: 'a front page',
    html: `<html><head><title>Vela Post: news of the coast</title></head><body><main>${Array.from({ length: 24 }, (_, index) => `<article><h2><a href="/${index}">Headline number ${index + 1} of what happened today</a></h2><p>What it is about, in one short line.</p></article>`).join('')}</main></body></html>`,
    code: 'input/listing',
  },
];
