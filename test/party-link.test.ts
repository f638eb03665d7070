import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namingOf } from '../src/account/naming.js';
import { spanFault } from '../src/model/span.js';
import type { KeyedReport } from '../src/relate/bundle.js';
import { linkParties } from '../src/relate/party/link.js';
import { runCases } from './cases.js';
import { reportOf as readOf } from './name-reader.js';

function reportOf(key: string, text: string): KeyedReport {
  return { ...readOf(key, text), key };
}

const reportsOf = (text: string): KeyedReport[] =>
  text.split(/\n---\n/).map((one, index) => reportOf(`R${index + 1}`, one.trim()));

runCases('test/cases/party-link.txt', ({ text }) => {
  const reports = reportsOf(text);
  const { words } = namingOf(reports, (key) => key);
  return linkParties(reports)
    .parties.map(
      ({ id, name, roles, mentions }) =>
        `${id} = ${name}${roles.length > 0 ? ` (${roles.join('; ')})` : ''}: ${mentions.map((place) => `${place.report} ${words(place)}`).join(', ')}`,
    )
    .join('\n');
});

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
            expect(parties.some((party) => party.id === partyOf(report.key, id))).toBe(true);
        for (const { mentions } of parties)
          for (const place of mentions)
            expect(spanFault(reports.find(({ key }) => key === place.report)?.text ?? '', place)).toBe(null);
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
