import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../src/model/report.js';
import { linkParties } from '../src/relate/party/link.js';
import { runCases } from './cases.js';
import { reportOf } from './name-reader.js';

const reportsOf = (text: string): Report[] =>
  text.split(/\n---\n/).map((one, index) => reportOf(`R${index + 1}`, one.trim()));

runCases('test/cases/party-link.txt', ({ text }) =>
  linkParties(reportsOf(text))
    .parties.map(
      ({ id, name, roles, mentions }) =>
        `${id} = ${name}${roles.length > 0 ? ` (${roles.join('; ')})` : ''}: ${mentions.map(({ report, exact }) => `${report} ${exact}`).join(', ')}`,
    )
    .join('\n'),
);

const sentences = [
  'Foreign Minister Ana Wren met Ilo Kessel.',
  'Wren said so.',
  'Foreign Secretary Ana Wren left.',
  'Mr. Kessel stayed.',
  'The National Ferry Agency closed.',
  'The NFA said so.',
  'U.S. officials left.',
  'The United States agreed.',
  'José Ruelo and Jose Ruelo spoke.',
  'President Peter Wren resigned.',
  'Washington said no.',
  'Marlow & Vane Inc. fell.',
];

test('neither the order of reports nor their sigla change the parties', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      fc.nat(),
      (texts, turn) => {
        const reports = texts.map((parts, index) => reportOf(`R${index + 1}`, parts.join(' ')));
        const turned = [...reports.slice(turn % reports.length), ...reports.slice(0, turn % reports.length)].reverse();
        expect(linkParties(turned)).toEqual({ ...linkParties(reports), partyOf: expect.any(Function) });
        const { parties, partyOf } = linkParties(reports);
        expect(new Set(parties.map(({ id }) => id)).size).toBe(parties.length);
        for (const report of reports)
          for (const { id } of report.parties)
            expect(parties.some((party) => party.id === partyOf(report.siglum, id))).toBe(true);
        for (const { mentions } of parties)
          for (const { report, start, end, exact } of mentions)
            expect(reports.find(({ siglum }) => siglum === report)?.text.slice(start, end)).toBe(exact);
      },
    ),
    { seed: 20240307, numRuns: 60 },
  );
});

test('a report without parties and a party that is not there', () => {
  const { parties, partyOf } = linkParties([reportOf('R1', 'Nothing here.')]);
  expect(parties).toEqual([]);
  expect(partyOf('R1', 'person:ana-wren')).toBe(null);
});
