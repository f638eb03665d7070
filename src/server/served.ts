import type { Account } from '../model/account.js';
import { FORM_LIST, TABLES } from '../model/formats.js';
import { accountToCsv } from '../output/csv.js';
import { WRITERS } from '../output/formats.js';

/** A file that the page serves: its type, and what writes it. */
interface ServedFile {
  readonly type: string;
  readonly write: (account: Account) => Promise<string>;
}

/** The forms and tables that are served, by name of file. */
export const SERVED: ReadonlyMap<string, ServedFile> = new Map([
  ...FORM_LIST.flatMap(({ id, file, type }) => (file === null ? [] : [[file, { type, write: WRITERS[id] }] as const])),
  ...TABLES.map(({ file, kind }) => {
    const write = async (account: Account): Promise<string> => accountToCsv(account, kind);
    return [file, { type: 'text/csv', write }] as const;
  }),
]);
