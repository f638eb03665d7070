import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { digestOf } from '../src/digest/digest.js';
import type { Account, Item } from '../src/model/account.js';
import { accountOf } from '../src/pipeline.js';
import { similar } from '../src/relate/proposition/similar.js';
import { documentOf } from './read-text.js';

/** What every report of a test begins with, so that they are of one event. */
const EVENT =
  'The harbour of Norvik was shut on Wednesday after the ferry Alma ran aground near the eastern pier. The port police of Norvik sent two boats to the ferry Alma.';

function accountOfEach(...endings: readonly string[]): Account {
  return accountOf(
    endings.map((text, i) => documentOf(`R${i + 1}`, `${EVENT}\n\n${text}`, { published: '2024-03-07' })),
    english(),
  );
}

const itemsOf = (account: Account): readonly Item[] =>
  account.stories.flatMap(({ items }) =>
    items.filter(({ evidence }) => evidence.some(({ end }) => end > EVENT.length)),
  );

/** The rules by which two endings are told to differ as facts. */
function oppositions(a: string, b: string): string[] {
  return itemsOf(accountOfEach(a, b)).flatMap(({ kind, mark, rule }) =>
    kind === 'fact' && mark === 'differs' ? [rule.replace('fact/', '')] : [],
  );
}

describe('clauses that exclude each other', () => {
  const DIFFER: readonly (readonly [rule: string, a: string, b: string])[] = [
    ['denied', 'The crew did not leave the ship.', 'The crew left the ship.'],
    [
      'denied',
      'Prosecutors have charged Ulla Brandt with four crimes.',
      'No charges have been filed against Ulla Brandt.',
    ],
    ['denied', 'There is no leak in the hull.', 'There is a leak in the hull already.'],
    ['denied', 'Inspectors found no cracks in the hull.', 'Inspectors found cracks in the hull.'],
    [
      'opposed',
      'Minister Tove Rask delayed the permit for the pier.',
      'Minister Tove Rask refused the permit for the pier.',
    ],
    ['opposed', 'Pia Dahl was removed from the board.', 'Pia Dahl left the board.'],
    ['hedged', 'The ferry Alma may have struck a mine.', 'The ferry Alma struck a mine.'],
    ['unique', 'Kestria is the largest exporter of tin.', 'Dolmar is the largest exporter of tin.'],
    ['dated', 'Pia Dahl has led the union since 2009.', 'Pia Dahl has led the union since 2010.'],
    [
      'dated',
      'Pia Dahl has led the union since 2009.',
      'Pia Dahl has led the union since 2010, and that is what her critics call the problem.',
    ],
    [
      'denied',
      'Norvik is the only port in the world that lets a crew go ashore without papers.',
      'Norvik is not the only port to allow it, with several others along the coast.',
    ],
    [
      'denied',
      '“I can do it with a harbour order,” Pia Dahl said.',
      '“You cannot close the western pier with a harbour order,” Ole Rusk said.',
    ],
    [
      'denied',
      'The report says that the ministry had direct access to the pilot radar.',
      'The pilots do not provide any ministry with direct access to the radar.',
    ],
    ['denied', 'No one was injured.', 'Two people were injured when the crane fell.'],
    ['denied', 'Nobody was hurt.', 'Three dockers were wounded by the cable.'],
    ['dated', 'The council approved the toll on Monday.', 'The council approved the toll on Tuesday.'],
    [
      'moved',
      'The sea court will hear the appeal of the ferry owners on Friday.',
      'The sea court put off its hearing of the appeal of the ferry owners until Monday.',
    ],
  ];
  for (const [rule, a, b] of DIFFER)
    test(`${rule}: ${a} | ${b}`, () => {
      expect(oppositions(a, b)).toEqual([rule]);
    });

  const AGREE: readonly (readonly [a: string, b: string])[] = [
    ['If Dolmar pays, Kestria will sell the port.', 'Kestria will not sell the port.'],
    ['Kestria will not sell the port to Dolmar.', 'Ulvia will sell the port to Dolmar.'],
    ['Ulla Brandt agreed to the inspection.', 'Ulla Brandt will not agree to an inspection again.'],
    ['The crew refused to leave the ship.', 'The crew did not leave the ship.'],
    ['Those who did not pay the toll were fined.', 'The captain paid the toll.'],
    ['There was no proof that the pump ever failed.', 'The pump did not fail.'],
    ['The council met on Tuesday.', 'The union met on Wednesday.'],
    ['No one was injured in Dolmar.', 'Two people were injured when the crane fell.'],
    ['No one was killed.', 'Two people were injured when the crane fell.'],
    ['This is the only way to save the ferry.', 'It is not the only way to raise the money.'],
    [
      '“I can do it tomorrow,” Pia Dahl said.',
      '“You cannot close the western pier with a harbour order,” Ole Rusk said.',
    ],
    [
      'The sea court will hear the appeal of the ferry owners on Monday, 11 March.',
      'The sea court put off its hearing of the appeal of the ferry owners until Monday.',
    ],
    ['Pia Dahl had access to the locked files.', 'Ole Rusk had no access to the locked files.'],
  ];
  for (const [a, b] of AGREE)
    test(`no difference: ${a} | ${b}`, () => {
      expect(oppositions(a, b)).toEqual([]);
    });
});

