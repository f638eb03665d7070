import type { SourceDocument } from '../model/report.js';
import { rowsOf, type Statements } from './database.js';
import { betterName, identityOf } from './document.js';
import { packed, unpacked } from './pack.js';

/** What became of documents that were handed in. */
export interface Submitted {
  /** Documents that were not there yet. */
  readonly fresh: number;
  /** Documents that are in the archive already, with the name under which they stand there. */
  readonly known: readonly { readonly document: SourceDocument; readonly name: string }[];
}

/** A document that waits to be read. */
export interface Waiting {
  readonly nr: number;
  readonly content: string;
  readonly added: string;
  readonly document: SourceDocument;
}

/** Puts documents that are not there yet into the inbox. What is there already is told and not doubled. */
export async function submit(
  statements: Statements,
  documents: readonly SourceDocument[],
  now: string,
): Promise<Submitted> {
  const contents = documents.map(identityOf);
  const there = await namesOf(statements, contents);
  const highest = await statements.one<{ readonly nr: number | null }>(
    'select max(nr) as nr from (select max(nr) as nr from inbox union all select max(nr) as nr from reports) as n',
  );
  let nr = highest?.nr ?? 0;
  const known: { document: SourceDocument; name: string }[] = [];
  let fresh = 0;
  for (const [at, document] of documents.entries()) {
    const content = contents[at] as string;
    const name = there.get(content);
    if (name !== undefined) {
      known.push({ document, name });
      if (betterName(document.name, name) === name) continue;
      await rename(statements, content, document.name);
      there.set(content, document.name);
      continue;
    }
    there.set(content, document.name);
    fresh++;
    await statements.run(
      'insert into inbox (nr, content, document, added) values ($1, $2, $3, $4) on conflict do nothing',
      ...[++nr, content, packed(document), now],
    );
  }
  return { fresh, known };
}

/** The names of the documents that are there, by content. */
async function namesOf(statements: Statements, contents: readonly string[]): Promise<Map<string, string>> {
  // The inbox first: what a reader takes out of it in between is on the shelf by then.
  const waiting = await statements.all<{ readonly content: string; readonly document: Uint8Array }>(
    'select content, document from inbox where content in (select value ->> 0 from json_each($1))',
    rowsOf(contents.map((content) => [content])),
  );
  const rows = await statements.all<{ readonly content: string; readonly name: string }>(
    'select content, name from reports where content in (select value ->> 0 from json_each($1))',
    rowsOf(contents.map((content) => [content])),
  );
  return new Map([
    ...waiting.map(({ content, document }) => [content, (unpacked(document) as SourceDocument).name] as const),
    ...rows.map(({ content, name }) => [content, name] as const),
  ]);
}

/**
 * A document that came under a better name goes by that, so that the name does not hang on which came first; its story
 * is to be told again.
 */
async function rename(statements: Statements, content: string, name: string): Promise<void> {
  const waiting = await statements.one<{ readonly document: Uint8Array }>(
    'select document from inbox where content = $1',
    content,
  );
  if (waiting) {
    const document = { ...(unpacked(waiting.document) as SourceDocument), name };
    const sql = 'update inbox set document = $2 where content = $1';
    // A reader may have put it on the shelf meanwhile.
    if ((await statements.run(sql, content, packed(document))) > 0) return;
  }
  const row = await statements.one<{
    readonly nr: number;
    readonly story: string | null;
    readonly document: Uint8Array;
  }>(
    `select r.nr as nr, r.story as story, d.document as document from reports r join readings d on d.report = r.nr
     where r.content = $1`,
    content,
  );
  if (!row) return;
  const document = { ...(unpacked(row.document) as SourceDocument), name };
  await statements.run('update readings set document = $2 where report = $1', row.nr, packed(document));
  await statements.run('update reports set name = $2 where nr = $1', row.nr, name);
  await statements.run('update stories set told = null where id = $1', row.story);
}

/** The documents that wait longest and that no other reader has claimed, at most so many; `but` are left there. */
export async function waiting(
  statements: Statements,
  most: number,
  but: ReadonlySet<number> = new Set(),
): Promise<Waiting[]> {
  const rows = await statements.all<Omit<Waiting, 'document'> & { readonly document: Uint8Array }>(
    `select nr, content, added, document from inbox
     where nr not in (select cast(value as bigint) from json_each($2)) order by nr limit $1 /* claimed */`,
    ...[most, rowsOf([...but])],
  );
  return rows.map((row) => ({ ...row, document: unpacked(row.document) as SourceDocument }));
}
