import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPaths } from '../src/app/sources.js';
import { FORMATS } from '../src/input/formats.js';
import type { PdfPage, PdfRun } from '../src/input/pdf/content.js';
import { pdfParagraphs } from '../src/input/pdf/paragraphs.js';
import { byteFormatOf, kindOf } from '../src/input/read.js';
import type { ReadSource } from '../src/input/source.js';
import { dayOf } from '../src/input/story.js';
import { STRUCTURED } from '../src/input/structured.js';
import { editionIssues, editionOf } from '../src/input/wire/edition.js';
import type { SourceDocument } from '../src/model/report.js';
import { bytesOf, readInput } from './intake.js';

const HEAD = 'Council agrees to widen the pier at Port Vela';
const LEAD = 'The harbor council of Port Vela agreed on Monday to widen the north pier by 12 meters.';
const example = (name: string): string => fileURLToPath(new URL(`../examples/formats/${name}`, import.meta.url));
const body = (document: SourceDocument): string => {
  const hidden = [...(document.furniture ?? [])].reverse();
  return hidden.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), document.text);
};
const codes = (read: ReadSource): string[] => read.problems.map(({ code }) => code);
const only = (read: ReadSource): SourceDocument => {
  expect(read.documents).toHaveLength(1);
  return read.documents[0]!;
};

describe('the example of every form is read', () => {
  test.each([
    ['feed.rss', 2, '2024-03-04', 'feed'],
    ['feed.rdf', 1, '2024-03-04', 'feed'],
    ['feed.atom', 1, '2024-03-04', 'feed'],
    ['feed.json', 1, '2024-03-04', 'feed'],
    ['ninjs.json', 1, '2024-03-04', 'update'],
    ['dpa.json', 1, '2024-03-04', 'first'],
    ['nitf.xml', 1, '2024-03-04', 'first'],
    ['newsml.xml', 1, '2024-03-04', 'update'],
    ['newsml-g2.xml', 1, '2024-03-05', 'correction'],
    ['ritzau.xml', 1, '2024-03-04', 'first'],
    ['iptc7901.txt', 1, '2024-03-04', 'first'],
    ['anpa.txt', 1, '2024-03-04', 'write-through'],
    ['mail.eml', 1, '2024-03-04', 'feed'],
    ['mails.mbox', 2, '2024-03-04', 'feed'],
    ['pages.warc', 1, '2024-03-04', undefined],
    ['pages.warc.gz', 1, '2024-03-04', undefined],
    ['pages.wacz', 1, '2024-03-04', undefined],
    ['page.html', 1, '2024-03-04', undefined],
    ['piece.txt', 1, '2024-03-04', undefined],
    ['page.html.gz', 1, '2024-03-04', undefined],
    ['report.docx', 1, '2024-03-04', undefined],
    ['report.odt', 1, '2024-03-04', undefined],
    ['bundle.zip', 2, '2024-03-04', undefined],
    ['report.txt', 1, '2024-03-04', undefined],
    ['report.json', 1, '2024-03-04', undefined],
    ['reports.jsonl', 2, '2024-03-04', undefined],
    ['page.mhtml', 1, '2024-03-04', undefined],
    ['ap.json', 1, '2024-03-04', 'first'],
  ])('%s', (name, count, published, kind) => {
    const read = readPaths([example(name)]);
    expect(read.problems).toEqual([]);
    expect(read.documents).toHaveLength(count);
    const first = read.documents[0]!;
    expect(first.headline ?? first.text.split('\n', 1)[0]).toBe(HEAD);
    expect(first.published?.value).toBe(published);
    expect(first.edition?.kind).toBe(kind);
    expect(body(first)).toContain(LEAD);
    expect(body(first)).toContain('“We waited nine years for this,” Strand said after the vote.');
    expect(body(first)).not.toMatch(/<\/|Struck out|&amp;|=E2|\^/);
  });
  test('every form has an example, and every example a line in its list', () => {
    const listed = readFileSync(example('README.md'), 'utf8');
    const files = readdirSync(example('')).filter((name) => name !== 'README.md');
    expect(files.filter((name) => !listed.includes(`\`${name}\``))).toEqual([]);
    const kinds = files.map((name) => {
      const bytes = new Uint8Array(readFileSync(example(name)));
      return byteFormatOf({ name, bytes })?.kind ?? kindOf(name, new TextDecoder().decode(bytes));
    });
    const refused = new Set(STRUCTURED.map(({ kind }) => kind));
    const forms = FORMATS.map(({ kind }) => kind).filter((kind) => !kinds.includes(kind) && !refused.has(kind));
    expect(forms).toEqual([]);
  });
  test('every form that carries a headline puts it first, whether or not the body repeats it', () => {
    for (const name of ['feed.rss', 'ninjs.json', 'nitf.xml', 'newsml.xml', 'mail.eml', 'report.docx'])
      expect(readPaths([example(name)]).documents[0]!.text.split('\n\n')[0]).toBe(HEAD);
  });
  test('the folder of examples is read as a whole', () => {
    const read = readPaths([example('*[!f]')]); // PDF is read by what is built, see below
    expect(read.problems).toEqual([]);
    expect(new Set(read.documents.map(({ name }) => name)).size).toBe(read.documents.length);
    expect(read.documents.length).toBeGreaterThanOrEqual(22);
  });
});

