import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import type { Commitment, Report } from '../src/model/report.js';
import { type Span, spanFault } from '../src/model/span.js';
import { findCommitmentsAndClaims } from '../src/read/commitment/find.js';
import { syntaxOf } from '../src/read/grammar/syntax.js';
import { readReport } from '../src/read/read.js';
import { matchClaims } from '../src/relate/commitment/claims.js';
import { matchCommitments } from '../src/relate/commitment/match.js';
import { runCases } from './cases.js';

const path = (name: string): string => fileURLToPath(new URL(`cases/${name}.txt`, import.meta.url));

function read(text: string, published: string | undefined = undefined, name = 'case'): Report {
  const document = {
    name,
    text,
    url: null,
    outlet: null,
    language: 'en',
    headline: null,
    issues: [],
    published: published ? { value: published, from: 'given' as const } : null,
  };
  return readReport(document, english());
}

/** `force: party -> act` and whatever else the commitment has, one line each. */
function printCommitments(report: Report): string {
  const exact = (span: Span | null): string =>
    span ? report.text.slice(span.start, span.end).replace(/\s+/g, ' ') : '';
  return report.commitments
    .map((one: Commitment) => {
      const due = report.times.find(({ id }) => id === one.due);
      const parts: [string, Span | null][] = [
        ['to', one.beneficiary],
        ['by', due ?? null],
        ['if', one.condition],
        ['judge', one.judge],
        ['else', one.consequence],
      ];
      const rest = parts
        .filter(([, span]) => span !== null)
        .map(([key, span]) => ` | ${key}: ${exact(span)}`)
        .join('');
      return `${one.force}: ${one.party.map(exact).join(' + ') || 'nobody named'} -> ${exact(one.act)}${rest} (${one.rule.replace('commitment/', '')})`;
    })
    .join('\n');
}

function printClaims(report: Report): string {
  const exact = (span: Span | null): string => (span ? report.text.slice(span.start, span.end) : '');
  return (report.complianceClaims ?? [])
    .map(
      (one) =>
        `${one.polarity}: ${one.party.map(exact).join(' + ') || 'nobody named'} | ${exact(one.claim)}${one.what ? ` | what: ${exact(one.what)}` : ''} (${one.rule.replace('compliance/', '')})`,
    )
    .join('\n');
}

runCases(path('commitment'), ({ text, fields }) => printCommitments(read(text, fields['published'])));
runCases(path('commitment-wire'), ({ text, fields }) => printCommitments(read(text, fields['published'])));
runCases(path('commitment-none'), ({ text, fields }) => printCommitments(read(text, fields['published'])));
runCases(path('commitment-made'), ({ text, fields }) => printCommitments(read(text, fields['published'])));
runCases(path('commitment-alike'), ({ text, fields }) => printCommitments(read(text, fields['published'])));
runCases(path('commitment-open'), ({ text, fields }) => printCommitments(read(text, fields['published'])));
runCases(path('commitment-standing'), ({ text, fields }) =>
  printCommitments(read(text, fields['published'] ?? '2024-04-10')),
);
runCases(path('compliance'), ({ text, fields }) => printClaims(read(text, fields['published'])));

describe('one commitment in several reports', () => {
  const together = (...texts: readonly string[]): ReturnType<typeof matchCommitments> => {
    const reports = texts.map((text, index) => ({ ...read(text, '2024-03-07', `r${index}`), key: `R${index + 1}` }));
    const names = new Map(
      reports.flatMap(({ key, parties }) => parties.map(({ id, name }) => [`${key} ${id}`, name] as const)),
    );
    return matchCommitments(reports, (report, party) => names.get(`${report} ${party}`) ?? null);
  };
  const groups = (...texts: readonly string[]): string[] =>
    together(...texts)
      .filter(({ tellings }) => tellings.length > 1)
      .map(
        ({ tellings, differs }) =>
          `${tellings.map(({ report }) => report).join(' ')}${differs.length > 0 ? `: ${differs.join(', ')}` : ''}`,
      );

  test('the same act of the same party is one, however it is put', () => {
    expect(
      groups(
        'Kestria pledged to station 250 wardens on the Marl Banks.',
        'Kestria must station 250 wardens on the Marl Banks.',
      ),
    ).toEqual(['R1 R2: force']);
  });
  test('a deadline told two ways is a difference', () => {
    expect(
      groups(
        'The ministry promised to publish the budget report by 1 June.',
        'The ministry promised to publish the budget report by 1 July.',
      ),
    ).toEqual(['R1 R2: deadline']);
  });
  test('a missing deadline is no difference', () => {
    expect(
      groups(
        'The ministry promised to publish the budget report by 1 June.',
        'The ministry promised to publish the budget report.',
      ),
    ).toEqual(['R1 R2']);
  });
  test('who judges is a difference', () => {
    expect(
      groups(
        'Kestria agreed to open talks on a pilot zone if, by 2 August, Dolmar considered that catches had not fallen.',
        'Kestria agreed to open talks on a pilot zone if the number of catches was not lower by 2 August.',
      ),
    ).toEqual(['R1 R2: condition, judge']);
  });
  test('a refusal is not the promise of the same act', () => {
    expect(groups('Kestria promised to sign the ferry treaty.', 'Kestria refused to sign the ferry treaty.')).toEqual(
      [],
    );
  });
  test('figures that exclude each other keep acts apart', () => {
    expect(
      groups(
        'Kestria pledged to deploy 6,000 guards along the border.',
        'Kestria pledged to deploy 21,000 guards along the border.',
      ),
    ).toEqual([]);
  });
  test('acts of other matter stay apart', () => {
    expect(groups('The council promised to mend the roads.', 'The council promised to plant trees.')).toEqual([]);
  });
  test('every commitment is in exactly one group', () => {
    const all = together(
      'Kestria pledged to open its ports. The union rejected the offer.',
      'Kestria must open its ports by Friday.',
    );
    expect(all.flatMap(({ tellings }) => tellings.map(({ commitment }) => commitment.id)).length).toBe(3);
  });
});

