import fc from 'fast-check';
import { expect, test } from 'vitest';
import { named, namesOf } from '../src/digest/names.js';

const called = (...reports: readonly (readonly [outlet: string | null, name: string])[]): string[] => [
  ...namesOf(reports.map(([outlet, name], index) => ({ siglum: `R${index + 1}`, outlet, name }))).values(),
];

test('an outlet gives the name, without "The" and "www."', () => {
  expect(called(['The Tolvane Courier', 'a.txt'])).toEqual(['Tolvane Courier']);
  expect(called(['The', 'a.txt'])).toEqual(['The']);
  expect(called(['https://www.courier.example/news', 'a.txt'])).toEqual(['courier.example']);
  expect(called(['Theatre Weekly', 'a.txt'])).toEqual(['Theatre Weekly']);
});

test('without an outlet the words of the file name stand, without dates, numbers and codes', () => {
  expect(called([null, 'in/2024-08-01_tolvane-courier.txt'])).toEqual(['Tolvane courier']);
  expect(called([null, 'facade.txt'])).toEqual(['Facade']);
  expect(called(['  ', 'https://www.beacon.example/a/b.html'])).toEqual(['beacon.example']);
});

test('what only a machine has named is called by its siglum', () => {
  expect(called([null, '000_ac32ecf726429b37.txt'], ['R7', 'b.txt'], [null, ''])).toEqual(['R1', 'R2', 'R3']);
});

test('of reports with one name the second is numbered, past names that are taken', () => {
  expect(called(['Courier', 'a'], ['The Courier', 'b'], ['COURIER', 'c'])).toEqual([
    'Courier',
    'Courier 2',
    'COURIER 3',
  ]);
  expect(called(['Courier', 'a'], ['Courier', 'b'], ['Courier 2', 'c'])).toEqual(['Courier', 'Courier 3', 'Courier 2']);
});

test('long names are cut between words, and then numbered where they become alike', () => {
  expect(called(['Larkfield Evening Standard and Echo', 'a'], ['Larkfield Evening Standard', 'b'])).toEqual([
    'Larkfield Evening',
    'Larkfield Evening 2',
  ]);
  expect(called(['Donaudampfschifffahrtsblatt', 'a'])).toEqual(['Donaudampfschifffah…']);
});

test('no two reports have one name, and none has the siglum of another', () => {
  const outlet = fc.oneof(
    fc.constantFrom('Courier', 'courier', 'The Courier', 'Courier 2', 'Courier 3', 'R1', 'R2', null),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(outlet, fc.string()), { maxLength: 12 }), (list) => {
      const names = called(...list);
      expect(names.length).toBe(list.length);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      names.forEach((name, index) => {
        if (/^r\d+$/i.test(name)) expect(name.toUpperCase()).toBe(`R${index + 1}`);
      });
    }),
    { numRuns: 500 },
  );
});

test('a sentence has its reports by name, quoted words as they are', () => {
  const names = new Map([
    ['R1', 'Courier'],
    ['R2', 'Beacon'],
    ['R12', 'Ledger'],
  ]);
  expect(named('R1 has “R1 of the code”; R2 R12 leave it out (R9).', names)).toBe(
    'Courier has “R1 of the code”; Beacon, Ledger leave it out (R9).',
  );
  expect(named('R1, R2 and R12: Sunday', names)).toBe('Courier, Beacon and Ledger: Sunday');
  expect(named('AR1 and R1a', names)).toBe('AR1 and R1a');
});
