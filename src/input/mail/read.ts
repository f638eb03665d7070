import type { Issue } from '../../model/issue.js';
import { latinText } from '../archive/http.js';
import type { ByteSource, ReadContext } from '../context.js';
import { tooMany } from '../limits.js';
import { paragraphsOfHtml, paragraphsOfText } from '../markup.js';
import { problem, type ReadSource } from '../source.js';
import { type StoryParagraph, storyRead } from '../story.js';
import { type Headers, headerText, senderName, splitMessage } from './headers.js';
import { type MailPart, mailParts } from './parts.js';

const HEADER = /^([A-Za-z][\w-]{1,40}):/;
/** Headers that hardly anything but a mail begins with. */
const TELLING = new Set(
  [
    'received return-path delivered-to message-id mime-version x-mailer reply-to in-reply-to references',
    'dkim-signature list-id list-unsubscribe x-original-to errors-to envelope-to authentication-results',
  ]
    .join(' ')
    .split(' '),
);
const USUAL = new Set('from to subject date cc sender content-type content-transfer-encoding'.split(' '));

/** True for a mail (RFC 5322): its first lines are headers that only mails have. */
export function isMail(raw: string): boolean {
  const lines = raw.replace(/^\s*\n/, '').split(/\r?\n/);
  let telling = 0;
  let usual = 0;
  for (const line of lines) {
    if (/^[ \t]+\S/.test(line) || /^>?From \S/.test(line)) continue;
    const name = HEADER.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) break;
    if (TELLING.has(name)) telling++;
    else if (USUAL.has(name)) usual++;
  }
  return telling + usual >= 2 && (telling > 0 || usual >= 3);
}

/** `From ada@a.example Thu Mar  7 10:00:00 2024`: what begins a mail in a mailbox. */
const FROM = 'From \\S{1,200} {1,3}\\w{3} \\w{3} [ \\d]\\d \\d\\d:\\d\\d[^\\n]{0,60}\\r?\\n';
const FIRST_MAIL = new RegExp(`^${FROM}(?:>?From [^\\n]*\\n)?[\\w-]{1,60}:`);

/** True for a mailbox of several mails in one file (RFC 4155). */
export function isMbox(raw: string): boolean {
  return FIRST_MAIL.test(raw);
}

const BETWEEN = new RegExp(`(?:^|\\r?\\n\\r?\\n)${FROM}`, 'g');

/** Reads a mailbox: one report a mail. */
export function readMbox(source: ByteSource, context: ReadContext): ReadSource {
  const text = latinText(source.bytes);
  const starts = [...text.matchAll(BETWEEN)].map((match) => ({ at: match.index, end: match.index + match[0].length }));
  const taken = starts.slice(0, context.limits.items);
  const read = taken.map(({ end }, index) => {
    const mail = text.slice(end, starts[index + 1]?.at ?? text.length).replace(/^>(>*From )/gm, '$1');
    const number = index + 1;
    return readMessage(`${source.name}:${number}`, `${source.name}, mail ${number}`, mail, context);
  });
  const problems = read.flatMap((one) => one.problems);
  if (starts.length > taken.length) problems.push(tooMany(source.name, starts.length, 'mails', taken.length, 'items'));
  return { documents: read.flatMap(({ documents }) => documents), problems };
}

/** Reads a mail: its text as one report. */
export function readMail(source: ByteSource, context: ReadContext): ReadSource {
  return readMessage(source.name, source.name, latinText(source.bytes), context);
}

function readMessage(name: string, where: string, message: string, context: ReadContext): ReadSource {
  const { headers, body } = splitMessage(message);
  const { parts, cut, broken } = mailParts(headers, body);
  const texts = textParts(parts);
  const { paragraphs, issues } = bodyOf(where, texts, context);
  const headline = headerText(headers.get('subject'), context.platform);
  if (headline === null && paragraphs.length === 0)
    return {
      documents: [],
      problems: [
        problem('input/no-text', `${where} is a mail without text`, 'Give the text of the report itself.'),
        ...issues,
      ],
    };
  const data = paragraphs.length > 0 && isData(paragraphs.map(({ text }) => text).join('\n'));
  if (data) return { documents: [], problems: [dataIssue(where)] };
  const sender = senderName(headerText(headers.get('from'), context.platform));
  return storyRead({
    name,
    where,
    headline,
    byline: isLaidOut(paragraphs, headline) || sender?.includes('\ufffd') ? null : sender,
    paragraphs,
    outlet: sender,
    published: dateOf(headers),
    issues: [...issues, ...attachments(where, parts, texts), ...limits(where, cut, broken)],
    edition: { story: headers.get('message-id') ?? null, kind: 'feed' },
  });
}

/** Paragraphs at the head of a mail in which it names its writer. */
const HEAD = 4;

