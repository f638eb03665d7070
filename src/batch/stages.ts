import type { English } from '../english/index.js';
import { compareText } from '../model/order.js';
import type { Report, SourceDocument } from '../model/report.js';
import { Collection } from '../pipeline.js';
import { readReport } from '../read/read.js';
import { blocksOf, components, type Signature, type Signed, signatureOf } from '../relate/block/blocks.js';
import { sha256Hex } from '../text/hash.js';
import { rowsOfAccount } from './rows.js';
import { TABLES } from './tables.js';

/**
 * The three stages of a corpus. Each is a program that reads lines and prints lines, so that one process, worker
 * threads and a cluster do the same: *read* makes of a document a report with its signature, *block* makes of the
 * signatures of all reports the blocks, *tell* makes of a block the rows of its stories.
 */
export interface ReadRecord {
  /** Says which document this is, from its content: 24 hexadecimal digits. */
  readonly key: string;
  /** The id of the report. */
  readonly id: string;
  readonly signature: Signature;
  /** The document and what was read of it. */
  readonly packed: string;
}

/** Writes and reads what stands between two stages; how it is packed is the platform's business. */
export interface Packing {
  readonly pack: (text: string) => string;
  readonly unpack: (packed: string) => string;
}

/** The key of a document: equal documents have equal keys. */
export function documentKey(document: SourceDocument): string {
  return sha256Hex(JSON.stringify(document)).slice(0, 24);
}

/** The stage *read*: one document alone. */
export function readRecord(document: SourceDocument, english: English, { pack }: Packing): ReadRecord {
  const report = readReport(document, english);
  return {
    key: documentKey(document),
    id: report.id,
    signature: signatureOf(report),
    // The text stands in both; once is enough.
    packed: pack(JSON.stringify([document, { ...report, text: '' }])),
  };
}

/** A record as a line of four columns, parted by tabs. None of them holds a tab or the end of a line. */
export function recordLine({ key, id, signature, packed }: ReadRecord): string {
  return `${key}\t${id}\t${JSON.stringify(signature)}\t${packed}`;
}

/** The blocks of reports, each a list of keys in order, the blocks in the order of their first keys. */
export function blockKeys(reports: readonly (Signed & { readonly key: string })[], most?: number): string[][] {
  const inOrder = [...reports].sort((p, q) => compareText(p.key, q.key));
  return blocksOf(inOrder, most).map((block) => block.map((at) => (inOrder[at] as { readonly key: string }).key));
}

/** Two reports that are linked, by their keys. */
export interface KeyLink {
  readonly a: string;
  readonly b: string;
  readonly value: number;
}

/** The blocks of reports whose links were found elsewhere: as `blockKeys`. */
export function blocksOfLinks(keys: readonly string[], links: readonly KeyLink[], most?: number): string[][] {
  const inOrder = [...keys].sort(compareText);
  const place = new Map(inOrder.map((key, at) => [key, at] as const));
  const pairs = links.map(({ a, b, value }) => ({ a: place.get(a) as number, b: place.get(b) as number, value }));
  return components(inOrder.length, pairs, most).map((block) => block.map((at) => inOrder[at] as string));
}

/** The stage *tell*: the rows of a block's reports and stories, each table's in order. */
export function tellBlock(packed: readonly string[], english: English, { unpack }: Packing): BlockRows {
  const members = packed.map((one): readonly [SourceDocument, Report] => {
    const [document, report] = JSON.parse(unpack(one)) as [SourceDocument, Report];
    return [document, { ...report, text: document.text }];
  });
  const reports = new Map(members);
  const collection = new Collection(english, { known: (document) => reports.get(document) ?? null });
  collection.hold(members.map(([document]) => document));
  const account = collection.account();
  const keys = keysOf(members);
  const rows: BlockRows = Object.fromEntries(TABLES.map(({ name }) => [name, []]));
  for (const { table, row } of rowsOfAccount(account, keys)) (rows[table] as string[]).push(JSON.stringify(row));
  return rows;
}

/** The rows of each table as JSON lists. */
export type BlockRows = Readonly<Record<string, string[]>>;

/** For the reports of an account the keys of their documents: of equal reports each is asked for once. */
function keysOf(members: readonly (readonly [SourceDocument, Report])[]): (report: Report) => string {
  const waiting = new Map<string, string[]>();
  for (const [document, report] of members) {
    const which = `${report.id}\u0000${report.name}`;
    waiting.set(which, [...(waiting.get(which) ?? []), documentKey(document)].sort());
  }
  return ({ id, name }) => waiting.get(`${id}\u0000${name}`)?.shift() ?? '';
}