describe('what a source is', () => {
  test.each([
    ['a.txt', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'feed'],
    ['a.html', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'feed'],
    ['a', '<!-- a --><?xml-stylesheet href="a"?>\n<rdf:RDF xmlns:rdf="r"><item/></rdf:RDF>', 'feed'],
    ['a.xml', '<!DOCTYPE nitf SYSTEM "nitf.dtd">\n<nitf><body/></nitf>', 'nitf'],
    ['a.xml', '<!DOCTYPE NewsML [<!ENTITY x "y">]><NewsML></NewsML>', 'newsml'],
    ['a.xml', '<newsItem guid="a"></newsItem>', 'newsml-g2'],
    ['a.xml', '<n:newsMessage xmlns:n="x"></n:newsMessage>', 'newsml-g2'],
    ['a.txt', '{"version": "https://jsonfeed.org/version/1", "items": []}', 'json-feed'],
    ['a.json', '{"uri": "a", "pubstatus": "usable", "body_text": "b"}', 'ninjs'],
    ['a.json', '{"text": "b", "uri": "a", "slugline": "c"}', 'json'],
    ['a.xml', '<score><match/></score>', 'xml'],
    ['a.txt', '<svg xmlns="x"><path d=""/></svg>', 'svg'],
    ['a.txt', 'name,day,place,cost\na,b,c,d\ne,f,g,h\ni,j,k,l', 'csv'],
    ['a.txt', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'calendar'],
    ['a.txt', '1\n00:00:01,000 --> 00:00:02,000\nHello', 'subtitles'],
    ['a.txt', '<p>The pier was closed.</p>', 'fragment'],
    ['a.txt', '<3 is what she wrote on the pier.', 'text'],
    ['a.txt', '<Editor: see the note below> The pier was closed.', 'text'],
    ['a.txt', 'One, two, three, four.\nFive, six, seven, eight.\nAnd, so, it, went.', 'text'],
    ['a.txt', 'Ada: yes\nBen: no\nThe pier was closed.', 'text'],
    ['a.txt', '[Port Vela] The pier was closed.', 'text'],
  ])('%s beginning %s is %s', (name, text, kind) => expect(kindOf(name, text)).toBe(kind));

  test('kinds are unique, and an ending belongs to one of them', () => {
    expect(new Set(FORMATS.map(({ kind }) => kind)).size).toBe(FORMATS.length);
    const endings = FORMATS.flatMap((format) => format.endings);
    expect(new Set(endings).size).toBe(endings.length);
  });

  test('what is structured and of no form that is read is refused in one line', () => {
    const name = fc.stringMatching(/^[a-z]{2,8}$/).filter((one) => !KNOWN.has(one));
    const word = fc.stringMatching(/^[A-Za-z ]{1,30}$/);
    const xml = fc
      .tuple(name, fc.array(fc.tuple(name, word), { minLength: 1, maxLength: 6 }), fc.boolean())
      .map(
        ([root, parts, declared]) =>
          `${declared ? '<?xml version="1.0"?>\n' : ''}<${root}>${parts.map(elementOf).join('')}</${root}>`,
      );
    const json = fc
      .dictionary(name, fc.oneof(word, fc.integer(), fc.array(word)), { minKeys: 1 })
      .map((value) => JSON.stringify(value));
    fc.assert(
      fc.property(fc.oneof(xml, json), fc.constantFrom('a.txt', 'a.xml', 'a.json', 'a'), (text, file) => {
        const read = readInput(file, text);
        expect(read.documents, text).toEqual([]);
        expect(read.problems, text).toHaveLength(1);
        expect(read.problems[0]!.message).not.toMatch(/\n/);
      }),
      { seed: 17, numRuns: 400 },
    );
  });
});

