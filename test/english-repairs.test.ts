import { describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { MARK_RULES, TAG_REPAIRS, TREE_REPAIRS } from '../src/english/index.js';
import { textOf } from '../src/model/span.js';

interface Sample {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly heads: readonly (number | null)[];
  /** `rule word` of each rule that fired. */
  readonly fired: readonly string[];
  /** The words in square brackets. */
  readonly shown: readonly number[];
  /** The mark between `>` and `<`. */
  readonly mark: number;
}

/** Reads a sample with its signs taken out. */
function read(sample: string): Sample {
  let text = '';
  const starts: number[] = [];
  let mark = -1;
  for (const sign of sample) {
    if (sign === '[') starts.push(text.length);
    else if (sign === '>') mark = text.length;
    else if (sign !== ']' && sign !== '<') text += sign;
  }
  const fired: string[] = [];
  const { tokens } = english().read(text, [{ start: 0, end: text.length }], (rule, word) =>
    fired.push(`${rule} ${word}`),
  );
  return {
    words: tokens.map((token) => textOf(text, token)),
    tags: tokens.map((token) => `${token.upos} ${token.xpos}`),
    labels: tokens.map((token) => token.deprel),
    heads: tokens.map((token) => token.head),
    fired,
    shown: starts.map((start) => tokens.findIndex((token) => token.start === start)),
    mark: tokens.findIndex((token) => token.start === mark),
  };
}

describe('repairs of tags', () => {
  test.each(TAG_REPAIRS.map((repair) => [repair.id, repair] as const))('%s', (id, { example, not, gives }) => {
    const right = read(example);
    expect(right.fired.some((one) => right.shown.some((word) => one === `${id} ${word}`))).toBe(true);
    for (const word of right.shown) expect(right.tags[word]).toBe(gives);
    const wrong = read(not);
    expect(wrong.shown.length).toBeGreaterThan(0);
    for (const word of wrong.shown) expect(wrong.tags[word]).not.toBe(gives);
  });
});

describe('repairs of heads', () => {
  test.each(TREE_REPAIRS.map((repair) => [repair.id, repair] as const))('%s', (id, { example, not }) => {
    const right = read(example);
    expect(right.fired.map((one) => one.split(' ')[0])).toContain(id);
    for (const word of right.shown) expect(['root', 'ccomp', 'parataxis']).toContain(right.labels[word]);
    const wrong = read(not);
    expect(wrong.shown.length).toBeGreaterThan(0);
    expect(wrong.fired.map((one) => one.split(' ')[0])).not.toContain(id);
  });
});

describe('heads of marks', () => {
  test.each(MARK_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { example, not }) => {
    const right = read(example);
    expect(right.fired).toContain(`${id} ${right.mark}`);
    expect(right.words[right.heads[right.mark] ?? -1]).toBe(right.words[right.shown[0] ?? -1]);
    const wrong = read(not);
    expect(wrong.mark).toBeGreaterThan(0);
    expect(wrong.fired).not.toContain(`${id} ${wrong.mark}`);
  });

  test('both marks of a pair hang on the head of what they hold', () => {
    const { words, heads } = read('The envoy said “the talks have failed” and left (by boat).');
    const headsOf = (mark: string): (string | undefined)[] =>
      words.flatMap((word, i) => (word === mark ? [words[heads[i] ?? -1]] : []));
    expect([headsOf('“'), headsOf('”')]).toEqual([['failed'], ['failed']]);
    expect([headsOf('('), headsOf(')')]).toEqual([['boat'], ['boat']]);
  });

  test('no word hangs on a mark, and no edge of a mark crosses another', () => {
    for (const sentence of ODD) {
      const { words, tags, heads } = read(sentence);
      const isMark = tags.map((tag) => tag.startsWith('PUNCT'));
      const marks = isMark.filter(Boolean).length;
      heads.forEach((head, i) => {
        if (head === null || marks === words.length) return;
        expect(isMark[head], `${words[i]} in ${sentence}`).toBe(false);
        for (let k = Math.min(head, i) + 1; k < Math.max(head, i); k++) {
          const other = heads[k] ?? null;
          const from = Math.min(head, i);
          const to = Math.max(head, i);
          if (other !== null) expect(from <= other && other <= to, `${words[i]} in ${sentence}`).toBe(true);
        }
      });
    }
  });
});

const ODD = [
  'The pier, the mayor (who was ill) said, "will stay shut"; no one knew why.',
  '“(”)“ he said — and, “left',
  ', , , and . . . the envoy, left, (again) -- "so"',
  'One: two, three; four - five, "six", (seven, eight), nine...',
];

describe('a past verb behind its subject, before "the ministry said"', () => {
  const SUBJECTS = {
    bare: 'fitters',
    counted: 'three welders',
    digits: '60 barges',
    some: 'some 4,000 tenants',
    hundreds: 'hundreds of tenants',
    determined: 'the deckhands',
    named: 'Runa Steen',
    coordinated: 'fitters and welders',
    compound: 'depot staff',
    'with a phrase': 'deckhands from Tolmin',
    'with a relative clause': 'tenants who had paid their rent',
    'with an adjective': 'weary deckhands',
    'at least': 'at least 14 welders',
    group: 'a handful of tenants',
    possessive: "Tolmin's welders",
    several: 'several deckhands',
  };
  const VERBS = [
    'occupied the depot',
    'collapsed on Sunday',
    'burned in the yard',
    'marched in Tolmin on Monday',
    'raided two shops',
    'rescued themselves',
    'fled north',
    'sank near the quay',
    'swore an oath',
    'struck a kerb',
    'held a vigil',
    'crashed near the mill',
  ];
  test.each(Object.entries(SUBJECTS))('%s', (_, subject) => {
    for (const rest of VERBS) {
      const { words, tags, labels } = read(
        `${subject[0]?.toUpperCase()}${subject.slice(1)} ${rest}, the ministry said.`,
      );
      const verb = words.indexOf(rest.split(' ')[0] ?? '');
      expect(`${rest}: ${tags[verb]} ${labels[verb]}`).toBe(`${rest}: VERB VBD ccomp`);
    }
  });

  test.each([
    'Barges [burned] in May lie off the quay, the ministry said.',
    'Two welders [held] in Tolmin were freed, the ministry said.',
    'The mayor visited several tenants [rescued] last week, the ministry said.',
    'There were three barges [raided] on Monday, the ministry said.',
    'Hundreds of barges, [seized] in the spring, will be sold, the ministry said.',
    'Deckhands [hired] last week went home.',
  ])('a participle stays one: %s', (sentence) => {
    const { tags, shown } = read(sentence);
    expect(tags[shown[0] ?? -1]).toBe('VERB VBN');
  });
});
