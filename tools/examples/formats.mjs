#!/usr/bin/env node
// Writes examples/formats: one short report of our own in every form that Readout reads.
//   node tools/examples/formats.mjs [FOLDER]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pdf } from './pdf.mjs';
import { zip } from './zip.mjs';

const folder = process.argv[2] ?? 'examples/formats';
mkdirSync(folder, { recursive: true });
const write = (name, content) => writeFileSync(join(folder, name), content);

const HEAD = 'Council agrees to widen the pier at Port Vela';
const BODY = [
  'The harbor council of Port Vela agreed on Monday to widen the north pier by 12 meters.',
  'Work will begin on May 6 and cost 4.2 million crowns, harbor master Odile Strand said.',
  '“We waited nine years for this,” Strand said after the vote.',
];
const html = BODY.map((text) => `<p>${text}</p>`).join('');
const escaped = html.replace(/</g, '&lt;').replace(/>/g, '&gt;');

write(
  'feed.rss',
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Vela Courier</title><link>https://courier.example/</link><language>en</language>
<item><title>${HEAD}</title><link>https://courier.example/pier</link><guid isPermaLink="false">courier-881</guid>
<dc:creator>Ada Quill</dc:creator><pubDate>Mon, 04 Mar 2024 18:20:00 GMT</pubDate>
<description>The north pier grows by 12 meters.</description><content:encoded><![CDATA[${html}]]></content:encoded></item>
<item><title>Ferry fares rise &amp; rise</title><link>https://courier.example/fares</link>
<pubDate>Tue, 05 Mar 2024 07:00:00 GMT</pubDate><source url="https://tideline.example/rss">Tideline</source>
<description>Fares on the island ferry rise by a tenth in April …</description></item>
</channel></rss>
`,
);
write(
  'feed.rdf',
  `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://courier.example/"><title>Vela Courier</title></channel>
<item rdf:about="https://courier.example/pier"><title>${HEAD}</title><link>https://courier.example/pier</link>
<dc:date>2024-03-04T18:20:00Z</dc:date><description>${escaped}</description></item>
</rdf:RDF>
`,
);
write(
  'feed.atom',
  `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Vela Courier</title><id>urn:courier</id>
<entry><title>${HEAD}</title><id>urn:courier:881</id><link rel="alternate" href="https://courier.example/pier"/>
<published>2024-03-04T18:20:00Z</published><updated>2024-03-05T09:00:00Z</updated><author><name>Ada Quill</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></content></entry>
</feed>
`,
);
write(
  'feed.json',
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Vela Courier',
      language: 'en',
      items: [
        {
          id: 'courier-881',
          url: 'https://courier.example/pier',
          title: HEAD,
          content_html: html,
          date_published: '2024-03-04T18:20:00Z',
          authors: [{ name: 'Ada Quill' }],
        },
      ],
    },
    null,
    1,
  )}\n`,
);
write(
  'ninjs.json',
  `${JSON.stringify(
    {
      uri: 'https://wire.example/items/881',
      type: 'text',
      version: '2',
      versioncreated: '2024-03-04T19:05:00Z',
      pubstatus: 'usable',
      urgency: 4,
      language: 'en',
      headline: HEAD,
      byline: 'Ada Quill',
      ednote: 'Adds quotation in 3rd paragraph.',
      body_xhtml: `<div>${html}</div>`,
    },
    null,
    1,
  )}\n`,
);
write(
  'dpa.json',
  `${JSON.stringify(
    {
      format: 'dpa-digital-wires',
      entry_id: '881',
      urn: 'urn:example:pier:881',
      version: 1,
      version_created: '2024-03-04T19:05:00+01:00',
      pubstatus: 'usable',
      language: 'en',
      urgency: 4,
      headline: HEAD,
      dateline: 'Port Vela',
      article_html: `<section class="main">${html}</section>`,
      creditline: 'Example Wire',
      ednotes: [],
    },
    null,
    1,
  )}\n`,
);
write(
  'nitf.xml',
  `<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><title>${HEAD}</title><docdata management-status="usable"><doc-id id-string="vela-881"/>
<urgency ed-urg="4"/><date.issue norm="20240304T190500Z"/><du-key key="pier" version="1"/></docdata></head>
<body><body.head><hedline><hl1>${HEAD}</hl1></hedline><byline>By <person>Ada Quill</person></byline>
<distributor><org>Example Wire</org></distributor><dateline><location>PORT VELA</location></dateline></body.head>
<body.content>${html}<media media-type="image"><media-caption>The north pier.</media-caption></media></body.content>
<body.end><tagline>Example Wire</tagline></body.end></body></nitf>
`,
);
write(
  'newsml.xml',
  `<?xml version="1.0" encoding="UTF-8"?>
<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>wire.example</ProviderId><DateId>20240304</DateId>
<NewsItemId>pier-881</NewsItemId><RevisionId PreviousRevision="1" Update="A">2</RevisionId></NewsIdentifier></Identification>
<NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20240304T182000Z</FirstCreated>
<ThisRevisionCreated>20240304T190500Z</ThisRevisionCreated><Status FormalName="Usable"/><Urgency FormalName="4"/></NewsManagement>
<NewsComponent xml:lang="en"><NewsLines><HeadLine>${HEAD}</HeadLine><ByLine>Ada Quill</ByLine><DateLine>PORT VELA</DateLine>
<CreditLine>Example Wire</CreditLine></NewsLines><NewsComponent><Role FormalName="Main"/><ContentItem>
<DataContent>${html}</DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>
`,
);
write(
  'newsml-g2.xml',
  `<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem guid="urn:example:pier:881" version="3" standard="NewsML-G2" standardversion="2.33" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="Example Wire"/><versionCreated>2024-03-05T08:10:00Z</versionCreated>
<pubStatus qcode="stat:usable"/><edNote>Corrects the cost in the 2nd paragraph.</edNote><signal qcode="sig:correction"/></itemMeta>
<contentMeta><urgency>3</urgency><language tag="en"/><headline>${HEAD}</headline><by>Ada Quill</by></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${html}</body></html>
</inlineXML></contentSet></newsItem></itemSet></newsMessage>
`,
);
write(
  'ritzau.xml',
  `<?xml version="1.0" encoding="UTF-8"?>
<ListOfRBNews><RBNews><NewsID>881</NewsID><HistID>881</HistID><version>1</version><Priority>4</Priority>
<PublishDate>2024-03-04T19:05:00</PublishDate><headline>${HEAD}</headline><town>Port Vela</town><origin>Example Wire</origin>
<content>${escaped}</content></RBNews></ListOfRBNews>
`,
);
write(
  'iptc7901.txt',
  `\u0001ewx0881 4 vm 45 pier\r\n\u0002${HEAD} =\r\n\r\n${BODY.map((text) => `    ${text}`).join('\r\n')}\r\n\u0003041905 Mar 24\r\n`,
);
write(
  'anpa.txt',
  `\u0016\u0016\u0001a0881\u001few---\r\nr a \u0013\u0011 BC-Pier   03-04 0045\r\n\u0002BC-Vela--Pier, 1st Ld-Writethru,45<\r\n^${HEAD}<\r\n^Eds: Adds quotation.<\r\n^By ADA QUILL<\r\n${BODY.map((text) => `\t   ${text.replace('“', '``').replace('”', "''")}<`).join('\r\n')}\r\n\u000303-04-24 1905GMT\r\n\u0004`,
);
const mail = (date) => `From: Vela Courier <news@courier.example>\r
To: readers@courier.example\r
Subject: =?utf-8?q?Council_agrees_to_widen_the_pier_at_Port_Vela?=\r
Date: ${date}\r
Message-ID: <881@courier.example>\r
MIME-Version: 1.0\r
Content-Type: multipart/alternative; boundary="=_vela"\r
\r
--=_vela\r
Content-Type: text/plain; charset=utf-8\r
Content-Transfer-Encoding: quoted-printable\r
\r
${BODY.join('\n\n').replace(/“/g, '=E2=80=9C').replace(/”/g, '=E2=80=9D').replace(/\n/g, '\r\n')}\r
--=_vela\r
Content-Type: text/html; charset=utf-8\r
\r
<html><body>${html}</body></html>\r
--=_vela--\r
`;
write('mail.eml', mail('Mon, 4 Mar 2024 18:20:00 +0000'));
write(
  'mails.mbox',
  ['Mon, 4 Mar 2024 18:20:00 +0000', 'Tue, 5 Mar 2024 18:20:00 +0000']
    .map((date) => `From news@courier.example Mon Mar  4 18:20:00 2024\n${mail(date).replace(/\r\n/g, '\n')}\n`)
    .join(''),
);
const page = `<!DOCTYPE html><html lang="en"><head><title>${HEAD}</title><meta property="article:published_time" content="2024-03-04T18:20:00Z"></head><body><article><h1>${HEAD}</h1>${html}</article></body></html>`;
const record = (type, headers, block) =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Date: 2024-03-06T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-0000000008${type.length}1>\r\n${headers}Content-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
const records = [
  record('warcinfo', 'Content-Type: application/warc-fields\r\n', 'software: our own example\r\n'),
  record(
    'response',
    'WARC-Target-URI: https://courier.example/pier\r\nContent-Type: application/http; msgtype=response\r\n',
    `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(page)}\r\n\r\n${page}`,
  ),
];
const packed = Buffer.concat(records.map((one) => gzipSync(one)));
write('pages.warc', records.join(''));
write('pages.warc.gz', packed);
write(
  'pages.wacz',
  zip([
    ['datapackage.json', '{"profile":"data-package","resources":[{"path":"archive/pages.warc.gz"}]}'],
    ['archive/pages.warc.gz', packed],
    ['pages/pages.jsonl', '{"format":"json-pages-1.0"}\n'],
  ]),
);
const core = `<?xml version="1.0"?><cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${HEAD}</dc:title><dcterms:modified>2024-03-04T18:20:00Z</dcterms:modified></cp:coreProperties>`;
const words = (style, text) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
write(
  'report.docx',
  zip([
    [
      '[Content_Types].xml',
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ],
    [
      'word/document.xml',
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${words('Title', HEAD)}${BODY.map((text) => words('', text)).join('')}<w:p><w:del><w:r><w:delText>Struck out.</w:delText></w:r></w:del></w:p></w:body></w:document>`,
    ],
    ['docProps/core.xml', core],
  ]),
);
write(
  'report.odt',
  zip([
    ['mimetype', 'application/vnd.oasis.opendocument.text', true],
    [
      'content.xml',
      `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:h text:outline-level="1">${HEAD}</text:h>${BODY.map((text) => `<text:p>${text.replace(' ', '<text:s/>')}</text:p>`).join('')}</office:text></office:body></office:document-content>`,
    ],
    ['meta.xml', core.replace('dcterms:modified', 'dc:date').replace('dcterms:modified', 'dc:date')],
  ]),
);
write(
  'report.pdf',
  pdf(HEAD, [
    ...BODY,
    'The pier was built in 1931 and is too narrow for two buses.',
    'Fishermen objected that the wider pier would cost them eleven moorings.',
    'The council promised to report on the moorings by the end of April.',
  ]),
);
write(
  'bundle.zip',
  zip([
    ['README.md', 'What is in this archive.'],
    ['courier.txt', `${HEAD}\n\nPublished: 4 March 2024\n\n${BODY.join('\n\n')}\n`],
    [
      'wire/nitf.xml',
      `<nitf><body><body.head><hedline><hl1>${HEAD}</hl1></hedline></body.head><body.content>${html}</body.content></body></nitf>`,
    ],
  ]),
);
write('page.html', page);
write('piece.txt', `<h1>${HEAD}</h1>\n<p>4 March 2024</p>\n${html}\n`);
write('page.html.gz', gzipSync(page));
write('report.txt', `${HEAD}\n\nPublished: 4 March 2024\n\n${BODY.join('\n\n')}\n`);
const row = { id: 'courier-881', outlet: 'Vela Courier', url: 'https://courier.example/pier', published: '2024-03-04' };
const one = { ...row, headline: HEAD, text: [HEAD, ...BODY].join('\n\n') };
write('reports.jsonl', [one, { ...one, id: 'courier-882' }].map((value) => `${JSON.stringify(value)}\n`).join(''));
write('report.json', `${JSON.stringify({ ...one, id: 'courier-880' }, null, 1)}\n`);
write(
  'page.mhtml',
  [
    'From: <Saved by a browser>',
    'Snapshot-Content-Location: https://courier.example/pier',
    `Subject: ${HEAD}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----MultipartBoundary--881----"',
    '',
    '------MultipartBoundary--881----',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: base64',
    'Content-Location: https://courier.example/pier',
    '',
    ...(Buffer.from(page)
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
    '',
    '------MultipartBoundary--881------',
    '',
  ].join('\r\n'),
);
write(
  'ap.json',
  `${JSON.stringify(
    {
      api_version: '1.1',
      data: {
        items: [
          {
            item: {
              uri: 'https://api.example/content/881',
              version: 1,
              versioncreated: '2024-03-04T18:20:00Z',
              language: 'en',
              pubstatus: 'usable',
              headline: HEAD,
              byline: 'By Ada Quill',
              body_xhtml: html,
            },
          },
        ],
      },
    },
    null,
    1,
  )}\n`,
);