const elementOf = ([key, text]: readonly [string, string]): string => `<${key} a="b">${text}</${key}>`;

/** Names of elements and keys that a form or a page of ours has. */
const KNOWN = new Set(
  [
    'rss rdf feed channel entry nitf newsml html head body div p article section main header footer nav aside',
    'table tr td ul ol li span a b i em strong img br hr center font pre form script style title meta link u',
    'small iframe svg text blockquote figure',
  ]
    .join(' ')
    .split(' '),
);

describe('feeds', () => {
  const rss = (item: string): ReadSource =>
    readInput('f.xml', `<rss version="2.0"><channel><title>Courier</title><item>${item}</item></channel></rss>`);
  test('an entry that is only a teaser is told, a whole one is not', () => {
    const teaser = only(rss('<title>A pier</title><description>The pier grows [...]</description>'));
    expect(teaser.issues.map(({ code }) => code)).toEqual(['input/teaser']);
    const whole = only(rss('<title>A pier</title><content:encoded>The pier grows.</content:encoded>'));
    expect(whole.issues).toEqual([]);
  });
  test('the source of an entry stands above the feed', () => {
    expect(only(rss('<title>A pier</title><source url="u">Tideline</source>')).outlet).toBe('Tideline');
    expect(only(rss('<title>A pier</title>')).outlet).toBe('Courier');
  });
  test('no entity is expanded, none is lost', () => {
    const read = readInput(
      'f.xml',
      '<!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY b "&a;&a;">]>' +
        '<rss><channel><item><title>A &b; &unknown; R&D &eacute;</title></item></channel></rss>',
    );
    expect(only(read).headline).toBe('A &b; &unknown; R&D é');
  });
  test('sections of characters are text and nothing else', () =>
    expect(only(rss('<title>T</title><description><![CDATA[a > b & c]]></description>')).text).toBe('T\n\na > b & c'));
  test('text in Atom is text, HTML is HTML, base64 is unpacked', () => {
    const atom = (type: string, text: string): string =>
      only(readInput('f.xml', `<feed><entry><title>T</title><content type="${type}">${text}</content></entry></feed>`))
        .text;
    expect(atom('text', 'a &lt;b&gt; c')).toBe('T\n\na <b> c');
    expect(atom('html', 'a &lt;b&gt;c&lt;/b&gt;&lt;p&gt;d')).toBe('T\n\na c\n\nd');
    expect(atom('application/octet-stream', 'PHA+VGhlIHBpZXI8L3A+')).toBe('T\n\nThe pier');
  });
  test('a broken feed gives its good entries', () => {
    const read = readInput('f.xml', '<rss><channel><item><title>A</title></item><item></foo><title>B & C<item>');
    expect(read.documents.map(({ headline }) => headline)).toEqual(['A', 'B & C']);
  });
  test.each([
    ['Thu, 7 Mar 24 10:00:00 GMT', '2024-03-07'],
    ['7 Mar 99 10:00 GMT', '1999-03-07'],
    ['Thu, 07-Mar-2024 10:00:00 GMT', '2024-03-07'],
    ['2024-03-07T23:30:00-05:00', '2024-03-07'],
    ['20240307T182000+0100', '2024-03-07'],
    ['2024', null],
    ['soon', null],
  ])('a date: %s', (written, day) => expect(dayOf(written)).toBe(day));
});

