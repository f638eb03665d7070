import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { blankLine, headerLines, latinText } from '../../input/archive/http.js';
import { type WarcRecord, type WarcTold, warcRecords } from '../../input/archive/records.js';
import { LIMITS, type Limits } from '../../input/limits.js';
import { contextOf } from '../../input/read.js';
import { ReadoutError } from '../../model/issue.js';
import { compareText } from '../../model/order.js';
import { PLATFORM } from '../platform.js';
import type { Fetched, KeptAnswer } from './fetch.js';

/**
 * Writes what was fetched as a web archive (WARC 1.1, ISO 28500): each answer as it came, with its request, the address
 * it was asked under where that led on, and the day on which an older answer was found to hold still. Whole or not at
 * all.
 *
 * @throws ReadoutError when the file cannot be written
 */
export function writeArchive(file: string, fetched: readonly Fetched[], agent: string): void {
  const date = fetched.map((one) => one.date).sort()[0] ?? '';
  const info = `software: ${agent}\r\nformat: WARC File Format 1.1\r\nrobots: obey\r\n`;
  const records = [
    record({ 'WARC-Type': 'warcinfo', 'WARC-Date': date, 'Content-Type': 'application/warc-fields' }, info),
    ...fetched.flatMap(recordsOf),
  ];
  try {
    writeFileSync(`${file}.part`, Buffer.concat(records.map((one) => gzipSync(one))));
    renameSync(`${file}.part`, file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new ReadoutError(
      `${file} cannot be written (${code}), so what was fetched cannot be kept`,
      'Check that its folder exists and may be written to, or name another file: --keep FILE.warc.gz.',
    );
  }
}

function recordsOf({ asked, target, date, ip, request, block, unchanged }: Fetched): Buffer[] {
  const of = { 'WARC-Target-URI': target, 'WARC-Date': date };
  const response = {
    ...of,
    'WARC-Type': 'response',
    'WARC-Date': unchanged?.date ?? date,
    ...(ip === '' || unchanged ? {} : { 'WARC-IP-Address': ip }),
    'WARC-Payload-Digest': digest(block.subarray(blankLine(block)?.body ?? 0)),
    'Content-Type': 'application/http;msgtype=response',
  };
  const id = idOf(response, block);
  return [
    record(response, block),
    ...(unchanged
      ? [record({ ...of, 'WARC-Type': 'revisit', 'WARC-Profile': NOT_MODIFIED, 'WARC-Refers-To': id }, '')]
      : []),
    record(
      {
        ...of,
        'WARC-Type': 'request',
        'WARC-Concurrent-To': id,
        'Content-Type': 'application/http;msgtype=request',
      },
      request,
    ),
    ...(asked === target
      ? []
      : [
          record(
            { ...of, 'WARC-Type': 'metadata', 'WARC-Refers-To': id, 'Content-Type': 'application/warc-fields' },
            `via: ${asked}\r\n`,
          ),
        ]),
  ];
}

const NOT_MODIFIED = 'http://netpreserve.org/warc/1.1/revisit/server-not-modified';

type Fields = Readonly<Record<string, string>>;

function record(fields: Fields, content: Uint8Array | string): Buffer {
  const block = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const lines = Object.entries({ ...fields, 'WARC-Record-ID': idOf(fields, block), 'Content-Length': block.length });
  const head = `WARC/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  return Buffer.concat([Buffer.from(head, 'utf8'), block, Buffer.from('\r\n\r\n')]);
}

/** A name that follows from what the record holds (a UUID of version 8, RFC 9562). */
function idOf(fields: Fields, block: Uint8Array | string): string {
  const hex = createHash('sha256').update(JSON.stringify(fields)).update(block).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `<urn:uuid:${parts.join('-')}>`;
}

function digest(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** An archive that was written here before. */
export interface Kept {
  readonly of: (address: string) => KeptAnswer | null;
  readonly answers: readonly KeptAnswer[];
}

/** What an archive that was written here before holds; of an archive from elsewhere nothing. */
export function keptIn(file: string, limits: Limits = LIMITS): Kept {
  const kept = new Map<string, KeptAnswer>();
  if (!existsSync(file)) return { of: () => null, answers: [] };
  const bytes = new Uint8Array(readFileSync(file));
  const range = { length: bytes.length, read: (start: number, end: number) => bytes.subarray(start, end) };
  const told: WarcTold = { records: 0, damaged: 0, wrongLength: 0, truncated: 0, tooLarge: 0, cut: false };
  let own = false;
  for (const one of warcRecords(range, contextOf(PLATFORM, limits), told)) {
    if (one.type === 'warcinfo') own ||= isOwn(one);
    if (!own || one.target === null) continue;
    if (one.type === 'response') kept.set(one.target, keptOf(one, one.target));
    const via = one.type === 'metadata' ? headerLines(latinText(one.block())).get('via') : undefined;
    const led = kept.get(one.target);
    if (via !== undefined && led) kept.set(via, led);
  }
  return { of: (address) => kept.get(address) ?? null, answers: [...new Set(kept.values())] };
}

/**
 * Puts an archive aside whose answers the new ones do not all hold still, under its name and the time of its latest
 * answer: a page that changed would else be lost. Gives the new name; null where nothing would be lost.
 */
export function putAside(file: string, { answers }: Kept, fetched: readonly Fetched[]): string | null {
  const body = (block: Uint8Array): Uint8Array => block.subarray(blankLine(block)?.body ?? 0);
  const now = new Map(fetched.map(({ target, block }) => [target, digest(body(block))]));
  if (answers.every(({ target, block }) => now.get(target) === digest(body(block)))) return null;
  const latest =
    answers
      .map(({ date }) => date)
      .sort(compareText)
      .at(-1) ?? '';
  const aside = file.replace(/\.warc\.gz$/i, `.${latest.replace(/[^\dTZ]/g, '')}.warc.gz`);
  renameSync(file, aside);
  return aside;
}

/** True for the first record of an archive that Readout wrote. */
function isOwn(info: WarcRecord): boolean {
  return /^Readout\//.test(headerLines(latinText(info.block())).get('software') ?? '');
}

function keptOf(response: WarcRecord, target: string): KeptAnswer {
  const block = response.block();
  const headers = headerLines(latinText(block.subarray(0, blankLine(block)?.end ?? 0)));
  return {
    target,
    date: response.headers.get('warc-date') ?? '',
    etag: headers.get('etag') ?? null,
    modified: headers.get('last-modified') ?? null,
    block,
  };
}