describe('sentences that are alike', () => {
  const agreeing = (a: string, b: string): number =>
    itemsOf(accountOfEach(a, b)).filter(({ kind, mark }) => kind === 'fact' && mark === 'compatible').length;

  test('are not said to agree where no number of one stands in the other, or near it', () => {
    const cost = 'The owners put the cost of the salvage of the stranded cargo at 310 crowns a day.';
    const told = (value: string): string =>
      `The owners said that the salvage of the stranded cargo was costing them ${value} crowns a day.`;
    expect(agreeing(cost, told('310'))).toBe(1);
    expect(agreeing(cost, told('some 300'))).toBe(1);
    expect(agreeing(cost, told('940'))).toBe(0);
  });

  test('nor where no day of one stands in the other', () => {
    const first = 'A ballot about the new pilot rosters is to be held at the harbour guild on Friday.';
    const other = (day: string): string => `The harbour guild has its ballot about the new pilot rosters on ${day}.`;
    expect(agreeing(first, other('Friday'))).toBe(1);
    expect(agreeing(first, other('Sunday'))).toBe(0);
  });
});

describe('what copies tell otherwise', () => {
  const differing = (a: string, b: string): string[] =>
    digestOf(accountOfEach(a, b)).stories.flatMap(({ sections }) =>
      sections.flatMap(({ id, entries }) => (id === 'differ' ? entries.map(({ title }) => title) : [])),
    );

  test('a count is a line of its own, however short', () => {
    expect(
      differing(
        'The owners of the Alma and the pilots have quarrelled twice over mooring fees. A clerk wrote it all down in pencil.',
        'The owners of the Alma and the pilots have quarrelled several times over mooring fees. A clerk wrote it all down in pencil.',
      ),
    ).toEqual(['R1 gives “twice”, R2 “several times”.']);
  });

  test('a quotation cut within its sentence differs, one that leaves out a sentence does not', () => {
    const cut = '“I will not sign the lease, nor will I make up reasons,” Ulla Brandt said.';
    const whole = '“I will not sign the lease, nor will I make up reasons to please the board,” Ulla Brandt said.';
    const longer = '“I will not sign the lease, nor will I make up reasons. Nobody asked me,” Ulla Brandt said.';
    expect(differing(cut, whole)).toHaveLength(1);
    expect(differing(cut, longer)).toEqual([]);
  });

  test('who gave no answer in one report and speaks in another', () => {
    expect(
      differing(
        'A spokeswoman for the Harbour Guild did not respond to a message seeking comment.',
        'The Harbour Guild responded: “The pilots followed every rule that we have.”',
      ),
    ).toHaveLength(1);
  });
});

describe('figures of one thing', () => {
  const marks = (a: string, b: string): string[] =>
    itemsOf(accountOfEach(a, b)).flatMap(({ kind, mark, readings }) =>
      kind === 'figure' && readings.length + Number(mark === 'same') > 1
        ? [`${mark} ${readings.map(({ text }) => text).join(' / ')}`]
        : [],
    );

  test('the dead are counted however they are called, and apart from the hurt', () => {
    expect(
      marks('The blast killed 12 people and wounded 40.', 'The blast killed 14 people, and 60 were hurt.'),
    ).toEqual(['differs 12 / 14', 'differs 40 / 60']);
    expect(
      marks(
        'A rocket hit the mill on Wednesday and killed 12.',
        'A rocket hit the mill on Wednesday, leaving 15 dead.',
      ),
    ).toEqual(['differs 12 / 15']);
    expect(marks('The blast killed 12 people.', 'Twelve people were killed.')).toEqual(['same 12 / Twelve']);
  });

  test('a third is 33 percent', () => {
    expect(marks('Turnout fell by a third.', 'Turnout fell 33 percent.')).toEqual(['compatible a third / 33 percent']);
  });

  test('a toll told from below at two heights is told as two', () => {
    expect(
      marks('The fighting has killed more than 600 people.', 'The fighting has killed more than 640 people.'),
    ).toEqual(['differs more than 600 / more than 640']);
  });
});

describe('what stands in one report only', () => {
  test('is claimed only where nothing in the others is like it', () => {
    const items = itemsOf(
      accountOfEach(
        '“The pumps of the Alma were tested twice in May,” Ulla Brandt said. “My cousin breeds green parrots,” Tomas Rehn said.',
        'Ulla Brandt told reporters that tests of the pumps on the Alma had been made.',
      ),
    ).filter(({ kind, evidence }) => kind === 'statement' && evidence[0]?.report === 'R1');
    expect(items.map(({ title, mark }) => `${mark === 'single'} ${title.includes('parrots')}`).sort()).toEqual([
      'false false',
      'true true',
    ]);
  });

  test('copies beyond any number claim nothing', () => {
    const copies = Array.from({ length: 60 }, () => 'Ulla Brandt said the pumps were tested in May by the shipyard.');
    expect(itemsOf(accountOfEach(...copies)).filter(({ mark }) => mark === 'single')).toEqual([]);
  });
});

describe('likeness', () => {
  const sentence = fc.array(fc.constantFrom('port', 'pier', 'ferry', 'toll', 'crew', 'mine', 'pump', 'hull'), {
    minLength: 1,
    maxLength: 6,
  });
  const compared = sentence.map((words) => ({ terms: [...new Set(words)], grams: [...new Set(words)] }));

  test('lies between 0 and 1, is mutual, and the likest come first', () => {
    fc.assert(
      fc.property(fc.array(compared, { maxLength: 20 }), (all) => {
        const near = similar(all);
        near.forEach((list, i) => {
          list.forEach(({ other, likeness }, k) => {
            expect(likeness).toBeGreaterThan(0);
            expect(likeness).toBeLessThanOrEqual(1 + 1e-9);
            expect(near[other]?.some((back) => back.other === i && back.likeness === likeness)).toBe(true);
            if (k > 0) expect(likeness).toBeLessThanOrEqual(list[k - 1]?.likeness ?? 1);
          });
        });
      }),
      { seed: 20190 },
    );
  });
});