describe('versions of wire stories', () => {
  test.each([
    [{ labels: ['CORRECTED-Pier to be widened by 12 meters'] }, 'correction'],
    [{ labels: ['Eds: Corrects the cost in 2nd graf.'] }, 'correction'],
    [{ labels: ['BC-Vela--Pier, 3rd Ld-Writethru,410'] }, 'write-through'],
    [{ labels: ['UPDATE 2-Council widens pier'] }, 'update'],
    [{ labels: ['MANDATORY KILL: BC-Vela--Pier'] }, 'kill'],
    [{ labels: ['REFILE-Council widens pier'] }, 'correction'],
    [{ labels: ['ADVISORY-Pier story'] }, 'advisory'],
    [{ status: 'stat:canceled' }, 'kill'],
    [{ version: '4' }, 'update'],
    [{ version: '1' }, 'first'],
    [{ labels: ['Minister withdraws pledge on pier'] }, 'first'],
    [{ labels: ['Council corrects course, widens pier'] }, 'first'],
    [{ labels: ['Storm kills two at Port Vela'] }, 'first'],
    [{ labels: ['Harbor office updates its tide tables - mayor'] }, 'first'],
  ] as const)('%j is %s', (facts, kind) => expect(editionOf(facts).kind).toBe(kind));
  test('what must be known before one relies on it is a warning', () => {
    const told = (facts: Parameters<typeof editionOf>[0]): string[] =>
      editionIssues('a.xml', editionOf(facts)).map(({ code, severity }) => `${code} ${severity}`);
    expect(told({ status: 'canceled' })).toEqual(['input/killed warning']);
    expect(told({ status: 'withheld', embargo: '2024-03-05T06:00:00Z' })).toEqual([
      'input/withheld warning',
      'input/embargo warning',
    ]);
    expect(told({ version: '3' })).toEqual(['input/version info']);
    expect(told({ status: 'usable' })).toEqual([]);
  });
  test('a picture, a plan and a package are no reports', () => {
    const item = (kind: string): string =>
      `<newsItem guid="a"><itemMeta><itemClass qcode="ninat:${kind}"/></itemMeta><contentMeta><headline>H</headline>` +
      '</contentMeta><contentSet><inlineXML><p>Caption of it.</p></inlineXML></contentSet></newsItem>';
    expect(readInput('a.xml', item('text')).documents).toHaveLength(1);
    for (const text of [item('picture'), '<planningItem guid="a"/>', '<packageItem guid="a"/>'])
      expect(codes(readInput('a.xml', text))).toEqual(['input/no-text']);
  });
  test('a text whose body stands elsewhere is a headline, and told', () => {
    const item = { type: 'text', headline: 'Pier to be widened', versioncreated: '2024-03-04T10:00:00Z', uri: 'a' };
    for (const value of [
      item,
      { api_version: '2.0', data: { items: [{ item }, { item: { type: 'picture', headline: 'P' } }] } },
    ]) {
      const document = only(readInput('a.json', JSON.stringify(value)));
      expect(document).toMatchObject({ text: 'Pier to be widened', published: { value: '2024-03-04' } });
      expect(document.issues.map(({ code }) => code)).toEqual(['input/teaser']);
    }
  });
  test('results, concepts and events that stand in line are no text', () => {
    const item = (inside: string): string =>
      `<newsItem guid="a"><contentSet><inlineXML>${inside}</inlineXML></contentSet></newsItem>`;
    expect(
      codes(readInput('a.xml', item('<sports-content><team><name>Vela Gulls</name></team></sports-content>'))),
    ).toEqual(['input/no-text']);
    expect(only(readInput('a.xml', item('<p>The pier.</p><ul><li>One.</li></ul>'))).text).toBe('The pier.\n\nOne.');
  });
  test('several items of one file are several reports, named by number', () => {
    const item = (text: string): string =>
      `<NewsItem><NewsComponent><ContentItem><DataContent><p>${text}</p></DataContent></ContentItem>` +
      '</NewsComponent></NewsItem>';
    const read = readInput('a.xml', `<NewsML>${item('One pier.')}${item('Two piers.')}</NewsML>`);
    expect(read.documents.map(({ name, text }) => [name, text])).toEqual([
      ['a.xml:1', 'One pier.'],
      ['a.xml:2', 'Two piers.'],
    ]);
  });
  test('tags that a sender wrote as text are read as tags', () => {
    const read = readInput(
      'a.xml',
      '<nitf><body><body.content><p>One pier.</p><p>Two.</p></body.content></body></nitf>',
    );
    expect(only(read).text).toBe('One pier.\n\nTwo.');
    const escaped = readInput(
      'b.xml',
      '<newsItem guid="a"><contentSet><inlineXML><p>&lt;p&gt;One pier.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</p>' +
        '</inlineXML></contentSet></newsItem>',
    );
    expect(only(escaped).text).toBe('One pier.\n\nTwo.');
  });
});

