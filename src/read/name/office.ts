import { KINSHIP } from './en-kin.js';
import { OFFICE_NOUNS, WIDER } from './en-link.js';
import { Is } from './lexicon.js';
import type { Gathered } from './party.js';
import { fitsRole, type RolePhrase, says } from './phrase.js';
import { isDefinite, type Phrased, type Reference, startOf } from './reference.js';

/** "the two diplomats": persons whose roles fit; never decided. */
export function severalHolders(phrased: Phrased): Reference | null {
  const { words, register, sentence, phrase } = phrased;
  const { first, head, determiner } = phrase;
  if (!(words[head]!.is & Is.PluralRole)) return null;
  const before = first > sentence.first ? words[first - 1]! : null;
  const counted = before !== null && (before.key === 'two' || before.key === 'both');
  if (!counted && determiner === null) return null;
  const noun = words[head]!.key.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '');
  const fits = new Set<Gathered>();
  for (const one of [noun, ...(WIDER.get(noun) ?? [])])
    for (const party of register.holders(one, (role) => isAmong(noun, one, role), first))
      if (party.mentions[0]!.word < first) fits.add(party);
  if (fits.size < 2) return null;
  const start = wholeStart(phrased, counted);
  return { first: start, last: head + 1, head, party: null, candidates: [...fits], plural: true, person: true };
}

/** Diplomats are ambassadors and foreign ministers, not every minister. */
function isAmong(noun: string, one: string, role: RolePhrase): boolean {
  return noun !== 'diplomat' || one === noun || role.class === 'foreign minister' || role.noun === 'ambassador';
}

function wholeStart({ words, sentence, phrase }: Phrased, counted: boolean): number {
  const start = phrase.determiner ?? (counted ? phrase.first - 1 : phrase.first);
  if (!counted || start - 1 < sentence.first) return start;
  return /^(?:the|these|those|its|their)$/.test(words[start - 1]!.key) ? start - 1 : start;
}

/** A role phrase of one person, and nobody found for it yet. */
export function unnamedPerson({ words, phrase, lexicon }: Phrased): Reference | null {
  const word = words[phrase.head]!;
  if (!(word.is & Is.Role) || word.upos === 'VERB' || word.upos === 'AUX') return null;
  const { last, head } = phrase;
  const gender = lexicon.roleGender.get(word.key) ?? null;
  return { first: startOf(phrase), last, head, party: null, candidates: [], plural: false, person: true, gender };
}

/** "Ana Wren, the foreign minister,": the role stands beside the name whose role it is. */
export function besideName(phrased: Phrased): Reference | null {
  const person = unnamedPerson(phrased);
  const beside = person && nameBeside(phrased);
  return person && beside ? { ...person, party: beside } : null;
}

/** The person whose name the phrase stands beside, where it is that name's apposition. */
function nameBeside({ words, register, phrase, sentence: { first: from, last: to } }: Phrased): Gathered | null {
  const start = startOf(phrase);
  const next = phrase.last + 1 < to && words[phrase.last]!.text === ',' ? register.at(phrase.last + 1) : undefined;
  if (next?.type === 'person' && phrase.determiner !== null && next.roleHeads.has(phrase.head)) return next;
  if (start - 2 < from || words[start - 1]!.text !== ',') return null;
  const previous = register.at(start - 2);
  return previous?.type === 'person' && previous.roleHeads.has(phrase.head) ? previous : null;
}

/** True for a title right before a name, which is part of that name's mention: "Mayor Ana Wren". */
export function isTitleOfName({ register, phrase }: Phrased): boolean {
  return register.at(phrase.last)?.type === 'person' || register.at(phrase.head + 1)?.type === 'person';
}

/** "Valdt's wife", of one who was brought in as such. */
export function relativeOfName(phrased: Phrased): Reference | null {
  const { words, register, phrase } = phrased;
  const person = unnamedPerson(phrased);
  if (!person || !KINSHIP.has(phrase.noun)) return null;
  for (let i = phrase.first; i < phrase.head; i++) {
    const owner = register.at(i);
    if (owner?.type !== 'person' || words[i + 1]?.key !== "'s") continue;
    const party = register.relative(owner, phrase.noun);
    return party ? { ...person, party } : null;
  }
  return null;
}

/** "the foreign minister", "the Norlandic president", "the committee chairwoman": the one person whose role it is. */
export function holderOfOffice(phrased: Phrased): Reference | null {
  const { words, register, phrase, before, lexicon } = phrased;
  const person = unnamedPerson(phrased);
  if (!person || KINSHIP.has(phrase.noun) || !isDefinite(phrased)) return null;
  const gender = lexicon.roleGender.get(words[phrase.head]!.key) ?? null;
  const fits = register
    .holders(phrase.noun, (role) => fitsRole(phrase, role), phrase.first)
    .concat(classmates(phrased))
    .filter((party) => gender === null || party.gender === null || party.gender === gender);
  const some = narrowed([...new Set(fits)], phrase);
  if (some.length === 0) return null;
  // Of several holders, the one who alone was named in this sentence or the one before.
  const recent = some.length > 1 ? some.filter((party) => register.lastNamed(party, phrase.first) >= before) : some;
  return { ...person, party: recent.length === 1 ? recent[0]! : null, candidates: some };
}

/** "Its director", "his lawyer": the one person whose role it is, where the role was told of somebody as well. */
export function holderForOwner(phrased: Phrased): Reference | null {
  const { words, register, phrase } = phrased;
  const person = unnamedPerson(phrased);
  if (!person || phrase.determiner === null || KINSHIP.has(phrase.noun)) return null;
  if (!isPossessive(words[phrase.determiner]!.key)) return null;
  const fits = register.holders(phrase.noun, (role) => fitsRole(phrase, role), phrase.first);
  const [party] = fits;
  if (fits.length !== 1 || !party || register.lastNamed(party, phrase.first) < 0) return null;
  const owned = party.roles.some((role) => fitsRole(phrase, role) && isOwned(phrased, role));
  return owned ? { ...person, party } : null;
}

function isPossessive(key: string): boolean {
  return /^(?:its|their|his|her)$/.test(key);
}

/** "his lawyer, Tom Reyes", "Director Hugo Pell": a role told as somebody's, or with nothing but its noun. */
function isOwned({ words }: Phrased, { determiner, tail, narrow }: RolePhrase): boolean {
  return determiner === null ? tail.length + narrow.length === 0 : isPossessive(words[determiner]!.key);
}

/** Those who hold exactly the office where there are any, else all. */
function narrowed(all: readonly Gathered[], phrase: RolePhrase): readonly Gathered[] {
  const exact = all.filter(({ roles }) =>
    roles.some((role) => role.class === phrase.class && (phrase.country === null || role.country === phrase.country)),
  );
  const some = exact.length > 0 ? exact : all;
  // "the Torvik mayor" where another mayor was named too
  const told = some.length > 1 ? some.filter(({ roles }) => roles.some((role) => says(role, phrase.narrow))) : some;
  return told.length > 0 ? told : some;
}

/** Holders of the same office under another noun: a foreign minister who is a secretary of state. */
function classmates({ register, phrase }: Phrased): Gathered[] {
  if (phrase.class === phrase.noun) return [];
  return OFFICE_NOUNS.filter((noun) => noun !== phrase.noun).flatMap((noun) =>
    register.holders(noun, (role) => role.class === phrase.class && fitsRole(phrase, role), phrase.first),
  );
}
