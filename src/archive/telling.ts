import type { English } from '../english/index.js';
import type { Account, Evidence, Item } from '../model/account.js';
import type { Correction } from '../model/correction.js';
import type { Report, SourceDocument } from '../model/report.js';
import { Collection } from '../pipeline.js';
import { sha256Hex } from '../text/hash.js';
import { forgetAccounts } from './clerk.js';
import { rowsOf, type Statements, storable, storableOrNull } from './database.js';
import { packed, unpackDocument, unpacked, unpackReading } from './pack.js';
import { placesIn, type Row } from './rows.js';
import { insertInto, reshelve } from './shelve.js';

/** A report of a story: its number in the archive, its document, what was read of it. */
export interface Member {
  readonly nr: number;
  /** The id of the report. */
  readonly id: string;
  readonly added: string;
  readonly document: SourceDocument;
  /** What was read; null where another version of Readout read it. */
  readonly report: Report | null;
}

interface MemberRow {
  readonly nr: number;
  readonly id: string;
  readonly added: string;
  readonly software: string;
  readonly text: string;
  readonly document: Uint8Array;
  readonly reading: Uint8Array;
  readonly tokens: Uint8Array;
}

const MEMBERS = `select r.nr as nr, r.id as id, r.added as added, r.software as software, r.text as text,
    d.document as document,
    d.reading as reading, d.tokens as tokens
  from reports r join readings d on d.report = r.nr`;

/** The reports of a story, in the order in which they came. */
export async function membersOf(statements: Statements, story: string, software: string): Promise<Member[]> {
  const rows = await statements.all<MemberRow>(`${MEMBERS} where r.story = $1 order by r.nr`, story);
  return rows.map((row) => memberOf(row, software));
}

function memberOf(row: MemberRow, software: string): Member {
  const { nr, id, added, text, reading, tokens } = row;
  const document = unpackDocument(row.document, text);
  return {
    nr,
    id,
    added,
    document,
    report: row.software === software ? unpackReading({ reading, tokens }, document) : null,
  };
}

/** The account of members: byte for byte the one of their documents read anew. */
export function accountOfMembers(
  members: readonly Member[],
  english: English,
  corrections: readonly Correction[],
): Account {
  const known = new Map(members.map(({ document, report }) => [document, report]));
  const collection = new Collection(english, { known: (document) => known.get(document) ?? null });
  collection.hold(members.map(({ document }) => document));
  collection.correct(corrections);
  return collection.account();
}

/** The corrections that hold for a story, in the order in which they were made. */
export async function correctionsOf(statements: Statements, story: string): Promise<Correction[]> {
  const rows = await statements.all<{ readonly correction: string }>(
    `select correction from corrections where undone is null
       and seed in (select seed from reports where story = $1) order by made, id`,
    story,
  );
  return rows.map(({ correction }) => JSON.parse(correction) as Correction);
}

/** What an account hangs on: the reports, the reader's corrections, the version of Readout. */
export function stateOf(members: string, corrections: readonly Correction[], software: string): string {
  const whole = `${members} ${software}${corrections.length > 0 ? JSON.stringify(corrections) : ''}`;
  return sha256Hex(whole).slice(0, 24);
}

/**
 * An account as it is kept: of its reports only what is not as it was read, since the rest stands in the archive
 * already. Field by field, by the number of the report.
 */
interface KeptAccount {
  readonly account: Omit<Account, 'reports'>;
  readonly reports: readonly { readonly nr: number; readonly fields: readonly string[]; readonly own: object }[];
}

/** Packs an account of members. */
export function packAccount(account: Account, members: readonly Member[]): Uint8Array {
  const numbers = numbersOf(account, members);
  const read = new Map(members.map(({ nr, report }) => [nr, report]));
  const { reports, ...rest } = account;
  const kept: KeptAccount = {
    account: rest,
    reports: reports.map(({ tokens: _tokens, ...report }, at) => {
      const nr = numbers[at] as number;
      const before = (read.get(nr) ?? {}) as Readonly<Record<string, unknown>>;
      const own = Object.entries(report).filter(
        ([field, value]) => !(field in before) || JSON.stringify(before[field]) !== JSON.stringify(value),
      );
      return { nr, fields: Object.keys(report), own: Object.fromEntries(own) };
    }),
  };
  return packed(kept);
}