describe('mail', () => {
  const mail = (headers: string, text: string): ReadSource =>
    readInput(
      'm.eml',
      bytesOf(`From: Ada <ada@a.example>\r\nTo: b@b.example\r\nSubject: Pier\r\n${headers}\r\n\r\n${text}`),
    );
  test.each([
    [
      'quoted-printable',
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable',
      'caf=C3=A9 =\r\nbar',
      'café bar',
    ],
    [
      'base64',
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64',
      'Y2Fmw6kg\r\nYmFy',
      'café bar',
    ],
    [
      'Windows-1252',
      'Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable',
      '=93caf=E9=94',
      '“café”',
    ],
    [
      'a declaration that the bytes contradict',
      'Content-Type: text/plain; charset=us-ascii',
      'caf\u00c3\u00a9 bar',
      'café bar',
    ],
  ])('%s', (_, headers, text, read) => expect(only(mail(headers, text)).text).toBe(`Pier\n\nAda\n\n${read}`));
  test('encoded words, also a character cut between two', () => {
    const read = readInput(
      'm.eml',
      'From: =?utf-8?q?Ad=C3=A1?= <a@a.example>\nTo: b\nMessage-ID: 1\n' +
        'Subject: =?utf-8?b?Y2Fmww==?= =?utf-8?b?qQ==?= bar\n\nThe pier.',
    );
    expect(only(read)).toMatchObject({ headline: 'café bar', outlet: 'Adá' });
  });
  test('of alternatives the fuller one; what comes after the text is furniture, a mail inside is not read', () => {
    const parts = [
      'Content-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\n\r\nShort.\r\n--y\r\nContent-Type: text/html\r\n\r\n' +
        '<p>The pier was closed on Monday after a storm tore planks from it.</p>\r\n--y--',
      'Content-Type: text/plain\r\n\r\nYou get this mail as a member.',
      'Content-Type: message/rfc822\r\n\r\nSubject: Inner\r\n\r\nInner words.',
    ];
    const document = only(
      mail('Content-Type: multipart/mixed; boundary=x', `${parts.map((part) => `--x\r\n${part}\r\n`).join('')}--x--`),
    );
    expect(body(document).trim()).toBe(
      'Pier\n\nAda\n\nThe pier was closed on Monday after a storm tore planks from it.',
    );
    expect(document.text).toContain('as a member');
    expect(document.text).not.toContain('Inner');
    expect(document.issues.map(({ code }) => code)).toContain('input/left-out');
  });
  test('a mail that breaks off is read and told', () => {
    const document = only(mail('Content-Type: multipart/mixed; boundary=x', '--x\r\n\r\nThe pier'));
    expect(document.text).toBe('Pier\n\nAda\n\nThe pier');
    expect(document.issues.map(({ code }) => code)).toEqual(['input/broken-off']);
  });
  test('a line of a mailbox that begins with From is text again', () => {
    const start = 'From a@a.example Thu Mar  7 10:00:00 2024\n';
    const read = readInput('m.mbox', `${start}Subject: One\n\n>From the pier.\n\n${start}Subject: Two\n\nB`);
    expect(read.documents.map(({ text }) => text)).toEqual(['One\n\nFrom the pier.', 'Two\n\nB']);
  });
  test('it is by who sent it, unless it names its writer itself', () => {
    const bylineOf = (text: string): string | null => {
      const document = only(mail('Content-Type: text/plain', text));
      return document.byline ? document.text.slice(document.byline.start, document.byline.end) : null;
    };
    expect(bylineOf('The pier was closed.')).toBe('Ada');
    expect(bylineOf('By Teo Lund\n\nThe pier was closed.')).toBeNull();
    expect(bylineOf('Pier\n\nThe pier was closed.')).toBeNull();
    expect(bylineOf('By noon the pier was closed, after a long night in which the wind had torn planks from it.')).toBe(
      'Ada',
    );
  });
  test('a mail between programs is no report', () =>
    expect(codes(mail('Content-Type: text/plain', '{"Headline": ["Pier"], "Body": "x"}'))).toEqual([
      'input/unknown-form',
    ]));
});

