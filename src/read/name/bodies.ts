import { COMPANIES, OTHER_ONES, PUBLIC_HEADS } from './en-link.js';
import { Is } from './lexicon.js';
import type { Gathered } from './party.js';
import { isDefinite, type Phrased, type Reference, startOf } from './reference.js';
import { knownAt } from './runs.js';

/** "Norlandic officials", "the government of Norland", "Norland's government": the state itself. */
export function stateOfSpeakers(phrased: Phrased): Reference | null {
  const { words, phrase } = phrased;
  const word = words[phrase.head]!;
  if (!speaksForState(phrased)) return null;
  const party = stateIn(phrased);
  if (!party) return null;
  const plural = word.key.endsWith('s');
  return { ...bodyAt(phrased, phrase.last), party, candidates: [], plural };
}

/** "the government" alone: the state spoken for or named just before. */
export function stateOfGovernment(phrased: Phrased): Reference | null {
  const { words, phrase } = phrased;
  const word = words[phrase.head]!;
  if (!speaksForState(phrased) || !/^(?:government|authorities|regime)$/.test(word.key)) return null;
  if (phrase.first < phrase.head || (words[startOf(phrase)]!.key !== 'the' && word.key !== 'authorities')) return null;
  const states = phrased.statesBefore(phrase.first);
  if (states.length === 0) return null;
  const party = states.length === 1 ? states[0]! : null;
  return { ...bodyAt(phrased, phrase.head + 1), party, candidates: states, plural: word.key === 'authorities' };
}

function speaksForState({ words, phrase }: Phrased): boolean {
  const word = words[phrase.head]!;
  if (!(word.is & Is.StateSpeaker)) return false;
  return !(word.is & Is.Role) || /^(?:government|administration)$/.test(word.key);
}

/** The state that a phrase names by adjective or name; null where it names none. */
function stateIn({ words, phrase: { first, last }, lexicon, register }: Phrased): Gathered | null {
  for (let i = first; i < last; i++) {
    const { key, text } = words[i]!;
    const found = knownAt(words, i, last, lexicon);
    const kind = found?.known.kind;
    const state = kind === 'country' ? found!.known.name : kind === 'adjective' ? found!.known.country : null;
    if (state !== null)
      return lexicon.known.get(state.toLowerCase())?.kind === 'country'
        ? register.make('place', state.toLowerCase(), state, true)
        : null;
    const own = lexicon.states.get(key);
    if (own !== undefined) return register.make('place', own, text.slice(0, own.length), true);
    if (found) i = found.last - 1;
  }
  return null;
}

/** "the agency" of a National Ferry Agency: a body by its kind, where one that was named fits. */
export function bodyOfKind(phrased: Phrased): Reference | null {
  const { phrase, register } = phrased;
  const heads = headsOf(phrased);
  if (!heads) return null;
  const fits = register.bodies(heads, narrowOf(phrased), phrase.first);
  if (fits.length === 0) return null;
  const recent =
    fits.length > 1 ? fits.filter((party) => register.lastNamed(party, phrase.first) >= phrased.before) : fits;
  return { ...bodyAt(phrased, phrase.head + 1), party: recent.length === 1 ? recent[0]! : null, candidates: fits };
}

/** "the company", "the streaming giant": the one company there can be, or the one that alone was named just before. */
export function companyAgain(phrased: Phrased): Reference | null {
  const { words, phrase } = phrased;
  const key = words[phrase.head]!.key;
  if (!COMPANIES.has(key) || !isDefinite(phrased) || phrase.country !== null || phrase.tail.length > 0) return null;
  if (phrase.narrow.some((word) => OTHER_ONES.has(word))) return null;
  const companies = phrased.register.companies(phrase.first, isCompany);
  const near = companyBefore(phrased) ?? (companies.length === 1 && hasLegalForm(companies[0]!) ? companies[0]! : null);
  if (near === null && (companies.length < 2 || !companies.some(hasLegalForm))) return null;
  return { ...bodyAt(phrased, phrase.head + 1), party: near, candidates: companies };
}

/** "the foreign ministry": it speaks without a name of its own. */
export function ministryByField(phrased: Phrased): Reference | null {
  const { words, phrase, text, register } = phrased;
  const narrow = narrowOf(phrased);
  if (words[phrase.head]!.key !== 'ministry' || narrow.length === 0 || !isDefinite(phrased)) return null;
  const printed = text.slice(words[phrase.first]!.start, words[phrase.head]!.end).replace(/^.{0,60}?['’]s\s+/, '');
  const party = register.make('organization', `${narrow.join(' ')} ministry`, printed, false);
  return { ...bodyAt(phrased, phrase.head + 1), party, candidates: [] };
}

function headsOf(phrased: Phrased): ReadonlySet<string> | undefined {
  if (!isDefinite(phrased)) return undefined;
  const { key, is } = phrased.words[phrased.phrase.head]!;
  return phrased.lexicon.bodyNouns.get(key) ?? (isBodyHead(is) ? new Set([key]) : undefined);
}

/** A head of bodies' names that is hardly anything else: "authority", not "house". */
export function isBodyHead(is: number): boolean {
  return (is & (Is.BodyHead | Is.WeakHead | Is.Role)) === Is.BodyHead;
}

function narrowOf({ words, phrase }: Phrased): string[] {
  return phrase.narrow.filter((key) => key !== words[phrase.head]!.key);
}

function bodyAt({ phrase }: Phrased, last: number): Omit<Reference, 'party' | 'candidates'> {
  return { first: startOf(phrase), last, head: phrase.head, plural: false, person: false };
}

/** The body named last in this sentence or the one before, where it alone is named there and is a company. */
function companyBefore({ words, sentence, phrase, register }: Phrased): Gathered | null {
  const found = new Set<Gathered>();
  for (let i = phrase.first - 1, ends = 0; i >= 0 && i > phrase.first - 80; i--) {
    const party = register.at(i);
    if (party?.type === 'organization' && isCompany(party)) found.add(party);
    if (i < sentence.first && words[i]!.text === '.' && (++ends > 1 || found.size > 0)) break;
  }
  const [party] = found;
  return found.size === 1 && party ? party : null;
}

/** "Lumio Inc." is a company by its name alone. */
function hasLegalForm({ name }: Gathered): boolean {
  return /,? (?:inc|corp|co|ltd|llc|plc|ag|gmbh|sa|nv|limited|incorporated|corporation|company)\.?$/i.test(name);
}

/** A body whose name has no head that companies do not have. */
function isCompany({ name, forms, isState }: Gathered): boolean {
  const last = (name.split(' ').pop() ?? [...forms][0] ?? '').toLowerCase();
  return (
    !isState && !PUBLIC_HEADS.has(last) && ![...forms].some((form) => PUBLIC_HEADS.has(form.split(' ').pop() ?? ''))
  );
}