/** The account that was packed. Words and their syntax are left out. */
export function unpackAccount(bytes: Uint8Array, members: readonly Member[]): Account {
  const { account, reports } = unpacked(bytes) as KeptAccount;
  const read = new Map(members.map((member) => [member.nr, member.report]));
  const whole = reports.map(({ nr, fields, own }): Report => {
    const before = (read.get(nr) ?? {}) as Readonly<Record<string, unknown>>;
    const kept = own as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      fields.map((field) => [field, Object.hasOwn(kept, field) ? kept[field] : before[field]]),
    ) as unknown as Report;
  });
  const { format, ...rest } = account;
  return { format, reports: whole, ...rest };
}

/** The number of each report of an account. */
export function numbersOf(account: Account, members: readonly Member[]): number[] {
  const free = [...members];
  return account.reports.map((report) => {
    const at = free.findIndex(
      ({ document }) =>
        document.name === report.name &&
        document.url === report.url &&
        document.outlet === report.outlet &&
        document.text === report.text,
    );
    const [member] = free.splice(Math.max(at, 0), 1);
    return (member as Member).nr;
  });
}

/** Keeps an account of a story, with its items and their evidence as rows. */
export async function keepAccount(
  statements: Statements,
  story: string,
  state: string,
  account: Account,
  members: readonly Member[],
): Promise<void> {
  await forgetAccounts(statements, [story]);
  await statements.run(
    'insert into accounts (story, told, account) values ($1, $2, $3)',
    ...[story, state, packAccount(account, members)],
  );
  const highest = await statements.one<{ readonly nr: number | null }>('select max(nr) as nr from items');
  const { items, evidence } = itemRows(story, account, members, (highest?.nr ?? 0) + 1);
  if (items.length > 0) {
    await statements.run(insertInto('items', ITEM_COLUMNS), rowsOf(items));
    await statements.run(insertInto('evidence', EVIDENCE_COLUMNS), rowsOf(evidence));
    await statements.fullText.index(
      statements,
      'items',
      items.map(([nr]) => nr as number),
    );
  }
  const first = account.stories[0];
  const texts = account.stories.reduce((sum, { origins }) => sum + origins.length, 0);
  const differ = account.stories.reduce((sum, one) => sum + one.items.filter(differs).length, 0);
  await statements.run(
    `update stories set told = $2, title = coalesce($3, title), place = coalesce($4, place), texts = $5, differ = $6
     where id = $1`,
    ...[story, state, storableOrNull(first?.title), storableOrNull(first?.place), texts, differ],
  );
}

function differs({ mark, dismissed }: Item): boolean {
  return mark === 'differs' && dismissed === null;
}

const ITEM_COLUMNS = 'nr# story id kind mark speaker day reports# texts# computed dismissed title words';
const EVIDENCE_COLUMNS = 'item# report# start# stop# first# length#';

function itemRows(
  story: string,
  account: Account,
  members: readonly Member[],
  from: number,
): { readonly items: Row[]; readonly evidence: Row[] } {
  const numbers = numbersOf(account, members);
  const bySiglum = new Map(
    account.reports.map(({ siglum, text }, at) => [siglum, { nr: numbers[at] as number, place: placesIn(text) }]),
  );
  const items: Row[] = [];
  const evidence: Row[] = [];
  let nr = from;
  for (const one of account.stories.flatMap((part) => part.items)) {
    items.push([
      ...[nr, story, one.id, one.kind, one.mark, storableOrNull(one.speaker), one.when],
      ...[one.support.reports, one.support.origins, storableOrNull(one.computed), storableOrNull(one.dismissed)],
      ...[storable(one.title), storable(wordsOf(one))],
    ]);
    for (const place of distinctPlaces(one.evidence)) {
      const report = bySiglum.get(place.report);
      if (report) evidence.push([nr, report.nr, place.start, place.end, ...report.place(place)]);
    }
    nr++;
  }
  return { items, evidence };
}

/** The readings of an item in one line, where there is more than one. */
function wordsOf({ readings, title }: Item): string {
  if (readings.length < 2) return '';
  const texts = readings.map(({ text }) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== title);
  return [...new Set(texts)].join(' · ');
}

function distinctPlaces(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((one) => [`${one.report} ${one.start} ${one.end}`, one])).values()];
}

/** Members with what this version of Readout reads of them; what had to be read anew is written down. */
export async function readAnew(
  statements: Statements,
  members: readonly Member[],
  read: (document: SourceDocument) => Report,
  software: string,
): Promise<Member[]> {
  const out: Member[] = [];
  for (const member of members) {
    if (member.report !== null) {
      out.push(member);
      continue;
    }
    const report = read(member.document);
    await reshelve(statements, member.nr, report, software);
    out.push({ ...member, report });
  }
  return out;
}