describe('a PDF, by where its words stand', () => {
  /** Lines of a column, 12 points apart. */
  const column = (x: number, y: number, lines: readonly string[], size = 10): PdfRun[] =>
    lines.map((text, index) => ({ text, x, y: y + 12 * index, width: 0.5 * size * text.length, size }));
  const page = (...runs: readonly PdfRun[]): PdfPage => ({ width: 600, height: 800, runs });
  const texts = (...pages: readonly PdfPage[]): string[] =>
    pdfParagraphs(pages).map(({ text, furniture }) => (furniture ? `[${furniture}] ${text}` : text));
  const left = [
    'The harbor council of Port Vela',
    'agreed on Monday to widen the',
    'north pier by 12 meters. Work',
    'begins in May, said the harbor',
    'master, Odile Strand, who had',
    'waited nine years.',
  ];
  const right = [
    'Fishermen objected that the',
    'wider pier costs them eleven',
    'moorings and that nobody had',
    'asked them before the vote on',
    'Monday, a letter to the mayor',
    'said.',
  ];
  test('columns one after the other, below a title over both', () =>
    expect(
      texts(
        page(
          ...column(60, 100, ['Council agrees to widen the pier'], 20),
          ...column(60, 160, left),
          ...column(320, 160, right),
        ),
      ),
    ).toEqual(['Council agrees to widen the pier', left.join(' '), right.join(' ')]));
  test('columns so close that their lines look like one', () => {
    const close = column(60, 160, left).map((run) => ({ ...run, width: 150 }));
    expect(texts(page(...close, ...column(219, 160, right)))).toEqual([left.join(' '), right.join(' ')]);
  });
  test('a word broken at the end of a line is made whole, a compound stays one', () => {
    const lines = ['The well-known coun-', 'cil met. It is a well-', 'known one.'];
    expect(texts(page(...column(60, 100, lines)))).toEqual(['The well-known council met. It is a well-known one.']);
  });
  test('heads and feet of pages are furniture, and a sentence goes on over the page', () => {
    const one = page(
      ...column(60, 40, ['Vela Courier 4 March']),
      ...column(60, 300, ['The council agreed to widen']),
      ...column(290, 770, ['1']),
    );
    const two = page(
      ...column(60, 40, ['Vela Courier 5 March']),
      ...column(60, 300, ['the pier on Monday.']),
      ...column(290, 770, ['2']),
    );
    expect(texts(one, two)).toEqual([
      'The council agreed to widen the pier on Monday.',
      '[page header] Vela Courier 4 March',
      '[page number] 1',
      '[page header] Vela Courier 5 March',
      '[page number] 2',
    ]);
  });
  test('lines in the middle are parted where the next word had room, and capitals from small letters', () => {
    const middle = (y: number, text: string): PdfRun[] => [
      { text, x: 300 - 2.5 * text.length, y, width: 5 * text.length, size: 10 },
    ];
    const head = [
      ...middle(90, 'NOTICE OF MEETING'),
      ...middle(102, 'Ilse Maran'),
      ...middle(114, 'Monday, 4 March 2024'),
    ];
    expect(
      texts(page(...head, ...column(60, 160, ['The harbor council of Port Vela meets on the pier at noon.']))),
    ).toEqual([
      'NOTICE OF MEETING',
      'Ilse Maran',
      'Monday, 4 March 2024',
      'The harbor council of Port Vela meets on the pier at noon.',
    ]);
    const full = [
      ...middle(90, 'The council of the harbor has agreed to widen'),
      ...middle(102, 'the pier by 12 meters'),
    ];
    expect(texts(page(...full))).toEqual(['The council of the harbor has agreed to widen the pier by 12 meters']);
  });
  test('rows of a table are read across', () => {
    const places = ['Vela', 'Sarn', 'Orlo', 'Tolv', 'Marl', 'Kest'];
    const rows = page(
      ...column(60, 160, places),
      ...column(320, 160, ['140 t', '92 t', '31 t', '77 t', '15 t', '8 t']),
    );
    expect(texts(rows).join(' ')).toBe('Vela 140 t Sarn 92 t Orlo 31 t Tolv 77 t Marl 15 t Kest 8 t');
  });
  test('an indent or a gap begins a paragraph', () => {
    const first = column(60, 100, ['The council met on Monday and', 'agreed.']);
    expect(texts(page(...first, ...column(60, 150, ['Work begins in May.'])))).toHaveLength(2);
    const indented = [
      ...first,
      ...column(75, 124, ['Work begins in May, and it']),
      ...column(60, 136, ['ends in June.']),
    ];
    expect(texts(page(...indented))).toEqual([
      'The council met on Monday and agreed.',
      'Work begins in May, and it ends in June.',
    ]);
  });
});

test('examples that were cut, joined, repeated and changed anywhere: an answer, never an error', () => {
  const names = readdirSync(example('')).filter((name) => !/\.(?:pdf|md)$/.test(name));
  const files = new Map(names.map((name) => [name, new Uint8Array(readFileSync(example(name)))]));
  const change = fc.tuple(fc.constantFrom('cut', 'set', 'join', 'drop', 'twice'), fc.nat(), fc.nat(255));
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(change, { minLength: 1, maxLength: 4 }), (name, changes) => {
      let bytes = files.get(name)!;
      for (const [how, place, value] of changes) {
        const at = place % Math.max(1, bytes.length);
        const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
        const other = files.get(names[value % names.length]!)!;
        if (how === 'cut') bytes = before;
        else if (how === 'set') bytes = Uint8Array.of(...before, value, ...after.subarray(1));
        else if (how === 'join') bytes = Uint8Array.of(...before, ...other);
        else if (how === 'drop') bytes = Uint8Array.of(...before, ...after.subarray(value));
        else bytes = Uint8Array.of(...before, ...after.subarray(0, value), ...after);
      }
      const read = readInput(name, bytes);
      expect(read.documents.length + read.problems.length).toBeGreaterThan(0);
      for (const { text } of read.documents) expect(text).toMatch(/\S/);
    }),
    { seed: 31, numRuns: 1_200 },
  );
});

