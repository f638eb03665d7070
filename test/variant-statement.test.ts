import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quote } from '../src/account/quote.js';
import { chainWords, variantWords } from '../src/account/words.js';
import type { Evidence } from '../src/model/account.js';
import { relateBundle } from '../src/relate/bundle.js';
import { findVariants } from '../src/relate/variant/find.js';
import { matchStatements } from '../src/relate/variant/match.js';
import type { FoundVariant } from '../src/relate/variant/record.js';
import { keyed, ownNames } from './keyed.js';
import { readAll } from './read-text.js';

/** A variant in words. */
interface Told extends Pick<FoundVariant, 'kind' | 'substantive'> {
  readonly explanation: string;
  readonly chains: readonly string[];
  readonly readings: readonly { readonly text: string; readonly evidence: readonly Evidence[] }[];
}

/** Variants between texts read together. */
function variants(...texts: string[]): Told[] {
  const reports = keyed(readAll(texts.map((text) => [text])).reports);
  const naming = ownNames(reports);
  return findVariants(reports, matchStatements(reports), relateBundle(reports).lineage).map((found) => ({
    kind: found.kind,
    substantive: found.substantive,
    explanation: variantWords(
      found.kind,
      found.finding,
      found.readings.map(({ text, quoted, places }) => ({
        text,
        quoted,
        sigla: [...new Set(places.map(({ report }) => report))],
      })),
      naming,
    ),
    chains: found.chains.map((chain) => chainWords(chain, naming)),
    readings: found.readings.map(({ text, places }) => ({ text, evidence: places.map(naming.cite) })),
  }));
}

const explained = (found: readonly Told[], kind: string): string[] =>
  found.filter((one) => one.kind === kind).map(({ explanation }) => explanation);

describe('who is credited', () => {
  test('a claim that one report has from a party and another tells as a fact', () => {
    const found = variants(
      'Harbour Minister Ilse Brandt acknowledged during a meeting Sunday that the crews have made real progress on testing the cranes, Union leader Tomas Rehn said.',
      'Harbour Minister Ilse Brandt acknowledged Sunday that the crews have made progress on testing the cranes, while the port stayed closed.',
    );
    expect(explained(found, 'attribution-lost')).toEqual([
      'R1 has it from Rehn; R2 tells it without Rehn: R1 → Rehn → Brandt; R2 → Brandt.',
    ]);
    expect(found.find(({ kind }) => kind === 'attribution-lost')?.chains).toEqual([
      'R1 → Rehn → Brandt',
      'R2 → Brandt',
    ]);
    expect(explained(found, 'qualifier')).toEqual(['R1 has “real”; R2 leaves it out.']);
  });

  test('the same words from another mouth', () => {
    const found = variants(
      '“The dock will reopen within nine weeks at the latest,” Ilse Brandt told reporters in Velden.',
      '“The dock will reopen within nine weeks at the latest,” Tomas Rehn told reporters in Velden.',
    );
    expect(explained(found, 'attribution-shifted')).toEqual([
      'R1 credits Brandt, R2 credits Rehn: R1 → Brandt; R2 → Rehn.',
    ]);
  });

  test('no finding where both credit one party, before or after the words', () => {
    const found = variants(
      'Ilse Brandt said the dock would reopen within nine weeks at the latest.',
      'The dock would reopen within nine weeks at the latest, Brandt said.',
    );
    expect(found.filter(({ kind }) => kind.startsWith('attribution'))).toEqual([]);
  });
});

test('the channel that each report names', () => {
  const found = variants(
    'Minister Ilse Brandt said in a tweet that the northern dock would reopen within nine weeks.',
    'Minister Ilse Brandt said in a statement that the northern dock would reopen within nine weeks.',
  );
  expect(explained(found, 'channel')).toEqual(['R1 has it from “a tweet”, R2 from “a statement”.']);
});

test('a quotation that comes back in other words', () => {
  const found = variants(
    'The two ministers discussed their “shared efforts to protect harbour workers,” Runa Pell said.',
    'Runa Pell said the two ministers discussed the “mutual efforts to shield harbour workers” and other matters.',
  );
  expect(explained(found, 'back-translation')).toHaveLength(1);
});

