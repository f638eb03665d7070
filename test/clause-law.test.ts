import { expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import type { Report } from '../src/model/report.js';
import type { Span } from '../src/model/span.js';
import { VERBS } from '../src/read/grammar/verbs.js';
import { readReport } from '../src/read/read.js';

// Statement and commitment read the clause after one verb from one place: they may not disagree about it.

const SUBJECTS = [
  'Odile Strand',
  'The harbor ministry',
  'Ana Reis and Tom Pell',
  'Oren Valdt, the mayor of Oran,',
  'The head of the dockers’ union',
];
const INNER = ['the pier', 'it', 'the two ports', 'the council of Oran'];
const ADDRESSEES = ['', 'the crews', 'reporters'];
const FRONTED = ['', 'On Monday, ', 'After the talks, '];

/** Verbs that are not used without whom they turn to. */
const NEEDS_WHOM: ReadonlySet<string> = new Set(['assure', 'reassure']);

/** Past forms of the verbs that both hand over words and bind their subject by a clause. */
const VERBS_OF_BOTH: readonly (readonly [lemma: string, past: string])[] = [...VERBS.values()]
  .filter(({ says, binds }) => /\b(that|bare)\b/.test(says) && /^self .*\bthat\b/.test(binds))
  .map(({ lemma }) => [lemma, pastOf(lemma)] as const);

function pastOf(lemma: string): string {
  if (lemma === 'swear') return 'swore';
  return lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`;
}

function read(text: string): Report {
  const published = { value: '2024-07-25', from: 'given' } as const;
  const document = {
    name: 'law',
    text,
    url: null,
    outlet: null,
    language: null,
    headline: null,
    issues: [],
    published,
  };
  return readReport(document, english());
}

function words(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/^that /, '');
}

interface Sentence {
  readonly text: string;
  readonly clause: string;
  readonly addressee: string;
}

function sentences(): Sentence[] {
  const all: Sentence[] = [];
  for (const [lemma, past] of VERBS_OF_BOTH) {
    const told = /\btold\b/.test(VERBS.get(lemma)?.says ?? '');
    for (const subject of SUBJECTS)
      for (const inner of INNER)
        for (const that of ['that ', ''])
          for (const negation of ['', ' not'])
            for (const [at, front] of FRONTED.entries()) {
              const whom = told ? ADDRESSEES[(subject.length + inner.length + at) % 3]! : '';
              // To assure takes somebody: "assured the crews".
              const addressee = whom === '' && NEEDS_WHOM.has(lemma) ? 'the crews' : whom;
              const clause = `${inner} would${negation} close in May`;
              const who = front === '' ? subject : subject.replace(/^The/, 'the');
              all.push({
                text: `${front}${who} ${past} ${addressee && `${addressee} `}${that}${clause}.`,
                clause,
                addressee,
              });
            }
  }
  // Every third is enough: each verb meets each subject, clause and front.
  return all.filter((_, index) => index % 3 === 0);
}

test('statement and commitment agree about the clause after one verb', () => {
  const faults: string[] = [];
  let both = 0;
  for (const { text, addressee } of sentences()) {
    const { statements, commitments } = read(text);
    for (const commitment of commitments) {
      const statement = statements.find(({ content }) =>
        content.some(({ start, end }) => start < commitment.act.end && commitment.act.start < end),
      );
      if (!statement) continue;
      both++;
      const inside = statement.content.some(
        ({ start, end }) => start <= commitment.act.start && commitment.act.end <= end,
      );
      if (!inside)
        faults.push(
          `${text} act “${words(text, commitment.act)}” is not in “${statement.content.map((one) => words(text, one)).join(' … ')}”`,
        );
      const said = statement.addressee ? words(text, statement.addressee) : '';
      if (said !== addressee) faults.push(`${text} said to “${said}”`);
    }
  }
  expect(both).toBeGreaterThan(200);
  expect(faults.slice(0, 20), `${faults.length} of ${both}`).toEqual([]);
});

test('the content of a statement begins where its clause does', () => {
  const faults: string[] = [];
  let found = 0;
  const all = sentences();
  for (const { text, clause } of all) {
    const { statements } = read(text);
    const contents = statements.flatMap(({ content }) => content.map((one) => words(text, one)));
    if (contents.length === 0) continue;
    found++;
    if (!contents.includes(clause)) faults.push(`${text} → ${contents.join(' | ')}`);
  }
  expect(found / all.length, 'share of sentences with a statement').toBeGreaterThan(0.95);
  expect(faults.slice(0, 20), `${faults.length} of ${found}`).toEqual([]);
});