/** Each source is made at one and at two lengths; twice the length may take a little more than twice the time. */
describe('hostile files are read in linear time', () => {
  const feed = (inside: string): string => `<rss><channel><item><title>A</title><description>${inside}</description>`;
  const mail = (headers: string, text: string): string => `From: a\nTo: b\nMessage-ID: 1\n${headers}\n\n${text}`;
  const nitf = (inside: string): string => `<nitf><body><body.content>${inside}`;
  const record = (length: string): string => `WARC/1.0\r\nWARC-Type: response\r\n${length}\r\n\r\nx\r\n\r\n`;
  const kinds: Readonly<Record<string, readonly [name: string, make: (times: number) => string, unit: number]>> = {
    'open elements': ['a.xml', (times) => feed('<a>'.repeat(times)), 3],
    'end tags of nothing': ['a.xml', (times) => feed('</a>'.repeat(times)), 4],
    'elements that close each other': ['a.xml', (times) => feed('<a><b></a>'.repeat(times)), 10],
    items: ['a.xml', (times) => feed('</description></item><item><title>A</title>'.repeat(times)), 43],
    attributes: ['a.xml', (times) => `<rss ${Array.from({ length: times }, (_, n) => `a${n}="b"`).join(' ')}>`, 9],
    entities: ['a.xml', (times) => `<!DOCTYPE rss [${'<!ENTITY a "&b;&b;">'.repeat(times)}]>${feed('&a;')}`, 20],
    references: ['a.xml', (times) => feed('&#65;'.repeat(times)), 5],
    'sections that never end': ['a.xml', (times) => feed(`<![CDATA[${'<![CDATA['.repeat(times)}`), 9],
    paragraphs: ['a.xml', (times) => nitf('<p>a</p>'.repeat(times)), 8],
    'components in components': ['a.xml', (times) => `<NewsML>${'<NewsItem><NewsComponent>'.repeat(times)}`, 25],
    'lists in lists': ['a.json', (times) => '['.repeat(times), 1],
    keys: ['a.json', (times) => `{"uri":"a",${'"pubstatus":"usable",'.repeat(times)}"body_text":"b"}`, 20],
    'parts of a mail': [
      'a.eml',
      (times) => mail('Content-Type: multipart/mixed; boundary=x', '--x\n'.repeat(times)),
      4,
    ],
    'parts in parts': [
      'a.eml',
      (times) =>
        mail(
          'Content-Type: multipart/mixed; boundary=x',
          '--x\nContent-Type: multipart/mixed; boundary=x\n\n'.repeat(times),
        ),
      48,
    ],
    'mails in mails': [
      'a.eml',
      (times) => mail('Content-Type: message/rfc822', 'Content-Type: message/rfc822\n\n'.repeat(times)),
      32,
    ],
    'folded headers': ['a.eml', (times) => mail(`Subject: a\n${' b\n'.repeat(times)}X: c`, 'd'), 3],
    'encoded words': ['a.eml', (times) => mail(`Subject: ${'=?utf-8?q?a?= '.repeat(times)}`, 'd'), 14],
    'marks of records': ['a.warc', (times) => 'WARC/1.0\r\n\r\n'.repeat(times), 12],
    'wrong lengths': ['a.warc', (times) => record('Content-Length: 999999').repeat(times), 66],
    'lines of a wire': ['a.tst', (times) => `\u0001a0001\u001fx\n\u0002${'^a<\n'.repeat(times)}`, 4],
  };
  for (const [kind, [name, make, unit]] of Object.entries(kinds)) {
    test(kind, () => {
      const time = (size: number): number => {
        const source = make(Math.ceil(size / unit));
        return Math.min(
          ...[1, 2, 3].map(() => {
            const start = performance.now();
            readInput(name, source);
            return performance.now() - start;
          }),
        );
      };
      time(60_000);
      expect(time(400_000)).toBeLessThan(3.5 * time(200_000) + 500);
    });
  }
});

