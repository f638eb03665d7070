import type { EventWords, Happening } from './words.js';

/** Event words made ready for look-up. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, Happening>;
  readonly nouns: ReadonlyMap<string, Happening>;
  readonly listed: ReadonlySet<string>;
  readonly light: ReadonlySet<string>;
  readonly occur: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  readonly unreal: ReadonlySet<string>;
  readonly negation: ReadonlySet<string>;
  readonly conditional: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly prepositional: ReadonlySet<string>;
  readonly notYet: ReadonlySet<string>;
  readonly bounding: ReadonlySet<string>;
  readonly asking: ReadonlySet<string>;
  readonly taking: ReadonlySet<string>;
  readonly goal: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly likePrepositions: ReadonlySet<string>;
  readonly helpers: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  readonly had: ReadonlySet<string>;
  readonly was: ReadonlySet<string>;
  readonly is: ReadonlySet<string>;
  readonly does: ReadonlySet<string>;
  readonly none: ReadonlySet<string>;
}

/** Makes a word list ready. */
export function lexiconOf(words: EventWords): Lexicon {
  return {
    verbs: byWord(words.verbs),
    nouns: byWord(words.nouns),
    listed: new Set(words.listed),
    light: new Set(words.light),
    occur: new Set(words.occur),
    plain: new Set(words.plain),
    unreal: new Set(words.unreal),
    negation: new Set(words.negation),
    conditional: new Set(words.conditional),
    subordinators: new Set(words.subordinators),
    prepositional: new Set(words.prepositional),
    notYet: new Set(words.notYet),
    bounding: new Set(words.bounding),
    asking: new Set(words.asking),
    taking: new Set(words.taking),
    goal: new Set(words.goal),
    places: new Set(words.places),
    likePrepositions: new Set(words.likePrepositions),
    helpers: new Set(words.helpers),
    modals: new Set(words.modals),
    had: new Set(words.had),
    was: new Set(words.was),
    is: new Set(words.is),
    does: new Set(words.does),
    none: new Set(words.none),
  };
}

function byWord(groups: Readonly<Partial<Record<Happening, readonly string[]>>>): ReadonlyMap<string, Happening> {
  const map = new Map<string, Happening>();
  for (const [happening, words] of Object.entries(groups) as [Happening, readonly string[]][])
    for (const word of words) if (!map.has(word)) map.set(word, happening);
  return map;
}
