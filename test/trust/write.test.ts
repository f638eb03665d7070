import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { english } from '../../src/app/weights.js';
import { isOwnOutput, mayWrite, replaceFile, writeWhole } from '../../src/app/write.js';
import { checkDraft } from '../../src/check/check.js';
import { diffAccounts } from '../../src/diff/diff.js';
import { FORM_LIST, TABLES } from '../../src/model/formats.js';
import { ReadoutError } from '../../src/model/issue.js';
import { checkToJson, checkToMarkdown } from '../../src/output/check.js';
import { checkToHtml } from '../../src/output/check-html.js';
import { accountToCsv } from '../../src/output/csv.js';
import { diffToJson, diffToMarkdown } from '../../src/output/diff.js';
import { WRITERS } from '../../src/output/formats.js';
import { checkToSarif } from '../../src/output/sarif.js';
import { harbour, harbourDocuments } from '../harbour.js';
import { watched } from './faults.js';
import { measured } from './record.js';

const root = mkdtempSync(join(tmpdir(), 'readout-write-'));
afterAll(() => rmSync(root, { recursive: true }));

function fresh(name: string): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

describe('what is written over', () => {
  test('never a file that is read, by whatever way it is named, with force neither', () => {
    const folder = fresh('input');
    const input = join(folder, 'a.txt');
    writeFileSync(input, 'the report');
    symlinkSync(input, join(folder, 'link.txt'));
    symlinkSync(folder, join(folder, 'round'));
    for (const file of [input, join(folder, 'link.txt'), join(folder, 'round', 'a.txt'), `${folder}/./a.txt`])
      expect(() => writeWhole(file, 'account', { inputs: [input], force: true }), file).toThrow(
        'one of the files that are read',
      );
    expect(readFileSync(input, 'utf8')).toBe('the report');
  });

  test('not what Readout did not write, unless it is said', () => {
    const file = join(fresh('own'), 'notes.md');
    writeFileSync(file, '# My notes\n');
    expect(() => writeWhole(file, 'account')).toThrow('Readout did not write it');
    expect(readFileSync(file, 'utf8')).toBe('# My notes\n');
    writeWhole(file, 'account', { force: true });
    expect(readFileSync(file, 'utf8')).toBe('account');
  });

  test('folders, pipes and devices are no files to write to', () => {
    expect(() => mayWrite(root, {})).toThrow('is no file');
    expect(() => mayWrite('/dev/null', { force: true })).toThrow('is no file');
  });

  test('every form that Readout writes is known as its own', async () => {
    const account = await harbour();
    const documents = await harbourDocuments();
    const check = checkDraft({ ...documents[0]!, name: 'draft of today.txt' }, documents.slice(1), english());
    const diff = diffAccounts(account, account);
    const written: [string, string][] = [
      ...(await Promise.all(
        FORM_LIST.map(async ({ id }): Promise<[string, string]> => [id, await WRITERS[id](account)]),
      )),
      ...TABLES.map(({ file, kind }): [string, string] => [file, accountToCsv(account, kind)]),
      ['check md', checkToMarkdown(check)],
      ['check json', checkToJson(check)],
      ['check html', checkToHtml(check)],
      ['check sarif', checkToSarif(check, 'draft.txt', '1.0.0')],
      ['diff md', diffToMarkdown(diff)],
      ['diff json', diffToJson(diff)],
    ];
    for (const [form, text] of written) {
      expect(isOwnOutput(text.slice(0, 4_000)), form).toBe(true);
      const file = join(fresh('forms'), form.replace(' ', '.'));
      writeWhole(file, text);
      writeWhole(file, text);
    }
    for (const { text } of documents) expect(isOwnOutput(text)).toBe(false);
    measured('H4', `${written.length} forms known as ours; inputs, links to them, folders and devices refused`);
  });
});

describe('how it is written', () => {
  test('a link that stands where the file is written first is not followed, and the file keeps who may read it', () => {
    const folder = fresh('links');
    const file = join(folder, 'account.json');
    writeFileSync(join(folder, 'precious'), 'kept');
    for (const name of ['account.json.part', '.account.json.part', 'account.json.new'])
      symlinkSync(join(folder, 'precious'), join(folder, name));
    writeFileSync(file, '', { mode: 0o600 });
    writeWhole(file, 'account');
    expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('kept');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('to the disk before it is renamed, and the folder after', () => {
    const { calls } = watched(() => replaceFile(join(fresh('order'), 'a'), 'text'));
    expect(calls).toEqual([
      'openSync',
      'writeSync',
      'fsyncSync',
      'closeSync',
      'renameSync',
      'openSync',
      'fsyncSync',
      'closeSync',
    ]);
  });

  test.each(['ENOSPC', 'EIO', 'EACCES', 'EMFILE'])(
    '%s at any call, once and for good: the old file or the new one, nothing left',
    (code) => {
      let points = 0;
      for (const forGood of [false, true]) {
        for (let failing = 1; ; failing++) {
          const folder = fresh(`fail-${code}-${forGood}-${failing}`);
          const file = join(folder, 'a.txt');
          writeFileSync(file, 'old');
          const { calls, error } = watched(() => writeWhole(file, 'new', { force: true }), { failing, code, forGood });
          if (calls.length < failing) break;
          points++;
          if (error !== null) expect(error).toBeInstanceOf(ReadoutError);
          expect(readFileSync(file, 'utf8')).toBe(error === null ? 'new' : 'old');
          // Where nothing can be removed any more the part stays; it is never taken for the file.
          if (!forGood) expect(readdirSync(folder)).toEqual(['a.txt']);
        }
      }
      expect(points).toBeGreaterThan(10);
      measured('K4', `${points} points of failure (${code}): old or new file whole at each, told in one line`);
    },
  );

  test('a folder that is not there is told', () => {
    expect(() => writeWhole(join(root, 'none', 'a.html'), '')).toThrow('cannot be written (ENOENT)');
    expect(existsSync(join(root, 'none'))).toBe(false);
  });
});
