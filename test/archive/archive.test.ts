import { describe, expect, test } from 'vitest';
import { english } from '../../src/app/weights.js';
import { accountToJson } from '../../src/output/json.js';
import { accountOf } from '../../src/pipeline.js';
import { generatedReports } from '../generated.js';
import { archiveIn, driversHere, openBy } from './drivers.js';

const drivers = await driversHere();

describe.each(drivers.map((driver) => [driver.name, driver] as const))('archive by %s', (_name, driver) => {
  test('adds reports and tells a story as reading its files does', async () => {
    const archive = await archiveIn(await openBy(driver, ':memory:'));
    const documents = generatedReports(6, 8);
    const { fresh, known, stories } = await archive.add(documents);
    expect([fresh, known.length]).toEqual([6, 0]);
    const again = await archive.add(documents);
    expect([again.fresh, again.known.length]).toEqual([0, 6]);
    for (const id of stories) {
      const told = await archive.account(id);
      const names = told.account.reports.map(({ name }) => name);
      const direct = accountOf(
        documents.filter(({ name }) => names.includes(name)),
        english(),
      );
      expect(accountToJson(told.account)).toBe(accountToJson(direct));
      const kept = await archive.account(id);
      expect([told.kept, kept.kept]).toEqual([false, true]);
      expect(accountToJson(kept.account)).toBe(accountToJson(direct));
    }
    await archive.close();
  });
});