describe('statements that are the same', () => {
  const groups = (...texts: string[]): string[] => {
    const reports = keyed(readAll(texts.map((text) => [text])).reports);
    return matchStatements(reports).map(({ statements }) => statements.map(({ report }) => report).join('+'));
  };

  test('quoted in one report and told in another', () => {
    expect(
      groups(
        '“We will test every crane before the dock opens,” Brandt said.',
        'Brandt said they would test every crane before the dock opens.',
      ),
    ).toEqual(['R1+R2']);
  });

  test('a telling phrase of three words by one party', () => {
    expect(
      groups(
        'Brandt said there was still “more testing to do.”',
        'After the visit Brandt told the crews that plenty remained open and there was “more testing to do.”',
      ),
    ).toEqual(['R1+R2']);
  });

  test('not two statements of one party on two matters', () => {
    expect(
      groups(
        'Brandt said the dock would reopen within nine weeks.',
        'Brandt said the insurer had paid for two warehouses.',
      ),
    ).toEqual(['R1', 'R2']);
  });
});

test('evidence is the words at its positions', () => {
  const texts = [
    'Minister Ilse Brandt said in a tweet that the northern dock would reopen within nine weeks.',
    'Minister Brandt said in a statement that the dock will reopen in about nine weeks.',
  ];
  for (const { readings } of variants(...texts))
    for (const { evidence } of readings)
      for (const { report, start, end, exact } of evidence)
        expect(exact).toBe(texts[Number(report.slice(1)) - 1]?.slice(start, end));
});

describe('what is printed of the readings', () => {
  test('long text is cut between words', () => {
    const text =
      'the northern dock would reopen within nine weeks although the inspectors had asked for a longer closure of the yard';
    expect(quote(text)).toBe('“the northern dock would reopen within nine … a longer closure of the yard”');
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé😀]{1,14}$/u), { minLength: 12, maxLength: 40 }), (words) => {
        const [head = '', tail] = quote(words.join(' ')).slice(1, -1).split(' … ');
        if (tail === undefined) return;
        expect(`${words.join(' ')} `.startsWith(`${head} `)).toBe(true);
        expect(` ${words.join(' ')}`.endsWith(` ${tail}`)).toBe(true);
      }),
      { seed: 77, numRuns: 200 },
    );
  });

  test('one endless word is cut all the same', () => {
    expect(quote('x'.repeat(200)).length).toBeLessThan(90);
  });

  test('marks within are single, one without its other is left out', () => {
    expect(quote('called it a “shared burden” twice')).toBe('“called it a ‘shared burden’ twice”');
    expect(quote('their governments’ “common')).toBe('“their governments’ common”');
    expect(quote('a "shared burden" twice')).toBe('“a ‘shared burden’ twice”');
  });

  test('who quotes and who tells is said', () => {
    const found = variants(
      'Rehn said the crews owe the families an honest and complete answer about the broken crane.',
      'Rehn said the crews “owe the families an honest and complete answer” about the broken crane.',
    );
    expect(explained(found, 'direct-indirect')).toEqual([
      'R2 prints in quotation marks what R1 tells without: “owe the families an honest and complete answer”.',
    ]);
  });
});

describe('a short quoted phrase in two reports that share no run of words', () => {
  const quay = 'The quay of Velden stayed shut on Monday. ';
  const alike = (...texts: string[]): string[] => {
    const reports = keyed(readAll(texts.map((text) => [text])).reports);
    return matchStatements(reports)
      .filter(({ statements }) => new Set(statements.map(({ report }) => report)).size > 1)
      .map(({ statements }) => statements.map(({ report }) => report).join('+'));
  };

  test('makes their statements one, though its words are common and one names no speaker', () => {
    expect(
      alike(
        `${quay}Ilse Brandt praised the crews but told them that there was “more work to do” before winter.`,
        'After nine weeks of repairs the ministry sounded tired. “We have come a long way, and there is still so much more work to do for all of us here,” an official said.',
      ),
    ).toEqual(['R1+R2']);
  });

  test('not where the speakers are known to be two', () => {
    expect(
      alike(
        `${quay}Ilse Brandt told the crews that there was “more work to do” before winter.`,
        'In Osterlo the talks ended late. “We have come a long way, and there is still more work to do for all of us,” Tomas Rehn said.',
      ),
    ).toEqual([]);
  });

  test('nor where many reports quote it', () => {
    const texts = ['Sarrow', 'Tolvane', 'Ostrel', 'Dunvale', 'Kesmond'].map(
      (town, i) =>
        `The council of ${town} met ${['early', 'late', 'again', 'twice', 'briefly'][i]}. An official of ${town} said there was “more work to do” on its ${['roads', 'drains', 'lamps', 'parks', 'books'][i]}.`,
    );
    expect(alike(...texts)).toEqual([]);
  });

  test('nor words that are quoted by one and told by the other', () => {
    expect(
      alike(
        `${quay}An official said that there was “more work to do” before winter.`,
        'The mayor of Osterlo said the crews had more work to do in the other harbour.',
      ),
    ).toEqual([]);
  });
});