describe('what is said of the keeping, side by side', () => {
  const claims = (...texts: readonly string[]): string[] => {
    const reports = texts.map((text, index) => ({ ...read(text, '2024-03-07', `r${index}`), key: `R${index + 1}` }));
    const names = new Map(
      reports.flatMap(({ key, parties }) => parties.map(({ id, name }) => [`${key} ${id}`, name] as const)),
    );
    const partyOf = (report: string, party: string): string | null => names.get(`${report} ${party}`) ?? null;
    return matchClaims(reports, partyOf, matchCommitments(reports, partyOf)).map(
      ({ about, tellings, differs }) =>
        `${about ?? 'nobody named'}: ${tellings.map(({ report, claim }) => `${report} ${claim.polarity}`).join(', ')}${differs ? ' ≠' : ''}`,
    );
  };

  test('one party, told two ways', () => {
    expect(claims('France has kept its side of the deal.', 'Spain said France had missed two of its targets.')).toEqual(
      ['France: R1 met, R2 not met ≠'],
    );
  });
  test('a claim that names nobody stands with the commitment whose matter it shares', () => {
    expect(
      claims(
        'France pledged to deploy 600 wardens in the strait.',
        'There have been few signs of the wardens in the strait.',
      ),
    ).toEqual(['France: R2 not met']);
  });
  test('what nobody is bound to stays with nobody', () => {
    expect(claims('There is more work to do.')).toEqual(['nobody named: R1 partly']);
  });
});

describe('laws', () => {
  const piece = fc.constantFrom(
    'Kestria pledged to lower fares by Friday',
    'if the court finds that',
    'unless Oran pays',
    'the premier will not sign',
    '“We will leave,” she said',
    'under the deal, both sides must',
    'has kept its promise',
    ', ',
    '. ',
    '“',
    '”',
    '\n\n',
    'to',
    'that',
    '👍',
    'within 30 days',
    'or face sanctions',
    'no need to',
    'é',
    '(',
    ';',
  );
  const texts = fc.array(piece, { minLength: 1, maxLength: 24 }).map((pieces) => pieces.join(' '));

  test('spans lie in the text, hold something and cut nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { commitments, complianceClaims = [] } = read(text, '2024-03-07');
        for (const one of commitments) {
          for (const span of [one, one.act, ...one.party, one.beneficiary, one.condition, one.judge, one.consequence])
            if (span) expect(spanFault(text, span)).toBeNull();
          expect(one.start <= one.act.start && one.act.end <= one.end).toBe(true);
        }
        for (const one of complianceClaims)
          for (const span of [one, one.claim, ...one.party, one.what])
            if (span) expect(spanFault(text, span)).toBeNull();
      }),
      { seed: 20240307, numRuns: 150 },
    );
  });
  test('ids are unique, and the same text gives the same commitments', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { commitments } = read(text, '2024-03-07');
        expect(new Set(commitments.map(({ id }) => id)).size).toBe(commitments.length);
        expect(read(text, '2024-03-07').commitments).toEqual(commitments);
      }),
      { seed: 20240307, numRuns: 60 },
    );
  });
  test('a date that is given is a time of the report', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { commitments, times } = read(text, '2024-03-07');
        const known = new Set(times.map(({ id }) => id));
        for (const { due } of commitments) if (due !== null) expect(known.has(due)).toBe(true);
      }),
      { seed: 20240307, numRuns: 60 },
    );
  });
});

describe('any input', () => {
  const hostile = [
    'Kestria must ',
    'will not agree to ',
    'said that if he finds that ',
    'a deal that the two states ',
    'has kept its ',
    'unless it pays, ',
    '“ ',
    'by the deadline or ',
  ];

  test.each(hostile)('%j over and over costs no more than its length', (piece) => {
    const best = (times: number): number => {
      const text = piece.repeat(times);
      const { tokens, sentences } = english().read(text, [{ start: 0, end: text.length }]);
      const layout = { furniture: [], paragraphs: [], headline: null, dateline: null, byline: null, credits: [] };
      const draft = { text, published: null, outlet: null, layout, tokens, sentences };
      const found = { names: { names: [], parties: [], openMentions: [] }, times: [], statements: [], published: null };
      let fastest = Infinity;
      for (let run = 0; run < 6; run++) {
        const start = performance.now();
        findCommitmentsAndClaims(syntaxOf(draft), found);
        fastest = Math.min(fastest, performance.now() - start);
      }
      return fastest;
    };
    best(500);
    const [small, large] = [best(800), best(6400)];
    // Eight times the text: a square would cost sixty-four times as much. The slack is for a busy machine.
    expect(large).toBeLessThan(32 * small + 200);
  });
});
