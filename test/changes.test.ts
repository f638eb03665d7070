import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Changes } from '../src/app/changes.js';
import { readSources } from '../src/app/sources.js';
import { english } from '../src/app/weights.js';
import { Workspace } from '../src/app/workspace.js';
import { accountOf } from '../src/pipeline.js';

const BRIDGE =
  'Mayor Ada Belk said on Tuesday that the bridge would reopen in March if the council approves 12 million dollars.';
const CHOIR = 'The Maribel choir won the northern singing prize in Haldern on Friday, its conductor, Mira Falk, said.';

describe('a folder that changes under an open page', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-changes-'));
    writeFileSync(join(folder, 'a.txt'), BRIDGE);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const names = (workspace: Workspace): string[] => workspace.account().reports.map(({ name }) => name);
  const opened = async (): Promise<Workspace> =>
    new Workspace((await readSources([folder])).documents, english(), null, new Changes([folder], undefined));

  test('nothing changes: the account is the same object', async () => {
    const workspace = await opened();
    expect(workspace.account()).toBe(workspace.account());
  });

  test('a file that comes, changes and goes is in the next account', async () => {
    const workspace = await opened();
    expect(names(workspace)).toEqual(['a.txt']);
    writeFileSync(join(folder, 'b.txt'), CHOIR);
    expect(names(workspace)).toEqual(['a.txt', 'b.txt']);
    writeFileSync(join(folder, 'a.txt'), `${BRIDGE} The tolls stay.`);
    expect(workspace.account().reports[0]?.text).toContain('The tolls stay.');
    expect(JSON.stringify(workspace.account())).toBe(
      JSON.stringify(accountOf((await readSources([folder])).documents, english())),
    );
    rmSync(join(folder, 'a.txt'));
    expect(names(workspace)).toEqual(['b.txt']);
  });

  test('what reports.csv says of a file is read again', async () => {
    const workspace = await opened();
    expect(workspace.account().reports[0]?.outlet).toBeNull();
    writeFileSync(join(folder, 'reports.csv'), 'file,outlet,url,published,headline\na.txt,The Ledger,,2024-03-05,\n');
    expect(workspace.account().reports[0]).toMatchObject({ outlet: 'The Ledger', published: { value: '2024-03-05' } });
  });

  test('a folder that is gone leaves the account as it was', async () => {
    const workspace = await opened();
    const before = workspace.account();
    rmSync(folder, { recursive: true });
    expect(workspace.account()).toBe(before);
    folder = mkdtempSync(join(tmpdir(), 'readout-changes-'));
  });

  test('what cannot be read any more is told', async () => {
    const workspace = await opened();
    expect(workspace.problems).toBeNull();
    writeFileSync(join(folder, 'b.txt'), '');
    workspace.account();
    expect(workspace.problems?.map(({ code }) => code)).toEqual(['input/empty']);
  });
});
