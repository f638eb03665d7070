/** A word for a relative: the bond it names, and the words that name the one at the bond's other end. */
export interface Kinship {
  readonly bond: string;
  readonly converse: readonly string[];
}

const SPOUSES = ['wife', 'husband', 'spouse', 'partner', 'widow', 'widower', 'girlfriend', 'boyfriend', 'fiance'];
const PARENTS = ['father', 'mother', 'parent', 'stepfather', 'stepmother'];
const CHILDREN = ['son', 'daughter', 'child', 'stepson', 'stepdaughter'];
const SIBLINGS = ['brother', 'sister', 'sibling', 'twin'];
const GRANDPARENTS = ['grandfather', 'grandmother'];
const GRANDCHILDREN = ['grandson', 'granddaughter'];
const ELDERS = ['uncle', 'aunt'];
const YOUNGERS = ['nephew', 'niece'];

/** Words for relatives, folded. Two words of one bond mean the same relation: "wife" and "widow". */
export const KINSHIP: ReadonlyMap<string, Kinship> = new Map(
  (
    [
      ['spouse', SPOUSES, SPOUSES],
      ['parent', PARENTS, CHILDREN],
      ['child', CHILDREN, PARENTS],
      ['sibling', SIBLINGS, SIBLINGS],
      ['grandparent', GRANDPARENTS, GRANDCHILDREN],
      ['grandchild', GRANDCHILDREN, GRANDPARENTS],
      ['elder', ELDERS, YOUNGERS],
      ['younger', YOUNGERS, ELDERS],
      ['cousin', ['cousin'], ['cousin']],
    ] as const
  ).flatMap(([bond, words, converse]) => words.map((word) => [word, { bond, converse }] as const)),
);

/** Words for female relatives. */
export const FEMALE_KIN: ReadonlySet<string> = new Set(
  'wife widow girlfriend mother stepmother daughter stepdaughter sister grandmother granddaughter aunt niece'.split(
    ' ',
  ),
);

/** Words for male relatives. */
export const MALE_KIN: ReadonlySet<string> = new Set(
  'husband widower boyfriend father stepfather son stepson brother grandfather grandson uncle nephew'.split(' '),
);
