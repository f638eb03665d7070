import type { Issue } from '../../model/issue.js';
import type { SourceDocument } from '../../model/report.js';
import type { ByteRange, ByteSource, ReadContext } from '../context.js';
import { raise } from '../limits.js';
import { problem, type ReadSource } from '../source.js';
import { type HttpAnswer, latinText, readHttp } from './http.js';
import { type WarcRecord, type WarcTold, warcRecords } from './records.js';

/** True for a web archive (ISO 28500) that is not packed. */
export function isWarc(raw: string): boolean {
  return /^\s*WARC\/\d/.test(raw);
}

/** What was met on the way, told in a line each at the end. */
interface Counted {
  /** True in an archive of addresses that somebody asked Readout for: whatever answers was meant. */
  asked: boolean;
  pages: number;
  empty: number;
  other: number;
  failed: number;
}

/** Reads a web archive: one report for each page in it that answers with a text. */
export function readWarc(source: ByteSource, context: ReadContext): ReadSource {
  return readWarcRange(source.name, rangeOf(source.bytes), context);
}

/** As {@link readWarc}, piece by piece. */
export function readWarcRange(name: string, range: ByteRange, context: ReadContext): ReadSource {
  const told: WarcTold = { records: 0, damaged: 0, wrongLength: 0, truncated: 0, tooLarge: 0, cut: false };
  const counted: Counted = { asked: false, pages: 0, empty: 0, other: 0, failed: 0 };
  const documents: SourceDocument[] = [];
  const problems: Issue[] = [];
  for (const record of warcRecords(range, context, told)) {
    const read = readRecord(name, record, context, counted);
    if (!read) continue;
    for (const { offsets: _, ...document } of read.documents)
      documents.push({
        ...document,
        name:
          counted.asked && record.target !== null
            ? nameIn(record.target, document.name, read)
            : `${name}:${documents.length + 1}`,
        url: document.url ?? record.target,
        ...retrievedOf(record),
      });
    problems.push(...read.problems.filter(({ code }) => code !== 'input/no-text' && code !== 'input/empty'));
  }
  return { documents, problems: [...tellings(name, told, counted, documents.length), ...problems.slice(0, 3)] };
}

function retrievedOf({ headers }: WarcRecord): Pick<SourceDocument, 'retrieved'> {
  const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(headers.get('warc-date') ?? '')?.[0];
  return date === undefined ? {} : { retrieved: `${date}Z` };
}

/** In an archive of addresses asked for a report goes by its address, an entry of a feed by that and its number. */
function nameIn(target: string, name: string, { documents }: ReadSource): string {
  return documents.length === 1 ? target : `${target}${/:\d+$/.exec(name)?.[0] ?? ''}`;
}

function rangeOf(bytes: Uint8Array): ByteRange {
  return { length: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}

/** A record that holds a page, read; null for any other. */
function readRecord(name: string, record: WarcRecord, context: ReadContext, counted: Counted): ReadSource | null {
  if (record.type === 'warcinfo') counted.asked ||= isOwn(record);
  const answer = answerOf(record, context);
  if (!answer) return null;
  const type = (answer.headers.get('content-type') ?? '').toLowerCase();
  if (answer.status >= 300 || answer.status < 200) {
    counted.failed++;
    return null;
  }
  if (!PAGE.test(type) && !counted.asked) {
    counted.other++;
    return null;
  }
  counted.pages++;
  const read = readPageOf(name, answer, type, context);
  if (read.documents.length === 0) counted.empty++;
  return read;
}

const PAGE = /^(?:text\/html|application\/xhtml\+xml|application\/pdf)\b/;

/** True for the first record of an archive that Readout wrote of what it fetched. */
function isOwn(info: WarcRecord): boolean {
  return /^software: Readout\//m.test(latinText(info.block().subarray(0, 4_096)));
}

function readPageOf(name: string, answer: HttpAnswer, type: string, context: ReadContext): ReadSource {
  if (type.startsWith('application/pdf')) return context.read({ name: `${name}/page.pdf`, bytes: answer.body });
  if (!PAGE.test(type)) return context.read({ name: `${name}/answer`, bytes: answer.body });
  const charset = /charset\s*=\s*["']?([\w.:-]{2,40})/.exec(type)?.[1] ?? null;
  const { text, issue } = context.platform.decode({ name, bytes: answer.body }, true, charset);
  if (text === null) return { documents: [], problems: issue ? [issue] : [] };
  return context.readText({ name, text, issues: issue && issue.severity !== 'error' ? [issue] : [] }, 'html');
}

function answerOf(record: WarcRecord, { platform, limits }: ReadContext): HttpAnswer | null {
  if (record.type === 'resource' || record.type === 'conversion') {
    const type = record.headers.get('content-type') ?? '';
    return { status: 200, headers: new Map([['content-type', type]]), body: record.block() };
  }
  return record.type === 'response' && !/^dns:/i.test(record.target ?? '')
    ? readHttp(record.block(), platform, limits.bytes)
    : null;
}

function tellings(name: string, told: WarcTold, counted: Counted, documents: number): Issue[] {
  const issues: Issue[] = [];
  const again = 'Fetch the archive again, if those records matter; the others were read.';
  const faulty: readonly (readonly [number, string])[] = [
    [told.damaged, 'could not be unpacked'],
    [told.wrongLength, 'name a wrong length'],
    [told.truncated, 'break off'],
    [told.tooLarge, 'are larger than is read'],
  ];
  const faults = faulty.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  if (faults.length > 0)
    issues.push(problem('input/damaged-record', `${name}: of its records ${faults.join(', ')}`, again));
  if (told.cut) issues.push(problem('input/too-many', `${name} holds more records than are read`, raise('entries')));
  const others: readonly (readonly [number, string])[] = [
    [counted.empty, 'held no text'],
    [counted.other, 'are no pages'],
    [counted.failed, 'are redirects or errors'],
  ];
  const left = others.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const help = 'Nothing is to be done unless one of them is a report.';
  if (documents === 0) {
    const why = left.length > 0 ? `: ${left.join(', ')}` : told.records === 0 ? ': no record was found in it' : '';
    issues.unshift(
      problem(
        'input/no-text',
        `${name} is a web archive without a page that holds a report${why}`,
        'Give an archive of saved pages.',
      ),
    );
  } else if (left.length > 0)
    issues.push({
      code: 'input/left-out',
      severity: 'warning',
      message: `${name}: of its answers ${left.join(', ')}; they are left out`,
      help,
    });
  return issues;
}