test('any characters as any form: an answer, never an error, never its markup as text', () => {
  const piece = fc.constantFrom(
    '<rss>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<description>',
    '<![CDATA[',
    ']]>',
    '&lt;p&gt;',
    '&#x41;',
    '&',
    '<',
    '>',
    '"',
    '<nitf>',
    '<body>',
    '<body.content>',
    '<p>',
    '</p>',
    '<newsItem guid="a">',
    '<contentSet>',
    '<inlineXML>',
    'Subject: a\n',
    'From: a@b\n',
    'Content-Type: multipart/mixed; boundary=x\n',
    '\n\n',
    '--x\n',
    '--x--',
    'WARC/1.0\r\n',
    'Content-Length: 9\r\n',
    'HTTP/1.1 200 OK\r\n',
    '{"uri": "a", "body_html": "',
    '[{',
    '}]',
    '\u0001',
    '\u0002',
    '\u0003',
    '^',
    'PK\u0003\u0004',
    'PK\u0005\u0006',
    'The pier. ',
    'é',
    '\ud83d',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.constantFrom('a', 'a.xml', 'a.eml', 'a.warc', 'a.zip', 'a.json', 'a.tst'),
      (parts, name) => {
        const read = readInput(name, parts.join(''));
        expect(read.documents.length + read.problems.length).toBeGreaterThan(0);
        for (const { furniture = [], text } of read.documents)
          for (const { start, end } of furniture) expect(start < end && end <= text.length).toBe(true);
      },
    ),
    { seed: 29, numRuns: 1_500 },
  );
});

test('every form that is read has an example', () => {
  const kinds = readdirSync(example('')).map((name) => {
    const bytes = new Uint8Array(readFileSync(example(name)));
    return byteFormatOf({ name, bytes })?.kind ?? kindOf(name, new TextDecoder().decode(bytes));
  });
  const refused = new Set(STRUCTURED.map(({ kind }) => kind));
  // A page stands packed beside the others, and a piece of one is a page.
  const known = new Set<string>([...kinds, 'html', 'fragment']);
  expect(FORMATS.map(({ kind }) => kind).filter((kind) => !refused.has(kind) && !known.has(kind))).toEqual([]);
});

describe('of several texts in one item', () => {
  const item = (bodies: object[], more: object = {}): SourceDocument =>
    only(
      readInput('n.json', bytesOf(JSON.stringify({ uri: 'urn:a', type: 'text', headline: 'Pier', bodies, ...more }))),
    );
  test('renditions of one text: the one that keeps most; a text of other words beside the first is left', () => {
    const plain = { role: 'text', contenttype: 'text/plain', value: 'The pier was closed on Monday.' };
    const same = {
      role: 'xhtml',
      contenttype: 'text/html',
      value: '<p>The pier was <b>closed</b> on Monday.</p><p>Rain.</p>',
    };
    const other = { role: 'xhtml', contenttype: 'text/html', value: '<p>Grain fell sharply in Sandur.</p>' };
    expect(item([plain, same]).text).toBe('Pier\n\nThe pier was closed on Monday.\n\nRain.');
    expect(item([plain, other]).text).toBe('Pier\n\nThe pier was closed on Monday.');
  });
  test('an item without a headline of its own has that of the NITF in it', () => {
    const value =
      '<nitf><body><body.head><hedline><hl1>Pier closed</hl1></hedline></body.head><body.content><p>It was.</p></body.content></body></nitf>';
    const document = item([{ role: 'nitf', contenttype: 'text/vnd.IPTC.NITF', value }], {
      headline: undefined,
      title: 'A talk',
    });
    expect(document.text).toBe('Pier closed\n\nIt was.');
  });
  test('a feed that tells an entry twice, the second time more, is read by that', () => {
    const feed = (more: string): string =>
      `<rss><channel><title>V</title><item><title>Pier</title><description>It closed</description><dc:description>${more}</dc:description></item></channel></rss>`;
    expect(only(readInput('f.rss', bytesOf(feed('It closed on Monday')))).text).toBe('Pier\n\nIt closed on Monday');
    expect(only(readInput('f.rss', bytesOf(feed('Grain')))).text).toBe('Pier\n\nIt closed');
  });
  test('an author of a feed who is an address only is named by it', () => {
    const feed =
      '<rss><channel><title>V</title><item><title>Pier</title><author>ada@a.example</author><description>It closed.</description></item></channel></rss>';
    expect(only(readInput('f.rss', bytesOf(feed))).text).toBe('Pier\n\nBy ada@a.example\n\nIt closed.');
  });
});
