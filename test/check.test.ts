import { describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { checkDraft, checkQuote, type DraftCheck, FINDING_KINDS, type FindingKind, spanFault } from '../src/index.js';
import type { SourceDocument } from '../src/model/report.js';
import { checkToJson, checkToMarkdown, checkToTerminal } from '../src/output/check.js';
import { checkToHtml } from '../src/output/check-html.js';
import { columns } from '../src/output/columns.js';
import { checkToSarif } from '../src/output/sarif.js';
import { harbourDocuments } from './harbour.js';
import { documentOf } from './read-text.js';

const SOURCES: readonly SourceDocument[] = [
  documentOf(
    'a',
    'Mayor Tessa Orme of Brinmouth said the old bridge would not be closed before Friday. “We have counted every rivet twice, and we will count them again before a single cart goes over,” Orme told the council on Tuesday.\n\nThe town has set aside about 4,200 crowns for new planks. It will sell the toll house unless the county pays half of the cost.\n\nThe ferry may stop in the winter, the harbour master said.',
    { published: '2024-05-15' },
  ),
  documentOf(
    'b',
    'Engineer Paul Rask called the bridge safe. “The piers stand on rock, the deck rests on hope and on old oak,” Rask said.\n\nNobody was hurt when a plank gave way on Monday.',
    { published: '2024-05-15' },
  ),
];

function check(text: string, sources = SOURCES): DraftCheck {
  return checkDraft(documentOf('draft', text, { published: '2024-05-15' }), sources, english());
}

/** The gravest finding on a draft, and that on its quotation where it has one. */
function gravest(text: string): FindingKind | undefined {
  const found = check(text).findings.map(({ finding }) => finding);
  return FINDING_KINDS.find((kind) => found.includes(kind));
}

describe('quotations', () => {
  const CASES: readonly (readonly [FindingKind, string])[] = [
    ['same', '“We have counted every rivet twice,” Orme said.'],
    ['same', '“we have counted every rivet twice … before a single cart goes over”, Orme said.'],
    ['same', '“[The council has] counted every rivet twice,” Orme said.'],
    ['cut', '“We have counted every rivet, and we will count them again before a single cart goes over,” Orme said.'],
    ['joined', '“We have counted every rivet twice, the deck rests on hope and on old oak,” a speaker said.'],
    ['altered', '“We have painted every rivet twice, and we will count them again,” Orme said.'],
    ['negation-differs', '“We have counted every rivet twice, and we will not count them again,” Orme said.'],
    ['speaker-differs', '“We have counted every rivet twice, and we will count them again,” Rask said.'],
    ['paraphrase-in-marks', 'The harbour is ready: “Nobody was hurt when a plank gave way.”'],
    ['not-in-sources', '“Every goose in the county knows the way to market by now.”'],
  ];
  test.each(CASES)('%s: %s', (kind, text) => expect(gravest(text)).toBe(kind));

  test('number and negation are told before the words that were exchanged', () => {
    const [found] = check('“We have painted every rivet twice, and we will not count them again,” Orme said.').findings;
    expect([found?.finding, found?.also]).toEqual(['negation-differs', ['altered', 'one-source']]);
    expect(found?.differences).toContainEqual(expect.objectContaining({ draft: 'painted', source: 'counted' }));
  });

  describe('what stands beside it in the sources', () => {
    const AGAINST: readonly SourceDocument[] = [
      documentOf('c', '“The wall can hold if the pumps are running,” engineer Samir Dahl told the council.', {}),
      documentOf('d', '“Every warning was answered,” said Tomas Belk, the mayor of Port Vela.', {}),
      documentOf('e', '“Every warning was answered,” harbour master Jonas Feld said.', {}),
    ];
    const found = (text: string): readonly (readonly [FindingKind, string])[] =>
      check(text, AGAINST)
        .findings.filter(({ kind }) => kind === 'quotation')
        .map(({ finding, says }) => [finding, says.split(': ').at(-1) ?? '']);

    test('a quotation that ends before its condition', () =>
      expect(found('Engineer Samir Dahl said: “The wall can hold.”')).toEqual([
        ['condition-dropped', 'without “if the pumps are running”'],
      ]));
    test('not where the draft tells the condition beside it', () =>
      expect(found('If the pumps are running, Samir Dahl said, “the wall can hold”.')).toEqual([
        ['same', 'same words (R1)'],
      ]));
    test('not where the draft shows that it goes on', () =>
      expect(found('“The wall can hold …” said Samir Dahl.')).toEqual([['same', 'same words (R1)']]));
    test('words that two sources credit to two', () =>
      expect(found('“Every warning was answered,” Tomas Belk said.')).toEqual([
        ['speaker-differs', 'Belk here and in one source, Feld in another'],
      ]));
  });

  test('checkQuote checks one quotation, with its speaker', () => {
    const one = (words: string, speaker?: string) => checkQuote(words, SOURCES, english(), speaker);
    expect(one('We have counted every rivet twice', 'Tessa Orme').finding).toBe('same');
    expect(one('We have counted every rivet twice', 'Paul Rask').finding).toBe('speaker-differs');
    expect(one('“The piers stand on sand”').finding).toBe('altered');
    expect(() => one('“…”')).toThrow(RangeError);
  });
});

describe('what is told', () => {
  const CASES: readonly (readonly [FindingKind, string])[] = [
    ['value-differs', 'The town has set aside about 8,200 crowns for new planks.'],
    ['other-measure', 'The town has set aside about 4,200 dollars for new planks.'],
    ['hedge-dropped', 'The town has set aside 4,200 crowns for new planks.'],
    ['hedge-dropped', 'The ferry will stop in the winter, the harbour master said.'],
    ['condition-dropped', 'It will sell the toll house.'],
    ['negation-differs', 'Mayor Tessa Orme of Brinmouth said the old bridge would be closed before Friday.'],
    ['day-differs', 'Nobody was hurt when a plank gave way on Sunday.'],
    ['not-in-sources', 'A circus from Vell camped behind the brewery all week.'],
  ];
  test.each(CASES)('%s: %s', (kind, text) => expect(gravest(text)).toBe(kind));

  test('a role that the sources do not give is told', () => {
    const { findings } = check('Harbour Minister Tessa Orme said the old bridge would not be closed before Friday.');
    expect(findings.find(({ kind }) => kind === 'name')?.finding).not.toBe('same');
  });

  test('what stands in one text only is marked so', () => {
    const [found] = check('“The piers stand on rock,” Rask said.').findings;
    expect([found?.mark, found?.finding, found?.also]).toEqual(['①', 'same', ['one-source']]);
  });
});

describe('laws', () => {
  test('a draft that is a source has no finding but same', async () => {
    const documents = await harbourDocuments();
    for (const document of documents) {
      const { findings } = checkDraft(document, documents, english());
      expect(findings.length).toBeGreaterThan(5);
      expect(
        findings.filter(({ finding }) => finding !== 'same').map(({ says, draft }) => [says, draft.exact]),
      ).toEqual([]);
    }
  });

  test('every place holds its exact words, in the draft and in the sources', async () => {
    const documents = await harbourDocuments();
    const [first, ...rest] = documents;
    const found = checkDraft(first as SourceDocument, rest, english());
    const texts = new Map(found.sources.map(({ siglum, text }) => [siglum, text]));
    for (const { draft, sources } of found.findings) {
      expect(found.draft.text.slice(draft.start, draft.end)).toBe(draft.exact);
      for (const { report, start, end, exact } of sources) {
        const text = texts.get(report) ?? '';
        expect([spanFault(text, { start, end }), text.slice(start, end)]).toEqual([null, exact]);
      }
    }
  });

  test('the order of the sources changes nothing', () => {
    const text = '“We have painted every rivet twice,” Rask said. The town has set aside 4,200 crowns.';
    expect(check(text, [...SOURCES].reverse())).toEqual(check(text));
  });

  test('without sources everything is not in them', () => {
    const { findings } = check('“We have counted every rivet twice,” Orme said.', []);
    expect(findings.map(({ finding }) => finding)).toEqual(['not-in-sources']);
  });

  test('hostile drafts are checked like others', () => {
    for (const text of [
      '',
      '“',
      '””””',
      '"'.repeat(501),
      '\ud800“\udc00 x y z”',
      '“\u202e”',
      `“${'a '.repeat(3000)}”`,
      '\u0000',
    ]) {
      const found = check(text);
      for (const { draft } of found.findings) expect(draft.exact).toBe(found.draft.text.slice(draft.start, draft.end));
      for (const print of [checkToJson, checkToMarkdown, checkToTerminal, checkToHtml]) print(found);
    }
  });

  test('time is linear in the draft and in the sources', () => {
    const draft = '“We have painted every rivet twice, and we will count them again,” Orme said on Tuesday. ';
    const source = 'Orme said on Tuesday that every rivet was counted twice, and that they will count them again. ';
    const took = (m: number, n: number): number => {
      const sources = [documentOf('s', source.repeat(n)), ...SOURCES];
      const start = performance.now();
      check(draft.repeat(m), sources);
      return performance.now() - start;
    };
    took(4, 4);
    for (const [small, large] of [
      [() => took(20, 10), () => took(40, 10)],
      [() => took(10, 40), () => took(10, 80)],
    ] as const) {
      const ratios = [0, 1, 2].map(() => {
        const before = small();
        return large() / before;
      });
      expect(Math.min(...ratios)).toBeLessThan(3.5);
    }
  });
});

describe('outputs', () => {
  const found = check('First line.\n“We have painted every rivet twice,” Orme said. <script>x</script>');

  test('one line a finding, on the columns that there are', () => {
    const lines = checkToTerminal(found, 80, true).trimEnd().split('\n');
    expect(lines.every((line) => columns(line) <= 80)).toBe(true);
    expect(lines.some((line) => /^≠ 2:2 “We have painted/.test(line))).toBe(true);
  });

  test('SARIF has regions by line and column, one rule a kind', () => {
    const { runs } = JSON.parse(checkToSarif(found, 'a draft.txt', '1.2.3')) as {
      runs: [{ tool: { driver: { rules: { id: string }[] } }; results: SarifResult[] }];
    };
    const [run] = runs;
    const one = run.results.find(({ ruleId }) => ruleId === 'altered');
    const { region, artifactLocation } = one!.locations[0]!.physicalLocation;
    expect(artifactLocation.uri).toBe('a%20draft.txt');
    expect([region.startLine, region.startColumn, region.endLine]).toEqual([2, 2, 2]);
    expect(run.tool.driver.rules[one!.ruleIndex]?.id).toBe('altered');
  });

  test('the page holds no script of the draft', () => {
    expect(checkToHtml(found)).not.toContain('<script');
    expect(checkToMarkdown(found)).toContain('## Altered (1)');
  });
});

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number; readonly startColumn: number; readonly endLine: number };
    };
  }[];
}

describe('a weekday in a draft that says no day of its own', () => {
  const sources = [
    documentOf('a', 'The sea court will hear the appeal of the ferry line on Thursday, 16 May.', {
      published: '2024-05-14',
    }),
  ];
  const found = (day: string): readonly FindingKind[] =>
    checkDraft(
      documentOf('draft', `The sea court will hear the appeal of the ferry line on ${day}.`),
      sources,
      english(),
    )
      .findings.filter(({ kind }) => kind === 'date')
      .map(({ finding }) => finding);

  test('is compatible with the day of that name', () => expect(found('Thursday')).toEqual(['compatible']));
  test('is not resolved by a day of another name', () => expect(found('Friday')).toEqual(['not-resolved']));
});