/** A text with a title or a writer of its own is laid out by its sender: nothing is put between its lines. */
function isLaidOut(paragraphs: readonly StoryParagraph[], headline: string | null): boolean {
  const head = paragraphs.slice(0, HEAD);
  const titled = headline !== null && head[0] !== undefined && lettersOf(head[0].text) === lettersOf(headline);
  return titled || head.some(({ text }) => /^(?:by|BY|By)\s+\p{Lu}/u.test(text) && text.length < LONGEST_BYLINE);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const LONGEST_BYLINE = 120;

/** A mail between programs: its text is JSON. */
function isData(text: string): boolean {
  if (!/^\s*\{\s*"/.test(text)) return false;
  return /"\s*:\s*[["{\dtfn]/.test(text.slice(0, 400)) && /\}\s*$/.test(text.slice(-2_000));
}

function dataIssue(where: string): Issue {
  return problem('input/unknown-form', `${where} is a mail whose text is JSON and no report`, 'Leave it out.');
}

/** `Date`, else the time at the end of the last server's stamp. */
function dateOf(headers: Headers): string | null {
  const date = headers.get('date');
  return date
    ? date.replace(/^\s*\w{3,9}\s*(?:,\s*)?(?=\d)/, '')
    : (/;\s*([^;]+)$/.exec(headers.get('received') ?? '')?.[1]?.replace(/^\s*\w{3,9}\s*,\s*/, '') ?? null);
}

interface MailBody {
  readonly paragraphs: readonly StoryParagraph[];
  readonly issues: readonly Issue[];
}

/** A bare text holds what its sender wrote; of a newsletter it is often a stub beside its page. */
const STUB = 0.2;

/** The parts that a mail shows: its own before those of a mail inside it. */
function textParts(parts: readonly MailPart[]): readonly MailPart[] {
  const texts = parts.filter((part) => !part.attached && /^text\/(?:plain|html)$/.test(part.type));
  const own = texts.filter(({ inner }) => !inner);
  return own.length > 0 ? own : texts;
}

/** A text part as characters. */
interface MailText {
  readonly html: boolean;
  readonly text: string;
  readonly choice: number | null;
}

/**
 * The first text, of alternatives the fuller one; what comes after it (a list's foot, a scanner's note) is furniture.
 */
function bodyOf(where: string, texts: readonly MailPart[], context: ReadContext): MailBody {
  const issues: Issue[] = [];
  const decoded = texts.map((part) => {
    const html = part.type === 'text/html';
    const { text, issue } = context.platform.decode({ name: where, bytes: part.bytes }, html, part.charset);
    if (issue) issues.push(issue.severity === 'error' && text !== null ? { ...issue, severity: 'warning' } : issue);
    return { html, text: text ?? '', choice: part.choice };
  });
  const filled = decoded.filter(({ text }) => text.trim() !== '');
  const first = filled[0];
  if (!first) return { paragraphs: [], issues };
  const main = first.choice === null ? [first] : filled.filter(({ choice }) => choice === first.choice);
  const paragraphs = fuller(where, main, context);
  const after = filled.filter((one) => !main.includes(one)).flatMap((one) => paragraphsOf(where, one, context));
  const aside = after.map(({ text }) => ({ text, furniture: 'further part of the mail' }));
  return { paragraphs: [...paragraphs, ...aside], issues };
}

function fuller(where: string, texts: readonly MailText[], context: ReadContext): readonly StoryParagraph[] {
  const plain = texts.filter(({ html }) => !html).slice(0, 1);
  const pages = texts.filter(({ html }) => html).slice(0, 1);
  const ofPlain = plain.flatMap((one) => paragraphsOf(where, one, context));
  const ofPages = pages.flatMap((one) => paragraphsOf(where, one, context));
  return ofPlain.length > 0 && size(ofPlain) >= STUB * size(ofPages) ? ofPlain : ofPages;
}

/** A bare text that is full of tags was sent under a wrong name. */
function paragraphsOf(where: string, { html, text }: MailText, context: ReadContext): readonly StoryParagraph[] {
  return html || (text.match(/<\/[a-z][a-z0-9]{0,10}>/gi) ?? []).length >= 2
    ? pageParagraphs(where, text, context)
    : paragraphsOfMail(text);
}

/** A newsletter's page through the reader of pages; a short one, which it takes for none, whole. */
function pageParagraphs(where: string, page: string, context: ReadContext): readonly StoryParagraph[] {
  const whole = paragraphsOfHtml(page);
  const read = context.readText({ name: where, text: page, issues: [] }, 'html').documents[0];
  const main = read ? paragraphsOfText(read.text) : [];
  return size(main) >= STUB * size(whole) ? main : whole;
}

function size(paragraphs: readonly StoryParagraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

/** Lines of a mail put together: it breaks them at 60 to 80 characters, and so do format=flowed and old programs. */
function paragraphsOfMail(text: string): StoryParagraph[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .map((piece) => ({ text: piece.replace(/(?<![ \t])[ \t]+\n/g, '\n').trim() }))
    .filter((piece) => piece.text !== '');
}

function attachments(where: string, parts: readonly MailPart[], texts: readonly MailPart[]): Issue[] {
  const left = parts.filter((part) => !texts.includes(part));
  if (left.length === 0) return [];
  const names = left.slice(0, 3).map(({ file, type }) => file ?? type);
  const count = `${left.length} ${left.length === 1 ? 'attachment' : 'attachments'}`;
  return [
    {
      code: 'input/left-out',
      severity: 'info',
      message: `${where}: ${count} not read: ${names.join(', ')}${left.length > 3 ? ', …' : ''}`,
      help: 'Save an attachment that is a report, and give it.',
    },
  ];
}

function limits(where: string, cut: boolean, broken: boolean): Issue[] {
  const issues: Issue[] = [];
  if (cut)
    issues.push({
      code: 'input/too-many',
      severity: 'warning',
      message: `${where} holds more parts than are read; the rest is left out`,
      help: 'Save the part that matters.',
    });
  if (broken)
    issues.push({
      code: 'input/broken-off',
      severity: 'warning',
      message: `${where} breaks off: a part has no end`,
      help: 'Fetch or save it again.',
    });
  return issues;
}
